"""What `rolefit explain` does, free of typer."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rolefit.cli.exits import OK
from rolefit.errors import ConfigurationError

__all__ = ["run"]


def _role(option: str, name: str) -> str:
    """Return the role that a name means: in full, or a beginning that fits one alone."""
    from rolefit.values import ROLES

    found = [role for role in ROLES if name and role.startswith(name.strip().lower().replace(" ", "_"))]
    if len(found) != 1:
        raise ConfigurationError(f"{option}: unknown role {name!r}; the roles are {', '.join(ROLES)}")
    return found[0]


def _asked(role: str | None, contrast: str | None) -> tuple[str, str]:
    if contrast is None:
        return (_role("--role", role) if role is not None else "", "")
    if role is not None:
        raise ConfigurationError("--role and --contrast exclude each other: --contrast A:B explains A against B")
    first, colon, second = contrast.partition(":")
    if not colon:
        raise ConfigurationError(f"--contrast {contrast!r}: write two roles with a colon between them, A:B")
    pair = _role("--contrast", first), _role("--contrast", second)
    if pair[0] == pair[1]:
        raise ConfigurationError(f"--contrast {contrast!r}: a role cannot be held against itself")
    return pair


def run(
    paths: Sequence[str],
    *,
    title: str | None = None,
    output: str = "text",
    to: str | None = None,
    html: str | None = None,
    role: str | None = None,
    contrast: str | None = None,
    lexicon: str | None = None,
    model: str | None = None,
    profile: str | None = None,
    force: bool = False,
) -> int:
    """Explain one post, write it as `output` (text, json) or as the page `html`, and return the exit code."""
    from rolefit.cli.output import columns, may_write, show, write, write_file, written_to

    asked = _asked(role, contrast)
    if output == "html":
        html = html or to or "-"
        to = None
    if not paths:
        if sys.stdin is None or sys.stdin.isatty():
            raise ConfigurationError("nothing to explain: name a file, or pipe a job post in (see --help)")
        paths = ["-"]
    if len(paths) > 1:
        raise ConfigurationError("explain takes one post; 'rolefit compare' takes several")
    if html is not None:
        may_write(html, paths, force)
    from rolefit.explain.explanation import explain
    from rolefit.reading import read_path
    from rolefit.verdict.classifier import Classifier

    post = read_path(paths[0], title=title)
    explanation = explain(Classifier.load(model, lexicon, profile), post, role=asked[0], against=asked[1])
    if html is not None:
        from rolefit.web.explain import explain_page

        write_file(explain_page(explanation), html)
        return OK
    with written_to(to, paths, force):
        if output == "json":
            from rolefit.render.explain_json import explain_json

            write(explain_json(explanation))
        else:
            from rolefit.render.explain_text import explain_lines

            show(explain_lines(explanation, columns()))
    return OK
