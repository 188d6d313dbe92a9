"""Writes a scored table to try `rolefit report` on: python docs/examples/make_scored.py > scored.csv.

Titles, companies, labels and shares are those of `data/labeled_job_posts.csv`. Everything else is made up, and the same
on every run: places and dates are drawn from the post's id, the probabilities are drawn around the label, and the
phrases are cut from the post's statements. A table that `rolefit batch` writes has the same columns.

With a number, as in `make_scored.py 100000`, the posts are repeated with other draws until there are so many.
"""

from __future__ import annotations

import csv
import math
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from rolefit.text.tokens import FUNCTION_WORDS
from rolefit.values import ROLES

DATA = Path(__file__).parents[2] / "data"
SHARES = ("sm", "cm", "sh", "ot")
PLACES = ("London", "Remote", "Manchester", "Dublin", "Berlin", "New York", "Toronto", "Austin", "Lisbon", "Leeds", "")
TAG = {"social_media_manager": "SM", "community_manager": "CM", "hybrid": "SH", "out_of_scope": "OT"}


def softmax(logits: list[float]) -> list[float]:
    """Return probabilities of logits."""
    odds = [math.exp(logit - max(logits)) for logit in logits]
    return [odd / sum(odds) for odd in odds]


def phrases() -> dict[str, dict[str, list[str]]]:
    """Return for every post and tag a run of up to three telling words of each statement."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    with open(DATA / "labeled_statements.csv", encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            run: list[str] = []
            best: list[str] = []
            for word in row["text"].split():
                plain = word.strip(".,;:!?()\"'").lower()
                run = [*run, plain] if plain.isalpha() and plain not in FUNCTION_WORDS else []
                if len(run) > len(best) and len(best) < 3:
                    best = run
            if len(best) > 1:
                found[row["post_id"]][row["tag"]].append(" ".join(best))
    return found


def scored(count: int) -> Iterator[dict[str, str]]:
    """Yield rows of a scored table; 0 stands for every post once."""
    with open(DATA / "labeled_job_posts.csv", encoding="utf-8", newline="") as stream:
        posts = list(csv.DictReader(stream))
    cut = phrases()
    for place in range(count or len(posts)):
        post = posts[place % len(posts)]
        turn = place // len(posts)
        draw = random.Random(f"{post['id']} {turn}")  # noqa: S311
        shares = [max(0.0, float(post[f"{name}_share"]) + draw.gauss(0, 5)) for name in SHARES]
        points = [100 * share / sum(shares) for share in shares] if sum(shares) else shares
        sure = draw.uniform(0.2, 5.5)
        probabilities = softmax([draw.gauss(0, 0.7) + sure * (role == post["label"]) for role in ROLES])
        best = max(range(4), key=probabilities.__getitem__)
        role = ROLES[best]
        unsure = probabilities[best] < 0.6
        date = f"2025-{draw.randint(3, 12):02d}-{draw.randint(1, 28):02d}"
        yield {
            "id": post["id"] if not turn else f"{post['id']}-{turn}",
            "title": post["title"],
            "company": post["company"],
            "place": draw.choice(PLACES),
            "date": date,
            "rolefit_role": role,
            "rolefit_confidence": f"{probabilities[best]:.4f}",
            **{f"rolefit_p_{name}": f"{p:.4f}" for name, p in zip(ROLES, probabilities, strict=True)},
            **{f"rolefit_{name}_share": f"{share:.1f}" for name, share in zip(SHARES, points, strict=True)},
            "rolefit_unsure": str(unsure).lower(),
            "rolefit_reasons": "low_confidence" if unsure else "",
            "rolefit_evidence": " | ".join(cut[post["id"]][TAG[role]][:4]),
            "rolefit_error": "",
        }


def main() -> None:
    """Write the table to standard output."""
    rows = scored(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    first = next(rows)
    sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
    writer = csv.DictWriter(sys.stdout, list(first), lineterminator="\n")
    writer.writeheader()
    writer.writerow(first)
    writer.writerows(rows)


if __name__ == "__main__":
    main()
