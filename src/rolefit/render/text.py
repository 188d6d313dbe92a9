"""A verdict for a person to read on a terminal or in a file."""

from __future__ import annotations

from rolefit.patterns import pattern
from rolefit.render.advice import advice, answer, sureness, title_sentence
from rolefit.render.words import OUTCOME_NAMES, REASON_NAMES, ROLE_NAMES, SHARE_NAMES
from rolefit.values import ROLES, JobPost, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "ROLE_STYLES",
    "UNSHOWABLE",
    "Line",
    "answer_lines",
    "as_plain",
    "bar",
    "plain",
    "probability_lines",
    "reading_lines",
    "verdict_lines",
    "wrap",
]

Line = list[tuple[str, str]]
"""One line of output: pieces of (style, text); a style is a rich style or empty."""

ROLE_STYLES = {
    "social_media_manager": "blue",
    "community_manager": "yellow",
    "hybrid": "magenta",
    "out_of_scope": "white",
}
_BAR = 24
# What a terminal would obey or draw backwards: controls beyond those that normalising drops, and direction marks.
UNSHOWABLE = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def plain(text: str) -> str:
    """Return text on one line, without anything that a terminal would obey."""
    return " ".join(UNSHOWABLE.sub("\ufffd", text).split())


def wrap(text: str, width: int) -> list[str]:
    """Cut text at blanks into rows of at most `width` characters; a longer word is cut too."""
    rows = [""]
    for word in text.split():
        if rows[-1] and len(rows[-1]) + 1 + len(word) <= width:
            rows[-1] += f" {word}"
            continue
        pieces = [word[at : at + width] for at in range(0, len(word), width)]
        rows[-1:] = pieces if not rows[-1] else [rows[-1], *pieces]
    return rows


def bar(value: float, width: int = _BAR) -> str:
    """Return a bar for 0..1: as many full blocks as fit, dots for the rest."""
    full = round(value * width)
    return "█" * full + "·" * (width - full)


def _name(verdict: Verdict) -> str:
    title = plain(verdict.post.title) or "(no title)"
    return f"{plain(verdict.post.source)}: {title}" if verdict.post.source else title


def answer_lines(verdict: Verdict, width: int = 100) -> list[Line]:
    """Return the first lines of one verdict, wrapped to `width` columns: its name, the answer, how sure, the title."""
    style = "bold red" if verdict.unsure else f"bold {ROLE_STYLES[verdict.role]}"
    lines: list[Line] = [[("bold", row)] for row in wrap(_name(verdict), width)]
    lines += _indented(answer(verdict), style, width)
    sure = sureness(verdict)
    if sure:
        lines += _indented(f"{sure[0].upper()}{sure[1:]}.", "red" if verdict.unsure else "green", width)
    title = title_sentence(verdict)
    if title:
        lines += _indented(title, "bold red" if verdict.title_says_otherwise else "", width)
    return lines


def _indented(text: str, style: str, width: int, by: int = 2) -> list[Line]:
    return [[("", " " * by), (style, row)] for row in wrap(plain(text), max(10, width - by))]


def _labelled(label: str, text: str, width: int) -> list[Line]:
    """A label with its text beside it, or below it where there is no room."""
    if width < 60:
        return [[("dim", f"  {label}")], *_indented(text, "", width, 4)]
    rows = wrap(text, width - 22)
    return [[("dim", f"  {label if not at else '':20}"), ("", row)] for at, row in enumerate(rows)]


def verdict_lines(verdict: Verdict, width: int = 100, *, verbose: bool = False) -> list[Line]:
    """Return the lines of one verdict, wrapped to `width` columns: answer, what to do, evidence, outcomes; figures if `verbose`."""
    lines = answer_lines(verdict, width)
    steps = advice(verdict)
    if steps:
        lines.append([])
    for says, scored in steps:
        lines += _indented(says, "", width)
        for one in scored:
            rows = wrap(plain(one.statement.text), max(10, width - 6))
            lines += [[("dim", "    - " if not at else "      "), ("", row)] for at, row in enumerate(rows)]
    told = [
        ("speaks for it", ", ".join(f"\u201c{plain(p.text)}\u201d" for p in verdict.phrases)),
        ("outcomes asked for", ", ".join(OUTCOME_NAMES[o] for o in verdict.outcomes)),
        ("departments served", ", ".join(plain(name) for name in verdict.departments)),
    ]
    if any(text for _, text in told):
        lines.append([])
    for label, text in told:
        if text:
            lines += _labelled(label, text, width)
    if verbose:
        lines += [[], *_figures(verdict, width)]
    return lines


def probability_lines(verdict: Verdict, width: int = 100) -> Iterator[Line]:
    """Yield a bar for the probability of each role."""
    places = max(4, min(_BAR, width - 36))
    for role, probability in zip(ROLES, verdict.probabilities, strict=True):
        yield [
            ("", f"  {ROLE_NAMES[role]:24}"),
            (ROLE_STYLES[role], bar(probability, places)),
            ("", f" {probability:6.1%}"),
        ]


def _figures(verdict: Verdict, width: int) -> Iterator[Line]:
    """Yield probabilities, reasons, and the amounts of mix, phrases, outcomes and departments."""
    yield from probability_lines(verdict, width)
    told = [
        ("unsure because", ", ".join(REASON_NAMES[reason] for reason in verdict.reasons)),
        (
            "role mix (points)",
            ", ".join(f"{SHARE_NAMES[key]} {value:.0f}" for key, value in verdict.shares.items())
            if any(verdict.shares.values())
            else "",
        ),
        (
            "phrases (log odds)",
            ", ".join(f"\u201c{plain(p.text)}\u201d {p.contribution:+.2f}" for p in verdict.phrases),
        ),
        ("outcomes (duties)", ", ".join(f"{OUTCOME_NAMES[o]} {n:.1f}" for o, n in verdict.outcomes.items())),
        ("departments (points)", ", ".join(f"{plain(d)} {n:.0f}" for d, n in verdict.departments.items())),
    ]
    for label, text in told:
        if text:
            yield from _labelled(label, text, width)


def reading_lines(post: JobPost) -> list[Line]:
    """Return the lines that say how a post was read: what carried it, where its title stood, what was left out."""
    title = f"“{plain(post.title)}” ({post.title_source or 'given'})" if post.title else "none found"
    lines: list[Line] = [
        [("", "  carrier             "), ("", plain(post.carrier) or "text")],
        [("", "  title               "), ("", title)],
    ]
    return lines + [
        [("", "  left out            " if at == 0 else " " * 22), ("", plain(part))]
        for at, part in enumerate(post.left_out)
    ]


def as_plain(lines: Iterable[Line]) -> str:
    """Return the lines as text without any style, each ended by a line break."""
    return "".join(["".join([text for _, text in line]).rstrip() + "\n" for line in lines])
