"""Lexicons made in the test that reads them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rolefit.lexicon.compiling import compile_lexicon
from rolefit.lexicon.file import Lexicon, load_lexicon
from rolefit.text.tokens import tokens


@pytest.fixture
def lexicon(tmp_path: Path) -> Callable[[str], Lexicon]:
    """From the text of a lexicon file to its checked concepts."""

    def load(text: str) -> Lexicon:
        path = tmp_path / "own.yaml"
        path.write_text(text, encoding="utf-8")
        return load_lexicon(path)

    return load


@pytest.fixture
def fires(lexicon: Callable[[str], Lexicon]) -> Callable[..., list[str]]:
    """From the phrases of one concept and a statement to the pieces of text found, as tokens joined by blanks."""

    def find(statement: str, *phrases: str, **guards: list[str]) -> list[str]:
        rows = "".join(f"\n    {key}: {value!r}" for key, value in {"phrases": list(phrases), **guards}.items())
        text = f"format: 1\nconcepts:\n  - id: it\n    role: shared\n    facet: goal{rows.replace('with_', 'with')}\n"
        words = tokens(statement)
        matches = compile_lexicon(lexicon(text)).matcher().find(words)
        return [" ".join(words[m.first : m.last]) for m in matches]

    return find
