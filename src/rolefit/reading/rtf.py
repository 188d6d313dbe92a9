r"""Rich Text (.rtf): paragraphs, list marks and tables of what Word, WordPad and TextEdit save.

A small reader of its own: striprtf loses list marks and knows no code pages beside Windows-1252.
"""

from __future__ import annotations

import re

from rolefit.reading.found import Found

__all__ = ["found_in_rtf"]

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_SKIPPED = frozenset(
    ["fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "themedata", "datastore", "listtable", "listoverridetable", "rsidtbl",
     "generator", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "xmlnstbl", "fldinst",
     "colorschememapping", "latentstyles", "revtbl", "filetbl", "pgdsctbl", "nonshppict", "bkmkstart", "bkmkend", "mmathpr", "expandedcolortbl"]
)  # fmt: skip
_LINES = {"par": "\n", "line": "\n", "sect": "\n", "page": "\n", "row": "\n", "cell": "\n", "nestcell": "\n", "tab": "\t", "bullet": "•",
          "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ",
          "~": " ", "_": "-", "-": "", "lbr": "\n", "softline": "\n"}  # fmt: skip
_MOST = 5_000_000  # characters


def found_in_rtf(data: bytes) -> list[Found]:
    """Return the post; hidden and deleted text is left out. Never raises: what is malformed is text."""
    source = data.decode("latin-1")[: 4 * _MOST]
    codec, hidden_parts = "cp1252", 0
    out: list[str] = []
    length = 0
    stack: list[tuple[bool, bool, int]] = []
    skipping, hidden, unicode_skip = False, False, 1
    to_skip = 0
    pending = b""
    fresh = False  # whether a group has just begun, so that \* and destinations count
    for token in _TOKEN.finditer(source):
        word, number, code, symbol, brace, text = token.groups()
        if pending and code is None:
            out.append(pending.decode(codec, "replace"))
            pending = b""
        if brace == "{":
            stack.append((skipping, hidden, unicode_skip))
            fresh = True
            continue
        if brace == "}":
            if stack:
                skipping, hidden, unicode_skip = stack.pop()
            fresh = False
            continue
        if word == "ansicpg" and number:
            codec = _codec(f"cp{number}")
        elif word in ("v", "deleted"):
            hidden = number != "0"
            hidden_parts += hidden
        elif word == "plain":
            hidden = False
        elif word == "uc":
            unicode_skip = int(number or 1)
        if (fresh and word in _SKIPPED) or symbol == "*":
            skipping = True
        fresh = fresh and symbol is not None
        if skipping or hidden:
            continue
        said = ""
        if word == "u" and number:
            said, to_skip = chr(int(number) % 0x10000), unicode_skip
        elif word in _LINES:
            said = _LINES[word]
        elif symbol is not None:
            said = _LINES.get(symbol, symbol if symbol in "\\{}" else "\n" if symbol in "\r\n" else "")
        elif code is not None:
            if to_skip:
                to_skip -= 1
            else:
                pending += bytes([int(code, 16)])
        elif text:
            said, to_skip = text[to_skip:], max(0, to_skip - len(text))
        if said:
            out.append(said)
            length += len(said)
            if length > _MOST:
                break
    out.append(pending.decode(codec, "replace"))
    text = "".join(out).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = re.sub("[\uf0b7\uf0a7\uf0d8\u00b7](?=[\t ])", "•", text)
    text = "\n".join(re.sub(r"^(\s*(?:[•o▪–-]|\d{1,2}[.)]))\t", r"\1 ", line).strip() for line in text.split("\n"))
    left = (f"hidden or deleted text in {hidden_parts} place{'s' if hidden_parts > 1 else ''}",) if hidden_parts else ()
    return [Found(re.sub(r"\n{3,}", "\n\n", text).strip("\n"), carrier="RTF document", left_out=left)]


def _codec(name: str) -> str:
    import codecs

    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
