"""Functions and properties that remember their answers, as those of `functools`, which loads more than a quick command needs."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from typing import Any, TypeVar

    Answer = TypeVar("Answer")

__all__ = ["Known", "once", "remembered"]


class Known(dict):  # type: ignore[type-arg]
    """Answers by what was asked: `known[asked]` works out what is not there yet, and keeps `most` of them.

    longest: texts that are longer are not kept; None where that does not matter.
    """

    def __init__(self, function: Callable[..., Any], most: int, longest: int | None = None) -> None:
        super().__init__()
        self._function, self._most, self._longest = function, most, longest

    def __missing__(self, asked: Any) -> Any:
        found = self._function(asked)
        if self._longest is not None and len(asked) > self._longest:
            return found
        if len(self) >= self._most:
            self.clear()
        self[asked] = found
        return found


def remembered(most: int) -> Callable[[Callable[..., Answer]], Callable[..., Answer]]:
    """Return a decorator: what a function of hashable arguments said is not worked out again; `most` answers are kept.

    The function gets a method `forget`, after which it remembers nothing.
    """

    def decorate(function: Callable[..., Answer]) -> Callable[..., Answer]:
        known = Known(lambda given: function(*given), most)

        def answer(*given: Hashable) -> Answer:
            found: Answer = known[given]
            return found

        answer.__doc__, answer.__name__ = function.__doc__, function.__name__
        answer.__wrapped__, answer.forget = function, known.clear  # type: ignore[attr-defined]
        return answer

    return decorate


if TYPE_CHECKING:
    from functools import cached_property as once
else:

    class once:  # noqa: N801 - a decorator
        """A property that is worked out when it is first asked for, as `functools.cached_property`."""

        def __init__(self, function):
            self._function = function
            self.__doc__ = function.__doc__

        def __get__(self, owner, kind=None):
            if owner is None:
                return self
            name = self._function.__name__
            found = owner.__dict__[name] = self._function(owner)
            return found
