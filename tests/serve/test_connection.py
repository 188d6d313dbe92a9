"""The bounds of a connection, on a real server whose answers are made for the test."""

import asyncio
import socket
import threading
import time
from contextlib import closing

import pytest

uvicorn = pytest.importorskip("uvicorn")

from rolefit.serve import connection

PATIENCE = 0.5
PIECES = [b"piece %d" % number for number in range(8)]
"""What `/slow` answers, over three times the patience."""


async def answers(scope, receive, send):
    """`/slow` streams, `/read` waits for the whole request, anything else is refused at once."""
    assert scope["type"] == "http"
    if scope["path"] == "/read":
        while (await receive()).get("more_body"):
            pass
    status = 401 if scope["path"] == "/refused" else 200
    await send({"type": "http.response.start", "status": status, "headers": []})
    for piece in PIECES if scope["path"] == "/slow" else ():
        await send({"type": "http.response.body", "body": piece, "more_body": True})
        await asyncio.sleep(3 * PATIENCE / len(PIECES))
    await send({"type": "http.response.body", "body": b""})


@pytest.fixture
def server(monkeypatch):
    """A server with that patience."""
    monkeypatch.setattr(connection, "_patience", lambda: PATIENCE)
    made = uvicorn.Server(
        uvicorn.Config(answers, port=0, http=connection.Connection, ws="none", lifespan="off", log_level="critical")
    )
    thread = threading.Thread(target=made.run, daemon=True)
    thread.start()
    until = time.monotonic() + 60
    while not made.started and time.monotonic() < until:
        time.sleep(0.01)
    try:
        yield made
    finally:
        made.should_exit = True
        thread.join(60)


def opened(server) -> socket.socket:
    return socket.create_connection(server.servers[0].sockets[0].getsockname(), timeout=60)


def head(path: str, more: str = "Transfer-Encoding: chunked") -> bytes:
    return f"POST {path} HTTP/1.1\r\nHost: a\r\n{more}\r\n\r\n".encode()


def until(one: socket.socket, end: bytes) -> bytes:
    """Return what comes up to an end, or until the connection is closed."""
    got = b""
    while not got.endswith(end) or not end:
        try:
            more = one.recv(65536)
        except ConnectionError:
            return got
        if not more:
            return got
        got += more
    return got


TRAILERS = {"many": b"X: a\r\n" * 2_000, "one": b"a" * 12_000}


@pytest.mark.parametrize("kind", TRAILERS)
@pytest.mark.parametrize("path", ["/refused", "/read"])
def test_trailers_are_bounded(server, path, kind):
    """What comes behind a body is no header, and ends the connection where it is too much, answered or not."""
    with closing(opened(server)) as one:
        one.sendall(head(path))
        if path == "/refused":
            assert b" 401 " in until(one, b"0\r\n\r\n")
        one.sendall(b"1\r\na\r\n0\r\nX: ")
        one.settimeout(0.01)
        kept, got = 0, b""
        for _ in range(400):
            try:
                one.sendall(TRAILERS[kind])
                kept = max([kept, *(len(each.headers or ()) for each in list(server.server_state.connections))])
                got += (said := one.recv(65536))
            except TimeoutError:
                continue
            except ConnectionError:
                break
            if not said:
                break
        else:
            pytest.fail("the connection never ended")
        assert kept <= 2
        assert got.count(b"HTTP/1.1") == (path == "/read")


def test_the_rest_of_an_answered_request_is_not_waited_for(server):
    """Who is refused and never ends the request loses the connection in time, and gets no second answer."""
    for rest in (b"", b"1\r\na\r\n", b"1\r\na\r\n0\r\nX: a\r\n"):
        with closing(opened(server)) as one:
            one.sendall(head("/refused") + rest)
            assert until(one, b"").count(b"HTTP/1.1") == 1


@pytest.mark.parametrize(
    "stray",
    [b"\r\n", b"POST /read HT", b"\0 no HTTP\r\n\r\n", b"X" * 200_000, head("/read") + b"0\r\n" + b"X: a\r\n" * 30_000],
)
def test_nothing_is_written_into_an_answer(server, stray):
    """Whatever comes while an answer runs, late, broken or too large, the answer comes whole; then the connection ends."""
    with closing(opened(server)) as one:
        one.sendall(head("/slow", "Content-Length: 1") + b"a")
        got = one.recv(5)
        one.sendall(stray)
        got += until(one, b"")
    assert got.partition(b"\r\n\r\n")[2].startswith(b"".join(b"7\r\n%s\r\n" % piece for piece in PIECES) + b"0\r\n\r\n")


def test_a_connection_is_used_again(server):
    """A stray end of line, small trailers and a body that comes after its answer leave the connection as it is."""
    whole = b"1\r\na\r\n0\r\nX: a\r\n\r\n"
    with closing(opened(server)) as one:
        for path in ("/read", "/slow", "/refused", "/read"):
            one.sendall(head(path) + whole + b"\r\n")
            assert (b" 401 " if path == "/refused" else b" 200 ") in until(one, b"0\r\n\r\n")
        one.sendall(head("/refused"))
        until(one, b"0\r\n\r\n")
        one.sendall(whole + head("/read") + whole)
        assert b" 200 " in until(one, b"0\r\n\r\n")
