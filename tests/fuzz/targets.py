"""The entries of the program that take bytes of strangers, each as a function of bytes, with seeds to begin from."""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import NamedTuple

from rolefit.check.baseline import read_baseline
from rolefit.check.cache import Memory, _head
from rolefit.check.catalog import default_thresholds
from rolefit.check.drafts import open_draft
from rolefit.check.outcome import Outcome, outcome_from_json, outcome_to_json
from rolefit.check.settings.file import layers_from_file
from rolefit.check.settings.values import resolve
from rolefit.check.values import Finding, Place, Thresholds
from rolefit.lexicon.file import load_lexicon
from rolefit.reading import read_bytes
from rolefit.tables.opening import open_table
from rolefit.values import JobPost
from rolefit.verdict.classifier import Classifier

from .mutation import mutated, mutated_member

__all__ = ["TARGETS", "Target"]

POST = """# Community Manager

About us: we make maps for walkers, and 4.000 of them talk in our forum.

What you will do:

- Welcome new members, answer their questions & moderate the forum
- Host a monthly call with members; write down what they ask for
- Plan posts for Instagram, measure reach (+10%)

What we offer: 30 days off.
"""
PAGE = """<!doctype html><html><head><title>Community Manager - Maps | Jobs</title><meta property="og:title" content="CM">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Community Manager",
"description":"<p>Moderate the forum</p><ul><li>Host calls</li></ul>","hiringOrganization":{"name":"Maps"}}</script></head>
<body><nav>Home</nav><h1>Community Manager</h1><p>We look for you &amp; yours</p><ul><li>Moderate</li></ul><pre>a  b</pre></body></html>"""


class Target(NamedTuple):
    """One entry."""

    run: Callable[[bytes], object]
    """May raise `RolefitError` and nothing else."""
    seeds: Callable[[], list[bytes]]
    change: Callable[[bytes, random.Random], bytes] = mutated
    """How a seed is changed."""


@cache
def _folder() -> str:
    kept = tempfile.TemporaryDirectory(prefix="rolefit-fuzz-")
    _KEPT.append(kept)
    return kept.name


_KEPT: list[tempfile.TemporaryDirectory[str]] = []


def _file(name: str, data: bytes) -> str:
    path = os.path.join(_folder(), name)
    with open(path, "wb") as file:
        file.write(data)
    return path


@cache
def _classifier() -> Classifier:
    return Classifier.load()


def _read(name: str) -> Callable[[bytes], object]:
    return lambda data: read_bytes(data, source=name)


def _table(name: str) -> Callable[[bytes], object]:
    def run(data: bytes) -> None:
        table = open_table(_file(name, data))
        try:
            for number, _ in enumerate(table.rows()):
                if number > 400:
                    break
        finally:
            table.close()

    return run


def _text(data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")
    verdict = _classifier().classify(JobPost(text, title=text[:100]))
    assert abs(sum(verdict.probabilities) - 1) < 1e-9


def _check(name: str) -> Callable[[bytes], object]:
    def run(data: bytes) -> None:
        from rolefit.check import rules

        opened = open_draft(data, path=name, name=name)
        verdict = _classifier().classify(opened.post, with_phrases=False)
        draft = opened.draft(verdict, opened.expectation("", "hybrid", verdict.title_role))
        thresholds = Thresholds(default_thresholds())
        rules.check_draft(draft, thresholds)
        rules.check_set([draft], thresholds)

    return run


def _front_matter(data: bytes) -> None:
    read_bytes(b"---\n" + data + b"\n---\nModerate the forum.\n", source="a.md")


def _settings(data: bytes) -> None:
    settings = resolve(layers_from_file(_file("rolefit.toml", data)))
    settings.is_excluded(os.path.join(_folder(), "a", "b.md"))
    settings.expected_role(os.path.join(_folder(), "a", "b.md"))


def _cache(data: bytes) -> None:
    memory = Memory(os.path.join(_folder(), "cache"), _file("model", b"m"), "")
    if memory.get("ab") is None:
        memory.put("ab", 1)
        memory.save()
    for content in (data, _head(data) + b"\n" + data):  # what stands there, and what a forger would do
        with open(memory.path, "wb") as file:
            file.write(content)
        Memory(os.path.join(_folder(), "cache"), _file("model", b"m"), "").get("ab")
    # What a check takes for nothing remembered.
    with suppress(ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, RecursionError):
        outcome_from_json(json.loads(data.decode("utf-8", "replace")), "a.md")


def _journal(data: bytes) -> None:
    from rolefit.batch.resume import Journal, _checksum

    _file("o.part", b"x" * 100)
    with suppress(ValueError, RecursionError):  # what a forger would do
        kept = json.loads(data)
        if isinstance(kept, dict):
            kept.pop("checksum", None)
            data = json.dumps({**kept, "checksum": _checksum(kept)}).encode()
    _file("o.part.json", data)
    Journal(os.path.join(_folder(), "o.part"), {"inputs": 1}).read()


def _model(data: bytes) -> None:
    from rolefit.engine.plain import PlainEngine
    from rolefit.model.layout import open_model

    head, body = data[:8], data[12:]
    checked = head + zlib.crc32(body[4:]).to_bytes(4, "little") + body  # what a forger would do
    engine = PlainEngine(open_model(_file("a.model", checked)))
    assert all(abs(z) < 1e200 for z in engine.post("Community Manager", POST[:200]).score.logits)


def _scored(data: bytes) -> None:
    from rolefit.report.page import report_page
    from rolefit.tables.scored import read_scored

    report_page(read_scored(_file("s.csv", data)))


def _said(data: bytes) -> None:
    import re

    from rolefit.render.said import harmless

    said = harmless(data.decode("utf-8", "surrogateescape"))
    assert not re.search("(?m)[\x00-\x08\x0b-\x1f\x7f-\x9f]|^\\s*::|##\\[", said)


def _rows(separator: str) -> list[bytes]:
    lines = [separator.join(("id", "title", "text"))]
    lines += [separator.join((str(i), f'"Host ""{i}"""', '"Moderate the forum,\nhost calls"')) for i in range(6)]
    text = "\r\n".join(lines)
    return [text.encode(), text.encode("utf-16"), gzip.compress(text.encode())]


def _json_lines() -> list[bytes]:
    return [b"".join(json.dumps({"id": i, "title": "Host", "text": POST[:200]}).encode() + b"\n" for i in range(6))]


def _docx() -> list[bytes]:
    import docx

    document = docx.Document()
    document.add_heading("Community Manager", 1)
    for line in POST.splitlines():
        document.add_paragraph(line, style="List Bullet")
    document.add_table(2, 2).cell(0, 0).text = "cell"
    out = io.BytesIO()
    document.save(out)
    return [out.getvalue()]


def _xlsx() -> list[bytes]:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["id", "title", "text"])
    for i in range(4):
        book.active.append([i, "Host", POST[:100]])
    out = io.BytesIO()
    book.save(out)
    return [out.getvalue()]


def _parquet() -> list[bytes]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    out = io.BytesIO()
    pq.write_table(pa.table({"id": [1, 2], "title": ["a", "b"], "text": [POST[:200]] * 2, "l": [[1], None]}), out)
    return [out.getvalue()]


def _pdf() -> list[bytes]:
    said = b"".join(
        b"(" + line.encode("latin-1", "replace").replace(b"(", b"").replace(b")", b"") + b") Tj T* "
        for line in POST.splitlines()
    )
    page = b"BT /F1 10 Tf 50 780 Td 12 TL " + said + b"ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n" % len(page) + page + b"\nendstream", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]  # fmt: skip
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj" % number + content + b"endobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return [
        out
        + b"xref\n0 6\n0000000000 65535 f \n"
        + table
        + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(out)
    ]


_LEXICON = b"""format: 1
version: ours-1
concepts:
- id: maps
  role: community
  facet: activity
  phrases:
  - "walk|hike with .. member*"
  - "map? editor =s"
"""
_TOML = b"""select = ["RF"]
ignore = ["RF003"]
fail-on = "warning"
exclude = ["*a*b[!c]/**", "x?"]
allow-outside = false
[severity]
RF001 = "error"
[expect]
"a/**" = "hybrid"
[thresholds]
"no-measure-duties" = 3
"""


def _scored_seed() -> list[bytes]:
    roles = ("social_media_manager", "community_manager", "hybrid", "out_of_scope")
    names = [
        "id",
        "title",
        "company",
        "date",
        "rolefit_role",
        "rolefit_confidence",
        *[f"rolefit_p_{role}" for role in roles],
    ]
    names += [f"rolefit_{x}_share" for x in ("sm", "cm", "sh", "ot")] + [
        "rolefit_unsure",
        "rolefit_reasons",
        "rolefit_evidence",
        "rolefit_error",
    ]
    row = "1,Host,Maps,2024-01-02,community_manager,0.9,0.05,0.9,0.03,0.02,10,80,5,5,false,,forum | calls,"
    return ["\n".join([",".join(names), *[row] * 4, ""]).encode()]


def _journal_seed() -> list[bytes]:
    from rolefit.batch.progress import Counts

    kept = {"version": 2, "of": {"inputs": 1}, "input": 0, "mark": [1, 2, 3], "output_bytes": 5, "rejects_bytes": 0,
            "output_digest": "", "rejects_digest": "", "counts": Counts().as_json(), "whole": False, "checksum": ""}  # fmt: skip
    return [json.dumps(kept).encode()]


def _cache_seed() -> list[bytes]:
    place = Place(1, 1, 1, 5)
    found = Finding("RF001", "role-mismatch", "error", "a.md", place, "says", "", 0.5, ((place, "a"),), ((place, "b"),))
    return [json.dumps(outcome_to_json(Outcome(findings=(found,)))).encode(), b'ab [0,"",0,"","",[]]']


def _model_seed() -> list[bytes]:
    from rolefit.bundled import MODEL, bundled

    with open(bundled(MODEL), "rb") as file:
        return [file.read()]


def _zipped(seeds: list[bytes]) -> list[bytes]:
    """The same archives, not compressed, so that a changed byte changes what is inside."""
    found = list(seeds)
    for seed in seeds:
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(seed)) as old, zipfile.ZipFile(out, "w") as new:
            for name in old.namelist():
                new.writestr(name, old.read(name))
        found.append(out.getvalue())
    return found


TARGETS: dict[str, Target] = {
    "text": Target(_text, lambda: [POST.encode(), "Ü — “x” 🙂\n- a\n".encode()]),
    "markdown": Target(_read("a.md"), lambda: [POST.encode(), POST.encode("utf-16")]),
    "html": Target(_read("a.html"), lambda: [PAGE.encode()]),
    "json-ld": Target(_read("a.json"), lambda: [b'{"@context":"https://schema.org","@graph":[{"@type":"JobPosting","title":"Host","description":"&lt;p&gt;Moderate","responsibilities":["a"],"experienceRequirements":{"monthsOfExperience":3}}]}']),
    "front-matter": Target(_front_matter, lambda: [b"title: Lead: Community\nrole: x\ntags: [a, b]\ndate: 2020-01-01\nref: &a {x: 1}\nuse: *a\n"]),
    "docx": Target(_read("a.docx"), lambda: _zipped(_docx()), mutated_member),
    "pdf": Target(_read("a.pdf"), _pdf),
    "csv": Target(_table("a.csv"), lambda: _rows(",")),
    "tsv": Target(_table("a.tsv"), lambda: _rows("\t")),
    "json-lines": Target(_table("a.jsonl"), _json_lines),
    "xlsx": Target(_table("a.xlsx"), lambda: _zipped(_xlsx()), mutated_member),
    "parquet": Target(_table("a.parquet"), _parquet),
    "lexicon": Target(lambda data: load_lexicon(_file("l.yaml", data)), lambda: [_LEXICON]),
    "settings": Target(_settings, lambda: [_TOML]),
    "baseline": Target(lambda data: read_baseline(_file("b.json", data)), lambda: [b'{"version":1,"files":{"a.md":{"RF001":1}}}']),
    "cache": Target(_cache, _cache_seed),
    "journal": Target(_journal, _journal_seed),
    "model": Target(_model, _model_seed),
    "scored": Target(_scored, _scored_seed),
    "check": Target(_check("a.md"), lambda: [POST.encode(), b"---\nrole: hybrid\n---\n- Moderate <!-- rolefit: ignore RF001 x -->\n"]),
    "check-page": Target(_check("a.html"), lambda: [PAGE.encode()]),
    "said": Target(_said, lambda: [b"a\n::error::b ##[x] \x1b[31m"]),
}  # fmt: skip
