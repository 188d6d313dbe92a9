"""The checksum of a model file, by the extension and by zlib."""

import random
import zlib

import pytest

from rolefit.model import layout


def test_the_extension_sums_as_zlib_does() -> None:
    """Any length, any beginning in memory, any bytes; or it says that it cannot."""
    engine = pytest.importorskip("rolefit._engine", reason="the compiled engine is not built")
    dice = random.Random(1)
    for size in (*range(200), *[dice.randrange(10_000) for _ in range(200)]):
        data = dice.randbytes(size + 3)
        for view in (data, memoryview(data)[3:]):
            assert engine.checksum(view) in (None, zlib.crc32(view))
    assert engine.checksum(bytes(1000)) in (None, zlib.crc32(bytes(1000)))


def test_a_model_has_the_checksum_of_zlib(monkeypatch) -> None:
    """Whichever computes it, the file is the same."""
    data = bytes(range(256)) * 40
    assert layout.checksum(data) == zlib.crc32(data)
    monkeypatch.setenv("ROLEFIT_ENGINE", "python")
    assert layout.checksum(data) == zlib.crc32(data)
