"""Each generated matcher finds what its regular expression finds, and the generated files are up to date."""

import importlib
import random
import re
import subprocess
import sys
import time
from pathlib import Path
from re import _parser as parser  # type: ignore[attr-defined]

import pytest
from hostile import BITS
from matching_text import made_for

import rolefit
from rolefit import patterns
from rolefit.text import inline_headings, normalise, segment

engine = pytest.importorskip("rolefit._engine", reason="the compiled engine is not built")
MATCHERS = {
    name: (re.compile(pattern, flags), bool(full), bool(search))
    for name, pattern, flags, full, search in engine.matchers()
}
STAGES = {
    *[getattr(normalise, f"_{name.upper()}").pattern for name in ("hidden", "item_tag", "block_tag", "any_tag", "reference", "link", "decorated")],
    *[pattern.pattern for pattern, _ in (*normalise._HIDDEN_END.values(), *normalise._COMMENT_END.values())],
    inline_headings._INLINE.pattern,
    inline_headings._DASH.pattern,
    *[
        getattr(segment, f"_{name.upper()}").pattern
        for name in (
            "bullet", "inline_bullet", "any_mark", "sentence_end", "sentence_or_cell_end", "abbreviation", "bold", "metadata", "glued", "figure",
        )
    ],
}  # fmt: skip


def test_every_pattern_has_its_matcher() -> None:
    """What the stages match by, and what a quick command may match by, the engine holds under this very text and flags."""
    assert {pattern.pattern for name, (pattern, _, _) in MATCHERS.items() if not name.startswith("quick")} == STAGES
    quick = {
        (pattern.pattern, pattern.flags & ~re.UNICODE)
        for name, (pattern, _, _) in MATCHERS.items()
        if name.startswith("quick")
    }
    assert len(quick) > 80
    for path in (Path(rolefit.__file__).parent).rglob("*.py"):
        if "from rolefit.patterns import" in path.read_text(encoding="utf-8"):
            importlib.import_module(
                ".".join(["rolefit", *path.relative_to(Path(rolefit.__file__).parent).with_suffix("").parts])
            )
    assert {(one.pattern, one.flags) for one in patterns.defined} == quick


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


@pytest.mark.parametrize("name", sorted(MATCHERS))
def test_as_the_regular_expression(name: str) -> None:
    """On random strings of its own words and structure: the same spans and groups, searched, matched and matched whole, at any bounds."""
    pattern, full, search = MATCHERS[name]
    dice, until = random.Random(repr(pattern.pattern)), time.process_time() + (0.2 if name.startswith("quick") else 0.7)
    pieces, tree = pieces_of(pattern), parser.parse(pattern.pattern, pattern.flags)
    hits = 0
    for _ in range(100_000):
        if hits > 20 and time.process_time() > until:  # under the sanitizers hits are slow to come
            break
        around = ["".join(dice.choices(pieces, k=dice.randint(0, 6))) for _ in range(2)]
        text = made_for(tree, dice).join(around) if dice.random() < 0.7 else made_for(tree, dice)
        bounds = sorted((dice.randrange(len(text) + 1), dice.randrange(len(text) + 1)))
        start, end = bounds if dice.random() < 0.4 else (0, len(text))
        byte = [0]
        for character in text:
            byte.append(byte[-1] + len(character.encode("utf-8", "surrogatepass")))
        for how, has in (("match", True), ("fullmatch", full), ("search", search)):
            if not has:
                continue
            theirs = getattr(pattern, how)(text, start, end)
            ours = engine.match(name, how, text, byte[start], byte[end])
            expected = None
            if theirs:
                hits += 1
                groups = [theirs.span(k) if k <= pattern.groups else (-1, -1) for k in (1, 2, 3)]
                expected = tuple(byte[at] if at >= 0 else -1 for span in (theirs.span(), *groups) for at in span)
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
