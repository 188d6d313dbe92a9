"""Kills a batch at random moments and goes on with --resume: the bytes must be those of a run that nobody disturbed.

python benchmarks/kills.py --rows 200000 --kills 100
"""

from __future__ import annotations

import argparse
import random
import signal
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path

PARTS = (
    "Welcome new members and answer what they ask", "Moderate the forum by its rules", "Plan posts for three channels a week",
    "Write captions and cut short films", "Report reach to the head of marketing", "Host a monthly call with members",
    "Stack shelves and count what is left", "Drive the van between two warehouses",
)  # fmt: skip


def _table(path: Path, rows: int) -> None:
    dice = random.Random(5)
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("id,title,text\n")
        for number in range(rows):
            text = "\n".join(f"- {part} ({dice.randrange(1000)})" for part in dice.sample(PARTS, 4))
            file.write(f'{number},Manager {number % 97},"{text}"\n')


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def main() -> int:
    """Run and return 1 where any bytes differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="begin no kill after so long")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        table, whole, output = Path(folder, "in.csv"), Path(folder, "whole.csv"), Path(folder, "out.csv")
        _table(table, asked.rows)
        command = [
            sys.executable,
            "-m",
            "rolefit",
            "batch",
            str(table),
            "--workers",
            "2",
            "--chunk-size",
            "64",
            "-q",
            "-o",
        ]
        begin = time.monotonic()
        subprocess.run([*command, str(whole)], check=True)
        alone, wanted = time.monotonic() - begin, _digest(whole)
        dice, kills, chains, wrong = random.Random(11), 0, 0, 0
        until = time.monotonic() + asked.seconds
        while kills < asked.kills and time.monotonic() < until:
            more: list[str] = []
            while True:
                process = subprocess.Popen([*command, str(output), *more], stderr=subprocess.PIPE)
                try:
                    wait = dice.uniform(0.2, 0.9 * alone) if kills < asked.kills and time.monotonic() < until else 3600
                    said = process.communicate(timeout=wait)[1]
                    break
                except subprocess.TimeoutExpired:
                    process.send_signal(signal.SIGKILL)
                    process.communicate()
                    kills += 1
                    wrong += output.exists() and _digest(output) != wanted
                    more = ["--resume"]
                    if output.exists() and not Path(f"{output}.part.json").exists():
                        process.returncode = 0  # all was done, and the process was about to end: nothing to go on with
                        break
            chains += 1
            if process.returncode:
                print(said.decode("utf-8", "replace"), file=sys.stderr)
            wrong += process.returncode != 0 or _digest(output) != wanted
            left = [path.name for path in Path(folder).iterdir() if ".part" in path.name]
            wrong += bool(left)
            for path in (output, Path(f"{output}.meta.json")):
                path.unlink(missing_ok=True)
        print(f"{kills} kills of a batch of {asked.rows:,} rows, {chains} runs brought to their end, {wrong} wrong")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
