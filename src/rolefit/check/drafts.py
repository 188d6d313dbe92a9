"""A file becomes a draft: its text, what it claims to be, and where its statements stand in the source."""

from __future__ import annotations

import os

from rolefit.check.catalog import code_named
from rolefit.check.comments import blanked, comments
from rolefit.check.inputs import is_laid_out
from rolefit.check.places import Source
from rolefit.check.pragmas import Pragma, pragmas
from rolefit.check.roles import EXEMPT, role_named
from rolefit.check.values import Draft, Place
from rolefit.patterns import pattern
from rolefit.reading import read_bytes
from rolefit.record import NamedTuple
from rolefit.values import JobPost, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ROLE_KEYS", "Expectation", "OpenDraft", "open_draft", "plain_key"]

_COMPANIES = ("company", "organization", "organisation", "employer", "hiring_organization", "client", "brand")
ROLE_KEYS = ("role", "rolefit_role")
"""Where front matter says the role, plain; the first goes before."""
_IGNORE_KEYS = ("rolefit_ignore",)
_NO = ("false", "no", "off", "skip", EXEMPT)
_YES = ("true", "yes", "on")
_MARK = pattern(r"[:=]")
_BETWEEN = pattern(r"[\s,]+")
_JOINTS = pattern(r"[\s-]+")


class Expectation(NamedTuple):
    """The role that a draft is meant to have, and who said so."""

    role: str
    """Of `verdict.ROLES`, `exempt`, or empty where nobody said."""
    said_by: str
    """`front matter`, `configuration`, `--expect`, `title`, or empty."""


class OpenDraft(NamedTuple):
    """A draft that has been read and not yet been classified."""

    path: str
    """As findings name it."""
    post: JobPost
    source: Source
    pragmas: tuple[Pragma, ...]
    """What its comments say."""
    claims: Mapping[str, object]
    """Front matter or metadata, its keys in lower case with underscores."""

    def key_place(self, *keys: str) -> Place:
        """Return the line of the front matter that sets one of some keys, else the first line."""
        head = self.source.text.split("\n", self.post.first_line)[: self.post.first_line - 1]
        for number, line in enumerate(head, 1):
            if plain_key(_MARK.split(line, maxsplit=1)[0]) in keys:
                return self.source.line(number)
        return self.source.line(1)

    @property
    def role_label(self) -> tuple[str, Place] | None:
        """What the draft itself calls its role, and where; None where it says nothing."""
        for pragma in self.pragmas:
            if pragma.verb == "role":
                return pragma.rest, pragma.place
        for key in ROLE_KEYS:
            label = self.claims.get(key)
            if label is not None and str(label).strip():
                return str(label).strip(), self.key_place(*ROLE_KEYS)
        return None

    @property
    def is_exempt(self) -> bool:
        """Whether the draft asks not to be checked: `rolefit: false`, `exempt: true`, `role: exempt` or a comment."""
        label = self.role_label
        return (
            str(self.claims.get("rolefit", "")).strip().lower() in _NO
            or str(self.claims.get(EXEMPT, "")).strip().lower() in _YES
            or (label is not None and role_named(label[0]) == EXEMPT)
            or any(pragma.verb == EXEMPT for pragma in self.pragmas)
        )

    @property
    def ignored_codes(self) -> tuple[str, ...]:
        """The codes under `rolefit-ignore` in the front matter, in capitals; names of rules are as good."""
        for key in _IGNORE_KEYS:
            said = self.claims.get(key)
            items = said if isinstance(said, list) else _BETWEEN.split(str(said or ""))
            words = [str(item).strip() for item in items if str(item).strip()]
            return tuple(code_named(word) or word.upper() for word in words)
        return ()

    @property
    def ignored_place(self) -> Place:
        """Where the front matter says `rolefit-ignore`."""
        return self.key_place(*_IGNORE_KEYS)

    def expectation(self, by_path: str, by_option: str, title_role: str) -> Expectation:
        """Return the role that is meant: the draft's own word first, then the path's, the option's, the title's."""
        label = self.role_label
        own = role_named(label[0]) if label else ""
        for role, said_by in (
            (own, "front matter"),
            (by_path, "configuration"),
            (by_option, "--expect"),
            (title_role, "title"),
        ):
            if role:
                return Expectation(role, said_by)
        return Expectation("", "")

    def draft(self, verdict: Verdict, expectation: Expectation, company: str = "") -> Draft:
        """Put the draft together for the rules; `company` is whose it is where it names none."""
        company = next((str(self.claims[key]).strip() for key in _COMPANIES if self.claims.get(key)), company)
        title = verdict.post.title
        return Draft(
            path=self.path,
            source=self.source.text,
            verdict=verdict,
            expected=expectation.role,
            expected_from=expectation.said_by,
            company=company,
            places=self.source.find_all([scored.statement.text for scored in verdict.statements]),
            title_place=lambda: (
                (self.source.find_first(title) if title else None) or self.source.line(self.post.first_line)
            ),
        )


def open_draft(data: bytes, *, path: str, name: str, title: str | None = None) -> OpenDraft:
    """Read the bytes of a draft; `path` is what findings call it, `name` what it is called in messages.

    title: the job title, where somebody gave it beside the draft.

    Raises `InputError` where the bytes hold no text that can be read.
    """
    laid_out = is_laid_out(data)
    if laid_out:
        post = read_bytes(data, source=name, title=title)
        text, first_line = post.text, post.first_line
        line, end, rest = text.partition("\n")
        if post.title and not line.strip():  # reading took the title out, and a person looks for it
            text, first_line = f"{post.title}{end}{rest}", 2
    else:
        from rolefit.reading.encoding import decode
        from rolefit.reading.origin import Origin

        text = read = decode(data, Origin(name))
        if "{/*" in text and (left := [one for one in comments(text) if text.startswith("{/*", one.start)]):
            read = blanked(text, left)  # readers know HTML's comments, not those of MDX
        post = read_bytes(
            data if read is text else read.encode("utf-8", "replace"), source=name, title=title, text=read
        )
        first_line = post.first_line
    json = text.lstrip()[:1] in ("{", "[") and os.path.splitext(name)[1].lower() == ".json"
    source = Source(text, first_line=first_line, json=json)
    claims = {plain_key(key): value for key, value in post.metadata.items()}
    return OpenDraft(path, post, source, () if laid_out else pragmas(source, post.first_line), claims)


def plain_key(key: str) -> str:
    """Return a key in lower case, with underscores for blanks and hyphens, without quotes."""
    if key.isidentifier():
        return key.lower()
    return _JOINTS.sub("_", key.strip().strip("\"'").lower())
