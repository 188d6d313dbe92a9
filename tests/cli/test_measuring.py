"""evaluate, tune, label, drift and lexicon as an analyst runs them."""

import csv
import json

import pytest

NAMES = {"social_media_manager": "SMM", "community_manager": "CM", "hybrid": "Both", "out_of_scope": "No"}


def _rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def folder(tmp_path_factory, labelled):
    """An empty folder with 80 posts under other names of columns and labels."""
    folder = tmp_path_factory.mktemp("analyst")
    rows = labelled[::18][:80]
    with (folder / "ours.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["ref", "Job title", "Description", "Gold"])
        for row in rows:
            writer.writerow([row["id"], row["title"], row["text"], NAMES[row["label"]]])
    return folder


def test_evaluate_measures_a_table_under_own_names(rolefit, folder) -> None:
    """Figures with intervals, baselines and the few labels are said; JSON and page are the same evaluation."""
    run = rolefit("evaluate", "ours.csv", "--map", "No=out_of_scope", "--label", "gold", "--html", "e.html", cwd=folder)
    assert run.returncode == 0, run.stderr
    text = run.stdout.decode()
    assert "80 labelled posts" in text
    assert "title rule" in text
    assert "fewer than 30 labels" in text
    again = rolefit("evaluate", "ours.csv", "--map", "No=out_of_scope", "--label", "gold", "--json", cwd=folder)
    record = json.loads(again.stdout)
    assert record["schema"] == "rolefit/evaluate/1"
    assert f"{record['accuracy']['value']:.3f}" in text
    page = (folder / "e.html").read_text(encoding="utf-8")
    assert f"{record['macro_f1']['value']:.3f}" in page
    assert "Content-Security-Policy" in page


def test_a_bound_that_is_missed_ends_with_1(rolefit, folder) -> None:
    """--fail-under names the figure; a bound that holds ends with 0; an unknown figure with 2."""
    options = ["evaluate", "ours.csv", "--map", "No=out_of_scope", "--label", "gold"]
    missed = rolefit(*options, "--fail-under", "macro_f1=1.01", cwd=folder)
    assert missed.returncode == 1
    assert b"macro_f1 is" in missed.stderr
    assert rolefit(*options, "--fail-under", "recall.hybrid=0", cwd=folder).returncode == 0
    wrong = rolefit(*options, "--fail-under", "beauty=1", cwd=folder)
    assert wrong.returncode == 2
    assert b"no such figure" in wrong.stderr


def test_labels_that_name_no_role_are_listed(rolefit, folder) -> None:
    """Exit code 2, the labels, and how to map them."""
    run = rolefit("evaluate", "ours.csv", "--label", "gold", cwd=folder)
    assert run.returncode == 2
    assert b"'No'" in run.stderr
    assert b"--map" in run.stderr


def test_tune_writes_a_profile_beside_other_settings(rolefit, folder) -> None:
    """Settings that are there stay; a second profile needs --force; the profile is read back."""
    from rolefit.verdict.profile import read_profile

    (folder / "rolefit.toml").write_text('fail-on = "warning"\n', encoding="utf-8")
    options = ["tune", "ours.csv", "--map", "No=out_of_scope", "--label", "gold", "--precision", "0.9"]
    run = rolefit(*options, cwd=folder)
    assert run.returncode == 0, run.stderr
    assert b"cross-validated" in run.stdout
    assert b"fewer than 30 labels" in run.stdout
    text = (folder / "rolefit.toml").read_text(encoding="utf-8")
    assert text.startswith('fail-on = "warning"\n')
    assert read_profile(folder / "rolefit.toml").name == "ours"
    again = rolefit(*options, cwd=folder)
    assert again.returncode == 2
    assert b"--force" in again.stderr
    assert rolefit(*options, "--force", cwd=folder).returncode == 0
    assert (folder / "rolefit.toml").read_text(encoding="utf-8") == text
    both = rolefit("tune", "ours.csv", "--precision", "0.9", "--recall", "0.9", cwd=folder)
    assert both.returncode == 2


def test_label_by_single_keys_with_undo_and_resuming(rolefit, folder) -> None:
    """Keys from a pipe are as good as those of a terminal; the file goes on where it ended."""
    run = rolefit("label", "ours.csv", "-o", "labels.csv", stdin=b"scu q", cwd=folder)
    assert run.returncode == 0, run.stderr
    rows = _rows(folder / "labels.csv")
    assert [row["label"] for row in rows] == ["social_media_manager", ""]
    (folder / "own.toml").write_text('[profile]\nname = "own"\ntemperature = 2.0\n')
    again = rolefit("label", "ours.csv", "-o", "labels.csv", "--profile", "own.toml", stdin=b"n", cwd=folder)
    assert b"1 new labels, 2 in all" in again.stderr
    more = _rows(folder / "labels.csv")
    assert more[:2] == rows
    assert len({row["id"] for row in more}) == 3


def test_two_readers_are_merged(rolefit, folder) -> None:
    """Agreement and kappa are said; where they differ the merged file has no label."""
    for name, keys in (("ada.csv", b"sc"), ("ben.csv", b"sn")):
        assert rolefit("label", "ours.csv", "-o", name, stdin=keys, cwd=folder).returncode == 0
    run = rolefit("label", "--merge", "ada.csv", "ben.csv", "-o", "both.csv", cwd=folder)
    assert run.returncode == 0, run.stderr
    assert b"the same label for 50.0%" in run.stdout
    merged = _rows(folder / "both.csv")
    assert sorted(row["label"] for row in merged) == ["", "social_media_manager"]


def test_drift_between_two_scored_tables(rolefit, folder) -> None:
    """A month without social media jobs is said, with exit code 1 where a bound is crossed."""
    rows = _rows(folder / "ours.csv")
    for name, kept in (("a", rows[:50]), ("b", [row for row in rows[20:] if row["Gold"] != "SMM"])):
        with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, rows[0])
            writer.writeheader()
            writer.writerows(kept)
        done = rolefit("batch", f"{name}.csv", "-o", f"{name}.scored.csv", "--workers", "1", cwd=folder)
        assert done.returncode == 0, done.stderr
    run = rolefit("drift", "a.scored.csv", "b.scored.csv", "--html", "d.html", "--fail-over", "5", cwd=folder)
    assert run.returncode == 1, run.stderr
    assert b"social_media_manager" in run.stderr
    assert b"Cram" in run.stdout
    assert "Content-Security-Policy" in (folder / "d.html").read_text(encoding="utf-8")
    record = json.loads(rolefit("drift", "a.scored.csv", "a.scored.csv", "--json", cwd=folder).stdout)
    assert record["roles"]["hybrid"]["difference"]["value"] == 0
    none = rolefit("drift", "a.scored.csv", "ours.csv", cwd=folder)
    assert none.returncode == 2
    assert b"holds no verdicts" in none.stderr


def test_the_lexicon_on_posts_of_ones_own(rolefit, folder) -> None:
    """stats counts, suggest lists phrases, show prints a concept, check runs the examples."""
    stats = rolefit("lexicon", "stats", "ours.csv", cwd=folder)
    assert stats.returncode == 0, stats.stderr
    assert b"never fire in these 80 posts" in stats.stdout
    assert rolefit("lexicon", "suggest", "ours.csv", cwd=folder).returncode == 0
    shown = rolefit("lexicon", "show", "moderation")
    assert b"speaks for community" in shown.stdout
    missing = rolefit("lexicon", "show", "moderatoin")
    assert missing.returncode == 2
    assert b"did you mean moderation" in missing.stderr
    assert rolefit("lexicon", "check").returncode == 0
    (folder / "ours.yaml").write_text(
        "format: 1\nversion: '1'\nconcepts:\n  - id: our_words\n    role: community\n    facet: activity\n"
        "    phrases: [guild hall]\n    fires: [Keep the guild hall open, Sweep the floor]\n    silent: [A guild of halls]\n"
    )
    broken = rolefit("lexicon", "check", "ours.yaml", cwd=folder)
    assert broken.returncode == 1, broken.stderr
    assert b"'Sweep the floor' does not fire it" in broken.stdout
    assert b"'Keep the guild hall open'" not in broken.stdout


def test_ids_that_come_twice_are_each_asked_once(rolefit, folder) -> None:
    """Three posts of one id are three posts: after all three nothing is left to ask."""
    (folder / "same.csv").write_text("id,text\n1,Moderate the forum.\n1,Write captions.\n1,Bake bread.\n")
    assert b"3 new labels" in rolefit("label", "same.csv", "-o", "s.csv", stdin=b"csn", cwd=folder).stderr
    again = rolefit("label", "same.csv", "-o", "s.csv", stdin=b"n", cwd=folder)
    assert b"0 new labels, 3 in all" in again.stderr


def test_what_two_readers_differ_in_is_settled(rolefit, folder) -> None:
    """Of a merged file only the posts without a label are asked for; the file itself is never the output."""
    (folder / "merged.csv").write_text(
        "id,title,text,label\n1,,Moderate the forum.,community_manager\n2,,Write captions.,\n"
    )
    refused = rolefit("label", "merged.csv", "-o", "merged.csv", stdin=b"s", cwd=folder)
    assert refused.returncode == 2
    assert b"is an input" in refused.stderr
    done = rolefit("label", "merged.csv", "-o", "settled.csv", stdin=b"ss", cwd=folder)
    assert b"1 new labels, 2 in all" in done.stderr
    assert [row["label"] for row in _rows(folder / "settled.csv")] == ["community_manager", "social_media_manager"]


def test_evaluate_and_tune_count_the_same_as_sure(rolefit, folder) -> None:
    """Posts that are unsure for their length alone are answered as sure by neither."""
    short = ["Plan posts.", "Moderate the forum.", "Bake bread."] * 3
    rows = "".join(f"{text},{role}\n" for text, role in zip(short, ["smm", "cm", "none"] * 3, strict=True))
    (folder / "short.csv").write_text(f"text,label\n{rows}")
    record = json.loads(rolefit("evaluate", "short.csv", "--json", cwd=folder).stdout)
    tuned = json.loads(rolefit("tune", "short.csv", "-o", "short.toml", "--json", cwd=folder).stdout)
    assert record["coverage"]["value"] == tuned["before"]["coverage"] == tuned["after"]["coverage"] == 0


def test_drift_says_when_the_model_changed(rolefit, folder) -> None:
    """Tables of two models, and figures of a third, are no quiet comparison; of one model nothing is said."""
    (folder / "x.csv").write_text("id,text\n1,Moderate the forum every day.\n2,Write captions for Instagram.\n")
    for name in ("one", "two"):
        assert rolefit("batch", "x.csv", "-o", f"{name}.csv", "-q", "--workers", "1", cwd=folder).returncode == 0
    assert rolefit("drift", "one.csv", "two.csv", cwd=folder).stderr == b""
    beside = folder / "two.csv.meta.json"
    beside.write_text(json.dumps({"model_version": "9.9-other"}))
    said = rolefit("drift", "one.csv", "two.csv", cwd=folder).stderr.decode()
    assert "two.csv by 9.9-other: what changed can be the model" in said
    assert "give --models" in said
    beside.write_text("[" * 100_000)
    assert rolefit("drift", "one.csv", "two.csv", cwd=folder).stderr == b""
    (folder / "one.csv.meta.json").unlink()
    beside.unlink()
    assert rolefit("drift", "one.csv", "two.csv", cwd=folder).stderr == b""


def test_scored_tables_for_a_comma_country_are_read_back(rolefit, folder) -> None:
    """What --decimal comma, semicolons and a byte order mark make of a table is still one for report and drift."""
    (folder / "c.csv").write_text("id,text\n1,Moderate the forum every day.\n", encoding="utf-8")
    options = ("--decimal", "comma", "--output-delimiter", "semicolon", "--output-encoding", "utf-8-sig", "-q")
    assert rolefit("batch", "c.csv", "-o", "comma.csv", *options, "--workers", "1", cwd=folder).returncode == 0
    text = (folder / "comma.csv").read_bytes()
    assert text.startswith(b"\xef\xbb\xbfid;text;rolefit_role;")
    assert b";0," in text
    assert rolefit("report", "comma.csv", "-o", "comma.html", cwd=folder).returncode == 0
    assert rolefit("drift", "comma.csv", "comma.csv", cwd=folder).returncode == 0
