"""The last step of every carrier: refuse what holds no text, settle the title, and take its line out of the duties."""

from __future__ import annotations

from rolefit.patterns import pattern
from rolefit.reading.encoding import encodable
from rolefit.reading.found import Found
from rolefit.reading.glance import TITLE, glance
from rolefit.reading.origin import Origin
from rolefit.reading.title import is_heading, is_sure, names_a_job, plain_title, title_in
from rolefit.reading.title_line import letters, without_title
from rolefit.reading.words import put_right
from rolefit.remembering import Known
from rolefit.values import JobPost

__all__ = ["cell", "compose", "is_heading", "names_a_job", "scalar"]

_LARGEST_NUMBER = 2**63
_NOTHING = frozenset(
    [
        "nan",
        "null",
        "none",
        "n/a",
        "na",
        "#n/a",
        "-",
        "--",
        "–",
        "—",
        ".",
        "n.a.",
        "nil",
        "undefined",
        "(null)",
        "<na>",
        "tbd",
        "?",
    ]
)
_LONGEST_NOTHING = 12
_SAID = pattern(r"[^\W_]")


def compose(found: Found, origin: Origin) -> JobPost:
    """Return the post; the user's title beats what the carrier says, which beats what the text begins with.

    The title is no duty: a line that says nothing else is left empty, so that the lines after it keep their numbers.
    Raises `InputError` where the text holds no letter or digit.
    """
    text = put_right(encodable(found.text))
    if not _SAID.search(text):
        raise origin.error("holds no text: give a file with the words of a job post")
    title, source = plain_title(encodable(origin.title)), "option --title"
    if not title:
        title, source = plain_title(encodable(found.title)), found.title_source
    inside, where = title_in(text) if not title else ("", "")
    if inside:
        title, source = inside, where
    doubtful = where == "first line" and not is_sure(title)
    bare = without_title(text, title) if title and not doubtful else text
    return JobPost(
        text=bare if _SAID.search(bare) else text,
        title=title,
        source=origin.source,
        first_line=found.first_line,
        metadata=found.metadata,
        carrier=found.carrier,
        title_source=source if title else "",
        left_out=found.left_out,
    )


def cell(title: str, text: str) -> tuple[str, str]:
    """Return title and text of a row of a table as they are scored, by the rules of `compose`; never raises.

    The text is empty where the cell only says that there is none: `nan`, `NULL`, `N/A`, `-`. Half a letter is left in,
    for the writers of tables say how they show it.
    """
    if len(text) <= _LONGEST_NOTHING and text.strip().casefold() in _NOTHING:
        return title, ""
    if len(title) <= _LONGEST_NOTHING and title.strip().casefold() in _NOTHING:
        title = ""
    said, wanted = _SAID_OF[title] if title else ("", "")
    may_hold = glance(text, wanted)
    right = put_right(text, may_hold)
    if not title:
        title, where = title_in(right)
        if not title or (where == "first line" and not is_sure(title)):
            return title, right
        said, wanted = _SAID_OF[title]
        may_hold = glance(right, wanted)
    elif right is not text:
        may_hold = glance(right, wanted)
    bare = without_title(right, said, wanted) if may_hold & TITLE else right
    return title, bare if bare is right or _SAID.search(bare) else right


def _said_of(title: str) -> tuple[str, str]:
    """Return a title as it is scored, and its letters."""
    said = plain_title(title)
    return said, letters(said)


_SAID_OF = Known(_said_of, 4096, longest=200)  # titles come again and again


def scalar(value: str | int | float) -> str | int | float | None:
    """Return a value of the source as JSON can write it; None for what it cannot: NaN, infinities, endless integers."""
    if isinstance(value, str):
        return encodable(value)
    return value if -_LARGEST_NUMBER < value < _LARGEST_NUMBER else None
