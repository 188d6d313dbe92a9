import pytest

from rolefit.lexicon.file import OUTCOMES
from rolefit.render.text import as_plain, verdict_lines
from rolefit.render.words import OUTCOME_NAMES, REASON_NAMES, ROLE_NAMES, SHARE_NAMES
from rolefit.values import REASONS, ROLES, JobPost


@pytest.fixture(scope="module")
def shown(classifier, ad):
    """From the name of an ad to what a person sees."""
    return lambda name: as_plain(verdict_lines(classifier.classify(ad(name))))


def test_a_verdict_says_all_that_matters(shown) -> None:
    """Answer, confidence, four bars, role mix, phrases, outcomes, departments and the promise of the title."""
    text = shown("forum_manager")
    assert "forum_manager.txt: Forum Manager\n  community manager  " in text
    assert text.count("%") == 5
    for words in (
        *ROLE_NAMES.values(),
        *SHARE_NAMES.values(),
        "speaks for it",
        "outcomes asked for",
        "Customer Service",
    ):
        assert words in text
    assert "the title promises  community manager; as the duties say" in text


def test_a_sure_verdict_says_so_and_an_unsure_one_says_why(shown) -> None:
    """Every reason is said in words."""
    assert "sure\n" in shown("brand_social")
    assert "unsure" not in shown("brand_social")
    assert f"unsure: {REASON_NAMES['too_short']}" in shown("twelve_words").replace("no role is far ahead, ", "")
    assert REASON_NAMES["not_english"] in shown("chinese")


def test_a_title_that_misleads_is_told(classifier, ad) -> None:
    """Where the title promises another role than the duties hold, the text says so."""
    post = ad("brand_social")
    verdict = classifier.classify(JobPost(post.text.replace(post.title, ""), "Online Community Manager"))
    assert verdict.role == "social_media_manager"
    assert "the title promises  community manager; the duties say otherwise" in as_plain(verdict_lines(verdict))


def test_an_empty_post_has_no_empty_lines_of_labels(classifier) -> None:
    """What is not there is not announced."""
    text = as_plain(verdict_lines(classifier.classify(JobPost(""))))
    assert text.startswith("(no title)\n")
    assert not any(
        label in text for label in ("role mix", "speaks for it", "outcomes", "departments", "title promises")
    )


def test_bars_are_as_long_as_their_probability(shown) -> None:
    """Each bar has 24 places, and the fullest belongs to the answer."""
    bars = [line for line in shown("brand_social").split("\n") if "█" in line or "···" in line]
    assert len(bars) == 4
    assert all(line.count("█") + line.count("·") == 24 for line in bars)
    assert bars[0].count("█") == max(line.count("█") for line in bars)


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
