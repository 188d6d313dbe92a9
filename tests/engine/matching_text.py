"""Texts that a regular expression is likely to match, made from its own structure."""

import random
from collections.abc import Iterable
from re import _constants as kinds  # type: ignore[attr-defined]
from typing import Any

_OF_CATEGORY = {
    kinds.CATEGORY_SPACE: " \t\n\xa0", kinds.CATEGORY_DIGIT: "12", kinds.CATEGORY_WORD: "aB1_é",
    kinds.CATEGORY_NOT_SPACE: "a-1é", kinds.CATEGORY_NOT_DIGIT: "a ", kinds.CATEGORY_NOT_WORD: " -’",
}  # fmt: skip


def made_for(tree: Iterable[tuple[Any, Any]], dice: random.Random) -> str:
    """Return a text for a parsed expression: its alternatives, sets and repeats drawn, what it looks for left out at times."""
    return "".join([_one(kind, value, dice) for kind, value in tree])


def _one(kind: Any, value: Any, dice: random.Random) -> str:
    if kind is kinds.LITERAL:
        return chr(value) if dice.random() < 0.9 else chr(value).swapcase()
    if kind is kinds.NOT_LITERAL:
        return dice.choice([c for c in "a 1-é" if ord(c) != value])
    if kind is kinds.ANY:
        return dice.choice("a <-*#’")
    if kind is kinds.IN:
        return _of_set(value, dice)
    if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT):
        least, most, body = value
        times = dice.choice(
            (least, least, min(int(most), least + 1), min(int(most), least + dice.randint(0, 4)), min(int(most), 101))
        )
        return "".join([made_for(body, dice) for _ in range(times)])
    if kind is kinds.SUBPATTERN:
        return made_for(value[-1], dice)
    if kind is kinds.ATOMIC_GROUP:
        return made_for(value, dice)
    if kind is kinds.BRANCH:
        return made_for(dice.choice(value[1]), dice)
    if kind is kinds.ASSERT:
        return made_for(value[1], dice) if dice.random() < 0.8 else ""
    return dice.choice(("", "", "\n", " ")) if kind is kinds.AT else ""


def _of_set(members: list[tuple[Any, Any]], dice: random.Random) -> str:
    found: list[str] = []
    for kind, value in members:
        if kind is kinds.LITERAL:
            found.append(chr(value))
        elif kind is kinds.RANGE:
            found += [chr(value[0]), chr(value[1]), chr(dice.randint(*value))]
        elif kind is kinds.CATEGORY:
            found += _OF_CATEGORY.get(value, "a")
    if members[0][0] is kinds.NEGATE:
        found = [c for c in "a <-1*\n\té’" if c not in found] or ["\x01"]
    return dice.choice(found)
