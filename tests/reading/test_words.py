import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.reading import read_bytes
from rolefit.reading.words import mended, put_right, unwrapped


@pytest.mark.parametrize("text", ["we’ll “greet” – and • run", "café £30 naïve Straße", "go 🚀 now", "€40 … yes™"])
@pytest.mark.parametrize("times", [1, 2])
def test_mojibake_is_mended(text: str, times: int) -> None:
    """UTF-8 that was read as Windows-1252, once or twice, is put right."""
    damaged = text
    for _ in range(times):
        damaged = "".join(
            bytes([byte]).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
            for byte in damaged.encode()
        )
    assert damaged != text
    assert mended(damaged) == text


@pytest.mark.parametrize("text", ["CAFÉ… voilà", "São Paulo – Âme", "Ângela’s Çava”", "Größe", "日本", "x" * 300])
def test_good_text_is_not_mended(text: str) -> None:
    """Letters that damage is made of stay where they are letters."""
    assert mended(text) == text


@given(st.text())
def test_putting_right_never_raises(text: str) -> None:
    """Any text goes through."""
    assert isinstance(put_right(text), str)


WRAPPED = """\
You greet the new members of our forum on the day on which they join
Birch, and you show them how we garden in the north of the country.

What we ask of you
- patience with people who ask the same question for the hundredth
  time in one week
- Leeds, or a town from which you can come to Leeds on a Monday when
  We meet
You help the volunteers who look after the places where gardeners of
Yorkshire meet, and you thank them.
"""


def test_hard_wrapped_lines_are_joined() -> None:
    """Lines that a width broke are one, also before a capital; items, headings and short lines stay apart."""
    assert unwrapped(WRAPPED).split("\n") == [
        "You greet the new members of our forum on the day on which they join Birch, and you show them how we garden in the"
        " north of the country.",
        "",
        "What we ask of you",
        "- patience with people who ask the same question for the hundredth time in one week",
        "- Leeds, or a town from which you can come to Leeds on a Monday when We meet",
        "You help the volunteers who look after the places where gardeners of Yorkshire meet, and you thank them.",
        "",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Greet newcomers\nRun polls\nThank helpers\nWrite rules\n" * 4,
        "\n".join(f"Item {n} of a list of lines of many lengths{'!' * n}" for n in range(60)),
    ],
)
def test_lines_that_end_where_they_want_stay(text: str) -> None:
    """A list without bullets is not taken for a wrapped paragraph."""
    assert unwrapped(text) == text


def test_struck_words_and_asides_do_not_count() -> None:
    """What is crossed out, hash tags and calls to follow are left out, and no line moves."""
    text = "Greet newcomers.\n~~Film our tents.~~\nF\u0336i\u0336l\u0336m\u0336\n#hiring #jobs\nFollow us on Instagram: @birch\nWe're hiring!\nRun polls."
    assert read_bytes(text.encode(), source="a.md").text.split("\n") == [
        "Greet newcomers.",
        "",
        " ",
        "",
        "",
        "",
        "Run polls.",
    ]


def test_a_duty_of_following_stays() -> None:
    """Only the aside as a whole line goes."""
    text = "Make gardeners follow us on Instagram.\nReply to #askbirch posts.\n"
    assert put_right(text) == text


def test_the_copy_of_a_job_board_is_cut_to_the_post() -> None:
    """Buttons, counts, criteria and other jobs around a copied posting are left out, and its title is found."""
    duties = "\n".join(f"- Greet the new members of group {n} and show them our forum" for n in range(8))
    text = (
        f"Birch logo\nBirch\nShare\nShow more options\nForum Host, North at Heart\nLeeds · Reposted 2 weeks ago · 31 applicants\nEasy Apply\nSave\n"
        f"Save Forum Host, North at Heart at Birch\nAbout the job\nOur forum is friendly.\n{duties}\nSeniority level\nAssociate\nSet alert for similar jobs\n"
        "More jobs\nFilm Editor\nPine & Co\n"
    )
    post = read_bytes(text.encode(), source="-")
    assert post.title == "Forum Host, North at Heart"
    assert post.text.strip() == f"Our forum is friendly.\n{duties}"
    assert len(post.left_out) == 2
    assert read_bytes(f"About the job\nOur forum.\n{duties}\n".encode(), source="-").carrier == "text"


def test_a_signature_is_no_duty() -> None:
    """What follows two dashes at the end of a mailing list's post is left out."""
    text = (
        "Forum Host\n\n"
        + "Greet the new members of our forum. " * 12
        + "\n\n-- \nBirch people team\nTo leave the list, write to x@y.example\n"
    )
    post = read_bytes(text.encode(), source="-")
    assert "people team" not in post.text
    assert post.left_out == ("signature",)
