"""The journal of a run: how far its part files are on the disk, and whether they can be gone on with."""

from __future__ import annotations

import os
from hashlib import sha256

from rolefit.batch.chunks import Place
from rolefit.batch.progress import Counts
from rolefit.batch.target import telling
from rolefit.errors import RolefitError
from rolefit.json_row import dumps, loads
from rolefit.reading.origin import shown
from rolefit.record import NamedTuple
from rolefit.tables import Mark

__all__ = ["Checkpoint", "Journal"]

_VERSION = 3
_SAID = {
    "inputs": "an input has changed",
    "options": "the options are not the same",
    "model": "the model is not the same",
    "lexicon": "the lexicon is not the same",
    "rolefit": "rolefit is of another version",
}


class Checkpoint(NamedTuple):
    """A state that is on the disk."""

    place: Place
    output_bytes: int
    rejects_bytes: int
    output_digest: str = ""
    """Of that many bytes of the part file; `rejects_digest` likewise."""
    rejects_digest: str = ""
    counts: Counts = Counts()
    """Never changed: a run counts on a copy."""
    whole: bool = False
    """Whether every row is written, and the files have only to be moved into place."""


class Journal:
    """`NAME.part.json`: what the run is of, and its last checkpoint."""

    def __init__(self, part: str, of: dict[str, object]) -> None:
        """Take what the run is of, as JSON can hold it: inputs, options, model, lexicon, rolefit."""
        self.path = part + ".json"
        self._of = loads(dumps(of))

    def read(self) -> Checkpoint | None:
        """Return the last checkpoint, or None where there is no journal.

        Raises `RolefitError` where it is damaged or of another run; the message says what has changed.
        """
        try:
            with open(self.path, encoding="utf-8") as file:
                kept = loads(file.read())
            if kept.pop("checksum") != _checksum(kept) and kept["version"] == _VERSION:
                raise ValueError("edited")
            changed = [said for key, said in _SAID.items() if kept["of"].get(key) != self._of.get(key)]
            if kept["version"] != _VERSION:
                changed = [_SAID["rolefit"]]
            mark = kept["mark"]
            checkpoint = Checkpoint(
                Place(int(kept["input"]), Mark(*map(int, mark)) if mark else None),
                int(kept["output_bytes"]),
                int(kept["rejects_bytes"]),
                str(kept["output_digest"]),
                str(kept["rejects_digest"]),
                Counts.from_json(kept["counts"]),
                bool(kept["whole"]),
            )
        except FileNotFoundError:
            return None
        except OSError as error:
            raise RolefitError(f"{shown(self.path)} cannot be read: {error.strerror or error}") from error
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise RolefitError(f"{shown(self.path)} is damaged: start anew with --force instead of --resume") from error
        if changed:
            raise RolefitError(
                f"the run cannot be resumed, for {' and '.join(changed)} since it began:"
                " start anew with --force instead of --resume"
            )
        return checkpoint

    def write(self, checkpoint: Checkpoint) -> None:
        """Put a checkpoint in the place of the last one, in one step."""
        mark = checkpoint.place.mark
        kept = {
            "version": _VERSION,
            "of": self._of,
            "input": checkpoint.place.input,
            "mark": list(mark) if mark else None,
            "output_bytes": checkpoint.output_bytes,
            "rejects_bytes": checkpoint.rejects_bytes,
            "output_digest": checkpoint.output_digest,
            "rejects_digest": checkpoint.rejects_digest,
            "counts": checkpoint.counts.as_json(),
            "whole": checkpoint.whole,
        }
        with telling(self.path):
            _remove(self.path + ".new")
            with open(self.path + ".new", "x", encoding="utf-8") as file:  # never through a link
                file.write(dumps({**kept, "checksum": _checksum(kept)}))
                file.flush()
                os.fsync(file.fileno())
            os.replace(self.path + ".new", self.path)

    def remove(self) -> None:
        """Remove the journal of a run that is over."""
        for path in (self.path, self.path + ".new"):
            try:
                _remove(path)
            except OSError:
                continue


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except FileNotFoundError:
        return


def _checksum(kept: dict[str, object]) -> str:
    return sha256(dumps(kept).encode()).hexdigest()
