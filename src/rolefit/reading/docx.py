"""Word documents, by python-docx, as Word, Google Docs, Pages and LibreOffice save them; other archives are named."""

from __future__ import annotations

import gc
import io
import re
import zipfile

from rolefit.errors import RolefitError, installing
from rolefit.reading.found import Found
from rolefit.reading.origin import Origin
from rolefit.reading.unpacking import check_members

__all__ = ["found_in_archive"]


def found_in_archive(data: bytes, origin: Origin) -> list[Found]:
    """Return the post of a Word or OpenDocument text.

    Text in tables, text boxes and content controls is read; deleted, hidden and struck text is not, nor are running
    headers and footers, though a header can give the title.

    Raises `InputError` for another ZIP archive, a damaged or too large document, and where python-docx is missing.
    """
    try:
        names = _check(data, origin)
    except RolefitError:
        raise
    except Exception as error:  # zipfile raises much besides BadZipFile
        raise origin.error(f"is a damaged ZIP archive or Word document ({error}): save it anew") from error
    if "content.xml" in names and not any(name.startswith("word/") for name in names):
        from rolefit.reading.odt import found_in_odt

        return found_in_odt(data, origin)
    try:
        import docx
    except ImportError as error:
        raise origin.error(
            f"is a Word document, and python-docx, which reads it, is not installed: {installing('docx')}"
        ) from error
    from rolefit.reading.docx_text import found_in_document

    try:
        return [found_in_document(docx.Document(io.BytesIO(data)))]
    except RolefitError:
        raise
    except Exception as error:  # whatever zipfile, lxml and python-docx raise on a damaged file
        raise origin.error(
            f"is a Word document that cannot be read ({type(error).__name__}): save it anew, or as .txt"
        ) from error
    finally:
        gc.collect(1)  # its parts refer to one another, and hold ten megabytes that no threshold counts


def _check(data: bytes, origin: Origin) -> set[str]:
    """Return the names in the archive, which is a Word or OpenDocument text and not too large."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
    names = {entry.filename for entry in entries}
    word = any(re.fullmatch(r"word/document\d*\.xml", name) for name in names)
    if not word and not ({"content.xml", "mimetype"} <= names and _is_text_document(data)):
        raise origin.error(f"is {_kind(names)}, not text: {_advice(names)}")
    check_members(entries, origin)
    return names


def _is_text_document(data: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open("mimetype") as file:
        return b"opendocument.text" in file.read(200)


def _kind(names: set[str]) -> str:
    if any(name.startswith("xl/") for name in names):
        return "an Excel workbook"
    if any(name.startswith("ppt/") for name in names):
        return "a PowerPoint presentation"
    if any(name.startswith("Index/") or name == "Index.zip" for name in names):
        return "an Apple Pages, Numbers or Keynote document"
    if "content.xml" in names and "mimetype" in names:
        return "an OpenDocument file"
    if "mimetype" in names and "META-INF/container.xml" in names:
        return "an e-book"
    return "a ZIP archive"


def _advice(names: set[str]) -> str:
    if _kind(names) == "an Excel workbook":
        return "give it to rolefit batch, or save the post as .docx, .pdf or .txt"
    archive = _kind(names) == "a ZIP archive"
    return "unpack it and give the files inside" if archive else "save the post as .docx, .pdf or .txt"
