"""English is told from other languages by known words too."""

import csv
from pathlib import Path

import pytest

from rolefit.text.language import english, mostly_latin
from rolefit.text.tokens import FUNCTION_WORDS, tokens
from rolefit.values import JobPost
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.decide import NOT_ENGLISH, NOT_ENGLISH_WORDS

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "data" / "labeled_statements.csv"
FOREIGN = [line.split("\t") for line in (HERE / "languages.txt").read_text(encoding="utf-8").splitlines()]
TERSE = [
    "Discord moderator, nights. Ban spammers, answer newcomers, log bugs, run trivia, keep chats kind. Paid monthly.",
    "Duties: content calendar, Instagram, TikTok, Reels, captions, hashtags, reporting. Fluent English. Two days weekly.",
    "Wanted: chef de partie. Grill, sauces, prep. Split shifts. Free meals. Start Monday.",
    "Forum host. Welcome newcomers. Merge duplicate threads. Tag experts. Close solved topics. Weekly digest.",
]


def foreign(classifier: Classifier, text: str) -> bool:
    words = tokens(text)
    number = classifier.scorer.vocabulary.number
    known = sum(number(word) >= 0 for word in words)
    share = english(len(words), sum(word in FUNCTION_WORDS for word in words), known, mostly_latin(text))
    return len(words) >= NOT_ENGLISH_WORDS and share < NOT_ENGLISH


def test_statements_of_the_corpus_are_english(classifier: Classifier) -> None:
    """Alone and in bunches of three, under 0.5 % of the written statements are called foreign."""
    with DATA.open(encoding="utf-8", newline="") as stream:
        texts = [row["text"] for row in csv.DictReader(stream)]
    bunches = ["\n".join(texts[at : at + 3]) for at in range(0, len(texts), 3)]
    for group in (texts, bunches):
        assert sum(foreign(classifier, text) for text in group) < 0.005 * len(group)


@pytest.mark.parametrize("text", TERSE)
def test_terse_english_is_english(classifier: Classifier, text: str) -> None:
    """A list of duties without function words is not called foreign."""
    assert "not_english" not in classifier.classify(JobPost(text)).reasons


def test_other_languages_are_found(classifier: Classifier) -> None:
    """Of pieces of 20 words in more than thirty languages, over 99 % are found, through the whole classifier."""
    assert len({language for language, _ in FOREIGN}) >= 30
    pieces = []
    for _, text in FOREIGN:
        words = text.split()
        pieces += [" ".join(words[at : at + 20]) for at in range(max(1, len(words) - 19))]
    missed = [piece for piece in pieces if "not_english" not in classifier.classify(JobPost(piece)).reasons]
    assert len(missed) < 0.01 * len(pieces), missed


def test_english_lies_between_0_and_1() -> None:
    """Nothing known is 0, everything known and half of it function words is 1, other scripts are 0."""
    assert english(0, 0, 0, True) == 0.0
    assert english(10, 5, 10, True) == 1.0
    assert english(10, 0, 4, True) == 0.4
    assert english(10, 5, 10, False) == 0.0
