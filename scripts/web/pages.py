"""Writes every kind of page that rolefit makes into a folder, from the written corpus: scripts/web/pages.py FOLDER."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
POSTS = ROOT / "data" / "labeled_job_posts.csv"
EVERY = 23


def rolefit(*arguments: object) -> None:
    """Run a command that must succeed."""
    done = subprocess.run(
        [sys.executable, "-m", "rolefit", *map(str, arguments)], cwd=ROOT, capture_output=True, text=True
    )
    if done.returncode not in (0, 1):
        sys.exit(f"rolefit {' '.join(map(str, arguments))}\n{done.stderr}")


def tables(folder: Path) -> tuple[Path, Path, Path]:
    """Write a table of labelled posts, and two of posts to be scored, the second with a text that is none."""
    with POSTS.open(encoding="utf-8", newline="") as stream:
        rows = [{key: row[key] for key in ("id", "title", "text", "label")} for row in csv.DictReader(stream)][::EVERY]
    rows[0] = {**rows[0], "title": 'مدير مجتمع & <b>"Größe"</b>', "label": "hybrid"}
    written = []
    for name, chosen in (
        ("labelled", rows),
        ("before", rows[::2]),
        ("after", [*rows[1::2], {"id": "none", "title": "", "text": "", "label": ""}]),
    ):
        path = folder / f"{name}.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, list(rows[0]))
            writer.writeheader()
            writer.writerows(chosen)
        written.append(path)
    return written[0], written[1], written[2]


def main() -> None:
    """Write them."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    labelled, *drawn = tables(folder)
    one, other = ROOT / "examples" / "community_manager.md", ROOT / "tests" / "ads" / "brand_social.txt"
    rolefit("explain", one, "--html", folder / "explain.html", "--force")
    rolefit("explain", ROOT / "tests" / "ads" / "twelve_words.txt", "--html", folder / "explain_short.html", "--force")
    rolefit("compare", one, other, "--html", folder / "compare.html", "--force")
    rolefit("check", ROOT / "examples" / "drafts", "--no-cache", "-f", "html", "-o", folder / "check.html")
    rolefit("evaluate", labelled, "--html", folder / "evaluation.html", "--force")
    scored = [folder / f"{path.stem}.scored.csv" for path in drawn]
    for path, target in zip(drawn, scored, strict=True):
        rolefit("batch", path, "-o", target, "-q", "--force")
    rolefit("drift", *scored, "--html", folder / "drift.html", "--force")
    rolefit("report", scored[1], "-o", folder / "report.html", "--force")
    empty = folder / "empty.csv"
    lines = scored[1].read_text(encoding="utf-8").splitlines(keepends=True)
    empty.write_text(lines[0] + lines[-1], encoding="utf-8")
    rolefit("report", empty, "-o", folder / "report_empty.html", "--force")
    from rolefit.web.serve import serve_page

    (folder / "serve.html").write_text(serve_page(), encoding="utf-8")


if __name__ == "__main__":
    main()
