"""Whatever allocation fails, the engine raises MemoryError, gives back what it holds, and answers the next call."""

import ctypes
import gc
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from importlib.machinery import ExtensionFileLoader
from pathlib import Path
from types import ModuleType

import pytest

from rolefit.verdict.evidence import tags_of

TITLE = "Community & Content ΣΑΣ Lead"
TEXT = (
    "<p>What you&#8217;ll do:</p><ul><li>Moderate our Discord server &notin; <b>ΟΔΥΣΣΕΥΣ</b></li><!-- no --></ul>\\n"
    "**About you**\n- Plan posts for [Instagram](http://x) and 𝐁𝐨𝐥𝐝 campaigns\nBenefits: a café, 中文. Welcome new members"
)
NAMES = ("malloc", "calloc", "realloc", "free")


class Failing:
    """The engine over an allocator whose n-th allocation fails."""

    def __init__(self, path: Path) -> None:
        loader = ExtensionFileLoader("rolefit._engine", str(path))
        spec = importlib.util.spec_from_loader("rolefit._engine", loader)
        self.module: ModuleType = importlib.util.module_from_spec(spec)
        loader.exec_module(self.module)
        library = ctypes.CDLL(str(path))
        self._at, self._made, self._held = [
            ctypes.c_longlong.in_dll(library, f"failing_{name}") for name in ("at", "made", "held")
        ]

    @property
    def held(self) -> int:
        """Blocks that are not given back."""
        return self._held.value

    def fails(self, number: int, call: Callable[[], object]) -> bool:
        """Call with the allocation of that number failing; whether there was one, and MemoryError came of it."""
        self._made.value, self._at.value = 0, number
        try:
            call()
        except MemoryError:
            assert self._made.value >= number
            return True
        finally:
            self._at.value = 0
        assert self._made.value < number, f"allocation {number} failed and nobody said so"
        return False


@pytest.fixture(scope="module")
def failing(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Failing:
    """Compile the engine with the allocator of failing.c."""
    compiler = shlex.split(os.environ.get("CC", "cc"))
    if shutil.which(compiler[0]) is None or sys.platform != "linux":
        pytest.skip("no compiler")
    made = tmp_path_factory.mktemp("failing") / "_engine.abi3.so"
    sources = sorted((root / "src" / "rolefit" / "engine" / "c").glob("*.c"))
    if not sources:
        pytest.skip("no sources")
    flags = shlex.split(os.environ.get("CFLAGS", "-O0")) + [f"-D{name}=failing_{name}" for name in NAMES]
    subprocess.run(
        [
            *compiler, "-shared", "-fPIC", "-std=c11", "-fvisibility=hidden", *flags, f"-I{sysconfig.get_path('include')}",
            *map(str, sources), str(root / "tests" / "engine" / "failing.c"), "-lm", "-o", str(made),
        ],
        check=True,
    )  # fmt: skip
    return Failing(made)


def outcomes(failing: Failing) -> object:
    """The phrases of outcomes, one of them."""
    return failing.module.Outcomes({"posts": [0]}, {"0": [[0, 0, [0], [0]]]})


def records(model) -> tuple[object, ...]:
    """What is made of statements where they are asked for as records."""
    from rolefit.lexicon.matching import Concept
    from rolefit.values import SECTIONS, Hit, ScoredStatement, Statement

    concepts, outcome = (
        [Concept(*row) for row in model.concepts],
        Concept("posts", "", "outcome", "reach", "Sales", False),
    )
    return ScoredStatement, Statement, Hit, SECTIONS, (1.0,) * len(SECTIONS), concepts, [outcome]


def calls(failing: Failing, model) -> dict[str, Callable[[], object]]:
    """What is called, each with an engine of its own."""
    from rolefit.lexicon.matching import Concept

    engine, tags = failing.module.Engine, tags_of([Concept(*row) for row in model.concepts])
    tag_bytes = bytes([tag if tag >= 0 else 255 for tag in tags])
    return {
        "post": lambda: engine(model.arrays).post(TITLE, TEXT),
        "answer": lambda: engine(model.arrays).answer(TITLE, TEXT, (0.0,) * 4, tag_bytes, outcomes(failing), 0.9),
        "rows": lambda: engine(model.arrays).rows([TITLE] * 2, [TEXT] * 2, (0.0,) * 4, tag_bytes),
        "logits": lambda: engine(model.arrays).probabilities([TITLE], [TEXT], (0.0,) * 4),
        "normalise": lambda: failing.module.normalise(TEXT),
        "segment": lambda: (failing.module.segment(TEXT), failing.module.glance(TEXT, b"lead", -1)),
    }


def test_each_allocation_may_fail(failing: Failing, model) -> None:
    """MemoryError, nothing kept and no wrong answer afterwards, wherever the engine's own memory ends."""
    for name, call in calls(failing, model).items():
        number = 1
        while failing.fails(number, call):  # what the characters are is learned here, and stays
            number += 1
        assert number > 2, name
        expected = call()
        held = failing.held
        for again in range(1, number):
            failing.fails(again, call)
            assert failing.held == held, (name, again)
            assert call() == expected, (name, again)


def test_an_engine_whose_memory_ended_goes_on(failing: Failing, model) -> None:
    """The same engine answers the next post as if nothing had happened, whatever of its work was cut short."""
    expected = failing.module.Engine(model.arrays).post(TITLE, TEXT)
    number, going = 1, True
    while going:
        engine = failing.module.Engine(model.arrays)
        going = failing.fails(number, lambda engine=engine: engine.post(TITLE, TEXT))
        assert engine.post(TITLE, TEXT) == expected, number
        number += 1


@pytest.mark.parametrize("asked", ["post", "answer", "records"])
def test_each_object_of_python_may_be_refused(failing: Failing, model, asked: str) -> None:
    """Where Python has no memory for an object of the answer, MemoryError comes of it and no object is left behind."""
    testing = pytest.importorskip("_testcapi", reason="this Python comes without its test modules")
    engine = failing.module.Engine(model.arrays)
    short = "Moderate our Discord server &notin; ΣΑΣ é\nPlan posts"
    said = outcomes(failing)
    given = (True, (0.0,) * 4, bytes(len(model.concepts)), said, 0.9)[asked == "answer" :]
    given += (records(model),) if asked == "records" else ()
    method = engine.answer if asked == "answer" else engine.post

    def call() -> object:
        return method("Σ", short, *given)

    expected = call()
    rounds = 40

    def failed(number: int) -> bool:
        testing.set_nomemory(number, number + 1)
        try:
            answer = call()
        except MemoryError:
            return True
        finally:
            testing.remove_mem_hooks()
        assert answer == expected
        return False

    def leaks(number: int) -> bool:
        before = sys.getallocatedblocks()
        for _ in range(rounds):
            failed(number)
        gc.collect()
        return sys.getallocatedblocks() - before >= rounds

    number, quiet = 1, 0
    while quiet < 20:  # not every allocation is the engine's: the test has some of its own
        # Python keeps objects to use them again: a leak is what grows each time.
        assert not all(leaks(number) for _ in range(5)), f"allocation {number}"
        quiet = 0 if failed(number) else quiet + 1
        number += 1
    assert number > 50
    assert call() == expected
