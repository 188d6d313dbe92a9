"""`rolefit rule`: explains the rules of the linter."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from rolefit.cli.completing import completed_rules
from rolefit.errors import ConfigurationError

if TYPE_CHECKING:
    from rolefit.check.values import Rule

__all__ = ["rule"]


class RuleFormat(StrEnum):
    """How rules are written."""

    text = "text"
    json = "json"


def rule(
    codes: Annotated[
        list[str] | None,
        typer.Argument(
            help="Codes or names of rules: RF001, role-mismatch.", show_default=False, autocompletion=completed_rules
        ),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="All rules: a table, or their objects in JSON.")] = False,
    output: Annotated[
        RuleFormat, typer.Option("--format", "-f", "--output-format", help="How to write them.")
    ] = RuleFormat.text,
) -> None:
    """Explain a rule: why it matters, what to do, a draft on which it fires and one on which it is silent."""
    from rolefit.check.catalog import all_rules, rule_named
    from rolefit.cli.output import write

    if bool(codes) == every:
        raise ConfigurationError("name a rule, such as RF001, or give --all")
    rules = list(all_rules()) if every else [rule_named(code) for code in codes or ()]
    if output is RuleFormat.json:
        import json

        from rolefit.check.pages import page

        objects = [
            {
                "code": r.code,
                "name": r.name,
                "severity": r.severity,
                "reason": r.reason,
                "help": r.help,
                "page": page(r),
            }
            for r in rules
        ]
        write(json.dumps(objects, indent=2, ensure_ascii=False) + "\n")
    elif every:
        write(_table(rules))
    else:
        _pages(rules)


def _table(rules: list[Rule]) -> str:
    name = max(len(rule.name) for rule in rules)
    rows = [f"{rule.code}  {rule.name:<{name}}  {rule.severity:<7}  {rule.reason}" for rule in rules]
    return "\n".join([*rows, "", "rolefit rule CODE explains one, with examples.", ""])


def _pages(rules: list[Rule]) -> None:
    from rolefit.check.pages import page
    from rolefit.cli.output import is_coloured, write

    text = "\n".join(page(rule) for rule in rules)
    if not is_coloured():
        write(text)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    Console().print(Markdown(text))
