"""How fast `rolefit batch` is, beside scikit-learn on the same model and beside the floor, all in one run.

    python benchmarks/batch.py [--posts 1500] [--json] [--write]
    python benchmarks/batch.py --curve [--rows 1000000] [--write]
    python benchmarks/batch.py --gigabyte [--size 1.0] [--write]

CPU time of one core, the least of several rounds; the roads take turns. Posts are made by recombining the written corpus
(`made_posts.py` says how), and every round has new ones: no road ever sees a post twice. `--write` puts the figures
into docs/speed.md. Needs `rolefit[train]`, and
pandas, fastText and sentence-transformers for the roads that use them; what is missing is skipped with a note.

Bounds: rolefit / scikit-learn 25, with verdict and evidence 24; a call / its part of a batch 1.2; fastText 1.8; CSV to CSV 20; two
workers / one 1.6, of the time on the clock; 80 MB on a gigabyte.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

from batch_roads import roads  # noqa: E402
from made_posts import made_posts, write_csv  # noqa: E402
from measuring import cost, installed  # noqa: E402
from page import DOCS, measured_on, put, rows_of  # noqa: E402

HERE = Path(__file__).resolve().parent
SPEED = DOCS / "speed.md"


def text_to_probabilities(posts: int, rounds: int) -> dict[str, Any]:
    """Milliseconds a post of each road; the roads are warmed on posts that are not measured."""
    made = roads()
    gc.freeze()  # what the libraries of other roads loaded is not looked through in this one's time
    best: dict[str, Any] = {name: road for name, road in made.items() if isinstance(road, str)}
    ready = {name: road for name, road in made.items() if not isinstance(road, str)}
    for number in range(rounds + 1):
        batch = list(made_posts(posts, seed=number + 1))
        titles, texts = [post.title for post in batch], [post.text for post in batch]
        for name, road in ready.items():
            begin = time.process_time()
            done = road(titles, texts)
            took = (time.process_time() - begin) / len(done if not isinstance(done, tuple) else done[0]) * 1000
            if number == 0:
                best[f"{name} (first {posts} posts)"] = took
            else:
                best[name] = min(took, best.get(name, took))
    return best


def rolefit(source: Path, target: Path, workers: int) -> list[str]:
    """The command under test."""
    command = [*installed(), "batch", str(source), "-o", str(target), "--force", "-q"]
    return [*command, "--workers", str(workers)]


def csv_to_csv(posts: int, rounds: int) -> dict[str, float]:
    """Milliseconds a post, whole processes with their start: CPU, and for workers the time on the clock."""
    best: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "posts.csv", Path(folder) / "scored.csv"
        for number in range(rounds):
            write_csv(source, made_posts(posts, seed=100 + number))
            commands = {
                "rolefit batch": rolefit(source, target, 1),
                "pandas and scikit-learn": [sys.executable, str(HERE / "batch_roads.py"), str(source), str(target)],
                "floor: reading and writing alone": [sys.executable, __file__, "--copy", str(source), str(target)],
                "floor: wc -w": ["wc", "-w", str(source)],
            }
            for name, command in commands.items():
                if name == "pandas and scikit-learn" and not _has_pandas():
                    continue
                took = cost(command)
                for key, seconds in ((f"{name}, CPU", took.cpu), (f"{name}, clock", took.wall)):
                    best[key] = min(seconds / posts * 1000, best.get(key, float("inf")))
    return best


def two_workers(rows: int, rounds: int) -> dict[str, float]:
    """Seconds on the clock of one worker and of two on the same file, the least of several rounds."""
    best = {"one worker": float("inf"), "two workers": float("inf")}
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "posts.csv", Path(folder) / "scored.csv"
        write_csv(source, made_posts(rows, seed=55))
        for _ in range(rounds):
            for workers, name in enumerate(best, 1):
                best[name] = min(best[name], cost(rolefit(source, target, workers)).wall)
    return best


def copy(source: str, target: str) -> None:
    """Read and write as `rolefit batch` does, with a verdict that costs nothing."""
    from rolefit.batch import Plan, run

    run(Plan((source,), output=target, workers=1, force=True), _Nothing)


class _Nothing:
    model_version = lexicon_version = "none"

    def score(self, titles: list[str], texts: list[str]) -> list[Any]:
        from rolefit.verdict.rows import RowVerdict

        four = (0.25, 0.25, 0.25, 0.25)
        return [RowVerdict("out_of_scope", 0.25, four, four, False, (), "")] * len(texts)


def _has_pandas() -> bool:
    from importlib.util import find_spec

    return find_spec("pandas") is not None


def curve(most: int) -> list[dict[str, float]]:
    """CPU time a row from a thousand rows on, ten times as many at a time, one worker."""
    points = []
    with tempfile.TemporaryDirectory() as folder:
        source, target, rows = Path(folder) / "posts.csv", Path(folder) / "scored.csv", 1000
        while rows <= most:
            write_csv(source, made_posts(rows, seed=7))
            cpu, wall, peak, _ = cost(rolefit(source, target, 1))
            points.append({"rows": rows, "cpu_ms_a_row": cpu / rows * 1000, "seconds": wall, "peak_mb": peak})
            print(f"{rows:>9,} rows {cpu / rows * 1000:8.3f} ms a row {wall:9.1f} s {peak:7.0f} MB", file=sys.stderr)
            rows *= 10
    return points


def gigabyte(size: float) -> dict[str, float]:
    """Peak memory on a file of so many gigabytes of quoted text over several lines, one worker."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "posts.csv", Path(folder) / "scored.csv"
        rows = write_csv(source, made_posts(10**9, seed=9), size * 1e9)
        read = source.stat().st_size
        cpu, wall, peak, _ = cost(rolefit(source, target, 1))
    return {
        "rows": rows,
        "bytes": read,
        "cpu_s": cpu,
        "clock_s": wall,
        "mb_a_second": read / 1e6 / wall,
        "peak_mb": peak,
    }


def table(results: dict[str, Any]) -> None:
    """Print what was measured."""
    probabilities, files = results["text_to_probabilities"], results["csv_to_csv"]
    base = probabilities.get("scikit-learn")
    print(f"{'text to probabilities':48} {'ms a post':>10} {'x scikit-learn':>15}")
    for name, value in probabilities.items():
        if isinstance(value, str):
            print(f"{name:48} {value}")
        else:
            print(f"{name:48} {value:10.3f} " + (f"{base / value:15.2f}" if isinstance(base, float) else ""))
    print(f"\n{'CSV to CSV, whole processes':48} {'ms a post':>10}")
    for name, value in files.items():
        print(f"{name:48} {value:10.3f}")
    for name, value in results["ratios"].items():
        print(f"{name:48} {value:10.2f}")


def _times(ratio: float) -> str:
    return f"{ratio:.1f}" if ratio >= 0.95 else f"{ratio:.2f}"


def _tables(results: dict[str, Any], posts: int) -> str:
    """The block `batch` of the page."""
    probabilities, files, ratios = results["text_to_probabilities"], results["csv_to_csv"], results["ratios"]
    base, whole = probabilities["scikit-learn"], files["pandas and scikit-learn, CPU"]
    roads = [
        [name, f"{value:.2f}", _times(base / value)]
        for name, value in probabilities.items()
        if isinstance(value, float) and "(first" not in name
    ]
    ways = [
        [name.removesuffix(", CPU"), f"{value:.2f}", _times(whole / value)]
        for name, value in files.items()
        if name.endswith(", CPU")
    ]
    return (
        f"Measured on {measured_on()}; CPU time of one core, {posts:,} posts a round, {4 * posts:,} in files:\n\n"
        + rows_of(["text to probabilities", "ms a post", "× scikit-learn"], roads)
        + "\n"
        + rows_of(["CSV to CSV, whole processes", "ms a post", "× pandas and scikit-learn"], ways)
        + f"\nTwo workers are {ratios['one worker / two, clock']:.2f} times as fast as one, by the clock,"
        f" on {14 * posts:,} posts.\n"
    )


def _curve(points: list[dict[str, float]]) -> str:
    lines = [
        [f"{p['rows']:,}", f"{p['cpu_ms_a_row']:.2f}", f"{p['seconds']:,.1f}", f"{p['peak_mb']:.0f}"] for p in points
    ]
    table = rows_of(["rows", "ms a row, CPU", "seconds, clock", "peak memory, MB"], lines)
    return f"Measured on {measured_on()}, one worker:\n\n{table}"


def _gigabyte(found: dict[str, float]) -> str:
    return (
        f"Measured on {measured_on()}: {found['bytes'] / 1e9:.2f} GB of CSV, {found['rows']:,} posts in quotes over many"
        f" lines, one worker: {found['peak_mb']:.0f} MB of memory at most, {found['mb_a_second']:.1f} MB a second.\n"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--posts", type=int, default=1500)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--curve", action="store_true", help="only the cost a row, from 1,000 rows to --rows")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--gigabyte", action="store_true", help="only the memory on a file of --size gigabytes")
    parser.add_argument("--size", type=float, default=1.0)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/speed.md")
    parser.add_argument("--copy", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.copy:
        copy(*options.copy)
        return
    if options.curve or options.gigabyte:
        found = curve(options.rows) if options.curve else gigabyte(options.size)
        print(json.dumps(found, indent=2))
        if options.write:
            put(SPEED, "curve" if options.curve else "gigabyte", _curve(found) if options.curve else _gigabyte(found))
        return
    files = csv_to_csv(4 * options.posts, options.rounds)
    workers = two_workers(14 * options.posts, options.rounds)
    results: dict[str, Any] = {
        "text_to_probabilities": text_to_probabilities(options.posts, options.rounds),
        "csv_to_csv": files,
        "workers": workers,
        "ratios": {"one worker / two, clock": workers["one worker"] / workers["two workers"]},
    }
    if "pandas and scikit-learn, CPU" in files:
        results["ratios"]["pandas and scikit-learn / rolefit batch, CPU"] = (
            files["pandas and scikit-learn, CPU"] / files["rolefit batch, CPU"]
        )
    if options.write:
        put(SPEED, "batch", _tables(results, options.posts))
    if options.json:
        print(json.dumps(results, indent=2))
    else:
        table(results)


if __name__ == "__main__":
    main()
