"""Drafts of a request to what `rolefit check` says of them; nothing is read from the disk but the server's own model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from rolefit.errors import ConfigurationError
from rolefit.serve.settings import ServeSettings

if TYPE_CHECKING:
    from rolefit.check.inputs import Given

__all__ = ["checked"]

_OURS = ("exclude", "extend-exclude", "drafts", "output-format", "allow-outside", "respect-gitignore")
"""Settings that say which files are read or written, beside those that name files."""


def checked(
    server: ServeSettings, drafts: Sequence[Given], expect: str, settings: Mapping[str, Any], output: str
) -> str:
    """Return the report on drafts in a format of `check`. Raises `ConfigurationError` for settings."""
    from rolefit.check.formats import render
    from rolefit.check.roles import role_named
    from rolefit.check.run import Request, check_given
    from rolefit.check.settings.keys import PATHS
    from rolefit.check.settings.layers import SettingsSource

    for key in settings:
        if key in PATHS or key in _OURS:
            raise ConfigurationError(f"settings: {key} is not taken here: it says which files are read or written")
    role = role_named(expect) if expect else ""
    if expect and not role:
        raise ConfigurationError(f"expect: {expect!r} is no role")
    options = dict(settings) | {
        key: value for key, value in (("model", server.model), ("lexicon", server.lexicon)) if value
    }
    source = SettingsSource(isolated=True, options=options, environment={})
    return render(output, check_given(drafts, Request(source, expect=role), _judge()))


@lru_cache(1)
def _judge() -> Any:
    """The one judge of this process, which keeps its model."""
    from rolefit.check.judge import Judge

    return Judge("", use_cache=False)
