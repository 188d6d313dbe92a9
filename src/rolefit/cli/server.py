"""`rolefit server`: the language server for editors."""

from __future__ import annotations

import typer

__all__ = ["server"]


def server() -> None:
    """Check drafts in an editor while they are typed: a language server over standard input and output.

    Needs the extra `server` (docs/install.md); docs/check.md has what to write into the settings of an
    editor.
    """
    from rolefit.cli.serving import run

    raise typer.Exit(run())
