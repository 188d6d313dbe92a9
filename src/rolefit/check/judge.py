"""Gives verdicts: from the cache where it knows the draft, else from a model that is loaded when it is first needed."""

from __future__ import annotations

import os

from rolefit.bundled import MODEL, bundled
from rolefit.check.settings.confine import leads_outside
from rolefit.check.settings.values import CHOSEN, Settings
from rolefit.errors import ConfigurationError, LexiconError, ModelError
from rolefit.values import JobPost, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rolefit.check.cache import VerdictCache
    from rolefit.verdict.classifier import Classifier

__all__ = ["Judge"]


class Judge:
    """Classifies drafts; folders with models or lexicons of their own get a classifier each."""

    def __init__(self, root: str, use_cache: bool) -> None:
        """Take the root of the project, whose cache is used."""
        self.root = root
        self._use_cache = use_cache
        self._classifiers: dict[tuple[str, str], Classifier] = {}
        self._caches: dict[tuple[str, str, str], VerdictCache] = {}
        self.model_version = ""
        """Of the last verdict; empty before the first. `lexicon_version` likewise."""
        self.lexicon_version = ""
        self.notes: list[str] = []
        """What a user should know of the run besides its findings."""

    def verdict(self, data: bytes, post: JobPost, settings: Settings, *, remember: bool) -> Verdict:
        """Return the verdict on a draft that was read from `data`; `remember` lets the cache keep it.

        Raises `ModelError` or `LexiconError` for the files that the settings name.
        """
        cache = self._cache(settings)
        remember = remember and settings.profile is None  # what is remembered is read as the model gives it
        verdict = cache.get(data, post.source) if cache and remember else None
        if verdict is None:
            classifier = self._classifier(settings)
            if settings.profile is not None:
                classifier = classifier.with_profile(settings.profile)
            verdict = classifier.classify(post, with_phrases=False)
            if cache and remember:
                cache.put(data, verdict)
        self.model_version, self.lexicon_version = verdict.model_version, verdict.lexicon_version
        return verdict

    def _classifier(self, settings: Settings) -> Classifier:
        key = (settings.model, settings.lexicon)
        if key not in self._classifiers:
            # With all verdicts in the cache, this import is spared.
            from rolefit.verdict.classifier import Classifier

            try:
                self._classifiers[key] = Classifier.load(settings.model or None, settings.lexicon or None)
            except LexiconError as error:
                # What a lexicon says stands in the message; of a file that is not the project's, nothing is shown.
                if not leads_outside(self.root, settings.lexicon) or settings.origins.get("lexicon") in CHOSEN:
                    raise
                raise LexiconError(
                    f"{settings.lexicon}: no lexicon; run rolefit check --lexicon with it to see why"
                ) from error
        return self._classifiers[key]

    def _cache(self, settings: Settings) -> VerdictCache | None:
        if not self._use_cache:
            return None
        for path, kind in ((settings.model, ModelError), (settings.lexicon, ConfigurationError)):
            if path and not os.path.isfile(path):
                raise kind(f"{path}: no such file")
        from rolefit.check.cache import VerdictCache, cache_folder

        folder = settings.cache_dir or cache_folder(self.root)
        key = (folder, settings.model, settings.lexicon)
        if key not in self._caches:
            cache = VerdictCache(folder, settings.model or bundled(MODEL), settings.lexicon)
            if cache.is_foreign:
                note = (
                    f"{folder} holds what rolefit did not make, and is left alone: remove it, or set another cache-dir"
                )
                self.notes += [note] if note not in self.notes else []
            self._caches[key] = cache
        return self._caches[key]
