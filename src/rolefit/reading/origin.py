"""Where an input comes from: its name in messages, its extension, the title that the user gave it."""

from __future__ import annotations

import os.path

from rolefit.errors import InputError
from rolefit.record import NamedTuple

__all__ = ["KNOWN_EXTENSIONS", "LARGEST_INPUT", "STDIN", "Origin", "shown"]

KNOWN_EXTENSIONS = (
    ".txt",
    ".md",
    ".markdown",
    ".mdx",
    ".html",
    ".htm",
    ".xhtml",
    ".mht",
    ".mhtml",
    ".json",
    ".xml",
    ".rss",
    ".atom",
    ".docx",
    ".odt",
    ".rtf",
    ".pdf",
    ".eml",
    ".msg",
)
"""What is taken from a folder; a file that is named outright is read whatever it is called."""

LARGEST_INPUT = 50 * 1024 * 1024
"""In bytes; larger inputs are refused unread."""

STDIN = "-"
"""The source that stands for standard input."""


def shown(source: str) -> str:
    """Return the name of a source as a message can print it: never empty, one line, encodable as UTF-8."""
    if source == STDIN:
        return "standard input"
    printable = source.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() else "?" for c in printable) or "the input"


class Origin(NamedTuple):
    """One input that is about to be read."""

    source: str
    """A path, `-` for standard input, or empty."""
    title: str = ""
    """The title that the user gave, which beats every other, or empty."""

    @property
    def extension(self) -> str:
        """The extension in lower case with its dot, or empty."""
        return os.path.splitext(self.source)[1].lower() if "." in self.source else ""

    def error(self, problem: str) -> InputError:
        """Return the error that says `problem` of this input; `problem` goes on after the name: "is empty"."""
        return InputError(f"{shown(self.source)} {problem}")

    def too_large(self) -> InputError:
        """Return the error for an input above `LARGEST_INPUT`."""
        limit = LARGEST_INPUT // (1024 * 1024)
        return self.error(f"is larger than {limit} MB, the most that is read: give the text of one job post")
