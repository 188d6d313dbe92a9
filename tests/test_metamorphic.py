"""What must not change a verdict: layout, order, boilerplate, names, case. Each test states how many posts may flip."""

import importlib.util
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from rolefit.training.corpus import Line, WrittenPost
from rolefit.values import JobPost, Verdict

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"
WORDS_OF_TITLES = {"social_media_manager": "Social Media Manager", "community_manager": "Online Community Manager"}


@pytest.fixture(scope="module")
def metamorphic() -> Iterator[ModuleType]:
    """The command that measures the same changes on all posts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(BENCHMARKS)
        spec = importlib.util.spec_from_file_location("metamorphic", BENCHMARKS / "metamorphic.py")
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        patch.setitem(sys.modules, "metamorphic", module)
        spec.loader.exec_module(module)
        yield module


@pytest.fixture(scope="module")
def rows(labelled) -> list[dict[str, str]]:
    """Sixty labelled posts of all roles and layouts in the mix of boards, long enough to be judged."""
    boards = [row for row in labelled if row["drawn"] == "boards"]
    step = len(boards) // 60
    return [boards[k * step] for k in range(60)]


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


def test_boilerplate_changes_few_roles(judge, rows, metamorphic) -> None:
    """A blurb about the company, benefits and how to apply at the end: at most 2 of 60 posts flip."""
    assert (
        flips(judge, [((r["text"], r["title"]), (r["text"] + metamorphic.BLURB, r["title"])) for r in rows]) <= 2 / 60
    )


def test_boilerplate_in_front_changes_few_roles(judge, rows, metamorphic) -> None:
    """The same blurb before the post: at most 2 of 60 posts flip."""
    head = metamorphic.BLURB.strip() + "\n\nThe role\n"
    assert flips(judge, [((r["text"], r["title"]), (head + r["text"], r["title"])) for r in rows]) <= 2 / 60


def test_boilerplate_adds_no_duties(judge, rows, metamorphic) -> None:
    """Nothing of the blurb is taken for work: on the mean less than one duty is added."""
    more = [judge(r["text"] + metamorphic.BLURB, r["title"]).duties - judge(r["text"], r["title"]).duties for r in rows]
    assert sum(more) / len(more) < 1.0


@pytest.fixture(scope="module")
def some_written(metamorphic) -> list:
    """Every fourth written post, of all batches and layouts."""
    return metamorphic.written_cases()[::4]


def test_a_lost_title_changes_few_clear_posts(metamorphic, classifier, some_written) -> None:
    """Without their titles at most 1 in 25 of the clear written posts get another role."""
    found = metamorphic.measured(metamorphic.Judge(classifier), some_written, metamorphic.untitled)
    assert found.clear > 300
    assert found.clear_other <= 0.04 * found.clear


@pytest.mark.parametrize("change", ["shuffled", "renamed", "repeated", "blurbed"])
def test_what_says_nothing_of_the_work_changes_next_to_nothing(
    metamorphic, classifier, some_written, change: str
) -> None:
    """Order within sections, other headings, boilerplate said twice: under 1 in 100 written posts gets another role."""
    found = metamorphic.measured(metamorphic.Judge(classifier), some_written, getattr(metamorphic, change))
    assert found.posts > 200
    assert found.other < 0.01 * found.posts


def test_the_changes_change_what_they_name(metamorphic) -> None:
    """Shuffling keeps the statements and not their order, renaming keeps all but headings, repeating adds boilerplate alone."""
    text = (
        "Requirements:\n- Two years in print\n- A calm voice\n- A driving licence\n\n"
        "About us\nWe sell bread. We sell cake.\n\nMystery\n- One thing\n"
    )
    case = metamorphic.Case("a", "Baker", text, metamorphic.segment(text), True)
    before = [statement.text for statement in case.statements]
    for change, kept in (("shuffled", len(before)), ("renamed", len(before)), ("repeated", len(before) + 2)):
        (title, old), (still, new) = getattr(metamorphic, change)(case)
        after = [statement.text for statement in metamorphic.segment(new)]
        assert (title, old, still) == ("Baker", text, "Baker")
        assert set(after) == set(before)
        assert len(after) == kept
        assert (after[: len(before)] != before) == (change == "shuffled")
    _, (_, renamed) = metamorphic.renamed(case)
    assert "Requirements:" not in renamed
    assert "About us" not in renamed
    assert "Mystery" in renamed


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
