"""Sorts drafts by the company that they are for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from rolefit.check.values import Draft

__all__ = ["by_company"]


def by_company(drafts: Iterable[Draft]) -> list[list[Draft]]:
    """Return the drafts of each company, in their order; case and outer blanks of a name do not count.

    Drafts that name no company belong to the only one that is named, or together where none is; among several companies
    nobody knows whose they are, and they are left out.
    """
    names = [(draft.company.strip().casefold(), draft) for draft in drafts]
    named = sorted({name for name, _ in names if name})
    if len(named) <= 1:
        return [[draft for _, draft in names]] if names else []
    groups: dict[str, list[Draft]] = defaultdict(list)
    for name, draft in names:
        groups[name].append(draft)
    return [groups[name] for name in named]
