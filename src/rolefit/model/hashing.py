"""The hashes by which words and pairs of words are found in a model; engine/c/model.c computes the same."""

from __future__ import annotations

__all__ = ["BLOOM_BITS", "hash_bytes", "hash_pair", "hash_tag"]

BLOOM_BITS = 1 << 19
_ALL = (1 << 64) - 1
_MIX, _SPREAD = 0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F


def hash_bytes(data: bytes) -> int:
    """Return 64 bits of a word's bytes."""
    h = 0
    for at in range(0, len(data), 8):
        h = (h ^ int.from_bytes(data[at : at + 8], "little")) * _MIX & _ALL
        h ^= h >> 32
    return h


def hash_tag(h: int) -> int:
    """Return the 32 bits of a hash that a table keeps."""
    return (h * _SPREAD & _ALL) >> 32


def hash_pair(first: int, second: int) -> int:
    """Return 24 bits of the numbers of two words."""
    return ((first << 32 | second) * _MIX & _ALL) >> 40
