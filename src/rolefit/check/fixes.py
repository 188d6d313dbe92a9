"""Gives findings the edits that mend them safely: where the settings name the right role, and the duties agree."""

from __future__ import annotations

from rolefit.check.drafts import ROLE_KEYS, OpenDraft
from rolefit.check.front_keys import TITLE_KEYS, replaced
from rolefit.check.roles import TITLES
from rolefit.check.values import Finding, Place
from rolefit.values import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["with_edits"]


def with_edits(found: Sequence[Finding], opened: OpenDraft, verdict: Verdict, by_path: str) -> list[Finding]:
    """Return the findings on a draft, those that can be mended with their edit.

    `by_path` is the role that the settings expect of the draft. The role in the front matter becomes it where it is none
    at all (RF101), or where it is another and the duties are those of the settings' (RF001). Where the duties are, so
    does a title in the front matter that promises another role, with the role or by itself (RF002).
    """
    if not by_path or by_path == "exempt":
        return list(found)
    mended = []
    agree = verdict.role == by_path and not verdict.unsure
    for finding in found:
        edits = []
        if finding.code == "RF101" or (finding.code == "RF001" and agree):
            edits.append(_value(opened, by_path, ROLE_KEYS))
        if finding.code in ("RF001", "RF002", "RF101") and agree and verdict.title_role not in ("", by_path):
            edits.append(_value(opened, TITLES[by_path], TITLE_KEYS) if by_path in TITLES else None)
        made = tuple([edit for edit in edits if edit])
        mended.append(finding._replace(edits=made) if made else finding)
    return mended


def _value(opened: OpenDraft, new: str, keys: Sequence[str]) -> tuple[Place, str] | None:
    """Return the edit that gives a key of the front matter another value, on one line; None where that is not plain."""
    said = [key for key in keys if opened.claims.get(key)]
    if opened.post.first_line == 1 or not said:
        return None
    text = opened.source.text
    edit = replaced(text, said, new)
    if edit is None:
        return None
    start, end, value = edit
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    return Place(line, column, line, column + end - start), value
