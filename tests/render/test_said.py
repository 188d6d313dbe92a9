"""Nothing that rolefit says is obeyed by a terminal or a workflow's runner."""

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from rolefit.render.said import document, harmless

PIECES = st.sampled_from(
    ["::", ":", "##[", "#", "##vso[", "\n", "\r", "\r\n", " ", "\t", "\x1b[31m", "\x9b", "\x7f", "\x00", "\u202e", "\u2028", "error::x", "a", "é", "\ud800"]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=4), max_size=12).map("".join)


@given(TEXTS)
def test_lines_give_no_orders(text: str) -> None:
    """No line begins with `::`, none holds `##[`, no control but tab and line feed is left; a second pass changes nothing."""
    said = harmless(text)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", said)
    assert not re.search(r"(?m)^\s*::", said)
    assert "##[" not in said
    assert harmless(said) == said


@given(st.text(alphabet=st.characters(codec="utf-8", categories=["L", "N", "P", "Z"]), max_size=40))
def test_plain_words_stay(text: str) -> None:
    """What nobody obeys is said as it is."""
    if not re.search(r"::|##|[\u200e\u200f\u2028\u2029]", text):
        assert harmless(text) == text


@given(st.lists(TEXTS, max_size=4))
def test_json_stays_what_it_was(values: list[str]) -> None:
    """A document in JSON has no control left and still says the same."""
    for indent in (None, 2):
        text = json.dumps(values, ensure_ascii=False, indent=indent)
        clean = document(text)
        assert json.loads(clean) == values
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]|##\\[", clean)
