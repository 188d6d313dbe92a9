"""How roles, reasons and outcomes are said to a person."""

from __future__ import annotations

from math import exp

__all__ = [
    "A_ROLE",
    "JOBS",
    "OUTCOME_NAMES",
    "PART_NAMES",
    "PER_CENT_ENDS",
    "REASON_HELP",
    "REASON_NAMES",
    "RETITLED",
    "ROLE_NAMES",
    "SHARE_NAMES",
    "WEEK_NOTE",
    "per_cent",
    "signed",
    "times",
    "whole_per_cent",
]

ROLE_NAMES = {
    "social_media_manager": "social media manager",
    "community_manager": "community manager",
    "hybrid": "hybrid of the two",
    "out_of_scope": "neither (out of scope)",
}
A_ROLE = {
    "social_media_manager": "a social media manager",
    "community_manager": "a community manager",
    "hybrid": "a hybrid of the two",
    "out_of_scope": "another job",
}
"""In the middle of a sentence, in the order of ROLES."""
JOBS = {
    "social_media_manager": "a social media manager\u2019s job",
    "community_manager": "a community manager\u2019s job",
    "hybrid": "two jobs in one: social media manager and community manager",
    "out_of_scope": "another job: neither a social media manager\u2019s nor a community manager\u2019s",
}
RETITLED = {
    "social_media_manager": "Retitle it \u201cSocial Media Manager\u201d",
    "community_manager": "Retitle it \u201cCommunity Manager\u201d",
    "hybrid": "Retitle it \u201cSocial Media and Community Manager\u201d",
    "out_of_scope": "Retitle it after the work that it describes",
}
REASON_NAMES = {
    "low_confidence": "no role is far ahead",
    "too_short": "too few words to tell",
    "no_duties": "no duties found",
    "not_english": "the text does not read as English",
}
SHARE_NAMES = {"SM": "social media", "CM": "community", "SH": "shared", "OT": "other work"}
OUTCOME_NAMES = {
    "leads": "drive leads",
    "awareness": "raise awareness",
    "visibility": "visibility",
    "sales": "increase sales",
    "attendance": "event attendance",
    "questions": "answer product questions",
    "learning": "learn from customers",
    "retention": "retention and satisfaction",
    "deflection": "fewer support calls",
    "utilization": "more use of the product",
}
REASON_HELP = {
    "low_confidence": "No role is far ahead: read the phrases for and against before you rely on the answer.",
    "too_short": "The text has too few words to be sure; the full post would tell more.",
    "no_duties": "The text names hardly any duty; the answer rests on its title and its tone.",
    "not_english": "The text does not read as English, which is all that the model knows.",
}
PART_NAMES = {
    "empty": "an empty post",
    "title": "the title",
    "duties": "the duties",
    "requirements": "the requirements",
    "about": "about the employer",
    "benefits": "the benefits",
    "apply": "how to apply",
    "other": "text under no known heading",
}
WEEK_NOTE = (
    "The figures published for social media add up to 110; they are brought to 100 here. Shared duties are split between "
    "the two roles as their own duties are."
)

PER_CENT_ENDS = {"0": "under 1%", "100": "over 99%"}
"""What is said for a probability that rounds to none or to all: no answer is certain. The scripts of the pages say it too."""


def per_cent(probability: float) -> str:
    """Return a probability 0..1 in whole per cent, as every answer says it."""
    whole = whole_per_cent(probability)
    return PER_CENT_ENDS.get(str(whole), f"{whole}%")


def whole_per_cent(probability: float) -> int:
    """Return a probability 0..1 as 0..100; every answer rounds it once, here."""
    return round(100 * probability)


def times(amount: float) -> str:
    """Return a log odds as how many times more or less probable one of two roles is."""
    factor = exp(min(abs(amount), 20.0))
    many = f"{factor:,.0f}" if factor >= 10 else f"{factor:.1f}"
    return f"{many} times {'more' if amount >= 0 else 'less'} probable"


def signed(amount: float) -> str:
    """Return an amount with two digits and a sign of the right width."""
    return f"{amount:+.2f}".replace("-", "\u2212")
