"""Regular expressions that cost nothing until they are used, and then no `re` where the engine has them in C.

`re` is loaded and an expression compiled in the time of several posts. An expression that a quick command uses is
therefore written `pattern(...)` in place of `re.compile(...)`. When it is first used it becomes the matcher that
`scripts/generate_matchers.py` made of it, where the extension holds one for this very text; else, and in every program
that has loaded `re` anyway, what `re.compile` makes of it. Both find the same.
"""

from __future__ import annotations

import sys

from rolefit.extension import extension

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator
    from typing import Any

    Replacement = str | Callable[[Any], str]

__all__ = [
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "Pattern",
    "defined",
    "folded",
    "in_the_engine",
    "pattern",
    "stay_quick",
]

IGNORECASE, MULTILINE, DOTALL = 2, 8, 16
"""The flags of `re`."""
_ALIKE = {0x130: "i", 0x131: "i", 0x17F: "s", 0x212A: "k"}
"""Characters that an expression of no case takes for letters of ASCII."""
_LONGEST = 1 << 28
"""Characters up to which a text is for the matchers in C."""
_MATCH, _FULLMATCH, _SEARCH = 0, 1, 2


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return an expression with the methods of `re.Pattern`; flags: of those above."""
    made: Any = Pattern(text, flags)
    defined.append(made)
    return made  # type: ignore[no-any-return]


def folded(said: str) -> str:
    """Return what an expression with `IGNORECASE` found, as a name to look up: `ſcrıpt` is `script` to it."""
    return said.translate(_ALIKE).lower()


def in_the_engine() -> bool:
    """Return whether expressions that are first used now become matchers in C, where there are any."""
    return _quick or "re" not in sys.modules


def stay_quick() -> None:
    """Let expressions become matchers in C from here on even where `re` is loaded, in a process of rolefit's own."""
    global _quick
    _quick = True


_quick = False
defined: list[Pattern] = []
"""All that `pattern` made, for who generates and tests the matchers."""


class Pattern:
    """An expression that has not been used yet; at its first use it gets the methods of what it becomes."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        ready = (in_the_engine() and _in_c(self)) or self.compiled()
        for method in _METHODS:
            setattr(self, method, getattr(ready, method))
        return getattr(self, name)

    def compiled(self) -> re.Pattern[str]:
        """Return what `re` makes of it."""
        import re

        return re.compile(self.pattern, self.flags)


_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


def _in_c(given: Pattern) -> Matcher | None:
    engine = extension()
    known = engine.matcher(given.pattern, given.flags) if engine else None
    if not known:
        return None
    number, names, searches = known
    return Matcher(given, engine, number, tuple(names.split(",")[:-1]), bool(searches))


class Matcher:
    """A matcher in C with the methods of `re.Pattern`; what it cannot do itself, `re` does."""

    def __init__(self, given: Pattern, engine: Any, number: int, names: tuple[str, ...], searches: bool) -> None:
        """Take the number of a matcher in the extension, and the names of its groups, empty for those without.

        searches: whether it can search; one that matches nothing at all cannot.
        """
        self._given = given
        self._find, self._find_all = engine.find, engine.find_all
        self._number, self._names, self._searches = number, names, searches
        self._known = ("", 0, 0)

    def _first(self, how: int, method: str, text: str, at: int, end: int | None) -> Any:
        end = len(text) if end is None else min(max(end, 0), len(text))
        if len(text) > _LONGEST or not 0 <= at <= end:
            return getattr(self._given.compiled(), method)(text, at, end)
        # The engine counts in bytes: where a text is searched on and on, it counts on from where it was.
        known = self._known if self._known[0] is text and self._known[1] <= at else (text, 0, 0)
        found = self._find(self._number, how, text, at, end, *known[1:])
        if found is None:
            return None
        if not text.isascii():
            self._known = (text, found[1], found[-1])
        return Found(text, found, self._names)

    def match(self, text: str, at: int = 0, end: int | None = None) -> Any:
        return self._first(_MATCH, "match", text, at, end)

    def fullmatch(self, text: str, at: int = 0, end: int | None = None) -> Any:
        return self._first(_FULLMATCH, "fullmatch", text, at, end)

    def search(self, text: str, at: int = 0, end: int | None = None) -> Any:
        if not self._searches:
            return self._given.compiled().search(text, at, len(text) if end is None else end)
        return self._first(_SEARCH, "search", text, at, end)

    def finditer(self, text: str) -> Iterator[Any]:
        if not self._searches or len(text) > _LONGEST:
            return self._given.compiled().finditer(text)
        return iter([Found(text, found, self._names) for found in self._find_all(self._number, text)])

    def findall(self, text: str) -> list[Any]:
        if not self._names and self._searches and len(text) <= _LONGEST:
            return [text[places[0] : places[1]] for places in self._find_all(self._number, text)]
        found = list(self.finditer(text))
        if not self._names:
            return [one.group() for one in found]
        groups = [tuple([group or "" for group in one.groups()]) for one in found]
        return groups if len(self._names) > 1 else [group for (group,) in groups]

    def split(self, text: str, maxsplit: int = 0) -> list[Any]:
        pieces: list[Any] = []
        here = 0
        for found in list(self.finditer(text))[: maxsplit or None]:
            pieces += [text[here : found.start()], *found.groups()]
            here = found.end()
        return [*pieces, text[here:]]

    def sub(self, new: Replacement, text: str) -> str:
        return self.subn(new, text)[0]

    def subn(self, new: Replacement, text: str) -> tuple[str, int]:
        if isinstance(new, str) and "\\" in new:
            return self._given.compiled().subn(new, text)
        pieces: list[str] = []
        here = count = 0
        for found in self.finditer(text):
            start, end = found.span()
            pieces += (text[here:start], new if isinstance(new, str) else new(found))
            here = end
            count += 1
        return ("".join([*pieces, text[here:]]) if count else text), count


class Found:
    """What a matcher found; the methods of `re.Match` that rolefit uses."""

    __slots__ = ("_names", "_places", "string")

    def __init__(self, text: str, places: tuple[int, ...], names: tuple[str, ...]) -> None:
        """Take the text, the begin and end of the whole and of each group (-1 for one that took no part), and their names."""
        self.string, self._places, self._names = text, places, names

    def _at(self, group: int | str) -> int:
        return 2 * (group if isinstance(group, int) else self._names.index(group) + 1)

    def span(self, group: int | str = 0) -> tuple[int, int]:
        at = self._at(group)
        return self._places[at], self._places[at + 1]

    def start(self, group: int | str = 0) -> int:
        return self._places[self._at(group)]

    def end(self, group: int | str = 0) -> int:
        return self._places[self._at(group) + 1]

    def group(self, group: int | str = 0) -> Any:
        start, end = self.span(group)
        return self.string[start:end] if start >= 0 else None

    __getitem__ = group

    def groups(self) -> tuple[Any, ...]:
        return tuple([self.group(number) for number in range(1, len(self._names) + 1)])
