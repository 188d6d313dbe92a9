"""Whether the page or its data for machines holds the post: the longer one that contains the other; a teaser never wins."""

from __future__ import annotations

import re

__all__ = ["data_wins", "share_in"]

_WORD = re.compile(r"[^\W_]+")
_SHINGLE = 4  # words
_CONTAINED = 0.6
_LITTLE = 25  # words
_FULL = 60  # words
_MORE = 0.35  # of the data, that the page says beyond it
_CUT = re.compile(r"(?:\.\.\.|…|\[\.\.\.\]|\b(?:read|see|show) more\b.{0,20})\Z", re.IGNORECASE)
_TAIL = 40  # characters in which a cut shows


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _shingles(words: list[str]) -> set[tuple[str, ...]]:
    size = min(_SHINGLE, max(1, len(words)))
    return {tuple(words[at : at + size]) for at in range(len(words) - size + 1)}


def share_in(part: str, whole: str) -> float:
    """The share, 0..1, of a text's runs of four words that stand in another text; 0 where there are none."""
    words = _words(part)
    runs = _shingles(words)
    if not words:
        return 0.0
    if len(words) < _SHINGLE:
        return float(" ".join(words) in " ".join(_words(whole)))
    return len(runs & _shingles(_words(whole))) / len(runs)


def data_wins(data: str, page: str, *, work: bool) -> bool:
    """Whether the text of a JobPosting, or of an application's data, is taken rather than that of the page.

    `work` says whether the page's text holds headings or lists of duties.
    """
    in_data, on_page = len(_words(data)), len(_words(page))
    if not in_data or not on_page:
        return in_data > 0
    if share_in(data, page) >= _CONTAINED:
        if _CUT.search(data.rstrip()[-_TAIL:]):
            return False
        if data.count("\n") < 3 and page.count("\n") > 12:
            return False  # the data lost their line breaks
        known = _shingles(_words(data))
        beyond = 0
        for line in page.split("\n"):
            words = _words(line)
            if len(words) >= _SHINGLE:
                runs = _shingles(words)
                beyond += len(words) if len(runs & known) < len(runs) / 2 else 0
        return beyond <= max(_LITTLE, _MORE * in_data)
    if share_in(page, data) >= _CONTAINED:
        return True
    if _CUT.search(data.rstrip()[-_TAIL:]) and on_page > in_data:
        return False
    return 2 * in_data >= on_page or (not work and in_data >= _FULL)
