"""What is made of a line whose quotes do not add up."""

from __future__ import annotations

__all__ = ["cells_of_line"]


def cells_of_line(line: str, delimiter: str) -> list[str] | None:
    """Return the cells of one line with stray quotes in it, or None where a quote stays open at its end.

    A quote that opened a cell closes it only before a delimiter or the end, so `"He said "hi" there"` keeps its quotes.
    Linear in the length of the line.
    """
    body = line.rstrip("\r\n")
    cells, at = [], 0
    while True:
        if body.startswith('"', at):
            end = _closing(body, at + 1, delimiter)
            if end < 0:
                return None
            cells.append(body[at + 1 : end].replace('""', '"'))
            at = end + 1
        else:
            stop = body.find(delimiter, at)
            stop = len(body) if stop < 0 else stop
            cells.append(body[at:stop])
            at = stop
        if at >= len(body):
            return cells
        at += 1


def _closing(body: str, at: int, delimiter: str) -> int:
    """Return the place of the quote that closes a cell, or -1: the last of an odd number of them at the cell's end."""
    start = body.find('"', at)
    while start >= 0:
        end = start + 1
        while body.startswith('"', end):
            end += 1
        if (end - start) % 2 and (end == len(body) or body[end] == delimiter):
            return end - 1
        start = body.find('"', end)
    return -1
