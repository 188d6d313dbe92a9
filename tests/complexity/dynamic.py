"""Expressions whose text is not fixed where they are built: all that they can become, or samples of it."""

import re

from rolefit.check import places
from rolefit.check.rules import contradictory_duty, negation
from rolefit.check.settings import globs

SAMPLES: dict[str, list[tuple[str, int]]] = {
    "rolefit.check.places": [
        (places._MARKUP, re.IGNORECASE),
        (places._MARKUP_IN_JSON, re.IGNORECASE),
        *[(closer, 0) for closer in places._CLOSERS.values()],
    ],
    "rolefit.check.rules.contradictory_duty": [(topic.words, re.IGNORECASE) for topic in contradictory_duty._TOPICS],
    "rolefit.check.rules.negation": [
        (text, re.IGNORECASE) for text in (negation._NOT, negation._CONDITION, negation._CLAUSE_END)
    ],
    "rolefit.check.settings.globs": [
        (globs._compiled.__wrapped__(glob).pattern, re.DOTALL)
        for glob in (
            "*.md",
            "a/**/b*c",
            "**/a/**/b/**",
            "*a" * 14 + "b",
            "**/*a*/" * 8 + "x",
            "[!a-c]*?[b]*.txt",
            "jobs/**",
        )
    ],
    "rolefit.training.alignment": [(r"a\s+bc\s+d", 0), (r"- \s+x", 0)],
}

USES = {"rolefit.check.settings.globs": ("match",), "rolefit.check.places": ("search",)}
"""How they are used."""
