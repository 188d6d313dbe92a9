"""JSON on one line of ASCII, without `json`, which loads `re`: its own parts in C, where this interpreter has them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["dumps", "loads"]


class _AsWritten:
    """What the reader in C asks of its owner: nothing is special."""

    strict = True
    object_hook = object_pairs_hook = None
    parse_float, parse_int = float, int
    memo: dict[str, str] = {}  # noqa: RUF012 - the reader keeps its own

    @staticmethod
    def parse_constant(word: str) -> float:
        """Refuse NaN and what is infinite."""
        raise ValueError(word)


def _refused(value: object) -> object:
    raise TypeError(f"a value of {type(value).__name__}")


try:
    from _json import encode_basestring_ascii, make_encoder, make_scanner

    _scan = make_scanner(_AsWritten)  # type: ignore[arg-type]
    _encode = make_encoder(None, _refused, encode_basestring_ascii, None, ":", ",", False, False, False)
except (ImportError, TypeError):  # not CPython, or one whose parts have changed
    from json import JSONDecoder, JSONEncoder

    _scan = JSONDecoder(parse_constant=_AsWritten.parse_constant).scan_once  # type: ignore[attr-defined]

    def _encode(value: object, _level: int) -> tuple[str, ...]:  # type: ignore[misc]
        encoder = JSONEncoder(separators=(",", ":"), allow_nan=False, check_circular=False, default=_refused)
        return (encoder.encode(value),)


def dumps(value: object) -> str:
    """Return plain values (None, bool, int, float, str, lists, tuples, dicts of str) as one line of JSON in ASCII.

    Raises `TypeError`, `ValueError` or `RecursionError` for what JSON cannot hold.
    """
    return "".join(_encode(value, 0))


def loads(text: str) -> Any:
    """Return what `dumps` wrote, tuples as lists. Raises `ValueError` or `RecursionError` for other text."""
    try:
        value, end = _scan(text, 0)
    except (StopIteration, SystemError):  # the reader knows its error only where `json` is loaded
        from json import loads as told

        return told(text, parse_constant=_AsWritten.parse_constant)
    if end != len(text):
        raise ValueError("more than one value")
    return value
