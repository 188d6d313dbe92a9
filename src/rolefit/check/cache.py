"""Remembers results between runs, by what they rest on: bytes of drafts, settings, the model, the lexicon and the code.

All results of a project are in one file, so that a thousand of them are read at once.
"""

from __future__ import annotations

import os
import sys
from binascii import crc32

from rolefit.check.owned import claim, is_free_or_own, is_own, remove
from rolefit.check.stamp import stamp_of
from rolefit.json_row import dumps, loads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FOLDER", "Memory", "cache_folder"]

FOLDER = ".rolefit_cache"
_KEPT = 3
"""How many models' and lexicons' results are kept; older ones are removed when a new one begins."""
_FILE = "results"
_MOST_BYTES = 32 << 20
"""Of the file; what was used longest ago goes first."""
_MOST_ROW = 1 << 20
_HEX = frozenset("0123456789abcdef")


def cache_folder(root: str) -> str:
    """Return where results are kept for a project: within it where it has a `.git`, else with the user's caches."""
    if os.path.exists(os.path.join(root, ".git")):
        return os.path.join(root, FOLDER)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "rolefit")


class Memory:
    """Results under their keys, those of one model with one lexicon.

    One that cannot be read or written, or that is damaged, is as good as none: it never raises. Nothing is read, written
    or deleted in a folder that rolefit did not make, nor through a link.
    """

    def __init__(self, folder: str, model: str, lexicon: str) -> None:
        """Open the results in `folder` for the files of a model and of an added lexicon, empty where there is none."""
        self._root = folder
        self._folder = os.path.join(folder, stamp_of(model, lexicon))
        self.path = os.path.join(self._folder, _FILE)
        self._rows: dict[str, str] | None = None
        self._used: set[str] = set()
        self._new: dict[str, str] = {}

    @property
    def is_foreign(self) -> bool:
        """Whether there is something in the folder's place that rolefit did not make, so that it is left alone."""
        return os.path.lexists(self._root) and not is_free_or_own(self._root)

    def get(self, key: str) -> Any:
        """Return what is kept under a key, as JSON gives it, or None."""
        row = self._new.get(key) or self._read().get(key)
        if row is None:
            return None
        self._used.add(key)
        try:
            return loads(row)
        except (ValueError, RecursionError):
            return None

    def put(self, key: str, value: Any) -> None:
        """Keep what JSON can hold under a key, of hexadecimal digits; `save` writes it."""
        try:
            row = dumps(value)
        except (ValueError, TypeError, RecursionError):
            return
        if len(row) <= _MOST_ROW:
            self._new[key] = row

    def save(self) -> None:
        """Write what is new beside what is there by now: whole or not at all, whoever else writes."""
        if not self._new:
            return
        new, self._new = self._new, {}
        part = f"{self.path}.{os.getpid()}.part"
        try:
            os.makedirs(os.path.dirname(self._root) or os.curdir, exist_ok=True)
            if not (claim(self._root, ignored=True) and claim(self._folder)):
                return
            lock = _locked(self._folder)
            try:
                rows = self._from_file()
                used = [(key, rows.pop(key)) for key in self._used if key in rows]
                rows.update([*used, *new.items()])
                if os.path.lexists(part):
                    os.unlink(part)
                with open(part, "xb") as file:  # never through a link
                    file.write(_packed(rows))
                os.replace(part, self.path)  # whoever reads at this moment sees the old or the new, never half
            finally:
                if lock is not None:
                    os.close(lock)
            self._rows = rows
            self._prune()
        except (OSError, ValueError):
            try:  # noqa: SIM105 - `contextlib` loads more than the rest of this module
                os.unlink(part)
            except OSError:
                pass

    def _read(self) -> dict[str, str]:
        if self._rows is None:
            self._rows = self._from_file() if is_own(self._root) and is_own(self._folder) else {}
        return self._rows

    def _from_file(self) -> dict[str, str]:
        """Return the rows of the file, used longest ago first; none where it is damaged."""
        try:
            if os.path.islink(self.path):
                return {}
            with open(self.path, "rb") as file:
                data = file.read(2 * _MOST_BYTES)
        except OSError:
            return {}
        head, _, body = data.partition(b"\n")
        if head != _head(body) or not body.isascii():
            return {}
        pairs = [line.partition(" ") for line in body.decode("ascii").split("\n")]
        return {key: row for key, blank, row in pairs if blank}

    def _prune(self) -> None:
        with os.scandir(self._root) as entries:
            stamps = sorted(
                (entry.stat(follow_symlinks=False).st_mtime, entry.path)
                for entry in entries
                if _is_hex(entry.name, 20) and is_own(entry.path)
            )
        for _, path in stamps[:-_KEPT]:
            if path != self._folder:
                remove(path, _is_ours)


def _packed(rows: dict[str, str]) -> bytes:
    """Return the file that holds the rows; of too many, those that stand last."""
    size, lines = 0, []
    for key, row in reversed(rows.items()):
        size += len(key) + len(row) + 2
        if size > _MOST_BYTES:
            break
        lines.append(f"{key} {row}")
    body = "\n".join(reversed(lines)).encode("ascii")
    return _head(body) + b"\n" + body


def _head(body: bytes) -> bytes:
    return b"rolefit results 1 %08x" % crc32(body)


def _locked(folder: str) -> int | None:
    """Return a lock on the folder's file that others wait for, or None after a moment, or where the system has none.

    Without it, two that write at once may lose what one of them found; nothing is ever wrong.
    """
    try:
        import fcntl
        from time import sleep
    except ImportError:
        return None
    lock = os.open(os.path.join(folder, "lock"), os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
    for _ in range(100):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return lock
        except OSError:
            sleep(0.01)
    os.close(lock)
    return None


def _is_ours(name: str) -> bool:
    """Whether a file in a folder of results is one that rolefit writes, or that an earlier rolefit wrote."""
    before = _is_hex(name[:64], 64) and name[64:].startswith(".json")
    return name in (_FILE, "lock") or (name.startswith(f"{_FILE}.") and name.endswith(".part")) or before


def _is_hex(name: str, length: int) -> bool:
    return len(name) == length and _HEX.issuperset(name)
