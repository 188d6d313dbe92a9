"""Writes reports: one file a format, each a function from a report to text that reads and prints nothing."""

from __future__ import annotations

import sys

from rolefit.check.report import Report
from rolefit.check.settings.keys import FORMATS
from rolefit.errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FORMATS", "render"]

_MODULES = {"json": "json_document", "jsonl": "json_lines", "csv": "csv_rows", "html": "page"}


def render(name: str, report: Report) -> str:
    """Return the report in the format with a name of `FORMATS`, ending in a line break unless it is empty.

    Raises `ConfigurationError` for any other name.
    """
    if name not in FORMATS:
        raise ConfigurationError(f"unknown output format {name!r}; the formats are {', '.join(FORMATS)}")
    module = f"rolefit.check.formats.{_MODULES.get(name, name)}"
    __import__(module)  # `importlib` would load `warnings`
    write: Callable[[Report], str] = sys.modules[module].render
    return write(report)
