"""Verdicts are remembered, and never out of date."""

import os

import pytest

from rolefit.check.cache import VerdictCache
from rolefit.check.verdict_json import verdict_from_json, verdict_to_json
from rolefit.reading import read_bytes
from rolefit.verdict.classifier import Classifier

from .samples import GOOD_COMMUNITY, GOOD_SOCIAL, MISMATCH


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
    """Expected roles, thresholds, severities and rules take effect on remembered verdicts."""
    counted.write("a.md", MISMATCH)
    assert counted.check().exit_code == 1
    counted.write("rolefit.toml", '[severity]\nRF001 = "info"\n')
    assert "info[RF001]" in counted.check().stdout
    assert "RF001" not in counted.codes("--config", "thresholds.role-mismatch-warning=1.01")
    assert len(counted.classified) == 1


def test_other_models_and_lexicons_are_other_caches(tmp_path) -> None:
    """A model or lexicon with other contents does not answer with the verdicts of the one before."""
    verdict = Classifier.load().classify(read_bytes(GOOD_SOCIAL.encode(), source="a.md"))
    model, lexicon = tmp_path / "model", tmp_path / "lexicon.yaml"
    model.write_text("one")
    lexicon.write_text("one")

    def opened() -> VerdictCache:
        return VerdictCache(str(tmp_path / "cache"), str(model), str(lexicon))

    opened().put(b"draft", verdict)
    assert opened().get(b"draft", "a.md") == verdict
    for file in (model, lexicon):
        file.write_text("two")
        assert opened().get(b"draft", "a.md") is None
        file.write_text("one")
    assert opened().get(b"draft", "a.html") is None


@pytest.mark.parametrize("damage", [b"", b"{}", b"\x00\xff", b"cut", b"swap"])
def test_damage_is_ignored(counted, damage: bytes) -> None:
    """A file that is cut, empty or changed is as good as none, and is made anew."""
    counted.write("a.md", MISMATCH)
    first = counted.findings()
    (file,) = (counted.folder / ".rolefit_cache").glob("*/*.json")
    content = file.read_bytes()
    spoiled = {b"cut": content[:-20], b"swap": content.replace(b"community_manager", b"social_mediamanag")}
    file.write_bytes(spoiled.get(damage, damage))
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
    assert list((counted.folder / "elsewhere").glob("*/*.json"))


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


def test_pruning_deletes_verdicts_alone(tmp_path) -> None:
    """Of old caches the verdicts go, oldest first; files that others put beside them, links and unmarked folders stay."""
    verdict = Classifier.load().classify(read_bytes(GOOD_SOCIAL.encode(), source="a.md"))
    model, root, elsewhere = tmp_path / "model", tmp_path / "cache", tmp_path / "elsewhere"

    def filled(content: str) -> str:
        model.write_text(content)
        cache = VerdictCache(str(root), str(model), "")
        cache.put(b"draft", verdict)
        (newest,) = {path.name for path in root.iterdir() if path.is_dir()} - known
        known.add(newest)
        os.utime(root / newest, (len(known), len(known)))
        return newest

    known: set[str] = set()
    first, second = filled("one"), filled("two")
    (root / second / "notes.txt").write_text("mine")
    os.utime(root / second, (2, 2))
    elsewhere.mkdir()
    (elsewhere / ("a" * 64 + ".json")).write_text("{}")
    os.symlink(elsewhere, root / ("a" * 20))
    (root / ("b" * 20)).mkdir()
    (root / ("b" * 20) / ("b" * 64 + ".json")).write_text("{}")
    known |= {"a" * 20, "b" * 20}
    for content in ("three", "four", "five", "six"):
        filled(content)
    assert not (root / first).exists()
    assert (root / second / "notes.txt").read_text() == "mine"
    assert not list((root / second).glob("*.json"))
    assert len(list(elsewhere.iterdir())) == 1
    assert (root / ("b" * 20) / ("b" * 64 + ".json")).exists()
    assert len([path for path in root.iterdir() if list(path.glob("*.json")) and len(path.name) == 20]) <= 5


def test_verdicts_survive_the_way_to_json_and_back() -> None:
    """A verdict from the cache equals the one that went in, to the last digit."""
    classifier = Classifier.load()
    for text in (GOOD_COMMUNITY, GOOD_SOCIAL, MISMATCH, "x", "Ü — “quoted” 🙂\n- Host calls\n"):
        verdict = classifier.classify(read_bytes(text.encode(), source="a.md"))
        assert verdict_from_json(verdict_to_json(verdict), "a.md") == verdict
