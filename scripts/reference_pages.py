"""The reference pages of the site, made from the program: commands, settings, JSON. scripts/python-docs writes them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent.parent
MADE = "<!-- Written by `scripts/python-docs` from the program; do not edit. -->\n"
MEANINGS = {
    "extend": "Another settings file that is taken over first; what follows changes it.",
    "select": "Rules that run: codes, their beginnings, names, or `ALL`.",
    "extend-select": "Rules that run as well; adds up over extended files.",
    "ignore": "Rules that do not run; adds up over extended files.",
    "per-file-ignores": "Pattern of paths to rules that do not run there.",
    "severity": "Rule to `error`, `warning` or `info`, where it is to be another than the rule's own.",
    "expect": "Pattern of paths to the role that drafts are meant to have there; the last that matches wins.",
    "thresholds": "Threshold to number: shares in points of 0 to 100, probabilities and likenesses from 0 to 1.",
    "lexicon": "A file of phrases that adds to the shipped lexicon.",
    "model": "A model file in place of the shipped one.",
    "exclude": "Patterns of what in folders and patterns is no draft; `!` takes back.",
    "extend-exclude": "Patterns that are left out as well.",
    "respect-gitignore": "Whether folders and patterns leave out what `.gitignore` names.",
    "drafts": "Patterns of all drafts of the project, for the rules that compare drafts.",
    "company": "The company of drafts that name none.",
    "max-warnings": "More warnings than these fail the run; without it any number may stand.",
    "help-url": "Where the pages on rules are, with `{code}` for the rule's.",
    "profile": "A profile of `rolefit tune`: how answers are read on posts of your own.",
    "fail-on": "The least severity that fails the run.",
    "baseline": "A file of findings that are accepted.",
    "cache-dir": "The folder where results are remembered.",
    "allow-outside": "Whether drafts and files that lead outside the project are read.",
    "output-format": "How findings are written, one or several.",
}
"""Key of a settings file -> what it means; a test holds the keys to those of the program."""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [heads, tuple("---" for _ in heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


# ---- commands


def _option(parameter: Any) -> tuple[str, str]:
    names = ", ".join(f"`{name}`" for name in [*parameter.opts, *parameter.secondary_opts])
    default = parameter.default
    told = parameter.help or ""
    if (
        isinstance(default, (str, int, float))
        and not isinstance(default, bool)
        and str(default)
        and "efault" not in told
    ):
        told += f" By default `{default}`."
    return names, _cell(told)


def _command(name: str, command: Any) -> str:
    words = " ".join((command.help or "").replace("\b", "").split("\n\n")[0].split())
    rest = [" ".join(part.split()) for part in (command.help or "").split("\n\n")[1:]]
    parts = [f"## rolefit {name}\n", words + "\n", *[part + "\n" for part in rest]]
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    if arguments:
        rows = [(f"`{p.human_readable_name}`", _cell(getattr(p, "help", None) or "")) for p in arguments]
        parts.append(_table(("argument", "meaning"), rows))
    options = [p for p in command.params if p.param_type_name == "option" and p.name != "help" and not p.hidden]
    if options:
        parts.append(_table(("option", "meaning"), [_option(p) for p in options]))
    for block in (command.epilog or "").replace("\b\n", "").split("\n\n"):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        if lines and lines[0].startswith("Examples"):
            parts.append("```sh\n" + "\n".join(lines[1:]) + "\n```\n")
        elif lines and lines[0] not in " ".join([words, *rest]):
            parts.append(" ".join(lines) + "\n")
    return "\n".join(parts)


def commands_page() -> str:
    """Every command with its arguments, options, examples and exit codes."""
    import typer

    from rolefit.cli.app import app

    group: Any = typer.main.get_command(app)
    out = [
        "# Commands\n",
        MADE,
        " ".join((group.help or "").split()) + "\n",
        " ".join((group.epilog or "").split()) + "\n",
    ]
    out.append("Options before the command:\n")
    out.append(_table(("option", "meaning"), [_option(p) for p in group.params if p.name != "help"]))
    for name, command in group.commands.items():
        out.append(_command(name, command))
        for below, inner in getattr(command, "commands", {}).items():
            out.append("#" + _command(f"{name} {below}", inner))
    return "\n".join(out).rstrip() + "\n"


# ---- settings


def settings_page() -> str:
    """Every key with its meaning, every threshold with its default, and what holds where nothing is set."""
    from rolefit.check.catalog import all_rules, default_thresholds
    from rolefit.check.settings.keys import KEYS
    from rolefit.check.settings.values import resolve
    from rolefit.check.settings.view import settings_text

    out = ["# Settings of `rolefit check`\n", MADE]
    out.append(
        "[Check drafts](../check.md) says where a settings file stands and how layers add up. `rolefit init` writes a start.\n"
    )
    out.append("## Keys\n")
    out.append(_table(("key", "meaning"), [(f"`{key}`", MEANINGS.get(key, "")) for key in KEYS]))
    variable = "Every key but `extend` has a variable of the environment, such as `ROLEFIT_FAIL_ON` for `fail-on`."
    out.append(variable + " Lists are divided by commas, tables are TOML.\n")
    out.append("## Thresholds\n")
    rules = {rule.name: rule.code for rule in all_rules()}
    rows = []
    for name, value in default_thresholds().items():
        code = next((code for rule, code in rules.items() if name.startswith(rule + "-")), "")
        rows.append((f"`{name}`", f"{value:g}", f"[{code}](../rules/{code}.md)" if code else ""))
    out.append(_table(("threshold", "default", "of rule"), rows))
    out.append("## What holds where nothing is set\n")
    out.append(f"```toml\n{settings_text(resolve([])).rstrip()}\n```\n")
    return "\n".join(out).rstrip() + "\n"


# ---- JSON


def _kind(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return f"*{schema['$ref'].rpartition('/')[2]}*"
    if "const" in schema:
        return f"`{json.dumps(schema['const'])}`"
    if "enum" in schema:
        return ", ".join(f"`{json.dumps(value)}`" for value in schema["enum"])
    for several in ("oneOf", "anyOf"):
        if several in schema:
            return " or ".join(_kind(one) for one in schema[several])
    kind = schema.get("type", "")
    kinds = " or ".join(kind) if isinstance(kind, list) else kind
    if kind == "array":
        return f"list of {_kind(schema.get('items') or schema.get('prefixItems', [{}])[0])}"
    if "minimum" in schema and "maximum" in schema:
        kinds += f", {schema['minimum']} to {schema['maximum']}"
    return kinds or "any"


def _fields(schema: dict[str, Any], before: str = "") -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for name, inner in schema.get("properties", {}).items():
        optional = "" if name in schema.get("required", ()) else " (optional)"
        rows.append((f"`{before}{name}`{optional}", _cell(_kind(inner)), _cell(inner.get("description", ""))))
        rows += _fields(inner, f"{before}{name}.")
        if isinstance(inner.get("items"), dict):
            rows += _fields(inner["items"], f"{before}{name}[].")
    return rows


def json_page() -> str:
    """Every schema of docs/schema as tables of fields."""
    out = ["# JSON\n", MADE]
    out.append(
        "The shapes that have a schema; each names itself in the field `schema`. `rolefit check --format json` is described in "
        "[Check drafts](../check.md).\n"
    )
    for path in sorted((HERE / "docs" / "schema").glob("*.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        out.append(f"## {path.stem}\n")
        out.append(f"{schema.get('title', path.stem)}: [{path.name}](../schema/{path.name}).\n")
        top = _fields(schema)
        if top:
            out.append(_table(("field", "kind", "meaning"), top))
        for name, inner in schema.get("$defs", {}).items():
            rows = _fields(inner)
            told = _cell(inner.get("description", ""))
            if rows:
                out.append(f"### {name}\n")
                out += [told + "\n"] if told else []
                out.append(_table(("field", "kind", "meaning"), rows))
            else:
                out.append(f"*{name}*: {_cell(_kind(inner))}. {told}\n")
    return "\n".join(out).rstrip() + "\n"
