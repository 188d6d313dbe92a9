"""What a title promises by its words alone, where the table does not say it."""

from __future__ import annotations

import re

__all__ = ["promised_role"]

_SOCIAL = re.compile(
    r"\bsocial[\s-]?media\b|\bsocial\b(?=.*\b(?:content|channels?|strateg\w+|campaigns?|influencers?|creators?)\b)"
    r"|\b(?:content|paid|organic|digital)\b.*\bsocial\b(?! (?:care|work\w*|services|housing|policy|impact))"
)
_COMMUNITY = re.compile(
    r"\bcommunit(?:y|ies)\b(?=.*\b(?:manag\w+|moderat\w+|lead|builder|host|strateg\w+|engagement|specialist|officer"
    r"|coordinator|director|head|associate|assistant|executive|advocate|programs?|programmes?)\b)"
    r"|\b(?:head|director|lead|vp|manager|moderator) (?:of|for|,)? ?(?:the )?communit(?:y|ies)\b|\bcommunity$"
)
_OTHER_COMMUNITY = re.compile(
    r"\bcommunity (?:\w+ )?(?:nurs\w+|care|health|mental|matron|midwi\w+|psychiatr\w+|dentist|pharmac\w+|police|safety"
    r"|development|outreach|organi[sz]er|planning|college|school|living|association|correction\w*|investment"
    r"|relations|affairs|services|support worker|based|banking|justice|learning)\b"
    r"|\b(?:residential|apartment|leasing|property|retirement|senior living)\b"
)


def promised_role(title: str) -> str:
    """Return the role that a title's words promise, of `verdict.ROLES`, or an empty string where they promise none.

    A rule of thumb for a report: words of social media, of an online or members' community, or of both. It never says
    `out_of_scope`.
    """
    words = " ".join(title.casefold().split())
    social = bool(_SOCIAL.search(words))
    community = bool(_COMMUNITY.search(words)) and not _OTHER_COMMUNITY.search(words)
    if social and (community or re.search(r"\bcommunity\b", words)):
        return "hybrid"
    return "social_media_manager" if social else "community_manager" if community else ""
