"""Quotes: whole words and whole phrases, the same text in every command."""

import csv
import importlib.util
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.render.records import csv_text
from rolefit.text.tokens import token_spans, tokens
from rolefit.values import JobPost
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.evidence import MOST_QUOTES
from rolefit.verdict.loose_words import LOOSE
from rolefit.verdict.marking import spans_in
from rolefit.verdict.scored_rows import row_scorer

SPEC = importlib.util.spec_from_file_location("regenerate_quotes", Path(__file__).with_name("regenerate.py"))
assert SPEC is not None
assert SPEC.loader is not None
regenerate = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(regenerate)

POST = """What you will do
- You'll plan, write and schedule our Instagram and TikTok posts
- Grow to 12,000 followers and report on reach
- Run paid social campaigns with the agency
Location: Remote. Apply today!
"""


def marked(text: str, *found: tuple[int, int, int]) -> list[str]:
    words, spans = tokens(text), token_spans(text)
    return [text[spans[s.first][0] : spans[s.last - 1][1]] for s in spans_in(text, words, spans, found)]


def test_golden_quotes_of_sixty_posts() -> None:
    """The list that was read line by line; `scripts/renew` writes it anew for a new model."""
    assert regenerate.GOLDEN.read_text(encoding="utf-8") == regenerate.quotes()


def test_loose_words_and_numbers_stay_outside() -> None:
    """No function word, number or piece of a contraction at an edge; a phrase of the lexicon is widened to its whole."""
    assert marked("You'll moderate our friendly Discord server and", (1, 2, 6)) == [
        "moderate our friendly Discord server"
    ]
    assert marked("grow to 12,000 members", (1, 0, 5)) == []
    assert marked("social media channels", (0, 0, 2)) == ["social media channels"]
    assert marked("brief the hosts and meet with volunteers", (1, 0, 5))[0] == "brief the hosts"


def test_overlapping_phrases_are_one() -> None:
    """Two phrases of the lexicon that share a word make one quote."""
    assert marked("welcome new members of the forum", (1, 0, 3), (1, 2, 6)) == ["welcome new members of the forum"]


def test_what_the_lexicon_does_not_know_is_cut_at_loose_words() -> None:
    """Runs of two or more telling words; advertising is none."""
    assert marked("Grill steaks") == ["Grill steaks"]
    assert marked("We grill steaks, which you carry") == ["grill steaks"]
    assert marked("Apply today") == []
    assert marked("Location: Remote") == []


def test_quotes_of_a_post(classifier: Classifier) -> None:
    """Nothing of addresses, numbers and boilerplate."""
    said = [phrase.text for phrase in classifier.classify(JobPost(POST, "Social Media Manager")).phrases]
    assert said
    assert len(said) <= MOST_QUOTES
    assert not any(word in " ".join(said) for word in ("12,000", "You", "ll ", "Apply", "Location"))


def test_batch_csv_and_verdict_quote_alike(classifier: Classifier) -> None:
    """`rolefit_evidence` is the same text in batch, in classify's CSV and in the verdict."""
    verdict = classifier.classify(JobPost(POST, "Social Media Manager"))
    (row,) = csv.DictReader(io.StringIO(csv_text([verdict.to_dict()])))
    (batched,) = row_scorer().score(["Social Media Manager"], [POST])
    assert row["rolefit_evidence"] == batched.evidence == " | ".join(phrase.text for phrase in verdict.phrases)
    assert (batched.title_role, batched.title_says_otherwise) == (verdict.title_role, verdict.title_says_otherwise)


@given(st.text(max_size=80), st.lists(st.tuples(st.integers(-1, 3), st.integers(0, 12), st.integers(1, 6)), max_size=5))
def test_spans_hold_for_any_text(text: str, found: list[tuple[int, int, int]]) -> None:
    """Spans are in order, do not overlap, and never begin or end with a loose word."""
    words, spans = tokens(text), token_spans(text)
    inside = [(tag, first, first + more) for tag, first, more in found if first + more <= len(words)]
    if len(words) == len(spans):
        cut = spans_in(text, words, spans, inside)
        assert all(a.last <= b.first for a, b in zip(cut, cut[1:], strict=False))
        assert all(words[s.first] not in LOOSE and words[s.last - 1] not in LOOSE for s in cut)


@pytest.mark.parametrize("name", [str(path) for path in sorted((Path(__file__).parents[1] / "ads").glob("*.txt"))])
def test_explain_names_the_same_quotes(classifier: Classifier, name: str) -> None:
    """What classify quotes, explain can name: each quote is one of the marked phrases."""
    from rolefit.explain.explanation import explain
    from rolefit.reading import read_path

    found = explain(classifier, read_path(name))
    places = {(m.start, m.end) for marks in found.spans.statements for m in marks}
    assert all((p.start, p.end) in places for p in found.verdict.phrases)
