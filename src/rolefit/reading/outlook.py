"""Outlook messages (.msg): subject and body from the properties of the file, by olefile.

Modelled on messages that Outlook for Windows saves: MAPI properties as streams of an OLE file, bodies as text, HTML or
compressed RTF. Python has no reader of OLE files; olefile is small and needs nothing else.
"""

from __future__ import annotations

import io

from rolefit.errors import installing
from rolefit.reading.found import Found
from rolefit.reading.mail import found_in_parts
from rolefit.reading.origin import Origin

__all__ = ["found_in_ole"]

_SUBJECT, _BODY, _HTML = "0037", "1000", "1013"
_SAVE = {
    "a Word document of before 2007 (.doc)": "open it in Word or LibreOffice and save it as .docx",
    "an Excel workbook of before 2007 (.xls)": "save it as .xlsx or .csv, and give that to rolefit batch",
    "a PowerPoint presentation of before 2007 (.ppt)": "save its text as .txt",
    "an encrypted Office document": "save it without a password",
}
_TELLING = (
    ("WordDocument", "a Word document of before 2007 (.doc)"),
    ("Workbook", "an Excel workbook of before 2007 (.xls)"),
    ("Book", "an Excel workbook of before 2007 (.xls)"),
    ("PowerPoint Document", "a PowerPoint presentation of before 2007 (.ppt)"),
    ("EncryptedPackage", "an encrypted Office document"),
)


def found_in_ole(data: bytes, origin: Origin) -> list[Found]:
    """Return the post of an Outlook message.

    Raises `InputError` for old Office documents, which it names, for damage, and where olefile is missing.
    """
    for name, kind in _TELLING:
        if name.encode("utf-16-le") in data:
            raise origin.error(f"is {kind}, not text: {_SAVE[kind]}")
    try:
        import olefile
    except ImportError as error:
        raise origin.error(
            "is an Outlook message (.msg) or an old Office document (.doc, .xls), and olefile, which reads messages, is not installed:"
            f" {installing('mail')}, or save the message as .eml, .html or .txt"
        ) from error
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as file:
            subject, body = _text(file, _SUBJECT), _text(file, _BODY)
            page = _text(file, _HTML)
    except Exception as error:  # a damaged file raises nearly anything
        raise origin.error(
            f"is an Outlook message that cannot be read ({type(error).__name__}): save it as .eml, .html or .txt"
        ) from error
    found = found_in_parts([page] if page.strip() else [], [body] if body.strip() else [], subject, origin)
    if not found:
        raise origin.error("is an Outlook message without a text that is read here: save it as .eml, .html or .txt")
    return [one._replace(carrier=one.carrier.replace("mail", "Outlook message")) for one in found]


def _text(file, number: str) -> str:  # type: ignore[no-untyped-def]
    """Return a property: as UTF-16 (type 001F), as 8-bit text (001E) or as bytes (0102)."""
    for kind in ("001F", "001E", "0102"):
        name = f"__substg1.0_{number}{kind}"
        if file.exists(name):
            data = file.openstream(name).read()
            if kind == "001F":
                return str(data.decode("utf-16-le", "replace")).replace("\r\n", "\n").rstrip("\0")
            try:
                return str(data.decode("utf-8")).replace("\r\n", "\n")
            except ValueError:
                return str(data.decode("cp1252", "replace")).replace("\r\n", "\n")
    return ""
