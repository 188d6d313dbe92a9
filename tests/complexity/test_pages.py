"""No page takes time that grows faster than its length."""

import pytest

from rolefit.reading.html import found_in_page
from rolefit.reading.origin import Origin

from .timing import MOST, growth


@pytest.mark.parametrize(
    "unit",
    [
        "<div>", "<li><p>", "<b><i>", "</div>", "<td>", "<h2>Similar jobs</h2><p>x</p>", "<form><input>", "<div class='nav cookie'>x</div>",
        "<li><a href=x>Choir Manager</a></li>", "<script>a={'b':</script>", "<h1>Choir</h1>", "<section><h3>Tasks</h3><p>a b c d e</p></section>",
        "<div itemscope itemtype=JobPosting>x", "<iframe srcdoc='<p>x'>", "&#9999999999", "<p>we use cookies cookies cookies",
    ],
)  # fmt: skip
def test_time_follows_the_length(unit: str) -> None:
    """Where the page doubles, the time grows by less than 2.6; no nesting stops the reading."""

    def prepared(size: int):
        markup = f"<p>Welcome people who are new to the choir.</p>{unit * (size // len(unit))}"
        return lambda: found_in_page(markup, Origin("a.html"))

    assert growth(prepared, 50_000, short=0.05) < MOST
