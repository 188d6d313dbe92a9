"""Reading a scored table."""

import gzip
import json

import pytest

from rolefit.errors import ConfigurationError, InputError, MissingInput
from rolefit.tables.scored import read_scored
from rolefit.tables.scored_row import find_columns


def test_reads_what_the_report_needs(save, row):
    table = read_scored(str(save([row(0), row(1, rolefit_reasons="too_short,low_confidence", rolefit_unsure="True")])))
    first, second = table.rows
    assert (first.number, first.id, first.title, first.company, first.place, first.date) == (
        1, "p0", "Post number 0", "Company 0", "Leeds", "2025-01-15",
    )  # fmt: skip
    assert first.role == "social_media_manager"
    assert first.shares == (70.0, 10.0, 15.0, 5.0)
    assert first.probabilities[0] == first.confidence == 0.4
    assert first.evidence == ("social phrase", "own words")
    assert second.unsure
    assert second.reasons == ("too_short", "low_confidence")
    assert table.fields == {"id", "title", "company", "place", "date"}


def test_every_format_gives_the_same(tmp_path, save, row):
    rows = [row(number) for number in range(5)]
    told = read_scored(str(save(rows)))
    plain = save(rows).read_bytes()
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(plain))
    (tmp_path / "b.csv").write_bytes(b"\xef\xbb\xbf" + plain)
    (tmp_path / "c.csv").write_bytes(plain.decode().encode("utf-16"))
    (tmp_path / "d.tsv").write_bytes(plain.replace(b",", b"\t"))
    (tmp_path / "e.csv").write_bytes(plain.replace(b",", b";"))
    lines = [{**one, "rolefit_unsure": one["rolefit_unsure"] == "true"} for one in rows]
    lines = [{**one, "rolefit_evidence": one["rolefit_evidence"].split(" | ")} for one in lines]
    (tmp_path / "f.jsonl").write_text("\n".join(map(json.dumps, lines)))
    for name in ("a.csv.gz", "b.csv", "c.csv", "d.tsv", "e.csv", "f.jsonl"):
        assert read_scored(str(tmp_path / name)) == told, name


def test_parquet_gives_the_same(tmp_path, save, row):
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = [row(number) for number in range(5)]
    lines = [{**one, "rolefit_unsure": one["rolefit_unsure"] == "true"} for one in rows]
    parquet.write_table(pyarrow.Table.from_pylist(lines), tmp_path / "a.parquet")
    assert read_scored(str(tmp_path / "a.parquet")) == read_scored(str(save(rows)))
    (tmp_path / "b.parquet").write_bytes(b"PAR1 and nothing")
    with pytest.raises(InputError, match="Parquet file that cannot be read"):
        read_scored(str(tmp_path / "b.parquet"))


def test_rows_in_error_stand_apart(save, row):
    failed = row(1, role="", rolefit_error="no text", rolefit_confidence="", rolefit_sm_share="")
    table = read_scored(str(save([row(0), failed])))
    assert [one.error for one in table.failed] == ["no text"]
    assert len(table.rows) == 1


def test_other_prefix_and_other_names(tmp_path, save, row):
    rows = [{key.replace("rolefit_", "rf."): value for key, value in row(3).items()}]
    rows[0]["Job Title"] = rows[0].pop("title")
    rows[0]["Employer"] = rows[0].pop("company")
    table = read_scored(str(save(rows)), prefix="rf.")
    assert table.rows[0].title == "Post number 3"
    assert table.rows[0].company == "Company 3"


@pytest.mark.parametrize(
    ("drop", "told"),
    [
        (("rolefit_confidence",), "lacks rolefit_confidence: write"),
        (("rolefit_sm_share", "rolefit_cm_share"), "lacks rolefit_sm_share and rolefit_cm_share"),
        (("rolefit_",), "holds no verdicts.*rolefit batch.*--prefix"),
    ],
)
def test_missing_columns_are_named(save, row, drop, told):
    kept = {key: value for key, value in row(0).items() if not key.startswith(drop)}
    with pytest.raises(ConfigurationError, match=told):
        read_scored(str(save([kept])))


@pytest.mark.parametrize(
    ("column", "value", "told"),
    [
        ("rolefit_role", "boss", "row 2, rolefit_role: 'boss' is not one of"),
        ("rolefit_role", "", "row 2, rolefit_role: '' is not one of"),
        ("rolefit_confidence", "high", "'high' is not a number from 0 to 1"),
        ("rolefit_confidence", "nan", "'nan' is not a number"),
        ("rolefit_p_hybrid", "1.2", "not a number from 0 to 1"),
        ("rolefit_ot_share", "-3", "not a number from 0 to 100"),
        ("rolefit_unsure", "perhaps", "not true or false"),
    ],
)
def test_a_cell_that_cannot_be_is_named(save, row, column, value, told):
    with pytest.raises(InputError, match=told):
        read_scored(str(save([row(0), {**row(1), column: value}])))


@pytest.mark.parametrize(
    ("name", "data", "error", "told"),
    [
        ("a.csv", b"", InputError, "is empty"),
        ("a.jsonl", b"\n\n", InputError, "holds no JSON object"),
        ("a.jsonl", b"{]", InputError, "holds no JSON object"),
        ("a.jsonl", b"[1]", InputError, "holds no JSON object"),
        ("a.jsonl", b"[" * 100_000, InputError, "holds no JSON object"),
        ("a.xlsx", b"PK", InputError, "is no xlsx file"),
        ("a", b"x", ConfigurationError, "holds no verdicts"),
        ("a.csv", b"\xff\xff\xff", ConfigurationError, "holds no verdicts"),
        ("a.csv", b"a,b\n1,2\n", ConfigurationError, "holds no verdicts"),
    ],
)
def test_damage_is_one_clear_error(tmp_path, name, data, error, told):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(error, match=told):
        read_scored(str(tmp_path / name))


def test_ragged_rows_and_headers_alone(tmp_path, save, row):
    path = save([row(0)])
    header = path.read_text().splitlines()[0]
    path.write_text(header + "\n")
    with pytest.raises(InputError, match="no rows"):
        read_scored(str(path))
    path.write_text(header + "\na,b\n")
    with pytest.raises(InputError, match="line 2: has 2 cells where the header has"):
        read_scored(str(path))


def test_nothing_there(tmp_path):
    with pytest.raises(MissingInput, match="is not there"):
        read_scored(str(tmp_path / "none.csv"))
    with pytest.raises(InputError, match="is a folder"):
        read_scored(str(tmp_path))


def test_the_better_name_wins(row):
    names = ["country", "Location", "headline", "Job-Title", *(name for name in row(0) if name.startswith("rolefit_"))]
    columns = find_columns(names, "x")
    assert columns.own == {"title": "Job-Title", "place": "Location"}


@pytest.mark.parametrize("name", ["Vacancy Title", "designation", "job_title"])
def test_titles_are_found_by_the_names_that_batch_knows(save, row, name) -> None:
    """What is a column of titles for `batch` is one for the report."""
    cells = {name if column == "title" else column: cell for column, cell in row(0).items()}
    assert read_scored(str(save([cells]))).rows[0].title == "Post number 0"
