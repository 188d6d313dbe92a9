"""Writes the model card from the figures: nothing in it is typed by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rolefit.training.fitting import SEED
from rolefit.values import ROLES

__all__ = ["card", "figures_text"]


def figures_text(metrics: Mapping[str, Any]) -> str:
    """The out-of-fold figures as a plain table, as `rolefit evaluate` prints them."""
    f = metrics["out_of_fold"]
    lines = [
        f"out of fold: {f['posts']} posts, {f['statements']} statements, {metrics['folds']} folds "
        "(a fold holds batches and companies that the model has not seen)",
        "",
        f"{'role':24}{'posts':>7}{'precision':>11}{'recall':>9}{'F1':>8}",
    ]
    for role in ROLES:
        row = f["roles"][role]
        lines.append(f"{role:24}{row['posts']:7}{row['precision']:11.3f}{row['recall']:9.3f}{row['f1']:8.3f}")
    shares = f["share_error_points"]
    lines += [
        "",
        f"accuracy             {f['accuracy']:.3f}",
        f"macro-F1             {f['macro_f1']:.3f}",
        f"log loss             {f['log_loss']:.3f}",
        f"calibration error    {f['calibration_error']:.3f}",
        f"sure from            {f['sure_from']:.3f}   coverage {f['coverage']:.3f}   "
        f"accuracy when sure {f['accuracy_when_sure']:.3f}",
        f"share error, points  SM {shares['SM']:.1f}   CM {shares['CM']:.1f}   SH {shares['SH']:.1f}   OT {shares['OT']:.1f}",
        f"statement accuracy   {f['statement_accuracy']:.3f}",
        *_borders_text(f),
        "",
        "confusion (rows: label, columns: answer)",
        " " * 22 + "".join(f"{role[:12]:>14}" for role in ROLES),
    ]
    for role in ROLES:
        lines.append(f"{role:22}" + "".join(f"{f['confusion'][role][other]:14}" for other in ROLES))
    return "\n".join(lines) + "\n"


def _borders_text(figures: Mapping[str, Any]) -> list[str]:
    """What is said of posts drawn near the borders of the codebook, where there are any."""
    borders = figures.get("borders")
    if not borders:
        return []
    return [
        f"near the borders     {borders['accuracy']:.3f} of {borders['posts']} more posts, drawn where a label turns on a line or two"
    ]


def _reading_text(second: Mapping[str, Any]) -> str:
    """What a second reading of some batches found, as sentences."""
    left_out = second.get("left_out")
    but = f" ({left_out} lines of recurring boilerplate were left out)" if left_out else ""
    text = (
        f"Of the {second['lines']} lines of batches {second['batches']}{but}, a second reader who had not seen the first tags gave "
        f"{100 * second['agreement']:.1f} % the same tag; of the {second['disagreements']} others, {second['changed']} were changed "
        "after a third look by the codebook."
    )
    if second.get("mended"):
        text += f" {second['mended']} labels, old ones among them, were mended after out-of-fold answers had contradicted them strongly."
    return text


def card(metrics: Mapping[str, Any]) -> str:
    """Return the model card as Markdown."""
    reading = " ".join(map(_reading_text, metrics.get("second_reading", ())))
    reading += "\n\n" if reading else ""
    table = figures_text(metrics).rstrip("\n")
    own = _own_posts(metrics["own_posts"]) if "own_posts" in metrics else ""
    borders = metrics["out_of_fold"].get("borders", {"posts": 0})["posts"]
    written = metrics["out_of_fold"]["posts"] + borders - metrics.get("own_posts", {"posts": 0})["posts"]
    near = (
        f"{borders} of them lie near the borders of the codebook and teach what single lines say. " if borders else ""
    )
    return f"""# Model card: rolefit {metrics["model_version"]}

<!-- Written by `rolefit train`; edit `src/rolefit/training/card.py` instead. -->

**What it is.** Four logistic regressions over TF-IDF and a lexicon (version {metrics["lexicon_version"]}, {metrics["concepts"]} concepts). Two read
page and title as a whole; the third reads each statement, with that context, and gives the probabilities of SM, CM, SH, OT and
none; the fourth reads the weighted sums (requirements, benefits and how to apply at half weight) and gives the role. All are fitted to their
optimum and rounded, so that every processor trains the same bytes. {metrics["features"]} n-grams.

**What it is for.** Telling English job posts of social media managers, community managers, hybrids and other jobs apart. Not for
judging people, nor for other languages: those come back as `unsure` (`not_english`).

**Data.** {written} job posts written for this project and tagged line by line; no post of a real employer. {near}{reading}The probabilities assume
the mix of roles of {"the others" if borders else "these posts"} ({", ".join(f"{role} {p:.2f}" for role, p in zip(ROLES, metrics["priors"], strict=True))}); `--prior` states another.

**Calibration.** Logits are divided by {metrics["temperature"]:.2f}: {metrics["calibration"]}

```
{table}
```

{own}**Known limits.** Hybrids are the rarest and hardest answer. Developer relations, content and communications jobs that are half social
lie at the border of the codebook, where annotators doubt too. Posts of under 25 words are `unsure`.
"""


def _own_posts(own: Mapping[str, Any]) -> str:
    """What is said of posts that somebody added: how many, the figures on them, and with what the model was made."""
    said = f"**Own posts.** {own['posts']} posts with labels of whole posts were added; the model itself tagged their lines.\n\n"
    if "before" in own:
        said += "Measured on them, each post by a model that had not learned from it:\n\n| | before | after |\n|---|---|---|\n"
        said += "".join(
            f"| {name} | {own['before'][name]:.3f} | {own['after'][name]:.3f} |\n" for name in own["before"]
        )
        said += "\n"
    if "made_with" in own:
        made = ", ".join(f"{name} {version}" for name, version in own["made_with"].items())
        said += f"Made with {made}. The seed is {SEED}; folds are dealt in the order of the posts.\n\n"
    if "sha256" in own:
        said += "".join(f"- SHA-256 of {name}: `{digest}`\n" for name, digest in own["sha256"].items()) + "\n"
    return said
