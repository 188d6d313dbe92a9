"""The title of the job that a page is about, out of its headings, names of elements, labels and its own title."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from rolefit.reading.page.blocks import Blocks
from rolefit.reading.page.dom import Node, Page
from rolefit.reading.page.lines import Line
from rolefit.reading.page.naming import company_in, is_generic, job_in, plain, without_frame
from rolefit.reading.page.words import furniture_heading, furniture_line
from rolefit.reading.title import is_heading, names_a_job

__all__ = ["Titled", "title_of"]

_NAMED = re.compile(
    r"(?:job|position|vacancy|posting|role|opening|requisition|offer|career|listing)[-_]{0,2}(?:posting|info|details?|post)?[-_]{0,2}(?:header[-_]?)?(?:title|headline|name|header)\b|topcard__title|pagetitle|titlepage",
    re.IGNORECASE,
)
_NAMED_SO_SO = re.compile(
    r"\b(?:title|headline|heading|subject)\b|(?:entry|post|page|doc|article|content)[-_]?title", re.IGNORECASE
)
_NOT_THE_JOB = re.compile(
    r"compan|employer|organi[sz]ation|brand|logo|section|widget|modal|related|similar|card", re.IGNORECASE
)
_ATTRIBUTES = (
    "class",
    "id",
    "data-qa",
    "data-testid",
    "data-test",
    "data-automation-id",
    "data-ui",
    "data-cy",
    "itemprop",
    "name",
)
_LABEL = re.compile(
    r"(?:job|position|role|post|vacancy|working|official|posting)[ _-]?(?:title|name)(?: ?/ ?(?:position|role))?|title(?: of (?:the )?(?:post|position|job))?|position|role|vacancy|job|post",
    re.IGNORECASE,
)
_LABELLED = re.compile(rf"(?:{_LABEL.pattern}) ?[:|] ?(\S.{0, 300})", re.IGNORECASE)
_SURE_LABEL = re.compile(r".{0,60}(?:title|name|vacancy)", re.IGNORECASE)
_TOP = 40  # lines in which a title without a mark of its own is looked for
_TOP_LABELS = 25
_LONGEST, _LONGEST_MARKED = 16, 30  # words
_SURE = 70
_ENOUGH = 24
_ASIDE = frozenset({"page header", "navigation", "outside of the main part", "lists of links", "page details"})
_COMPANY = re.compile(
    r"(?:©|copyright|\(c\)) ?(?:\d{4}(?: ?[-–] ?\d{4})?)?,? ?(?:by )?([^.|·•]{2,50}?)(?:\.|,? all rights|$)",
    re.IGNORECASE,
)


class Titled(NamedTuple):
    """A title, where it stood, and how sure that is."""

    title: str
    source: str
    score: int


def title_of(page: Page, blocks: Blocks, out: dict[int, str], companies: set[str]) -> Titled:
    """The likeliest title of the job; empty where nothing looks like one. `companies` are names that are no titles."""
    companies = {plain(name) for name in companies if name} | _companies(page, blocks)
    companies.discard("")
    said = [page.meta.get("og:title", ""), page.title, page.meta.get("twitter:title", "")]
    whole = [f" {plain(title)} " for title in said if title]
    tries = [Titled(*_labelled(blocks, out))]
    for title, source in zip(said, ("og:title", "title of the page", "twitter:title"), strict=True):
        job = job_in(title, companies)
        if job:
            tries.append(Titled(job, source, 30 + 20 * names_a_job(job) - 25 * (len(job.split()) > _LONGEST)))
    end = blocks.work[0] if blocks.work else len(blocks.lines)
    kept = 0
    for number, line in enumerate(blocks.lines):
        if number in out and out[number] not in _ASIDE and line.heading != 1:
            continue
        kept += number not in out
        if line.heading != 1 and (kept > _TOP or number > end):
            continue
        tries.append(_judged(line, number, kept, out, whole, companies))
    best = max(tries, key=lambda one: one.score)
    if best.score < _ENOUGH:
        return Titled("", "", 0)
    for other in () if best.score >= _SURE else tries:  # the same without what stands around it
        if (
            other.score >= _ENOUGH
            and other.title != best.title
            and names_a_job(other.title)
            and f" {plain(other.title)} " in f" {plain(best.title)} "
            and other.score > best.score - 12
        ):
            return other
    return best


def _judged(line: Line, number: int, kept: int, out: dict[int, str], whole: list[str], companies: set[str]) -> Titled:
    said = without_frame(_named_part(line) or line.text.removeprefix("- "))
    score, source = _set(line)
    words = said.split()
    score += 20 * names_a_job(said)
    if any(f" {plain(said)} " in title for title in whole) and len(said) > 2:
        score += 25
    if line.heading != 1:
        score -= min(15, kept)
    score -= 60 * (is_heading(said) or bool(furniture_heading(said)) or bool(furniture_line(said)))
    score -= 80 * is_generic(said)
    score -= 45 * (plain(said) in companies)
    score -= (
        40 * (said[-1:] in "?!.:;,")
        + 40 * (len(words) > (_LONGEST_MARKED if score >= 50 else _LONGEST))
        + 20 * line.item
        + 15 * line.linked
    )
    score -= 80 * (re.search(r"[^\W\d_]{2}", said) is None)
    if number in out:
        score -= 10 if out[number] in _ASIDE else 60
    return Titled(said, source, score)


def _named_part(line: Line) -> str:
    """The part of a line that an element of its own calls the title: "Host" of "Host - (24000BX)"."""
    for child in islice(line.node.elements, 12):
        if child.attrs and not child.tag.startswith("h"):
            said = " ".join(child.text().split()) if _NAMED.search(_names(child)) else ""
            if said and said != line.text and line.text.startswith(said):
                return said
    return ""


def _names(node: Node) -> str:
    return " ".join(node.attrs[name] for name in _ATTRIBUTES if name in node.attrs)


def _set(line: Line) -> tuple[int, str]:
    """How much the way in which a line is set speaks for a title, and what that way is."""
    node = line.node
    named = ""
    for _ in range(3):
        named += " " + _names(node)
        if node.parent is None or len(list(node.elements)) > 4:
            break
        if node is not line.node and node.tag in ("div", "section", "td"):
            break
        node = node.parent
    for child in islice(line.node.elements, 12):
        if child.attrs and line.text.startswith(" ".join(child.text().split()) or "\n"):
            named += " " + _names(child)
            break
    if _NAMED.search(named) and not _NOT_THE_JOB.search(named):
        return 50 + (5 if line.heading else 0), f"element <{line.node.tag}> that is named as the job's title"
    if line.heading == 1:
        return 50, "heading h1"
    if _NAMED_SO_SO.search(named) and not _NOT_THE_JOB.search(named):
        return 28 + 3 * (line.heading == 2), f"element <{line.node.tag}> that is named as a title"
    if line.heading:
        return 30 - 5 * line.heading, f"heading h{line.heading}"
    if line.large:
        return 22 + 6 * line.bold, "large line"
    return (10, "bold line") if line.bold else (4, "line at the top")


def _labelled(blocks: Blocks, out: dict[int, str]) -> tuple[str, str, int]:
    numbers = [n for n in range(len(blocks.lines)) if n not in out][:_TOP_LABELS]
    for at, number in enumerate(numbers):
        text = blocks.lines[number].text.removeprefix("- ")
        inline = _LABELLED.fullmatch(text)
        if inline:
            label, value = text[: inline.start(1)], inline[1]
        elif _LABEL.fullmatch(text.rstrip(": |")) and at + 1 < len(numbers) and len(text.split()) < 5:
            label, value = text, blocks.lines[numbers[at + 1]].text.removeprefix("- ")
            if not _is_beside(blocks.lines[number], blocks.lines[numbers[at + 1]]) and not text.endswith(":"):
                continue
        else:
            continue
        value = value.strip(" :|")
        if (
            value
            and len(value.split()) <= _LONGEST
            and not is_generic(value)
            and not is_heading(value)
            and value[-1] not in ".!?"
        ):
            sure = _SURE_LABEL.match(label) is not None
            if sure or names_a_job(value):
                return value, f"label {label.strip(' :|')!r}", (65 if sure else 40) + 20 * names_a_job(value)
    return "", "", 0


def _is_beside(label: Line, value: Line) -> bool:
    """Whether two lines are the cells of one row, or a term and its definition."""
    if label.node.tag in ("td", "th", "dt", "label", "strong", "h2", "h3", "h4", "h5", "h6"):
        return True
    return label.node.parent is value.node.parent or label.bold


def _companies(page: Page, blocks: Blocks) -> set[str]:
    found = {plain(page.meta.get(name, "")) for name in ("og:site_name", "application-name", "author", "twitter:site")}
    found.add(company_in(page.title))
    for line in blocks.lines[-12:]:
        owner = _COMPANY.search(line.text)
        if owner:
            found.add(plain(owner[1]))
    return {name for name in found if not names_a_job(name)}
