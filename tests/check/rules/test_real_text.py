"""Every rule on text, through the shipped classifier: once where it must fire and once where it must not."""

import pytest

SM, CM, HY, OUT = "social_media_manager", "community_manager", "hybrid", "out_of_scope"

SOCIAL = """
Plan the content calendar of our Instagram and TikTok accounts
Film Reels in the workshop and publish them the same week
Run paid social campaigns on Meta for each new bicycle
Find cycling influencers and agree on sponsored posts
Raise brand awareness and grow our followers
Report on reach and impressions"""

COMMUNITY = """
Welcome new members of our forum and show them around
Moderate the Discord server with a team of volunteer moderators
Connect members with one another and start discussions
Answer members' questions about repairs in the forum
Host meetups for members
Keep churn among members low"""

BUILDING = """
Show flats to applicants and prepare leases
Collect rents and chase arrears
Order repairs from contractors and inspect the building
Deal with complaints of tenants about noise
Keep the budget of the property"""

SHARED = """
Reply to comments and direct messages on our pages
Create content with the marketing team
Report on engagement every month
Work closely with marketing, support and product"""

MEASURELESS = """
Welcome new members of our forum and show them around
Moderate the Discord server with a team of volunteer moderators
Start discussions between members
Write and uphold the community guidelines
Host meetups for members"""

CASES = {
    "RF001": (("Community Manager", SOCIAL, CM), ("Community Manager", COMMUNITY, CM)),
    "RF002": (("Community Manager", SOCIAL, SM), ("Social Media Manager", SOCIAL, SM)),
    "RF003": (("Community Manager", COMMUNITY + SOCIAL, CM), ("Community and Social Manager", COMMUNITY + SOCIAL, HY)),
    "RF004": (("Community Manager", BUILDING, ""), ("Property Manager", BUILDING, "")),
    "RF005": (("Social Media Manager", "Look after our Instagram", SM), ("Social Media Manager", SOCIAL, SM)),
    "RF006": (("Community Manager", MEASURELESS, CM), ("Community Manager", COMMUNITY, CM)),
    "RF007": (
        ("Community Manager", MEASURELESS + "\nYou are judged by reach and impressions of our social channels", CM),
        ("Community Manager", COMMUNITY + "\nYou are judged by reach and impressions of our social channels", CM),
    ),
    "RF008": (
        (
            "Community Manager",
            MEASURELESS
            + "\nAnswer members' questions about repairs in the forum"
            + "\nBring members' feedback to the product team\nKeep churn among members low",
            CM,
        ),
        ("Community Manager", COMMUNITY, CM),
    ),
    "RF009": (
        ("Community Manager", COMMUNITY + "\nSchedule our posts on Instagram and TikTok", CM),
        ("Community Manager", COMMUNITY + "\nReport on engagement every month", CM),
    ),
    "RF010": (("Online Engagement Person", SHARED, SM), ("Community Manager", SHARED + MEASURELESS, CM)),
    "RF011": (
        ("Social Media Manager", SOCIAL + "\nRun paid social campaigns on Meta for every new bicycle", SM),
        ("Social Media Manager", SOCIAL + "\nRun giveaways on Meta for every club of the country", SM),
    ),
    "RF012": (
        ("Community Manager", COMMUNITY + "\nYou will not moderate: a contractor does", CM),
        ("Community Manager", COMMUNITY + "\nYou will not moderate without a second pair of eyes", CM),
    ),
}


@pytest.mark.parametrize("code", CASES)
def test_fires_on_text(written, found, code):
    """The rule fires on the text written for it."""
    title, duties, expected = CASES[code][0]
    assert found(code, written(title, duties, expected=expected))


@pytest.mark.parametrize("code", CASES)
def test_silent_on_text(written, found, code):
    """The rule is silent on the text next to it."""
    title, duties, expected = CASES[code][1]
    assert not found(code, written(title, duties, expected=expected))


def test_shared_duties_on_text(written, found):
    """RF013: fires for two roles that claim the same work, is silent for two that do not."""
    letter = (
        "\nWrite the monthly letter to everybody who bought a bicycle"
        "\nCollect the stories of our riders for the yearbook of the workshop"
    )
    community = written("Community Manager", COMMUNITY + letter, expected=CM, path="a.md")
    assert found("RF013", community, written("Social Media Manager", SOCIAL + letter, expected=SM, path="b.md"))
    assert not found("RF013", community, written("Social Media Manager", SOCIAL, expected=SM, path="b.md"))


def test_outcome_unowned_on_text(written, found):
    """RF014: fires where neither role has feedback to product, and no longer names it where one has."""
    social = written("Social Media Manager", SOCIAL, expected=SM, path="b.md")
    missing = "feedback into product development"
    first = found("RF014", written("Community Manager", COMMUNITY, expected=CM, path="a.md"), social)
    assert missing in first[0].message
    more = COMMUNITY + "\nBring members' feedback to the product team"
    second = found("RF014", written("Community Manager", more, expected=CM, path="a.md"), social)
    assert missing not in second[0].message


@pytest.mark.parametrize(("title", "duties", "role"), [("Social Media Manager", SOCIAL, SM), ("Host", COMMUNITY, CM)])
def test_a_plain_draft_is_clean(written, title, duties, role):
    """A draft that says its role, its duties and its measures has nothing above information."""
    from rolefit.check.rules import check_draft

    assert [f for f in check_draft(written(title, duties, expected=role)) if f.severity != "info"] == []
