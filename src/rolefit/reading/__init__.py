"""A user's file, folder, pattern or pipe becomes `JobPost` values; every error is an `InputError` that names the input.

What a format needs is imported where it is read: plain text costs no more than itself, and bytes that nobody reads
nothing.
"""

from __future__ import annotations

from rolefit.reading.expand import expand
from rolefit.reading.loading import load
from rolefit.reading.origin import KNOWN_EXTENSIONS, LARGEST_INPUT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rolefit.reading.sources import read_bytes, read_path, read_posts, read_stdin

__all__ = ["KNOWN_EXTENSIONS", "LARGEST_INPUT", "expand", "load", "read_bytes", "read_path", "read_posts", "read_stdin"]


def __getattr__(name: str) -> object:
    if name in __all__:
        from rolefit.reading import sources

        return getattr(sources, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
