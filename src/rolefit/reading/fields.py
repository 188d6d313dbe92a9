"""The one finder of job posts in parsed JSON and rows: JobPosting objects, exports of applicant systems, states of apps.

Modelled on schema.org JobPosting, Lever, Ashby, Greenhouse, SmartRecruiters, Teamtailor, BambooHR, Bullhorn, Adzuna,
Workday, Workable, Recruitee, Oracle, SuccessFactors and `__NEXT_DATA__`.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Mapping

from rolefit.reading.compose import scalar
from rolefit.reading.encoding import encodable
from rolefit.reading.field_names import BODIES, LEVER, METADATA, NO_POST, TITLES, heading_of, plain_name, rank_of
from rolefit.reading.field_text import line_of, text_of
from rolefit.reading.found import Found

__all__ = ["is_posting", "post_of_fields", "posts_in"]

_MOST_NODES = 100_000
_LONGEST_TITLE = 200
_LETTERS = re.compile(r"[^\W_]+")


def is_posting(fields: Mapping[str, object]) -> bool:
    """Whether an object says of itself that it is a schema.org JobPosting."""
    kinds = fields.get("@type", fields.get("type"))
    every = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and re.split(r"[/:#]", kind)[-1] == "JobPosting" for kind in every)


def posts_in(value: object) -> list[Found]:
    """Return the job posts that a parsed JSON value holds, in its order; an empty list where it holds none.

    JobPosting objects win over all others. Of the others the longest is taken, with those that stand beside it in the
    same list; what stands under names such as `similarJobs` or `company` is no post.
    """
    typed: list[Found] = []
    plain: list[tuple[str, Found]] = []
    todo: deque[tuple[str, object]] = deque([("", value)])
    for _ in range(_MOST_NODES):
        if not todo:
            break
        place, node = todo.popleft()
        if isinstance(node, Mapping):
            posting = is_posting(node)
            post = post_of_fields(node)
            if post is not None and posting:
                typed.append(post._replace(carrier="schema.org JobPosting"))
                continue
            if post is not None:
                plain.append((place, post))
            todo.extend(
                (f"{place}.{key}", inner) for key, inner in node.items() if not NO_POST.fullmatch(plain_name(str(key)))
            )
        elif isinstance(node, list):
            todo.extend((f"{place}[]", inner) for inner in node)
    if typed:
        return _each_once(typed)
    titled = [(place, post) for place, post in plain if post.title] or plain
    if not titled:
        return []
    best = max(titled, key=lambda pair: len(pair[1].text))[0]
    posts = _each_once(post for place, post in titled if place == best)
    left = len({post.title for place, post in titled if not place.startswith(best)})
    if left:
        said = f"{left} other object{'s' if left > 1 else ''} with a title and a text"
        posts = [post._replace(left_out=(*post.left_out, said)) for post in posts]
    return posts


def _each_once(posts: Iterable[Found]) -> list[Found]:
    seen: dict[tuple[str, str], Found] = {}
    for post in posts:
        seen.setdefault((post.title, post.text), post)
    return list(seen.values())


def post_of_fields(fields: Mapping[str, object], *, carrier: str = "") -> Found | None:
    """Return the post of one object or row, or None where no field of it holds the text of a post.

    Parts come in the order of a post: opening, description, duties, requirements, benefits, closing. A part that another
    one contains, such as the plain text beside its HTML, is taken once.
    """
    named: dict[str, object] = {}
    for key, value in fields.items():
        if value is None or value == "":
            continue
        if plain_name(str(key)) in ("attributes", "fields", "properties") and isinstance(value, Mapping):
            named.update({plain_name(str(k)): v for k, v in value.items()})  # JSON:API, Airtable
        else:
            named.setdefault(plain_name(str(key)), value)
    title_key = _title_key(named)
    title = line_of(named[title_key])[:_LONGEST_TITLE] if title_key else ""
    parts: list[tuple[int, int, str, str]] = []
    for order, (name, value) in enumerate(named.items()):
        rank = rank_of(name)
        if rank < 0 or name == title_key:
            continue
        said = text_of(value)
        if said and said != title:
            parts.append((rank, order, name, said))
    text, used = _put_together(sorted(parts))
    if not text:
        return None
    if not title and not used & BODIES and len(used) < 2 and len(text) < 200:
        return None  # a lone list of skills is no post
    left = _left_out(parts, used)
    return Found(
        text, title, f"field {title_key!r}" if title else "", carrier or _carrier(named), left, _metadata(fields, named)
    )


def _title_key(named: Mapping[str, object]) -> str:
    if "text" in named and LEVER & named.keys() and _is_title(named["text"]):
        return "text"
    for key in TITLES:
        if key in named and _is_title(named[key]):
            return key
    return ""


def _is_title(value: object) -> bool:
    if isinstance(value, (list, bool)):
        return False
    said = line_of(value)
    return 0 < len(said) <= _LONGEST_TITLE and re.search(r"[^\W\d_]", said) is not None


def _put_together(parts: list[tuple[int, int, str, str]]) -> tuple[str, frozenset[str]]:
    """Return the text of the parts, and the names of those that are in it."""
    words = ["".join(_LETTERS.findall(said)).casefold() for *_, said in parts]
    kept: list[int] = []
    for at in sorted(range(len(parts)), key=lambda i: (-len(words[i]), i)):
        if parts[at][0] == 8 and any(parts[i][0] in (1, 2) for i in kept):
            continue  # a teaser beside the text
        if words[at] and not any(words[at] in words[other] or _same(parts[at][3], parts[other][3]) for other in kept):
            kept.append(at)
    text = ""
    for at in sorted(kept):
        _, _, name, said = parts[at]
        heading = heading_of(name)
        if heading and not said.casefold().startswith(heading.casefold()) and len(kept) > 1:
            said = f"{heading}:\n{said}"
        text += f"\n\n{said}" if text else said
    return text.strip("\n"), frozenset(parts[at][2] for at in kept)


def _same(text: str, other: str) -> bool:
    """Whether nearly all lines of a text stand in the other, as in two forms of one field."""
    lines = {"".join(_LETTERS.findall(line)).casefold() for line in text.splitlines()} - {""}
    others = {"".join(_LETTERS.findall(line)).casefold() for line in other.splitlines()}
    return len(lines) > 3 and len(lines & others) >= 0.8 * len(lines)


def _left_out(parts: list[tuple[int, int, str, str]], used: frozenset[str]) -> tuple[str, ...]:
    names = [name for *_, name, _ in parts if name not in used]
    return (f"fields that repeat the text: {', '.join(names)}",) if names else ()


def _carrier(named: Mapping[str, object]) -> str:
    """Return the system whose names these are, or `JSON object`."""
    for system, telling in (
        ("Lever posting", {"lists", "categories"}),
        ("Lever posting", {"descriptionplain", "hostedurl"}),
        ("Ashby posting", {"descriptionplain", "jobburl"}),
        ("Ashby posting", {"descriptionhtml", "islisted"}),
        ("SmartRecruiters posting", {"jobad"}),
        ("Greenhouse job", {"content", "absoluteurl"}),
        ("Workday posting", {"jobdescription", "jobreqid"}),
        ("BambooHR opening", {"jobopeningname"}),
        ("Bullhorn job order", {"publicdescription"}),
    ):
        if telling <= named.keys():
            return system
    return "JSON object"


def _metadata(fields: Mapping[str, object], named: Mapping[str, object]) -> dict[str, object]:
    metadata: dict[str, object] = {}
    taken = {*TITLES, *(key for keys in METADATA.values() for key in keys)}
    for name, keys in METADATA.items():
        said = next((said for said in (line_of(named.get(key)) for key in keys) if said), "")
        if said:
            metadata[name] = said
    for key, value in fields.items():
        plain = plain_name(str(key))
        if isinstance(value, (str, int, float)) and plain not in taken and rank_of(plain) < 0 and str(key)[:1] != "@":
            metadata.setdefault(encodable(str(key)), scalar(value))
    return metadata
