"""The whole road, from a job post to its verdict."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from math import log

from rolefit.bundled import LEXICON, MODEL, bundled
from rolefit.engine.plain import PostScore, Scorer, softmax
from rolefit.lexicon.matching import Match, Matcher
from rolefit.model.layout import open_model
from rolefit.text.language import english
from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.text.tokens import FUNCTION_WORDS, token_spans, tokens
from rolefit.values import ROLES, Hit, JobPost, Phrase, ScoredStatement, Statement, Verdict, as_post
from rolefit.verdict.decide import Decision, decide, shares
from rolefit.verdict.outcome_finder import OutcomeFinder
from rolefit.verdict.outcomes import accountability, outcome_profile
from rolefit.verdict.prior import prior_of
from rolefit.verdict.title import promised_role

__all__ = ["Classifier"]

_NO_DUTY = 0.9
"""Probability of being no duty from which no outcome is looked for."""


class Classifier:
    """Reads job posts and says what they describe.

    >>> verdict = Classifier.load().classify(JobPost(text, title="Community Manager"))
    >>> verdict.role, verdict.confidence

    One classifier can be used by several threads, and sent to other processes.
    """

    _files: tuple[str | None, str | None] | None = None

    def __init__(self, scorer: Scorer, lexicon_version: str, shift: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0)) -> None:
        """Take a scorer; `shift` is added to the logits of the roles (see `with_prior`)."""
        self.scorer = scorer
        self.shift = shift
        self.model_version = str(scorer.model.metadata["model_version"])
        self.lexicon_version = lexicon_version
        self._outcomes = OutcomeFinder()
        self.sure_from = float(scorer.model.metadata["sure_from"])

    @classmethod
    def load(
        cls, model: str | os.PathLike[str] | None = None, lexicon: str | os.PathLike[str] | None = None
    ) -> Classifier:
        """Open a model, the shipped one by default; `lexicon` names a file that adds to the shipped lexicon.

        Raises `ModelError` for a damaged or foreign model, `LexiconError` with file and line for a malformed lexicon.
        """
        opened = open_model(model or bundled(MODEL))
        version = str(opened.metadata["lexicon_version"])
        matcher: Matcher | None = None
        if lexicon is not None:
            from rolefit.lexicon.compiling import compile_lexicon
            from rolefit.lexicon.file import load_lexicon, overlay

            merged = overlay(load_lexicon(bundled(LEXICON)), load_lexicon(os.fspath(lexicon)))
            version = merged.version
            matcher = compile_lexicon(merged).matcher()
        loaded = cls(Scorer(opened, matcher), version)
        loaded._files = (os.fspath(model) if model else None, os.fspath(lexicon) if lexicon else None)
        return loaded

    def __reduce__(self) -> tuple[object, ...]:
        """Let other processes open the same files; a classifier made by hand has none and cannot be sent."""
        if self._files is None:
            raise TypeError("only a classifier of Classifier.load() can be pickled")
        return _again, (*self._files, self.shift)

    def with_prior(self, prior: str | Mapping[str, float]) -> Classifier:
        """Return a classifier for posts among which the roles are as common as `prior` says.

        The probabilities of the shipped model assume the mix of its training posts. `prior` maps roles of `ROLES` to
        probabilities, or says so in a text, "out_of_scope=0.8"; roles left out share the rest equally. Raises
        `ConfigurationError` for unknown roles and for probabilities that do not lie between 0 and 1 or do not add up to 1.
        """
        prior = prior_of(prior)
        trained = self.scorer.model.metadata["priors"]
        shift = tuple([log(prior[role] / p) for role, p in zip(ROLES, trained, strict=True)])
        changed = Classifier(self.scorer, self.lexicon_version, shift)
        changed._files = self._files
        return changed

    def shifted(self, logits: Sequence[float]) -> tuple[float, ...]:
        """Return post logits as the stated prior moves them; without `with_prior`, as they are."""
        return tuple([z + s for z, s in zip(logits, self.shift, strict=True)])

    def classify(self, post: str | JobPost, *, with_phrases: bool = True) -> Verdict:
        """Return the verdict on one post, a `JobPost` or its text; spans refer to `verdict.post.text`, the normalised text.

        Never raises for any text; an empty one is out of scope, unsure, `too_short` and `no_duties`. Without phrases,
        which cost a third of the time, `verdict.phrases` is empty. Raises `TypeError` for anything else, None and NaN
        among it.
        """
        post = as_post(post)
        text, title = normalise(post.text), normalise(post.title)
        statements = segment(text)
        score = self.scorer.post(title, statements)
        return self.verdict(post, text, title, statements, score, None if with_phrases else ())

    def verdict(
        self,
        post: JobPost,
        text: str,
        title: str,
        statements: tuple[Statement, ...],
        score: PostScore,
        phrases: tuple[Phrase, ...] | None = None,
    ) -> Verdict:
        """Put a verdict together from a score; `text` and `title` are normalised.

        `phrases` are the strongest ones where they are known already.
        """
        logits = self.shifted(score.logits)
        probabilities = softmax(logits)
        duties = sum(score.sums)
        decision = self.decision(text, statements, probabilities, duties)
        if phrases is None:
            from rolefit.explain.strongest import strongest_phrases

            phrases = strongest_phrases(self.scorer, score, title, statements, decision.role)
        scored = tuple(
            [
                ScoredStatement(
                    statement,
                    probability,
                    weight,
                    self._hits(statement, s.matches, weight > 0 and probability[4] < _NO_DUTY),
                )
                for statement, probability, weight, s in zip(
                    statements, score.probabilities, score.weights, score.statements, strict=True
                )
            ]
        )
        return Verdict(
            post=JobPost(text, title, post.source, post.first_line, post.metadata),
            role=decision.role,
            confidence=decision.confidence,
            probabilities=probabilities,
            logits=logits,
            shares=shares(score.sums),
            duties=duties,
            unsure=bool(decision.reasons),
            reasons=decision.reasons,
            title_role=promised_role(title, softmax(score.title)),
            phrases=phrases,
            outcomes=outcome_profile(scored),
            departments=accountability(scored),
            statements=scored,
            model_version=self.model_version,
            lexicon_version=self.lexicon_version,
        )

    def decision(
        self, text: str, statements: Sequence[Statement], probabilities: Sequence[float], duties: float
    ) -> Decision:
        """Return the answer to a scored post, and why it is unsure."""
        words = [word for statement in statements for word in tokens(statement.text)]
        number = self.scorer.vocabulary.number
        function_words = sum([word in FUNCTION_WORDS for word in words])
        known = sum([number(word) >= 0 for word in words])
        return decide(
            probabilities, len(words), english(len(words), function_words, known, text), duties, self.sure_from
        )

    def _hits(self, statement: Statement, matches: tuple[Match, ...], counts: bool) -> tuple[Hit, ...]:
        """Return the lexicon's phrases in a statement and, where it counts, the outcomes that it names."""
        found = [(self.scorer.matcher.concepts[match.concept], match) for match in matches]
        if counts:
            said = {concept.outcome for concept, _ in found}
            found += [
                (self._outcomes.concepts[match.concept], match)
                for match in self._outcomes.find(tokens(statement.text))
                if self._outcomes.concepts[match.concept].outcome not in said
            ]
        if not found:
            return ()
        spans = token_spans(statement.text)
        hits = []
        for concept, match in found:
            start, end = spans[match.first][0], spans[match.last - 1][1]
            hits.append(
                Hit(
                    concept.id,
                    concept.role,
                    concept.facet,
                    concept.outcome,
                    concept.department,
                    statement.start + start,
                    statement.start + end,
                    statement.text[start:end],
                )
            )
        return tuple(hits)


def _again(model: str | None, lexicon: str | None, shift: tuple[float, ...]) -> Classifier:
    classifier = Classifier.load(model, lexicon)
    classifier.shift = shift
    return classifier
