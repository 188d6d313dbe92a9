"""Any table at all: what is written is read back, and no line of any file is lost."""

import csv
import io
import json
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from rolefit.errors import InputError
from rolefit.tables import Outcome, open_table
from rolefit.tables.csv_read import CsvTable
from rolefit.tables.csv_write import CsvWriter
from rolefit.tables.jsonl import JsonLinesWriter
from rolefit.tables.quotes import cells_of_line
from rolefit.tables.stream import Stream
from rolefit.tables.values import FIELDS
from rolefit.verdict.rows import RowVerdict

AWKWARD = st.text(st.sampled_from("ab,;\t|\"\n\r\0\ufeff =-'é–\u2028\x85\x1c"), max_size=12)
ANY = st.text(st.characters(codec="utf-8"), max_size=20)
CELL = st.one_of(AWKWARD, ANY)
OUTCOME = Outcome(RowVerdict("hybrid", 0.5, (0.1, 0.2, 0.5, 0.2), (0, 50, 50, 0), False, (), '- a, "b"'))
OWN = [f"own_{i}" for i in range(len(FIELDS))]


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    width = draw(st.integers(1, 4))
    return draw(st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=1, max_size=8))


@given(tables(), st.sampled_from(",\t"))
@settings(max_examples=400, deadline=None)
def test_csv_comes_back(table: list[list[str]], delimiter: str) -> None:
    """A table written as CSV or TSV is read back cell for cell, its dialect found again."""
    out = io.BytesIO()
    writer = CsvWriter(out, table[0], OWN, delimiter=delimiter)
    writer.write(table[1:], [None] * len(table[1:]), [OUTCOME] * len(table[1:]))
    again = CsvTable(Stream(io.BytesIO(out.getvalue()), "a.csv"))
    assert list(again.columns) == [*table[0], *OWN]
    rows = list(again.rows())
    assert [list(row.cells)[: len(table[0])] for row in rows] == table[1:]
    assert not any(row.problem for row in rows)


@given(
    tables(),
    st.sampled_from("?;,\t|%:A§"),
    st.sampled_from([("utf-8", "."), ("cp1252", "."), ("latin-1", ","), ("utf-8-sig", ",")]),
)
@settings(max_examples=300, deadline=None)
def test_each_row_has_the_cells_of_the_header(table: list[list[str]], delimiter: str, how: tuple[str, str]) -> None:
    """Whatever stands between cells: also where the encoding makes question marks of what it cannot hold."""
    encoding, decimal = how
    if delimiter == decimal:
        return
    out = io.BytesIO()
    writer = CsvWriter(out, table[0], OWN, delimiter=delimiter, encoding=encoding, decimal=decimal)
    writer.write(table[1:], [None] * len(table[1:]), [OUTCOME] * len(table[1:]))
    text = out.getvalue().decode(encoding)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    assert {len(row) for row in rows} == {len(table[0]) + len(OWN)}
    plain = encoding.removesuffix("-sig")
    assert [row[: len(table[0])] for row in rows] == [
        [cell.encode(plain, "replace").decode(plain) for cell in row] for row in table
    ]


@given(tables())
@settings(max_examples=200, deadline=None)
def test_json_lines_come_back(table: list[list[str]]) -> None:
    """Texts come through JSON Lines unchanged, under names that are all different."""
    out = io.BytesIO()
    JsonLinesWriter(out, table[0], OWN).write(table[1:], [None] * len(table[1:]), [OUTCOME] * len(table[1:]))
    lines = out.getvalue().decode().split("\n")[:-1]
    assert [list(json.loads(line).values())[: len(table[0])] for line in lines] == table[1:]


@given(
    st.lists(st.sampled_from(["1,a,b", '2,"a', 'b"', '"', '"a""b",c,"d', 'x"y,z', '"q",1,"', "", ",,", '"a"b,c,"d"'])),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
@settings(max_examples=500, deadline=None)
def test_no_line_is_lost(lines: list[str], newline: str) -> None:
    """Whatever the quotes do, the records set aside and the rows read take up every line, and none twice."""
    text = newline.join(["id,title,text", *lines])
    table = CsvTable(Stream(io.BytesIO(text.encode()), "a.csv"), delimiter=",")
    rows = list(table.rows())
    pieces = text.splitlines(keepends=True)
    starts = [row.line - 1 for row in rows] + [len(pieces)]
    assert starts == sorted(set(starts))
    covered = "".join(pieces[1 : starts[0]])
    assert not covered.strip()
    for row, start, end in zip(rows, starts, starts[1:], strict=False):
        if row.problem:
            assert "".join(pieces[start:end]).startswith(row.problem.raw)
            assert not "".join(pieces[start:end])[len(row.problem.raw) :].strip()


@given(st.binary(max_size=300))
@settings(max_examples=400, deadline=None)
def test_any_bytes_are_a_table_or_an_input_error(data: bytes) -> None:
    """No file makes the reader fail in any way but `InputError`."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("a.csv", "a.jsonl", "a"):
            path = Path(folder) / name
            path.write_bytes(data)
            try:
                table = open_table(str(path))
                for _ in table.rows():
                    pass
                table.close()
            except InputError:
                pass


@given(st.lists(st.text('a"b ', max_size=6), min_size=1, max_size=4))
@settings(max_examples=300, deadline=None)
def test_well_formed_lines_need_no_mending(cells: list[str]) -> None:
    """What mends stray quotes leaves a line alone that has none."""
    line = ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    assert cells_of_line(line + "\r\n", ",") == cells
