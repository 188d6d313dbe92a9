"""No entry of the program takes time that grows faster than its input."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rolefit.check.settings.globs import Glob
from rolefit.errors import LexiconError, RolefitError
from rolefit.lexicon.file import load_lexicon

from .timing import MOST, growth

sys.path.insert(0, str(Path(__file__).parents[1]))

from fuzz.targets import TARGETS

UNITS = (
    " ", "\n", "•", ". ", "*", "**a** ", "# a\n", "- a\n", "<", "<b>", "</p>", "<nav>", "<!--", "-->", "&#1", "&amp;", '"', "(", "[", "[a](",
    "|", " - a", "A", "aB", "é", "e\u0301", "---\n", "a: b\n", "{", "Responsibilities: ", "not ", "<!-- rolefit: ignore RF001 -->\n",
    "Moderate the forum and post on Instagram. ",
)  # fmt: skip
_SIZE = 3000
_SHORT = 0.15
"""Seconds: what grows with the square of the text takes more at twice the size only where it matters."""


def _whole(unit: str, size: int) -> str:
    return unit * (size // len(unit))


ENTRIES: dict[str, Callable[[str], bytes]] = {
    "text": lambda text: b"**ab**" + text.encode() + b"x",
    "markdown": lambda text: b"Community Manager\n\n" + text.encode() + b"x",
    "html": lambda text: b"<html><title>" + text.encode()[:500] + b"</title><body>" + text.encode(),
    "json-ld": lambda text: json.dumps(
        {"@type": "JobPosting", "title": text[:300], "description": "<p>" + text}
    ).encode(),
    "front-matter": lambda text: b"title: " + text.encode(),
    "check": lambda text: b"Community Manager\n\n- Moderate the forum\n" + text.encode(),
    "csv": lambda text: b"id,text\n1," + text.encode(),
    "json-lines": lambda text: json.dumps({"id": 1, "text": text}).encode(),
}


def _answered(name: str, data: bytes) -> None:
    try:
        TARGETS[name].run(data)
    except RolefitError:
        return


@pytest.mark.parametrize("name", sorted(ENTRIES))
def test_time_follows_the_input(name: str) -> None:
    """For every unit that repeats without end, twice the input takes less than 2.6 times as long."""
    _answered(name, ENTRIES[name]("warm up"))
    for unit in UNITS:

        def work(size: int, unit: str = unit) -> Callable[[], None]:
            data = ENTRIES[name](_whole(unit, size))
            return lambda: _answered(name, data)

        assert growth(work, _SIZE, short=_SHORT) < MOST, unit


@pytest.mark.parametrize(
    "pattern",
    ["*a" * 14 + "b", "**/" * 12 + "*a*b", "**/a/" * 10 + "b", "[!b]*" * 12 + "c", "?*" * 20 + "b", "*" * 50 + "b"],
)
def test_patterns_of_paths(pattern: str) -> None:
    """Settings may hold any number of stars: the time is that of pattern times path."""
    for piece in ("a", "a/"):

        def work(size: int, piece: str = piece) -> Callable[[], bool]:
            path = "/p/" + piece * (size // len(piece)) + "x"
            return lambda: Glob("/p", pattern).matches(path)

        assert growth(work, 2000, short=0.05) < MOST


@pytest.mark.parametrize("pattern", ["[z-a]", "[a--z]", "[&&b]", "[[]", "[]", "[!]", "a[", "[^a]"])
def test_odd_patterns_are_patterns(pattern: str) -> None:
    """Ranges that run backwards and signs that expressions know raise nothing and warn of nothing."""
    assert Glob("/p", pattern).matches("/p/zz") in (True, False)


def test_phrases_with_many_gaps(tmp_path) -> None:
    """A phrase of eighteen gaps, which would be looked for in 5^18 ways, is an error of the lexicon with its line."""
    path = tmp_path / "l.yaml"
    phrase = "a" + " .. a" * 18 + " zzz"
    path.write_text(
        f'format: 1\nversion: x\nconcepts:\n- id: slow\n  role: community\n  facet: activity\n  phrases:\n  - "{phrase}"\n'
    )
    with pytest.raises(LexiconError):
        load_lexicon(str(path))
