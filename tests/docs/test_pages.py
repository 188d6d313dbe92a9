"""Pages that are made from the program, links, pictures, and the one address of the repository."""

import posixpath
import re
import subprocess
import tomllib
import xml.etree.ElementTree as ET

import pytest
import yaml

import rolefit
from rolefit.check.settings.keys import KEYS


def tracked(root, *patterns):
    listed = subprocess.run(["git", "ls-files", *patterns], cwd=root, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [root / name for name in listed.stdout.splitlines() if (root / name).exists()]


def prose(text):
    return re.sub(r"^(```|~~~).*?^\1|`[^`\n]*`", "", text, flags=re.MULTILINE | re.DOTALL)


def anchors(text):
    found = set()
    for heading in re.findall(r"^#+ (.+)$", prose(text.replace("`", "")), re.MULTILINE):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
        found.add(re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", plain)))
    return found


def test_no_link_is_dead(root) -> None:
    """Every relative link of a Markdown file leads to a file that is there, and its anchor to a heading of that page."""
    wrong = []
    for page in tracked(root, "*.md"):
        if page.is_relative_to(root / "tests"):
            continue
        text = page.read_text(encoding="utf-8")
        for link in re.findall(r"\]\(([^)\s]+)\)", prose(text)):
            if re.match(r"[a-z][a-z+.-]*:", link):
                continue
            path, _, anchor = link.partition("#")
            target = (
                root / posixpath.normpath(posixpath.join(page.parent.relative_to(root).as_posix(), path))
                if path
                else page
            )
            if not target.exists() or (
                anchor and target.suffix == ".md" and anchor not in anchors(target.read_text(encoding="utf-8"))
            ):
                wrong.append(f"{page.relative_to(root)}: {link}")
    assert wrong == []


def test_a_dead_link_stops_the_site(root, script) -> None:
    """The site's build refuses a link to no file; one into the repository becomes its address, one to a page stays."""
    site = script("site_pages.py")
    with pytest.raises(ValueError, match=r"docs/check\.md.*nothing\.md"):
        site.for_the_site("[x](nothing.md)", "docs/check.md")
    assert site.for_the_site("[x](../action.yml)", "docs/check.md") == f"[x]({site.address()}/blob/main/action.yml)"
    assert (
        site.for_the_site("[x](rules/RF001.md#why-it-matters)", "docs/check.md") == "[x](rules/RF001.md#why-it-matters)"
    )
    assert site.for_the_site("[x](docs/check.md)", "CONTRIBUTING.md") == "[x](../check.md)"
    assert site.for_the_site("```\n[x](nothing.md)\n```", "docs/check.md") == "```\n[x](nothing.md)\n```"


def test_an_index_shows_whole_links(root, script) -> None:
    """In the package's metadata no link of README.md is relative, pictures come raw, and code stays as it is."""
    site = script("site_pages.py")
    shown = site.for_an_index((root / "README.md").read_text(encoding="utf-8"))
    links = re.findall(r"\]\(([^)\s]+)\)", prose(shown))
    assert len(links) > 20
    assert [link for link in links if not link.startswith("https://")] == []
    assert f"({site.address()}/raw/main/docs/images/terminal.svg)" in shown
    assert site.for_an_index("```\n[x](a.md)\n```\n[y](#z)") == "```\n[x](a.md)\n```\n[y](#z)"


def test_pages_made_from_the_program_are_its_own(root, script) -> None:
    """Commands, settings, JSON, Python and the manual page are what scripts/python-docs writes now."""
    pytest.importorskip("griffe")
    for name, text in script("python-docs").pages().items():
        assert (root / "docs" / name).read_text(encoding="utf-8") == text, f"{name}: python scripts/python-docs"


def test_every_key_has_its_meaning(root, script) -> None:
    """The reference of settings tells every key of the program, and no other."""
    assert set(script("reference_pages.py").MEANINGS) == set(KEYS)


def test_the_drawing_is_the_imports(root, script) -> None:
    """docs/images/rooms.svg has the rooms in their order, and a dot for every import between two of them, no other."""
    rooms = script("rooms")
    drawn = ET.fromstring((root / "docs" / "images" / "rooms.svg").read_text(encoding="utf-8"))
    ns = "{http://www.w3.org/2000/svg}"
    assert [r.get("data-room") for r in drawn.iter(f"{ns}rect") if r.get("data-room")] == rooms.rooms()
    dots = [(c.get("data-from"), c.get("data-to")) for c in drawn.iter(f"{ns}circle")]
    assert len(dots) == len(set(dots))
    assert set(dots) == rooms.arrows(), "scripts/rooms draws it anew"


def test_the_terminal_is_a_real_run(root, script) -> None:
    """The picture of the terminal shows the words that the command prints now, and loads nothing."""
    picture = (root / "docs" / "images" / "terminal.svg").read_text(encoding="utf-8")
    assert picture == script("pictures").terminal(), "scripts/pictures makes it anew"
    assert "url(" not in re.sub(r"url\(#[\w-]+\)", "", picture)


def test_the_address_stands_in_one_place(root, script) -> None:
    """Whatever names the repository names it as [project.urls] does; scripts/address changes them all."""
    naming = script("address").naming
    owner = script("site_pages.py").address().partition("://")[2].partition("/")[2]
    named = {
        path: set(naming(path.read_text(encoding="utf-8")))
        for path in tracked(root, "*.md", "*.toml", "*.yml", "*.yaml", "*.cff")
    }
    assert {str(path): names for path, names in named.items() if names - {owner}} == {}
    assert sum(bool(names) for names in named.values()) >= 4


def test_versions_that_are_pinned_are_this_one(root) -> None:
    """Snippets, the citation and the changelog name the version of the package."""
    version = re.escape(rolefit.__version__)
    for path in tracked(root, "docs/*.md", "docs/tutorials/*.md", "README.md"):
        for pinned in re.findall(r"(?:/rolefit@v|rev: v)([\d.]+\d)", path.read_text(encoding="utf-8")):
            assert pinned == rolefit.__version__, path
    assert re.search(rf"(?m)^version: {version}$", (root / "CITATION.cff").read_text(encoding="utf-8"))
    if rolefit.__version__ != "0.1.0":
        assert re.search(
            rf"(?m)^## \[{version}\] - \d{{4}}-\d\d-\d\d$", (root / "CHANGELOG.md").read_text(encoding="utf-8")
        )


def test_a_version_is_written_everywhere(root, script) -> None:
    """scripts/set-version changes every place that the test above looks at."""
    places = script("set-version").PLACES
    for name in ("docs/check.md", "docs/tutorials/ci.md", "CITATION.cff", "src/rolefit/__init__.py", "CHANGELOG.md"):
        text = (root / name).read_text(encoding="utf-8")
        changed = places[name]("9.8.7", "2031-02-03")(text)
        assert "9.8.7" in changed
        if name != "CHANGELOG.md":
            assert not re.search(
                rf'(?:@v|rev: v|version: |__version__ = "){re.escape(rolefit.__version__)}\b', changed
            ), name


def test_extras_are_told_and_all_is_all(root) -> None:
    """The page on installing has a row for each extra; `all` is every other but spark."""
    extras = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    page = (root / "docs" / "install.md").read_text(encoding="utf-8")
    table = page.partition("<!-- extras: begin -->")[2].partition("<!-- extras: end -->")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == set(extras)
    assert set(re.search(r"\[(.*)\]", extras["all"][0])[1].split(",")) == set(extras) - {"all", "spark"}
    asked = {
        name
        for group in re.findall(r"(?:rolefit|\.)\[([a-z,]+)\]", page + (root / "README.md").read_text(encoding="utf-8"))
        for name in group.split(",")
    }
    assert asked <= set(extras)


def test_every_page_is_in_the_menu(root, script) -> None:
    """mkdocs.yml names every page of docs/ once."""
    pages: list[str] = []

    def collect(node) -> None:
        if isinstance(node, str):
            pages.append(node)
        for below in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            collect(below)

    collect(yaml.safe_load((root / "mkdocs.yml").read_text(encoding="utf-8"))["nav"])
    there = {path.relative_to(root / "docs").as_posix() for path in (root / "docs").rglob("*.md")}
    outside = set(script("site_pages.py").PAGES.values()) - {"index.md"}
    assert sorted(pages) == sorted(there | outside)


def test_readme_is_short_and_has_what_is_promised(root) -> None:
    """Two commands, six tasks, two pictures; no more than a hundred lines."""
    text = (root / "README.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 100
    assert re.findall(r"^(\d)\. \*\*", text, re.MULTILINE) == list("123456")
    assert all((root / picture).stat().st_size > 1000 for picture in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text))
    assert "scripts/test\n" in text
    assert ".venv/bin/rolefit classify examples/community_manager.md" in text


COMMANDS = re.compile(r"^(?:\S+ (?:-\S+ )*\w* ?\| )?rolefit (\w+)((?: .*)?)$", re.MULTILINE)


def test_commands_of_the_docs_are_commands(root) -> None:
    """Every command and option in a shell block of README and docs is one that the program has."""
    import typer

    from rolefit.cli.app import app

    group = typer.main.get_command(app)
    there = {
        name: {o for p in c.params for o in (*p.opts, *p.secondary_opts)} | {"-h", "--help"}
        for name, c in group.commands.items()
    }
    wrong = []
    for path in tracked(root, "README.md", "docs/*.md", "docs/tutorials/*.md"):
        for block in re.findall(r"^```sh\n(.*?)^```", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
            for name, rest in COMMANDS.findall(block):
                if name not in there:
                    wrong.append(f"{path.name}: rolefit {name}")
                    continue
                if name == "lexicon":
                    continue
                options = re.findall(
                    r"(?<=\s)(--?[a-z][a-z-]*)", re.sub(r"'[^']*'|\"[^\"]*\"|#.*", "", rest.partition("|")[0])
                )
                wrong += [f"{path.name}: rolefit {name} {o}" for o in options if o not in there[name]]
    assert wrong == []
