"""What `rolefit read` does, free of typer."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rolefit.cli.exits import OK, USAGE, complain, say
from rolefit.errors import ConfigurationError, InputError

__all__ = ["run"]


def run(paths: Sequence[str], *, title: str | None = None, output: str = "text", every: bool = False) -> int:
    """Write the posts as `output` (text, json), how they were read to standard error, and return the exit code."""
    if not paths:
        if sys.stdin is None or sys.stdin.isatty():
            raise ConfigurationError("nothing to read: name a file, or pipe a job post in (see --help)")
        paths = ["-"]
    from rolefit.cli.output import write
    from rolefit.cli.posts import posts_of
    from rolefit.render.said import harmless
    from rolefit.render.text import as_plain, reading_lines
    from rolefit.text.normalise import normalise

    failed = 0
    first = True
    for source, post in posts_of(paths, title, every):
        if isinstance(post, InputError):
            failed += 1
            complain(str(post))
            continue
        if isinstance(post, Exception):
            raise post
        scored = normalise(post.text).strip("\n")
        if output == "json":
            from rolefit.render.records import read_line

            write(read_line(post))
        else:
            say(as_plain([[("", f"{source}:")], *reading_lines(post)]).rstrip("\n"))
            heading = f"{normalise(post.title)}\n\n" if post.title else ""
            write(harmless(f"{'' if first else chr(10)}{heading}{scored}\n"))
        first = False
    return USAGE if failed else OK
