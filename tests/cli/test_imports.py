"""What a command does not need it does not import."""

import json
import subprocess
import sys

import pytest

LIST = (
    "import sys, json; sys.argv = ['rolefit', *sys.argv[1:]]\n"
    "from rolefit.cli import main\n"
    "try:\n    main()\nexcept SystemExit:\n    pass\n"
    "sys.stderr.write(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))\n"
)
TRAINING = {"sklearn", "joblib", "scipy"}
HEAVY = {*TRAINING, "numpy", "pandas", "pyarrow", "openpyxl", "pypdf", "docx", "lxml"}
ALL = {*HEAVY, "yaml", "typer", "rich", "jinja2"}


def loaded(root, *arguments: str) -> set[str]:
    run = subprocess.run(
        [sys.executable, "-c", LIST, *arguments],
        capture_output=True,
        check=False,
        env={"PYTHONPATH": str(root / "src"), "PATH": ""},
    )
    return set(json.loads(run.stderr.decode().splitlines()[-1]))


@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_classifying_a_text_needs_the_standard_library_alone(root, ads, form: str) -> None:
    """No third-party package is imported to classify a plain text."""
    assert not loaded(root, "classify", "-f", form, str(ads / "brand_social.txt")) & ALL


SLOW = {"unittest", "asyncio", "http", "logging", "xml", "email", "html", "csv", "dataclasses", "inspect", "shutil"}


@pytest.mark.parametrize("command", [["classify"], ["explain"], ["check", "--isolated", "--no-cache"]])
def test_nor_the_slow_parts_of_the_standard_library(root, ads, command: list[str]) -> None:
    """Parts of the standard library that cost more than the answer stay out too."""
    found = loaded(root, *command, str(ads / "brand_social.txt"))
    assert "rolefit" in found
    assert not found & SLOW


def test_checking_without_the_cache_needs_no_hashes(root, ads) -> None:
    """Hashing loads OpenSSL; only the cache and the formats with fingerprints want it."""
    arguments = ["check", "--isolated", str(ads / "brand_social.txt")]
    assert "hashlib" not in loaded(root, *arguments, "--no-cache")
    assert "hashlib" in loaded(root, *arguments, "--no-cache", "--output-format", "sarif")


def test_front_matter_brings_yaml_and_no_more(root) -> None:
    """A Markdown file with front matter needs YAML, nothing else."""
    assert loaded(root, "classify", str(root / "examples" / "community_manager.md")) & ALL <= {"yaml"}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["classify", "--help"], ["train", "--help"]])
def test_help_imports_nothing_of_the_work(root, arguments: list[str]) -> None:
    """Help knows typer and no library that reads, computes or trains."""
    assert not loaded(root, *arguments) & {*HEAVY, "yaml"}


def test_an_own_lexicon_brings_yaml_and_no_more(root, ads, tmp_path) -> None:
    """Reading a lexicon needs YAML, not the training."""
    (tmp_path / "own.yaml").write_text("format: 1\nconcepts: []\n")
    found = loaded(root, "classify", "--lexicon", str(tmp_path / "own.yaml"), str(ads / "brand_social.txt"))
    assert found & ALL <= {"yaml"}


@pytest.mark.parametrize(
    "name", ["rolefit", "rolefit.verdict.classifier", "rolefit.reading", "rolefit.engine.plain", "rolefit.render.text"]
)
def test_importing_the_library_is_light(root, name: str) -> None:
    """No module of the scoring road pulls in a third-party package."""
    code = f"import sys, {name}; print(sorted(m.partition('.')[0] for m in sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True,
        env={"PYTHONPATH": str(root / "src"), "PATH": ""},
    )  # fmt: skip
    assert not {package for package in ALL if f"'{package}'" in run.stdout}
