"""What a run found: the one value that every output format takes."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from rolefit.check.settings.values import at_least
from rolefit.check.values import Finding, Place, Rule

__all__ = ["Failure", "Report", "fingerprints"]


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

    def failing(self) -> tuple[Finding, ...]:
        """Return the findings that fail the run."""
        return tuple(finding for finding in self.findings if at_least(finding.severity, self.fail_on))

    def excerpt(self, finding: Finding) -> str:
        """Return the source text that a finding stands on."""
        return _between(self.sources.get(finding.path, ""), finding.place)


def fingerprints(report: Report) -> list[str]:
    """Return one stable name per finding, 32 hexadecimal digits, each once in a report.

    It rests on path, rule and the words it stands on, so that lines may move and messages may change.
    """
    from hashlib import sha256  # loads OpenSSL, which text needs not

    names, seen = [], Counter[str]()
    for finding in report.findings:
        words = " ".join(re.findall(r"\w+", report.excerpt(finding).lower()))
        base = f"{finding.path}\0{finding.code}\0{words}"
        seen[base] += 1
        names.append(sha256(f"{base}\0{seen[base]}".encode("utf-8", "replace")).hexdigest()[:32])
    return names


def _between(source: str, place: Place) -> str:
    lines = source.split("\n")[place.line - 1 : place.end_line]
    if not lines:
        return ""
    lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    return "\n".join(lines)
