"""One draft on its way through a check: read and classified no further than somebody asks."""

from __future__ import annotations

import os

from rolefit.check.inputs import Input, is_laid_out
from rolefit.check.judge import Judge
from rolefit.check.outcome import DAMAGED, Outcome, outcome_from_json, outcome_to_json
from rolefit.check.roles import EXEMPT
from rolefit.check.settings.values import Settings
from rolefit.errors import InputError
from rolefit.remembering import once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeVar

    from rolefit.check.drafts import OpenDraft
    from rolefit.check.values import Draft

    Work = TypeVar("Work")
    Given = TypeVar("Given")
    Answer = TypeVar("Answer")

__all__ = ["Checked", "in_step"]

_AT_ONCE = 100
"""Drafts that are held open at once."""


class Checked:
    """A draft, its settings, and what is wrong with it by itself."""

    def __init__(
        self,
        one: Input,
        path: str,
        data: bytes,
        settings: Settings,
        expect: str,
        judge: Judge,
        *,
        remember: bool,
        title: str | None = None,
    ) -> None:
        """Take the bytes of a draft; `path` is what findings call it, `expect` the role of `--expect`.

        remember: whether the outcome may be taken from earlier runs, and kept for later ones. title: the job title, where
        somebody gave it beside the draft.
        """
        self.path, self.settings, self.name = path, settings, one.name
        self.outside = False
        """Whether the file lies outside the project, so that nothing of it is shown."""
        self.enabled = settings.enabled_for(one.path)
        self._data, self._judge, self.is_remembered = data, judge, remember
        self._title = title
        self._by_path, self._expect = settings.expected_role(one.path), expect

    @once
    def key(self) -> str:
        """What the outcome rests on, and nothing else: two drafts with one key have one outcome."""
        from rolefit.check.stamp import digest  # spared where nothing is remembered

        extension, settings = os.path.splitext(self.name)[1].lower(), self.settings
        said = (extension, self._by_path, self._expect, settings.company, settings.digest, self._title or "", "")
        return digest("\0".join(said).encode("utf-8", "replace") + self._data)

    @once
    def opened(self) -> OpenDraft:
        """The draft as it was read. Raises `InputError` where the bytes hold no text."""
        from rolefit.check.drafts import open_draft  # spared where all is remembered, as are the rules

        return open_draft(self._data, path=self.path, name=self.name, title=self._title)

    @property
    def text(self) -> str:
        """The text that findings stand in."""
        if "opened" in self.__dict__ or is_laid_out(self._data):
            return self.opened.source.text
        from rolefit.reading.encoding import decode
        from rolefit.reading.origin import Origin

        return decode(self._data, Origin(self.name))

    @once
    def draft(self) -> Draft:
        """The draft with its verdict. Raises as `Judge.verdict` does."""
        if self._judge.keeps and (self.path, self.key) in self._judge.drafts:
            return self._judge.drafts[self.path, self.key]
        opened = self.opened
        verdict = self._judge.verdict(opened.post, self.settings)
        expected = opened.expectation(self._by_path, self._expect, verdict.title_role)
        draft = opened.draft(verdict, expected, self.settings.company)
        if self._judge.keeps:
            self._judge.keep(self.path, self.key, draft)
        return draft

    @once
    def _remembered(self) -> Outcome | None:
        """What an earlier run found; None where nothing is remembered. Raises as `Judge.memory` does."""
        memory = self._judge.memory(self.settings) if self.is_remembered else None
        if memory is None:
            return None
        try:
            return outcome_from_json(memory.get(self.key), self.path)
        except DAMAGED:
            return None

    @once
    def outcome(self) -> Outcome:
        """What came of it: remembered, or worked out now. Raises `InputError` and as `Judge.verdict` does."""
        found = self._remembered
        if found is not None:
            self._judge.saw(found)
            return found
        outcome = self._judged()
        self.__dict__.pop("opened", None)  # a thousand of them take room, and few are asked for again
        self._judge.saw(outcome)
        memory = self._judge.memory(self.settings) if self.is_remembered else None
        if memory is not None:
            memory.put(self.key, outcome_to_json(outcome))
        return outcome

    @once
    def _is_exempt(self) -> bool:
        """Whether the draft or its path asks not to be checked."""
        opened = self.opened
        return opened.is_exempt or opened.expectation(self._by_path, self._expect, "").role == EXEMPT

    def _judged(self) -> Outcome:
        from rolefit.check import rules
        from rolefit.check.suppress import unknown_roles

        if self._is_exempt:
            return Outcome(is_exempt=True)
        opened = self.opened
        draft = self.draft
        found = [*rules.check_draft(draft, self.settings.thresholds), *unknown_roles(opened)]
        if self._by_path:  # nothing else is mended, and most runs are spared the means
            from rolefit.check.fixes import with_edits

            found = with_edits(found, opened, draft.verdict, self._by_path)
        verdict, speaks = draft.verdict, bool(opened.pragmas or opened.ignored_codes)
        return Outcome(False, draft.company, speaks, tuple(found), verdict.model_version, verdict.lexicon_version)

    def open_early(self) -> bool:
        """Read the draft where its outcome is not remembered, and return whether it is to be classified; raises as `opened`."""
        return self._remembered is None and not self._is_exempt

    def judge_early(self) -> None:
        """Classify the draft. Raises as `draft` does."""
        self.draft  # noqa: B018 - worked out here

    @property
    def company(self) -> str:
        """Whose draft it is, as companies are told apart; empty where nobody says."""
        return self.outcome.company.strip().casefold()

    def is_readable(self) -> bool:
        """Whether it can be checked at all: text, and not exempt."""
        try:
            return not self.outcome.is_exempt
        except (InputError, RecursionError, MemoryError):
            return False


def in_step(begin: Callable[[Work], Checked], work: Sequence[Work]) -> Iterator[Checked | Exception]:
    """Begin drafts, and yield each, or what beginning it raised.

    A step is made of many drafts before the next one is made of any, so that its code and its tables stay near the
    processor: draft after draft costs a fourth more. What fails on the way fails again when the outcome is asked for.
    """
    for first in range(0, len(work), _AT_ONCE):
        begun = [_tried(begin, one) for one in work[first : first + _AT_ONCE]]
        opened = [done for done in begun if isinstance(done, Checked) and _tried(Checked.open_early, done) is True]
        for done in opened:
            _tried(Checked.judge_early, done)
        yield from begun


def _tried(step: Callable[[Given], Answer], given: Given) -> Answer | Exception:
    try:
        return step(given)
    except Exception as error:
        return error
