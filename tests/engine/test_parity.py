"""The compiled engine answers as the one in Python."""

import os
import random
import threading
import time
import unicodedata
from pathlib import Path

import pytest
from hostile import BITS, difference, hostile_text
from hypothesis import given, settings
from hypothesis import strategies as st

from rolefit.engine.scores import Asked, softmax
from rolefit.explain.strongest import strongest_phrases
from rolefit.lexicon.matching import Concept
from rolefit.text.tokens import token_spans, tokens
from rolefit.values import ROLES, SECTIONS, Hit, ScoredStatement, Statement
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.evidence import quotes_of, tags_of
from rolefit.verdict.hits import scored_statements
from rolefit.verdict.outcome_finder import OutcomeFinder

HOSTILE = st.lists(st.one_of(st.sampled_from(BITS), st.text(max_size=30)), max_size=14).map("".join)
OUTCOMES = OutcomeFinder()
SENTENCES = [
    line.split("\t")[-1]
    for line in (Path(__file__).parents[1] / "verdict" / "outcome_sentences.txt")
    .read_text(encoding="utf-8")
    .splitlines()
    if line and not line.startswith("#")
]
OVERLAY = """\
format: 1
version: mine
concepts:
  - id: lamp_keeping
    role: community
    facet: activity
    phrases: ["keep the lamps", "tend .. lamps .. nightly", "lampkeep*", "lamplight* keeper"]
    unless: ["electric", "lamp shop"]
  - id: harbour_posts
    role: social_media
    facet: activity
    phrases: ["harbour"]
    with: ["harbour .. posts"]
"""


def test_on_labelled_posts(compiled, plain, posts) -> None:
    """Texts, spans, sections, headings, phrases, counts and numbers are the same (every third post here; scripts/parity has all)."""
    different = [found for title, text in posts[::3] if (found := difference(plain, compiled, title, text))]
    assert different == []


@settings(max_examples=150)
@given(title=HOSTILE, text=HOSTILE)
def test_on_hostile_text(compiled, plain, title: str, text: str) -> None:
    """So they are for broken, rare and mixed characters, lone surrogates among them."""
    assert difference(plain, compiled, title, text) == ""


@pytest.mark.parametrize("seed", range(4))
def test_on_mangled_posts(compiled, plain, lines, seed: int) -> None:
    """And for posts with bits of markup, marks and noise thrown in, for some seconds."""
    dice, until = random.Random(seed), time.process_time() + 4
    while time.process_time() < until:
        text = hostile_text(dice, lines)
        title = dice.choice(("Community Manager", text[:60], ""))
        assert difference(plain, compiled, title, text) == "", (title, text)


def test_on_every_character(compiled, plain) -> None:
    """Each character of Unicode that is assigned, alone and inside a word, is what it is for Python."""
    assigned = [
        c for c in map(chr, range(0x110000)) if unicodedata.category(c) not in ("Cn", "Co") and c not in "<&\\[]"
    ]
    for start in range(0, len(assigned), 8000):
        some = assigned[start : start + 8000]
        text = "".join([f"a{c}b {c} " + "\n" * (k % 50 == 0) for k, c in enumerate(some)])
        assert difference(plain, compiled, "", text) == "", hex(ord(some[0]))


@pytest.mark.parametrize(
    "unit",
    [
        "<",
        "<!--",
        "<script>",
        "&",
        "[",
        "[a](",
        " ",
        " |",
        "a. ",
        "- ",
        "• ",
        "**a",
        "A",
        "aaB ",
        "key ",
        "a\n",
        "e.g. ",
    ],
)
def test_on_long_lines(compiled, plain, unit: str) -> None:
    """The longest text of one kind of thing is read alike, in a time that follows its length."""
    text = unit * (30_000 // len(unit))
    assert difference(plain, compiled, "x", text) == ""
    started = time.process_time()
    compiled.post("x", text + unit * 1_000_000)
    assert time.process_time() - started < 2 * float(os.environ.get("ROLEFIT_SLOWER", "1"))


def test_many_at_once_as_one_by_one(compiled, plain, posts) -> None:
    """Rows of a table have the numbers of single posts, to the last bit, whatever stands beside them."""
    some = random.Random(3).sample(posts, 200)
    titles, texts = [title for title, _ in some], [text for _, text in some]
    shift, tags = (0.0, 0.5, -0.5, 0.0), tags_of([Concept(*row) for row in compiled.model.concepts])
    rows, theirs = compiled.rows(titles, texts, shift, tags), plain.rows(titles, texts, shift, tags)
    assert [row[:5] for row in rows] == [row[:5] for row in theirs]
    assert rows[::-1] == compiled.rows(titles[::-1], texts[::-1], shift, tags)
    alone = [softmax([z + s for z, s in zip(compiled.post(*post).score.logits, shift, strict=True)]) for post in some]
    assert [row.probabilities for row in rows] == alone == compiled.probabilities(titles, texts, shift)
    assert compiled.probabilities(titles, texts, shift) == plain.probabilities(titles, texts, shift)
    assert compiled.rows([], [], shift, tags) == compiled.probabilities([], [], shift) == []


@pytest.mark.parametrize("seed", range(2))
def test_the_same_quotes(compiled, plain, posts, lines, seed: int) -> None:
    """Quotes of real and of mangled posts are those that `verdict.evidence` chooses, for every prior."""
    dice = random.Random(seed)
    some = [*dice.sample(posts, 120), *[("", hostile_text(dice, lines)) for _ in range(120)]]
    tags = tags_of([Concept(*row) for row in compiled.model.concepts])
    for answer in range(len(ROLES)):
        shift = [20.0 * (k == answer) for k in range(len(ROLES))]
        for post, row in zip(some, compiled.rows([a for a, _ in some], [b for _, b in some], shift, tags), strict=True):
            read = plain.post(*post)
            role = ROLES[
                max(
                    range(len(ROLES)),
                    key=lambda k: softmax([z + s for z, s in zip(read.score.logits, shift, strict=True)])[k],
                )
            ]
            assert row.quotes == [quote.text for quote in quotes_of(role, read.score, read.statements, tags)], post


def test_a_lexicon_of_ones_own(compiled, plain, tmp_path: Path) -> None:
    """Concepts that the model has never seen are found, guarded and counted alike; known words keep their numbers."""
    path = tmp_path / "mine.yaml"
    path.write_text(OVERLAY, encoding="utf-8")
    model = Classifier.load(None, path).engine.model
    ours, theirs = type(compiled)(model), type(plain)(model)
    texts = [
        "Keep the lamps of our harbour", "Tend all the old lamps of the pier nightly", "Lampkeepers keep the lamps",
        "Lamplighting keeper", "Keep the electric lamps", "Keep the lamps in the lamp shop", "Our harbour has many posts",
        "Harbour", "posts at the harbour", "tend lamps a b c d e nightly", "Moderate our Discord server nightly",
    ]  # fmt: skip
    text = "\n".join(f"- {text}" for text in texts)
    assert difference(theirs, ours, "Lampkeeper", text) == ""
    number = [concept[0] for concept in model.concepts].index("lamp_keeping")
    found = [any(match.concept == number for match in s.matches) for s in ours.post("", text).score.statements]
    assert found == [True] * 4 + [False] * 7


def test_several_threads(compiled, posts) -> None:
    """One engine serves several threads, each with its own answers."""
    some = posts[::20]
    expected = [compiled.post(title, text) for title, text in some]
    wrong: list[int] = []

    def run(number: int) -> None:
        for at in random.Random(number).sample(range(len(some)), len(some)):
            if compiled.post(*some[at]) != expected[at]:
                wrong.append(at)

    threads = [threading.Thread(target=run, args=(k,)) for k in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@pytest.mark.parametrize("seed", range(2))
def test_the_same_amounts(compiled, plain, posts, lines, seed: int) -> None:
    """What each quote adds, and where it stands, is what `explain.strongest` says, for every prior."""
    dice = random.Random(seed)
    some = [*dice.sample(posts, 100), *[("Community Manager", hostile_text(dice, lines)) for _ in range(100)]]
    tags = tags_of([Concept(*row) for row in compiled.model.concepts])
    told = 0
    for title, text in some:
        shift = [dice.choice((0.0, 3.0, 20.0)) for _ in ROLES]
        read = plain.post(title, text)
        p = softmax([z + s for z, s in zip(read.score.logits, shift, strict=True)])
        role = ROLES[p.index(max(p))]
        theirs = strongest_phrases(plain.scorer, read.score, read.title, read.statements, role)
        ours = compiled.post(title, text, Asked(shift, tags, OUTCOMES, 0.9)).quotes
        assert [quote._replace(contribution=0.0) for quote in ours] == [q._replace(contribution=0.0) for q in theirs]
        assert all(abs(a.contribution - b.contribution) < 1e-12 for a, b in zip(ours, theirs, strict=True)), text
        told += len(ours)
    assert told > 300


def test_quotes_only_where_asked(compiled, plain) -> None:
    """Where nothing is asked beside, an engine gives n-grams and no quotes; a wrong number of tags is refused."""
    text = "Moderate our Discord server. Welcome new members."
    assert compiled.post("", text).quotes is compiled.post("", text).outcomes is None
    assert compiled.post("", text, Asked((0.0,) * 4, (), OUTCOMES, 0.9)).quotes is None
    assert plain.post("", text, Asked((0.0,) * 4, (0,) * len(plain.model.concepts), OUTCOMES, 0.9)).quotes is None
    assert any(statement.counts for statement in compiled.post("", text).score.statements)
    with pytest.raises(ValueError, match="a tag for each concept"):
        compiled.post("", text, Asked((0.0,) * 4, [1], OUTCOMES, 0.9))


def test_an_answer_with_statements(compiled, posts, lines) -> None:
    """They are the records that the whole post makes, phrases and outcomes included; all else is as without them."""
    dice = random.Random(5)
    concepts = dict(enumerate(Concept(*row) for row in compiled.model.concepts))
    hits = 0
    for title, text in [*dice.sample(posts, 150), *[("", hostile_text(dice, lines)) for _ in range(200)], ("", "")]:
        asked = Asked((0.0,) * 4, (), OUTCOMES, 0.9)
        answer = compiled.answer(title, text, asked, concepts)
        wanted = scored_statements(compiled.post(title, text, asked), concepts, OUTCOMES, 0.9)
        assert repr(answer.statements) == repr(wanted)
        kinds = {(type(one), type(one.statement), type(one.statement.bullet)) for one in answer.statements}
        assert kinds <= {(ScoredStatement, Statement, bool)}
        assert answer._replace(statements=()) == compiled.answer(title, text, asked)._replace(named=())
        hits += sum(len(one.hits) for one in answer.statements)
    assert hits > 500


def test_records_are_as_they_should_be(compiled) -> None:
    """Whatever else is given in place of classes and concepts is refused."""
    text, asked = "Moderate our Discord server.", Asked((0.0,) * 4, (), OUTCOMES, 0.9)
    for concepts, error in (
        ({}, KeyError),
        ([None] * 10_000, TypeError),
        ([("a",)] * 10_000, IndexError),
        (3, TypeError),
    ):
        with pytest.raises(error):
            compiled.answer("", text, asked, concepts)
    given = (True, (0.0,) * 4, b"", compiled._outcomes, 0.9)
    for records in ((), (int, Statement, Hit, SECTIONS, (1.0,) * 6, {}, []), (ScoredStatement, 1)):
        with pytest.raises(TypeError):
            compiled._engine.post("", text, *given, records)
    with pytest.raises(IndexError):
        compiled._engine.post("", text, *given, (ScoredStatement, Statement, Hit, (), (), {}, []))


def test_an_answer_without_statements(compiled, plain, posts, lines) -> None:
    """Its numbers, quotes and outcomes are those of the whole post, in the statements that count and name any."""
    dice = random.Random(4)
    tags = tags_of([Concept(*row) for row in compiled.model.concepts])
    named = 0
    for title, text in [*dice.sample(posts, 150), *[("", hostile_text(dice, lines)) for _ in range(200)], ("", "")]:
        asked = Asked((0.1, 0.0, -0.2, 0.0), tags, OUTCOMES, 0.9)
        read, answer = compiled.post(title, text, asked), compiled.answer(title, text, asked)
        score = read.score
        assert answer[:-2] == (
            read.text, read.title, score.logits, score.sums, score.title, read.sizes, read.quotes
        )  # fmt: skip
        rows = zip(score.weights, score.probabilities, score.statements, read.outcomes, strict=True)
        found = [
            (weight * (1.0 - p[4]), tuple([m.concept for m in own.matches]), tuple([said[0] for said in outcomes]))
            for weight, p, own, outcomes in rows
            if weight
        ]
        assert answer.named == [one for one in found if one[1] or one[2]]
        named += len(answer.named)
        assert answer.statements == ()
        assert compiled.answer(title, text, asked._replace(tags=())) == answer._replace(quotes=())
    assert named > 500
    assert plain.answer("", "Moderate our Discord server.", asked) is None
    with pytest.raises(ValueError, match="a tag for each concept"):
        compiled.answer("", "", asked._replace(tags=[1]))


@pytest.mark.parametrize("seed", range(3))
def test_the_same_outcomes(compiled, posts, lines, seed: int) -> None:
    """Outcomes and their places are those that `verdict.outcome_finder` finds, in the statements that count."""
    dice = random.Random(seed)
    some = [*dice.sample(posts, 150), *[("", hostile_text(dice, lines)) for _ in range(200)]]
    some += [("", "\n".join(f"- {line}" for line in dice.sample(SENTENCES, 30)))]
    tags = tags_of([Concept(*row) for row in compiled.model.concepts])
    told = 0
    for title, text in some:
        read = compiled.post(title, text, Asked((0.0,) * 4, tags, OUTCOMES, 0.9))
        for statement, row, weight, ours in zip(
            read.statements, read.score.probabilities, read.score.weights, read.outcomes, strict=True
        ):
            spans = token_spans(statement.text)
            theirs = [
                (m.concept, statement.start + spans[m.first][0], statement.start + spans[m.last - 1][1])
                for m in OUTCOMES.find(tokens(statement.text))
            ]
            assert list(ours) == (theirs if weight > 0 and row[4] < 0.9 else []), statement
            told += len(ours)
    assert told > 100


@pytest.mark.parametrize("wrong", [{"a": [512]}, {"a": [-1]}, {"a": 1}, {"a": ["x"]}, {1: []}, {"a" * 300: [1]}])
def test_wrong_forms_of_outcomes_are_refused(wrong) -> None:
    """What is no table of words is refused at construction."""
    engine = pytest.importorskip("rolefit._engine")
    with pytest.raises((ValueError, TypeError)):
        engine.Outcomes(wrong, {})


@pytest.mark.parametrize(
    "wrong",
    [[[16, 0, [1], [0]]], [[0, 2, [1], [0]]], [[0, 0, [], []]], [[0, 0, [1], []]], [[0, 0, [1] * 9, [0] * 9]], [1], 1],
)
def test_wrong_phrases_of_outcomes_are_refused(wrong) -> None:
    """So is a phrase with a place, class or gap that is none."""
    engine = pytest.importorskip("rolefit._engine")
    with pytest.raises((ValueError, TypeError)):
        engine.Outcomes({"a": [1]}, {"1": wrong})
