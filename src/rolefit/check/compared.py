"""Compares the drafts of each company, and remembers what came of it as long as none of them changes."""

from __future__ import annotations

from rolefit.check.checked import Checked
from rolefit.check.judge import Judge
from rolefit.check.outcome import DAMAGED, findings_from_json, findings_to_json
from rolefit.check.rules import check_set
from rolefit.check.settings.values import Settings
from rolefit.check.values import Finding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["compared"]


def compared(checked: Sequence[Checked], beside: Sequence[Checked], here: Settings, judge: Judge) -> list[Finding]:
    """Return what is wrong between the drafts of each company, in those that are checked."""
    reported = {one.path for one in checked}
    groups: dict[str, list[Checked]] = {}
    for one in (*checked, *beside):
        groups.setdefault(one.company, []).append(one)
    remembered = judge.memory(here)
    found: list[Finding] = []
    for company in sorted(groups):
        group = sorted(groups[company], key=lambda one: one.path)
        if not company or len(group) < 2:  # nobody knows whose they are; one is compared with none
            continue
        paths = [one.path for one in group]
        alike = all(one.is_remembered and _maker(one.settings) == _maker(here) for one in group)
        memory = remembered if alike else None
        if memory is not None:
            key = _key(group, here, reported)
            try:
                found += [
                    finding for number, rows in memory.get(key) for finding in findings_from_json(rows, paths[number])
                ]
                continue
            except DAMAGED:
                pass
        new = check_set([one.draft for one in group], here.thresholds, reported)
        found += new
        if memory is not None:
            by_path: dict[str, list[Finding]] = {}
            for finding in new:
                by_path.setdefault(finding.path, []).append(finding)
            memory.put(key, [[paths.index(path), findings_to_json(some)] for path, some in by_path.items()])
    return found


def _key(group: Sequence[Checked], here: Settings, reported: Collection[str]) -> str:
    """What the findings between the drafts of a company rest on."""
    from rolefit.check.stamp import digest  # spared where nothing is remembered

    said = [here.digest, *[f"{one.path}\0{one.key}\0{one.path in reported:d}" for one in group]]
    return digest("\n".join(said).encode("utf-8", "replace"))


def _maker(settings: Settings) -> tuple[str, str, str]:
    return settings.cache_dir, settings.model, settings.lexicon
