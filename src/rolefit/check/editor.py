"""Checks the text of an editor while it is typed, and offers what can be done about a finding."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import NamedTuple

from rolefit.check.drafts import ROLE_KEYS, open_draft, plain_key
from rolefit.check.edits import edited, suppressed
from rolefit.check.front_keys import TITLE_KEYS, added, made, replaced
from rolefit.check.judge import Judge
from rolefit.check.roles import TITLES
from rolefit.check.run import Request, check_text
from rolefit.check.settings.layers import SettingsSource
from rolefit.check.settings.project import root_of
from rolefit.check.values import Draft, Finding, Place
from rolefit.errors import RolefitError
from rolefit.reading.front_matter import front_matter
from rolefit.render.words import per_cent
from rolefit.values import TAGS
from rolefit.verdict.title import promised_by_words

__all__ = ["Action", "Desk", "actions", "said_of_line"]

_HEADING = re.compile(r"^#[ \t]+.*$", re.MULTILINE)
_WORDS = dict(zip(TAGS, ("social media", "community", "both roles", "another job", "no duty"), strict=True))


class Action(NamedTuple):
    """One thing that an editor can do about a finding."""

    title: str
    text: str
    """The whole draft after it."""
    moved: tuple[str, str] | None = None
    """Another draft that changes with it, and its text then."""


class Desk:
    """Keeps the model of a project loaded, and checks one text after another."""

    def __init__(self) -> None:
        self._judges: dict[str, Judge] = {}

    def check(self, path: str, text: str) -> tuple[list[Finding], Draft | None]:
        """Return what is found in a text as if it were saved at an absolute path, and the draft; none where exempt.

        Settings are those of its folder, read anew each time. Raises `RolefitError` for settings, model or text.
        """
        folder = os.path.dirname(path)
        root = root_of(folder)
        judge = self._judges.setdefault(root, Judge(root, use_cache=True, keeps=True))
        request = Request(SettingsSource(), stdin_filename=path)
        if request.settings.for_folder(folder).is_excluded(path):
            return [], None
        return check_text(text, path, request, judge)


def actions(finding: Finding, draft: Draft, text: str, path: str) -> list[Action]:
    """Return what can be done about a finding: its fix, a suppression, the role that is meant, a title.

    Line ends stay what they are.
    """
    found = _actions(finding, draft, text.replace("\r\n", "\n"), path)
    return [one._replace(text=_ended_as(text, one.text)) for one in found]


def _ended_as(before: str, text: str) -> str:
    """Return a text of plain line ends with those that it had before: its lines their own, new lines those of most."""
    all_ends, long_ends = before.count("\n"), before.count("\r\n")
    if long_ends in (0, all_ends):
        return text.replace("\n", "\r\n") if long_ends else text
    from difflib import SequenceMatcher

    usual = "\r" if 2 * long_ends >= all_ends else ""
    old, new = (before + usual).split("\n"), text.split("\n")
    ended: list[str] = []
    same = SequenceMatcher(None, [line.removesuffix("\r") for line in old], new, autojunk=False)
    for _, start, stop, first, last in same.get_opcodes():
        ends = ["\r" if line.endswith("\r") else "" for line in old[start:stop]]
        if stop - start != last - first:
            ends = [usual] * (last - first)
        ended += [line + end for line, end in zip(new[first:last], ends, strict=True)]
    return "\n".join(ended).removesuffix("\r")


def _actions(finding: Finding, draft: Draft, text: str, path: str) -> list[Action]:
    found = []
    if finding.edits:
        found.append(Action(f"Fix {finding.code}", edited(text, finding.edits)[0]))
    role = draft.verdict.role
    if (
        finding.code in ("RF001", "RF002", "RF003", "RF004")
        and draft.expected != role
        and (set_so := _with_role(text, role))
    ):
        found.append(Action(f"Set role: {role} in the front matter", set_so))
    title = TITLES.get(role, "")
    if finding.code in ("RF001", "RF002") and title and (renamed := _with_title(text, title)) not in ("", text):
        found.append(Action(f"Change the title to {title}", renamed))
    if finding.code in ("RF009", "RF003") and (moved := _moved(finding, text, path)):
        found.append(moved)
    if finding.code not in ("RF100", "RF101"):
        hidden = suppressed(text, [finding], "say why", path=path)
        found.append(Action(f"Suppress {finding.code} with a reason", hidden))
    return found


def said_of_line(draft: Draft, line: int) -> str:
    """Return in Markdown what the lines of a draft contribute: for each statement on a line, its reading and phrases."""
    parts = []
    for scored, place in zip(draft.verdict.statements, draft.places, strict=True):
        if not place.line <= line <= place.end_line:
            continue
        ranked = sorted(zip(scored.probabilities, TAGS, strict=True), reverse=True)
        reading = ", ".join(f"{_WORDS[tag]} {per_cent(p)}" for p, tag in ranked if p >= 0.05)
        weight = "" if scored.weight == 1 else f" (weighs {scored.weight:g})"
        parts.append(f"**This line**: {reading}{weight}")
        phrases = dict.fromkeys(f"`{hit.text}` ({hit.role.replace('_', ' ')}, {hit.facet})" for hit in scored.hits)
        if phrases:
            parts.append("Phrases: " + ", ".join(phrases))
    return "\n\n".join(parts)


def _with_role(text: str, role: str) -> str:
    """Return a text whose front matter sets a role; empty where that cannot be put into what is there."""
    if front_matter(text) is None:
        return f"---\nrole: {role}\n---\n{text}"
    edit = replaced(text, ROLE_KEYS, role) or added(text, ROLE_KEYS[0], role)
    return made(text, edit) if edit else ""


def _with_title(text: str, title: str) -> str:
    """Return a text with a title in place of that of its front matter and of its first heading; empty where it has none."""
    edit = replaced(text, TITLE_KEYS, title)
    text = made(text, edit) if edit else text
    front = front_matter(text)
    if front and not edit and any(plain_key(key) in TITLE_KEYS for key in front[0]):
        return ""
    start = front[1] if front else 0
    body, headings = _HEADING.subn(f"# {title}", text[start:], count=1)
    return text[:start] + body if edit or headings else ""


def _moved(finding: Finding, text: str, path: str) -> Action | None:
    """Move the lines of a finding to the only other draft in the folder that is meant for the other role."""
    from rolefit.check.edits import read_text

    places = [place for place, _ in finding.related] or [finding.place]
    lines = text.split("\n")
    numbers = sorted({number for place in places for number in range(place.line, place.end_line + 1)})
    taken = [lines[number - 1] for number in numbers if number <= len(lines)]
    if not taken or not all(re.match(r"\s*[-*+•]\s", line) for line in taken):
        return None
    wanted = "social_media_manager" if "social media manager's" in finding.message else "community_manager"
    others = []
    for name in sorted(os.listdir(os.path.dirname(path))):
        other = os.path.join(os.path.dirname(path), name)
        if other == path or os.path.islink(other) or not name.lower().endswith((".md", ".markdown", ".mdx")):
            continue
        try:
            content = read_text(other)[0]
            role = _meant_for(other, content)
        except RolefitError:
            continue
        if role == wanted:
            others.append((other, content))
    if len(others) != 1:
        return None
    other, content = others[0]
    left = "\n".join(line for number, line in enumerate(lines, 1) if number not in numbers)
    filled = _ended_as(content, _appended(content.replace("\r\n", "\n"), taken))
    return Action(f"Move to {os.path.basename(other)}", left, (other, filled))


def _meant_for(path: str, text: str) -> str:
    """Return the role that a draft is meant for, as a check of it takes it: what it says, its path, its title's words."""
    opened = open_draft(text.encode("utf-8", "replace"), path=path, name=path)
    by_path = SettingsSource().for_folder(os.path.dirname(path)).expected_role(path)
    return opened.expectation(by_path, "", promised_by_words(opened.post.title)).role


def _appended(content: str, taken: Sequence[str]) -> str:
    """Return a draft with lines behind the last one of its list."""
    lines = content.split("\n")
    last = max((i for i, line in enumerate(lines) if re.match(r"\s*[-*+•]\s", line)), default=len(lines) - 1)
    return "\n".join([*lines[: last + 1], *taken, *lines[last + 1 :]])


def whole(text: str) -> Place:
    """Return the place of a whole text."""
    lines = text.split("\n")
    return Place(1, 1, len(lines), len(lines[-1]) + 1)
