"""Builds `data/labeled_*.csv` from the written corpus, and reads them back."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rolefit.errors import InputError
from rolefit.training.corpus import BOARDS, DRAWN, Line, WrittenPost, label_of, read_posts, shares_of
from rolefit.training.dressing import dressed, loses_title, read_boilerplate
from rolefit.training.layout import lay_out
from rolefit.values import ROLES
from rolefit.writing import write_whole

__all__ = ["POST_COLUMNS", "STATEMENT_COLUMNS", "LabeledPost", "build", "folds_of", "read_dataset"]

POST_COLUMNS = (
    "id",
    "title",
    "company",
    "text",
    "label",
    "sm_share",
    "cm_share",
    "sh_share",
    "ot_share",
    "fold",
    "drawn",
)
STATEMENT_COLUMNS = ("post_id", "position", "section", "heading", "tag", "text")
FOLDS = 6
_BATCH = re.compile(r"w(\d+)-")


@dataclass(frozen=True, slots=True)
class LabeledPost:
    """One training example: a page, its role, and the tagged lines it was laid out from."""

    id: str
    title: str
    company: str
    text: str
    label: str
    shares: tuple[float, float, float, float]
    fold: int
    lines: tuple[Line, ...]
    drawn: str = BOARDS
    """Single lines are learned from all posts, what a whole post looks like only from those drawn as boards have them."""


def folds_of(posts: Sequence[WrittenPost]) -> list[int]:
    """A fold for each post: the batches of the corpus are dealt out, so that a fold's way of writing is unseen.

    A company never stands in two folds: where its posts come from several batches, the first decides.
    """
    first: dict[str, int] = {}
    folds = []
    for post in posts:
        match = _BATCH.match(post.id)
        if not match:
            raise InputError(f"post id {post.id!r} does not begin with its batch, as in w3-017")
        folds.append(first.setdefault(post.company.casefold(), int(match[1]) % FOLDS))
    return folds


def build(corpus: Path, folder: Path) -> tuple[int, int]:
    """Write `labeled_job_posts.csv` and `labeled_statements.csv` into the folder; return their numbers of rows.

    Deterministic: the same corpus gives the same bytes. Raises `InputError` where the corpus is malformed.
    """
    written, boilerplate = read_posts(corpus), read_boilerplate(corpus)
    posts = [dressed(post, boilerplate) for post in written]
    rows: list[list[object]] = []
    for post, fold in zip(posts, folds_of(posts), strict=True):
        shares = shares_of(post.lines)
        mix = [f"{shares[tag]:.1f}" for tag in ("SM", "CM", "SH", "OT")]
        title = "" if loses_title(post) else post.title
        rows.append([post.id, title, post.company, lay_out(post), label_of(shares), *mix, fold, post.drawn])
    _write(folder / "labeled_job_posts.csv", POST_COLUMNS, rows)
    lines: list[list[object]] = [
        [post.id, position, line.section, line.heading, line.tag, line.text]
        for post in posts
        for position, line in enumerate(post.lines)
    ]
    _write(folder / "labeled_statements.csv", STATEMENT_COLUMNS, lines)
    return len(posts), len(lines)


def _write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    write_whole(str(path), text.getvalue().encode("utf-8"), make_folder=True)


def _rows(path: Path, columns: Sequence[str]) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines)
            found, rows = tuple(reader.fieldnames or ()), list(reader)
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); build it with 'rolefit dataset'") from None
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path}: not CSV in UTF-8 ({error}); build it with 'rolefit dataset'") from None
    if found != tuple(columns):
        raise InputError(f"{path}:1: the columns must be {', '.join(columns)}")
    return rows


def read_dataset(folder: Path) -> list[LabeledPost]:
    """Return the labelled posts of a folder, each with its tagged lines.

    Raises `InputError` where a file is missing or its columns are not the documented ones.
    """
    lines: dict[str, list[Line]] = {}
    for row in _rows(folder / "labeled_statements.csv", STATEMENT_COLUMNS):
        lines.setdefault(row["post_id"], []).append(Line(row["section"], row["heading"], row["tag"], row["text"]))
    posts = []
    path = folder / "labeled_job_posts.csv"
    for row in _rows(path, POST_COLUMNS):
        try:
            sm, cm, sh, ot = (float(row[f"{tag}_share"]) for tag in ("sm", "cm", "sh", "ot"))
            fold = int(row["fold"])
        except (TypeError, ValueError):
            raise InputError(f"{path}: post {row['id']!r}: shares and fold must be numbers") from None
        if row["label"] not in ROLES:
            raise InputError(
                f"{path}: post {row['id']!r}: unknown label {row['label']!r}; use one of {', '.join(ROLES)}"
            )
        if row["drawn"] not in DRAWN:
            raise InputError(f"{path}: post {row['id']!r}: drawn is {row['drawn']!r}; use one of {', '.join(DRAWN)}")
        posts.append(
            LabeledPost(
                row["id"],
                row["title"],
                row["company"],
                row["text"],
                row["label"],
                (sm, cm, sh, ot),
                fold,
                tuple(lines.get(row["id"], ())),
                row["drawn"],
            )
        )
    return posts
