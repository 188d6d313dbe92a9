"""How roles, reasons and outcomes are said to a person."""

from __future__ import annotations

__all__ = ["OUTCOME_NAMES", "REASON_NAMES", "ROLE_NAMES", "SHARE_NAMES"]

ROLE_NAMES = {
    "social_media_manager": "social media manager",
    "community_manager": "community manager",
    "hybrid": "hybrid of the two",
    "out_of_scope": "neither (out of scope)",
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
