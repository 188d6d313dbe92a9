"""Our columns as Arrow arrays, and cells of Arrow columns as Python values. Needs pyarrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rolefit.reading.encoding import encodable
from rolefit.tables.row import Outcome
from rolefit.tables.values import FIELDS, own_values

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["cell_values", "own_arrays", "own_fields"]


def own_fields(names: Sequence[str]) -> list[pa.Field]:
    """Return our columns with their types; `names` stand in the order of `FIELDS`."""
    import pyarrow as pa

    texts = ("role", "reasons", "evidence", "title_role", "error")
    kinds = {**dict.fromkeys(("unsure", "title_says_otherwise"), pa.bool_()), **dict.fromkeys(texts, pa.string())}
    return [pa.field(name, kinds.get(field, pa.float64())) for name, field in zip(names, FIELDS, strict=True)]


def own_arrays(outcomes: Sequence[Outcome]) -> list[pa.Array]:
    """Return our columns of these rows in the order of `FIELDS`."""
    import pyarrow as pa

    rows = [own_values(outcome) for outcome in outcomes]
    arrays = []
    for at, field in enumerate(own_fields(FIELDS)):
        values = [row[at] for row in rows]
        try:
            arrays.append(pa.array(values, field.type))
        except UnicodeEncodeError:  # half a surrogate pair, which no UTF-8 can hold
            arrays.append(pa.array([_whole(value) for value in values], field.type))
    return arrays


def _whole(value: object) -> object:
    return encodable(value) if isinstance(value, str) else value


def cell_values(column: pa.Array) -> list[object]:
    """Return the cells of a column as Python values; what Python has no value for is given as text."""
    import pyarrow as pa

    try:
        values: list[object] = column.to_pylist()
    except UnicodeDecodeError:  # bytes that are no UTF-8 in a column of texts; the others are kept as they are
        as_bytes = pa.large_binary() if pa.types.is_large_string(column.type) else pa.binary()
        values = [cell if cell is None else _decoded(cell) for cell in column.cast(as_bytes).to_pylist()]
    except (ValueError, pa.ArrowException):  # such as nanoseconds, which Python's dates do not have
        values = column.cast(pa.string()).to_pylist()
    return values


def _decoded(cell: bytes) -> str:
    return cell.decode("utf-8", "backslashreplace")
