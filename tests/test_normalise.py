import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.text.normalise import normalise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plan <b>posts</b>", "Plan posts"),
        ("<p>Plan</p><p>Write</p>", "\nPlan\n\nWrite\n"),
        ("<ul><li>Plan</li><li class='x'>Write</li></ul>", "\n\n- Plan\n- Write\n"),
        ("Plan<br/>Write<BR>Edit", "Plan\nWrite\nEdit"),
        ("<h2>Duties</h2>Plan", "\nDuties\nPlan"),
        ("<!-- hidden -->Plan", "Plan"),
        ("<!DOCTYPE html>Plan", "Plan"),
        ("a<script>var x = '<p>';</script>b<style type='a'>p{}</style >c", "a b c"),
        ("a<SCRIPT>x</script>b", "a b"),
    ],
)
def test_markup_becomes_line_breaks_or_nothing(text: str, expected: str) -> None:
    """Tags of blocks break the line, items become bullets, other tags, comments and scripts vanish."""
    assert normalise(text) == expected


@pytest.mark.parametrize("text", ["1 < 2 and 3 > 2", "a <3 b", "reach <500 fans", "x<y", "<!-- never closed", "<<>>"])
def test_signs_that_are_no_markup_stay(text: str) -> None:
    """A less-than sign that opens no tag is text."""
    assert normalise(text) == text


@pytest.mark.parametrize("name", ["scrıpt", "SCRİPT", "ſcript", "ſtyle"])
def test_letters_that_are_alike_without_case_end_a_hidden_part(name: str) -> None:
    """What an expression without case takes for `script` is looked up as `script`."""
    end = "style" if "tyle" in name else "script"
    assert normalise(f"<{name}>hidden</{end}> shown").strip() == "shown"


def test_an_unclosed_script_loses_its_tag_only() -> None:
    """A script that never ends hides nothing of the post."""
    assert normalise("Plan <script>posts") == "Plan posts"
    assert normalise("<style>a</script>b") == "ab"


def test_a_long_comment_and_words_conditional_marks_are_no_text() -> None:
    """A comment may be as long as a draft, and `<![if …]>`, by which Word marks what old programs show, is a mark."""
    assert normalise(f"<!-- {'Run ads. ' * 5000}-->Plan") == "Plan"
    assert normalise("<![if !supportLists]>Plan<![endif]>") == "Plan"
    assert normalise("<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->Plan") == "Plan"


def test_lines_drawn_through_letters_vanish() -> None:
    """Combining underlines and strokes leave the letters that they decorate."""
    assert normalise("P\u0332l\u0332a\u0332n\u0336") == "Plan"


def test_a_comment_hides_its_text_up_to_the_first_end_only() -> None:
    """What stands between two comments stays."""
    assert normalise("<!-- a -->Plan<!-- b -->") == "Plan"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Q&amp;A", "Q&A"),
        ("caf&eacute; &#8211; &#x2022;", "café – •"),
        ("&lt;p&gt;Plan&lt;/p&gt;", "\nPlan\n"),
        ("&nbsp;Plan", " Plan"),
        ("&amp;lt;p&amp;gt;Plan&amp;lt;/p&amp;gt;", "\nPlan\n"),
        ("Q&amp;amp;A", "Q&A"),
    ],
)
def test_character_references_become_characters(text: str, expected: str) -> None:
    """References are resolved, and markup that was escaped is markup, however often it was."""
    assert normalise(text) == expected


@pytest.mark.parametrize("text", ["R&D", "you & me", "&unknownthing;", "a&b;", "&#;"])
def test_ampersands_that_refer_to_nothing_stay(text: str) -> None:
    """An ampersand that begins no reference is text."""
    assert normalise(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\r\nb\rc\x0bd\x0ce\u2028f\u2029g\x85h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("a\u00a0b\u2003c\u3000d", "a b c d"),
        ("so\u00adcial \u200bme\u200ddia\ufeff \u202emod\u2066", "social media mod\u2066"),
        ("we\u2019ll \u201cown\u201d it", 'we\'ll "own" it'),
        ("peer\u2011to\u2010peer", "peer-to-peer"),
        ("\x00a\x07b\x7f", "ab"),
    ],
)
def test_typography_and_invisible_characters(text: str, expected: str) -> None:
    """Every line break is `\\n`, every blank a blank, curly quotes are straight, what nobody sees is dropped."""
    assert normalise(text) == expected


@pytest.mark.parametrize("text", ["tab\there", "déjà vu", "日本語", "emoji 🎉", "– —"])
def test_visible_characters_stay(text: str) -> None:
    """Letters of any script, tabs, dashes and emoji are text."""
    assert normalise(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [("𝗦𝗼𝗰𝗶𝗮𝗹 𝑚𝑒𝑑𝑖𝑎", "Social media"), ("Ｐｌａｎ！", "Plan!"), ("oﬃce ﬁlm", "office film"), ("Ⓟⓛⓐⓝ", "Plan")],
)
def test_decorated_letters_become_plain(text: str, expected: str) -> None:
    """Letters that only look like letters are read as those."""
    assert normalise(text) == expected


def test_superscripts_and_accents_are_no_decoration() -> None:
    """Only alphabets made for looks are replaced."""
    assert normalise("m² é Å") == "m² é Å"


def test_escaped_line_breaks_break_the_line() -> None:
    """An export that wrote backslash and n meant a line break."""
    assert normalise("Plan\\r\\nWrite\\nEdit") == "Plan\nWrite\nEdit"
    assert normalise("C:\\users") == "C:\\users"


def test_links_keep_their_words() -> None:
    """A Markdown link is its text; brackets without an address stay."""
    assert normalise("See [our site](https://a.example/x) and ![logo](l.png)") == "See our site and logo"
    assert normalise("[sic] (really)") == "[sic] (really)"


@given(st.text())
def test_nothing_makes_it_raise_and_no_forbidden_character_is_left(text: str) -> None:
    """Any text is normalised, and the result has no carriage return, no BOM and no non-breaking blank."""
    result = normalise(text)
    assert not {"\r", "\ufeff", "\u00a0", "\u200b", "\u00ad", "\u2028", "\x00"} & set(result)


@given(st.text())
def test_lower_case_is_as_long_as_the_text(text: str) -> None:
    """Lowering keeps every offset, on which the spans of phrases rest."""
    result = normalise(text)
    assert len(result.lower()) == len(result)


@given(st.text(st.characters(exclude_characters="<>&\\[]()", codec="utf-8")))
def test_text_without_markup_is_normalised_once_and_for_all(text: str) -> None:
    """Normalising twice is normalising once where the text holds no markup or escapes."""
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126, exclude_characters="<&\\]")))
def test_plain_ascii_is_left_alone(text: str) -> None:
    """A plain text is its own normal form."""
    assert normalise(text) == text


@pytest.mark.parametrize(
    "piece", ["<script>", "<style>", "<!--", "<li ", "<", "&a", "[", "[a](", "\\n", "&lt;script&gt;"]
)
def test_hostile_markup_costs_linear_time(piece: str) -> None:
    """Openings without an end do not make a page take minutes."""
    text = piece * 60_000
    before = time.process_time()
    normalise(text)
    normalise(text + "</script></style>")
    assert time.process_time() - before < 8


def test_the_common_references_are_those_of_html() -> None:
    """They are named without `html`, and say what it says."""
    from html import unescape

    from rolefit.text.character_references import COMMON, character_of

    assert {name: unescape(name) for name in COMMON} == COMMON
    assert character_of("&Auml;") == "Ä"
    assert character_of("&no;") == "&no;"
