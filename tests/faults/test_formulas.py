"""With --safe-csv no cell is a formula, however its sign is hidden."""

import pytest

from rolefit.tables.csv_write import neutral


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1+1", "-a", "@SUM(A1)", "\n=1", "\r=1", "\t=1", " =1+1", "\u200b=1", "\ufeff=1", "\u2060 \u200b+a", "＝1+1", "＋a", "－a", "＠a", "\x00=1"],
)  # fmt: skip
def test_cells_that_begin_as_formulas(cell: str) -> None:
    """An apostrophe goes before blanks, marks without width and the sign, full-width ones too."""
    assert neutral(cell) == "'" + cell


@pytest.mark.parametrize(
    ("cell", "safe"),
    [("a;=1+1", "a;'=1+1"), ("a;\u200b@b", "a;\u200b'@b"), ("a\t＝1", "a\t'＝1"), ("x; -cmd|a", "x; '-cmd|a")],
)
def test_cells_that_another_delimiter_would_cut(cell: str, safe: str) -> None:
    """Behind a semicolon or tab inside a cell, too."""
    assert neutral(cell) == safe


@pytest.mark.parametrize(
    "cell", ["-5", "+3.5%", " -5", "a = b", "a; b = c", "1;-5", "mail@example.org", "", "plain; words"]
)
def test_plain_cells_stay(cell: str) -> None:
    """Numbers and words are as they were."""
    assert neutral(cell) == cell


def test_classify_has_the_option(tmp_path) -> None:
    """`rolefit classify --format csv --safe-csv` neutralises titles and evidence; without it they are as they were."""
    import csv
    import io

    from typer.testing import CliRunner

    from rolefit.cli.app import app

    path = tmp_path / "a.md"
    path.write_text("---\ntitle: =HYPERLINK(1) Community Manager\n---\n\n- Moderate the forum\n- Welcome new members\n")
    for more, begins in (([], "=HYPERLINK"), (["--safe-csv"], "'=HYPERLINK")):
        done = CliRunner().invoke(app, ["classify", str(path), "--format", "csv", *more])
        assert done.exit_code == 0, done.stderr
        (row,) = csv.DictReader(io.StringIO(done.stdout))
        assert row["title"].startswith(begins)
