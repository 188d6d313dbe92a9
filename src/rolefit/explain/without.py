"""A post without some of its statements: its logits by small changes to known sums, and its text."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log, sqrt

from rolefit.engine.plain import Scorer
from rolefit.engine.scores import PostScore, TermCounts
from rolefit.model.layout import ROW
from rolefit.model.shape import post_features
from rolefit.values import Statement

__all__ = ["Without", "text_without"]

_Sums = tuple[float, float, float, float, float]
"""Squared length and four weighted sums of TF-IDF values."""


class Without:
    """Logits of a scored post after the removal of statements, without counting its words again."""

    def __init__(self, scorer: Scorer, score: PostScore, shift: Sequence[float]) -> None:
        """Take a scored post; `shift` is added to its logits."""
        self._scorer, self._score, self._shift = scorer, score, shift
        idf, weight = scorer.model["page_idf"], scorer.model["page_weight"]
        self._bias = list(scorer.model["page_bias"])
        self._total: TermCounts = {}
        for statement in score.statements:
            for row, count in statement.counts.items():
                if idf[row]:
                    self._total[row] = self._total.get(row, 0) + count
        # Per n-gram: its value once, and its weights.
        self._rows = {row: (idf[row], *weight[ROW * row : ROW * row + 4]) for row in self._total}
        self._whole = self._sums(self._total)
        # What only one statement holds goes with it, whatever else goes: its sums are known beforehand.
        self._alone: list[_Sums] = []
        self._shared: list[TermCounts] = []
        for statement in score.statements:
            counts = {row: n for row, n in statement.counts.items() if row in self._total}
            self._alone.append(self._sums({row: n for row, n in counts.items() if n == self._total[row]}))
            self._shared.append({row: n for row, n in counts.items() if n < self._total[row]})
        self._weighted = [
            (i, weight, s.logits)
            for i, (weight, s) in enumerate(zip(score.weights, score.statements, strict=True))
            if weight
        ]
        self._known: dict[tuple[int, ...], tuple[float, ...]] = {}

    def _sums(self, counts: TermCounts) -> _Sums:
        norm = a = b = c = d = 0.0
        for row, count in counts.items():
            value, wa, wb, wc, wd = self._rows[row]
            if count > 1:
                value *= 1.0 + log(count)
            norm += value * value
            a += value * wa
            b += value * wb
            c += value * wc
            d += value * wd
        return norm, a, b, c, d

    def _page(self, removed: Sequence[int]) -> list[float]:
        norm, a, b, c, d = self._whole
        lost: TermCounts = {}
        for i in removed:
            less, la, lb, lc, ld = self._alone[i]
            norm, a, b, c, d = norm - less, a - la, b - lb, c - lc, d - ld
            for row, count in self._shared[i].items():
                lost[row] = lost.get(row, 0) + count
        for row, count in lost.items():
            value, wa, wb, wc, wd = self._rows[row]
            total = self._total[row]
            old = value * (1.0 + log(total))
            new = value * (1.0 + log(total - count)) if total > count else 0.0
            norm += new * new - old * old
            step = new - old
            a, b, c, d = a + step * wa, b + step * wb, c + step * wc, d + step * wd
        scale = 1.0 / sqrt(norm) if norm > 1e-9 else 0.0
        return [z * scale + bias for z, bias in zip((a, b, c, d), self._bias, strict=True)]

    def logits(self, removed: Sequence[int]) -> tuple[float, ...]:
        """Return the four logits without the statements of these numbers."""
        key = tuple(sorted(removed))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._logits(key)
        return known

    def _logits(self, removed: tuple[int, ...]) -> tuple[float, ...]:
        page = self._page(removed)
        a, b, c, d, e = self._scorer.context_logits(self._score.title, page)
        sm = cm = sh = ot = 0.0
        for i, weight, (za, zb, zc, zd, ze) in self._weighted:
            if i not in removed:
                za, zb, zc, zd, ze = za + a, zb + b, zc + c, zd + d, ze + e
                top = max(za, zb, zc, zd, ze)
                pa, pb, pc, pd = exp(za - top), exp(zb - top), exp(zc - top), exp(zd - top)
                scale = weight / (pa + pb + pc + pd + exp(ze - top))
                sm += scale * pa
                cm += scale * pb
                sh += scale * pc
                ot += scale * pd
        logits = self._scorer.post_logits(post_features((sm, cm, sh, ot), page, self._score.title))
        return tuple([z + s for z, s in zip(logits, self._shift, strict=True)])

    def answer(self, removed: Sequence[int]) -> int:
        """Return the number of the most probable role."""
        logits = self.logits(removed)
        return logits.index(max(logits))

    def margin(self, removed: Sequence[int], role: int) -> float:
        """Return by how much the logit of `role` leads the best of the others; negative where it does not lead."""
        logits = self.logits(removed)
        return logits[role] - max([z for k, z in enumerate(logits) if k != role])


def text_without(text: str, statements: Sequence[Statement], removed: Sequence[int]) -> str:
    """Return a post's text without statements; a line or list item that held nothing else goes with its mark."""
    for i in sorted(removed, reverse=True):
        start, end = statements[i].start, statements[i].end
        head, tail = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        tail = len(text) if tail < 0 else tail
        before, after = text[head:start], text[end:tail]
        if not any(map(str.isalpha, before)) and not any(map(str.isalpha, after)):
            text = text[:head] + text[min(tail + 1, len(text)) :]
        else:
            text = text[:start] + text[end:].lstrip(" ")
    return text
