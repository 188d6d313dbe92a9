"""The whole road for the rows of a table: titles and texts to verdicts, without spans and profiles."""

from __future__ import annotations

from collections.abc import Sequence

from rolefit.classify import Classifier
from rolefit.decide import decide, shares
from rolefit.features import english, tokens
from rolefit.lexicon.matching import Concept
from rolefit.model.scorer import PostScore, softmax
from rolefit.normalise import normalise
from rolefit.rows import RowVerdict
from rolefit.segment import segment
from rolefit.verdict import Statement

__all__ = ["ClassifierRows", "row_scorer"]

_MOST_PHRASES = 5
_TAG_OF = {"social_media": 0, "community": 1, "shared": 2}
_WANTED = {
    "social_media_manager": (0,),
    "community_manager": (1,),
    "hybrid": (0, 1),
    "out_of_scope": (3,),
}


class ClassifierRows:
    """A `RowScorer` over a classifier."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier

    @property
    def model_version(self) -> str:
        """Of the model."""
        return self._classifier.model_version

    @property
    def lexicon_version(self) -> str:
        """Of the lexicon."""
        return self._classifier.lexicon_version

    def score(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        """Return one verdict a post, in order."""
        return [self._row(title, text) for title, text in zip(titles, texts, strict=True)]

    def _row(self, title: str, text: str) -> RowVerdict:
        text = normalise(text)
        statements = segment(text)
        scorer = self._classifier.scorer
        score = scorer.post(normalise(title), statements)
        probabilities = softmax(score.logits)
        words = tokens(text)
        counted = sum(s.words for s in score.statements)
        decision = decide(probabilities, counted, english(words, text), sum(score.sums), self._classifier.sure_from)
        mix = shares(score.sums)
        return RowVerdict(
            decision.role,
            decision.confidence,
            (probabilities[0], probabilities[1], probabilities[2], probabilities[3]),
            (mix["SM"], mix["CM"], mix["SH"], mix["OT"]),
            bool(decision.reasons),
            decision.reasons,
            self._evidence(decision.role, statements, score),
        )

    def _evidence(self, role: str, statements: Sequence[Statement], score: PostScore) -> str:
        """The lexicon phrases of the answer's tags that stand in the statements most probably tagged so."""
        wanted = _WANTED[role]
        concepts = self._classifier.scorer.matcher.concepts
        found: dict[str, float] = {}
        for statement, scored, probabilities, weight in zip(
            statements, score.statements, score.probabilities, score.weights, strict=True
        ):
            if not weight:
                continue
            for match in scored.matches:
                tag = _tag(concepts[match.concept])
                if tag in wanted:
                    phrase = " ".join(tokens(statement.text)[match.first : match.last])
                    found[phrase] = max(found.get(phrase, 0.0), weight * probabilities[tag])
        ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
        return " | ".join(phrase for phrase, _ in ranked[:_MOST_PHRASES])


def _tag(concept: Concept) -> int:
    if concept.weak or concept.role == "boilerplate":
        return -1
    return _TAG_OF.get(concept.role, 3)


def row_scorer(model: str = "", lexicon: str = "") -> ClassifierRows:
    """Make the scorer; empty strings mean the shipped model and lexicon. Raises as `Classifier.load` does."""
    return ClassifierRows(Classifier.load(model or None, lexicon or None))
