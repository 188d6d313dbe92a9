import json

TWO = json.dumps(
    [{"title": "Forum Host", "description": "Greet people."}, {"title": "Film Editor", "description": "Edit films."}]
)


def test_read_prints_what_is_scored(rolefit, tmp_path) -> None:
    """Title and text go to standard output, how they were found to standard error."""
    path = tmp_path / "post.md"
    path.write_text("---\ntitle: Forum Host\n---\n\n# Forum Host\n\n{% include a.html %}\n- Greet &amp; thank\n")
    run = rolefit("read", str(path))
    assert run.returncode == 0
    assert run.stdout.decode() == "Forum Host\n\n\n- Greet & thank\n".replace("\n\n\n", "\n\n")
    said = run.stderr.decode()
    assert "Markdown" in said
    assert "“Forum Host” (front matter)" in said
    assert "1 tag of a site generator" in said


def test_read_as_json(rolefit) -> None:
    """One object a post, with where everything came from."""
    run = rolefit("read", "-f", "json", stdin=b"Job title:\nForum Host\n\nGreet people.\n")
    record = json.loads(run.stdout)
    assert (record["title"], record["title_source"], record["carrier"]) == ("Forum Host", "label in the text", "text")
    assert record["text"].strip() == "Greet people."


def test_several_posts(rolefit, tmp_path) -> None:
    """Without --all they are an error that names them, with --all each has its verdict; a file beside them has its own."""
    path = tmp_path / "posts.json"
    path.write_text(TWO)
    run = rolefit("classify", str(path))
    assert run.returncode == 2
    assert "several job posts (1 'Forum Host', 2 'Film Editor')" in run.stderr.decode()
    run = rolefit("classify", "--all", "-f", "json", str(path))
    assert run.returncode == 0
    assert [(r["source"], r["title"]) for r in json.loads(run.stdout)["results"]] == [
        (f"{path}#1", "Forum Host"),
        (f"{path}#2", "Film Editor"),
    ]
    assert (
        rolefit("read", "--all", str(path)).stdout.decode()
        == "Forum Host\n\nGreet people.\n\nFilm Editor\n\nEdit films.\n"
    )


def test_verbose_and_extracted_say_how_a_post_was_read(rolefit) -> None:
    """Carrier, source of the title and what was left out stand below the verdict and in the JSON."""
    mail = (
        b"From: a@b.example\nSubject: Forum Host at Birch\nMIME-Version: 1.0\nContent-Type: text/plain\n\nGreet people in our forum and thank the helpers who run it with you on most days. "
        + b"Run polls for the members of our forum. " * 8
        + b"\n-- \nAnn\n"
    )
    shown = rolefit("classify", "-v", stdin=mail).stdout.decode()
    assert "carrier             mail" in shown
    assert "“Forum Host” (subject of the mail)" in shown
    assert "left out            signature" in shown
    assert "carrier" not in rolefit("classify", stdin=mail).stdout.decode()
    (result,) = json.loads(rolefit("classify", "-f", "json", stdin=mail).stdout)["results"]
    assert result["extracted"] == {
        "carrier": "mail",
        "title_source": "subject of the mail",
        "left_out": ["signature, notices and what follows them"],
    }
