"""The whole road of a check: inputs, drafts, verdicts, rules, suppressions, baseline, report."""

from __future__ import annotations

import os

from rolefit import __version__
from rolefit.check.catalog import all_rules
from rolefit.check.checked import Checked, in_step
from rolefit.check.compared import compared
from rolefit.check.inputs import Found, Given, Input, drafts_beside, find_inputs
from rolefit.check.judge import Judge
from rolefit.check.report import Failure, Report
from rolefit.check.roles import role_named
from rolefit.check.rules import SET_CODES
from rolefit.check.settings.confine import confined_draft, leads_outside
from rolefit.check.settings.layers import SettingsSource
from rolefit.check.settings.project import forget, path_in, root_of
from rolefit.check.settings.values import CHOSEN, Settings
from rolefit.check.values import Draft, Finding
from rolefit.errors import ConfigurationError, InputError, ModelError
from rolefit.reading import load
from rolefit.reading.origin import STDIN, shown
from rolefit.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["Request", "check_given", "check_text", "run_check"]


class Request(NamedTuple):
    """What a run is asked to do."""

    settings: SettingsSource
    paths: Sequence[str] = ()
    expect: str = ""
    """The role that drafts are meant to have where they and their path say none, of `verdict.ROLES`."""
    stdin_filename: str = ""
    diff: str = ""
    allow_empty: bool = False
    force_exclude: bool = False
    use_cache: bool = True
    baseline: bool = True
    """Whether the baseline of the settings is applied."""
    outputs: Collection[tuple[int, int]] = ()
    """Device and number of the files that the run writes, which are no drafts unless they are named."""


def run_check(request: Request) -> Report:
    """Check the drafts and return what was found; drafts that cannot be read are failures of the report.

    Raises `ConfigurationError` for settings, `MissingInput` for files that are not there and where nothing is to be
    checked, `ModelError` and `LexiconError` for their files.
    """
    forget()
    root = root_of(os.getcwd())
    here = request.settings.for_folder(os.getcwd())
    given = find_inputs(
        request.paths,
        request.settings,
        stdin_filename=request.stdin_filename,
        diff=request.diff,
        allow_empty=request.allow_empty,
        force_exclude=request.force_exclude,
        outputs=request.outputs,
    )
    judge = Judge(root, request.use_cache)
    work = [(one, STDIN if one.name == STDIN else path_in(root, one.path), None) for one in given.inputs]
    checked, failures, exempt = _all_checked(work, request, judge)
    report = _report(checked, failures, exempt, _beside(given, checked, request, judge), here, judge)
    return _without_baseline(report, here) if here.baseline and request.baseline else report


def check_given(drafts: Sequence[Given], request: Request, judge: Judge) -> Report:
    """Check drafts that are no files, and compare them with one another: no file is opened and no folder searched.

    request: of its fields only `settings`, which must be isolated and name no baseline, and `expect` count. Raises
    `ConfigurationError` for settings.
    """
    here = request.settings.for_folder(os.getcwd())
    work = [(Input(STDIN, one.name), one.name, one) for one in drafts]
    checked, failures, exempt = _all_checked(work, request, judge)
    return _report(checked, failures, exempt, [], here, judge)


def _all_checked(
    work: Sequence[tuple[Input, str, Given | None]], request: Request, judge: Judge
) -> tuple[list[Checked], list[Failure], int]:
    """Check each draft by itself; return also those that could not be read, and how many are exempt."""
    checked: list[Checked] = []
    failures: list[Failure] = []
    exempt = 0

    def begin(given: tuple[Input, str, Given | None]) -> Checked:
        return _checked(given[0], given[1], request, judge, given[2])

    for (_, path, _), done in zip(work, in_step(begin, work), strict=True):
        try:
            if isinstance(done, Exception):
                raise done
            is_exempt = done.outcome.is_exempt
        except InputError as error:
            failures.append(Failure(path, str(error)))
            continue
        except (ModelError, ConfigurationError):
            raise
        except Exception as error:  # whatever one draft does, the others are answered
            failures.append(
                Failure(path, f"{shown(path)}: internal error: {type(error).__name__}: {error}; report it", True)
            )
            continue
        if is_exempt:
            exempt += 1
        else:
            checked.append(done)
    return checked, failures, exempt


def _report(
    checked: list[Checked], failures: list[Failure], exempt: int, beside: list[Checked], here: Settings, judge: Judge
) -> Report:
    found, suppressed = _apply_rules(checked, beside, here, judge)
    judge.save()
    findings = sorted(found, key=_order)
    flawed = {finding.path for finding in findings}
    return Report(
        findings=tuple(findings),
        paths=tuple([one.path for one in checked]),
        sources={one.path: one.text for one in checked if one.path in flawed and not one.outside},
        failures=tuple(failures),
        rules=tuple([here.graded_rule(rule) for rule in all_rules()]),
        fail_on=here.fail_on,
        root=judge.root,
        version=__version__,
        model_version=judge.model_version,
        lexicon_version=judge.lexicon_version,
        exempt=exempt,
        suppressed=suppressed,
        notes=tuple(judge.notes),
        bars={one.path: one.settings.fail_on for one in checked if one.settings.fail_on != here.fail_on},
        max_warnings=here.max_warnings,
        help_url=here.help_url,
    )


def check_text(text: str, path: str, request: Request, judge: Judge) -> tuple[list[Finding], Draft | None]:
    """Return what is found in a text as if it stood at an absolute path, and the draft; None where it is exempt.

    Raises `RolefitError` for settings, model, and a text that cannot be read.
    """
    forget()
    one = Input(STDIN, path)
    done = _checked(one, path_in(judge.root, path), request, judge, Given(path, text.encode("utf-8", "replace")))
    if done.outcome.is_exempt:
        return [], None
    beside = _beside(Found([one], []), [done], request, judge)
    found, _ = _apply_rules([done], beside, done.settings, judge)
    judge.save()
    return sorted(found, key=_order), done.draft


def _checked(one: Input, path: str, request: Request, judge: Judge, given: Given | None = None) -> Checked:
    """Read one draft. Raises `InputError` where it cannot be, or may not."""
    settings = request.settings.for_folder(one.folder)
    outside = one.argument != STDIN and confined_draft(
        judge.root, one.path, one.real, one.argument, allowed=settings.allow_outside
    )
    data = load(one.argument) if given is None else given.data
    expect = role_named(request.expect) if request.expect else ""
    title = given.title if given else None
    done = Checked(one, path, data, settings, expect, judge, remember=one.argument != STDIN, title=title)
    done.outside = outside
    return done


def _beside(given: Found, checked: list[Checked], request: Request, judge: Judge) -> list[Checked]:
    """Return the drafts that the checked ones are compared with; one that cannot be read is no business of this run."""
    companies = {one.company for one in checked if one.enabled.intersection(SET_CODES)}
    if not any(companies):
        return []
    drafts = []
    for one in drafts_beside(given, request.settings, judge.root, request.outputs):
        try:
            done = _checked(one, path_in(judge.root, one.path), request, judge)
        except InputError:
            continue
        if not done.outside and done.is_readable() and done.company in companies:
            drafts.append(done)
    return drafts


def _apply_rules(
    checked: list[Checked], beside: list[Checked], here: Settings, judge: Judge
) -> tuple[list[Finding], int]:
    """Return the findings of the checked drafts and how many were suppressed."""
    by_path = {one.path: list(one.outcome.findings) for one in checked}
    if any(one.enabled.intersection(SET_CODES) for one in checked):
        for finding in compared(checked, beside, here, judge):
            by_path[finding.path].append(finding)
    found, suppressed = [], 0
    if any(one.outcome.speaks for one in checked):
        from rolefit.check.suppress import apply_suppressions
    for one in checked:
        findings = [finding for finding in by_path[one.path] if finding.code in one.enabled]
        if one.outcome.speaks:
            findings, hidden = apply_suppressions(one.opened, findings, one.enabled, blameless=SET_CODES)
            suppressed += hidden
        graded = [one.settings.graded(finding) for finding in findings] if one.settings.severity else findings
        found += [_without_words(finding) for finding in graded] if one.outside else graded
    return found, suppressed


def _without_words(finding: Finding) -> Finding:
    """Return a finding that says of its rule alone: the draft is no file of the project."""
    reason = next((rule.reason for rule in all_rules() if rule.code == finding.code), "")
    return finding._replace(message=f"{finding.name.replace('-', ' ')} ({reason})", related=(), edits=())


def _without_baseline(report: Report, here: Settings) -> Report:
    from rolefit.check.baseline import read_baseline

    path = here.baseline
    try:
        baseline = read_baseline(path)
    except ConfigurationError:
        if not leads_outside(report.root, path) or here.origins.get("baseline") in CHOSEN:
            raise
        raise ConfigurationError(
            f"{path}: no baseline that can be used; run rolefit check --baseline with it"
        ) from None
    left, hidden, outdated = baseline.apply(report.findings, report.root, report.paths, report.sources)
    return report._replace(findings=tuple(left), baselined=hidden, outdated=outdated)


def _order(finding: Finding) -> tuple[list[str], int, int, str, str]:
    return finding.path.split("/"), finding.place.line, finding.place.column, finding.code, finding.message
