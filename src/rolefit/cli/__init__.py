"""The command line: the only room that prints and names exit codes."""

from __future__ import annotations

import os
import sys

__all__ = ["main"]


def main() -> int:
    """Run the command line and return its exit code."""
    if sys.stderr is None:  # closed by the caller
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - until the process ends
    if sys.stdout is None:
        from rolefit.cli.exits import USAGE, complain

        complain("standard output is closed: give it a file, or /dev/null")
        return USAGE
    try:
        return _command()
    except KeyboardInterrupt:  # before the command itself could begin
        from rolefit.cli.exits import INTERRUPTED, complain

        complain("interrupted")
        return INTERRUPTED
    except OSError as error:  # in help, which is written before any command begins
        from rolefit.cli.guard import unwritten

        code = unwritten(error)
        if code is None:
            raise
        return code


_SELDOM = 100_000
"""Values that are made before the collector looks for circles among them."""
_COLOURS = ("auto", "always", "never")
_OLD_NAMES = {
    "check": {"--output-format": "--format (-f)", "--output-file": "--output (-o)"},
    "rule": {"--output-format": "--format (-f)"},
    "batch": {"--to": "--format (-f)"},
}
"""Options under their earlier names, which go on working."""


def _hint() -> None:
    """Name the new option where an old name was typed; scripts are left in peace."""
    if sys.stderr.isatty():
        for argument in sys.argv[2:]:
            new = _OLD_NAMES.get(sys.argv[1], {}).get(argument.partition("=")[0])
            if new:
                from rolefit.cli.exits import say

                say(f"rolefit: {argument.partition('=')[0]} is called {new} now; the old name goes on working")


def _colour() -> bool:
    """Take `--color WHEN` out of the arguments, wherever it stands; return whether it says what it can."""
    rest, arguments = [], iter(sys.argv)
    for argument in arguments:
        name, equals, value = argument.partition("=")
        if argument == "--":
            rest += [argument, *arguments]
        elif name not in ("--color", "--colour"):
            rest.append(argument)
        else:
            if not equals:
                value = next(arguments, "")
            if value not in _COLOURS:
                from rolefit.cli.exits import complain

                complain(f"--color takes {', '.join(_COLOURS)}, not {value!r}")
                return False
            from rolefit.cli.output import set_colour

            set_colour(value)
    sys.argv[:] = rest
    return True


def _command() -> int:
    if not _colour():
        from rolefit.cli.exits import USAGE

        return USAGE
    _hint()
    from rolefit.cli.fast import straight_call

    call = straight_call(sys.argv[1:])
    if call is not None:
        import gc

        from rolefit.cli.guard import guarded

        # Few values of a quick command refer to one another: to look at all of them ten times takes longer than a post.
        gc.set_threshold(_SELDOM)
        code = guarded(call)
        gc.freeze()  # nor are they looked at when the interpreter ends
        return code
    from rolefit.cli.app import run

    return run()
