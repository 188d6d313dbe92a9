"""What a carrier gives to the door: the text of one job post, its title, and what was left out on the way."""

from __future__ import annotations

from rolefit.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


__all__ = ["Found"]


class Found(NamedTuple):
    """One job post as its carrier holds it, before title and text are put right in the one way for all."""

    text: str
    title: str = ""
    """What the carrier itself says the title is, or empty: then the door looks for it in the text."""
    title_source: str = ""
    """Where `title` stood, in words for a person: "front matter", "field 'name'", "subject of the mail"."""
    carrier: str = ""
    """What was recognised, in words for a person: "Word document", "Lever posting"."""
    left_out: tuple[str, ...] = ()
    """Parts that are there and were not taken for the post, each in a few words."""
    metadata: Mapping[str, object] = {}
    """What the carrier says beside the text."""
    first_line: int = 1
    """The line of the source on which `text` begins."""
