import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.lexicon.compiling import compile_lexicon
from rolefit.lexicon.file import load_lexicon
from rolefit.text.tokens import tokens


@pytest.mark.parametrize(
    ("phrase", "statement", "found"),
    [
        ("forum", "Run our forums", ["forums"]),
        ("active member", "Report on ACTIVE members", ["active members"]),
        ("organise event", "Organizing events", ["organizing events"]),
        ("grow .. follower", "Grow followers", ["grow followers"]),
        ("grow .. follower", "Grow our base of loyal followers", ["grow our base of loyal followers"]),
        ("online? forum", "an online forum", ["online forum", "forum"]),
        ("run our? forum", "You run our forum and run forums", ["run our forum", "run forums"]),
        ("=x account", "our X account", ["x account"]),
        ("moderat*", "Moderating with moderation", ["moderating", "moderation"]),
        ("peer to peer", "peer-to-peer help", ["peer to peer"]),
        ("plan .. plan", "plan a plan", ["plan a plan"]),
        ("discord|slack server", "our Slack servers", ["slack servers"]),
        ("a .. b .. c", "a x b y y c", ["a x b y y c"]),
        ("a .. b c", "a b x b c", ["a b x b c"]),
    ],
)
def test_phrases_that_must_fire(fires, phrase: str, statement: str, found: list[str]) -> None:
    """A phrase is found in any inflection, case and punctuation, over gaps of up to four words."""
    assert sorted(fires(statement, phrase)) == sorted(found)


@pytest.mark.parametrize(
    ("phrase", "statement"),
    [
        ("forum", "Run our forumula"),
        ("active member", "active, paying members"),
        ("active member", "members active in it"),
        ("grow .. follower", "grow our base of very loyal followers"),
        ("grow .. follower", "followers grow"),
        ("=x account", "our xs account"),
        ("=plan", "planning"),
        ("moderat*", "modern"),
        ("run our? forum", "run our own forum"),
        ("online? forum", "online"),
        ("forum", ""),
        ("a .. b", "a"),
    ],
)
def test_phrases_that_must_stay_silent(fires, phrase: str, statement: str) -> None:
    """Other words, another order, a gap that is too long: nothing is found."""
    assert fires(statement, phrase) == []


def test_unless_silences_the_concept_in_the_statement(fires) -> None:
    """One guard phrase anywhere in the statement is enough, before or after."""
    assert fires("Run the forum of the car park", "forum", unless=["car park"]) == []
    assert fires("In the car park: the forum", "forum", unless=["car park"]) == []
    assert fires("Run the forum of the park", "forum", unless=["car park"]) == ["forum"]


def test_with_is_needed_for_the_concept_to_fire(fires) -> None:
    """A concept with a `with` is silent until one of those phrases stands in the statement."""
    assert fires("Write content", "content", with_=["social", "instagram"]) == []
    assert fires("Write content for Instagram", "content", with_=["social", "instagram"]) == ["content"]


def test_unless_beats_with(fires) -> None:
    """Where both guards stand, the concept is silent."""
    assert fires("content for social care", "content", with_=["social"], unless=["social care"]) == []


def test_matches_come_in_the_order_of_the_text(fires) -> None:
    """What stands first is reported first."""
    assert fires("forum and server and forum", "server", "forum") == ["forum", "server", "forum"]


def test_one_concept_does_not_guard_another(lexicon) -> None:
    """`unless` belongs to its concept alone."""
    own = lexicon(
        "format: 1\nconcepts:\n"
        "  - {id: a, role: shared, facet: goal, phrases: [forum], unless: [park]}\n"
        "  - {id: b, role: shared, facet: goal, phrases: [forum]}\n"
    )
    matcher = compile_lexicon(own).matcher()
    assert [matcher.concepts[m.concept].id for m in matcher.find(["forum", "park"])] == ["b"]


def test_numbers_are_given_in_the_order_of_the_file(lexicon) -> None:
    """The same lexicon compiles to the same tables."""
    text = (
        "format: 1\nconcepts:\n  - {id: a, role: shared, facet: goal, phrases: [forum|server, 'run .. forum|server']}\n"
    )
    one, two = compile_lexicon(lexicon(text)), compile_lexicon(lexicon(text))
    assert (one.forms, one.prefixes, one.patterns) == (two.forms, two.prefixes, two.patterns)
    assert one.needs == frozenset()


@pytest.fixture(scope="module")
def shipped(root):
    return compile_lexicon(load_lexicon(root / "data" / "role_keywords.yaml")).matcher()


@given(text=st.text())
def test_any_text_can_be_searched(shipped, text: str) -> None:
    """The shipped lexicon searches any text, and each match lies inside it."""
    words = tokens(text)
    assert all(0 <= m.first < m.last <= len(words) for m in shipped.find(words))


@given(
    words=st.lists(
        st.sampled_from(
            ["moderate", "our", "discord", "server", "for", "members", "of", "the", "forum", "and", "grow", "reach"]
        )
    )
)
def test_a_match_stands_also_in_a_longer_text_without_guards(fires_of, words: list[str]) -> None:
    """Words after a statement take no match away where nothing guards it."""
    assert set(fires_of(words)) <= set(fires_of([*words, "gently"]))


@pytest.fixture(scope="module")
def fires_of(tmp_path_factory):
    path = tmp_path_factory.mktemp("lexicon") / "own.yaml"
    path.write_text(
        "format: 1\nconcepts:\n  - id: a\n    role: shared\n    facet: goal\n"
        "    phrases: [moderate .. server|forum, grow reach, member .. of .. forum, our? discord]\n"
    )
    return compile_lexicon(load_lexicon(path)).matcher().find
