"""The whole road, from a job post to its verdict."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from math import log
from typing import TYPE_CHECKING

from rolefit.bundled import LEXICON, MODEL, bundled
from rolefit.engine.choose import engine_for
from rolefit.engine.scores import Engine, ReadPost, Sizes, softmax
from rolefit.errors import ConfigurationError
from rolefit.lexicon.matching import Concept, Match
from rolefit.model.layout import open_model
from rolefit.text.language import english
from rolefit.values import ROLES, Hit, JobPost, Phrase, ScoredStatement, Statement, Verdict
from rolefit.verdict.decide import Decision, decide, shares
from rolefit.verdict.outcomes import accountability, outcome_profile
from rolefit.verdict.title import promised_role

if TYPE_CHECKING:
    from rolefit.engine.plain import Scorer
    from rolefit.verdict.profile import Profile

__all__ = ["Classifier"]


class Classifier:
    """Reads job posts and says what they describe.

    >>> verdict = Classifier.load().classify(JobPost(text, title="Community Manager"))
    >>> verdict.role, verdict.confidence
    """

    _scorer: Scorer | None = None
    _concepts: Sequence[Concept] = ()

    def __init__(
        self, engine: Engine, shift: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0), sure_by_role: tuple[float, ...] = ()
    ) -> None:
        """Take an engine; `shift` is added to the logits of the roles (see `with_prior`).

        sure_by_role: confidences from which answers are sure, in the order of `ROLES`; empty: the model's own for all.
        """
        self.engine = engine
        self.shift = shift
        self.model_version = str(engine.model.metadata["model_version"])
        self.lexicon_version = str(engine.model.metadata["lexicon_version"])
        self.sure_from = float(engine.model.metadata["sure_from"])
        self.sure_by_role = sure_by_role

    @property
    def scorer(self) -> Scorer:
        """The scorer in Python over the same model, for what looks inside a score."""
        if self._scorer is None:
            from rolefit.engine.plain import PlainEngine, Scorer

            engine = self.engine
            self._scorer = engine.scorer if isinstance(engine, PlainEngine) else Scorer(engine.model)
        return self._scorer

    @property
    def concepts(self) -> Sequence[Concept]:
        """The concepts of the lexicon, in the order in which matches number them."""
        if not self._concepts:
            self._concepts = tuple([Concept(*row) for row in self.engine.model.concepts])
        return self._concepts

    @classmethod
    def load(
        cls, model: str | os.PathLike[str] | None = None, lexicon: str | os.PathLike[str] | None = None
    ) -> Classifier:
        """Open a model, the shipped one by default; `lexicon` names a file that adds to the shipped lexicon.

        Raises `ModelError` for a damaged or foreign model, `LexiconError` with file and line for a malformed lexicon.
        """
        opened = open_model(model or bundled(MODEL))
        if lexicon is not None:
            from rolefit.lexicon.compiling import compile_lexicon
            from rolefit.lexicon.file import load_lexicon, overlay
            from rolefit.model.tables import with_lexicon

            merged = overlay(load_lexicon(bundled(LEXICON)), load_lexicon(os.fspath(lexicon)))
            opened = with_lexicon(opened, compile_lexicon(merged))
        return cls(engine_for(opened))

    def with_prior(self, prior: Mapping[str, float]) -> Classifier:
        """Return a classifier for posts among which the roles are as common as `prior` says.

        The probabilities of the shipped model assume the mix of its training posts. `prior` maps every role of `ROLES`
        to a probability; they add up to 1. Raises `ConfigurationError` where it does not.
        """
        if (
            set(prior) != set(ROLES)
            or not all(0 < p < 1 for p in prior.values())
            or abs(sum(prior.values()) - 1) > 1e-6
        ):
            raise ConfigurationError(f"a prior needs each of {', '.join(ROLES)}, between 0 and 1 and together 1")
        trained = self.engine.model.metadata["priors"]
        shift = tuple([log(prior[role] / p) for role, p in zip(ROLES, trained, strict=True)])
        return Classifier(self.engine, shift, self.sure_by_role)

    def with_profile(self, profile: Profile) -> Classifier:
        """Return a classifier that answers as a profile says, which `rolefit tune` fits to posts of one's own."""
        from rolefit.verdict.profile import profiled

        return Classifier(engine_for(profiled(self.engine.model, profile)), self.shift, profile.sure_from)

    def shifted(self, logits: Sequence[float]) -> tuple[float, ...]:
        """Return post logits as the stated prior moves them; without `with_prior`, as they are."""
        return tuple([z + s for z, s in zip(logits, self.shift, strict=True)])

    def classify(self, post: JobPost, *, with_phrases: bool = True) -> Verdict:
        """Return the verdict on one post; its spans refer to `verdict.post.text`, the normalised text.

        Never raises for any text; an empty one is out of scope, unsure, `too_short` and `no_duties`. Without phrases,
        which cost a third of the time, `verdict.phrases` is empty.
        """
        read = self.engine.post(post.title, post.text)
        return self.verdict(post, read, None if with_phrases else ())

    def verdict(self, post: JobPost, read: ReadPost, phrases: tuple[Phrase, ...] | None = None) -> Verdict:
        """Put a verdict together from what an engine made of a post; `phrases` are the strongest where they are known already."""
        text, title, statements, score, spans, sizes = read
        logits = self.shifted(score.logits)
        probabilities = softmax(logits)
        duties = sum(score.sums)
        decision = self.decision(probabilities, sizes, duties)
        if phrases is None:
            from rolefit.explain.strongest import strongest_phrases

            phrases = strongest_phrases(self.scorer, score, title, statements, decision.role)
        scored = tuple(
            [
                ScoredStatement(statement, probability, weight, self._hits(statement, s.matches, places))
                for statement, probability, weight, s, places in zip(
                    statements, score.probabilities, score.weights, score.statements, spans, strict=True
                )
            ]
        )
        return Verdict(
            post=post._replace(text=text, title=title),
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

    def decision(self, probabilities: Sequence[float], sizes: Sizes, duties: float) -> Decision:
        """Return the answer to a scored post, and why it is unsure."""
        share = english(sizes.words, sizes.function_words, sizes.known_words, sizes.latin)
        sure_from = self.sure_from
        if self.sure_by_role:
            sure_from = self.sure_by_role[list(probabilities).index(max(probabilities))]
        return decide(probabilities, sizes.words, share, duties, sure_from)

    def _hits(
        self, statement: Statement, matches: Sequence[Match], spans: Sequence[tuple[int, int]]
    ) -> tuple[Hit, ...]:
        hits = []
        for match, (start, end) in zip(matches, spans, strict=True):
            identity, role, facet, outcome, department, _ = self.concepts[match.concept]
            said = statement.text[start - statement.start : end - statement.start]
            hits.append(Hit(identity, role, facet, outcome, department, start, end, said))
        return tuple(hits)
