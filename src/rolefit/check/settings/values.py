"""The settings of a run: layers of values, nearest last, and what they come to."""

from __future__ import annotations

from rolefit.check.catalog import all_rules, default_thresholds, selected
from rolefit.check.settings.globs import Glob, any_matches, glob_of
from rolefit.check.values import SEVERITIES, Finding, Rule, Thresholds
from rolefit.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from rolefit.verdict.profile import Profile

__all__ = ["CHOSEN", "DEFAULT_EXCLUDE", "Layer", "Settings", "at_least", "resolve"]

DEFAULT_EXCLUDE = ("README*", "CHANGELOG*", "CONTRIBUTING*", "LICENSE*", "CODE_OF_CONDUCT*", "node_modules", "venv")
"""Files of a repository that are no drafts; a file that is named outright is checked all the same."""


CHOSEN = ("command line", "--config", "environment")
"""Where settings come from that whoever runs the check has chosen; all others came with the project."""


class Layer(NamedTuple):
    """Settings from one place, checked."""

    origin: str
    """What a message calls it: a path, `environment`, `--config`, `command line`."""
    folder: str
    """What its patterns are relative to."""
    values: dict[str, Any]


class Settings(NamedTuple):
    """What holds for the drafts of one folder."""

    enabled: frozenset[str]
    """Codes of the rules that run."""
    severity: dict[str, str]
    """Code to severity where it is not the rule's own."""
    per_file_ignores: tuple[tuple[Glob, frozenset[str]], ...]
    expect: tuple[tuple[Glob, str], ...]
    """Patterns of paths and the role that is meant there; the last that matches wins."""
    thresholds: Thresholds
    exclude: tuple[Glob, ...]
    lexicon: str
    """Path, or empty for the shipped one; `model` likewise."""
    model: str
    fail_on: str
    baseline: str
    cache_dir: str
    output_format: tuple[str, ...]
    allow_outside: bool = False
    """Whether what leads outside the project is read."""
    gitignore: bool = True
    """Whether what `.gitignore` names is left out of folders and patterns."""
    drafts: tuple[Glob, ...] = ()
    """Where the project's drafts are, for the rules that compare them; none: beside those that are checked."""
    company: str = ""
    """Of drafts that name none; empty: they are compared with no other."""
    max_warnings: int | None = None
    """How many warnings a run may have; None: any number."""
    help_url: str = ""
    """Where the pages on rules are, with `{code}` for the rule's."""
    profile: Profile | None = None
    """How the model's answers are read; None: as it gives them."""
    origins: Mapping[str, str] = {}
    """Key to the place that last set it."""
    digest: str = ""
    """What the outcome of a draft rests on, besides its path's role and its company, as one text."""

    def expected_role(self, path: str) -> str:
        """Return the role that the configuration expects at an absolute path, or an empty string."""
        return next((role for glob, role in reversed(self.expect) if glob.means(path)), "")

    def is_excluded(self, path: str) -> bool:
        """Whether an absolute path is left out of folders and patterns; the last pattern that matches it decides."""
        if not any_matches(self.exclude, path):  # true of most
            return False
        return next((not glob.negated for glob in reversed(self.exclude) if glob.matches(path)), False)

    def is_of_project(self, path: str) -> bool:
        """Whether an absolute path is one of the drafts that the settings name."""
        return next((not glob.negated for glob in reversed(self.drafts) if glob.matches(path)), False)

    def enabled_for(self, path: str) -> frozenset[str]:
        """Return the codes that run on the draft at an absolute path."""
        off: frozenset[str] = frozenset()
        return self.enabled - off.union(*[codes for glob, codes in self.per_file_ignores if glob.means(path)])

    def graded(self, finding: Finding) -> Finding:
        """Return the finding with the severity that the settings give it."""
        severity = self.severity.get(finding.code)
        return finding._replace(severity=severity) if severity else finding

    def graded_rule(self, rule: Rule) -> Rule:
        """Return the rule with the severity that the settings give it."""
        severity = self.severity.get(rule.code)
        return rule._replace(severity=severity) if severity else rule


def at_least(severity: str, bar: str) -> bool:
    """Whether a severity is as grave as another or graver."""
    return SEVERITIES.index(severity) <= SEVERITIES.index(bar)


def resolve(layers: Sequence[Layer]) -> Settings:
    """Return what layers come to, the later over the earlier.

    `select` begins anew; `extend-select` and `ignore` change what holds so far; tables are merged key by key; every
    other value replaces the one before.
    """
    merged: dict[str, Any] = {}
    origins: dict[str, str] = {}
    enabled = frozenset(rule.code for rule in all_rules())
    severity: dict[str, str] = {}
    ignores: list[tuple[Glob, frozenset[str]]] = []
    expect: list[tuple[Glob, str]] = []
    thresholds = default_thresholds()
    exclude: list[Glob] = [Glob("/", name) for name in DEFAULT_EXCLUDE]
    drafts: list[Glob] = []
    for layer in layers:
        values = layer.values
        origins.update(dict.fromkeys(values, layer.origin))
        enabled = _selection(enabled, values)
        severity.update(values.get("severity", {}))
        thresholds.update(values.get("thresholds", {}))
        for pattern, codes in values.get("per-file-ignores", {}).items():
            every = frozenset[str]().union(*map(selected, codes))
            ignores.append((glob_of(layer.folder, pattern), every))
        expect += [(glob_of(layer.folder, pattern), role) for pattern, role in values.get("expect", {}).items()]
        if "exclude" in values:
            exclude = []
        more = (*values.get("exclude", ()), *values.get("extend-exclude", ()))
        exclude += [glob_of(layer.folder, pattern) for pattern in more]
        if "drafts" in values:
            drafts = [glob_of(layer.folder, pattern) for pattern in values["drafts"]]
        merged.update(values)
    return Settings(
        enabled=enabled,
        severity=severity,
        per_file_ignores=tuple(ignores),
        expect=tuple(expect),
        thresholds=Thresholds(thresholds),
        exclude=tuple(exclude),
        lexicon=merged.get("lexicon", ""),
        model=merged.get("model", ""),
        fail_on=merged.get("fail-on", "error"),
        baseline=merged.get("baseline", ""),
        cache_dir=merged.get("cache-dir", ""),
        output_format=tuple(merged.get("output-format", ())),
        allow_outside=bool(merged.get("allow-outside", False)),
        gitignore=bool(merged.get("respect-gitignore", True)),
        drafts=tuple(drafts),
        company=merged.get("company", ""),
        max_warnings=merged.get("max-warnings"),
        help_url=merged.get("help-url", ""),
        profile=merged.get("profile"),
        origins=origins,
        digest=repr((sorted(thresholds.items()), merged.get("profile"))),
    )


def _selection(enabled: frozenset[str], values: dict[str, Any]) -> frozenset[str]:
    """Apply the selectors of one layer, the more exact over the less: `RF0` before `RF001`."""
    if "select" in values:
        enabled = frozenset()
    steps = [
        (len(codes), 1 if key == "ignore" else 0, codes)
        for key in ("select", "extend-select", "ignore")
        for codes in map(selected, values.get(key, ()))
    ]
    for _, off, codes in sorted(steps, key=lambda step: (-step[0], step[1])):
        enabled = enabled - codes if off else enabled | codes
    return enabled
