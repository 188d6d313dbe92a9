"""The rooms of the package and the one direction between them."""

import ast
import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src" / "rolefit"
MODULES = sorted(SOURCE.rglob("*.py"))

# From the ground up: a room imports from those above it in this list, and from itself.
ORDER = (
    "errors", "bundled", "verdict", "rows",
    "normalise", "headings", "features", "segment",
    "lexicon", "outcomes", "decide",
    "model", "explain", "classify", "classify_rows",
    "reading", "tables", "batch", "render", "report", "check", "training",
    "cli",
)  # fmt: skip
# What sits beside one another and must not know one another.
APART = {
    "reading": {"model", "explain", "classify", "decide", "lexicon"},
    "render": {"reading", "model", "classify", "training"},
    "report": {"reading", "model", "classify", "training"},
    "tables": {"model", "classify", "lexicon", "render"},
    "batch": {"model", "classify", "lexicon"},
    "check": {"training", "report", "batch", "tables", "model", "explain"},
    "training": {"classify", "render", "check", "report", "reading", "cli"},
}
LONGEST = 250
LONGER: dict[str, str] = {}
"""Modules that may be longer, each with the reason."""


def name_of(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room(module: str) -> str:
    return module.split(".")[0]


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> set[str]:
    """Full names of what a module imports, wherever in it; `from a import b` gives `a` and `a.b`."""
    names: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def rooms_of(path: Path) -> set[str]:
    found = set()
    for name in imported(path):
        parts = name.split(".")
        if (
            parts[0] == "rolefit"
            and len(parts) > 1
            and ((SOURCE / parts[1]).is_dir() or (SOURCE / f"{parts[1]}.py").exists())
        ):
            found.add(parts[1])
    return found


def inner() -> list[Path]:
    return [path for path in MODULES if name_of(path) not in ("", "__main__")]


def test_every_room_has_its_place() -> None:
    """A new room is put into the order before it is built."""
    assert sorted({room(name_of(path)) for path in inner()} - set(ORDER)) == []


def test_imports_run_one_way() -> None:
    """No room imports from one further down the road."""
    wrong = [
        f"{name_of(path)} imports {other}"
        for path in inner()
        for other in rooms_of(path)
        if ORDER.index(other) > ORDER.index(room(name_of(path)))
    ]
    assert wrong == []


def test_rooms_side_by_side_do_not_know_one_another() -> None:
    """Reading knows nothing of scoring, rendering nothing of reading, scoring nothing of training."""
    wrong = [
        f"{name_of(path)} imports {other}"
        for path in inner()
        for other in rooms_of(path) & APART.get(room(name_of(path)), set())
    ]
    assert wrong == []


def test_nothing_imports_in_a_circle() -> None:
    """Modules can be put into a row in which each imports only from those before it."""
    graph: dict[str, set[str]] = {}
    names = {name_of(path) for path in MODULES}
    for path in inner():
        known = {n.removeprefix("rolefit.") for n in imported(path) if n.startswith("rolefit.")}
        graph[name_of(path)] = {n if n in names else n.rpartition(".")[0] for n in known} & names - {name_of(path), ""}
    while free := [name for name, needs in graph.items() if not needs & graph.keys()]:
        for name in free:
            del graph[name]
    assert graph == {}


def third_party(packages: set[str]) -> dict[str, set[str]]:
    found = {name_of(path): {n.split(".")[0] for n in imported(path)} & packages for path in MODULES}
    return {name: used for name, used in found.items() if used}


def test_only_training_imports_scikit_learn() -> None:
    """Scoring and everything around it run without the packages of training."""
    users = third_party({"sklearn", "joblib", "scipy", "numpy", "threadpoolctl"})
    assert [name for name in users if room(name) not in ("training",) and name != "cli.training"] == []


def test_only_the_command_line_imports_typer_and_rich() -> None:
    """No library code knows flags or terminals."""
    assert [name for name in third_party({"typer", "rich", "click"}) if room(name) != "cli"] == []


def test_only_the_command_line_prints() -> None:
    """Printing, standard output and exit are the business of `cli`."""
    wrong = []
    for path in inner():
        if room(name_of(path)) == "cli":
            continue
        for node in ast.walk(tree(path)):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("print", "input", "exit")
            ):
                wrong.append(f"{name_of(path)}:{node.lineno}: {node.func.id}()")
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "sys":
                if node.attr in ("stdout", "stderr", "exit"):
                    wrong.append(f"{name_of(path)}:{node.lineno}: sys.{node.attr}")
    assert wrong == []


def test_no_module_is_called_for_leftovers() -> None:
    """A module is named for what it knows."""
    bad = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "base", "core", "lib"}
    assert [name_of(path) for path in MODULES if path.stem.lower().strip("_") in bad] == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_module_says_what_it_is(path: Path) -> None:
    """A docstring on top, and under it `__all__` in order where the module offers anything to others."""
    module = tree(path)
    first = (ast.get_docstring(module) or "").split("\n")[0]
    assert first.endswith((".", ":", "!")), first


def test_modules_are_short() -> None:
    """At most 250 lines; the list of exceptions holds no module that is short."""
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: n for name, n in lengths.items() if n > LONGEST and name not in LONGER} == {}
    assert [name for name in LONGER if lengths.get(name, 0) <= LONGEST] == []


def test_lines_of_tests_have_a_rule() -> None:
    """Every test says in its docstring which rule it protects."""
    silent = []
    for path in sorted(Path(__file__).resolve().parent.rglob("test_*.py")):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not ast.get_docstring(node):
                silent.append(f"{path.name}:{node.lineno}: {node.name}")
    assert silent == []


def test_pickle_stays_in_training() -> None:
    """No module of the scoring road can run what a file holds."""
    assert third_party({"pickle", "marshal", "shelve"}) == {}
    calls = [name_of(path) for path in inner() if re.search(r"\b(?:eval|exec)\(", path.read_text(encoding="utf-8"))]
    assert calls == []
