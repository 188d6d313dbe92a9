"""Settings as text: what holds, in TOML, with the place that said so."""

from __future__ import annotations

from collections.abc import Sequence

from rolefit.check.settings.values import Settings
from rolefit.values import ROLES

__all__ = ["settings_text", "toml"]


def settings_text(settings: Settings) -> str:
    """Return the settings as a file could hold them; a comment names where each comes from."""
    values: dict[str, object] = {
        "select": sorted(settings.enabled),
        "exclude": [glob.written for glob in settings.exclude],
        "fail-on": settings.fail_on,
        "lexicon": settings.lexicon,
        "model": settings.model,
        "baseline": settings.baseline,
        "cache-dir": settings.cache_dir,
        "output-format": list(settings.output_format),
        "allow-outside": settings.allow_outside,
        "respect-gitignore": settings.gitignore,
        "drafts": [glob.written for glob in settings.drafts],
        "company": settings.company,
        "help-url": settings.help_url,
    }
    lines = []
    for key, value in values.items():
        origin = settings.origins.get(key, "")
        if key == "select":
            origins = [settings.origins[k] for k in ("select", "extend-select", "ignore") if k in settings.origins]
            origin = ", ".join(dict.fromkeys(origins))
        if value or origin:
            lines.append(f"{key} = {toml(value)}  # {origin or 'default'}")
    tables: dict[str, dict[str, object]] = {
        "severity": dict(settings.severity),
        "expect": {glob.written: role for glob, role in settings.expect},
        "per-file-ignores": {glob.written: sorted(codes) for glob, codes in settings.per_file_ignores},
        "thresholds": dict(settings.thresholds.values),
    }
    if settings.max_warnings is not None:
        lines.append(f"max-warnings = {settings.max_warnings}  # {settings.origins.get('max-warnings', 'default')}")
    if settings.profile:
        tables["profile"] = {
            "name": settings.profile.name,
            "temperature": settings.profile.temperature,
            **({"prior": _by_role(settings.profile.prior)} if settings.profile.prior else {}),
            **({"sure-from": _by_role(settings.profile.sure_from)} if settings.profile.sure_from else {}),
        }
    for key, table in tables.items():
        if table:
            lines += ["", f"[{key}]  # {settings.origins.get(key, 'default')}"]
            lines += [f"{_key(name)} = {toml(value)}" for name, value in table.items()]
    return "\n".join(lines) + "\n"


def _key(name: str) -> str:
    return name if name.replace("-", "").replace("_", "").isalnum() and name.isascii() else toml(name)


def _by_role(values: Sequence[float]) -> dict[str, float]:
    return dict(zip(ROLES, values, strict=True))


def toml(value: object) -> str:
    """Return a string, a number, a list or a table of them as TOML writes it on one line."""
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in escaped) + '"'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(name)} = {toml(one)}" for name, one in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
