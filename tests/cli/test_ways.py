"""The straight way and typer's way are the same command."""

import os
import subprocess
import sys

import pytest

from rolefit.cli.fast import straight_call

BY_TYPER = "import sys; sys.argv = ['rolefit', *sys.argv[1:]]; from rolefit.cli.app import run; raise SystemExit(run())"
STRAIGHT = [
    ["classify", "AD"],
    ["classify", "AD", "AD2"],
    ["classify", "-f", "json", "AD"],
    ["classify", "--format", "jsonl", "AD", "missing.txt"],
    ["classify", "--format=csv", "AD", "AD2"],
    ["classify", "--title", "Chef", "AD"],
    ["classify", "--title=", "AD"],
    ["classify", "--prior", "hybrid=0.5", "AD"],
    ["classify", "--prior", "hybrid=2", "AD"],
    ["classify", "--model", "missing", "AD"],
    ["classify", "--lexicon", "missing", "AD"],
    ["classify", "missing.txt"],
    ["classify", ""],
    ["classify", "-"],
    ["classify"],
    ["classify", "--all", "-v", "AD"],
    ["read", "AD"],
    ["read", "-f", "json", "--title", "Chef", "AD", "missing.txt"],
    ["read"],
    ["batch", "-q", "--workers", "1", "AD"],
    ["batch", "missing.csv", "--workers", "1", "--chunk-size", "7"],
    ["batch", "missing.csv", "--decimal", "dot"],
    ["batch", "missing.csv", "--workers", "9999"],
]
BY_TYPER_ONLY = [
    [],
    ["--help"],
    ["classify", "--help"],
    ["classify", "-h"],
    ["--version"],
    ["classify", "--wat", "AD"],
    ["classify", "-f"],
    ["classify", "-f", "xml", "AD"],
    ["classify", "-fjson", "AD"],
    ["classify", "--form", "json", "AD"],
    ["classify", "--", "AD"],
    ["classify", "--title", "-x", "AD"],
    ["classify", "--title", "a", "--title", "b", "AD"],
    ["train", "--wat"],
    ["clasify", "AD"],
    ["batch"],
    ["batch", "AD", "--workers", "two"],
    ["batch", "AD", "--workers", "-1"],
    ["batch", "AD", "--workers", "9" * 5000],
    ["batch", "AD", "--chunk-size", "0"],
    ["batch", "AD", "-qo", "x.csv"],
]


@pytest.mark.parametrize("arguments", STRAIGHT, ids=" ".join)
def test_both_ways_give_the_same_bytes_and_codes(rolefit, ads, root, arguments: list[str]) -> None:
    """For plain arguments it cannot be told which way was taken."""
    arguments = [
        str(ads / {"AD": "brand_social.txt", "AD2": "forum_manager.txt"}[a]) if a in ("AD", "AD2") else a
        for a in arguments
    ]
    data = (ads / "forum_manager.txt").read_bytes()
    assert straight_call(arguments) is not None
    one = rolefit(*arguments, stdin=data)
    two = subprocess.run(
        [sys.executable, "-c", BY_TYPER, *arguments], input=data, capture_output=True, check=False,
        env={**os.environ, "PYTHONPATH": str(root / "src")},
    )  # fmt: skip
    assert (one.returncode, one.stdout, one.stderr) == (two.returncode, two.stdout, two.stderr)


@pytest.mark.parametrize("arguments", BY_TYPER_ONLY, ids=lambda arguments: " ".join(arguments)[:60])
def test_anything_else_is_left_to_typer(arguments: list[str]) -> None:
    """Help, mistakes, abbreviations and doubtful values do not go the straight way."""
    assert straight_call(arguments) is None


def test_the_ways_know_the_same_options() -> None:
    """The straight way knows no option that typer does not have, and leaves to typer only those without a value."""
    from typer.main import get_command

    from rolefit.cli.app import app
    from rolefit.cli.fast import _WAYS

    commands = get_command(app).commands
    for name, way in _WAYS.items():
        options = [p for p in commands[name].params if p.param_type_name == "option" and p.name != "help"]
        assert set(way.options) <= {flag for p in options for flag in p.opts}, name
        assert {flag for p in options if not p.is_flag for flag in p.opts} <= set(way.options), name


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["classify", "--help"]])
def test_help_is_help(rolefit, arguments: list[str]) -> None:
    """Help goes to standard output and ends with 0; on top it names the commands and the exit codes."""
    run = rolefit(*arguments)
    assert (run.returncode, run.stderr) == (0, b"")
    assert b"Usage" in run.stdout
    if arguments[0] != "classify":
        assert b"130 interrupted" in " ".join(run.stdout.decode().split()).encode()
        assert all(name in run.stdout for name in (b"classify", b"train", b"evaluate", b"dataset"))


def test_the_version_is_that_of_the_package(rolefit) -> None:
    """`--version` prints name and version, and which engine runs."""
    from rolefit import __version__

    assert rolefit("--version").stdout.decode().startswith(f"rolefit {__version__} (")


@pytest.mark.parametrize("arguments", [[], ["wat"]])
def test_no_command_and_an_unknown_one_exit_with_2(rolefit, arguments: list[str]) -> None:
    """Without a command there is help, with a wrong one a message."""
    run = rolefit(*arguments)
    assert run.returncode == 2
    assert b"Traceback" not in run.stderr


def test_the_shell_completes_commands_and_options() -> None:
    """bash is offered the commands and options that begin with what was typed, and a script that asks for them."""
    named = "import sys; sys.argv = ['rolefit']; from rolefit.cli import main; raise SystemExit(main())"
    command = [sys.executable, "-c", named]

    def asked(**variables: str) -> str:
        environment = {**os.environ, **variables}
        return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout

    offered = asked(_ROLEFIT_COMPLETE="complete_bash", COMP_WORDS="rolefit ch", COMP_CWORD="1")
    assert offered.split() == ["check"]
    offered = asked(_ROLEFIT_COMPLETE="complete_bash", COMP_WORDS="rolefit check --output-f", COMP_CWORD="2")
    assert set(offered.split()) == {"--output-format", "--output-file"}
    assert "_ROLEFIT_COMPLETE=complete_bash" in asked(_ROLEFIT_COMPLETE="source_bash")
