import io
import json
import warnings
import zipfile
from pathlib import Path

import openpyxl
import pytest

from rolefit.batch import Plan
from rolefit.batch.survey import survey
from rolefit.errors import ConfigurationError
from rolefit.tables import find_columns, open_table
from rolefit.tables.posts import post_reader


def posts(path: Path, data: bytes | None = None, *, text: str = "", **options: object) -> list[tuple[str, str]]:
    """Title and text of every row, as they are scored."""
    if data is not None:
        path.write_bytes(data)
    table = open_table(str(path), **options)
    try:
        read = post_reader(table.columns, find_columns(table.columns, str(path), text=text))
        rows = list(table.rows())
        assert not [row.problem for row in rows if row.problem]
        return [read(row.cells) for row in rows]
    finally:
        table.close()


@pytest.mark.parametrize("nothing", ["nan", "NaN", "NULL", "None", "N/A", "n/a", "-", " – ", "#N/A", "<NA>", ""])
def test_a_cell_that_says_there_is_nothing_is_empty(tmp_path: Path, nothing: str) -> None:
    """What programs write for a missing value is no post and no title."""
    rows = posts(tmp_path / "a.csv", f'title,text\nHost,"{nothing}"\n"{nothing}",Greet people.\n'.encode())
    assert rows[0][1] == ""
    assert rows[-1] == ("", "Greet people.")


def test_the_title_of_a_cell_is_no_duty(tmp_path: Path) -> None:
    """A text that begins with its title loses that line, and gives the title where its column is empty."""
    rows = posts(
        tmp_path / "a.csv", b'title,text\nForum Host,"Forum Host\nGreet people."\n,"Forum Host\nGreet people."\n'
    )
    assert rows == [("Forum Host", "\nGreet people.")] * 2


def test_parts_in_several_columns_are_one_post(tmp_path: Path) -> None:
    """Description, duties and requirements are put together, whatever their order; `--text` takes one column alone."""
    data = b"title,requirements,company_profile,description,skills\nForum Host,Patience,We film tents,Our forum.,nan\n"
    assert posts(tmp_path / "a.csv", data) == [("Forum Host", "Our forum.\n\nQualifications:\nPatience")]
    assert posts(tmp_path / "a.csv", data, text="description") == [("Forum Host", "Our forum.")]


def test_rows_of_applicant_systems(tmp_path: Path) -> None:
    """JSON Lines know the names that JSON files know: Lever's title is `text`, its duties are `lists`."""
    lever = {
        "text": "Forum Host",
        "descriptionPlain": "Our forum.",
        "categories": {},
        "lists": [{"text": "Your days", "content": "<li>Greet people</li>"}],
    }
    teamtailor = {"id": "1", "attributes": {"title": "Forum Host", "body": "<p>Greet people.</p>"}}
    assert posts(tmp_path / "a.jsonl", (json.dumps(lever) + "\n").encode()) == [
        ("Forum Host", "Our forum.\n\nYour days\n- Greet people")
    ]
    assert posts(tmp_path / "b.jsonl", (json.dumps(teamtailor) + "\n").encode()) == [("Forum Host", "Greet people.")]


def test_nan_in_another_column_costs_no_row(tmp_path: Path) -> None:
    """What pandas writes for a missing number becomes null, and the row is scored."""
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"title": "Host", "text": "Greet people.", "pay": NaN}\n{"title": "Host", "text": "Hi all.", "pay": -Infinity}\n'
    )
    assert [text for _, text in posts(path)] == ["Greet people.", "Hi all."]
    table = open_table(str(path))
    natives = [str(row.native) for row in table.rows()]
    table.close()
    assert [json.loads(native, parse_constant=pytest.fail)["pay"] for native in natives] == [None, None]


@pytest.mark.parametrize(
    ("name", "data", "texts"),
    [
        ("a.tsv", 'title\ttext\tid\nHost\t"Birch" people: greet them\t1\nHost\t"Never closed\t2\nHost\tWe are "the" forum\t3\n',
         ['"Birch" people: greet them', '"Never closed', 'We are "the" forum']),
        ("b.tsv", 'title\ttext\nHost\t"Greet\tpeople"\nHost\t"Two\nlines"\n', ["Greet\tpeople", "Two\nlines"]),
        ("c.csv", 'title, text, id\nHost, "Greet, thank", 1\nHost, "Run, write", 2\n', ["Greet, thank", "Run, write"]),
        ("d.csv", 'title,text\nHost,"The \\"Birch\\" forum\nand, more"\nHost,"<a href=\\"x\\">Greet</a>, thank"\n',
         ['The "Birch" forum\nand, more', '<a href="x">Greet</a>, thank']),
        ("e.csv", 'title,text\nHost,"The ""Birch"" forum, C:\\"\nHost,"Greet, thank"\n', ['The "Birch" forum, C:\\', "Greet, thank"]),
    ],
)  # fmt: skip
def test_quotes_are_read_as_they_are_meant(tmp_path: Path, name: str, data: str, texts: list[str]) -> None:
    """No quotes in a TSV, quotes after blanks, quotes escaped by backslashes: told by what makes records of all lines."""
    assert [text for _, text in posts(tmp_path / name, data.encode())] == texts


def workbook(**sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_the_sheet_with_texts_is_read(tmp_path: Path) -> None:
    """An empty or foreign first sheet does not hide the posts; another sheet is read by name or number."""
    data = workbook(
        Cover=[],
        Legend=[["Status", "Meaning"]],
        Posts=[["title", "text"], ["Host", "Greet people."]],
        Old=[["title", "text"], ["Host", "Thank people."]],
    )
    path = tmp_path / "a.xlsx"
    assert posts(path, data) == [("Host", "Greet people.")]
    assert posts(path, sheet="old") == posts(path, sheet="4") == [("Host", "Thank people.")]
    with pytest.raises(ConfigurationError, match=r"--sheet 'New' is no sheet.*'Cover', 'Legend', 'Posts', 'Old'"):
        posts(path, sheet="New")
    table = open_table(str(path))
    assert "sheet 'Posts', not 'Cover', 'Legend', 'Old': see --sheet" in table.notes[0]
    table.close()


def test_escaped_characters_of_excel_are_characters(tmp_path: Path) -> None:
    """`_x000D_` is a carriage return that another system wrote, and no word."""
    data = workbook(Posts=[["title", "text"], ["Host", "Greet people._x000D_\nThank them._x000D_"]])
    assert posts(tmp_path / "a.xlsx", data) == [("Host", "Greet people.\nThank them.")]


def test_damaged_cells_are_mended(tmp_path: Path) -> None:
    """Mojibake in a cell is put right as in a file."""
    damaged = "We’ll greet people.".encode().decode("cp1252")
    assert posts(tmp_path / "a.csv", f"title,text\nHost,{damaged}\n".encode()) == [("Host", "We’ll greet people.")]


def test_columns_of_one_name(tmp_path: Path) -> None:
    """The first of two columns that are called the same is read, and that is said; formats that tell by name say theirs."""
    path = tmp_path / "a.csv"
    path.write_text("text,text,place\nGreet people.,second,Rome\n")
    assert posts(path) == [("", "Greet people.")]
    notes = survey(Plan((str(path),), output=str(tmp_path / "b.parquet"))).notes
    assert "columns of one name: 'text' (2); the first is read" in notes[1]
    assert notes[2] == "parquet tells columns by their names: in the output there are 'text_2'"
    assert len(survey(Plan((str(path),), output=str(tmp_path / "b.csv"))).notes) == 2
    path.write_text("text,place\nGreet people.,Rome\n")
    assert len(survey(Plan((str(path),), output=str(tmp_path / "b.parquet"))).notes) == 1


def test_what_a_workbook_loses_is_said(tmp_path: Path) -> None:
    """From XLSX to XLSX only values go; that is said, and only there."""
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(Posts=[["text"], ["Greet people."]]))
    said = survey(Plan((str(path),), output=str(tmp_path / "b.xlsx"))).notes
    assert "formats, formulas, links and other sheets stay in the input" in said[1]
    assert len(survey(Plan((str(path),), output=str(tmp_path / "b.csv"))).notes) == 1


def test_what_a_library_says_of_a_workbook_is_not_said(tmp_path: Path) -> None:
    """A workbook without styles, of which openpyxl warns, is read without a word about that."""
    book, path = openpyxl.Workbook(), tmp_path / "a.xlsx"
    book.active.append(["title", "text"])
    book.active.append(["Host", "Greet people."])
    book.save(tmp_path / "whole.xlsx")
    with zipfile.ZipFile(tmp_path / "whole.xlsx") as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            empty = b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
            new.writestr(name, empty if name.endswith("styles.xml") else old.read(name))
    with pytest.warns(UserWarning, match="no (default style|stylesheet)"):
        openpyxl.load_workbook(path, read_only=True)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert survey(Plan((str(path),), output=str(tmp_path / "b.csv"))).notes


@pytest.mark.parametrize(
    ("delimiter", "encoding", "fine"),
    [
        *((";", "cp1252", True), ("§", "latin-1", True), ("?", "utf-8", True), ("→", "utf-8", True)),
        *(("→", "cp1252", False), ("€", "latin-1", False)),
        *(("a", "utf-8", False), ("7", "utf-8", False), ("_", "utf-8", False), (".", "utf-8", False)),
    ],
)
def test_what_may_stand_between_cells(delimiter: str, encoding: str, fine: bool) -> None:
    """What the encoding does not hold, or cells hold that are never in quotes, cannot."""
    options = {"output": "x.csv", "output_delimiter": delimiter, "output_encoding": encoding}
    if fine:
        assert Plan(("-",), **options).written_delimiter == delimiter
    else:
        with pytest.raises(ConfigurationError, match="cannot stand between cells"):
            Plan(("-",), **options)
