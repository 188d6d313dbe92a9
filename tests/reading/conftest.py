"""Builders of the documents that the tests read, made in code so that each test shows what it reads."""

import io
from collections.abc import Callable, Sequence

import docx
import pytest


def _pdf(pages: Sequence[Sequence[str]], extra: str = "") -> bytes:
    """Write a PDF with one line of Helvetica per string; `extra` goes into the trailer."""
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        shown = " T* ".join("({}) Tj".format(line.replace("(", r"\(").replace(")", r"\)")) for line in lines)
        stream = f"BT /F1 11 Tf 14 TL 50 780 Td {shown} ET" if lines else "0 0 m 9 9 l S"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
    data = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    start = len(data)
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    tail = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R {extra} >>\n"
    return data + f"{tail}startxref\n{start}\n%%EOF\n".encode("ascii")


def _docx(build: Callable[[object], None]) -> bytes:
    document = docx.Document()
    document.core_properties.title = ""
    build(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.fixture
def pdf() -> Callable[..., bytes]:
    """From a list of pages, each a list of lines, to the bytes of a PDF."""
    return _pdf


@pytest.fixture
def word() -> Callable[..., bytes]:
    """From a function that fills a python-docx document to the bytes of a DOCX."""
    return _docx
