"""Processes that work for this one: what goes to them in an order comes back in the same.

Each has a pipe to it and one back, and is sent its next piece while it works on one, where that fits into the pipe: so none
waits for another, and this process needs no thread. `concurrent.futures` has one queue for all, which holds a tenth of a chunk.
"""

from __future__ import annotations

import os
import pickle
from multiprocessing import connection, get_context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection
    from typing import Any

__all__ = ["WorkerLost", "Workers"]

_PIPE = 1 << 20  # bytes, the most that Linux gives to everybody
_SELDOM = 100_000  # values between two looks for those that refer to one another

_ours: set[Connection] = set()
"""The ends of pipes that are this process's; a copy of it has no use for them."""


class WorkerLost(Exception):
    """A process ended before it had answered."""


class Workers:
    """Up to a number of processes that make something by `work(state, *given)`, where `state = begin()` is made once in each."""

    def __init__(self, count: int, begin: bytes, work: Callable[..., Any]) -> None:
        """Take what they do; each is started when there is something for it. begin: a pickled function; work: one of a module."""
        self._count, self._begin, self._work = count, begin, work
        self._all: list[_Worker] = []
        self._asked: list[_Worker] = []
        """Whose each answer is that is not taken yet, in order."""

    def answers(self, asked: Iterable[bytes]) -> Iterator[Any]:
        """Ask one thing after another and yield the answers in the same order, each as soon as it is there.

        Raises what `answer` raises.
        """
        for data in asked:
            while True:
                if self.answered():
                    yield self.answer()
                elif self.have_room(data):
                    break
                else:
                    self.wait()
            self.ask(data)
        while self._asked:
            yield self.answer()

    def have_room(self, data: bytes) -> bool:
        """Whether something can be asked now, without waiting for an answer first. Raises `WorkerLost`."""
        self._listen(0)
        room = len(self._all) < self._count or any([one.takes(len(data)) for one in self._all])
        return room and len(self._asked) < 4 * self._count

    def ask(self, data: bytes) -> None:
        """Send what is to be made, a pickled tuple, to who has least to do. Raises `WorkerLost`."""
        if len(self._all) < self._count and all([one.waiting for one in self._all]):
            self._all.append(_Worker(self._begin, self._work))
        free = min([one for one in self._all if one.takes(len(data))], key=lambda one: one.waiting)
        free.send(data)
        self._asked.append(free)

    def answered(self) -> bool:
        """Whether the answer is there that comes next."""
        return bool(self._asked) and bool(self._asked[0].answers)

    def wait(self) -> None:
        """Wait for any answer, unless that is there which comes next. Raises `WorkerLost`."""
        if not self.answered():
            self._listen(None)

    def answer(self) -> Any:
        """Return the next answer, in the order of the asking. Raises what `begin` or `work` raised, and `WorkerLost`."""
        while not self.answered():
            self._listen(None)
        said, error = pickle.loads(self._asked.pop(0).answers.pop(0))  # noqa: S301 - made by a process of ours
        if error is not None:
            raise error
        return said

    def _listen(self, seconds: float | None) -> None:
        """Take the answers that are there; wait for one."""
        readers = {one.back: one for one in self._all if one.waiting}
        for reader in connection.wait(list(readers), seconds) if readers else ():
            readers[reader].receive()

    def end(self) -> None:
        """End the processes, whatever they do."""
        for one in self._all:
            one.end()


class _Worker:
    def __init__(self, begin: bytes, work: Callable[..., Any]) -> None:
        context: Any = get_context(_method())
        theirs, self._there = context.Pipe(duplex=False)
        self.back, answers = context.Pipe(duplex=False)
        _ours.update((self._there, self.back))
        self._fits = _widened(self._there)
        self.waiting = 0
        """Answers that are still to come."""
        self.answers: list[bytes] = []
        self._process = context.Process(target=_live, args=(theirs, answers, begin, work), daemon=True)
        try:
            self._process.start()
        except OSError:
            self._let_go()
            raise WorkerLost from None
        finally:
            theirs.close()
            answers.close()

    def takes(self, size: int) -> bool:
        """Whether so many bytes can be sent without waiting for an answer: a second piece stays in the pipe."""
        return self.waiting == 0 or (self.waiting == 1 and size + 64 <= self._fits)

    def send(self, data: bytes) -> None:
        self.waiting += 1
        try:
            self._there.send_bytes(data)
        except OSError:
            raise WorkerLost from None

    def receive(self) -> None:
        try:
            self.answers.append(self.back.recv_bytes())
        except (EOFError, OSError):
            raise WorkerLost from None
        self.waiting -= 1

    def end(self) -> None:
        self._process.terminate()
        self._process.join()
        self._let_go()

    def _let_go(self) -> None:
        for end in (self._there, self.back):
            end.close()
            _ours.discard(end)


def _method() -> str:
    """How processes are made: as copies of this one where it has no thread but this, else from nothing.

    A copy begins a tenth of a second earlier; one of a process with threads can hang on what another thread had locked.
    """
    try:
        alone = len(os.listdir("/proc/self/task")) == 1  # those of libraries count too
    except OSError:  # not Linux
        alone = False
    return "fork" if alone else "spawn"


def _widened(end: Connection) -> int:
    """Make a pipe as wide as may be; return what it holds, 0 where that is not known."""
    try:
        import fcntl

        return fcntl.fcntl(end.fileno(), fcntl.F_SETPIPE_SZ, _PIPE)
    except (ImportError, AttributeError, OSError):
        return 0


def _live(asked: Connection, answers: Connection, begin: bytes, work: Callable[..., Any]) -> None:
    """What such a process does until it is ended."""
    import gc
    import signal
    import threading

    from rolefit.patterns import stay_quick

    for end in _ours:
        end.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent answers Ctrl-C
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    stay_quick()  # processes are started by what loads `re`
    gc.set_threshold(_SELDOM)  # what is made here does not refer to itself
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    threading.Thread(target=_end_with_parent, daemon=True).start()
    state: list[Any] = []
    try:
        while True:
            given = asked.recv_bytes()
            try:
                if not state:
                    state.append(pickle.loads(begin)())  # noqa: S301 - made by the parent
                reply = pickle.dumps((work(state[0], *pickle.loads(given)), None), 5)  # noqa: S301
            except Exception as error:
                reply = _pickled(error)
            answers.send_bytes(reply)
    except (EOFError, OSError):  # the parent needs no more
        return


def _pickled(error: Exception) -> bytes:
    try:
        made = pickle.dumps((None, error), 5)
        pickle.loads(made)  # noqa: S301 - not all that can be written can be read
    except Exception:
        return pickle.dumps((None, RuntimeError(f"{type(error).__name__}: {error}")), 5)
    return made


def _end_with_parent() -> None:
    """End this process when the parent is gone: a killed parent cannot tell its workers."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
