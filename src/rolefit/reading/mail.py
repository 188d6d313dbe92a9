"""Mail (.eml) and pages saved as one file (.mhtml): the readable part, decoded, without quoted headers and signatures.

Modelled on what Outlook, Gmail and Thunderbird save and forward, and on Chrome's, Edge's and Internet Explorer's MHTML.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rolefit.reading.found import Found
from rolefit.reading.origin import Origin
from rolefit.reading.title import names_a_job
from rolefit.reading.title_line import letters

if TYPE_CHECKING:
    from email.message import EmailMessage

__all__ = ["found_in_mail", "found_in_parts", "is_mail", "job_in_subject"]

_HEADER = re.compile(
    rb"(?:from|to|subject|date|message-id|mime-version|content-type|content-transfer-encoding|received|return-path|delivered-to"
    rb"|reply-to|cc|x-[\w-]+|thread-topic|thread-index|dkim-signature|snapshot-content-location|importance):",
    re.IGNORECASE,
)
_MAIL_HEADERS = 3
_FORWARDED = re.compile(
    r"-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht)\s*-{2,}|begin forwarded message:?|_{20,}",
    re.IGNORECASE,
)
_QUOTED_HEADER = re.compile(
    r"[>* \t]{0,10}(?:from|sent|to|cc|date|subject|reply-to|importance)[ *]{0,4}:(.*)", re.IGNORECASE
)
_SUBJECT = re.compile(r"[>* \t]{0,10}subject[ *]{0,4}:[ \t*]{0,8}(\S.*)", re.IGNORECASE)
_REPLY = re.compile(
    r" ?(?:(?:re|fwd?|aw|wg|tr|rv|external|ext) ?(?:\[\d{1,3}\])? ?:|\[[^\[\]]{1,30}\]) ?", re.IGNORECASE
)
_END = re.compile(
    r"--\s?|_{10}.*|sent from my .*|get outlook for .*|.*\bunsubscribe\b.*|.*(?:you (?:get|got|are receiving|received) this (?:e-?mail|message|mail)).*"
    r"|(?:this (?:e-?mail|message)|the information (?:contained )?in this).*\b(?:confidential|intended|privileged)\b.*"
    r"|(?:more|other|similar) (?:jobs|openings)(?: for you)?|to leave (?:it|the list|this list).*",
    re.IGNORECASE,
)
_FIELDS = re.compile(
    r"(?:new (?:job|role|opening|vacancy|posting)|job (?:alert|opening|posting|offer|description)|vacancy|(?:now )?hiring|we(?:'re| are) hiring"
    r"|open (?:role|position)|role|position|opportunity|jd) ?[:–—-] ?",
    re.IGNORECASE,
)
_AT = re.compile(
    r"(.{3,100}?) (?:at|@|bei|with) (?-i:[A-Z0-9]).*|.{2,60}? (?:is|are) (?:now )?hiring(?: for)?(?: an?)?:? (.{3,100}?)(?: in .*)?",
    re.IGNORECASE,
)
_PLAIN_ENOUGH = 0.6  # of the words of the HTML part
_MOST_PARTS = 200
_LONGEST_GREETING = 120  # words


def is_mail(data: bytes, extension: str) -> bool:
    """Whether bytes are a message: by their name, or by three headers of mail with which they begin."""
    head = data[:20_000].lstrip(b"\xef\xbb\xbf\r\n ")
    if head.startswith(b"From ") and b"\n" in head:
        head = head.partition(b"\n")[2]
    top = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    lines = [line for line in top.splitlines() if line[:1] not in b" \t"]
    headers = sum(1 for line in lines if _HEADER.match(line))
    if headers < len(lines):
        return False
    wanted = 1 if extension in (".eml", ".mht", ".mhtml") else _MAIL_HEADERS
    return headers >= wanted and (wanted == 1 or b"content-type:" in top.lower() or b"mime-version:" in top.lower())


def found_in_mail(data: bytes, origin: Origin) -> list[Found]:
    """Return the post of a message. Raises `InputError` where none of its parts can be read as text."""
    import email
    import email.policy

    head = data.lstrip(b"\xef\xbb\xbf\r\n ")
    try:
        message = email.message_from_bytes(head, policy=email.policy.default)
        parts = [_part(part) for part in list(message.walk())[:_MOST_PARTS] if not part.is_multipart()]
        subject = str(message.get("subject", "") or "")
        saved = "snapshot-content-location" in message or origin.extension in (".mht", ".mhtml")
    except Exception as error:  # broken headers raise nearly anything in the library
        raise origin.error(f"is mail that cannot be read ({type(error).__name__}): save its text as .txt") from error
    pages = [text for kind, name, text in parts if kind == "text/html" and text.strip() and not name]
    plain = [text for kind, name, text in parts if kind == "text/plain" and text.strip() and not name]
    attached = [name for _, name, _ in parts if name]
    if saved:
        pages = sorted(pages, key=len, reverse=True)[:1]
        found = found_in_parts(pages, [] if pages else plain, "", origin)
        return [one._replace(carrier="saved page (MHTML)") for one in found]
    found = found_in_parts(pages, plain, subject, origin)
    if attached and found:
        said = f"attached: {', '.join(attached[:5])}"
        found = [one._replace(left_out=(*one.left_out, said)) for one in found]
    if not found:
        more = (
            f"; the post may be in what is attached ({', '.join(attached[:3])}): save it and give that file"
            if attached
            else ""
        )
        raise origin.error(f"is mail without a text{more or ': save the text of the post as .txt'}")
    return found


def _part(part: EmailMessage) -> tuple[str, str, str]:
    """Return kind, name of the attachment and text of one part; the text of what is no text is empty."""
    kind = part.get_content_type()
    name = str(part.get_filename() or "") if part.get_content_disposition() == "attachment" else ""
    if kind not in ("text/html", "text/plain", "application/xhtml+xml"):
        return kind, name, ""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or "utf-8"
    try:
        text = data.decode(charset)
    except (LookupError, ValueError):
        try:
            text = data.decode("utf-8")
        except ValueError:
            text = data.decode("cp1252", "replace")
    return kind.replace("application/xhtml+xml", "text/html"), name, text.replace("\r\n", "\n")


def found_in_parts(pages: Sequence[str], plain: Sequence[str], subject: str, origin: Origin) -> list[Found]:
    """Return the post of a message's HTML and plain parts: the plain one only where it says as much as the HTML."""
    from rolefit.reading.html import found_in_page, text_of_html

    page = max(pages, key=len, default="")
    said = "\n\n".join(plain)
    words_of_page = len(text_of_html(page).split()) if page else 0
    left = ["the plain part, which says less"] if page and said.strip() else []
    if page and (not said or words_of_page > 20):
        found = found_in_page(page, origin) or [Found(text_of_html(page))]
        if len(found) > 1:
            return [one._replace(carrier=f"mail, {one.carrier}") for one in found]
        one = found[0]
        if said and len(one.text.split()) < _PLAIN_ENOUGH * len(said.split()) and len(one.text.split()) < 60:
            page = ""
        else:
            text, quoted, cut = _body(_from_title(one.text, one.title))
            return [_titled(one._replace(text=text, carrier="mail"), subject, quoted, (*one.left_out, *left, *cut))]
    if not said.strip():
        return []
    text, quoted, cut = _body(said)
    return [_titled(Found(text, carrier="mail"), subject, quoted, cut)]


def _from_title(text: str, title: str) -> str:
    """Return the text without the greeting above the line of its title."""
    wanted = letters(title)
    lines = text.split("\n")
    at = next((at for at, line in enumerate(lines) if wanted and len(line) < 300 and letters(line) == wanted), 0)
    return "\n".join([*[""] * at, *lines[at:]]) if at and _said(lines[:at]) < _LONGEST_GREETING else text


def _titled(found: Found, subject: str, quoted: str, left: tuple[str, ...]) -> Found:
    """Settle the title: a heading of the page that the subject names, else the subject's job, else the heading."""
    job = job_in_subject(quoted) or job_in_subject(subject)
    own = found.title if found.title and names_a_job(found.title) else ""
    if own and (
        not job
        or found.title_source.startswith(("h1", "heading", "JSON", "field", "schema", "micro"))
        or letters(own) in letters(subject)
    ):
        return found._replace(left_out=left)
    if job and (names_a_job(job) or not found.title):
        return found._replace(title=job, title_source="subject of the mail", left_out=left)
    return found._replace(left_out=left)


def job_in_subject(subject: str) -> str:
    """Return the title of the job that a subject names, or an empty string where it names none."""
    said = " ".join(subject.split())
    while (reply := _REPLY.match(said)) and reply.end() < len(said):
        said = said[reply.end() :]
    said = _FIELDS.sub("", said, count=1) if _FIELDS.match(said) else said
    at = _AT.fullmatch(said)
    if at:
        job = at[1] or at[2]
        if names_a_job(job):
            return job.strip(" ,–-")
    pieces = re.split(r" [|·•–—-] ", said)
    return next((piece for piece in pieces if names_a_job(piece)), "")


def _body(text: str) -> tuple[str, str, tuple[str, ...]]:
    """Return the text without quote marks, forwarded headers, signature and what follows it; and a forwarded subject."""
    lines = text.split("\n")
    quoted_lines = sum(line.startswith(">") for line in lines)
    if quoted_lines > 0.5 * max(1, sum(bool(line.strip()) for line in lines)):
        lines = [re.sub(r"^(?:>\s?)+", "", line) for line in lines]
    subject, left = "", []
    begin = 0
    for at, line in enumerate(lines):
        if _FORWARDED.fullmatch(line.strip()) and at < 0.5 * len(lines):
            begin = at + 1
    headers = [at for at, line in enumerate(lines[: begin + 12]) if at >= begin and _QUOTED_HEADER.fullmatch(line)]
    if len(headers) >= 3 or (begin and headers):
        subject = next((found[1] for found in map(_SUBJECT.fullmatch, lines[begin : begin + 12]) if found), "")
        for at in headers:
            lines[at] = ""
        left.append("headers of the forwarded mail")
        if any(line.strip() for line in lines[:begin]):
            left.append("what stands above the forwarded mail")
            lines[:begin] = [""] * begin
    end = next(
        (at for at, line in enumerate(lines) if _END.fullmatch(line.strip()) and _said(lines[:at]) > 40), len(lines)
    )
    if any(line.strip() for line in lines[end:]):
        left.append("signature, notices and what follows them")
    return "\n".join(lines[:end]), subject, tuple(left)


def _said(lines: list[str]) -> int:
    return sum(len(line.split()) for line in lines)
