"""The page of `rolefit serve`: its frame, its files, its policy, and the part on one post."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from rolefit.explain.explanation import Explanation
from rolefit.render.advice import advice
from rolefit.web.environment import lists_of
from rolefit.web.explain import explain_values
from rolefit.web.inlining import inlined, policy
from rolefit.web.page import page

__all__ = ["page_policy", "post_part", "serve_page", "static_file"]

_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


@cache
def serve_page() -> str:
    """Return the page without any post: it asks the server for everything by its scripts."""
    return page("serve/page.html", title="rolefit")


def post_part(explanation: Explanation) -> str:
    """Return the part of the page on one post: the answer in words, what to do, and what `rolefit explain --html` shows."""
    verdict = explanation.verdict
    return page(
        "serve/post.html",
        **explain_values(explanation),
        steps=[(said, [scored.statement for scored in lines]) for said, lines in advice(verdict)],
    )


def static_file(name: str) -> tuple[str, str] | None:
    """Return text and type of a file of `static/`; None where there is none of that name."""
    names = _names()
    return (names[name], _KINDS[name[name.rfind(".") :]]) if name in names else None


@cache
def _names() -> dict[str, str]:
    """Every file that the page may ask for, by its name, whole: no name that is asked for is opened."""
    found = {}
    top = files("rolefit.web").joinpath("static")
    for folder, start in ((top, ""), (top.joinpath("serve"), "serve/")):
        for one in folder.iterdir():
            if one.name.endswith(tuple(_KINDS)):
                found[start + one.name] = one.read_text(encoding="utf-8")
    return found


@cache
def page_policy() -> str:
    """Return the content-security-policy of the page: its own files, its own server, and the self-contained pages shown in it.

    Those are shown in a frame, or read for what they hold: their styles and scripts are held to this policy too, and named by their
    hashes.
    """
    styles, scripts = ["'self'"], ["'self'"]
    for template in ("explain.html", "compare.html", "check.html", "report.html"):
        own = policy(*_texts(template)).split("; ")
        hashes = {part.split(" ")[0]: part.split(" ")[1] for part in own}
        styles.append(hashes["style-src"])
        scripts += [hashes["script-src"]] if hashes["script-src"] != "'none'" else []
    return (
        f"default-src 'none'; style-src {' '.join(styles)}; script-src {' '.join(scripts)}; connect-src 'self'; img-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    )


def _texts(template: str) -> tuple[str, str]:
    """Style and script of a self-contained page, as `base.html` puts them into it."""
    named = lists_of(template)
    return inlined(["base.css", *named.get("styles", ())]), inlined(named.get("scripts", ()))
