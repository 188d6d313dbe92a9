"""The one environment of the templates: every text escaped, a name that is not there an error.

Jinja2 is loaded with this module, so that it is imported where a page is written and nowhere before.
"""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, nodes
from markupsafe import Markup

from rolefit.render.words import per_cent, signed, times
from rolefit.web.inlining import inlined, policy
from rolefit.web.looks import PALETTE, ROLE_LOOKS, TAG_PALETTE, tag_look
from rolefit.web.plane import PLANE
from rolefit.web.texts import counted, json_text, number, percent, showable

__all__ = ["environment", "lists_of"]


@cache
def environment() -> Environment:
    """Return the environment.

    Filters, for numbers and texts: `number` (`1,200`), `percent(whole)` (`3.4%`), `per_cent` (a probability as every answer says it), `counted("post")` (`2 posts`), `form(".1f")` (any format
    of Python), `signed`, `times`, `capital` (the first letter alone); `data`, a value as JSON inside a `script`. Globals: `roles`
    (role -> look), `looks` (those of the roles, in their order), `tags` (tag -> look), `tag_look`, `plane`, `inlined`, `policy`.
    """
    made = Environment(
        loader=PackageLoader("rolefit.web"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.do"],
        finalize=_final,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.filters.update(
        number=number,
        percent=percent,
        counted=counted,
        form=format,
        per_cent=per_cent,
        signed=signed,
        times=times,
        capital=_capital,
        data=lambda value: Markup(json_text(value)),  # noqa: S704 - json_text leaves nothing to escape
    )
    made.globals.update(
        roles=PALETTE,
        looks=ROLE_LOOKS,
        tags=TAG_PALETTE,
        tag_look=tag_look,
        plane=PLANE,
        inlined=lambda names: Markup(inlined(names)),  # noqa: S704 - files of this package
        policy=lambda *texts, **others: Markup(policy(*texts, **others)),  # noqa: S704 - hashes, and words of templates
    )
    return made


def lists_of(template: str) -> dict[str, list[str]]:
    """Return the lists that a template sets to constants, by name: `styles` and `scripts` of a page."""
    made = environment()
    assert made.loader
    tree = made.parse(made.loader.get_source(made, template)[0])
    return {
        node.target.name: node.node.as_const()
        for node in tree.find_all(nodes.Assign)
        if isinstance(node.target, nodes.Name) and isinstance(node.node, nodes.List) and node.node.items
        if all(isinstance(item, nodes.Const) for item in node.node.items)
    }


def _final(value: object) -> object:
    """Every text that a template writes passes here, before it is escaped."""
    return showable(value) if type(value) is str else value


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
