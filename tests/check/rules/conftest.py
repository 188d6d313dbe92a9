"""Builders: drafts from tagged lines, with verdicts made by hand, and drafts from text through the real classifier."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from rolefit.check.rules import check_draft, check_set
from rolefit.check.values import Draft, Finding, Place, Thresholds
from rolefit.values import ROLES, TAGS, Hit, JobPost, ScoredStatement, Statement, Verdict
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.decide import shares
from rolefit.verdict.outcomes import accountability, asks_of, outcome_profile
from rolefit.verdict.title import promised_by_words

CONCEPTS = {
    "followers": ("follower_growth", "social_media", "metric", "", ""),
    "reach": ("reach_impressions", "social_media", "metric", "", ""),
    "leads": ("lead_generation_social", "social_media", "outcome", "leads", "Marketing"),
    "awareness": ("brand_awareness", "social_media", "outcome", "awareness", "Marketing"),
    "visibility": ("company_visibility", "social_media", "outcome", "visibility", "Marketing"),
    "attendance": ("event_promotion_social", "social_media", "outcome", "attendance", "Marketing"),
    "sales": ("sales_from_social", "social_media", "outcome", "sales", "Sales"),
    "churn": ("churn_members", "community", "outcome", "retention", "Sales"),
    "questions": ("member_questions", "community", "outcome", "questions", "Customer Service"),
    "deflection": ("deflect_tickets", "community", "outcome", "deflection", "Customer Service"),
    "learning": ("member_feedback_product", "community", "outcome", "learning", "Product Management"),
    "utilization": ("product_adoption_community", "community", "outcome", "utilization", "Product Management"),
    "posting": ("schedule_publish", "social_media", "activity", "", ""),
    "moderation": ("moderation", "community", "activity", "", ""),
}


@dataclass(frozen=True)
class Told:
    """One line of a draft made by hand: its tag, its text, how sure the tag is, its weight, what the lexicon found."""

    tag: str
    text: str
    p: float = 0.9
    weight: float = 1.0
    hits: tuple[str, ...] = ()


def _scored(told: Told, start: int) -> ScoredStatement:
    rest = (1.0 - told.p) / 4
    probabilities = tuple(told.p if tag == told.tag else rest for tag in TAGS)
    statement = Statement(start, start + len(told.text), told.text, "duties", "", True)
    hits = tuple(Hit(*CONCEPTS[name], start, start + len(name), name) for name in told.hits)
    return ScoredStatement(statement, probabilities, told.weight, hits)


@pytest.fixture(scope="session")
def draft() -> Callable[..., Draft]:
    """From lines `(tag, text[, hits...])` or `Told` and keywords to a draft; the first stands on line 2."""

    def build(
        *lines: Told | tuple[str, ...],
        role: str = "social_media_manager",
        confidence: float = 0.94,
        title: str = "",
        title_role: str = "",
        expected: str = "",
        expected_from: str = "front matter",
        company: str = "Fernlea",
        path: str = "draft.md",
        reasons: tuple[str, ...] = (),
    ) -> Draft:
        told = [line if isinstance(line, Told) else Told(line[0], line[1], hits=line[2:]) for line in lines]
        starts, text = [], title + "\n"
        for line in told:
            starts.append(len(text))
            text += line.text + "\n"
        scored = tuple(_scored(line, start) for line, start in zip(told, starts, strict=True))
        sums = [sum(s.weight * s.probabilities[k] for s in scored) for k in range(4)]
        others = (1.0 - confidence) / 3
        verdict = Verdict(
            post=JobPost(text, title),
            role=role,
            confidence=confidence,
            probabilities=tuple(confidence if one == role else others for one in ROLES),
            logits=(0.0, 0.0, 0.0, 0.0),
            shares=shares(sums),
            duties=sum(sums),
            unsure=bool(reasons),
            reasons=reasons,
            title_role=title_role or promised_by_words(title),
            phrases=(),
            outcomes=outcome_profile(asks_of(scored)),
            departments=accountability(asks_of(scored)),
            statements=scored,
            model_version="test",
            lexicon_version="test",
        )
        places = tuple(Place(n, 1, n, 1 + len(line.text)) for n, line in enumerate(told, 2))
        title_place = Place(1, 1, 1, 1 + len(title))
        return Draft(path, text, verdict, expected, expected_from if expected else "", company, places, title_place)

    return build


@pytest.fixture(scope="session")
def classifier() -> Classifier:
    """Load the shipped classifier."""
    return Classifier.load()


@pytest.fixture(scope="session")
def written(classifier: Classifier) -> Callable[..., Draft]:
    """From title and duties, one per line, to a draft as the classifier reads it."""

    def build(
        title: str, duties: str, *, expected: str = "", company: str = "Fernlea", path: str = "draft.md"
    ) -> Draft:
        text = f"{title}\n\nWhat you will do\n\n" + "\n".join(f"- {line}" for line in duties.strip().splitlines())
        verdict = classifier.classify(JobPost(text, title))
        places = []
        for scored in verdict.statements:
            line = verdict.post.text.count("\n", 0, scored.statement.start) + 1
            places.append(Place(line, 1, line, 1 + len(scored.statement.text)))
        meant = expected or verdict.title_role
        said_by = "front matter" if expected else "title" if meant else ""
        return Draft(path, text, verdict, meant, said_by, company, tuple(places), Place(1, 1, 1, 1 + len(title)))

    return build


@pytest.fixture
def found() -> Callable[..., list[Finding]]:
    """From a code, a draft or several, and thresholds to the findings of that code."""

    def run(code: str, *drafts: Draft, **numbers: float) -> list[Finding]:
        thresholds = Thresholds({name.replace("_", "-"): value for name, value in numbers.items()})
        findings = [f for one in drafts for f in check_draft(one, thresholds)] + check_set(drafts, thresholds)
        return [finding for finding in findings if finding.code == code]

    return run


@pytest.fixture(scope="session")
def told() -> type[Told]:
    """Return the class of a line that is made by hand."""
    return Told
