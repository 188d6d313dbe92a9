"""Changes drafts: applies the edits that findings carry, and writes suppressions for what is found."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence

from rolefit.check.values import Finding, Place
from rolefit.errors import ConfigurationError, InputError
from rolefit.reading.front_matter import front_matter
from rolefit.writing import write_whole

__all__ = ["edited", "read_text", "suppressed", "write_text"]

_TEXTS = (".md", ".markdown", ".mdx", ".txt", ".html", ".htm")


def read_text(path: str) -> tuple[str, str]:
    """Return the text of a draft with its line ends as they are, and the encoding to write it back in.

    Raises `InputError` for a draft that is no text, and for one whose encoding is not told by itself.
    """
    if not path.lower().endswith(_TEXTS):
        raise InputError(f"{path}: only drafts in text can be changed; use per-file-ignores for this one")
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error
    marks = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
    encoding = next((name for mark, name in marks if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding), "utf-16-be-bom" if data.startswith(b"\xfe\xff") else encoding
    except UnicodeDecodeError:
        raise InputError(f"{path}: is not UTF-8, and is left as it is; save it as UTF-8 first") from None


def write_text(path: str, text: str, encoding: str) -> None:
    """Write a draft back, whole or not at all; a link stays one, its target is written.

    Raises `InputError` where that cannot be.
    """
    data = b"\xfe\xff" + text.encode("utf-16-be") if encoding == "utf-16-be-bom" else text.encode(encoding)
    target = os.path.realpath(path)
    try:
        mode = os.stat(target).st_mode & 0o7777
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}") from error
    write_whole(target, data, mode=mode)


def edited(text: str, edits: Iterable[tuple[Place, str]]) -> tuple[str, int]:
    """Return the text with the edits made, the same one once, and how many; of two that meet, the first is made."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)

    def offset(line: int, column: int) -> int:
        return min(starts[min(line, len(starts)) - 1] + column - 1, len(text))

    spans = sorted({(offset(p.line, p.column), offset(p.end_line, p.end_column), new) for p, new in edits})
    pieces, here, count = [], 0, 0
    for start, end, new in spans:
        if start < here:
            continue
        pieces += [text[here:start], new]
        here, count = end, count + 1
    return "".join([*pieces, text[here:]]), count


def suppressed(text: str, findings: Sequence[Finding], reason: str, *, path: str) -> str:
    """Return the text with a suppression for each finding: behind its line, or for the whole file at the end.

    What stands in the front matter or in a heading is said of the file. Raises `ConfigurationError` for a reason that
    would end its comment.
    """
    said = " ".join(reason.split())
    if not said or "--" in said or "*/" in said:
        raise ConfigurationError("--add-ignores needs a reason, in words without -- or */")
    opening, closing = ("{/*", "*/}") if path.lower().endswith(".mdx") else ("<!--", "-->")
    plain = text.replace("\r\n", "\n")
    front = front_matter(plain)
    first = plain.count("\n", 0, front[1]) + 1 if front else 1
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = text.split("\n")
    by_line: dict[int, set[str]] = defaultdict(set)
    whole: set[str] = set()
    for finding in findings:
        number = finding.place.line
        shown = lines[number - 1].lstrip() if number <= len(lines) else ""
        if number < first or shown.startswith(("#", "<h", "<title", "<head")) or not shown.strip():
            whole.add(finding.code)
        else:
            by_line[number].add(finding.code)
    for number, codes in by_line.items():
        line = lines[number - 1]
        bare = line.rstrip("\r")
        comment = f" {opening} rolefit: ignore {', '.join(sorted(codes - whole))} {said} {closing}"
        if codes - whole:
            lines[number - 1] = bare.rstrip() + comment + line[len(bare) :]
    text = "\n".join(lines)
    if whole:
        text = text if text.endswith("\n") else text + newline
        text += f"{newline}{opening} rolefit: ignore-file {', '.join(sorted(whole))} {said} {closing}{newline}"
    return text
