import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.model.layout import NONE, ROW, WORD
from rolefit.model.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def vocabulary(classifier) -> Vocabulary:
    return Vocabulary(classifier.scorer.model)


def test_every_word_of_the_model_is_found_at_its_place(vocabulary, classifier) -> None:
    """A word's number is its place in the arrays, for all words."""
    model = classifier.scorer.model
    starts, text = model["word_start"], bytes(model["word_text"])
    words = [text[a:b].decode() for a, b in zip(starts, starts[1:], strict=False)]
    assert len(words) == len(model["word"]) // WORD - len(model["prefix_start"]) + 1
    assert [vocabulary.number(word) for word in words] == list(range(len(words)))


@pytest.mark.parametrize("word", ["", "zzzzqx", "Moderate", "mod erate", "\ud800", "é" * 500])
def test_unknown_words_have_no_number(vocabulary, word: str) -> None:
    """What the model has not seen is -1 and has no word classes; capitals are not its business."""
    assert vocabulary.number(word) == -1
    assert vocabulary.classes(word) == ()


def test_pairs_are_found_in_their_order_only(vocabulary) -> None:
    """`social media` is a pair of the model, `media social` another or none, `captions nurse` none."""
    social, media = vocabulary.number("social"), vocabulary.number("media")
    assert vocabulary.pair_row(social, media) >= 0
    assert vocabulary.pair_row(media, social) != vocabulary.pair_row(social, media)
    assert vocabulary.pair_row(vocabulary.number("captions"), vocabulary.number("nurse")) == -1


def test_rows_are_rows_of_the_weights(vocabulary, classifier) -> None:
    """Each word and each pair points into the weights."""
    model = classifier.scorer.model
    rows = len(model["statement_idf"])
    assert len(model["gram_row"]) == ROW * rows
    assert all(row < rows or row == NONE for row in model["word"][::WORD])
    assert all(row < rows or row == NONE for row in model["pair_slot"][2::4])
    assert vocabulary.row(vocabulary.number("moderate")) >= 0


@given(word=st.text())
def test_any_word_can_be_looked_up_twice(vocabulary, word: str) -> None:
    """The answer does not depend on having been asked before."""
    assert vocabulary.number(word) == vocabulary.number(word)
    assert vocabulary.number(word) >= -1


def test_a_token_that_is_no_word_counts_as_its_longest_prefix(vocabulary, classifier) -> None:
    """Prefixes of the lexicon give their classes to words that the model does not know, and the shorter ones' too."""
    prefix, number = vocabulary._prefixes[0]
    assert vocabulary.number(f"{prefix}zzqx") == -1
    assert set(vocabulary.classes(f"{prefix}zzqx")) > set()
    assert number >= vocabulary.size
