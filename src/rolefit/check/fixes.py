"""Gives findings the edits that mend them safely: where the settings name the right role, and the duties agree."""

from __future__ import annotations

from rolefit.check.drafts import OpenDraft
from rolefit.check.values import Finding, Place
from rolefit.patterns import IGNORECASE, pattern
from rolefit.values import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["with_edits"]

_TITLES = {"social_media_manager": "Social Media Manager", "community_manager": "Community Manager"}
_KEY = pattern(r"\s*[\"']?(?:role|rolefit[-_ ]role|title)[\"']?\s*[:=]\s*", IGNORECASE)


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
            edits.append(_value(opened, by_path, "role", "rolefit_role"))
        if finding.code in ("RF001", "RF002", "RF101") and agree and verdict.title_role not in ("", by_path):
            edits.append(_value(opened, _TITLES[by_path], "title") if by_path in _TITLES else None)
        made = tuple([edit for edit in edits if edit])
        mended.append(finding._replace(edits=made) if made else finding)
    return mended


def _value(opened: OpenDraft, new: str, *keys: str) -> tuple[Place, str] | None:
    """Return the edit that gives a key of the front matter another value, on one line; None where that is not plain."""
    if opened.post.first_line == 1 or not any(opened.claims.get(key) for key in keys):
        return None
    place = opened.key_place(*keys)
    line = opened.source.text.split("\n")[place.line - 1]
    key = _KEY.match(line)
    if key is None:
        return None
    old, comment, _ = line[key.end() :].partition("#")
    if comment and old == old.rstrip():  # a sign within the value
        return None
    old = old.rstrip()
    if not old or old[0] in "|>[{&*":
        return None
    quote = old[0] if old[0] in "\"'" else ""
    if quote and old.endswith(f"{quote},"):  # of JSON
        old = old[:-1]
    if quote and old[-1] != quote:
        return None
    return Place(place.line, key.end() + 1, place.line, key.end() + 1 + len(old)), f"{quote}{new}{quote}"
