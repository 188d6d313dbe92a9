"""What a title alone promises: by words that a person would accept, and by the model where those leave it open."""

from __future__ import annotations

from rolefit.patterns import IGNORECASE, pattern
from rolefit.remembering import Known
from rolefit.values import ROLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["PROMISE", "promised_by_words", "promised_role"]

PROMISE = 0.5
"""Probability from which the model's view of a title counts, where its words leave it open."""

_HEADS = (
    r"(?:manag\w*|mgr|lead\w*|head|director|vp|chief|officer|executives?|exec|specialist|coordinat\w*|co-?ordinator"
    r"|strateg\w+|assistant|associate|intern\w*|trainee|apprentice\w*|graduate|supervisor|partner|guru|ninja|expert"
    r"|consultant|freelanc\w*|volunteer|moderator|mod|host|builder|champion|ambassador|advocate|evangelist|weaver"
    r"|gardener|steward|operations|programmes?|programs?)"
)
_SOCIAL = pattern(
    r"\bsocial[ -]?media\b|\bsocials\b|\b(?:paid|organic|digital|content|creative|creator|brand|influencer)\b.{0,12}\bsocial\b"
    r"|\bsocial\b.{0,20}\b(?:content|channels?|platforms?|strateg\w+|campaigns?|influencers?|creators?|networks?|copywriter"
    rf"|storytell\w*|producer|editor|marketing|advertising|ads)\b|\bsocial {_HEADS}\b"
    rf"|\b(?:head|director|lead|vp|manager) (?:of|for|,) ?(?:the )?social\b|\bsocial (?:and|&|\+|/) community\b"
    r"|\bcommunity (?:and|&|\+|/) social\b|\bcommunity social\b|\bsocial communit(?:y|ies)\b|\(social\)"
    rf"|\b(?:tiktok|instagram|facebook|youtube|linkedin|pinterest|snapchat) (?:content |channels? |account |page )?{_HEADS}\b"
)
_NOT_SOCIAL = pattern(
    r"\bsocial (?:care|work\w*|services?|housing|policy|impact|value|scien\w+|security|justice|prescrib\w+|enterprise"
    r"|studies|research\w*|inclusion|responsibility|support|protection|welfare|mobility|investment|innovation|club|events?)\b"
)
_COMMUNITY = pattern(
    rf"\b(?:communit(?:y|ies)|forums?|discord|subreddit|slack|guild|fandom) (?:\w+ )?{_HEADS}\b|\bcommunity (?:and|&|\+|/)"
    rf"|\b{_HEADS} ?(?:of|for|,|-|:)? ?(?:the |our |online |user |member |customer |developer |global |brand )*+communit(?:y|ies)\b"
    r"|\b(?:and|&|\+|/) communit(?:y|ies)\b|\bsocial (?:media )?communit(?:y|ies)\b|\b(?:forum|discord|subreddit|community) (?:admin\w*|mod)\b"
)
# Other work that is called after a community: a neighbourhood's, a clinic's, the police's, a building's.
_OTHER_COMMUNITY = pattern(
    r"\bcommunity (?:\w+ )?(?:nurs\w+|care\w*|health\w*|mental|matron|midwi\w+|psychiatr\w+|dent\w+|pharmac\w+|polic\w+|safety"
    r"|organi[sz]\w+|planning|planner|living|correction\w*|investment|worker|banking|bank|justice|paramedic|physio\w*"
    r"|therap\w+|warden|centre|center|transport|energy|fundrais\w+|solicitor|lawyer|chef|cook|driver|payback|orchestra"
    r"|sports?|gardens?|farm\w*|chest|theat\w+|reinvestment|association)\b"
    r"|\b(?:apartments?|leasing|residential|property|retirement|senior living|multi-?family|homeowners?|hoa|condo\w*|lofts?"
    r"|student housing|strata|lettings?|tenants?|mobile homes?|manufactured (?:homes?|housing)|cowork\w*|workspace|flexible offices?|serviced offices?|\d+ (?:units|homes|flats))\b"
)
# Words beside "community" that both a neighbourhood's and a members' work use.
_OPEN_COMMUNITY = pattern(
    r"\bcommunit(?:y|ies) (?:and \w+ )?(?:development|outreach|relations|affairs|services?|support|engagement|education|learning"
    r"|marketing|partnerships?|projects?|impact|liaison|involvement|participation|events?|sales)\b"
)
# Heads of other occupations: "Engineer, Community Platform" is for the model.
_OTHER_HEAD = pattern(
    r"\b(?:engineer\w*|developer(?! communit| relations| advoca)|programmer|product (?:manager|owner)|trust (?:and|&) safety|talent"
    r"|fundrais\w+|(?:executive|personal) assistant|account (?:executive|manager|director)|recycling|employer brand\w*|designer|scientist|analyst|accountant|lawyer|solicitor|counsel|recruiter"
    r"|nurse|teacher|lecturer|driver|chef|architect|administrator, |researcher|professor|sales|paralegal|psychologist)\b"
)
_OURS = pattern(r"\b(?:social|communit(?:y|ies))\b", IGNORECASE)
_A_COMMUNITY = pattern(r"\bcommunit(?:y|ies)\b")
_NAMED = pattern(r"\bcommunity (?:manager|lead)\b")
_NAMES = ("social", "communit", "tiktok", "instagram", "facebook", "youtube", "linkedin", "pinterest", "snapchat", "forum",
          "discord", "subreddit", "slack", "guild", "fandom")  # fmt: skip
# "Systems Coordinator, Hillside Community Library" says where the job is.
_PLACES = pattern(
    r"(?:[,@|(\u2013\u2014-]|\bat )[\w'\u2019. ]{0,80}\bcommunity (?:library|college|school|hospital|clinic|cent(?:er|re)|bank|church"
    r"|foundation|trust|theat(?:er|re)|housing|association|credit union|radio|arts)\b.*"
)


def promised_by_words(title: str) -> str:
    """Return the role of `ROLES` that the words of a title name, or an empty string where they leave it open."""
    words = " ".join(title.casefold().replace("\u2010", "-").split())
    if not any([name in words for name in _NAMES]):  # every title that names a role holds one of them
        return ""
    if "community " in words:
        words = _PLACES.sub("", words)
    social = bool(_SOCIAL.search(words)) and not (_NOT_SOCIAL.search(words) and "media" not in words)
    if "communit" in words and _OTHER_COMMUNITY.search(words):
        return "" if social else "out_of_scope"
    if social and _A_COMMUNITY.search(words):
        return "hybrid"
    if _OTHER_HEAD.search(words):
        return ""
    if social:
        return "social_media_manager"
    if _OPEN_COMMUNITY.search(words) and not _NAMED.search(words):
        return ""
    return "community_manager" if _COMMUNITY.search(words) else ""


def promised_role(title: str, probabilities: Sequence[float]) -> str:
    """Return the role of `ROLES` that a title alone promises, empty where it promises none clearly.

    probabilities: the model's, by the title alone; asked only where the words leave it open.
    """
    by_words: str = _PROMISED[title]
    if by_words or not title.strip():
        return by_words
    best = max(probabilities)
    role = ROLES[list(probabilities).index(best)] if best >= PROMISE else ""
    # "Community Support Manager" is not plainly another job.
    return "" if role == "out_of_scope" and _OURS.search(title) else role


_PROMISED = Known(promised_by_words, 4096, longest=200)  # titles come again and again
