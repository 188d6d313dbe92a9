"""Settings as text: what holds, in TOML, with the place that said so."""

from __future__ import annotations

from rolefit.check.settings.values import Settings

__all__ = ["settings_text", "toml"]


def settings_text(settings: Settings) -> str:
    """Return the settings as a file could hold them; a comment names where each comes from."""
    values: dict[str, object] = {
        "select": sorted(settings.enabled),
        "exclude": [glob.pattern for glob in settings.exclude],
        "fail-on": settings.fail_on,
        "lexicon": settings.lexicon,
        "model": settings.model,
        "baseline": settings.baseline,
        "cache-dir": settings.cache_dir,
        "output-format": list(settings.output_format),
        "allow-outside": settings.allow_outside,
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
        "expect": {glob.pattern: role for glob, role in settings.expect},
        "per-file-ignores": {glob.pattern: sorted(codes) for glob, codes in settings.per_file_ignores},
        "thresholds": dict(settings.thresholds.values),
    }
    for key, table in tables.items():
        if table:
            lines += ["", f"[{key}]  # {settings.origins.get(key, 'default')}"]
            lines += [f"{_key(name)} = {toml(value)}" for name, value in table.items()]
    return "\n".join(lines) + "\n"


def _key(name: str) -> str:
    return name if name.replace("-", "").replace("_", "").isalnum() and name.isascii() else toml(name)


def toml(value: object) -> str:
    """Return a string, a number or a list of them as TOML writes it."""
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in escaped) + '"'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
