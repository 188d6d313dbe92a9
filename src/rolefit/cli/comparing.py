"""What `rolefit compare` does, free of typer."""

from __future__ import annotations

from collections.abc import Sequence

from rolefit.cli.exits import OK
from rolefit.errors import ConfigurationError

__all__ = ["MOST", "run"]

MOST = 12
"""Posts that one comparison takes: more cannot be read side by side."""


def run(
    paths: Sequence[str],
    *,
    output: str = "text",
    to: str | None = None,
    html: str | None = None,
    lexicon: str | None = None,
    model: str | None = None,
    profile: str | None = None,
    force: bool = False,
) -> int:
    """Compare posts, write the comparison as `output` (text, json) or as the page `html`, and return the exit code."""
    from rolefit.cli.output import columns, may_write, show, write, write_file, written_to
    from rolefit.reading import expand, read_path

    if output == "html":
        html = html or to or "-"
        to = None
    sources = expand(list(paths)) if paths else []
    if not 2 <= len(sources) <= MOST:
        raise ConfigurationError(
            f"compare takes 2 to {MOST} posts, and was given {len(sources)}: name each by its file"
        )
    if html is not None:
        may_write(html, sources, force)
    from rolefit.explain.compare import compare
    from rolefit.verdict.classifier import Classifier

    comparison = compare(Classifier.load(model, lexicon, profile), [read_path(source) for source in sources])
    if html is not None:
        from rolefit.web.compare import compare_page

        write_file(compare_page(comparison), html)
        return OK
    with written_to(to, sources, force):
        if output == "json":
            from rolefit.render.compare_json import compare_json

            write(compare_json(comparison))
        else:
            from rolefit.render.compare_text import compare_lines

            show(compare_lines(comparison, columns()))
    return OK
