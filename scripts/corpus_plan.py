"""Draws the briefs by which batches w21 to w26 of the written corpus were made, so that figures follow those of real boards.

    python scripts/corpus_plan.py 21        # the briefs of batch w21, a line each

A brief names sector, country, voice, kind, words, layout, points of other work, headings and metadata lines. The same
batch always gets the same briefs. They are aims: w23 and w26 often leave sector and country, so that companies of other
batches come back with another label; the last thirty posts of w22, w23, w24 and w26 were written for what was still missed.
"""

from __future__ import annotations

import random
import sys
from typing import NamedTuple

WORDS = (70, 124, 168, 215, 254, 311, 377, 467, 581, 757, 1000)
"""Words of a post, tenth by tenth, as on real boards."""
SOCIAL_OTHER = (0, 0, 0, 1, 3, 6, 11, 18, 25, 31, 38)
SECTORS = (
    "museum",
    "public library",
    "university",
    "parish or diocese",
    "hospital",
    "public health",
    "city or county",
    "police or fire service",
    "transport operator",
    "utility",
    "charity",
    "animal shelter",
    "theatre or festival",
    "retail chain",
    "fashion shop",
    "hotel",
    "restaurant group",
    "sports club",
    "gym",
    "agency",
    "property",
    "school",
    "association",
    "think tank",
    "publisher",
    "radio or television",
    "games studio",
    "crypto firm",
    "SaaS",
    "open-source foundation",
    "manufacturer",
    "food and drink",
    "travel",
    "bank or insurer",
    "recruiter",
    "law or consulting firm",
    "garden or zoo",
    "beauty",
    "car dealer",
    "start-up",
)
COUNTRIES: tuple[tuple[str, int], ...] = (
    ("United Kingdom", 8),
    ("United States", 12),
    ("Ireland", 2),
    ("Canada", 3),
    ("Australia", 2),
    ("India", 2),
)
COUNTRIES += (
    ("Germany", 1),
    ("Netherlands", 1),
    ("South Africa", 1),
    ("Kenya", 1),
    ("Philippines", 1),
    ("Gulf", 1),
    ("remote", 4),
)
VOICES = (
    "dry corporate",
    "public-sector form",
    "agency brief",
    "church or charity notice",
    "start-up chat",
    "translated English",
    "terse ad of a few sentences",
    "volunteer ad",
    "long corporate with equal-opportunity text",
    "plain small business",
)
SOCIAL_KINDS = (
    "communications officer or specialist",
    "digital content officer",
    "marketing assistant, mostly social",
    "web and social media",
    "new media",
    "digital engagement",
    "public affairs, social desk",
    "brand storyteller",
    "volunteer, social pages",
    "paid social and campaigns",
    "influencers and creators",
    "plain social media, no title",
)
OTHER_KINDS = (
    "coach or care programme with members",
    "diversity or grants",
    "librarian or outreach",
    "property and place",
    "marketing chief or general marketing",
    "programme coordinator",
    "customer-facing engineer or support",
    "community relations or health",
    "video editor or designer",
    "writer, curator or web editor",
    "assistant with some posting",
    "public relations",
    "e-mail, search, performance",
    "trust and safety",
    "customer success",
)
WORD_KINDS = (
    "community in the title: property, bank, police, nursing",
    "member services",
    "membership administration",
    "internal communications",
    "fundraising",
    "developer advocate, mostly talks and code",
    "product manager",
    "content designer",
    "copywriter",
    "photographer",
    "digital marketing with some social",
    "brand manager",
    "events",
    "social worker or social research",
    "media buyer",
    "audience growth by e-mail",
    "engagement manager of a consultancy",
    "lobbying and public affairs",
    "teaching and training",
    "marketing operations",
)
"""Batch w25: other work whose titles bear the words of the two roles."""
HEADINGS = (
    "Responsibilities",
    "Key responsibilities",
    "Description",
    "Job description",
    "About the role",
    "What you'll do",
    "The role",
    "Duties",
    "",
)
METADATA = (
    "Location",
    "Salary",
    "Job Type",
    "Reports to",
    "Department",
    "Hours",
    "Closing date",
    "Reference",
    "Contract",
)


SIZES = {21: 100, 22: 130, 23: 130, 24: 130, 25: 100, 26: 130}
"""Posts of each batch."""


class Brief(NamedTuple):
    """What one post is to be like; `words` and `other` (points of other work) are aims."""

    id: str
    kind: str
    sector: str
    country: str
    voice: str
    words: int
    style: str
    other: int
    heading: str
    metadata: tuple[str, ...]
    vague_title: bool

    def __str__(self) -> str:
        extras = f"{self.style}, other {self.other}, '{self.heading}'" + (", no title" if self.vague_title else "")
        return f"{self.id} {self.kind} | {self.sector} | {self.country} | {self.voice} | {self.words} words, {extras}"


def from_deciles(dice: random.Random, deciles: tuple[int, ...]) -> int:
    """Draw a number whose deciles are these, evenly between two of them."""
    place = dice.random() * (len(deciles) - 1)
    low = int(place)
    return round(deciles[low] + (place - low) * (deciles[low + 1] - deciles[low]))


def plan(batch: int) -> list[Brief]:
    """Return the briefs of a batch: 21 to 23 social media work, 24 to 26 work that is out of scope."""
    dice = random.Random(f"rolefit corpus w{batch}")
    social = batch <= 23
    kinds = SOCIAL_KINDS if social else WORD_KINDS if batch == 25 else OTHER_KINDS
    countries, weights = zip(*COUNTRIES, strict=True)
    briefs = []
    for number in range(1, SIZES[batch] + 1):
        voice = dice.choice(VOICES)
        words = from_deciles(dice, WORDS)
        if voice.startswith("terse"):
            words = min(words, dice.randint(45, 130))
        style = dice.choices(("prose", "bullets", "mixed", "terse", "html-ish"), (30, 45, 15, 7, 3))[0]
        briefs.append(
            Brief(
                f"w{batch}-{number:03}",
                kinds[(number - 1) % len(kinds)],
                dice.choice(SECTORS),
                dice.choices(countries, weights)[0],
                voice,
                words,
                style,
                from_deciles(dice, SOCIAL_OTHER) if social else 100 - dice.randint(0, 38),
                dice.choice(HEADINGS),
                tuple(dice.sample(METADATA, dice.choice((0, 0, 1, 2, 3, 4)))),
                dice.random() < 0.06,
            )
        )
    return briefs


if __name__ == "__main__":
    for brief in plan(int(sys.argv[1])):
        sys.stdout.write(f"{brief}\n")
