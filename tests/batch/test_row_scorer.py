"""Rows of a table: the same answers as a post at a time, whatever stands beside a row."""

import csv
import pickle
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolefit.engine.choose import engine_name
from rolefit.values import ROLES, JobPost
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.evidence import evidence_line
from rolefit.verdict.rows import RowVerdict
from rolefit.verdict.scored_rows import ScoredRows, row_scorer, row_scorer_factory

DATA = Path(__file__).resolve().parent.parent.parent / "data" / "labeled_job_posts.csv"
PIECES = [
    "Moderate our Discord server", "Plan posts for Instagram. Welcome new members; answer questions", "Wir suchen jemanden", "管理论坛",
    "модератор форума", "مدير المجتمع", "🎉🎉 𝗦𝗼𝗰𝗶𝗮𝗹 𝑚𝑒𝑑𝑖𝑎", "İSTANBUL ıı", "ΟΔΥΣΣΕΥΣ ς", "ΣΑΣ'Σ", "e\u0301\u0327 Å ﬁ ﬀ", "\ud800 \udfff",
    "\u202e\u200b\u2066", "１２３ ²³ ½ ٣٤ Ⅷ", "ẞß ŉ ǰ", "<p>Duties</p><li>a", "&amp;&#x1F600;&#0;", "\x00\x01\x1f\x7f", "\r\n\u2028\u2029\x85",
    "_ __ ___", "'" * 9, "a" * 3000, "Requirements:", "Duties\n- ", "• ", "\n\n", " ", "the and of to", "0 00 000", "x y z " * 50, "|", " | ",
    "community community community management", "Benefits", "How to apply: ", "What you'll do - ", "researchManaging teams andBuilding them growthThe ",
]  # fmt: skip
HOSTILE = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=30)), max_size=14).map("".join)


@pytest.fixture(scope="module")
def rows(classifier: Classifier) -> ScoredRows:
    """The scorer of rows."""
    return ScoredRows(classifier)


@pytest.fixture(scope="module")
def labelled() -> tuple[list[str], list[str]]:
    """Titles and texts of the labelled posts."""
    with DATA.open(encoding="utf-8", newline="") as lines:
        posts = list(csv.DictReader(lines))
    return [post["title"] for post in posts], [post["text"] for post in posts]


def as_row(classifier: Classifier, title: str, text: str) -> RowVerdict:
    """What `classify` says of a post, as a row."""
    v = classifier.classify(JobPost(text, title))
    line = evidence_line([phrase.text for phrase in v.phrases])
    return RowVerdict(
        v.role, v.confidence, v.probabilities, tuple(v.shares.values()), v.unsure, v.reasons, line, v.title_role
    )  # type: ignore[arg-type]


def test_as_a_post_at_a_time(classifier: Classifier, rows: ScoredRows, labelled) -> None:
    """A row has the verdict that `classify` gives, with the same quotes, to the last bit."""
    titles, texts = labelled[0][::5], labelled[1][::5]
    expected = [as_row(classifier, title, text) for title, text in zip(titles, texts, strict=True)]
    assert rows.score(titles, texts) == expected


@settings(max_examples=100)
@given(posts=st.lists(st.tuples(HOSTILE, HOSTILE), min_size=1, max_size=4))
def test_hostile_text(classifier: Classifier, rows: ScoredRows, posts: list[tuple[str, str]]) -> None:
    """Broken, rare and mixed characters too, and empty texts."""
    titles, texts = [title for title, _ in posts], [text for _, text in posts]
    assert rows.score(titles, texts) == [as_row(classifier, *post) for post in posts]


@pytest.mark.parametrize("seed", range(2))
def test_neighbours_change_nothing(classifier: Classifier, rows: ScoredRows, labelled, seed: int) -> None:
    """Whatever stands beside a row, and whatever was read before: the same floats."""
    dice = random.Random(seed)
    posts = [
        *dice.sample(list(zip(*labelled, strict=True)), 100),
        ("", ""),
        ("Host", " "),
        *zip(PIECES, PIECES, strict=True),
    ]
    known = {post: rows.score([post[0]], [post[1]])[0] for post in posts}
    dice.shuffle(posts)
    fresh, place = ScoredRows(Classifier.load()), 0
    while place < len(posts):
        some = posts[place : place + dice.randint(1, 90)]
        place += len(some)
        assert fresh.score([t for t, _ in some], [t for _, t in some]) == [known[post] for post in some]


def test_evidence(rows: ScoredRows) -> None:
    """The quotes speak for the answer, at most six, each once, in the wording of the post; decoys speak for out of scope."""
    text = "Duties\n- Moderate our Discord server and the forum\n- Welcome new members\n- Recruit volunteer moderators\n- Host weekly meetups for members"
    other = "Duties\n- Write Python services\n- Balance the ledgers and run payroll\n- Clean the kitchen\n- Sell insurance to businesses"
    community, out = rows.score(["Community Manager", "Assistant"], [text * 2, other])
    assert community.role == "community_manager"
    phrases = community.evidence.split(" | ")
    assert 1 <= len(phrases) <= 6
    assert len(set(phrases)) == len(phrases)
    assert all(phrase in text for phrase in phrases)
    assert out.role == "out_of_scope"
    assert out.evidence
    assert rows.score([""], [""])[0].evidence == ""


def test_empty(rows: ScoredRows) -> None:
    """No posts, no verdicts; a post without words is unsure."""
    assert rows.score([], []) == []
    verdict = rows.score([""], ["\n"])[0]
    assert verdict.unsure
    assert verdict.shares == (0.0, 0.0, 0.0, 0.0)
    assert sum(verdict.probabilities) == pytest.approx(1.0)


def test_prior(labelled) -> None:
    """A prior moves rows as it moves single posts, and the factory can be sent to other processes."""
    prior = dict.fromkeys(ROLES, 0.25)
    factory = pickle.loads(pickle.dumps(row_scorer_factory(prior=prior)))
    scorer, classifier = factory(), Classifier.load().with_prior(prior)
    assert isinstance(scorer, ScoredRows)
    titles, texts = labelled[0][:40], labelled[1][:40]
    assert scorer.score(titles, texts) == ScoredRows(classifier).score(titles, texts)
    assert scorer.score(titles, texts) != row_scorer().score(titles, texts)
    assert scorer.model_version == classifier.model_version


def test_both_engines_say_the_same(monkeypatch, rows: ScoredRows, labelled) -> None:
    """Python's engine, forced, gives the same rows."""
    monkeypatch.setenv("ROLEFIT_ENGINE", "python")
    assert engine_name() == "python"
    titles, texts = labelled[0][::40], labelled[1][::40]
    assert row_scorer().score(titles, texts) == rows.score(titles, texts)


def test_html_in_a_cell_is_read_as_html(rows: ScoredRows) -> None:
    """A list in tags has the verdict of the same list in dashes, to the last bit."""
    items = [
        "Welcome new members in the forum",
        "Run the meetup of volunteer hosts",
        "Report retention & active members",
    ]
    plain = "What you will do:\n\n" + "\n".join(f"- {item}" for item in items)
    tags = "".join(f"<li>{item.replace('&', '&amp;')}</li>" for item in items)
    one, other = rows.score(["Host"] * 2, [plain, f"<p><b>What you will do:</b></p><ul>{tags}</ul>"])
    assert one == other
    assert one.role == "community_manager"
