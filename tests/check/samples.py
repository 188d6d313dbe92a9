"""Drafts that the tests check, written for them."""

COMMUNITY_DUTIES = [
    "Welcome every new member to the forum and introduce them to people with the same interests.",
    "Host the monthly member call and the yearly user meetup.",
    "Moderate discussions and keep the community guidelines up to date.",
    "Answer members' questions about the product, or find the colleague who can.",
    "Bring members' feedback and feature requests to the product team every week.",
    "Run the ambassador programme and thank those who help others.",
    "Keep members active: you are measured by retention, active members and answered questions.",
]
SOCIAL_DUTIES = [
    "Plan the content calendar for Instagram, TikTok and LinkedIn and publish daily posts.",
    "Run paid social campaigns and manage the monthly advertising budget.",
    "Write captions and shoot short videos for our brand channels.",
    "Negotiate with influencers and brief them for product launches.",
    "Watch trends and hashtags and turn them into viral content.",
    "Report reach, impressions, click-through rate and follower growth to the marketing team.",
    "Generate leads from social channels: you are measured by reach, leads and conversions.",
]


def markdown(title: str, duties: list[str], **front: str) -> str:
    """Return a draft in Markdown; keyword arguments go into its front matter, `_` for `-`."""
    head = "".join(f"{key.replace('_', '-')}: {value}\n" for key, value in front.items())
    items = "\n".join(f"- {duty}" for duty in duties)
    body = f"# {title}\n\nElderbrook makes planners for small workshops.\n\n## What you will do\n\n{items}\n"
    return f"---\n{head}---\n{body}" if head else body


GOOD_COMMUNITY = markdown("Community Manager", COMMUNITY_DUTIES, role="community_manager")
GOOD_SOCIAL = markdown("Social Media Manager", SOCIAL_DUTIES, role="social_media_manager")
MISMATCH = markdown("Community Manager", SOCIAL_DUTIES, role="community_manager")
"""Duties of one role under the name of the other: RF001, an error."""
