"""Finds and reads settings files: `.rolefit.toml`, `rolefit.toml` and `[tool.rolefit]` in pyproject.toml."""

from __future__ import annotations

import os

from rolefit.check.settings.confine import confined, is_inside, leads_outside
from rolefit.check.settings.keys import PATHS, checked
from rolefit.check.settings.project import root_of
from rolefit.check.settings.values import Layer
from rolefit.errors import ConfigurationError

__all__ = ["NAMES", "find", "layer_from_text", "layers_from_file"]

NAMES = (".rolefit.toml", "rolefit.toml", "pyproject.toml")
"""Tried in this order in each folder."""

_PYPROJECT = "pyproject.toml"


def find(folder: str) -> str:
    """Return the settings file that is nearest to a folder, in it or above; empty where there is none.

    A pyproject.toml counts where it has a table `[tool.rolefit]`.
    """
    folder = os.path.abspath(folder)
    while True:
        for name in NAMES:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (name != _PYPROJECT or _tool_table(path) is not None):
                return path
        parent = os.path.dirname(folder)
        if parent == folder:
            return ""
        folder = parent


def layers_from_file(path: str, seen: tuple[str, ...] = (), *, allow_outside: bool = False) -> list[Layer]:
    """Return the settings of a file, behind those of the file that it extends.

    What a file of the project names lies in the project too, unless it, or who runs the check, says `allow-outside`.
    Raises `ConfigurationError` for a file that cannot be read, is no TOML, extends itself, holds a wrong value or leads
    outside.
    """
    path = os.path.abspath(path)
    shown = os.path.relpath(path) if path.startswith(os.getcwd() + os.sep) else path
    if path in seen:
        raise ConfigurationError(f"{shown}: extends itself: {' -> '.join(map(os.path.basename, (*seen, path)))}")
    root = root_of(os.getcwd())
    foreign = leads_outside(root, path)
    if foreign and is_inside(root, path) and not allow_outside:
        confined(path, shown, allowed=False, chosen=True)
    if os.path.basename(path) == _PYPROJECT:
        table = _tool_table(path) or {}
    else:
        table = _parse(_read(path), shown)
        tool = table.get("tool")
        if isinstance(tool, dict) and isinstance(tool.get("rolefit"), dict) and len(table) == 1:
            table = tool["rolefit"]
    values = checked(table, shown, os.path.dirname(path))
    allowed = allow_outside or bool(values.get("allow-outside")) or foreign
    for key in PATHS:
        if key in values:
            confined(str(values[key]), f"{shown}: {key}", allowed=allowed, chosen=False)
    base = values.pop("extend", None)
    own = Layer(shown, os.path.dirname(path), values)
    if not isinstance(base, str):
        return [own]
    try:
        return [*layers_from_file(base, (*seen, path), allow_outside=allowed), own]
    except ConfigurationError:
        if foreign or not leads_outside(root, base):
            raise
        raise ConfigurationError(
            f"{shown}: extend: {base} is no settings file that can be used; run rolefit check --config with it to see why"
        ) from None


def layer_from_text(argument: str, folder: str) -> Layer:
    """Return the setting in `key=value`; the value is TOML, or a bare word that is taken as a string.

    Raises `ConfigurationError` where it is neither.
    """
    key, _, value = argument.partition("=")
    where = f"--config {argument!r}"
    try:
        values = _parse(argument, where)
    except ConfigurationError:
        if not value.strip() or any(mark in value for mark in "\"'[]{}\n#"):
            raise
        values = _parse(f'{key}="{value.strip()}"', where)
    return Layer("--config", folder, checked(values, where, folder))


def _tool_table(path: str) -> dict[str, object] | None:
    text = _read(path)
    if "rolefit" not in text:  # most projects: parsing would cost more than all the rest
        return None
    tool = _parse(text, path).get("tool")
    table = tool.get("rolefit") if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else None


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read()
    except FileNotFoundError:
        raise ConfigurationError(f"{path}: no such settings file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path}: cannot be read: {error}") from error


def _parse(text: str, where: str) -> dict[str, object]:
    import tomllib

    try:
        return tomllib.loads(text)
    except (
        ValueError,
        RecursionError,
    ) as error:  # besides TOMLDecodeError: numbers of 5,000 digits, brackets in brackets
        raise ConfigurationError(f"{where}: not valid TOML: {error}") from error
