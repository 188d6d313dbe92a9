"""What a run found: the one value that every output format takes."""

from __future__ import annotations

from rolefit.check.settings.values import at_least
from rolefit.check.values import Finding, Place, Rule
from rolefit.patterns import pattern
from rolefit.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Failure", "Report", "fingerprints"]


_WORD = pattern(r"\w+")


class Failure(NamedTuple):
    """A draft that could not be checked."""

    path: str
    message: str
    internal: bool = False
    """Whether it is rolefit's fault."""


class Report(NamedTuple):
    """The outcome of a run."""

    findings: tuple[Finding, ...]
    """In the order of path, line, column and code."""
    paths: tuple[str, ...]
    """The drafts that were checked, exempt ones left out, in order."""
    sources: Mapping[str, str]
    """Path to the text of the drafts with findings."""
    failures: tuple[Failure, ...]
    rules: tuple[Rule, ...]
    """Every rule, with the severities of the settings."""
    fail_on: str
    """The least severity that fails the run, of `values.SEVERITIES`."""
    root: str
    """The absolute folder that paths are relative to."""
    version: str
    """Of rolefit; of the model and the lexicon below, empty where no draft had to be classified."""
    model_version: str = ""
    lexicon_version: str = ""
    exempt: int = 0
    """How many drafts asked not to be checked."""
    suppressed: int = 0
    """How many findings comments and front matter hid."""
    baselined: int = 0
    """How many findings the baseline hid."""
    outdated: tuple[str, ...] = ()
    """Entries of the baseline that nothing answers to any more: `path: code`."""
    notes: tuple[str, ...] = ()
    """What a user should know of the run besides its findings."""
    bars: Mapping[str, str] = {}
    """Path to the least severity that fails the run there, where it is another than `fail_on`."""
    max_warnings: int | None = None
    """How many warnings the run may have; None: any number."""
    help_url: str = ""
    """Where the pages on rules are, with `{code}` for the rule's; empty where nobody said."""

    def bar(self, path: str) -> str:
        """Return the least severity that fails the run in a draft."""
        return self.bars.get(path, self.fail_on)

    def help_address(self, code: str) -> str:
        """Return where the page on a rule is, or an empty string."""
        return self.help_url.replace("{code}", code)

    @property
    def too_many_warnings(self) -> bool:
        """Whether there are more warnings than the run may have."""
        warnings = sum(finding.severity == "warning" for finding in self.findings)
        return self.max_warnings is not None and warnings > self.max_warnings

    def failing(self) -> tuple[Finding, ...]:
        """Return the findings that fail the run."""
        return tuple(finding for finding in self.findings if at_least(finding.severity, self.bar(finding.path)))

    def excerpt(self, finding: Finding, place: Place | None = None) -> str:
        """Return the source text that a finding stands on, or that at another place of its draft."""
        return _between(self.sources.get(finding.path, ""), place or finding.place)


def fingerprints(report: Report) -> list[str]:
    """Return one stable name per finding, 32 hexadecimal digits, each once in a report.

    It rests on path, rule and the words it stands on, so that lines may move and messages may change.
    """
    from hashlib import sha256  # loads OpenSSL, which text needs not

    names: list[str] = []
    seen: dict[str, int] = {}
    for finding in report.findings:
        words = " ".join(_WORD.findall(report.excerpt(finding).lower()))
        base = f"{finding.path}\0{finding.code}\0{words}"
        seen[base] = seen.get(base, 0) + 1
        names.append(sha256(f"{base}\0{seen[base]}".encode("utf-8", "replace")).hexdigest()[:32])
    return names


def _between(source: str, place: Place) -> str:
    lines = source.split("\n")[place.line - 1 : place.end_line]
    if not lines:
        return ""
    lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    return "\n".join(lines)
