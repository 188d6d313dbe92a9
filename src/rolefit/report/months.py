"""Months of the dates that exports write, and no guess where a date could be read two ways."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from rolefit.patterns import folded

__all__ = ["months_of"]

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?(?:\D.*)?$")
_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:\D.*)?$")
_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = re.compile(rf"\b({'|'.join(_NAMES)})[a-z]*\b", re.IGNORECASE)
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_SECONDS = re.compile(r"(\d{10})(\d{3})?(?:\.\d*)?$")


def months_of(dates: Sequence[str]) -> list[str]:
    """Return `YYYY-MM` for every date, or an empty string where the month is not certain.

    Reads ISO 8601, names of months, seconds or milliseconds since 1970, and `31/12/2025` or `12/31/2025` where some
    date of the column shows which of the two it is.
    """
    numeric = [match for match in map(_NUMERIC.match, dates) if match]
    # 31.12.2025 is written with the day first wherever dots are used.
    day_first = any(int(match[1]) > 12 for match in numeric)
    month_first = any(int(match[3]) > 12 for match in numeric)
    place = 3 if day_first and not month_first else 1 if month_first and not day_first else 0
    return [_month(date, place) for date in dates]


def _month(date: str, place: int) -> str:
    if match := _ISO.match(date):
        return _joined(int(match[1]), int(match[2]))
    if match := _NUMERIC.match(date):
        group = 3 if match[2] == "." else place
        return _joined(int(match[4]), int(match[group])) if group else ""
    if match := _SECONDS.match(date):
        moment = datetime.fromtimestamp(int(match[1]), UTC)
        return _joined(moment.year, moment.month)
    name, year = _NAMED.search(date), _YEAR.search(date)
    return _joined(int(year[1]), _NAMES.index(folded(name[1])) + 1) if name and year else ""


def _joined(year: int, month: int) -> str:
    return f"{year:04d}-{month:02d}" if 1 <= month <= 12 and 1900 <= year <= 2200 else ""
