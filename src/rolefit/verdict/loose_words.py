"""The words that no quote begins or ends with, and those of every job advertisement."""

__all__ = ["ARTICLES", "BOILERPLATE", "LOOSE", "WAVERING"]

_WAVERING = """
    a all an and any each every for her his in its my new of on or our the their to with your
"""
_LOOSE = """
    0 ability able about above across after again against ago along already also although always am among
    amongst amp are around as at away b back be because become been before being below beside besides best
    better between both but by c can cannot could currently d did do does doing done down due during e eg either
    else enough especially etc even ever everyone everything f few from further g get gets getting go goes going
    good got great h had has have having he here highly him how however i ideal ideally ie if including instead
    into is it itself j just k keen know knows l least less let like ll look looking m made make makes making
    many may me might more most much must myself n near need needs neither next no none nor not nothing now o
    off often once one only onto other others otherwise ourselves out over own p per perhaps please plus
    preferably q quite r rather re really respond responsible s same say says see shall she should since so some
    someone something soon such t take takes tell tells than that theirs them themselves then there therefore
    these they thing things this those though through throughout thus together too toward towards two u under
    until up upon us use v various ve very via vs w want was way we well were what when where whether which
    while who whom whose why will within without would x y yes yet you yours yourself z
"""
_BOILERPLATE = """
    applicant applicants application applications apply candidate candidates com contract cv date deadline email
    employer employment fulltime hire hiring hours http https interview job join joining location month months
    nbsp opportunities opportunity parttime pay permanent phone position remote resume role salary start
    starting successful today tomorrow vacancy website week weekly www year years
"""

_ARTICLES = "a an the our your their its his her my all any each every"
ARTICLES = frozenset(_ARTICLES.split())
"""Words that an object begins with: what stands before one is a verb."""
WAVERING = frozenset(_WAVERING.split())
"""Loose words that may stand inside a phrase that the lexicon does not know."""
LOOSE = WAVERING.union(_LOOSE.split())
"""Function words, pieces of contractions, numbers and forms of address."""
BOILERPLATE = frozenset(_BOILERPLATE.split())
"""Words of advertisements, which say nothing of the work."""
