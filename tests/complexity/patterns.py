"""Finds every regular expression of the package, and texts that are hard for it."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

import rolefit

_SOURCES = Path(rolefit.__file__).parent
_METHODS = ("compile", "match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn")
_OPTIONAL = ("arrow", "spark")
"""Modules whose packages need not be installed; their sources are read all the same."""


class Expression(NamedTuple):
    """One regular expression and the ways in which the package uses it."""

    place: str
    """Module and line."""
    pattern: re.Pattern[Any]
    methods: tuple[str, ...]


def modules() -> list[str]:
    """Return the names of all modules of the package."""
    return [found.name for found in pkgutil.walk_packages(rolefit.__path__, "rolefit.")]


def expressions() -> Iterator[Expression]:
    """Yield every regular expression that the sources of the package build, one for each place that builds it.

    Raises `LookupError` for one whose text is not known where it stands, so that it cannot be left out unseen.
    """
    from . import dynamic

    for path in sorted(_SOURCES.rglob("*.py")):
        name = ".".join(["rolefit", *path.relative_to(_SOURCES).with_suffix("").parts]).removesuffix(".__init__")
        source = path.read_text(encoding="utf-8")
        tree = ast.parse(source)
        calls = [call for call in ast.walk(tree) if isinstance(call, ast.Call) and _re_method(call)]
        if not calls:
            continue
        space = {"re": re, **vars(importlib.import_module(name))}
        for call in calls:
            place = f"{name}:{call.lineno}"
            method = _re_method(call)
            for pattern in _built(call, method, tree, space, place):
                yield Expression(place, pattern, dynamic.USES.get(name) or _uses(call, method, tree, source))


def _re_method(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Name) and function.id == "pattern":  # of rolefit.patterns: compiled when it is used
        return "compile"
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "re":
        return function.attr if function.attr in _METHODS else ""
    return ""


def _built(call: ast.Call, method: str, tree: ast.Module, space: dict[str, Any], place: str) -> list[re.Pattern[Any]]:
    from . import dynamic

    if place.partition(":")[0] in dynamic.SAMPLES and not _is_fixed(call.args[0], space):
        return [re.compile(*sample) for sample in dynamic.SAMPLES[place.partition(":")[0]]]
    flags = [word.value for word in call.keywords if word.arg == "flags"]
    if (
        not flags
        and len(call.args) > 1
        and method in ("compile", "match", "fullmatch", "search", "finditer", "findall")
    ):
        flags = [call.args[{"compile": 1}.get(method, 2)]] if len(call.args) > {"compile": 1}.get(method, 2) else []
    found = []
    for values in _choices(call, tree, space, place):
        text = _value(call.args[0], values)
        found.append(re.compile(text, *[_value(flag, values) for flag in flags]))
    return found


def _is_fixed(node: ast.expr, space: dict[str, Any]) -> bool:
    try:
        _value(node, space)
    except NameError:
        return False
    return True


def _choices(call: ast.Call, tree: ast.Module, space: dict[str, Any], place: str) -> list[dict[str, Any]]:
    """Return the names that hold where a call stands: the module's, and those of a comprehension around it."""
    if _is_fixed(call.args[0], space):
        return [space]
    for node in ast.walk(tree):
        if isinstance(node, (ast.GeneratorExp, ast.ListComp)) and any(inner is call for inner in ast.walk(node.elt)):
            (loop,) = node.generators
            names = ast.unparse(loop.target)
            rows = []
            for item in _value(loop.iter, space):
                row = dict(space)
                row["_item"] = item
                exec(f"{names} = _item", row)
                rows.append(row)
            return rows
    raise LookupError(f"{place}: the text of this expression is not fixed; give samples of it in dynamic.py")


def _value(node: ast.expr, space: dict[str, Any]) -> Any:
    return eval(compile(ast.Expression(node), "<pattern>", "eval"), dict(space))


def _uses(call: ast.Call, method: str, tree: ast.Module, source: str) -> tuple[str, ...]:
    """Return the methods that are called on a compiled expression; `search`, the dearest, where that is not plain."""
    if method != "compile":
        return (method,)
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if (
            targets
            and isinstance(node, ast.Assign)
            and any(inner is call for inner in ast.walk(node.value))
            and isinstance(targets[0], ast.Name)
        ):
            names = [targets[0].id, *re.findall(rf"\bfor (\w+) in {targets[0].id}\b", source)]
            used = re.findall(rf"\b(?:{'|'.join(names)})\.(\w+)\(", source)
            return tuple(dict.fromkeys(method for method in used if method in _METHODS)) or ("search",)
    return ("search",)


_FILLERS = (
    " ", "\t", "\n", " \n", "a", "A", "aB", "a ", "A ", "0", "1.", ". ", "*", "**", "__", "_", "-", " - ", "– ", "#", " #",
    "|", " | ", "<", "<a", "<!--", "-->", ">", "&#", "&", ";", ":", ": ", "(", ")", "[", "](", '"', "'", "=", ",", "/", "•", "• ",
    "\xa0", "é", "---\n", "a\n", "a: b\n",
)  # fmt: skip
_ENDS = ("", "\x00", "x", "\n", "!")


def hard_texts(expression: Expression) -> list[tuple[str, str, str]]:
    """Return beginnings, units and ends: each unit repeated between its beginning and its end is hard or may be.

    For each repetition of the expression, what it needs to be reached, and what it repeats, read off its own structure.
    """
    tree = parser.parse(expression.pattern.pattern, expression.pattern.flags)
    hard: dict[tuple[str, str, str], None] = {}
    for before, unit in _repeats(tree, ""):
        for end in _ENDS:
            hard[before, unit, end] = None
    for before in dict.fromkeys(["", *[before for before, _ in _repeats(tree, "")]][:12]):
        for unit in _FILLERS:
            hard[before, unit, "\x00"] = None
    if isinstance(expression.pattern.pattern, bytes):
        return [row for row in hard if all(part.isascii() for part in row)]
    return list(hard)


def _repeats(tree: Sequence[Any], before: str) -> Iterator[tuple[str, str]]:
    """Yield what stands before each repetition of a parsed expression, and what it repeats."""
    for kind, value in tree:
        if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT):
            _, most, body = value
            if most > 8:
                for unit in dict.fromkeys(_examples(body)):
                    if unit:
                        yield before, unit
            yield from _repeats(body, before)
        elif kind is kinds.SUBPATTERN:
            yield from _repeats(value[-1], before)
        elif kind is kinds.ATOMIC_GROUP:
            yield from _repeats(value, before)
        elif kind is kinds.BRANCH:
            for branch in value[1]:
                yield from _repeats(branch, before)
        elif kind in (kinds.ASSERT, kinds.ASSERT_NOT):
            yield from _repeats(value[1], before)
        before += next(_examples([(kind, value)]), "")


def _examples(tree: Sequence[Any]) -> Iterator[str]:
    """Yield texts that a parsed expression matches, look-arounds left out: a few that differ."""
    for turn in range(6):
        yield "".join(_example(kind, value, turn) for kind, value in tree)


def _example(kind: Any, value: Any, turn: int) -> str:
    if kind is kinds.LITERAL:
        return chr(value)
    if kind is kinds.NOT_LITERAL:
        return next(c for c in "a 1-" if ord(c) != value)
    if kind is kinds.ANY:
        return "a <-*#"[turn]
    if kind is kinds.IN:
        return _of_class(value, turn)
    if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT):
        least, most, body = value
        return "".join(_example(k, v, turn) for k, v in body) * max(least, min(1, most))
    if kind is kinds.SUBPATTERN:
        return "".join(_example(k, v, turn) for k, v in value[-1])
    if kind is kinds.ATOMIC_GROUP:
        return "".join(_example(k, v, turn) for k, v in value)
    if kind is kinds.BRANCH:
        branches = value[1]
        return "".join(_example(k, v, turn) for k, v in branches[turn % len(branches)])
    return ""


_CATEGORIES = {
    kinds.CATEGORY_SPACE: " \t\n\xa0", kinds.CATEGORY_DIGIT: "12", kinds.CATEGORY_WORD: "aB1_",
    kinds.CATEGORY_NOT_SPACE: "a-1", kinds.CATEGORY_NOT_DIGIT: "a ", kinds.CATEGORY_NOT_WORD: " -",
}  # fmt: skip


def _of_class(members: Sequence[Any], turn: int) -> str:
    negated = members[0][0] is kinds.NEGATE
    found: list[str] = []
    for kind, value in members:
        if kind is kinds.LITERAL:
            found.append(chr(value))
        elif kind is kinds.RANGE:
            found += [chr(value[0]), chr(value[1])]
        elif kind is kinds.CATEGORY:
            found += _CATEGORIES.get(value, "a")
    if negated:
        found = [c for c in "a <-1*\n\t" if c not in found] or ["\x01"]
    return found[turn % len(found)]
