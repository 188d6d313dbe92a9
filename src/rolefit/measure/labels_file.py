"""The file of labels that a reader fills: one row a post, written as the reader goes, so that nothing is lost."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Sequence
from typing import NamedTuple, TextIO

from rolefit.errors import InputError
from rolefit.values import ROLES
from rolefit.writing import check_place, write_whole

__all__ = ["COLUMNS", "LabelRow", "LabelsFile", "labels_in", "labels_in_text", "labels_text"]

COLUMNS = ("id", "title", "text", "label")
_HEAD = 100  # characters, more than the line of names has


class LabelRow(NamedTuple):
    """One post and its label, a role of `ROLES` or empty where it was passed over."""

    key: str
    title: str
    text: str
    label: str


class LabelsFile:
    """Labels in the order in which they were given; the file has them after every key."""

    def __init__(self, path: str) -> None:
        """Open the labels of a file, if it is there.

        Raises `InputError` where it is no file of labels: it is never written over; `ConfigurationError` for a folder or
        a link.
        """
        check_place(path)
        self.path = path
        self.rows: list[LabelRow] = []
        if os.path.exists(path):
            self.rows = _read(path)
        else:
            self._write(self.rows)

    def add(self, row: LabelRow) -> None:
        """Write one more label. Raises `InputError` where the file cannot be written."""
        self.rows.append(row)
        try:
            with open(self.path, "a", encoding="utf-8", newline="") as file:
                csv.writer(file, lineterminator="\n").writerow(row)
        except OSError as error:
            raise InputError(f"{self.path} cannot be written: {error.strerror or error}") from None

    def undo(self) -> LabelRow | None:
        """Take the last label back and return it; None where there is none."""
        if not self.rows:
            return None
        row = self.rows.pop()
        self._write(self.rows)
        return row

    def _write(self, rows: Sequence[LabelRow]) -> None:
        write_whole(self.path, labels_text(rows).encode("utf-8"))


def labels_text(rows: Sequence[LabelRow]) -> str:
    """Return rows as the text of a file of labels."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows)
    return text.getvalue()


def labels_in(path: str) -> list[LabelRow]:
    """Return the rows of a table of posts that have a label already, where it is a file of labels; none of another.

    Raises `InputError` where it is one that cannot be read.
    """
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            head = file.readline(_HEAD)
    except (OSError, UnicodeDecodeError):
        return []
    return [row for row in _read(path) if row.label] if head.rstrip("\r\n") == ",".join(COLUMNS) else []


def labels_in_text(data: bytes, name: str) -> list[LabelRow]:
    """Return what `labels_in` does of a table's bytes; `name` is what it is called in messages."""
    head = data.removeprefix(b"\xef\xbb\xbf")[:_HEAD].split(b"\n")[0].rstrip(b"\r")
    if head != ",".join(COLUMNS).encode():
        return []
    with io.TextIOWrapper(io.BytesIO(data), encoding="utf-8-sig", newline="") as file:
        return [row for row in _rows(file, name) if row.label]


def _read(path: str) -> list[LabelRow]:
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            return _rows(file, path)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error}") from None


def _rows(file: TextIO, path: str) -> list[LabelRow]:
    before = csv.field_size_limit(2**31 - 1)
    try:
        reader = csv.DictReader(file)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            raise InputError(
                f"{path} is no file of labels: its columns must be {', '.join(COLUMNS)}; give --output another name"
            )
        rows = [LabelRow(*(row[column] or "" for column in COLUMNS)) for row in reader]
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} cannot be read: {error}") from None
    finally:
        csv.field_size_limit(before)
    for number, row in enumerate(rows, 2):
        if row.label and row.label not in ROLES:
            raise InputError(f"{path}, row {number}: {row.label!r} is no role: use one of {', '.join(ROLES)}")
    return rows
