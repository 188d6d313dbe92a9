"""The tutorials, word for word from an empty folder, and the files that they hand to other programs."""

import json
import re
import tomllib

import pytest
import yaml

PAGES = ("recruiter", "analyst", "ci")


@pytest.fixture(scope="module")
def tutorials(script):
    return script("tutorials")


@pytest.mark.parametrize("name", PAGES)
def test_a_tutorial_goes_as_it_says(tutorials, root, tmp_path, name) -> None:
    """Every command ends as the page says, and prints what the page shows."""
    (tmp_path / "empty").mkdir()
    tutorials.walked(root / "docs" / "tutorials" / f"{name}.md", tmp_path / "empty", tmp_path / "home")


def test_every_tutorial_is_walked(root) -> None:
    """A new page in the folder is a new page of the test."""
    assert {path.stem for path in (root / "docs" / "tutorials").glob("*.md")} == set(PAGES)


def test_a_stumble_is_told(tutorials, tmp_path) -> None:
    """Another output, or another exit code, than the page's is an error that names the line."""
    page = tmp_path / "page.md"
    for number, text in enumerate(
        (
            "```sh\necho one\n```\n\n<!-- prints -->\n```text\ntwo\n```\n",
            "```sh\nfalse\n```\n",
            "<!-- exits: 1 -->\n```sh\ntrue\n```\n",
            "```sh\nprintf 'one\\ntwo\\nthree\\n'\n```\n\n<!-- prints 1 from two -->\n```text\ntwo\nthree\n```\n",
            "```sh\necho one\n```\n\n<!-- prints 1 from two -->\n```text\none\n```\n",
        )
    ):
        page.write_text(text)
        (tmp_path / f"empty{number}").mkdir()
        with pytest.raises(tutorials.Stumble, match=r"page\.md:\d"):
            tutorials.walked(page, tmp_path / f"empty{number}", tmp_path / f"home{number}")


def test_a_part_of_an_output_is_shown(tutorials) -> None:
    """Lines are counted from the first that holds the words, else from the top; words that no line holds show nothing."""
    printed = "one\ntwo\nthree\ntwo\n"
    assert tutorials.part(printed, None, None) == printed
    assert tutorials.part(printed, "2", None) == "one\ntwo\n"
    assert tutorials.part(printed, "2", "tw") == "two\nthree\n"
    assert tutorials.part(printed, None, "three") == "three\ntwo\n"
    assert tutorials.part(printed, "1", "four") is None


def test_every_command_runs_in_every_shell(root) -> None:
    """A reader on Windows can type what the pages say: git and rolefit alone, no pipe and no single quotes."""
    for name in PAGES:
        page = (root / "docs" / "tutorials" / f"{name}.md").read_text(encoding="utf-8")
        for block in re.findall(r"^```sh\n(.*?)^```", page, re.MULTILINE | re.DOTALL):
            for line in block.splitlines():
                assert re.fullmatch(r"(?:git|rolefit) [^|<>'`$&;\\]*", line), f"{name}: {line}"


def _files(root) -> dict[str, str]:
    page = (root / "docs" / "tutorials" / "ci.md").read_text(encoding="utf-8")
    return dict(re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)^```$", page, re.MULTILINE | re.DOTALL))


def test_the_workflow_uses_the_action_as_it_is(root) -> None:
    """Inputs of the action that the tutorial sets are inputs that it has."""
    workflow = yaml.safe_load(_files(root)[".github/workflows/drafts.yml"])
    action = yaml.safe_load((root / "action.yml").read_text(encoding="utf-8"))
    (step,) = [s for s in workflow["jobs"]["drafts"]["steps"] if "/rolefit@" in s["uses"]]
    assert set(step["with"]) <= set(action["inputs"])


def test_the_hook_is_one_that_there_is(root) -> None:
    """The id in the tutorial's configuration stands in the manifest."""
    used = yaml.safe_load(_files(root)[".pre-commit-config.yaml"])["repos"][0]["hooks"]
    there = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {hook["id"] for hook in used} <= {hook["id"] for hook in there}


def test_the_editor_is_told(root, tmp_path) -> None:
    """The command of the editor's snippet speaks the protocol, and finds in the tutorial's draft what the check finds."""
    pytest.importorskip("pygls")
    from editor import session

    files = _files(root)
    command = json.loads("[" + re.search(r"cmd = \{(.*?)\}", files["init.lua"])[1] + "]")
    assert command == ["rolefit", "server"]
    draft = tmp_path / "jobs" / "community.md"
    draft.parent.mkdir()
    draft.write_text(files["jobs/community.md"], encoding="utf-8")
    (tmp_path / "rolefit.toml").write_text('fail-on = "error"\n')
    tomllib.loads(files["rolefit.toml"])

    found = []

    async def talk(editor) -> None:
        found.extend(await editor.open(draft, draft.read_text(encoding="utf-8")))

    session(tmp_path, None, talk, ("-m", *command))
    assert "RF001" in {diagnostic.code for diagnostic in found}
