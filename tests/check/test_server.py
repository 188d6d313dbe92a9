"""The language server, by a real client over standard input and output."""

import time
from statistics import median

import pytest

from rolefit.check.editor import Desk, actions

from . import session as recording
from .samples import COMMUNITY_DUTIES, MISMATCH, SOCIAL_DUTIES, markdown

types = pytest.importorskip("lsprotocol.types")
pytest.importorskip("pygls.lsp.client")

from .editor import session


def test_diagnostics_follow_the_text(project) -> None:
    """Findings come on opening and with each change, with code, severity and UTF-16 columns, by the file's settings."""
    path = project.write("jobs/ä b.md", MISMATCH)

    async def talk(editor) -> None:
        found = await editor.open(path, MISMATCH)
        (mismatch,) = [one for one in found if one.code == "RF001"]
        assert mismatch.severity == types.DiagnosticSeverity.Error
        assert mismatch.related_information
        mended = MISMATCH.replace("community_manager", "social_media_manager").replace("# Comm", "# Social Media: Comm")
        assert "RF001" not in {one.code for one in await editor.change(path, mended)}
        line = markdown(
            "Community Manager", [*COMMUNITY_DUTIES[:5], f"🎬 {SOCIAL_DUTIES[1]}"], role="community_manager"
        )
        (foreign,) = [one for one in await editor.change(path, line, 3) if one.code == "RF009"]
        typed = line.split("\n")[foreign.range.start.line].encode("utf-16-le")
        place = slice(2 * foreign.range.start.character, 2 * foreign.range.end.character)
        assert typed[place].decode("utf-16-le").endswith(SOCIAL_DUTIES[1])
        project.write("jobs/rolefit.toml", 'ignore = ["RF009"]')
        assert "RF009" not in {one.code for one in await editor.change(path, line, 4)}
        project.write("jobs/rolefit.toml", "nonsense = 1")
        assert "unknown key" in (await editor.change(path, line, 5))[0].message

    session(project.folder, project.environment(), talk)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("front", "wanted", "title"),
    [
        ("---\nrole: cm # so\n---\n", "---\nrole: social_media_manager # so\n---\n", ""),
        ("---\nteam: a\n---\n", "---\nteam: a\nrole: social_media_manager\n---\n", ""),
        ('+++\nrole = "cm"\n+++\n', '+++\nrole = "social_media_manager"\n+++\n', ""),
        ("+++\n# so\na = 1\n+++\n", '+++\n# so\na = 1\nrole = "social_media_manager"\n+++\n', ""),
        ('{"role": "cm"}\n\n', '{"role": "social_media_manager"}\n\n', ""),
        ('{"team": "a"}\n\n', '{\n  "role": "social_media_manager","team": "a"}\n\n', ""),
        ('+++\ntitle = "Community Manager"\n+++\n', "", '+++\ntitle = "Social Media Manager"\n+++\n'),
        ("", "---\nrole: social_media_manager\n---\n", ""),
    ],
)
def test_actions_keep_the_form_of_front_matter_and_line_ends(
    project, front: str, wanted: str, title: str, end: str
) -> None:
    """A role or a title is set as YAML, TOML or JSON says it, in the front matter that is there, and lines end as they did."""
    body = markdown("Community Manager", SOCIAL_DUTIES)
    text = (front + body).replace("\n", end)
    path = project.write("jobs/a.md", text)
    found, draft = Desk().check(str(path), text)
    (wrong,) = [one for one in found if one.code == "RF001"]
    offers = {one.title: one.text for one in actions(wrong, draft, text, str(path))}
    if wanted:
        assert offers["Set role: social_media_manager in the front matter"] == (wanted + body).replace("\n", end)
    renamed = body.replace("# Community Manager", "# Social Media Manager")
    assert offers["Change the title to Social Media Manager"] == ((title or front) + renamed).replace("\n", end)


def test_lines_move_to_the_draft_that_is_meant_for_them(project) -> None:
    """The other draft is known as in a check: by its own word, its path in the settings, or its title; else none is offered."""
    text = markdown("Community Manager", [*COMMUNITY_DUTIES[:5], SOCIAL_DUTIES[1]], role="community_manager")
    path = project.write("jobs/cm.md", text)
    number = next(i for i, line in enumerate(text.split("\n"), 1) if SOCIAL_DUTIES[1] in line)
    known = (
        markdown("Our next colleague", SOCIAL_DUTIES[2:], role="SMM"),
        markdown("Social Media Manager", SOCIAL_DUTIES[2:]),
        markdown("Our next colleague", SOCIAL_DUTIES[2:]),
    )

    async def talk(editor) -> None:
        for other in known:
            project.write("jobs/other.md", other)
            if other == known[2]:
                await editor.open(path, text)
                assert "Move to other.md" not in await editor.offers(path, number)
                project.write("jobs/rolefit.toml", '[expect]\n"other.md" = "social_media_manager"\n')
            await editor.open(path, text)
            assert "Move to other.md" in await editor.offers(path, number), other

    session(project.folder, project.environment(), talk)


def test_hover_and_code_actions(project) -> None:
    """Hover has the rule's page and the line's reading; actions suppress, set the role, retitle and move the line."""
    text = markdown("Community Manager", [*COMMUNITY_DUTIES[:5], SOCIAL_DUTIES[1]], role="community_manager")
    path = project.write("jobs/cm.md", text)
    other = project.write(
        "jobs/smm.md", markdown("Social Media Manager", SOCIAL_DUTIES[2:], role="social_media_manager")
    )
    wrong = project.write("jobs/wrong.md", MISMATCH)
    number = next(i for i, line in enumerate(text.split("\n"), 1) if SOCIAL_DUTIES[1] in line)

    async def talk(editor) -> None:
        await editor.open(path, text)
        where = types.TextDocumentIdentifier(path.as_uri())
        hover = await editor.text_document_hover_async(types.HoverParams(where, types.Position(number - 1, 4)))
        assert "# RF009 foreign-duty" in hover.contents.value
        assert "social media" in hover.contents.value
        offers = await editor.offers(path, number)
        (hidden,) = offers["Suppress RF009 with a reason"][path.as_uri()]
        assert "RF009" not in {one.code for one in await editor.change(path, hidden.new_text)}
        moved = offers["Move to smm.md"]
        assert SOCIAL_DUTIES[1] not in moved[path.as_uri()][0].new_text
        assert SOCIAL_DUTIES[1] in moved[other.as_uri()][0].new_text
        found = await editor.open(wrong, MISMATCH)
        (mismatch,) = [one for one in found if one.code == "RF001"]
        offers = await editor.offers(wrong, mismatch.range.start.line + 1)
        (role,) = offers["Set role: social_media_manager in the front matter"][wrong.as_uri()]
        assert role.new_text == MISMATCH.replace("role: community_manager", "role: social_media_manager")
        (title,) = offers["Change the title to Social Media Manager"][wrong.as_uri()]
        assert title.new_text == MISMATCH.replace("# Community Manager", "# Social Media Manager")

    session(project.folder, project.environment(), talk)


def test_the_recorded_session_is_what_happens_now() -> None:
    """What stands in examples/golden/editor.md is what a client and the server say to each other."""
    golden = recording.GOLDEN.read_text(encoding="utf-8")
    assert recording.recorded() == golden, "see tests/check/session.py"


def test_a_change_is_answered_before_the_next_one(project) -> None:
    """Beside ten drafts of the same company, findings follow a change within 100 ms."""
    for number in range(10):
        duties = [f"{duty[:-1]} in region {number}." for duty in SOCIAL_DUTIES]
        project.write(f"jobs/{number}.md", markdown("Social Media Manager", duties, company="Elderbrook"))
    text = markdown("Community Manager", COMMUNITY_DUTIES, company="Elderbrook")
    path = project.write("jobs/cm.md", text)
    took = []

    async def talk(editor) -> None:
        await editor.open(path, text)
        for number in range(9):
            begin = time.perf_counter()
            await editor.change(path, text + "- Host a call for members\n" * (number + 1), number + 2)
            took.append(time.perf_counter() - begin)

    session(project.folder, project.environment(), talk)
    assert median(took) < 0.1


def test_windows_line_ends_blanks_and_umlauts(project) -> None:
    """A draft with CRLF in a folder with blanks, umlauts and a percent sign has the places that the editor shows."""
    text = markdown("Community Manager", [*COMMUNITY_DUTIES[:5], SOCIAL_DUTIES[1]], role="community_manager")
    path = project.write("Größe & 50% off/ä b.md", text.replace("\n", "\r\n"))

    async def talk(editor) -> None:
        found = await editor.open(path, text.replace("\n", "\r\n"))
        (foreign,) = [one for one in found if one.code == "RF009"]
        line = text.split("\n")[foreign.range.start.line]
        assert line[foreign.range.start.character : foreign.range.end.character] == SOCIAL_DUTIES[1]

    session(project.folder, project.environment(), talk)
