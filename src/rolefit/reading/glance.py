"""What a text may hold, told at one glance by the engine, so that expressions are not asked that cannot match.

A bit that is not set is certain; one that is set only says that its expression has to be asked, which stays the one rule.
"""

from __future__ import annotations

from rolefit.extension import extension
from rolefit.patterns import IGNORECASE, MULTILINE, pattern
from rolefit.remembering import Known, remembered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["ALL", "ASIDE", "ASIDES", "MOJIBAKE", "NARROW", "STRUCK", "TILDES", "TITLE", "glance", "is_apart"]

MOJIBAKE, STRUCK, TILDES = 1, 2, 4
"""Characters that mojibake begins with, that strike letters, and `~~`."""
ASIDE = 8
"""A line of `ASIDES`."""
NARROW = 16
"""No line of more than 100 characters."""
TITLE = 32
"""A line that says the title."""
ALL = 63
# What flyers and posts on social networks say around a job: no part of it, and none of its duties.
ASIDES = pattern(
    r"^[ \t]*(?:(?:follow|find|like|visit) us\b[^\n]{0,80}|(?:we(?:'|’| a)?re )?(?:now )?hiring[!. ]{0,4}|(?:#\w{1,60}[ \t]{0,3}){2,30}|https?://\S{1,500})[ \t]*$",
    IGNORECASE | MULTILINE,
)


def glance(text: str, letters: str = "") -> int:
    """Return the bits of what a text may hold; letters: those of its title (`title_line.letters`), empty for none."""
    engine, asides = _seer()
    if engine is None:
        return ALL
    bits: int
    bits, beyond = engine.glance(text, letters.encode("ascii", "ignore"), asides)
    return bits if bits & TITLE or _ALL_APART[beyond] else bits | TITLE


def is_apart(character: str) -> bool:
    """Whether a character beyond ASCII neither holds letters of ASCII, as a ligature does, nor changes the one before it."""
    from unicodedata import combining, normalize

    plain = normalize("NFKC", character).casefold()
    return not combining(character) and not any([one.isascii() and one.isalnum() for one in plain])


_IS_APART = Known(is_apart, 4096)
_ALL_APART = Known(lambda characters: all(map(_IS_APART.__getitem__, characters)), 4096)


@remembered(1)
def _seer() -> tuple[ModuleType | None, int]:
    """The engine and the number of its own matcher of `ASIDES`, -1 where it has none: then they are asked for."""
    engine = extension()
    known = engine.matcher(ASIDES.pattern, ASIDES.flags) if engine else None
    return engine, known[0] if known else -1
