from math import exp, fsum, isclose, log

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from rolefit.errors import ConfigurationError, LexiconError, ModelError
from rolefit.text.normalise import normalise
from rolefit.values import REASONS, ROLES, TAGS, JobPost, Verdict
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.evidence import MOST_QUOTES

PIECES = st.sampled_from(
    [
        "Moderate our Discord server and welcome new members", "Plan posts for Instagram and TikTok", "Collect the rent",
        "Duties", "Requirements:\n", "\n- ", ". ", "\n\n", "Benefits\n", "About us\n", "Drive leads and sales with paid social",
        "Two years of work", "<li>", "&amp;", "• ", "日本語の求人", "🎉", "the and of to in for with a our we you will ", "\ud83d", "\x00",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=25).map("".join))

OUT_OF_SCOPE = ["property_manager", "community_nurse", "ux_researcher", "field_organiser"]
COMMUNITY = ["discord_moderator", "forum_manager"]


def hold(verdict: Verdict) -> None:
    """Every law of a verdict."""
    text = verdict.post.text
    assert isclose(fsum(verdict.probabilities), 1, abs_tol=1e-9)
    assert all(0 <= p <= 1 for p in verdict.probabilities)
    assert verdict.confidence == max(verdict.probabilities)
    assert verdict.role == ROLES[verdict.probabilities.index(verdict.confidence)]
    total = sum(map(exp, (z - max(verdict.logits) for z in verdict.logits)))
    for p, z in zip(verdict.probabilities, verdict.logits, strict=True):
        assert isclose(p, exp(z - max(verdict.logits)) / total, abs_tol=1e-9)
    points = fsum(verdict.shares.values())
    assert isclose(points, 100, abs_tol=1e-6) or points == 0
    assert verdict.unsure == bool(verdict.reasons)
    assert set(verdict.reasons) <= set(REASONS)
    assert verdict.title_role in ("", *ROLES)
    assert verdict.duties >= 0
    departments = fsum(verdict.departments.values())
    assert isclose(departments, 100, abs_tol=1e-6) or not verdict.departments
    assert len(verdict.phrases) <= MOST_QUOTES
    taken: list[tuple[int, int]] = []
    for phrase in verdict.phrases:
        assert phrase.text == " ".join(text[phrase.start : phrase.end].split()) != ""
        assert all(phrase.end <= a or phrase.start >= b for a, b in taken)
        taken.append((phrase.start, phrase.end))
    for scored in verdict.statements:
        statement = scored.statement
        assert statement.text == text[statement.start : statement.end]
        assert isclose(fsum(scored.probabilities), 1, abs_tol=1e-9)
        assert scored.weight in (0.0, 0.5, 1.0)
        assert scored.tag in TAGS
        for hit in scored.hits:
            assert statement.start <= hit.start < hit.end <= statement.end
            assert hit.text == text[hit.start : hit.end]


@given(text=TEXTS, title=st.one_of(st.just(""), st.just("Community Manager"), st.text(max_size=40)))
def test_the_laws_of_a_verdict_hold_for_any_text(classifier, text: str, title: str) -> None:
    """Any text gets a verdict whose probabilities, shares, reasons and spans are sound."""
    hold(classifier.classify(JobPost(text, title)))


def test_the_laws_hold_on_labelled_posts(classifier, labelled) -> None:
    """The same on posts as they are written."""
    for row in labelled[::15]:
        hold(classifier.classify(JobPost(row["text"], row["title"])))


@given(text=TEXTS)
@hypothesis_settings(max_examples=40)
def test_the_same_post_gets_the_same_verdict(classifier, text: str) -> None:
    """What the classifier read before does not matter."""
    post = JobPost(text, "Community Manager")
    assert classifier.classify(post) == Classifier(classifier.engine).classify(post)


@pytest.mark.parametrize("name", OUT_OF_SCOPE)
def test_other_jobs_with_community_in_them_are_out_of_scope(classifier, ad, name: str) -> None:
    """A property manager, a nurse, a researcher and an organiser are neither, and surely so."""
    verdict = classifier.classify(ad(name))
    assert (verdict.role, verdict.unsure) == ("out_of_scope", False)
    assert verdict.shares["OT"] > 80


@pytest.mark.parametrize("name", COMMUNITY)
def test_keepers_of_a_space_are_community_managers(classifier, ad, name: str) -> None:
    """A Discord moderator and a forum manager are community managers whatever their title says."""
    verdict = classifier.classify(ad(name))
    assert (verdict.role, verdict.unsure) == ("community_manager", False)
    assert verdict.shares["CM"] > 80
    assert {"questions", "learning"} <= set(verdict.outcomes)


def test_a_voice_of_a_brand_is_a_social_media_manager(classifier, ad) -> None:
    """Channels, campaigns and followers make a social media manager; Marketing answers for the outcomes."""
    verdict = classifier.classify(ad("brand_social"))
    assert (verdict.role, verdict.title_role, verdict.unsure) == ("social_media_manager", "social_media_manager", False)
    assert max(verdict.departments, key=verdict.departments.__getitem__) == "Marketing"


def test_halves_of_both_make_a_hybrid(classifier, ad) -> None:
    """As many duties of the one as of the other are a hybrid."""
    social, community = ad("brand_social").text, ad("forum_manager").text
    duties = [[line for line in text.split("\n") if line.startswith("- ")][:6] for text in (social, community)]
    page = "What you will do\n" + "\n".join(a + "\n" + b for a, b in zip(*duties, strict=True))
    verdict = classifier.classify(JobPost(page, "Social Media & Community Manager"))
    assert verdict.role == "hybrid"
    assert abs(verdict.shares["SM"] - verdict.shares["CM"]) < 25


def test_an_empty_text_is_out_of_scope_and_unsure(classifier) -> None:
    """Nothing to read is no reason to guess."""
    verdict = classifier.classify(JobPost(""))
    assert verdict.role == "out_of_scope"
    assert {"too_short", "no_duties"} <= set(verdict.reasons)
    assert verdict.statements == verdict.phrases == ()
    assert set(verdict.shares.values()) == {0.0}


@pytest.mark.parametrize(("name", "reason"), [("chinese", "not_english"), ("twelve_words", "too_short")])
def test_texts_that_cannot_be_judged_are_unsure(classifier, ad, name: str, reason: str) -> None:
    """Another language and a text of twelve words each have their reason."""
    assert reason in classifier.classify(ad(name)).reasons


@pytest.mark.parametrize("name", [*OUT_OF_SCOPE, *COMMUNITY, "brand_social"])
def test_whole_english_ads_are_neither_too_short_nor_foreign(classifier, ad, name: str) -> None:
    """No reason fires on an ordinary ad."""
    assert classifier.classify(ad(name)).reasons == ()


def test_spans_refer_to_the_normalised_text(classifier) -> None:
    """The verdict carries the text that its spans count in."""
    raw = "<p>Duties</p><li>Moderate our\u00a0Discord server</li>"
    verdict = classifier.classify(JobPost(raw, "x", "a.html", 7, {"k": 1}))
    assert verdict.post.text == normalise(raw)
    assert (verdict.post.source, verdict.post.first_line, verdict.post.metadata) == ("a.html", 7, {"k": 1})
    assert any("discord" in phrase.text.lower() for phrase in verdict.phrases)


PRIOR = {"social_media_manager": 0.05, "community_manager": 0.1, "hybrid": 0.05, "out_of_scope": 0.8}


@pytest.mark.parametrize("name", ["discord_moderator", "twelve_words", "brand_social", "chinese"])
def test_a_prior_moves_probabilities_as_bayes_says(classifier, ad, name: str) -> None:
    """Each probability is multiplied by the new prior over the trained one, and all are scaled to 1."""
    post = ad(name)
    before, after = classifier.classify(post), classifier.with_prior(PRIOR).classify(post)
    trained = classifier.scorer.model.metadata["priors"]
    odds = [p * PRIOR[role] / t for p, role, t in zip(before.probabilities, ROLES, trained, strict=True)]
    for p, expected in zip(after.probabilities, odds, strict=True):
        assert isclose(p, expected / sum(odds), rel_tol=1e-9)
    assert after.shares == before.shares


def test_the_trained_prior_changes_nothing(classifier, ad) -> None:
    """The mix of the training posts is what the model assumes anyway."""
    trained = classifier.scorer.model.metadata["priors"]
    total = sum(trained)
    same = classifier.with_prior({role: p / total for role, p in zip(ROLES, trained, strict=True)})
    a, b = (c.classify(ad("forum_manager")).probabilities for c in (classifier, same))
    assert a == pytest.approx(b, abs=1e-9)


@pytest.mark.parametrize(
    "prior",
    [
        {},
        {"hybrid": 1.0},
        {**PRIOR, "hybrid": 0.5},
        {**PRIOR, "chef": 0.0},
        {**PRIOR, "hybrid": 0.0, "out_of_scope": 0.85},
        dict.fromkeys(ROLES, float("nan")),
    ],
)
def test_a_prior_that_is_none_is_refused(classifier, prior: dict[str, float]) -> None:
    """A prior names roles with probabilities between 0 and 1 that add up to 1."""
    with pytest.raises(ConfigurationError, match="prior"):
        classifier.with_prior(prior)


def test_an_own_lexicon_counts_by_its_roles(tmp_path, ad) -> None:
    """A phrase that the model has never seen counts by the role that it is given, and the version names both files."""
    path = tmp_path / "own.yaml"
    path.write_text(
        'format: 1\nversion: "mine"\nconcepts:\n'
        "  - {id: burrow, role: community, facet: activity, outcome: retention, department: Sales, phrases: [snorkle .. burrow]}\n"
    )
    own, shipped = Classifier.load(lexicon=path), Classifier.load()
    post = JobPost("Duties\n- Snorkle in the burrow\n- Snorkle near our burrow\n- Snorkle a burrow", "Snorkler")
    with_it, without = own.classify(post), shipped.classify(post)
    assert own.lexicon_version == f"{shipped.lexicon_version}+mine"
    assert with_it.shares["CM"] > without.shares["CM"] + 10
    assert with_it.outcomes.keys() == {"retention"}
    assert [hit.concept for hit in with_it.statements[0].hits] == ["burrow"]
    assert own.classify(ad("forum_manager")).probabilities == pytest.approx(
        shipped.classify(ad("forum_manager")).probabilities, abs=1e-9
    )


def test_what_cannot_be_loaded_is_an_error_of_its_kind(tmp_path) -> None:
    """A missing model and a missing lexicon are told apart."""
    with pytest.raises(ModelError):
        Classifier.load(tmp_path / "no.model")
    with pytest.raises(LexiconError):
        Classifier.load(lexicon=tmp_path / "no.yaml")


def test_priors_of_the_model_are_those_of_the_data(classifier, labelled) -> None:
    """The mix that the model assumes is that of the labelled posts which were drawn as boards have them."""
    labels = [row["label"] for row in labelled if row["drawn"] == "boards"]
    for role, prior in zip(ROLES, classifier.scorer.model.metadata["priors"], strict=True):
        assert abs(log(prior / (labels.count(role) / len(labels)))) < 0.01


@pytest.mark.parametrize("quick", [{}, {"with_phrases": False}, {"with_amounts": False}])
def test_without_statements_the_verdict_is_the_same(classifier, ads, quick: dict[str, bool]) -> None:
    """What a caller leaves out who needs no statement is the statements alone, first time and later."""
    from rolefit.reading import read_path

    fresh = Classifier(classifier.engine)
    for path in sorted(ads.glob("*.txt")):
        post = read_path(str(path))
        whole, short = classifier.classify(post, **quick), fresh.classify(post, with_statements=False, **quick)
        assert repr(tuple(whole[:-3])) == repr(tuple(short[:-3])), path.name
        assert list(whole.outcomes.items()) == list(short.outcomes.items())
        assert whole.statements
        assert not short.statements


def test_phrases_without_amounts_are_the_same_phrases(classifier, ads) -> None:
    """What a quick command leaves out is only what each quote adds."""
    from math import isnan

    from rolefit.reading import read_path

    for path in sorted(ads.glob("*.txt")):
        post = read_path(str(path))
        whole, quick = classifier.classify(post).phrases, classifier.classify(post, with_amounts=False).phrases
        assert [(p.text, p.start, p.end) for p in whole] == [(p.text, p.start, p.end) for p in quick], path.name
        assert all(isnan(p.contribution) for p in quick)
