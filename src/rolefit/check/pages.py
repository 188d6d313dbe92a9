"""The pages of the documentation on the rules."""

from __future__ import annotations

from rolefit.bundled import bundled
from rolefit.check.values import Rule
from rolefit.errors import ConfigurationError

__all__ = ["page"]


def page(rule: Rule) -> str:
    """Return the page on a rule in Markdown; where none is shipped, what the rule says of itself."""
    try:
        with open(bundled(f"docs/rules/{rule.code}.md"), encoding="utf-8") as file:
            return file.read()
    except (ConfigurationError, OSError):
        return (
            f"# {rule.code} {rule.name}\n\nSeverity: {rule.severity}.\n\n"
            f"## Why\n\n{rule.reason}\n\n## What to do\n\n{rule.help}\n"
        )
