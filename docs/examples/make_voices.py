"""Write docs/one-voice.md: python docs/examples/make_voices.py. The sample drafts through every command, side by side."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(HERE / "src"))

DRAFTS = HERE / "examples" / "drafts"
NAMES = sorted(str(p.relative_to(DRAFTS)) for p in DRAFTS.rglob("*") if p.suffix in (".md", ".txt", ".html"))[:10]


def run(*arguments: str) -> str:
    """What a command of this checkout prints."""
    command = [sys.executable, "-m", "rolefit", *arguments]
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(HERE / "src"), "NO_COLOR": "1", "COLUMNS": "100"}
    return subprocess.run(command, cwd=DRAFTS, capture_output=True, text=True, check=False, env=environment).stdout


def table() -> list[dict[str, str]]:
    """A row for each draft: what classify, explain, check, batch and report say of its role and title."""
    from rolefit.reading import read_path
    from rolefit.report.summary import summarise
    from rolefit.tables.scored import read_scored

    classified = {one["source"]: one for one in json.loads(run("classify", "-f", "json", *NAMES))["results"]}
    findings: dict[str, list[str]] = {}
    for one in json.loads(run("check", "--no-cache", "-f", "json", *NAMES))["findings"]:
        findings.setdefault(one["file"].removeprefix("examples/drafts/"), []).append(one["code"])
    with tempfile.TemporaryDirectory() as folder:
        posts, scored = Path(folder) / "posts.csv", Path(folder) / "scored.csv"
        with posts.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(["id", "title", "text"])
            for name in NAMES:
                post = read_path(str(DRAFTS / name))
                writer.writerow([name, post.title, post.text])
        run("batch", str(posts), "-o", str(scored), "--quiet", "--workers", "1")
        with scored.open(encoding="utf-8", newline="") as stream:
            batched = {row["id"]: row for row in csv.DictReader(stream)}
        told = summarise(read_scored(str(scored))).promises
        reported = {NAMES[one.row.number - 1] for one in told}
    rows = []
    for name in NAMES:
        verdict, row = classified[name], batched[name]
        explained = run("explain", name)
        sentence = next((line.strip() for line in explained.split("\n") if line.startswith("  The title")), "")
        rows.append(
            {
                "draft": name,
                "title": verdict["title"],
                "classify": _said(verdict["role"], verdict["unsure"], verdict["title_says_otherwise"]),
                "explain": sentence,
                "check": ", ".join(
                    c for c in dict.fromkeys(findings.get(name, [])) if c in ("RF001", "RF002", "RF003", "RF004")
                ),
                "batch": _said(
                    row["rolefit_role"], row["rolefit_unsure"] == "true", row["rolefit_title_says_otherwise"] == "true"
                ),
                "report": "counts its title" if name in reported else "",
            }
        )
    return rows


def _said(role: str, unsure: bool, otherwise: bool) -> str:
    return f"{role.replace('_', ' ')}{', unsure' if unsure else ''}{'; title says otherwise' if otherwise else ''}"


def page() -> str:
    """The Markdown page."""
    rows = table()
    columns = list(rows[0])
    lines = [
        "# The same posts through every command",
        "",
        "<!-- Written by `python docs/examples/make_voices.py`; edit that. -->",
        "",
        "Ten sample drafts (`examples/drafts`). Of `check` only the rules of roles and titles are shown: RF001 is a draft that",
        "is not what it is meant for (by its title, where nothing else says it), RF002 and RF004 are titles that the duties",
        "contradict, RF003 is a draft of both roles under the name of one. `report` counts posts whose title says otherwise.",
        "",
        "| " + " | ".join(columns) + " |",
        "| " + " | ".join("---" for _ in columns) + " |",
    ]
    lines += ["| " + " | ".join(row[column].replace("|", "/") for column in columns) + " |" for row in rows]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    (HERE / "docs" / "one-voice.md").write_text(page(), encoding="utf-8")
