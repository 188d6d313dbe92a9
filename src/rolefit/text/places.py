"""Tells lines that name a place alone from lines that name work."""

from __future__ import annotations

from rolefit.values import ScoredStatement

__all__ = ["names_place"]

_PARTICLES = ("of", "the", "and", "de", "del", "la", "le", "du", "des", "do", "am", "an", "der", "den", "upon", "sur", "&", "/", "-", "\u2013")  # fmt: skip
"""What stands between the words of names without a capital."""
_WORK = 0.5
"""Probability of another job's work from which a line of names is no place: "Recruitment, Payroll"."""
_EDGES = " \t*_#.,;:()[]\u00b7\u2022"


def names_place(scored: ScoredStatement) -> bool:
    """Return whether a line is names set apart as those of a place are, "Where: Leeds, England".

    Nothing in it speaks for a role, and so its tag is that of the post around it; lists of work of another job speak for that.
    """
    text = scored.statement.text.strip(_EDGES)
    if scored.hits or scored.probabilities[3] >= _WORK or not any(mark in text for mark in ",:("):
        return False
    words = [word.strip(_EDGES) for word in text.split()]
    words = [word for word in words if word not in _PARTICLES and any(letter.isalpha() for letter in word)]
    return len(words) > 1 and all(word[0].isupper() for word in words)
