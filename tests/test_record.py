"""Records are what `typing.NamedTuple` makes, whoever uses them."""

import copy
import inspect
import pickle
import typing

import pytest

from rolefit.record import NamedTuple, record_of


class Ours(NamedTuple):
    """A place."""

    line: int
    column: int = 1

    @property
    def both(self) -> int:
        """Their sum."""
        return self.line + self.column


class Theirs(typing.NamedTuple):
    line: int
    column: int = 1


class Below(Ours):
    """Derived, with a method more."""

    def twice(self) -> int:
        """The line twice."""
        return 2 * self.line


@pytest.mark.parametrize(
    ("given", "named"),
    [((3,), {}), ((3, 4), {}), ((), {"line": 3}), ((3,), {"column": 4}), ((), {"column": 4, "line": 3})],
)
def test_made_by_place_and_by_name(given, named) -> None:
    """The same values, by the same arguments, equal to the same tuple."""
    one, other = Ours(*given, **named), Theirs(*given, **named)
    assert one == other == tuple(other)
    assert (one.line, one.column, one._asdict()) == (other.line, other.column, other._asdict())
    assert repr(one) == repr(other).replace("Theirs", "Ours")
    assert one._replace(column=9) == other._replace(column=9)
    assert type(one._replace(column=9)) is Ours
    assert one.both == one.line + one.column


def test_what_is_known_of_the_class() -> None:
    """Fields, defaults, signature and what `match` goes by."""
    for name in ("_fields", "_field_defaults", "__match_args__"):
        assert getattr(Ours, name) == getattr(Theirs, name)
    assert list(inspect.signature(Ours).parameters) == list(inspect.signature(Theirs).parameters)
    assert inspect.signature(Below).parameters == inspect.signature(Ours).parameters
    assert Ours._make([1, 2]) == (1, 2)
    match Ours(1, 2):
        case Ours(line, column=2):
            assert line == 1
        case _:
            pytest.fail("no match")


@pytest.mark.parametrize(
    "wrong",
    [
        lambda kind: kind(), lambda kind: kind(1, 2, 3), lambda kind: kind(1, row=2), lambda kind: kind(1, line=2),
        lambda kind: kind(1)._replace(row=2), lambda kind: kind._make([1]), lambda kind: setattr(kind(1), "line", 2),
        lambda kind: setattr(kind(1), "row", 2), lambda kind: vars(kind(1)),
    ],
)  # fmt: skip
def test_the_same_errors(wrong) -> None:
    """Too few, too many, unknown and double values, and a change of what never changes."""
    kinds = []
    for kind in (Ours, Theirs):
        with pytest.raises((TypeError, ValueError, AttributeError)) as caught:
            wrong(kind)
        kinds.append(caught.type)
    assert kinds[0] is kinds[1]


@pytest.mark.parametrize("one", [Ours(1, 2), Below(1, 2)])
def test_copied_and_sent(one) -> None:
    """Copies and pickles are equal and of the same kind; a derived class keeps its methods."""
    for other in (copy.copy(one), copy.deepcopy(one), *[pickle.loads(pickle.dumps(one, n)) for n in range(2, 6)]):
        assert other == one
        assert type(other) is type(one)
    assert Below(4).twice() == 8


def test_a_default_comes_last() -> None:
    """As in `typing.NamedTuple`, said when the class is made."""
    with pytest.raises(TypeError, match="default"):

        class _Wrong(NamedTuple):
            line: int = 1
            column: int


def test_a_record_of_values_that_fit() -> None:
    """Made without checks, it is the same record."""
    assert record_of(Ours, (3, 4)) == Ours(3, 4)
    assert record_of(Ours, (3, 4)).both == 7
