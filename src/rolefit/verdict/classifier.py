"""The whole road, from a job post to its verdict."""

from __future__ import annotations

import os
from math import log

from rolefit.bundled import LEXICON, MODEL, bundled
from rolefit.engine.choose import engine_for
from rolefit.engine.scores import Asked, Engine, ReadAnswer, ReadPost, Sizes, shifted, softmax
from rolefit.lexicon.matching import Concept
from rolefit.model.layout import concept_of, open_model
from rolefit.remembering import Known
from rolefit.text.language import english
from rolefit.values import ROLES, JobPost, Phrase, ScoredStatement, Verdict, as_post, total
from rolefit.verdict.decide import Decision, decide, shares
from rolefit.verdict.hits import pairs_of, scored_statements
from rolefit.verdict.outcome_finder import OutcomeFinder
from rolefit.verdict.outcomes import accountability, asks_of, outcome_profile
from rolefit.verdict.prior import prior_of
from rolefit.verdict.speaking import phrases_for, unpriced
from rolefit.verdict.title import promised_role

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from rolefit.engine.plain import Scorer
    from rolefit.verdict.outcomes import Asks
    from rolefit.verdict.profile import Profile

__all__ = ["Classifier"]

_NO_DUTY = 0.9
"""Probability of being no duty from which no outcome is looked for."""

_FEW = 3
"""Posts after which an engine chooses quotes and finds outcomes itself; without amounts, that costs more for fewer."""


class Classifier:
    """Reads job posts and says what they describe.

    >>> verdict = Classifier.load().classify(JobPost(text, title="Community Manager"))
    >>> verdict.role, verdict.confidence

    One classifier can be used by several threads, and sent to other processes.
    """

    _scorer: Scorer | None = None
    _tags: Sequence[int] = ()
    _asked = 0
    _files: tuple[str | None, ...] | None = None

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
        self._outcomes = OutcomeFinder()
        self.sure_by_role = sure_by_role
        lines = engine.model.concept_lines
        self._count = len(lines)
        self._concepts = Known(lambda number: Concept(*concept_of(lines[number])), self._count + 1)

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
        return [self._concepts[number] for number in range(self._count)]

    @property
    def tags(self) -> Sequence[int]:
        """The tag that each concept speaks for (`verdict.evidence.tags_of`)."""
        if not self._tags:
            from rolefit.verdict.evidence import tags_of

            self._tags = tuple(tags_of(self.concepts))
        return self._tags

    @classmethod
    def load(
        cls,
        model: str | os.PathLike[str] | None = None,
        lexicon: str | os.PathLike[str] | None = None,
        profile: str | os.PathLike[str] | None = None,
    ) -> Classifier:
        """Open a model, the shipped one by default; `lexicon` names a file that adds to the shipped lexicon.

        profile: a file that `rolefit tune` wrote. Raises `ModelError` for a damaged or foreign model, `LexiconError` with
        file and line for a malformed lexicon, `ConfigurationError` for a profile that cannot be used.
        """
        opened = open_model(model or bundled(MODEL))
        if lexicon is not None:
            from rolefit.lexicon.compiling import compile_lexicon
            from rolefit.lexicon.file import load_lexicon, overlay
            from rolefit.model.tables import with_lexicon

            merged = overlay(load_lexicon(bundled(LEXICON)), load_lexicon(os.fspath(lexicon)))
            opened = with_lexicon(opened, compile_lexicon(merged))
        loaded = cls(engine_for(opened))
        if profile:
            from rolefit.verdict.profile import read_profile

            loaded = loaded.with_profile(read_profile(profile))
        loaded._files = tuple([os.fspath(file) if file else None for file in (model, lexicon, profile)])
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
        trained = self.engine.model.metadata["priors"]
        shift = tuple([log(prior[role] / p) for role, p in zip(ROLES, trained, strict=True)])
        changed = Classifier(self.engine, shift, self.sure_by_role)
        changed._files = self._files
        return changed

    def with_profile(self, profile: Profile) -> Classifier:
        """Return a classifier that answers as a profile says, which `rolefit tune` fits to posts of one's own."""
        from rolefit.verdict.profile import profiled

        return Classifier(engine_for(profiled(self.engine.model, profile)), self.shift, profile.sure_from)

    def shifted(self, logits: Sequence[float]) -> tuple[float, ...]:
        """Return post logits as the stated prior moves them; without `with_prior`, as they are."""
        return shifted(logits, self.shift)

    def classify(
        self, post: str | JobPost, *, with_phrases: bool = True, with_amounts: bool = True, with_statements: bool = True
    ) -> Verdict:
        """Return the verdict on one post, a `JobPost` or its text; spans refer to `verdict.post.text`, the normalised text.

        Never raises for any text; an empty one is out of scope, unsure, `too_short` and `no_duties`. Without phrases,
        which cost a third of the time, `verdict.phrases` is empty; without amounts, which cost most of that, the phrases
        are the same, and NaN is their contribution; without statements, which cost half of the time, `verdict.statements`
        is empty. Raises `TypeError` for anything else, None and NaN among it.
        """
        post = as_post(post)
        self._asked += 1
        in_c = self._asked > _FEW or (with_phrases and with_amounts)
        asked = Asked(self.shift, self.tags if with_phrases else (), self._outcomes, _NO_DUTY) if in_c else None
        concepts = self._concepts if with_statements else None
        answer = self.engine.answer(post.title, post.text, asked, concepts) if asked else None
        if answer:
            asks = asks_of(answer.statements) or [
                (duties, pairs_of(held, said, self._concepts, self._outcomes.concepts))
                for duties, held, said in answer.named
            ]
            quotes = answer.quotes if with_amounts else unpriced(answer.quotes)
            return self._put_together(post, answer, lambda _role: quotes, asks, answer.statements)
        read = self.engine.post(post.title, post.text, asked, terms=with_phrases)
        verdict = self.verdict(post, read, None if with_phrases else (), with_amounts=with_amounts)
        return verdict if with_statements else verdict._replace(statements=())

    def verdict(
        self, post: JobPost, read: ReadPost, phrases: tuple[Phrase, ...] | None = None, *, with_amounts: bool = True
    ) -> Verdict:
        """Put a verdict together from what an engine made of a post; `phrases` are the strongest where they are known already.

        with_amounts: as for `classify`.
        """

        def speaking(role: str) -> tuple[Phrase, ...]:
            if phrases is not None:
                return phrases
            return phrases_for(role, read, self._concepts, (lambda: self.scorer) if with_amounts else None)

        score = read.score
        scored = scored_statements(read, self._concepts, self._outcomes, _NO_DUTY)
        answer = ReadAnswer(read.text, read.title, score.logits, score.sums, score.title, read.sizes, (), ())
        return self._put_together(post, answer, speaking, asks_of(scored), scored)

    def _put_together(
        self,
        post: JobPost,
        answer: ReadAnswer,
        phrases: Callable[[str], tuple[Phrase, ...]],
        asks: Sequence[Asks],
        statements: tuple[ScoredStatement, ...],
    ) -> Verdict:
        """The verdict; phrases: those that speak for a role; asks: what the statements ask for."""
        logits = self.shifted(answer.logits)
        probabilities = softmax(logits)
        duties = total(answer.sums)
        decision = self.decision(probabilities, answer.sizes, duties)
        role, confidence, reasons = decision
        return Verdict(  # by place: half the price of names
            post._replace(text=answer.text, title=answer.title),
            role,
            confidence,
            probabilities,
            logits,
            shares(answer.sums),
            duties,
            bool(reasons),
            reasons,
            promised_role(answer.title, softmax(answer.title_logits)),
            phrases(role),
            outcome_profile(asks),
            accountability(asks),
            statements,
            self.model_version,
            self.lexicon_version,
        )

    def decision(self, probabilities: Sequence[float], sizes: Sizes, duties: float) -> Decision:
        """Return the answer to a scored post, and why it is unsure."""
        share = english(sizes.words, sizes.function_words, sizes.known_words, sizes.latin)
        by_role = self.sure_by_role
        sure_from = by_role[list(probabilities).index(max(probabilities))] if by_role else self.sure_from
        return decide(probabilities, sizes.words, share, duties, sure_from)


def _again(model: str | None, lexicon: str | None, profile: str | None, shift: tuple[float, ...]) -> Classifier:
    classifier = Classifier.load(model, lexicon, profile)
    classifier.shift = shift
    return classifier
