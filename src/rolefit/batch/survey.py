"""What the inputs of a batch hold, before the first row is read: their columns, and how they go together."""

from __future__ import annotations

import os
from hashlib import sha256

from rolefit.batch.plan import Plan
from rolefit.errors import ConfigurationError, InputError
from rolefit.reading.expand import expand
from rolefit.reading.origin import STDIN, shown
from rolefit.record import NamedTuple
from rolefit.tables import EXTENSIONS, Columns, Table, check_names, find_columns, open_table
from rolefit.tables.columns import notes_of
from rolefit.tables.values import unique_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

__all__ = ["Survey", "identity", "survey"]

_EDGE = 1 << 16  # bytes
_WHOLE = 1 << 30  # bytes up to which an input is known by all of its content
_PIECES = 2048


class Survey(NamedTuple):
    """The inputs together. The columns of the output are all that any input has, in the order they turn up in."""

    paths: tuple[str, ...]
    sizes: tuple[int, ...]
    """In bytes; 0 for a pipe."""
    columns: tuple[str, ...]
    """Columns of the input that are written, with the one for the source."""
    picks: tuple[tuple[int, ...] | None, ...]
    """For each input where each of `columns` stands in it, -1 where it has none; None where they are its own."""
    found: tuple[Columns, ...]
    schema: Any
    """The Arrow schema, where every input is Parquet with the same one; else None."""
    notes: tuple[str, ...]
    """What was detected, one or two lines an input."""
    pipes: dict[int, Table]
    """By number of the input, those that cannot be opened twice: standard input and other pipes."""
    memory: Mapping[str, bytes] = {}
    """By path, the inputs that are no files but bytes."""
    text_size: int = 0
    """Of all inputs together, in bytes; 0 where that is not known, of pipes and of what is packed."""

    def open(self, at: int, plan: Plan) -> Table:
        """Return an input, read as far as its header."""
        return self.pipes.get(at) or _open(self.paths[at], plan, self.memory.get(self.paths[at]))


def _open(path: str, plan: Plan, data: bytes | None = None) -> Table:
    return open_table(
        path,
        encoding=plan.encoding,
        delimiter=plan.delimiter,
        header=plan.header,
        keyed=plan.format.kind == "jsonl" and not plan.only,
        reserved=(*plan.own_columns, plan.source_column) if not plan.only else (),
        sheet=plan.sheet,
        data=data,
    )


def survey(plan: Plan, memory: Mapping[str, bytes] | None = None) -> Survey:
    """Open every input, find its columns and close it again.

    memory: the inputs as bytes by their names; those of the plan are then not looked for.

    Raises `MissingInput` and `InputError` for inputs that cannot be read, `ConfigurationError` for columns that are not
    there or have the name of one of ours.
    """
    memory = memory or {}
    paths = list(memory) or expand(plan.inputs, EXTENSIONS)
    union: dict[tuple[str, int], None] = {}
    keys: list[list[tuple[str, int]]] = []
    found: list[Columns] = []
    notes: list[str] = []
    schemas: list[Any] = []
    pipes: dict[int, Table] = {}
    sheets = packed = False
    for number, path in enumerate(paths):
        table = _open(path, plan, memory.get(path))
        kept = False
        try:
            at = find_columns(table.columns, path, text=plan.text, title=plan.title, key=plan.key, need_key=plan.only)
            found.append(at)
            keys.append(list(_numbered(table.columns)))
            union.update(dict.fromkeys([keys[-1][at.key]] if plan.only else keys[-1]))
            schemas.append(getattr(table, "schema", None))
            notes += notes_of(table, at)
            sheets = sheets or table.kind == "xlsx"
            packed = packed or table.packed
            if path not in memory and (path == STDIN or not os.path.isfile(path)):
                pipes[number] = table
                kept = True
        finally:
            if not kept:
                table.close()
    if plan.resume and pipes:
        raise ConfigurationError(f"--resume needs files: {shown(paths[min(pipes)])} is a pipe")
    if plan.only:
        union = dict.fromkeys(list(union)[:1])  # the id keeps the name it has in the first input
    columns = tuple(name for name, _ in union)
    picks = tuple(
        (at.key,) if plan.only else None if own == list(union) else tuple(_places(own, union))
        for own, at in zip(keys, found, strict=True)
    )
    if len(paths) > 1 and not plan.only and any(pick is not None for pick in picks):
        notes.append("the inputs do not have the same columns: the output has all of them, empty where there is none")
    if sheets and plan.format.kind == "xlsx":
        notes.append("the output holds the values alone: formats, formulas, links and other sheets stay in the input")
    if plan.format.kind in ("jsonl", "parquet") and len(set(columns)) < len(columns):
        again = ", ".join(repr(new) for old, new in zip(columns, unique_names(columns), strict=True) if new != old)
        notes.append(f"{plan.format.kind} tells columns by their names: in the output there are {again}")
    same = schemas[0] is not None and all(schema == schemas[0] for schema in schemas)
    if plan.source_column:
        columns = (*columns, plan.source_column)
    check_names(columns, plan.own_columns)
    sizes = tuple(0 if at in pipes else _size(path, memory) for at, path in enumerate(paths))
    return Survey(
        tuple(paths),
        sizes,
        columns,
        picks,
        tuple(found),
        schemas[0] if same else None,
        tuple(notes),
        pipes,
        memory,
        0 if pipes or packed else sum(sizes),
    )


def _size(path: str, memory: Mapping[str, bytes]) -> int:
    return len(memory[path]) if path in memory else os.path.getsize(path)


def _numbered(columns: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yield each name with how many of the same name stand before it."""
    seen: dict[str, int] = {}
    for name in columns:
        seen[name] = seen.get(name, -1) + 1
        yield name, seen[name]


def _places(own: list[tuple[str, int]], union: dict[tuple[str, int], None]) -> Iterator[int]:
    places = {key: at for at, key in enumerate(own)}
    return (places.get(key, -1) for key in union)


def identity(paths: Sequence[str]) -> list[list[object]]:
    """Return what tells whether the inputs are still the same: path, size, times of change, hash of its content.

    Of an input above a gigabyte the hash is of pieces all over it; that anything was written to it shows in a time that
    programs cannot set back.

    Raises `InputError` for what cannot be read.
    """
    known: list[list[object]] = []
    for path in paths:
        try:
            status = os.stat(path)
            with open(path, "rb") as file:
                digest = sha256()
                for start in _looked_at(status.st_size):
                    file.seek(start)
                    digest.update(file.read(_EDGE))
        except OSError as error:
            raise InputError(f"{shown(path)} cannot be read: {error.strerror or error}") from error
        changed = [status.st_mtime_ns, status.st_ctime_ns if status.st_size > _WHOLE else 0]
        known.append([path, status.st_size, *changed, digest.hexdigest()])
    return known


def _looked_at(size: int) -> range:
    """Return where the pieces begin by which an input is known: all of it, or pieces evenly over all of it and its end."""
    return range(0, size, _EDGE) if size <= _WHOLE else range(size % _EDGE, size, max(_EDGE, size // _PIECES))
