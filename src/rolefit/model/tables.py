"""Lays words, pairs and the lexicon's patterns out as the arrays of a model file, for training and for own lexicons."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterable, Sequence

from rolefit.errors import ConfigurationError
from rolefit.lexicon.compiling import CompiledLexicon
from rolefit.lexicon.matching import by_anchor_class
from rolefit.model.hashing import BLOOM_BITS, hash_bytes, hash_pair, hash_tag
from rolefit.model.layout import NONE, ModelFile

__all__ = ["LONGEST_WORD", "concept_tables", "lexicon_tables", "pair_tables", "with_lexicon"]

LONGEST_WORD = 200
"""Bytes of the longest word that a model can hold."""
_FEW = 12
"""Tested classes up to which a word has a list of them and no bitmap."""
_FREE = 1.9
"""Slots of a hash table for each of its entries, at least."""
_ENTRY = struct.Struct("<iIIIHHHHQQ")
_ANCHOR = struct.Struct("<IHHhHBBBB")

_Anchor = tuple[int, int, int, int, int, int, int, int]
"""Look (-1: for nothing), window, pattern, concept, place, kind, places, run."""


def _slots(entries: int) -> int:
    size = 4
    while size < _FREE * entries:
        size *= 2
    return size


def _packed(words: Sequence[str]) -> tuple[bytes, bytes]:
    """Where each word begins in the text of all, and the text."""
    encoded = [word.encode("utf-8", "surrogatepass") for word in words]
    starts = array("I", [0])
    for word in encoded:
        if len(word) > LONGEST_WORD:
            raise ConfigurationError(
                f"a word of {len(word)} bytes is too long, {LONGEST_WORD} at most: {word[:20]!r}..."
            )
        starts.append(starts[-1] + len(word))
    return starts.tobytes(), b"".join(encoded)


def _word_slots(words: Sequence[str]) -> bytes:
    size = _slots(len(words))
    slots = array("I", [0, NONE]) * size
    for number, word in enumerate(words):
        tag = hash_tag(hash_bytes(word.encode("utf-8", "surrogatepass")))
        place = tag % size
        while slots[2 * place + 1] != NONE:
            place = (place + 1) % size
        slots[2 * place], slots[2 * place + 1] = tag, number
    return slots.tobytes()


def pair_tables(pairs: Iterable[tuple[int, int, int]]) -> dict[str, bytes]:
    """Return the arrays of pairs of words: numbers of first and second word, and row."""
    listed = list(pairs)
    size = _slots(len(listed))
    slots = array("I", [0, 0, NONE, 0]) * size
    bloom = bytearray(BLOOM_BITS // 8)
    for first, second, row in listed:
        number = hash_pair(first, second)
        bloom[number % BLOOM_BITS >> 3] |= 1 << (number & 7)
        place = number % size
        while slots[4 * place + 2] != NONE:
            place = (place + 1) % size
        slots[4 * place : 4 * place + 3] = array("I", [first, second, row])
    return {"pair_slot": slots.tobytes(), "pair_bloom": bytes(bloom)}


class _Patterns:
    """The patterns of a lexicon in the file's order, their classes numbered so that the tested ones come first.

    A class is tested where a pattern looks for it beside its anchor; others only say where to begin.
    """

    def __init__(self, lexicon: CompiledLexicon) -> None:
        table = by_anchor_class(lexicon.patterns, lexicon.forms)
        tested: set[int] = set()
        for anchor, patterns in table.items():
            for _, _, classes, _ in patterns:
                others = list(classes)
                others.remove(anchor)
                tested.update(others)
        every = {number for _, _, classes, _ in lexicon.patterns for number in classes}
        self.tested = len(tested)
        self.number = {old: new for new, old in enumerate([*sorted(tested), *sorted(every - tested)])}
        self.flat: list[int] = []
        self.of_class: dict[int, list[int]] = {}
        self._anchors: dict[int, list[_Anchor]] = {}
        for anchor in sorted(table, key=lambda old: self.number.get(old, -1)):
            for concept, kind, classes, gaps in table[anchor]:
                self._add(concept, kind, [self.number[old] for old in classes], gaps, self.number[anchor])

    def _add(self, concept: int, kind: int, classes: Sequence[int], gaps: Sequence[int], anchor: int) -> None:
        at, places = len(self.flat), len(classes)
        self.of_class.setdefault(anchor, []).append(at)
        self.flat += [concept, kind, places, *[n for pair in zip(classes, gaps, strict=True) for n in pair]]
        for place, number in enumerate(classes):
            if number != anchor:
                continue
            look, window = -1, 0
            if places > 1:  # the tighter of the two neighbours is looked at first
                behind = place + 1 < places and (place == 0 or gaps[place + 1] <= gaps[place])
                look = classes[place + 1 if behind else place - 1]
                window = gaps[place + 1] + 1 if behind else -(gaps[place] + 1)
            self._anchors.setdefault(anchor, []).append((look, window, at, concept, place, kind, places, 0))

    def anchors(self, classes: Iterable[int]) -> tuple[list[_Anchor], list[_Anchor]]:
        """The anchors of a word of these classes, those of guards apart; those that look for one class stand together."""
        found = sorted([anchor for number in classes for anchor in self._anchors.get(number, ())])
        return _with_runs([a for a in found if a[5] == 0]), _with_runs([a for a in found if a[5]])


def _with_runs(anchors: list[_Anchor]) -> list[_Anchor]:
    """Say of each anchor how many of the next ones look for the same class."""
    run, after, made = 0, -1, []
    for anchor in reversed(anchors):
        run = run + 1 if anchor[0] == after >= 0 else 0
        after = anchor[0]
        made.append((*anchor[:7], min(run, 0xFFFF)))
    return made[::-1]


def lexicon_tables(lexicon: CompiledLexicon, words: Sequence[str], rows: Sequence[int]) -> dict[str, bytes]:
    """Return the arrays of words and of the lexicon.

    words: those with weights first, all forms of the lexicon among them; rows: of their n-grams, -1 for none.
    """
    patterns = _Patterns(lexicon)
    width = max(1, -(-patterns.tested // 64))
    prefixes = sorted(lexicon.prefixes)
    entries, bitmaps, anchored, listed = bytearray(), array("Q", [width]), bytearray(), array("H")
    known: dict[tuple[int, ...], tuple[int, ...]] = {}
    for at, word in enumerate([*words, *prefixes]):
        old = [*(lexicon.forms.get(word, ()) if at < len(words) else ())]
        for prefix in prefixes:
            if word.startswith(prefix):
                old += lexicon.prefixes[prefix]
        classes = tuple(sorted({patterns.number[number] for number in old}))
        if classes not in known:
            tested = [number for number in classes if number < patterns.tested]
            fires, guards = patterns.anchors(classes)
            bits = sum(1 << number for number in tested)
            signature = sum({1 << number % 128 for number in tested})
            known[classes] = (
                len(listed), len(anchored) // _ANCHOR.size, len(bitmaps) if len(tested) > _FEW else 0,
                len(classes), len(tested), len(fires), len(guards), signature & (1 << 64) - 1, signature >> 64,
            )  # fmt: skip
            listed.extend(classes)
            if len(tested) > _FEW:
                bitmaps.extend([bits >> 64 * k & (1 << 64) - 1 for k in range(width)])
            for look, window, pattern, concept, place, kind, places, run in [*fires, *guards]:
                anchored += _ANCHOR.pack(pattern, concept, max(look, 0), window, run, place, kind, places, 0)
        entries += _ENTRY.pack(rows[at] if at < len(words) else -1, *known[classes])
    last = max(patterns.of_class) + 1 if patterns.of_class else 0
    starts = array("I", [0])
    for number in range(last):
        starts.append(starts[-1] + len(patterns.of_class.get(number, ())))
    word_start, word_text = _packed(words)
    prefix_start, prefix_text = _packed(prefixes)
    return {
        "word_slot": _word_slots(words),
        "word_start": word_start,
        "word_text": word_text,
        "word": bytes(entries),
        "word_class": listed.tobytes(),
        "class_bitmap": bitmaps.tobytes(),
        "anchor": bytes(anchored),
        "pattern": array("i", patterns.flat).tobytes(),
        "pattern_start": starts.tobytes(),
        "pattern_of_class": array("I", [at for c in range(last) for at in patterns.of_class.get(c, ())]).tobytes(),
        "prefix_start": prefix_start,
        "prefix_text": prefix_text,
    }


def concept_tables(lexicon: CompiledLexicon, known: Sequence[str], roles: Sequence[str]) -> dict[str, bytes]:
    """Return the arrays of concepts; known: ids of those with weights, in their order, behind which stand the roles."""
    row_of = {identity: row for row, identity in enumerate(known)}
    role_of = {role: len(known) + row for row, role in enumerate(roles)}
    lines = ["\t".join([*concept[:5], str(int(concept.weak))]) + "\n" for concept in lexicon.concepts]
    return {
        "concepts": "".join(lines).encode(),
        "concept_row": array("i", [row_of.get(concept.id, -1) for concept in lexicon.concepts]).tobytes(),
        # A concept that the model has not seen still counts by its role.
        "role_row": array("i", [role_of.get(concept.role, -1) for concept in lexicon.concepts]).tobytes(),
        "concept_needs": bytes([at in lexicon.needs for at in range(len(lexicon.concepts))]),
    }


def with_lexicon(model: ModelFile, lexicon: CompiledLexicon) -> ModelFile:
    """Return the model with another lexicon in place of the one that it was trained with; its words keep their numbers."""
    start, text = model["word_start"], bytes(model["word_text"])
    words = [text[start[k] : start[k + 1]].decode("utf-8", "surrogatepass") for k in range(len(start) - 1)]
    rows: list[int] = model["word"][: 10 * len(words)].cast("B").cast("i").tolist()[::10]
    known = set(words)
    new = [form for form in sorted(lexicon.forms) if form not in known]
    made = lexicon_tables(lexicon, [*words, *new], [*rows, *[-1] * len(new)])
    made |= concept_tables(lexicon, [concept[0] for concept in model.concepts], model.metadata["lexicon_roles"])
    return model.replaced(made, lexicon_version=lexicon.version)
