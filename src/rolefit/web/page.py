"""From a template and plain values to a page: one file, nothing from elsewhere, every text escaped."""

from __future__ import annotations

from rolefit.web.environment import environment

__all__ = ["page"]


def page(template: str, /, **values: object) -> str:
    """Return the page, or the part of one, that a file of `templates/` makes of values.

    values: plain ones - texts, numbers, named tuples, lists and dicts of them. A page extends `base.html`, which names what it
    needs. Raises `jinja2.UndefinedError` where the template asks for a value that is not there: a mistake of the program.
    """
    return environment().get_template(template).render(values)
