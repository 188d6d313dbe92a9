import json

import pytest

from rolefit.errors import InputError
from rolefit.reading import read_bytes, read_posts

ITEMS = "<ul><li>Greet newcomers</li><li>Run polls</li></ul>"
LINES = ["- Greet newcomers", "- Run polls"]

EXPORTS = {
    "Lever": {
        "additionalPlain": "Birch is for everybody.",
        "additional": "<div>Birch is for everybody.</div>",
        "categories": {"team": "People", "location": "Leeds"},
        "descriptionPlain": "Our forum is friendly.",
        "description": "<div>Our forum is friendly.</div>",
        "lists": [{"text": "Your days", "content": "<li>Greet newcomers</li><li>Run polls</li>"}],
        "text": "Forum Host",
        "hostedUrl": "https://jobs.example/1",
    },
    "Ashby": {
        "jobs": [
            {
                "title": "Forum Host",
                "isListed": True,
                "descriptionHtml": ITEMS,
                "descriptionPlain": "- GREET NEWCOMERS\n- Run polls",
            }
        ],
        "apiVersion": "1",
    },
    "Greenhouse": {
        "title": "Forum Host",
        "absolute_url": "https://x.example",
        "content": ITEMS.replace("<", "&lt;").replace(">", "&gt;"),
        "questions": [{"label": "How did you hear of us?", "fields": [{"name": "heard", "type": "input_text"}]}],
    },
    "SmartRecruiters": {
        "name": "Forum Host",
        "company": {"name": "Birch", "description": "We film tents."},
        "jobAd": {"sections": {"jobDescription": {"title": "Job Description", "text": ITEMS}, "videos": {"urls": []}}},
    },
    "Teamtailor": {
        "data": {"id": "1", "type": "jobs", "attributes": {"title": "Forum Host", "body": ITEMS, "pitch": "Come!"}}
    },
    "BambooHR": {
        "result": {"jobOpening": {"jobOpeningName": "Forum Host", "description": ITEMS, "departmentLabel": "People"}}
    },
    "Bullhorn": {"data": [{"id": 7, "title": "Forum Host", "publicDescription": ITEMS, "employmentType": "Permanent"}]},
    "Adzuna": {
        "results": [{"title": "Forum Host", "description": "Greet newcomers\nRun polls", "redirect_url": "x"}],
        "count": 1,
    },
    "Workday": {
        "jobPostingInfo": {"title": "Forum Host", "jobDescription": ITEMS, "jobReqId": "R-1"},
        "similarJobs": [{"title": "Film Editor", "description": f"<p>Edit films.</p>{ITEMS * 5}"}],
    },
    "Recruitee": {"offer": {"title": "Forum Host", "description": "<p>Our forum.</p>", "requirements": ITEMS}},
    "Comeet": {"name": "Forum Host", "details": [{"name": "Your days", "value": ITEMS, "order": 1}]},
    "Oracle": {
        "items": [
            {"Title": "Forum Host", "ExternalDescriptionStr": "<p>Our forum.</p>", "ExternalResponsibilitiesStr": ITEMS}
        ]
    },
    "OData": {"d": {"results": [{"jobTitle": "Forum Host", "externalJobDescription": ITEMS}]}},
    "WordPress": {"title": {"rendered": "Forum Host"}, "content": {"rendered": ITEMS}},
    "JSON-LD with values": {
        "@type": "http://schema.org/JobPosting",
        "schema:title": {"@value": "Forum Host"},
        "schema:description": {"@value": ITEMS},
    },
    "ProseMirror": {
        "title": "Forum Host",
        "body": {
            "type": "doc",
            "content": [
                {"type": "heading", "content": [{"type": "text", "text": "Your days"}]},
                {
                    "type": "bulletList",
                    "content": [
                        {
                            "type": "listItem",
                            "content": [{"type": "paragraph", "content": [{"type": "text", "text": said}]}],
                        }
                        for said in ("Greet newcomers", "Run polls")
                    ],
                },
            ],
        },
    },
    "Portable Text": {
        "title": "Forum Host",
        "body": [
            {"_type": "block", "style": "normal", "listItem": "bullet", "children": [{"_type": "span", "text": said}]}
            for said in ("Greet newcomers", "Run polls")
        ],
    },
    "state of an app": {
        "props": {
            "pageProps": {
                "seo": {"title": "Careers", "description": "x " * 300},
                "posting": {"title": "Forum Host", "descriptionHtml": ITEMS},
            }
        }
    },
}


@pytest.mark.parametrize("system", EXPORTS)
def test_exports_give_title_and_duties(system: str) -> None:
    """Whatever a system calls its fields, the title is the title and each duty is one line, once."""
    post = read_bytes(json.dumps(EXPORTS[system]).encode(), source="post.json")
    assert post.title == "Forum Host"
    lines = [line.removeprefix("- ") for line in post.text.split("\n")]
    assert [lines.count("Greet newcomers"), lines.count("Run polls")] == [1, 1]
    assert "film" not in post.text.lower()
    assert post.title_source


def test_parts_come_in_the_order_of_a_post() -> None:
    """Lever writes its closing first; read it stands last, and headings stand over their lists."""
    post = read_bytes(json.dumps(EXPORTS["Lever"]).encode(), source="-")
    said = [line for line in post.text.split("\n") if line]
    assert said == ["Our forum is friendly.", "Your days", *LINES, "Birch is for everybody."]
    assert post.carrier == "Lever posting"


@pytest.mark.parametrize("shape", ["list", "graph", "lines", "envelope"])
def test_several_posts_are_an_error_that_lists_them(shape: str) -> None:
    """Two posts in one file are not one; all of them can be asked for."""
    first = {"@type": "JobPosting", "title": "Forum Host", "description": ITEMS}
    second = {"@type": "JobPosting", "title": "Film Editor", "description": "<p>Edit films.</p>"}
    text = {
        "list": json.dumps([first, second]),
        "graph": json.dumps({"@graph": [{"@type": "WebSite", "name": "Birch"}, first, second]}),
        "lines": f"{json.dumps(first)}\n{json.dumps(second)}\n",
        "envelope": json.dumps({"jobs": [first, second]}),
    }[shape]
    with pytest.raises(InputError, match=r"several job posts \(1 'Forum Host', 2 'Film Editor'\).*--all"):
        read_bytes(text.encode(), source="a.json")
    posts = read_posts(text.encode(), source="a.json")
    assert [(post.source, post.title) for post in posts] == [("a.json#1", "Forum Host"), ("a.json#2", "Film Editor")]


def test_the_same_post_twice_is_one() -> None:
    """A file that repeats its one post holds one."""
    job = {"title": "Forum Host", "description": ITEMS}
    assert len(read_posts(json.dumps([job, job]).encode(), source="a.json")) == 1


def test_escaped_markup_is_markup_however_often() -> None:
    """HTML that was escaped twice gives the same lines as plain HTML."""
    escaped = ITEMS.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("&", "&amp;")
    post = read_bytes(json.dumps({"title": "Forum Host", "description": escaped}).encode(), source="a.json")
    assert post.text.split("\n") == LINES


def test_a_teaser_beside_the_text_is_left_out() -> None:
    """A summary counts only where there is nothing else."""
    full = {"title": "Forum Host", "description": ITEMS, "summary": "Film our tents."}
    assert "tents" not in read_bytes(json.dumps(full).encode(), source="a.json").text
    lone = {"title": "Forum Host", "summary": "Film our tents."}
    assert "tents" in read_bytes(json.dumps(lone).encode(), source="a.json").text
