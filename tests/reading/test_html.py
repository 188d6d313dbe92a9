import json
import time

import pytest

from rolefit.errors import InputError
from rolefit.reading import read_bytes


def read(markup: str, source: str = "page.html"):
    return read_bytes(markup.encode(), source=source)


PAGE = """<!DOCTYPE html><html><head><title>Forum Host | Birch Careers</title><style>p {color: red}</style>
<script>var x = "<p>no</p>";</script></head><body>
<header><a href="/">Birch</a></header><nav><ul><li>Home</li></ul></nav>
<main><h1>Forum Host</h1><p>Our forum is a <b>friendly</b>
place &amp; grows.</p><h2>Your days</h2><ul><li>Greet newcomers</li>
<li><p>Answer questions<br>in the forum</p></li></ul>
<table><tr><td>Town</td><td>Leeds</td></tr></table></main>
<form><input value="x"><label>Your name</label></form><footer>Imprint</footer></body></html>"""


def test_a_page_becomes_what_a_reader_sees() -> None:
    """Headings and items stand on lines of their own; script, style, nav, header, footer and form are gone.

    The title's own line is left empty.
    """
    post = read(PAGE)
    assert post.text == (
        "\n\nOur forum is a friendly place & grows.\n\nYour days\n\n- Greet newcomers\n- Answer questions\n"
        "in the forum\n\nTown\nLeeds"
    )
    assert post.title == "Forum Host"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<title>Community Lead | Birch</title>", "Community Lead"),
        ("<title>Birch | Community Lead</title>", "Community Lead"),
        ('<meta property="og:title" content="Community Lead">', "Community Lead"),
        ("<title>Town crier</title>", "Town crier"),
    ],
)
def test_title_without_a_heading(head: str, expected: str) -> None:
    """Without an h1 the title of the page serves, cut to the part that names the job."""
    assert read(f"<html><head>{head}</head><body><p>Greet newcomers.</p></body></html>").title == expected


def test_a_section_heading_is_no_title() -> None:
    """An h1 such as "About us" does not hide the title of the page."""
    assert read("<title>Forum Host</title><h1>About us</h1><p>Greet newcomers.</p>").title == "Forum Host"


def test_an_h1_in_the_page_header_counts_where_it_names_a_job() -> None:
    """Many pages keep the job's name in <header>."""
    assert read("<header><h1>Forum Moderator</h1></header><p>Greet newcomers.</p>").title == "Forum Moderator"


@pytest.mark.parametrize("shape", ["plain", "list", "graph", "deep"])
def test_a_job_posting_in_json_ld_wins(shape: str) -> None:
    """What the page says for machines is the post, wherever in JSON-LD it stands."""
    job = {
        "@type": "JobPosting",
        "title": "Forum Host",
        "description": "<p>Greet newcomers.</p><ul><li>Run polls</li></ul>",
    }
    site = {"@type": "WebSite", "name": "Birch"}
    data = {
        "plain": job,
        "list": [site, job],
        "graph": {"@context": "https://schema.org", "@graph": [site, job]},
        "deep": {"@type": "WebPage", "mainEntity": {"@type": ["Thing", "https://schema.org/JobPosting"], **job}},
    }[shape]
    post = read(
        f'<script type="application/ld+json">{json.dumps(data)}</script><h1>Cookies</h1><p>Accept them all.</p>'
    )
    assert post.text == "Greet newcomers.\n\n- Run polls"
    assert post.title == "Forum Host"


def test_broken_or_bare_json_ld_leaves_the_page() -> None:
    """JSON-LD that does not parse, or says nothing of the work, does not lose the text of the page."""
    page = '<script type="application/ld+json">{}</script><h1>Forum Host</h1><p>Greet newcomers.</p>'
    assert "Greet newcomers" in read(page.replace("{}", "{oops")).text
    bare = read(page.replace("{}", '{"@type": "JobPosting", "hiringOrganization": {"name": "Birch"}}'))
    assert "Greet newcomers" in bare.text
    assert bare.metadata == {"company": "Birch"}
    assert bare.title == "Forum Host"


def test_a_page_that_is_one_form_is_read() -> None:
    """Where leaving out furniture leaves nothing, or an element never ends, the whole page is read."""
    assert "Greet newcomers" in read("<body><form><p>Greet newcomers.</p></form></body>").text
    assert "Greet newcomers" in read("<body><nav><p>Home</p><main><p>Greet newcomers.</p></main></body>").text


def test_a_page_without_text_says_so() -> None:
    """A page that a script fills is refused with advice."""
    with pytest.raises(InputError, match="script"):
        read("<html><body><div id=root></div><script>run()</script></body></html>")


def test_html_is_known_by_its_content() -> None:
    """A page that is piped in, or saved as .txt, is read as a page."""
    assert read(PAGE, "-").text == read(PAGE, "page.txt").text == read(PAGE).text


def test_text_in_a_html_file_is_text() -> None:
    """A .html file without a tag keeps its line breaks."""
    assert read("Forum Host\nGreet newcomers.\n").text == "\nGreet newcomers.\n"


@pytest.mark.parametrize(
    "piece", ["<!--", "<a ", "</", "<![", "<?", "<", "&#", "<div>", "<li><p>", "<nav>", "<a b='", "<!x"]
)
def test_endless_constructs_take_linear_time(piece: str) -> None:
    """A page of half a megabyte that never closes anything is read in seconds of processor time."""
    start = time.process_time()
    read("<p>Greet newcomers.</p>" + piece * (500_000 // len(piece)))
    assert time.process_time() - start < 5
