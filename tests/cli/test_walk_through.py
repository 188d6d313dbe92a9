"""The road of docs/analyst.md from an empty folder: evaluate, tune, label, train, drift, report."""

import csv
import json
import re
from hashlib import sha256
from importlib.metadata import version

import openpyxl
import pytest

NAMES = {"social_media_manager": "SMM", "community_manager": "CM", "hybrid": "Both", "out_of_scope": "No"}
MAP = "SMM=social_media_manager,CM=community_manager,Both=hybrid,No=out_of_scope"


def _write(path, columns, rows):
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)


@pytest.fixture(scope="module")
def folder(tmp_path_factory, labelled, statements):
    """200 posts under other names of columns and labels, and a small corpus to train on that holds none of them."""
    folder = tmp_path_factory.mktemp("walk")
    ours, rest = labelled[::13][:200], labelled[5::13][:110]
    _write(folder / "labelled.csv", ("ref", "Job title", "Description", "Gold"),
           [(r["id"], r["title"], r["text"], NAMES[r["label"]]) for r in ours])  # fmt: skip
    _write(folder / "posts.csv", ("ref", "Job title", "Description"), [(r["id"], r["title"], r["text"]) for r in ours])
    for name, rows in (("september", ours[:120]), ("october", ours[80:])):
        _write(folder / f"{name}.csv", ("id", "title", "text"), [(r["id"], r["title"], r["text"]) for r in rows])
    book = openpyxl.Workbook()
    book.active.append(["Notes of October"])
    sheet = book.create_sheet("October")
    for row in [
        ("Stelle", "Firma", "Datum", "text"),
        *[(r["title"], r["company"], "2026-10-03", r["text"]) for r in ours[:20]],
    ]:
        sheet.append(row)
    book.save(folder / "posts.xlsx")
    (folder / "data").mkdir()
    kept = {row["id"] for row in rest}
    _write(folder / "data" / "labeled_job_posts.csv", rest[0].keys(), [row.values() for row in rest])
    _write(folder / "data" / "labeled_statements.csv", statements[0].keys(),
           [row.values() for row in statements if row["post_id"] in kept])  # fmt: skip
    return folder


def test_the_page_names_the_commands_of_this_road(root) -> None:
    """Every command that the walk takes stands on the page, and the page has no other."""
    page = (root / "docs" / "analyst.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^rolefit (\w+)", page, re.MULTILINE))
    assert named == {"evaluate", "tune", "batch", "label", "train", "drift", "lexicon", "report"}


def test_the_walk(rolefit, folder) -> None:
    """Each step takes what the one before it wrote, and ends with 0."""

    def step(*arguments, stdin=b"", code=0):
        run = rolefit(*arguments, stdin=stdin, cwd=folder)
        assert run.returncode == code, (arguments, run.stderr.decode())
        return run.stdout.decode()

    told = step("evaluate", "labelled.csv", "--map", MAP, "--html", "evaluation.html")
    assert "200 labelled posts" in told
    assert "title rule" in told
    tuned = step("tune", "labelled.csv", "--map", MAP, "--precision", ".95", "-o", "rolefit.toml")
    assert "cross-validated" in tuned
    for name in ("september", "october"):
        step("batch", f"{name}.csv", "-o", f"{name}.scored.csv", "--profile", "rolefit.toml", "--workers", "1", "-q")
    step("label", "posts.csv", "-o", "labels.csv", stdin=b"schn" * 8)
    step("drift", "september.scored.csv", "october.scored.csv", "--html", "drift.html")
    step("report", "september.scored.csv", "-o", "report.html")
    for_excel = ("--output-delimiter", "semicolon", "--decimal", "comma", "--output-encoding", "utf-8-sig")
    step("batch", "posts.xlsx", "-o", "scored.csv", "--sheet", "October", *for_excel, "--workers", "1")
    columns = ("--title-column", "Stelle", "--company-column", "Firma", "--date-column", "Datum")
    step("report", "scored.csv", "-o", "handed.html", *columns)
    assert "2026-10-03" in (folder / "handed.html").read_text(encoding="utf-8")
    assert all((folder / name).stat().st_size > 5000 for name in ("evaluation.html", "drift.html", "report.html"))


@pytest.fixture(scope="module")
def few(folder):
    """Forty of the posts, to learn from."""
    with (folder / "labelled.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    _write(folder / "few.csv", rows[0].keys(), [row.values() for row in rows[:40]])
    return ("train", "--data", "data", "--add", "few.csv", "--map", MAP)


def test_a_worse_model_is_not_written(rolefit, folder, few) -> None:
    """A model of a hundred posts is worse on these than the shipped one: said, exit code 1, and nothing is written."""
    run = rolefit(*few, "-o", "worse", cwd=folder)
    assert run.returncode == 1, run.stderr.decode()
    assert re.search(r"macro-F1 +\d\.\d+ +\d\.\d+", run.stdout.decode())
    assert b"--force" in run.stderr
    assert not (folder / "worse").exists()


def test_own_posts_may_come_through_a_pipe(rolefit, folder, few) -> None:
    """Posts on standard input are learned from; the card has the checksums of what are files."""
    command = ["-" if part == "few.csv" else part for part in few]
    run = rolefit(*command, "-o", "piped", "--force", stdin=(folder / "few.csv").read_bytes(), cwd=folder)
    assert run.returncode == 0, run.stderr.decode()
    own = json.loads((folder / "piped" / "metrics.json").read_text(encoding="utf-8"))["own_posts"]
    assert own["posts"] == 40
    assert set(own["sha256"]) == {"labeled_job_posts.csv", "labeled_statements.csv", "role_keywords.yaml"}


def test_a_model_with_own_posts_serves_every_command(rolefit, folder, few) -> None:
    """--force writes it all the same; its figures count the own posts, and classify takes it."""
    run = rolefit(*few, "-o", "ours", "--force", cwd=folder)
    assert run.returncode == 0, run.stderr.decode()
    metrics = json.loads((folder / "ours" / "metrics.json").read_text(encoding="utf-8"))
    own = metrics["own_posts"]
    assert (own["posts"], metrics["out_of_fold"]["posts"]) == (40, 150)
    card = (folder / "ours" / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert f"| macro-F1 | {own['before']['macro-F1']:.3f} | {own['after']['macro-F1']:.3f} |" in card
    assert f"scikit-learn {version('scikit-learn')}" in card
    assert f"few.csv: `{sha256((folder / 'few.csv').read_bytes()).hexdigest()}`" in card
    text = b"Moderate the forum and welcome members."
    scored = rolefit("classify", "-", "--model", "ours/rolefit.model", stdin=text, cwd=folder)
    assert scored.returncode == 0, scored.stderr.decode()
