"""Every kind of broken file: each row of it comes out once, or is set aside once, with its place and its record."""

import gzip
import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from processes import environment

from rolefit.errors import InputError
from rolefit.tables import Outcome, Row, open_table
from rolefit.verdict.rows import RowVerdict

TABLE = [
    ["id", "title", "text"],
    ["1", "Host – “A”", "Greet people,\ndaily; «always»"],
    ["2", "Café", 'Say "hi"|\tnow'],
]


def written(delimiter: str, newline: str = "\r\n") -> str:
    def cell(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if any(c in text for c in '"\n,;\t|') else text

    return "".join(delimiter.join(map(cell, record)) + newline for record in TABLE)


def read(path: Path, data: bytes, **options: object) -> tuple[tuple[str, ...], list[Row], tuple[str, ...]]:
    path.write_bytes(data)
    table = open_table(str(path), **options)  # type: ignore[arg-type]
    try:
        return table.columns, list(table.rows()), (*table.notes, *table.late_notes())
    finally:
        table.close()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_encoding_and_delimiter_gives_the_same_table(tmp_path: Path, delimiter: str, encoding: str) -> None:
    """What spreadsheets export is read the same, whatever its encoding and delimiter; both are told."""
    columns, rows, notes = read(tmp_path / "a.csv", written(delimiter).encode(encoding))
    assert [list(columns), *[list(row.cells) for row in rows]] == TABLE
    assert [row.line for row in rows] == [2, 4]
    assert len(notes) == 2


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_end_of_line(tmp_path: Path, newline: str) -> None:
    """A lone CR ends a line as CRLF and LF do, and the line breaks inside cells stay as they are."""
    columns, rows, _ = read(tmp_path / "a.csv", written(",", newline).encode())
    assert [list(columns), *[list(row.cells) for row in rows]] == TABLE


@pytest.mark.parametrize("sep", [",", ";", "\t", "|", "^"])
def test_a_sep_line_says_the_delimiter(tmp_path: Path, sep: str) -> None:
    """Excel's `sep=` line is heeded and is no header."""
    text = (
        f"sep={sep}\r\nid{sep}text\r\n1{sep}a, b; c\r\n"
        if sep not in ",;"
        else f"sep={sep}\r\nid{sep}text\r\n1{sep}a b\r\n"
    )
    columns, rows, _ = read(tmp_path / "a.csv", text.encode("utf-8-sig"))
    assert columns == ("id", "text")
    assert [row.line for row in rows] == [3]


def test_a_header_is_not_cut_by_what_its_texts_hold(tmp_path: Path) -> None:
    """Commas in the texts do not make a semicolon file a comma file."""
    data = "id;job title;text\n" + "".join(f"{i};x;a, b, c\n" for i in range(9))
    columns, _, notes = read(tmp_path / "a.csv", data.encode())
    assert columns == ("id", "job title", "text")
    assert "delimiter semicolon" in notes


def test_options_overrule_the_detection(tmp_path: Path) -> None:
    """`encoding` and `delimiter` are taken as they are given."""
    columns, rows, _ = read(
        tmp_path / "a.csv", "id,x;text\n1;привет\n".encode("cp1251"), encoding="cp1251", delimiter=";"
    )
    assert columns == ("id,x", "text")
    assert rows[0].cells == ["1", "привет"]


def test_ragged_rows(tmp_path: Path) -> None:
    """A row with too few or too many cells is a problem; empty cells beyond the header are none."""
    _, rows, _ = read(tmp_path / "a.csv", b"id,title,text\n1,a\n2,a,b,,\n3,a,b,c\n\n4,a,b\n")
    assert [row.line for row in rows] == [2, 3, 4, 6]
    assert [bool(row.problem) for row in rows] == [True, False, True, False]
    assert rows[0].problem is not None
    assert rows[0].problem.raw == "1,a\n"
    assert rows[0].problem.reason == "has 2 cells where the header has 3"
    assert list(rows[1].cells) == ["2", "a", "b"]


def test_an_unclosed_quote_costs_its_own_row_only(tmp_path: Path) -> None:
    """The row with the quote is set aside with its record, and the rows after it are read."""
    data = b'id,title,text\n1,a,"b\nc"\n2,a,"never\n3,a,b\n4,a,"b\nc"\n5,"never,b\n6,"a","b"\n'
    _, rows, _ = read(tmp_path / "a.csv", data)
    assert [(row.line, bool(row.problem)) for row in rows] == [
        (2, False), (4, True), (5, False), (6, False), (8, True), (9, False)
    ]  # fmt: skip
    assert [row.problem.raw for row in rows if row.problem] == ['2,a,"never\n', '5,"never,b\n']


def test_an_unclosed_quote_takes_its_own_lines_with_it(tmp_path: Path) -> None:
    """The lines of a broken text are one record, up to the next line that begins a row."""
    _, rows, _ = read(tmp_path / "a.csv", b'id,title,text\n1,a,"one\ntwo\nthree\n2,a,b\n')
    assert [(row.line, bool(row.problem)) for row in rows] == [(2, True), (5, False)]
    assert rows[0].problem is not None
    assert rows[0].problem.raw == '1,a,"one\ntwo\nthree\n'


def test_an_unclosed_quote_at_the_end(tmp_path: Path) -> None:
    """A quote that is open at the end of the file is found too."""
    _, rows, _ = read(tmp_path / "a.csv", b'id,text\n1,a\n2,"b')
    assert [bool(row.problem) for row in rows] == [False, True]


def test_stray_quotes_in_one_line_are_kept(tmp_path: Path) -> None:
    """Quotes that nobody doubled stay in the text where the row has as many cells as it should."""
    _, rows, _ = read(tmp_path / "a.csv", b'id,title,text\n1,5" disk,"She said "hi" to us"\n2,a,b\n')
    assert list(rows[0].cells) == ["1", '5" disk', 'She said "hi" to us']
    assert rows[0].problem is None


def test_many_open_quotes_take_linear_time(tmp_path: Path) -> None:
    """Neither lines full of quotes nor thousands of open ones make the reader read again and again."""
    lines = "".join(f'{i},"a" b,"""\n' for i in range(20_000)) + "x" + '"' * 300_000 + "\n"
    _, rows, _ = read(tmp_path / "a.csv", b"id,title,text\n" + lines.encode())
    assert rows[-1].line <= 20_002
    assert sum(row.problem.raw.count("\n") if row.problem else 1 for row in rows) == 20_001


@pytest.mark.parametrize("unit", ['c",d,"e\n1,y,z\n', 'c",d,"e\n', '1,"a"b,"c\n2,"x\nq,w,e\n', '1,2,"\n",,"\n'])
def test_crafted_quotes_take_linear_time(tmp_path: Path, unit: str) -> None:
    """Files made so that every line seems to open a quote that closes far away are read in seconds, line for line."""
    data = b"id,title,text\n" + unit.encode() * 30_000
    _, rows, _ = read(tmp_path / "a.csv", data)
    starts = [row.line for row in rows]
    assert starts[0] == 2
    assert starts == sorted(set(starts))


def test_resuming_inside_crafted_quotes(tmp_path: Path) -> None:
    """What is not trusted at a mark is not trusted after it is gone back to."""
    (tmp_path / "a.csv").write_bytes(b"id,title,text\n" + b'c",d,"e\n1,y,z\n' * 2000 + b'2,a,"b\nc"\n' * 500)
    table = open_table(str(tmp_path / "a.csv"), delimiter=",")
    rows, marks = [], []
    for row in table.rows():
        rows.append(row)
        marks.append(table.mark())
    table.close()
    for at in range(0, len(rows), 97):
        again = open_table(str(tmp_path / "a.csv"), delimiter=",")
        again.seek(marks[at])
        assert list(again.rows()) == rows[at + 1 :]
        again.close()


def test_nul_is_a_character_like_any_other(tmp_path: Path) -> None:
    """A NUL in a cell stays there and takes nothing with it."""
    _, rows, _ = read(tmp_path / "a.csv", b"id,text\n1,a\0b\n2,c\n")
    assert [list(row.cells) for row in rows] == [["1", "a\0b"], ["2", "c"]]


def test_fields_of_megabytes(tmp_path: Path) -> None:
    """A text of five megabytes is a text."""
    big = "word, \n" * 700_000
    _, rows, _ = read(tmp_path / "a.csv", f'id,text\n1,"{big}"\n2,{"y" * 3_000_000}\n'.encode())
    assert list(rows[0].cells) == ["1", big]
    assert [row.line for row in rows] == [2, 700_003]


def test_a_record_without_end_is_set_aside(tmp_path: Path) -> None:
    """A quote that is open for more than 16 MB is taken as unclosed, and memory stays bounded."""
    data = b'id,title,text\n1,a,"' + b"more words\n" * 1_600_000 + b"2,a,b\n"
    _, rows, _ = read(tmp_path / "a.csv", data)
    assert rows[0].problem is not None
    assert list(rows[-1].cells) == ["2", "a", "b"]
    assert "".join(row.problem.raw for row in rows if row.problem).encode() + b"2,a,b\n" == data[14:]


def test_invalid_bytes_in_utf8(tmp_path: Path) -> None:
    """A byte that is no text is shown in the record, and the row is a problem, not a guess."""
    _, rows, notes = read(tmp_path / "a.csv", "id,text\n1,café – «ok»\n2,caf".encode() + b"\xff\xc3\xa9\xc3\xa9\n3,x\n")
    assert "UTF-8" in notes
    assert [bool(row.problem) for row in rows] == [False, True, False]
    assert rows[1].problem is not None
    assert rows[1].problem.raw == "2,caf\\xffé\u00e9\n"
    assert rows[1].problem.column == "text"


def test_windows_lines_far_into_a_file(tmp_path: Path) -> None:
    """A file that is plain ASCII for a megabyte and Windows-1252 after it is read as what it is, and told so."""
    data = b"id,text\n" + b"1,plain words\n" * 100_000 + "2,caf\xe9\n".encode("cp1252")
    _, rows, notes = read(tmp_path / "a.csv", data)
    assert list(rows[-1].cells) == ["2", "café"]
    assert any("Windows-1252" in note and "100,002" in note for note in notes)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_an_error(tmp_path: Path, data: bytes) -> None:
    """A file without a header is refused by name."""
    with pytest.raises(InputError, match=r"a\.csv is empty"):
        read(tmp_path / "a.csv", data)


def test_binary_data_is_refused(tmp_path: Path) -> None:
    """What is no table is not read as one."""
    with pytest.raises(InputError, match="binary"):
        read(tmp_path / "a.csv", bytes(range(256)) * 20)


def test_broken_json_lines(tmp_path: Path) -> None:
    """Each line that is no object is a problem with its record; blank lines are no rows."""
    lines = [
        '{"id": 1, "text": "a"}',
        "",
        "{broken",
        "[1]",
        '{"id": NaN}',
        '{"id": 2, "text": "b", "new": 1}',
        '{"id": 3}',
    ]
    columns, rows, _ = read(tmp_path / "a.jsonl", "\n".join(lines[:5]).encode())
    assert columns == ("id", "text")
    assert [(row.line, bool(row.problem)) for row in rows] == [(1, False), (3, True), (4, True), (5, False)]
    head = '{"id": 0, "text": "z"}\n' * 1000
    _, rows, _ = read(tmp_path / "b.jsonl", (head + "\n".join(lines[5:])).encode())
    assert rows[1000].problem is not None
    assert rows[1000].problem.column == "new"
    assert list(rows[1001].cells) == [3, None]


def test_a_json_array_is_explained(tmp_path: Path) -> None:
    """A JSON array is no JSON Lines, and the message says what to do."""
    with pytest.raises(InputError, match="jq -c"):
        read(tmp_path / "a.json", b'[{"id": 1}]')


def test_packed_files_are_known_by_their_content(tmp_path: Path) -> None:
    """Gzip and Zstandard are unpacked, whatever the file is called; several members are one text."""
    zstandard = pytest.importorskip("zstandard")
    halves = written(",").encode()[:20], written(",").encode()[20:]
    for data in (b"".join(map(gzip.compress, halves)), b"".join(map(zstandard.compress, halves))):
        columns, rows, _ = read(tmp_path / "a.csv", data)
        assert [list(columns), *[list(row.cells) for row in rows]] == TABLE


def test_a_packed_file_that_is_cut_short(tmp_path: Path) -> None:
    """A download that broke off is an error, not a shorter table."""
    with pytest.raises(InputError, match="cut short"):
        read(tmp_path / "a.csv.gz", gzip.compress(written(",").encode() * 500)[:-30])


COUNTED = """
import sys, pyarrow
from rolefit.tables import open_table
print(sum(1 for _ in open_table(sys.argv[1]).rows()), pyarrow.default_memory_pool().max_memory())
"""


def test_a_parquet_file_of_one_group_is_not_read_at_once(tmp_path: Path) -> None:
    """However many rows a group has, what Arrow holds at a time is a fraction of the file."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path, dice = tmp_path / "a.parquet", random.Random(1)
    texts = [dice.randbytes(512).hex() for _ in range(20_000)]
    pq.write_table(pa.table({"text": texts}), path, row_group_size=len(texts))
    run = subprocess.run(
        [sys.executable, "-c", COUNTED, str(path)], capture_output=True, text=True, check=True, env=environment()
    )
    rows, most = map(int, run.stdout.split())
    assert rows == len(texts)
    assert most < path.stat().st_size / 2


@pytest.mark.parametrize("kind", ["csv", "utf16.csv", "csv.gz", "jsonl", "parquet", "xlsx"])
def test_a_table_can_be_opened_at_any_row(
    tmp_path: Path, posts: Callable[[int], str], kind: str, batch: Callable[..., object]
) -> None:
    """Whatever the format, reading from a mark gives the rest of the rows and their line numbers."""
    plain = tmp_path / "plain.csv"
    plain.write_text(posts(1500), encoding="utf-8", newline="")
    path = tmp_path / f"in.{kind}"
    if kind == "csv":
        path = plain
    elif kind == "utf16.csv":
        path.write_text(posts(1500), encoding="utf-16", newline="")
    elif kind == "csv.gz":
        path.write_bytes(gzip.compress(plain.read_bytes()))
    else:
        batch(plain, output=str(path))
    table = open_table(str(path))
    whole, marks = [], []
    for row in table.rows():
        whole.append(row[:3])
        marks.append(table.mark())
    table.close()
    assert len(whole) == 1500
    for at in (0, 1, 511, 512, 700, 1498, 1499):
        again = open_table(str(path))
        again.seek(marks[at])
        assert [row[:3] for row in again.rows()] == whole[at + 1 :]
        again.close()


def test_own_columns_are_stable_text() -> None:
    """Probabilities have six decimals, shares one, and no zero has a sign."""
    import io

    from rolefit.tables.csv_write import CsvWriter

    out = io.BytesIO()
    verdict = RowVerdict(
        "hybrid", 1 / 3, (1 / 3, 1 / 3, 1 / 3, 0.0), (-0.0, 100.0, 0.04, 0.0), True, ("too_short",), "x"
    )
    CsvWriter(out, ["id"], ["c"] * 16).write([["1"]], [None], [Outcome(verdict)])
    line = out.getvalue().decode().splitlines()[1]
    assert line == "1,hybrid,0.333333,0.333333,0.333333,0.333333,0.000000,0.0,100.0,0.0,0.0,true,too_short,x,,false,"


def test_numbers_of_json_lines_stay_as_they_are_written(tmp_path: Path, batch: Callable[..., object]) -> None:
    """A JSON object is copied as text, so that no number, escape or order of it changes."""
    record = '{"id": 12345678901234567890.10, "text": "caf\\u00e9 \\ud83d\\ude00", "z": 1e2, "a": {"b": []}}'
    (tmp_path / "a.jsonl").write_text(record + "\n", encoding="utf-8")
    batch(tmp_path / "a.jsonl", output=str(tmp_path / "b.jsonl"))
    line = (tmp_path / "b.jsonl").read_text(encoding="utf-8")
    assert line.startswith(record[:-1] + ',"rolefit_role":"')
    assert isinstance(json.loads(line)["rolefit_unsure"], bool)
