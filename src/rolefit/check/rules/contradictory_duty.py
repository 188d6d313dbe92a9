"""RF012: one line takes back what another asks."""

from __future__ import annotations

from rolefit.check.rules.evidence import excerpt, finding, legible, p_tag
from rolefit.check.rules.negation import may_rule_out, ruled_out_clauses
from rolefit.check.values import Draft, Finding, Line, Rule, Thresholds
from rolefit.patterns import IGNORECASE, pattern
from rolefit.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from rolefit.values import ScoredStatement

RULE = Rule(
    "RF012",
    "contradictory-duty",
    "warning",
    "Two lines that exclude each other leave the reader to guess which of them will be held against them.",
    "Decide which of the two lines holds, and delete or reword the other.",
)
THRESHOLDS = {"contradictory-duty-probability": 0.6}


class _Topic(NamedTuple):
    """A piece of work that a line can ask for or rule out."""

    name: str
    tag: str
    words: re.Pattern[str]
    concepts: frozenset[str]

    def stands_in(self, text: str) -> bool:
        return self.words.search(text) is not None


def _topic(name: str, tag: str, words: str, concepts: str) -> _Topic:
    return _Topic(name, tag, pattern(words, IGNORECASE), frozenset(concepts.split()))


_NETWORKS = r"(?:social|instagram|tiktok|linkedin|facebook|twitter|youtube|threads)"
_TOPICS = (
    _topic(
        "posting on social media",
        "SM",
        rf"\b(?:post|publish|schedul|tweet)(?:e|ing)?\b.{{0,30}}\b{_NETWORKS}\b"
        rf"|\b{_NETWORKS}\s+(?:media\s+)?(?:posting|posts)\b",
        "schedule_publish platform_verb_pairs",
    ),
    _topic(
        "social media",
        "SM",
        r"\bsocial media\b(?! budget| polic)",
        "run_social_accounts schedule_publish social_strategy",
    ),
    _topic(
        "paid advertising",
        "SM",
        r"\bpaid (?:social|media|ads?|advertis\w+|campaigns?)\b"
        r"|\b(?:buy|run|place|manag)(?:e|ing)? (?:paid )?ad(?:s|verts?|vertising)\b",
        "paid_social money_behind_posts",
    ),
    _topic("moderation", "CM", r"\bmoderat(?:e|ing|ion)\b", "moderation"),
    _topic("community management", "CM", r"\bcommunity management\b", "moderation welcome_members start_discussions"),
    _topic("support tickets", "CM", r"\b(?:support )?tickets\b", "community_tickets community_support_technical"),
    _topic(
        "members' events",
        "CM",
        r"\b(?:organi[sz]|run|host|plan)(?:e|ing)?\b.{0,20}\b(?:events?|meetups?)\b"
        r"|\bevents? (?:to organi[sz]e|organi[sz]ation)\b",
        "meetups member_events",
    ),
)
_MEASURE = (
    r"cost per (?:lead|click|acquisition|follower)|followers?|reach|impressions|leads|churn|retention|tickets?"
    r"|support calls|members(?:hip)?|engagement|traffic|ad spend|response times?|posts|posting frequency"
)
_BETWEEN = (
    r"our|the|their|your|overall|total|average|number|volume|rate|amount|of|in|down|social|media|organic|monthly|weekly"
    r"|customer|member|community|support|new|open|active"
)
# "Reduce ticket backlog" is about the backlog: a measure that goes on is another one.
_GOES_ON = r"times?|costs?|rates?|quality|spam|backlog|complaints?|loss|fatigue|turnover|from|by members"
_UP = ("increas", "grow", "rais", "boost", "doubl", "maximis", "maximiz", "expand")
_DOWN = ("reduc", "lower", "decreas", "cut", "minimis", "minimiz", "shrink", "halv")
_UP_SIGNS, _DOWN_SIGNS = [tuple([f" {stem}" for stem in stems]) for stems in (_UP, _DOWN)]
"""With what the first word of a direction begins in `spaced` text."""
_DIRECTION = pattern(
    rf"\b(?:(?P<up>{'|'.join(_UP)})|(?P<down>{'|'.join(_DOWN)}))(?:e|es|ing)?\s+(?:(?:{_BETWEEN})\s+){{0,5}}"
    rf"(?P<measure>{_MEASURE})\b(?!\s+(?:{_GOES_ON}))",
    IGNORECASE,
)


def _topics(clauses: Sequence[str]) -> list[tuple[_Topic, str]]:
    """Return the topics that clauses rule out for good, with the clause that does."""
    found = []
    for clause in clauses:
        topic = next((topic for topic in _TOPICS if topic.stands_in(clause)), None)
        if topic:
            found.append((topic, clause))
    return found


def _asks(line: ScoredStatement, topic: _Topic, probability: float) -> bool:
    """Whether a line is a duty of a topic, by its tag and by its words or phrases."""
    if line.tag != topic.tag or p_tag(line, topic.tag) < probability:
        return False
    return topic.stands_in(line.statement.text) or any(hit.concept in topic.concepts for hit in line.hits)


def _against(draft: Draft, probability: float) -> list[Finding]:
    """Find the duties beside a line that rules them out; that line may be no duty by its tag."""
    found: list[Finding] = []
    if not may_rule_out(draft.spoken()):  # most drafts are told by that
        return found
    counted = draft.counted()
    ruling = [(number, said) for line, number, _ in counted if (said := ruled_out_clauses(line.statement.text))]
    if not ruling:
        return found
    lines_that_rule = frozenset([number for number, _ in ruling])
    asking = [row[:2] for row in counted if row[0].weight >= 1 and row[1] not in lines_that_rule]
    told = set()
    left: dict[str, list[Line]] = {}  # by topic: lines that no line has been held against
    for out, clauses in ruling:
        for topic, words in _topics(clauses):
            if topic.name not in left:
                left[topic.name] = [duty for duty in asking if _asks(duty[0], topic, probability)]
            against, left[topic.name] = left[topic.name], []
            for line, number in against:
                place, out_place = draft.places[number], draft.places[out]
                if place == out_place:
                    left[topic.name].append((line, number))
                if place == out_place or place in told:
                    continue
                told.add(place)
                message = f"this asks for {topic.name}, line {out_place.line} rules it out: {excerpt(words)}"
                places = ((out_place, f"rules out {topic.name}"),)
                sure = p_tag(line, topic.tag)
                found.append(finding(RULE, draft, message, confidence=sure, place=place, related=places))
    return found


def _up_and_down(draft: Draft) -> list[Finding]:
    """Find the measures that are to rise in one line and to fall in another."""
    said: dict[str, dict[bool, Line]] = {}
    found: list[Finding] = []
    spoken = draft.spoken()  # most drafts are told by that
    if not (any(map(spoken.__contains__, _DOWN_SIGNS)) and any(map(spoken.__contains__, _UP_SIGNS))):
        return found
    for line, number in draft.duties():
        lower = line.statement.text.lower()
        if not any(map(lower.__contains__, (*_UP, *_DOWN))):
            continue
        for match in _DIRECTION.finditer(line.statement.text):
            measure = " ".join(match["measure"].lower().split()).removesuffix("s")
            up = match["up"] is not None
            ways = said.setdefault(measure, {})
            if (not up) in ways and up not in ways:
                before, earlier, place = ways[not up][0], draft.places[ways[not up][1]], draft.places[number]
                way, other = ("rise", "fall") if up else ("fall", "rise")
                sure = (1.0 - line.probabilities[4]) * (1.0 - before.probabilities[4])
                message = f"{match['measure'].lower()} is to {way} here and to {other} in line {earlier.line}"
                related = ((earlier, f"is to {other} here"),)
                found.append(finding(RULE, draft, message, confidence=sure, place=place, related=related))
            ways.setdefault(up, (line, number))
    return found


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire on a duty that another line rules out, and on a measure that is to rise and to fall.

    The duty must be of the topic's role with `contradictory-duty-probability`. Silent on rules of conduct ("never post
    without approval"), on experience that is not required, and on "not only ... but".
    """
    if not legible(draft):
        return []
    return _against(draft, thresholds["contradictory-duty-probability"]) + _up_and_down(draft)
