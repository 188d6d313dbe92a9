"""Lays a written post out as real boards do.

What varies, drawn from the SHA-256 of the post's id so that the same post always gets the same page: the bullet (nine
kinds, or none), how headings look (plain, colon, capitals, bold, markdown, lost), whether the page was flattened to one
line (one in eighteen), glued without blanks between its lines (one in thirty), holds remains of HTML (one in twelve), was
wrapped hard (one in sixteen). Where no line is left of it, one in six begins with its title: a title that has a line of its
own is taken off by reading. `style: prose` joins the lines of a section.
"""

from __future__ import annotations

import hashlib
import textwrap
from itertools import groupby

from rolefit.training.corpus import Line, WrittenPost

__all__ = ["lay_out"]

_BULLETS = ("- ", "* ", "• ", "- ", "– ", "· ", "1.", "- ", "", "• ", "o ", "✅ ")
_HEADINGS = ("{}", "{}:", "{}", "**{}**", "UPPER", "## {}", "{}:", "lost")


class _Dice:
    """A fixed sequence of draws from a name."""

    def __init__(self, name: str) -> None:
        self._digits = int.from_bytes(hashlib.sha256(name.encode()).digest(), "big")

    def draw(self, sides: int) -> int:
        self._digits, value = divmod(self._digits, sides)
        return value


def _sentence(text: str) -> str:
    return text if text[-1:] in ".!?:" else text + "."


def _section(heading: str, lines: list[Line], post: WrittenPost, bullet: str, head: str, as_prose: bool) -> list[str]:
    rows: list[str] = []
    if heading and head != "lost":
        rows.append(heading.upper() if head == "UPPER" else head.format(heading))
    if as_prose:
        rows.append(" ".join(_sentence(line.text) for line in lines))
    elif post.style == "terse":
        rows += [line.text for line in lines]
    else:
        rows += [f"{n}. {line.text}" if bullet == "1." else bullet + line.text for n, line in enumerate(lines, 1)]
    return rows


def lay_out(post: WrittenPost, *, variant: int = 0) -> str:
    """Return the text of the post as a page; `variant` names another throw of the same dice."""
    dice = _Dice(f"{post.id}/{variant}" if variant else post.id)
    bullet, head = _BULLETS[dice.draw(len(_BULLETS))], _HEADINGS[dice.draw(len(_HEADINGS))]
    flat, glued, html = dice.draw(18) == 0, dice.draw(30) == 0, dice.draw(12) == 0
    wrapped, titled = dice.draw(16) == 0, dice.draw(6) == 0
    sections: list[list[str]] = [[post.title]] if titled and (flat or glued) else []
    for (kind, heading), group in groupby(post.lines, key=lambda line: (line.section, line.heading)):
        prose = post.style == "prose" or (kind in ("about", "apply", "other") and post.style != "bullets")
        sections.append(_section(heading, list(group), post, bullet, head, prose or kind == "about"))
    if html and post.style != "html-ish":
        rows = [f"<p>{row}</p>".replace(" & ", " &amp; ") for rows in sections for row in rows]
        return "\n".join(rows)
    if flat:
        return " ".join(row for rows in sections for row in rows)
    if glued:
        return "".join(_sentence(row) if not bullet else row for rows in sections for row in rows)
    text = "\n\n".join("\n".join(rows) for rows in sections)
    if wrapped and not bullet:
        text = "\n".join(textwrap.fill(row, 84) for row in text.split("\n"))
    return text
