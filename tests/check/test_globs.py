"""Patterns of names, which need no expression, match what their expressions match."""

import random
import re

from rolefit.check.settings import globs


def test_names_match_as_their_expressions() -> None:
    """On random paths: whole names, beginnings of names, and whatever else looks like one of them."""
    dice, seen = random.Random(3), {True: 0, False: 0}
    for _ in range(4000):
        pattern = "".join(dice.choices("ab.*?[]/\\", weights=(6, 6, 3, 3, 1, 1, 1, 1, 1), k=dice.randint(1, 4)))
        path = "/".join(["".join(dice.choices("ab.", k=dice.randint(1, 4))) for _ in range(dice.randint(1, 4))])
        path = "/".join(
            [part if part.strip(".") else "a" for part in path.split("/")]
        )  # "." and ".." name no place of their own
        expected = re.compile(globs._expression(pattern), re.DOTALL).match(path) is not None
        assert globs.Glob("/jobs", pattern, plain=True).matches(f"/jobs/{path}") == expected, (pattern, path)
        seen[expected] += 1
    assert min(seen.values()) > 300
