"""Own sample posts, and one that means harm."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rolefit.reading import read_path
from rolefit.values import JobPost

POSTS = Path(__file__).parent / "posts"
NAMES = ("social.md", "community.md", "hybrid.txt", "leasing.txt")

HOSTILE = (
    "<script>window.hacked=1</script>",
    "</script><script>window.hacked=2</script>",
    "&lt;img src=x onerror=window.hacked=3&gt;",
    '" onmouseover="window.hacked=4" x=\'',
    "&amp;lt;svg onload=window.hacked=5&amp;gt;",
    "]]>{{7*7}}${7*7}`",
    "\u202egnp.exe \u2066 \u0000 \ufffe \x9b31m zero\u200bwidth \ud800",
    "javascript:window.hacked=6 https://example.invalid/x.png",
    "</title></style></textarea></pre>",
    "unbroken" * 300,
    "<!-- open <img src=x onerror=window.hacked=7 //",
)
"""Lines that would do something on a page or a terminal that did not take them for text."""


@pytest.fixture(scope="session")
def post() -> Callable[[str], JobPost]:
    """Return a sample post by its file's name; its source is that name."""

    def read(name: str) -> JobPost:
        found = read_path(str(POSTS / name))
        return JobPost(found.text, found.title, name)

    return read


@pytest.fixture(scope="session")
def hostile() -> JobPost:
    body = "\n".join(f"- Moderate the forum {line} and plan our Instagram posts" for line in HOSTILE)
    return JobPost(f"What you will do\n{body}", f"Community Manager {HOSTILE[-1]}", "x\x1b[31m<b>.txt")
