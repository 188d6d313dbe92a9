"""The rules by which a page is read, one at a time: what must go, what must stay, and which of two texts wins."""

import json
import time

import pytest

from rolefit.errors import InputError
from rolefit.reading import read_bytes
from rolefit.reading.html import found_in_page, text_of_html
from rolefit.reading.origin import Origin
from rolefit.reading.page.lenient import parse_lenient
from rolefit.reading.page.naming import job_in

WORK = "<h2>Your tasks</h2><ul><li>Welcome people who are new to the choir</li><li>Keep the calendar of rehearsals</li><li>Write the monthly letter to all singers</li></ul>"


def read(markup: str):
    return read_bytes(markup.encode(), source="page.html")


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Similar vacancies", "other jobs"),
        ("More roles at Alto", "other jobs"),
        ("You may also be interested in", "other jobs"),
        ("Others also looked at", "other jobs"),
        ("Our other open positions", "other jobs"),
        ("Not what you are looking for?", "other jobs"),
        ("Manage your cookie choices", "cookie notice"),
        ("3 comments", "comments"),
        ("Leave your comment", "comments"),
        ("Sign up for job alerts", "sign-up"),
        ("Stay informed", "sign-up"),
        ("Log in to your account", "sign-in"),
        ("Share this vacancy", "sharing"),
        ("Frequently asked questions", "questions and answers"),
        ("Interview tips", "the board's own advice"),
    ],
)
def test_the_section_below_a_heading_of_furniture_goes(heading: str, kind: str) -> None:
    """Whatever element holds it, what such a heading opens is left out, and it is said that it was."""
    said = "Someone paints barges on the river every summer"
    for inside in (
        f"<h2>{heading}</h2><p>{said}</p>",
        f"<div><div><h3>{heading}</h3></div><div><p>{said}</p></div></div>",
    ):
        post = read(
            f"<h1>Choir Secretary</h1>{WORK}{inside}<h2>What you need</h2><p>A good ear and patience with altos.</p>"
        )
        assert said not in post.text
        assert "patience with altos" in post.text
        assert any(part.startswith(kind) for part in post.left_out)


@pytest.mark.parametrize(
    "heading",
    [
        "More about the role",
        "Other duties",
        "Your application of skills",
        "Comments policy you will write",
        "The opportunity",
        "Social media",
    ],
)
def test_a_heading_that_only_sounds_alike_stays(heading: str) -> None:
    """Duties below "Other duties" or "More about the role" are duties."""
    post = read(
        f"<h1>Choir Secretary</h1>{WORK}<h2>{heading}</h2><ul><li>Answer the telephone of the choir every day</li></ul>"
    )
    assert "Answer the telephone" in post.text


@pytest.mark.parametrize(
    "wrap",
    [
        "<form>{}<input name=q></form>", "<aside>{}</aside>", "<header>{}</header>", "<nav><a>Home</a>{}", "<footer>{}</footer>",
        "<div class='sidebar related'>{}</div>", "<dialog open>{}</dialog>", "<div class=cookie-wall>{}</div>", "<div role=complementary>{}</div>",
    ],
)  # fmt: skip
def test_no_element_takes_the_work_away(wrap: str) -> None:
    """A form, a header or a class name around the duties does not make furniture of them."""
    post = read(wrap.format(f"<h1>Choir Secretary</h1>{WORK}"))
    assert "Keep the calendar" in post.text
    assert post.title == "Choir Secretary"


@pytest.mark.parametrize(
    "hidden",
    [
        "<div hidden>{}</div>", "<div style='display : none'>{}</div>", "<div aria-hidden=true>{}</div>", "<del>{}</del>", "<s>{}</s>",
        "<span style='text-decoration: line-through red'>{}</span>", "<p class=d-none>{}</p>", "<p style='mso-hide:all'>{}</p>", "<template>{}</template>",
    ],
)  # fmt: skip
def test_what_nobody_sees_is_not_read(hidden: str) -> None:
    """Hidden and struck text is no part of the post, in a page and in a fragment."""
    markup = f"<h1>Choir Secretary</h1>{WORK}{hidden.format('Sell fish at the harbour each morning')}"
    assert "Sell fish" not in read(markup).text
    assert "Sell fish" not in text_of_html(markup)


LD = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Choir Secretary",
    "description": f"<p>Sing with us.</p>{WORK}",
}


@pytest.mark.parametrize(
    "script",
    [
        "\ufeff{}", "/*<![CDATA[*/ {} /*]]>*/", "//<![CDATA[\n{}\n//]]>", "<!--\n{}\n-->", "{};", "// the job\n{}", "/* the job */ {}",
    ],
)  # fmt: skip
def test_json_ld_in_any_wrapping(script: str) -> None:
    """What stands around JSON-LD on real pages does not lose it."""
    post = read(f'<script type="application/ld+json">{script.replace("{}", json.dumps(LD))}</script><p>Menu</p>')
    assert "Keep the calendar" in post.text
    assert post.title == "Choir Secretary"
    assert "JSON-LD" in post.carrier


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": [1, 2,], "b": "c",}', {"a": [1, 2], "b": "c"}),
        ("{a: 'it\\'s', \"b\": undefined}", {"a": "it's", "b": None}),
        ("{&quot;a&quot;: &quot;b&quot;}", {"a": "b"}),
        ('{"a": "b"} {"c": 1}', [{"a": "b"}, {"c": 1}]),
        ('{"a": "line\nbreak\tand \\x41"}', {"a": "line\nbreak\tand A"}),
        ('{"a": "<p class="x">text</p>", "b": 1}', {"a": '<p class="x">text</p>', "b": 1}),
        ("no JSON", None),
        ("{" * 5000, None),
        ("", None),
    ],
)
def test_lenient_json(text: str, value: object) -> None:
    """JSON that is nearly right is read as it was meant; what is none is None."""
    assert parse_lenient(text) == value


def test_values_and_prefixes_of_json_ld() -> None:
    """`@value` objects, prefixed names and text that was escaped twice are the same posting."""
    data = {"@type": "schema:JobPosting", "schema:title": {"@value": "Choir Secretary"},
            "schema:description": {"@value": WORK.replace("<", "&amp;lt;").replace(">", "&amp;gt;")}}  # fmt: skip
    post = read(f'<script type="application/ld+json">{json.dumps(data)}</script>')
    assert (post.title, "- Keep the calendar of rehearsals" in post.text) == ("Choir Secretary", True)


def test_malformed_json_ld_is_said() -> None:
    """JSON-LD that no reader can make out is left out, and that is said."""
    post = read(f'<script type="application/ld+json">{{{{oops</script><h1>Choir Secretary</h1>{WORK}')
    assert "Keep the calendar" in post.text
    assert any("JSON-LD" in part for part in post.left_out)


def test_the_longer_of_page_and_posting_wins() -> None:
    """Where one contains the other the longer one is the post: full page over teaser, full posting over a shortened page."""
    script = '<script type="application/ld+json">{}</script>'
    teaser = script.format(
        json.dumps({**LD, "description": "Welcome people who are new to the choir. Keep the calendar..."})
    )
    assert "monthly letter" in read(f"{teaser}<h1>Choir Secretary</h1>{WORK}").text
    short = read(
        f"{script.format(json.dumps(LD))}<h1>Choir Secretary</h1><p>Sing with us.</p><p>Welcome people who are new to the choir</p>"
    )
    assert "monthly letter" in short.text


def test_several_postings_that_are_nobodys_page() -> None:
    """A page that lists several postings is an error that counts them; where one is the page's own, that is taken."""
    several = [{**LD, "title": title} for title in ("Choir Secretary", "Stage Hand")]
    script = f'<script type="application/ld+json">{json.dumps(several)}</script>'
    listed = found_in_page(f"{script}<h1>Work with us</h1>", Origin("a.html"))
    assert [one.title for one in listed] == ["Choir Secretary", "Stage Hand"]
    own = found_in_page(f"{script}<h1>Stage Hand</h1>", Origin("a.html"))
    assert [one.title for one in own] == ["Stage Hand"]
    with pytest.raises(InputError, match="several"):
        read(f"{script}<h1>Work with us</h1>")


@pytest.mark.parametrize(
    ("page", "job"),
    [
        ("Alto Ltd hiring Choir Manager in Bergen, Norway | LinkedIn", "Choir Manager"),
        ("Jobs at Alto: Choir Manager", "Choir Manager"),
        ("Alto - Choir Manager", "Choir Manager"),
        ("Choir Manager - Alto - Bergen | Indeed.com", "Choir Manager"),
        ("Job Application for Choir Manager at Alto", "Choir Manager"),
        ("Choir Manager Job in Bergen | Glassdoor", "Choir Manager"),
        ("We're hiring: Choir Manager", "Choir Manager"),
        ("Apply now: Choir Manager", "Choir Manager"),
        ("Join our team as a Choir Manager", "Choir Manager"),
        ("Position Description - Choir Manager.docx", "Choir Manager"),
        ("Careers | Alto", ""),
        ("Alto - Job openings", ""),
        ("Town crier", "Town crier"),
    ],
)
def test_the_job_in_the_title_of_a_page(page: str, job: str) -> None:
    """What boards put around a title is taken off; a title that names a company alone is none."""
    assert job_in(page, {"alto"}) == job


def test_a_long_saved_page_is_quick() -> None:
    """A page of 500 kB as browsers save it is read in half a second of processor time."""
    card = '<div class="card x1 y2" data-test-id="j17" style="margin:0 4px"><h3 class="t"><a href="https://alto.example/jobs/17?from=list">Stage Hand</a></h3><span>Bergen</span></div>'
    markup = (
        f"<html><head><style>{'.a1{color:red}' * 9000}</style><script>{'var a=[1,2,{b:3}];' * 8000}</script></head><body>"
        f"<main><h1>Choir Secretary</h1>{WORK}</main><h2>Similar jobs</h2>{card * 1400}</body></html>"
    )
    assert len(markup) > 480_000
    best = 9.0
    for _ in range(3):
        start = time.process_time()
        found = found_in_page(markup, Origin("a.html"))
        best = min(best, time.process_time() - start)
    assert found[0].title == "Choir Secretary"
    assert "Stage Hand" not in found[0].text
    assert best < 0.5
