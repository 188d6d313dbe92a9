"""What the report says of a table, in values."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.measure.terms import distinctive_terms
from rolefit.report.months import months_of
from rolefit.report.summary import region_of, summarise
from rolefit.report.twoaxis import cells_of
from rolefit.tables.scored import read_scored
from rolefit.values import ROLES


@pytest.fixture
def table(save):
    return lambda rows: read_scored(str(save(rows)))


def test_counts_add_up(table, row):
    summary = summarise(table([row(number) for number in range(100)]))
    assert summary.counts == (25, 25, 25, 25)
    assert tuple(map(sum, zip(*summary.histogram, strict=True))) == summary.counts
    assert sum(map(sum, summary.regions)) + summary.without_duties == 100
    assert summary.reasons == (("low_confidence", sum(summary.unsure)),)
    for grouping in summary.groupings.values():
        assert sum(sum(group.counts) for group in grouping.groups) + grouping.other_posts + grouping.without == 100


@pytest.mark.parametrize(("confidence", "step"), [(0.25, 0), (0.2, 0), (0.3, 1), (0.2999, 0), (0.95, 14), (1.0, 14)])
def test_steps_of_confidence_begin_at_their_lower_end(table, row, confidence, step):
    histogram = summarise(table([row(0, rolefit_confidence=confidence)])).histogram
    assert [sum(counts) for counts in histogram].index(1) == step


@pytest.mark.parametrize(
    ("shares", "role"),
    [
        ((70, 30, 0, 0), "social_media_manager"),
        ((69, 31, 0, 0), "hybrid"),
        ((30, 70, 0, 0), "community_manager"),
        ((31, 69, 0, 0), "hybrid"),
        ((10, 10, 20, 60), "hybrid"),
        ((10, 10, 19, 61), "out_of_scope"),
        ((19, 0, 81, 0), "out_of_scope"),
        ((20, 0, 20, 60), "social_media_manager"),
    ],
)
def test_regions_of_the_shares(shares, role):
    assert region_of(shares) == role


def test_groups_ignore_case_and_keep_the_first_spelling(table, row):
    rows = [row(number, company=name) for number, name in enumerate(("Acme", "ACME", "acme", "Beta", ""))]
    grouping = summarise(table(rows)).groupings["company"]
    assert [(group.name, sum(group.counts)) for group in grouping.groups] == [("Acme", 3), ("Beta", 1)]
    assert grouping.without == 1


def test_small_groups_are_counted_together(table, row):
    rows = [row(number, company=f"c{number // 2}") for number in range(60)]
    grouping = summarise(table(rows), most=20).groupings["company"]
    assert (len(grouping.groups), grouping.others, grouping.other_posts) == (20, 10, 20)


def test_columns_that_are_not_there_are_not_shown(table, row):
    rows = [{k: v for k, v in row(n).items() if k not in ("company", "place", "date", "title", "id")} for n in range(4)]
    assert summarise(table(rows)).groupings == {}


def test_overlap_goes_by_the_smaller_share(table, row):
    shares = ((50, 10), (30, 29), (40, 45), (90, 0))
    rows = [row(n, rolefit_sm_share=a, rolefit_cm_share=b) for n, (a, b) in enumerate(shares)]
    assert [one.number for one in summarise(table(rows)).overlapping] == [3, 2, 1]


def test_titles_against_answers(table, row):
    rows = [
        row(0, title="Community Manager", role="out_of_scope", rolefit_unsure="false"),
        row(1, title="Community Manager", role="community_manager", rolefit_unsure="false"),
        row(2, title="Plumber", role="community_manager", rolefit_unsure="false"),
        row(50, title="Social Media Lead", role="community_manager", rolefit_unsure="false"),
    ]
    summary = summarise(table(rows))
    assert (summary.promising, summary.mislabelled) == (3, 2)
    assert [(one.row.number, one.promised) for one in summary.promises] == [
        (4, "social_media_manager"),
        (1, "community_manager"),
    ]


def test_the_tables_own_word_on_a_title_counts_first(table, row):
    rows = [
        row(0, title="Community Manager", role="community_manager", rolefit_unsure="false", rolefit_title_role="hybrid")
    ]
    assert [one.promised for one in summarise(table(rows)).promises] == ["hybrid"]


def test_unsure_posts_come_closest_first(table, row):
    def unsure(number, second):
        spread = {"rolefit_p_social_media_manager": 0.5, "rolefit_p_community_manager": second}
        rest = {"rolefit_p_hybrid": 0.5 - second, "rolefit_p_out_of_scope": 0}
        return row(number, role=ROLES[0], rolefit_unsure="true", rolefit_confidence=0.5, **spread, **rest)

    rows = [unsure(0, 0.3), unsure(1, 0.45), row(40), unsure(3, 0.4)]
    assert [one.number for one in summarise(table(rows)).read_first] == [2, 4, 1]


def test_words_that_set_roles_apart(table, row):
    rows = []
    for number in range(60):
        role = ROLES[number % 2]
        rows.append(
            row(number, role=role, title="The Manager", rolefit_evidence=("paid ads", "guild chat")[number % 2])
        )
    terms = distinctive_terms(table(rows).rows)
    assert set(terms) == {"social_media_manager", "community_manager"}
    assert {term.text for term in terms["social_media_manager"]} & {"paid", "ads", "paid ads"}
    assert not {"manager", "the"} & {term.text for role in terms.values() for term in role}
    best = terms["community_manager"][0]
    assert (best.inside, best.outside) == (30, 0)
    assert best.score > 1.96


def test_words_of_one_role_alone_and_of_no_words(table, row):
    one = distinctive_terms(table([row(0, role="hybrid") for _ in range(5)]).rows)
    assert all(math.isfinite(term.score) for terms in one.values() for term in terms)
    assert distinctive_terms(table([row(0, title="", rolefit_evidence="")]).rows) == {}


@pytest.mark.parametrize(
    ("dates", "months"),
    [
        (["2025-03-04", "2025-11", "2025/1/9", "2025-03-04T10:00:00Z"], ["2025-03", "2025-11", "2025-01", "2025-03"]),
        (["31/12/2025", "01/02/2025"], ["2025-12", "2025-02"]),
        (["12/31/2025", "01/02/2025"], ["2025-12", "2025-01"]),
        (["01/02/2025", "03/04/2025"], ["", ""]),
        (["31/12/2025", "12/31/2025"], ["", ""]),
        (["01.02.2025"], ["2025-02"]),
        (["5 March 2025", "Mar 5, 2025", "yesterday"], ["2025-03", "2025-03", ""]),
        (["5 \u017fep 2025"], ["2025-09"]),  # a long s is an s where case is nothing
        (["1735689600", "1735689600000", "1735689600.0"], ["2025-01", "2025-01", "2025-01"]),
        (["2025-13-01", "0000-01-01", "", "maybe"], ["", "", "", ""]),
    ],
)
def test_months(dates, months):
    assert months_of(dates) == months


@given(st.lists(st.text(max_size=30), max_size=5))
def test_months_of_anything(dates):
    assert all(month == "" or len(month) == 7 for month in months_of(dates))


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100), st.sampled_from(ROLES)), max_size=60))
def test_cells_hold_every_post_near_their_centre(points):
    cells = cells_of(points, 3.6)
    assert sum(counts.total() for _, _, counts in cells) == len(points)
    for x, y, _ in points:
        nearest = min(math.hypot(x - cx, y - cy) for cx, cy, _ in cells)
        assert nearest <= 3.6 / math.sqrt(3) + 1e-9
