"""The shared look: one colour and one shape per role, for light and dark, and the style sheet of every page.

The colours were chosen so that any two of a theme stay apart for readers with protanopia, deuteranopia and
tritanopia, and every one has a contrast of at least 3:1 against the page. A shape and a name always stand beside them.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["PALETTE", "STYLE", "TAG_PALETTE", "Look"]


@dataclass(frozen=True, slots=True)
class Look:
    """How one role is drawn."""

    name: str
    """Its name in running text."""
    short: str
    """Its name where room is scarce."""
    key: str
    """Ending of its CSS names: `--role-sm`, `.role-sm`."""
    light: str
    """Its colour on a light page, `#rrggbb`."""
    dark: str
    """Its colour on a dark page."""
    mark: str
    """The shape as one character, for text."""
    shape: str
    """The shape as an SVG path around 0,0 that fills a box from -5 to 5."""

    @property
    def color(self) -> str:
        """The colour as CSS writes it, right in both themes."""
        return f"var(--role-{self.key})"


_CIRCLE = "M0-4.6A4.6 4.6 0 1 1 0 4.6A4.6 4.6 0 1 1 0-4.6Z"
_SQUARE = "M-4.1-4.1H4.1V4.1H-4.1Z"
_DIAMOND = "M0-5L5 0L0 5L-5 0Z"
_CROSS = "M-4.4-2.6L-2.6-4.4L0-1.8L2.6-4.4L4.4-2.6L1.8 0L4.4 2.6L2.6 4.4L0 1.8L-2.6 4.4L-4.4 2.6L-1.8 0Z"

_SOCIAL = Look("Social media manager", "Social media", "sm", "#1a6fc4", "#4fa3ff", "●", _CIRCLE)
_COMMUNITY = Look("Community manager", "Community", "cm", "#c2500a", "#ffa245", "■", _SQUARE)
_HYBRID = Look("Hybrid", "Hybrid", "hy", "#6b1f66", "#f9c8ef", "◆", _DIAMOND)
_OTHER = Look("Out of scope", "Out of scope", "ot", "#7d838c", "#7c8594", "✕", _CROSS)

PALETTE = MappingProxyType(
    {
        "social_media_manager": _SOCIAL,
        "community_manager": _COMMUNITY,
        "hybrid": _HYBRID,
        "out_of_scope": _OTHER,
    }
)
"""The look of every role, in the order of `ROLES`."""

TAG_PALETTE = MappingProxyType(
    {
        "SM": Look("Social media", "Social", "sm", _SOCIAL.light, _SOCIAL.dark, "●", _CIRCLE),
        "CM": Look("Community", "Community", "cm", _COMMUNITY.light, _COMMUNITY.dark, "■", _SQUARE),
        "SH": Look("Shared by both", "Shared", "hy", _HYBRID.light, _HYBRID.dark, "◆", _DIAMOND),
        "OT": Look("Other work", "Other", "ot", _OTHER.light, _OTHER.dark, "✕", _CROSS),
    }
)
"""The look of a statement's tag: that of the role it speaks for."""


def _tokens(theme: str) -> str:
    return ";".join(f"--role-{look.key}:{getattr(look, theme)}" for look in PALETTE.values())


def _roles() -> str:
    return "\n".join(
        f".role-{key}{{--role:var(--role-{key})}}\n.fill-{key}{{fill:var(--role-{key})}}"
        for key in (look.key for look in PALETTE.values())
    )


_LIGHT = (
    "--bg:#ffffff;--surface:#f5f6f8;--raised:#ffffff;--ink:#16191d;--muted:#545b66;--line:#d5d9e0;--strong:#8a929e;"
    "--accent:#0b57a4;--focus:#0b57a4;" + _tokens("light")
)
_DARK = (
    "--bg:#14171c;--surface:#1c2027;--raised:#232831;--ink:#eceef2;--muted:#a9b1be;--line:#363d49;--strong:#717b8a;"
    "--accent:#7fbcff;--focus:#ffd166;" + _tokens("dark")
)

_RULES = """
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--bg);color:var(--ink);line-height:1.5;overflow-wrap:break-word;
 font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
body>header,main,body>footer{max-width:76rem;margin:0 auto;padding:0 1rem}
body>header{padding-top:1.75rem}
body>footer{padding-top:1rem;padding-bottom:2rem;margin-top:3rem;border-top:1px solid var(--line);color:var(--muted);
 font-size:.875rem}
main:focus{outline:none}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem;letter-spacing:-.01em}
h2{font-size:1.25rem;line-height:1.3;margin:2.5rem 0 .5rem}
h3{font-size:1rem;line-height:1.35;margin:1.25rem 0 .35rem}
p{margin:.35rem 0 .8rem;max-width:46rem}
a{color:var(--accent)}
.muted{color:var(--muted)}
.small{font-size:.875rem}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.card{background:var(--surface);border:1px solid var(--line);border-radius:.6rem;padding:1rem;min-width:0}
.badge{display:inline-flex;align-items:center;gap:.4em;white-space:nowrap}
.badge>.mark,.mark{color:var(--role,var(--muted))}
svg .mark-shape{stroke:var(--surface);stroke-width:.6}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:.2rem}
.skip{position:absolute;left:.5rem;top:-4rem;background:var(--raised);color:var(--accent);padding:.5rem 1rem;z-index:9;
 border:1px solid var(--line);border-radius:.4rem}
.skip:focus{top:.5rem}
.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);
 white-space:nowrap;border:0}
button,input,select{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--strong);
 border-radius:.4rem;padding:.4rem .65rem;min-height:2.5rem;max-width:100%}
button{cursor:pointer}
button:disabled{cursor:default;color:var(--muted);border-color:var(--line)}
button[aria-pressed=true]{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink);font-weight:600}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--muted);padding:.25rem 0 .5rem;font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
th{font-weight:600}
thead th{border-bottom:2px solid var(--strong);white-space:nowrap}
svg{display:block;max-width:100%;height:auto}
svg text{fill:var(--ink);font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
svg .quiet{fill:var(--muted)}
svg .grid{stroke:var(--line);fill:none}
svg .axis{stroke:var(--strong);fill:none}
@media (prefers-reduced-motion:no-preference){.skip{transition:top .12s}}
@media (forced-colors:active){.mark,svg [class^=fill-]{forced-color-adjust:none}}
@media print{
 body{font-size:10pt}
 .skip,.no-print{display:none!important}
 .card{break-inside:avoid;border-color:#999}
 h2,h3{break-after:avoid}
 thead{display:table-header-group}
 tr{break-inside:avoid}
 .scroll{overflow:visible}
}
"""

STYLE = (
    f":root{{color-scheme:light dark;{_LIGHT}}}\n"
    f"@media (prefers-color-scheme:dark){{:root{{{_DARK}}}}}\n"
    f"@media print{{:root{{color-scheme:light;{_LIGHT}}}}}\n"
    f"{_roles()}\n{_RULES.strip()}\n"
)
"""The style sheet of every page. Tokens: `--bg`, `--surface`, `--raised`, `--ink`, `--muted`, `--line`, `--strong`,
`--accent`, `--focus`, `--role-sm`, `--role-cm`, `--role-hy`, `--role-ot`; `.role-KEY` sets `--role`."""
