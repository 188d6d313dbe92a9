import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.text.normalise import normalise
from rolefit.text.tokens import FUNCTION_WORDS, ngrams, token_spans, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plan the POSTS", ["plan", "the", "posts"]),
        ("peer-to-peer, don't", ["peer", "to", "peer", "don", "t"]),
        ("25 days, 1,000 fans, 3rd", ["0", "days", "0", "0", "fans", "3rd"]),
        ("snake_case #tag @name", ["snake", "case", "tag", "name"]),
        ("Café MÜNCHEN 日本", ["café", "münchen", "日本"]),
        ("", []),
        ("-- ... !", []),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    """Tokens are runs of letters and digits in lower case; a number is `0`, whatever its value."""
    assert tokens(text) == expected


@given(st.text())
def test_spans_agree_with_tokens_on_normalised_text(raw: str) -> None:
    """The i-th span holds the i-th token, for any characters."""
    text = normalise(raw)
    words, spans = tokens(text), token_spans(text)
    assert len(words) == len(spans)
    lowered = text.lower()
    for word, (start, end) in zip(words, spans, strict=True):
        assert word == (lowered[start:end] if not lowered[start:end].isdigit() else "0")
        assert 0 <= start < end <= len(text)


@given(st.text())
def test_tokens_know_no_case(text: str) -> None:
    """Lower case in, the same tokens out."""
    assert tokens(text.lower()) == tokens(text)


@given(st.lists(st.text(st.characters(categories=["Ll"]), min_size=1, max_size=4), max_size=8))
def test_ngrams_are_words_then_pairs(words: list[str]) -> None:
    """N words give n single terms and n - 1 pairs of neighbours."""
    grams = ngrams(words)
    assert grams[: len(words)] == words
    assert grams[len(words) :] == [f"{words[i]} {words[i + 1]}" for i in range(len(words) - 1)]


def test_function_words_are_tokens() -> None:
    """Each function word can be met in a text."""
    assert all(tokens(word) == [word] for word in FUNCTION_WORDS)
