"""Counts the duties that a draft names, however they are written: as a list, in prose, or in a row of commas."""

from __future__ import annotations

from rolefit.check.values import Draft
from rolefit.patterns import IGNORECASE, pattern

__all__ = ["duties_in", "named_duties"]

# What a duty begins with; also with -s or -ing. Words that are mostly nouns in a row ("reach", "events") are not here.
_VERBS = frozenset(
    ["accompany", "act", "adapt", "administer", "advise", "advocate", "aim", "align", "analyse", "analyze",
     "announce", "answer", "approve", "arrange", "assemble", "assess", "assign", "assist", "attend", "brief",
     "bring", "broker", "build", "buy", "calculate", "capture", "care", "check", "choose", "coach",
     "collaborate", "collect", "comment", "commission", "communicate", "compile", "compose", "conduct",
     "connect", "contribute", "control", "convert", "coordinate", "craft", "create", "curate", "decide",
     "define", "delegate", "deliver", "describe", "design", "detect", "determine", "develop", "direct",
     "distribute", "document", "draft", "draw", "drive", "edit", "educate", "enable", "encourage", "enforce",
     "engage", "enrol", "ensure", "escalate", "establish", "evaluate", "execute", "expand", "explain",
     "explore", "facilitate", "feed", "film", "find", "flag", "follow", "foster", "gather", "generate", "give",
     "grow", "guide", "handle", "help", "hire", "host", "identify", "implement", "improve", "increase",
     "inform", "initiate", "inspire", "interview", "introduce", "invite", "keep", "launch", "lead", "learn",
     "liaise", "list", "listen", "look", "maintain", "make", "manage", "measure", "mediate", "meet", "mentor",
     "moderate", "monitor", "motivate", "negotiate", "nurture", "observe", "onboard", "optimise", "optimize",
     "orchestrate", "organise", "organize", "oversee", "own", "participate", "pass", "photograph", "pitch",
     "place", "plan", "post", "prepare", "present", "prioritise", "prioritize", "produce", "promote", "propose",
     "protect", "provide", "publish", "pull", "push", "raise", "read", "recommend", "record", "recruit",
     "refine", "remove", "reply", "report", "represent", "research", "resolve", "respond", "retain", "review",
     "reward", "run", "schedule", "scout", "seed", "segment", "sell", "send", "serve", "set", "shape", "share",
     "shoot", "solve", "source", "speak", "spot", "stay", "steer", "strengthen", "structure", "support",
     "surface", "take", "talk", "target", "teach", "tell", "test", "thank", "track", "train", "translate",
     "turn", "update", "use", "visit", "watch", "welcome", "work", "write"]
)  # fmt: skip
_CUT = pattern(r"[,;:]\s+|(?<!\s)\s+(?:and|or|then|as well as|plus)\s+|\s[–—-]\s")
_LEAD = pattern(
    r"(?:(?:and|or|then|also|to|you|you'll|we|will|shall|should|must|can|the|person|they|he|she|it)\s+)*+", IGNORECASE
)
_WORK = pattern(r"(?:\w+ing|\w+(?:ation|ition|ment)|support|outreach|analysis|strategy)\Z", IGNORECASE)
_WORD = pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*+")
_LONGEST_NAME = 4
"""Words of a duty in a row of names: "content planning", "moderation of the forum"."""


def duties_in(text: str) -> int:
    """Return how many duties a line that is one names, at least 1.

    Each clause with a verb of its own is one ("plan the calendar, write posts and answer comments": 3), and so is each
    item in a row of names of work ("content planning, moderation, event hosting": 3). Objects of one verb are one.
    """
    pieces = [words for piece in _CUT.split(text) if (words := _WORD.findall(piece[_lead(piece) :]))]
    clauses = sum(len(words) > 1 and _is_verb(words[0]) for words in pieces)
    names = sum(len(words) <= _LONGEST_NAME and any(_WORK.match(word) for word in words) for words in pieces)
    return max(1, clauses, names if clauses <= 1 and names == len(pieces) and names > 2 else 0)


def named_duties(draft: Draft) -> tuple[int, int]:
    """Return how many duties a draft names, and how many more its requirements name."""
    tasks = requirements = 0
    for line, _ in draft.duties():
        if line.weight >= 1:
            tasks += duties_in(line.statement.text)
        else:
            requirements += duties_in(line.statement.text)
    return tasks, requirements


def _lead(piece: str) -> int:
    match = _LEAD.match(piece)
    return match.end() if match else 0


def _is_verb(word: str) -> bool:
    word = word.lower()
    if word in _VERBS:
        return True
    if not word.endswith("ing"):
        return False
    stem = word[:-3]
    return stem in _VERBS or stem + "e" in _VERBS or (stem[-1:] == stem[-2:-1] and stem[:-1] in _VERBS)
