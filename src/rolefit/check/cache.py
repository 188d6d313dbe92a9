"""Remembers verdicts between runs, by the bytes of the draft, the model, the lexicon and the code that made them.

What settings change beyond those is worked out anew each time, so that no answer is ever older than its settings.
"""

from __future__ import annotations

import os
import stat
import sys

from rolefit.bundled import LEXICON, bundled
from rolefit.check.verdict_json import verdict_from_json, verdict_to_json
from rolefit.values import Verdict

try:
    from _blake2 import blake2b  # what `hashlib` has, without OpenSSL, whose loading takes as long as a draft
except ImportError:
    from hashlib import blake2b

__all__ = ["FOLDER", "VerdictCache", "cache_folder"]

FOLDER = ".rolefit_cache"
_KEPT = 3
"""How many models' and lexicons' verdicts are kept; older ones are removed when a new one begins."""
_MARKER = "CACHEDIR.TAG"
_MARKED = "Signature: 8a477f597d28d172789f06886806bc55\n# Verdicts of rolefit check; safe to delete.\n"
"""What makes a folder rolefit's own, by which backup programs know caches too (https://bford.info/cachedir/)."""
_HEX = frozenset("0123456789abcdef")


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


_HEAD, _LEXICON = 4096, 1024 * 1024
"""Bytes that are read of a model, whose head holds its checksum, and of a lexicon: all of any."""
_DIGEST = 32
"""Bytes that tell one content from another."""


class VerdictCache:
    """Verdicts of one model with one lexicon.

    A cache that cannot be read or written, or that is damaged, is as good as none: it never raises. Nothing is read,
    written or deleted in a folder that rolefit did not make, nor through a link.
    """

    def __init__(self, folder: str, model: str, lexicon: str) -> None:
        """Open the cache in `folder` for the files of a model and of an added lexicon, empty where there is none."""
        self._root = folder
        stamp = blake2b(digest_size=_DIGEST)
        for path in _own_code():
            stamp.update(path.encode("utf-8", "replace") + _state(path))
        stamp.update(_digest(model, _HEAD))
        for path in (bundled(LEXICON), lexicon) if lexicon else ():  # without one of its own, a model holds its lexicon
            stamp.update(_digest(path, _LEXICON))
        self._folder = os.path.join(folder, stamp.hexdigest()[:20])
        self._writable: bool | None = None

    @property
    def is_foreign(self) -> bool:
        """Whether there is something in the folder's place that rolefit did not make, so that it is left alone."""
        return os.path.lexists(self._root) and not _is_free_or_own(self._root)

    def get(self, data: bytes, source: str) -> Verdict | None:
        """Return the verdict on a draft, or None; `source` is its path, whose extension tells how it was read."""
        try:
            if not (_is_own(self._root) and _is_own(self._folder)):
                return None
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
            if os.path.lexists(part):
                os.unlink(part)
            with open(part, "x", encoding="utf-8", newline="") as file:  # never through a link
                file.write(f"{_checksum(text)}\n{text}")
            os.replace(part, path)  # whoever reads at this moment sees the old or the new, never half
        except (OSError, ValueError, TypeError):
            self._writable = False

    def _path(self, data: bytes, source: str) -> str:
        extension = os.path.splitext(source)[1].lower().encode("utf-8", "replace")
        return os.path.join(self._folder, blake2b(extension + b"\0" + data, digest_size=_DIGEST).hexdigest() + ".json")

    def _prepare(self) -> bool:
        try:
            os.makedirs(os.path.dirname(self._root) or os.curdir, exist_ok=True)
            self._writable = _claim(self._root, ignored=True) and _claim(self._folder)
            if self._writable:
                self._prune()
        except OSError:
            self._writable = False
        return self._writable

    def _prune(self) -> None:
        with os.scandir(self._root) as entries:
            stamps = sorted(
                (entry.stat(follow_symlinks=False).st_mtime, entry.path)
                for entry in entries
                if _is_hex(entry.name, 20) and _is_own(entry.path)
            )
        for _, path in stamps[:-_KEPT]:
            if path != self._folder:
                _remove(path)


def _is_own(folder: str) -> bool:
    """Whether a folder, no link to one, carries the marker that rolefit writes."""
    marker = os.path.join(folder, _MARKER)
    try:
        if not stat.S_ISDIR(os.lstat(folder).st_mode) or not stat.S_ISREG(os.lstat(marker).st_mode):
            return False
        with open(marker, encoding="utf-8") as file:
            return file.read(len(_MARKED) + 1) == _MARKED
    except (OSError, ValueError):
        return False


def _is_free_or_own(folder: str) -> bool:
    try:
        return stat.S_ISDIR(os.lstat(folder).st_mode) and (not os.listdir(folder) or _is_own(folder))
    except OSError:
        return False


def _claim(folder: str, *, ignored: bool = False) -> bool:
    """Make a folder and mark it; return False where there is one already that is neither empty nor rolefit's.

    With `ignored`, git is told to leave it alone. Raises `OSError` where it cannot be written.
    """
    try:  # noqa: SIM105 - `contextlib` loads more than the rest of this module
        os.mkdir(folder)
    except FileExistsError:
        pass
    if not _is_free_or_own(folder):
        return False
    if not _is_own(folder):
        files = {_MARKER: _MARKED, **({".gitignore": "*\n"} if ignored else {})}
        for name, content in files.items():
            try:
                with open(os.path.join(folder, name), "x", encoding="utf-8") as file:
                    file.write(content)
            except FileExistsError:
                pass
    return True


def _remove(folder: str) -> None:
    """Delete the verdicts in a folder of rolefit's, and the folder itself where nothing else is in it."""
    try:
        for name in os.listdir(folder):
            if _is_hex(name[:64], 64) and name[64:].startswith(".json"):
                os.unlink(os.path.join(folder, name))
        if os.listdir(folder) == [_MARKER]:
            os.unlink(os.path.join(folder, _MARKER))
            os.rmdir(folder)
    except OSError:
        pass


def _is_hex(name: str, length: int) -> bool:
    return len(name) == length and _HEX.issuperset(name)


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


def _digest(path: str, beginning: int) -> bytes:
    """Return what tells one model or lexicon from another: size, time and beginning."""
    try:
        with open(path, "rb") as file:
            return blake2b(file.read(beginning), digest_size=_DIGEST).digest() + _state(path)
    except OSError:
        return b"?"


def _checksum(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_DIGEST).hexdigest()
