"""The rules on which role a draft describes: RF001 to RF005 and RF010, on verdicts made by hand."""

import pytest

SM, CM, HY, OUT = "social_media_manager", "community_manager", "hybrid", "out_of_scope"
SOCIAL = [("SM", f"Plan the {n} posts of the week") for n in ("first", "second", "third", "fourth")]
COMMUNITY = [("CM", f"Welcome the {n} group of members") for n in ("first", "second", "third", "fourth")]
OTHER = [("OT", f"Inspect the {n} floor of the building") for n in ("first", "second", "third", "fourth")]
SHARED = [("SH", f"Reply to comments in the {n} hour") for n in ("first", "second", "third", "fourth")]


def test_role_mismatch_fires(draft, found):
    """RF001: duties of the other role are an error; the finding names both and points at the lines."""
    (finding,) = found("RF001", draft(*SOCIAL, role=SM, expected=CM))
    assert finding.severity == "error"
    assert finding.confidence > 0.9
    assert "social media manager" in finding.message
    assert "community manager (front matter)" in finding.message
    assert [place.line for place, _ in finding.related] == [2, 3, 4, 5]


@pytest.mark.parametrize(
    ("role", "expected"), [(SM, HY), (CM, HY), (OUT, SM), (OUT, HY), (SM, OUT), (HY, OUT), (CM, SM)]
)
def test_role_mismatch_fires_on_every_pair(draft, found, role, expected):
    """RF001: also a hybrid that is none, another job, and one of ours that is called another job."""
    lines = {SM: SOCIAL, CM: COMMUNITY, OUT: OTHER, HY: SOCIAL + COMMUNITY}[role]
    assert found("RF001", draft(*lines, role=role, expected=expected))


def test_role_mismatch_is_a_warning_in_doubt(draft, found):
    """RF001: below `role-mismatch-error`, with few duties, or where only the title says hybrid, it warns."""
    doubtful = draft(*SOCIAL, role=SM, expected=CM, confidence=0.35)
    assert [f.severity for f in found("RF001", doubtful)] == ["warning"]
    assert found("RF001", doubtful, role_mismatch_warning=0.9) == []
    assert [f.severity for f in found("RF001", draft(*SOCIAL[:2], role=SM, expected=CM))] == ["warning"]
    by_title = draft(*SOCIAL, role=SM, expected=HY, expected_from="title")
    assert [f.severity for f in found("RF001", by_title)] == ["warning"]


def test_role_mismatch_is_silent(draft, found):
    """RF001: silent where they agree, nobody said, the verdict is unsure or foreign; and where another rule speaks."""
    assert not found("RF001", draft(*SOCIAL, role=SM, expected=SM))
    assert not found("RF001", draft(*SOCIAL, role=SM))
    assert not found("RF001", draft(*SOCIAL, role=SM, expected=CM, reasons=("low_confidence",)))
    assert not found("RF001", draft(*SOCIAL, role=SM, expected=CM, reasons=("not_english",)))
    assert not found("RF001", draft(*SOCIAL, *COMMUNITY, role=HY, expected=CM)), "RF003"
    assert not found("RF001", draft(*OTHER, role=OUT, expected=CM, title="Community Manager")), "RF004"
    assert not found("RF001", draft(*SHARED, role=OUT, expected=CM)), "RF010"
    assert not found("RF001", draft(*SOCIAL, role=SM, expected=OUT, expected_from="title")), "RF002"


def test_title_mismatch_fires(draft, found):
    """RF002: the title names one role, or another job, and the duties are the other role's; plain words are enough."""
    (finding,) = found("RF002", draft(*SOCIAL, role=SM, expected=SM, title="Forum Host", title_role=CM))
    assert finding.severity == "warning"
    assert finding.place.line == 1
    assert found("RF002", draft(*SOCIAL, role=SM, title="Community Manager (m/f/d)"))
    assert found("RF002", draft(*COMMUNITY, role=CM, title="Social-Media Officer"))
    other = draft(*SOCIAL, role=SM, expected=OUT, expected_from="title", title="Account Executive", title_role=OUT)
    assert "another job" in found("RF002", other)[0].message


def test_title_mismatch_is_silent(draft, found):
    """RF002: silent where title and duties agree, where RF001 says it, for hybrids, other jobs and in doubt."""
    assert not found("RF002", draft(*SOCIAL, role=SM, title="Social Media Manager", title_role=SM))
    assert not found("RF002", draft(*SOCIAL, role=SM, expected=CM, title="Community Manager"))
    assert not found("RF002", draft(*SOCIAL, role=SM, title="Community and Social Media Manager", title_role=HY))
    assert not found("RF002", draft(*SOCIAL, *COMMUNITY, role=HY, title="Community Manager", title_role=CM))
    assert not found("RF002", draft(*OTHER, role=OUT, title="Community Manager", title_role=CM))
    assert not found("RF002", draft(*SOCIAL, role=SM, title="Forum Host", title_role=CM, reasons=("low_confidence",)))
    assert not found("RF002", draft(*COMMUNITY, role=CM, title="Community Support Manager"))
    assert not found("RF002", draft(*SOCIAL, role=SM, title=""))


def test_overlap_fires(draft, found):
    """RF003: both roles in one draft; related are the lines of the one that is not meant, or of the smaller one."""
    (finding,) = found("RF003", draft(*SOCIAL, *COMMUNITY[:2], role=HY, expected=SM))
    assert finding.severity == "warning"
    assert [place.line for place, _ in finding.related] == [6, 7]
    assert "Split" in finding.help
    (finding,) = found("RF003", draft(*SOCIAL[:3], *COMMUNITY[:2], role=HY, expected=CM))
    assert [place.line for place, _ in finding.related] == [2, 3, 4]
    assert found("RF003", draft(*SOCIAL, *COMMUNITY, role=HY))


def test_overlap_is_silent(draft, told, found):
    """RF003: silent on a declared hybrid, on one stray line, on requirements, below the share, and on other jobs."""
    assert not found("RF003", draft(*SOCIAL, *COMMUNITY, role=HY, expected=HY))
    assert not found("RF003", draft(*SOCIAL[:2], COMMUNITY[0], role=HY, expected=SM))
    wanted = [told("CM", f"{n} years in a forum", weight=0.5) for n in ("Two", "Three", "Four", "Five")]
    assert not found("RF003", draft(*SOCIAL[:2], *wanted, role=HY, expected=SM))
    both = draft(*SOCIAL, *COMMUNITY[:2], role=SM, expected=SM)
    assert found("RF003", both)
    assert not found("RF003", both, overlap_share=45)
    assert not found("RF003", both, overlap_duties=3)
    assert not found("RF003", draft(*SOCIAL[:2], *COMMUNITY[:2], *OTHER * 3, role=OUT))
    assert not found("RF003", draft(*SOCIAL, *COMMUNITY[:2], role=SM, expected=CM)), "RF001"


def test_overlap_leaves_out_what_is_ruled_out(draft, found):
    """RF003: a line that says what is not asked for is no duty."""
    denied = [("CM", f"You will not {verb}") for verb in ("moderate the forum", "run events", "answer tickets")]
    assert not found("RF003", draft(*SOCIAL, *denied, role=SM, expected=SM))


def test_out_of_scope_title_fires(draft, found):
    """RF004: another job under one of our titles, by the title model or by its plain words."""
    (finding,) = found("RF004", draft(*OTHER, role=OUT, title="Community Manager"))
    assert finding.severity == "error"
    assert len(finding.related) == 4
    assert found("RF004", draft(*OTHER, role=OUT, title="Head of Members", title_role=CM, expected=CM))
    few = draft(*OTHER[:2], role=OUT, title="Community Manager")
    assert [f.severity for f in found("RF004", few)] == ["warning"]


def test_out_of_scope_title_is_silent(draft, found):
    """RF004: silent for other titles, for our jobs, for a declared other job, in doubt, and where all is shared."""
    assert not found("RF004", draft(*OTHER, role=OUT, title="Property Manager", title_role=OUT))
    assert not found("RF004", draft(*COMMUNITY, role=CM, title="Community Manager"))
    employer = "Systems Coordinator, Hillside Community Library"
    named = draft(*OTHER, role=OUT, title=employer)
    assert not found("RF004", named)
    assert not found("RF001", named)
    assert not found("RF004", draft(*OTHER, role=OUT, title="Community Manager", expected=OUT))
    assert not found("RF004", draft(*OTHER, role=OUT, title="Community Manager", reasons=("low_confidence",)))
    assert not found("RF004", draft(*OTHER, role=OUT, title="Community Manager", confidence=0.7))
    assert not found("RF004", draft(*OTHER[:2], *COMMUNITY[:2], role=OUT, title="Community Manager"))
    assert not found("RF004", draft(*SHARED, role=OUT, title="Community Manager")), "RF010"


def test_too_little_said_fires(draft, found):
    """RF005: fewer than three duties, none at all, too short, or not English."""
    (finding,) = found("RF005", draft(SOCIAL[0], role=SM))
    assert finding.severity == "warning"
    assert "one duty" in finding.message
    assert "no duty" in found("RF005", draft(role=OUT, reasons=("too_short", "no_duties")))[0].message
    assert found("RF005", draft(*SOCIAL, role=SM, reasons=("too_short",)))
    assert "English" in found("RF005", draft(*SOCIAL, role=SM, reasons=("not_english",)))[0].message


def test_too_little_said_is_silent(draft, found):
    """RF005: silent with enough duties, with a lower threshold, and for what is said to be another job."""
    assert not found("RF005", draft(*SOCIAL, role=SM))
    assert not found("RF005", draft(*SOCIAL[:2], role=SM), too_little_said_duties=1)
    assert not found("RF005", draft(OTHER[0], role=OUT, expected=OUT))


def test_only_shared_fires(draft, told, found):
    """RF010: nothing but shared duties; a requirement of one role's work would set it apart, a hobby would not."""
    (finding,) = found("RF010", draft(*SHARED, role=OUT, expected=SM))
    assert finding.severity == "warning"
    assert len(finding.related) == 4
    assert found("RF010", draft(*SHARED, OTHER[0], role=OUT))
    assert found("RF010", draft(*SHARED, told("none", "You like tea"), role=OUT))


def test_only_shared_is_silent(draft, told, found):
    """RF010: silent with one duty of a role, with too few lines, inside another job, and for a declared other job."""
    assert not found("RF010", draft(*SHARED, SOCIAL[0], role=SM))
    assert not found("RF010", draft(*SHARED, told("CM", "A year in a forum", weight=0.5), role=CM))
    assert not found("RF010", draft(*SHARED[:2], role=OUT))
    assert not found("RF010", draft(*SHARED, *OTHER, role=OUT))
    assert not found("RF010", draft(*SHARED, role=OUT, expected=OUT))
    assert not found("RF010", draft(*SHARED, role=OUT, reasons=("not_english",)))
