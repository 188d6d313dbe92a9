"""The three answers that everybody asks for beside a model's: the title alone, counted keywords, the commonest role."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rolefit.values import ROLES

__all__ = ["BASELINES", "keyword_counts", "majority", "title_rule"]

_SOCIAL, _COMMUNITY, _HYBRID, _OTHER = range(4)
_TITLE_SOCIAL = re.compile(r"\bsocial\b")
_TITLE_COMMUNITY = re.compile(r"\bcommunit(?:y|ies)\b")
_WORDS_SOCIAL = re.compile(
    r"\b(?:social media|instagram|tiktok|facebook|linkedin|twitter|youtube|influencers?|followers|reach|impressions|hashtags?"
    r"|content calendar|paid social|brand awareness|campaigns?|posts?|captions?|reels)\b"
)
_WORDS_COMMUNITY = re.compile(
    r"\b(?:community|communities|members?|moderat\w+|discord|forums?|slack|meetups?|ambassadors?|champions|advocates|onboarding"
    r"|retention|discussions?|user groups?|feedback|events? for members|volunteers?|welcome)\b"
)
_FEWEST = 3
"""Keywords below which a post is out of scope for the counting rule."""
_CLEARLY = 2.0
"""How many times the one must outnumber the other."""

BASELINES = ("title rule", "keyword counts", "majority")
"""Their names, in the order in which they are shown."""


def title_rule(titles: Sequence[str]) -> list[int]:
    """Return places in `ROLES` by two words of the title: social, community, both, neither."""
    answers = []
    for title in titles:
        words = title.casefold()
        social, community = bool(_TITLE_SOCIAL.search(words)), bool(_TITLE_COMMUNITY.search(words))
        answers.append(_HYBRID if social and community else _SOCIAL if social else _COMMUNITY if community else _OTHER)
    return answers


def keyword_counts(texts: Sequence[str]) -> list[int]:
    """Return places in `ROLES` by counting words of either role in the text, as one would in a spreadsheet."""
    answers = []
    for text in texts:
        words = text.casefold()
        social, community = len(_WORDS_SOCIAL.findall(words)), len(_WORDS_COMMUNITY.findall(words))
        if social + community < _FEWEST:
            answers.append(_OTHER)
        elif social >= _CLEARLY * community:
            answers.append(_SOCIAL)
        else:
            answers.append(_COMMUNITY if community >= _CLEARLY * social else _HYBRID)
    return answers


def majority(labels: Sequence[int]) -> list[int]:
    """Return the commonest label for every post; of equally common ones the first in `ROLES`."""
    counts = [list(labels).count(place) for place in range(len(ROLES))]
    return [counts.index(max(counts))] * len(labels)
