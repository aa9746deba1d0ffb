import copy
import dataclasses
import inspect
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.declaring import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A class whose fields are given by name."""

    title: str
    days: int = 3
    more: Mapping[str, str] = dataclasses.field(default_factory=dict)
    hidden: str = dataclasses.field(default="x", repr=False, compare=False)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class NamedByTheLibrary:
    """The same, declared by the library."""

    title: str
    days: int = 3
    more: Mapping[str, str] = dataclasses.field(default_factory=dict)
    hidden: str = dataclasses.field(default="x", repr=False, compare=False)


@dataclass(frozen=True)
class Pair:
    """A class whose fields are given by place."""

    first: int
    second: int = 2

    @property
    def total(self) -> int:
        return self.first + self.second


@dataclass(frozen=True)
class Wider(Pair):
    """One more field than the class it stands on."""

    third: int = 3


@dataclass(frozen=True)
class Empty:
    """No field at all."""


@dataclass(frozen=True)
class ByFirst:
    """A class with an equality of its own."""

    first: int
    second: int

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ByFirst) and self.first == other.first

    def __hash__(self) -> int:
        return hash(self.first)


@dataclass(slots=True)
class Changing:
    """A class that is not frozen."""

    count: int = 0


def test_fields_are_taken_by_place_and_by_name() -> None:
    assert (Pair(1).total, Pair(1, 5).total, Pair(first=4, second=1).total) == (3, 6, 5)
    assert (Named(title="a").days, Named(title="a", days=7).days) == (3, 7)


def test_a_missing_or_unknown_field_is_refused_like_any_argument() -> None:
    with pytest.raises(TypeError, match=r"Named\.__init__\(\) missing 1 required keyword-only argument: 'title'"):
        Named()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"Pair\.__init__\(\) got an unexpected keyword argument 'fourth'"):
        Pair(1, fourth=4)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        Named("a")  # type: ignore[misc]


def test_each_object_gets_a_default_of_its_own_from_its_maker() -> None:
    one, two = Named(title="a"), Named(title="a")
    assert one.more == {}
    assert one.more is not two.more
    assert Named(title="a", more={"k": "v"}).more == {"k": "v"}


@pytest.mark.parametrize("change", [lambda of: setattr(of, "first", 2), lambda of: delattr(of, "first")])
@pytest.mark.parametrize("frozen", [Pair(1), Wider(1), ByFirst(1, 2)])
def test_a_frozen_object_never_changes(frozen: Pair | ByFirst, change: object) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot change field 'first'"):
        change(frozen)  # type: ignore[operator]
    assert frozen.first == 1


def test_a_slotted_object_has_no_room_for_other_names() -> None:
    assert not hasattr(Named(title="a"), "__dict__")


def test_equal_are_objects_of_one_class_with_equal_fields() -> None:
    assert Pair(1) == Pair(1, 2)
    assert Pair(1) != Pair(2)
    assert Pair(1) != Wider(1)
    assert Pair(1) != (1, 2)
    assert Empty() == Empty()
    assert len({Pair(1), Pair(1, 2), Wider(1), Empty(), Empty()}) == 3


def test_a_field_that_is_not_compared_is_passed_over() -> None:
    assert Named(title="a", hidden="1") == Named(title="a", hidden="2")


def test_methods_of_the_class_itself_stay() -> None:
    assert ByFirst(1, 2) == ByFirst(1, 3)
    assert len({ByFirst(1, 2), ByFirst(1, 3)}) == 1


def test_the_written_form_names_the_shown_fields() -> None:
    assert repr(Named(title="a", days=1)) == "Named(title='a', days=1, more={})"
    assert repr(Wider(1)) == "Wider(first=1, second=2, third=3)"
    assert repr(Empty()) == "Empty()"


def test_a_class_that_is_not_frozen_is_the_library_s() -> None:
    changing = Changing()
    changing.count += 1
    assert changing == Changing(1)


def test_one_field_is_replaced_and_copies_are_equal() -> None:
    assert dataclasses.replace(Named(title="a"), title="b") == Named(title="b")
    assert copy.copy(Wider(1, 5)) == copy.deepcopy(Wider(1, 5)) == Wider(1, 5)
    assert copy.deepcopy(Named(title="a", more={"k": "v"})) == Named(title="a", more={"k": "v"})


def test_the_declared_fields_are_those_of_the_library() -> None:
    told = [(each.name, each.default, each.kw_only, each.repr) for each in dataclasses.fields(Named)]
    assert told == [
        (each.name, each.default, each.kw_only, each.repr) for each in dataclasses.fields(NamedByTheLibrary)
    ]
    assert [each.name for each in dataclasses.fields(Wider)] == ["first", "second", "third"]
    assert Pair.__match_args__ == ("first", "second")
    Pair(1)
    assert list(inspect.signature(Pair).parameters) == ["first", "second"]


@given(st.text(), st.integers(), st.dictionaries(st.text(), st.text()), st.integers())
def test_what_is_equal_to_the_library_is_equal_here(title: str, days: int, more: dict[str, str], other: int) -> None:
    ours, theirs = Named(title=title, days=days, more=more), NamedByTheLibrary(title=title, days=days, more=more)
    assert (ours == dataclasses.replace(ours, days=other)) == (theirs == dataclasses.replace(theirs, days=other))
    assert repr(ours) == repr(theirs).replace("NamedByTheLibrary", "Named")
    assert hash(Pair(days)) == hash(Pair(days, 2))
