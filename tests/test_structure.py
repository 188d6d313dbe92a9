"""The rooms of the package and the one direction between them."""

import ast
import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src" / "rolefit"
MODULES = sorted(SOURCE.rglob("*.py"))

# From the ground up: a place imports from those before it in this list, and from itself. A module that has no place of its
# own stands where its room stands.
ORDER = (
    "errors", "record", "json_row", "remembering", "extension", "patterns", "bundled", "writing", "values", "verdict.rows", "verdict.regions",
    "text.character_references", "text.normalise", "text.headings", "text.inline_headings", "text.tokens", "text.language", "text.segment", "text",
    "lexicon", "verdict.outcomes", "verdict.outcome_phrases", "verdict.outcome_guards", "verdict.outcome_finder",
    "verdict.decide", "verdict.title", "verdict.loose_words", "verdict.marking",
    "model", "verdict.profile", "engine", "verdict.evidence", "explain", "verdict", "explain.explanation",
    "explain.compare",
    "reading", "tables", "batch", "arrow", "spark", "measure", "render", "web", "report", "check", "training",
    "serve", "cli",
)  # fmt: skip
# What sits beside one another and must not know one another.
APART = {
    "reading": {"model", "engine", "explain", "verdict", "lexicon"},
    "render": {"reading", "model", "engine", "verdict.classifier", "training"},
    "web": {"reading", "model", "engine", "verdict.classifier", "training"},
    "report": {"reading", "model", "engine", "verdict.classifier", "training"},
    "tables": {"model", "engine", "verdict.classifier", "lexicon", "render"},
    "batch": {"model", "engine", "verdict.classifier", "lexicon"},
    "check": {"training", "report", "batch", "tables", "model", "engine", "explain"},
    "training": {"verdict.classifier", "render", "check", "report", "reading", "cli"},
}
AGAINST: dict[tuple[str, str], str] = {}
"""Imports against the order that are known, each with the reason; the list holds none that is gone."""
SPEAKS = {"batch.target": "a table goes to standard output where the path is -"}
"""Modules outside `cli` that write to standard output, each with the reason."""
PICKLES = {
    "batch.scoring": "the scorer and its posts go to the processes that this one started",
    "batch.workers": "their answers come back",
}
"""Modules that pickle, each with the reason; none reads a file."""
ADDS = ("text", "model", "engine", "verdict")
"""Rooms on the road to a verdict."""
LONGEST = 250
LONGER: dict[str, str] = {"verdict.outcome_phrases": "a list of phrases, one a line"}
"""Modules that may be longer, each with the reason."""


def name_of(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room(module: str) -> str:
    return module.split(".")[0]


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> set[str]:
    """Full names of what a module imports, wherever in it."""
    return names_in(tree(path))


def names_in(module: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative import"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def own_modules(names: set[str]) -> set[str]:
    """The modules of rolefit among imported names, without the package itself."""
    known = {name_of(path) for path in MODULES}
    short = {name.removeprefix("rolefit.") for name in names if name.startswith("rolefit.")}
    return {name if name in known else name.rpartition(".")[0] for name in short} & known - {""}


def place(module: str) -> str:
    return max((p for p in ORDER if module == p or module.startswith(f"{p}.")), key=len)


def inner() -> list[Path]:
    return [path for path in MODULES if name_of(path) not in ("", "__main__")]


def test_every_room_has_its_place() -> None:
    """A new room is put into the order before it is built."""
    assert sorted({room(name_of(path)) for path in inner()} - set(ORDER)) == []


def against_the_order() -> set[tuple[str, str]]:
    return {
        (name_of(path), place(other))
        for path in inner()
        for other in own_modules(imported(path))
        if ORDER.index(place(other)) > ORDER.index(place(name_of(path)))
    }


def test_imports_run_one_way() -> None:
    """No module imports from a place further down the road."""
    assert against_the_order() == set(AGAINST)


def test_rooms_side_by_side_do_not_know_one_another() -> None:
    """Reading knows nothing of scoring, rendering nothing of reading, scoring nothing of training."""
    wrong = [
        f"{name_of(path)} imports {other}"
        for path in inner()
        for other in own_modules(imported(path))
        if not {other, room(other)}.isdisjoint(APART.get(room(name_of(path)), set()))
    ]
    assert wrong == []


def test_nothing_is_loaded_in_a_circle() -> None:
    """By the imports on top, modules stand in a row in which each needs only those before it."""
    graph = {}
    for path in inner():
        top = ast.Module([node for node in tree(path).body if isinstance(node, ast.Import | ast.ImportFrom)], [])
        graph[name_of(path)] = own_modules(names_in(top)) - {name_of(path)}
    while free := [name for name, needs in graph.items() if not needs & graph.keys()]:
        for name in free:
            del graph[name]
    assert graph == {}


def third_party(packages: set[str]) -> dict[str, set[str]]:
    found = {name_of(path): {n.split(".")[0] for n in imported(path)} & packages for path in MODULES}
    return {name: used for name, used in found.items() if used}


def test_only_training_imports_scikit_learn() -> None:
    """Scoring and everything around it run without the packages of training and measuring, NumPy among them."""
    users = third_party({"sklearn", "joblib", "scipy", "threadpoolctl", "numpy"})
    assert [name for name in users if room(name) not in ("training", "measure") and name != "cli.training"] == []


def test_only_the_command_line_imports_typer_and_rich() -> None:
    """No library code knows flags or terminals."""
    assert [name for name in third_party({"typer", "rich", "click"}) if room(name) != "cli"] == []


def test_only_the_room_of_pages_imports_jinja() -> None:
    """Templates are filled in one place, so that everything on a page passes its escaping."""
    assert set(third_party({"jinja2", "markupsafe"})) == {"web.environment"}


def test_only_the_command_line_prints() -> None:
    """Printing, standard output and exit are the business of `cli`."""
    wrong = []
    for path in inner():
        if room(name_of(path)) == "cli" or name_of(path) in SPEAKS:
            continue
        for node in ast.walk(tree(path)):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("print", "input", "exit")
            ):
                wrong.append(f"{name_of(path)}:{node.lineno}: {node.func.id}()")
            if isinstance(node, ast.Attribute) and ast.unparse(node) in ("sys.stdout", "sys.stderr", "sys.exit"):
                wrong.append(f"{name_of(path)}:{node.lineno}: {ast.unparse(node)}")
    assert wrong == []


def test_no_module_is_called_for_leftovers() -> None:
    """A module is named for what it knows."""
    bad = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "base", "core", "lib"}
    assert [name_of(path) for path in MODULES if path.stem.lower().strip("_") in bad] == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_module_says_what_it_is(path: Path) -> None:
    """A docstring stands on top, and its first line is a sentence."""
    module = tree(path)
    first = (ast.get_docstring(module) or "").split("\n")[0]
    assert first.endswith((".", ":", "!")), first


def test_modules_are_short() -> None:
    """At most 250 lines; the list of exceptions holds no module that is short."""
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: n for name, n in lengths.items() if n > LONGEST and name not in LONGER} == {}
    assert [name for name in LONGER if lengths.get(name, 0) <= LONGEST] == []


def test_no_file_is_unpickled() -> None:
    """No module of the scoring road can run what a file holds; joblib is left to training."""
    assert set(third_party({"pickle", "marshal", "shelve"})) == set(PICKLES)
    calls = [name_of(path) for path in inner() if re.search(r"\b(?:eval|exec)\(", path.read_text(encoding="utf-8"))]
    assert calls == []


def adds_by_sum(module: ast.Module) -> list[int]:
    """Lines where `sum` adds what are not plainly whole numbers: counted truths, lengths and bits are."""
    whole = (ast.Compare, ast.BoolOp, ast.BinOp)
    return [
        node.lineno
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "sum"
        and not (
            isinstance(node.args[0], ast.GeneratorExp | ast.SetComp)
            and isinstance(node.args[0].elt, whole)
            and not any(isinstance(part, ast.Mult | ast.Div) for part in ast.walk(node.args[0].elt))
        )
    ]


def test_what_scores_adds_floats_by_its_own_loops() -> None:
    """`sum` of floats is another number in Python 3.12 than in 3.11: no verdict hangs on it."""
    found = {name_of(path): adds_by_sum(tree(path)) for path in MODULES if room(name_of(path)) in ADDS}
    assert {name: lines for name, lines in found.items() if lines} == {}
    assert adds_by_sum(ast.parse("sum(sums)\nsum(a * b for a in c)\nsum(x > 1 for x in y)")) == [1, 2]


def test_each_stage_in_c_is_in_the_design(root: Path) -> None:
    """The table of docs/design.md names the files that are written by hand, and none that is not there."""
    page = (root / "docs" / "design.md").read_text(encoding="utf-8")
    rows = [row.split("|")[1] for row in page.splitlines() if row.startswith("| `") and ".c`" in row]
    named = [name for row in rows for name in re.findall(r"`(\w+\.c)`", row)]
    assert sorted(named) == sorted(path.name for path in (root / "src" / "rolefit" / "engine" / "c").glob("*.c"))
