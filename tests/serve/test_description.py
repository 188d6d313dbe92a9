"""The description in OpenAPI: valid, whole, and true of what is answered."""

import jsonschema
import pytest
from starlette.testclient import TestClient

from rolefit.serve.app import application
from rolefit.serve.calls import CALLS
from rolefit.serve.description import description
from rolefit.serve.settings import ServeSettings

TOKEN = "a-token-of-the-tests"
POST = "# Community Manager\n\n- Welcome new members and moderate the forum\n- Plan posts for Instagram\n"
WANTED = {
    "classify": {"text": POST},
    "explain": {"text": POST},
    "check": {"drafts": [{"name": "a.md", "text": POST}]},
    "compare": {"posts": [{"text": POST}, {"text": POST}]},
}


@pytest.fixture(scope="module")
def client():
    settings = ServeSettings(token=TOKEN).checked()
    with TestClient(
        application(settings), base_url="http://127.0.0.1", headers={"Authorization": f"Bearer {TOKEN}"}
    ) as made:
        yield made


def test_it_is_valid(client):
    """The document is OpenAPI 3.1 by the validator of the trade."""
    validator = pytest.importorskip("openapi_spec_validator")
    found = client.get("/openapi.json").json()
    validator.validate(found)
    assert found["openapi"] == "3.1.0"


def test_it_names_every_call_that_is_told_of(client):
    """Each address is described, with the errors that it may give; the page's own is not."""
    paths = description()["paths"]
    assert {path.removeprefix("/v1/") for path in paths} == {call.name for call in CALLS if call.listed} | {
        "health",
        "version",
    }
    for call in CALLS:
        if call.listed:
            assert {"200", "401", "413", "422", "504"} <= set(paths[f"/v1/{call.name}"]["post"]["responses"])


@pytest.mark.parametrize("name", WANTED)
def test_answers_and_requests_are_as_described(client, name):
    """What is answered fits the schema of the description, and so does what was asked."""
    found = description()
    operation = found["paths"][f"/v1/{name}"]["post"]
    for schema, value in (
        (
            operation["responses"]["200"]["content"]["application/json"]["schema"],
            client.post(f"/v1/{name}", json=WANTED[name]).json(),
        ),
        (operation["requestBody"]["content"]["application/json"]["schema"], WANTED[name]),
    ):
        jsonschema.Draft202012Validator({**schema, "components": found["components"]}).validate(value)
    wrong = client.post(f"/v1/{name}", json={**WANTED[name], "nothing": 1})
    assert (wrong.status_code, wrong.json()["error"]["code"]) == (400, "field")
    jsonschema.validate(wrong.json(), found["components"]["schemas"]["problem"])
