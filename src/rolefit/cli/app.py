"""The typer application: every command with its options and help."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from rolefit import __version__
from rolefit.cli.examples import SHORT, epilog
from rolefit.cli.guard import guarded
from rolefit.engine.choose import engine_words

__all__ = ["app", "run"]

_SHOWN_BY_TYPER: type[Exception] = typer.BadParameter.__mro__[2]
"""The base of the usage errors that typer renders itself; its name is private."""


class _Guarded(TyperGroup):
    """Turns every error into its exit code."""

    def invoke(self, ctx: Any) -> object:
        passed: list[BaseException] = []

        def command() -> int:
            try:
                return int(super(_Guarded, self).invoke(ctx) or 0)
            except (typer.Exit, typer.Abort, _SHOWN_BY_TYPER) as error:
                passed.append(error)
                return 0

        code = guarded(command, debug=bool(ctx.params.get("debug")))
        if passed:
            raise passed[0]
        raise typer.Exit(code)


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
        raise typer.Exit(guarded(_say_version))


def _say_version() -> int:
    typer.echo(f"rolefit {__version__} ({engine_words()})")
    return 0


@app.callback()
def _options(
    color: Annotated[
        str, typer.Option("--color", metavar="WHEN", help="auto, always or never; anywhere on the line.")
    ] = "auto",
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,
    version: Annotated[
        bool, typer.Option("--version", "-V", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    pass


def _register() -> None:
    from rolefit.cli.batch import batch
    from rolefit.cli.check import check
    from rolefit.cli.classify import classify
    from rolefit.cli.compare import compare
    from rolefit.cli.drift import drift
    from rolefit.cli.evaluate import evaluate
    from rolefit.cli.explain import explain
    from rolefit.cli.init import init
    from rolefit.cli.label import label
    from rolefit.cli.lexicon import app as lexicon
    from rolefit.cli.read import read
    from rolefit.cli.report import report
    from rolefit.cli.rule import rule
    from rolefit.cli.serve import serve
    from rolefit.cli.server import server
    from rolefit.cli.training import dataset, train
    from rolefit.cli.tune import tune

    reading = (classify, read, explain, compare)
    tables = (batch, report, evaluate, tune, label, drift)
    projects = (check, rule, init, server, serve)
    for command in (*reading, *tables, *projects, train, dataset):
        name = command.__name__
        app.command(short_help=SHORT.get(name), epilog=epilog(name))(command)
    app.add_typer(lexicon, name="lexicon", short_help="Check a lexicon; count its concepts.")


_register()


def run() -> int:
    """Run the application on the arguments of the process and return its exit code."""
    try:
        app()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    return 0
