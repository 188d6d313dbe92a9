"""No regular expression of the package takes time that grows faster than the text."""

import faulthandler

import pytest

from .patterns import Expression, expressions, hard_texts
from .timing import MOST, growth

_SIZE = 2000
_SHORT = 0.006
"""Seconds that no superlinear expression stays below at twice the size: a quadratic one takes tenths of a second."""
_HANGING = 300.0


def _work(expression: Expression, method: str, before: str, unit: str, end: str):
    def prepared(size: int):
        text = before + unit * (size // len(unit)) + end
        subject = text.encode() if isinstance(expression.pattern.pattern, bytes) else text
        call = getattr(expression.pattern, method)
        if method in ("sub", "subn"):
            return lambda: call(subject[:0], subject)
        if method == "finditer":
            return lambda: sum(1 for _ in call(subject))
        return lambda: call(subject)

    return prepared


ALL = list(expressions())


@pytest.mark.parametrize("expression", ALL, ids=[f"{one.place}-{i}" for i, one in enumerate(ALL)])
def test_time_follows_the_text(expression: Expression) -> None:
    """Where the text doubles, the time grows by less than 2.6, whatever the expression's own structure suggests against it."""
    faulthandler.dump_traceback_later(_HANGING, exit=True)  # nothing else ends a match that takes exponential time
    try:
        for method in expression.methods:
            for before, unit, end in hard_texts(expression):
                factor = growth(_work(expression, method, before, unit, end), _SIZE, short=_SHORT)
                assert factor < MOST, (method, before, unit, end, factor)
    finally:
        faulthandler.cancel_dump_traceback_later()


def test_all_are_found() -> None:
    """The walk sees what is compiled in a module, in a tuple, in a cached function, and where it is used at once."""
    places = {one.place.partition(":")[0] for one in ALL}
    assert {
        "rolefit.text.segment",
        "rolefit.reading.compose",
        "rolefit.text.inline_headings",
        "rolefit.check.pragmas",
    } <= places
    assert len(ALL) > 100


@pytest.mark.parametrize("text", [r"\s+x", r"a*a*b", r"<!--[ \t]*r:[ \t]*([^\n<>]*?)[ \t]*-->"])
def test_slow_ones_are_told(text: str) -> None:
    """The test sees an expression that is slow: with the texts that its structure gives, one grows faster."""
    import re

    slow = Expression("here", re.compile(text), ("search",))
    factors = (growth(_work(slow, "search", *hard), 120, short=0.0001) for hard in hard_texts(slow))
    assert any(factor > MOST for factor in factors)
