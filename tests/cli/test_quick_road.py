"""The quick road of `classify` and `check`: what it imports, and that it answers as the road with `re` does."""

import os
import subprocess
import sys

import pytest

pytest.importorskip("rolefit._engine", reason="the compiled engine is not built")

NEVER = {
    "typing", "re", "json", "collections", "enum", "functools", "contextlib", "hashlib", "pathlib", "dataclasses", "tempfile", "inspect",
    "importlib", "warnings", "operator", "zlib", "_hashlib", "html", "yaml", "typer",
}  # fmt: skip
RUN = (
    "import sys\n"
    "before, sys.argv = set(sys.modules), ['rolefit', *sys.argv[1:]]\n"
    "from rolefit.cli import main\n"
    "code = main()\n"
    "sys.stderr.write('\\n' + ' '.join(set(sys.modules) - before))\n"
    "raise SystemExit(code)\n"
)
POSTS = {
    "plain.txt": "Community Manager\n\nWelcome new members, answer their questions and moderate the forum.\nHost weekly meetups.\n",
    "page.md": "# Social Media Manager – Müller & Söhne\n\n**What you’ll do**\n\n- Plan and write posts for [Instagram](https://a.example/b)\n"
    "- Grow our followers by 20 %\n* Don’t promise what we can’t keep; never post on Instagram without approval &amp; a plan\n\n"
    "## About us\nWe’re hiring!\n\n#jobs #social\n",
    "front.md": "---\ntitle: Community Lead\ncompany: Harbour Works\nrole: community_manager\n---\n<!-- rolefit: ignore RF006 later -->\n"
    "Your tasks<br>\n- Reduce support tickets\n- Increase   member retention and reduce churn\n- Maintain a calm tone “always”\n",
    "wide.txt": "Job Title:\tContent & Community Manager (m/f/d)\n"
    + "Moderates the forum and talks to the members every single day, \n" * 12,
    "odd.txt": "ｆｕｌｌ ｗｉｄｔｈ Manager\n\n• Schedule posts on TikTok ✓\n• ‘Kelvin’ Kſi İı ::error:: ##[command] done\n• Antworten â€™ s\n",
    "short.txt": "Moderator",
}
COMMANDS = (["classify"], ["classify", "--verbose"], ["check", "--isolated", "--no-cache"], ["check", "--isolated"])


@pytest.fixture
def posts(tmp_path):
    for name, text in POSTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(root, folder, *arguments: str, before: str = "", engine: str = "") -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-S", "-c", before + RUN, *arguments], capture_output=True, check=False, cwd=folder,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "ROLEFIT_ENGINE": engine, "PYTHONDONTWRITEBYTECODE": "1", "XDG_CACHE_HOME": str(folder / "cache")},
    )  # fmt: skip


def imported(done: "subprocess.CompletedProcess[bytes]") -> set[str]:
    assert done.returncode in (0, 1), done.stderr
    return set(done.stderr.decode().splitlines()[-1].split())


@pytest.mark.parametrize("name", POSTS)
@pytest.mark.parametrize("command", [COMMANDS[0], *COMMANDS[2:]], ids=" ".join)
def test_neither_re_nor_typing_nor_json(root, posts, command: list[str], name: str) -> None:
    """Text and Markdown, with front matter, marks, damage or letters beyond ASCII: nothing of `NEVER` is loaded."""
    for _ in range(2):  # the second time by the cache, where there is one
        found = imported(run(root, posts, *command, name))
        assert sorted(found & NEVER) == []
    assert {"rolefit._engine", "rolefit.patterns"} <= found


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_same_bytes_by_either_road(root, posts, command: list[str]) -> None:
    """A process that has loaded `re` answers the same, and so does the engine in Python."""
    for path in sorted((root / "tests" / "ads").glob("*.txt")):
        (posts / path.name).write_bytes(path.read_bytes())
    names = sorted(path.name for path in posts.iterdir() if path.is_file())
    quick = run(root, posts, *command, *names)
    by_re = run(root, posts, *command, *names, before="import re\n")
    assert quick.stdout
    assert (quick.returncode, quick.stdout) == (by_re.returncode, by_re.stdout)
    assert run(root, posts, *command, *names, engine="python").stdout == quick.stdout


def test_a_batch_of_csv_loads_hashes_and_no_more(root, posts) -> None:
    """From CSV to CSV nothing of `NEVER` is loaded but the hashes of inputs and outputs."""
    (posts / "posts.csv").write_text(
        'id,title,text\n1,Community Lead,"Welcome members,\nmoderate"\n2,,Cook\n', encoding="utf-8"
    )
    found = imported(run(root, posts, "batch", "posts.csv", "-o", "out.csv", "--workers", "1"))
    assert found & NEVER <= {"hashlib", "_hashlib"}
    assert (posts / "out.csv").read_text(encoding="utf-8").count("\n") == 4
