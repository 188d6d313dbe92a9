"""An expression of `rolefit.patterns` answers the same whether it has become a matcher in C or one of `re`."""

import random
import re
from re import _parser as parser  # type: ignore[attr-defined]

import pytest
from matching_text import made_for

import rolefit.check.pragmas
import rolefit.check.rules
import rolefit.cli.checking
import rolefit.cli.classifying  # noqa: F401 - they define expressions
from rolefit import patterns

pytest.importorskip("rolefit._engine", reason="the compiled engine is not built")
DEFINED = sorted(
    {(one.pattern, one.flags): one for one in patterns.defined}.values(), key=lambda one: (one.pattern, one.flags)
)


@pytest.fixture(autouse=True)
def wanted(monkeypatch) -> None:
    """The extension is looked for whichever engine the run is of."""
    monkeypatch.delenv("ROLEFIT_ENGINE", raising=False)


def said(found):
    """What a match says, whoever found it."""
    if found is None:
        return None
    groups = range(len(found.groups()) + 1)
    return found.span(), found.groups(), [(found[k], found.start(k), found.end(k)) for k in groups]


@pytest.mark.parametrize("one", DEFINED, ids=lambda one: ascii(one.pattern)[:40])
def test_every_method_as_re(one: patterns.Pattern) -> None:
    """Searching on and on, from and to any place, all at once, splitting and replacing: letters beyond ASCII or none."""
    theirs, ours = re.compile(one.pattern, one.flags), patterns._in_c(one)
    assert ours is not None
    dice, tree = random.Random(repr(one.pattern)), parser.parse(one.pattern, one.flags)
    for _ in range(40):
        between = dice.choice((" ", "\n", " ü ", "’\n- ", "\U0001f600"))
        text = between.join([made_for(tree, dice)[:300] for _ in range(dice.randint(1, 3))])
        at, end = sorted((dice.randint(0, len(text)), dice.randint(0, len(text) + 2)))
        for given in ((text,), (text, at), (text, at, end)):
            for method in ("search", "match", "fullmatch"):
                assert said(getattr(ours, method)(*given)) == said(getattr(theirs, method)(*given)), (method, given)
        place, other = 0, 0
        for _ in range(5):  # each goes on where the other one's last match ended
            mine, yours = ours.search(text, place), theirs.search(text, other)
            assert said(mine) == said(yours)
            if mine is None:
                break
            place, other = mine.end(), yours.end()
        assert list(map(said, ours.finditer(text))) == list(map(said, theirs.finditer(text)))
        assert ours.findall(text) == theirs.findall(text)
        assert ours.split(text) == theirs.split(text)
        assert ours.split(text, maxsplit=1) == theirs.split(text, maxsplit=1)
        assert ours.subn("#", text) == theirs.subn("#", text)
        assert ours.sub(lambda found: f"<{found[0]}>", text) == theirs.sub(lambda found: f"<{found[0]}>", text)
        assert ours.sub(r"[\g<0>]", text) == theirs.sub(r"[\g<0>]", text)


def test_groups_by_their_names() -> None:
    """As `re.Match` gives them."""
    one = next(one for one in DEFINED if "(?P<verb>" in one.pattern)
    text = "’ rolefit: ignore RF003"
    ours, theirs = patterns._in_c(one).search(text), re.compile(one.pattern, one.flags).search(text)
    assert (ours["verb"], ours.span("mark"), ours.group("verb")) == (
        theirs["verb"],
        theirs.span("mark"),
        theirs.group("verb"),
    )


def test_another_text_has_no_matcher() -> None:
    """An expression that was not generated, and the same text with other flags, is left to `re`."""
    assert patterns._in_c(patterns.Pattern("not there", 0)) is None
    one = next(one for one in DEFINED if one.flags == 0)
    assert patterns._in_c(patterns.Pattern(one.pattern, patterns.DOTALL)) is None


def test_the_flags_are_those_of_re() -> None:
    """They are written out, for `re` is not loaded."""
    assert (patterns.IGNORECASE, patterns.MULTILINE, patterns.DOTALL) == (re.IGNORECASE, re.MULTILINE, re.DOTALL)


def test_bad_arguments_are_refused() -> None:
    """Numbers of no matcher, places outside the text and inside a character are errors, not reads."""
    import rolefit._engine as engine

    for wrong in ((-1, 0, "a", 0, 1, 0, 0), (10**6, 2, "a", 0, 1, 0, 0)):
        with pytest.raises(LookupError):
            engine.find(*wrong)
    for wrong in ((0, 2, "é", 1, 1, 1, 1), (0, 2, "a", 0, 1, -1, 0), (0, 2, "a", 0, 1, 0, 9), (0, 2, "a", 1, 0, 0, 0)):
        with pytest.raises(ValueError, match="outside"):
            engine.find(*wrong)
