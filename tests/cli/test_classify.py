import csv
import io
import json
import os
import shlex
import signal
import subprocess
import sys

import jsonschema
import pytest

from rolefit.render.records import CSV_COLUMNS

TRACEBACK = b"Traceback"


def results(run) -> list[dict]:
    assert TRACEBACK not in run.stderr
    return json.loads(run.stdout)["results"]


def test_a_file_is_classified(rolefit, ads) -> None:
    """One file, one verdict for a person, exit code 0 and nothing on standard error."""
    run = rolefit("classify", str(ads / "forum_manager.txt"))
    assert (run.returncode, run.stderr) == (0, b"")
    lines = run.stdout.decode().split("\n")
    assert lines[0].endswith("forum_manager.txt: Forum Manager")
    assert lines[1].startswith("  Reads as a community manager")


def test_folders_and_patterns_give_one_result_each(rolefit, folder) -> None:
    """A folder is read at any depth, a pattern where it fits, and what several arguments name is answered once."""
    run = rolefit("classify", "posts", "--format", "json", cwd=folder)
    assert [r["source"] for r in results(run)] == [f"posts{os.sep}a.txt", f"posts{os.sep}below{os.sep}b.md"]
    run = rolefit("classify", "posts/*.txt", "posts/**/*.md", "posts/a.txt", "posts", "--format", "json", cwd=folder)
    assert [r["role"] for r in results(run)] == ["social_media_manager", "community_manager"]


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_a_pipe_is_read(rolefit, ads, arguments: list[str]) -> None:
    """Standard input is the post, with or without the dash."""
    data = (ads / "brand_social.txt").read_bytes()
    (result,) = results(rolefit("classify", *arguments, "-f", "json", stdin=data))
    assert (result["source"], result["title"], result["role"]) == ("-", "Social Media Manager", "social_media_manager")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_found(rolefit, encoding: str) -> None:
    """The same post in any of the usual encodings."""
    text = (
        "Café Community Lead\n\n- Moderate our forum – “kindly”\n- Welcome new members to the café’s Discord server\n"
    )
    (result,) = results(rolefit("classify", "-f", "json", stdin=text.encode(encoding)))
    assert result["title"] == "Café Community Lead"


def test_the_title_can_be_given(rolefit, ads) -> None:
    """`--title` beats what the text begins with."""
    (result,) = results(rolefit("classify", "--title", "Chef", "-f", "json", str(ads / "brand_social.txt")))
    assert (result["title"], result["title_role"]) == ("Chef", "out_of_scope")


def test_json_follows_its_schema(rolefit, folder, root) -> None:
    """A document and lines, with an error among them, are valid."""
    schema = json.loads((root / "docs" / "schema" / "classify-1.json").read_text(encoding="utf-8"))
    run = rolefit("classify", "posts", "no.txt", "--format", "json", cwd=folder)
    jsonschema.validate(json.loads(run.stdout), schema)
    lines = rolefit("classify", "posts", "no.txt", "--format", "jsonl", cwd=folder).stdout.decode().splitlines()
    assert len(lines) == 3
    for line in lines:
        jsonschema.validate(json.loads(line), schema)
    merged = [{k: v for k, v in json.loads(line).items() if k != "schema"} for line in lines]
    assert merged == json.loads(run.stdout)["results"]


def test_csv_has_one_header(rolefit, folder) -> None:
    """However many inputs, the columns stand once on top."""
    run = rolefit("classify", "no.txt", "posts", "--format", "csv", cwd=folder)
    rows = list(csv.DictReader(io.StringIO(run.stdout.decode())))
    assert tuple(rows[0]) == CSV_COLUMNS
    assert [row["rolefit_role"] for row in rows] == ["", "social_media_manager", "community_manager"]


def test_a_bad_input_does_not_stop_the_rest(rolefit, folder) -> None:
    """What cannot be read is said on standard error, the others are answered, and the exit code is 2."""
    (folder / "posts" / "bad.txt").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 20)
    run = rolefit("classify", "posts/a.txt", "missing.txt", "posts/bad.txt", "posts/below", cwd=folder)
    assert run.returncode == 2
    errors = run.stderr.decode().strip().split("\n")
    assert len(errors) == 2
    assert "missing.txt is not there" in errors[0]
    assert "bad.txt" in errors[1]
    assert "2 posts: " in run.stdout.decode()
    assert TRACEBACK not in run.stderr


def test_text_begins_with_a_verdict_also_after_a_bad_input(rolefit, folder) -> None:
    """An empty line parts verdicts; it does not stand before the first."""
    out = rolefit("classify", "--verbose", "missing.txt", "posts", cwd=folder).stdout.decode()
    assert out.startswith("posts")
    assert out.count("\n\nposts") == 1


HARD = {
    "empty": (b"", 2, "is empty"),
    "blank": (b" \n\t\n", 2, "holds no text"),
    "jpeg": (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 40, 2, "post.txt"),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, 2, "post.txt"),
    "zip": (b"PK\x03\x04" + bytes(200), 2, "post.txt"),
}


@pytest.mark.parametrize("name", HARD)
def test_inputs_without_text_are_one_clear_error(rolefit, tmp_path, name: str) -> None:
    """Nothing, blanks and pictures that are called .txt: one sentence that names the file, exit code 2."""
    content, code, said = HARD[name]
    (tmp_path / "post.txt").write_bytes(content)
    run = rolefit("classify", str(tmp_path / "post.txt"))
    assert (run.returncode, run.stdout) == (code, b"")
    assert said in run.stderr.decode()
    assert run.stderr.count(b"\n") == 1
    assert TRACEBACK not in run.stderr


def test_an_empty_pipe_is_one_clear_error(rolefit) -> None:
    """Nothing piped in is said to be nothing."""
    run = rolefit("classify")
    assert run.returncode == 2
    assert run.stderr.decode().startswith("rolefit: standard input is empty")


def test_a_pdf_without_text_is_one_clear_error(rolefit, tmp_path) -> None:
    """A scan says that it holds no text."""
    pytest.importorskip("pypdfium2")
    content = b"q 0 0 m 9 9 l S Q"
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    ]
    data, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"xref\n0 5\n0000000000 65535 f \n%strailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        table,
        len(data),
    )
    (tmp_path / "scan.pdf").write_bytes(data)
    run = rolefit("classify", str(tmp_path / "scan.pdf"))
    assert run.returncode == 2
    assert b"scan.pdf" in run.stderr
    assert b"no text" in run.stderr
    assert TRACEBACK not in run.stderr


@pytest.mark.parametrize(("name", "reason"), [("chinese", "not_english"), ("twelve_words", "too_short")])
def test_what_cannot_be_judged_is_unsure(rolefit, ads, name: str, reason: str) -> None:
    """A Chinese ad and one of twelve words are answered, with a reason, and that is no error."""
    run = rolefit("classify", "-f", "json", str(ads / f"{name}.txt"))
    assert run.returncode == 0
    (result,) = results(run)
    assert result["unsure"]
    assert reason in result["reasons"]


def test_ten_megabytes_are_answered(rolefit, tmp_path) -> None:
    """A text of 10 MB gets a verdict."""
    line = f"Plan {'zindelporvankestrim' * 2} for the {'oblavoquintarmelsop' * 3} and we {'drevanitulmarwostrin' * 4} it.\n"
    (tmp_path / "long.txt").write_text("Social Media Manager\n\n" + line * (10_500_000 // len(line)))
    assert (tmp_path / "long.txt").stat().st_size > 10_000_000
    run = rolefit("classify", "-f", "json", str(tmp_path / "long.txt"))
    assert run.returncode == 0, run.stderr
    assert len(results(run)) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--wat", "x"], "--wat"),
        (["-f", "xml", "x"], "xml"),
        (["missing.txt"], "missing.txt is not there"),
        (["--model", "missing.model", "ADS"], "missing.model: the model cannot be opened"),
        (["--model", "ADS", "ADS"], "not a rolefit model file"),
        (["--lexicon", "missing.yaml", "ADS"], "missing.yaml: no such lexicon file"),
        (["--lexicon", "ADS", "ADS"], "brand_social.txt:"),
        (["--prior", "chef=0.5", "ADS"], "unknown role 'chef'"),
        (["--prior", "hybrid", "ADS"], "write role=0.2"),
        (["--prior", "hybrid=1.5", "ADS"], "between 0 and 1"),
        (["--prior", "hybrid=nan", "ADS"], "between 0 and 1"),
        (["--prior", "hybrid=0.5,out_of_scope=0.5", "ADS"], "add up to 1"),
        (["--title"], "--title"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_mistakes_of_use_exit_with_2(rolefit, ads, arguments: list[str], said: str) -> None:
    """An option that is unknown or wrong, a file that is not there: said in words, exit code 2, nothing printed."""
    run = rolefit("classify", *[str(ads / "brand_social.txt") if a == "ADS" else a for a in arguments])
    assert (run.returncode, run.stdout) == (2, b"")
    assert said in " ".join(run.stderr.decode().split())
    assert TRACEBACK not in run.stderr


def test_a_prior_of_some_roles_leaves_the_rest_to_the_others(rolefit, ads) -> None:
    """`--prior` moves the probabilities of an unclear post towards what is common."""
    path = str(ads / "twelve_words.txt")
    rare, common = (
        results(rolefit("classify", "-f", "json", "--prior", f"hybrid={p}", path))[0]["probabilities"]["hybrid"]
        for p in ("0.01", "0.9")
    )
    assert rare < common


def test_debug_shows_the_traceback(rolefit) -> None:
    """With --debug an error shows where it came from; without it never."""
    assert TRACEBACK in rolefit("--debug", "classify", "missing.txt", "--model", "missing").stderr
    assert TRACEBACK in rolefit("--debug", "batch", "missing.csv").stderr
    assert TRACEBACK not in rolefit("batch", "missing.csv").stderr
    assert TRACEBACK not in rolefit("classify", "missing.txt", "--model", "missing").stderr


def popen(*arguments: str, **options) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-m", "rolefit", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        **options,
    )


@pytest.fixture
def source(root, monkeypatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(root / "src"))


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("way", [(), ("--",)], ids=["straight", "typer"])
def test_an_interrupt_ends_quietly_with_130(source, ads, way: tuple[str, ...]) -> None:
    """Ctrl-C while the pipe is awaited: what was answered stays, one word on standard error, exit code 130."""
    paths = (str(ads / "brand_social.txt"), "-")
    process = popen("classify", "-f", "jsonl", *way, *paths, stdin=subprocess.PIPE)
    assert b"Social Media Manager" in process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, b"rolefit: interrupted\n")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
@pytest.mark.parametrize("form", ["text", "json", "jsonl", "csv"])
def test_a_reader_that_goes_away_is_no_error(source, ads, form: str) -> None:
    """`rolefit ... | head` says nothing on standard error and ends with 0."""
    process = popen("classify", "-f", form, *[str(path) for path in sorted(ads.iterdir())])
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert (process.wait(timeout=60), err) == (0, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_an_error_without_traceback(source, ads) -> None:
    """Output that cannot be written is said so."""
    with open("/dev/full", "wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "rolefit", "classify", str(ads / "brand_social.txt")],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert run.returncode == 2
    assert run.stderr == b"rolefit: standard output cannot be written: No space left on device\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize("arguments", [["--help"], ["rule", "--all"], ["rule", "--help"]])
def test_nor_do_the_other_ways_show_one(source, arguments: list[str]) -> None:
    """What typer or a longer command writes ends the same way."""
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "rolefit", *arguments]
        run = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (run.returncode, run.stderr.count(b"\n")) == (2, 1)
    assert run.stderr.startswith(b"rolefit: standard output cannot be written")


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_closed_streams(source, ads) -> None:
    """Without standard output there is nothing to do and it is said; without standard error the answer still comes."""
    command = f"{shlex.quote(sys.executable)} -m rolefit classify {shlex.quote(str(ads / 'brand_social.txt'))}"
    shut = subprocess.run(["/bin/sh", "-c", f"{command} >&-"], capture_output=True, check=False)
    assert (shut.returncode, shut.stderr) == (
        2,
        b"rolefit: standard output is closed: give it a file, or /dev/null\n",
    )
    mute = subprocess.run(["/bin/sh", "-c", f"{command} 2>&-"], capture_output=True, check=False)
    assert mute.returncode == 0
    assert b"social media manager" in mute.stdout.lower()


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_output_is_utf8_whatever_the_locale(rolefit, ads, encoding: str) -> None:
    """Data is written as UTF-8, messages as the terminal can."""
    run = rolefit("classify", str(ads / "chinese.txt"), "nöfile", PYTHONIOENCODING=encoding, LC_ALL="C", PYTHONUTF8="0")
    assert "社交媒体经理" in run.stdout.decode("utf-8")
    assert run.returncode == 2
    assert TRACEBACK not in run.stderr


def test_an_own_lexicon_reaches_the_answer(rolefit, tmp_path, ads) -> None:
    """`--lexicon` is named in the version of the result."""
    own = tmp_path / "own.yaml"
    own.write_text('format: 1\nversion: "mine"\nconcepts: []\n')
    (result,) = results(rolefit("classify", "--lexicon", str(own), "-f", "json", str(ads / "brand_social.txt")))
    assert result["lexicon_version"].endswith("+mine")
