"""Pages as job boards, applicant systems, content managers and people build them, around one made-up post.

Each builder is named after what it is modelled on and gives a page, and the strings of furniture that must not be read.
"""

import json
from collections.abc import Callable
from html import escape
from typing import NamedTuple

TITLE = "Forum and Events Host"
COMPANY = "Birchwood Tools"
INTRO = "Birchwood Tools makes hand tools, and our forum is where woodworkers help one another."
DUTIES = (
    "Greet everyone who joins the forum and point them to the right room",
    "Settle quarrels between members before they grow",
    "Plan a monthly workshop with two of our members as speakers",
    "Tell our designers what woodworkers ask for most",
)
NEEDS = ("Two years of hosting a forum or a club", "Patience, and a kind way with words")
POST = (INTRO, *DUTIES, *NEEDS)
HEADS = ("Your work", "What you need")

# Furniture in words of its own; each piece can be told by one of these.
STRAY = (
    "Paid Media Planner", "Reels Producer", "Brand Channel Lead", "Oak Street Bakery", "adverts for Instagram", "boost our TikTok",
    "our biscuits", "Surname", "pay rise", "wonders whether", "weekly digest", "Terms of trade", "Pinterest", "Password",
)  # fmt: skip
PAGES: dict[str, Callable[[], str]] = {}


class Structure(NamedTuple):
    """One page."""

    name: str
    markup: str


def page(build: Callable[[], str]) -> Callable[[], str]:
    """Put a builder into the list."""
    PAGES[build.__name__] = build
    return build


def listed(items: tuple[str, ...], item: str = "<li>{}</li>", around: str = "<ul>{}</ul>") -> str:
    return around.format("".join(item.format(escape(text)) for text in items))


def body(head: str = "<h3>{}</h3>", text: str = "<p>{}</p>", **form: str) -> str:
    return (
        text.format(INTRO)
        + head.format(HEADS[0])
        + listed(DUTIES, **form)
        + head.format(HEADS[1])
        + listed(NEEDS, **form)
    )


OTHERS = (
    ("Paid Media Planner", "Buy adverts for Instagram and count what they bring."),
    ("Reels Producer", "Film and boost our TikTok channel three times a week."),
    ("Brand Channel Lead", "Own the calendar of posts at Oak Street Bakery."),
    ("Stock Clerk", "Count screws, then count them again."),
)


def cards(markup: str = '<li><a href="/j/{n}">{title}</a><p>{said}</p></li>', around: str = "<ul>{}</ul>") -> str:
    return around.format("".join(markup.format(n=n, title=title, said=said) for n, (title, said) in enumerate(OTHERS)))


NAV = '<ul><li><a href="/">Shop</a></li><li><a href="/forum">Forum</a></li><li><a href="/jobs">Jobs</a></li></ul>'
COOKIES = "Our biscuits: this website stores cookies to measure adverts for Instagram. our biscuits policy"
FIELDS = "".join(
    f'<div><label>{name}</label><input type="text" name="{name}"></div>'
    for name in ("Given name", "Surname", "Mobile", "Wanted pay rise")
)
SAID = ("Lena wonders whether one may work from a boat.", "Per wonders whether adverts for Instagram are part of it.")
FOOT = '<p>Terms of trade</p><a href="#">Pinterest</a> <a href="#">Imprint</a><p>© 2024 Birchwood Tools</p>'


def html(inner: str, head: str = f"<title>{TITLE} | {COMPANY}</title>") -> str:
    return f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{inner}</body></html>"


def ld(**more: object) -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": TITLE,
        "hiringOrganization": {"@type": "Organization", "name": COMPANY},
    }
    return f'<script type="application/ld+json">{json.dumps({**data, **more})}</script>'


@page
def greenhouse() -> str:
    return html(
        f"""<div id="wrapper"><div id="main"><div id="header"><h1 class="app-title">{TITLE}</h1>
        <span class="company-name">at {COMPANY}</span><div class="location">Malmö</div></div>
        <div id="content">{body("<p><strong>{}</strong></p>")}</div>
        <div id="application"><form id="application_form"><div id="fields"><h1 class="heading">Apply for this Job</h1>
        <div id="main_fields">{FIELDS}<label>Resume/CV <textarea></textarea></label></div></div></form></div></div></div>
        <div id="footer">{FOOT}</div>""",
        f"<title>Job Application for {TITLE} at {COMPANY}</title>",
    )


@page
def lever() -> str:
    return html(
        f"""<div class="main-header"><a class="main-header-logo">{COMPANY}</a></div><div class="content-wrapper">
        <div class="posting-headline"><h2>{TITLE}</h2><div class="posting-categories"><div class="location">Malmö</div></div></div>
        <div class="section-wrapper"><div class="section page-centered"><div>{INTRO}</div></div>
        <div class="section page-centered"><h3>{HEADS[0]}</h3>{listed(DUTIES, around='<ul class="posting-requirements">{}</ul>')}</div>
        <div class="section page-centered"><h3>{HEADS[1]}</h3>{listed(NEEDS, around='<ul class="posting-requirements">{}</ul>')}</div>
        <div class="section last-section-apply"><a class="postings-btn">Apply for this job</a></div></div></div>
        <div class="main-footer">{FOOT}</div>""",
        f"<title>{COMPANY} - {TITLE}</title>",
    )


@page
def workable() -> str:
    return html(
        f"""<header><nav>{NAV}</nav></header><main><div data-ui="job-header"><h1 data-ui="job-title">{TITLE}</h1><span>Malmö, Sweden</span></div>
        <section data-ui="job-description"><h2>Description</h2>{body("<p><b>{}</b></p>")}</section>
        <section data-ui="application-form"><h2>Application</h2><form>{FIELDS}<button>Submit application</button></form></section></main>
        <footer>{FOOT}</footer>
        <div role="dialog" data-ui="cookie-consent"><h3>Biscuits</h3><p>{COOKIES}</p><button>Accept all</button></div>"""
    )


@page
def ashby_app_data() -> str:
    data = {"organization": {"name": COMPANY, "description": "boost our TikTok"},
            "posting": {"id": "7", "title": TITLE, "descriptionHtml": body(), "isListed": True, "departmentName": "Forum"}}  # fmt: skip
    return html(
        f'<noscript>You need to enable JavaScript.</noscript><div id="root"></div><script>window.__appData = {json.dumps(data)};\nboot();</script>'
    )


@page
def workday_state() -> str:
    data = {"jobPostingInfo": {"title": TITLE, "jobDescription": body(), "location": "Malmö", "jobReqId": "JR-9"},
            "similarJobs": [{"title": title, "jobDescription": said} for title, said in OTHERS]}  # fmt: skip
    return html(
        f'<div id="root"></div><script>window.workday = window.workday || {{}}; workday.state = {json.dumps(data)};</script>',
        "<title></title>",
    )


@page
def smartrecruiters_microdata() -> str:
    return html(
        f"""<main class="jobad"><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">{TITLE}</h1>
        <ul class="job-details"><li itemprop="jobLocation">Malmö</li></ul>
        <section id="st-companyDescription"><h2>Company</h2><div itemprop="description"><p>{INTRO}</p></div></section>
        <section id="st-jobDescription"><h2>{HEADS[0]}</h2><div itemprop="responsibilities">{listed(DUTIES)}</div></section>
        <section id="st-qualifications"><h2>{HEADS[1]}</h2><div itemprop="qualifications">{listed(NEEDS)}</div></section></div>
        <div class="more"><h3>More positions at {COMPANY}</h3>{cards()}</div></main><footer>{FOOT}</footer>""",
        f"<title>{COMPANY} | Careers</title>",
    )


@page
def teamtailor() -> str:
    return html(
        f"""<nav>{NAV}</nav><section class="company-hero"><h1 class="font-company-header">{TITLE}</h1><p>Forum · Malmö</p></section>
        <section class="company-links"><div class="prose">{body("<h2>{}</h2>")}</div></section>
        <section class="grid"><h2>Colleagues</h2><ul><li><a href="/p/1">Lena</a></li><li><a href="/p/2">Per</a></li><li><a href="/p/3">Åsa</a></li></ul></section>
        <section><h2>Already working at {COMPANY}?</h2><p>Let's recruit together and find your next colleague.</p><a href="/login">Log in</a></section>
        <section id="related-jobs"><h2>Related jobs</h2>{cards()}</section><footer>{FOOT}</footer>"""
    )


@page
def bamboohr() -> str:
    return html(
        f"""<div class="ResumatorHeader"><h2 class="ResAts__page-title">{TITLE}</h2></div><div class="row"><div class="col-8">
        <div class="BambooRichText">{body("<div><strong>{}</strong></div>", "<div>{}</div>")}</div></div>
        <div class="col-4"><form>{FIELDS}<input type="submit" value="Send"></form>
        <div class="Share"><p>Link to This Job</p><a>Facebook</a><a>Pinterest</a></div></div></div>"""
    )


@page
def personio() -> str:
    return html(
        f"""<header class="page-header"><a>All positions</a></header><div class="detail-block"><h1 class="detail-title">{TITLE}</h1>
        <p class="detail-subtitle">Permanent, Full-time · Malmö</p>
        <div class="detail-block-description"><h2>About us</h2><p>{INTRO}</p></div>
        <div class="detail-block-description"><h2>{HEADS[0]}</h2>{listed(DUTIES)}</div>
        <div class="detail-block-description"><h2>{HEADS[1]}</h2>{listed(NEEDS)}</div>
        <div class="detail-apply-form"><h2>Apply for this job</h2><form>{FIELDS}</form></div></div><div class="footer">{FOOT}</div>"""
    )


@page
def board_with_boxes() -> str:
    """Indeed."""
    return html(
        f"""<div id="gnav">{NAV}</div><div class="jobsearch-Header"><h1>{TITLE}<span class="visually-hidden"> - job post</span></h1>
        <div>{COMPANY}</div></div><div id="details"><h2>Job details</h2><h3>Job type</h3><div>Full-time</div></div>
        <h2>Full job description</h2><div id="jobDescriptionText">{body("<p><b>{}</b></p>")}</div>
        <div class="x1"><h2>Similar jobs nearby</h2>{cards("<li><a>{title}</a><div>Oak Street Bakery</div></li>")}</div>""",
        f"<title>{TITLE} - Malmö - Indeed.com</title>",
    )


@page
def guest_view_of_a_network() -> str:
    """LinkedIn."""
    return html(
        f"""<header><nav><a>Join now</a><a>Sign in</a></nav></header><main><section class="top-card-layout"><h1 class="topcard__title">{TITLE}</h1>
        <h4><a>{COMPANY}</a><span>Malmö</span><span>3 days ago</span></h4><figcaption>Be among the first 25 applicants</figcaption></section>
        <section class="description"><div class="show-more-less-html__markup">{INTRO}<br><br><strong>{HEADS[0]}</strong><br>{listed(DUTIES)}
        <br><strong>{HEADS[1]}</strong><br>{listed(NEEDS)}</div><button>Show more</button><button>Show less</button>
        <ul><li><h3>Seniority level</h3><span>Associate</span></li></ul></section>
        <section><h2>People also viewed</h2>{cards("<li><div><h3>{title}</h3><h4>Oak Street Bakery</h4><p>{said}</p></div></li>")}</section>
        <div class="modal"><form><h2>Sign in to see who you know</h2><label>Password</label><input type="password"></form></div></main>
        <footer>{FOOT}</footer>""",
        f"<title>{COMPANY} hiring {TITLE} in Malmö, Sweden | LinkedIn</title>",
    )


@page
def board_with_reviews() -> str:
    """Glassdoor."""
    return html(
        f"""<div class="JobDetails_container"><header class="JobDetails_jobDetailsHeader"><h4>{COMPANY}</h4><h1 id="jd-job-title-1">{TITLE}</h1><div>Malmö</div></header>
        <div class="JobDetails_jobDescription">{body("<b>{}</b>", "<div>{}</div>")}</div><button>Show more</button>
        <section><h2>Base pay range</h2><div>€30K - €36K</div></section>
        <section class="reviews"><h2>{COMPANY} reviews</h2><p>The pay rise came late, and nobody wonders whether it will come again.</p></section>
        <section class="JobCarousel"><h2>You might also like</h2>{cards("<div><a>{title}</a><div>{said}</div></div>", "<div>{}</div>")}</section></div>""",
        f"<title>{COMPANY} {TITLE} Job in Malmö | Glassdoor</title>",
    )


@page
def charity_board() -> str:
    """Idealist."""
    return html(
        f"""<div data-qa="header">{NAV}</div><div><div><h1 data-qa-id="listing-name">{TITLE}</h1><a href="/o">{COMPANY}</a></div>
        <div class="two"><div><h2>Description</h2><div class="idlst-rchtxt">{body("<p><strong>{}</strong></p>")}</div></div>
        <div><h5>Details at a Glance</h5><ul><li>Full Time</li><li>Malmö</li></ul></div></div>
        <div><h3>Level of Language Proficiency</h3><p>English</p></div>
        <div><h4>Get the weekly digest</h4><p>A weekly digest of good work in your inbox.</p><input type="email"><button>Subscribe</button></div></div><div class="globalFooter">{FOOT}</div>"""
    )


@page
def wordpress_job_manager() -> str:
    return html(
        f"""<div id="page" class="site has-sidebar"><div class="site-header">{NAV}</div><article class="post-9 job_listing type-job_listing">
        <h1 class="entry-title">{TITLE}</h1><div class="entry-content"><div class="job_description">{body("<h4>{}</h4>")}</div></div></article>
        <div id="comments" class="comments-area"><h2>2 replies to “{TITLE}”</h2>{listed(SAID)}<div id="respond"><h3>Leave a Reply</h3></div></div>
        <aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2>{cards("<li><a>{title}</a></li>")}</section></aside>
        <div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Pinterest</a></li><li><a>Email</a></li></ul></div></div>""",
        f"<title>{TITLE} – {COMPANY}</title>",
    )


@page
def taleo_tables() -> str:
    return html(
        f"""<form name="ftlform" action="/careersection/jobdetail.ftl"><table><tr><td><a>My Jobpage</a> | <a>Job Search</a></td></tr></table>
        <table class="contentlist"><tr><td><span class="titlepage">{TITLE}</span> - (<span>24000BX</span>)</td></tr>
        <tr><td><span class="subtitle">Description</span></td></tr><tr><td>{body("<p><b>{}</b></p>")}</td></tr>
        <tr><td><h2>Schedule</h2></td><td>Full-time</td></tr></table><input type="hidden" value="x"><input type="button" value="Apply Online"></form>""",
        "<title>Job Description</title>",
    )


@page
def icims_frame() -> str:
    inner = html(
        f'<div class="iCIMS_MainWrapper"><h1 class="iCIMS_Header">{TITLE}</h1><div class="iCIMS_JobContent">{body("<h2>{}</h2>")}</div></div>'
    )
    return html(
        f'<header>{NAV}</header><iframe id="icims_content_iframe" srcdoc="{escape(inner)}"></iframe><footer>{FOOT}</footer>',
        f"<title>Careers at {COMPANY}</title>",
    )


@page
def google_docs() -> str:
    return html(
        f"""<div id="banners"><span>Published using Google Docs</span><a>Report abuse</a></div><div id="header">JD {TITLE} v2</div>
        <div id="contents"><style>.c1{{color:#000}}</style><div class="doc-content"><p class="c2 title"><span>{TITLE}</span></p>
        {body('<h2 class="c3"><span>{}</span></h2>', '<p class="c1"><span>{}</span></p>', item='<li class="c1"><span>{}</span></li>')}</div></div>""",
        f"<title>JD {TITLE} v2 - Google Docs</title>",
    )


@page
def word_filtered() -> str:
    item = "<p class=MsoListParagraph style='text-indent:-18.0pt'><span style='font-family:Symbol'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>{}</p>\n"
    return (
        "<html><head><meta name=Generator content='Microsoft Word 15 (filtered)'><title>HR form 12</title><style><!-- p {margin:0} --></style></head>"
        "<body><!--[if gte mso 9]><xml><w:View>Normal</w:View> adverts for Instagram</xml><![endif]--><div class=WordSection1>"
        f"<p class=MsoNormal align=center><b><span style='font-size:20.0pt'>{TITLE}</span></b></p>"
        f"<p class=MsoNormal>{INTRO}<o:p></o:p></p><p class=MsoNormal><b>{HEADS[0]}</b></p>{listed(DUTIES, item, '{}')}"
        f"<p class=MsoNormal><b>{HEADS[1]}</b></p>{listed(NEEDS, item, '{}')}"
        "<p class=MsoNormal><s>You will boost our TikTok.</s> <span style='mso-hide:all'>Reels Producer</span></p></div></body></html>"
    )


@page
def word_with_conditional_bullets() -> str:
    item = "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>{}</p>"
    return f"<html><body><h1>{TITLE}</h1><p>{INTRO}</p><h2>{HEADS[0]}</h2>{listed(DUTIES, item, '{}')}<h2>{HEADS[1]}</h2>{listed(NEEDS, item, '{}')}</body></html>"


@page
def notion_export() -> str:
    return html(
        f"""<article id="1f" class="page sans"><header><div class="page-header-icon">🪵</div><h1 class="page-title">{TITLE}</h1></header>
        <div class="page-body"><nav class="block-color-gray table_of_contents"><a href="#a">{HEADS[0]}</a></nav><p>{INTRO}</p>
        <details open=""><summary>{HEADS[0]}</summary>{listed(DUTIES, around='<ul class="bulleted-list">{}</ul>')}</details>
        <details><summary>{HEADS[1]}</summary>{listed(NEEDS, around='<ul class="bulleted-list">{}</ul>')}</details></div></article>""",
        f"<title>{TITLE}</title>",
    )


@page
def newspaper_board() -> str:
    return html(
        f"""<div class="masthead"><a>The Malmö Courier</a><ul><li><a>News</a></li><li><a>Sport</a></li><li><a>Jobs</a></li></ul></div>
        <ol class="crumbs"><li><a>Jobs</a></li><li><a>Media</a></li></ol><article class="job"><h1 class="job__headline">{TITLE}</h1>
        <dl><dt>Recruiter</dt><dd>{COMPANY}</dd><dt>Location</dt><dd>Malmö</dd></dl><div class="job__body">{body("<h3>{}</h3>")}</div>
        <p>Similar searches: <a>Media jobs</a>, <a>Forum jobs</a></p></article>
        <div class="advert">Oak Street Bakery bakes bread every morning at six.</div>
        <section><h2>Jobs you may like</h2>{cards("<article><h3><a>{title}</a></h3><p>{said}</p></article>", "<div>{}</div>")}</section>
        <section><h2>Create a job alert</h2><p>A weekly digest by mail.</p></section>""",
        f"<title>{TITLE} job with {COMPANY} | 4711 | Courier Jobs</title>",
    )


@page
def government_table() -> str:
    row = "<tr><th scope=row>{}</th><td>{}</td></tr>"
    return html(
        f"""<div class="skip"><a href="#c">Skip to main content</a></div><h1>Vacancy details</h1><table class="vacancy">
        {row.format("Job title", TITLE)}{row.format("Grade", "Band 5")}{row.format("Department", COMPANY)}
        {row.format("Summary", f"<p>{INTRO}</p>")}{row.format(HEADS[0], listed(DUTIES))}{row.format(HEADS[1], listed(NEEDS))}</table>
        <p><a href="/back">Back to search results</a></p>""",
        "<title>Vacancy details - Government Jobs</title>",
    )


@page
def jekyll_on_github() -> str:
    return html(
        f"""<header class="site-header"><div class="wrapper"><a class="site-title" href="/">{COMPANY}</a><nav class="site-nav">{NAV}</nav></div></header>
        <main class="page-content"><div class="wrapper"><article class="post h-entry"><header class="post-header"><h1 class="post-title p-name">{TITLE}</h1>
        <p class="post-meta"><time>Mar 3, 2024</time></p></header><div class="post-content e-content">{body("<h2>{}</h2>")}</div></article></div></main>
        <footer class="site-footer h-card">{FOOT}</footer>""",
    )


@page
def next_data() -> str:
    data = {"props": {"pageProps": {"job": {"title": TITLE, "description": body(), "team": "Forum"},
            "relatedJobs": [{"title": title, "description": said} for title, said in OTHERS],
            "translations": {"cookies": COOKIES}}}, "page": "/jobs/[id]"}  # fmt: skip
    return html(
        f'<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script>',
        "<title>Loading</title>",
    )


@page
def next_stream() -> str:
    text = body()
    size = f"{len(text.encode()):x}"
    first = f"1a:T{size}," + text
    second = "2b:" + json.dumps(["$", "main", None, {"job": {"title": TITLE, "description": "$1a"}}]) + "\n"
    pushes = "".join(
        f"<script>self.__next_f.push({json.dumps([1, part])})</script>" for part in (first[:90], first[90:], second)
    )
    return html(f"<div></div>{pushes}")


@page
def nuxt_payload() -> str:
    data = [
        ["ShallowReactive", 1],
        {"data": 2},
        {"job": 3},
        {"title": 4, "description": 5, "place": 6},
        TITLE,
        body(),
        "Malmö",
    ]
    return html(
        f'<div id="__nuxt"></div><script type="application/json" id="__NUXT_DATA__">{json.dumps(data)}</script>'
    )


@page
def inertia_attribute() -> str:
    data = {"component": "Job", "props": {"vacancy": {"title": TITLE, "description": body()}}}
    return html(f'<div id="app" data-page="{escape(json.dumps(data))}"></div>')


@page
def json_ld_and_an_empty_page() -> str:
    return html(f'{ld(description=body())}<div class="cookie-bar"><p>{COOKIES}</p></div><footer>{FOOT}</footer>')


@page
def json_ld_teaser() -> str:
    return html(f"{ld(description=INTRO + ' Greet everyone who joins the forum and…')}<h1>{TITLE}</h1>{body()}")


@page
def json_ld_of_the_other_jobs() -> str:
    others = [{"@type": "JobPosting", "title": title, "description": said} for title, said in OTHERS]
    return html(
        f'<script type="application/ld+json">{json.dumps({"@graph": others})}</script><h1>{TITLE}</h1>{body()}<h2>Other vacancies</h2>{cards()}'
    )


@page
def rdfa() -> str:
    return html(
        f"""<p>Follow us and boost our TikTok channel together with thousands of others.</p>
        <div vocab="https://schema.org/" typeof="JobPosting"><h2 property="title">{TITLE}</h2><div property="description">{body()}</div></div>""",
        f"<title>{COMPANY}</title>",
    )


@page
def asp_net_form() -> str:
    return html(
        f"""<form id="aspnetForm"><div class="top">{NAV}</div><div><input type="text"><input type="submit" value="Find"></div>
        <div id="ctl00_main"><span id="ctl00_lblPositionTitle">{TITLE}</span><br><span>Ref:</span> <span>88</span><div>{body("<p><b>{}</b></p>")}</div>
        <table>{"".join(f"<tr><td>{name}</td><td><input type=text></td></tr>" for name in ("Given name", "Surname", "Mobile", "Pay rise since"))}</table></div></form>""",
        f"<title>{COMPANY} - Job details</title>",
    )


@page
def accordion_of_buttons() -> str:
    return html(
        f"""<h1>{TITLE}</h1><p>{INTRO}</p><div class="panel"><button aria-expanded="false" aria-controls="p1">{HEADS[0]}</button>
        <div id="p1" hidden>{listed(DUTIES)}</div></div><div class="panel"><button aria-expanded="false" aria-controls="p2">{HEADS[1]}</button>
        <div id="p2" aria-hidden="true" style="display: none">{listed(NEEDS)}</div></div>
        <div style="display:none"><ul><li>You will boost our TikTok</li></ul></div>"""
    )


@page
def tabs() -> str:
    return html(
        f"""<h1>{TITLE}</h1><ul role="tablist"><li><a role="tab" href="#t1">Role</a></li><li><a role="tab" href="#t2">You</a></li></ul>
        <div id="t1" role="tabpanel"><p>{INTRO}</p><h2>{HEADS[0]}</h2>{listed(DUTIES)}</div>
        <div id="t2" role="tabpanel" style="display:none"><h2>{HEADS[1]}</h2>{listed(NEEDS)}</div>"""
    )


@page
def details_and_summary_in_a_dialog() -> str:
    return html(
        f"""<div class="results"><ul>{"".join(f"<li><a href=/j>{title}</a><span>Oak Street Bakery</span></li>" for title, _ in OTHERS)}</ul></div>
        <dialog open><h2 class="job-title">{TITLE}</h2><p>{INTRO}</p><h3>{HEADS[0]}</h3>{listed(DUTIES)}<h3>{HEADS[1]}</h3>{listed(NEEDS)}</dialog>"""
    )


@page
def page_of_the_nineties() -> str:
    items = "".join(f"<LI>{text}\n" for text in DUTIES)
    needs = "".join(f"<LI>{text}\n" for text in NEEDS)
    return f"""<HTML><HEAD><TITLE>{COMPANY} - Jobs</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF=a>Shop</A><BR><A HREF=b>Forum</A><BR><A HREF=c>Jobs</A>
<TD><FONT SIZE=6>{COMPANY}</FONT><P><FONT SIZE=5><B>{TITLE}</B></FONT><P>{INTRO}<P><B>{HEADS[0]}</B><UL>{items}</UL><P><B>{HEADS[1]}</B><UL>{needs}</UL>
<HR><A HREF=x>Back</A></TABLE></BODY></HTML>"""


@page
def shadow_root() -> str:
    return html(
        f'<job-view><template shadowrootmode="open"><h1>{TITLE}</h1>{body()}</template></job-view><template><p>boost our TikTok</p></template>'
    )


@page
def elementor_blocks() -> str:
    def block(inner: str) -> str:
        return f'<section class="elementor-section"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">{inner}</div></div></section>'

    return html(
        f"""<div class="elementor-location-header">{NAV}</div>{block(f"<h1>{TITLE}</h1>")}{block(f"<p>{INTRO}</p>")}
        {block(f"<h2>{HEADS[0]}</h2>" + listed(DUTIES))}{block(f"<h2>{HEADS[1]}</h2>" + listed(NEEDS))}
        {block("<h2>Explore more roles</h2>" + cards())}<div class="elementor-location-footer">{FOOT}</div>"""
    )


@page
def all_structures_at_once() -> str:
    """Much furniture with no name of its own: told by headings, links and fields alone."""
    return html(
        f"""<div class="a1">{NAV}</div><div class="a2"><div class="a3"><h1>{TITLE}</h1>{body("<h2>{}</h2>")}</div>
        <div class="a4"><h2>Interested? Apply for this role</h2>{FIELDS}<p>By sending this you agree that we keep your data and tell you about a pay rise.</p></div>
        <div class="a5"><h2>Frequently asked questions</h2><h3>Can I bring my dog?</h3><p>Every dog wonders whether it may come.</p></div>
        <div class="a6"><h2>Not the right role for you?</h2>{cards("<div><h3>{title}</h3><p>{said}</p></div>", "<div>{}</div>")}</div>
        <div class="a7"><h2>Stay in the loop</h2><p>Our weekly digest comes on Mondays.</p></div><div class="a8">{FOOT}</div></div>
        <div class="a9"><h3>We value your privacy</h3><p>{COOKIES}</p></div>"""
    )
