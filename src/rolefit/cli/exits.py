"""The exit codes and how an error is said."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["FINDINGS", "INTERNAL", "INTERRUPTED", "OK", "USAGE", "complain", "note", "say"]

OK = 0
FINDINGS = 1
"""Findings of `check`, or rows in error of `batch --strict`."""
USAGE = 2
"""Usage, configuration, missing or unreadable input."""
INTERNAL = 3
INTERRUPTED = 130


def complain(message: str) -> None:
    """Say an error on standard error."""
    say(f"rolefit: {message}")


def note(lines: Iterable[str]) -> None:
    """Say what was detected and noticed of an input, on standard error."""
    for line in lines:
        say(f"rolefit: {line}")


def say(text: str) -> None:
    """Say a line that is no data on standard error, with nothing in it that is obeyed.

    A terminal that cannot show a character gets `?` for it.
    """
    from rolefit.render.said import harmless

    encoding = sys.stderr.encoding or "utf-8"
    text = harmless(text)
    sys.stderr.write(f"{text}\n".encode(encoding, "replace").decode(encoding))
