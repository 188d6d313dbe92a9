"""The frame of every page, and the palette."""

import base64
import hashlib
import itertools
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.render.page import badge, document, escape, json_block
from rolefit.render.style import PALETTE, TAG_PALETTE
from rolefit.values import ROLES, TAGS

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


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_of_roles_stay_apart_for_every_sight(theme, sight):
    for one, other in itertools.combinations(PALETTE.values(), 2):
        a, b = (seen(getattr(look, theme), sight) for look in (one, other))
        assert sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5 > 0.08, (one.name, other.name)


@pytest.mark.parametrize(("theme", "grounds"), [("light", ("#ffffff", "#f5f6f8")), ("dark", ("#14171c", "#1c2027"))])
def test_colours_stand_out_from_the_page(theme, grounds):
    for look in PALETTE.values():
        for ground in grounds:
            assert contrast(getattr(look, theme), ground) >= 3


def test_every_role_and_tag_has_a_look_of_its_own():
    assert tuple(PALETTE) == ROLES
    assert tuple(TAG_PALETTE) == TAGS[:4]
    for looks in (PALETTE, TAG_PALETTE):
        assert len({look.shape for look in looks.values()}) == len({look.mark for look in looks.values()}) == 4


def test_the_policy_names_style_and_script_by_hash():
    page = document("T", "<p>x</p>", script="let a = 1;", extra_css="p{color:red}")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)[1]
    assert "default-src 'none'" in policy
    for element in ("style", "script"):
        text = re.search(rf"<{element}>(.*?)</{element}>", page, re.DOTALL)[1]
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{element}-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


def test_a_page_without_script_allows_none():
    assert "script-src 'none'" in document("T", "")
    assert "<script" not in document("T", "")


@pytest.mark.parametrize("code", ["a</script>b", "a<!-- b", "'<script>'", "</STYLE >"])
def test_code_that_would_end_its_element_is_refused(code):
    with pytest.raises(ValueError, match="may not hold"):
        document("T", "", script=code)
    with pytest.raises(ValueError, match="may not hold"):
        document("T", "", extra_css=code)


def test_titles_and_footers_are_text():
    page = document("<b>&", "", footer="<i>")
    assert page.count("&lt;b&gt;&amp;") == 2
    assert "&lt;i&gt;" in page


@given(st.text())
def test_escaped_text_holds_no_markup_and_can_be_written(text):
    told = escape(text)
    assert not set("<>\"'") & set(told)
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", told)
    told.encode("utf-8")


@given(st.lists(st.text() | st.integers() | st.none() | st.booleans()))
def test_json_never_leaves_its_element(value):
    block = json_block("d", value)
    inner = block.removeprefix('<script type="application/json" id="d">').removesuffix("</script>")
    assert not set("<>&\u2028\u2029") & set(inner)
    assert len(json.loads(inner)) == len(value)
    block.encode("utf-8")


@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn"))) | st.integers()))
def test_json_comes_back(value):
    block = json_block("d", value)
    assert json.loads(block.removeprefix('<script type="application/json" id="d">').removesuffix("</script>")) == value


def test_badges():
    assert badge("hybrid") == (
        '<span class="badge role-hy"><span class="mark" aria-hidden="true">◆</span>Hybrid</span>'
    )
    assert ">Community<" in badge("community_manager", short=True).replace("</span>Community", ">Community")
