"""A server in a process of its own, and posts to give it."""

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

POSTS = {
    "community.md": "# Community Manager\n\n- Welcome new members and moderate the forum\n- Answer product questions in the group\n"
    "- Host a monthly call with the volunteers\n- Report how many members stay and come back\n- Plan posts for Instagram\n",
    "social.md": "# Social Media Manager\n\n- Plan posts for Instagram and TikTok every week\n- Run paid campaigns and report reach\n"
    "- Film and cut short videos with creators\n- Grow our followers on every channel\n- Answer comments below our posts\n",
}


@pytest.fixture(scope="session")
def serving(root: Path) -> Callable[..., contextlib.AbstractContextManager[str]]:
    """Run a server with options; gives the address of its page, the token in it. It says no word of a text."""

    @contextlib.contextmanager
    def run(*options: str) -> Iterator[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "rolefit", "serve", "--port", "0", "--no-open", *options],
            stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(root / "src")},
        )  # fmt: skip
        assert process.stderr
        try:
            head = "".join(process.stderr.readline() for _ in range(3))
            yield re.search(r"page: (\S+)", head)[1]
        finally:
            process.terminate()
            rest = process.communicate(timeout=60)[1]
        assert "moderate" not in (head + rest).lower()

    return run


@pytest.fixture(scope="session")
def served(serving: Callable[..., contextlib.AbstractContextManager[str]]) -> Iterator[str]:
    """The address of the page of a server that is as patient as a busy machine needs."""
    pytest.importorskip("uvicorn")
    with serving("--timeout", "280") as address:
        yield address


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """Posts as files, and a table of many."""
    made = {}
    for name, text in POSTS.items():
        made[name] = tmp_path / name
        made[name].write_text(text, encoding="utf-8")
    table = tmp_path / "posts.csv"
    words = ("Moderate the forum", "Plan posts for Instagram", "Drive the van", "Host meetups", "Run paid campaigns")
    rows = [f'p{n},Job {n},"{words[n % 5]} and {words[n % 3].lower()} {n}"\n' for n in range(90)]
    table.write_text("id,title,text\n" + "".join(rows), encoding="utf-8")
    return made | {"posts.csv": table}
