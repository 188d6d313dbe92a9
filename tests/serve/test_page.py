"""The page in a real browser: every part of it, by mouse and keyboard, on phone and desk, and that nothing leaves it."""

import base64
import csv
import json
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from selenium.webdriver.common.action_chains import ActionChains

from rolefit.values import ROLES

pytestmark = pytest.mark.browser

TABS = ("post", "compare", "drafts", "table", "label")
STATUS = "return document.getElementById('ui-{}-status').textContent"
READY = "document.getElementById('ui-locked')?.hidden && document.readyState === 'complete'"
TYPE = """
const field = document.getElementById(arguments[0]);
field.value = arguments[1];
field.dispatchEvent(new Event('input', {bubbles: true}));
"""
DROP = """
const [place, name, base64] = arguments;
const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
const transfer = new DataTransfer();
transfer.items.add(new File([bytes], name));
const event = new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true});
document.getElementById(place).dispatchEvent(event);
"""


def visit(browser, served, tab="post", **more):
    browser.visit("about:blank")
    browser.visit(served, **more)
    browser.wait(READY)
    browser.driver.find_element("id", f"ui-tab-{tab}").click()
    return browser


def choose(browser, key, *paths):
    browser.driver.find_element("id", f"ui-{key}-file").send_keys("\n".join(map(str, paths)))


def saved(browser, folder: Path, key, form):
    """Press a button of saving and return the file that comes."""
    behaviour = {"behavior": "allow", "downloadPath": str(folder)}
    browser.driver.execute_cdp_cmd("Browser.setDownloadBehavior", behaviour)
    before = set(folder.iterdir())
    browser.driver.find_element("css selector", f"#ui-{key}-save [data-format={form}]").click()
    until = time.monotonic() + 300
    while time.monotonic() < until:  # Chromium renames a file when it is whole
        new = [path for path in set(folder.iterdir()) - before if path.suffix != ".crdownload" and path.name[0] != "."]
        if new and new[0].stat().st_size:
            return new[0].read_bytes()
        time.sleep(0.05)
    raise AssertionError("nothing was saved")


def shown(browser, key, selector):
    browser.wait(f"document.querySelector('#ui-{key}-result {selector}')")


FILLED = {
    "post": "#ui-post-findings .finding",
    "compare": "#ui-compare-result section:last-of-type",
    "drafts": "#ui-drafts-result .finding",
    "table": "#ui-table-result iframe",
    "label": "#ui-label-result .raw",
}
"""What stands in a part once everything that was given is answered."""


def filled(browser, served, files, tab, **more):
    """Open a part and give it what it takes; return when all of the answer is there."""
    visit(browser, served, tab, **more)
    both = [files["community.md"], files["social.md"]]
    choose(browser, tab, *{"post": both[:1], "compare": both, "drafts": both}.get(tab, [files["posts.csv"]]))
    browser.wait(f"document.querySelector({FILLED[tab]!r})")


def test_a_pasted_post_is_answered_as_one_types(browser, served, files):
    """Answer, advice, the post with its words weighed, title against duties and findings follow the text."""
    visit(browser, served)
    browser.run(TYPE, "ui-post-text", files["community.md"].read_text())
    shown(browser, "post", ".answer[data-role=community_manager]")
    said = browser.run("return document.getElementById('ui-post-result').textContent")
    for part in ("a community manager’s job", "What to do", "Title against duties", "What would change the answer"):
        assert part in said
    tinted = "#ui-post-result .st .w[class*=' a'], #ui-post-result .st .w[class*=' b']"
    assert browser.run(f'return document.querySelectorAll("{tinted}").length') > 5
    browser.wait("document.querySelector('#ui-post-findings .finding')")
    browser.run(TYPE, "ui-post-text", files["social.md"].read_text())
    shown(browser, "post", ".answer[data-role=social_media_manager]")
    browser.run(TYPE, "ui-post-title", "Community Manager")
    browser.wait("/promises a community manager/.test(document.getElementById('ui-post-status').textContent)")
    browser.run(TYPE, "ui-post-text", "")
    browser.run(TYPE, "ui-post-title", "")
    browser.wait("/^Paste a job post/.test(document.getElementById('ui-post-status').textContent)")
    assert browser.run("return document.getElementById('ui-post-result').childElementCount") == 0


def test_a_dropped_document_is_read(browser, served, files, tmp_path, rolefit):
    """A Word file that is dropped fills title and text, and its page is the one that the command writes."""
    document = pytest.importorskip("docx").Document()
    for line in files["community.md"].read_text().splitlines():
        document.add_paragraph(line.lstrip("# "))
    path = tmp_path / "post.docx"
    document.save(path)
    visit(browser, served)
    browser.run(DROP, "ui-post", "post.docx", base64.b64encode(path.read_bytes()).decode())
    shown(browser, "post", ".answer[data-role=community_manager]")
    assert browser.run("return document.getElementById('ui-post-title').value") == "Community Manager"
    assert "moderate the forum" in browser.run("return document.getElementById('ui-post-text').value")
    folder = tmp_path / "saved"
    folder.mkdir()
    page = saved(browser, folder, "post", "html")
    assert page == rolefit("explain", "post.docx", "--title", "Community Manager", "-f", "html", cwd=tmp_path).stdout
    assert json.loads(saved(browser, folder, "post", "json"))["verdict"]["source"] == "post.docx"
    assert saved(browser, folder, "post", "csv").startswith(b"source,title,rolefit_role")


def test_what_cannot_be_read_is_said(browser, served, tmp_path):
    """A broken file is told in words, and leaves nothing of the one before."""
    (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 nothing")
    visit(browser, served)
    choose(browser, "post", tmp_path / "broken.docx")
    browser.wait("document.querySelector('#ui-post-status.wrong')")
    assert "broken.docx" in browser.run(STATUS.format("post"))


def test_the_whole_explanation_works_inside(browser, served, files):
    """The self-contained page is shown in a frame, its script runs there, and Escape closes it."""
    visit(browser, served)
    choose(browser, "post", files["community.md"])
    shown(browser, "post", ".answer")
    browser.driver.find_element("css selector", "#ui-post-save [data-format=open]").click()
    browser.wait("document.getElementById('ui-whole').open")
    browser.enter("#ui-whole iframe", "document.querySelector('#filter [data-show=SM]')")
    browser.run("document.querySelector('#filter [data-show=SM]').click()")
    browser.wait("/of \\d+ statements/.test(document.getElementById('shown').textContent)")
    assert browser.run("try { return parent.sessionStorage.length } catch { return 'apart' }") == "apart"
    browser.driver.switch_to.default_content()
    ActionChains(browser.driver).send_keys("\ue00c").perform()
    browser.wait("!document.getElementById('ui-whole').open")


def test_posts_are_compared(browser, served, files, tmp_path, rolefit):
    """Dropped and typed posts stand side by side; page and rows that are saved are those of the commands."""
    visit(browser, served, "compare")
    choose(browser, "compare", files["community.md"], files["social.md"])
    shown(browser, "compare", "section")
    assert "Two roles" in browser.run(STATUS.format("compare"))
    folder = tmp_path / "saved"
    folder.mkdir()
    expected = rolefit("compare", "community.md", "social.md", "-f", "html", cwd=tmp_path).stdout
    assert saved(browser, folder, "compare", "html") == expected
    rows = rolefit("classify", "community.md", "social.md", "-f", "csv", cwd=tmp_path).stdout
    assert saved(browser, folder, "compare", "csv") == rows
    browser.driver.find_element("id", "ui-compare-add").click()
    browser.run(TYPE, "ui-compare-text-C", files["social.md"].read_text() + "- Write captions\n")
    browser.wait("document.querySelectorAll('#ui-compare-result .grid3 > .card').length === 3")


def test_drafts_are_checked(browser, served, files, tmp_path, rolefit):
    """Each draft has its findings with lines, as `check` gives them; what is saved is what the command writes."""
    visit(browser, served, "drafts")
    choose(browser, "drafts", files["community.md"], files["social.md"])
    shown(browser, "drafts", ".finding")
    assert " in 2 drafts" in browser.run(STATUS.format("drafts"))
    heads = "return [...document.querySelectorAll('#ui-drafts-result h2')].map((one) => one.textContent)"
    assert browser.run(heads) == ["community.md", "social.md"]
    assert "line " in browser.run("return document.querySelector('#ui-drafts-result .finding').textContent")
    folder = tmp_path / "saved"
    folder.mkdir()
    report = json.loads(saved(browser, folder, "drafts", "json"))
    assert len(report["findings"]) == browser.run("return document.querySelectorAll('.finding').length")
    names = ("community.md", "social.md")
    for form in ("html", "csv"):
        command = ("check", "--isolated", "--no-cache", "-f", form, *names)
        assert saved(browser, folder, "drafts", form) == rolefit(*command, cwd=tmp_path).stdout
    assert json.loads(saved(browser, folder, "drafts", "sarif"))["version"] == "2.1.0"
    found = browser.run("return document.querySelectorAll('#ui-drafts-result .finding').length")
    browser.visit(next(folder.glob("*.html")).as_uri())
    assert browser.run("return document.querySelectorAll('.finding').length") == found


def test_what_check_finds_stands_below_a_post(browser, served, files):
    """A post alone has the findings without the name of a draft; one that has none has no heading for them."""
    visit(browser, served)
    browser.run(TYPE, "ui-post-text", files["community.md"].read_text())
    browser.wait("document.querySelector('#ui-post-findings .finding')")
    heads = "return [...document.querySelectorAll('#ui-post-findings h2')].map((one) => one.textContent)"
    assert browser.run(heads) == ["What check finds"]


def test_a_table_becomes_a_report(browser, served, files, tmp_path):
    """A table is classified with progress and shown as a report that works; report and scored table can be saved."""
    visit(browser, served, "table")
    choose(browser, "table", files["posts.csv"])
    shown(browser, "table", "iframe")
    assert browser.run("return document.getElementById('ui-table-progress').hidden")
    browser.enter("#ui-table-result iframe", "document.querySelectorAll('#rows .title').length === 50")
    browser.driver.switch_to.default_content()
    assert saved(browser, tmp_path, "table", "html").startswith(b"<!doctype html>")
    assert saved(browser, tmp_path, "table", "jsonl").count(b"\n") == 90
    assert saved(browser, tmp_path, "table", "csv").count(b"\n") == 91


def test_posts_are_labelled_by_keys(browser, served, files, tmp_path, rolefit):
    """The keys of `rolefit label` give the file of `rolefit label`, undo and passing over included."""
    pytest.importorskip("sklearn")
    keys = "schnu sch n uc" + "sn" * 25
    visit(browser, served, "label")
    choose(browser, "label", files["posts.csv"])
    shown(browser, "label", ".raw")
    for at, key in enumerate(keys):
        ActionChains(browser.driver).send_keys(key).perform()
        read = at + 1 - 2 * keys[: at + 1].count("u")
        browser.wait(f"/^Post {read + 1} of 90/.test(document.getElementById('ui-label-status').textContent)")
    got = saved(browser, tmp_path, "label", "csv")
    rolefit("label", "posts.csv", "-o", "theirs.csv", stdin=(keys + "q").encode(), cwd=tmp_path)
    assert got == (tmp_path / "theirs.csv").read_bytes()
    assert {row["label"] for row in csv.DictReader(got.decode().splitlines())} == {*ROLES, ""}
    browser.run("window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {capture: true})")


def test_without_the_token_nothing_is_answered(browser, served, files):
    """The page without its token asks for it, and goes on with one that is typed."""
    address, token = served.split("/#token=")
    visit(browser, served)
    browser.run("sessionStorage.clear()")
    browser.visit("about:blank")
    browser.visit(address + "/")
    browser.wait("document.getElementById('ui-locked') && !document.getElementById('ui-locked').hidden")
    browser.run(TYPE, "ui-post-text", files["social.md"].read_text())
    browser.wait("document.querySelector('#ui-post-status.wrong')")
    browser.driver.find_element("id", "ui-token").send_keys(token + "\n")
    browser.run(TYPE, "ui-post-text", files["social.md"].read_text())
    shown(browser, "post", ".answer")


def test_the_token_leaves_the_address_and_nothing_leaves_the_machine(browser, served, files):
    """The token is taken out of the address; every request goes to the server that was opened."""
    visit(browser, served)
    assert "token" not in browser.driver.current_url
    choose(browser, "post", files["community.md"])
    shown(browser, "post", ".answer")
    asked = [url for url in browser.requests() if not url.startswith(("blob:", "data:", "about:"))]
    assert asked
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(served).netloc}
    assert not any("token" in urlsplit(url).query for url in asked)
    assert browser.console() == []


def test_the_policy_stops_scripts_in_the_page(browser, served):
    """Neither a script that is put into the page nor a handler in its elements runs, and no other site is reached."""
    visit(browser, served)
    browser.run(
        "const s = document.createElement('script'); s.textContent = 'window.hacked = 1'; document.body.append(s);"
        "document.body.insertAdjacentHTML('beforeend', '<img src=/nothing onerror=\\'window.hacked = 2\\'>');"
        "fetch('https://example.invalid/').catch(() => {});"
    )
    time.sleep(0.5)
    assert browser.run("return window.hacked") is None
    assert sum("Content Security Policy" in message for message in browser.console()) >= 2


def test_a_post_cannot_put_anything_into_the_page(browser, served):
    """Markup in a post is text, in the page and in the frame."""
    visit(browser, served)
    browser.run(
        TYPE, "ui-post-text", "Community <img src=x onerror=alert(1)>\n\n- Moderate <b onclick=x()>the forum</b>\n" * 9
    )
    shown(browser, "post", ".answer")
    assert browser.run("return document.querySelectorAll('#ui-post-result img, #ui-post-result [onclick]').length") == 0


def test_tabs_are_reached_by_keys(browser, served):
    """Arrow keys, Home and End go through the tabs, and each shows its panel alone."""
    visit(browser, served)
    browser.driver.find_element("id", "ui-tab-post").click()
    right, left, end, home = "\ue014", "\ue012", "\ue010", "\ue011"
    for key, expected in ((right, "compare"), (end, "label"), (right, "post"), (left, "label"), (home, "post")):
        ActionChains(browser.driver).send_keys(key).perform()
        seen = browser.run(
            "return [...document.querySelectorAll('[role=tabpanel]')].filter((p) => !p.hidden).map((p) => p.id)"
        )
        assert seen == [f"ui-{expected}"]


@pytest.mark.parametrize("width", [360, 768, 1280, 1920])
def test_nothing_scrolls_sideways(browser, served, files, width):
    """From phone to desk every part fits its window, empty and filled."""
    for tab in TABS:
        visit(browser, served, tab, width=width)
        assert browser.run("return document.documentElement.scrollWidth") <= width, tab
        filled(browser, served, files, tab, width=width)
        assert browser.run("return document.documentElement.scrollWidth") <= width, tab
        assert browser.sideways() == [], tab


@pytest.mark.parametrize(("theme", "width"), [("light", 1280), ("dark", 360)])
@pytest.mark.parametrize("tab", TABS)
def test_axe_finds_nothing_serious(browser, served, files, axe, tab, theme, width):
    """No serious finding of axe-core in any part, light at a desk and dark on a phone."""
    filled(browser, served, files, tab, theme=theme, width=width)
    browser.run(axe)
    found = browser.driver.execute_async_script("axe.run(document, {iframes: false}).then(arguments[0])")["violations"]
    serious = [
        (one["id"], [node["target"] for node in one["nodes"]])
        for one in found
        if one["impact"] in ("serious", "critical")
    ]
    assert serious == []


@pytest.mark.parametrize(("tab", "sheets"), [("post", 1), ("compare", 3), ("drafts", 1), ("label", 1)])
def test_it_prints_on_few_sheets(browser, served, files, tab, sheets):
    """A post with its answer, advice, weighed words and findings is one page of paper; everything else needs few."""
    pdfium = pytest.importorskip("pypdfium2")
    filled(browser, served, files, tab)
    paper = {"printBackground": True, "paperWidth": 8.27, "paperHeight": 11.69}
    printed = browser.driver.execute_cdp_cmd("Page.printToPDF", paper)["data"]
    with pdfium.PdfDocument(base64.b64decode(printed)) as document:
        assert len(document) <= sheets


def test_the_first_paint_is_quick(browser, served):
    """The page is painted within half a second: once of ten times, for other work can hold a browser up."""
    painted = "performance.getEntriesByName('first-contentful-paint')[0]"
    times = []
    while len(times) < 10 and not any(time < 500 for time in times):
        visit(browser, served)
        browser.wait(painted)
        times.append(browser.run(f"return {painted}.startTime"))
    assert min(times) < 500


def test_findings_quote_the_words_that_they_stand_on(browser, served, files, tmp_path):
    """Whoever has no numbers of lines sees the words themselves."""
    text = files["social.md"].read_text().replace("# Social Media", "# Community")
    (tmp_path / "wrong.md").write_text(text)
    visit(browser, served, "drafts")
    choose(browser, "drafts", tmp_path / "wrong.md")
    shown(browser, "drafts", ".finding")
    said = browser.driver.find_element("css selector", "#ui-drafts-result").text
    for words in (
        "Community Manager",
        "Run paid campaigns and report reach",
        "Grow our followers on every channel",
    ):
        assert words in said
    assert "`" not in said


def test_the_file_that_comes_last_is_shown(browser, served, files):
    """Of files that are dropped one after the other, the last is read, whichever is read first."""
    visit(browser, served)
    for name in ("social.md", "community.md") * 3:
        browser.run(DROP, "ui-post", name, base64.b64encode(files[name].read_bytes()).decode())
    shown(browser, "post", ".answer[data-role=community_manager]")
    assert browser.run("return document.getElementById('ui-post-title').value") == "Community Manager"
    assert "moderate the forum" in browser.run("return document.getElementById('ui-post-text').value")


def test_a_table_that_grows_by_its_verdicts_becomes_a_report(browser, serving, tmp_path):
    """What the server takes suffices for the report on a table that it took."""
    table = tmp_path / "short.csv"
    table.write_text(
        "id,title,text\n" + "".join(f"p{n},Host,Moderate the forum {n}\n" for n in range(900)), encoding="utf-8"
    )
    with serving("--timeout", "280", "--max-bytes", str(table.stat().st_size)) as address:
        visit(browser, address, "table")
        choose(browser, "table", table)
        browser.wait("document.querySelector('#ui-table-result iframe, #ui-table-status.wrong')")
        assert browser.run(STATUS.format("table")) == "The report on short.csv is below."
        assert saved(browser, tmp_path, "table", "jsonl").count(b"\n") == 900


def test_labels_that_are_not_saved_are_not_lost_unasked(browser, served, files, tmp_path):
    """Another table takes the place of labels only where they are saved, or the reader says so."""
    pytest.importorskip("sklearn")
    filled(browser, served, files, "label")
    ActionChains(browser.driver).send_keys("s").perform()
    browser.wait(f"/^Post 2 /.test({STATUS.format('label').removeprefix('return ')})")
    browser.run("window.confirm = (asked) => { window.asked = asked; return false; }")
    choose(browser, "label", files["posts.csv"])
    browser.wait("/not saved/.test(window.asked)")
    assert browser.run(STATUS.format("label")).startswith("Post 2 ")
    saved(browser, tmp_path, "label", "csv")
    browser.run("window.asked = ''")
    choose(browser, "label", files["posts.csv"])
    browser.wait(f"/^Post 1 /.test({STATUS.format('label').removeprefix('return ')})")
    assert browser.run("return window.asked") == ""


def test_labels_that_are_taken_back_are_not_lost_unasked(browser, served, files, tmp_path):
    """What is undone after saving differs from the file: another table asks again, where a label is left."""
    pytest.importorskip("sklearn")
    filled(browser, served, files, "label")
    ActionChains(browser.driver).send_keys("sc").perform()
    browser.wait(f"/^Post 3 /.test({STATUS.format('label').removeprefix('return ')})")
    saved(browser, tmp_path, "label", "csv")
    browser.run("document.activeElement.blur(); window.confirm = (asked) => { window.asked = asked; return false; }")
    ActionChains(browser.driver).send_keys("u").perform()
    browser.wait(f"/^Post 2 /.test({STATUS.format('label').removeprefix('return ')})")
    choose(browser, "label", files["posts.csv"])
    browser.wait("/not saved/.test(window.asked)")
    ActionChains(browser.driver).send_keys("u").perform()
    browser.wait(f"/^Post 1 /.test({STATUS.format('label').removeprefix('return ')})")
    browser.run("window.asked = ''")
    choose(browser, "label", files["social.md"])
    browser.wait("document.querySelector('#ui-label-status.wrong')")
    assert browser.run("return window.asked") == ""


def test_a_report_prints_whole(browser, served, files):
    """The report is asked to print itself; the page around it, which holds a part of it alone, prints where to press."""
    filled(browser, served, files, "table")
    frame = "#ui-table-result iframe"
    browser.enter(frame, "document.querySelectorAll('#rows tr').length")
    browser.run("window.print = () => { document.title = 'printed'; }")
    browser.driver.switch_to.default_content()
    browser.driver.find_element("css selector", "#ui-table-save [data-format=print]").click()
    browser.enter(frame, "document.title === 'printed'")
    browser.driver.switch_to.default_content()
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    shown_on_paper = "return getComputedStyle(document.querySelector(arguments[0])).display !== 'none'"
    assert browser.run(shown_on_paper, "#ui-table .paper")
    assert not browser.run(shown_on_paper, "#ui-table iframe")
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    assert not browser.run(shown_on_paper, "#ui-table .paper")


REACHED = """
const now = document.activeElement;
const seen = now.closest('.drop')?.querySelector('.button') ?? now;
const { outlineStyle, outlineWidth } = getComputedStyle(seen);
return [now.tagName, now.id, now.textContent.trim().slice(0, 20), outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2];
"""
CONTROLS = """return [...document.querySelectorAll('#ui-tabs [tabindex="0"], main :is(button, input, textarea, iframe, a[href])')]
  .filter((e) => e.getClientRects().length && !e.disabled && e.tagName !== 'IFRAME')
  .map((e) => [e.tagName, e.id, e.textContent.trim().slice(0, 20)])"""


@pytest.mark.parametrize("tab", TABS)
def test_every_control_is_reached_by_tab_and_seen_there(browser, served, files, tab):
    """Tab goes through all that can be pressed or written in, in the order of the page, and shows where it is."""
    filled(browser, served, files, tab)
    browser.run(f"document.getElementById('ui-tab-{tab}').focus()")
    wanted, reached = browser.run(CONTROLS), [browser.run(REACHED)]
    while len(reached) < 200:
        ActionChains(browser.driver).send_keys("\ue004").perform()
        now = browser.run(REACHED)
        if now[0] in ("BODY", "IFRAME"):
            break
        reached.append(now)
    assert [one for one in reached if not one[3]][1:] == []  # a tab that a script put in focus shows nothing
    assert [one[:3] for one in reached if one[0] in ("BUTTON", "INPUT", "TEXTAREA", "A")] == wanted
