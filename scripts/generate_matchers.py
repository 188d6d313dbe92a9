"""Writes the C matchers and word lists of the engine from the Python patterns, which stay the only definition.

    python scripts/generate_matchers.py            # writes src/rolefit/engine/c/*_patterns.h
    python scripts/generate_matchers.py --check    # exits with 1 where a file is not what would be written

Each regular expression becomes nested C functions in continuation-passing style: a function matches its part of the
pattern at `p` and then calls what follows, so that alternatives are tried in the order of `re`. Repeats of groups are
bounded and unrolled, so nothing recurses and the C stack is bounded. The text is UTF-8; a function returns the offset at
which the whole match ends, or -1.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from re import _constants as K  # noqa: N812 # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src" / "rolefit" / "engine" / "c"
sys.path.insert(0, str(ROOT / "src"))

from rolefit import patterns  # noqa: E402
from rolefit.model import shape  # noqa: E402
from rolefit.text import character_references, headings, inline_headings, normalise, segment, tokens  # noqa: E402
from rolefit.values import ROLES, SECTIONS  # noqa: E402
from rolefit.verdict import evidence, loose_words, marking  # noqa: E402

Node = tuple[Any, Any]
TOP = (
    "/* Written by scripts/generate_matchers.py from the Python definitions: do not edit. */\n/* clang-format off */\n"
)
_UNBOUNDED = 1 << 30
_folds: dict[int, list[int]] = {}
_FOLDED_BEYOND = {"s": (0x17F,), "k": (0x212A,), "i": (0x130, 0x131)}
"""What `re` takes for an ASCII letter, beyond ASCII, where case does not count."""


def folded(code: int) -> list[int]:
    """Return the code points that a literal matches under IGNORECASE; `re` itself is asked."""
    if code not in _folds:
        pattern = re.compile(re.escape(chr(code)), re.IGNORECASE)
        likely = {*range(0x250), 0x212A, 0x1E9E, code}
        likely |= {ord(c) for c in (chr(code).lower(), chr(code).upper()) if len(c) == 1}
        _folds[code] = sorted(c for c in likely if pattern.fullmatch(chr(c)))
    return _folds[code]


class CodePoints:
    """A set of characters as a pattern writes it: ranges and Unicode classes, perhaps negated."""

    CLASSES: dict[Any, tuple[str, Callable[[str], bool]]] = {  # noqa: RUF012 - never changed
        K.CATEGORY_SPACE: ("is_space(c)", str.isspace),
        K.CATEGORY_NOT_SPACE: ("!is_space(c)", lambda c: not c.isspace()),
        K.CATEGORY_DIGIT: ("is_decimal(c)", str.isdecimal),
        K.CATEGORY_WORD: ("is_word(c)", lambda c: c.isalnum() or c == "_"),
        K.CATEGORY_NOT_WORD: ("!is_word(c)", lambda c: not c.isalnum() and c != "_"),
    }

    def __init__(self, items: Iterable[Node], ignore_case: bool) -> None:
        self.negated = False
        self.ranges: list[tuple[int, int]] = []
        self.classes: list[Any] = []
        for op, value in items:
            if op is K.NEGATE:
                self.negated = True
            elif op is K.LITERAL:
                self.ranges += [(c, c) for c in (folded(value) if ignore_case else [value])]
            elif op is K.RANGE:
                first, last = value
                if ignore_case:
                    assert last < 128, "a range beyond ASCII under IGNORECASE"
                    self.ranges += [(c, c) for code in range(first, last + 1) for c in folded(code)]
                else:
                    self.ranges.append((first, last))
            elif op is K.CATEGORY:
                self.classes.append(value)
            else:
                raise NotImplementedError(op)

    def __contains__(self, code: int) -> bool:
        hit = any(a <= code <= b for a, b in self.ranges)
        return (hit or any(self.CLASSES[name][1](chr(code)) for name in self.classes)) != self.negated

    @property
    def ascii(self) -> list[bool]:
        """Of each ASCII character, whether the set holds it."""
        return [code in self for code in range(128)]

    @property
    def beyond(self) -> bool:
        """Whether some character beyond ASCII can be in the set."""
        return self.negated or bool(self.classes) or any(b > 127 for _, b in self.ranges)

    def test(self) -> str:
        """The test of a character `c` beyond ASCII, in C."""
        parts = [
            f"c == {a}" if a == b else f"(c >= {a} && c <= {b})"
            for a, b in sorted({r for r in self.ranges if r[1] > 127})
        ]
        parts += [self.CLASSES[name][0] for name in self.classes]
        joined = " || ".join(parts) or "0"
        return f"!({joined})" if self.negated else joined


class Writer:
    """The C functions of the patterns of one module; the same part of two patterns is written once."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.out: list[str] = []
        self._sets: dict[tuple[int, int, str], str] = {}
        self._known: dict[str, str] = {}
        self._matchers: list[str] = []

    def _name(self, kind: str) -> str:
        return f"{self.prefix}_{kind}{len(self._sets) + len(self._known) + 1}"

    def set_of(self, node: Node, flags: int) -> tuple[str, CodePoints] | None:
        """Return the C test for a node that matches one character, None for other nodes."""
        op, value = node
        ignore = bool(flags & re.IGNORECASE)
        if op is K.LITERAL:
            chars = CodePoints([node], ignore)
        elif op is K.NOT_LITERAL:
            chars = CodePoints([(K.NEGATE, None), (K.LITERAL, value)], ignore)
        elif op is K.ANY:
            chars = CodePoints([(K.NEGATE, None), *([] if flags & re.DOTALL else [(K.LITERAL, 10)])], False)
        elif op is K.IN:
            chars = CodePoints(value, ignore)
        else:
            return None
        bits = chars.ascii
        low, high = (sum(1 << i for i in range(64) if bits[at + i]) for at in (0, 64))
        key = (low, high, chars.test() if chars.beyond else "0")
        if key not in self._sets:
            name = self._sets[key] = self._name("set")
            self.out.append(
                f"static inline int {name}(u32 c) {{\n"
                f"    if (c < 128) return (int)((c < 64 ? 0x{low:x}ull >> c : 0x{high:x}ull >> (c - 64)) & 1);\n"
                f"    return {key[2]};\n}}"
            )
        return self._sets[key], chars

    def function(self, body: str) -> str:
        """Write a function of the match state `m` and the offset `p`; return its name."""
        if body not in self._known:
            name = self._known[body] = self._name("part")
            self.out.append(self.definition(name, body))
        return self._known[body]

    @staticmethod
    def definition(name: str, body: str) -> str:
        """Return a whole function."""
        return f"static Offset {name}(Match *m, Offset p) {{\n{body}}}"

    def one(self, node: Node, flags: int) -> str:
        """Statements that match one character at p and step over it."""
        op, value = node
        same = folded(value) if op is K.LITERAL and flags & re.IGNORECASE else [value]
        if op is K.LITERAL and value < 128 and len(same) == 1:
            return f"    if (p >= m->end || m->text[p] != {value}) return -1;\n    p++;\n"
        if op is K.LITERAL and value < 128 and same[-1] < 128:
            return f"    if (p >= m->end || (m->text[p] | 32) != {same[1]}) return -1;\n    p++;\n"
        found = self.set_of(node, flags)
        assert found
        name, chars = found
        if not chars.beyond:
            return f"    if (p >= m->end || m->text[p] > 127 || !{name}(m->text[p])) return -1;\n    p++;\n"
        return f"    {{\n        Offset q = p;\n        if (p >= m->end || !{name}(decode(m->text, &q))) return -1;\n        p = q;\n    }}\n"

    def sequence(self, nodes: Iterable[Node], then: str, flags: int) -> str:
        """Return the function that matches the nodes and then calls `then`."""
        nodes = list(nodes)
        body = ""
        taken = 0
        for at, node in enumerate(nodes):
            op, value = node
            if at < taken:
                continue
            word = self.word(nodes[at:], flags)
            if word:
                taken = at + len(word)
                call = "same_letters" if flags & re.IGNORECASE else "same_bytes"
                body += f"    if (!{call}(m, &p, {c_string(word)}, {len(word)})) return -1;\n"
            elif op in (K.LITERAL, K.NOT_LITERAL, K.ANY, K.IN):
                body += self.one(node, flags)
            elif op is K.AT:
                test = self._AT_LINE.get(value) if flags & re.MULTILINE else None
                body += f"    if (!{test or self._AT[value]}) return -1;\n"
            elif op in (K.ASSERT, K.ASSERT_NOT):
                body += self._look(value[0], value[1], op is K.ASSERT_NOT, flags)
            elif op is K.GROUPREF:
                body += f"    if (!same_again(m, &p, {value})) return -1;\n"
            else:
                rest = self.sequence(nodes[at + 1 :], then, flags) if at + 1 < len(nodes) else then
                return self.function(body + self._wide(node, rest, flags))
        return self.function(body + f"    return {then}(m, p);\n")

    _AT = {  # noqa: RUF012 - never changed
        K.AT_BEGINNING: "(p == 0)",
        K.AT_BEGINNING_STRING: "(p == 0)",
        K.AT_END: "(p == m->end || (p + 1 == m->end && m->text[p] == 10))",
        K.AT_END_STRING: "(p == m->end)",
        K.AT_BOUNDARY: "(word_before(m, p) != word_at(m, p))",
    }
    _AT_LINE = {  # noqa: RUF012 - never changed
        K.AT_BEGINNING: "(p == 0 || m->text[p - 1] == 10)",
        K.AT_END: "(p == m->end || m->text[p] == 10)",
    }

    def word(self, nodes: list[Node], flags: int) -> str:  # noqa: ARG002
        """Return the characters at the beginning of nodes that are to be compared in one call."""
        return ""

    def _look(self, direction: int, part: Any, negated: bool, flags: int) -> str:
        inner = self.sequence(part, "accept", flags)
        if direction > 0:
            return f"    if ({inner}(m, p) {'>=' if negated else '<'} 0) return -1;\n"
        least, most = part.getwidth()
        assert least == most, "a look-behind of one width"
        test = f"q >= 0 && {inner}(m, q) >= 0" if negated else f"q < 0 || {inner}(m, q) < 0"
        return f"    {{\n        Offset q = back(m, p, {least});\n        if ({test}) return -1;\n    }}\n"

    def _wide(self, node: Node, rest: str, flags: int) -> str:
        """The end of a function: a group, a branch or a repeat, and then `rest`."""
        op, value = node
        if op is K.SUBPATTERN:
            group, added, removed, part = value
            flags = (flags | added) & ~removed
            if group is None:
                return f"    return {self.sequence(part, rest, flags)}(m, p);\n"
            closing = self.function(self.remember(2 * group + 1, rest))
            return self.remember(2 * group, self.sequence(part, closing, flags))
        if op is K.BRANCH:
            return self.either([self.sequence(part, rest, flags) for part in value[1]])
        if op is K.ATOMIC_GROUP:
            return f"    Offset q = {self.sequence(value, 'accept', flags)}(m, p);\n    return q < 0 ? -1 : {rest}(m, q);\n"
        if op not in (K.MAX_REPEAT, K.MIN_REPEAT, K.POSSESSIVE_REPEAT):
            raise NotImplementedError(op)
        least, most, part = value
        endless = most is K.MAXREPEAT or most >= _UNBOUNDED
        found = self.set_of(part[0], flags) if len(part) == 1 else None
        if found:
            return self.run(*found, int(least), _UNBOUNDED if endless else int(most), op, rest)
        if op is K.POSSESSIVE_REPEAT:
            once = self.sequence(part, "accept", flags)
            return f"    return again_and_again(m, p, {once}, {int(least)}, {_UNBOUNDED if endless else int(most)}, {rest});\n"
        if endless:
            raise NotImplementedError("an unbounded repeat of a group that gives back")
        step = rest
        for done in range(int(most), 0, -1):
            again = self.sequence(part, step, flags)
            if done - 1 >= least:
                first, second = (again, rest) if op is K.MAX_REPEAT else (rest, again)
                step = self.function(self.two(first, second))
            else:
                step = again
        return f"    return {step}(m, p);\n"

    @staticmethod
    def either(tries: Iterable[str]) -> str:
        """Functions of which the first counts that matches."""
        steps = [f"    r = {name}(m, p);\n    if (r >= 0) return r;\n" for name in tries]
        return "    Offset r;\n" + "".join(steps) + "    return -1;\n"

    @staticmethod
    def two(first: str, second: str) -> str:
        """Two functions of which the first counts that matches."""
        return f"    Offset r = {first}(m, p);\n    return r >= 0 ? r : {second}(m, p);\n"

    @staticmethod
    def remember(place: int, then: str) -> str:
        """Keep a group's begin or end while what follows is tried."""
        return (
            f"    Offset before = m->group[{place}], r;\n    m->group[{place}] = p;\n    r = {then}(m, p);\n"
            f"    if (r < 0) m->group[{place}] = before;\n    return r;\n"
        )

    @staticmethod
    def run(name: str, chars: CodePoints, least: int, most: int, kind: Any, rest: str) -> str:
        """A repeat of one set of characters."""
        if chars.beyond:
            step = f"{{\n            Offset w = q;\n            if (!{name}(decode(m->text, &w))) break;\n            q = w;\n            n++;\n        }}"
        else:
            step = f"{{\n            if (m->text[q] > 127 || !{name}(m->text[q])) break;\n            q++;\n            n++;\n        }}"
        taken = f"    Offset q = p;\n    int n = 0;\n    while (n < {most} && q < m->end) {step}\n"
        if kind is K.POSSESSIVE_REPEAT:
            return f"{taken}    return n < {least} ? -1 : {rest}(m, q);\n"
        if kind is K.MAX_REPEAT:
            return (
                f"{taken}    for (;;) {{\n        Offset r;\n        if (n < {least}) return -1;\n        r = {rest}(m, q);\n"
                "        if (r >= 0) return r;\n        if (n-- == 0) return -1;\n        q = previous(m->text, q);\n    }\n"
            )
        return (
            f"    Offset q = p;\n    int n = 0;\n    for (;;) {{\n        if (n >= {least}) {{\n            Offset r = {rest}(m, q);\n"
            f"            if (r >= 0) return r;\n        }}\n        if (n >= {most} || q >= m->end) return -1;\n        {step.replace('break', 'return -1')}\n    }}\n"
        )

    def first(self, nodes: Iterable[Node], flags: int) -> tuple[list[bool], bool, bool]:
        """Return the ASCII characters that a match can begin with, whether others can, and whether it can be empty."""
        bits, beyond = [False] * 128, False
        ahead: tuple[list[bool], bool, bool] | None = None
        for op, value in nodes:
            if op is K.ASSERT and value[0] > 0:
                ahead = self.first(value[1], flags)
            if op in (K.AT, K.ASSERT, K.ASSERT_NOT):
                continue
            found = self.set_of((op, value), flags)
            if found:
                some, other, empty = found[1].ascii, found[1].beyond, False
            elif op is K.SUBPATTERN:
                some, other, empty = self.first(value[3], (flags | value[1]) & ~value[2])
            elif op is K.BRANCH:
                rows = [self.first(part, flags) for part in value[1]]
                some = [any(row[0][i] for row in rows) for i in range(128)]
                other, empty = any(row[1] for row in rows), any(row[2] for row in rows)
            elif op in (K.MAX_REPEAT, K.MIN_REPEAT, K.POSSESSIVE_REPEAT):
                some, other, empty = self.first(value[2], flags)
                empty = empty or value[0] == 0
            else:
                return [True] * 128, True, True
            bits, beyond = [a or b for a, b in zip(bits, some, strict=True)], beyond or other
            if not empty:
                return bits, beyond, False
        if ahead:
            return [a or b for a, b in zip(bits, ahead[0], strict=True)], beyond or ahead[1], ahead[2]
        return bits, beyond, True

    def pattern(self, name: str, given: re.Pattern[str] | patterns.Pattern, kinds: tuple[str, ...]) -> None:
        """Write `NAME_match` (at an offset), `NAME_fullmatch` or `NAME_search` for an expression."""
        pattern = given.compiled() if isinstance(given, patterns.Pattern) else given
        tree = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
        assert tree.state.groups <= 4, "Match has room for three groups"
        flags = tree.state.flags | pattern.flags
        shown = "".join([c if " " <= c <= "~" else ascii(c)[1:-1] for c in pattern.pattern])
        shown = shown.replace("*/", "* /").replace("/*", "/ *")
        self.out.append(f"/* {name}: {shown} */")
        whole = self.sequence(tree, "accept", flags)
        self.out.append(f"static inline Offset {name}_match(Match *m, Offset p) {{ return {whole}(m, p); }}")
        full, search, first = "NULL", "NULL", "NULL"
        if "fullmatch" in kinds:
            full = f"{name}_fullmatch"
            self.out.append(
                f"static inline Offset {full}(Match *m, Offset p) {{ return {self.sequence(tree, 'accept_end', flags)}(m, p); }}"
            )
        if "search" in kinds:
            search = f"{name}_search"
            if self._search(name, *self.first(tree, flags)):
                first = f"{name}_first"
        names = dict(map(reversed, tree.state.groupdict.items()))
        listed = "".join(f"{names.get(group, '')}," for group in range(1, tree.state.groups))
        self._matchers.append(
            f'{{"{name}", {c_string(pattern.pattern)}, {len(bytes_of(pattern.pattern))}, {int(pattern.flags & ~re.UNICODE)}, '
            f'{tree.state.groups - 1}, "{listed}", {name}_match, {full}, {search}, {first}}}'
        )

    def _search(self, name: str, bits: list[bool], beyond: bool, empty: bool) -> bool:
        """Write the search; return whether it has a table of what a match can begin with."""
        assert not empty, f"{name} matches nothing at all"
        only = [i for i in range(128) if bits[i]]
        alone = len(only) == 1 and not beyond
        if alone:
            ahead = f"        const u8 *q = memchr(m->text + p, {only[0]}, (size_t)(m->end - p));\n        if (!q) return 0;\n        p = (Offset)(q - m->text);\n"
        else:
            row = ",".join([*[str(int(b)) for b in bits], *["0"] * 64, *[str(int(beyond))] * 64])
            self.out.append(f"static const u8 {name}_first[256] = {{{row}}};")
            ahead = f"        if (!{name}_first[m->text[p]]) continue;\n"
        self.out.append(
            f"static inline int {name}_search(Match *m, Offset p, Offset *from, Offset *to) {{\n    for (; p < m->end; p++) {{\n        Offset r;\n{ahead}"
            f"        r = {name}_match(m, p);\n        if (r >= 0) {{\n            *from = p;\n            *to = r;\n            return 1;\n        }}\n    }}\n    return 0;\n}}"
        )
        return not alone

    def table(self) -> str:
        """All matchers by name, for the tests."""
        rows = ",\n    ".join([*self._matchers, "{NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL}"])
        return f"const Matcher {self.prefix}_matchers[] = {{\n    {rows}}};"


class ShortWriter(Writer):
    """Writes functions that leave their loops to those of matching.h: slower, and a fifth as long."""

    def word(self, nodes: list[Node], flags: int) -> str:
        """Return the ASCII characters that nodes begin with, in lower case where case does not count; none or two at least."""
        word = ""
        for op, value in nodes:
            if op is not K.LITERAL or value > 127:
                break
            if flags & re.IGNORECASE:
                letter = chr(value).lower()
                known = {*_FOLDED_BEYOND.get(letter, ()), ord(letter), ord(letter.upper())}
                assert set(folded(value)) == known, "same_letters in matching.h knows no others"
                word += letter
            else:
                word += chr(value)
        return word if len(word) > 1 else ""

    @staticmethod
    def definition(name: str, body: str) -> str:
        """Return a whole function, on one line where it does one thing."""
        lines = [line.strip() for line in body.splitlines()]
        return f"static Offset {name}(Match *m, Offset p) {{ {' '.join(lines)} }}"

    def one(self, node: Node, flags: int) -> str:
        """Statements that match one character at p and step over it."""
        found = self.set_of(node, flags)
        assert found
        return f"    if (!one_of(m, &p, {found[0]})) return -1;\n"

    def _search(self, name: str, bits: list[bool], beyond: bool, empty: bool) -> bool:
        assert not empty, f"{name} matches nothing at all"
        row = ",".join([*[str(int(b)) for b in bits], *["0"] * 64, *[str(int(beyond))] * 64])
        self.out.append(
            f"static const u8 {name}_first[256] = {{{row}}};\nstatic int {name}_search(Match *m, Offset p, Offset *from, Offset *to) "
            f"{{ return searching(m, p, from, to, {name}_first, {name}_match); }}"
        )
        return True

    @staticmethod
    def either(tries: Iterable[str]) -> str:
        """Functions of which the first counts that matches."""
        return (
            "    Offset r;\n"
            + "".join(f"    if ((r = {name}(m, p)) >= 0) return r;\n" for name in tries)
            + "    return -1;\n"
        )

    @staticmethod
    def two(first: str, second: str) -> str:
        """Two functions of which the first counts that matches."""
        return f"    return this_or_that(m, p, {first}, {second});\n"

    @staticmethod
    def remember(place: int, then: str) -> str:
        """Keep a group's begin or end while what follows is tried."""
        return f"    return remembering(m, p, {place}, {then});\n"

    @staticmethod
    def run(name: str, chars: CodePoints, least: int, most: int, kind: Any, rest: str) -> str:  # noqa: ARG004
        """A repeat of one set of characters."""
        how = {K.MAX_REPEAT: "most_of", K.MIN_REPEAT: "least_of", K.POSSESSIVE_REPEAT: "all_of"}[kind]
        return f"    return {how}(m, p, {name}, {least}, {most}, {rest});\n"


def bytes_of(text: str) -> bytes:
    """Return a text in UTF-8, lone surrogates included, as the engine has it."""
    return text.encode("utf-8", "surrogatepass")


def c_string(text: str) -> str:
    """Return a text as a C literal of its UTF-8 bytes."""
    return '"' + "".join(chr(b) if 32 <= b < 127 and b not in b'"\\?' else f"\\{b:03o}" for b in bytes_of(text)) + '"'


def words(name: str, texts: Iterable[str]) -> str:
    """Return a table of texts."""
    rows = [f"{{{c_string(text)}, {len(text.encode())}}}" for text in texts]
    return f"static const Text {name}[] = {{\n    " + ",\n    ".join([*rows, "{NULL, 0}"]) + "};"


def named(name: str, rows: Iterable[tuple[str, str]]) -> str:
    """Return a table of texts and the section that each of them names."""
    made = [f"{{{c_string(text)}, {len(text.encode())}, {SECTIONS.index(kind)}}}" for text, kind in rows]
    assert all(text.isascii() for text, _ in rows)
    return f"static const Named {name}[] = {{\n    " + ",\n    ".join([*made, "{NULL, 0, 0}"]) + "};"


def edges(name: str, characters: str) -> str:
    """Return the test for the characters that `str.strip` takes off."""
    return f"static inline int {name}(u32 c) {{ return {' || '.join(f'c == {ord(c)}' for c in characters)}; }}"


def section_test(name: str, sections: Iterable[str]) -> str:
    """Return the test for some of the sections."""
    tests = " || ".join(f"section == {SECTIONS.index(section)}" for section in sections)
    return f"static inline int {name}(int section) {{ return {tests}; }}"


def header(writer: Writer, tables: Iterable[str]) -> str:
    """Return a whole generated file."""
    return TOP + "\n".join([*writer.out, writer.table(), *tables]) + "\n"


def normalise_header() -> str:
    """The patterns and character tables of text/normalise.py."""
    w = Writer("normalise")
    for name in ("hidden", "item_tag", "block_tag", "any_tag", "reference", "link"):
        w.pattern(name, getattr(normalise, f"_{name.upper()}"), ("search",))
    for kind, (pattern, _) in normalise._HIDDEN_END.items():
        w.pattern(f"{kind}_end", pattern, ("search",))
    w.pattern("comment_end", normalise._COMMENT_END["--"][0], ("search",))
    w.pattern("decorated", normalise._DECORATED, ("search",))
    rows = ", ".join(
        f"{{{code}, {-1 if to is None else ord(str(to))}}}" for code, to in sorted(normalise._CHARACTERS.items())
    )
    named_characters = ", ".join(
        f"{{{c_string(name)}, {len(name)}, {ord(character)}}}"
        for name, character in character_references.COMMON.items()
    )
    return header(
        w,
        [
            f"enum {{ LONGEST = {normalise.LONGEST}, LONGEST_SCRIPT = {normalise._HIDDEN_END['script'][1]}, "
            f"MOST_ESCAPES = {normalise._MOST_ESCAPES}, LONGEST_STYLE = {normalise._HIDDEN_END['style'][1]}, LONGEST_COMMENT = {normalise._COMMENT_END['--'][1]} }};",
            f"static const struct {{ u32 from; i32 to; }} characters[] = {{{rows}}};",
            f"static const struct {{ const char *text; Offset size; u32 character; }} references[] = {{{named_characters}}};",
        ],
    )


def headings_header() -> str:
    """The patterns and word lists of text/headings.py and text/inline_headings.py."""
    w = Writer("headings")
    w.pattern("inline_heading", inline_headings._INLINE, ("search",))
    w.pattern("dash", inline_headings._DASH, ("search",))
    return header(
        w,
        [
            named("whole_names", sorted(headings._KIND_OF.items())),
            named("beginnings", [(name, kind) for kind, *names in headings._BEGINNINGS for name in names]),
            named("telling_words", [(word, kind) for kind, telling in headings._WORDS for word in sorted(telling)]),
            words("heading_ends", inline_headings._ENDS),
            words("heading_capitals", inline_headings._CAPITALS),
            words("heading_hints", inline_headings._HINTS),
            words("folded_by_re_alone", inline_headings._FOLDED_BY_RE_ALONE),
            edges("heading_edge", headings._EDGES),
            f"enum {{ LONGEST_HEADING = {headings._LONGEST}, ABOUT_WORDS = {headings._ABOUT_WORDS}, "
            f"LONGEST_END = {inline_headings._LONGEST_END}, LONGEST_GAP = {inline_headings._LONGEST_GAP} }};",
        ],
    )


def segment_header() -> str:
    """The patterns and word lists of text/segment.py."""
    w = Writer("segment")
    kinds = {"bullet": ("match",), "bold": ("match", "fullmatch"), "metadata": ("match",)}
    for name in (
        "bullet", "inline_bullet", "any_mark", "sentence_end", "sentence_or_cell_end", "abbreviation", "bold", "metadata", "glued", "figure",
    ):  # fmt: skip
        w.pattern(name, getattr(segment, f"_{name.upper()}"), kinds.get(name, ("search",)))
    ends = sorted(segment._ABBREVIATION_ENDS)
    assert all(len(end) == 2 and end.isascii() for end in ends)
    return header(
        w,
        [
            words("abbreviation_ends", ends),
            edges("statement_edge", segment._EDGES),
            edges("value_edge", segment._VALUE_EDGES),
            section_test("is_silent", segment._SILENT),
            f"enum {{ GLUED_ENOUGH = {segment._GLUED_ENOUGH}, LONG = {segment._LONG}, HEADING_WORDS = {segment._HEADING_WORDS} }};",
        ],
    )


def tokens_header() -> str:
    """The word lists of text/tokens.py and verdict/loose_words.py: a word and what it is."""
    lists = (
        tokens.FUNCTION_WORDS, loose_words.LOOSE, loose_words.WAVERING, loose_words.BOILERPLATE, loose_words.ARTICLES,
        ("and", "or"), ("with",),
    )  # fmt: skip
    listed = {
        word: sum(1 << k for k, words_ in enumerate(lists) if word in words_) for words_ in lists for word in words_
    }
    rows = [f"{{{c_string(word)}, {len(word.encode())}, {bits}}}" for word, bits in sorted(listed.items())]
    assert len(listed) < 1000, "the table in tokens.c has room for these"
    assert len(tokens.NUMBER) == 1, "a number is one character in tokens.c"
    return (
        f"{TOP}static const char number_word[] = {c_string(tokens.NUMBER)};\n"
        "static const Named known_words[] = {\n    " + ",\n    ".join([*rows, "{NULL, 0, 0}"]) + "};\n"
    )


def evidence_header() -> str:
    """The constants of verdict/evidence.py and verdict/marking.py."""
    wanted = ", ".join(str(sum(1 << tag for tag in evidence.WANTED[role])) for role in ROLES)
    assert all(list(tags) == sorted(tags) for tags in evidence.WANTED.values())
    return (
        f"{TOP}enum {{ MOST_QUOTES = {evidence.MOST_QUOTES}, FEW_QUOTES = {evidence._FEW}, LONGEST_QUOTE = {marking._LONGEST}, "
        f"WIDEST_QUOTE = {marking._WIDEST} }};\nstatic const double likely = {evidence._LIKELY!r}, sure = {evidence._SURE!r};\n"
        f"static const int wanted_tags[] = {{{wanted}}}; /* per role, a bit per tag */\n"
    )


def shape_header() -> str:
    """The constants of model/shape.py."""
    weights = ", ".join(repr(float(shape.SECTION_WEIGHTS[section])) for section in SECTIONS)
    mix = ", ".join(repr(float(part)) for part in shape.PRIOR_MIX)
    assert shape.POST_FEATURES[-1] == "evenness", "post_features in score.c writes them in this order"
    return (
        f"{TOP}static const double section_weights[] = {{{weights}}};\n"
        f"static const double prior_mix[] = {{{mix}}};\nstatic const double prior_duties = {float(shape.PRIOR_DUTIES)!r};\n"
        f"enum {{ POST_FEATURES = {len(shape.POST_FEATURES)} }};\n#define LEXICON_SCALE {float(shape.LEXICON_SCALE)!r}\n"
    )


def quick_header() -> str:
    """Every expression that a quick command uses (`rolefit.patterns`)."""
    w = ShortWriter("quick")
    for number, given in enumerate(quick_patterns(), 1):
        empty = w.first(parser.parse(given.pattern, given.flags), given.flags)[2]
        w.pattern(f"quick{number}", given, ("fullmatch",) if empty else ("fullmatch", "search"))
    return header(w, [])


def quick_patterns() -> list[patterns.Pattern]:
    """Return what the modules of the package define by `pattern(...)`, each once."""
    for path in sorted((ROOT / "src" / "rolefit").rglob("*.py")):
        if "from rolefit.patterns import" in path.read_text(encoding="utf-8"):
            importlib.import_module(
                ".".join(path.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
            )
    return [known for _, known in sorted({(one.pattern, one.flags): one for one in patterns.defined}.items())]


FILES: dict[str, Callable[[], str]] = {
    "quick_patterns.h": quick_header,
    "normalise_patterns.h": normalise_header,
    "headings_patterns.h": headings_header,
    "segment_patterns.h": segment_header,
    "tokens_words.h": tokens_header,
    "shape_constants.h": shape_header,
    "evidence_constants.h": evidence_header,
}


def main() -> int:
    """Write the files, or compare them."""
    stale = 0
    for name, make in FILES.items():
        text, path = make(), TARGET / name
        if "--check" not in sys.argv[1:]:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            print(f"{path.relative_to(ROOT)} is not what the patterns give: run scripts/generate_matchers.py")
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main())
