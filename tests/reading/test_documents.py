import builtins
import contextlib
import gc
import io
import zipfile

import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.package import Package

from rolefit.errors import InputError
from rolefit.reading import read_bytes


def read(data: bytes, source: str = "post.docx"):
    return read_bytes(data, source=source)


def test_word_in_reading_order(word) -> None:
    """Headings are lines, lists have bullets, and a table stands where it stands on the page."""

    def build(document) -> None:
        document.add_heading("Forum Host", 0)
        document.add_paragraph("Our forum is friendly.")
        document.add_heading("Your days", 1)
        document.add_paragraph("Greet newcomers", style="List Bullet")
        document.add_paragraph("Run polls", style="List Number")
        table = document.add_table(1, 2)
        table.cell(0, 0).text, table.cell(0, 1).text = "Town", "Leeds"
        document.add_paragraph("Write to us.")

    post = read(word(build))
    assert post.text == (
        "\n\nOur forum is friendly.\n\nYour days\n\n- Greet newcomers\n- Run polls\n\nTown: Leeds\n\nWrite to us."
    )
    assert post.title == "Forum Host"


def test_word_title_of_the_properties_wins(word) -> None:
    """The document's title beats its first heading, unless a program wrote it."""

    def build(title: str):
        def fill(document) -> None:
            document.core_properties.title = title
            document.add_heading("Forum Host", 1)
            document.add_paragraph("Greet newcomers.")

        return fill

    assert read(word(build("Event Host"))).title == "Event Host"
    assert read(word(build("Word Document"))).title == "Forum Host"


def test_word_tracked_changes_and_controls(word) -> None:
    """Inserted text and text in content controls is read, deleted text is not."""

    def build(document) -> None:
        paragraph = document.add_paragraph("We greet ")
        for tag, inner, text in (
            ("w:del", "w:delText", "nobody"),
            ("w:ins", "w:t", "newcomers"),
            ("w:sdt", "w:t", " daily"),
        ):
            change, run, letters = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(inner)
            letters.text = text
            run.append(letters)
            change.append(run)
            paragraph._p.append(change)
        document.add_paragraph(
            "Not in the list", style="List Bullet"
        )._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().set(qn("w:val"), "0")

    assert read(word(build)).text == "We greet newcomers daily\n\nNot in the list"


def test_word_is_known_by_its_content(word) -> None:
    """A Word document under another name is read as one."""
    data = word(lambda document: document.add_paragraph("Greet newcomers."))
    assert read(data, "-").text == read(data, "post.txt").text == "Greet newcomers."


def test_a_word_document_is_let_go(word) -> None:
    """Nothing of a document stays in memory once it is read, whenever the collector would come by: each holds megabytes."""
    data = word(lambda document: document.add_paragraph("Welcome new members to the forum."))
    gc.collect()
    gc.disable()
    try:
        read_bytes(data, source="post.docx")
        assert not [one for one in gc.get_objects() if issubclass(type(one), Package)]  # a dead proxy has no class
    finally:
        gc.enable()


def test_empty_word(word) -> None:
    """A document without a word is refused."""
    with pytest.raises(InputError, match="holds no text"):
        read(word(lambda document: document.add_paragraph(" ")))


def archive(**files: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in files.items():
            target.writestr(name.replace("__", "/"), content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (archive(**{"notes.txt": "Greet newcomers."}), "is a ZIP archive, not text: unpack"),
        (archive(**{"xl/workbook.xml": "x"}), "is an Excel workbook"),
        (archive(**{"content.xml": "x", "mimetype": "y"}), "is an OpenDocument file"),
        (
            archive(**{"content.xml": "<broken", "mimetype": "application/vnd.oasis.opendocument.text"}),
            "OpenDocument text that cannot",
        ),
        (archive(**{"Index/Document.iwa": "x"}), "an Apple Pages"),
        (archive(**{"word/document.xml": "<broken"}), "cannot be read"),
        (b"PK\x03\x04 and nothing else", "damaged"),
    ],
)
def test_other_archives(data: bytes, said: str) -> None:
    """An archive that is no Word document is named; a damaged one is said to be damaged."""
    with pytest.raises(InputError, match=said):
        read(data)


def test_zip_bombs_are_not_unpacked() -> None:
    """A document that would unpack to more than 100 MB is refused unread."""
    with pytest.raises(InputError, match="unpacks to more than 100 MB"):
        read(archive(**{"word/document.xml": "x", "word/media/a.bin": "0" * (101 * 1024 * 1024)}))


def test_every_cut_of_a_word_document_is_an_error(word) -> None:
    """A download that broke off gives an InputError wherever it broke."""
    data = word(lambda document: document.add_paragraph("Greet newcomers."))
    for length in range(4, len(data), len(data) // 40):
        with pytest.raises(InputError):
            read(data[:length])


def test_pdf_lines_are_put_together(pdf) -> None:
    """Lines that the page's width broke are joined; bullets and headings are not."""
    post = read(
        pdf(
            [
                [
                    "Forum Host",
                    "You look after the people who meet in our forum and on the",
                    "Discord server, and you keep day-to-day life in both of them well-",
                    "ordered and friendly.",
                    "Your days",
                    "- Greet newcomers and show them around in the places we keep",
                    "- Run polls",
                ],
                ["Write to us."],
            ]
        ),
        "post.pdf",
    )
    assert post.title == "Forum Host"
    assert post.text.split("\n") == [
        "",
        "You look after the people who meet in our forum and on the Discord server, and you keep day-to-day life in"
        " both of them well-ordered and friendly.",
        "Your days",
        "- Greet newcomers and show them around in the places we keep",
        "- Run polls",
        "Write to us.",
    ]


def test_pdf_is_known_by_its_content(pdf) -> None:
    """A PDF that is piped in is read as one."""
    assert read(pdf([["Greet newcomers."]]), "-").text.strip() == "Greet newcomers."


def test_a_scan_is_refused_with_advice(pdf) -> None:
    """A PDF without text says that it seems to be a scan."""
    with pytest.raises(InputError, match=r"scan\.pdf holds no text: it seems to be a scan.*OCR"):
        read(pdf([[]]), "scan.pdf")


def test_a_password_is_named(pdf) -> None:
    """A PDF with a password says so."""
    key, name = "00" * 32, "22" * 16
    extra = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >> /ID [<{name}> <{name}>]"
    with pytest.raises(InputError, match="password"):
        read(pdf([["Greet newcomers."]], extra), "post.pdf")


def test_too_many_pages(pdf) -> None:
    """A book is refused by its number of pages."""
    with pytest.raises(InputError, match="501 pages"):
        read(pdf([["Greet newcomers."]] * 501), "book.pdf")


def test_every_damage_of_a_pdf_is_an_error_or_a_post(pdf, capsys) -> None:
    """A damaged PDF raises nothing but InputError and prints nothing."""
    data = pdf([["Greet newcomers.", "Run polls."]])
    for length in range(5, len(data), 23):
        for damaged in (data[:length], data[:length] + b"/((<<[" + data[length + 6 :]):
            with contextlib.suppress(InputError):
                assert read(damaged, "post.pdf").text
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("module", "extra"), [("docx", "docx"), ("pypdfium2", "pdf")])
def test_a_missing_library_says_how_to_install_it(module: str, extra: str, word, pdf, monkeypatch) -> None:
    """Without the library the error gives the command that installs it."""
    data = word(lambda document: document.add_paragraph("Hi.")) if module == "docx" else pdf([["Hi."]])
    real = builtins.__import__

    def without(name: str, *arguments, **options):
        if name.split(".")[0] == module:
            raise ImportError(name)
        return real(name, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(InputError, match=rf'install "rolefit\[{extra}\]"'):
        read(data)
