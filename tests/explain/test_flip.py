"""What would flip a verdict: it is small, and true of the changed text."""

import pytest

from rolefit.explain.explanation import explain
from rolefit.explain.flip import smallest_flip
from rolefit.explain.without import Without, text_without
from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.values import JobPost

SAMPLES = ("social.md", "community.md", "hybrid.txt", "leasing.txt")


def scored(classifier, post):
    text, title = normalise(post.text), normalise(post.title)
    statements = segment(text)
    return text, statements, classifier.scorer.post(title, statements)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_changed_text_gets_the_other_answer(classifier, post, name):
    """Classifying the post without the named statements gives the role that was foretold."""
    explanation = explain(classifier, post(name))
    if explanation.flip is None:
        return
    statements = [s.statement for s in explanation.verdict.statements]
    text = text_without(explanation.verdict.post.text, statements, explanation.flip.removed)
    again = classifier.classify(JobPost(text, explanation.verdict.post.title))
    assert again.role == explanation.flip.role != explanation.verdict.role
    assert again.confidence == pytest.approx(explanation.flip.confidence, abs=1e-9)


def test_a_mix_of_both_roles_can_be_flipped(classifier, post):
    """A hybrid loses its name where the duties of one role go."""
    flip = explain(classifier, post("hybrid.txt")).flip
    assert flip is not None
    assert flip.role != "hybrid"


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_smaller_flips_it(classifier, post, name):
    """No single statement flips what is said to need more, and none of a larger set can be spared."""
    _, statements, score = scored(classifier, post(name))
    flip = explain(classifier, post(name)).flip
    without = Without(classifier.scorer, score, (0.0,) * 4)
    answer = without.answer(())
    if flip is None or len(flip.removed) > 1:
        assert all(without.answer((i,)) == answer for i in range(len(statements)))
    if flip is not None and len(flip.removed) > 1:
        for i in flip.removed:
            assert without.answer([j for j in flip.removed if j != i]) == answer


@pytest.mark.parametrize("name", SAMPLES)
def test_trying_all_pairs_and_triples_finds_nothing_smaller(classifier, post, name):
    """Leaving out unpromising pairs and triples loses nothing."""
    text, statements, score = scored(classifier, post(name))
    quick = smallest_flip(classifier.scorer, score, text, statements)
    whole = smallest_flip(classifier.scorer, score, text, statements, reach=-1e9)
    assert (quick is None) == (whole is None)
    assert quick is None or whole is None or len(quick.removed) == len(whole.removed)


@pytest.mark.parametrize("removed", [(), (0,), (1, 3), (0, 1, 2, 3, 4, 5)])
def test_small_changes_agree_with_scoring_anew(classifier, post, removed):
    """Logits without some statements are those of scoring only the others."""
    sample = post("hybrid.txt")
    _, statements, score = scored(classifier, sample)
    rest = [i for i in range(len(statements)) if i not in removed]
    anew = classifier.scorer.combine(
        tuple(score.statements[i] for i in rest), tuple(score.weights[i] for i in rest), score.title
    )
    assert Without(classifier.scorer, score, (0.0,) * 4).logits(removed) == pytest.approx(anew.logits, abs=1e-9)


def test_removing_a_list_item_takes_its_mark_and_line():
    """What is left holds no empty bullet; a sentence goes without the rest of its line."""
    text = "Duties\n- Moderate the forum\n- Plan posts\nWe row. We sail. We swim."
    statements = segment(text)
    assert text_without(text, statements, [0]) == "Duties\n- Plan posts\nWe row. We sail. We swim."
    sail = next(i for i, s in enumerate(statements) if s.text == "We sail.")
    assert text_without(text, statements, [sail]).endswith("We row. We swim.")


def test_an_empty_post_has_nothing_to_remove(classifier):
    """Without statements no flip is sought."""
    assert explain(classifier, JobPost("")).flip is None
