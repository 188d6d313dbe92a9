"""Our columns as Arrow arrays, and cells of Arrow columns as Python values. Needs pyarrow."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from rolefit.tables.row import Outcome
from rolefit.tables.values import FIELDS, own_values

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["cell_values", "own_arrays", "own_fields", "text_array"]


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
    made: dict[pa.DataType, Callable[[Any], pa.Array]] = {
        pa.string(): text_array,
        pa.bool_(): _flag_array,
        pa.float64(): _number_array,
    }
    return [made[field.type]([row[at] for row in rows]) for at, field in enumerate(own_fields(FIELDS))]


# From buffers: `pyarrow.array` loads pandas, where it is installed, in the time of two thousand posts.
def text_array(values: Sequence[str | None]) -> pa.Array:
    """Return texts of less than two gigabytes as an array; half a surrogate pair becomes a question mark."""
    import pyarrow as pa

    data = [b"" if value is None else value.encode("utf-8", "replace") for value in values]
    ends = array("i", [0, *accumulate(map(len, data))])
    return _of(pa.string(), values, ends.tobytes(), b"".join(data))


def _flag_array(values: Sequence[bool | None]) -> pa.Array:
    import pyarrow as pa

    return _of(pa.bool_(), values, _bits(values))


def _number_array(values: Sequence[float | None]) -> pa.Array:
    import pyarrow as pa

    return _of(pa.float64(), values, array("d", [0.0 if value is None else value for value in values]).tobytes())


def _of(kind: pa.DataType, values: Sequence[object], *data: bytes) -> pa.Array:
    """Put the buffers of values, of which some may be missing, together."""
    import pyarrow as pa

    there = [value is not None for value in values]
    buffers = [None if all(there) else pa.py_buffer(_bits(there)), *map(pa.py_buffer, data)]
    return pa.Array.from_buffers(kind, len(values), buffers)


def _bits(flags: Sequence[bool | None]) -> bytes:
    """A bit for each flag, the first the lowest."""
    said = "".join(["1" if flag else "0" for flag in reversed(flags)])
    return int(said or "0", 2).to_bytes((len(flags) + 7) // 8, "little")


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
