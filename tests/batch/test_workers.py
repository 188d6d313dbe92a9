"""The processes of a batch: what is asked in an order is answered in it, whatever each takes."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import toy_work

from rolefit.batch import workers
from rolefit.batch.workers import WorkerLost, Workers

HERE = Path(__file__).parent
Start = Callable[..., Workers]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start processes that are ended after the test."""
    begun: list[Workers] = []

    def start(count: int = 2, begin: Callable[[], Any] = toy_work.begin) -> Workers:
        begun.append(Workers(count, pickle.dumps(begin), toy_work.work))
        return begun[-1]

    yield start
    for one in begun:
        one.end()


def answers(made: Workers, *asked: tuple[str, object]) -> list[Any]:
    """Ask one thing after another."""
    return list(made.answers(map(pickle.dumps, asked)))


def test_answers_come_in_order(start: Start) -> None:
    """The first takes longest; both processes work, each for several."""
    got = answers(start(), ("wait", 0.4), *[("wait", 0.01 + at / 1e6) for at in range(20)])
    assert [given for given, _, _ in got] == [0.4, *[0.01 + at / 1e6 for at in range(20)]]
    assert len({process for _, _, process in got}) == 2
    assert os.getpid() not in {process for _, _, process in got}


def test_nobody_waits_for_what_is_there(start: Start) -> None:
    """Where all that may be under way is answered, there is no room before an answer is taken, and no waiting either."""
    made, data = start(), pickle.dumps(("give", 1))
    asked = 0
    while made.have_room(data):
        made.ask(data)
        asked += 1
    while asked < 8:
        made.wait()
        time.sleep(0.3)
        while asked < 8 and made.have_room(data):
            made.ask(data)
            asked += 1
    time.sleep(0.3)
    assert not made.have_room(data)
    made.wait()
    assert [made.answer()[0] for _ in range(8)] == [1] * 8


def test_what_no_pipe_holds_goes_through(start: Start) -> None:
    """Pieces and answers of megabytes, of all sizes about that of a pipe: nobody waits for one who waits for him."""
    sizes = [3_000_000, 10, 1 << 16, 1 << 20, (1 << 20) - 100, 5_000_000, 0, 900_000] * 3
    got = answers(start(), *[("give", b"x" * size) for size in sizes])
    assert [len(given) for given, _, _ in got] == sizes


def test_an_error_comes_back(start: Start) -> None:
    """As it was raised, or in words where it cannot be sent; the process goes on."""
    made = start(1)
    for what, kind in (("raise", ValueError), ("odd", RuntimeError)):
        made.ask(pickle.dumps((what, "too bad")))
        with pytest.raises(kind, match="too bad"):
            made.answer()
    assert answers(made, ("give", 1))[0][:2] == (1, 3)


def test_a_beginning_that_fails_is_said(start: Start) -> None:
    """By the first answer of each process, as it was raised."""
    made = start(2, toy_work.fail)
    for _ in range(2):
        made.ask(pickle.dumps(("give", 1)))
    for _ in range(2):
        with pytest.raises(FileNotFoundError, match="no model"):
            made.answer()


def test_a_process_that_ends_is_noticed(start: Start) -> None:
    made = start()
    made.ask(pickle.dumps(("end", 0)))
    with pytest.raises(WorkerLost):
        made.answer()


def test_copies_are_made_where_nothing_else_runs() -> None:
    """A process with a second thread starts others from nothing; both give the same, and leave nobody behind."""
    if not Path("/proc/self/task").is_dir():
        pytest.skip("only Linux says how many threads there are")
    code = (
        "import pickle, sys, threading, toy_work\nfrom rolefit.batch import workers\n"
        "if __name__ == '__main__':\n"
        "    sys.argv[1] == 'two' and threading.Thread(target=threading.Event().wait, daemon=True).start()\n"
        "    made = workers.Workers(2, pickle.dumps(toy_work.begin), toy_work.work)\n"
        "    for at in range(4): made.ask(pickle.dumps(('give', at)))\n"
        "    print(workers._method(), [made.answer()[0] for _ in range(4)])\n"
        "    made.end()\n"
    )
    path = os.pathsep.join([str(HERE.parents[1] / "src"), str(HERE)])
    for threads, method in (("one", "fork"), ("two", "spawn")):
        done = subprocess.run(
            [sys.executable, "-c", code, threads], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": path}, timeout=100
        )  # fmt: skip
        assert (done.stdout, done.stderr) == (f"{method} [0, 1, 2, 3]\n", "")


def test_nothing_is_kept(start: Start) -> None:
    """A process is started when there is something for it; ended ones leave no end of a pipe open."""
    made = start(3)
    assert not workers._ours
    for _ in range(2):
        made.ask(pickle.dumps(("wait", 0.2)))
    assert len(workers._ours) == 4
    made.end()
    made.end()
    assert not workers._ours
