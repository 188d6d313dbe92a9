"""What leaves the program is text: nothing in it is obeyed by a terminal or by the runner of a workflow."""

from __future__ import annotations

from rolefit.patterns import IGNORECASE, MULTILINE, pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

__all__ = ["document", "harmless"]

# Controls but tab and line feed, marks that turn the direction of writing, and halves of characters.
_CONTROL = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_CONTROL_IN_DOCUMENT = pattern("\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_CONTROLS = bytes([*range(9), *range(11, 32), 0x7F])
"""Those of ASCII, a carriage return among them, which may stand before a line feed."""
_COMMAND = pattern(r"^([^\S\n]*+):(?=:)", MULTILINE)
"""`::command::` at the start of a line is obeyed by GitHub's runner, `##[command]` and `##vso[...]` anywhere in it."""
_OLD_COMMAND = pattern(r"#(?=#(?:\[|vso\[))", IGNORECASE)


def _apart(command: re.Match[str]) -> str:
    return f"{command[1]}: "


def harmless(text: str) -> str:
    """Return text of lines for people, in which what would be obeyed is visible instead."""
    text = _CONTROL.sub("\ufffd", text.replace("\r\n", "\n"))
    return _OLD_COMMAND.sub("# ", _COMMAND.sub(_apart, text))


def document(text: str) -> str:
    """Return a document for programs without controls: in JSON they are escaped, anywhere else they become U+FFFD."""
    controls = not text.isascii() or len(text.encode("ascii").translate(None, _CONTROLS)) < len(text)  # mostly none
    if text[:1] in ("{", "["):
        if controls:
            text = _CONTROL_IN_DOCUMENT.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
        # A `#` stands between quotes: nothing else of JSON holds one.
        return _OLD_COMMAND.sub(lambda _: "\\u0023", text) if "#" in text else text
    if controls:
        text = _CONTROL_IN_DOCUMENT.sub("\ufffd", text)
    if text.startswith("<?xml"):
        text = _COMMAND.sub(_apart, text)
    return _OLD_COMMAND.sub("# ", text) if text.startswith(("<?xml", "::")) else text
