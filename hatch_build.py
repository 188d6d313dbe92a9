"""Build hooks: one compiles the engine into the wheel, where there is a compiler; one makes the page that an index shows.

ROLEFIT_BUILD_ENGINE=required makes a build fail where the engine cannot be built (releases); =skip leaves it out. Otherwise
the wheel is built without it, runs on every platform, and `rolefit --version` says that plain Python runs.
"""

from __future__ import annotations

import os
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface


class EngineHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling calls it before it builds a wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the engine and add it to the wheel; in place for an editable installation."""
        wanted = os.environ.get("ROLEFIT_BUILD_ENGINE", "")
        if wanted not in ("", "required", "skip"):
            raise ValueError(f"ROLEFIT_BUILD_ENGINE is {wanted!r}: set it to required or skip, or not at all")
        if wanted == "skip":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "scripts"))
        self._folder = tempfile.TemporaryDirectory()  # until the wheel is written
        try:
            from build_engine import STABLE, build

            built = build(root / "src" / "rolefit" if version == "editable" else Path(self._folder.name))
        except (Exception, SystemExit) as error:
            self._folder.cleanup()
            if wanted == "required":
                raise
            self.app.display_warning(f"the compiled engine is left out: {error}")
            return
        finally:
            sys.path.remove(str(root / "scripts"))
        if version != "editable":
            platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
            build_data["pure_python"] = False
            build_data["tag"] = f"{STABLE}-abi3-{platform}"
            build_data["force_include"][str(built)] = f"rolefit/{built.name}"


class ReadmeHook(MetadataHookInterface):
    """Hatchling calls it for the metadata: README.md, whose links lead to the repository's address from wherever it is shown."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the description."""
        root = Path(self.root)
        sys.path.insert(0, str(root / "scripts"))
        try:
            from site_pages import for_an_index
        finally:
            sys.path.remove(str(root / "scripts"))
        text = for_an_index((root / "README.md").read_text(encoding="utf-8"))
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
