"""Bytes to text, and the names of what is no text."""

from __future__ import annotations

import codecs

from rolefit.errors import InputError
from rolefit.reading.origin import Origin

__all__ = ["BYTE_ORDER_MARKS", "decode", "encodable"]

_IMAGE = "read its words with OCR first, or paste them into a .txt file"
_ARCHIVE = "unpack it and give the files inside"
_MEDIA = "give the words of the job post as text"
_DOCUMENT = "save it as .docx, .pdf or .txt"
_PROGRAM = "give the file that holds the job post"

# First bytes, what they are, what to do.
_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"\xff\xd8\xff", "a JPEG image", _IMAGE),
    (b"\x89PNG\r\n\x1a\n", "a PNG image", _IMAGE),
    (b"GIF87a", "a GIF image", _IMAGE),
    (b"GIF89a", "a GIF image", _IMAGE),
    (b"II*\x00", "a TIFF image", _IMAGE),
    (b"MM\x00*", "a TIFF image", _IMAGE),
    (b"\x00\x00\x01\x00", "an icon", _IMAGE),
    (b"PK\x03\x04", "a ZIP archive", _ARCHIVE),
    (b"PK\x05\x06", "an empty ZIP archive", _ARCHIVE),
    (b"\x1f\x8b", "a GZIP archive", _ARCHIVE),
    (b"\xfd7zXZ\x00", "an XZ archive", _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _ARCHIVE),
    (b"Rar!\x1a\x07", "a RAR archive", _ARCHIVE),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive", _ARCHIVE),
    (b"OggS\x00", "an Ogg recording", _MEDIA),
    (b"fLaC\x00", "a FLAC recording", _MEDIA),
    (b"ID3\x02", "an MP3 recording", _MEDIA),
    (b"ID3\x03", "an MP3 recording", _MEDIA),
    (b"ID3\x04", "an MP3 recording", _MEDIA),
    (b"\x1a\x45\xdf\xa3", "a Matroska or WebM video", _MEDIA),
    (b"\x7fELF", "a program", _PROGRAM),
    (b"\xca\xfe\xba\xbe", "a program", _PROGRAM),
    (b"\xcf\xfa\xed\xfe", "a program", _PROGRAM),
    (b"\x00asm", "a program", _PROGRAM),
    (b"SQLite format 3\x00", "a SQLite database", _PROGRAM),
    (b"%!PS", "a PostScript document", _DOCUMENT),
)
_MAGIC_BYTES = tuple([magic for magic, _, _ in _MAGIC])
BYTE_ORDER_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\v\f\r\x1b") + b"\x7f"
_CONTROL_LETTERS = _CONTROLS.decode("ascii")
_MOST_CONTROLS = 0.005  # of all characters; text from exports holds a stray one now and then
_MOST_DAMAGE = 0.02
_CHARSET = (
    rb"""(?:charset|encoding)\s*+=\s*+["']?+\s*+(iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|shift_jis|euc-jp|euc-kr|gb2312|gbk"""
    rb"""|gb18030|big5|macintosh)\b"""
)


def decode(data: bytes, origin: Origin) -> str:
    r"""Return the text of bytes in UTF-8, UTF-16, UTF-32, a declared character set or Windows-1252; lines end in `\n`.

    Raises `InputError` where the bytes are no text; it names what they are and what to do.
    """
    text = _decoded(data, origin)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def _decoded(data: bytes, origin: Origin) -> str:
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _wide(data[len(mark) :], name, origin)
    binary = _binary_kind(data)
    if binary:
        raise origin.error(f"is {binary[0]}, not text: {binary[1]}")
    byte_order = _utf16_without_mark(data)
    if byte_order:
        return _wide(data, byte_order, origin)
    if len(data) - len(data.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(data):
        raise _no_text(origin)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _eight_bit(data)


def encodable(text: str) -> str:
    """Return the text without lone surrogates, which JSON and YAML escapes can hold and no output can print."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _eight_bit(data: bytes) -> str:
    """Decode what is no clean UTF-8: damaged UTF-8, a character set that the page declares, or Windows-1252."""
    repaired = data.decode("utf-8", "replace")
    damaged = repaired.count("\ufffd")
    beyond_ascii = len(repaired) - len(repaired.encode("ascii", "ignore")) - damaged
    if beyond_ascii >= damaged:  # a cut or a slip in a text that is UTF-8 everywhere else
        return repaired
    import re  # not for text that is clean

    declared = re.search(_CHARSET, data[:2048], re.IGNORECASE)
    if declared and b"<" in data[:2048]:
        name = declared[1].decode("ascii").lower()
        # Browsers read Latin-1 as Windows-1252, and so do the pages that declare it.
        return data.decode("cp1252" if name == "iso-8859-1" else _python_name(name), "replace")
    return data.decode("cp1252", "replace")


def _python_name(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:  # such as iso-8859-12, which never was
        return "cp1252"


def _wide(data: bytes, name: str, origin: Origin) -> str:
    text = data.decode(name, "replace")
    damage = text.count("\ufffd")
    controls = sum(map(text.count, _CONTROL_LETTERS))
    # One damaged character is what a cut at the end leaves.
    if damage > 1 + _MOST_DAMAGE * len(text) or controls > _MOST_CONTROLS * len(text):
        raise _no_text(origin)
    return text.removeprefix("\ufeff")


def _utf16_without_mark(data: bytes) -> str:
    """Return the codec of UTF-16 in a mostly Latin text, by where its NULs stand, or an empty string."""
    sample = data[:4096]
    if 0 not in sample:
        return ""
    half = len(sample) // 2
    if half < 2:
        return ""
    high_first, high_second = sample[0::2].count(0), sample[1::2].count(0)
    if high_second > 0.5 * half and high_first <= 0.02 * half:
        return "utf-16-le"
    if high_first > 0.5 * half and high_second <= 0.02 * half:
        return "utf-16-be"
    return ""


def _binary_kind(data: bytes) -> tuple[str, str] | None:
    if data.startswith(_MAGIC_BYTES):
        return next((kind, advice) for magic, kind, advice in _MAGIC if data.startswith(magic))
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return ("a WebP image", _IMAGE) if data[8:12] == b"WEBP" else ("a recording", _MEDIA)
    if data[4:8] == b"ftyp" and data[:2] == b"\x00\x00":
        still = data[8:12] in (b"heic", b"heix", b"mif1", b"avif")
        return ("a HEIC or AVIF image", _IMAGE) if still else ("an MP4 recording", _MEDIA)
    if data[:2] == b"BM" and data[6:10] == b"\x00\x00\x00\x00":
        return "a BMP image", _IMAGE
    if data[:3] == b"BZh" and data[4:10] == b"1AY&SY":
        return "a BZIP2 archive", _ARCHIVE
    if data[:2] == b"MZ" and b"\x00" in data[:64]:
        return "a program", _PROGRAM
    return None


def _no_text(origin: Origin) -> InputError:
    return origin.error("is binary data, not text: give a .txt, .md, .html, .json, .docx or .pdf file")
