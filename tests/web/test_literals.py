"""Pages are written by templates, styles and scripts: no Python holds markup or rules of style."""

import ast
import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "rolefit"
ELEMENTS = (
    "a|abbr|article|aside|b|blockquote|body|br|button|caption|circle|code|col|dd|details|dialog|div|dl|dt|em|fieldset|figure|footer|form|g|"
    "h[1-6]|head|header|hr|html|i|iframe|img|input|label|legend|li|line|link|main|mark|meta|nav|noscript|ol|option|p|path|pre|q|rect|"
    "script|section|select|small|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|text|textarea|tfoot|th|thead|title|tr|u|ul"
)
MARKUP = re.compile(rf"<!doctype|(?<!\?P)</?(?:{ELEMENTS})(?:[\s/>\\]|$)|\b(?:class|style|href)=[\"']", re.IGNORECASE)
STYLE = re.compile(r"\{[^{}]*[a-z-]+\s*:[^{}]*;[^{}]*\}|@media\b|\bvar\(--")
SCRIPT = re.compile(r"\bdocument\.\w+\(|\baddEventListener\(")
EXCEPT = {
    "reading": "reads pages: what it looks for are the tags of others",
    "text.normalise": "takes the tags of others out of a text",
    "check.edits": "looks for the title of a page whose draft it mends",
    "check.letters": "finds places in the drafts of others",
    "training.layout": "dresses posts for training as websites do; nobody is shown them",
    "values": "a notebook asks the value itself for its table, and the values stand below every other room",
    "web.inlining": "refuses styles and scripts that hold these",
}
"""Rooms and modules where markup may stand, each with the reason."""


def texts(path):
    """The string constants of a module, f-strings joined, docstrings left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {
        id(node.value)
        for owner in ast.walk(tree)
        if isinstance(owner, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        for node in owner.body
        if isinstance(node, ast.Expr)
    }
    parts = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts |= {id(value) for value in node.values}
            yield node.lineno, "".join(str(v.value) if isinstance(v, ast.Constant) else "0" for v in node.values)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said | parts:
            yield node.lineno, node.value


def found(text):
    """What there is of markup, style or script in a text."""
    return next((m.group() for m in (p.search(text) for p in (MARKUP, STYLE, SCRIPT)) if m), "")


def module(path):
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts)


def excepted(path):
    return next((name for name in EXCEPT if module(path) == name or module(path).startswith(f"{name}.")), "")


def literals(path):
    return [f"{module(path)}:{line}: {text[:60]!r}" for line, text in texts(path) if found(text)]


def test_no_python_holds_markup_style_or_script():
    """What a browser reads lies in templates, styles and scripts."""
    assert [told for path in sorted(SOURCE.rglob("*.py")) if not excepted(path) for told in literals(path)] == []


@pytest.mark.parametrize("name", EXCEPT)
def test_no_exception_outlives_its_reason(name):
    """A room that holds no markup any more leaves the list."""
    assert [path for path in SOURCE.rglob("*.py") if excepted(path) == name and literals(path)]


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("<p>One</p>", True), ("</td>", True), ("<svg viewBox=0", True), ("x <br/> y", True), ("<!DOCTYPE html>", True),
        ("a.b{color:red;margin:0}", True), (".a { color: var(--ink) }", True), ("@media print", True),
        ("document.getElementById('x')", True), (' class="muted"', True),
        ("a < b and c > d", False), ("(?P<mark>x)", False), ("<testcase name=", False), ("{'a': 1}", False),
        ("see <https://example.org>", False), ("{start}: {end}; then", False), ("pass a <file>", False),
    ],
)  # fmt: skip
def test_what_counts_as_markup(text, fires):
    """Elements, rules and calls of a page are found; comparisons, patterns, XML of other tools and dicts are not."""
    assert bool(found(text)) == fires
