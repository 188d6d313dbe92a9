"""The compact file and the scikit-learn model answer alike."""

import random

import pytest

from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.values import JobPost

np = pytest.importorskip("numpy")

TOLERANCE = 1e-9
PIECES = [
    "Moderate our Discord server", "Plan posts for Instagram", "Wir suchen jemanden", "管理论坛", "модератор форума", "مدير المجتمع",
    "🎉🎉 𝗦𝗼𝗰𝗶𝗮𝗹 𝑚𝑒𝑑𝑖𝑎", "İSTANBUL ıı", "ΟΔΥΣΣΕΥΣ ς", "e\u0301\u0327 Å ﬁ ﬀ", "\ud800 \udfff", "\u202e\u200b\u2066", "１２３ ²³ ½ ٣٤ Ⅷ",
    "ẞß ŉ ǰ", "<p>Duties</p><li>a", "&amp;&#x1F600;&#0;", "\x00\x01\x1f\x7f", "\r\n\u2028\u2029\x85", "_ __ ___", "'" * 9, "a" * 3000,
    "Requirements:", "Duties\n- ", "• ", "\n\n", " ", "the and of to", "0 00 000", "x y z " * 50, "ＦＯＲＵＭ ＭＯＤＥＲＡＴＯＲ", "नमस्ते दुनिया",
]  # fmt: skip


def compact(classifier, posts: list[JobPost]):
    return [classifier.scorer.post(normalise(p.title), segment(normalise(p.text))) for p in posts]


def worst(classifier, reference, posts: list[JobPost]) -> float:
    from rolefit.engine.scores import softmax

    ours = np.array([softmax(score.logits) for score in compact(classifier, posts)])
    return float(np.abs(ours - reference.predict_proba(posts)).max())


def test_same_probabilities_on_every_labelled_post(classifier, reference, labelled) -> None:
    """No post of the data gets another answer from the compact file than from scikit-learn."""
    posts = [JobPost(row["text"], row["title"]) for row in labelled]
    assert worst(classifier, reference, posts) < TOLERANCE


def test_same_probabilities_on_hostile_text(classifier, reference) -> None:
    """Neither do texts of broken, rare and mixed characters, nor empty ones."""
    dice = random.Random(20)
    mixed = ["".join(dice.choices(PIECES, k=dice.randint(1, 12))) for _ in range(120)]
    noise = ["".join(chr(dice.randrange(0x3000)) for _ in range(dice.randint(1, 300))) for _ in range(60)]
    texts = ["", " ", "\n", *PIECES, *mixed, *noise]
    posts = [JobPost(text, dice.choice(["", "Community Manager", *PIECES])) for text in texts]
    assert worst(classifier, reference, posts) < TOLERANCE


def test_same_probabilities_in_between(classifier, reference, labelled) -> None:
    """Statements, title and page agree as well, not only the answer at the end."""
    posts = [JobPost(row["text"], row["title"]) for row in labelled[::12]]
    _, statements, title, page = reference.statement_proba(posts)
    scores = compact(classifier, posts)
    for ours, theirs in (
        ([row for score in scores for row in score.probabilities], statements),
        ([score.title for score in scores], title),
        ([score.page for score in scores], page),
    ):
        assert np.abs(np.array(ours) - theirs).max() < TOLERANCE


def test_reference_and_compact_file_are_of_one_training(classifier, reference) -> None:
    """Both were written by the same run: versions, concepts and features agree."""
    model = classifier.engine.model
    assert model.metadata["lexicon_version"] == reference.lexicon.version
    assert [row[0] for row in model.concepts] == reference.concepts_.concepts_
    grams = set(reference.words_.vocabulary_) | set(reference.title_words_.vocabulary_)
    assert len(classifier.scorer.model["statement_idf"]) == len(grams)
