"""What a pull request can put into a repository makes a check print nothing of elsewhere and obey nothing."""

import json
import os
import re

import pytest

from .conftest import SECRET

FORMATS = ("text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson")
OWN = re.compile(rb"::(error|warning|notice) ")


def _harmless(data: bytes, *, own: bool = False) -> None:
    text = data.decode("utf-8")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", text), ascii(text)
    for line in text.split("\n"):
        bare = line.lstrip()
        assert "##[" not in line
        assert not bare.startswith("::") or (own and OWN.match(bare.encode())), line


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("way", ["a link", "in a linked folder", "a folder walked"])
def test_drafts_that_lead_elsewhere(hostile, form: str, way: str) -> None:
    """A draft that is a link out of the repository is not read: its words are in no output, and a line says why."""
    (hostile.elsewhere / "notes.md").write_text(f"# Social Media Manager\n\n- {SECRET}\n- Welcome new members\n")
    if way == "a link":
        os.symlink(hostile.elsewhere / "notes.md", hostile.folder / "notes.md")
        named = "notes.md"
    else:
        os.symlink(hostile.elsewhere, hostile.folder / "linked")
        named = "linked/*.md" if way == "in a linked folder" else "linked"
    done = hostile.run("check", "--output-format", form, named)
    assert b"violet-heron" not in done.stdout + done.stderr
    assert done.returncode == 2
    assert b"outside the project" in done.stderr


def test_links_within_the_project_are_read(hostile) -> None:
    """A link from one draft of the repository to another is as good as the draft."""
    os.symlink("a.md", hostile.folder / "b.md")
    assert hostile.run("check", "b.md").returncode in (0, 1)


def test_allowed_drafts_show_none_of_their_words(hostile) -> None:
    """With `allow-outside = true` such a draft is judged; excerpts and messages still hold nothing of it."""
    text = (
        f"# Social Media Manager\n\n- {SECRET}\n- Welcome new members of the forum\n- Host weekly talks among members\n"
    )
    (hostile.elsewhere / "notes.md").write_text(text)
    os.symlink(hostile.elsewhere / "notes.md", hostile.folder / "notes.md")
    hostile.write("rolefit.toml", "allow-outside = true\n")
    for form in FORMATS:
        done = hostile.run("check", "--output-format", form, "--expect", "social media manager", "notes.md")
        assert done.returncode in (0, 1), done.stderr
        assert b"1 draft" in done.stderr
        assert b"violet-heron" not in done.stdout + done.stderr
        assert b"Welcome new" not in done.stdout


@pytest.mark.parametrize("key", ["lexicon", "extend", "baseline", "model", "cache-dir"])
@pytest.mark.parametrize("way", ["path", "link"])
@pytest.mark.parametrize("allowed", [False, True])
def test_settings_that_name_files_of_others(hostile, key: str, way: str, allowed: bool) -> None:
    """What a settings file of the repository names lies in it; nothing of another file is said, allowed or not."""
    other = hostile.elsewhere / "private.conf"
    other.write_text('db_password = "violet-heron-29"\nviolet-heron: 1\n')
    named = str(other)
    if way == "link":
        os.symlink(other, hostile.folder / "ours.conf")
        named = "ours.conf"
    allow = "allow-outside = true\n" if allowed else ""
    hostile.write("rolefit.toml", f"{allow}{key} = {json.dumps(named)}\n")
    done = hostile.run("check", "a.md")
    assert b"violet-heron" not in done.stdout + done.stderr
    if not allowed:
        assert done.returncode == 2
        assert b"outside the project" in done.stderr


def test_a_settings_file_that_is_a_link(hostile) -> None:
    """A rolefit.toml that leads out of the repository is not read."""
    other = hostile.elsewhere / "private.conf"
    other.write_text('db_password = "violet-heron-29"\n')
    os.symlink(other, hostile.folder / "rolefit.toml")
    done = hostile.run("check", "a.md")
    assert done.returncode == 2
    assert b"db_password" not in done.stderr


def test_who_runs_the_check_may_name_any_file(hostile) -> None:
    """An option or a variable names a file anywhere, and a draft outside is read where it is named outright."""
    lexicon = hostile.elsewhere / "ours.yaml"
    lexicon.write_text("format: 1\nversion: ours-1\nconcepts:\n")
    other = hostile.elsewhere / "b.md"
    other.write_text("# Community Manager\n\n- Welcome new members to the forum\n- Host a weekly question hour\n")
    done = hostile.run("check", "--lexicon", str(lexicon), "a.md")
    assert b"outside" not in done.stderr
    assert hostile.run("check", str(other)).returncode in (0, 1)


@pytest.mark.parametrize(
    "settings",
    [
        'lexicon = "x\\n::add-mask::e\\n::error::owned"',
        'model = "x\\u001b]0;owned\\u0007\\u001b[31m##[error]e"',
        'baseline = "x\\n::stop-commands::word"',
        'extend = "x\\n::stop-commands::word"',
        '"a\\n::b" = 1',
        'output-format = ["a\\n::x##[x]"]',
        '[expect]\n"a\\n::x" = "b\\n  ::y\\u009b31m"',
        'select = ["R\\n##[add-mask]a"]',
    ],
)
def test_settings_give_no_orders(hostile, settings: str) -> None:
    """No value of a settings file reaches the runner as a command or the terminal as an escape."""
    hostile.write("rolefit.toml", settings + "\n")
    done = hostile.run("check", "a.md")
    assert done.returncode == 2
    _harmless(done.stderr)
    _harmless(done.stdout)


@pytest.mark.parametrize("form", FORMATS)
def test_names_and_words_give_no_orders(hostile, form: str) -> None:
    """Names of drafts and folders, their words and their entries in a baseline are data in every format."""
    hostile.write("c\n::warning::w\x1b[31m.md", "# Social Media Manager\n\n- Moderate the forum\n- Welcome members\n")
    hostile.write("d\n::set-env name=x::y.md", "\x00\xff")
    hostile.write(
        "e.md",
        "---\ntitle: Community Manager\nrole: social media manager\n---\n\n- Moderate the forum ##[add-mask]e and help ::error::x\n"
        "- Welcome new members ##[set-output name=a]b \x9b31m\n- Start discussions on the Discord server\n",
    )
    (hostile.folder / "sub\n::error::dir\n").mkdir()
    done = hostile.run("check", "--output-format", form, "--expect", "hybrid", ".")
    assert done.returncode in (1, 2)
    _harmless(done.stdout, own=form == "github")
    _harmless(done.stderr)
    files = {"e.md": {"RF001": 9}, "c\n::warning::w\x1b[31m.md": {"RF001": 9}}
    hostile.write("b.json", json.dumps({"version": 1, "files": files}))
    _harmless(hostile.run("check", "--baseline", "b.json", ".").stderr)
