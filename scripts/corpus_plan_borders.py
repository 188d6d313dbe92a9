"""Draws the briefs by which batches w41 to w58 of the written corpus were made: hybrids that are uneven, and jobs at the borders.

    python scripts/corpus_plan_borders.py 41        # the briefs of batch w41, a line each

The kinds are those of the errors that docs/experiments.md sorts. A brief names the shares of duties to aim at, in points of
SM / CM / SH / OT, drawn near the borders of the codebook; sectors, countries and voices are those of `corpus_plan.py`.
"""

from __future__ import annotations

import random
import sys
from typing import NamedTuple

from corpus_plan import COUNTRIES, HEADINGS, METADATA, SECTORS, VOICES, from_deciles

WORDS = (60, 95, 130, 160, 190, 230, 280, 340, 420, 520)
"""Words a writer aims at, tenth by tenth; sentences without a duty are added when pages are laid out."""
KINDS: dict[str, tuple[str, ...]] = {
    "hybrid": (
        "social and community, a brand with a members' place",
        "games or esports studio, channels and server",
        "audience engagement of a newsroom",
        "creator or fan community with channels",
        "association or club, members and public pages",
        "open-source or developer product, voice and forum",
        "crypto, channels and Discord",
        "digital communications with supporters' groups",
        "product marketing with a user community",
        "volunteer job, pages and group",
        "content and community of a course or coaching firm",
        "agency that runs both for clients",
    ),
    "developers": (
        "developer community manager with some talks and code",
        "open-source community manager, contributors, releases",
        "developer advocate, mostly talks, code and documents",
        "open hardware or maker community",
        "community engineer: half help in the forum, half code",
        "developer marketing on social channels",
        "documentation or support engineer who answers in the forum",
        "science or data community coordinator",
        "coach of contributors, mentoring programme",
        "ecosystem or partnerships with hackathons",
    ),
    "content": (
        "communications officer, mostly social",
        "communications officer, mostly press and web",
        "content writer, social a part",
        "editor whose texts are for social channels",
        "designer or film maker for social channels",
        "designer or film maker for all media",
        "website and newsletter with some social",
        "marketing coordinator, social half",
        "press and publicity with social pages",
        "executive assistant or ghost-writer with channels",
    ),
    "groups": (
        "community manager who also posts a little",
        "social media manager who answers followers a lot",
        "growth or general marketing with a community",
        "investor or partner relations with a community",
        "campaign organiser, members in groups",
        "fellowship, cohort or alumni programme",
        "laboratory, makerspace or coworking place with members",
        "moderation of comments and groups",
        "customer or member success with user groups",
        "public relations of a place, called community",
    ),
    "plain": (
        "digital marketing, social the larger half",
        "communications and engagement of a company",
        "marketing communications, social the smaller half",
        "community engagement of a charity: outreach or online groups",
        "digital engagement of a library or museum",
        "agency, strategist or account manager for social clients",
        "games publisher: community, support or localisation",
        "member communications of a union or association",
        "audience desk, comments and reader groups",
        "ambassador and advocacy programme",
    ),
}
BATCHES = {
    41: ("hybrid", 55),
    42: ("developers", 50),
    43: ("content", 50),
    44: ("groups", 50),
    45: ("hybrid", 55),
    46: ("developers", 50),
    47: ("content", 50),
    48: ("groups", 50),
    51: ("plain", 50),
    52: ("developers", 50),
    53: ("hybrid", 50),
    54: ("groups", 50),
    55: ("plain", 50),
    56: ("developers", 50),
    57: ("hybrid", 50),
    58: ("groups", 50),
}
"""Kind and number of posts of each batch."""
SOCIAL_PARTS = {
    "developers": (0.0, 0.1, 0.2, 0.5),
    "content": (0.8, 0.9, 1.0),
    "groups": (0.0, 0.15, 0.25, 0.75, 0.85),
    "plain": (0.0, 0.2, 0.75, 0.9, 1.0),
}
"""What of the points for SM and CM goes to SM."""
TITLES = ("plain", "vague", "of the other role", "long, with department or place", "internal grade and name", "none")


class Brief(NamedTuple):
    """What one post is to be like; words and shares are aims, the tags of its lines decide."""

    id: str
    kind: str
    sector: str
    country: str
    voice: str
    words: int
    style: str
    shares: tuple[int, int, int, int]
    title: str
    heading: str
    metadata: tuple[str, ...]

    def __str__(self) -> str:
        shares = "/".join(map(str, self.shares))
        extras = f"{self.words} words, {self.style}, SM/CM/SH/OT {shares}, title {self.title}, '{self.heading}'"
        return f"{self.id} {self.kind} | {self.sector} | {self.country} | {self.voice} | {extras} | {', '.join(self.metadata)}"


def _shares(dice: random.Random, kind: str) -> tuple[int, int, int, int]:
    """Return points near a border: hybrids lean to one side, others lie around 70 to 30 or around 40 in scope."""
    if kind == "hybrid":
        other, shared = dice.choice((0, 10, 15, 20, 25, 30, 35)), dice.choice((0, 0, 5, 10, 15))
        part = dice.choice((0.36, 0.4, 0.42, 0.45, 0.5, 0.55, 0.58, 0.6, 0.64))
    else:
        broad = kind in ("groups", "plain")
        other = dice.choice((0, 10, 20, 30, 45, 66, 75) if broad else (10, 25, 40, 50, 55, 66, 72, 80))
        shared = dice.choice((0, 5, 10))
        part = dice.choice(SOCIAL_PARTS[kind])
    rest = 100 - other - shared
    return round(rest * part), rest - round(rest * part), shared, other


def plan(batch: int) -> list[Brief]:
    """Return the briefs of a batch, always the same ones."""
    dice = random.Random(f"rolefit corpus w{batch}")
    kind, size = BATCHES[batch]
    countries, weights = zip(*COUNTRIES, strict=True)
    briefs = []
    for number in range(1, size + 1):
        words = from_deciles(dice, WORDS)
        briefs.append(
            Brief(
                f"w{batch}-{number:03}",
                KINDS[kind][(number - 1) % len(KINDS[kind])],
                dice.choice(SECTORS),
                dice.choices(countries, weights)[0],
                dice.choice(VOICES),
                words,
                dice.choices(("prose", "bullets", "mixed", "terse"), (35, 40, 15, 10))[0],
                _shares(dice, kind),
                dice.choices(TITLES, (45, 20, 12, 12, 5, 6))[0],
                dice.choice(HEADINGS),
                tuple(dice.sample(METADATA, dice.choice((0, 0, 1, 2, 3)))),
            )
        )
    return briefs


if __name__ == "__main__":
    for brief in plan(int(sys.argv[1])):
        sys.stdout.write(f"{brief}\n")
