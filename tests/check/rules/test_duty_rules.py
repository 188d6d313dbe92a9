"""The rules on measures and single duties: RF006 to RF009, RF011 and RF012, on verdicts made by hand."""

import pytest

SM, CM, HY, OUT = "social_media_manager", "community_manager", "hybrid", "out_of_scope"
SOCIAL = [("SM", f"Plan the {n} posts of the week") for n in ("first", "second", "third", "fourth")]
COMMUNITY = [("CM", f"Welcome the {n} group of members") for n in ("first", "second", "third", "fourth")]


def test_no_measure_fires(draft, found):
    """RF006: no duty names a metric or outcome of the role; for a hybrid it says which of the two has none."""
    (finding,) = found("RF006", draft(*SOCIAL, role=SM, expected=SM))
    assert finding.severity == "info"
    assert "social media manager" in finding.message
    hybrid = draft(*SOCIAL, *COMMUNITY, ("SM", "Grow followers", "followers"), role=HY, expected=HY)
    assert found("RF006", hybrid)[0].message.endswith("of a community manager")
    assert found("RF006", draft(*COMMUNITY, role=CM)), "nobody said, the verdict is sure"


def test_no_measure_is_silent(draft, found):
    """RF006: silent with a measure of the role or a figure, with few duties, and where another rule speaks."""
    assert not found("RF006", draft(*SOCIAL, ("SM", "Grow followers", "followers"), role=SM, expected=SM))
    assert not found("RF006", draft(*COMMUNITY, ("CM", "Keep churn low", "churn"), role=CM, expected=CM))
    assert not found("RF006", draft(*SOCIAL, ("SM", "Raise it by 20 %"), role=SM, expected=SM))
    assert not found("RF006", draft(*COMMUNITY, ("CM", "Keep response times short"), role=CM, expected=CM))
    assert not found("RF006", draft(*SOCIAL, ("none", "We count followers", "followers"), role=SM, expected=SM))
    assert not found("RF006", draft(*SOCIAL[:2], role=SM, expected=SM)), "RF005"
    assert not found("RF006", draft(*SOCIAL, role=SM, expected=CM)), "RF001"
    assert not found("RF006", draft(*COMMUNITY, ("SM", "Bring leads", "leads"), role=CM, expected=CM)), "RF007"
    assert not found("RF006", draft(*[("OT", f"Clean room {n}") for n in range(6)], role=OUT, expected=OUT))


def test_wrong_measure_fires(draft, found):
    """RF007: a community judged by reach and leads alone; social posts judged by churn. It stands at the measure."""
    lines = [*COMMUNITY, ("SM", "Bring leads", "leads"), ("SM", "Report on reach", "reach")]
    (finding,) = found("RF007", draft(*lines, role=CM, expected=CM))
    assert finding.severity == "warning"
    assert finding.place.line == 6
    assert [place.line for place, _ in finding.related] == [7]
    assert "leads" in finding.message
    assert found("RF007", draft(*SOCIAL, ("CM", "Keep churn low", "churn"), role=SM, expected=SM))


def test_wrong_measure_is_silent(draft, told, found):
    """RF007: silent beside one measure of its own, for hybrids, for a measure in a line or requirement of its own."""
    both = [("SM", "Bring leads", "leads"), ("CM", "Keep churn low", "churn")]
    assert not found("RF007", draft(*COMMUNITY, *both, role=CM, expected=CM))
    assert not found("RF007", draft(*COMMUNITY, both[0], role=HY, expected=HY))
    assert not found("RF007", draft(*COMMUNITY, ("CM", "Leads of each chapter", "leads"), role=CM, expected=CM))
    wanted = told("SM", "A record of leads", weight=0.5, hits=("leads",))
    assert not found("RF007", draft(*COMMUNITY, wanted, role=CM, expected=CM))
    assert not found("RF007", draft(*COMMUNITY, both[0], role=CM, expected=CM), wrong_measure_lines=2)
    assert not found("RF007", draft(*SOCIAL, both[0], role=SM, expected=CM)), "RF001"


def test_departments_scattered_fires(draft, found):
    """RF008: outcomes of three departments; related is the first line of each."""
    lines = [("CM", "Answer them", "questions"), ("CM", "Tell product", "learning"), ("CM", "Keep them", "churn")]
    (finding,) = found("RF008", draft(*lines, COMMUNITY[0], role=CM, expected=CM))
    assert finding.severity == "info"
    assert [place.line for place, _ in finding.related] == [2, 3, 4]
    assert "Product Management (33%)" in finding.message


def test_departments_scattered_is_silent(draft, found):
    """RF008: silent for two departments, a third in passing, few outcomes, and other jobs."""
    two = [("CM", "Answer them", "questions"), ("CM", "Fewer calls", "deflection"), ("CM", "Keep them", "churn")]
    assert not found("RF008", draft(*two, COMMUNITY[0], role=CM))
    passing = [("SM", f"Awareness {n}", "awareness") for n in range(7)]
    lines = [*passing, ("SM", "Sell", "sales"), ("CM", "Tell product", "learning")]
    assert not found("RF008", draft(*lines, role=SM))
    few = [("CM", "Do all of it", "questions", "learning"), ("CM", "Keep them", "churn")]
    assert not found("RF008", draft(*few, *COMMUNITY, role=CM), departments_scattered_outcomes=4)
    assert not found("RF008", draft(*few, *COMMUNITY, role=CM, reasons=("low_confidence",)))


def test_foreign_duty_fires(draft, found):
    """RF009: one finding on each line of the other role, with the probability of the line."""
    lines = [*SOCIAL, ("CM", "Moderate the forum"), ("CM", "Welcome newcomers")]
    findings = found("RF009", draft(*lines, role=SM, expected=SM))
    assert [f.place.line for f in findings] == [6, 7]
    assert all(f.severity == "info" and f.confidence == pytest.approx(0.9) for f in findings)
    assert found("RF009", draft(*COMMUNITY, SOCIAL[0], role=CM)), "nobody said, the verdict is sure"


def test_foreign_duty_is_silent(draft, told, found):
    """RF009: silent on shared and doubtful lines, requirements, what is ruled out, hybrids, and whole other drafts."""
    assert not found("RF009", draft(*SOCIAL, ("SH", "Reply to comments"), role=SM, expected=SM))
    assert not found("RF009", draft(*SOCIAL, told("CM", "Moderate", p=0.6), role=SM, expected=SM))
    assert not found("RF009", draft(*SOCIAL, told("CM", "A year in a forum", weight=0.5), role=SM, expected=SM))
    assert not found("RF009", draft(*SOCIAL, ("CM", "You won't moderate the forum"), role=SM, expected=SM))
    assert not found("RF009", draft(*SOCIAL, *COMMUNITY, role=HY, expected=HY))
    assert not found("RF009", draft(*SOCIAL, COMMUNITY[0], role=SM, expected=CM)), "RF001"


def test_duplicate_duty_fires(draft, found):
    """RF011: nearly the same words, whatever their order and endings; it stands at the later line."""
    lines = [
        ("SM", "Plan and publish posts for the spring sale of garden tools"),
        ("CM", "Welcome new members to the allotment forum"),
        ("SM", "Planning and publishing of our posts for the spring sale of garden tools"),
    ]
    (finding,) = found("RF011", draft(*lines))
    assert finding.severity == "warning"
    assert finding.place.line == 4
    assert finding.related[0][0].line == 2


def test_a_text_pasted_twice_is_one_finding(draft, found):
    """RF011: four repeated lines or more are told once."""
    lines = [("SM", f"Film {what} for the channels of the shop") for what in ("boots", "tents", "stoves", "maps")]
    (finding,) = found("RF011", draft(*lines, *lines))
    assert "4 lines repeat" in finding.message
    assert len(finding.related) == 3


def test_duplicate_duty_is_silent(draft, told, found):
    """RF011: silent on short lines, on lines that share their frame only, on requirements and boilerplate."""
    assert not found("RF011", draft(("SM", "Write captions"), ("SM", "Write captions")))
    frame = "Film {} for the {} channel of the shop"
    assert not found("RF011", draft(("SM", frame.format("boots", "French")), ("SM", frame.format("maps", "German"))))
    same = "Two years of planning posts for a shop"
    assert not found("RF011", draft(*[told("SM", same, weight=0.5)] * 2))
    assert not found("RF011", draft(*[told("none", same)] * 2))


@pytest.mark.parametrize(
    ("denial", "duty"),
    [
        ("You will not post on social media", ("SM", "Post daily on Instagram", "posting")),
        ("This role does not publish on Instagram: an agency does", ("SM", "Schedule what goes out", "posting")),
        ("You won't be asked to moderate", ("CM", "Moderate the forum", "moderation")),
        ("No moderation", ("CM", "Keep the forum friendly", "moderation")),
        ("You do not run ads", ("SM", "Run ads on Meta for every launch")),
        ("You are not responsible for support tickets", ("CM", "Answer support tickets of members")),
        ("This is not a social media role", ("SM", "Schedule what goes out", "posting")),
        ("You will never organise events", ("CM", "Organise a meetup every month")),
    ],
)
def test_contradictory_duty_fires(draft, found, denial, duty):
    """RF012: a duty beside the line that rules it out, whatever stands first and whatever the denial is tagged."""
    (finding,) = found("RF012", draft(("none", denial), duty))
    assert finding.severity == "warning"
    assert finding.place.line == 3
    assert finding.related[0][0].line == 2
    assert [f.place.line for f in found("RF012", draft(duty, ("none", denial)))] == [2]


@pytest.mark.parametrize(
    ("line", "duty"),
    [
        ("Never post on social media without approval", ("SM", "Post daily on Instagram", "posting")),
        ("You will not only post on social media", ("SM", "Post daily on Instagram", "posting")),
        ("No experience of moderation needed", ("CM", "Moderate the forum", "moderation")),
        ("You will not moderate after ten at night", ("CM", "Moderate the forum", "moderation")),
        ("You will not moderate the forum", ("SM", "Post daily on Instagram", "posting")),
        ("You will not moderate the forum", ("OT", "Moderate the panel discussion")),
        ("Do not hesitate to moderate", ("CM", "Moderate the forum", "moderation")),
        ("No day is like another: you moderate", ("CM", "Moderate the forum", "moderation")),
    ],
)
def test_contradictory_duty_is_silent(draft, found, line, duty):
    """RF012: silent on rules of conduct, on "not only", on experience, on other work and on other people's work."""
    assert not found("RF012", draft(("none", line), duty))


def test_a_measure_up_and_down(draft, found):
    """RF012: the same measure is to rise and to fall; the backlog, cost or loss of a thing is another measure."""
    up = ("CM", "Increase the number of support tickets")
    (finding,) = found("RF012", draft(("CM", "Reduce support tickets"), up))
    assert "rise here and to fall in line 2" in finding.message
    assert not found("RF012", draft(("CM", "Reduce the ticket backlog"), up))
    assert not found("RF012", draft(("CM", "Reduce churn"), ("CM", "Increase retention")))
    assert not found("RF012", draft(("SM", "Grow followers"), ("SM", "Lower cost per follower")))
    assert not found("RF012", draft(("SM", "Grow followers"), ("SM", "Boost followers")))


def test_a_place_is_nobodys_duty(draft, found):
    """RF009: a line that names a place alone is no duty of the other role, whatever its tag; one that names work is."""
    assert not found("RF009", draft(*SOCIAL, ("CM", "Where: Leeds, England"), role=SM, expected=SM))
    assert found("RF009", draft(*SOCIAL, ("CM", "Where members meet: greet them, Leeds"), role=SM, expected=SM))
