"""The frozen values of the linter: a draft as it is checked, a rule, a finding."""

from __future__ import annotations

from rolefit.record import NamedTuple
from rolefit.text.places import names_place
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


class Draft:
    """One draft with its verdict and what it claims to be."""

    __slots__ = (
        "_duties", "company", "expected", "expected_from", "path", "places", "source", "title_place", "verdict",
    )  # fmt: skip

    def __init__(
        self,
        path: str,
        source: str,
        verdict: Verdict,
        expected: str,
        expected_from: str,
        company: str,
        places: tuple[Place, ...],
        title_place: Place,
    ) -> None:
        """Take what was read, classified and found again in the file."""
        self.path = path
        """Relative to the project where possible, with forward slashes."""
        self.source = source
        """The text of the file as a person sees it in an editor; for DOCX the text that was read."""
        self.verdict = verdict
        self.expected = expected
        """The intended role, of `verdict.ROLES`; empty where nobody said."""
        self.expected_from = expected_from
        """Who said so: `front matter`, `configuration`, `--expect`, `title`, or empty."""
        self.company = company
        self.places = places
        """One per `verdict.statements`, in the same order."""
        self.title_place = title_place
        self._duties: tuple[tuple[ScoredStatement, Place, str], ...] | None = None

    def tagged(self) -> tuple[tuple[ScoredStatement, Place, str], ...]:
        """The statements that count as duties, with their places and tags; worked out once."""
        if self._duties is None:
            rows = zip(self.verdict.statements, self.places, strict=True)
            self._duties = tuple(
                [(s, p, tag) for s, p in rows if s.weight > 0 and (tag := s.tag) != "none" and not names_place(s)]
            )
        return self._duties

    def duties(self) -> list[tuple[ScoredStatement, Place]]:
        """The statements that count as duties, with their places."""
        return [(s, place) for s, place, _ in self.tagged()]


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
