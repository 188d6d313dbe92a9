"""What a billion posts take, by arithmetic from rates measured here and now.

    python benchmarks/scale.py [--rows 20000] [--runs 3] [--spark] [--price 0.05] [--write]

Makes posts, has them scored from Parquet to Parquet by `rolefit batch`, by `rolefit.arrow` and, with `--spark`, by
`rolefit.spark`, each in a process of its own, and counts the CPU time of all its processes, so that other work on the
machine matters little. Best of the runs. Spark reads the same posts as several files, as tables lie in stores, and scores them over and over in
one session: its first passes, in which Java compiles itself, are not what a billion posts cost. `--price` is what a core costs an hour, in dollars; `--write` puts the result
into docs/scale.md. Needs `rolefit[arrow]` or `rolefit[spark]`, and Linux.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import sys
import tempfile
from pathlib import Path

from measuring import cost
from page import DOCS, measured_on, put

HERE = Path(__file__).resolve().parent.parent
BILLION = 1_000_000_000
CORES = (16, 64, 256, 1024)
BATCH, ARROW, SPARK = "`rolefit batch --workers 1`", "`rolefit.arrow`", "`rolefit.spark`"
SWAPPED = 0.15
FILES, PASSES = 8, 4
# A process inherits the peak of the one that started it: so a small one does.
PEAK = """import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)"""


def make_posts(path: Path, rows: int) -> float:
    """Write made-up posts as Parquet and return their mean length in bytes.

    Lines of the labelled posts are dealt out anew, as many as two posts have, which makes posts as long as those of job
    boards. Every seventh word is swapped for another, so that few lines are the same: a scorer that remembers lines
    gains next to nothing here.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    rng = random.Random(7)
    with open(HERE / "data" / "labeled_job_posts.csv", encoding="utf-8", newline="") as file:
        posts = list(csv.DictReader(file))
    lines = [line for post in posts for line in post["text"].splitlines()]
    words = [word for line in lines for word in line.split(" ") if word]
    lengths = [len(post["text"].splitlines()) for post in posts]
    schema = pa.schema([("id", pa.int64()), ("title", pa.string()), ("text", pa.string())])
    size = 0
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for start in range(0, rows, 1000):
            ids = range(start, min(start + 1000, rows))
            texts = []
            for _ in ids:
                drawn = rng.choices(lines, k=rng.choice(lengths) + rng.choice(lengths))
                mixed = [
                    [rng.choice(words) if rng.random() < SWAPPED else w for w in line.split(" ")] for line in drawn
                ]
                texts.append("\n".join(" ".join(line) for line in mixed))
            size += sum(len(text.encode()) for text in texts)
            titles = [rng.choice(posts)["title"] for _ in ids]
            writer.write_batch(pa.record_batch([list(ids), titles, texts], schema=schema))
    return size / rows


def by_arrow(source: str, target: str) -> None:
    """Score a file with `rolefit.arrow` and print the most MB that the process took; it is one of its own."""
    import pyarrow.parquet as pq

    from rolefit.arrow import output_schema, score_batches

    file = pq.ParquetFile(source)
    with pq.ParquetWriter(target, output_schema(file.schema_arrow), compression="zstd") as writer:
        for batch in score_batches(file.iter_batches(batch_size=8192, use_threads=False)):
            writer.write_batch(batch)
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    print(int(status["VmHWM"].split()[0]) / 1000)


def split(source: str, folder: str) -> None:
    """Write the rows of a file as FILES files."""
    import pyarrow.parquet as pq

    table = pq.read_table(source)
    rows = -(-table.num_rows // FILES)
    os.makedirs(folder)
    for number in range(FILES):
        part = table.slice(number * rows, rows)
        pq.write_table(part, f"{folder}/{number}.parquet", compression="zstd", row_group_size=1000)


def by_spark(source: str, target: str) -> None:
    """Score a folder of files with `rolefit.spark` and print the CPU seconds of the best pass, JVM and workers together."""
    from pyspark.sql import SparkSession

    from rolefit.spark import score

    os.environ["PYSPARK_PYTHON"] = sys.executable
    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    took = []
    for _ in range(PASSES):
        before = tree_seconds(os.getpid())
        score(spark.read.parquet(source)).write.mode("overwrite").parquet(target)
        took.append(tree_seconds(os.getpid()) - before)
    spark.stop()
    print(min(took))


def tree_seconds(root: int) -> float:
    """CPU seconds so far of a process and all below it, the ended ones that were waited for too."""
    parents, seconds = {}, {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents[int(entry.name)] = int(fields[1])
            seconds[int(entry.name)] = sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    below, total = [root], 0.0
    for pid in below:
        total += seconds.get(pid, 0.0)
        below += [child for child, parent in parents.items() if parent == pid]
    return total


def measure(rows: int, runs: int, *, spark: bool) -> dict[str, float]:
    """Rows per core and second of each way, the bytes of a post in the files, and the memory of a process in MB."""
    me = [sys.executable, str(Path(__file__).resolve())]
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        posts, scored, verdicts = (str(Path(folder) / f"{name}.parquet") for name in ("posts", "scored", "verdicts"))
        found["text"] = make_posts(Path(posts), rows)
        batch = [sys.executable, "-m", "rolefit", "batch", posts, "-o", scored, "--workers", "1", "--force", "-q"]
        found["batch memory"] = float(cost([sys.executable, "-c", PEAK, *batch], listen=True).output)
        for _ in range(runs):
            for name, command in ((ARROW, [*me, "--by-arrow", posts, scored]), (BATCH, batch)):
                done = cost(command, listen=True)
                found[name] = max(found.get(name, 0.0), rows / done.cpu)
                if name == ARROW:
                    found["memory"] = float(done.output)
        found["posts"], found["scored"] = (os.path.getsize(path) / rows for path in (posts, scored))
        cost([*batch[:4], posts, "-o", verdicts, *batch[7:], "--only"])
        found["verdicts"] = os.path.getsize(verdicts) / rows
        if spark:
            split(posts, posts + ".folder")
            done = cost([*me, "--by-spark", posts + ".folder", scored + ".folder"], listen=True)
            found[SPARK] = rows / float(done.output.split()[-1])
    return found


def digits(rate: float) -> int:
    """Decimals of a rate that keep the hours beside it right to a hundredth."""
    return 0 if rate >= 200 else 1


def section(found: dict[str, float], rows: int, price: float) -> str:
    """The part of the page that is measured."""
    ways = [way for way in (BATCH, ARROW, SPARK) if way in found]
    hours = {way: BILLION / found[way] / 3600 for way in ways}
    last = ways[-1]
    out = [
        f"Measured on {measured_on()}, with {rows:,} posts of {found['text']:,.0f} bytes on average:\n",
        "| Parquet to Parquet by | posts a second and core | MB of text a second and core | core-hours for 10⁹ posts |",
        "|---|---:|---:|---:|",
        *[
            f"| {way} | {found[way]:,.{digits(found[way])}f} | {found[way] * found['text'] / 1e6:.2f} | {hours[way]:,.0f} |"
            for way in ways
        ],
        f"\nA billion posts, by the rate of {last}, at ${price:g} for a core and hour:\n",
        "| cores | hours | cost |",
        "|---:|---:|---:|",
        *[f"| {n:,} | {hours[last] / n:,.1f} | ${hours[last] * price:,.0f} |" for n in CORES],
        "\nThe arithmetic: core-hours = 10⁹ / posts a second and core / 3600; hours = core-hours / cores;"
        " cost = core-hours × price.",
        f"\nIn files: {found['posts'] * BILLION / 1e12:.2f} TB of posts ({found['posts']:,.0f} bytes a post, zstd), "
        f"{found['scored'] * BILLION / 1e12:.2f} TB with the verdicts beside them, or"
        f" {found['verdicts'] * BILLION / 1e12:.2f} TB of ids and verdicts alone."
        f" A core reads {found[last] * found['posts'] / 1e6:.2f} MB of them a second, so storage is not what limits."
        f"\n{BATCH} took {found['batch memory']:.0f} MB of memory at most, a Python process that scored batches of 8,192 rows"
        f" {found['memory']:.0f} MB.\n",
    ]
    return "\n".join(out)


def main() -> None:
    """Measure, print, and write if asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--price", type=float, default=0.05)
    parser.add_argument("--spark", action="store_true")
    parser.add_argument("--write", action="store_true")
    for hidden in ("--by-arrow", "--by-spark"):
        parser.add_argument(hidden, nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.by_arrow or given.by_spark:
        by_arrow(*given.by_arrow) if given.by_arrow else by_spark(*given.by_spark)
        return
    text = section(measure(given.rows, given.runs, spark=given.spark), given.rows, given.price)
    print(text)
    if given.write:
        put(DOCS / "scale.md", "scale", text)


if __name__ == "__main__":
    main()
