"""The command line: the only room that prints and names exit codes."""

from __future__ import annotations

import sys
from typing import Annotated

import typer
from typer.core import TyperGroup

from rolefit import __version__
from rolefit.cli.exits import INTERNAL, INTERRUPTED, USAGE, complain
from rolefit.errors import RolefitError

__all__ = ["app", "main"]

_SHOWN_BY_TYPER = typer.BadParameter.__mro__[2]
"""The base of the usage errors that typer renders itself; its name is private."""


class _Guarded(TyperGroup):
    """Turns every error into its exit code, once, for all commands."""

    def invoke(self, ctx: typer.Context) -> object:
        try:
            return super().invoke(ctx)
        except (typer.Exit, typer.Abort, _SHOWN_BY_TYPER):
            raise
        except KeyboardInterrupt:
            complain("interrupted")
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:  # the reader of our output has gone: nobody is left to tell
            sys.stderr.close()
            raise typer.Exit(0) from None
        except RolefitError as error:
            if ctx.params.get("debug"):
                raise
            complain(str(error))
            raise typer.Exit(USAGE) from None
        except Exception as error:
            if ctx.params.get("debug"):
                raise
            complain(f"internal error: {type(error).__name__}: {error}; run again with --debug and report it")
            raise typer.Exit(INTERNAL) from None


app = typer.Typer(
    cls=_Guarded,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Says whether a job post describes a social media manager, a community manager, a hybrid of the two, or neither.",
    epilog="Exit codes: 0 ok, 1 findings or rows in error, 2 usage or unreadable input, 3 internal error, 130 interrupted.",
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"rolefit {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    pass


def _register() -> None:
    from rolefit.cli.check import check
    from rolefit.cli.classify import classify
    from rolefit.cli.init import init
    from rolefit.cli.rule import rule
    from rolefit.cli.training import dataset, evaluate, train

    app.command()(classify)
    app.command()(check)
    app.command()(rule)
    app.command()(init)
    app.command()(train)
    app.command()(evaluate)
    app.command()(dataset)


_register()


def main() -> int:
    """Run the command line and return its exit code."""
    try:
        app()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    return 0
