"""Who may ask: Host and Origin are checked, the token is demanded, and no exception says more than its kind."""

from __future__ import annotations

import hmac
import ipaddress
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from rolefit.serve.page import OPEN
from rolefit.serve.problems import Refused, answer_to, internal
from rolefit.serve.settings import ServeSettings, is_loopback

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["Guard"]

_HEADERS = (
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
)  # fmt: skip
_HOST = re.compile(r"(\[[0-9a-f:.]*\]|[^\[\]:@/,\s]*)(?::[0-9]*)?")
"""A name or address, and a port; nothing behind them."""
_OPEN = ("/v1/health", "/v1/version")
"""What says nothing of anybody's posts, and needs no token."""


class Guard:
    """Stands before the application, whatever its routes are."""

    def __init__(self, app: ASGIApp, settings: ServeSettings) -> None:
        self._app, self._settings = app, settings
        self._token = settings.token.encode("ascii")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        begun = False

        async def guarded(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                own = message.get("headers", ())
                names = dict(own)
                message["headers"] = [*own, *[header for header in _HEADERS if header[0] not in names]]
            await send(message)

        try:
            self._check(scope["path"], _together(scope["headers"]))
            await self._app(scope, receive, guarded)
        except Refused as error:
            await answer_to(error)(scope, receive, guarded)
        except Exception as error:  # nobody logs it
            if not begun:  # otherwise the server closes the connection, which tells that the answer is not whole
                await answer_to(internal(error))(scope, receive, guarded)

    def _check(self, path: str, headers: Mapping[bytes, bytes]) -> None:
        """Raise `Refused` for a request that another site's page may have sent, and for one without the token."""
        host = headers.get(b"host", b"").decode("latin-1")
        if not self._is_ours(host):
            raise Refused(421, "host", "the Host of the request is not this server's")
        origin = headers.get(b"origin")
        if origin is not None and origin.decode("latin-1") not in (f"http://{host}", f"https://{host}"):
            raise Refused(403, "origin", "the request comes from a page of another site")
        if headers.get(b"sec-fetch-site", b"none") not in (b"none", b"same-origin"):
            raise Refused(403, "origin", "the request comes from a page of another site")
        if path in _OPEN or path == OPEN[0] or path.startswith(OPEN[1]):
            return
        kind, _, given = headers.get(b"authorization", b"").partition(b" ")
        if kind.lower() != b"bearer" or not hmac.compare_digest(given.strip(), self._token):
            raise Refused(401, "token", "give the token that rolefit serve printed: Authorization: Bearer TOKEN")

    def _is_ours(self, host: str) -> bool:
        """Whether a Host header can be meant for this server: no name of a site that somebody points here."""
        found = _HOST.fullmatch(host.lower())
        if not found:
            return False
        name = found[1]
        if is_loopback(self._settings.host):
            return is_loopback(name)
        try:
            ipaddress.ip_address(name.strip("[]"))
        except ValueError:
            return name in (self._settings.host.lower(), "localhost")
        return True


def _together(headers: Iterable[tuple[bytes, bytes]]) -> dict[bytes, bytes]:
    """Return headers by name; one that stands twice has both values, of which neither is believed alone."""
    found: dict[bytes, bytes] = {}
    for name, value in headers:
        found[name] = found[name] + b", " + value if name in found else value
    return found
