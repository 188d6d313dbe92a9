"""Each generated matcher finds what its regular expression finds, and the generated files are up to date."""

import random
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hostile import BITS

from rolefit.text import headings, normalise, segment

PATTERNS: dict[str, re.Pattern[str]] = {
    **{name: getattr(normalise, f"_{name.upper()}") for name in ("hidden", "item_tag", "block_tag", "any_tag", "reference", "link", "decorated")},
    **{f"{kind}_end": pattern for kind, (pattern, _) in normalise._HIDDEN_END.items()},
    "comment_end": normalise._COMMENT_END["--"][0],
    "inline_heading": headings._inline(),
    "dash": headings._dash(),
    **{
        name: getattr(segment, f"_{name.upper()}")
        for name in (
            "bullet", "inline_bullet", "any_mark", "sentence_end", "sentence_or_cell_end", "abbreviation", "bold", "metadata", "glued", "figure",
        )
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def engine():
    return pytest.importorskip("rolefit._engine", reason="the compiled engine is not built")


def test_every_pattern_has_its_matcher(engine) -> None:
    """The list of this test is the list of the engine."""
    assert sorted(name for name, _, _ in engine.matchers()) == sorted(PATTERNS)


def pieces_of(pattern: re.Pattern[str]) -> list[str]:
    """What a text that a pattern may match is made of: the words and marks of the pattern itself."""
    words = re.findall(r"[A-Za-z]{2,}[' ]?[A-Za-z]*", re.sub(r"\\.", " ", pattern.pattern))
    return [
        *words,
        *[word.upper() for word in words],
        *[word.title() for word in words],
        *"<>!-[]()&;:.,|*_#/' \"aAzZ09$£€",
        *BITS,
    ]


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_as_the_regular_expression(engine, name: str) -> None:
    """On random strings of its own words: the same spans and groups, searched, matched and matched whole, at any bounds."""
    pattern, dice, until = PATTERNS[name], random.Random(name), time.process_time() + 0.7
    pieces = pieces_of(pattern)
    (can,) = [(full, search) for known, full, search in engine.matchers() if known == name]
    hits = 0
    while time.process_time() < until:
        text = "".join(dice.choices(pieces, k=dice.randint(1, 12)))
        bounds = sorted((dice.randrange(len(text) + 1), dice.randrange(len(text) + 1)))
        start, end = bounds if dice.random() < 0.4 else (0, len(text))
        byte = [0]
        for character in text:
            byte.append(byte[-1] + len(character.encode("utf-8", "surrogatepass")))
        for how, has in (("match", True), ("fullmatch", can[0]), ("search", can[1])):
            if not has:
                continue
            theirs = getattr(pattern, how)(text, start, end)
            ours = engine.match(name, how, text, byte[start], byte[end])
            expected = None
            if theirs:
                hits += 1
                groups = [theirs.span(k) if k <= pattern.groups else (-1, -1) for k in (1, 2)]
                expected = tuple(byte[at] if at >= 0 else -1 for at in (*theirs.span(), *groups[0], *groups[1]))
            assert ours == expected, (how, text, start, end)
    assert hits > 20


def test_the_generated_files_are_what_the_patterns_give(root: Path) -> None:
    """Whoever changes a pattern or word list generates the C anew."""
    run = subprocess.run(
        [sys.executable, "scripts/generate_matchers.py", "--check"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
