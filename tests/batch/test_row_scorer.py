"""Rows scored in chunks: the same answers as a post at a time, whatever stands beside a row."""

import csv
import os
import pickle
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
np = pytest.importorskip("numpy")

import rolefit.verdict.chunk_rows as rows_module
from rolefit.engine.chunk import words as words_module
from rolefit.engine.chunk.pairs import PairTable
from rolefit.verdict.chunk_rows import ChunkRows, row_scorer, row_scorer_factory
from rolefit.verdict.plain_rows import ClassifierRows

from rolefit.lexicon.matching import Matcher
from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.text.tokens import tokens
from rolefit.values import ROLES
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.rows import RowVerdict

TOLERANCE = 1e-9
DATA = Path(__file__).resolve().parent.parent.parent / "data" / "labeled_job_posts.csv"
PIECES = [
    "Moderate our Discord server", "Plan posts for Instagram. Welcome new members; answer questions", "Wir suchen jemanden", "管理论坛",
    "модератор форума", "مدير المجتمع", "🎉🎉 𝗦𝗼𝗰𝗶𝗮𝗹 𝑚𝑒𝑑𝑖𝑎", "İSTANBUL ıı", "ΟΔΥΣΣΕΥΣ ς", "ΣΑΣ'Σ", "e\u0301\u0327 Å ﬁ ﬀ", "\ud800 \udfff",
    "\u202e\u200b\u2066", "１２３ ²³ ½ ٣٤ Ⅷ", "ẞß ŉ ǰ", "<p>Duties</p><li>a", "&amp;&#x1F600;&#0;", "\x00\x01\x1f\x7f", "\r\n\u2028\u2029\x85",
    "_ __ ___", "'" * 9, "a" * 3000, "Requirements:", "Duties\n- ", "• ", "\n\n", " ", "the and of to", "0 00 000", "x y z " * 50, "|", " | ",
    "community community community management", "Benefits", "How to apply: ", "What you'll do - ", "researchManaging teams andBuilding them growthThe ",
]  # fmt: skip
HOSTILE = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=30)), max_size=14).map("".join)
OVERLAY = """\
format: 1
version: mine
concepts:
  - id: lamp_keeping
    role: community
    facet: activity
    phrases: ["keep the lamps", "tend .. lamps .. nightly", "lampkeep*"]
    unless: ["electric", "lamp shop"]
  - id: harbour_posts
    role: social_media
    facet: activity
    phrases: ["harbour"]
    with: ["harbour .. posts"]
"""


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    """The shipped classifier."""
    return Classifier.load()


@pytest.fixture(scope="module")
def chunks(classifier: Classifier) -> ChunkRows:
    """The scorer by chunks."""
    return ChunkRows(classifier)


@pytest.fixture(scope="module")
def plain(classifier: Classifier) -> ClassifierRows:
    """The scorer by posts."""
    return ClassifierRows(classifier)


@pytest.fixture(scope="module")
def labelled() -> tuple[list[str], list[str]]:
    """Titles and texts of the labelled posts."""
    with DATA.open(encoding="utf-8", newline="") as lines:
        posts = list(csv.DictReader(lines))
    return [post["title"] for post in posts], [post["text"] for post in posts]


def alike(ours: list[RowVerdict], theirs: list[RowVerdict]) -> None:
    """Both say the same, up to the last digits."""
    assert len(ours) == len(theirs)
    for one, other in zip(ours, theirs, strict=True):
        assert one.probabilities == pytest.approx(other.probabilities, abs=TOLERANCE)
        assert one.shares == pytest.approx(other.shares, abs=100 * TOLERANCE)
        assert (one.role, one.unsure, one.reasons) == (other.role, other.unsure, other.reasons)
        assert one.confidence == max(one.probabilities)


def test_as_a_post_at_a_time(chunks: ChunkRows, plain: ClassifierRows, labelled) -> None:
    """Every labelled post gets the answer of the plain scorer, with the same evidence."""
    ours, theirs = chunks.score(*labelled), plain.score(*labelled)
    alike(ours, theirs)
    assert sum(a.evidence == b.evidence for a, b in zip(ours, theirs, strict=True)) > 0.99 * len(ours)


@settings(max_examples=150, deadline=None)
@given(posts=st.lists(st.tuples(HOSTILE, HOSTILE), min_size=1, max_size=6))
def test_hostile_text(chunks: ChunkRows, plain: ClassifierRows, posts: list[tuple[str, str]]) -> None:
    """Broken, rare and mixed characters too, and empty texts."""
    titles, texts = [title for title, _ in posts], [text for _, text in posts]
    ours = chunks.score(titles, texts)
    alike(ours, plain.score(titles, texts))
    for verdict, title, text in zip(ours, titles, texts, strict=True):
        assert chunks.score([title], [text]) == [verdict]  # to the last bit


def test_as_the_reference(chunks: ChunkRows, labelled) -> None:
    """The scikit-learn model that the file was made from gives the same probabilities."""
    path = DATA.parent.parent / "models" / "reference.joblib"
    joblib = pytest.importorskip("joblib")
    pytest.importorskip("sklearn")
    if not path.exists():
        pytest.skip("models/reference.joblib is not there: run 'rolefit train'")
    from rolefit.values import JobPost

    titles, texts = labelled[0][::7], labelled[1][::7]
    theirs = joblib.load(path).predict_proba([JobPost(text, title) for title, text in zip(titles, texts, strict=True)])
    ours = np.array([verdict.probabilities for verdict in chunks.score(titles, texts)])
    assert np.abs(ours - theirs).max() < TOLERANCE


@pytest.mark.parametrize("seed", range(4))
def test_neighbours_change_nothing(classifier: Classifier, chunks: ChunkRows, labelled, monkeypatch, seed: int) -> None:
    """Whatever the chunk, and whatever was read before: the same floats."""
    dice = random.Random(seed)
    posts = [
        *dice.sample(list(zip(*labelled, strict=True)), 150),
        ("", ""),
        ("Host", " "),
        *zip(PIECES, PIECES, strict=True),
    ]
    known = {post: chunks.score([post[0]], [post[1]])[0] for post in posts}
    dice.shuffle(posts)
    monkeypatch.setattr(rows_module, "_MOST_POSTS", dice.choice([3, 17, 200]))
    monkeypatch.setattr(words_module, "_MOST_REMEMBERED", dice.choice([50, 1000, 100_000]))
    fresh, place = ChunkRows(classifier), 0
    while place < len(posts):
        some = posts[place : place + dice.randint(1, 90)]
        place += len(some)
        assert fresh.score([t for t, _ in some], [t for _, t in some]) == [known[post] for post in some]


def matches_of(scorer: ChunkRows, texts: list[str]) -> list[list[tuple[int, int, int]]]:
    """The lexicon's matches in each text, found in one chunk, as `Matcher.find` orders them."""
    inner = scorer._scorer
    score = inner.score([""], texts, [len(texts)], [1.0] * len(texts))
    found: list[set[tuple[int, int, int]]] = [set() for _ in texts]
    for text, concept, pattern, anchor in zip(*[column.tolist() for column in score.matches], strict=True):
        begin, end = int(score.tokens.begin[text]), int(score.tokens.begin[text + 1]) - 1
        for first, last in inner.phrases.spans(score.tokens, pattern, anchor, begin, end):
            found[text].add((concept, first - begin, last - begin))
    return [sorted(one, key=lambda match: (match[1], match[2], match[0])) for one in found]


def check_matches(scorer: ChunkRows, matcher: Matcher, texts: list[str]) -> None:
    """Both find the same."""
    expected = [[tuple(match) for match in matcher.find(tokens(text))] for text in texts]
    assert matches_of(scorer, texts) == expected


def test_phrases_as_the_matcher_finds_them(classifier: Classifier, chunks: ChunkRows, labelled) -> None:
    """Concept, first and last token of every match, also where statements are shuffled word by word."""
    dice = random.Random(5)
    statements = [s.text for text in labelled[1][::5] for s in segment(normalise(text))]
    words = [token for statement in statements for token in tokens(statement)]
    mixed = [" ".join(dice.choices(words, k=dice.randint(1, 40))) for _ in range(400)]
    check_matches(chunks, classifier.scorer.matcher, [*statements, *mixed])


def test_a_lexicon_of_ones_own(tmp_path: Path, labelled) -> None:
    """Concepts that the model has never seen are found, guarded and counted."""
    path = tmp_path / "mine.yaml"
    path.write_text(OVERLAY, encoding="utf-8")
    classifier = Classifier.load(None, path)
    scorer = ChunkRows(classifier)
    texts = [
        "Keep the lamps of our harbour", "Tend all the old lamps of the pier nightly", "Lampkeepers keep the lamps", "Keep the electric lamps",
        "Keep the lamps in the lamp shop", "Our harbour has many posts", "Harbour", "posts at the harbour", "tend lamps a b c d e nightly",
    ]  # fmt: skip
    check_matches(scorer, classifier.scorer.matcher, texts)
    number = [concept.id for concept in classifier.scorer.matcher.concepts].index("lamp_keeping")
    assert [any(m[0] == number for m in found) for found in matches_of(scorer, texts)][:5] == [True] * 3 + [False] * 2
    titles, bodies = labelled[0][::9], [f"{text}\n- {dice}" for text in labelled[1][::9] for dice in texts[:1]]
    alike(scorer.score(titles, bodies), ClassifierRows(classifier).score(titles, bodies))
    assert scorer.lexicon_version == classifier.lexicon_version != Classifier.load().lexicon_version


def test_evidence(chunks: ChunkRows) -> None:
    """The phrases speak for the answer, at most five, each once; decoys speak for out of scope."""
    text = "Duties\n- Moderate our Discord server and the forum\n- Welcome new members\n- Recruit volunteer moderators\n- Host weekly meetups for members"
    other = "Duties\n- Write Python services\n- Balance the ledgers and run payroll\n- Clean the kitchen\n- Sell insurance to businesses"
    community, out = chunks.score(["Community Manager", "Assistant"], [text * 2, other])
    assert community.role == "community_manager"
    phrases = community.evidence.split(" | ")
    assert 1 <= len(phrases) <= 5
    assert len(set(phrases)) == len(phrases)
    assert all(phrase in " ".join(tokens(text)) for phrase in phrases)
    assert out.role == "out_of_scope"
    assert out.evidence
    assert chunks.score([""], [""])[0].evidence == ""


def test_empty(chunks: ChunkRows) -> None:
    """No posts, no verdicts; a post without words is unsure."""
    assert chunks.score([], []) == []
    verdict = chunks.score([""], ["\n"])[0]
    assert verdict.unsure
    assert verdict.shares == (0.0, 0.0, 0.0, 0.0)
    assert sum(verdict.probabilities) == pytest.approx(1.0)


def test_prior(labelled) -> None:
    """A prior moves rows as it moves single posts, and the factory can be sent to other processes."""
    prior = dict.fromkeys(ROLES, 0.25)
    factory = pickle.loads(pickle.dumps(row_scorer_factory(prior=prior)))
    scorer, classifier = factory(), Classifier.load().with_prior(prior)
    assert isinstance(scorer, ChunkRows)
    titles, texts = labelled[0][:40], labelled[1][:40]
    alike(scorer.score(titles, texts), ClassifierRows(classifier).score(titles, texts))
    assert scorer.score(titles, texts) != row_scorer().score(titles, texts)
    assert scorer.model_version == classifier.model_version


def test_without_numpy(monkeypatch) -> None:
    """Without NumPy, posts are scored one at a time."""
    monkeypatch.setattr(rows_module, "find_spec", lambda name: None)
    scorer = row_scorer()
    assert isinstance(scorer, ClassifierRows)
    assert scorer.score(["Community Manager"], ["Moderate the forum"])[0].role in ROLES


@settings(max_examples=60, deadline=None)
@given(keys=st.sets(st.integers(0, (1 << 63) - 1), max_size=300), others=st.sets(st.integers(0, 1 << 40), max_size=60))
def test_pairs(keys: set[int], others: set[int]) -> None:
    """Every key has its row, and nothing else has one."""
    ordered = sorted(keys)
    table = PairTable(np.array(ordered, dtype=np.uint64), np.arange(len(ordered)))
    asked = [*ordered, *sorted(others)]
    expected = [ordered.index(key) if key in keys else -1 for key in asked]
    assert table.rows(np.array(asked, dtype=np.uint64)).tolist() == expected


def test_html_in_a_cell_is_read_as_html(chunks: ChunkRows) -> None:
    """A list in tags has the verdict of the same list in dashes, to the last bit."""
    items = [
        "Welcome new members in the forum",
        "Run the meetup of volunteer hosts",
        "Report retention & active members",
    ]
    plain = "What you will do:\n\n" + "\n".join(f"- {item}" for item in items)
    tags = "".join(f"<li>{item.replace('&', '&amp;')}</li>" for item in items)
    one, other = chunks.score(["Host"] * 2, [plain, f"<p><b>What you will do:</b></p><ul>{tags}</ul>"])
    assert one == other
    assert one.role == "community_manager"
