import csv
import io
import json

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.lexicon.file import DEPARTMENTS, OUTCOMES
from rolefit.render.records import (
    CSV_COLUMNS,
    SCHEMA,
    csv_text,
    error_record,
    json_line,
    json_text,
    verdict_record,
)
from rolefit.values import REASONS, ROLES, JobPost

NAMES = ["brand_social", "forum_manager", "property_manager", "chinese", "twelve_words"]


@pytest.fixture(scope="module")
def schema(root):
    document = json.loads((root / "docs" / "schema" / "classify-1.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(document)
    return jsonschema.Draft202012Validator(document)


@pytest.fixture(scope="module")
def records(classifier, ad):
    rows = [verdict_record(classifier.classify(ad(name))) for name in NAMES]
    return [*rows, verdict_record(classifier.classify(JobPost(""))), error_record("no.txt", "no.txt is not there")]


def test_json_follows_the_schema(schema, records) -> None:
    """A document and each line of JSON Lines are valid."""
    schema.validate(json.loads(json_text(records)))
    schema.validate(json.loads(json_text([])))
    for record in records:
        schema.validate(json.loads(json_line(record)))


@given(text=st.text(), title=st.text(max_size=30))
def test_json_of_any_text_follows_the_schema(schema, classifier, text: str, title: str) -> None:
    """Whatever was read, the output is valid."""
    schema.validate(json.loads(json_line(verdict_record(classifier.classify(JobPost(text, title, "x.txt"))))))


@pytest.mark.parametrize(
    "change",
    [
        {"role": "chef"},
        {"confidence": 1.2},
        {"extra": 1},
        {"error": "both at once"},
        {"reasons": ["tired"]},
        {"shares": {"sm": 100}},
        {"outcomes": {"fame": 1.0}},
        {"departments": {"Legal": 100.0}},
        {"title_role": ""},
        {"schema": "rolefit/classify/2"},
        {"phrases": [{"text": "x", "start": -1, "end": 1, "contribution": 0.1}]},
    ],
)
def test_the_schema_refuses_what_is_no_verdict(schema, records, change) -> None:
    """The schema is strict enough to notice a change of the output."""
    assert not schema.is_valid({"schema": SCHEMA, **records[0], **change})


@pytest.mark.parametrize("key", ["source", "role", "probabilities", "phrases", "lexicon_version"])
def test_the_schema_needs_every_key(schema, records, key: str) -> None:
    """A result that lost a key is no verdict."""
    assert not schema.is_valid({"schema": SCHEMA, **{k: v for k, v in records[0].items() if k != key}})


def test_the_schema_names_the_sets_of_the_program(schema) -> None:
    """Roles, reasons, outcomes and departments are those that the program has."""
    parts = schema.schema["$defs"]
    fields = parts["verdict"]["properties"]
    assert tuple(parts["role"]["enum"]) == ROLES
    assert tuple(fields["reasons"]["items"]["enum"]) == REASONS
    assert tuple(fields["outcomes"]["propertyNames"]["enum"]) == OUTCOMES
    assert tuple(fields["departments"]["propertyNames"]["enum"]) == DEPARTMENTS


def test_the_same_verdict_gives_the_same_bytes(records) -> None:
    """Output is stable and keeps its characters."""
    assert json_text(records) == json_text(records)
    assert "社交媒体经理" in json_text(records)
    assert json_text(records).endswith("}\n")
    assert json_line(records[0]).count("\n") == 1


def test_numbers_are_rounded_for_people(records) -> None:
    """Probabilities have six places, points one."""
    record = records[1]
    assert all(p == round(p, 6) for p in record["probabilities"].values())
    assert all(p == round(p, 1) for p in record["shares"].values())
    assert sum(record["probabilities"].values()) == pytest.approx(1, abs=1e-5)


def test_csv_rows_have_the_documented_columns(records) -> None:
    """Each row fits its header, reads back, and an error fills its column alone."""
    rows = list(csv.DictReader(io.StringIO(csv_text(records))))
    assert tuple(rows[0]) == CSV_COLUMNS
    assert len(rows) == len(records)
    assert rows[0]["rolefit_role"] == "social_media_manager"
    assert float(rows[0]["rolefit_p_hybrid"]) == records[0]["probabilities"]["hybrid"]
    assert rows[0]["rolefit_unsure"] == "false"
    assert rows[3]["rolefit_reasons"] == ";".join(records[3]["reasons"])
    assert rows[-1]["rolefit_error"] == "no.txt is not there"
    assert {v for k, v in rows[-1].items() if k not in ("source", "rolefit_error")} == {""}


def test_csv_of_a_title_with_commas_and_breaks_reads_back(classifier) -> None:
    """Quotes, commas and line breaks in a title stay in their field, evidence on one line."""
    title = 'Manager, "Social"\nand more'
    record = verdict_record(classifier.classify(JobPost("Duties\n- Plan posts\nfor Instagram", title, "a,b.txt")))
    (row,) = csv.DictReader(io.StringIO(csv_text([record])))
    assert (row["title"], row["source"]) == (title, "a,b.txt")
    assert "\n" not in row["rolefit_evidence"]


def test_the_header_can_be_left_out(records) -> None:
    """Later rows of one table come without a header."""
    assert csv_text(records[:1]) == csv_text([]) + csv_text(records[:1], header=False)
