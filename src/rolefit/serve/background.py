"""The processes beside the server that do what takes long: each has one request at a time, and is killed when that takes too long."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator, Mapping
from typing import Any

from rolefit.serve.calls import Call
from rolefit.serve.problems import Refused
from rolefit.serve.settings import ServeSettings

__all__ = ["Background"]

_LONGEST_HEAD = 1 << 20


class Background:
    """Up to a number of processes; they are started when they are needed and kept."""

    def __init__(self, settings: ServeSettings) -> None:
        """Take checked settings; their `timeout` holds for the waiting and the answer together, of a streamed one for each piece."""
        self._room = asyncio.Semaphore(settings.helpers)
        self._timeout = settings.timeout
        self._environment = settings.in_environment()
        self._free: list[Process] = []

    async def answer(
        self, call: Call, query: Mapping[str, str], body: bytes
    ) -> AsyncGenerator[tuple[int, bytes], None]:
        """Yield status and pieces of the answer. Raises `Refused` for what cannot be read, and where it takes too long."""
        async with contextlib.AsyncExitStack() as held:
            process = None
            try:
                async with asyncio.timeout(self._timeout):
                    await held.enter_async_context(self._room)
                    process = await self._take()
                    await self._ask(process, call, query, body)
                    head, piece = await self._next(process)
                while head.get("more"):
                    yield head["status"], piece
                    async with asyncio.timeout(self._timeout):
                        head, piece = await self._next(process)
            except TimeoutError:
                raise Refused(504, "time", f"no answer within {self._timeout:g} s: give less text") from None
            except (asyncio.IncompleteReadError, ConnectionError, ValueError):
                raise Refused(
                    500, "internal", "internal error: the process that answered has ended; report it"
                ) from None
            else:
                self._free.append(process)
                process = None
            finally:
                if process is not None:  # also where nobody waits for the answer any more
                    await _end(process)
            if "code" in head:
                raise Refused(head["status"], head["code"], head["message"])

    async def end(self) -> None:
        """End the processes that wait."""
        while self._free:
            await _end(self._free.pop())

    async def _take(self) -> Process:
        while self._free:
            process = self._free.pop()
            if process.returncode is None:
                return process
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "rolefit.serve.background_process",
            stdin=PIPE, stdout=PIPE, stderr=asyncio.subprocess.DEVNULL, limit=_LONGEST_HEAD, start_new_session=True,
            env=self._environment,
        )  # fmt: skip

    async def _ask(self, process: Process, call: Call, query: Mapping[str, str], body: bytes) -> None:
        assert process.stdin
        head = {"call": call.name, "query": dict(query), "size": len(body)}
        process.stdin.write(json.dumps(head).encode("ascii") + b"\n" + body)
        await process.stdin.drain()

    async def _next(self, process: Process) -> tuple[dict[str, Any], bytes]:
        assert process.stdout
        line = await process.stdout.readline()
        if not line:
            raise asyncio.IncompleteReadError(b"", None)
        head = json.loads(line)
        return head, await process.stdout.readexactly(head["size"])


async def _end(process: Process) -> None:
    """Kill a process and what it started itself."""
    with contextlib.suppress(ProcessLookupError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    await process.wait()
