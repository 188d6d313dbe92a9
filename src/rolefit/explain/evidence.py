"""The evidence of a row: which of the lexicon's phrases speak for its answer, as one line."""

from __future__ import annotations

from collections.abc import Mapping

from rolefit.lexicon.matching import Concept

__all__ = ["MOST_PHRASES", "WANTED", "evidence_line", "tag_of"]

MOST_PHRASES = 5

WANTED: Mapping[str, tuple[int, ...]] = {
    "social_media_manager": (0,),
    "community_manager": (1,),
    "hybrid": (0, 1),
    "out_of_scope": (3,),
}
"""The tags, as indices into TAGS, whose phrases speak for a role."""

_TAG_OF = {"social_media": 0, "community": 1, "shared": 2}
_OTHER = 3


def tag_of(concept: Concept) -> int:
    """Return the tag that a concept speaks for, as an index into TAGS; -1 for weak ones and boilerplate."""
    if concept.weak or concept.role == "boilerplate":
        return -1
    return _TAG_OF.get(concept.role, _OTHER)


def evidence_line(strengths: Mapping[str, float]) -> str:
    """Return the strongest phrases, those of equal strength by the alphabet."""
    ranked = sorted(strengths.items(), key=lambda item: (-item[1], item[0]))
    return " | ".join(phrase for phrase, _ in ranked[:MOST_PHRASES])
