"""Dresses a written post as boards do: sentences without a duty above and below it, and now and then no title.

Three in five posts get some sentences of `boilerplate.txt`, facts and blurb on top, the rest at the end; one in twelve
loses its title. Drawn from the SHA-256 of the post's id, so that the same post is always dressed the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from rolefit.training.corpus import Line, WrittenPost

__all__ = ["dressed", "loses_title", "read_boilerplate"]

_BARE_OF_5, _TITLELESS_OF = 2, 12
_MOST_KINDS, _MOST_SENTENCES = 3, 3
_SECTIONS = {"blurb": "about", "facts": "other", "benefits": "benefits"}
_ON_TOP = ("blurb", "facts")


def read_boilerplate(folder: Path) -> dict[str, list[str]]:
    """Return the sentences of `boilerplate.txt` by kind; empty where the folder has none."""
    path = folder / "boilerplate.txt"
    kinds: dict[str, list[str]] = {}
    kind = ""
    for row in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        if row.startswith("## "):
            kind = row[3:].strip()
        elif row.strip() and not row.startswith("#"):
            kinds.setdefault(kind, []).append(row.strip())
    return kinds


def _draws(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest(), "big")


def loses_title(post: WrittenPost) -> bool:
    """Whether the post stands without its title."""
    return _draws(f"{post.id}/title") % _TITLELESS_OF == 0


def dressed(post: WrittenPost, boilerplate: Mapping[str, Sequence[str]]) -> WrittenPost:
    """Return the post with some sentences of `boilerplate` (kind -> sentences) around its lines."""
    digits = _draws(f"{post.id}/dress")
    digits, bare = divmod(digits, 5)
    if bare < _BARE_OF_5 or not boilerplate:
        return post
    top: list[Line] = []
    end: list[Line] = []
    digits, kinds = divmod(digits, _MOST_KINDS)
    left = sorted(boilerplate)
    for _ in range(min(kinds + 1, len(left))):
        digits, which = divmod(digits, len(left))
        kind = left.pop(which)
        digits, many = divmod(digits, _MOST_SENTENCES)
        sentences = list(boilerplate[kind])
        for _ in range(min(many + 1, len(sentences))):
            digits, which = divmod(digits, len(sentences))
            line = Line(_SECTIONS.get(kind, "apply"), "", "none", sentences.pop(which))
            (top if kind in _ON_TOP else end).append(line)
    return replace(post, lines=(*top, *post.lines, *end))
