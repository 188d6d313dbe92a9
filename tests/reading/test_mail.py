from email.message import EmailMessage

import pytest

from rolefit.errors import InputError
from rolefit.reading import read_bytes

PAGE = "<html><body><p>Hello Sam, shall we talk?</p><h1>Forum Host</h1><p>Our forum is a friendly place for gardeners.</p><ul><li>Greet newcomers</li><li>Run polls</li></ul></body></html>"
PLAIN = "Our forum is a friendly place for gardeners.\n\n- Greet newcomers\n- Run polls\n"
DUTIES = ["- Greet newcomers", "- Run polls"]


def message(subject: str) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "Rosa <rosa@birch.example>", "sam@birch.example", subject
    return made


def duties(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.startswith("-")]


@pytest.mark.parametrize("coding", ["base64", "quoted-printable", "7bit"])
@pytest.mark.parametrize("source", ["mail.eml", "-"])
def test_the_html_of_a_mail(coding: str, source: str) -> None:
    """However it is coded, the page in a mail is the post, without the greeting above its title."""
    made = message("Fwd: Forum Host at Birch")
    made.set_content("This mail needs HTML.\n")
    made.add_alternative(PAGE, subtype="html", cte=coding)
    post = read_bytes(made.as_bytes(), source=source)
    assert post.title == "Forum Host"
    assert duties(post.text) == DUTIES
    assert "Sam" not in post.text
    assert "mail" in post.carrier
    assert post.left_out


@pytest.mark.parametrize(
    "subject",
    [
        "Forum Host",
        "Re: Fwd: Forum Host",
        "New job: Forum Host",
        "Forum Host at Birch",
        "Birch is hiring a Forum Host",
        "[EXT] Forum Host | Birch",
    ],
)
def test_the_subject_names_the_job(subject: str) -> None:
    """Without a heading the subject gives the title, cut to the job."""
    made = message(subject)
    made.set_content(PLAIN)
    post = read_bytes(made.as_bytes(), source="a.eml")
    assert (post.title, post.title_source) == ("Forum Host", "subject of the mail")
    assert duties(post.text) == DUTIES


def test_a_forwarded_mail_is_what_was_forwarded() -> None:
    """What stands above it, its headers, the signature and the notice below are no duties."""
    made = message("Fwd: this one")
    made.set_content(
        "Have a look at our Instagram too!\n\n---------- Forwarded message ---------\nFrom: Ann <a@birch.example>\nDate: Mon, 1 Sep 2025\n"
        f"Subject: Forum Host\nTo: Rosa\n\n{PLAIN}\nWe are a small team that looks after each other, and we have fun while we do it, on most days of"
        " the week and now and then on a Sunday.\n-- \nAnn, Birch\nThis message is confidential and intended for you.\n"
    )
    post = read_bytes(made.as_bytes(), source="a.eml")
    assert post.title == "Forum Host"
    assert duties(post.text) == DUTIES
    assert not any(word in post.text for word in ("Instagram", "Subject", "Ann", "confidential"))


def test_a_page_saved_by_a_browser() -> None:
    """The page in an MHTML file is read as a page; style sheets and pictures are not."""
    text = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://birch.example/1\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n'
        f"Content-Transfer-Encoding: quoted-printable\r\n\r\n{PAGE.replace('=', '=3D')}\r\n--b\r\nContent-Type: text/css\r\n\r\np {{ color: red }}\r\n--b--\r\n"
    )
    post = read_bytes(text.encode(), source="page.mhtml")
    assert post.title == "Forum Host"
    assert duties(post.text) == DUTIES
    assert "MHTML" in post.carrier


def test_a_post_that_is_attached_is_named() -> None:
    """A mail without a text says what to save."""
    made = message("Job")
    made.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="host.pdf")
    with pytest.raises(InputError, match=r"attached \(host\.pdf\): save it"):
        read_bytes(made.as_bytes(), source="a.eml")


def test_a_text_with_labels_is_no_mail() -> None:
    """Lines such as `To:` in a text do not make a mail of it."""
    text = "Subject: our forum\nGreet newcomers.\nRun polls for everybody.\n"
    assert "Greet newcomers." in read_bytes(text.encode(), source="a.txt").text


@pytest.mark.parametrize("kind", ["WordDocument", "Workbook", "PowerPoint Document", "EncryptedPackage"])
def test_old_office_documents_say_how_to_save_them(kind: str) -> None:
    """An OLE file that is no message is named, with what to do."""
    with pytest.raises(InputError, match="save"):
        read_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + kind.encode("utf-16-le"), source="a.doc")
