"""What unpacks to far more than it is, or means far more than it says, is refused within a moment and little memory."""

import io
import os
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest

from .conftest import SOURCES

_MEMORY = 1 << 30
_SECONDS = 25.0
"""Of processor time, for the interpreter, its imports and the bomb; without limits these took minutes."""
MEGA = b"Moderate the forum. " * 52_429


def _run(folder: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    code = (
        f"import resource, sys; resource.setrlimit(resource.RLIMIT_AS, ({_MEMORY},) * 2);"
        f"resource.setrlimit(resource.RLIMIT_CPU, ({int(_SECONDS)},) * 2);"
        "from rolefit.cli import main; sys.exit(main())"
    )
    environment = {"PYTHONPATH": str(SOURCES), "OPENBLAS_NUM_THREADS": "1", "PATH": "/usr/bin:/bin", **more}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=folder, capture_output=True, text=True, timeout=240, env=environment, check=False
    )  # fmt: skip


def _refused(done: subprocess.CompletedProcess[str], *words: str) -> None:
    assert done.returncode == 2, (done.returncode, done.stderr[-500:])
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr


def _docx(path: Path, body: bytes, **more: bytes) -> None:
    import docx

    plain = io.BytesIO()
    docx.Document().save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(
                name, data.replace(b"<w:sectPr", body + b"<w:sectPr", 1) if name == "word/document.xml" else data
            )
        for name, data in more.items():
            new.writestr(name.replace("__", "/") + ".png", data)


@pytest.mark.parametrize("kind", ["one paragraph", "many paragraphs", "pictures"])
def test_word_documents(tmp_path: Path, kind: str) -> None:
    """A small .docx that unpacks to hundreds of megabytes is refused by a line with the limit and how to raise it."""
    pytest.importorskip("docx")
    path = tmp_path / "a.docx"
    if kind == "one paragraph":
        _docx(path, b"<w:p><w:r><w:t>" + MEGA * 60 + b"</w:t></w:r></w:p>")
    elif kind == "many paragraphs":
        _docx(path, b"<w:p><w:r><w:t>Moderate the forum</w:t></w:r></w:p>" * 800_000)
    else:
        _docx(path, b"<w:p><w:r><w:t>Moderate</w:t></w:r></w:p>", word__media__a=bytes(150 << 20))
    assert path.stat().st_size < 1 << 20
    _refused(_run(tmp_path, "classify", "a.docx"), "unpacks to more than", "MB", "ROLEFIT_MOST_UNPACKED")


def _workbook(path: Path, rows: bytes, strings: bytes = b"") -> None:
    from openpyxl import Workbook

    plain = io.BytesIO()
    book = Workbook()
    book.active.append(["id", "text"])
    book.active.append([1, "Moderate the forum"])
    book.save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name.endswith("sheet1.xml"):
                data = data.replace(b"</sheetData>", rows + b"</sheetData>")
            elif name.endswith("sharedStrings.xml"):
                data = data.replace(b"</sst>", strings + b"</sst>")
            new.writestr(name, data)


WORKBOOKS = {
    "one cell": (b'<row r="3"><c r="B3" t="inlineStr"><is><t>' + MEGA * 100 + b"</t></is></c></row>", b""),
    "one string": (b"", b"<si><t>" + MEGA * 100 + b"</t></si>"),
    "a row far below": (b'<row r="1048576000"><c r="B1048576000"><v>1</v></c></row>', b""),
}


@pytest.mark.parametrize("kind", list(WORKBOOKS))
def test_workbooks(tmp_path: Path, kind: str) -> None:
    """A workbook with a cell without end or a row beyond the last is refused by a line."""
    pytest.importorskip("openpyxl")
    _workbook(tmp_path / "a.xlsx", *WORKBOOKS[kind])
    done = _run(tmp_path, "batch", "a.xlsx", "-o", "o.csv", "--workers", "1", "-q")
    if kind == "one string" and done.returncode == 0:
        return  # no cell names it, and it cost little
    _refused(done)
    assert not (tmp_path / "o.csv").exists()


def test_columns_far_to_the_right(tmp_path: Path) -> None:
    """Twenty thousand rows whose only cell stands in the last column take the time of twenty thousand rows."""
    pytest.importorskip("openpyxl")
    rows = b"".join(b'<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (i, i) for i in range(3, 20_000))
    _workbook(tmp_path / "a.xlsx", rows)
    done = _run(tmp_path, "batch", "a.xlsx", "-o", "o.csv", "--workers", "1", "-q")
    assert done.returncode in (0, 2), (done.returncode, done.stderr[-500:])


def _merge_bomb() -> str:
    lines = ["a0: &a0 {k: v}"]
    lines += [f"a{i}: &a{i}\n  <<: [{', '.join([f'*a{i - 1}'] * 12)}]" for i in range(1, 9)]
    return "\n".join(lines)


@pytest.mark.parametrize("kind", ["front matter", "lexicon", "nested", "references"])
def test_yaml(tmp_path: Path, kind: str) -> None:
    """Merge keys, aliases and brackets that multiply cost no more than they say."""
    (tmp_path / "good.md").write_text("# Community Manager\n\n- Welcome new members to the forum\n")
    aliases = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 10)}]\n" for i in range(9)
    )
    if kind == "front matter":
        (tmp_path / "a.md").write_text(f"---\n{_merge_bomb()}\ntitle: x\n---\nModerate the forum.\n")
        assert _run(tmp_path, "classify", "a.md").returncode == 0
    elif kind == "nested":
        (tmp_path / "a.md").write_text("---\na: " + "[" * 9000 + "\n---\nModerate the forum.\n")
        assert _run(tmp_path, "classify", "a.md").returncode == 0
    else:
        text = _merge_bomb() if kind == "lexicon" else f"format: 1\nversion: x\n{aliases}concepts: *j\n"
        (tmp_path / "l.yaml").write_text(text)
        _refused(_run(tmp_path, "classify", "--lexicon", "l.yaml", "good.md"))


def test_pages_and_json(tmp_path: Path) -> None:
    """Elements and brackets a hundred thousand deep are read or refused, in the time of their length."""
    (tmp_path / "a.html").write_text("<html>" + "<div>" * 100_000 + "Moderate the forum" + "</div>" * 100_000)
    (tmp_path / "b.html").write_text("<html>" + "<nav>" * 20_000 + "Moderate" + "</p>" * 25_000)
    (tmp_path / "c.json").write_text("[" * 100_000 + "]" * 100_000)
    for name in ("a.html", "b.html", "c.json"):
        done = _run(tmp_path, "classify", name)
        assert done.returncode in (0, 2), (name, done.returncode, done.stderr[-300:])
        assert "Traceback" not in done.stderr


def _pdf(path: Path, *objects: bytes) -> None:
    """Write a PDF whose page, object 3, has the content of object 4 and the form `/X` of object 6, where that is given."""
    first = (
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>",
    )  # fmt: skip
    out, places = b"%PDF-1.5\n", []
    for number, content in enumerate((*first, *objects), 1):
        places.append(len(out))
        out += b"%d 0 obj" % number + content + b"endobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(places) + 1, len(out))
    path.write_bytes(out + b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1) + table + end)


_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def _stream(content: bytes, entries: bytes = b"") -> bytes:
    packed = zlib.compress(content, 9)
    return b"<<%s/Filter/FlateDecode/Length %d>>stream\n" % (entries, len(packed)) + packed + b"\nendstream"


def test_pdf_of_blanks(tmp_path: Path) -> None:
    """A page whose content unpacks to 100 MB of blanks is read or refused, not a hang."""
    pytest.importorskip("pypdfium2")
    _pdf(tmp_path / "a.pdf", _stream(b"BT /F1 10 Tf (Moderate the forum) Tj " + b" " * (100 << 20) + b"ET"), _FONT)
    done = _run(tmp_path, "classify", "a.pdf")
    assert done.returncode in (0, 2), (done.returncode, done.stderr[-300:])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the ceiling is that of a process of its own")
@pytest.mark.parametrize("kind", ["forms", "operators"])
def test_pdf_of_operators(tmp_path: Path, kind: str) -> None:
    """A page of a few kilobytes that asks for years of work, or for millions of letters, ends; the inputs beside it are answered."""
    pytest.importorskip("pypdfium2")
    text = b"BT /F1 10 Tf 50 700 Td (Moderate the forum) Tj ET "
    if kind == "forms":
        forms = [
            _stream(
                b"/X Do " * 20 if at < 15 else text,
                b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>/XObject<</X %d 0 R>>>>"
                % (at + 7),
            )
            for at in range(16)
        ]
        _pdf(tmp_path / "a.pdf", _stream(b"/X Do"), _FONT, *forms)
    else:
        _pdf(tmp_path / "a.pdf", _stream(text * 1_000_000), _FONT)
    assert (tmp_path / "a.pdf").stat().st_size < 200_000
    (tmp_path / "b.md").write_text("# Community Manager\n\n- Welcome new members to the forum\n")
    done = _run(tmp_path, "classify", "a.pdf", "b.md", "--format", "csv", ROLEFIT_MOST_SECONDS="1")
    _refused(done, "a.pdf takes more than 1 s of processor time", "ROLEFIT_MOST_SECONDS")
    assert "b.md" in done.stdout


def test_the_ceiling_is_a_number(tmp_path: Path) -> None:
    """A ceiling that is no number of seconds is an error that says what to give."""
    pytest.importorskip("pypdfium2")
    _pdf(tmp_path / "a.pdf", _stream(b"BT ET"), _FONT)
    _refused(_run(tmp_path, "classify", "a.pdf", ROLEFIT_MOST_SECONDS="soon"), "ROLEFIT_MOST_SECONDS is 'soon'")


def test_a_string_that_no_cell_names(tmp_path: Path) -> None:
    """A string of 20 MB among the workbook's own, which no cell uses, costs its reading once; the rows are answered."""
    pytest.importorskip("openpyxl")
    _workbook(tmp_path / "a.xlsx", b"", b"<si><t>" + MEGA * 20 + b"</t></si>")
    done = _run(tmp_path, "batch", "a.xlsx", "-o", "o.csv", "--workers", "1", "-q")
    assert done.returncode == 0, (done.returncode, done.stderr[-500:])
    assert "Moderate the forum" in (tmp_path / "o.csv").read_text(encoding="utf-8")
    assert (tmp_path / "o.csv").stat().st_size < 2000
