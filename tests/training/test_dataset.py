import re
from collections import defaultdict
from pathlib import Path

import pytest

from rolefit.errors import InputError
from rolefit.training.corpus import WrittenPost, label_of, read_posts
from rolefit.training.dataset import FOLDS, POST_COLUMNS, STATEMENT_COLUMNS, build, folds_of, read_dataset
from rolefit.values import ROLES, SECTIONS, TAGS

SHARES = ("sm_share", "cm_share", "sh_share", "ot_share")


@pytest.fixture(scope="module")
def lines_of(statements) -> dict[str, list[dict[str, str]]]:
    found = defaultdict(list)
    for row in statements:
        found[row["post_id"]].append(row)
    return found


def test_the_columns_are_the_documented_ones(labelled, statements) -> None:
    """Both files begin with their header and hold every field."""
    assert tuple(labelled[0]) == POST_COLUMNS == ("id", "title", "company", "text", "label", *SHARES, "fold", "drawn")
    assert tuple(statements[0]) == STATEMENT_COLUMNS == ("post_id", "position", "section", "heading", "tag", "text")
    assert all(None not in row.values() and None not in row for row in (*labelled, *statements))


def test_values_are_in_their_sets(labelled, statements) -> None:
    """Labels, tags, sections, folds and ids are the known ones, and nothing that must be said is empty."""
    assert {row["label"] for row in labelled} == set(ROLES)
    assert {row["tag"] for row in statements} == set(TAGS)
    assert {row["section"] for row in statements} <= set(SECTIONS)
    assert {int(row["fold"]) for row in labelled} == set(range(FOLDS))
    assert all(re.fullmatch(r"w\d+-\d{3}", row["id"]) for row in labelled)
    assert all(row["company"].strip() and row["text"].strip() for row in labelled)
    assert all(row["text"].strip() for row in statements)


def test_every_line_belongs_to_a_post_in_its_place(labelled, lines_of) -> None:
    """Lines are numbered from 0 within their post, and every post has some."""
    assert {row["id"] for row in labelled} == set(lines_of)
    for rows in lines_of.values():
        assert [int(row["position"]) for row in rows] == list(range(len(rows)))


def test_shares_add_up_and_follow_from_the_lines(labelled, lines_of) -> None:
    """The four shares are points of the tagged lines, requirements at half weight."""
    for row in labelled:
        sums = dict.fromkeys(("SM", "CM", "SH", "OT"), 0.0)
        for line in lines_of[row["id"]]:
            if line["tag"] != "none":
                sums[line["tag"]] += 0.5 if line["section"] == "requirements" else 1.0
        total = sum(sums.values())
        for column, value in zip(SHARES, sums.values(), strict=True):
            assert abs(float(row[column]) - (100 * value / total if total else 0)) <= 0.051, row["id"]


def test_the_label_follows_from_the_lines(root, labelled) -> None:
    """Every label is what the rule makes of the exact shares."""
    from rolefit.training.corpus import shares_of

    assert [row["label"] for row in labelled] == [
        label_of(shares_of(post.lines)) for post in read_posts(root / "data" / "corpus")
    ]


def test_the_target_of_the_writer_is_the_label(root, labelled) -> None:
    """Each post of the corpus came out as what it was written to be."""
    targets: dict[str, str] = {}
    name = ""
    for path in sorted((root / "data" / "corpus").glob("posts_*.txt")):
        for raw in path.read_text(encoding="utf-8").splitlines():
            if raw.startswith("==="):
                name = raw[3:].strip()
            elif raw.startswith("target:") and name not in targets:
                targets[name] = raw.partition(":")[2].strip()
    labels = {row["id"]: row["label"] for row in labelled}
    assert {key: (target, labels[key]) for key, target in targets.items() if target != labels[key]} == {}
    near = {row["id"] for row in labelled if row["drawn"] == "borders"}
    assert labels.keys() - near <= targets.keys() <= labels.keys(), (
        "near a border the shares decide, and some briefs name no target"
    )


def test_folds_never_split_a_company(labelled) -> None:
    """A company is seen in one fold only, however it is capitalised."""
    folds = defaultdict(set)
    for row in labelled:
        folds[row["company"].casefold()].add(row["fold"])
    assert [company for company, where in folds.items() if len(where) > 1] == []


def test_folds_are_of_a_size(labelled) -> None:
    """No fold holds more than a third of the posts, and each holds all four roles."""
    for fold in range(FOLDS):
        here = [row["label"] for row in labelled if int(row["fold"]) == fold]
        assert set(here) == set(ROLES)
        assert len(here) < len(labelled) / 3


def test_no_post_stands_twice(labelled) -> None:
    """Neither an id nor a text is repeated."""
    assert len({row["id"] for row in labelled}) == len(labelled)
    assert len({" ".join(row["text"].lower().split()) for row in labelled}) == len(labelled)


def test_no_near_duplicates_across_folds(labelled, lines_of) -> None:
    """No two posts of different folds share a quarter of their runs of five words (Jaccard)."""
    shingles: dict[str, set[int]] = {}
    where = defaultdict(list)
    for row in labelled:
        words = [w for line in lines_of[row["id"]] for w in re.findall(r"\w+", line["text"].lower())]
        shingles[row["id"]] = {hash(tuple(words[i : i + 5])) for i in range(max(1, len(words) - 4))}
        for shingle in shingles[row["id"]]:
            where[shingle].append(row["id"])
    fold = {row["id"]: row["fold"] for row in labelled}
    common: dict[tuple[str, str], int] = defaultdict(int)
    for ids in where.values():
        for i, a in enumerate(ids):
            for b in ids[i + 1 :]:
                if fold[a] != fold[b]:
                    common[a, b] += 1
    near = {
        (a, b): n / (len(shingles[a]) + len(shingles[b]) - n)
        for (a, b), n in common.items()
        if n / (len(shingles[a]) + len(shingles[b]) - n) >= 0.25
    }
    assert near == {}


def test_no_long_line_stands_in_two_folds(labelled, statements) -> None:
    """A duty of twelve words or more was not copied from a post of one fold into another."""
    fold = {row["id"]: row["fold"] for row in labelled}
    folds = defaultdict(set)
    for row in statements:
        words = re.findall(r"\w+", row["text"].lower())
        if len(words) >= 12 and row["tag"] != "none":
            folds[" ".join(words)].add(fold[row["post_id"]])
    assert [text for text, where in folds.items() if len(where) > 1] == []


@pytest.mark.parametrize("name", ["labeled_job_posts.csv", "labeled_statements.csv"])
def test_the_files_are_what_the_corpus_builds(root, built: Path, name: str) -> None:
    """`rolefit dataset` gives the committed files, byte for byte."""
    assert (built / name).read_bytes() == (root / "data" / name).read_bytes()


@pytest.fixture(scope="module")
def built(root, tmp_path_factory) -> Path:
    """A fresh build of the data."""
    folder = tmp_path_factory.mktemp("built")
    build(root / "data" / "corpus", folder)
    return folder


def test_what_is_built_is_read_back(root, built, labelled, statements) -> None:
    """Reading gives every post with its lines, shares and fold."""
    posts = read_dataset(built)
    assert [post.id for post in posts] == [row["id"] for row in labelled]
    assert sum(len(post.lines) for post in posts) == len(statements)
    assert posts[0].shares == tuple(float(labelled[0][column]) for column in SHARES)
    assert [post.fold for post in posts] == folds_of(read_posts(root / "data" / "corpus"))


def written(name: str, company: str = "Birch") -> WrittenPost:
    return WrittenPost(name, "Host", company, "bullets", ())


def test_folds_are_dealt_by_batch_and_company() -> None:
    """A batch has its fold, and a company keeps the fold in which it was first seen."""
    posts = [written("w1-001"), written("w2-001", "Larch"), written("w2-002", "BIRCH"), written("w7-001", "Oak")]
    assert folds_of(posts) == [1, 2, 1, 7 % FOLDS]


def test_an_id_without_a_batch_is_refused() -> None:
    """Folds need to know the batch."""
    with pytest.raises(InputError, match="'001' does not begin with its batch"):
        folds_of([written("001")])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot be read"),
        ("id,title\n1,x\n", r"statements\.csv:1: the columns must be post_id"),
        ("", r"statements\.csv:1: the columns must be"),
        ("post_id,posit\xef", "not CSV in UTF-8"),
    ],
)
def test_missing_or_foreign_data_is_refused(tmp_path, content: str | None, message: str) -> None:
    """A data file that is not there, is no CSV, or has other columns is one clear error."""
    if content is not None:
        (tmp_path / "labeled_statements.csv").write_text(content, encoding="latin-1")
    with pytest.raises(InputError, match=message):
        read_dataset(tmp_path)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("w1-001,a,b,text,hybrid,50,x,0,0,1,boards", "post 'w1-001': shares and fold must be numbers"),
        ("w1-001,a,b,text,hybrid,50,50,0,0,,boards", "post 'w1-001': shares and fold must be numbers"),
        ("w1-001,a,b,text,hybrid,50,50", "post 'w1-001': shares and fold must be numbers"),
        ("w1-001,a,b,text,hybird,50,50,0,0,1,boards", "unknown label 'hybird'; use one of social_media_manager"),
        ("w1-001,a,b,text,hybrid,50,50,0,0,1,board", "post 'w1-001': drawn is 'board'; use one of boards, borders"),
    ],
)
def test_values_that_make_no_sense_are_refused_by_post(tmp_path, row: str, message: str) -> None:
    """A number or label that somebody mistyped names its post."""
    (tmp_path / "labeled_statements.csv").write_text(",".join(STATEMENT_COLUMNS) + "\n")
    (tmp_path / "labeled_job_posts.csv").write_text(",".join(POST_COLUMNS) + "\n" + row + "\n")
    with pytest.raises(InputError, match=message):
        read_dataset(tmp_path)
