"""The keys of a settings file: what each may hold, and what is said where it holds something else."""

from __future__ import annotations

import math
import os

from rolefit.check.catalog import default_thresholds, nearest, rule_named, selected
from rolefit.check.roles import ROLE_NAMES, role_named
from rolefit.check.values import SEVERITIES
from rolefit.errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["FORMATS", "KEYS", "PATHS", "checked"]

FORMATS = (
    "text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson", "checkstyle", "azure",
    "teamcity", "summary", "badge", "statistics", "csv", "html",
)  # fmt: skip
"""The names of `--output-format`."""
PATHS = ("extend", "lexicon", "model", "baseline", "cache-dir")
"""The keys that name a file or a folder."""


def checked(values: Mapping[str, object], where: str, folder: str) -> dict[str, object]:
    """Return settings with every value checked and brought to its form; paths become absolute, from `folder`.

    Raises `ConfigurationError` that names `where`, the key, and what is right.
    """
    result: dict[str, object] = {}
    for key, value in values.items():
        check = KEYS.get(key)
        if check is None:
            raise ConfigurationError(f"{where}: unknown key {key!r}{nearest(key, list(KEYS)) or _all_keys()}")
        result[key] = check(value, f"{where}: {key}", folder)
    return result


def _all_keys() -> str:
    return f"; the keys are {', '.join(KEYS)}"


def _wrong(where: str, wanted: str, value: object) -> ConfigurationError:
    kinds = {str: "a string", bool: "a boolean", int: "a number", float: "a number", list: "a list", dict: "a table"}
    shown = repr(value) if isinstance(value, (str, bool, int, float)) else "it"
    return ConfigurationError(f"{where} must be {wanted}; {shown} is {kinds.get(type(value), 'something else')}")


def _strings(value: object, where: str, _folder: str) -> list[str]:
    if not isinstance(value, list):
        raise _wrong(where, "a list of strings", value)
    for item in value:
        if not isinstance(item, str):
            raise _wrong(where, "a list of strings", item)
    return list(value)


def _selectors(value: object, where: str, folder: str) -> list[str]:
    selectors = _strings(value, where, folder)
    for selector in selectors:
        selected(selector, where)
    return selectors


def _path(value: object, where: str, folder: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _wrong(where, "the path of a file", value)
    return os.path.normpath(os.path.join(folder, os.path.expanduser(value)))


def _flag(value: object, where: str, _folder: str) -> bool:
    if isinstance(value, str) and value.strip().lower() in ("true", "false"):  # a variable of the environment
        return value.strip().lower() == "true"
    if not isinstance(value, bool):
        raise _wrong(where, "true or false", value)
    return value


def _word(value: object, where: str, _folder: str) -> str:
    if not isinstance(value, str):
        raise _wrong(where, "a string", value)
    return value.strip()


def _count(value: object, where: str, _folder: str) -> int:
    if isinstance(value, str) and value.strip().isdecimal():  # a variable of the environment
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise _wrong(where, "a whole number of 0 or more", value)
    return value


def _profile(value: object, where: str, _folder: str) -> object:
    from rolefit.verdict.profile import profile_of

    return profile_of(_table(value, where), where.removesuffix(": profile"))


def _one_of(*words: str) -> Callable[[object, str, str], str]:
    def check(value: object, where: str, _folder: str) -> str:
        wanted = ", ".join(words[:-1]) + f" or {words[-1]}"
        if not isinstance(value, str):
            raise _wrong(where, wanted, value)
        if value.strip().lower() not in words:
            raise ConfigurationError(f"{where} must be {wanted}, not {value!r}{nearest(value, list(words))}")
        return value.strip().lower()

    return check


def _formats(value: object, where: str, folder: str) -> list[str]:
    one_of = _one_of(*FORMATS)
    return [one_of(item, where, folder) for item in (value if isinstance(value, list) else [value])]


def _table(value: object, where: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise _wrong(where, "a table", value)
    return value


def _ignores(value: object, where: str, folder: str) -> dict[str, list[str]]:
    return {glob: _selectors(codes, f"{where}.{glob!r}", folder) for glob, codes in _table(value, where).items()}


def _severities(value: object, where: str, folder: str) -> dict[str, str]:
    one_of = _one_of(*SEVERITIES)
    return {
        rule_named(code, where).code: one_of(severity, f"{where}.{code}", folder)
        for code, severity in _table(value, where).items()
    }


def _roles(value: object, where: str, _folder: str) -> dict[str, str]:
    roles: dict[str, str] = {}
    for glob, label in _table(value, where).items():
        role = role_named(label) if isinstance(label, str) else ""
        if not role:
            said = nearest(label, list(ROLE_NAMES)) if isinstance(label, str) else ""
            raise ConfigurationError(f"{where}.{glob!r} must be one of {', '.join(ROLE_NAMES)}, not {label!r}{said}")
        roles[glob] = role
    return roles


def _numbers(value: object, where: str, _folder: str) -> dict[str, float]:
    known = default_thresholds()
    numbers: dict[str, float] = {}
    for name, number in _table(value, where).items():
        if name not in known:
            hint = nearest(name, list(known)) or f"; the thresholds are {', '.join(known)}"
            raise ConfigurationError(f"{where}: unknown threshold {name!r}{hint}")
        if isinstance(number, bool) or not isinstance(number, (int, float)) or not math.isfinite(number) or number < 0:
            raise _wrong(f"{where}.{name}", "a number of 0 or more", number)
        numbers[name] = float(number)
    return numbers


KEYS: dict[str, Callable[[object, str, str], object]] = {
    "extend": _path,
    "select": _selectors,
    "extend-select": _selectors,
    "ignore": _selectors,
    "per-file-ignores": _ignores,
    "severity": _severities,
    "expect": _roles,
    "thresholds": _numbers,
    "lexicon": _path,
    "model": _path,
    "exclude": _strings,
    "extend-exclude": _strings,
    "respect-gitignore": _flag,
    "drafts": _strings,
    "company": _word,
    "max-warnings": _count,
    "help-url": _word,
    "profile": _profile,
    "fail-on": _one_of(*SEVERITIES),
    "baseline": _path,
    "cache-dir": _path,
    "allow-outside": _flag,
    "output-format": _formats,
}
"""Every key and the function that checks its value: (value, where it stands, folder of the file) to the value."""
