"""Model files with a right checksum and wrong contents are refused at opening, by the engine in Python as by the compiled one."""

import os
import random
import time
from array import array
from pathlib import Path

import pytest

from rolefit.bundled import MODEL, bundled
from rolefit.engine.choose import engine_for
from rolefit.engine.plain import PlainEngine
from rolefit.errors import ModelError
from rolefit.model.layout import ARRAYS, WORD, ModelFile, open_model
from rolefit.model.writing import write_model

TEXT = "What you will do:\n- Moderate our Discord server\n- Plan posts for Instagram\n"


@pytest.fixture(scope="module")
def model() -> ModelFile:
    """Give the shipped model."""
    return open_model(bundled(MODEL))


def _forged(model: ModelFile, name: str, at: int, value: float) -> ModelFile:
    numbers = array(ARRAYS[name], bytes(model.arrays[name]))
    numbers[at] = value if ARRAYS[name] in "fd" else int(value)
    return model.replaced({name: numbers.tobytes()})


@pytest.mark.parametrize(
    ("name", "at", "value"),
    [
        ("gram_row", 1, float("nan")), ("gram_row", 7, float("-inf")), ("gram_row", 3, 3e38), ("post_weight", 2, float("nan")),
        ("post_bias", 0, 1e300), ("statement_bias", 4, float("inf")), ("context_weight", 0, float("nan")), ("lexicon_title_weight", 1, 1e30),
        ("word_slot", 1, 1 << 30), ("word_start", 3, 1 << 31), ("word_start", 0, 2), ("word", 0, 1 << 30), ("word", 1, 1 << 31),
        ("word", 4, 0xFFFF), ("pair_slot", 2, 1 << 30), ("pattern", 2, -1), ("pattern", 0, 1 << 20), ("pattern_start", 1, 1 << 30),
        ("pattern_of_class", 0, 1 << 30), ("prefix_start", 1, 1 << 30), ("concept_row", 0, 1 << 20), ("role_row", 0, -2),
    ],
)  # fmt: skip
def test_a_forged_number(model: ModelFile, name: str, at: int, value: float) -> None:
    """No number that is none, none too large, and no place outside its table gets past the opening."""
    if name == "word" and at == 4:
        entries = model.arrays["word"].tolist()
        at = WORD * (len(entries) // WORD - 1) + 4
    if name == "word" and at == 1:
        at = next(i for i in range(1, len(model.arrays["word"]), WORD) if model.arrays["word"][i + 3] & 0xFFFF)
    with pytest.raises(ModelError, match="damaged"):
        PlainEngine(_forged(model, name, at, value))


@pytest.mark.parametrize("fact", ["sure_from", "priors", "lexicon_roles", "model_version"])
@pytest.mark.parametrize("value", [None, "nan", "-1", "inf", "x"])
def test_a_forged_fact(model: ModelFile, tmp_path, fact: str, value: str | None) -> None:
    """A fact that is missing or no probability is an error of the model in either engine, never a crash."""
    facts = {**model.metadata, fact: value}
    if value is None:
        del facts[fact]
    path = tmp_path / "a.model"
    write_model(path, facts, {name: bytes(view) for name, view in model.arrays.items()})
    try:
        read = engine_for(open_model(path)).post("Community Manager", TEXT)
    except ModelError:
        return
    assert fact in ("model_version", "lexicon_roles", "priors")
    assert all(abs(z) < 1e200 for z in read.score.logits)


def test_noise(model: ModelFile) -> None:
    """Random changes of any table give an error of the model, or an answer of finite numbers within a moment."""
    dice, until, answered, refused = random.Random(3), time.process_time() + 5, 0, 0
    names = sorted(set(ARRAYS) - {"concepts"})
    while time.process_time() < until:
        name = dice.choice(names)
        data = bytearray(bytes(model.arrays[name]))
        for _ in range(dice.choice([1, 3, 300])):
            data[dice.randrange(len(data))] = dice.choice([0, 1, 127, 128, 255])
        if dice.random() < 0.2:
            data = data[: -8 * dice.randint(1, 50)]
        try:
            engine = PlainEngine(model.replaced({name: bytes(data)}))
        except ModelError:
            refused += 1
            continue
        answered += 1
        assert all(abs(z) < 1e200 for z in engine.post("Community Manager", TEXT).score.logits)
    assert answered > 3
    assert refused > 3


def test_a_model_that_is_cut_while_it_is_open(model: ModelFile, tmp_path) -> None:
    """The file is read and not mapped: whoever cuts it afterwards ends no process."""
    path = tmp_path / "a.model"
    path.write_bytes(Path(bundled(MODEL)).read_bytes())
    engine = PlainEngine(open_model(path))
    os.truncate(path, 100)
    assert engine.post("Community Manager", TEXT).score.logits
