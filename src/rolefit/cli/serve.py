"""`rolefit serve`: verdicts for programs on this machine, by HTTP."""

from __future__ import annotations

from typing import Annotated

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
    max_bytes: Annotated[int, typer.Option(help="Most bytes of one request.", min=1)] = 20_000_000,
    timeout: Annotated[float, typer.Option(help="Seconds that an answer may take.")] = 30.0,
    model: ModelFile = "",
    lexicon: LexiconFile = "",
    profile: ProfileFile = "",
) -> None:
    """Answer programs on this machine by HTTP: POST /v1/classify, /v1/explain, /v1/batch.

    Needs the extra `serve` (docs/install.md). Nothing of a request is kept, logged or written to disk.
    """
    from rolefit.serve.running import run
    from rolefit.serve.settings import ServeSettings

    settings = ServeSettings(host, port, token, workers, max_bytes, timeout, model, lexicon, profile).checked()
    shown = "" if token else f"\nAuthorization: Bearer {settings.token}"
    run(settings, lambda address: say(f"rolefit listens on {address}; Ctrl-C ends it{shown}"))
