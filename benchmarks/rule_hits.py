"""How many labelled posts each rule of `rolefit check` flags.

Usage: rule_hits.py [POSTS.jsonl] [--ids RF001] [--expect label|title] [--write]. A line of the file holds `id`, `title`, `text`
and `label` (a role); posts whose `source` names the same site or repository are taken for one company's. Every post is
checked twice: as a draft that is meant for its label, and as one whose role only the title says. The gate
is too loud where more than 5 % of the genuine single-role posts get an error that their reader calls wrong, one that
takes the duties for another role's than the label: exit code 1. `--write` puts what it prints into
docs/rules-measured.md.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

from page import DOCS, put
from rolefit.check.rules import RULES, check_draft, check_set
from rolefit.check.values import Draft, Finding, Place
from rolefit.values import JobPost
from rolefit.verdict.classifier import Classifier

DEFAULT = Path(__file__).resolve().parents[1] / ".." / "shared" / "benchmark" / "real_posts.jsonl"
SINGLE = ("social_media_manager", "community_manager")
TOO_LOUD = 0.05


def draft_of(classifier: Classifier, post: dict[str, str]) -> Draft:
    """Return the post as a draft of which nobody said what it is meant for."""
    verdict = classifier.classify(JobPost(post["text"], post["title"]))
    text = verdict.post.text

    def place(start: int, end: int) -> Place:
        line, last = text.count("\n", 0, start), text.count("\n", 0, end)
        column, last_column = start - text.rfind("\n", 0, start), end - text.rfind("\n", 0, end)
        return Place(line + 1, column, last + 1, last_column)

    places = tuple(place(s.statement.start, s.statement.end) for s in verdict.statements)
    source = post.get("source", post["id"])
    company = urlsplit(source).netloc if "://" in source else source.partition(":")[0]
    return Draft(post["id"], text, verdict, "", "", company, places, Place(1, 1, 1, 1))


def meant(draft: Draft, post: dict[str, str], by: str) -> Draft:
    """Return the draft as it is when the label, or the title alone, says what it is meant for."""
    role = post["label"] if by == "label" else draft.verdict.title_role
    said_by = "front matter" if by == "label" else "title" if role else ""
    return Draft(draft.path, draft.source, draft.verdict, role, said_by, draft.company, draft.places, draft.title_place)


def table(posts: list[dict[str, str]], findings: dict[str, dict[str, list[Finding]]]) -> list[str]:
    """Return the rows of a Markdown table: posts flagged, per rule, by what said the role and by the label."""
    groups = (("single", SINGLE), ("hybrid", ("hybrid",)), ("out of scope", ("out_of_scope",)))
    ids = {name: [p["id"] for p in posts if p["label"] in labels] for name, labels in groups}
    head = [f"{by}: {name} ({len(ids[name])})" for by in findings for name, _ in groups]
    rows = [f"| rule | {' | '.join(head)} |", "| --- |" + " ---: |" * len(head)]
    for rule in RULES:
        cells = []
        for by in findings:
            for name, _ in groups:
                hit = [[f for f in findings[by][i] if f.code == rule.code] for i in ids[name]]
                errors = sum(any(f.severity == "error" for f in fs) for fs in hit)
                cells.append(f"{sum(map(bool, hit))}" + (f" ({errors} errors)" if errors else ""))
        rows.append(f"| {rule.code} {rule.name} | {' | '.join(cells)} |")
    return rows


def main() -> int:
    """Print the table and the errors among single-role posts; 1 where a rule is too loud."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("posts", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--ids", metavar="CODE", help="list the posts that this rule flags, with its messages")
    parser.add_argument("--expect", choices=("label", "title"), default="label", help="with --ids: what says the role")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/rules-measured.md")
    options = parser.parse_args()
    posts = [json.loads(line) for line in options.posts.read_text(encoding="utf-8").splitlines() if line.strip()]
    classifier = Classifier.load()
    drafts = {post["id"]: draft_of(classifier, post) for post in posts}
    findings: dict[str, dict[str, list[Finding]]] = {}
    for by in ("label", "title"):
        ready = [meant(drafts[post["id"]], post, by) for post in posts]
        findings[by] = {draft.path: check_draft(draft) for draft in ready}
        for found in check_set(ready):
            findings[by][found.path].append(found)
    if options.ids:
        for post in posts:
            for found in findings[options.expect][post["id"]]:
                if found.code == options.ids:
                    print(f"{post['id']}\t{post['label']}\t{found.severity}\t{found.confidence:.2f}\t{found.message}")
        return 0
    rows = table(posts, findings)
    print("\n".join(rows))
    single = [post["id"] for post in posts if post["label"] in SINGLE]
    labels = {post["id"]: post["label"] for post in posts}
    loud = False
    said = []
    for by, of_post in findings.items():
        errors = {i: {f.code for f in of_post[i] if f.severity == "error"} for i in single}
        for code, count in sorted(Counter(code for codes in errors.values() for code in codes).items()):
            said.append(
                f"{by}: {code} calls {count} of {len(single)} single-role posts an error ({count / len(single):.1%})"
            )
        flagged = [i for i in single if errors[i]]
        wrong = [i for i in flagged if drafts[i].verdict.role != labels[i]]
        said.append(
            f"{by}: {len(flagged)} of {len(single)} single-role posts have errors ({len(flagged) / len(single):.1%}); "
            f"{len(wrong)} by duties that their reader takes otherwise ({len(wrong) / len(single):.1%})"
            + (f": {', '.join(wrong)}" if wrong else "")
        )
        loud = loud or len(wrong) / len(single) > TOO_LOUD
    print("\n".join(said))
    if options.write:
        head = (
            f"{len(posts)} posts, {len(single)} of them single-role; model {classifier.model_version}, lexicon "
            f"{classifier.lexicon_version}, default thresholds.\n"
        )
        put(DOCS / "rules-measured.md", "hits", "\n".join([head, *rows, "", *[f"* {line}" for line in said], ""]))
    return 1 if loud else 0


if __name__ == "__main__":
    sys.exit(main())
