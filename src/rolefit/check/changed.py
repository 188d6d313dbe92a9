"""Asks git which files differ from another commit."""

from __future__ import annotations

import os

from rolefit.errors import ConfigurationError

__all__ = ["changed_files", "repository_of"]


def changed_files(base: str, folder: str) -> frozenset[str]:
    """Return the real paths of files that differ from where the work left `base`: committed, staged, changed or new.

    Deleted files are left out, and so is what git ignores. Where `base` and the present commit have no common ancestor,
    as in a shallow clone, they are compared directly.

    Raises `ConfigurationError` outside a repository, without git, and for a name that is no commit.
    """
    top = repository_of(folder)
    if not top:
        raise ConfigurationError(f"--diff {base}: {folder} is not in a git repository")
    commit = _git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", base + "^{commit}")
    if commit is None:
        raise ConfigurationError(
            f"--diff {base}: git knows no such commit; fetch it first, or name another (git branch --all lists them)"
        )
    fork = _git(top, "merge-base", commit.strip(), "HEAD") or commit
    changed = _git(top, "diff", "--name-only", "-z", "--no-ext-diff", "--diff-filter=d", fork.strip(), "--")
    new = _git(top, "ls-files", "--others", "--exclude-standard", "-z")
    if changed is None or new is None:
        raise ConfigurationError(f"--diff {base}: git could not compare the files in {top}")
    return frozenset(os.path.realpath(os.path.join(top, name)) for name in (changed + new).split("\0") if name)


def repository_of(folder: str) -> str:
    """Return the top folder of the git repository that a folder lies in, or an empty string; needs git."""
    top = _git(folder, "rev-parse", "--show-toplevel")
    return os.path.normpath(top.rstrip("\n")) if top and top.strip() else ""


def _git(folder: str, *arguments: str) -> str | None:
    """Return what a git command prints, or None where it fails."""
    import subprocess

    # Names come out as they are, whatever the user has configured.
    command = ["git", "-c", "core.quotepath=off", "-C", folder, *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    except FileNotFoundError:
        raise ConfigurationError("--diff needs git, which is not installed or not on the PATH") from None
    return os.fsdecode(done.stdout) if done.returncode == 0 else None
