"""What a title promises: by its words as a person reads them, else by the model."""

import pytest

from rolefit.values import ROLES, JobPost
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.title import promised_by_words, promised_role

TITLES = [
    ("Community Manager", "community_manager"),
    ("Senior Community Manager (Remote)", "community_manager"),
    ("Community Lead", "community_manager"),
    ("Head of Community", "community_manager"),
    ("VP, Community", "community_manager"),
    ("Director of Community and Events", "community_manager"),
    ("Online Community Manager", "community_manager"),
    ("Community Manager, Gaming", "community_manager"),
    ("Discord Community Manager", "community_manager"),
    ("Discord Moderator", "community_manager"),
    ("Forum Manager", "community_manager"),
    ("Community Moderator", "community_manager"),
    ("Developer Community Manager", "community_manager"),
    ("Manager, Developer Community", "community_manager"),
    ("Customer Community Specialist", "community_manager"),
    ("Community Builder", "community_manager"),
    ("Community Operations Manager", "community_manager"),
    ("Community Executive", "community_manager"),
    ("Community Coordinator", "community_manager"),
    ("Brand Community Manager", "community_manager"),
    ("Global Community Director", "community_manager"),
    ("Community Manager - Harbour Books", "community_manager"),
    ("COMMUNITY MANAGER", "community_manager"),
    ("Social Media Manager", "social_media_manager"),
    ("social-media manager", "social_media_manager"),
    ("Social Media Executive", "social_media_manager"),
    ("Head of Social", "social_media_manager"),
    ("Head of Social Media", "social_media_manager"),
    ("Paid Social Manager", "social_media_manager"),
    ("Paid Social Media Specialist", "social_media_manager"),
    ("Social Content Creator", "social_media_manager"),
    ("Social Media Intern", "social_media_manager"),
    ("TikTok Manager", "social_media_manager"),
    ("Instagram Content Lead", "social_media_manager"),
    ("Social Lead", "social_media_manager"),
    ("Social Strategist", "social_media_manager"),
    ("Senior Social Manager, EMEA", "social_media_manager"),
    ("Social Media & Community Manager", "hybrid"),
    ("Community and Social Media Manager", "hybrid"),
    ("Social & Community Lead", "hybrid"),
    ("Community & Social Executive", "hybrid"),
    ("Social Media/Community Manager", "hybrid"),
    ("Social Community Manager", "hybrid"),
    ("Social Media Community Manager", "hybrid"),
    ("Head of Social and Community", "hybrid"),
    ("Apartment Community Manager", "out_of_scope"),
    ("Community Manager - Residential", "out_of_scope"),
    ("Assistant Community Manager (Leasing)", "out_of_scope"),
    ("Community Association Manager", "out_of_scope"),
    ("Community Health Worker", "out_of_scope"),
    ("Community Nurse", "out_of_scope"),
    ("Community Mental Health Nurse", "out_of_scope"),
    ("Police Community Support Officer", ""),
    ("Community Organiser", "out_of_scope"),
    ("Community Organizer", "out_of_scope"),
    ("Senior Living Community Director", "out_of_scope"),
    ("Coworking Community Manager", "out_of_scope"),
    ("Community Development Manager", ""),
    ("Community Engagement Manager", ""),
    ("Community Relations Manager", ""),
    ("Community Outreach Coordinator", ""),
    ("Community Engagement Officer", ""),
    ("Social Worker", ""),
    ("Social Care Assistant", ""),
    ("Systems Coordinator, Hillside Community Library", ""),
    ("Receptionist at Elm Community Centre", ""),
    ("Librarian - Northside Community College", ""),
    ("Community Manager, Elm Community Library", "community_manager"),
    ("Social Media Manager, Eastgate Community College", "social_media_manager"),
    ("Software Engineer, Community Platform", ""),
    ("Social Media Data Scientist", ""),
    ("Chef", ""),
    ("Account Executive", ""),
    ("Marketing Manager", ""),
    ("Content Manager", ""),
    ("Developer Advocate", ""),
    ("Customer Success Manager", ""),
    ("", ""),
    ("Social Prescribing Link Worker", ""),
    ("Community Pharmacist", "out_of_scope"),
    ("Community Centre Manager", "out_of_scope"),
    ("Marketing and Community Manager", "community_manager"),
    ("Events and Community Manager", "community_manager"),
    ("Digital Marketing Manager (Social)", "social_media_manager"),
    ("Community Support Manager", ""),
    ("Property Manager", ""),
    ("Chief Community Officer", "community_manager"),
    ("Community Marketing Manager", ""),
    ("Content and Community Manager", "community_manager"),
    ("Community Success Manager", "community_manager"),
    ("Community Growth Lead", "community_manager"),
    ("Fan Community Manager", "community_manager"),
    ("Community Fundraiser", "out_of_scope"),
]
SOCIAL = """Duties
- Plan and publish our Instagram, TikTok and LinkedIn content
- Run paid social campaigns and report on reach and impressions
- Brief influencers and film short videos
- Grow our followers and watch the trends of every platform
"""


@pytest.mark.parametrize(("title", "role"), TITLES)
def test_words_that_a_person_accepts(title: str, role: str) -> None:
    """A title promises what it says; one that both a neighbourhood's and a members' work use is left open."""
    assert promised_by_words(title) == role


@pytest.mark.parametrize(
    ("title", "probabilities", "expected"),
    [
        ("Growth Wizard", (0.5, 0.2, 0.2, 0.1), "social_media_manager"),
        ("Growth Wizard", (0.49, 0.2, 0.2, 0.11), ""),
        ("Community Manager", (0.0, 0.0, 0.0, 1.0), "community_manager"),
        ("", (0.9, 0.1, 0.0, 0.0), ""),
        ("  ", (0.9, 0.1, 0.0, 0.0), ""),
        ("Chef", (0.0, 0.0, 0.1, 0.9), "out_of_scope"),
    ],
)
def test_the_model_is_asked_where_words_leave_it_open(
    title: str, probabilities: tuple[float, ...], expected: str
) -> None:
    """From one half on the model's view counts, and never against plain words."""
    assert promised_role(title, probabilities) == expected


def test_a_title_against_its_duties(classifier: Classifier) -> None:
    """A community manager by title whose duties are all social media is found out."""
    verdict = classifier.classify(JobPost(SOCIAL, "Community Manager"))
    assert (verdict.role, verdict.title_role) == ("social_media_manager", "community_manager")
    assert verdict.title_says_otherwise
    assert not classifier.classify(JobPost(SOCIAL, "Social Media Manager")).title_says_otherwise


def test_no_title_and_unsure_verdicts_say_nothing_otherwise(classifier: Classifier) -> None:
    """What is not known cannot contradict."""
    assert not classifier.classify(JobPost(SOCIAL)).title_says_otherwise
    unsure = classifier.classify(JobPost("Chef", "Community Manager"))
    assert unsure.unsure
    assert not unsure.title_says_otherwise


def test_every_title_promises_a_role_or_nothing(classifier: Classifier) -> None:
    """Any text may stand as a title."""
    for title in ("", "?", "Community" * 500, "a | b", "\u202e Manager", "Community manager\n of lofts"):
        assert promised_by_words(title) in ("", *ROLES)
