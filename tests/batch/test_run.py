"""A whole batch: which rows and columns come out, what is refused, and that nothing depends on how it was run."""

import csv
import gzip
import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rolefit.errors import ConfigurationError, MissingInput, RolefitError
from rolefit.tables.values import FIELDS

Batch = Callable[..., tuple[Any, list[str]]]
OWN = (
    *("role", "confidence", "p_social_media_manager", "p_community_manager", "p_hybrid", "p_out_of_scope"),
    *(
        "sm_share",
        "cm_share",
        "sh_share",
        "ot_share",
        "unsure",
        "reasons",
        "evidence",
        "title_role",
        "title_says_otherwise",
        "error",
    ),
)
BROKEN = (
    'id,title,text\n1,a,"Greet\npeople"\n2,a\n3,a,"open\n4,a,   \n5,a,explode now\n1,a,Greet people again\n'
    "6,a,<p>Plan &amp; post</p>\n7,a,b,c\n"
)


def test_all_columns_are_kept_and_ours_added(tmp_path: Path, batch: Batch, posts: Any, rows: Any) -> None:
    """The input's cells come out as they are, line breaks and all, with the columns of a verdict after them."""
    (tmp_path / "a.csv").write_text(posts(50), encoding="utf-8", newline="")
    summary, notices = batch(tmp_path / "a.csv")
    before, after = rows(tmp_path / "a.csv"), rows(tmp_path / "out.csv")
    assert list(after[0]) == [*before[0], *(f"rolefit_{name}" for name in OWN)]
    assert [{name: row[name] for name in before[0]} for row in after] == before
    assert all(abs(sum(float(row[f"rolefit_{name}"]) for name in OWN[2:6]) - 1) < 1e-5 for row in after)
    assert {row["rolefit_unsure"] for row in after} == {"true", "false"}
    assert summary.counts.rows == sum(summary.counts.roles.values()) == 50
    assert "text from 'Description', title from 'Job Title'" in notices[0]


def test_only_and_prefix(tmp_path: Path, batch: Batch, posts: Any, rows: Any) -> None:
    """`only` leaves the id and the verdict, `prefix` renames our columns."""
    (tmp_path / "a.csv").write_text(posts(3), encoding="utf-8", newline="")
    batch(tmp_path / "a.csv", only=True, prefix="x_")
    assert list(rows(tmp_path / "out.csv")[0]) == ["id", *(f"x_{name}" for name in OWN)]


def test_every_row_is_written_or_set_aside(tmp_path: Path, batch: Batch, rows: Any) -> None:
    """With `rejects` every row has one row in the output or one line there, with file, line, column, reason, record."""
    (tmp_path / "a.csv").write_text(BROKEN, encoding="utf-8")
    summary, _ = batch(tmp_path / "a.csv", rejects=str(tmp_path / "bad.csv"))
    good, bad = rows(tmp_path / "out.csv"), rows(tmp_path / "bad.csv")
    assert [row["id"] for row in good] == ["1", "4", "5", "1", "6"]
    assert [(row["line"], row["column"], row["record"]) for row in bad] == [
        ("4", "3", "2,a\n"), ("5", "3", '3,a,"open\n'), ("10", "4", "7,a,b,c\n")
    ]  # fmt: skip
    assert {row["file"] for row in bad} == {str(tmp_path / "a.csv")}
    assert [row["rolefit_error"] for row in good if row["rolefit_error"]] == [
        "the text is empty", "not scored: ValueError: this post explodes"
    ]  # fmt: skip
    assert (summary.counts.rows, summary.counts.errors, summary.counts.rejects) == (5, 2, 3)


def test_without_rejects_every_row_is_written(tmp_path: Path, batch: Batch, rows: Any) -> None:
    """Without `rejects` a broken row is written with what cells it has, and its error says what is wrong."""
    (tmp_path / "a.csv").write_text(BROKEN, encoding="utf-8")
    summary, _ = batch(tmp_path / "a.csv")
    out = rows(tmp_path / "out.csv")
    assert [row["id"] for row in out] == ["1", "2", "", "4", "5", "1", "6", "7"]
    assert out[2]["rolefit_error"] == "line 5: a quote is opened and never closed"
    assert not out[2]["rolefit_role"]
    assert (summary.counts.rows, summary.counts.errors) == (8, 5)


@pytest.mark.parametrize("kind", ["csv", "tsv", "jsonl", "csv.gz", "jsonl.zst", "parquet", "xlsx"])
def test_the_same_bytes_however_it_is_run(tmp_path: Path, batch: Batch, posts: Any, kind: str) -> None:
    """Neither the number of workers nor the size of the chunks changes a byte of any format."""
    text = posts(300) + BROKEN.partition("\n")[2].replace(",a", ",a,b", 3)
    (tmp_path / "a.csv").write_text(text, encoding="utf-8", newline="")
    seen = set()
    for workers, chunk_size in ((1, 256), (1, 1), (1, 7), (2, 33), (3, 100)):
        out = tmp_path / f"out-{workers}-{chunk_size}.{kind}"
        batch(
            tmp_path / "a.csv",
            output=str(out),
            workers=workers,
            chunk_size=chunk_size,
            rejects=f"{out}.bad",
            force=True,
        )
        seen.add((out.read_bytes(), Path(f"{out}.bad").read_bytes()))
    assert len(seen) == 1


def test_formats_agree(tmp_path: Path, batch: Batch, posts: Any, rows: Any) -> None:
    """The same rows come out of every format that they are put into."""
    (tmp_path / "a.csv").write_text(posts(40), encoding="utf-8", newline="")
    batch(tmp_path / "a.csv")
    for kind in ("tsv", "jsonl", "jsonl.gz", "parquet", "xlsx", "csv.zst"):
        batch(tmp_path / "a.csv", output=str(tmp_path / f"b.{kind}"), prefix="first_", force=True)
        batch(tmp_path / f"b.{kind}", output=str(tmp_path / f"{kind}.csv"), only=False)
        again = rows(tmp_path / f"{kind}.csv")
        for row, expected in zip(again, rows(tmp_path / "out.csv"), strict=True):
            assert {name: row[name] for name in expected} == expected


def test_parquet_keeps_its_types(tmp_path: Path, batch: Batch) -> None:
    """Columns of a Parquet file come out with their types and metadata, with the versions beside them."""
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    table = pa.table(
        {
            "id": pa.array(range(3000), pa.int32()),
            "when": pa.array([1_700_000_000_000_000_001] * 3000, pa.timestamp("ns")),
            "tags": pa.array([["a", None]] * 3000),
            "description": [f"Greet guest {i}" for i in range(3000)],
        }
    ).replace_schema_metadata({"made": "by hand"})
    pq.write_table(table, tmp_path / "a.parquet", row_group_size=700)
    batch(tmp_path / "a.parquet", output=str(tmp_path / "b.parquet"), chunk_size=100)
    out = pq.read_table(tmp_path / "b.parquet")
    assert out.select(table.column_names).equals(table)
    assert out.schema.metadata[b"made"] == b"by hand"
    assert out.schema.metadata[b"rolefit.model_version"] == b"toy-1"
    assert out.schema.field("rolefit_p_hybrid").type == pa.float64()
    assert not (tmp_path / "b.parquet.meta.json").exists()
    batch(tmp_path / "a.parquet", output=str(tmp_path / "c.parquet"), only=True)
    assert pq.read_table(tmp_path / "c.parquet").column("id").equals(table.column("id"))
    batch(tmp_path / "a.parquet", output=str(tmp_path / "d.csv"))
    assert "2023-11-14" in (tmp_path / "d.csv").read_text(encoding="utf-8")


def test_versions_stand_beside_a_csv_file(tmp_path: Path, batch: Batch) -> None:
    """Formats without room for them have the versions in a file of their own."""
    (tmp_path / "a.csv").write_text("text\nGreet people\n", encoding="utf-8")
    batch(tmp_path / "a.csv")
    facts = json.loads((tmp_path / "out.csv.meta.json").read_text(encoding="utf-8"))
    assert (facts["model_version"], facts["lexicon_version"]) == ("toy-1", "words-1")


def test_xlsx_never_holds_formulas(tmp_path: Path, batch: Batch) -> None:
    """Texts that begin as a formula does are texts in a workbook; what it cannot hold is said."""
    openpyxl = pytest.importorskip("openpyxl")
    (tmp_path / "a.csv").write_text(f"id,text\n1,=1+1\n2,{'x' * 40_000}\n3,a\x07b\n", encoding="utf-8")
    batch(tmp_path / "a.csv", output=str(tmp_path / "b.xlsx"))
    sheet = openpyxl.load_workbook(tmp_path / "b.xlsx").active
    assert sheet["B2"].value == "=1+1"
    assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)
    assert "32,767" in sheet.cell(3, sheet.max_column).value
    assert sheet["B4"].value == "ab"


def test_safe_csv(tmp_path: Path, batch: Batch, rows: Any) -> None:
    """Our own texts are never formulas; the input's are neutralised where that is asked for, and numbers stay."""
    (tmp_path / "a.csv").write_text("id,text\n-5,=HYPERLINK(1)\n+1 2,@now\n", encoding="utf-8")
    batch(tmp_path / "a.csv")
    plain = rows(tmp_path / "out.csv")
    assert [row["text"] for row in plain] == ["=HYPERLINK(1)", "@now"]
    assert all(row["rolefit_evidence"].startswith("'=") for row in plain)
    batch(tmp_path / "a.csv", safe_csv=True, force=True)
    safe = rows(tmp_path / "out.csv")
    assert [(row["id"], row["text"]) for row in safe] == [("-5", "'=HYPERLINK(1)"), ("'+1 2", "'@now")]


def test_many_inputs_are_put_together(tmp_path: Path, batch: Batch, rows: Any) -> None:
    """Folders, patterns and files come one after another; their columns are united, each finds its own text."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "b.csv").write_text("id,text\n1,Greet\n", encoding="utf-8")
    (folder / "a.tsv").write_text("description\tid\textra\nPlan\t2\tx\n", encoding="utf-8")
    (folder / "c.jsonl.gz").write_bytes(gzip.compress(b'{"body": "Post", "id": 3}\n'))
    (folder / "notes.md").write_text("not a table", encoding="utf-8")
    summary, notices = batch(folder, source_column="from")
    out = rows(tmp_path / "out.csv")
    assert [(row["id"], row["text"], row["description"], row["body"], row["extra"]) for row in out] == [
        ("2", "", "Plan", "", "x"), ("1", "Greet", "", "", ""), ("3", "", "", "Post", "")
    ]  # fmt: skip
    assert [Path(row["from"]).name for row in out] == ["a.tsv", "b.csv", "c.jsonl.gz"]
    assert summary.counts.errors == 0
    assert "do not have the same columns" in notices[-1]
    batch(str(folder / "*.csv"), folder / "b.csv", force=True)
    assert len(rows(tmp_path / "out.csv")) == 1


def test_json_lines_of_every_shape(tmp_path: Path, batch: Batch) -> None:
    """Objects keep the keys they have, also those that the first lines do not have."""
    lines = [{"id": i, "text": ["Greet", "people"]} for i in range(1200)] + [{"id": "x", "text": "a", "new": True}]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    batch(tmp_path / "a.jsonl", output=str(tmp_path / "b.jsonl"), source_column="from")
    out = [json.loads(line) for line in (tmp_path / "b.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [{key: row[key] for key in line} for row, line in zip(out, lines, strict=True)] == lines
    assert all(list(row)[-len(FIELDS) - 1] == "from" and row["rolefit_error"] == "" for row in out)


def test_json_lines_with_a_verdict_of_their_own(tmp_path: Path, batch: Batch) -> None:
    """A row with a key of ours, however it is written, is in error and names --prefix; no object has a key twice."""
    lines = [json.dumps({"id": i, "text": "Greet people"}) for i in range(1200)]
    lines += ['{"id": "x", "text": "a", "rolefit_role": "mine"}', '{"id": "y", "text": "a", "rolefit\\u005frole": 1}']
    lines += ['{"id": "z", "text": "a", "from": 1}', '{"id": "w", "text": "a", "rolefit_other": 1}']
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    summary, _ = batch(tmp_path / "a.jsonl", output=str(tmp_path / "b.jsonl"), source_column="from")
    pairs = [
        json.loads(line, object_pairs_hook=list) for line in (tmp_path / "b.jsonl").read_text("utf-8").splitlines()
    ]
    assert all(len(dict(row)) == len(row) for row in pairs)
    assert summary.counts.errors == 3
    errors = [dict(row)["rolefit_error"] for row in pairs[1200:]]
    assert ["rolefit_role" in errors[0], "rolefit_role" in errors[1], "from" in errors[2], errors[3]] == [True] * 3 + [
        ""
    ]
    assert "--prefix" in errors[0]
    summary, _ = batch(tmp_path / "a.jsonl", output=str(tmp_path / "c.jsonl"), prefix="new_")
    assert summary.counts.errors == 0
    kept = [json.loads(line) for line in (tmp_path / "c.jsonl").read_text(encoding="utf-8").splitlines()]
    assert kept[1200]["rolefit_role"] == "mine"


def test_columns_by_number_and_without_header(tmp_path: Path, batch: Batch, rows: Any) -> None:
    """A table without names has numbers, counted from 1, and its first row is a row."""
    (tmp_path / "a.csv").write_text("7,Greet people\n8,Plan posts\n", encoding="utf-8")
    batch(tmp_path / "a.csv", header=False, text="2", key="1")
    assert [(row["column_1"], row["column_2"]) for row in rows(tmp_path / "out.csv")] == [
        ("7", "Greet people"), ("8", "Plan posts")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"text": "words"}, r"--text 'words' is no column of .*: the columns are 1 'id', 2 'wording'"),
        ({}, r"no column that is called text, description .* 2 'wording'"),
        ({"text": "9"}, "--text '9' is no column"),
        ({"text": "wording", "title": "name"}, "--title 'name'"),
        ({"text": "Wor_Ding", "prefix": "", "to": "csv"}, None),
        ({"text": "2", "output": "x.doc"}, "does not say its format"),
        ({"text": "2", "to": "yaml"}, "--to 'yaml'"),
        ({"text": "2", "delimiter": "ab"}, "--delimiter 'ab'"),
        ({"text": "2", "encoding": "utf-99"}, "--encoding 'utf-99'"),
        ({"text": "2", "chunk_size": 0}, "--chunk-size"),
        ({"text": "2", "resume": True, "output": "x.parquet"}, "--resume goes on with CSV"),
        ({"text": "2", "resume": True, "output": "x.csv.gz"}, "packed with gzip"),
        ({"text": "2", "resume": True, "output": "-"}, "--resume needs files"),
    ],
)
def test_wrong_options_say_what_is_right(tmp_path: Path, batch: Batch, options: Any, said: str | None) -> None:
    """A wrong name, number or option is refused before anything is written."""
    (tmp_path / "a.csv").write_text("id,wording\n1,Greet people\n", encoding="utf-8")
    if said is None:
        batch(tmp_path / "a.csv", **options)
        return
    with pytest.raises(ConfigurationError, match=said):
        batch(tmp_path / "a.csv", **options)
    assert os.listdir(tmp_path) == ["a.csv"]


def test_a_column_of_our_name_is_refused(tmp_path: Path, batch: Batch) -> None:
    """The output of a batch can be put in again only with another prefix."""
    (tmp_path / "a.csv").write_text("text,rolefit_role\nGreet,x\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match="--prefix"):
        batch(tmp_path / "a.csv")


def test_nothing_is_written_over(tmp_path: Path, batch: Batch) -> None:
    """An output that is there is kept, unless `force` is given; an input is kept always, by any name it has."""
    (tmp_path / "a.csv").write_text("text\nGreet\n", encoding="utf-8")
    batch(tmp_path / "a.csv")
    with pytest.raises(ConfigurationError, match="--force"):
        batch(tmp_path / "a.csv")
    batch(tmp_path / "a.csv", force=True)
    os.link(tmp_path / "a.csv", tmp_path / "linked.csv")
    os.symlink(tmp_path / "a.csv", tmp_path / "pointer.csv")
    for name in ("a.csv", "linked.csv", "pointer.csv"):
        for options in ({"output": str(tmp_path / name)}, {"rejects": str(tmp_path / name)}):
            with pytest.raises(ConfigurationError, match="is an input|is a link to"):
                batch(tmp_path / "a.csv", force=True, **options)
    assert (tmp_path / "a.csv").read_text(encoding="utf-8") == "text\nGreet\n"


def test_a_missing_input(tmp_path: Path, batch: Batch) -> None:
    """What is not there is missing, by name."""
    with pytest.raises(MissingInput, match="gone"):
        batch(tmp_path / "gone.csv")


def test_a_full_disk(tmp_path: Path, batch: Batch, posts: Any) -> None:
    """A disk without room is an error that names the file; with room again the run goes on where it stopped."""
    resource = pytest.importorskip("resource")
    (tmp_path / "a.csv").write_text(posts(1000), encoding="utf-8", newline="")
    batch(tmp_path / "a.csv", output=str(tmp_path / "whole.csv"))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(RolefitError, match=r"out\.csv\.part cannot be written: File too large.*--resume"):
            batch(tmp_path / "a.csv", chunk_size=20)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not (tmp_path / "out.csv").exists()
    summary, _ = batch(tmp_path / "a.csv", resume=True)
    assert 0 < summary.resumed_rows < 1000
    assert (tmp_path / "out.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()


def test_a_worker_that_dies_is_an_error(tmp_path: Path, posts: Any) -> None:
    """A worker that is killed ends the run with a message; it does not hang."""
    from rolefit.batch import Plan, run

    (tmp_path / "a.csv").write_text(posts(50), encoding="utf-8", newline="")
    plan = Plan((str(tmp_path / "a.csv"),), output=str(tmp_path / "out.csv"), workers=2)
    from toy_scorer import make_deadly

    with pytest.raises(RolefitError, match="worker process died"):
        run(plan, make_deadly)
    assert (tmp_path / "out.csv.part").exists()


def test_standard_output(tmp_path: Path, batch: Batch, posts: Any) -> None:
    """Without an output the table goes to standard output, and no other file is made."""
    (tmp_path / "a.csv").write_text(posts(5), encoding="utf-8", newline="")
    out = io.BytesIO()
    from toy_scorer import make

    from rolefit.batch import Plan, run

    run(Plan((str(tmp_path / "a.csv"),), workers=1), make, stdout=out)
    assert len(list(csv.reader(io.StringIO(out.getvalue().decode(), newline="")))) == 6
    assert os.listdir(tmp_path) == ["a.csv"]
