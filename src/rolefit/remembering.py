"""Functions that remember their answers, as `functools.lru_cache`, which loads more than a quick command needs."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from typing import TypeVar

    Answer = TypeVar("Answer")

__all__ = ["remembered"]


def remembered(most: int) -> Callable[[Callable[..., Answer]], Callable[..., Answer]]:
    """Return a decorator: what a function of hashable arguments said is not worked out again; `most` answers are kept."""

    def decorate(function: Callable[..., Answer]) -> Callable[..., Answer]:
        known: dict[tuple[Hashable, ...], Answer] = {}

        def answer(*given: Hashable) -> Answer:
            if given in known:
                return known[given]
            if len(known) >= most:
                known.clear()
            found = known[given] = function(*given)
            return found

        answer.__doc__, answer.__name__ = function.__doc__, function.__name__
        answer.__wrapped__ = function  # type: ignore[attr-defined]
        return answer

    return decorate
