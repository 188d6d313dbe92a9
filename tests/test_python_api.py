"""rolefit from Python, as a user writes it."""

import json
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import rolefit
from rolefit.render.records import verdict_record

TEXT = "Duties\n- Moderate our Discord server\n- Welcome new members\n- Host the weekly discussion of the members\n" * 2
SCRIPT = """
import rolefit

verdict = rolefit.classify("text", title="Community Manager")
classifier = rolefit.Classifier.load().with_prior({"hybrid": 0.1})
reveal_type(verdict)
reveal_type(classifier.classify(rolefit.JobPost("text")))
reveal_type(verdict.probability)
"""


def test_one_call_is_enough() -> None:
    """A text, with or without title, gives the verdict of the command line."""
    verdict = rolefit.classify(TEXT, title="Community Manager")
    assert isinstance(verdict, rolefit.Verdict)
    assert verdict.role == "community_manager"
    assert verdict == rolefit.Classifier.load().classify(rolefit.JobPost(TEXT, "Community Manager"))
    assert rolefit.Classifier.load().classify(TEXT).role == rolefit.classify(TEXT).role


def test_a_verdict_says_what_json_says() -> None:
    """`to_dict` is the record of `--format json`, and its names of shares and roles are there as attributes."""
    verdict = rolefit.classify(TEXT)
    assert verdict.to_dict() == verdict_record(verdict) == json.loads(json.dumps(verdict.to_dict()))
    assert list(verdict.share) == list(verdict.to_dict()["shares"])
    assert verdict.probability[verdict.role] == verdict.confidence


def test_a_verdict_is_short_to_look_at() -> None:
    """`repr` is one line; notebooks get a table, in which the post's own text is no HTML."""
    verdict = rolefit.classify(TEXT, title="Community Manager, 3 < 4 & more")
    assert repr(verdict).startswith("<Verdict community_manager ")
    assert len(repr(verdict)) < 120
    page = verdict._repr_html_()
    assert page.startswith("<table>")
    assert "3 &lt; 4 &amp; more" in page


@pytest.mark.parametrize(
    ("post", "said"),
    [(None, "None"), (float("nan"), "NaN"), (3, "int"), (b"x", "bytes"), (["x"], "list"),
     (rolefit.JobPost(None), "None"), (rolefit.JobPost("x", float("nan")), "NaN")],
)  # fmt: skip
def test_what_is_no_post_is_a_type_error(post: object, said: str) -> None:
    """Empty cells of tables are named for what they are, with what to give instead."""
    with pytest.raises(TypeError, match=f"not .*{said}.*give ''"):
        rolefit.classify(post)  # type: ignore[arg-type]


def test_a_prior_in_parts() -> None:
    """`with_prior` takes what `--prior` takes: a text or a mapping, roles left out share the rest."""
    classifier = rolefit.Classifier.load()
    text, mapping = classifier.with_prior("hybrid=0.7"), classifier.with_prior({"hybrid": 0.7})
    assert text.classify(TEXT).probabilities == mapping.classify(TEXT).probabilities
    assert text.classify(TEXT).probability["hybrid"] > classifier.classify(TEXT).probability["hybrid"]
    with pytest.raises(rolefit.RolefitError, match="unknown role 'chef'"):
        classifier.with_prior("chef=0.5")


def test_classifiers_are_sent_and_shared() -> None:
    """A pickled classifier answers alike, its prior included; threads can share one."""
    classifier = rolefit.Classifier.load().with_prior("hybrid=0.5")
    again = pickle.loads(pickle.dumps(classifier))
    assert again.classify(TEXT) == classifier.classify(TEXT)
    assert pickle.loads(pickle.dumps(again.classify(TEXT))) == classifier.classify(TEXT)
    with ThreadPoolExecutor(4) as pool:
        verdicts = list(pool.map(classifier.classify, [TEXT, "Chef wanted"] * 8))
    assert verdicts == [classifier.classify(TEXT), classifier.classify("Chef wanted")] * 8


def test_a_type_checker_sees_the_names(tmp_path: Path) -> None:
    """In a user's script mypy knows a verdict for what it is."""
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(script)]
    source = str(Path(rolefit.__file__).parent.parent)
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={"MYPYPATH": source, "PATH": "/usr/bin:/bin"},
    )
    seen = [
        line.rpartition("Revealed type is ")[2].strip('"') for line in done.stdout.splitlines() if "Revealed" in line
    ]
    assert len(seen) == 3, done.stdout
    assert "Verdict" in seen[0]
    assert "Verdict" in seen[1]
    assert "dict[" in seen[2].replace("builtins.", "")


def test_every_field_has_its_meaning() -> None:
    """docs/python.md is made of the docstrings, and `help()` shows them."""
    page = (Path(__file__).parent.parent / "docs" / "python.md").read_text(encoding="utf-8")
    for field in rolefit.Verdict._fields:
        assert f"`{field}`" in page
    for name in ("classify", "Classifier", "JobPost", "Verdict"):
        assert getattr(rolefit, name).__doc__
