import pytest

from rolefit.check.drafts import open_draft
from rolefit.reading import read_bytes

BODY = "\n- Greet newcomers\n- Run polls\n"
PAGE = "\n<h2>Your days</h2>\n<ul><li>Greet newcomers</li><li>Run polls</li></ul>\n"
FRONT = {
    "YAML": '---\ntitle: "Forum Host"\nrole: community_manager\ntags: [a, b]\n---\n',
    "TOML": '+++\ntitle = "Forum Host"\nrole = "community_manager"\n[params]\n  url = "x"\n+++\n',
    "JSON": '{\n  "title": "Forum Host",\n  "role": "community_manager"\n}\n',
    "TOML that is none": "+++\ntitle = Forum Host\nrole = community_manager\n+++\n",
    "YAML after a blank line": "\n---\ntitle: Forum Host\nrole: community_manager\n---\n",
}


@pytest.mark.parametrize("kind", FRONT)
@pytest.mark.parametrize("name", ["a.md", "a.mdx", "a.txt", "a.html", "a.htm", "-"])
def test_front_matter_in_every_file(kind: str, name: str) -> None:
    """Its form and the extension do not matter, and check reads it as classify does."""
    text = FRONT[kind] + (PAGE if "htm" in name else BODY)
    post = read_bytes(text.encode(), source=name)
    assert (post.title, post.title_source) == ("Forum Host", "front matter")
    assert post.metadata["role"] == "community_manager"
    assert [line for line in post.text.split("\n") if line.startswith("-")] == ["- Greet newcomers", "- Run polls"]
    assert post.first_line == FRONT[kind].count("\n") + 1
    opened = open_draft(text.encode(), path=name, name=name)
    assert opened.post == post
    assert opened.role_label is not None
    assert opened.role_label[0] == "community_manager"
    lines = text.split("\n")
    assert "role" in lines[opened.key_place("role").line - 1]


@pytest.mark.parametrize(
    "text", ["+++\nGreet newcomers.\n", "{you} are our host\nGreet newcomers.\n", "---\nGreet newcomers.\n"]
)
def test_a_rule_is_no_front_matter(text: str) -> None:
    """Three signs that nothing closes are text."""
    post = read_bytes(text.encode(), source="a.md")
    assert post.first_line == 1
    assert "Greet newcomers." in post.text


def test_tags_of_site_generators_are_left_out() -> None:
    """Includes, shortcodes, attributes, imports and comments of MDX are no text, and it is said."""
    text = (
        "---\ntitle: Forum Host\n---\nimport Hero from '../hero.astro';\n\n{% include hero.html %}\n\nGreet newcomers.\n\n"
        '[Apply](mailto:x){: .btn }\n\n{{< openings limit="5" >}}\n\n{/* film tents */}\n'
    )
    post = read_bytes(text.encode(), source="a.mdx")
    assert "Greet newcomers." in post.text
    assert not any(word in post.text for word in ("hero", "btn", "openings", "tents"))
    assert post.left_out == ("5 tags of a site generator",)
