"""Writes data to standard output: plain into a pipe, with colour on a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from rolefit.render.text import Line, as_plain

__all__ = ["show", "write"]


def write(text: str) -> None:
    """Write data to standard output as UTF-8, whatever the locale; a lone surrogate becomes `?`."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def show(lines: Sequence[Line]) -> None:
    """Write styled lines: with colour on a terminal that wants it, plain anywhere else."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        write(as_plain(lines))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=False)
    for line in lines:
        console.print(Text.assemble(*[(text, style) for style, text in line]))
