"""Whatever one input does, the others are answered."""

import csv
import json
import subprocess
import sys

import pytest

from rolefit.check.run import Request, run_check
from rolefit.check.settings.layers import SettingsSource
from rolefit.cli.app import app
from rolefit.errors import RolefitError
from rolefit.reading import read_bytes
from rolefit.report.page import report_page
from rolefit.tables.opening import open_table
from rolefit.tables.scored import read_scored
from rolefit.verdict.classifier import Classifier

from .conftest import SOURCES

GOOD = "# Community Manager\n\n- Welcome new members to the forum\n- Host a weekly question hour\n"


@pytest.mark.parametrize("where", ["text", "attribute", "unfinished", "json"])
def test_references_without_end(where: str) -> None:
    """A character reference of 5,000 digits is a sign that nobody knows, in pages and in the fields of JSON."""
    reference = f"&#{'9' * 5000};"
    pages = {
        "text": f"<html><body><p>Moderate the forum {reference} daily</p>",
        "attribute": f'<html><body><p class="{reference}">Moderate the forum</p>',
        "unfinished": f"<html><body><p>Moderate the forum {reference[:-1]}",
        "json": json.dumps(
            {"@type": "JobPosting", "title": "x", "description": f"&lt;p&gt;Moderate the forum {reference}"}
        ),
    }
    name = "a.json" if where == "json" else "a.html"
    assert "Moderate the forum" in read_bytes(pages[where].encode(), source=name).text


def test_an_input_that_breaks_the_program(tmp_path, monkeypatch) -> None:
    """An error nobody foresaw is told of its input, the exit code is 3, and the inputs around it have their verdicts."""
    from typer.testing import CliRunner

    for name in ("a.md", "b.md", "c.md"):
        (tmp_path / name).write_text(GOOD)
    classify = Classifier.classify

    def breaking(self, post, **options):
        if post.source.endswith("b.md"):
            raise ZeroDivisionError("nobody foresaw this")
        return classify(self, post, **options)

    monkeypatch.setattr(Classifier, "classify", breaking)
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["classify", "a.md", "b.md", "c.md", "--format", "jsonl"])
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [bool(record.get("error")) for record in records] == [False, True, False]
    assert done.exit_code == 3
    report = run_check(Request(SettingsSource(isolated=True), ("a.md", "b.md", "c.md"), use_cache=False))
    assert report.paths == ("a.md", "c.md")
    assert [failure.path for failure in report.failures] == ["b.md"]


def test_parquet_with_a_name_that_is_no_text(tmp_path) -> None:
    """A column whose name is not UTF-8 makes the file one that cannot be read, said in a line."""
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet as pq

    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": ["Moderate the forum"], "qqqqqqqq": ["x"]}), path)
    path.write_bytes(path.read_bytes().replace(b"qqqqqqqq", b"qq\xff\xfeqqqq"))
    with pytest.raises(RolefitError):
        list(open_table(str(path)).rows())
    with pytest.raises(RolefitError):
        read_scored(str(path))


@pytest.mark.parametrize("evidence", ["", "forum", "forum forum"])
def test_reports_without_telling_words(tmp_path, evidence: str) -> None:
    """Where no word sets a role apart, there is a report all the same."""
    p = [f"rolefit_p_{role}" for role in ("social_media_manager", "community_manager", "hybrid", "out_of_scope")]
    names = ["id", "title", "rolefit_role", "rolefit_confidence", *p, "rolefit_sm_share", "rolefit_cm_share",
             "rolefit_sh_share", "rolefit_ot_share", "rolefit_unsure", "rolefit_reasons", "rolefit_evidence", "rolefit_error"]  # fmt: skip
    path = tmp_path / "scored.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        for i in range(40):
            writer.writerow(
                [i, "", "community_manager", 0.9, 0.05, 0.9, 0.03, 0.02, 10, 80, 5, 5, "false", "", evidence, ""]
            )
    assert "<html" in report_page(read_scored(str(path)))


def test_a_packed_table_that_is_damaged(tmp_path) -> None:
    """A scored table in damaged gzip is told, not a traceback."""
    import gzip

    data = bytearray(gzip.compress(b"id,rolefit_role\n" + b"1,hybrid\n" * 5000))
    data[30:40] = b"\xff" * 10
    path = tmp_path / "a.csv.gz"
    path.write_bytes(data)
    with pytest.raises(RolefitError):
        read_scored(str(path))


def test_nothing_is_read_twice_where_memory_is_short(tmp_path) -> None:
    """With little memory an input too large for it ends with a line, not with a traceback."""
    (tmp_path / "a.md").write_text(GOOD * 200_000)
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (220 << 20, 220 << 20)); sys.argv[1:] = ['classify', 'a.md'];"
        "from rolefit.cli import main; sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, env={"PYTHONPATH": str(SOURCES)}, check=False
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 2, 3)


@pytest.mark.parametrize("value", ["[" * 5000, "{a=" * 5000, "9" * 5000], ids=["brackets", "tables", "digits"])
@pytest.mark.parametrize("what", ["settings", "option", "profile", "baseline"])
def test_files_nested_without_end(tmp_path, what: str, value: str) -> None:
    """Settings, profiles and baselines with brackets in brackets or numbers of 5,000 digits are refused by a line."""
    from rolefit.check.baseline import read_baseline
    from rolefit.check.settings.file import layer_from_text, layers_from_file
    from rolefit.errors import ConfigurationError
    from rolefit.verdict.profile import read_profile

    path = tmp_path / "rolefit.toml"
    path.write_text(value if what == "baseline" else f"value = {value}\n")
    roads = {"settings": layers_from_file, "profile": read_profile, "baseline": read_baseline}
    with pytest.raises(ConfigurationError):
        layer_from_text(f"select = {value}", "/") if what == "option" else roads[what](str(path))
