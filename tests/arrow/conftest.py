"""What the tests of engines share: a small table of posts, and what `rolefit batch` says of it."""

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rolefit.batch import Plan, run
from rolefit.verdict.scored_rows import row_scorer

if TYPE_CHECKING:
    import pyarrow as pa

HERE = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def posts() -> "pa.Table":
    """Every thirtieth labelled post, and rows without title or text, with HTML, and with texts in other scripts."""
    import pyarrow as pa

    with open(HERE / "data" / "labeled_job_posts.csv", encoding="utf-8", newline="") as file:
        labelled = list(csv.DictReader(file))[::30]
    texts = [
        *[post["text"] for post in labelled],
        *[None, "", " \n\t", "<p>Answer members&#39; questions in the <b>forum</b></p>", "управляйте сообществом 🎉\0"],
    ]
    titles = [*[post["title"] for post in labelled], *["Host", None, "Host", None, "Łódź"]]
    return pa.table({"n": list(range(len(texts))), "title": titles, "text": texts})


@pytest.fixture(scope="session")
def posts_file(posts: "pa.Table", tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same as Parquet."""
    import pyarrow.parquet as pq

    path = tmp_path_factory.mktemp("posts") / "posts.parquet"
    pq.write_table(posts, path)
    return path


@pytest.fixture(scope="session")
def expected(posts_file: Path) -> "pa.Table":
    """What `rolefit batch` writes for it."""
    import pyarrow.parquet as pq

    out = posts_file.with_name("expected.parquet")
    run(Plan((str(posts_file),), output=str(out), workers=1), row_scorer)
    return pq.read_table(out)
