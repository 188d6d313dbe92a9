import io
import zipfile

import pytest

from rolefit.reading import read_bytes
from rolefit.reading.pdf_layout import PdfLine, laid_out


def read(data: bytes, source: str = "post.docx"):
    return read_bytes(data, source=source)


@pytest.mark.parametrize(
    "core", ["Position Description Form", "HR-102", "Job Description Template", "Microsoft Word - jd.docx", ""]
)
def test_a_forms_name_is_not_the_title(word, core: str) -> None:
    """What the template is called in the properties loses against the heading of the post."""

    def build(document) -> None:
        document.core_properties.title = core
        document.add_heading("Forum Host", 1)
        document.add_paragraph("Greet newcomers", style="List Bullet")

    assert read(word(build)).title == "Forum Host"


def test_the_title_in_a_form_with_labels(word) -> None:
    """In a table the cell beside `Job title` is the title; department, grade and signatures are no duties and are named."""

    def build(document) -> None:
        document.core_properties.title = "Community Lead"
        document.add_paragraph("BIRCH")
        document.add_paragraph("JOB DESCRIPTION")
        table = document.add_table(0, 2)
        for label, value in (
            ("Job title:", "Forum Host"),
            ("Department", "Media"),
            ("Reports to", "Head of Social Media"),
            ("Motto", "Be kind"),
        ):
            cells = table.add_row().cells
            cells[0].text, cells[1].text = label, value
        document.add_paragraph("Greet newcomers", style="List Bullet")

    post = read(word(build))
    assert (post.title, post.title_source) == ("Forum Host", "label in the text")
    assert "Head of Social" not in post.text
    assert "Motto: Be kind" in post.text
    assert any("Department, Reports to" in part for part in post.left_out)


def test_a_flyer_and_a_running_header(word) -> None:
    """Without styles a bold first line is the title, without that the running header; the header is no text."""

    def flyer(document) -> None:
        document.add_paragraph().add_run("We are hiring!").bold = True
        document.add_paragraph().add_run("Forum Host").bold = True
        document.add_paragraph("Our forum is friendly, and you greet whoever joins it.")

    def headed(document) -> None:
        document.sections[0].header.paragraphs[0].text = "Birch | Forum Host"
        document.add_paragraph("What you will do")
        document.add_paragraph("Greet newcomers", style="List Bullet")

    assert read(word(flyer)).title == "Forum Host"
    post = read(word(headed))
    assert (post.title, post.title_source) == ("Forum Host", "running header")
    assert "Birch" not in post.text
    assert post.left_out


def test_hidden_and_struck_text_is_left_out(word) -> None:
    """Text that Word does not show or shows crossed out does not count, and it is said."""

    def build(document) -> None:
        document.add_paragraph("Greet newcomers.")
        for mark in ("hidden", "strike", "double_strike"):
            setattr(document.add_paragraph().add_run("Film tents.").font, mark, True)

    post = read(word(build))
    assert post.text == "Greet newcomers."
    assert post.left_out == ("hidden or struck text in 3 places",)


def test_rich_text() -> None:
    """Paragraphs, bullets, letters of a code page and of Unicode are read; hidden text and font tables are not."""
    data = (
        rb"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Arial;}}{\*\generator Word;}{\b Forum Host}\par\par Our caf\'e9 \u8211?  friendly.\par"
        rb"{\pntext\'b7\tab}Greet newcomers\par{\listtext\f0 \'95\tab}Run polls\par{\v Film tents.}\par}"
    )
    post = read(data, "post.rtf")
    assert post.title == "Forum Host"
    assert post.text.split() == ["Our", "café", "–", "friendly.", "•", "Greet", "newcomers", "•", "Run", "polls"]
    assert post.left_out


def test_open_document_text() -> None:
    """Headings, lists and forms of LibreOffice are read as those of Word."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table")
    )
    row = "<table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell><table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>"
    content = (
        f"<office:document-content {spaces}><office:body><office:text><table:table>{row.format('Job title', 'Forum Host')}{row.format('Grade', '4')}</table:table>"
        "<text:h>Your days</text:h><text:list><text:list-item><text:p>Greet <text:span>newcomers</text:span></text:p></text:list-item></text:list>"
        "</office:text></office:body></office:document-content>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        target.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        target.writestr("content.xml", content)
    post = read(buffer.getvalue(), "post.odt")
    assert post.title == "Forum Host"
    assert post.text.strip() == "Your days\n\n- Greet newcomers"


def line(
    text: str, low: float, size: float = 10, page: int = 0, left: float = 60, right: float | None = None
) -> PdfLine:
    return PdfLine(text, page, size, left, left + 5 * len(text) if right is None else right, low, 842)


def test_the_title_of_a_pdf_is_its_largest_line_that_names_a_job() -> None:
    """Over two lines it is one title; the name above it is left out, and headings of the same size are none."""
    lines = [
        line("Birch | Leeds | birch.example", 800, 9),
        line("Senior Forum and", 770, 18),
        line("Events Host", 748, 18),
        line("Your days", 720, 12),
        line("• Greet newcomers of our forum and answer whatever they may ask", 700),
        line("Our offer", 680, 12),
    ]
    text, title, left = laid_out(lines)
    assert title == "Senior Forum and Events Host"
    assert text.split("\n")[0] == title
    assert "birch.example" not in text
    assert left


def test_running_headers_of_a_pdf_are_left_out() -> None:
    """What stands at the edge of several pages, page numbers and a browser's address are no text."""
    lines = []
    for page in range(3):
        lines += [
            line("Birch - Job description - Revision 3", 815, 8, page),
            line(f"Greet newcomers of the forum on page {page}.", 700, 10, page),
            line(f"Page {page + 1} of 3", 30, 8, page),
            line("https://birch.example/jobs/1 1/3", 20, 8, page),
        ]
    text, _, left = laid_out(lines)
    assert text.split("\n") == [f"Greet newcomers of the forum on page {page}." for page in range(3)]
    assert left == ("running headers and footers: 9 lines",)


def test_words_that_a_hyphen_broke_are_joined() -> None:
    """A hyphen of the line's end goes, one of the writer's stays: by the same word elsewhere, or by what stands before it."""
    lines = [
        line("You mod\ufffe", 700, right=300),
        line("erate our well-", 687, right=300),
        line("ordered forum and its day-to-\ufffe", 674, right=300),
        line("day life.", 661),
    ]
    assert laid_out(lines)[0] == "You moderate our well-ordered forum and its day-to-day life."


def test_columns_of_a_pdf_go_on_where_a_sentence_does() -> None:
    """A sentence that goes on at the top of the next column is one, and what begins there is not joined."""
    lines = [
        line("You greet the new members of our forum and", 80, right=290),
        line("show them around.", 760, left=310),
        line("You thank the people who help us with it, in", 80, left=310, right=540),
        line("Leeds Town Hall, each month", 760, page=1),
    ]
    text = laid_out(lines)[0].split("\n")
    assert text[0] == "You greet the new members of our forum and show them around."
