"""What docs/batch.md says of columns: values of the input come out of `rolefit batch` as they went in, format by format."""

import csv
import gzip
import json

import pytest

ROWS = [
    {
        "id": "7",
        "note": ' a "quote", and = a sign',
        "text": "Moderate our forum\nand welcome new members",
        "when": "2026-01-02",
    },
    {"id": "08", "note": "é ☕ \u00a0", "text": "Plan our Instagram posts; film reels", "when": ""},
]


def opened(path, mode):
    if path.suffix == ".gz":
        return gzip.open(path, mode + "t", encoding="utf-8", newline="")
    return path.open(mode, encoding="utf-8", newline="")


def columns(folder, name):
    if name.endswith((".csv", ".tsv", ".csv.gz")):
        with opened(folder / name, "r") as file:
            return list(csv.DictReader(file, delimiter="\t" if "tsv" in name else ","))
    return [json.loads(line) for line in (folder / name).read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("name", ["t.csv", "t.tsv", "t.csv.gz"])
def test_text_tables(rolefit, tmp_path, name) -> None:
    """Every value of every column, with quotes, line ends, leading noughts and blanks."""
    with opened(tmp_path / name, "w") as file:
        writer = csv.DictWriter(file, ROWS[0].keys(), delimiter="\t" if "tsv" in name else ",")
        writer.writeheader()
        writer.writerows(ROWS)
    out = "out." + name.partition(".")[2]
    run = rolefit("batch", name, "-o", out, "-q", "--workers", "1", cwd=tmp_path)
    assert run.returncode == 0, run.stderr.decode()
    assert [{key: row[key] for key in ROWS[0]} for row in columns(tmp_path, out)] == ROWS


def test_json_lines(rolefit, tmp_path) -> None:
    """Numbers, null, nested lists and objects too."""
    rows = [
        {**ROWS[0], "n": 1.5, "no": None, "deep": {"a": [1, {"b": True}]}},
        {**ROWS[1], "n": 2, "no": [], "deep": {}},
    ]
    (tmp_path / "t.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    run = rolefit("batch", "t.jsonl", "-o", "out.jsonl", "-q", "--workers", "1", cwd=tmp_path)
    assert run.returncode == 0, run.stderr.decode()
    assert [{key: row[key] for key in rows[0]} for row in columns(tmp_path, "out.jsonl")] == rows


def test_parquet(rolefit, tmp_path) -> None:
    """Values and types."""
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    table = arrow.Table.from_pylist([{**row, "n": k, "list": [k], "f": k / 3} for k, row in enumerate(ROWS)])
    parquet.write_table(table, tmp_path / "t.parquet")
    run = rolefit("batch", "t.parquet", "-o", "out.parquet", "-q", "--workers", "1", cwd=tmp_path)
    assert run.returncode == 0, run.stderr.decode()
    kept = parquet.read_table(tmp_path / "out.parquet").select(table.column_names)
    assert kept.to_pylist() == table.to_pylist()
    assert [field.type for field in kept.schema] == [field.type for field in table.schema]


def test_xlsx(rolefit, tmp_path) -> None:
    """Numbers, dates and texts of the sheet that was read."""
    openpyxl = pytest.importorskip("openpyxl")
    import datetime

    book = openpyxl.Workbook()
    rows = [
        ("id", "text", "when", "n"),
        ("08", ROWS[0]["text"], datetime.datetime(2026, 1, 2), 1.5),
        ("9", ROWS[1]["text"], None, 3),
    ]
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "t.xlsx")
    run = rolefit("batch", "t.xlsx", "-o", "out.xlsx", "-q", "--workers", "1", cwd=tmp_path)
    assert run.returncode == 0, run.stderr.decode()
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert [tuple(row[:4]) for row in sheet.iter_rows(values_only=True)] == rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_standard_input_as_clipboards_give_it(rolefit, encoding) -> None:
    """docs/classify.md: text on standard input in the encodings that clipboards of the three systems send."""
    text = "Community Manager\r\n\r\n- Moderate the café’s forum\r\n- Welcome new members\r\n"
    run = rolefit("classify", "-f", "json", stdin=text.encode(encoding))
    assert run.returncode == 0, run.stderr.decode()
    assert json.loads(run.stdout)["results"][0]["role"] == "community_manager"
    read = rolefit("read", "-", stdin=text.encode(encoding))
    assert "café" in read.stdout.decode()
