"""The answers themselves: a checked request in, the bytes that the command of the same name writes out."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from typing import Any

from rolefit.errors import InputError
from rolefit.reading import read_bytes, read_posts
from rolefit.render.said import document, harmless
from rolefit.serve.calls import Call
from rolefit.serve.settings import ServeSettings
from rolefit.values import JobPost
from rolefit.verdict.classifier import Classifier

__all__ = ["Answer", "Answers"]

Answer = tuple[int, Iterator[bytes]]
"""Status of HTTP, and the pieces of the body."""


class Answers:
    """Answers requests with one model, one after another."""

    def __init__(self, settings: ServeSettings) -> None:
        """Open the model. Raises as `Classifier.load` does."""
        self._settings = settings
        self.classifier = Classifier.load(settings.model or None, settings.lexicon or None, settings.profile or None)

    def answer(self, call: Call, given: Mapping[str, Any], body: bytes = b"") -> Answer:
        """Return the answer to a checked request; body: of a call that takes a file. Raises `RolefitError`."""
        output = given.get("format") or next(iter(call.gives))
        if call.name == "classify":
            return self.classify(given, output)
        if call.name == "batch":
            return 200, self._batch(body, given, output)
        method = getattr(self, f"_{call.name}")
        said = method(body, given, output) if call.file else method(given, output)
        return 200, iter((_bytes(said, output),))

    def classify(self, given: Mapping[str, Any], output: str) -> Answer:
        """Return what `rolefit classify` writes for a pipe; a post that cannot be read is told in it."""
        from rolefit.render.records import csv_text, error_record, json_text, verdict_record

        source, status = given.get("name") or "-", 200
        try:
            posts = _posts(given) if given.get("all") else [_post(given)]
            verdicts = [self.classifier.classify(post, with_statements=output == "text") for post in posts]
        except InputError as error:
            if output == "text":
                raise
            records, status = [error_record(source, str(error))], 422
        else:
            if output == "text":
                return status, iter((_bytes("\n".join(map(_plain, verdicts)), output),))
            records = [verdict_record(verdict) for verdict in verdicts]
        text = json_text(records) if output == "json" else csv_text(records)
        return status, iter((_bytes(text, output),))

    def _explain(self, given: Mapping[str, Any], output: str) -> str:
        from rolefit.explain.explanation import explain

        explanation = explain(self.classifier, _post(given))
        if output == "html":
            from rolefit.web.explain import explain_page

            return explain_page(explanation)
        if output == "text":
            from rolefit.render.explain_text import explain_lines
            from rolefit.render.text import as_plain

            return as_plain(explain_lines(explanation))
        from rolefit.render.explain_json import explain_json

        return explain_json(explanation)

    def _post(self, given: Mapping[str, Any], _output: str) -> str:
        from rolefit.explain.explanation import explain
        from rolefit.web.serve import post_part

        return post_part(explain(self.classifier, _post(given)))

    def _read(self, given: Mapping[str, Any], _output: str) -> str:
        from rolefit.render.records import read_line

        return read_line(_post(given))

    def _check(self, given: Mapping[str, Any], output: str) -> str:
        from rolefit.check.inputs import Given
        from rolefit.serve.checking import checked

        drafts = [Given(draft["name"], _data(draft), draft.get("title") or None) for draft in given["drafts"]]
        return checked(self._settings, drafts, given.get("expect") or "", given.get("settings") or {}, output)

    def _compare(self, given: Mapping[str, Any], output: str) -> str:
        from rolefit.explain.compare import compare

        comparison = compare(self.classifier, [_post(one) for one in given["posts"]])
        if output == "html":
            from rolefit.web.compare import compare_page

            return compare_page(comparison)
        if output == "text":
            from rolefit.render.compare_text import compare_lines
            from rolefit.render.text import as_plain

            return as_plain(compare_lines(comparison, 100))
        from rolefit.render.compare_json import compare_json

        return compare_json(comparison)

    def _batch(self, data: bytes, given: Mapping[str, Any], output: str) -> Iterator[bytes]:
        from rolefit.batch.memory import scored_pieces
        from rolefit.batch.plan import Plan
        from rolefit.verdict.scored_rows import ScoredRows

        plan = Plan((given.get("name") or "table",), to=output, workers=1, chunk_size=64)
        yield from filter(None, scored_pieces(data, plan, ScoredRows(self.classifier)))

    def _report(self, data: bytes, given: Mapping[str, Any], _output: str) -> str:
        from rolefit.report.page import report_page
        from rolefit.tables.scored import read_scored

        name = given.get("name") or "table"
        return report_page(read_scored(name, data=data), title=given.get("title") or f"Role report: {name}")

    def _label(self, given: Mapping[str, Any], _output: str) -> str:
        from rolefit.serve.labelling import to_label

        return json.dumps(
            to_label(self.classifier, given.get("name") or "table", _data(given), given.get("done") or [])
        )

    def _labels(self, given: Mapping[str, Any], _output: str) -> str:
        from rolefit.measure.labels_file import LabelRow, labels_text

        return labels_text([LabelRow(row["id"], row["title"], row["text"], row["label"]) for row in given["rows"]])


def _data(given: Mapping[str, Any]) -> bytes:
    if "text" in given:
        return str(given["text"]).encode("utf-8", "replace")
    try:
        return base64.b64decode(given["base64"], validate=True)
    except (binascii.Error, ValueError):
        raise InputError("base64 is none: encode the bytes of the file, without line breaks") from None


def _post(given: Mapping[str, Any]) -> JobPost:
    return read_bytes(_data(given), source=given.get("name") or "-", title=given.get("title") or None)


def _posts(given: Mapping[str, Any]) -> list[JobPost]:
    return read_posts(_data(given), source=given.get("name") or "-", title=given.get("title") or None)


def _plain(verdict: Any) -> str:
    from rolefit.render.text import as_plain, verdict_lines

    return as_plain(verdict_lines(verdict))


def _bytes(text: str, output: str) -> bytes:
    """The bytes as the commands write them."""
    said = harmless(text) if output == "text" else document(text)
    return said.encode("utf-8", "replace")
