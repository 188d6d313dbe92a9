import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rolefit.errors import InputError, MissingInput, RolefitError
from rolefit.reading import LARGEST_INPUT, read_bytes, read_path, read_stdin
from rolefit.values import JobPost


def test_a_path_is_the_source(tmp_path: Path) -> None:
    """The post knows the path it came from as the user wrote it."""
    path = tmp_path / "post.txt"
    path.write_text("Forum Host\nGreet newcomers.\n")
    post = read_path(str(path), title="Host")
    assert (post.source, post.title, post.first_line) == (str(path), "Host", 1)


@pytest.mark.parametrize("name", ["gone.txt", "post.txt/inner.txt", "nul\0.txt"])
def test_what_is_not_there_is_missing(tmp_path: Path, name: str) -> None:
    """A path that leads nowhere is MissingInput and is named."""
    (tmp_path / "post.txt").write_text("Greet newcomers.")
    with pytest.raises(MissingInput, match=name.split("/")[0].split("\0")[0]):
        read_path(str(tmp_path / name))


def test_folders_and_devices_are_refused(tmp_path: Path) -> None:
    """A folder or an endless device is refused, not read."""
    with pytest.raises(InputError, match="is a folder"):
        read_path(str(tmp_path))
    with pytest.raises(InputError, match="is a device"):
        read_path(os.devnull)


def test_no_permission(tmp_path: Path, monkeypatch) -> None:
    """A file that may not be read says so."""
    path = tmp_path / "post.txt"
    path.write_text("Greet newcomers.")

    def refuse(*arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.open", refuse)  # root may read everything
    with pytest.raises(InputError, match=r"post\.txt may not be read: no permission"):
        read_path(str(path))


def test_loops_of_links_and_long_names(tmp_path: Path) -> None:
    """What the system refuses to open is an InputError."""
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    for path in (str(loop), "x" * 5000):
        with pytest.raises(InputError, match="cannot be read"):
            read_path(path)


def test_the_limit_is_named(tmp_path: Path) -> None:
    """A file above 50 MB is refused and the limit is said."""
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST_INPUT + 1)
    with pytest.raises(InputError, match=r"big\.txt is larger than 50 MB"):
        read_path(str(path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_named_pipes_are_read(tmp_path: Path) -> None:
    """What a shell substitutes for a command (`<(...)`) is read like a file."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = subprocess.Popen([sys.executable, "-c", f"open({str(pipe)!r}, 'w').write('Greet newcomers.')"])
    assert read_path(str(pipe)).text == "Greet newcomers."
    assert writer.wait() == 0


def test_standard_input(monkeypatch) -> None:
    """A dash is standard input, and its name in messages is words."""
    assert read_stdin(io.BytesIO(b"Greet newcomers."), title="Host").source == "-"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b" ")))
    with pytest.raises(InputError, match="standard input holds no text"):
        read_path("-")
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InputError, match="standard input cannot be read"):
        read_stdin()


def test_names_in_messages_can_be_printed() -> None:
    """A name with line breaks or undecodable bytes does not break the message."""
    with pytest.raises(InputError) as caught:
        read_bytes(b"", source="a\n\udcff\x1b[31m.txt")
    assert str(caught.value).isprintable()
    str(caught.value).encode()


def test_plain_text_imports_nothing_heavy(tmp_path: Path) -> None:
    """Reading a .txt loads no parser of another format."""
    path = tmp_path / "post.txt"
    path.write_text("Forum Host\nGreet newcomers.\n")
    heavy = {"yaml", "json", "html", "glob", "fnmatch", "pathlib", "zipfile", "docx", "pypdf", "logging"}
    code = (
        "import sys; from rolefit.reading import expand, read_path; read_path(expand([sys.argv[1]])[0]);"
        f"print(*({heavy} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code, str(path)], capture_output=True, text=True, env=_environment()
    )
    assert (done.stdout.strip(), done.stderr) == ("", "")


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


SOURCES = st.sampled_from(["", "-", "a.txt", "a.md", "a.html", "a.json", "a.pdf", "a.docx", "a\ud800"])
_MARKS = (
    *(b"---\n", b"title: x\n", b"<p>", b"<!--", b"<![", b"<script>", b'{"text":', b"[", b"%PDF-1.4\n", b"PK\x03\x04"),
    *(b"\xff\xfe", b"\xfe\xff", b"\x00", b"obj", b"xref\n", b"trailer", b"&#55296;", b"Greet newcomers.\n", b"'"),
)
PIECES = st.lists(
    st.one_of(
        st.binary(max_size=40),
        st.sampled_from(_MARKS),
    ),
    max_size=12,
).map(b"".join)


@settings(max_examples=500, deadline=None)
@given(data=st.one_of(st.binary(max_size=300), PIECES), source=SOURCES)
@example(data=b"%PDF-1.4\n", source="a.pdf")
@example(data=b"PK\x03\x04", source="a.docx")
@example(data=b"<![x", source="a.html")
def test_any_bytes_give_a_post_or_a_rolefit_error(data: bytes, source: str) -> None:
    """No bytes raise anything that a caller would not catch, and every post holds text that can be printed."""
    try:
        post = read_bytes(data, source=source)
    except RolefitError as error:
        str(error).encode()
        return
    assert isinstance(post, JobPost)
    assert post.text.strip()
    (post.text + post.title).encode()
