"""The server: the same bytes as the commands, and closed to whoever has no business with it."""

import json
import os
import re
import subprocess
import sys

import pytest

pytest.importorskip("uvicorn")
from starlette.testclient import TestClient

from rolefit.errors import ConfigurationError
from rolefit.serve.app import application
from rolefit.serve.settings import ServeSettings

TOKEN = "a-token-of-the-tests"
KNOWN = {"Authorization": f"Bearer {TOKEN}"}
POST = """# Community Manager

- Welcome new members and moderate the forum
- Answer product questions in the group every day
- Host a monthly call with the volunteers
- Report how many members stay
"""


def client_of(**given) -> TestClient:
    settings = ServeSettings(token=TOKEN, **given).checked()
    return TestClient(application(settings), base_url="http://127.0.0.1:8000", raise_server_exceptions=False)


@pytest.fixture(scope="module")
def client():
    return client_of()


@pytest.mark.parametrize(
    "text", [POST, "Hi", "<p>Moderate the forum</p>", "Zo\u00eb \u0085 ##[x] \u0645\u062f\u064a\u0631"]
)
@pytest.mark.parametrize("command", ["classify", "explain"])
def test_the_answer_is_that_of_the_command(client, rolefit, command, text):
    """The body is the very bytes that the command writes for the same post in a pipe."""
    got = client.post(f"/v1/{command}", json={"text": text}, headers=KNOWN)
    assert got.status_code == 200
    assert got.content == rolefit(command, "-f", "json", stdin=text.encode()).stdout


def test_a_title_is_an_option(client, rolefit):
    """`title` is what --title is."""
    got = client.post("/v1/classify", json={"text": POST, "title": "Social Media Lead"}, headers=KNOWN)
    assert got.content == rolefit("classify", "-f", "json", "--title", "Social Media Lead", stdin=POST.encode()).stdout


def test_what_cannot_be_read_is_422(client, rolefit):
    """An unreadable post is told as the command tells it."""
    got = client.post("/v1/classify", json={"text": "..."}, headers=KNOWN)
    assert (got.status_code, got.content) == (422, rolefit("classify", "-f", "json", stdin=b"...").stdout)
    assert client.post("/v1/explain", json={"text": "..."}, headers=KNOWN).json()["error"]["code"] == "input"


@pytest.mark.parametrize("kind", ["csv", "jsonl", "gz", "xlsx", "parquet"])
def test_a_table_is_scored_as_by_batch(client, rolefit, tmp_path, kind):
    """Every row comes back, in the bytes of `rolefit batch -f jsonl`, whatever the table's format."""
    rows = [{"id": f"p{n}", "title": "Forum host", "description": f"{POST} {n}"} for n in range(150)]
    path = tmp_path / f"table.{'csv.gz' if kind == 'gz' else kind}"
    if kind == "jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    elif kind == "xlsx":
        book = pytest.importorskip("openpyxl").Workbook()
        for row in (list(rows[0]), *[list(row.values()) for row in rows]):
            book.active.append(row)
        book.save(path)
    elif kind == "parquet":
        pa = pytest.importorskip("pyarrow")
        import pyarrow.parquet as pq

        pq.write_table(pa.Table.from_pylist(rows), path)
    else:
        import csv
        import gzip

        with (gzip.open if kind == "gz" else open)(path, "wt", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    got = client.post("/v1/batch", content=path.read_bytes(), params={"name": path.name}, headers=KNOWN)
    assert got.status_code == 200
    assert got.content == rolefit("batch", str(path), "-f", "jsonl", "-q").stdout
    assert got.content.count(b"\n") == 150


def test_no_table_is_422(client):
    """What is no table of posts is refused before an answer begins."""
    got = client.post("/v1/batch", content=b"a,b\n1,2\n", headers=KNOWN)
    assert (got.status_code, got.json()["error"]["code"]) == (422, "input")


@pytest.mark.parametrize("path", ["/v1/classify", "/v1/explain", "/v1/batch", "/nothing"])
@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": f"Basic {TOKEN}"}])
def test_without_the_token_nothing_is_answered(client, path, headers):
    """Every address but health, version and the like needs the token."""
    assert client.post(path, json={"text": POST}, headers=headers).status_code == 401


def test_health_and_version_need_none(client):
    """Health and version say nothing of posts."""
    assert client.get("/v1/health").json() == {"status": "ok"}
    assert set(client.get("/v1/version").json()) == {"rolefit", "model", "lexicon"}


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "127.0.0.1.evil.example", "", "localhost.evil"])
def test_another_host_is_refused(client, host):
    """A name that somebody points to this machine (DNS rebinding) gets no answer, not even with the token."""
    assert client.get("/v1/version", headers={**KNOWN, "Host": host}).status_code == 421


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "[::1]:8000"])
def test_the_own_names_are_taken(client, host):
    """All names of the loopback address are this server's."""
    assert client.get("/v1/version", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "http://evil.example"}, {"Origin": "null"}, {"Origin": "http://127.0.0.1:9"}, {"Sec-Fetch-Site": "cross-site"},
     {"Sec-Fetch-Site": "same-site"}],
)  # fmt: skip
def test_pages_of_other_sites_are_refused(client, headers):
    """A page of another site, or of another port, gets no answer even with the token."""
    assert client.post("/v1/classify", json={"text": POST}, headers={**KNOWN, **headers}).status_code == 403


def test_forms_are_refused(client):
    """What a form of any page can send is no JSON."""
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
        got = client.post("/v1/classify", content=b'{"text":"x"}', headers={**KNOWN, "Content-Type": kind})
        assert got.status_code == 415


def test_answers_are_not_kept_and_run_nothing(client):
    """Every answer forbids caches, scripts and frames."""
    for got in (client.get("/v1/health"), client.post("/v1/classify", json={})):
        assert got.headers["cache-control"] == "no-store"
        assert "default-src 'none'" in got.headers["content-security-policy"]
        assert got.headers["x-content-type-options"] == "nosniff"


def test_sizes_are_limited():
    """A body above --max-bytes is refused, by what it says and by what comes."""
    small = client_of(max_bytes=100)
    assert small.post("/v1/classify", json={"text": "x" * 200}, headers=KNOWN).json()["error"]["code"] == "too_large"
    chunked = small.post("/v1/batch", content=iter([b"x" * 60] * 3), headers=KNOWN)
    assert chunked.status_code == 413


def test_time_is_limited():
    """What takes longer than --timeout is answered with an error."""
    assert client_of(timeout=0.001).post("/v1/explain", json={"text": POST * 40}, headers=KNOWN).status_code in (
        408,
        504,
    )


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"[" * 100_000, b'{"text": 1}', b'{"title": "x"}', b'{"text": "x", "all": 1}', b"\xff"]
)
def test_wrong_requests_are_told_apart(client, body):
    """A request that is no object with a text is 400, with a code."""
    got = client.post("/v1/classify", content=body, headers={**KNOWN, "Content-Type": "application/json"})
    assert got.status_code == 400
    assert got.json()["error"]["code"] in ("json", "field")


def test_no_file_of_the_machine_is_opened(client, tmp_path):
    """Names in a request are names: what lies there is not read, and nothing is written."""
    secret = tmp_path / "secret.csv"
    secret.write_text("id,text\n1,a secret text of somebody\n")
    opened = []
    watching = True

    def watch(event, arguments):
        if (
            watching
            and event == "open"
            and (str(arguments[0]) == str(secret) or arguments[2] & (os.O_WRONLY | os.O_RDWR))
        ):
            opened.append(arguments)

    sys.addaudithook(watch)
    try:
        got = client.post(
            "/v1/batch", content=b"id,text\n1,Moderate the forum\n", params={"name": str(secret)}, headers=KNOWN
        )
        other = client.post("/v1/classify", json={"text": str(secret), "name": str(secret)}, headers=KNOWN)
        big = client.post("/v1/batch", content=b"id,text\n" + b"1,Moderate the forum\n" * 60_000, headers=KNOWN)
    finally:
        watching = False
    assert b"secret text" not in got.content + other.content
    assert big.content.count(b"\n") == 60_000
    assert opened == []


def test_an_internal_error_tells_no_words(client, monkeypatch):
    """The words of an exception may be those of a post: they are neither sent nor logged."""
    from rolefit.serve.answers import Answers

    def broken(*_):
        raise ValueError("words of a post")

    monkeypatch.setattr(Answers, "classify", broken)
    got = client.post("/v1/classify", json={"text": POST}, headers=KNOWN)
    assert (got.status_code, got.json()["error"]["code"]) == (500, "internal")
    assert "words of a post" not in got.text


@pytest.mark.parametrize("given", [{"host": "0.0.0.0"}, {"host": "example.org"}, {"token": "short"}])
def test_unsafe_starts_are_refused(given):
    """Others reach the server only where a token was chosen, and no token is short."""
    with pytest.raises(ConfigurationError):
        ServeSettings(**given).checked()
    assert len(ServeSettings().checked().token) >= 32


def test_a_real_process_answers_and_says_nothing_of_texts(root):
    """The command prints address and token, answers, and neither output holds a word of the post."""
    import urllib.request

    process = subprocess.Popen(
        [sys.executable, "-m", "rolefit", "serve", "--port", "0"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(root / "src")},
    )  # fmt: skip
    try:
        head = process.stderr.readline() + process.stderr.readline()
        address, token = re.search(r"(http://127\.0\.0\.1:\d+)", head)[1], re.search(r"Bearer (\S+)", head)[1]
        asked = urllib.request.Request(
            f"{address}/v1/classify", json.dumps({"text": POST}).encode(),
            {"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
        )  # fmt: skip
        with urllib.request.urlopen(asked, timeout=60) as answer:
            assert json.load(answer)["results"][0]["role"] == "community_manager"
    finally:
        process.terminate()
        out, err = process.communicate(timeout=60)
    assert "forum" not in out + err


def test_classify_does_not_load_the_server(root):
    """The quick commands load nothing of it."""
    code = "import sys; sys.argv = ['rolefit', 'classify', 'examples/community_manager.md']; from rolefit.cli import main; main();"
    code += "print(sorted({'starlette', 'uvicorn', 'anyio'} & set(sys.modules)))"
    got = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": "src"}
    )
    assert got.stdout.endswith("[]\n")
