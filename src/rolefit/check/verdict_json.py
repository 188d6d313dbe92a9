"""A verdict to JSON and back, exactly: what the cache holds."""

from __future__ import annotations

from rolefit.check.line_json import dumps, loads
from rolefit.values import Hit, JobPost, Phrase, ScoredStatement, Statement, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["verdict_from_json", "verdict_to_json"]

_NAMES = [name for name in Verdict._fields if name not in ("post", "phrases", "statements")]


def verdict_to_json(verdict: Verdict) -> str:
    """Return the verdict as JSON, without the source of its post."""
    post = verdict.post
    document = {name: getattr(verdict, name) for name in _NAMES}
    read = [post.carrier, post.title_source, post.left_out]
    document["post"] = [post.text, post.title, post.first_line, post.metadata, *read]
    document["phrases"] = [list(phrase) for phrase in verdict.phrases]
    document["statements"] = [
        [
            [s.statement.start, s.statement.end, s.statement.section, s.statement.heading, s.statement.bullet],
            s.probabilities,
            s.weight,
            [list(hit) for hit in s.hits],
        ]
        for s in verdict.statements
    ]
    return dumps(document)


def verdict_from_json(text: str, source: str) -> Verdict:
    """Return the verdict that `verdict_to_json` wrote; `source` is where its post comes from now.

    Raises `ValueError`, `LookupError`, `TypeError` or `RecursionError` for any other text.
    """
    document: dict[str, Any] = loads(text)
    if not isinstance(document, dict):
        raise ValueError("no verdict")
    words, title, first_line, metadata, carrier, title_source, left_out = document.pop("post")
    phrases = tuple([Phrase(*phrase) for phrase in document.pop("phrases")])
    statements = tuple(
        [
            ScoredStatement(
                Statement(span[0], span[1], words[span[0] : span[1]], *span[2:]),
                tuple(probabilities),
                weight,
                tuple([Hit(*hit) for hit in hits]),
            )
            for span, probabilities, weight, hits in document.pop("statements")
        ]
    )
    for name in ("probabilities", "logits", "reasons"):
        document[name] = tuple(document[name])
    return Verdict(
        post=JobPost(words, title, source, first_line, metadata, carrier, title_source, tuple(left_out)),
        phrases=phrases,
        statements=statements,
        **document,
    )
