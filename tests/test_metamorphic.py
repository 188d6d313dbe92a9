"""What must not change a verdict: layout, order, boilerplate, names, case. Each test states how many posts may flip."""

import random
import re
from collections.abc import Callable

import pytest

from rolefit.training.corpus import Line, WrittenPost
from rolefit.values import JobPost, Verdict

BOILERPLATE = """

About us
Larkmoor Group is a family business with four hundred colleagues on three continents. We were founded in 1962 and our values
are curiosity, care and courage. Our head office stands beside a canal, and dogs are welcome on Fridays.

What we offer
- Twenty-eight days of leave and your birthday off
- A pension, private health cover and a season-ticket loan
- Hybrid working, two days at home

We are an equal opportunity employer and welcome applications from everybody, whatever their age, faith, gender or background.
Please send your CV by the end of the month; interviews will be held in person. No agencies, please.
"""
WORDS_OF_TITLES = {"social_media_manager": "Social Media Manager", "community_manager": "Online Community Manager"}


@pytest.fixture(scope="module")
def rows(labelled) -> list[dict[str, str]]:
    """Sixty labelled posts of all roles and layouts, long enough to be judged."""
    step = len(labelled) // 60
    return [labelled[k * step] for k in range(60)]


@pytest.fixture(scope="module")
def written(statements) -> dict[str, tuple[Line, ...]]:
    """Post id to its tagged lines."""
    found: dict[str, list[Line]] = {}
    for row in statements:
        found.setdefault(row["post_id"], []).append(Line(row["section"], row["heading"], row["tag"], row["text"]))
    return {key: tuple(lines) for key, lines in found.items()}


@pytest.fixture(scope="module")
def judge(classifier) -> Callable[[str, str], Verdict]:
    """From text and title to the verdict, remembered."""
    known: dict[tuple[str, str], Verdict] = {}

    def classify(text: str, title: str) -> Verdict:
        if (text, title) not in known:
            known[text, title] = classifier.classify(JobPost(text, title))
        return known[text, title]

    return classify


def page(lines: tuple[Line, ...], bullet: str = "- ") -> str:
    """A plain page: headings and bullets."""
    out, last = [], None
    for line in lines:
        if (line.section, line.heading) != last:
            last = (line.section, line.heading)
            out += ["", line.heading] if line.heading else [""]
        out.append(bullet + line.text)
    return "\n".join(out).strip()


def flips(judge, pairs: list[tuple[tuple[str, str], tuple[str, str]]]) -> float:
    """Share of posts whose role differs between the two forms."""
    return sum(judge(*a).role != judge(*b).role for a, b in pairs) / len(pairs)


def test_boilerplate_changes_few_roles(judge, rows) -> None:
    """A blurb about the company, benefits and how to apply at the end: at most 2 of 60 posts flip."""
    assert flips(judge, [((r["text"], r["title"]), (r["text"] + BOILERPLATE, r["title"])) for r in rows]) <= 2 / 60


def test_boilerplate_in_front_changes_few_roles(judge, rows) -> None:
    """The same blurb before the post: at most 2 of 60 posts flip."""
    head = BOILERPLATE.strip() + "\n\nThe role\n"
    assert flips(judge, [((r["text"], r["title"]), (head + r["text"], r["title"])) for r in rows]) <= 2 / 60


def test_boilerplate_adds_no_duties(judge, rows) -> None:
    """Nothing of the blurb is taken for work: on the mean less than one duty is added."""
    more = [judge(r["text"] + BOILERPLATE, r["title"]).duties - judge(r["text"], r["title"]).duties for r in rows]
    assert sum(more) / len(more) < 1.0


def test_a_lost_title_changes_few_roles(judge, labelled) -> None:
    """Without its title at most 1 in 25 posts flips, of those whose shares stand ten points and more off every border."""
    clear = [r for r in labelled if r["title"] and border_distance(r) >= 10]
    some = clear[:: len(clear) // 100]
    assert flips(judge, [((r["text"], r["title"]), (r["text"], "")) for r in some]) <= 0.04


def border_distance(row: dict[str, str]) -> float:
    """How many points would have to move before the rule of shares gave another role."""
    sm, cm, sh, _ = (float(row[f"{tag}_share"]) for tag in ("sm", "cm", "sh", "ot"))
    inside = min(sm + cm + sh - 40, sm + cm - 20)
    if inside < 0:
        return -inside
    return min(inside, abs(sm - 0.3 * (sm + cm)), abs(sm - 0.7 * (sm + cm)))


def test_doubled_boilerplate_changes_next_to_nothing(judge, rows) -> None:
    """Twice the blurb changes no more roles than once: none."""
    pairs = [((r["text"] + BOILERPLATE, r["title"]), (r["text"] + 2 * BOILERPLATE, r["title"])) for r in rows]
    assert flips(judge, pairs) == 0


RENAMED = {
    "duties": "What the job will include",
    "requirements": "What you bring",
    "about": "Who we are",
    "benefits": "Perks",
    "apply": "How to apply",
    "other": "",
}


def test_renamed_sections_change_next_to_nothing(judge, rows, written) -> None:
    """Other headings for the same sections: no post flips."""
    pairs = []
    for r in rows:
        lines = written[r["id"]]
        renamed = tuple(Line(line.section, RENAMED[line.section], line.tag, line.text) for line in lines)
        pairs.append(((page(lines), r["title"]), (page(renamed), r["title"])))
    assert flips(judge, pairs) == 0


def test_the_order_of_bullets_changes_next_to_nothing(judge, rows, written) -> None:
    """Lines shuffled within their section: no post flips."""
    pairs = []
    for r in rows:
        lines = written[r["id"]]
        sections: dict[tuple[str, str], list[Line]] = {}
        for line in lines:
            sections.setdefault((line.section, line.heading), []).append(line)
        for group in sections.values():
            random.Random(r["id"]).shuffle(group)
        ordered: dict[tuple[str, str], list[Line]] = {}
        for line in lines:
            ordered.setdefault((line.section, line.heading), []).append(line)
        straight = tuple(line for group in ordered.values() for line in group)
        mixed = tuple(line for group in sections.values() for line in group)
        pairs.append(((page(straight), r["title"]), (page(mixed), r["title"])))
    assert flips(judge, pairs) == 0


@pytest.mark.parametrize("bullet", ["* ", "• ", "", "✅ ", "o ", "1. "])
def test_the_bullet_changes_next_to_nothing(judge, rows, written, bullet: str) -> None:
    """Another bullet, or none: at most 1 of 60 posts flips."""
    pairs = [((page(written[r["id"]]), r["title"]), (page(written[r["id"]], bullet), r["title"])) for r in rows]
    assert flips(judge, pairs) <= 1 / 60


def test_a_flattened_page_keeps_most_roles(judge, rows, written) -> None:
    """All on one line, bullets inside it: at most 3 of 60 posts flip."""
    pairs = [
        ((page(written[r["id"]]), r["title"]), (" ".join(page(written[r["id"]], "• ").split()), r["title"]))
        for r in rows
    ]
    assert flips(judge, pairs) <= 3 / 60


def test_a_page_as_html_keeps_the_verdict(judge, rows, written) -> None:
    """Tags in place of line breaks: no post flips."""
    pairs = []
    for r in rows:
        plain = page(written[r["id"]])
        html = "".join(
            f"<li>{line[2:]}</li>" if line.startswith("- ") else f"<p>{line}</p>" for line in plain.split("\n")
        )
        pairs.append(((plain, r["title"]), (html, r["title"])))
    assert flips(judge, pairs) == 0


def test_the_company_does_not_decide(judge, rows) -> None:
    """Another name of the company, everywhere in the post: at most 1 of 60 posts flips."""
    pairs = []
    for r in rows:
        first = r["company"].split()[0]
        names = re.compile(rf"\b(?:{re.escape(r['company'])}|{re.escape(first)})\b")
        pairs.append(((r["text"], r["title"]), (names.sub("Brindle", r["text"]), r["title"])))
    assert flips(judge, pairs) <= 1 / 60


@pytest.mark.parametrize(("change", "most"), [(str.lower, 2), (str.upper, 6)], ids=["lower", "upper"])
def test_letter_case_keeps_most_roles(judge, rows, written, change: Callable[[str], str], most: int) -> None:
    """All in small letters: at most 2 of 60 flip; all in capitals, where headings can no longer be told: at most 6."""
    pairs = []
    for r in rows:
        plain = page(written[r["id"]])
        pairs.append(((plain, r["title"]), (change(plain), change(r["title"]))))
    assert flips(judge, pairs) <= most / 60


def test_another_throw_of_the_layout_keeps_most_roles(judge, rows, written) -> None:
    """The same lines laid out as another board would: at most 3 of 60 posts flip."""
    from rolefit.training.layout import lay_out

    pairs = []
    for r in rows:
        post = WrittenPost(r["id"], r["title"], r["company"], "bullets", written[r["id"]])
        pairs.append(((lay_out(post, variant=91), r["title"]), (lay_out(post, variant=92), r["title"])))
    assert flips(judge, pairs) <= 3 / 60


def test_the_duties_decide_and_not_the_title(judge, labelled) -> None:
    """Under the other role's title at least 5 of 6 clear posts keep the role of their duties, and the title is told apart."""
    kept = told = posts = 0
    for label, other in (tuple(WORDS_OF_TITLES), tuple(WORDS_OF_TITLES)[::-1]):
        own = "sm_share" if label == "social_media_manager" else "cm_share"
        for r in [r for r in labelled if r["label"] == label and float(r[own]) >= 60][:24]:
            text = re.sub(re.escape(r["title"]), WORDS_OF_TITLES[other], r["text"])
            verdict = judge(text, WORDS_OF_TITLES[other])
            posts += 1
            kept += verdict.role == label
            told += verdict.title_role == other != verdict.role
    assert posts == 48
    assert kept / posts >= 5 / 6, kept
    assert told / posts >= 5 / 6, told
