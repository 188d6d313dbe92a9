"""Which encoding a table is in, and any encoding to UTF-8 on the way.

The rules, in order: a byte order mark; UTF-16 by where the NULs of its first line stand; UTF-8 where the first MiB is
valid, or holds more whole letters beyond ASCII than damage; else Windows-1252. No byte is ever dropped: one that is no
text becomes a lone surrogate U+DC00 + byte, and the row that holds it is reported.
"""

from __future__ import annotations

import codecs

from rolefit.errors import ConfigurationError, InputError
from rolefit.reading.encoding import BYTE_ORDER_MARKS
from rolefit.reading.origin import shown
from rolefit.record import NamedTuple
from rolefit.tables.stream import Readable, Stream

__all__ = [
    "DAMAGE",
    "HEAD",
    "Encoding",
    "Transcoder",
    "detect",
    "is_windows",
    "legible",
    "named",
    "text_encoding",
    "with_marks",
]

HEAD = 1 << 20
"""How many bytes the detection looks at."""

DAMAGE = "rolefit.damage"
"""The codec error handler that keeps bytes that are no text."""

_NAMES = {"utf-8": "UTF-8", "cp1252": "Windows-1252"}
_CONTROLS = bytes(c for c in range(1, 32) if c not in b"\t\n\v\f\r\x1b")
_BROKEN, _SURROGATE = "[\udc00-\udcff]", "[\ud800-\udfff]"


class Encoding(NamedTuple):
    """How the bytes of a table become text."""

    name: str
    """A Python codec."""
    mark: int
    """Length of the byte order mark, in bytes."""
    note: str
    """As a person would say it."""


def _keep(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(chr(0xDC00 + byte) for byte in error.object[error.start : error.end]), error.end


codecs.register_error(DAMAGE, _keep)


def legible(text: str) -> str:
    r"""Return damaged text as it can be printed: each byte that is no text as `\xNN`."""
    if text.isascii():
        return text
    import re  # for damaged tables alone

    text = re.sub(_BROKEN, lambda match: f"\\x{ord(match.group()) - 0xDC00:02x}", text)
    return re.sub(_SURROGATE, lambda match: f"\\u{ord(match.group()):04x}", text)


def with_marks(text: str) -> str:
    """Return damaged text with U+FFFD for what is no text."""
    import re

    return re.sub(_SURROGATE, "\ufffd", text)


def named(name: str, head: bytes) -> Encoding:
    """Return the encoding that the user names; a byte order mark is passed over. Raises `ConfigurationError`."""
    try:
        codec = codecs.lookup(name)
        codec.decode(b"")
        "".encode(codec.name)
    except (LookupError, AttributeError, TypeError, UnicodeError) as error:
        raise ConfigurationError(
            f"--encoding {name!r} is no encoding: give a name such as utf-8, utf-16, cp1252 or shift_jis"
        ) from error
    plain = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(codec.name, codec.name)
    for mark, marked in BYTE_ORDER_MARKS:
        if head.startswith(mark) and codec.name in (marked, marked[:6], "utf-8-sig"):
            return Encoding(marked, len(mark), marked)
    return Encoding(plain, 0, plain)


def detect(head: bytes) -> Encoding:
    """Return the encoding by the rules above, from the first `HEAD` bytes or the whole of a smaller file."""
    for mark, name in BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return Encoding(name, len(mark), f"{name.upper()} with byte order mark")
    wide = _utf16_without_mark(head)
    if wide:
        return Encoding(wide, 0, f"{wide.upper()} without byte order mark")
    sample = head if len(head) < HEAD else head[: max(head.rfind(b"\n"), head.rfind(b"\r")) + 1 or len(head)]
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError:
        if is_windows(sample):
            return Encoding("cp1252", 0, "Windows-1252, for it is not valid UTF-8")
    return Encoding("utf-8", 0, "UTF-8")


def text_encoding(stream: Stream, encoding: str) -> Encoding:
    """Return the encoding that is named, or detected where none is. Raises `InputError` for binary data."""
    head = stream.peek(HEAD)
    chosen = named(encoding, head) if encoding else detect(head)
    _refuse_binary(head[:4096], stream.name)
    return chosen


def _refuse_binary(sample: bytes, name: str) -> None:
    """Raise `InputError` where the first bytes of a table are more control characters than text can hold."""
    if len(sample) - len(sample.translate(None, _CONTROLS)) > 0.05 * len(sample):
        raise InputError(f"{shown(name)} is binary data, not a table: give CSV, TSV, JSON Lines, Parquet or XLSX")


def is_windows(data: bytes) -> bool:
    """Return whether bytes that are not valid UTF-8 are Windows-1252 rather than damaged UTF-8."""
    repaired = data.decode("utf-8", "replace")
    damage = repaired.count("\ufffd")
    beyond_ascii = len(repaired) - len(repaired.encode("ascii", "ignore")) - damage
    return beyond_ascii < damage


def _utf16_without_mark(head: bytes) -> str:
    sample = head[:4096]
    half = len(sample) // 2
    # A header begins with plain letters, so the first bytes alternate without exception.
    for name, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        zeros, letters = sample[first::2], sample[1 - first :: 2]
        if half >= 4 and not zeros[:8].strip(b"\0") and 0 not in letters[:8] and zeros.count(0) > 0.5 * half:
            return name
    return ""


class Transcoder:
    """Bytes in any encoding as UTF-8; what is no text comes as the three bytes of its surrogate."""

    def __init__(self, inner: Readable, name: str) -> None:
        self._inner = inner
        self._decoder = codecs.getincrementaldecoder(name)(DAMAGE)
        self._over = False

    def read(self, size: int = -1, /) -> bytes:
        """Return some bytes of UTF-8, none at the end; there can be more than `size` of them."""
        while not self._over:
            block = self._inner.read(size)
            self._over = not block
            text = self._decoder.decode(block, final=self._over)
            if text:
                return text.encode("utf-8", "surrogatepass")
        return b""
