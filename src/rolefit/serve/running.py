"""Starts the server and runs it until it is ended."""

from __future__ import annotations

import os
from collections.abc import Callable

from rolefit.errors import ConfigurationError, installing
from rolefit.serve.settings import ServeSettings

__all__ = ["run"]


def run(settings: ServeSettings, announce: Callable[[str], None]) -> None:
    """Listen and answer until interrupted; `announce` is told the address when it listens.

    Raises `ConfigurationError` where the packages of the extra are missing or the address cannot be had, and what
    `Classifier.load` raises.
    """
    try:
        import starlette  # noqa: F401
        import uvicorn
        from uvicorn.supervisors import Multiprocess
    except ImportError:
        raise ConfigurationError(
            f"rolefit serve needs Starlette and uvicorn, which are not installed; run: {installing('serve')}"
        ) from None
    import socket

    from rolefit.serve.answers import Answers
    from rolefit.serve.connection import Connection

    Answers(settings)  # what is wrong with the model is said before anything listens
    os.environ.update(settings.in_environment())
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    # With its protocol named, so that what is accepted from it sends small answers at once (TCP_NODELAY).
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host, settings.port))
        listening.listen(2048)  # whoever is told the address may come at once
    except OSError as error:
        raise ConfigurationError(
            f"--host {settings.host} --port {settings.port}: cannot listen there: {error.strerror or error}"
        ) from None
    listening.set_inheritable(True)
    host = f"[{settings.host}]" if family == socket.AF_INET6 else settings.host
    announce(f"http://{host}:{listening.getsockname()[1]}")
    config = uvicorn.Config(
        "rolefit.serve.app:application_from_environment",
        factory=True,
        workers=settings.workers,
        access_log=False,
        log_level="critical",
        server_header=False,
        proxy_headers=False,
        http=Connection,
        ws="none",
    )
    if settings.workers > 1:
        Multiprocess(config, [listening]).run()
    else:
        uvicorn.Server(config).run([listening])
