"""Output replaces nothing but files that it was named, and of two runs into one output one is whole."""

import json
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from toy_scorer import make

from rolefit.batch import Plan, run
from rolefit.batch.resume import Journal
from rolefit.errors import ConfigurationError, RolefitError
from rolefit.writing import write_whole

from .conftest import SOURCES, TOY

TABLE = "id,title,text\n" + "".join(f"{i},Host {i},Welcome people number {i}\n" for i in range(400))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Give a small table."""
    path = tmp_path / "in.csv"
    path.write_text(TABLE)
    return path


def _batch(table: Path, output: Path, **options):
    return run(Plan((str(table),), output=str(output), workers=1, checkpoint_seconds=0, **options), make)


def _rolefit(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "rolefit", *arguments], cwd=folder, capture_output=True, check=False, timeout=100,
        env={**os.environ, "PYTHONPATH": str(SOURCES), "ROLEFIT_NO_CACHE": "1"},
    )  # fmt: skip


COMMANDS = [
    ("check", "a.md", "--output-format", "sarif", "--output-file", "OUT"),
    ("check", "a.md", "--write-baseline", "OUT"),
    ("explain", "a.md", "--html", "OUT", "--force"),
    ("compare", "a.md", "b.md", "--html", "OUT", "--force"),
    ("batch", "in.csv", "-o", "OUT", "--to", "csv", "--workers", "1", "--force"),
    ("batch", "in.csv", "-o", "o.csv", "--rejects", "OUT", "--workers", "1", "--force"),
]


@pytest.fixture
def posts(tmp_path: Path, table: Path) -> Path:
    """Give a folder with two posts and a table."""
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(f"# Community Manager {name}\n\n- Welcome new members\n- Host the forum's calls\n")
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_pipes_are_written_through(posts: Path, command: tuple[str, ...]) -> None:
    """A FIFO gets the bytes and is a FIFO afterwards, with nothing left beside it."""
    if "--write-baseline" in command:
        pytest.skip("a baseline is read before it is written")
    pipe = posts / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()), daemon=True)
    reader.start()
    done = _rolefit(posts, *[str(pipe) if part == "OUT" else part for part in command])
    if "--rejects" in command and not got:  # nothing was set aside: the file is opened all the same
        reader.join(5)
    reader.join(20)
    assert done.returncode in (0, 1), done.stderr
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert got
    assert got[0] or "--rejects" in command
    assert not [name for name in os.listdir(posts) if name.startswith((".pipe", "pipe."))]


@pytest.mark.skipif(not hasattr(os, "mknod") or os.geteuid() != 0, reason="only root makes devices")
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_devices_are_written_through(posts: Path, command: tuple[str, ...]) -> None:
    """A device node, here one of its own like /dev/null, is the same node afterwards."""
    device = posts / "null"
    try:
        os.mknod(device, 0o666 | stat.S_IFCHR, os.makedev(1, 3))
        device.write_bytes(b"x")
    except OSError:
        pytest.skip("devices cannot be made or used here")
    done = _rolefit(posts, *[str(device) if part == "OUT" else part for part in command])
    assert done.returncode in (0, 1), done.stderr
    assert stat.S_ISCHR(device.stat().st_mode)
    assert not [name for name in os.listdir(posts) if name.startswith((".null", "null."))]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("dangling", [False, True])
def test_links_are_refused(posts: Path, command: tuple[str, ...], dangling: bool) -> None:
    """A link as output is refused with a line, and neither it nor what it leads to is touched."""
    target = posts / "letter.txt"
    if not dangling:
        target.write_text("dear to someone")
    os.symlink(target, posts / "link")
    done = _rolefit(posts, *["link" if part == "OUT" else part for part in command])
    assert done.returncode == 2
    assert b"is a link" in done.stderr
    assert (posts / "link").is_symlink()
    assert not target.exists() if dangling else target.read_text() == "dear to someone"


@pytest.mark.parametrize("beside", [".part", ".part.json.new", ".meta.json"])
def test_links_beside_the_output_are_not_followed(table: Path, tmp_path: Path, beside: str) -> None:
    """The files that batch keeps beside its output never go through a link that was planted there."""
    letter = tmp_path / "letter.txt"
    letter.write_text("dear to someone")
    output = tmp_path / "out.csv"
    os.symlink(letter, f"{output}{beside}")
    try:
        _batch(table, output, force=True)
    except RolefitError as error:
        assert "is a link" in str(error)
    assert letter.read_text() == "dear to someone"


def test_what_lies_beside_is_not_replaced(table: Path, tmp_path: Path) -> None:
    """A file in the place of `.meta.json` stays without --force, and the line names it."""
    output, beside = tmp_path / "out.csv", tmp_path / "out.csv.meta.json"
    beside.write_text("mine")
    with pytest.raises(ConfigurationError, match=r"meta\.json is there already"):
        _batch(table, output)
    assert beside.read_text() == "mine"
    assert sorted(os.listdir(tmp_path)) == ["in.csv", "out.csv.meta.json"]
    _batch(table, output, force=True)
    assert "rolefit_version" in json.loads(beside.read_text())


def test_the_second_run_touches_nothing(table: Path, tmp_path: Path, monkeypatch) -> None:
    """While one run writes, another into the same output is refused, whatever it was told, and the first ends whole."""
    whole, output = tmp_path / "whole.csv", tmp_path / "out.csv"
    _batch(table, whole)
    refused = []

    def second(_) -> None:
        before = {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)}
        for options in ({}, {"force": True}, {"resume": True}):
            with pytest.raises(RolefitError) as error:
                _batch(table, output, **options)
            refused.append(str(error.value))
        assert before == {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)}

    plan = Plan((str(table),), output=str(output), workers=1, chunk_size=100, checkpoint_seconds=0)
    run(plan, make, on_progress=second)
    assert len(refused) >= 6
    assert all("another process" in line for line in refused)
    assert output.read_bytes() == whole.read_bytes()


def test_a_run_between_lock_and_move(table: Path, tmp_path: Path, monkeypatch) -> None:
    """A run that opens the part file just before another moves it into place starts a part file of its own."""
    whole, output = tmp_path / "whole.csv", tmp_path / "out.csv"
    _batch(table, whole)
    replace, locked = os.replace, []

    def replacing(source, target):
        if str(target) == str(output) and not locked:
            locked.append(True)
            with pytest.raises(RolefitError, match="another process"):
                _batch(table, output, force=True)
        return replace(source, target)

    monkeypatch.setattr(os, "replace", replacing)
    _batch(table, output)
    assert locked
    assert output.read_bytes() == whole.read_bytes()
    assert not [name for name in os.listdir(tmp_path) if ".part" in name]


def test_a_run_that_ends_is_not_disturbed(table: Path, tmp_path: Path, monkeypatch) -> None:
    """Between a run's moving its output into place and its removing of the journal no other begins in the same files."""
    output, seen = tmp_path / "out.csv", []
    remove = Journal.remove

    def removing(journal: Journal) -> None:
        if output.exists() and not seen:
            seen.append("")
            with pytest.raises(RolefitError, match="another process"):
                _batch(table, output, force=True)
            seen.append("refused")
        remove(journal)

    monkeypatch.setattr(Journal, "remove", removing)
    _batch(table, output)
    assert seen == ["", "refused"]
    assert sorted(os.listdir(tmp_path)) == ["in.csv", "out.csv", "out.csv.meta.json"]


@pytest.mark.parametrize("pairs", [int(os.environ.get("ROLEFIT_PAIRS", "6"))])
def test_pairs_of_runs(table: Path, tmp_path: Path, pairs: int) -> None:
    """Two processes at once into one output: always one whole output, and never a file left beside it."""
    whole = tmp_path / "whole.csv"
    _batch(table, whole)
    code = (
        "import sys; sys.path[:0] = [sys.argv[1], sys.argv[2]]; from toy_scorer import make; from rolefit.batch import Plan, run\n"
        "from rolefit.errors import RolefitError\n"
        "try: run(Plan((sys.argv[3],), output=sys.argv[4], workers=1, force=True, checkpoint_seconds=0), make)\n"
        "except RolefitError as error: sys.exit(str(error))"
    )
    arguments = [sys.executable, "-c", code, str(SOURCES), str(TOY), str(table)]
    for _ in range(pairs):
        output = tmp_path / "out.csv"
        two = [subprocess.Popen([*arguments, str(output)], stderr=subprocess.PIPE) for _ in range(2)]
        said = [process.communicate(timeout=100)[1] for process in two]
        assert any(process.returncode == 0 for process in two), said
        for process, words in zip(two, said, strict=True):
            assert process.returncode == 0 or b"another process" in words, words
        assert output.read_bytes() == whole.read_bytes()
        assert not [name for name in os.listdir(tmp_path) if ".part" in name]
        for name in ("out.csv", "out.csv.meta.json"):
            os.unlink(tmp_path / name)


TAMPERED = {
    "input": lambda k: k.update(input=99),
    "negative": lambda k: k.update(output_bytes=-5),
    "less": lambda k: k.update(output_bytes=k["output_bytes"] - 40),
    "none": lambda k: k.update(output_bytes=0),
    "whole": lambda k: k.update(whole=True),
    "huge": lambda k: k.update(output_bytes=10**30),
    "mark": lambda k: k["mark"].__setitem__(0, k["mark"][0] + 200),
    "back": lambda k: k["mark"].__setitem__(0, k["mark"][0] - 30),
    "letters": lambda k: k.update(mark="abc"),
    "counts": lambda k: k["counts"].update(rows=10**9),
    "of": lambda k: k.update(of={}),
}


@pytest.mark.parametrize("how", [*TAMPERED, "part file", "middle of the input"])
def test_tampering_is_told(table: Path, tmp_path: Path, how: str) -> None:
    """A journal that was edited, a part file or an input that changed before the checkpoint: the run is not gone on with."""
    output = tmp_path / "out.csv"
    plan = Plan((str(table),), output=str(output), workers=1, chunk_size=50, checkpoint_seconds=0)
    seen = []

    def stop(progress) -> None:
        seen.append(progress)
        if len(seen) == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(plan, make, on_progress=stop)
    journal, part = Path(f"{output}.part.json"), Path(f"{output}.part")
    if how == "part file":
        data = bytearray(part.read_bytes())
        data[300:310] = b"XXXXXXXXXX"
        part.write_bytes(data)
    elif how == "middle of the input":
        table.write_text("".join(TABLE))
        with pytest.raises(RolefitError, match="an input has changed"):  # the time differs
            _batch(table, output, resume=True)
        return
    else:
        kept = json.loads(journal.read_text())
        TAMPERED[how](kept)
        journal.write_text(json.dumps(kept))
    before = part.read_bytes()
    with pytest.raises(RolefitError, match=r"damaged|not as its journal"):
        _batch(table, output, resume=True)
    assert part.read_bytes() == before
    assert not output.exists()


def test_a_change_that_keeps_size_and_time(tmp_path: Path) -> None:
    """Five bytes in the middle of a large input with its time set back are a changed input."""
    from rolefit.batch.survey import identity

    path = tmp_path / "in.csv"
    path.write_bytes(b"id,text\n" + b"1,Welcome people\n" * 60_000)
    state = path.stat()
    before = identity([str(path)])
    data = bytearray(path.read_bytes())
    data[500_000:500_005] = b"ZZZZZ"
    path.write_bytes(data)
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert identity([str(path)]) != before


def test_whole_or_not_at_all(tmp_path: Path) -> None:
    """Where a disk is full there is neither half a page nor anything beside its place."""
    if sys.platform == "win32":
        pytest.skip("needs resource limits")
    code = (
        "import sys, signal, resource; sys.path.insert(0, sys.argv[1]); signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\nfrom rolefit.writing import write_whole\n"
        "from rolefit.errors import InputError\ntry: write_whole(sys.argv[2], b'x' * 5000)\nexcept InputError: sys.exit(7)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(SOURCES), str(tmp_path / "page.html")], check=False)
    assert done.returncode == 7
    assert os.listdir(tmp_path) == []
    write_whole(str(tmp_path / "page.html"), b"whole")
    assert (tmp_path / "page.html").read_bytes() == b"whole"


def test_a_name_as_long_as_a_file_system_takes_is_written(tmp_path) -> None:
    name = "\u6c49" * 80 + ".js"  # 243 bytes of 255
    write_whole(str(tmp_path / name), b"whole")
    assert [path.name for path in tmp_path.iterdir()] == [name]
