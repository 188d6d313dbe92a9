"""Stands between an editor and `rolefit server` and writes down what they say to each other, a message a line.

python tests/check/wire.py LOG
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from typing import BinaryIO


def pump(source: BinaryIO, target: BinaryIO, log: list[tuple[str, bytes]], who: str) -> None:
    """Pass messages on until there are none."""
    while head := source.readline():
        lines = [head]
        while lines[-1] not in (b"\r\n", b""):
            lines.append(source.readline())
        size = next(int(line.split(b":")[1]) for line in lines if line.lower().startswith(b"content-length"))
        body = source.read(size)
        log.append((who, body))
        target.write(b"".join(lines) + body)
        target.flush()
    target.close()


if __name__ == "__main__":
    said: list[tuple[str, bytes]] = []
    with subprocess.Popen(
        [sys.executable, "-m", "rolefit", "server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as server:
        assert server.stdin
        assert server.stdout
        asked = threading.Thread(target=pump, args=(sys.stdin.buffer, server.stdin, said, "editor"), daemon=True)
        asked.start()
        pump(server.stdout, sys.stdout.buffer, said, "server")
        asked.join(1)
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        for who, body in said:
            file.write(json.dumps({"who": who, "said": json.loads(body)}) + "\n")
