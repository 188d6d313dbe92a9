"""The batch itself: inputs to chunks, chunks to verdicts, verdicts to the output, with checkpoints on the way."""

from __future__ import annotations

import os
import time

from rolefit.batch.chunks import Chunk, Place, chunks
from rolefit.batch.plan import Plan
from rolefit.batch.progress import Progress, Summary
from rolefit.batch.rejects import Rejects
from rolefit.batch.resume import Checkpoint, Journal
from rolefit.batch.scoring import Scored, chunk_outcomes, score_chunks
from rolefit.batch.survey import Survey, identity, survey
from rolefit.batch.target import Target, telling
from rolefit.batch.writers import facts, facts_text, open_writer
from rolefit.errors import ConfigurationError
from rolefit.reading.origin import STDIN, shown
from rolefit.tables import TableWriter
from rolefit.tables.stream import packed
from rolefit.verdict.rows import RowScorer, ScorerFactory
from rolefit.writing import check_place, is_stream, refuse_input, write_whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import IO

__all__ = ["run"]


def run(
    plan: Plan,
    factory: ScorerFactory,
    *,
    on_progress: Callable[[Progress], None] = lambda _: None,
    on_notice: Callable[[str], None] = lambda _: None,
    stdout: IO[bytes] | None = None,
) -> Summary:
    """Do what the plan says and return what it came to.

    `on_progress` is called after every chunk, `on_notice` with a line on what was detected. An interruption, whatever
    it is, leaves `OUTPUT.part` and `OUTPUT.part.json`, from which a plan with `resume` goes on.

    Raises `MissingInput`, `InputError`, `ConfigurationError`, `ModelError`, and `RolefitError` where the output cannot
    be written or the run cannot be resumed. `BrokenPipeError` goes through.
    """
    scorer = factory()
    inputs = survey(plan)
    output, rejects = Target(plan.output, stdout), Target(plan.rejects) if plan.rejects else None
    _guard(plan, inputs)
    journal = _journal(plan, inputs, scorer, output) if plan.can_resume and not inputs.pipes else None
    try:
        # Two runs into one output: the second ends here, before anything of the first is looked at or touched.
        begun = output.claim()
        _ = rejects and rejects.claim()
        checkpoint = journal.read() if journal and plan.resume else None
        _refuse_to_overwrite(plan, output, checkpoint, begun)
    except BaseException:
        output.close()
        if rejects:
            rejects.close()
        raise
    for note in inputs.notes:
        on_notice(note)
    start = checkpoint or Checkpoint(Place(0, None), 0, 0)
    if checkpoint:
        on_notice(f"resumed after {checkpoint.counts.rows + checkpoint.counts.rejects:,} rows")
    work = _Run(plan, inputs, scorer, output, rejects, journal, start)
    try:
        if start.whole:
            output.verify(start.output_bytes, start.output_digest)
            if rejects:
                rejects.verify(start.rejects_bytes, start.rejects_digest)
        else:
            work.begin(started=checkpoint is not None)
            work.go(factory, on_progress, on_notice)
        work.commit()
    finally:
        output.close()
        if rejects:
            rejects.close()
    return work.summary()


class _Run:
    """One run and its files."""

    def __init__(
        self,
        plan: Plan,
        inputs: Survey,
        scorer: RowScorer,
        output: Target,
        rejects: Target | None,
        journal: Journal | None,
        start: Checkpoint,
    ) -> None:
        self.plan, self.inputs, self.scorer = plan, inputs, scorer
        self.output, self.rejects, self.journal, self.start = output, rejects, journal, start
        self.counts = start.counts.copy()
        self.place = start.place
        self.began = self.saved = time.monotonic()
        self.writer: TableWriter
        self.outer: IO[bytes]
        self.reject_writer: Rejects | None = None

    def begin(self, *, started: bool) -> None:
        """Open the files at the checkpoint, and write their headers where they are new."""
        if self.journal and not started:
            self.journal.remove()
        self.output.open(self.start.output_bytes, self.start.output_digest)
        if self.rejects:
            self.rejects.open(self.start.rejects_bytes, self.start.rejects_digest)
            with telling(self.rejects.part):
                self.reject_writer = Rejects(self.rejects.file, header=not started, safe=self.plan.safe_csv)
        with telling(self.output.part):
            self.outer = packed(self.output.file, self.plan.format.packing, self.plan.output)
            self.writer = open_writer(self.outer, self.plan, self.inputs, self.scorer, header=not started)
        if not started:
            self.save()

    def go(
        self, factory: ScorerFactory, on_progress: Callable[[Progress], None], on_notice: Callable[[str], None]
    ) -> None:
        """Write every row that is left."""
        source = chunks(self.plan, self.inputs, self.start.place, on_notice)
        scored = score_chunks(source, factory, self.scorer, self.plan.processes(self.inputs.text_size))
        try:
            for chunk, verdicts in scored:
                self.write(chunk, verdicts)
                self.place = chunk.end
                if time.monotonic() - self.saved >= self.plan.checkpoint_seconds:
                    self.save()
                on_progress(self.progress(chunk))
        finally:
            scored.close()
        with telling(self.output.part):
            self.writer.finish()
            if self.outer is not self.output.file:
                self.outer.close()
        self.save(whole=True)

    def write(self, chunk: Chunk, verdicts: Scored) -> None:
        """Write the rows of a chunk, each to the output or to the rejects."""
        outcomes = chunk_outcomes(chunk, verdicts)
        written = list(range(len(chunk.rows)))
        for at, row in enumerate(chunk.rows):
            if row.problem is None:
                continue
            if self.rejects and self.reject_writer:
                with telling(self.rejects.part):
                    self.reject_writer.add(chunk.source, row)
                written.remove(at)
                self.counts.rejects += 1
        for at in written:
            self.counts.add(outcomes[at])
        with telling(self.output.part):
            self.writer.write(
                [chunk.cells[at] for at in written],
                [chunk.rows[at].native for at in written],
                [outcomes[at] for at in written],
            )

    def save(self, *, whole: bool = False) -> None:
        """Make what is written a state that can be gone on from."""
        self.saved = time.monotonic()
        if self.journal is None:
            if whole:
                self.output.sync()
                _ = self.rejects and self.rejects.sync()
            return
        sizes = self.output.sync(), self.rejects.sync() if self.rejects else 0
        digests = self.output.digest, self.rejects.digest if self.rejects else ""
        self.journal.write(Checkpoint(self.place, *sizes, *digests, self.counts.copy(), whole))

    def commit(self) -> None:
        """Move the files into place; a run that was killed in the middle of this can be resumed too."""
        if self.rejects:
            self.rejects.commit()
        if _beside(self.plan):
            write_whole(_beside(self.plan), facts_text(self.scorer).encode())
        self.output.commit()
        if self.journal:
            self.journal.remove()

    def progress(self, chunk: Chunk) -> Progress:
        """Return how far the run is after a chunk."""
        sizes, at = self.inputs.sizes, chunk.end.input
        total = sum(sizes)
        read = sum(sizes[:at]) + (sizes[at] * chunk.part_read if at < len(sizes) else 0)
        seconds, rows = time.monotonic() - self.began, self.counts.rows + self.counts.rejects
        rate = (rows - self._rows_before()) / seconds if seconds > 0 else 0.0
        part = min(1.0, read / total) if all(sizes) else 0.0
        return Progress(rows, part, seconds, rate, self.counts.errors, self.counts.rejects)

    def summary(self) -> Summary:
        """Return what the run came to."""
        seconds, before = time.monotonic() - self.began, self._rows_before()
        rate = (self.counts.rows + self.counts.rejects - before) / seconds if seconds > 0 else 0.0
        versions = self.scorer.model_version, self.scorer.lexicon_version
        files = self.plan.output, _beside(self.plan), self.plan.rejects
        return Summary(self.counts, seconds, rate, *files, before, *versions)

    def _rows_before(self) -> int:
        return self.start.counts.rows + self.start.counts.rejects


def _guard(plan: Plan, inputs: Survey) -> None:
    outputs = [
        name
        for path in (plan.output, plan.rejects)
        if path and path != STDIN and not is_stream(path)
        for name in (path, path + ".part", path + ".part.json")
    ]
    for path in (*outputs, plan.output + ".meta.json"):
        refuse_input(path, inputs.paths)
    if plan.rejects and os.path.abspath(plan.rejects) == os.path.abspath(plan.output):
        raise ConfigurationError("--rejects and --output are the same file")


def _journal(plan: Plan, inputs: Survey, scorer: RowScorer, output: Target) -> Journal:
    of: dict[str, object] = {
        "inputs": identity(inputs.paths),
        "options": plan.what_shapes_the_output(),
        "model": scorer.model_version,
        "lexicon": scorer.lexicon_version,
        "rolefit": facts(scorer)["rolefit_version"],
    }
    return Journal(output.part, of)


def _beside(plan: Plan) -> str:
    """Return the file that says with what the output was made; empty where the output itself says it, or is no file."""
    return "" if plan.is_stream or plan.format.kind == "parquet" else plan.output + ".meta.json"


def _refuse_to_overwrite(plan: Plan, output: Target, checkpoint: Checkpoint | None, begun: bool) -> None:
    if _beside(plan):
        check_place(_beside(plan))
    if plan.force or plan.is_stream or (checkpoint and checkpoint.whole):
        return
    for path in filter(None, (plan.output, plan.rejects, _beside(plan))):
        if os.path.exists(path) and not is_stream(path):
            raise ConfigurationError(f"{shown(path)} is there already: give another name, or --force to replace it")
    if begun and checkpoint is None and not plan.resume:
        advice = "--resume to go on with it, or --force to start anew" if plan.can_resume else "--force to start anew"
        raise ConfigurationError(f"{shown(output.part)} is there, of a run that was interrupted: give {advice}")
