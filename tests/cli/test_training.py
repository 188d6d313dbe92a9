import json

import pytest


def test_dataset_builds_the_two_files(rolefit, root, tmp_path) -> None:
    """`rolefit dataset` writes what the repository holds and says how much on standard error."""
    run = rolefit("dataset", "--corpus", str(root / "data" / "corpus"), "-o", str(tmp_path))
    assert (run.returncode, run.stdout) == (0, b"")
    assert b"posts, " in run.stderr
    for name in ("labeled_job_posts.csv", "labeled_statements.csv"):
        assert (tmp_path / name).read_bytes() == (root / "data" / name).read_bytes()


def test_evaluate_prints_the_figures(rolefit, root) -> None:
    """`rolefit evaluate` prints what training measured."""
    run = rolefit("evaluate", cwd=root)
    metrics = json.loads((root / "models" / "metrics.json").read_text(encoding="utf-8"))
    out = run.stdout.decode()
    assert run.returncode == 0
    assert f"accuracy             {metrics['out_of_fold']['accuracy']:.3f}" in out
    for words in ("precision", "macro-F1", "log loss", "calibration error", "coverage", "share error", "confusion"):
        assert words in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["evaluate", "--models", "nowhere"], "metrics.json: cannot be read"),
        (["dataset", "--corpus", "nowhere", "-o", "out"], "no posts_*.txt there"),
        (["train", "--data", "nowhere", "-o", "out"], "build it with 'rolefit dataset'"),
    ],
)
def test_missing_data_is_one_clear_error(rolefit, tmp_path, arguments: list[str], said: str) -> None:
    """Exit code 2, one sentence, nothing written."""
    run = rolefit(*arguments, cwd=tmp_path)
    assert run.returncode == 2
    assert said in run.stderr.decode()
    assert b"Traceback" not in run.stderr
    assert list(tmp_path.iterdir()) == []


def test_metrics_that_are_no_json_are_one_clear_error(rolefit, tmp_path) -> None:
    """A damaged metrics.json is named."""
    (tmp_path / "metrics.json").write_text("{")
    run = rolefit("evaluate", "--models", str(tmp_path))
    assert run.returncode == 2
    assert b"not valid JSON" in run.stderr
