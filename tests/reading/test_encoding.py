import codecs

import pytest

from rolefit.errors import InputError
from rolefit.reading import read_bytes

TEXT = "We love our forum.\nGreet newcomers – “nicely” – in our café.\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
        TEXT.replace("\n", "\r\n").encode("cp1252"),
        TEXT.replace("\n", "\r").encode("utf-8"),
    ],
)
def test_encodings(data: bytes) -> None:
    """The same text comes out of every encoding that editors write."""
    assert read_bytes(data, source="post.txt").text == TEXT


def test_a_declared_character_set_is_heeded() -> None:
    """A page that says it is in Cyrillic Windows encoding is read so."""
    page = '<html><head><meta charset="windows-1251"></head><body><p>Привет, forum host</p></body></html>'
    assert read_bytes(page.encode("cp1251"), source="a.html").text == "Привет, forum host"


def test_a_cut_in_a_letter_does_not_spoil_the_rest() -> None:
    """UTF-8 that was cut off in the middle of a letter stays UTF-8."""
    data = "Café host in the café.\nGreet people at the café".encode() + "é".encode()[:1]
    assert read_bytes(data, source="a.txt").text.startswith("Café host in the café.")


def test_undefined_bytes_are_replaced() -> None:
    """Bytes that Windows-1252 leaves undefined do not stop the reading."""
    assert (
        read_bytes(b"Greet newcomers \x81\x8d at the caf\xe9.", source="").text
        == "Greet newcomers \ufffd\ufffd at the café."
    )


def test_a_stray_nul_in_a_long_text_is_let_pass() -> None:
    """One control character in a page of text does not make it binary."""
    data = b"Greet newcomers and answer them. " * 30 + b"\x00" + b" Thank them."
    assert "Thank them" in read_bytes(data, source="a.txt").text


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a PNG image"),
        (b"GIF89a\x01\x00\x01\x00", "a GIF image"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "a WebP image"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00", "a HEIC or AVIF image"),
        (b"\x00\x00\x00\x18ftypisom\x00\x00", "an MP4 recording"),
        (b"\x1f\x8b\x08\x00\x00\x00\x00\x00", "a GZIP archive"),
        (b"\x7fELF\x02\x01\x01\x00", "a program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "a Word document of before 2007"),
        (bytes(range(256)) * 4, "binary data"),
        (b"abc\x00def", "binary data"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, kind: str) -> None:
    """The error says what the bytes are, that they are no text, and what to do."""
    with pytest.raises(InputError) as caught:
        read_bytes(data, source="scan.txt")
    assert str(caught.value).startswith(f"scan.txt is {kind}")
    assert ", not text: " in str(caught.value)
