"""Collects the layers of settings for a folder: file, environment, `--config`, options of the command line."""

from __future__ import annotations

import os

from rolefit.check.catalog import nearest
from rolefit.check.settings.confine import confined
from rolefit.check.settings.globs import divided
from rolefit.check.settings.keys import KEYS, PATHS, checked
from rolefit.check.settings.values import Layer, Settings, resolve
from rolefit.errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = ["PREFIX", "SettingsSource"]

PREFIX = "ROLEFIT_"
_LISTS = ("select", "extend-select", "ignore", "exclude", "extend-exclude", "drafts", "output-format")
_TABLES = ("per-file-ignores", "severity", "expect", "thresholds", "profile")
_VARIABLES = {PREFIX + key.upper().replace("-", "_"): key for key in KEYS if key != "extend"}
_CONFIG = PREFIX + "CONFIG"
_NOT_SETTINGS = (_CONFIG, PREFIX + "NO_CACHE")


class SettingsSource:
    """Gives the settings of any folder, each looked up once."""

    def __init__(
        self,
        config: Sequence[str] = (),
        isolated: bool = False,
        options: Mapping[str, object] | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Take the arguments of `--config`, paths of files or `key=value`, and the values of options by key.

        `isolated` leaves settings files and the environment alone; the environment is the process's by default.
        """
        self.config, self.isolated, self.options = config, isolated, options or {}
        self.environment = os.environ if environment is None else environment
        self.files: list[str] = []
        """The settings files that were read, for whoever watches them."""
        self._by_folder: dict[str, Settings] = {}
        self._by_file: dict[str, Settings] = {}
        self._over: list[Layer] | None = None
        self._named: str | None = None

    def for_folder(self, folder: str) -> Settings:
        """Return the settings for the drafts in a folder.

        Raises `ConfigurationError` for the first thing that is wrong in any layer.
        """
        known = self._by_folder.get(folder)
        if known is not None:
            return known
        folder = os.path.abspath(folder)
        if folder not in self._by_folder:
            path = self._file_for(folder)
            if path not in self._by_file:
                self._by_file[path] = resolve([*self._read(path), *self._overrides()])
            self._by_folder[folder] = self._by_file[path]
        return self._by_folder[folder]

    def files_for(self, folder: str) -> list[str]:
        """Return the settings file that holds for a folder, in a list that is empty where there is none."""
        path = self._file_for(os.path.abspath(folder))
        return [path] if path else []

    def _file_for(self, folder: str) -> str:
        if self._named is None:
            named = [argument for argument in self.config if _is_file(argument)]
            if len(named) > 1:
                raise ConfigurationError(f"--config: only one file can be given, not {len(named)}; use extend in it")
            from_environment = "" if self.isolated else self.environment.get(_CONFIG, "")
            self._named = os.path.abspath(named[0]) if named else from_environment
        if self._named or self.isolated:
            return self._named
        from rolefit.check.settings.file import find

        return find(folder)

    def _read(self, path: str) -> list[Layer]:
        if not path:
            return []
        from rolefit.check.settings.file import layers_from_file

        self.files.append(path)
        allowed = any(bool(layer.values.get("allow-outside")) for layer in self._overrides())
        return layers_from_file(path, allow_outside=allowed)

    def _overrides(self) -> list[Layer]:
        if self._over is None:
            here = os.getcwd()
            layers = [] if self.isolated else _from_environment(self.environment, here)
            for argument in self.config:
                if not _is_file(argument):
                    from rolefit.check.settings.file import layer_from_text

                    layers.append(layer_from_text(argument, here))
            if self.options:
                layers.append(Layer("command line", here, checked(self.options, "command line", here)))
            allowed = any(bool(layer.values.get("allow-outside")) for layer in layers)
            for layer in layers:
                for key in PATHS:
                    if key in layer.values:
                        confined(str(layer.values[key]), f"{layer.origin}: {key}", allowed=allowed, chosen=True)
            self._over = layers
        return self._over


def _is_file(argument: str) -> bool:
    return "=" not in argument or os.path.isfile(argument)


def _from_environment(environment: Mapping[str, str], folder: str) -> list[Layer]:
    values: dict[str, Any] = {}
    for name in sorted(environment):
        if not name.startswith(PREFIX) or name in _NOT_SETTINGS:
            continue
        key = _VARIABLES.get(name)
        if key is None:
            # Another command may own it; what is nearly one of ours is a slip.
            from difflib import get_close_matches

            if get_close_matches(name, list(_VARIABLES), n=1, cutoff=0.88):
                raise ConfigurationError(f"environment: unknown {name}{nearest(name, list(_VARIABLES))}")
            continue
        text = environment[name]
        if not text.strip():
            continue
        if key in _LISTS:
            values[key] = divided(text)
        elif key in _TABLES:
            values[key] = _table(text, name)
        else:
            values[key] = text
    return [Layer("environment", folder, checked(values, "environment", folder))] if values else []


def _table(text: str, name: str) -> object:
    import tomllib

    try:
        return tomllib.loads(f"value = {text}")["value"]
    except (ValueError, RecursionError):
        raise ConfigurationError(f"environment: {name} must be an inline table of TOML, such as {{ a = 1 }}") from None
