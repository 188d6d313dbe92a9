"""The frozen values of the linter: a draft as it is checked, a rule, a finding."""

from __future__ import annotations

from rolefit.record import NamedTuple
from rolefit.text.places import names_place
from rolefit.text.tokens import spaced
from rolefit.values import ScoredStatement, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from rolefit.check.places import Places

__all__ = ["SEVERITIES", "Draft", "Finding", "Line", "Place", "Rule", "Tagged", "Thresholds"]

SEVERITIES = ("error", "warning", "info")


class Place(NamedTuple):
    """A span of the source file; lines and columns count from 1, columns in characters, the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


Line = tuple[ScoredStatement, int]
"""A statement and its number in the draft, by which `Draft.places` tells where it stands."""

Tagged = tuple[ScoredStatement, int, str]
"""The same with its tag, of `TAGS`."""


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
        "_counted", "_duties", "_spoken", "_title_place", "company", "expected", "expected_from", "path", "places",
        "source", "verdict",
    )  # fmt: skip

    def __init__(
        self,
        path: str,
        source: str,
        verdict: Verdict,
        expected: str,
        expected_from: str,
        company: str,
        places: Sequence[Place] | Places,
        title_place: Place | Callable[[], Place],
    ) -> None:
        """Take what was read, classified and found again in the file.

        `title_place` may be a function that finds it: most drafts are not asked for it.
        """
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
        """One per `verdict.statements`, in the same order; found when they are asked for, so ask for few."""
        self._title_place = title_place
        self._counted: tuple[Tagged, ...] | None = None
        self._duties: tuple[Tagged, ...] | None = None
        self._spoken: str | None = None

    @property
    def title_place(self) -> Place:
        """Where the title stands."""
        if callable(self._title_place):
            self._title_place = self._title_place()
        return self._title_place

    def counted(self) -> tuple[Tagged, ...]:
        """The statements that count for anything, duties or not, with their tags; worked out once."""
        if self._counted is None:
            rows = enumerate(self.verdict.statements)
            self._counted = tuple([(s, number, s.tag) for number, s in rows if s.weight > 0])
        return self._counted

    def tagged(self) -> tuple[Tagged, ...]:
        """The statements that count as duties, with their tags; worked out once."""
        if self._duties is None:
            self._duties = tuple([row for row in self.counted() if row[2] != "none" and not names_place(row[0])])
        return self._duties

    def duties(self) -> list[Line]:
        """The statements that count as duties."""
        return [row[:2] for row in self.tagged()]

    def spoken(self) -> str:
        """The words of all statements that count, as `spaced` gives them; worked out once."""
        if self._spoken is None:
            self._spoken = spaced("\n".join([row[0].statement.text for row in self.counted()]))
        return self._spoken


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
