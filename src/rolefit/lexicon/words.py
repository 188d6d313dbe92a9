"""Knows how English words inflect and how their spellings vary, so that a lexicon need not list every form.

Generous on purpose: a form that no text uses does no harm, a missing one hides a phrase.
"""

from __future__ import annotations

__all__ = ["forms_of"]

_IRREGULAR: tuple[tuple[str, ...], ...] = tuple(
    tuple(row.split())
    for row in """
be is are was were been being am|become becomes became becoming|begin begins began begun beginning|bring brings brought bringing
build builds built building|buy buys bought buying|catch catches caught catching|choose chooses chose chosen choosing|come comes came coming
deal deals dealt dealing|do does did done doing|draw draws drew drawn drawing|drive drives drove driven driving|feed feeds fed feeding
feel feels felt feeling|find finds found finding|get gets got gotten getting|give gives gave given giving|go goes went gone going
grow grows grew grown growing|have has had having|hear hears heard hearing|hold holds held holding|keep keeps kept keeping|know knows knew known knowing
lay lays laid laying|lead leads led leading|leave leaves left leaving|lend lends lent lending|make makes made making|mean means meant meaning|meet meets met meeting
oversee oversees oversaw overseen overseeing|pay pays paid paying|put puts putting|read reads reading|run runs ran running|say says said saying|see sees saw seen seeing
seek seeks sought seeking|sell sells sold selling|send sends sent sending|set sets setting|shoot shoots shot shooting|show shows showed shown showing|speak speaks spoke spoken speaking
spend spends spent spending|stand stands stood standing|take takes took taken taking|teach teaches taught teaching|tell tells told telling|think thinks thought thinking
understand understands understood understanding|win wins won winning|withdraw withdraws withdrew withdrawing|write writes wrote written writing
person people persons|child children|man men|woman women|analysis analyses|criterion criteria|medium media mediums|datum data|foot feet|wife wives|life lives|half halves|shelf shelves
survey surveys surveyed surveying|focus focuses focused focusing focussed focussing|refer refers referred referring|upsell upsells upsold upselling|broadcast broadcasts broadcasting
""".replace("\n", "|").split("|")
    if row.strip()
)
_IRREGULAR_FORMS: dict[str, tuple[str, ...]] = {row[0]: row for row in _IRREGULAR}
_IRREGULAR_FORMS["media"] = ("media",)
_IRREGULAR_FORMS["data"] = ("data",)

_SPELLINGS: tuple[tuple[str, str], ...] = (
    ("isation", "ization"),
    ("ise", "ize"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("iser", "izer"),
    ("yse", "yze"),
    ("ogue", "og"),
    ("ogues", "ogs"),
)
_WHOLE: tuple[tuple[str, str], ...] = (
    ("programme", "program"),
    ("behaviour", "behavior"),
    ("neighbourhood", "neighborhood"),
    ("neighbour", "neighbor"),
    ("centre", "center"),
    ("theatre", "theater"),
    ("licence", "license"),
    ("defence", "defense"),
    ("catalogue", "catalog"),
    ("enquiry", "inquiry"),
    ("adviser", "advisor"),
    ("jewellery", "jewelry"),
    ("cheque", "check"),
    ("tyre", "tire"),
    ("grey", "gray"),
    ("organiser", "organizer"),
    ("counsellor", "counselor"),
    ("counselling", "counseling"),
    ("fulfil", "fulfill"),
    ("ageing", "aging"),
    ("judgement", "judgment"),
    ("paediatric", "pediatric"),
    ("gynaecology", "gynecology"),
    ("anaesthetic", "anesthetic"),
    ("moulding", "molding"),
    ("storey", "story"),
    ("artefact", "artifact"),
    ("email", "mail"),
)
_VOWELS = frozenset("aeiou")


def _spellings(word: str) -> set[str]:
    """The word and its British or American twin."""
    found = {word}
    for british, american in _WHOLE[:-1]:
        if word == british:
            found.add(american)
        elif word == american:
            found.add(british)
    if len(word) > 5:
        for british, american in _SPELLINGS:
            for one, other in ((british, american), (american, british)):
                if word.endswith(one) and not word.endswith(("rise", "vise", "mise", "cise", "prise", "size", "prize")):
                    found.add(word[: -len(one)] + other)
    if len(word) > 4:
        for one, other in (("our", "or"), ("ours", "ors")):
            if word.endswith(one) and word[: -len(one)] in (
                "col",
                "fav",
                "hon",
                "lab",
                "hum",
                "rum",
                "harb",
                "vap",
                "endeav",
            ):
                found.add(word[: -len(one)] + other)
            if word.endswith(other) and word[: -len(other)] in ("col", "fav", "hon", "lab", "hum", "rum", "harb"):
                found.add(word[: -len(other)] + one)
    return found


def _regular(word: str) -> set[str]:
    """Plural, third person, past and -ing of a word by rule."""
    last, before = word[-1:], word[-2:-1]
    if len(word) < 3 or not word.isalpha():
        return {word, word + "s"} if word.isalpha() and len(word) > 1 else {word}
    if last == "y" and before not in _VOWELS:
        return {word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"}
    if last == "e":
        stem = word[:-1]
        found = {word, word + "s", word + "d", stem + "ing"}
        if word.endswith("ie"):
            found.add(word[:-2] + "ying")
        if word.endswith(("ee", "oe", "ye")):
            found.add(word + "ing")
        return found
    found = {word, word + "s", word + "ed", word + "ing"}
    if word.endswith(("s", "x", "z", "ch", "sh", "o")):
        found.add(word + "es")
    # Short vowel before one consonant doubles it: plan, planned; travel, travelled.
    if last not in _VOWELS and last not in "wxy" and before in _VOWELS and word[-3:-2] not in _VOWELS:
        found |= {word + last + "ed", word + last + "ing"}
    return found


def forms_of(word: str) -> frozenset[str]:
    """Return the word's inflections and spelling variants, itself among them.

    Source of the rules: any grammar of English; the irregular verbs are the ones that job posts use.
    """
    found: set[str] = set()
    for spelling in _spellings(word):
        found.update(_IRREGULAR_FORMS.get(spelling) or _regular(spelling))
    return frozenset(found)
