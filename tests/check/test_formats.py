"""Every output format, against its schema where one is published, and against what its readers require."""

import csv
import io
import json
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import lxml.html
import pytest
from lxml import etree

from rolefit.check.formats import FORMATS, render
from rolefit.check.report import Failure, Report, fingerprints
from rolefit.check.values import Finding, Place, Rule

from .samples import MISMATCH

SCHEMAS = Path(__file__).parent / "schemas"
NASTY = "jobs/ä b%,:#é.md"
SOURCE = 'Höst <calls> & "more"\nsecond line\n\tthird line with some words\n'
RULES = (
    Rule("RF001", "role-mismatch", "error", "It matters.", "Do this."),
    Rule("RF009", "foreign-duty", "info", "It matters less.", "Do that."),
)


def _finding(code: str, severity: str, path: str, place: Place, message: str, **more) -> Finding:
    rule = next(rule for rule in RULES if rule.code == code)
    return Finding(code, rule.name, severity, path, place, message, rule.help, 0.876, **more)


def _report(**changes) -> Report:
    findings = (
        _finding(
            "RF001", "error", NASTY, Place(1, 1, 1, 13), 'says "<b>" & 50 %\nmore\x07',
            related=((Place(2, 1, 2, 12), "a duty"), (Place(3, 2, 3, 12), "another")),
        ),
        _finding("RF009", "info", NASTY, Place(1, 6, 2, 7), "over two lines"),
        _finding("RF009", "warning", "jobs/b.md", Place(1, 1, 1, 5), "same words"),
        _finding("RF009", "warning", "jobs/b.md", Place(2, 1, 2, 5), "same words"),
    )  # fmt: skip
    values = {
        "findings": findings,
        "paths": (NASTY, "jobs/b.md", "jobs/clean.md"),
        "sources": {NASTY: SOURCE, "jobs/b.md": "Host\nHost\n"},
        "failures": (Failure("jobs/broken.docx", "jobs/broken.docx is a damaged ZIP archive"),),
        "rules": RULES,
        "fail_on": "warning",
        "root": "/project",
        "version": "0.1.0",
        "model_version": "m1",
        "lexicon_version": "l1",
    }
    return Report(**{**values, **changes})


EMPTY = {"findings": (), "failures": (), "sources": {}, "paths": ()}


@pytest.mark.parametrize("changes", [{}, EMPTY], ids=["full", "empty"])
def test_sarif_is_valid(changes) -> None:
    """SARIF validates against the schema of 2.1.0; its rules are named once, its URIs are relative and encoded."""
    log = json.loads(render("sarif", _report(**changes)))
    schema = json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text())
    jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker()).validate(log)
    (run,) = log["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["RF001", "RF009"]
    for result in run["results"]:
        artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert unquote(artifact["uri"]) in (NASTY, "jobs/b.md")
        assert not set(" %:#").intersection(artifact["uri"].replace("%20", "").replace("%C3", "")) - {"%"}
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert run["invocations"][0]["executionSuccessful"] is bool(changes)


def test_sarif_levels_and_related_places() -> None:
    """Info is a note; the duties that a finding rests on are related locations with numbers of their own."""
    results = json.loads(render("sarif", _report()))["runs"][0]["results"]
    assert [result["level"] for result in results] == ["error", "note", "warning", "warning"]
    assert [place["id"] for place in results[0]["relatedLocations"]] == [1, 2]


def test_fingerprints_are_stable_and_unique() -> None:
    """They do not change with lines, messages or severities; the same words twice have two."""
    report = _report()
    names = fingerprints(report)
    assert len(set(names)) == len(names)
    moved = [
        f._replace(
            severity="info",
            message="other",
            place=f.place._replace(line=f.place.line + 2, end_line=f.place.end_line + 2),
        )
        for f in report.findings
    ]
    sources = {path: "\n\n" + source for path, source in report.sources.items()}
    assert fingerprints(_report(findings=tuple(moved), sources=sources)) == names


@pytest.mark.parametrize("changes", [{}, EMPTY], ids=["full", "empty"])
def test_junit_is_valid(changes) -> None:
    """JUnit validates against Jenkins' schema; only what fails the run is a failure; clean drafts pass."""
    text = render("junit", _report(**changes))
    document = etree.fromstring(text.encode())
    etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd")).assertValid(document)
    cases = document.findall(".//testcase")
    assert int(document.get("tests")) == len(cases) == sum(int(s.get("tests")) for s in document.findall("testsuite"))
    assert int(document.get("failures")) == len(document.findall(".//failure")) == (0 if changes else 3)
    assert int(document.get("errors")) == len(document.findall(".//error")) == (0 if changes else 1)


def test_gitlab_has_what_gitlab_requires() -> None:
    """Each issue has description, check_name, unique fingerprint, a known severity, a relative path and a line."""
    issues = json.loads(render("gitlab", _report()))
    place = {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}}
    schema = {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "properties": {
                "description": {"type": "string"},
                "check_name": {"type": "string"},
                "fingerprint": {"type": "string"},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {"path": {"type": "string", "pattern": r"^(?!\./|/)"}, "lines": place},
                },
            },
        },
    }
    jsonschema.validate(issues, schema)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 5
    assert json.loads(render("gitlab", _report(**EMPTY))) == []


def test_rdjson_has_what_reviewdog_reads() -> None:
    """Every key and value is one that reviewdog's format knows; every path is relative, every range begins on a line."""
    document = json.loads(render("rdjson", _report()))

    def known(required: dict[str, object], **optional: object) -> dict[str, object]:
        properties = required | optional
        return {
            "type": "object",
            "required": list(required),
            "properties": properties,
            "additionalProperties": False,
        }

    text, number = {"type": "string", "minLength": 1}, {"type": "integer", "minimum": 1}
    position = known({"line": number}, column=number)
    path = {"type": "string", "pattern": r"^(?!\./|/)"}
    location = known({"path": path}, range=known({"start": position}, end=position))
    diagnostic = known(
        {"message": text, "location": location},
        severity={"enum": ["ERROR", "WARNING", "INFO"]},
        code=known({"value": text}, url=text),
        related_locations={"type": "array", "items": known({"location": location}, message=text)},
    )
    source = known({"name": text}, url=text)
    jsonschema.validate(document, known({"diagnostics": {"type": "array", "items": diagnostic}}, source=source))
    assert len(document["diagnostics"]) == 5


def test_rdjson_counts_bytes() -> None:
    """Columns for reviewdog count bytes of UTF-8; a severity, a code and the ranges are given."""
    document = json.loads(render("rdjson", _report()))
    first = document["diagnostics"][0]
    assert document["source"]["name"] == "rolefit"
    assert first["location"]["range"] == {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 14}}
    assert first["severity"] == "ERROR"
    assert first["code"] == {"value": "RF001"}
    assert {d["severity"] for d in document["diagnostics"]} == {"ERROR", "WARNING", "INFO"}


def test_github_commands_are_escaped() -> None:
    """One command a line, the gravest first; what would end a value or a message is escaped."""
    lines = render("github", _report()).splitlines()
    assert lines[0] == (
        "::error file=jobs/ä b%25%2C%3A#é.md,line=1,endLine=1,col=1,endColumn=13,title=rolefit RF001 role-mismatch"
        '::jobs/ä b%25,:#é.md:1:1: RF001 says "<b>" & 50 %25%0Amore\x07%0Ahelp: Do this.'
    )
    assert [line.split()[0] for line in lines] == ["::error", "::warning", "::warning", "::notice", "::error"]
    assert ",col=" not in lines[3]


def test_json_and_lines_hold_the_same_findings() -> None:
    """A finding has file, lines, columns, the words that stand there, code, name, severity, message, help, confidence, fingerprint, related."""
    document = json.loads(render("json", _report()))
    lines = [json.loads(line) for line in render("jsonl", _report()).splitlines()]
    assert lines == document["findings"]
    assert list(lines[0]) == [
        "file", "line", "column", "end_line", "end_column", "text", "code", "name", "severity", "message", "help", "confidence",
        "fingerprint", "related",
    ]  # fmt: skip
    assert lines[0]["text"] == "Höst <calls>"
    assert document["summary"] == {
        "checked": 3, "exempt": 0, "failed": 1, "error": 1, "warning": 2, "info": 1, "suppressed": 0, "baselined": 0,
    }  # fmt: skip


@pytest.mark.parametrize("name", FORMATS)
def test_formats_are_pure(name: str, capsys) -> None:
    """A format returns text, the same each time, and prints nothing."""
    assert render(name, _report()) == render(name, _report())
    assert capsys.readouterr() == ("", "")
    empty = render(name, _report(**EMPTY))
    assert empty == "" or empty.endswith("\n")


def test_formats_of_a_real_run_are_valid(project) -> None:
    """What a user gets validates as well: findings with related places, a draft that cannot be read, odd names."""
    project.write("jobs/ä b.md", MISMATCH.replace("Elderbrook", "Elder & <Brook>"))
    project.write("jobs/broken.docx", b"PK\x03\x04 broken")
    names = ("sarif", "junit", "gitlab", "rdjson", "jsonl")
    options = [part for name in names for part in ("--output-format", name, "--output-file", f"out.{name}")]
    assert project.check("jobs", *options).exit_code == 2
    schema = json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text())
    log = json.loads((project.folder / "out.sarif").read_text())
    jsonschema.Draft4Validator(schema).validate(log)
    uris = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in log["runs"][0]["results"]}
    assert uris == {"jobs/%C3%A4%20b.md"}
    etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd")).assertValid(etree.parse(project.folder / "out.junit"))
    assert json.loads((project.folder / "out.gitlab").read_text())
    assert json.loads((project.folder / "out.rdjson").read_text())["diagnostics"]


def test_concise_is_one_line_a_finding() -> None:
    """Path, place, severity, code and message stand on one line, whatever the message holds."""
    lines = render("concise", _report()).splitlines()
    assert lines[0] == f'{NASTY}:1:1: error[RF001] says "<b>" & 50 % more '
    assert len(lines) == 5
    assert lines[-1].startswith("jobs/broken.docx:1:1: error[unreadable]")
    assert render("concise", _report(**EMPTY)) == ""


def test_csv_has_a_row_for_each_finding() -> None:
    """The fields of JSON but the related places; a draft that cannot be read has a row with its error."""
    rows = list(csv.DictReader(io.StringIO(render("csv", _report()), newline="")))
    found = json.loads(render("json", _report()))["findings"]
    assert [row["error"] for row in rows] == ["", "", "", "", "jobs/broken.docx is a damaged ZIP archive"]
    for row, finding in zip(rows, found, strict=False):
        assert {**row, "error": [], "related": []} == {
            key: [] if key == "related" else str(value) for key, value in {**finding, "error": ""}.items()
        } | {"error": []}
    assert render("csv", _report(**EMPTY)).count("\n") == 1


def test_csv_holds_no_formula() -> None:
    """What a draft is called or says is other people's: a spreadsheet does not work it out; other text stays as it is."""
    risky = Failure("=cmd.md", "+1 is no draft")
    rows = list(csv.DictReader(io.StringIO(render("csv", _report(failures=(risky,))), newline="")))
    assert (rows[-1]["file"], rows[-1]["error"]) == ("'=cmd.md", "'+1 is no draft")
    assert rows[0]["file"] == NASTY


def test_the_page_shows_every_finding_and_nothing_from_elsewhere() -> None:
    """Draft by draft with lines, quotes and help; marks of a text are shown, and only addresses of the web are links."""
    page = lxml.html.fromstring(render("html", _report(help_url="https://wiki.test/{code}")))
    assert page.findtext(".//h1") == "3 drafts checked"
    assert [one.text_content() for one in page.iter("h2")] == [NASTY, "jobs/b.md", "jobs/clean.md"]
    first = page.find_class("finding")[0].text_content()
    for said in (
        "Error RF001, line 1",
        'says "<b>" & 50 %\nmore\ufffd',
        "Höst <calls>",
        "Do this.",
        "second line, line 2: a duty",
    ):
        assert said in first
    assert len(page.find_class("finding")) == 4
    assert page.find_class("wrong")[0].text == "jobs/broken.docx is a damaged ZIP archive"
    assert [one.get("href") for one in page.iterfind(".//main//a")] == [f"https://wiki.test/RF00{n}" for n in "1999"]
    assert "javascript:" not in render("html", _report(help_url="javascript:alert('{code}')"))
    assert "No findings in 0 drafts." in render("html", _report(**EMPTY))


def test_checkstyle() -> None:
    """Well-formed XML with a file for each path; line, severity, message and source of each error."""
    root = etree.fromstring(render("checkstyle", _report()).encode())
    assert [file.get("name") for file in root] == [NASTY, "jobs/b.md", "jobs/broken.docx"]
    first = root[0][0]
    assert (first.get("line"), first.get("column"), first.get("severity")) == ("1", "1", "error")
    assert first.get("source") == "rolefit.RF001.role-mismatch"
    assert first.get("message").startswith('says "<b>" & 50 %')
    assert len(etree.fromstring(render("checkstyle", _report(**EMPTY)).encode())) == 0


def test_azure_cannot_be_broken_out_of() -> None:
    """One command a line, the gravest first; what a draft says begins no command of its own."""
    path = "a];x=##vso[task.setvariable variable=v]1.md"
    report = _report(findings=(_report().findings[0]._replace(path=path, message="x\n##vso[task.complete]"),))
    lines = render("azure", report).splitlines()
    assert len(lines) == 2
    assert all(line.startswith("##vso[task.logissue type=error;sourcepath=") for line in lines)
    assert all(line.count("##vso[") == 1 for line in lines)
    head, message = lines[0].split("]", 1)
    assert head.endswith("linenumber=1;columnnumber=1;code=RF001;")
    assert message == "RF001 role-mismatch: x%0A# #vso[task.complete]"


def test_teamcity_escapes() -> None:
    """Quotes, brackets, bars, line breaks and what is not ASCII are escaped; a rule is told once before its findings."""
    report = _report(findings=(_report().findings[0]._replace(message="it's [a|b]\n\u00e4 \U0001f3ac"),))
    lines = render("teamcity", report).splitlines()
    assert [line.split(" ")[0] for line in lines] == [
        "##teamcity[inspectionType",
        "##teamcity[inspection",
        "##teamcity[buildProblem",
    ]
    assert "message='it|'s |[a||b|]|n|0x00e4 |0xd83c|0xdfac'" in lines[1]
    assert lines[1].isascii()


def test_summary_for_github() -> None:
    """A page in Markdown: the outcome, a row for each finding in which nothing is markup, links where pages are known."""
    page = render("summary", _report(help_url="https://example.com/{code}.md"))
    assert page.startswith("## rolefit check: failed\n")
    rows = [line for line in page.splitlines() if line.startswith("| ")]
    assert sum("[RF009](https://example.com/RF009.md)" in row for row in rows) == 4
    assert "\\<b\\>" in page
    assert "- could not be read: jobs/broken.docx" in page.replace("\\_", "_")
    assert render("summary", _report(**EMPTY)).startswith("## rolefit check: passed\n")


def test_badge() -> None:
    """An endpoint of shields.io: red where the run fails, yellow with warnings that pass, green without."""
    assert json.loads(render("badge", _report())) == {
        "schemaVersion": 1, "label": "rolefit", "message": "1 error, 2 warnings, 1 unreadable", "color": "red",
    }  # fmt: skip
    warned = _report(findings=_report().findings[1:], failures=(), fail_on="error")
    assert json.loads(render("badge", warned))["color"] == "yellow"
    assert json.loads(render("badge", warned._replace(max_warnings=1)))["color"] == "red"
    assert json.loads(render("badge", _report(**EMPTY)))["color"] == "brightgreen"


def test_statistics() -> None:
    """A line for each rule and severity, the most frequent first, with the number of drafts."""
    assert render("statistics", _report()).splitlines() == [
        "2 in 1 draft  warning[RF009] foreign-duty",
        "1 in 1 draft  error[RF001] role-mismatch",
        "1 in 1 draft  info[RF009] foreign-duty",
    ]


def test_addresses_of_rules() -> None:
    """Where the settings say where the pages are, SARIF, rdjson and text name them; nowhere else."""
    report = _report(help_url="https://example.com/rules/{code}.md")
    driver = json.loads(render("sarif", report))["runs"][0]["tool"]["driver"]
    assert driver["informationUri"] == "https://example.com/rules/README.md"
    assert driver["rules"][0]["helpUri"] == "https://example.com/rules/RF001.md"
    schema = json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator(schema).validate(json.loads(render("sarif", report)))
    diagnostics = json.loads(render("rdjson", report))["diagnostics"]
    assert diagnostics[0]["code"] == {"value": "RF001", "url": "https://example.com/rules/RF001.md"}
    assert "page: https://example.com/rules/RF001.md" in render("text", report)
    assert "helpUri" not in render("sarif", _report())


def test_formats_of_the_command_line(project) -> None:
    """Each new format goes by its name, `--statistics` stands for its own, the way without typer says the same."""
    project.write("jobs/a.md", MISMATCH)
    for name in ("concise", "checkstyle", "azure", "teamcity", "summary", "badge", "statistics", "csv", "html"):
        done = project.process("check", "jobs", "--output-format", name, "-q", "--no-cache")
        assert done.returncode == 1, done.stderr
        assert done.stdout == project.check("jobs", "--output-format", name, "-q").stdout
    assert "error[RF001]" in project.check("jobs", "--statistics").stdout
