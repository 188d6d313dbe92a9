"""A scorer for runs of batch: the same answer for the same post, from its letters alone."""

import hashlib
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass

from rolefit.values import ROLES
from rolefit.verdict.rows import RowVerdict


@dataclass(frozen=True)
class Toy:
    """Scores by a hash; fails on posts that hold `explode`; waits where TOY_DELAY says so."""

    model_version: str = "toy-1"
    lexicon_version: str = "words-1"

    def score(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        """Return one verdict a post."""
        time.sleep(float(os.environ.get("TOY_DELAY", "0")) * len(texts))
        return [self._one(title, text) for title, text in zip(titles, texts, strict=True)]

    def _one(self, title: str, text: str) -> RowVerdict:
        if "explode" in text:
            raise ValueError("this post\nexplodes")
        digest = hashlib.sha256(f"{title}\0{text}".encode("utf-8", "surrogatepass")).digest()
        weights = [byte + 1 for byte in digest[:4]]
        p = [weight / sum(weights) for weight in weights]
        q = [100 * weight / sum(weights) for weight in weights[::-1]]
        best = max(range(4), key=p.__getitem__)
        unsure = digest[5] < 64
        return RowVerdict(
            ROLES[best],
            p[best],
            (p[0], p[1], p[2], p[3]),
            (q[0], q[1], q[2], q[3]),
            unsure,
            ("low_confidence", "too_short") if unsure else (),
            "= " + " ".join(text.split()[:3]),
        )


def make() -> Toy:
    """Make the scorer; TOY_MODEL names another version."""
    return Toy(os.environ.get("TOY_MODEL", "toy-1"))


class _Deadly(Toy):
    def score(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        os._exit(9)


def make_deadly() -> Toy:
    """Make a scorer that ends its process."""
    return _Deadly()
