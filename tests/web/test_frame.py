"""The frame of every page: policy, escaping, and the colours of roles."""

import base64
import hashlib
import itertools
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError
from markupsafe import escape

from rolefit.explain.explanation import explain
from rolefit.render.advice import answer, sureness
from rolefit.values import ROLES, TAGS
from rolefit.web import inlining
from rolefit.web.environment import environment
from rolefit.web.explain import explain_page
from rolefit.web.looks import PALETTE, TAG_PALETTE
from rolefit.web.page import page
from rolefit.web.serve import post_part
from rolefit.web.texts import counted, json_text, percent

# How the three kinds of colour blindness see linear RGB, at their full extent (Machado, Oliveira and Fernandes, 2009).
SIGHT = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def linear(color):
    values = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values]


def contrast(one, other):
    dark, light = sorted(
        sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear(x), strict=True)) for x in (one, other)
    )
    return (light + 0.05) / (dark + 0.05)


def seen(color, sight):
    """Return a colour in the coordinates of OKLab, as a kind of sight has it."""
    rgb = [min(max(sum(a * b for a, b in zip(line, linear(color), strict=True)), 0), 1) for line in SIGHT[sight]]
    cones = (
        (0.4122214708, 0.5363325363, 0.0514459929),
        (0.2119034982, 0.6806995451, 0.1073969566),
        (0.0883024619, 0.2817188376, 0.6299787005),
    )
    roots = [sum(a * b for a, b in zip(line, rgb, strict=True)) ** (1 / 3) for line in cones]
    lab = (
        (0.2104542553, 0.793617785, -0.0040720468),
        (1.9779984951, -2.428592205, 0.4505937099),
        (0.0259040371, 0.7827717662, -0.808675766),
    )
    return [sum(a * b for a, b in zip(line, roots, strict=True)) for line in lab]


def colours(theme):
    """The colours of a theme, by their name in `base.css`."""
    light, dark = re.findall(r":root \{(.*?)\}", inlining.static("base.css"), re.DOTALL)[:2]
    found = re.findall(r"--([\w-]+): #([0-9a-f]+);", light if theme == "light" else dark)
    return {name: "#" + (digits if len(digits) == 6 else "".join(d + d for d in digits)) for name, digits in found}


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_of_roles_stay_apart_for_every_sight(theme, sight):
    """Readers who see fewer colours can tell the roles apart."""
    of = colours(theme)
    for one, other in itertools.combinations(PALETTE.values(), 2):
        a, b = (seen(of[f"role-{look.key}"], sight) for look in (one, other))
        assert sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5 > 0.08, (one.name, other.name)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_stand_out_from_the_page(theme):
    """Marks have 3:1 against both grounds, text and links 4.5:1."""
    of = colours(theme)
    for ground in ("bg", "surface"):
        for look in PALETTE.values():
            assert contrast(of[f"role-{look.key}"], of[ground]) >= 3
        for text in ("ink", "muted", "accent"):
            assert contrast(of[text], of[ground]) >= 4.5


def test_a_dark_theme_names_every_colour_that_a_light_one_has():
    """No colour of the light theme is left on a dark page."""
    assert set(colours("light")) == set(colours("dark"))


def test_every_role_and_tag_has_a_look_of_its_own():
    """No two roles share a shape or a mark."""
    assert tuple(PALETTE) == ROLES
    assert tuple(TAG_PALETTE) == TAGS[:4]
    for looks in (PALETTE, TAG_PALETTE):
        assert len({look.shape for look in looks.values()}) == len({look.mark for look in looks.values()}) == 4


def filled(text, /, **values):
    """A page of a template that is given here."""
    return environment().from_string('{% extends "base.html" %}' + text).render(values)


def test_the_policy_names_style_and_script_by_hash():
    """A browser runs and applies what the page was made with, and nothing else."""
    made = filled("{% set scripts = ['page.js'] %}{% set styles = ['charts.css'] %}", title="T")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', made)[1]
    assert "default-src 'none'" in policy
    for element in ("style", "script"):
        text = re.search(rf"<{element}>(.*?)</{element}>", made, re.DOTALL)[1]
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{element}-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


def test_a_page_can_allow_more():
    """What a page asks for is added to its policy, under the name that browsers know."""
    made = filled("{% set allows = {'connect_src': \"'self'\"} %}", title="T")
    assert "; connect-src 'self'" in made


def test_a_page_without_script_allows_none():
    """No script, no permission for one."""
    made = filled("", title="T")
    assert "script-src 'none'" in made
    assert "<script" not in made


@pytest.mark.parametrize("code", ["a</script>b", "a<!-- b", "'<script>'", "</STYLE >"])
def test_code_that_would_end_its_element_is_refused(code, tmp_path, monkeypatch):
    """A style or script that holds the end of its own element is a mistake of ours, and found when it is read."""
    (tmp_path / "static").mkdir()
    (tmp_path / "static" / "bad.js").write_text(code)
    monkeypatch.setattr(inlining, "files", lambda _: tmp_path)
    with pytest.raises(ValueError, match="may not hold"):
        inlining.static("bad.js")


def test_a_value_that_is_missing_is_an_error():
    """A template never shows an empty place for a name that nobody gave."""
    with pytest.raises(UndefinedError):
        page("drift.html", title="T")


def test_titles_are_text():
    """Markup in a title is shown, not obeyed."""
    assert filled("", title="<b>&").count("&lt;b&gt;&amp;") == 2


@given(st.text())
def test_escaped_text_holds_no_markup_and_can_be_written(text):
    """Whatever a text holds, what a template writes of it is text, and legal in a page."""
    told = environment().from_string("{{ text }}").render(text=text)
    assert not set("<>\"'") & set(told)
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", told)
    told.encode("utf-8")


@given(st.lists(st.text() | st.integers() | st.none() | st.booleans()))
def test_json_never_leaves_its_element(value):
    """No text in the data of a page can end its element or begin another."""
    told = environment().from_string("{{ value|data }}").render(value=value)
    assert told == json_text(value)
    assert not set("<>&\u2028\u2029") & set(told)
    assert len(json.loads(told)) == len(value)
    told.encode("utf-8")


@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn"))) | st.integers()))
def test_json_comes_back(value):
    """The script reads what was written."""
    assert json.loads(json_text(value)) == value


@pytest.mark.parametrize(
    ("call", "told"),
    [
        ("badge(roles['hybrid'])", '<span class="badge role-hy"><span class="mark" aria-hidden="true">◆</span>Hybrid</span>'),
        ("badge(roles['community_manager'], 'Short')", '<span class="badge role-cm"><span class="mark" aria-hidden="true">■</span>Short</span>'),
    ],
)  # fmt: skip
def test_badges(call, told):
    """A role is always its mark and its name, the mark hidden from screen readers."""
    assert environment().from_string('{% from "parts/marks.html" import badge %}{{ ' + call + " }}").render() == told


@pytest.mark.parametrize(
    ("part", "whole", "told"), [(0, 0, "0%"), (1, 3, "33%"), (1, 1000, "0.1%"), (1, 1, "100%"), (99, 1000, "9.9%")]
)
def test_percent(part, whole, told):
    """A part keeps a digit where it would else be lost; nothing of nothing is 0%."""
    assert percent(part, whole) == told


def test_counts_have_their_plural():
    """One post, two posts, a thousand apart."""
    assert [counted(n, "post") for n in (0, 1, 2, 1200)] == ["0 posts", "1 post", "2 posts", "1,200 posts"]
    assert counted(2, "company", "companies") == "2 companies"


@pytest.mark.parametrize("name", ["brand_social", "forum_manager", "twelve_words", "chinese", "discord_moderator"])
def test_a_page_words_an_answer_as_the_terminal_does(classifier, ad, name):
    """The page of `explain` and that of `serve` say the sentences of the command on role and sureness."""
    explanation = explain(classifier, ad(name))
    verdict = explanation.verdict
    said = sureness(verdict)
    for text in (explain_page(explanation), post_part(explanation)):
        assert str(escape(answer(verdict))) in text
        assert (f"{said[0].upper()}{said[1:]}." if said else "") in text
        assert ("Sure (" in text) is not verdict.unsure
