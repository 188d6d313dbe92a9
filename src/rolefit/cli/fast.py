"""A straight way for the plain uses of quick commands.

Importing typer costs more than classifying a post. Where the arguments are only inputs and options of the tables below,
the command runs without it; anything else, help and mistakes included, is left to typer. Both ways call the same function.
"""

from __future__ import annotations

import sys

from rolefit.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

__all__ = ["straight_call"]


class _Way(NamedTuple):
    module: str
    """Has `run(paths, **options) -> int`."""
    options: dict[str, str]
    """Option -> keyword, for options with a value."""
    choices: dict[str, tuple[str, ...]]
    """Keyword -> the values that it can have; others are a mistake for typer to explain."""
    flags: dict[str, str] = {}  # noqa: RUF012 - never changed
    """Option -> keyword, for options without a value."""
    numbers: dict[str, int] = {}  # noqa: RUF012 - never changed
    """Keyword -> the least that its number can be."""
    inputs: int = 0
    """How many paths there are at least."""


_WAYS = {
    "classify": _Way(
        "rolefit.cli.classifying",
        {
            "--title": "title", "--format": "output", "-f": "output",
            "--lexicon": "lexicon", "--model": "model", "--prior": "prior", "--profile": "profile", "--output": "to", "-o": "to",
        },
        {"output": ("text", "json", "jsonl", "csv")},
        {"--all": "every", "--verbose": "verbose", "-v": "verbose", "--force": "force"},
    ),
    "read": _Way(
        "rolefit.cli.reading",
        {"--title": "title", "--format": "output", "-f": "output"},
        {"output": ("text", "json")},
        {"--all": "every"},
    ),
    "explain": _Way(
        "rolefit.cli.explaining",
        {
            "--title": "title", "--format": "output", "-f": "output", "--html": "html", "--role": "role",
            "--contrast": "contrast", "--lexicon": "lexicon", "--model": "model", "--profile": "profile", "--output": "to", "-o": "to",
        },
        {"output": ("text", "json", "html")},
    ),
    "compare": _Way(
        "rolefit.cli.comparing",
        {
            "--format": "output", "-f": "output", "--html": "html", "--lexicon": "lexicon", "--model": "model", "--profile": "profile",
            "--output": "to", "-o": "to",
        },
        {"output": ("text", "json", "html")},
    ),
    "check": _Way(
        "rolefit.cli.checking",
        {
            "--stdin-filename": "stdin_filename", "--diff": "diff", "--expect": "expect",
            "--select": "select", "--extend-select": "extend_select", "--ignore": "ignore", "--fail-on": "fail_on",
            "--config": "config", "--lexicon": "lexicon", "--model": "model",
            "--baseline": "baseline", "--write-baseline": "write_baseline",
            "--output-format": "output_format", "--output-file": "output_file",
            "--exclude": "exclude", "--files-from": "files_from",
            "--max-warnings": "max_warnings", "--add-ignores": "add_ignores",
            "--format": "output_format", "-f": "output_format", "--output": "output_file", "-o": "output_file",
        },
        {
            "fail_on": ("error", "warning", "info"),
            "output_format": (
                "text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson", "checkstyle",
                "azure", "teamcity", "summary", "badge", "statistics", "csv", "html",
            ),
        },
        {
            "--no-cache": "no_cache", "--quiet": "quiet", "--exit-zero": "exit_zero", "--allow-empty": "allow_empty",
            "--isolated": "isolated", "--no-gitignore": "no_gitignore", "--show-files": "show_files",
            "--statistics": "statistics",
        },
    ),
    "batch": _Way(
        "rolefit.cli.batching",
        {
            "--output": "output", "-o": "output", "--format": "to", "-f": "to", "--to": "to", "--text": "text", "--title": "title",
            "--id": "key", "--prefix": "prefix", "--encoding": "encoding", "--delimiter": "delimiter", "--sheet": "sheet",
            "--rejects": "rejects", "--output-delimiter": "output_delimiter", "--decimal": "decimal",
            "--output-encoding": "output_encoding", "--source-column": "source_column", "--workers": "workers",
            "--chunk-size": "chunk_size", "--prior": "prior", "--profile": "profile", "--model": "model", "--lexicon": "lexicon",
        },
        {},
        {
            "--only": "only", "--no-header": "no_header", "--strict": "strict", "--safe-csv": "safe_csv", "--resume": "resume",
            "--force": "force", "--quiet": "quiet", "-q": "quiet",
        },
        {"workers": 0, "chunk_size": 1},
        1,
    ),
}  # fmt: skip


def straight_call(arguments: Sequence[str]) -> Callable[[], int] | None:
    """Return the call that the arguments ask for, or None where typer must read them."""
    if not arguments or arguments[0] not in _WAYS:
        return None
    way = _WAYS[arguments[0]]
    paths: list[str] = []
    options: dict[str, Any] = {}
    rest = iter(arguments[1:])
    for argument in rest:
        if argument == "-" or not argument.startswith("-"):
            paths.append(argument)
            continue
        if argument in way.flags:
            options[way.flags[argument]] = True
            continue
        name, equals, value = argument.partition("=")
        keyword = way.options.get(name)
        if keyword is None or keyword in options or (equals and not name.startswith("--")):
            return None
        given = value if equals else next(rest, None)
        if given is None or (not equals and given.startswith("-")) or given not in way.choices.get(keyword, (given,)):
            return None
        options[keyword] = given
        if keyword in way.numbers:
            if not (given.isascii() and given.isdecimal() and len(given) < 10 and int(given) >= way.numbers[keyword]):
                return None
            options[keyword] = int(given)
    if len(paths) < way.inputs:
        return None

    def call() -> int:
        __import__(way.module)  # `importlib` would load `warnings`
        code: int = sys.modules[way.module].run(paths, **options)
        return code

    return call
