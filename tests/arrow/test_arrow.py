"""Record batches in and out: the same as `rolefit batch`, whatever the types and sizes of batches are."""

import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest

pa = pytest.importorskip("pyarrow", reason='pyarrow is not installed: pip install "rolefit[arrow]"')
from hypothesis import given, settings
from hypothesis import strategies as st

from rolefit.arrow import output_schema, score_batch, score_batches, score_stream, shared_scorer
from rolefit.errors import ConfigurationError
from rolefit.tables.values import FIELDS
from rolefit.verdict.rows import RowVerdict

OWN = ["rolefit_" + field for field in FIELDS]
TEXTS = ["Answer members in the forum", "Plan paid posts", "Weld beams"]


class Fails:
    """Says the same of every post, and fails on those that hold `explode`; may say half a character as evidence."""

    model_version = "m"
    lexicon_version = "l"

    def __init__(self, evidence: str = "") -> None:
        self.evidence = evidence
        self.largest = 0

    def score(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        """Return one verdict a post."""
        self.largest = max(self.largest, len(texts))
        if any("explode" in text for text in texts):
            raise ValueError("this post\nexplodes")
        said = RowVerdict("hybrid", 0.5, (0.1, 0.2, 0.5, 0.2), (0, 50, 50, 0), False, (), self.evidence)
        return [said] * len(texts)


def whole(table: "pa.Table") -> "pa.RecordBatch":
    return table.combine_chunks().to_batches()[0]


def test_the_same_as_batch(posts: "pa.Table", expected: "pa.Table") -> None:
    """Columns, types, values, and the versions in the metadata are those of `rolefit batch` to Parquet."""
    out = pa.Table.from_batches([score_batch(whole(posts))])
    assert out.equals(expected)
    assert out.schema.equals(expected.schema, check_metadata=True)
    assert out.schema.metadata[b"rolefit.model_version"] == shared_scorer().model_version.encode()
    assert output_schema(posts.schema).equals(out.schema, check_metadata=True)


@given(cuts=st.lists(st.integers(0, 60), max_size=5))
@settings(max_examples=20, deadline=None)
def test_batches_of_any_size_give_the_same_rows(posts: "pa.Table", expected: "pa.Table", cuts: list[int]) -> None:
    """Where a table is cut into batches, empty ones too, changes nothing."""
    places = [0, *sorted(min(cut, posts.num_rows) for cut in cuts), posts.num_rows]
    batch = whole(posts)
    pieces = [batch.slice(start, end - start) for start, end in pairwise(places)]
    scored = list(score_batches(pieces, Fails()))
    assert [piece.num_rows for piece in scored] == [piece.num_rows for piece in pieces]
    assert pa.Table.from_batches(scored).select(posts.column_names).equals(posts)
    again = score_batch(batch, Fails())
    assert pa.Table.from_batches(scored).equals(pa.Table.from_batches([again]))


@pytest.mark.parametrize(
    "column",
    [
        pa.array(TEXTS, pa.large_string()),
        pa.array(TEXTS, pa.string_view()),
        pa.array(TEXTS).dictionary_encode(),
        pa.array([text.encode() for text in TEXTS], pa.binary()),
        pa.array([text.encode() for text in TEXTS], pa.large_binary()),
        pa.array([text.split(" in ") for text in TEXTS]),
    ],
    ids=lambda column: str(column.type),
)
def test_texts_of_any_type(column: "pa.Array") -> None:
    """However an engine holds texts, the verdict is that on the text; the column itself is not touched."""
    batch = pa.record_batch({"text": column})
    out = score_batch(batch)
    as_lines = [text.replace(" in ", "\n") for text in TEXTS] if pa.types.is_list(column.type) else TEXTS
    plain = score_batch(pa.record_batch({"text": pa.array(as_lines)}))
    assert out.select(OWN).equals(plain.select(OWN))
    assert out.column(0).equals(column)


@pytest.mark.parametrize(
    "column",
    [pa.nulls(2), pa.array([None, None], pa.string()), pa.array(["", " \n"]), pa.array([None, None], pa.int64())],
    ids=lambda column: str(column.type),
)
def test_rows_without_text(column: "pa.Array") -> None:
    """A row that holds nothing to score says so, and nothing else."""
    out = score_batch(pa.record_batch({"text": column})).select(OWN).to_pylist()
    assert out == [{**dict.fromkeys(OWN), "rolefit_error": "the text is empty"}] * 2


def test_numbers_and_dates_are_texts_too() -> None:
    """Columns that hold no texts are read as `rolefit batch` reads them; nanoseconds do not stop it."""
    nanoseconds = pa.array([1, 2], pa.timestamp("ns"))
    out = score_batch(pa.record_batch({"text": pa.array([1.5, 2]), "title": nanoseconds}))
    assert out.column("rolefit_role").to_pylist() == ["out_of_scope"] * 2
    assert out.column("title").equals(nanoseconds)


def test_bytes_that_are_no_text() -> None:
    """A text with invalid UTF-8, which some writers let through, is scored and does not stop the batch."""
    good, bad = TEXTS[0].encode(), TEXTS[0].encode() + b" \xff\xfe"
    raw = pa.array([good, bad, None], pa.binary())
    texts = pa.Array.from_buffers(pa.string(), 3, raw.buffers())
    out = score_batch(pa.RecordBatch.from_arrays([texts], ["text"]))
    assert out.column("rolefit_error").to_pylist() == ["", "", "the text is empty"]
    assert out.column("rolefit_role")[0] == out.column("rolefit_role")[1]


def test_a_row_that_cannot_be_scored() -> None:
    """The error is the row's; those beside it have their verdicts."""
    out = score_batch(pa.record_batch({"text": ["a", "explode", "b"]}), Fails()).to_pylist()
    assert [row["rolefit_role"] for row in out] == ["hybrid", None, "hybrid"]
    assert [row["rolefit_error"] for row in out] == ["", "not scored: ValueError: this post explodes", ""]


def test_half_a_character_does_not_stop_a_batch() -> None:
    """Evidence that no UTF-8 can hold is written as far as it can be."""
    out = score_batch(pa.record_batch({"text": ["a"]}), Fails("so\ud83d"))
    assert out.column("rolefit_evidence").to_pylist() == ["so?"]


def test_few_texts_at_a_time() -> None:
    """A batch of any size is scored in pieces."""
    scorer = Fails()
    assert score_batch(pa.record_batch({"text": ["a"] * 3000}), scorer).num_rows == 3000
    assert scorer.largest <= 256


def test_columns_stay_as_they_are() -> None:
    """Nested columns, fields' metadata, columns of one name and the schema's metadata come out as they went in."""
    fields = [
        pa.field("text", pa.string(), nullable=False, metadata={"k": "v"}),
        pa.field("twice", pa.int8()),
        pa.field("twice", pa.map_(pa.string(), pa.list_(pa.int32()))),
    ]
    schema = pa.schema(fields, metadata={"origin": "here"})
    batch = pa.RecordBatch.from_arrays(
        [pa.array(["a"]), pa.array([1], pa.int8()), pa.array([[("x", [1])]], fields[2].type)], schema=schema
    )
    out = score_batch(batch)
    assert list(out.schema)[:3] == fields
    assert [column.equals(given) for column, given in zip(out.columns[:3], batch.columns, strict=True)] == [True] * 3
    assert out.schema.field(0).metadata == {b"k": b"v"}
    assert out.schema.metadata[b"origin"] == b"here"
    assert score_batch(batch, only=["twice"]).schema.names == ["twice", "twice", *OWN]


def test_only_and_prefix_and_named_columns() -> None:
    """`only` keeps columns in its order, `prefix` renames ours, `text` and `title` take names and numbers."""
    batch = pa.record_batch({"id": [1], "ad": [TEXTS[0]], "job": ["Community Manager"]})
    out = score_batch(batch, text="ad", title="job", only=["job", "id", "job"], prefix="r.")
    assert out.schema.names == ["job", "id", *("r." + field for field in FIELDS)]
    assert score_batch(batch, text="2", title="3", only="id").schema.names == ["id", *OWN]
    verdict = score_batch(batch, text="2", title="3", only=())
    assert verdict.schema.names == OWN
    assert verdict.columns == out.columns[2:]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "no column that is called text, description or the like: give text with the name"),
        ({"text": "x"}, "text 'x' is no column of the input: the columns are 1 'ad', 2 'rolefit_role'"),
        ({"text": "ad", "title": "9"}, "title '9' is no column"),
        ({"text": "ad", "only": ["x"]}, "only 'x' is no column of the input: the columns are ad, rolefit_role"),
        ({"text": "ad"}, "has a column 'rolefit_role' already: give prefix with another beginning"),
    ],
)
def test_wrong_columns(options: dict[str, str], said: str) -> None:
    """What is wrong is named, with what is right, in the words of the library."""
    batch = pa.record_batch({"ad": ["a"], "rolefit_role": ["b"]})
    with pytest.raises(ConfigurationError) as caught:
        score_batch(batch, Fails(), **options)
    assert said in str(caught.value)
    assert "--" not in str(caught.value)
    assert score_batch(batch, Fails(), text="ad", only=["ad"]).num_rows == 1


def test_one_batch_at_a_time() -> None:
    """Batches are taken when they are asked for, and may change their schema."""
    taken = []

    def source() -> Iterator["pa.RecordBatch"]:
        for name in ("text", "description", "text"):
            taken.append(name)
            yield pa.record_batch({name: ["a"]})

    scored = score_batches(source(), Fails())
    assert not taken
    assert next(scored).schema.names[0] == "text"
    assert taken == ["text"]
    assert [batch.schema.names[0] for batch in scored] == ["description", "text"]
    assert list(score_batches([], Fails())) == []


@pytest.mark.parametrize("kind", [lambda t: t, lambda t: t.to_reader(7), whole], ids=["table", "reader", "batch"])
def test_streams(posts: "pa.Table", expected: "pa.Table", kind: Callable[["pa.Table"], object]) -> None:
    """Tables, readers and batches are all streams; what comes out is one, with its schema known at the start."""
    with score_stream(kind(posts)) as reader:
        assert reader.schema.equals(expected.schema)
        assert reader.read_all().equals(expected)


def test_what_is_no_stream() -> None:
    """A source that gives no batches is refused by its type."""
    with pytest.raises(ConfigurationError, match="list gives no stream of Arrow batches"):
        score_stream([1])


def test_threads_share_one_scorer(posts: "pa.Table", expected: "pa.Table") -> None:
    """The model is read once, and threads that score at the same time get the same answers."""
    assert shared_scorer() is shared_scorer()
    batches = posts.to_batches(max_chunksize=6)
    with ThreadPoolExecutor(4) as pool:
        assert pa.Table.from_batches(pool.map(score_batch, batches)).equals(expected)


def test_without_pyarrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says what to install."""
    batch = pa.record_batch({"text": ["a"]})
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ConfigurationError, match=r'pip install "rolefit\[arrow\]"'):
        score_batch(batch, Fails())
