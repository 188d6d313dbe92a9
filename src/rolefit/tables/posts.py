"""Cells of a row to title and text of a post, by the rules of the reading room: the door for tables."""

from __future__ import annotations

from rolefit.reading.compose import cell
from rolefit.tables.columns import Columns
from rolefit.tables.values import as_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["post_reader"]


def post_reader(columns: Sequence[str], at: Columns) -> Callable[[Sequence[object]], tuple[str, str]]:
    """Return what gives title and text of a row, both empty where it has none; the row has a cell for each column.

    Where several columns hold parts of the post (description, requirements, lists), they are put together as those of a
    JSON object are.
    """
    at_text, at_title = at.text, at.title

    def one(cells: Sequence[object]) -> tuple[str, str]:
        text = cells[at_text]
        text = text if type(text) is str else _words(text)
        if not text or text.isspace():
            return "", ""
        return cell(as_text(cells[at_title]) if at_title >= 0 else "", text)

    if not at.parts:
        return one
    from rolefit.reading.fields import post_of_fields, posts_in

    places = [(columns[place], place) for place in at.parts]

    def several(cells: Sequence[object]) -> tuple[str, str]:
        row = {name: said for name, place in places if (said := _said(cells[place]))}
        post = post_of_fields(row) or next(iter(posts_in(row)), None)
        return cell(post.title, post.text) if post is not None else ("", "")

    return several


def _said(value: object) -> object:
    """Return a cell, or nothing where it only says that it is empty."""
    return cell("", value)[1] and value if isinstance(value, str) else value


def _words(value: object) -> str:
    from collections.abc import Mapping

    if isinstance(value, Mapping) or (isinstance(value, list) and any(isinstance(item, Mapping) for item in value)):
        from rolefit.reading.field_text import text_of

        return text_of(value)
    return as_text(value)
