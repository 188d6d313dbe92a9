"""Gives verdicts by a model that is loaded when it is first needed, and knows what earlier runs remember."""

from __future__ import annotations

import os

from rolefit.bundled import MODEL, bundled
from rolefit.check.settings.confine import leads_outside
from rolefit.check.settings.values import CHOSEN, Settings
from rolefit.errors import ConfigurationError, LexiconError, ModelError
from rolefit.values import JobPost, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rolefit.check.cache import Memory
    from rolefit.check.outcome import Outcome
    from rolefit.check.values import Draft
    from rolefit.verdict.classifier import Classifier
    from rolefit.verdict.profile import Profile

__all__ = ["Judge"]

_MOST_KEPT = 2000


class Judge:
    """Classifies drafts; folders with models, lexicons or profiles of their own get a classifier each."""

    def __init__(self, root: str, use_cache: bool, *, keeps: bool = False) -> None:
        """Take the root of the project, whose cache is used; `keeps` holds on to drafts, for whoever asks again soon."""
        self.root = root
        self._use_cache, self.keeps = use_cache, keeps
        self._classifiers: dict[tuple[str, str, Profile | None], Classifier] = {}
        self._memories: dict[tuple[str, str, str], Memory] = {}
        self.drafts: dict[tuple[str, str], Draft] = {}
        """Drafts that were classified, by path and by what they rest on."""
        self.model_version = ""
        """Of the last verdict; empty before the first. `lexicon_version` likewise."""
        self.lexicon_version = ""
        self.notes: list[str] = []
        """What a user should know of the run besides its findings."""

    def verdict(self, post: JobPost, settings: Settings) -> Verdict:
        """Return the verdict on a draft.

        Raises `ModelError` or `LexiconError` for the files that the settings name.
        """
        return self._classifier(settings).classify(post, with_phrases=False)

    def saw(self, outcome: Outcome) -> None:
        """Note by which model and lexicon an outcome was found."""
        if outcome.model_version:
            self.model_version, self.lexicon_version = outcome.model_version, outcome.lexicon_version

    def keep(self, path: str, key: str, draft: Draft) -> None:
        """Hold on to a draft."""
        if len(self.drafts) >= _MOST_KEPT:
            self.drafts.clear()
        self.drafts[path, key] = draft

    def save(self) -> None:
        """Write what is to be remembered."""
        for memory in self._memories.values():
            memory.save()

    def _classifier(self, settings: Settings) -> Classifier:
        key = (settings.model, settings.lexicon, settings.profile)
        if key not in self._classifiers:
            # With all results remembered, this import is spared.
            from rolefit.verdict.classifier import Classifier

            try:
                classifier = Classifier.load(settings.model or None, settings.lexicon or None)
            except LexiconError as error:
                # What a lexicon says stands in the message; of a file that is not the project's, nothing is shown.
                if not leads_outside(self.root, settings.lexicon) or settings.origins.get("lexicon") in CHOSEN:
                    raise
                raise LexiconError(
                    f"{settings.lexicon}: no lexicon; run rolefit check --lexicon with it to see why"
                ) from error
            self._classifiers[key] = classifier.with_profile(settings.profile) if settings.profile else classifier
        return self._classifiers[key]

    def memory(self, settings: Settings) -> Memory | None:
        """Return what earlier runs remember for the model and the lexicon of some settings; None where nothing may be.

        Raises `ModelError` or `ConfigurationError` where one of them is not there.
        """
        if not self._use_cache:
            return None
        key = (settings.cache_dir, settings.model, settings.lexicon)
        if key in self._memories:
            return self._memories[key]
        for path, kind in ((settings.model, ModelError), (settings.lexicon, ConfigurationError)):
            if path and not os.path.isfile(path):
                raise kind(f"{path}: no such file")
        from rolefit.check.cache import Memory, cache_folder

        folder = settings.cache_dir or cache_folder(self.root)
        memory = Memory(folder, settings.model or bundled(MODEL), settings.lexicon)
        if memory.is_foreign:
            note = f"{folder} holds what rolefit did not make, and is left alone: remove it, or set another cache-dir"
            self.notes += [note] if note not in self.notes else []
        self._memories[key] = memory
        return memory
