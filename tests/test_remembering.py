"""Answers that are remembered: so many, of texts so long, and the same as without a memory."""

from rolefit.remembering import Known


def test_answers_are_kept_up_to_a_bound() -> None:
    """A text is asked about once while it is remembered; one that is too long is answered each time, and not kept."""
    asked: list[str] = []

    def shout(text: str) -> str:
        asked.append(text)
        return text.upper()

    known = Known(shout, 2, longest=3)
    assert [known[text] for text in ("a", "a", "long", "long", "abc", "abc")] == [
        "A",
        "A",
        "LONG",
        "LONG",
        "ABC",
        "ABC",
    ]
    assert asked == ["a", "long", "long", "abc"]
    assert list(known) == ["a", "abc"]
    assert known["d"] == "D"
    assert list(known) == ["d"]
