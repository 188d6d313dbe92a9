"""Which posts to read next, the file of labels, and two readers."""

import numpy as np
import pytest

from rolefit.errors import ConfigurationError, InputError
from rolefit.measure.agreement import agreement_of
from rolefit.measure.labels_file import LabelRow, LabelsFile, labels_in
from rolefit.measure.sampling import next_posts, vectors_of

TEXTS = ["moderate the forum", "moderate the forum daily", "write captions", "bake bread", "plan posts for instagram"]


def test_the_least_certain_come_first() -> None:
    """Of posts that are all different the most doubtful are read first; what is done does not come back."""
    probabilities = np.array([[0.97, 0.01, 0.01, 0.01], [0.4, 0.35, 0.15, 0.1], [0.5, 0.3, 0.1, 0.1], [0.9, 0.1, 0, 0]])
    vectors = vectors_of([""] * 4, ["alpha beta", "gamma delta", "epsilon zeta", "eta theta"])
    assert next_posts(probabilities, vectors, [], 4) == [1, 2, 3, 0]
    assert next_posts(probabilities, vectors, [1], 2) == [2, 3]
    assert next_posts(probabilities, vectors, [0, 1, 2, 3], 2) == []


def test_not_several_of_a_kind() -> None:
    """Of equally doubtful posts, one that is like one already chosen waits."""
    even = np.full((5, 4), 0.25)
    chosen = next_posts(even, vectors_of([""] * 5, TEXTS), [], 3)
    assert not {0, 1} <= set(chosen)


def test_labels_are_there_after_every_key(tmp_path) -> None:
    """What was said is in the file at once, comes back on opening, and the last can be taken back."""
    path = str(tmp_path / "labels.csv")
    labels = LabelsFile(path)
    labels.add(LabelRow("1", "A, B", "two\nlines", "hybrid"))
    labels.add(LabelRow("2", "", "x", ""))
    again = LabelsFile(path)
    assert again.rows == labels.rows
    assert again.undo() == LabelRow("2", "", "x", "")
    assert [row.key for row in LabelsFile(path).rows] == ["1"]


def test_another_file_is_not_written_over(tmp_path) -> None:
    """A file that holds something else stays as it is."""
    path = tmp_path / "labels.csv"
    path.write_text("name,age\nAda,36\n")
    with pytest.raises(InputError, match="is no file of labels"):
        LabelsFile(str(path))
    assert path.read_text() == "name,age\nAda,36\n"
    path.write_text("id,title,text,label\n1,,x,boss\n")
    with pytest.raises(InputError, match="row 2: 'boss' is no role"):
        LabelsFile(str(path))


def test_kappa_is_cohens() -> None:
    """Agreement beyond chance, over the posts that both read; where they differ is listed."""
    one = {"a": "hybrid", "b": "hybrid", "c": "out_of_scope", "d": "out_of_scope", "e": "hybrid"}
    two = {"a": "hybrid", "b": "out_of_scope", "c": "out_of_scope", "d": "out_of_scope", "f": "hybrid"}
    found = agreement_of(one, two)
    assert (found.both, found.same.value) == (4, 0.75)
    assert found.kappa == pytest.approx(0.5)
    assert found.differ == (("b", "hybrid", "out_of_scope"),)
    assert agreement_of({}, two).kappa == 0.0
    assert agreement_of({"a": "hybrid"}, {"a": "hybrid"}).kappa == 1.0


def test_labels_of_a_table_of_labels_are_taken_over(tmp_path) -> None:
    """A file of labels gives those it has; another table, or one that is not there, gives none."""
    path = tmp_path / "both.csv"
    path.write_text("id,title,text,label\n1,,x,hybrid\n2,,y,\n")
    assert labels_in(str(path)) == [LabelRow("1", "", "x", "hybrid")]
    path.write_text("id,text,label\n1,x,hybrid\n")
    assert labels_in(str(path)) == labels_in(str(tmp_path / "none.csv")) == []


def test_a_link_is_no_file_of_labels(tmp_path) -> None:
    """What a link leads to is not what was named, and is not written."""
    there = tmp_path / "there.csv"
    there.write_text("id,title,text,label\n")
    (tmp_path / "link.csv").symlink_to(there)
    with pytest.raises(ConfigurationError, match="is a link to"):
        LabelsFile(str(tmp_path / "link.csv"))
