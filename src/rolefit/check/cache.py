"""Remembers verdicts between runs, by the bytes of the draft, the model, the lexicon and the code that made them.

What settings change beyond those is worked out anew each time, so that no answer is ever older than its settings.
"""

from __future__ import annotations

import os
import sys
from hashlib import sha256

from rolefit.bundled import LEXICON, bundled
from rolefit.check.verdict_json import verdict_from_json, verdict_to_json
from rolefit.values import Verdict

__all__ = ["FOLDER", "VerdictCache", "cache_folder"]

FOLDER = ".rolefit_cache"
_KEPT = 3
"""How many models' and lexicons' verdicts are kept; older ones are removed when a new one begins."""


def cache_folder(root: str) -> str:
    """Return where verdicts are kept for a project: within it where it has a `.git`, else with the user's caches."""
    if os.path.exists(os.path.join(root, ".git")):
        return os.path.join(root, FOLDER)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "rolefit")


_BEGINNING = 256 * 1024
"""Bytes that are read of a model or lexicon: all of any lexicon, and no more than a moment's worth of a model."""


class VerdictCache:
    """Verdicts of one model with one lexicon.

    A cache that cannot be read or written, or that is damaged, is as good as none: it never raises.
    """

    def __init__(self, folder: str, model: str, lexicon: str) -> None:
        """Open the cache in `folder` for the files of a model and of an added lexicon, empty where there is none."""
        self._root = folder
        stamp = sha256()
        for path in _own_code():
            stamp.update(path.encode("utf-8", "replace") + _state(path))
        for path in (model, bundled(LEXICON), lexicon):
            stamp.update(_digest(path))
        self._folder = os.path.join(folder, stamp.hexdigest()[:20])
        self._writable: bool | None = None

    def get(self, data: bytes, source: str) -> Verdict | None:
        """Return the verdict on a draft, or None; `source` is its path, whose extension tells how it was read."""
        try:
            with open(self._path(data, source), encoding="utf-8", newline="") as file:
                checksum, _, text = file.read().partition("\n")
            if checksum != _checksum(text):
                return None
            return verdict_from_json(text, source)
        except (OSError, ValueError, KeyError, TypeError, IndexError, RecursionError):
            return None

    def put(self, data: bytes, verdict: Verdict) -> None:
        """Keep a verdict."""
        if self._writable is False or (self._writable is None and not self._prepare()):
            return
        path = self._path(data, verdict.post.source)
        part = f"{path}.{os.getpid()}.part"
        try:
            text = verdict_to_json(verdict)
            with open(part, "w", encoding="utf-8", newline="") as file:
                file.write(f"{_checksum(text)}\n{text}")
            os.replace(part, path)  # whoever reads at this moment sees the old or the new, never half
        except (OSError, ValueError, TypeError):
            self._writable = False

    def _path(self, data: bytes, source: str) -> str:
        extension = os.path.splitext(source)[1].lower().encode("utf-8", "replace")
        return os.path.join(self._folder, sha256(extension + b"\0" + data).hexdigest() + ".json")

    def _prepare(self) -> bool:
        try:
            os.makedirs(self._folder, exist_ok=True)
            ignore = os.path.join(self._root, ".gitignore")
            if not os.path.exists(ignore):
                with open(ignore, "w", encoding="utf-8") as file:
                    file.write("*\n")
            self._prune()
            self._writable = True
        except OSError:
            self._writable = False
        return self._writable

    def _prune(self) -> None:
        import shutil

        with os.scandir(self._root) as entries:
            stamps = sorted(
                (entry.stat().st_mtime, entry.path) for entry in entries if entry.is_dir() and len(entry.name) == 20
            )
        for _, path in stamps[:-_KEPT]:
            if path != self._folder:
                shutil.rmtree(path, ignore_errors=True)


def _own_code() -> list[str]:
    """Return the modules that decide what a verdict is."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    found = []
    for folder, folders, files in os.walk(package):
        if folder == package:
            folders[:] = [name for name in folders if name not in ("check", "cli", "training", "render")]
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        found += [os.path.join(folder, name) for name in sorted(files) if name.endswith(".py")]
    return found


def _state(path: str) -> bytes:
    try:
        state = os.stat(path)
    except OSError:
        return b"?"
    return f"{state.st_size} {state.st_mtime_ns}".encode()


def _digest(path: str) -> bytes:
    """Return what tells one model or lexicon from another: size, time and beginning, where a model has its checksum."""
    try:
        with open(path, "rb") as file:
            return sha256(file.read(_BEGINNING)).digest() + _state(path)
    except OSError:
        return b"?"


def _checksum(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
