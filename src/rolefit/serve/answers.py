"""The answers themselves: bytes in, the bytes that the command of the same name writes out."""

from __future__ import annotations

from collections.abc import Iterator

from rolefit.batch.memory import scored_pieces
from rolefit.batch.plan import Plan
from rolefit.errors import InputError
from rolefit.explain.explanation import explain
from rolefit.reading import read_bytes, read_posts
from rolefit.render.explain_json import explain_json
from rolefit.render.records import error_record, json_text, verdict_record
from rolefit.render.said import document
from rolefit.serve.settings import ServeSettings
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.scored_rows import ScoredRows

__all__ = ["Answers"]


class Answers:
    """Answers requests with one model; several threads may ask, one after another."""

    def __init__(self, settings: ServeSettings) -> None:
        """Open the model. Raises as `Classifier.load` does."""
        self.classifier = Classifier.load(settings.model or None, settings.lexicon or None, settings.profile or None)

    def classify(self, text: str, title: str | None, every: bool) -> tuple[bytes, bool]:
        """Return what `rolefit classify -f json` writes for a pipe, and whether it holds a verdict; `every` is `--all`."""
        data = text.encode("utf-8", "replace")
        try:
            posts = read_posts(data, source="-", title=title) if every else [read_bytes(data, source="-", title=title)]
        except InputError as error:
            return _bytes(json_text([error_record("-", str(error))])), False
        return _bytes(json_text([verdict_record(self.classifier.classify(post)) for post in posts])), True

    def explain(self, text: str, title: str | None) -> bytes:
        """Return what `rolefit explain -f json` writes for a pipe. Raises `InputError`."""
        post = read_bytes(text.encode("utf-8", "replace"), source="-", title=title)
        return _bytes(explain_json(explain(self.classifier, post)))

    def batch(self, data: bytes, name: str) -> Iterator[bytes]:
        """Yield what `rolefit batch -f jsonl` writes for a table, piece by piece. Raises `RolefitError`."""
        plan = Plan((name,), to="jsonl", workers=1, chunk_size=64)
        yield from filter(None, scored_pieces(data, plan, ScoredRows(self.classifier)))


def _bytes(text: str) -> bytes:
    return document(text).encode("utf-8", "replace")
