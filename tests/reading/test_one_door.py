"""The same post gets the same verdict, whatever carries it."""

import csv
import html
import io
import json
from pathlib import Path

import pytest

from rolefit.reading import read_bytes
from rolefit.tables import open_table
from rolefit.tables.columns import find_columns
from rolefit.tables.posts import post_reader
from rolefit.training.corpus import read_posts
from rolefit.verdict.classifier import Classifier

CORPUS = Path(__file__).resolve().parents[2] / "data" / "corpus"
SAMPLE = [post for post in read_posts(CORPUS)[::24] if not any("<" in line.text for line in post.lines)][:60]


def lines_of(post) -> list[str]:
    lines, heading = [], None
    for line in post.lines:
        if line.heading and line.heading != heading:
            lines.append(f"{line.heading}:")
        heading = line.heading
        lines.append(f"- {line.text}")
    return lines


def page(title: str, lines: list[str]) -> str:
    body, items = "", []
    for line in [*lines, ""]:
        if line.startswith("- "):
            items.append(f"<li>{html.escape(line[2:])}</li>")
            continue
        body += f"<ul>{''.join(items)}</ul>" if items else ""
        items = []
        body += f"<h2>{html.escape(line)}</h2>" if line else ""
    return f"<!doctype html><html><head><title>{html.escape(title)} | Birch Careers</title></head><body><main><h1>{html.escape(title)}</h1>{body}</main></body></html>"


def carried(post, word) -> dict[str, tuple[bytes, str]]:
    title, lines = post.title, lines_of(post)
    text = "\n".join(lines)

    def build(document) -> None:
        document.add_paragraph(title, "Title")
        for line in lines:
            document.add_paragraph(line.removeprefix("- "), "List Bullet" if line.startswith("- ") else "Heading 1")

    return {
        "txt": (f"{title}\n\n{text}\n".encode(), "post.txt"),
        "md": (f"# {title}\n\n{text}\n".encode(), "post.md"),
        "front matter": (f"---\ntitle: {json.dumps(title)}\n---\n{text}\n".encode(), "post.md"),
        "html": (page(title, lines).encode(), "post.html"),
        "docx": (word(build), "post.docx"),
        "json": (json.dumps({"title": title, "description": text}).encode(), "post.json"),
    }


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier.load()


@pytest.mark.parametrize("post", SAMPLE, ids=lambda post: post.id)
def test_the_same_probabilities_in_every_carrier(post, word, classifier, tmp_path) -> None:
    """Text, Markdown, front matter, a page, Word, JSON and the cell of a table differ in no digit."""
    found = {}
    for name, (data, source) in carried(post, word).items():
        read = read_bytes(data, source=source)
        assert read.title == post.title, name
        found[name] = classifier.classify(read, with_phrases=False).probabilities
    out = io.StringIO()
    text = "\n".join([post.title, "", *lines_of(post)])
    csv.writer(out).writerows([["title", "text"], [post.title, text]])
    path = tmp_path / "posts.csv"
    path.write_text(out.getvalue(), encoding="utf-8", newline="")
    table = open_table(str(path))
    row = next(iter(table.rows()))
    title, said = post_reader(table.columns, find_columns(table.columns, "posts.csv"))(row.cells)
    table.close()
    found["csv"] = classifier.classify(
        read_bytes(said.encode(), source="-", title=title), with_phrases=False
    ).probabilities
    assert {name: p for name, p in found.items() if p != found["txt"]} == {}
