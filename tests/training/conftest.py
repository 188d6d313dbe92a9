"""A tiny data set that can be trained on in a second."""

import csv
from pathlib import Path

import pytest

LEXICON = """\
format: 1
version: "tiny"
concepts:
  - {id: forum, role: community, facet: activity, phrases: [forum|discord|member, moderat*]}
  - {id: posts, role: social_media, facet: activity, phrases: [instagram|tiktok, plan .. post]}
  - {id: homes, role: property, facet: activity, phrases: [tenant|lease], unless: [software]}
"""


def _write(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture(scope="session")
def tiny(tmp_path_factory, labelled, statements) -> Path:
    """A folder with two posts of each role in each fold, and a lexicon of three concepts."""
    folder = tmp_path_factory.mktemp("tiny")
    kept: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in labelled:
        group = kept.setdefault((row["fold"], row["label"]), [])
        if len(group) < 2:
            group.append(row)
    posts = [row for key in sorted(kept) for row in kept[key]]
    ids = {row["id"] for row in posts}
    _write(folder / "labeled_job_posts.csv", posts)
    _write(folder / "labeled_statements.csv", [row for row in statements if row["post_id"] in ids])
    (folder / "lexicon.yaml").write_text(LEXICON, encoding="utf-8")
    return folder
