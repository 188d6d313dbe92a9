"""A session of an editor with `rolefit server`, as `examples/golden/editor.md` shows it.

python tests/check/session.py
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parents[2]
GOLDEN = HERE / "examples" / "golden" / "editor.md"
_LONGEST = 240
_HEAD = """\
# A session of an editor with `rolefit server`

Written by `python tests/check/session.py`: the client of pygls opens a draft, asks about a line, takes an offer, and leaves.
What goes over the wire, a message each; long texts are cut, and of the server's abilities the ones that it has are named.
"""


def recorded() -> str:
    """Run the session in a folder of its own and return its page."""
    from lsprotocol import types

    sys.path.insert(0, str(HERE))
    from tests.check.editor import session
    from tests.check.samples import COMMUNITY_DUTIES, SOCIAL_DUTIES, markdown

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve() / "project"
        (folder / "jobs").mkdir(parents=True)
        text = markdown("Community Manager", [*COMMUNITY_DUTIES[:5], SOCIAL_DUTIES[1]], role="community_manager")
        path = folder / "jobs" / "community manager.md"
        path.write_text(text, encoding="utf-8")
        other = markdown("Social Media Manager", SOCIAL_DUTIES[2:], role="social_media_manager")
        (folder / "jobs" / "social.md").write_text(other, encoding="utf-8")
        line = next(i for i, one in enumerate(text.split("\n"), 1) if SOCIAL_DUTIES[1] in one)

        async def talk(editor: Any) -> None:
            await editor.open(path, text)
            where = types.TextDocumentIdentifier(path.as_uri())
            await editor.text_document_hover_async(types.HoverParams(where, types.Position(line - 1, 4)))
            offers = await editor.offers(path, line)
            (hidden,) = offers["Suppress RF009 with a reason"][path.as_uri()]
            await editor.change(path, hidden.new_text)

        environment = {key: value for key, value in os.environ.items() if not key.startswith(("ROLEFIT_", "GIT_"))}
        environment |= {"PYTHONPATH": str(HERE / "src"), "PYTHONUTF8": "1", "XDG_CACHE_HOME": str(folder / "caches")}
        log = Path(name) / "log"
        session(folder, environment, talk, program=(str(Path(__file__).with_name("wire.py")), str(log)))
        rows = [json.loads(row) for row in log.read_text(encoding="utf-8").splitlines()]
        return _page(rows, folder.as_uri())


def _page(rows: list[dict[str, Any]], root: str) -> str:
    asked: dict[object, str] = {}
    parts = [_HEAD]
    for row in rows:
        said = row["said"]
        number, method = said.get("id"), said.get("method", "")
        if method and number is not None:
            asked[number] = method
        what = method or f"answer to {asked[number]}"
        content = said.get("params", said.get("result"))
        if what == "answer to initialize":
            content = {"capabilities": [key for key, value in content["capabilities"].items() if value]}
        elif what == "initialize":
            content = {key: content[key] for key in ("rootUri",)}
        arrow = "->" if row["who"] == "editor" else "<-"
        shown = json.dumps(_cut(content, root), indent=1, ensure_ascii=False)
        parts.append(f"## {arrow} {what}\n\n```json\n{shown}\n```\n")
    return "\n".join(parts)


def _cut(value: Any, root: str) -> Any:
    if isinstance(value, dict):
        return {_cut(key, root): _cut(one, root) for key, one in value.items() if one is not None}
    if isinstance(value, list):
        return [_cut(one, root) for one in value]
    if isinstance(value, str):
        value = value.replace(root, "file:///project")
        return value if len(value) <= _LONGEST else f"{value[:_LONGEST]}… ({len(value)} characters)"
    return value


if __name__ == "__main__":
    GOLDEN.write_text(recorded(), encoding="utf-8")
