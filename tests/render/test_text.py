import re

import pytest

from rolefit.lexicon.file import OUTCOMES
from rolefit.render.advice import advice, lines_for
from rolefit.render.overview import overview_lines
from rolefit.render.text import as_plain, probability_lines, verdict_lines
from rolefit.render.words import OUTCOME_NAMES, REASON_NAMES, ROLE_NAMES, SHARE_NAMES, per_cent
from rolefit.values import REASONS, ROLES, JobPost


@pytest.fixture(scope="module")
def shown(classifier, ad):
    """From the name of an ad to what a person sees."""
    return lambda name: as_plain(verdict_lines(classifier.classify(ad(name))))


def test_a_person_reads_the_answer_first(shown) -> None:
    """Which role, how sure, what the title says, what to do; then quotes, outcomes, departments, without figures."""
    text = shown("forum_manager")
    lines = text.split("\n")
    assert lines[0].endswith("forum_manager.txt: Forum Manager")
    assert lines[1] == "  Reads as a community manager\u2019s job."
    assert lines[2].startswith("  Sure (")
    assert lines[3] == "  The title promises a community manager, and so do the duties."
    assert "hire a social media manager beside it" in " ".join(text.split())
    assert "speaks for it" in text
    assert "Customer Service" in text
    assert text.count("%") == 1
    assert not re.search(r"points|\(\d|log odds|doubles", text)


def test_figures_come_when_asked_for(classifier, ad) -> None:
    """`--verbose` adds four bars, the role mix, and the amounts."""
    text = as_plain(verdict_lines(classifier.classify(ad("forum_manager")), verbose=True))
    assert text.count("%") == 5
    for words in (*ROLE_NAMES.values(), *SHARE_NAMES.values(), "role mix (points)", "log odds"):
        assert words in text


def test_a_sure_verdict_says_so_and_an_unsure_one_says_why(shown) -> None:
    """A post of few words is too short to tell, before any percentage; another language is said."""
    assert "Sure (" in shown("brand_social")
    assert "not sure" not in shown("brand_social").lower()
    assert "Too short to tell." in shown("twelve_words")
    assert "does not read as English" in " ".join(shown("chinese").split())
    assert "%" not in shown("twelve_words") + shown("chinese")


def test_a_title_that_misleads_is_told(classifier, ad) -> None:
    """Where the title promises another role than the duties hold, the text says so, and names the lines to replace."""
    post = ad("brand_social")
    verdict = classifier.classify(JobPost(post.text.replace(post.title, ""), "Online Community Manager"))
    assert verdict.role == "social_media_manager"
    text = " ".join(as_plain(verdict_lines(verdict)).split())
    assert "The title promises a community manager, the duties describe a social media manager." in text
    assert "Retitle it \u201cSocial Media Manager\u201d, or replace" in text
    assert advice(verdict)[0][1]


def test_two_jobs_in_one_show_the_lines_of_each(classifier) -> None:
    """A hybrid gets the duties of both, and the advice that two people do them."""
    duties = ["Plan and publish our Instagram and TikTok posts", "Run paid social campaigns for reach"] * 3
    duties += ["Moderate the members' forum every day", "Welcome new members and host weekly discussions"] * 3
    verdict = classifier.classify(JobPost("\n".join(f"- {d}" for d in duties), "Social Media and Community Manager"))
    assert verdict.role == "hybrid"
    text = " ".join(as_plain(verdict_lines(verdict)).split())
    assert "rarely found in one person" in text or verdict.unsure
    assert "For a social media manager:" in text or verdict.unsure


@pytest.mark.parametrize("width", [40, 60, 100])
def test_no_line_is_wider_than_asked(classifier, ad, width) -> None:
    """Verdicts, with and without figures, and the table of several keep to the columns."""
    verdicts = [classifier.classify(ad(name)) for name in ("forum_manager", "brand_social", "twelve_words", "chinese")]
    for verdict in verdicts:
        for verbose in (True, False):
            text = as_plain(verdict_lines(verdict, width, verbose=verbose))
            assert max(map(len, text.split("\n"))) <= max(width, 40)
    assert max(map(len, as_plain(overview_lines(verdicts, width)).split("\n"))) <= width


def test_several_posts_in_one_look(classifier, ad) -> None:
    """A row for each post with role, sureness and what its title says otherwise, and a sum."""
    verdicts = [classifier.classify(ad(name)) for name in ("forum_manager", "property_manager", "twelve_words")]
    rows = as_plain(overview_lines(verdicts)).split("\n")
    assert len(rows) == 1 + 3 + 1 + 1 + 1
    assert "community manager     yes" in rows[1]
    assert "neither" in rows[2]
    assert "says community manager" in rows[2]
    assert "too short" in rows[3]
    assert rows[5].startswith("3 posts: ")


def test_an_empty_post_has_no_empty_lines_of_labels(classifier) -> None:
    """What is not there is not announced."""
    text = as_plain(verdict_lines(classifier.classify(JobPost(""))))
    assert text.startswith("(no title)\n")
    assert not any(
        label in text for label in ("role mix", "speaks for it", "outcomes", "departments", "title promises")
    )


def test_bars_are_as_long_as_their_probability(classifier, ad) -> None:
    """Each bar has 24 places, and the fullest belongs to the answer."""
    lines = as_plain(probability_lines(classifier.classify(ad("brand_social")))).rstrip().split("\n")
    assert len(lines) == 4
    assert all(line.count("█") + line.count("·") == 24 for line in lines)
    assert lines[0].count("█") == max(line.count("█") for line in lines)


def test_plain_text_has_no_styles_and_no_blanks_at_the_end(shown) -> None:
    """What goes into a pipe is text alone."""
    for name in ("brand_social", "chinese", "twelve_words"):
        assert "\x1b" not in shown(name)
        assert all(line == line.rstrip() for line in shown(name).split("\n"))


def test_everything_that_can_be_said_has_words() -> None:
    """Roles, reasons, outcomes and shares all have a name."""
    assert set(ROLE_NAMES) == set(ROLES)
    assert set(REASON_NAMES) == set(REASONS)
    assert set(OUTCOME_NAMES) == set(OUTCOMES)
    assert set(SHARE_NAMES) == {"SM", "CM", "SH", "OT"}


@pytest.mark.parametrize(
    ("probability", "told"),
    [(0.0, "under 1%"), (0.0049, "under 1%"), (0.0051, "1%"), (0.5, "50%"), (0.9949, "99%"), (0.9951, "over 99%"), (1.0, "over 99%")],
)  # fmt: skip
def test_no_answer_is_said_to_be_certain(probability, told) -> None:
    """Whole per cent, and never none or all."""
    assert per_cent(probability) == told


def test_a_confidence_is_worded_in_one_place(root) -> None:
    """No module, template or script of an output words a confidence itself: all of them ask `per_cent`.

    But the `repr` of a verdict in values.py, for notebooks and debuggers, which may not import what renders.
    """
    own = re.compile(r"""confidence[^\n{}]{0,40}(?::\.0%|\|form\("\.0%"\))|Math\.round\(100 \*""")
    source = root / "src" / "rolefit"
    files = [path for path in source.rglob("*") if path.suffix in (".py", ".html", ".js") and path.name != "values.py"]
    assert len(files) > 100
    assert [path.name for path in files if own.search(path.read_text(encoding="utf-8"))] == []


DUTIES = (
    "Plan posts for Instagram and TikTok every week\nRun paid campaigns and report reach\n"
    "Film and cut short videos with creators\nGrow our followers on every channel\n"
)


@pytest.mark.parametrize("line", ["Where: Paris, France", "Paris, France", "Site: Tours (Loire), France"])
def test_a_place_is_no_line_to_replace(classifier, line) -> None:
    """A line that names a place alone is not counted among the lines to replace, though its tag is that of the post around it."""
    verdict = classifier.classify(JobPost(DUTIES + line, "Community Manager"))
    assert verdict.statements[-1].statement.text == line
    assert verdict.statements[-1].tag == "SM"
    assert "4 lines, these first" in advice(verdict)[0][0]


@pytest.mark.parametrize(
    "line",
    ["Instagram Stories, TikTok Clips", "Brand Strategy", "Merchandise: Design, Orders", "Bookkeeping, Payroll", "Events: Catering, Seating"],
)  # fmt: skip
def test_a_duty_in_capitals_is_a_line_to_replace(classifier, line) -> None:
    """Capitals and commas alone make no place of a duty."""
    verdict = classifier.classify(JobPost(DUTIES + line, "Community Manager"))
    tag = verdict.statements[-1].tag
    assert tag in ("SM", "OT")
    assert [scored.statement.text for scored in lines_for(verdict, tag)].count(line) == 1
