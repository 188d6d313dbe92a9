"""Explain's and compare's pages in a real browser: drawing, filters, keyboard, and that nothing leaves them."""

import pytest

from rolefit.explain.compare import compare
from rolefit.explain.explanation import explain
from rolefit.web.compare import compare_page
from rolefit.web.explain import explain_page

pytestmark = pytest.mark.browser

DOWN, TAB, ENTER = "\ue015", "\ue004", "\ue007"
PANEL = "return document.getElementById('panel').textContent"
SHOWN = "return [...document.querySelectorAll('.st')].filter(e => !e.hidden).map(e => e.dataset.tag)"
POINT = "document.querySelectorAll('.st')[arguments[0]].querySelectorAll('.w')[arguments[1]].dispatchEvent(" \
    "new MouseEvent('mouseover', {bubbles: true}))"  # fmt: skip


@pytest.fixture(scope="session")
def explained(tmp_path_factory, classifier, post):
    page = tmp_path_factory.mktemp("explain") / "explain.html"
    page.write_text(explain_page(explain(classifier, post("community.md"))), encoding="utf-8")
    return page


@pytest.fixture(scope="session")
def compared(tmp_path_factory, classifier, post):
    page = tmp_path_factory.mktemp("compare") / "compare.html"
    names = ("community.md", "social.md", "hybrid.txt")
    page.write_text(compare_page(compare(classifier, [post(name) for name in names])), encoding="utf-8")
    return page


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("kind", ["explained", "compared"])
def test_draws_without_errors_and_without_sideways_scrolling(browser, request, kind, width, theme):
    """Both pages fit a desk and a phone in both themes, with their plane drawn and a silent console."""
    browser.open(request.getfixturevalue(kind), width=width, theme=theme)
    assert browser.run("return document.documentElement.scrollWidth") <= width
    assert browser.run("return document.querySelectorAll('svg.plot .here path').length") == (
        3 if kind == "compared" else 1
    )
    ground = browser.run("return getComputedStyle(document.body).backgroundColor")
    assert ground == ("rgb(255, 255, 255)" if theme == "light" else "rgb(20, 23, 28)")
    assert browser.console() == []


@pytest.mark.parametrize("kind", ["explained", "compared"])
def test_nothing_is_asked_of_anyone(browser, request, kind):
    """A page asks for itself and for nothing else, whatever is pressed on it."""
    page = request.getfixturevalue(kind)
    browser.open(page)
    browser.run("for (const e of document.querySelectorAll('button, .st, .w')) e.click()")
    assert [url for url in browser.requests() if not url.startswith("data:")] == [page.as_uri()]
    assert browser.console() == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["explained", "compared"])
def test_no_serious_barrier(browser, request, axe, kind, theme):
    """axe-core finds nothing serious, also while a statement's contributions are shown."""
    browser.open(request.getfixturevalue(kind), theme=theme)
    if kind == "explained":
        browser.run(POINT, 2, 1)
    browser.run(axe)
    found = browser.driver.execute_async_script(
        "const done = arguments[0]; axe.run().then(r => done(r.violations.map(v => [v.impact, v.id, v.nodes[0].html])))"
    )
    assert [violation for violation in found if violation[0] in ("serious", "critical")] == []


def test_filters_show_the_statements_of_one_role(browser, explained):
    """A filter leaves the statements of its tag, says how many, and can be undone."""
    browser.open(explained)
    everything = browser.run(SHOWN)
    for tag in sorted(set(everything)):
        browser.run(f"document.querySelector('[data-show={tag}]').click()")
        assert browser.run(SHOWN) == [tag] * everything.count(tag)
        said = browser.run("return document.getElementById('shown').textContent")
        assert said == f"{everything.count(tag)} of {len(everything)} statements"
        assert browser.run("return document.querySelectorAll('#filter [aria-pressed=true]').length") == 1
    browser.run("document.querySelector('[data-show=\"\"]').click()")
    assert browser.run(SHOWN) == everything


def test_contributions_are_shown_on_hover(browser, explained):
    """Pointing at a word shows its statement, and the phrases that hold the word first."""
    browser.open(explained)
    assert "Point at a word" in browser.run(PANEL)
    browser.run(POINT, 2, 0)
    assert browser.run(PANEL).startswith("Statement 3: ")
    word = browser.run("return document.querySelectorAll('.st')[2].querySelectorAll('.w')[0].textContent")
    first = browser.run("return document.querySelector('#panel tr.at td').textContent")
    assert word.lower() in first.lower()


def test_contributions_are_shown_on_keyboard_focus(browser, explained):
    """Tab and the arrow keys walk the statements, and each shows its contributions."""
    browser.open(explained)
    browser.run("document.getElementById('pair').focus()")
    browser.driver.switch_to.active_element.send_keys(TAB)
    assert browser.run("return document.activeElement.id") == "s0"
    assert browser.run(PANEL).startswith("Statement 1: ")
    browser.driver.switch_to.active_element.send_keys(DOWN)
    assert browser.run("return document.activeElement.id") == "s1"
    assert browser.run(PANEL).startswith("Statement 2: ")
    browser.run("document.querySelector('[data-show=CM]').focus()")
    browser.driver.switch_to.active_element.send_keys(ENTER)
    assert set(browser.run(SHOWN)) == {"CM"}


def test_another_pair_of_roles_weighs_anew(browser, explained, classifier, post):
    """Choosing two roles changes sum, phrases and tints to those that explain gives for them."""
    browser.open(explained)
    browser.run("const s = document.getElementById('pair'); s.value = 'sm:cm'; s.dispatchEvent(new Event('change'));")
    found = explain(classifier, post("community.md"), role="social_media_manager", against="community_manager")
    said = browser.run("return document.getElementById('sum').textContent")
    assert said.replace("\u2212", "-").startswith(
        f"Social media manager against community manager: {found.amount:+.2f}"
    )
    best = browser.run("return document.querySelector('#against li span').firstChild.textContent")
    assert best.strip() == next(w.text for w in found.wordings if w.amount < 0)
    parts = browser.run("return [...document.querySelectorAll('#parts tbody td')].map(e => e.textContent)")
    assert [float(p.replace("\u2212", "-")) for p in parts] == pytest.approx(list(found.parts.values()), abs=0.006)
    assert browser.run("return document.getElementById('reader').dataset.b") == "cm"


def test_hostile_text_does_nothing(browser, tmp_path, classifier, hostile):
    """A post full of markup runs nothing, asks for nothing and stays readable as text."""
    for name, content in (
        ("explain.html", explain_page(explain(classifier, hostile))),
        ("compare.html", compare_page(compare(classifier, [hostile, hostile]))),
    ):
        page = tmp_path / name
        page.write_text(content, encoding="utf-8")
        browser.open(page, width=360)
        browser.run("for (const e of document.querySelectorAll('.st, .w')) e.click()")
        assert browser.run("return window.hacked") is None
        assert browser.run("return document.querySelectorAll('main img, main script:not([type])').length") == 0
        assert browser.run("return document.documentElement.scrollWidth") <= 360
        assert [url for url in browser.requests() if not url.startswith("data:")] == [page.as_uri()]
        assert browser.console() == []
        if name == "explain.html":
            told = browser.run("return document.querySelector('.post').textContent")
            assert "javascript:window.hacked=6" in told
            assert "<img src=x onerror=window.hacked=7" in told


def test_print_has_the_post_and_no_controls(browser, explained):
    """On paper the tools and the panel are gone; the statements are there."""
    browser.open(explained)
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    shown = "return getComputedStyle(document.querySelector(arguments[0])).display"
    assert browser.run(shown, "#panel") == "none"
    assert browser.run(shown, ".tools") == "none"
    assert browser.run(shown, ".st") != "none"
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
