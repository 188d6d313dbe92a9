"""Texts that are hard to read, and what two engines say of them side by side."""

from __future__ import annotations

import random
from collections.abc import Sequence

from rolefit.engine.scores import Engine, ReadPost

BITS = [
    "<br>", "<li>", "</p>", "<p class='x'>", "<script>", "</script>", "<ſcript>", "<style>", "</style >", "<!--", "-->", "<!doctype html>",
    "<![if !x]>", "<", ">", "&amp;", "&amp;lt;p&amp;gt;", "&lt;", "&#39;", "&", "&nbsp;", "&bogus;", "&notin;", "&#x1D400;", "&ngE;", "\\n", "\\r\\n", "](", "[a](b)",
    "![x](http://y)", "\r\n", "\r", "\n", "\n\n", "\t", " ", "  ", "|", " | ", "**", "__", "**About you**", "**Benefits**", "# ", "• ", "•", "- ", "-",
    " – ", "—", "·", "1. ", "a) ", "(b) ", "o ", "✅ ", "\ufe0f", "🚀 ", "é", "É", "ß", "İ", "ı", "ſ", "K", "Σ", "ΣΑΣ'Σ", "ΟΔΥΣΣΕΥΣ", "ς", "σ", "ǅ", "٣",
    "²", "½", "Ⅷ", "中文", "日本語です", "Привет ", "ا", "\u0301", "\u0332", "\u200b", "\xa0", "\u2028", "\x85", "\x1f", "\x1c", "\x00", "\x7f", "\xad",
    "\ufeff", "\ud800", "\udfff", "𝐁𝐨𝐥𝐝", "Ａ", "ﬁ", "ﬃ", "Ⓐ", "\U0010ffff", ":", ": ", ";", "; a", ".", ". A", "! ", "? ", "e.g. ", "U.S. ", "Inc. ", "etc.",
    '"', "'", "’", ")", "]", "RESPONSIBILITIES:", "Responsibilities", " Key Skills •", "What You'll Do ", "How to Apply ", "about the role: ",
    "key main primary duties and responsibilities include: ", "salary - ", "Salary: 30,000", "LinkedIn ", "researchManaging ", "skillsLeading teams ",
    "growthThe ", "Location: Berlin", "0", "12345", "a" * 60, "design" * 40, " " * 30, "moderate ", "Discord ", "community ", "members ", "content calendar",
    "Moderate our Discord server", "Plan posts for Instagram. Welcome new members; answer questions", "the and of to in for with a an our ",
]  # fmt: skip


def hostile_text(dice: random.Random, lines: Sequence[str]) -> str:
    """Return a text of lines of real shape, broken bits and random characters."""
    parts = []
    for _ in range(dice.choice((1, 2, 3, 8, 20, 60))):
        kind = dice.random()
        if kind < 0.45:
            parts.append(dice.choice(lines))
        elif kind < 0.8:
            parts.append("".join(dice.choice(BITS) for _ in range(dice.randint(1, 6))))
        elif kind < 0.9:
            parts.append(chr(dice.choice([dice.randrange(top) for top in (128, 0x300, 0x3000, 0x110000)])))
        else:
            parts.append(dice.choice(lines)[dice.randrange(20) :][: dice.randrange(80)])
        parts.append(dice.choice(("\n", "\n", "\n\n", " ", "", " ")))
    text = list("".join(parts) or " ")
    for _ in range(dice.choice((0, 0, 3, 12))):
        at, kind = dice.randrange(len(text)), dice.random()
        if kind < 0.4:
            text[at] = dice.choice(BITS)
        elif kind < 0.7:
            del text[at : at + dice.randint(1, 5)]
            text = text or [" "]
        else:
            text.insert(at, chr(dice.choice((dice.randrange(128), dice.randrange(0x110000)))))
    return "".join(text)


def _apart(one: Sequence[float], other: Sequence[float]) -> float:
    return max([abs(a - b) for a, b in zip(one, other, strict=True)], default=0.0)


def difference(one: Engine, other: Engine, title: str, text: str, tolerance: float = 1e-12) -> str:
    """Return in what two engines differ about a post, empty where they agree."""
    a, b = one.post(title, text), other.post(title, text)
    for field in ("text", "title", "statements", "spans", "sizes"):
        if getattr(a, field) != getattr(b, field):
            return f"{field}: {_first(getattr(a, field), getattr(b, field))}"
    return _numbers(a, b, tolerance)


def _first(one: Sequence[object], other: Sequence[object]) -> str:
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    begin = max(0, at - 20) if isinstance(one, str) else at
    return f"{ascii(one[begin : at + 20])[:300]} / {ascii(other[begin : at + 20])[:300]}"


def _numbers(a: ReadPost, b: ReadPost, tolerance: float) -> str:
    for field in ("probabilities", "weights", "sums", "page", "title", "context", "features", "logits"):
        ours, theirs = getattr(a.score, field), getattr(b.score, field)
        pairs = zip(ours, theirs, strict=True) if field == "probabilities" else [(ours, theirs)]
        if any(_apart(x, y) > tolerance for x, y in pairs):
            return f"{field}: {ours} / {theirs}"
    for x, y in zip(a.score.statements, b.score.statements, strict=True):
        if (x.counts, list(x.counts), x.matches, x.words) != (y.counts, list(y.counts), y.matches, y.words):
            return f"statement: {x} / {y}"
        if _apart(x.logits, y.logits) > tolerance:
            return f"logits: {x.logits} / {y.logits}"
    return ""
