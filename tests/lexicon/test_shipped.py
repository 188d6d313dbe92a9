from collections import Counter

import pytest

from rolefit.lexicon.compiling import compile_lexicon
from rolefit.lexicon.file import DECOYS, FACETS, OUTCOMES, load_lexicon
from rolefit.lexicon.phrases import patterns_of
from rolefit.text.tokens import tokens

# The chart of outcomes: who owns each and which department answers for it. `shared` where both roles do it.
CHART = {
    "leads": ({"social_media"}, "Marketing"),
    "awareness": ({"social_media"}, "Marketing"),
    "visibility": ({"social_media"}, "Marketing"),
    "sales": ({"social_media"}, "Sales"),
    "attendance": ({"social_media", "community"}, "Marketing"),
    "questions": ({"community", "shared"}, "Customer Service"),
    "learning": ({"community", "shared"}, "Product Management"),
    "retention": ({"community"}, "Sales"),
    "deflection": ({"community"}, "Customer Service"),
    "utilization": ({"community"}, "Product Management"),
}


@pytest.fixture(scope="module")
def shipped(root):
    return load_lexicon(root / "data" / "role_keywords.yaml")


@pytest.fixture(scope="module")
def found_in(shipped):
    matcher = compile_lexicon(shipped).matcher()
    return lambda text: {matcher.concepts[m.concept].id for m in matcher.find(tokens(text))}


def test_there_are_at_least_400_phrases(shipped) -> None:
    """The lexicon is large enough to be one."""
    assert sum(len(entry.phrases) for entry in shipped.entries) >= 400


def test_the_chart_of_outcomes_is_covered(shipped) -> None:
    """All ten outcomes have phrases, with the roles and the department of the chart."""
    assert set(CHART) == set(OUTCOMES)
    rows = [(e.outcome, e.role, e.department) for e in shipped.entries if e.outcome]
    assert {outcome for outcome, _, _ in rows} == set(CHART)
    for outcome, role, department in rows:
        roles, accountable = CHART[outcome]
        assert role in roles, outcome
        assert department == accountable, outcome


def test_every_outcome_has_its_owner(shipped) -> None:
    """Each role that the chart names for an outcome has phrases for it; `shared` is an extra."""
    for outcome, (roles, _) in CHART.items():
        present = {e.role for e in shipped.entries if e.outcome == outcome}
        assert roles - {"shared"} <= present, outcome


def test_all_facets_roles_and_decoys_are_used(shipped) -> None:
    """No facet and no named decoy is an empty promise."""
    assert {e.facet for e in shipped.entries} == set(FACETS)
    assert {e.role for e in shipped.entries} == {"social_media", "community", "shared", *DECOYS}


def test_every_example_that_must_fire_does(shipped, found_in) -> None:
    """Each `fires` example is found by its own concept."""
    assert [(e.id, text) for e in shipped.entries for text in e.fires if e.id not in found_in(text)] == []


def test_every_example_that_must_stay_silent_does(shipped, found_in) -> None:
    """No `silent` example is found by its concept."""
    assert [(e.id, text) for e in shipped.entries for text in e.silent if e.id in found_in(text)] == []


def test_every_concept_has_examples(shipped) -> None:
    """One that fires and one that stays silent for every concept; two of each for weak words and decoys."""
    few = []
    for e in shipped.entries:
        least = 2 if e.weak or e.role in DECOYS else 1
        if len(e.fires) < least or len(e.silent) < least:
            few.append((e.id, len(e.fires), len(e.silent)))
    assert few == []


@pytest.mark.parametrize("word", ["content", "growth", "engagement"])
def test_the_weak_words_are_weak(shipped, word: str) -> None:
    """A word that both roles use stands alone in weak concepts only."""
    alone = [e for e in shipped.entries if word in e.phrases]
    assert all(e.weak for e in alone)


def test_no_phrase_stands_twice_in_a_concept(shipped) -> None:
    """Neither the same words nor the same patterns twice."""
    twice = []
    for e in shipped.entries:
        for phrases in (e.phrases, e.unless, e.with_):
            counts = Counter(frozenset(patterns_of(phrase)) for phrase in phrases)
            twice += [e.id for number in counts.values() if number > 1]
    assert twice == []


def test_no_phrase_asks_for_a_number(shipped) -> None:
    """A form of digits alone can never be met, since tokens of digits alone become `0`."""
    dead = {
        phrase
        for e in shipped.entries
        for kind in (e.phrases, e.unless, e.with_)
        for phrase in kind
        for pattern in patterns_of(phrase)
        for forms in pattern.classes
        if all(form.isdigit() and form != "0" for form in forms)
    }
    assert dead == set()


def test_the_model_was_trained_with_this_lexicon(shipped, classifier) -> None:
    """The concepts inside the model file are those of the lexicon beside it."""
    assert classifier.lexicon_version == shipped.version
    assert [row[0] for row in classifier.engine.model.concepts] == [e.id for e in shipped.entries]
