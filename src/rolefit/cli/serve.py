"""`rolefit serve`: verdicts for programs on this machine, by HTTP."""

from __future__ import annotations

import sys
from typing import Annotated
from urllib.parse import quote

import typer

from rolefit.cli.exits import say
from rolefit.cli.options import LexiconFile, ModelFile, ProfileFile

__all__ = ["serve"]


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; others than this machine's own need --token.")] = (
        "127.0.0.1"
    ),
    port: Annotated[int, typer.Option(help="Port; 0 takes one that is free.", min=0, max=65535)] = 8000,
    token: Annotated[
        str, typer.Option(help="What requests must know; without it one is drawn and printed.", envvar="ROLEFIT_TOKEN")
    ] = "",
    workers: Annotated[int, typer.Option(help="Processes that answer.", min=1)] = 1,
    helpers: Annotated[int, typer.Option(help="Processes beside each of them for what takes long.", min=1)] = 2,
    max_bytes: Annotated[int, typer.Option(help="Most bytes of one request.", min=1)] = 20_000_000,
    timeout: Annotated[float, typer.Option(help="Seconds that an answer may take.")] = 30.0,
    browser: Annotated[
        bool | None,
        typer.Option("--open/--no-open", help="Open the page in the browser; without either, from a terminal alone."),
    ] = None,
    model: ModelFile = "",
    lexicon: LexiconFile = "",
    profile: ProfileFile = "",
) -> None:
    """Open a page on this machine for posts, comparisons, drafts, tables and labels, and answer programs by HTTP.

    Programs POST to /v1/classify, explain, check, compare, read, batch, report, label and labels; /openapi.json describes them. Needs the
    extra `serve` (docs/install.md). Nothing of a request is kept, logged or written to disk.
    """
    from rolefit.serve.running import run
    from rolefit.serve.settings import ServeSettings

    settings = ServeSettings(host, port, token, workers, helpers, max_bytes, timeout, model, lexicon, profile).checked()

    def announce(address: str) -> None:
        page = f"{address}/#token={quote(settings.token, safe='')}"
        shown = "" if token else f"\npage: {page}\nAuthorization: Bearer {settings.token}"
        say(f"rolefit listens on {address}; Ctrl-C ends it{shown}")
        if browser or (browser is None and sys.stdin.isatty()):
            import webbrowser

            webbrowser.open(page)

    run(settings, announce)
