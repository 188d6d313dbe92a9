"""Changes bytes as damage and malice do."""

from __future__ import annotations

import io
import random
import zipfile

__all__ = ["mutated", "mutated_member"]

FRAGMENTS = [
    text.encode("utf-8", "surrogatepass")
    for text in (
        "\ud800", "\udfff", "\x00", "\u202e", "\u0301" * 50, "e\u0301", "\ufeff", "\u2028", "\x85", "\x1b[2J", "\r", "\r\n", "\t",
        "\xa0" * 20, " " * 300, "•", "- ", "* ", "**", "__", "#", "---\n", "<!--", "-->", "<script>", "</script>", "<b", "<li>",
        "&#0;", "&#xD800;", "&amp;lt;", "&#" + "9" * 5000 + ";", "![", "](", "|", "İ", "ß", "ﬁ", "𝐂𝐨", "😀", "١٢", "Ⅷ", "{", "}", "[",
        "]", '"', "'", "\\n", "\\u0000", "%", "::error::", "=1+1", "\x7f", "title: ", "role: ", "<!-- rolefit: ignore RF001 -->", "&a",
        "*a", "!!python/object:os.system", "<<: ", "0x", "1:1:1", "2001-13-45", ".nan", "NaN", "1e999", "9" * 5000, "[" * 3000,
        "<div>" * 500, "null", "true", "-1", "**/", "*a" * 40, "[z-a]", "<![CDATA[", "<?", "<!DOCTYPE x [", "a .. b .. c .. d .. e",
    )
]  # fmt: skip
_WORDS = (b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\x80" * 4, b"\0\0\xc0\x7f")
_LONGEST = 400_000


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Return the bytes with one to thirty changes."""
    changed = bytearray(data)
    for _ in range(dice.choice((1, 2, 5, 30))):
        at = dice.randrange(len(changed) + 1)
        kind = dice.randrange(7)
        if kind == 0 and changed:
            changed[at % len(changed)] = dice.randrange(256)
        elif kind == 1:
            changed[at:at] = dice.randbytes(dice.randrange(1, 8))
        elif kind == 2:
            del changed[at : at + dice.choice((1, 4, 50, 1000))]
        elif kind == 3 and changed:
            changed[at:at] = changed[dice.randrange(len(changed)) :][: dice.choice((1, 10, 300))]
        elif kind == 4:
            changed[at:at] = dice.choice(FRAGMENTS) * dice.choice((1, 1, 1, 10))
        elif kind == 5:
            changed[at : at + 4] = dice.choice(_WORDS)
        elif kind == 6:
            del changed[at:]
    return bytes(changed[:_LONGEST]) if len(data) < _LONGEST else bytes(changed)


def mutated_member(data: bytes, dice: random.Random) -> bytes:
    """Return an archive of which one member is changed and packed again, so that no checksum gives it away; now and then
    the archive itself is changed.
    """
    if not dice.randrange(4):
        return mutated(data, dice)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        names = old.namelist()
        chosen = dice.choice(names)
        for name in names:
            member = old.read(name)
            new.writestr(zipfile.ZipInfo(name), mutated(member, dice) if name == chosen else member)
    return out.getvalue()
