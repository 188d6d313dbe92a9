import pytest

from rolefit.errors import InputError
from rolefit.reading import read_bytes, read_posts

ITEMS = "<ul><li>Greet newcomers</li><li>Run polls</li></ul>"
ESCAPED = ITEMS.replace("<", "&lt;").replace(">", "&gt;")
FEEDS = {
    "Personio": (
        "<workzag-jobs><position><id>1</id><office>Leeds</office><name>Forum Host</name><jobDescriptions><jobDescription>"
        f"<name>Your days</name><value><![CDATA[{ITEMS}]]></value></jobDescription></jobDescriptions>"
        "<keywords>film,tents</keywords></position></workzag-jobs>"
    ),
    "Indeed": (
        "<source><publisher>Birch</publisher><job><title><![CDATA[Forum Host]]></title><company>Birch</company>"
        f"<description><![CDATA[{ITEMS}]]></description><city>Leeds</city></job></source>"
    ),
    "RSS": (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Jobs</title>'
        f"<description>All jobs</description><item><title>Forum Host</title><content:encoded>{ESCAPED}</content:encoded></item></channel></rss>"
    ),
    "undeclared prefix": f"<rss><channel><item><title>Forum Host</title><job:description>{ESCAPED}</job:description></item></channel></rss>",
    "Atom": f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Jobs</title><entry><title>Forum Host</title><content type="html">{ESCAPED}</content></entry></feed>',
    "markup that is not escaped": f"<jobs><job><title>Forum Host</title><description>{ITEMS}</description></job></jobs>",
    "stray ampersand": f"<jobs><job><title>Forum Host</title><company>Birch & Co</company><description>{ESCAPED}</description></job></jobs>",
}


@pytest.mark.parametrize("kind", FEEDS)
@pytest.mark.parametrize("opening", ["", '<?xml version="1.0" encoding="UTF-8"?>\n'])
def test_feeds_give_title_and_duties(kind: str, opening: str) -> None:
    """A feed with one job is that job, and its other elements are no duties."""
    post = read_bytes((opening + FEEDS[kind]).encode(), source="feed.xml")
    assert post.title == "Forum Host"
    assert [line for line in post.text.split("\n") if line.startswith("-")] == ["- Greet newcomers", "- Run polls"]
    assert "tents" not in post.text
    assert "feed" in post.carrier


def test_several_jobs_in_a_feed() -> None:
    """Each job of a feed is a post of its own."""
    jobs = "".join(
        f"<job><title>{t}</title><description>{d}</description></job>"
        for t, d in (("Host", "Greet people."), ("Editor", "Edit films."))
    )
    with pytest.raises(InputError, match="several job posts"):
        read_bytes(f"<source>{jobs}</source>".encode(), source="a.xml")
    assert [post.title for post in read_posts(f"<source>{jobs}</source>".encode(), source="a.xml")] == [
        "Host",
        "Editor",
    ]


def test_entities_of_a_feed_are_refused() -> None:
    """A document type with entities, by which a few lines become gigabytes, is not read."""
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><jobs><job><title>x</title></job></jobs>'
    with pytest.raises(InputError, match="DOCTYPE"):
        read_bytes(bomb.encode(), source="a.xml")


def test_a_feed_without_a_job_says_so() -> None:
    """XML with no title and text is refused with what is wanted."""
    with pytest.raises(InputError, match="holds no job post: XML needs"):
        read_bytes(b"<?xml version='1.0'?><config><port>80</port></config>", source="a.xml")
