"""What help shows beside the options: a short line for each command, examples, exit codes."""

from __future__ import annotations

__all__ = ["SHORT", "epilog"]

SHORT = {
    "classify": "Say what job posts describe.",
    "explain": "Show why a post got its answer.",
    "compare": "Show who owns what, and what overlaps.",
    "batch": "Classify every row of a table.",
    "report": "Write a page on a scored table.",
    "check": "Check drafts of job posts.",
    "rule": "Explain the rules of check.",
    "server": "Check drafts in an editor.",
    "serve": "Answer programs by HTTP.",
    "init": "Write a commented rolefit.toml.",
    "train": "Train the model.",
    "read": "Show how a file is read.",
    "evaluate": "Measure on labelled posts of your own.",
    "tune": "Fit a profile to labelled posts.",
    "label": "Label posts by hand.",
    "drift": "Compare two scored tables.",
    "dataset": "Build the labelled tables.",
}
"""Command -> what it does, in a line that no terminal cuts."""

_EXAMPLES = {
    "classify": (
        "rolefit classify post.md",
        "rolefit classify posts/ --verbose",
        'pbpaste | rolefit classify --title "Community Lead"',
        "rolefit classify -f jsonl -o verdicts.jsonl posts/",
    ),
    "explain": (
        "rolefit explain post.md",
        "rolefit explain post.md -f html -o why.html",
        "rolefit explain post.md --contrast community_manager:hybrid",
    ),
    "compare": ("rolefit compare social.md community.md", "rolefit compare posts/ -f json"),
    "batch": ("rolefit batch posts.csv -o scored.csv", "rolefit batch posts.parquet -o scored.parquet --resume"),
    "report": ("rolefit report scored.csv -o report.html",),
    "check": (
        "rolefit check posts/",
        "rolefit check --diff origin/main -f github",
        "rolefit check -f sarif -o out.sarif",
    ),
    "rule": ("rolefit rule RF001", "rolefit rule --all -f json"),
    "init": ("rolefit init",),
    "read": ("rolefit read post.html", "rolefit read board.json --all"),
}
_EXITS = {
    "check": "0 nothing that fails, 1 findings, 2 usage or an unreadable input, 3 internal error, 130 interrupted.",
    "batch": "0 done, 1 rows in error with --strict, 2 usage or an unusable input or output, 3 internal error, 130 interrupted.",
}


def epilog(command: str) -> str:
    """Return examples and exit codes of a command, as click lays them out."""
    lines = "\n".join(f"  {line}" for line in _EXAMPLES.get(command, ()))
    exits = _EXITS.get(command, "0 ok, 2 usage or an unreadable input, 3 internal error, 130 interrupted.")
    return (f"\b\nExamples:\n{lines}\n\n" if lines else "") + f"Exit codes: {exits}"
