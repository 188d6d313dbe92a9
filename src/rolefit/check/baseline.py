"""The findings that are accepted for now, counted by file and rule, so that moved lines do not matter."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from rolefit.check.values import Finding
from rolefit.errors import ConfigurationError
from rolefit.writing import check_place, write_whole

__all__ = ["Baseline", "read_baseline", "write_baseline"]

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Baseline:
    """Counts of accepted findings."""

    folder: str
    """Absolute; the paths of the file are relative to it."""
    counts: Mapping[tuple[str, str], int]
    """(path, code) to how many."""
    marks: Mapping[str, str]
    """Path to what tells its draft by its words, so that a renamed one is known again."""

    def key(self, path: str) -> str:
        """Return an absolute path as the file names it."""
        try:
            return os.path.relpath(path, self.folder).replace(os.sep, "/")
        except ValueError:  # another drive
            return path.replace(os.sep, "/")

    def apply(
        self, findings: Sequence[Finding], root: str, checked: Collection[str], sources: Mapping[str, str] | None = None
    ) -> tuple[list[Finding], int, tuple[str, ...]]:
        """Return the findings that are not accepted, how many are, and the entries that have become too high.

        Where one file has more findings of a rule than accepted, all of them are returned, for nothing tells the new
        from the old. `checked` are the paths that were looked at, relative to `root` as those of the findings; `sources`
        are their texts. A draft that has been renamed is known by its words, or by its name in another folder.
        """
        names = {path: self.key(os.path.join(root, path)) for path in {*checked, *(f.path for f in findings)}}
        free = {path for path, _ in self.counts if self._is_gone(path)}
        for path, name in sorted(names.items()):
            names[path] = self._before(name, (sources or {}).get(path, ""), free)
            free.discard(names[path])
        found = Counter((names[finding.path], finding.code) for finding in findings)
        left = [f for f in findings if found[names[f.path], f.code] > self.counts.get((names[f.path], f.code), 0)]
        looked_at = {names[path] for path in checked}
        outdated = tuple(
            f"{path}: {code}"
            for (path, code), count in sorted(self.counts.items())
            if (path in looked_at and found[path, code] < count) or (path not in looked_at and self._is_gone(path))
        )
        return left, len(findings) - len(left), outdated

    def _is_gone(self, name: str) -> bool:
        return not os.path.lexists(os.path.join(self.folder, name))

    def _before(self, name: str, text: str, free: Collection[str]) -> str:
        """Return the name that a draft has in the file: of those that are `free`, where it was renamed."""
        if any(path == name for path, _ in self.counts):
            return name
        gone = sorted(free)
        alike = [path for path in gone if text and self.marks.get(path) == _mark(text)]
        moved = [path for path in gone if path.rpartition("/")[2] == name.rpartition("/")[2]]
        return next((paths[0] for paths in (alike, moved) if len(paths) == 1), name)


def read_baseline(path: str) -> Baseline:
    """Read a baseline file.

    Raises `ConfigurationError` where it is not there or is none.
    """
    import json

    folder = os.path.dirname(os.path.abspath(path))
    try:
        with open(path, encoding="utf-8") as file:
            content = json.load(file)
    except FileNotFoundError:
        raise ConfigurationError(f"{path}: no such baseline; make it with --write-baseline {path}") from None
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"{path}: cannot be read as a baseline: {error}") from error
    files = content.get("files") if isinstance(content, dict) and content.get("version") == _VERSION else None
    if not isinstance(files, dict):
        raise ConfigurationError(f"{path}: not a baseline of this version; make it anew with --write-baseline {path}")
    counts: dict[tuple[str, str], int] = {}
    for name, codes in files.items():
        for code, count in codes.items() if isinstance(codes, dict) else ():
            if isinstance(count, bool) or not isinstance(count, int) or count < 0:
                raise ConfigurationError(f"{path}: {name}: {code} must be a count, not {count!r}")
            counts[name, code] = count
    marks = content.get("drafts")
    known = {name: mark for name, mark in marks.items() if isinstance(mark, str)} if isinstance(marks, dict) else {}
    return Baseline(folder, counts, known)


def write_baseline(
    path: str, findings: Sequence[Finding], root: str, checked: Collection[str], sources: Mapping[str, str]
) -> int:
    """Write the findings as accepted and return how many they are.

    What the file says of drafts that were not looked at stays, as long as they are there. Raises `InputError` where the
    file cannot be written.
    """
    import json

    check_place(path)
    empty = Baseline(os.path.dirname(os.path.abspath(path)), {}, {})
    old = read_baseline(path) if os.path.isfile(path) else empty
    before = old.counts
    marks = {empty.key(os.path.join(root, name)): _mark(text) for name, text in sources.items()}
    looked_at = {empty.key(os.path.join(root, name)) for name in checked}
    counts = Counter((empty.key(os.path.join(root, finding.path)), finding.code) for finding in findings)
    for (name, code), count in before.items():
        if name not in looked_at and os.path.exists(os.path.join(empty.folder, name)):
            counts[name, code] = count
            if name in old.marks:
                marks.setdefault(name, old.marks[name])
    files: dict[str, dict[str, int]] = {}
    for (name, code), count in sorted(counts.items()):
        files.setdefault(name, {})[code] = count
    told = {name: marks[name] for name in sorted(marks) if name in files}
    text = json.dumps({"version": _VERSION, "files": files, "drafts": told}, indent=2, ensure_ascii=False) + "\n"
    write_whole(path, text.encode("utf-8", "surrogateescape"))
    return len(findings)


def _mark(text: str) -> str:
    """Return what tells a draft by its words, whatever its markup and its blanks."""
    from hashlib import sha256

    return sha256(" ".join(re.findall(r"\w+", text.lower())).encode("utf-8", "replace")).hexdigest()[:16]
