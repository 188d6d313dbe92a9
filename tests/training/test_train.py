import json
from dataclasses import replace

import pytest

pytest.importorskip("sklearn")

import joblib
import numpy as np

from rolefit.errors import InputError, LexiconError
from rolefit.lexicon.file import load_lexicon
from rolefit.training.adding import worse_figures
from rolefit.training.card import card, figures_text
from rolefit.training.corpus import BORDERS
from rolefit.training.dataset import read_dataset
from rolefit.training.reference import RolefitReference
from rolefit.training.train import FILES, train
from rolefit.values import ROLES, JobPost
from rolefit.verdict.classifier import Classifier


@pytest.fixture(scope="module")
def trained(tiny, tmp_path_factory):
    """Two trainings on the same data: their folders and the metrics of the first."""
    folders = [tmp_path_factory.mktemp("models") for _ in range(2)]
    metrics = [train(tiny, tiny / "lexicon.yaml", folder) for folder in folders]
    return folders, metrics[0]


@pytest.mark.parametrize("name", FILES.values())
def test_training_twice_gives_the_same_bytes(trained, name: str) -> None:
    """All four files are the same, whatever the day."""
    one, two = trained[0]
    assert (one / name).read_bytes() == (two / name).read_bytes()


def test_training_writes_the_four_files_and_nothing_else(trained) -> None:
    """No part file is left behind."""
    assert sorted(path.name for path in trained[0][0].iterdir()) == sorted(FILES.values())


def test_the_metrics_that_are_returned_are_those_that_are_written(trained) -> None:
    """metrics.json says what training measured."""
    (folder, _), metrics = trained
    assert json.loads((folder / "metrics.json").read_text(encoding="utf-8")) == json.loads(json.dumps(metrics))
    assert (folder / "MODEL_CARD.md").read_text(encoding="utf-8") == card(metrics)
    measured = metrics["out_of_fold"]
    assert measured["posts"] == 48
    assert sum(row["posts"] for row in measured["roles"].values()) == 48
    assert sum(sum(row.values()) for row in measured["confusion"].values()) == 48
    assert measured["accuracy"] > 0.4
    assert metrics["lexicon_version"] == "tiny"


def test_a_fresh_model_classifies_like_its_reference(trained, tiny) -> None:
    """The compact file of any training equals its scikit-learn model, not only the shipped one."""
    folder = trained[0][0]
    posts = [JobPost(post.text, post.title) for post in read_dataset(tiny)] + [JobPost(""), JobPost("\ud800 日本", "x")]
    classifier, reference = Classifier.load(folder / "rolefit.model"), joblib.load(folder / "reference.joblib")
    ours = np.array([classifier.classify(post).probabilities for post in posts])
    assert np.abs(ours - reference.predict_proba(posts)).max() < 1e-9
    assert list(reference.predict(posts)) == [ROLES[k] for k in ours.argmax(axis=1)]


def test_posts_near_borders_teach_what_lines_say_and_not_what_posts_look_like(tiny) -> None:
    """Their labels reach no model, the tags of their lines one."""
    posts, lexicon = read_dataset(tiny), load_lexicon(tiny / "lexicon.yaml")

    def fitted(label: str, tag: str) -> RolefitReference:
        near = {post.id for post in posts[::4]}
        lines = {post.id: tuple(replace(line, tag=tag) if tag else line for line in post.lines) for post in posts}
        changed = [
            replace(post, drawn=BORDERS, label=label, lines=lines[post.id]) if post.id in near else post
            for post in posts
        ]
        return RolefitReference(lexicon).fit(changed)

    one, other, tagged = fitted("hybrid", ""), fitted("out_of_scope", ""), fitted("hybrid", "OT")
    for model in ("page_model_", "title_model_", "statement_model_"):
        assert np.array_equal(getattr(one, model).coef_, getattr(other, model).coef_)
    assert np.array_equal(one.post_model_[-1].coef_, other.post_model_[-1].coef_)
    assert np.array_equal(one.page_model_.coef_, tagged.page_model_.coef_)
    assert not np.array_equal(one.statement_model_.coef_, tagged.statement_model_.coef_)


def test_training_says_what_it_does(tiny, tmp_path) -> None:
    """The steps are told while they run."""
    said: list[str] = []
    train(tiny, tiny / "lexicon.yaml", tmp_path / "deep" / "models", say=said.append)
    assert said == ["fitting on 48 posts", "writing the model files"]


def test_a_role_without_posts_is_refused(tiny, tmp_path) -> None:
    """All four roles are needed; the missing one is named."""
    rows = (tiny / "labeled_job_posts.csv").read_text(encoding="utf-8").replace(",hybrid,", ",out_of_scope,")
    (tmp_path / "labeled_job_posts.csv").write_text(rows, encoding="utf-8")
    (tmp_path / "labeled_statements.csv").write_bytes((tiny / "labeled_statements.csv").read_bytes())
    with pytest.raises(InputError, match="no post is labelled hybrid"):
        train(tmp_path, tiny / "lexicon.yaml", tmp_path)


def test_missing_inputs_are_named(tiny, tmp_path) -> None:
    """Without data or lexicon nothing is written."""
    with pytest.raises(InputError, match="build it with 'rolefit dataset'"):
        train(tmp_path, tiny / "lexicon.yaml", tmp_path / "models")
    with pytest.raises(LexiconError, match="no such lexicon file"):
        train(tiny, tmp_path / "no.yaml", tmp_path / "models")
    assert not (tmp_path / "models").exists()


def test_the_model_card_is_generated(root) -> None:
    """models/MODEL_CARD.md is what the metrics beside it give; nobody edited it by hand."""
    metrics = json.loads((root / "models" / "metrics.json").read_text(encoding="utf-8"))
    assert (root / "models" / "MODEL_CARD.md").read_text(encoding="utf-8") == card(metrics)
    assert figures_text(metrics).rstrip("\n") in card(metrics)


def test_the_card_tells_of_every_second_reading(root) -> None:
    """Each reading has its sentence with its own figures; without one the card says nothing of it."""
    metrics = json.loads((root / "models" / "metrics.json").read_text(encoding="utf-8"))
    readings = [
        {"batches": "1", "lines": 80, "agreement": 0.95, "disagreements": 4, "changed": 3, "mended": 2},
        {"batches": "2 to 3", "lines": 50, "left_out": 7, "agreement": 0.98, "disagreements": 1, "changed": 0},
    ]
    text = card(metrics | {"second_reading": readings})
    assert "Of the 80 lines of batches 1, a second reader" in text
    assert "gave 95.0 % the same tag; of the 4 others, 3 were changed" in text
    assert "Of the 50 lines of batches 2 to 3 (7 lines of recurring boilerplate were left out), a second reader" in text
    assert text.count("labels, old ones among them, were mended") == 1
    assert "second reader" not in card({key: value for key, value in metrics.items() if key != "second_reading"})


def test_the_second_readings_add_up(root) -> None:
    """Agreement is what the disagreements leave, and no more tags were changed than differed."""
    for reading in json.loads((root / "data" / "second_reading.json").read_text(encoding="utf-8")):
        assert reading["agreement"] == round(1 - reading["disagreements"] / reading["lines"], 4)
        assert 0 <= reading["changed"] <= reading["disagreements"] <= reading["lines"]


def test_the_shipped_files_are_of_one_training(root, classifier) -> None:
    """Metrics, card and model name the same version."""
    metrics = json.loads((root / "models" / "metrics.json").read_text(encoding="utf-8"))
    assert metrics["model_version"] == classifier.model_version
    assert metrics["lexicon_version"] == classifier.lexicon_version
    assert metrics["out_of_fold"]["sure_from"] == classifier.scorer.model.metadata["sure_from"]
    assert metrics["priors"] == classifier.scorer.model.metadata["priors"]


def test_the_model_was_trained_on_the_data_beside_it(root, labelled, classifier) -> None:
    """The version holds a digest of the labelled data."""
    from rolefit.training.train import _version

    assert _version(read_dataset(root / "data")) == classifier.model_version


@pytest.mark.parametrize(
    ("f1", "loss", "worse"),
    [
        (0.9, 0.2, []),
        (0.91, 0.19, []),
        (0.8996, 0.2004, []),
        (0.89, 0.1, ["macro-F1"]),
        (0.95, 0.21, ["log loss"]),
        (0.8, 0.3, ["macro-F1", "log loss"]),
    ],
)
def test_a_model_is_worse_where_one_figure_is(f1: float, loss: float, worse: list[str]) -> None:
    """A gain in one of the two does not make up for a loss in the other; what is not shown does not count."""
    before = {"macro-F1": 0.9, "log loss": 0.2}
    assert worse_figures(before, {"macro-F1": f1, "log loss": loss}) == worse


def test_the_card_tells_own_posts_from_written_ones(trained) -> None:
    """Posts that somebody added are not called written for this project; their figures are on the card."""
    metrics = trained[1]
    posts = metrics["out_of_fold"]["posts"]
    figures = {"macro-F1": 0.9, "log loss": 0.2}
    text = card({**metrics, "own_posts": {"posts": 2, "before": figures, "after": {**figures, "macro-F1": 0.95}}})
    assert f"{posts - 2} job posts written for this project" in text
    assert "2 posts with labels of whole posts were added" in text
    assert "| macro-F1 | 0.900 | 0.950 |" in text
    assert f"{posts} job posts written" in card(metrics)
    assert "Own posts" not in card(metrics)
