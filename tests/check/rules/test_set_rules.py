"""The rules over the drafts of one company: RF013 and RF014, and the order and completeness of what is returned."""

import random

import pytest

from rolefit.check.rules import check_draft, check_set
from rolefit.check.rules.companies import by_company
from rolefit.check.rules.similarity import content_words, first_near, near_pairs

SM, CM, HY, OUT = "social_media_manager", "community_manager", "hybrid", "out_of_scope"
BOTH = [
    ("SH", "Write the fortnightly letter to everybody who bought a boat from us"),
    ("SH", "Collect stories from harbours for the yearbook of the yard"),
]
SOCIAL = [*BOTH, ("SM", "Publish three clips a week from the slipway")]
COMMUNITY = [("CM", "Welcome new owners to the forum of the yard"), *BOTH]


def test_shared_duties_fires(draft, found):
    """RF013: two roles of one company, two duties in common; it stands in the later draft and names the other."""
    a = draft(*COMMUNITY, role=CM, expected=CM, path="a.md")
    b = draft(*SOCIAL, role=SM, expected=SM, path="b.md")
    (finding,) = found("RF013", b, a)
    assert (finding.path, finding.severity, finding.place.line) == ("b.md", "warning", 2)
    assert "a.md" in finding.message
    assert "line 3" in finding.message
    assert [(place.line, word) for place, word in finding.related] == [(3, "also a.md:4")]


def test_shared_duties_is_silent(draft, found):
    """RF013: silent for two openings of one job, for other companies, for one duty, and for benefits."""
    a = draft(*COMMUNITY, role=CM, expected=CM, path="a.md")
    b = draft(*SOCIAL, role=SM, expected=SM, path="b.md")
    assert not found("RF013", a, draft(*COMMUNITY, role=CM, path="c.md"))
    assert not found("RF013", a, draft(*SOCIAL, role=SM, path="c.md", company="Otter Yard"))
    assert not found("RF013", a, draft(*SOCIAL[1:], role=SM, path="c.md"))
    assert not found("RF013", a, b, shared_duties_across_drafts_count=3)
    blurb = [("none", text) for _, text in BOTH]
    assert not found("RF013", a, draft(*blurb, role=SM, path="c.md"))
    assert not found("RF013", a)


def test_outcome_unowned_fires(draft, found):
    """RF014: with both roles present, what neither draft asks for is told once for each role, at its first draft."""
    a = draft(("CM", "Answer members", "questions"), ("CM", "Keep them", "churn"), role=CM, expected=CM, path="a.md")
    b = draft(("SM", "Awareness", "awareness"), ("SM", "Leads", "leads"), role=SM, expected=SM, path="b.md")
    findings = found("RF014", a, b)
    assert [(f.path, f.severity) for f in findings] == [("a.md", "info"), ("b.md", "info")]
    assert "product development (Product Management)" in findings[0].message
    assert "questions" not in findings[0].message
    assert "sales (Sales)" in findings[1].message
    assert "leads" not in findings[1].message


def test_outcome_unowned_is_silent(draft, found):
    """RF014: silent with one role only, for a hybrid alone, and for a role whose outcomes are all asked for."""
    a = draft(("CM", "Answer members", "questions"), role=CM, expected=CM, path="a.md")
    assert not found("RF014", a)
    assert not found("RF014", a, draft(*BOTH, role=HY, expected=HY, path="b.md"))
    assert not found("RF014", a, draft(*BOTH, role=OUT, path="b.md"))
    whole = [("SM", name, name) for name in ("leads", "awareness", "visibility", "sales", "attendance")]
    b = draft(*whole, role=SM, expected=SM, path="b.md")
    assert [f.path for f in found("RF014", a, b)] == ["a.md"]
    assert not found("RF014", a, draft(*whole, role=SM, path="b.md", company="Otter Yard"))


def test_whose_draft_is_it(draft):
    """Companies are told by their names, case and blanks apart; whose a draft without one is, nobody knows."""
    a, b, c, nobody = (draft(path=p, company=o) for p, o in [("a", "Yard"), ("b", "yard "), ("c", "Otter"), ("d", "")])
    assert [[d.path for d in group] for group in by_company([a, nobody, b, c])] == [["c"], ["a", "b"]]
    assert by_company([nobody, nobody]) == []
    assert by_company([]) == []


def test_order_does_not_matter(draft):
    """Findings come by path, place and code, whatever order the drafts are given in."""
    a = draft(*COMMUNITY, role=CM, expected=CM, path="a.md")
    b = draft(*SOCIAL, role=SM, expected=SM, path="b.md")
    assert check_set([a, b]) == check_set([b, a])
    mixed = [("SM", "Publish three clips a week from the slipway"), *BOTH, ("CM", "Welcome owners"), *BOTH]
    rows = [(f.place.line, f.place.column, f.code) for f in check_draft(draft(*mixed, expected=CM))]
    assert rows == sorted(rows)
    assert len(rows) > 2


def test_nothing_to_check(draft):
    """No drafts and empty drafts are no reason to fail."""
    assert check_set([]) == []
    empty = draft(role=OUT, confidence=0.5, reasons=("low_confidence", "too_short", "no_duties"))
    assert [f.code for f in check_draft(empty)] == ["RF005"]
    assert check_set([empty, empty]) == []


def test_many_drafts_in_little_time(draft):
    """A thousand drafts that share a line are compared without comparing every pair of lines."""
    drafts = [
        draft(
            ("SM", f"Publish clip {'abcdefghij'[n % 10] * 3} from harbour {'klmnopqrst'[n // 10 % 10] * 4} every week"),
            BOTH[0],
            role=(SM, CM)[n % 2],
            path=f"{n:04}.md",
        )
        for n in range(1000)
    ]
    assert [f.code for f in check_set(drafts) if f.code == "RF013"] == []


@pytest.mark.parametrize("at_least", [0.5, 0.8, 1.0])
def test_near_pairs_finds_what_comparing_all_pairs_finds(at_least):
    """The short cut over rare words loses no pair."""
    words = ["reef", "harbour", "tide", "sail", "rope", "buoy", "mast", "keel", "deck", "hull"]
    bags = [frozenset(words[(i * k) % 10] for k in range(1, 2 + i % 6)) for i in range(40)] + [frozenset()]
    wanted = {
        (i, j)
        for j in range(len(bags))
        for i in range(j)
        if bags[i] and bags[j] and len(bags[i] & bags[j]) / len(bags[i] | bags[j]) >= at_least
    }
    assert {(i, j) for i, j, _ in near_pairs(bags, at_least)} == wanted


@pytest.mark.parametrize("at_least", [0.3, 0.5, 0.8, 1.0])
def test_the_first_near_one_is_that_of_all_pairs(at_least):
    """Also where bags differ only in words of their own, and where many are alike."""
    dice = random.Random(7)
    found = 0
    for _ in range(500):
        words = [f"word{n}" for n in range(dice.choice([3, 6, 12, 30]))]
        bags = []
        for _ in range(dice.randrange(25)):
            own = [f"own{dice.randrange(9999)}" for _ in range(dice.choice([0, 0, 1, 2]))]
            bags.append(frozenset(dice.sample(words, dice.randrange(min(len(words), 9) + 1)) + own))
        wanted = {}
        for i, j, similarity in near_pairs(bags, at_least):
            wanted.setdefault(j, (i, j, similarity))
        assert first_near(bags, at_least) == [wanted[j] for j in sorted(wanted)]
        found += len(wanted)
    assert found > 100


def test_content_words():
    """Function words and endings do not count."""
    assert content_words("Planning the posts") == content_words("You will plan a post")
    assert content_words("of the and to") == frozenset()


def test_shared_duties_are_told_in_the_draft_that_is_reported(draft):
    """RF013: where only the earlier draft is asked for, the finding stands there, with the lines the other way round."""
    a = draft(*COMMUNITY, role=CM, expected=CM, path="a.md")
    b = draft(*SOCIAL, role=SM, expected=SM, path="b.md")
    (finding,) = [f for f in check_set([a, b], reported={"a.md"}) if f.code == "RF013"]
    assert (finding.path, finding.place.line) == ("a.md", 3)
    assert "b.md" in finding.message
    assert "line 2" in finding.message
    assert [f for f in check_set([a, b], reported=()) if f.code == "RF013"] == []


def test_outcome_unowned_is_told_in_a_draft_that_is_reported(draft):
    """RF014: at the first draft of those asked for; a role that none of them is for is left alone."""
    a = draft(("CM", "Answer members", "questions"), role=CM, expected=CM, path="a.md")
    b = draft(("CM", "Keep them", "churn"), role=CM, expected=CM, path="b.md")
    c = draft(("SM", "Awareness", "awareness"), role=SM, expected=SM, path="c.md")
    (finding,) = [f for f in check_set([a, b, c], reported={"b.md"}) if f.code == "RF014"]
    assert finding.path == "b.md"
    assert "retention" not in finding.message
