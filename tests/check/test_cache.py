"""Results are remembered, and never out of date."""

import os
import subprocess
import sys

import pytest

from rolefit.check import cache
from rolefit.check.cache import Memory
from rolefit.check.catalog import all_rules as cache_rules
from rolefit.check.outcome import Outcome, outcome_from_json, outcome_to_json
from rolefit.check.values import Finding, Place
from rolefit.verdict.classifier import Classifier

from .samples import COMMUNITY_DUTIES, GOOD_COMMUNITY, MISMATCH, SOCIAL_DUTIES, markdown


@pytest.fixture
def counted(project, monkeypatch):
    """Give a repository in which classifications are counted."""
    project.git("init", "-q")
    project.classified = []
    classify = Classifier.classify

    def counting(self, post, **options):
        project.classified.append(post.source)
        return classify(self, post, **options)

    monkeypatch.setattr(Classifier, "classify", counting)
    return project


def test_second_run_classifies_nothing(counted) -> None:
    """The same drafts give the same findings without the model; the folder ignores itself in git."""
    counted.write("a.md", MISMATCH)
    first = counted.findings()
    assert counted.findings() == first
    assert len(counted.classified) == 1
    assert ".rolefit_cache" not in counted.git("status", "--porcelain")


def test_no_cache(counted) -> None:
    """--no-cache, or ROLEFIT_NO_CACHE, classifies anew and writes nothing."""
    counted.write("a.md", MISMATCH)
    counted.check("--no-cache")
    counted.check(env={"ROLEFIT_NO_CACHE": "1"})
    assert len(counted.classified) == 2
    assert not (counted.folder / ".rolefit_cache").exists()


def test_changed_drafts_are_classified_anew(counted) -> None:
    """One changed byte is another draft; a draft that was moved is the same."""
    counted.write("a.md", MISMATCH)
    counted.check()
    counted.write("a.md", MISMATCH + " ")
    counted.check()
    assert len(counted.classified) == 2
    os.rename("a.md", "b.md")
    findings = counted.findings()
    assert len(counted.classified) == 2
    assert {finding["file"] for finding in findings} == {"b.md"}


def test_settings_hold_at_once(counted) -> None:
    """Severities and the choice of rules take effect on what is remembered; other thresholds and roles are judged anew."""
    counted.write("a.md", MISMATCH)
    assert counted.check().exit_code == 1
    counted.write("rolefit.toml", '[severity]\nRF001 = "info"\n')
    assert "info[RF001]" in counted.check().stdout
    assert "RF001" not in counted.codes("--ignore", "RF001")
    assert len(counted.classified) == 1
    assert "RF001" not in counted.codes("--config", "thresholds.role-mismatch-warning=1.01")
    counted.write("b.md", MISMATCH.replace("role: community_manager", "team: Elderbrook"))
    counted.write("rolefit.toml", '[expect]\n"b.md" = "social media manager"\n')
    assert {f["code"] for f in counted.findings("b.md")}.isdisjoint({"RF001"})
    counted.write("rolefit.toml", '[expect]\n"b.md" = "community manager"\n')
    assert "RF001" in counted.codes("b.md")


def test_branches_share_what_is_remembered(counted) -> None:
    """A draft that was checked on one branch is not classified again on another, nor after coming back."""
    counted.write("a.md", MISMATCH)
    counted.git("add", ".")
    counted.git("commit", "-qm", "one")
    first = counted.findings()
    counted.git("switch", "-qc", "other")
    counted.write("a.md", GOOD_COMMUNITY)
    counted.git("commit", "-qam", "two")
    counted.check()
    assert len(counted.classified) == 2
    counted.git("switch", "-q", "-")
    assert counted.findings() == first
    assert len(counted.classified) == 2


def test_comments_hold_on_what_is_remembered(counted) -> None:
    """A suppression hides a remembered finding, and one that hides nothing is told each time."""
    counted.write("a.md", MISMATCH + "\n<!-- rolefit: ignore-file RF001, RF011 agreed -->\n")
    first = counted.findings()
    assert {"RF100"} <= {f["code"] for f in first}
    assert "RF001" not in {f["code"] for f in first}
    assert counted.findings() == first
    assert len(counted.classified) == 1


def test_companies_are_compared_as_they_are_now(counted) -> None:
    """What two drafts of one company share is remembered until one of them changes, comes, goes or moves."""
    shared = [*COMMUNITY_DUTIES[:3], *SOCIAL_DUTIES[:2]]
    one = markdown("Community Manager", [*shared, *COMMUNITY_DUTIES[3:]], role="community_manager", company="Elder")
    two = markdown("Social Media Manager", [*shared, *SOCIAL_DUTIES[2:]], role="social_media_manager", company="Elder")
    counted.write("a.md", one)
    counted.write("b.md", two)

    def said(*arguments: str) -> list[str]:
        return [f["message"] for f in counted.findings("--select", "RF013", *arguments)]

    first = said()
    assert len(first) == 1
    assert said() == first
    assert len(counted.classified) == 2
    os.rename("a.md", "aa.md")
    assert "aa.md" in said()[0]
    assert "aa.md" in said("b.md")[0]
    counted.write("b.md", two.replace("company: Elder", "company: Other"))
    assert said() == []
    counted.write("b.md", two)
    assert said() == said("--no-cache") != []
    os.unlink("aa.md")
    assert said() == []


def _memory(folder) -> Memory:
    for name in ("model", "lexicon.yaml"):
        if not (folder / name).exists():
            (folder / name).write_text("one")
    return Memory(str(folder / "cache"), str(folder / "model"), str(folder / "lexicon.yaml"))


def _kept(folder, key: str, value: object) -> None:
    memory = _memory(folder)
    memory.put(key, value)
    memory.save()


def test_other_models_and_lexicons_are_other_caches(tmp_path) -> None:
    """A model or lexicon with other contents does not answer with the results of the one before."""
    _kept(tmp_path, "ab12", [1, "é"])
    assert _memory(tmp_path).get("ab12") == [1, "é"]
    assert _memory(tmp_path).get("ab13") is None
    for name in ("model", "lexicon.yaml"):
        (tmp_path / name).write_text("two")
        assert _memory(tmp_path).get("ab12") is None
        (tmp_path / name).write_text("one")


@pytest.mark.skipif(os.name == "nt", reason="without fcntl, one of two that write at once may win")
def test_checks_at_once_lose_nothing(counted) -> None:
    """Checks that run at the same time in one project keep what each of them found, and leave nothing half."""
    for number in range(4):
        counted.write(f"jobs/{number}/a.md", f"{MISMATCH}\nReference {number}\n")
    command = [sys.executable, "-m", "rolefit", "check", "--quiet"]
    running = [
        subprocess.Popen([*command, f"jobs/{n}"], env=counted.environment(), stdout=subprocess.DEVNULL)
        for n in range(4)
    ]
    assert [process.wait() for process in running] == [1, 1, 1, 1]
    assert counted.check().exit_code == 1
    assert counted.classified == []
    assert not list((counted.folder / ".rolefit_cache").rglob("*.part"))


def test_what_was_used_longest_ago_goes_first(tmp_path, monkeypatch) -> None:
    """The file has a bound; what a run needed stays, older results make room."""
    monkeypatch.setattr(cache, "_MOST_BYTES", 3000)
    for number in range(9):
        _kept(tmp_path, f"{number:04x}", "x" * 300)
    memory = _memory(tmp_path)
    assert memory.get("0001") is not None
    memory.put("00ff", "y" * 900)
    memory.save()
    assert os.path.getsize(memory.path) < 3100
    again = _memory(tmp_path)
    assert again.get("0001") is not None
    assert again.get("00ff") == "y" * 900
    assert again.get("0000") is None


DAMAGE = ("empty", "json", "bytes", "cut", "swap", "forged")


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_ignored(counted, damage: str) -> None:
    """A file that is cut, empty, changed, or that somebody else made is as good as none, and is made anew."""
    counted.write("a.md", MISMATCH)
    first = counted.findings()
    (file,) = (counted.folder / ".rolefit_cache").glob("*/results")
    content = file.read_bytes()
    key = content.split(b"\n")[1].split(b" ")[0]
    body = b"\n".join([key + b' [0,"",0,"a","b",[["RF999","error",1,1,1,1,"m",1,[],[]]]]'])
    spoiled = {
        "empty": b"",
        "json": b"{}",
        "bytes": b"\x00\xff",
        "cut": content[:-20],
        "swap": content.replace(b"community manager", b"social media mgr."),
        "forged": b"%s\n%s" % (cache._head(body), body),
    }
    assert spoiled[damage] != content
    file.write_bytes(spoiled[damage])
    assert counted.findings() == first
    assert len(counted.classified) == 2
    assert counted.findings() == first
    assert len(counted.classified) == 2


def test_folder_that_cannot_be_written(counted) -> None:
    """Where the cache cannot be, the check goes on without."""
    counted.write(".rolefit_cache", "a file in its place")
    counted.write("a.md", MISMATCH)
    assert counted.check("a.md").exit_code == 1


def test_cache_folder_can_be_set(counted) -> None:
    """`cache-dir` says where the cache is."""
    counted.write("a.md", GOOD_COMMUNITY)
    counted.write("rolefit.toml", 'cache-dir = "elsewhere"\n')
    counted.check("a.md")
    assert list((counted.folder / "elsewhere").glob("*/results"))


def _tree(folder):
    """Return every path below a folder with what it holds."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else os.path.islink(path)
        for path in sorted(folder.rglob("*"))
    }


LOOK_ALIKES = ("abcdefghij0123456789", "0123456789abcdef0123", "holiday-snaps-of-May", "accounts-of-the-firm", "plain")


@pytest.mark.parametrize("setting", ["absolute", "relative", "link"])
def test_folders_of_others_are_left_alone(counted, tmp_path, setting: str) -> None:
    """A cache folder that holds anything rolefit did not make loses nothing and gains nothing, and a line says so."""
    others = tmp_path / "others"
    for name in LOOK_ALIKES:
        (others / name).mkdir(parents=True)
        (others / name / "letter.txt").write_text("dear to someone")
    (others / LOOK_ALIKES[0] / ("0" * 64 + ".json")).write_text("looks like a verdict")
    (others / LOOK_ALIKES[0] / "results").write_text("of an election")
    counted.write("a.md", MISMATCH)
    if setting == "link":
        os.symlink(others, counted.folder / ".rolefit_cache")
    else:
        where = str(others) if setting == "absolute" else "../others"
        counted.write("rolefit.toml", f"cache-dir = '{where}'\nallow-outside = true\n")
    before = _tree(others)
    result = counted.check("a.md")
    assert result.exit_code == 1
    assert _tree(others) == before
    assert "did not make" in result.stderr


def test_committed_links_in_the_cache_are_not_followed(counted, tmp_path) -> None:
    """A cache folder that came with a repository writes nowhere else, whatever links are in it."""
    counted.write("a.md", MISMATCH)
    (counted.folder / ".rolefit_cache").mkdir()
    os.symlink(tmp_path / "planted", counted.folder / ".rolefit_cache" / ".gitignore")
    counted.check("a.md")
    assert not (tmp_path / "planted").exists()


def test_pruning_deletes_results_alone(tmp_path) -> None:
    """Of old caches the results go, oldest first; files that others put beside them, links and unmarked folders stay."""
    root, elsewhere = tmp_path / "cache", tmp_path / "elsewhere"

    def filled(content: str) -> str:
        (tmp_path / "model").write_text(content)
        _kept(tmp_path, "ab", 1)
        (newest,) = {path.name for path in root.iterdir() if path.is_dir()} - known
        known.add(newest)
        os.utime(root / newest, (len(known), len(known)))
        return newest

    known: set[str] = set()
    first, second = filled("one"), filled("two")
    (root / first / ("c" * 64 + ".json")).write_text("of an earlier version")
    (root / second / "notes.txt").write_text("mine")
    os.utime(root / first, (1, 1))
    os.utime(root / second, (2, 2))
    elsewhere.mkdir()
    (elsewhere / "results").write_text("{}")
    os.symlink(elsewhere, root / ("a" * 20))
    (root / ("b" * 20)).mkdir()
    (root / ("b" * 20) / "results").write_text("{}")
    known |= {"a" * 20, "b" * 20}
    for content in ("three", "four", "five", "six"):
        filled(content)
    assert not (root / first).exists()
    assert (root / second / "notes.txt").read_text() == "mine"
    assert not (root / second / "results").exists()
    assert [path.name for path in elsewhere.iterdir()] == ["results"]
    assert (root / ("b" * 20) / "results").exists()
    assert len([path for path in root.iterdir() if (path / "results").exists() and path.name in known]) <= 6


def test_folders_of_earlier_versions_are_known(tmp_path) -> None:
    """A cache that an earlier rolefit marked goes on being used."""
    _kept(tmp_path, "ab", 1)
    for marker in (tmp_path / "cache").rglob("CACHEDIR.TAG"):
        marker.write_text(marker.read_text().replace("Results", "Verdicts"))
    assert _memory(tmp_path).get("ab") == 1


def test_outcomes_survive_the_way_to_json_and_back(tmp_path) -> None:
    """What comes out of the cache equals what went in, to the last digit and the last sign."""
    place, other = Place(3, 1, 4, 9), Place(1, 1, 1, 2)
    found = Finding(
        "RF001", "role-mismatch", "error", "jobs/ä.md", place, 'says "x"\n\u2028\ud800 🙂', "", 0.1234,
        ((other, "é"), (place, "")), ((other, "new"),),
    )  # fmt: skip
    found = found._replace(help=next(r.help for r in cache_rules() if r.code == "RF001"))
    outcome = Outcome(False, "Maker & Söhne", True, (found,), "1.0", "2")
    _kept(tmp_path, "ab", outcome_to_json(outcome))
    assert outcome_from_json(_memory(tmp_path).get("ab"), "jobs/ä.md") == outcome
