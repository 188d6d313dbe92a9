"""Tables of posts with labels, under whatever names."""

import csv
import json

import openpyxl
import pytest

from rolefit.errors import ConfigurationError, InputError
from rolefit.measure.labelled import label_mapping, read_labelled, role_of
from rolefit.measure.posts import Where, open_posts, read_posts
from rolefit.tables.posts import post_reader
from rolefit.values import ROLES


@pytest.fixture
def table(tmp_path):
    def write(rows, name="posts.csv"):
        path = tmp_path / name
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)
        return str(path)

    return write


def test_labels_are_known_by_their_usual_names() -> None:
    """Case, blanks and hyphens do not count; initials are understood."""
    names = [
        "Social Media Manager",
        "social-media",
        "SMM",
        "Community manager",
        "CM",
        "Hybrid",
        "both",
        "Neither",
        "other",
    ]
    said = ["social_media_manager"] * 3 + ["community_manager"] * 2 + ["hybrid"] * 2 + ["out_of_scope"] * 2
    assert [role_of(name) for name in names] == said


def test_own_names_are_mapped(table) -> None:
    """--map says what own labels mean, and goes before what a name usually means."""
    mapping = label_mapping("Typ A=community_manager, b=smm")
    path = table([["body", "klass"], ["Moderate the forum.", "typ a"], ["Write captions.", "B"]])
    found = read_labelled(path, label="klass", mapping=mapping)
    assert [ROLES[k] for k in found.labels] == ["community_manager", "social_media_manager"]


def test_rows_without_label_or_text_are_counted(table) -> None:
    """Nothing is dropped without a word."""
    path = table(
        [
            ["id", "title", "text", "label"],
            ["1", "A", "Plan posts.", ""],
            ["2", "B", " ", "cm"],
            ["3", "C", "Chat.", "cm"],
        ]
    )
    found = read_labelled(path)
    assert (found.keys, found.unlabelled, found.empty) == (["3"], 1, 1)
    assert found.counts()["community_manager"] == 1


def test_unknown_labels_are_listed(table) -> None:
    """A label that names no role is an error that shows how to map it."""
    path = table([["text", "label"], ["Plan posts.", "xyz"], ["Chat.", "xyz"], ["Sell.", "cm"]])
    with pytest.raises(ConfigurationError, match=r"'xyz' \(2\).*--map 'xyz="):
        read_labelled(path)


@pytest.mark.parametrize(
    ("said", "told"), [("a", "give pairs"), ("=cm", "give pairs"), ("a=boss", "'boss' is no role")]
)
def test_a_malformed_map_is_refused(said, told) -> None:
    """Each pair needs a name and a role."""
    with pytest.raises(ConfigurationError, match=told):
        label_mapping(said)


def test_a_table_without_labels_is_refused(table) -> None:
    """The message lists the columns; a column without any label says so."""
    with pytest.raises(ConfigurationError, match=r"no column that is called label.*'words'"):
        read_labelled(table([["text", "words"], ["Plan posts.", "x"]]))
    with pytest.raises(ConfigurationError, match="--label 'gold' is no column"):
        read_labelled(table([["text", "words"], ["Plan posts.", "x"]]), label="gold")
    with pytest.raises(InputError, match="no post with a label"):
        read_labelled(table([["text", "label"], ["Plan posts.", ""]]))


def test_json_lines_are_read_too(tmp_path) -> None:
    """Every format of batch is one of evaluate."""
    path = tmp_path / "posts.jsonl"
    path.write_text(json.dumps({"id": "7", "text": "Plan posts.", "label": "hybrid"}) + "\n")
    assert read_labelled(str(path)).keys == ["7"]


def _workbook(path, **sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)


def test_a_post_is_what_batch_scores(table) -> None:
    """Parts in several columns are put together, and a cell that says that it is empty is, as in `batch`."""
    path = table(
        [
            ["id", "Job Title", "Description", "Requirements", "Gold"],
            ["1", "Host", "You moderate the forum.", "Patience with members", "cm"],
            ["2", "nan", "N/A", "null", "cm"],
        ]
    )
    found = read_labelled(path)
    opened, at = open_posts(path, Where())
    first = next(opened.rows())
    assert (found.titles[0], found.texts[0]) == post_reader(opened.columns, at)(first.cells)
    opened.close()
    assert "Patience with members" in found.texts[0]
    assert (len(found), found.empty) == (1, 1)
    assert read_posts(path).texts == found.texts


def test_the_sheet_is_told_and_chosen(tmp_path) -> None:
    """Of a workbook it is said which sheet is read and which are not; --sheet names another."""
    path = tmp_path / "posts.xlsx"
    head = ["text", "label"]
    _workbook(path, Old=[head, ["Plan posts.", "smm"]], New=[head, ["Chat.", "cm"], ["Sell.", "cm"]])
    first, second = read_labelled(str(path)), read_labelled(str(path), Where(sheet="New"))
    assert (len(first), len(second)) == (1, 2)
    assert "sheet 'Old', not 'New'" in first.notes[0]
    assert "label from 'label'" in first.notes[0]
    with pytest.raises(ConfigurationError, match="--sheet 'Newer' is no sheet"):
        read_labelled(str(path), Where(sheet="Newer"))


def test_ids_are_told_apart(table) -> None:
    """An id that comes twice, or is missing, does not make two posts one."""
    path = table([["id", "text"], ["7", "Plan posts."], ["7", "Chat."], ["", "Sell."], ["8", "Bake."]])
    assert read_posts(path).keys == ["7", "7 (line 3)", "line 4", "8"]


def test_what_is_left_out_is_noted(table) -> None:
    """Rows without a label or a text are counted in the notes; of a whole table nothing is said."""
    path = table([["text", "label"], ["Plan posts.", ""], [" ", "cm"], ["Chat.", "cm"]])
    assert read_labelled(path).notes[-1] == "left out: 1 without a label, 1 without a text"
    assert read_posts(path).notes[-1] == "left out: 1 without a text"
    assert not any("left out" in note for note in read_posts(table([["text"], ["Chat."]], "b.csv")).notes)
