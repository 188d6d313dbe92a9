"""Chunks of posts to verdicts, in this process or in others, always in the order in which they came."""

from __future__ import annotations

from rolefit.batch.chunks import Chunk
from rolefit.errors import RolefitError
from rolefit.record import record_of
from rolefit.tables import NO_TEXT, Outcome
from rolefit.verdict.rows import RowScorer, RowVerdict, ScorerFactory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from typing import Any

__all__ = ["Scored", "chunk_outcomes", "outcomes_of", "score_chunks", "score_posts"]

Scored = list[RowVerdict | str]
"""For each post a verdict, or why there is none."""

_LONGEST_ERROR = 300


def score_chunks(
    chunks: Iterator[Chunk], factory: ScorerFactory, scorer: RowScorer, processes: int
) -> Generator[tuple[Chunk, Scored], None, None]:
    """Yield each chunk with the verdicts of its posts.

    With one process `scorer` works here; with more, each makes its own by `factory`. Four times as many chunks as processes
    are under way at most. Raises `RolefitError` where a process dies or the factory is not picklable.
    """
    if processes == 1:
        for chunk in chunks:
            yield chunk, score_posts(scorer, chunk.titles, chunk.texts)
        return
    import pickle

    from rolefit.batch.workers import WorkerLost, Workers

    try:
        made = pickle.dumps(factory)
    except Exception as error:
        raise RolefitError(f"the scorer cannot be sent to other processes: {error}") from error
    workers = Workers(processes, made, _work)
    waiting: list[Chunk] = []

    def asked() -> Iterator[bytes]:
        for chunk in chunks:
            waiting.append(chunk)
            yield pickle.dumps((chunk.titles, chunk.texts), 5)

    try:
        for answer in workers.answers(asked()):
            yield waiting.pop(0), _received(answer)
    except WorkerLost:
        raise RolefitError(
            "a worker process died, perhaps for lack of memory: try fewer --workers or a smaller --chunk-size"
        ) from None
    finally:
        workers.end()


def _work(scorer: RowScorer, titles: Sequence[str], texts: Sequence[str]) -> list[tuple[Any, ...] | str]:
    """Score posts in another process; verdicts come back as plain tuples, which cross the border in half of the time."""
    return [said if isinstance(said, str) else tuple(said) for said in score_posts(scorer, titles, texts)]


def _received(answer: Sequence[tuple[Any, ...] | str]) -> Scored:
    return [said if isinstance(said, str) else record_of(RowVerdict, said) for said in answer]


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
