"""The shape of the model: constants that the trainer and every scorer share."""

from __future__ import annotations

import math

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["LEXICON_SCALE", "POST_FEATURES", "SECTION_WEIGHTS", "post_features"]

SECTION_WEIGHTS = {
    "duties": 1.0,
    "other": 1.0,
    "about": 1.0,
    "requirements": 0.5,
    "benefits": 0.5,
    "apply": 0.5,
}
"""What a statement counts in the sums: requirements half, by the codebook. Benefits and how to apply hold no duty, but a
heading may be wrong: what reads like a duty there counts half, and the statement's own words say whether it is one."""

LEXICON_SCALE = 0.5
"""Value of a lexicon feature that is present, beside TF-IDF vectors of length 1."""

PRIOR_MIX = (0.22, 0.22, 0.08, 0.48)
"""Role mix that stands for half a duty in every post, so that shares are defined for a text without any."""
PRIOR_DUTIES = 0.5

POST_FEATURES = (
    "share_sm", "share_cm", "share_sh", "share_ot", "balance",
    "log_sm", "log_cm", "log_sh", "log_ot", "root_sm", "root_cm", "root_sh", "root_ot",
    "page_sm", "page_cm", "page_hybrid", "page_out", "title_sm", "title_cm", "title_hybrid", "title_out",
    "evenness",
)  # fmt: skip
"""What the second logistic regression reads. A line in the balance has one end for each role and no place for hybrids
between them; evenness is highest there."""


def post_features(sums: Sequence[float], page: Sequence[float], title: Sequence[float]) -> list[float]:
    """From the weighted sums of SM, CM, SH, OT probabilities and the page's and title's logits to `POST_FEATURES`."""
    total = sums[0] + sums[1] + sums[2] + sums[3] + PRIOR_DUTIES
    shares = [(s + PRIOR_DUTIES * mix) / total for s, mix in zip(sums, PRIOR_MIX, strict=True)]
    balance = (sums[0] + 0.5) / (sums[0] + sums[1] + 1.0)
    logs = [math.log1p(s) for s in sums]
    roots = [math.sqrt(share) for share in shares]
    return [*shares, balance, *logs, *roots, *page, *title, balance * (1.0 - balance)]
