"""Checks what the head of a model file says beside its arrays, for either engine."""

from __future__ import annotations

from rolefit.errors import ModelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rolefit.model.layout import ModelFile

__all__ = ["check_facts"]


def check_facts(model: ModelFile) -> None:
    """Raise `ModelError` where a fact of the head is missing or is no probability, or the concepts are malformed."""
    try:
        priors, sure = model.metadata.get("priors", []), model.metadata["sure_from"]
        right = all([0 < p < 1 for p in priors]) and 0 <= sure <= 1
        _ = (
            model.metadata["model_version"],
            model.metadata["lexicon_version"],
            model.metadata["lexicon_roles"],
        )
        right = right and len(model.concept_lines) == len(model["concept_needs"])
    except (ValueError, LookupError, TypeError):
        right = False
    if not right:
        raise ModelError(f"{model.path}: the model file is damaged (its facts are wrong); install or train it again")
