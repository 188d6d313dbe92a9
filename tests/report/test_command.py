"""`rolefit report` as a command."""

import os
import sys

import pytest
import typer
from typer.testing import CliRunner

from rolefit.cli.report import report
from rolefit.errors import ConfigurationError, InputError, MissingInput


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    app = typer.Typer(pretty_exceptions_enable=False)
    app.command()(report)
    return lambda *arguments: CliRunner().invoke(app, list(map(str, arguments)))


def test_writes_a_page_and_says_so(run, save, row, tmp_path):
    path = save([row(n) for n in range(12)])
    result = run(path)
    assert result.exit_code == 0
    assert "report.html: 12 posts" in result.stderr
    assert result.stdout == ""
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert '<h1 dir="auto">Role report: scored.csv</h1>' in page
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []
    if sys.platform != "win32":
        mask = os.umask(0)
        os.umask(mask)
        assert (tmp_path / "report.html").stat().st_mode & 0o777 == 0o666 & ~mask


def test_title_and_standard_output(run, save, row):
    result = run(save([row(0)]), "-o", "-", "--title", "A & B")
    assert result.exit_code == 0
    assert '<h1 dir="auto">A &amp; B</h1>' in result.stdout


def test_replaces_only_when_told(run, save, row, tmp_path):
    path = save([row(0)])
    (tmp_path / "own.html").write_text("mine")
    result = run(path, "-o", "own.html")
    assert isinstance(result.exception, ConfigurationError)
    assert "--force" in str(result.exception)
    assert (tmp_path / "own.html").read_text() == "mine"
    assert run(path, "-o", "own.html", "--force").exit_code == 0
    assert (tmp_path / "own.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_never_writes_over_its_table(run, save, row):
    path = save([row(0)])
    before = path.read_bytes()
    result = run(path, "-o", path, "--force")
    assert isinstance(result.exception, ConfigurationError)
    assert path.read_bytes() == before


@pytest.mark.parametrize(("output", "error"), [(".", ConfigurationError), ("no/such/folder/a.html", InputError)])
def test_a_place_that_cannot_be_written(run, save, row, output, error):
    result = run(save([row(0)]), "-o", output)
    assert isinstance(result.exception, error)
    assert output in str(result.exception)


def test_a_table_that_is_not_there(run):
    assert isinstance(run("none.csv").exception, MissingInput)
