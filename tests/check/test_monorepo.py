"""A repository of several teams: settings in nested folders, names and encodings as people have them."""

import json
from urllib.parse import unquote

import pytest

from .samples import COMMUNITY_DUTIES, MISMATCH, SOCIAL_DUTIES, markdown

WHERE = "teams/Größe & 50% off/jobs"
FOREIGN = markdown("Community Manager", [*COMMUNITY_DUTIES[:5], SOCIAL_DUTIES[1]], role="community_manager")


@pytest.fixture
def teams(project):
    """Give a repository in which one folder takes over the settings of the top and changes them."""
    project.git("init", "-q")
    project.write("rolefit.toml", 'ignore = ["RF009"]\nfail-on = "error"\n')
    project.write("teams/Größe & 50% off/rolefit.toml", 'extend = "../../rolefit.toml"\nextend-select = ["RF009"]\n')
    project.write("plain/a.md", FOREIGN)
    project.write(f"{WHERE}/ä b.md", FOREIGN.replace("\n", "\r\n"))
    project.write(f"{WHERE}/utf16.md", FOREIGN.encode("utf-16"))
    return project


def test_each_folder_has_its_settings(teams, monkeypatch) -> None:
    """The nearest settings hold for a draft, from wherever the check is run; CRLF and UTF-16 have the same places."""
    found = teams.findings()
    assert {f["file"] for f in found} == {f"{WHERE}/ä b.md", f"{WHERE}/utf16.md"}
    places = {(f["code"], f["line"], f["column"], f["end_line"], f["end_column"]) for f in found}
    line = FOREIGN.split("\n").index(f"- {SOCIAL_DUTIES[1]}") + 1
    assert places == {("RF009", line, 3, line, 3 + len(SOCIAL_DUTIES[1]))}
    monkeypatch.chdir(teams.folder / "teams")
    assert [f["fingerprint"] for f in teams.findings()] == [f["fingerprint"] for f in found]


def test_only_what_changed(teams) -> None:
    """`--diff` sees changed drafts with blanks, umlauts and percent signs, and new ones."""
    teams.git("add", ".")
    teams.git("commit", "-qm", "all")
    teams.write(f"{WHERE}/ä b.md", (FOREIGN + "\nMore.\n").replace("\n", "\r\n"))
    teams.write(f"{WHERE}/neu – 2.md", FOREIGN)
    assert {f["file"] for f in teams.findings("--diff", "HEAD")} == {f"{WHERE}/ä b.md", f"{WHERE}/neu – 2.md"}


def test_formats_name_the_file(teams) -> None:
    """Addresses in SARIF are percent-encoded and lead back to the file; other formats have the path as it is."""
    names = ("sarif", "rdjson", "gitlab", "concise", "github")
    options = [part for name in names for part in ("-f", name, "-o", f"out.{name}")]
    assert teams.check(*options).exit_code == 0
    said = {name: (teams.folder / f"out.{name}").read_text(encoding="utf-8") for name in names}
    results = json.loads(said["sarif"])["runs"][0]["results"]
    uris = [one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in results]
    assert all(uri.isascii() and " " not in uri for uri in uris)
    assert {unquote(uri) for uri in uris} == {f"{WHERE}/ä b.md", f"{WHERE}/utf16.md"}
    assert {d["location"]["path"] for d in json.loads(said["rdjson"])["diagnostics"]} == {unquote(uri) for uri in uris}
    assert {issue["location"]["path"] for issue in json.loads(said["gitlab"])} == {unquote(uri) for uri in uris}
    assert f"{WHERE}/ä b.md:15:3: info[RF009]" in said["concise"]
    assert f"::notice file={WHERE.replace('%', '%25')}/ä b.md," in said["github"]


def test_a_baseline_holds_for_all_teams(teams, monkeypatch) -> None:
    """One baseline at the top accepts findings of every folder, also where the check is run in one of them."""
    teams.check("--write-baseline", "base.json")
    assert teams.findings("--baseline", "base.json") == []
    monkeypatch.chdir(teams.folder / WHERE)
    assert teams.findings("--baseline", "../../../base.json") == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_fixes_are_shown_by_name(teams, encoding: str) -> None:
    """`--diff-fixes` names the draft as it is called, and `--fix` keeps its encoding and line ends."""
    text = FOREIGN.replace("\n", "\r\n") + "<!-- rolefit: ignore RF001 -->\r\n"
    path = teams.write(f"{WHERE}/c d.md", text.encode(encoding))
    assert f"--- a/{WHERE}/c d.md" in teams.check("--diff-fixes").stdout
    teams.check("--fix")
    assert path.read_bytes() == FOREIGN.replace("\n", "\r\n").encode(encoding)


def test_a_wrong_setting_names_file_and_line(teams) -> None:
    """Settings that are no TOML are told with file, line and column; a wrong key with the file and the nearest one."""
    teams.write("teams/rolefit.toml", "ignore = []\nselect = [\n")
    result = teams.check("teams")
    teams.write("teams/Größe & 50% off/rolefit.toml", "ignore = []\nselect = [\n")
    result = teams.check("teams")
    assert result.exit_code == 2
    assert "teams/Größe & 50% off/rolefit.toml: not valid TOML" in result.stderr
    assert "line 2" in result.stderr or "end of document" in result.stderr
    teams.write("teams/Größe & 50% off/rolefit.toml", "ingore = []\n")
    assert "'ignore'" in teams.check("teams").stderr


def test_drafts_outside_the_repository(teams, tmp_path) -> None:
    """A draft that is named outright may lie elsewhere; its findings have its whole path."""
    other = tmp_path / "other.md"
    other.write_text(MISMATCH)
    assert {f["file"] for f in teams.findings(str(other))} == {str(other)}
