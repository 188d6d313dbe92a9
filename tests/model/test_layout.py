import errno
import mmap
import pickle
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.errors import ModelError
from rolefit.model.layout import ARRAYS, FORMAT, open_model
from rolefit.model.writing import write_model

HEAD = struct.Struct("<8sII")


def arrays(**given: bytes) -> dict[str, bytes]:
    return {name: given.get(name, b"") for name in ARRAYS}


@pytest.fixture
def small(tmp_path):
    """A model file of a few numbers."""
    path = tmp_path / "small.model"
    rows = arrays(
        word_start=struct.pack("<3I", 1, 2, 3), post_bias=struct.pack("<4d", 0.5, -1, 2, 1e300), word_text=b"abc"
    )
    write_model(path, {"model_version": "1", "name": "Zoë"}, rows)
    return path


def test_what_is_written_is_read(small) -> None:
    """Metadata and arrays come back as they were given."""
    model = open_model(small)
    assert model.metadata["name"] == "Zoë"
    assert model["word_start"].tolist() == [1, 2, 3]
    assert model["post_bias"].tolist() == [0.5, -1, 2, 1e300]
    assert bytes(model["word_text"]) == b"abc"
    assert model["pair_slot"].tolist() == []


@pytest.mark.skipif(not hasattr(mmap, "MADV_HUGEPAGE"), reason="this system has no huge pages to ask for")
@pytest.mark.parametrize("pages", ["huge", "refused", "unknown"])
def test_a_large_model_is_the_same_in_any_memory(tmp_path, monkeypatch, pages: str) -> None:
    """Whether there are huge pages for it or not, what stands in the file is read, and cannot be written to."""
    path = tmp_path / "large.model"
    weights = bytes(range(256)) * 4096 * 3
    write_model(path, {"v": "1"}, arrays(gram_row=weights))
    asked = []

    class Memory(mmap.mmap):
        def madvise(self, advice: int) -> None:
            asked.append(advice)
            if pages == "refused":
                raise OSError(errno.EINVAL, "no such pages")
            super().madvise(advice)

    with monkeypatch.context() as other:
        other.setattr(mmap, "mmap", Memory)
        if pages == "unknown":
            other.delattr(mmap, "MADV_HUGEPAGE")
        model = open_model(path)
    assert bytes(model["gram_row"]) == weights
    assert model["gram_row"].readonly
    assert asked == ([] if pages == "unknown" else [mmap.MADV_HUGEPAGE])


@given(
    st.lists(st.floats(width=32, allow_nan=False)),
    st.binary(max_size=9),
    st.text(st.characters(codec="utf-8", exclude_characters="\n\r\t"), max_size=40),
)
def test_any_arrays_and_metadata_make_the_round_trip(tmp_path_factory, weights, text, version) -> None:
    """Whatever the sizes, every array is aligned and read back bit for bit."""
    path = tmp_path_factory.mktemp("model") / "m.model"
    given = arrays(gram_row=struct.pack(f"<{len(weights)}f", *weights), word_text=text)
    write_model(path, {"v": version}, given)
    model = open_model(path)
    assert {name: bytes(model[name]) for name in ARRAYS} == given
    assert model.metadata["v"] == version
    whole = path.read_bytes()
    assert all(not data or whole.index(data) % 64 == 0 for data in given.values() if len(data) > 8)


@pytest.mark.parametrize("version", ["a\tb", "a\nb", "a\r"])
def test_a_fact_is_one_line(tmp_path, version: str) -> None:
    """What would break the head is refused when it is written."""
    with pytest.raises(ValueError, match="one line"):
        write_model(tmp_path / "m.model", {"v": version}, arrays())


def test_the_same_input_gives_the_same_bytes(small, tmp_path) -> None:
    """Nothing of the day or the machine stands in the file, and no part file is left behind."""
    again = tmp_path / "again.model"
    model = open_model(small)
    write_model(again, {"name": "Zoë", "model_version": "1"}, {name: bytes(model[name]) for name in ARRAYS})
    assert again.read_bytes() == small.read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["again.model", "small.model"]


def refused(path) -> str:
    with pytest.raises(ModelError) as caught:
        open_model(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    return message


def test_a_damaged_bit_anywhere_is_noticed(small) -> None:
    """Every single bit of the file is guarded, those of the head included."""
    whole = small.read_bytes()
    for place in range(len(whole)):
        for bit in range(8) if place < HEAD.size else (place % 8,):
            damaged = bytearray(whole)
            damaged[place] ^= 1 << bit
            small.write_bytes(damaged)
            refused(small)


def test_a_file_cut_off_anywhere_is_refused(small) -> None:
    """No beginning of a model file is taken for a whole one."""
    whole = small.read_bytes()
    for size in range(0, len(whole), 7):
        small.write_bytes(whole[:size])
        refused(small)


def test_bytes_at_the_end_are_noticed(small) -> None:
    """A file that goes on is no model file either."""
    small.write_bytes(small.read_bytes() + b"\0")
    assert "damaged" in refused(small)


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n" + b"\0" * 64,
        pickle.dumps({"weights": [0.0] * 50}),
        b"PK\x03\x04" + b"\0" * 64,
        b"<html>" + b" " * 64,
        b"ROLEFIX\x01" + b"\0" * 64,
    ],
    ids=["png", "pickle", "zip", "html", "nearly"],
)
def test_foreign_files_are_refused_as_such(tmp_path, content: bytes) -> None:
    """A file of another kind is not called damaged but foreign."""
    path = tmp_path / "foreign.model"
    path.write_bytes(content)
    assert "not a rolefit model file" in refused(path)


@pytest.mark.parametrize("content", [b"", b"ROLEFIT"])
def test_empty_files_are_refused(tmp_path, content: bytes) -> None:
    """A file that cannot hold a head is said to be too small."""
    path = tmp_path / "empty.model"
    path.write_bytes(content)
    assert "too few" in refused(path)


def test_another_format_number_is_named(small) -> None:
    """A model of a later program says which format it has and which is read."""
    content = bytearray(small.read_bytes())
    content[7] = FORMAT + 1
    small.write_bytes(content)
    assert f"model format {FORMAT + 1}, this program reads {FORMAT}" in refused(small)


@pytest.mark.parametrize("make", ["missing", "folder"])
def test_what_cannot_be_opened_is_named(tmp_path, make: str) -> None:
    """A missing file and a folder are model errors too."""
    path = tmp_path / "no.model"
    if make == "folder":
        path.mkdir()
    assert "cannot be opened" in refused(path)


@pytest.mark.parametrize(
    "metadata",
    [
        b"no tab",
        b"",
        b"word_slot\t16\t0\n",
        b"word_slot\t64\tx\n",
        b"sure_from\thigh\n",
        b"\xff\xfe",
        b"word_slot\t64\t-8\n",
    ],
)
def test_a_forged_checksum_over_nonsense_is_refused(tmp_path, metadata: bytes) -> None:
    """A head that passes the checksum and makes no sense is an error of the model, not a crash."""
    path = tmp_path / "forged.model"
    path.write_bytes(HEAD.pack(b"ROLEFIT" + bytes([FORMAT]), zlib.crc32(metadata), len(metadata)) + metadata)
    assert "damaged" in refused(path)


def test_a_model_of_the_first_format_is_refused_with_one_clear_sentence(tmp_path) -> None:
    """Files of earlier programs are not misread."""
    path = tmp_path / "old.model"
    path.write_bytes(HEAD.pack(b"ROLEFIT\x01", 0, 2) + b"{}" + b"\0" * 100)
    assert f"model format 1, this program reads {FORMAT}" in refused(path)


def test_a_file_that_is_cut_while_it_is_used_changes_nothing(small) -> None:
    """The model is read, not mapped."""
    model = open_model(small)
    small.write_bytes(b"")
    assert model["post_bias"].tolist() == [0.5, -1, 2, 1e300]


def test_the_shipped_model_holds_numbers_and_facts_only(root) -> None:
    """Opening runs nothing of the file: its head is lines of text, its arrays are typed numbers."""
    model = open_model(root / "models" / "rolefit.model")
    assert set(model.metadata) == {"model_version", "lexicon_version", "lexicon_roles", "sure_from", "priors"}
    assert {name: model[name].format for name in ARRAYS} == ARRAYS
    assert all(model[name].readonly for name in ARRAYS)
