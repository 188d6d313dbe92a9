"""The frozen values of the linter: a draft as it is checked, a rule, a finding."""

from __future__ import annotations

from rolefit.record import NamedTuple
from rolefit.values import ScoredStatement, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SEVERITIES", "Draft", "Finding", "Place", "Rule", "Thresholds"]

SEVERITIES = ("error", "warning", "info")


class Place(NamedTuple):
    """A span of the source file; lines and columns count from 1, columns in characters, the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Thresholds:
    """The numbers of the rules; every one can be set in the configuration. Shares are points, the rest 0..1."""

    __slots__ = ("values",)

    def __init__(self, values: Mapping[str, float] | None = None) -> None:
        self.values = dict(values or {})

    def __getitem__(self, name: str) -> float:
        return self.values[name]


class Draft(NamedTuple):
    """One draft with its verdict and what it claims to be."""

    path: str
    """Relative to the project where possible, with forward slashes."""
    source: str
    """The text of the file as a person sees it in an editor; for DOCX the text that was read."""
    verdict: Verdict
    expected: str
    """The intended role, of `verdict.ROLES`; empty where nobody said."""
    expected_from: str
    """Who said so: `front matter`, `configuration`, `--expect`, `title`, or empty."""
    company: str
    places: tuple[Place, ...]
    """One per `verdict.statements`, in the same order."""
    title_place: Place

    def duties(self) -> list[tuple[ScoredStatement, Place]]:
        """The statements that count as duties, with their places."""
        rows = zip(self.verdict.statements, self.places, strict=True)
        return [(s, place) for s, place in rows if s.weight > 0 and s.tag != "none"]


class Rule(NamedTuple):
    """What a rule is, apart from its code: the texts that `rolefit rule` prints."""

    code: str
    """`RF` and three digits; never used again for another rule."""
    name: str
    """Kebab-case, stable."""
    severity: str
    """Its default, of `SEVERITIES`."""
    reason: str
    """One line: why it matters."""
    help: str
    """What to do."""


class Finding(NamedTuple):
    """One thing that is wrong with one draft."""

    code: str
    name: str
    severity: str
    path: str
    place: Place
    message: str
    help: str
    confidence: float
    """0..1: how sure the rule is."""
    related: tuple[tuple[Place, str], ...] = ()
    """Further places with a word on each: the duties that a finding rests on."""
    edits: tuple[tuple[Place, str], ...] = ()
    """What mends it safely: places and what stands there then; none where a person has to decide."""
