"""The server: the same bytes as the commands, and closed to whoever has no business with it."""

import base64
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

pytest.importorskip("uvicorn")
import httpx2
from starlette.testclient import TestClient

from rolefit.errors import ConfigurationError
from rolefit.serve.answers import Answers
from rolefit.serve.app import application
from rolefit.serve.calls import CALLS, call_of
from rolefit.serve.settings import ServeSettings
from rolefit.values import ROLES

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
    with client_of() as made:
        yield made


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


@pytest.mark.parametrize("command", ["classify", "explain", "check"])
def test_a_file_comes_in_base64(client, rolefit, tmp_path, command):
    """The bytes of a file give what the command gives of that file."""
    document = pytest.importorskip("docx").Document()
    for line in POST.splitlines():
        document.add_paragraph(line)
    path = tmp_path / "post.docx"
    document.save(path)
    one = {"base64": base64.b64encode(path.read_bytes()).decode(), "name": "post.docx"}
    got = client.post(f"/v1/{command}", json={"drafts": [one]} if command == "check" else one, headers=KNOWN)
    options = ["--isolated", "--no-cache"] if command == "check" else []
    assert got.content == rolefit(command, "-f", "json", *options, "post.docx", cwd=tmp_path).stdout


def test_drafts_are_checked_together(client, rolefit, tmp_path):
    """`check` gives the report of the command on the same drafts, compared with one another, under the settings of the request."""
    twins = {
        name: f"---\ncompany: Fern\n---\n# {name}\n\n{POST}" for name in ("Community Manager", "Social Media Manager")
    }
    for name, text in twins.items():
        (tmp_path / f"{name}.md").write_text(text)
    drafts = [{"name": f"{name}.md", "text": text} for name, text in twins.items()]
    command = ["check", "--isolated", "--no-cache", *[one["name"] for one in drafts], "-f"]
    for output in ("json", "html", "csv", "sarif", "text"):
        got = client.post("/v1/check", json={"drafts": drafts, "format": output}, headers=KNOWN)
        expected = rolefit(*command, output, cwd=tmp_path).stdout
        assert got.content == expected if output != "sarif" else json.loads(got.content)["runs"][0]["results"]
    got = client.post("/v1/check", json={"drafts": drafts, "settings": {"select": ["RF001"]}}, headers=KNOWN)
    assert {finding["code"] for finding in got.json()["findings"]} <= {"RF001"}


@pytest.mark.parametrize("key", ["model", "lexicon", "baseline", "extend", "cache-dir", "drafts"])
def test_settings_name_no_files(client, key):
    """Settings of a request that would read or write files are refused."""
    given = {"drafts": [{"name": "a.md", "text": POST}], "settings": {key: "/etc/passwd"}}
    got = client.post("/v1/check", json=given, headers=KNOWN)
    assert (got.status_code, got.json()["error"]["code"]) == (422, "input")
    assert "files" in got.json()["error"]["message"]


@pytest.mark.parametrize("output", ["json", "html", "text"])
@pytest.mark.parametrize("command", ["explain", "compare"])
def test_every_format_is_that_of_the_command(client, rolefit, tmp_path, command, output):
    """JSON, page and text are the bytes that the command writes into a pipe, whose width nobody has set."""
    posts = {"a.md": POST, "b.md": "# Social Media Manager\n\n- Plan posts for Instagram\n- Run paid campaigns\n"}
    for name, text in posts.items():
        (tmp_path / name).write_text(text)
    given = [{"base64": base64.b64encode(text.encode()).decode(), "name": name} for name, text in posts.items()]
    body = {"posts": given} if command == "compare" else given[0]
    got = client.post(f"/v1/{command}", json={**body, "format": output}, headers=KNOWN)
    expected = rolefit(
        command, *list(posts)[: 2 if command == "compare" else 1], "-f", output, cwd=tmp_path, COLUMNS=""
    ).stdout
    assert got.content == expected


def test_a_scored_table_becomes_a_report(client, rolefit, tmp_path):
    """The page is the one that `rolefit report` writes of the same table."""
    (tmp_path / "posts.csv").write_text(
        "id,title,text\n" + "".join(f"{n},Forum host,Moderate the forum {n}\n" for n in range(30))
    )
    scored = client.post(
        "/v1/batch?name=posts.csv", content=(tmp_path / "posts.csv").read_bytes(), headers=KNOWN
    ).content
    (tmp_path / "scored.jsonl").write_bytes(scored)
    got = client.post("/v1/report?name=scored.jsonl", content=scored, headers=KNOWN)
    assert got.content == rolefit("report", "scored.jsonl", "-o", "-", cwd=tmp_path).stdout


def test_reading_is_told_as_by_read(client, rolefit):
    """`read` gives the record of the command."""
    assert (
        client.post("/v1/read", json={"text": POST}, headers=KNOWN).content
        == rolefit("read", "-f", "json", stdin=POST.encode()).stdout
    )


def test_posts_to_label_come_in_the_order_of_label(client, rolefit, tmp_path):
    """The order, and the file, are those of `rolefit label` whose reader presses the same keys."""
    pytest.importorskip("sklearn")
    words = ["moderate the forum", "plan posts for Instagram", "drive the van", "host a meetup", "run paid campaigns"]
    rows = "".join(f"p{n},Job {n},{words[n % 5]} and {words[n % 3]} {n}\n" for n in range(40))
    (tmp_path / "posts.csv").write_text("id,title,text\n" + rows)
    keys = "schn" * 6
    rolefit("label", "posts.csv", "-o", "labels.csv", stdin=(keys + "q").encode(), cwd=tmp_path)
    given = {"name": "posts.csv", "base64": base64.b64encode((tmp_path / "posts.csv").read_bytes()).decode()}
    told = client.post("/v1/label", json=given, headers=KNOWN).json()
    roles = dict(zip("schn", ROLES, strict=True))
    labels = [{**post, "label": roles[key]} for post, key in zip(told["posts"], keys, strict=False)]
    got = client.post("/v1/labels", json={"rows": labels}, headers=KNOWN)
    assert told["of"] == len(told["posts"]) == 40
    assert got.content == (tmp_path / "labels.csv").read_bytes()
    again = client.post(
        "/v1/label", json={"name": "labels.csv", "base64": base64.b64encode(got.content).decode()}, headers=KNOWN
    ).json()
    assert [row["id"] for row in again["labels"]] == [row["id"] for row in labels]


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


@pytest.mark.parametrize("path", [*(f"/v1/{call.name}" for call in CALLS), "/openapi.json", "/nothing"])
@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": f"Basic {TOKEN}"}])
def test_without_the_token_nothing_is_answered(client, path, headers):
    """Every address but health, version and the like needs the token."""
    assert client.post(path, json={"text": POST}, headers=headers).status_code == 401


def test_health_and_version_need_none(client):
    """Health and version say nothing of posts."""
    assert client.get("/v1/health").json() == {"status": "ok"}
    assert set(client.get("/v1/version").json()) == {"rolefit", "model", "lexicon"}


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8000", "127.0.0.1.evil.example", "", "localhost.evil", "[::1].evil.example", "127.0.0.1:evil",
     "127.0.0.1@evil.example", "0.0.0.0", "127.0.0.1, evil.example"],
)  # fmt: skip
def test_another_host_is_refused(client, host):
    """A name that somebody points to this machine (DNS rebinding) gets no answer, not even with the token."""
    assert client.get("/v1/version", headers={**KNOWN, "Host": host}).status_code == 421


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "[::1]:8000", "LocalHost", "127.0.0.1:"])
def test_the_own_names_are_taken(client, host):
    """All names of the loopback address are this server's."""
    assert client.get("/v1/version", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    ("name", "values", "code"),
    [
        ("Host", ("evil.example", "127.0.0.1:8000"), 421),
        ("Host", ("127.0.0.1:8000", "evil.example"), 421),
        ("Authorization", ("Bearer wrong", f"Bearer {TOKEN}"), 401),
        ("Origin", ("http://evil.example", "http://127.0.0.1:8000"), 403),
        ("Sec-Fetch-Site", ("cross-site", "same-origin"), 403),
    ],
)
def test_a_header_that_stands_twice_is_not_believed(client, name, values, code):
    """Of two values of what is checked, neither opens the door."""
    headers = [*KNOWN.items(), *((name, value) for value in values)]
    if name == "Authorization":
        headers = headers[1:]
    assert client.post("/v1/classify", json={"text": POST}, headers=httpx2.Headers(headers)).status_code == code


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


def test_what_takes_long_holds_up_nobody():
    """A request that is given up is ended with its process; others are answered meanwhile, and after it by a new one."""
    patience = 10.0  # a process starts within it on a busy machine too; what is asked for takes minutes
    with client_of(timeout=patience, helpers=1) as client:
        assert client.post("/v1/explain", json={"text": POST}, headers=KNOWN).status_code == 200
        long = [{"text": (POST + f"- Plan {n} posts\n") * 6_000} for n in range(12)]
        waits = []
        with ThreadPoolExecutor(1) as beside:
            slow = beside.submit(client.post, "/v1/compare", json={"posts": long}, headers=KNOWN)
            while not slow.done():
                began = time.monotonic()
                assert client.post("/v1/classify", json={"text": POST}, headers=KNOWN).status_code == 200
                waits.append(time.monotonic() - began)
            assert (slow.result().status_code, slow.result().json()["error"]["code"]) == (504, "time")
        assert len(waits) > 20
        assert max(waits) < patience / 2
        assert client.post("/v1/explain", json={"text": POST}, headers=KNOWN).status_code == 200


def test_a_process_that_ends_is_told_and_replaced():
    """The death of a process beside the server is an internal error of one request, not of the next."""
    with client_of(helpers=1) as client:
        assert client.post("/v1/explain", json={"text": POST}, headers=KNOWN).status_code == 200
        for child in Path(f"/proc/{os.getpid()}/task").glob("*/children"):
            for pid in child.read_text().split():
                if b"rolefit.serve.background_process" in Path(f"/proc/{pid}/cmdline").read_bytes():
                    os.kill(int(pid), signal.SIGKILL)
        codes = [client.post("/v1/explain", json={"text": POST}, headers=KNOWN).status_code for _ in range(2)]
        assert codes[-1] == 200


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"[" * 100_000, b'{"text": 1}', b'{"title": "x"}', b'{"text": "x", "all": 1}', b"\xff"]
)
def test_wrong_requests_are_told_apart(client, body):
    """A request that is no object with a text is 400, with a code."""
    got = client.post("/v1/classify", content=body, headers={**KNOWN, "Content-Type": "application/json"})
    assert got.status_code == 400
    assert got.json()["error"]["code"] in ("json", "field")


def test_no_file_of_the_machine_is_opened(tmp_path):
    """Names in a request are names: what lies there is not read, and nothing is written, whatever is asked."""
    secret = tmp_path / "secret.csv"
    secret.write_text("id,title,text\n1,Forum host,a secret text of somebody\n")
    answers, name = Answers(ServeSettings(token=TOKEN).checked()), str(secret)
    table = b"id,title,text\n" + b"1,Forum host,Moderate the forum\n" * 5_000
    wanted = [
        ("classify", {"text": name}, b""),
        ("classify", {"base64": base64.b64encode(POST.encode()).decode(), "name": name}, b""),
        ("explain", {"text": POST, "name": name, "format": "html"}, b""),
        ("read", {"text": POST, "name": name}, b""),
        ("compare", {"posts": [{"text": POST, "name": name}] * 2, "format": "html"}, b""),
        ("check", {"drafts": [{"text": POST, "name": name}, {"text": POST, "name": name + "2"}]}, b""),
        ("post", {"text": POST, "name": name}, b""),
        ("batch", {"name": name}, table),
        ("labels", {"rows": [{"id": name, "title": "", "text": name, "label": ""}]}, b""),
        ("label", {"base64": base64.b64encode(table[:3_000]).decode(), "name": name}, b""),
    ]
    for call, given, body in wanted:  # what is loaded when it is first needed
        b"".join(answers.answer(call_of(call), given, body[:200])[1])
    scored = b"".join(answers.answer(call_of("batch"), {"name": name}, table)[1])
    wanted.append(("report", {"name": name + ".jsonl"}, scored))
    b"".join(answers.answer(call_of("report"), {"name": "x.jsonl"}, scored)[1])
    opened, watching = [], True

    def watch(event, arguments):
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if watching and (writes or (event in ("open", "os.listdir", "os.scandir") and name in str(arguments[0]))):
            opened.append((event, arguments))

    sys.addaudithook(watch)
    try:
        said = {call: b"".join(answers.answer(call_of(call), given, body)[1]) for call, given, body in wanted}
    finally:
        watching = False
    assert said["batch"].count(b"\n") == 5_000
    assert not any(b"a secret text" in one for one in said.values())
    assert opened == []


def test_an_internal_error_tells_no_words(client, monkeypatch):
    """The words of an exception may be those of a post: they are neither sent nor logged."""

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
        head = "".join(process.stderr.readline() for _ in range(3))
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


def port_of(root: Path, timeout: int) -> Iterator[int]:
    """Run a real server that waits so many seconds for a request; give its port."""
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "rolefit", "serve", "--port", "0", "--no-open", "--token", TOKEN),
            *("--timeout", str(timeout)),
        ],
        stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(root / "src")},
    )  # fmt: skip
    try:
        yield int(re.search(r"127\.0\.0\.1:(\d+)", process.stderr.readline())[1])
    finally:
        process.terminate()
        said = process.communicate(timeout=60)[1]
    assert said == ""


@pytest.fixture(scope="module")
def impatient(root):
    """For tests of what is refused: no answer is sure to come within its second."""
    yield from port_of(root, 1)


@pytest.fixture(scope="module")
def patient(root):
    """For tests of what is answered or too large."""
    yield from port_of(root, 280)


def sent(port: int, *parts: bytes, pause: float = 0.0) -> bytes:
    """Send parts of a request; return all that comes until the server closes the connection, or has answered."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as one:
        for part in parts:
            one.sendall(part)
            time.sleep(pause)
        got = b""
        while not re.search(rb"content-length: (\d+)\r\n.*\r\n\r\n", got, re.IGNORECASE | re.DOTALL):
            more = one.recv(65536)
            if not more:
                break
            got += more
        return got


def head_of(port: int, size: int, more: str = "") -> bytes:
    """The head of a request for an answer, whose body has a size."""
    known = f"Host: 127.0.0.1:{port}\r\nAuthorization: Bearer {TOKEN}\r\nContent-Type: application/json\r\n"
    return f"POST /v1/classify HTTP/1.1\r\n{known}{more}Content-Length: {size}\r\n\r\n".encode()


BODY = json.dumps({"text": POST}).encode()


def test_a_request_that_comes_slowly_is_ended(impatient):
    """Neither a connection that says nothing, nor half a head, nor half a body waits longer than --timeout."""
    for parts in ([], [b"POST /v1/clas"], [head_of(impatient, len(BODY), "X: 1\r\n")[:-2]]):
        assert b"did not come in time" in sent(impatient, *parts)
    assert b" 408 " in sent(impatient, head_of(impatient, len(BODY)), BODY[:9])


def test_a_head_is_bounded(patient):
    """A head of too many bytes is refused, in one header or in many, whole or without end."""
    for more in ("X: " + "a" * 70_000 + "\r\n", "X: a\r\n" * 12_000):
        assert b"too large" in sent(patient, head_of(patient, len(BODY), more) + BODY)
    with pytest.raises(ConnectionError):
        sent(patient, b"GET / HTTP/1.1\r\nX: ", *[b"a" * 10_000] * 10_000)


def test_bounds_of_the_head_are_none_of_the_body(patient):
    """Large headers and larger bodies pass, in pieces and one after the other on a connection."""
    whole = json.dumps({"text": POST * 1_000}).encode()
    assert b" 200 " in sent(patient, head_of(patient, len(BODY), "X: " + "a" * 60_000 + "\r\n"), BODY)
    assert b" 200 " in sent(patient, head_of(patient, len(whole)) + whole)
    assert b" 200 " in sent(
        patient, head_of(patient, len(BODY))[:40], head_of(patient, len(BODY))[40:] + BODY, pause=0.2
    )
    with closing(HTTPConnection("127.0.0.1", patient, timeout=60)) as connection:
        for body in (whole, BODY, whole):
            connection.request("POST", "/v1/classify", body, {**KNOWN, "Content-Type": "application/json"})
            answer = connection.getresponse()
            assert (answer.status, bool(answer.read())) == (200, True)


def test_a_web_socket_is_not_spoken(patient):
    """Whoever wants to change the protocol gets the answer of an ordinary request."""
    wanted = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
    assert b" 401 " in sent(patient, f"GET /v1/x HTTP/1.1\r\nHost: 127.0.0.1:{patient}\r\n{wanted}\r\n".encode())


def test_classify_does_not_load_the_server(root):
    """The quick commands load nothing of it."""
    code = "import sys; sys.argv = ['rolefit', 'classify', 'examples/community_manager.md']; from rolefit.cli import main; main();"
    code += "print(sorted({'starlette', 'uvicorn', 'anyio'} & set(sys.modules)))"
    got = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": "src"}
    )
    assert got.stdout.endswith("[]\n")
