"""The frozen values that every room passes on: what was read, what it was cut into, what was decided.

Probabilities are 0..1, shares are points (0..100, they add up to 100), logits and contributions are natural-log units,
spans are half-open character offsets into `JobPost.text`.
"""

from __future__ import annotations

from rolefit.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

# Named tuples, here and wherever a quick command comes by: dataclasses load `inspect`, which costs as much as a bare
# interpreter. Their annotations are not postponed, for each postponed one is compiled when the class is made.


ROLES = ("social_media_manager", "community_manager", "hybrid", "out_of_scope")
"""The four answers, in the order in which every probability vector is written."""

TAGS = ("SM", "CM", "SH", "OT", "none")
"""What one statement can be: social media, community, shared, other work, or no duty at all (boilerplate)."""

SECTIONS = ("duties", "requirements", "about", "benefits", "apply", "other")
"""What part of the page a statement stands in."""

REASONS = ("low_confidence", "too_short", "no_duties", "not_english")
"""Why a verdict can be unsure."""


class JobPost(NamedTuple):
    """One job post as it was read."""

    text: str
    title: str = ""
    source: str = ""
    """Where it came from: a path, `-` for standard input, or empty."""
    first_line: int = 1
    """The line of the source on which `text` begins."""
    metadata: Mapping[str, object] = {}
    """What the source said beside the text: front matter, JobPosting fields."""
    carrier: str = ""
    """What it came in, in words for a person: "Word document", "Lever posting"; empty where nobody read it from a file."""
    title_source: str = ""
    """Where the title stood, in words for a person; empty where there is none."""
    left_out: tuple[str, ...] = ()
    """What was there beside the post and is not in `text`, each in a few words."""


def total(numbers: Iterable[float]) -> float:
    """Add numbers one after another; `sum` adds floats otherwise from one version of Python to the next."""
    added = 0.0
    for number in numbers:
        added += number
    return added


def as_post(post: object) -> JobPost:
    """Return a post as it is, and a text as a post without title.

    Raises `TypeError` for anything else, with what to give instead: None and NaN, as tables have for empty cells, too.
    """
    if isinstance(post, JobPost):
        if isinstance(post.text, str) and isinstance(post.title, str):
            return post
        wrong: object = post.title if isinstance(post.text, str) else post.text
    elif isinstance(post, str):
        return JobPost(post)
    else:
        wrong = post
    said = "NaN" if wrong != wrong else "None" if wrong is None else f"a {type(wrong).__name__}"
    raise TypeError(
        f"a job post is a str or a JobPost of str, not {said}: give '' for an empty one, or leave the row out"
    )


class Statement(NamedTuple):
    """One bullet, sentence or line of a post, with its place."""

    start: int
    end: int
    text: str
    section: str
    """One of `SECTIONS`."""
    heading: str
    """The heading it stands under, or empty."""
    bullet: bool
    """Whether it is an item of a list."""


class Hit(NamedTuple):
    """One phrase of the lexicon found in a statement."""

    concept: str
    role: str
    facet: str
    outcome: str
    department: str
    start: int
    end: int
    text: str


class ScoredStatement(NamedTuple):
    """A statement with what the model says of it."""

    statement: Statement
    probabilities: tuple[float, ...]
    """One per tag, in the order of `TAGS`."""
    weight: float
    """How much it counts in the shares: 1, or 0.5 for a requirement and under headings of benefits and how to apply."""
    hits: tuple[Hit, ...]

    @property
    def tag(self) -> str:
        """The most probable tag."""
        return TAGS[self.probabilities.index(max(self.probabilities))]


class Phrase(NamedTuple):
    """A phrase of the post and what it adds to the logit of the role that was answered."""

    text: str
    contribution: float
    start: int
    end: int


class Verdict(NamedTuple):
    """What rolefit says of one post. Every renderer takes this."""

    post: JobPost
    role: str
    """One of `ROLES`: the most probable one, also where `unsure`."""
    confidence: float
    """Probability of `role`."""
    probabilities: tuple[float, ...]
    """One per role, in the order of `ROLES`; they add up to 1."""
    logits: tuple[float, ...]
    shares: dict[str, float]
    """Role mix of the duties in points: keys SM, CM, SH, OT; all 0 where the text holds no duty."""
    duties: float
    """How many duties the text holds, by expectation, requirements at half weight."""
    unsure: bool
    reasons: tuple[str, ...]
    """Why it is unsure, of `REASONS`."""
    title_role: str
    """What the title alone promises, of `ROLES`, or empty where it promises nothing."""
    phrases: tuple[Phrase, ...]
    """The quotes that speak for the answer, strongest first."""
    outcomes: dict[str, float]
    """Outcome id to how often the duties ask for it (expected count)."""
    departments: dict[str, float]
    """Department to its share of the outcomes, in points."""
    statements: tuple[ScoredStatement, ...]
    model_version: str
    lexicon_version: str

    @property
    def title_says_otherwise(self) -> bool:
        """Whether the title promises another role than the duties surely describe."""
        return bool(self.title_role) and self.title_role != self.role and not self.unsure

    @property
    def probability(self) -> dict[str, float]:
        """Probability of each role, 0..1, by its name in `ROLES`."""
        return dict(zip(ROLES, self.probabilities, strict=True))

    @property
    def share(self) -> dict[str, float]:
        """Points of the duties (0..100) by the names that JSON has: sm, cm, sh, ot."""
        return {key.lower(): value for key, value in self.shares.items()}

    def to_dict(self) -> dict[str, Any]:
        """Return what `rolefit classify --format json` gives for this post: `docs/schema/classify-1.json`, kind verdict."""
        return {
            "source": self.post.source,
            "title": self.post.title,
            "role": self.role,
            "confidence": round(self.confidence, 6),
            "probabilities": {role: round(p, 6) for role, p in self.probability.items()},
            "unsure": self.unsure,
            "reasons": list(self.reasons),
            "shares": {key: round(value, 1) for key, value in self.share.items()},
            "duties": round(self.duties, 2),
            "title_role": self.title_role or None,
            "title_says_otherwise": self.title_says_otherwise,
            "phrases": [
                {"text": p.text, "start": p.start, "end": p.end, "contribution": round(p.contribution, 6)}
                for p in self.phrases
            ],
            "outcomes": {key: round(value, 2) for key, value in self.outcomes.items()},
            "departments": {key: round(value, 1) for key, value in self.departments.items()},
            "extracted": {
                "carrier": self.post.carrier or None,
                "title_source": self.post.title_source or None,
                "left_out": list(self.post.left_out),
            },
            "model_version": self.model_version,
            "lexicon_version": self.lexicon_version,
        }

    def __repr__(self) -> str:
        """Return role, confidence and what stands against it, in one line."""
        unsure = f", unsure: {', '.join(self.reasons)}" if self.unsure else ""
        otherwise = f", title says {self.title_role}" if self.title_says_otherwise else ""
        return f"<Verdict {self.role} {self.confidence:.0%}{unsure}{otherwise}>"

    def _repr_html_(self) -> str:
        """Return a small table for notebooks."""
        rows = [("role", self.role), ("confidence", f"{self.confidence:.0%}")]
        rows += [("unsure", ", ".join(self.reasons))] if self.unsure else []
        rows += [("title says", self.title_role)] if self.title_says_otherwise else []
        rows += [("speaks for it", ", ".join(phrase.text for phrase in self.phrases))]
        cells = "".join(f"<tr><th>{name}</th><td>{_escaped(said)}</td></tr>" for name, said in rows)
        return f"<table><caption>{_escaped(self.post.title)}</caption>{cells}</table>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
