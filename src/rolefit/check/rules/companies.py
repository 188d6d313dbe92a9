"""Sorts drafts by the company that they are for."""

from __future__ import annotations

from rolefit.check.values import Draft

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["by_company"]


def by_company(drafts: Iterable[Draft]) -> list[list[Draft]]:
    """Return the drafts of each company, in their order; case and outer blanks of a name do not count.

    Drafts that name no company, by themselves or by the settings, are left out: nobody knows whose they are.
    """
    groups: dict[str, list[Draft]] = {}
    for draft in drafts:
        groups.setdefault(draft.company.strip().casefold(), []).append(draft)
    return [groups[name] for name in sorted(groups) if name]
