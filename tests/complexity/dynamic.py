"""Expressions whose text is not fixed where they are built: all that they can become, or samples of it."""

import re

from rolefit.check.rules import contradictory_duty
from rolefit.check.settings import globs

SAMPLES: dict[str, list[tuple[str, int]]] = {
    "rolefit.patterns": [],  # seen where `pattern(...)` is called
    "rolefit.check.rules.contradictory_duty": [
        (topic.words.pattern, topic.words.flags) for topic in contradictory_duty._TOPICS
    ],
    "rolefit.check.settings.globs": [
        (globs._expression(glob), re.DOTALL)
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

USES = {"rolefit.check.settings.globs": ("match",)}
"""How they are used."""
