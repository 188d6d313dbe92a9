"""The compiled engine refuses forged models, keeps no memory, and takes nothing that is no text."""

import random
import time
import tracemalloc
from array import array

import pytest

from rolefit.engine.scores import Asked
from rolefit.errors import ModelError
from rolefit.model.layout import ARRAYS, ModelFile
from rolefit.verdict.outcome_finder import OutcomeFinder

NAN, INF = float("nan"), float("inf")
TEXT = "Duties:\n- Moderate our Discord server\n- Plan posts for Instagram &notin; ΣΑΣ 𝐁𝐨𝐥𝐝"


def forged(model: ModelFile, name: str, at: int, value: float) -> ModelFile:
    """The model with one number of one array changed."""
    kind = ARRAYS[name]
    numbers = array(kind, bytes(model[name]))
    numbers[at] = value if kind in "fd" else int(value)
    return model.replaced({name: numbers.tobytes()})


def shorter(model: ModelFile, name: str, by: int) -> ModelFile:
    return model.replaced({name: bytes(model[name])[:-by]})


@pytest.mark.parametrize(
    ("name", "at", "value"),
    [
        ("word_slot", 1, 1 << 30), ("word_start", 5, 1 << 31), ("word_start", 0, 1), ("word", 0, 1 << 30), ("word", 1, 1 << 31),
        ("word", 2, 1 << 31), ("word", 3, 1 << 31), ("word", 4, 0xFFFF), ("word", 5, 0xFFFFFFFF), ("class_bitmap", 0, 0), ("class_bitmap", 0, 1 << 40),
        ("anchor", 3, 255), ("anchor", 4, 255), ("pattern", 2, -1), ("pattern", 2, 1 << 30), ("pattern", 0, 1 << 20), ("prefix_start", 1, 1 << 30),
        ("pair_slot", 2, 1 << 30), ("concept_row", 0, 1 << 20), ("concept_row", 0, -2), ("role_row", 0, 1 << 20), ("gram_row", 3, NAN), ("gram_row", 0, INF),
        ("lexicon_statement_weight", 0, NAN), ("lexicon_title_weight", 0, -INF), ("context_weight", 1, NAN), ("statement_bias", 0, NAN),
        ("page_bias", 0, INF), ("title_bias", 0, NAN), ("post_weight", 7, NAN), ("post_weight", 0, 1e308), ("post_bias", 3, INF),
    ],
)  # fmt: skip
def test_a_forged_number_is_refused(compiled, model, name: str, at: int, value: float) -> None:
    """A place outside its table, and a number that is none, are errors of the model."""
    with pytest.raises(ModelError, match="damaged"):
        type(compiled)(forged(model, name, at, value))


@pytest.mark.parametrize("name", sorted(set(ARRAYS) - {"concepts", "pattern_start", "pattern_of_class"}))
def test_a_table_that_is_cut_off_is_refused(compiled, model, name: str) -> None:
    """No table is read behind its end."""
    size = {"B": 1, "H": 2, "I": 4, "i": 4, "f": 4, "d": 8, "Q": 8}[ARRAYS[name]]
    for by in (size, 40):
        if by > len(bytes(model[name])) or (name in ("word_class", "class_bitmap", "anchor", "pattern") and by < 40):
            continue
        with pytest.raises(ModelError, match="damaged"):
            type(compiled)(shorter(model, name, by))


def test_noise_in_any_table_crashes_nothing(compiled, model) -> None:
    """Random changes give an error of the model or an answer of finite numbers."""
    dice, until, answered = random.Random(7), time.process_time() + 4, 0
    names = sorted(set(ARRAYS) - {"concepts"})
    while time.process_time() < until:
        name = dice.choice(names)
        data = bytearray(bytes(model[name]))
        for _ in range(dice.randint(1, 3)):
            data[dice.randrange(len(data))] = dice.choice([0, 1, 127, 128, 255])
        try:
            engine = type(compiled)(model.replaced({name: bytes(data)}))
        except ModelError:
            continue
        answered += 1
        assert all(abs(z) < 1e200 for z in engine.post("Community Manager", TEXT).score.logits)
    assert answered > 3


@pytest.mark.parametrize("wrong", [None, 5, b"bytes", ["a"]])
def test_what_is_no_text_is_an_error_of_type(compiled, wrong: object) -> None:
    """As everywhere in Python."""
    for call in (
        lambda: compiled.post(wrong, ""),
        lambda: compiled.post("", wrong),
        lambda: compiled.probabilities([wrong], [""], (0.0,) * 4),
    ):
        with pytest.raises(TypeError):
            call()
    with pytest.raises(ValueError, match="tag"):
        compiled.rows([""], [""], (0.0,) * 4, [1])
    with pytest.raises((TypeError, ValueError)):
        compiled.probabilities(["a", "b"], ["c"], (0.0,) * 4)


def test_nothing_is_a_text(compiled) -> None:
    """The stages by themselves, and each matcher, take an empty text, for which no memory is asked."""
    import rolefit._engine as engine

    assert (engine.normalise(""), engine.segment("")) == ("", [])
    for name, _, _, full, search in engine.matchers():
        for how, has in (("match", True), ("fullmatch", full), ("search", search)):
            found = engine.match(name, how, "", 0, 0) if has else None
            assert found is None or found[:2] == (0, 0)


def test_a_failing_call_into_python_is_its_exception(compiled, monkeypatch) -> None:
    """What html.unescape or unicodedata raise comes through, and the engine answers the next post."""
    import html

    def broken(text: str) -> str:
        raise RuntimeError("no references today")

    expected = compiled.post("", TEXT)
    monkeypatch.setattr(html, "unescape", broken)
    with pytest.raises(RuntimeError, match="today"):
        compiled.post("", TEXT)
    monkeypatch.undo()
    assert compiled.post("", TEXT) == expected


def test_no_memory_is_kept(compiled, model, posts, monkeypatch) -> None:
    """Neither answers nor errors leave anything behind, and a closed engine gives everything back."""
    import html
    import resource

    outcomes = OutcomeFinder()

    def rounds(count: int) -> None:
        for k in range(count):
            title, text = posts[k % 50]
            compiled.post(title, text + TEXT)
            compiled.rows([title], [text], (0.0,) * 4, [k % 4 for k in range(len(model.concepts))])
            compiled.answer(title, text, Asked((0.0,) * 4, [k % 4 for k in range(len(model.concepts))], outcomes, 0.9))
            for bad in ((None, ""), ("", 3)):
                with pytest.raises(TypeError):
                    compiled.post(*bad)
            if k % 10 == 0:
                type(compiled)(model).post("", TEXT)
                with pytest.raises(ModelError):
                    type(compiled)(forged(model, "post_bias", 0, NAN))
                with monkeypatch.context() as broken:
                    broken.setattr(html, "unescape", None)
                    with pytest.raises(TypeError):
                        compiled.post("", TEXT)

    rounds(60)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    rounds(300)
    kept = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert kept < 100_000
    assert (
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak < 30_000
    )  # kB: thirty engines would be ten times that
