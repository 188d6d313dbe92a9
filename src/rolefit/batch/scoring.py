"""Chunks of posts to verdicts, in this process or in others, always in the order in which they came."""

from __future__ import annotations

from rolefit.batch.chunks import Chunk
from rolefit.errors import RolefitError
from rolefit.record import NamedTuple, record_of
from rolefit.tables import NO_TEXT, Outcome
from rolefit.verdict.rows import RowScorer, RowVerdict, ScorerFactory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from concurrent.futures import Future
    from multiprocessing.context import BaseContext
    from typing import Any

__all__ = ["Scored", "chunk_outcomes", "outcomes_of", "score_chunks", "score_posts"]

Scored = list[RowVerdict | str]
"""For each post a verdict, or why there is none."""

_LONGEST_ERROR = 300
_SELDOM = 100_000  # values between two looks for those that refer to one another


class _State(NamedTuple):
    factory: bytes
    scorers: list[RowScorer]


_state = _State(b"", [])


def score_chunks(
    chunks: Iterator[Chunk], factory: ScorerFactory, scorer: RowScorer, processes: int
) -> Generator[tuple[Chunk, Scored], None, None]:
    """Yield each chunk with the verdicts of its posts.

    With one process `scorer` works here; with more, each makes its own by `factory`. Twice as many chunks as processes
    are under way at most. Raises `RolefitError` where a process dies or the factory is not picklable.
    """
    if processes == 1:
        for chunk in chunks:
            yield chunk, score_posts(scorer, chunk.titles, chunk.texts)
        return
    import pickle
    from collections import deque
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    try:
        made = pickle.dumps(factory)
    except Exception as error:
        raise RolefitError(f"the scorer cannot be sent to other processes: {error}") from error
    under_way: deque[tuple[Chunk, Future[list[tuple[Any, ...] | str]]]] = deque()
    pool = ProcessPoolExecutor(processes, _context(), _begin, (made,))
    try:
        for chunk in chunks:
            under_way.append((chunk, pool.submit(_work, chunk.titles, chunk.texts)))
            if len(under_way) > 2 * processes:
                first, future = under_way.popleft()
                yield first, _received(future)
        while under_way:
            first, future = under_way.popleft()
            yield first, _received(future)
    except BrokenProcessPool as error:
        raise RolefitError(
            "a worker process died, perhaps for lack of memory: try fewer --workers or a smaller --chunk-size"
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _context() -> BaseContext:
    """How processes are made: as copies of this one where it has no thread but this, else from nothing.

    A copy begins a tenth of a second earlier; one of a process with threads can hang on what another thread had locked.
    """
    import os
    from multiprocessing import get_context

    try:
        alone = len(os.listdir("/proc/self/task")) == 1  # those of libraries count too
    except OSError:  # not Linux
        alone = False
    return get_context("fork" if alone else "spawn")


def _begin(factory: bytes) -> None:
    import gc
    import os
    import signal
    import threading

    from rolefit.patterns import stay_quick

    global _state
    stay_quick()  # pools load `re`
    gc.set_threshold(_SELDOM)  # verdicts do not refer to one another
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent answers Ctrl-C
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _state = _State(factory, [])
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when the parent is gone: a killed parent cannot tell its workers."""
    import os
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(titles: Sequence[str], texts: Sequence[str]) -> list[tuple[Any, ...] | str]:
    """Score posts in another process; verdicts come back as plain tuples, which cross the border in half of the time."""
    if not _state.scorers:
        import pickle

        factory: Any = pickle.loads(_state.factory)  # noqa: S301 - made by the parent
        _state.scorers.append(factory())
    scored = score_posts(_state.scorers[0], titles, texts)
    return [verdict if isinstance(verdict, str) else tuple(verdict) for verdict in scored]


def _received(future: Future[list[tuple[Any, ...] | str]]) -> Scored:
    return [said if isinstance(said, str) else record_of(RowVerdict, said) for said in future.result()]


def score_posts(scorer: RowScorer, titles: Sequence[str], texts: Sequence[str]) -> Scored:
    """Return what the scorer says of each post, or why it says nothing. No exception of the scorer goes through."""
    if not texts:
        return []
    try:
        verdicts = scorer.score(titles, texts)
        if len(verdicts) == len(texts):
            return list(verdicts)
        error = f"{len(verdicts)} verdicts for {len(texts)} posts"
    except Exception as problem:
        error = f"{type(problem).__name__}: {problem}"
    if len(texts) == 1:
        return ["not scored: " + " ".join(error.split())[:_LONGEST_ERROR]]
    # One by one, so that the rows beside the one that fails are not lost with it.
    return [
        verdict for title, text in zip(titles, texts, strict=True) for verdict in score_posts(scorer, [title], [text])
    ]


def chunk_outcomes(chunk: Chunk, scored: Scored) -> list[Outcome]:
    """Return what is written beside the rows of a chunk; beside one that cannot be taken, what is wrong with it."""
    outcomes = outcomes_of(len(chunk.rows), chunk.scored, scored)
    for at, row in enumerate(chunk.rows):
        if row.problem is not None:
            outcomes[at] = Outcome(None, f"line {row.line}: {row.problem.reason}")
    return outcomes


def outcomes_of(rows: int, places: Sequence[int], scored: Scored) -> list[Outcome]:
    """Return what is written beside so many rows, of which those at `places` were scored and the others have no text."""
    outcomes = [NO_TEXT] * rows
    for at, verdict in zip(places, scored, strict=True):
        outcomes[at] = record_of(Outcome, (None, verdict) if isinstance(verdict, str) else (verdict, ""))
    return outcomes
