"""Hooks of the site's build: pages that live outside docs/, and links that lead there.

A link may go to any file of the repository, as it does where the repository is looked at. In the site it leads to the page where
there is one, and to the repository's address, `[project.urls]` in pyproject.toml, where there is none.
"""

from __future__ import annotations

import posixpath
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    "CONTRIBUTING.md": "project/CONTRIBUTING.md",
    "SECURITY.md": "project/SECURITY.md",
    "models/MODEL_CARD.md": "project/MODEL_CARD.md",
    "CHANGELOG.md": "project/CHANGELOG.md",
    "README.md": "index.md",
}
"""File of the repository -> page of the site."""
SHIM = "https://unpkg.com/iframe-worker/shim"
"""What the theme loads for the search of pages that were opened from a folder; docs/assets holds it."""
_LINK = re.compile(r"(\]\()([^)\s]+)(\)| \"[^\"]*\"\))")
_CODE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)


def address() -> str:
    """Where the repository is."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(settings["project"]["urls"]["Repository"])


def target_of(link: str, source: str) -> str:
    """The link as the site's page of the repository's file `source` must have it; raises `ValueError` where nothing is there."""
    if re.match(r"[a-z][a-z+.-]*:|#|/", link):
        return link
    path, mark, anchor = link.partition("#")
    file = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
    if file.startswith("..") or not (ROOT / file).exists():
        raise ValueError(f"{source}: link to {link!r}: the repository has no such file")
    page = PAGES.get(source) or source.removeprefix("docs/")
    inside = PAGES.get(file) or (file.removeprefix("docs/") if file.startswith("docs/") else "")
    if not inside or (ROOT / file).is_dir() or file.endswith((".py", ".1")):
        return f"{address()}/blob/main/{file}{mark}{anchor}"
    return posixpath.relpath(inside, posixpath.dirname(page) or ".") + mark + anchor


def led(text: str, lead: Callable[[str], str]) -> str:
    """The Markdown with every link as `lead` has it; code blocks are left as they are."""
    pieces, at = [], 0
    for code in [*_CODE.finditer(text), None]:
        prose = text[at : code.start() if code else len(text)]
        pieces.append(_LINK.sub(lambda m: m[1] + lead(m[2]) + m[3], prose))
        if code:
            pieces.append(code[0])
            at = code.end()
    return "".join(pieces)


def for_the_site(text: str, source: str) -> str:
    """The Markdown with its links led to pages of the site."""
    return led(text, lambda link: target_of(link, source))


def for_an_index(text: str) -> str:
    """README.md with its links led to the repository's address: an index shows it where no file of ours is."""

    def lead(link: str) -> str:
        if re.match(r"[a-z][a-z+.-]*:|#|/", link):
            return link
        return f"{address()}/{'raw' if link.endswith(('.png', '.svg')) else 'blob'}/main/{link}"

    return led(text, lead)


def on_files(files: Any, config: Any) -> Any:
    """Add the pages that live outside docs/."""
    from mkdocs.structure.files import File

    for source, page in PAGES.items():
        if page.startswith("project/"):
            files.append(File.generated(config, page, content=(ROOT / source).read_text(encoding="utf-8")))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Lead the links of a page."""
    from mkdocs.exceptions import PluginError

    path = page.file.src_uri
    source = next((name for name, made in PAGES.items() if made == path and made != "index.md"), f"docs/{path}")
    try:
        return for_the_site(markdown, source)
    except ValueError as error:
        raise PluginError(str(error)) from None


def on_post_page(output: str, page: Any, **_: Any) -> str:
    """Take the one script that the theme would load from the network from the site itself."""
    return output.replace(
        SHIM, posixpath.relpath("assets/iframe-worker.js", posixpath.dirname(page.file.dest_uri) or ".")
    )


def on_post_template(output_content: str, **_: Any) -> str:
    """The same for the page that says that there is none."""
    return output_content.replace(SHIM, "assets/iframe-worker.js")
