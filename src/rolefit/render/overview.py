"""Many verdicts in one look: a row for each, and what they come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rolefit.render.text import ROLE_STYLES, Line, plain, wrap
from rolefit.render.words import ROLE_NAMES
from rolefit.values import Verdict

__all__ = ["overview_lines"]

_SHORT = {**ROLE_NAMES, "hybrid": "hybrid", "out_of_scope": "neither"}
_NARROW = 78
"""Columns below which each post takes two lines."""


def _cut(text: str, width: int) -> str:
    """The end of a path tells more than its beginning."""
    return text if len(text) <= width else "\u2026" + text[1 - width :]


def _sure(verdict: Verdict) -> str:
    if "too_short" in verdict.reasons:
        return "too short"
    return "no" if verdict.unsure else "yes"


def _title(verdict: Verdict) -> str:
    return f"says {_SHORT[verdict.title_role]}" if verdict.title_says_otherwise else ""


def overview_lines(verdicts: Sequence[Verdict], width: int = 100) -> list[Line]:
    """Return a table of posts (file, role, sure, what the title says otherwise), wrapped to `width` columns, and a sum."""
    lines: list[Line] = []
    names = [plain(verdict.post.source) or plain(verdict.post.title) or "-" for verdict in verdicts]
    room = max(12, min(max(map(len, names)), width - 61))
    if width >= _NARROW:
        lines.append([("dim", f"{'post':{room}}  {'role':20}  {'sure':9}  title")])
    for name, verdict in zip(names, verdicts, strict=True):
        role, sure, title = _SHORT[verdict.role], _sure(verdict), _title(verdict)
        if width >= _NARROW:
            cells = [
                ("", f"{_cut(name, room):{room}}  "),
                (ROLE_STYLES[verdict.role], f"{role:20}"),
                ("", f"  {sure:9}"),
            ]
            lines.append([*cells, ("bold red", f"  {title}" if title else "")])
        else:
            lines.append([("bold", _cut(name, width))])
            said = f"{role}, {'sure' if sure == 'yes' else 'not sure' if sure == 'no' else sure}"
            rows = wrap(f"{said}; the title {title}" if title else said, max(10, width - 2))
            lines += [[("", "  "), (ROLE_STYLES[verdict.role], row)] for row in rows]
    counts = Counter(verdict.role for verdict in verdicts)
    parts = [f"{_SHORT[role]} {counts[role]}" for role in _SHORT if counts[role]]
    unsure = sum(verdict.unsure for verdict in verdicts)
    otherwise = sum(verdict.title_says_otherwise for verdict in verdicts)
    says = f"{len(verdicts)} posts: {', '.join(parts)}; {unsure} not sure; {otherwise} with a title that says otherwise"
    return [*lines, [], *[[("bold", row)] for row in wrap(says, width)]]
