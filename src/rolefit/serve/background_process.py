"""A process beside the server: answers one request after another from its standard input, and can be killed at any time.

A message is one line of JSON that ends with `size`, the number of bytes behind it. It gets calls that were checked, and gives
pieces of the body; the last message of an answer has no `more`.
"""

from __future__ import annotations

import json
import signal
from typing import Any, BinaryIO

from rolefit.errors import RolefitError
from rolefit.serve.answers import Answers
from rolefit.serve.calls import call_of
from rolefit.serve.problems import internal
from rolefit.serve.settings import from_environment

__all__ = ["main"]


def main() -> None:
    """Answer until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server ends it
    wanted, given = open(0, "rb", closefd=False), open(1, "wb", closefd=False)  # noqa: SIM115 - to the end
    answers = Answers(from_environment())
    while line := wanted.readline():
        head = json.loads(line)
        body = wanted.read(head["size"])
        try:
            call = call_of(head["call"])
            fields = head["query"] if call.file else json.loads(body)
            status, pieces = answers.answer(call, fields, body if call.file else b"")
            for piece in pieces:
                _send(given, {"status": status, "more": True}, piece)
            _send(given, {"status": status}, b"")
        except RolefitError as error:
            _send(given, {"status": 422, "code": "input", "message": str(error)}, b"")
        except Exception as error:
            fault = internal(error)
            _send(given, {"status": fault.status, "code": fault.code, "message": fault.message}, b"")


def _send(given: BinaryIO, head: dict[str, Any], piece: bytes) -> None:
    given.write(json.dumps({**head, "size": len(piece)}).encode("ascii") + b"\n" + piece)
    given.flush()


if __name__ == "__main__":
    main()
