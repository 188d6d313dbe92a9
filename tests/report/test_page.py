"""The page as text: escaped, alike on every run, and closed to the outside."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from rolefit.report.page import report_page
from rolefit.tables.scored import read_scored

VOID = {"meta", "input", "br", "img", "link"}


class Elements(HTMLParser):
    """Collects elements, and holds every end to its start."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found, self.stack = [], []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.stack.pop() == tag


def parsed(page):
    elements = Elements()
    elements.feed(page)
    elements.close()
    assert elements.stack == []
    return elements.found


@pytest.fixture
def rows(row, hostile):
    made = []
    for number in range(40):
        text = hostile[number % len(hostile)]
        fields = dict.fromkeys(("title", "company", "place", "date", "id", "rolefit_evidence", "rolefit_reasons"), text)
        made.append(row(number, **fields, rolefit_unsure="true"))
    made.append(row(41, title=hostile[0], role="", rolefit_error=hostile[2]))
    return made


def test_hostile_text_is_escaped_everywhere(rows, save, hostile):
    for title in hostile:
        page = report_page(read_scored(str(save(rows))), title=title)
        found = parsed(page)
        assert [tag for tag, _ in found].count("script") == 2
        assert not {"img", "b", "i", "iframe", "textarea", "object", "base", "form", "link"} & {tag for tag, _ in found}
        for _, attributes in found:
            assert not [name for name in attributes if name.startswith("on") or name == "style"]
            assert not attributes.get("href", "#").strip().lower().startswith(("javascript:", "http", "//", "data:"))
        assert "\u0000" not in page
        page.encode("utf-8")


def test_ids_are_unique_and_links_lead_somewhere(rows, save):
    found = parsed(report_page(read_scored(str(save(rows)))))
    ids = [attributes["id"] for _, attributes in found if "id" in attributes]
    assert len(ids) == len(set(ids))
    for tag, attributes in found:
        if tag == "a":
            assert attributes["href"].removeprefix("#") in ids
        if "aria-labelledby" in attributes:
            assert attributes["aria-labelledby"] in ids
        if tag == "label":
            assert attributes["for"] in ids


def test_same_table_same_bytes(rows, save):
    path = str(save(rows))
    assert report_page(read_scored(path), title="x") == report_page(read_scored(path), title="x")


def test_no_address_but_names_of_namespaces(row, save):
    page = report_page(read_scored(str(save([row(n) for n in range(40)]))))
    assert re.findall(r"https?:|//[a-z]+\.|url\(|@import", page) == []


def test_headings_come_in_order(row, save):
    found = parsed(report_page(read_scored(str(save([row(n) for n in range(40)])))))
    levels = [int(tag[1]) for tag, _ in found if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_many_posts_are_gathered_on_the_map(row, save):
    few = report_page(read_scored(str(save([row(n) for n in range(300)]))))
    many = report_page(read_scored(str(save([row(n) for n in range(1500)]))))
    assert few.count("<g><title>") == 300
    assert many.count("<g><title>") == 4
    assert "375 posts (375 hybrid)" in many


def test_one_post_alone_and_posts_in_error_alone(row, save):
    parsed(report_page(read_scored(str(save([row(0)])))))
    page = report_page(read_scored(str(save([row(0, role="", rolefit_error="no text")]))))
    parsed(page)
    assert "No post of this table has a verdict" in page
    assert "no text" in page


def test_a_table_of_verdicts_alone(row, save):
    rows = [{key: value for key, value in row(n).items() if key.startswith("rolefit_")} for n in range(9)]
    page = report_page(read_scored(str(save(rows))))
    parsed(page)
    assert "Row 3" in page
    assert "By company" not in page
