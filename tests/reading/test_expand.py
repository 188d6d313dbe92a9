from pathlib import Path

import pytest

from rolefit.errors import MissingInput
from rolefit.reading import expand


@pytest.fixture
def posts(tmp_path: Path, monkeypatch) -> Path:
    """Make a folder of posts, hidden files, other files and loops of links, and work in it."""
    for name in ("b.txt", "a.md", "sub/c.HTML", "sub/deep/d.pdf", "sub/e.png", ".f.txt", ".git/g.txt", "other/h.text"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Greet newcomers.")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    (tmp_path / "sub" / "twin").symlink_to(tmp_path / "sub")
    (tmp_path / "sub" / "self.txt").symlink_to(tmp_path / "sub" / "self.txt")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["b.txt", "a.md"], ["b.txt", "a.md"]),
        (["b.txt", "-", "./b.txt", "-"], ["b.txt", "-"]),
        (["sub"], ["sub/c.HTML", "sub/deep/d.pdf"]),
        (["."], ["./a.md", "./b.txt", "./sub/c.HTML", "./sub/deep/d.pdf"]),
        (["sub/e.png"], ["sub/e.png"]),
        ([".git"], [".git/g.txt"]),
        (["*.txt"], ["b.txt"]),
        (["*"], ["a.md", "b.txt", "sub/c.HTML", "sub/deep/d.pdf"]),
        (["**"], ["a.md", "b.txt", "sub/c.HTML", "sub/deep/d.pdf"]),
        (["**/*.pdf"], ["sub/deep/d.pdf"]),
        (["**/deep/**/*.pdf"], ["sub/deep/d.pdf"]),
        (["other/*.text"], ["other/h.text"]),
        (["sub/[cd].*"], ["sub/c.HTML"]),
        ([".*.txt"], [".f.txt"]),
        (["a.md", "*"], ["a.md", "b.txt", "sub/c.HTML", "sub/deep/d.pdf"]),
        ([], []),
    ],
)
def test_arguments(posts: Path, arguments: list[str], expected: list[str]) -> None:
    """Files stay as named, folders and patterns are sorted, nothing comes twice, and loops of links end."""
    assert expand(arguments) == expected


def test_an_absolute_pattern(posts: Path) -> None:
    """A pattern that begins at the root gives absolute paths."""
    assert expand([f"{posts}/**/*.md"]) == [f"{posts}/a.md"]


def test_a_name_with_brackets_is_a_name(posts: Path) -> None:
    """A file whose name looks like a pattern is that file."""
    (posts / "[remote] host.txt").write_text("Greet newcomers.")
    assert expand(["[remote] host.txt"]) == ["[remote] host.txt"]


@pytest.mark.parametrize("argument", ["gone.txt", "*.docx", "gone/**", "other", "", "nul\0", "sub/deep/d.pdf/x"])
def test_nothing_is_missing(posts: Path, argument: str) -> None:
    """What names, holds or matches nothing is MissingInput, not an empty list."""
    with pytest.raises(MissingInput, match=argument.split("*")[0].split("\0")[0] or "file"):
        expand([argument])


def test_deep_folders(tmp_path: Path, monkeypatch) -> None:
    """Folders below folders by the hundred do not exhaust the stack."""
    monkeypatch.chdir(tmp_path)
    deep = "/".join("d" * 400)
    Path(deep).mkdir(parents=True)
    Path(deep, "a.txt").write_text("Greet newcomers.")
    assert expand(["d"]) == expand(["**/*.txt"]) == [f"{deep}/a.txt"]
