"""What the server does on one core: requests a second and the slowest hundredth, beside the same server that answers a constant.

    python benchmarks/serve.py [--seconds 5] [--runs 5] [--clients 8] [--json] [--write]

The server runs in a process of its own; this one asks, over connections that stay open, each client its next request when it has
its answer. The two servers take turns, some seconds each, and the best run of each is kept, by its CPU: what else runs on the
machine slows every run, none is too fast. Written posts of 1,700 to 2,300 characters, as text and not as pages. The bare framework is Starlette and uvicorn as the server
starts them, behind the same guard and connection, whose handler reads the body and returns a constant as long as a verdict. Figures are per second of CPU
time of the server's process, so that what asks takes nothing from them; the slowest hundredth is on the clock. Bound: 1,000 a second.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import json
import os
import sys
import time
from itertools import count
from pathlib import Path
from typing import Any

from page import DOCS, measured_on, put, rows_of

HERE = Path(__file__).resolve().parent.parent
TOKEN = "a-token-of-the-benchmark"
CLASSIFY, EXPLAIN, BARE = "classify", "explain", "bare framework"
BARE_APP = """
import asyncio, os, socket, sys, uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from rolefit.serve.connection import Connection
from rolefit.serve.guard import Guard
from rolefit.serve.settings import ServeSettings
CONSTANT = b"x" * 1800
async def constant(request):
    await request.body()
    return Response(CONSTANT, media_type="application/json")
settings = ServeSettings(token=sys.argv[1]).checked()
os.environ.update(settings.in_environment())
app = Guard(Starlette(routes=[Route("/v1/classify", constant, methods=["POST"])]), settings)
listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP); listening.bind(("127.0.0.1", 0)); listening.listen()
print(f"http://127.0.0.1:{listening.getsockname()[1]};", file=sys.stderr, flush=True)
uvicorn.Server(uvicorn.Config(app, access_log=False, log_level="critical", http=Connection)).run([listening])
"""


def bodies() -> list[bytes]:
    """Requests of written posts of about 2,000 characters."""
    with open(HERE / "data" / "labeled_job_posts.csv", encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if 1700 <= len(row["text"]) <= 2300 and "<" not in row["text"]]
    return [json.dumps({"text": row["text"], "title": row["title"]}).encode() for row in rows]


def request(call: str, body: bytes) -> bytes:
    """One request of HTTP 1.1, as it goes over the wire."""
    head = (
        f"POST /v1/{call} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {TOKEN}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def client(port: int, requests: list[bytes], numbers: Any, until: float, took: list[float]) -> None:
    """Ask until the time is over; each answer's seconds go to `took`."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while (began := time.perf_counter()) < until:
        writer.write(requests[next(numbers) % len(requests)])
        head = await reader.readuntil(b"\r\n\r\n")
        if b" 200 " not in head[:15]:
            raise SystemExit(f"the server answered: {head[:80]!r}")
        size = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        await reader.readexactly(size)
        took.append(time.perf_counter() - began)
    writer.close()


def cpu_of(pid: int) -> float:
    """CPU seconds of a process, and of those that it has waited for."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(int(fields[at]) for at in (11, 12)) / os.sysconf("SC_CLK_TCK")


async def measured(command: list[str], call: str, seconds: float, clients: int) -> dict[str, float]:
    """Start a server, ask it for some seconds, and end it."""
    process = await asyncio.create_subprocess_exec(
        *command, stderr=asyncio.subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(HERE / "src"), "ROLEFIT_TOKEN": TOKEN}
    )  # fmt: skip
    assert process.stderr
    try:
        line = (await process.stderr.readline()).decode()
        port = int(line.partition("127.0.0.1:")[2].partition(";")[0])
        requests = [request(call, body) for body in bodies()]
        numbers = count()
        await asyncio.gather(*[client(port, requests, numbers, time.perf_counter() + 1, []) for _ in range(2)])
        took: list[float] = []
        before, began = cpu_of(process.pid), time.perf_counter()
        await asyncio.gather(*[client(port, requests, numbers, began + seconds, took) for _ in range(clients)])
        cpu, wall = cpu_of(process.pid) - before, time.perf_counter() - began
    finally:
        process.terminate()
        await process.wait()
    took.sort()
    return {
        "per_core_second": len(took) / cpu,
        "per_second": len(took) / wall,
        "median_ms": 1000 * took[len(took) // 2],
        "p99_ms": 1000 * took[int(len(took) * 0.99)],
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    serve = [sys.executable, "-m", "rolefit", "serve", "--port", "0", "--no-open"]
    servers = {CLASSIFY: serve, BARE: [sys.executable, "-c", BARE_APP, TOKEN]}
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in servers}
    for _ in range(options.runs):
        for name, command in servers.items():
            runs[name].append(asyncio.run(measured(command, CLASSIFY, options.seconds, options.clients)))
    found = {name: max(all_of, key=lambda one: one["per_core_second"]) for name, all_of in runs.items()}
    lines = [
        [f"`POST /v1/{CLASSIFY}`" if name == CLASSIFY else name, f"{one['per_core_second']:,.0f}", f"{one['per_second']:,.0f}",
         f"{one['median_ms']:.1f}", f"{one['p99_ms']:.1f}"]
        for name, one in found.items()
    ]  # fmt: skip
    heads = [
        f"{options.clients} clients at once, one process",
        "a second of CPU",
        "a second by the clock",
        "median, ms",
        "p99, ms",
    ]
    if options.write:
        how = f"the best of {options.runs} runs of {options.seconds:g} s each, the two taking turns"
        put(DOCS / "speed.md", "serve", f"Measured on {measured_on()}, {how}:\n\n{rows_of(heads, lines)}")
    print(json.dumps(found) if options.json else rows_of(heads, lines))


if __name__ == "__main__":
    main()
