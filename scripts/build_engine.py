"""Compiles the engine. As a program it builds src/rolefit/_engine.abi3.so in place, for working on it; CFLAGS adds flags."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STABLE = "cp311"
"""The Python whose stable interface the engine speaks; newer ones load it too."""


def build(target: Path) -> Path:
    """Compile the engine into a folder and return the file. Raises whatever the compiler is missing or says."""
    from setuptools import Distribution, Extension  # the build's business alone
    from setuptools.command.build_ext import build_ext

    if os.name == "nt":
        flags = ["/O2", "/std:c11", "/fp:precise"]
    else:  # a multiplication and an addition stay two roundings, as in Python
        flags = [
            "-O2",
            "-std=c11",
            "-ffp-contract=off",
            "-fvisibility=hidden",
            "-Wno-unused-function",
            "-Wno-unused-variable",
        ]
    folder = ROOT / "src" / "rolefit" / "engine" / "c"
    extension = Extension(
        "rolefit._engine",
        sources=[os.path.relpath(path, ROOT) for path in sorted(folder.glob("*.c"))],
        depends=[os.path.relpath(path, ROOT) for path in sorted(folder.glob("*.h"))],
        extra_compile_args=flags,
        libraries=[] if os.name == "nt" else ["m"],
        py_limited_api=True,
    )
    here = Path.cwd()
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(ROOT)
        try:
            command = build_ext(Distribution({"name": "rolefit", "ext_modules": [extension]}))
            command.build_lib, command.build_temp, command.force = scratch, os.path.join(scratch, "objects"), True
            command.ensure_finalized()
            command.run()
            (made,) = (Path(scratch) / "rolefit").iterdir()
            built = target / made.name
            built.unlink(missing_ok=True)  # a process that runs the old one keeps it
            built.write_bytes(made.read_bytes())
            built.chmod(0o755)
        finally:
            os.chdir(here)
    return built


if __name__ == "__main__":
    build(ROOT / "src" / "rolefit")
    sys.exit(0)
