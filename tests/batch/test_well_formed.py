"""Blocks of well-formed records give what `csv.reader` gives, and stop before anything else."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolefit.tables import lines, open_table
from rolefit.tables.well_formed import Block

PIECES = st.sampled_from(
    ["a", "bc ", '"', '""', ",", "\n", "\r\n", "\r", "é", " ", '"x,\ny"', '"q""q"', "\0", "\u2028"]
)
TEXTS = st.lists(PIECES, max_size=30).map("".join)


@given(TEXTS, st.integers(1, 3))
@settings(max_examples=400, deadline=None)
def test_a_block_gives_what_the_csv_module_gives(text: str, width: int) -> None:
    data = text.encode()
    block = Block(data, 1, ",", width)
    rows = list(block.rows())
    read = data[: block.at]
    pieces = [line.decode() for line in read.splitlines(keepends=True)]
    assert [row.cells for row in rows] == [cells for cells in csv.reader(pieces, strict=True) if cells]
    assert all(len(row.cells) == width for row in rows)
    assert block.line == 1 + read.count(b"\n")


def test_a_block_stops_where_it_has_to() -> None:
    block = Block(b'a,b\n\r\n"c\nd","e""f"\r\ng,"h', 7, ",", 2)
    assert [(row.line, row.cells) for row in block.rows()] == [(7, ["a", "b"]), (9, ["c\nd", 'e"f'])]
    assert (block.line, block.cut_off) == (11, True)
    for odd in (b'"a"b,c\n', b"a\n", b"a,b,c\n", b"a,\xe9\n", b"a\rb,c\n"):
        block = Block(odd, 1, ",", 2)
        assert not list(block.rows())
        assert (block.at, block.cut_off) == (0, False)


@given(TEXTS, st.sampled_from([1, 16, 60]))
@settings(max_examples=150, deadline=None)
def test_where_blocks_end_changes_nothing(text: str, size: int) -> None:
    data = b"h,i\n" + text.encode()

    def read() -> list[object]:
        table = open_table("a.csv", data=data)
        return [(row, table.mark()) for row in table.rows()]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lines, "_BLOCK", size)
        small = read()
    assert small == read()


def test_a_damaged_line_in_the_middle_is_told_by_its_number(tmp_path: Path) -> None:
    rows = [f'{number},"text {number}\nmore"' for number in range(2000)]
    rows[1500] = "1500,one,too many"
    path = tmp_path / "a.csv"
    path.write_text("id,text\n" + "\n".join(rows) + "\n")
    table = open_table(str(path))
    read = list(table.rows())
    table.close()
    assert [row.line for row in read if row.problem] == [2 + 2 * 1500]
    assert [row.cells[0] for row in read if not row.problem] == [str(n) for n in range(2000) if n != 1500]
