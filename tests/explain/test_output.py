"""What explain and compare write: golden text, JSON by its schema, hostile text kept text, and the commands."""

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from rolefit.explain.compare import compare
from rolefit.explain.explanation import explain
from rolefit.render.compare_json import compare_json, compare_record
from rolefit.render.compare_text import compare_lines
from rolefit.render.explain_json import explain_json, explain_record
from rolefit.render.explain_text import explain_lines
from rolefit.render.text import as_plain
from rolefit.values import JobPost
from rolefit.web.compare import compare_page
from rolefit.web.explain import explain_page

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SAMPLES = ("social.md", "community.md", "hybrid.txt", "leasing.txt")


def regenerate():
    spec = importlib.util.spec_from_file_location("regenerate", HERE / "regenerate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.golden_texts()


def test_terminal_output_is_the_golden_one():
    """The text of explain and compare is that of tests/explain/golden; regenerate.py writes it anew."""
    for name, text in regenerate().items():
        assert text == (HERE / "golden" / name).read_text(encoding="utf-8"), f"{name}: see tests/explain/regenerate.py"


def schema(name):
    found = json.loads((ROOT / "docs" / "schema" / f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


@pytest.mark.parametrize("name", SAMPLES)
def test_explain_json_keeps_its_schema_and_adds_up(classifier, post, name):
    """The document is valid, its contributions add up to its logits, and spans cut out the texts beside them."""
    found = explain(classifier, post(name))
    record = json.loads(explain_json(found))
    schema("explain-1").validate(record)
    sums = list(record["baseline"])
    for part in (record["title"], *record["statements"]):
        sums = [a + b for a, b in zip(sums, part["contributions"], strict=True)]
    assert sums == pytest.approx(record["logits"], abs=1e-9, rel=0)
    for statement in record["statements"]:
        assert record["text"][statement["start"] : statement["end"]] == statement["text"]
        total = list(statement["presence"])
        for phrase in statement["phrases"]:
            assert record["text"][phrase["start"] : phrase["end"]] == phrase["text"]
            total = [a + b for a, b in zip(total, phrase["contributions"], strict=True)]
        assert total == pytest.approx(statement["contributions"], abs=1e-9, rel=0)
    assert sum(record["asked"]["parts"].values()) == pytest.approx(record["asked"]["log_odds"], abs=1e-9)


def test_json_of_nothing_and_of_hostile_text_keeps_the_schema(classifier, hostile):
    """An empty post and one full of markup are valid documents too."""
    for sample in (JobPost(""), hostile):
        schema("explain-1").validate(explain_record(explain(classifier, sample)))
    schema("compare-1").validate(compare_record(compare(classifier, [hostile, JobPost("")])))


def test_compare_json_keeps_its_schema(classifier, post):
    """Two and more posts give a valid document, the same each time."""
    posts = [post(name) for name in SAMPLES]
    record = json.loads(compare_json(compare(classifier, posts)))
    schema("compare-1").validate(record)
    assert compare_json(compare(classifier, posts)) == compare_json(compare(classifier, posts))


@pytest.mark.parametrize("width", [40, 72, 100, 120])
def test_the_post_is_told_in_full_whatever_the_width(classifier, post, width):
    """Every word of the post stands behind a margin, and the marks tell the tags without colour."""
    found = explain(classifier, post("hybrid.txt"))
    rows = as_plain(explain_lines(found, width)).splitlines()
    told = [row for row in rows if re.match(r"[SC=o ]│", row)]
    assert max(map(len, told)) <= width
    assert " ".join(" ".join(row[2:] for row in told).split()) == " ".join(found.verdict.post.text.split())
    assert {row[0] for row in told} >= {"S", "C"}


def test_a_terminal_obeys_nothing_of_a_post(classifier, hostile):
    """No control and no direction mark of a post, its title or its source reaches the output."""
    lines = [*explain_lines(explain(classifier, hostile)), *compare_lines(compare(classifier, [hostile, hostile]))]
    text = as_plain(lines).replace("\n", "")
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", text)


def test_pages_hold_hostile_text_as_text(classifier, hostile):
    """No element of a post becomes an element of the page, which has one style and one script of its own."""
    for page, scripts in (
        (explain_page(explain(classifier, hostile)), 2),
        (compare_page(compare(classifier, [hostile, hostile])), 0),
    ):
        page.encode("utf-8")
        assert len(re.findall(r"<script", page)) == len(re.findall(r"</script", page)) == scripts
        assert len(re.findall(r"<(?:img|iframe|link|object)", page)) == 0
        assert "style=" not in re.sub(r"<style>.*?</style>|<script.*?</script>", "", page, flags=re.DOTALL)
        assert "Content-Security-Policy" in page


def test_the_same_post_gives_the_same_page(classifier, post):
    """Pages are stable, so that a difference of two pages is one of the posts or the model."""
    assert explain_page(explain(classifier, post("social.md"))) == explain_page(explain(classifier, post("social.md")))


def run(*arguments, stdin=""):
    return subprocess.run(
        [sys.executable, "-m", "rolefit", *map(str, arguments)],
        input=stdin, capture_output=True, text=True, encoding="utf-8", check=False, cwd=ROOT,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": "", "PYTHONUTF8": "1"},
    )  # fmt: skip


def test_the_commands_write_text_json_and_pages(tmp_path):
    """Both commands write to standard output, or a page to a file that is replaced with --force only."""
    one, other, page = HERE / "posts" / "social.md", HERE / "posts" / "community.md", tmp_path / "page.html"
    assert "The post" in run("explain", one).stdout
    assert json.loads(run("explain", "-", "--title", "Editor", "-f", "json", stdin="- Moderate").stdout)["title"][
        "text"
    ]
    assert json.loads(run("compare", one, other, "--format", "json").stdout)["schema"] == "rolefit/compare/1"
    for command in (("explain", one), ("compare", one, other)):
        assert run(*command, "--html", page, "--force").returncode == 0
        assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
        again = run(*command, "--html", page)
        assert again.returncode == 2
        assert "--force" in again.stderr
    asked = json.loads(run("explain", one, "--contrast", "comm:hybrid", "--format", "json").stdout)["asked"]
    assert (asked["role"], asked["against"]) == ("community_manager", "hybrid")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("explain", "no-such-file.txt"), "no-such-file.txt"),
        (("explain", "-", "--role", "editor"), "unknown role"),
        (("explain", "-", "--contrast", "hybrid"), "A:B"),
        (("explain", "-", "--contrast", "hybrid:hybrid"), "itself"),
        (("explain", "-", "--role", "hybrid", "--contrast", "hybrid:out"), "exclude"),
        (("explain", "-", "--html", "."), "folder"),
        (("compare", "README.md"), "2 to 12"),
    ],
)
def test_wrong_use_is_told_in_one_line(arguments, said):
    """A mistake ends with exit code 2 and one line that names it."""
    found = run(*arguments, stdin="- Moderate the forum")
    assert found.returncode == 2
    assert said in found.stderr
    assert found.stderr.count("\n") == 1
