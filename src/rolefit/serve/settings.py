"""What a server is started with, checked before anything listens."""

from __future__ import annotations

import ipaddress
import json
import os
import secrets
from functools import lru_cache
from typing import NamedTuple

from rolefit.errors import ConfigurationError

__all__ = ["VARIABLE", "ServeSettings", "from_environment", "is_loopback"]

VARIABLE = "ROLEFIT_SERVE"
"""Hands the settings to the processes that the server starts."""
_SHORTEST = 16


class ServeSettings(NamedTuple):
    """The options of `rolefit serve`."""

    host: str = "127.0.0.1"
    port: int = 8000
    """0: one that is free."""
    token: str = ""
    """What every request for /v1 must know; empty: one is drawn by `checked`."""
    workers: int = 1
    """Processes that answer."""
    helpers: int = 2
    """Processes beside each of those, for what takes longer than classifying a text."""
    max_bytes: int = 20_000_000
    """Most bytes of one request."""
    timeout: float = 30.0
    """Seconds after which a request is answered with an error; a table has them for each piece."""
    model: str = ""
    lexicon: str = ""
    profile: str = ""

    def checked(self) -> ServeSettings:
        """Return the settings with a token. Raises `ConfigurationError` for what would be unsafe or cannot be."""
        if not self.token and not is_loopback(self.host):
            raise ConfigurationError(
                f"--host {self.host} can be reached by others: give --token with {_SHORTEST} characters or more"
            )
        if self.token and (len(self.token) < _SHORTEST or not self.token.isascii() or not self.token.isprintable()):
            raise ConfigurationError(f"--token needs {_SHORTEST} printable ASCII characters or more")
        for name, value, least in (
            ("--workers", self.workers, 1), ("--helpers", self.helpers, 1), ("--max-bytes", self.max_bytes, 1), ("--timeout", self.timeout, 0.001),
        ):  # fmt: skip
            if value < least:
                raise ConfigurationError(f"{name} {value} is out of range: {least} or more")
        return self._replace(token=self.token or secrets.token_urlsafe(32))

    def in_environment(self) -> dict[str, str]:
        """Return the environment of a process that `from_environment` gives these settings."""
        return {**os.environ, VARIABLE: json.dumps(self._asdict())}


def from_environment() -> ServeSettings:
    """Return the settings that the starting process left."""
    return ServeSettings(**json.loads(os.environ[VARIABLE]))


@lru_cache(64)
def is_loopback(host: str) -> bool:
    """Return whether a name or address is this machine's own, which nobody else can reach."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
