"""What `rolefit batch` shows on standard error: what was detected, how far it is, what came of it."""

from __future__ import annotations

import time

from rolefit.render.said import harmless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import TextIO

    from rich.progress import Progress as Bar

    from rolefit.batch import Progress, Summary

__all__ = ["Silence", "View", "duration", "summary_lines"]

_EVERY = 10.0  # seconds between plain lines
_BAR = 30


class Silence:
    """Shows nothing."""

    def __enter__(self) -> Silence:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def progress(self, moment: Progress) -> None:
        """Take a moment of the run."""

    def notice(self, line: str) -> None:
        """Take a line on what was detected."""


class View(Silence):
    """A bar on a terminal, a plain line every ten seconds anywhere else."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._bar: Bar | None = None
        self._last = time.monotonic()
        if stream.isatty():
            self._bar = _bar()

    def __enter__(self) -> View:
        if self._bar:
            self._bar.start()
            self._bar.add_task("", total=None, detail="")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.stop()

    def progress(self, moment: Progress) -> None:
        """Show a moment of the run."""
        now = time.monotonic()
        if self._bar:
            if now - self._last >= 0.2:
                self._last = now
                known = moment.part > 0
                task = self._bar.task_ids[0]
                self._bar.update(
                    task, total=1.0 if known else None, completed=moment.part, detail=", ".join(_said(moment))
                )
        elif now - self._last >= _EVERY:
            self._last = now
            part = [f"{moment.part:.0%}"] if moment.part > 0 else []
            print("rolefit: " + ", ".join([*part, *_said(moment)]), file=self._stream, flush=True)

    def notice(self, line: str) -> None:
        """Show a line on what was detected."""
        if self._bar:
            self._bar.console.print(harmless(line), markup=False, highlight=False)
        else:
            print(harmless(f"rolefit: {line}"), file=self._stream)


def _bar() -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    return Progress(
        BarColumn(), TextColumn("{task.fields[detail]}", markup=False), console=Console(stderr=True), transient=True
    )


def _said(moment: Progress) -> Iterator[str]:
    yield f"{moment.rows:,} rows"
    yield f"{moment.rate:,.0f} a second"
    if moment.seconds_left is not None:
        yield f"{duration(moment.seconds_left)} left"
    if moment.errors:
        yield f"{moment.errors:,} in error"
    if moment.rejects:
        yield f"{moment.rejects:,} set aside"


def summary_lines(summary: Summary, encoding: str) -> list[str]:
    """Return the lines that say what a run came to; the bars are of what the encoding of the terminal has."""
    counts = summary.counts
    full = "█" if encoding.lower().replace("-", "").startswith("utf") else "#"
    total = sum(counts.roles.values())
    width = max(map(len, counts.roles), default=0)
    lines = [f"{counts.rows:,} rows written in {duration(summary.seconds)}, {summary.rate:,.0f} a second"]
    if summary.resumed_rows:
        lines[0] += f" ({summary.resumed_rows:,} of them by an earlier run)"
    for role, count in counts.roles.items():
        part = count / total if total else 0.0
        bar = full * round(part * _BAR)
        lines.append(f"  {role:{width}}  {bar:{_BAR}}  {count:>9,}  {part:6.1%}")
    lines.append(f"{counts.unsure:,} unsure, {counts.errors:,} in error, {counts.rejects:,} set aside")
    if summary.output != "-":
        beside = f", versions to {summary.beside}" if summary.beside else ""
        lines.append(f"written to {summary.output}{beside}")
    if counts.rejects:
        lines.append(f"rows set aside are in {summary.rejects}")
    return lines


def duration(seconds: float) -> str:
    """Return a time in words: `3.2 s`, `4 min 10 s`, `2 h 5 min`."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    return f"{minutes // 60} h {minutes % 60} min"
