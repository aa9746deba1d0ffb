"""Parents and children as the store holds them: in order, to a depth, and never round in a circle."""

from __future__ import annotations

from uuid import UUID

import pytest

from commonservices.domain.arrangements import Arrangement
from commonservices.office import Office
from commonservices.store import kin_rows
from tests.commonservices.store.dated_records import put


def an_arrangement(number: int, parent: int | None = None, reference: str = "") -> Arrangement:
    """Give an arrangement of a number, under the one of another."""
    above = None if parent is None else UUID(int=parent)
    return Arrangement(id=UUID(int=number), reference=reference or f"A-{number:03}", type="MOU_CS", parent_id=above)


def above(office: Office, number: int) -> list[int]:
    with office.engine.connect() as connection:
        return [each.int for each in kin_rows.above(connection, UUID(int=number))]


def below(office: Office, number: int, depth: int = 1) -> list[tuple[int, int]]:
    with office.engine.connect() as connection:
        return [(deep, each.int) for deep, each in kin_rows.below(connection, UUID(int=number), depth)]


def test_one_alone_has_nothing_above_or_below(office: Office) -> None:
    put(office, an_arrangement(1))
    assert above(office, 1) == below(office, 1) == []


def test_what_is_not_there_has_no_family(office: Office) -> None:
    assert above(office, 99) == below(office, 99) == []


def test_parents_come_the_topmost_first(office: Office) -> None:
    put(office, an_arrangement(1), an_arrangement(2, 1), an_arrangement(3, 2))
    assert above(office, 3) == [1, 2]
    assert above(office, 2) == [1]


def test_a_child_s_own_children_come_right_after_it(office: Office) -> None:
    put(office, an_arrangement(1), an_arrangement(2, 1), an_arrangement(3, 1), an_arrangement(4, 2))
    assert below(office, 1) == [(1, 2), (2, 4), (1, 3)]


@pytest.mark.parametrize("depth", [0, 1, 7])
def test_the_depth_begins_where_it_is_told(office: Office, depth: int) -> None:
    put(office, an_arrangement(1), an_arrangement(2, 1), an_arrangement(3, 2))
    assert below(office, 1, depth) == [(depth, 2), (depth + 1, 3)]


def test_children_stand_by_reference_and_not_by_when_they_were_logged(office: Office) -> None:
    put(office, an_arrangement(1), an_arrangement(2, 1, "Z-1"), an_arrangement(3, 1, "B-1"), an_arrangement(4, 1, "M"))
    assert [number for _, number in below(office, 1)] == [3, 4, 2]


def test_a_removed_child_is_no_child(office: Office) -> None:
    child = an_arrangement(2, 1)
    put(office, an_arrangement(1), child, an_arrangement(3, 1))
    with office.work("removed") as work:
        work.remove(child)
    assert below(office, 1) == [(1, 3)]


def test_two_that_name_each_other_do_not_go_round(office: Office) -> None:
    put(office, an_arrangement(1, 2), an_arrangement(2, 1))
    assert above(office, 1) == [2]
    assert below(office, 1) == [(1, 2)]


def test_one_that_names_itself_is_neither_its_parent_nor_its_child(office: Office) -> None:
    put(office, an_arrangement(1, 1))
    assert above(office, 1) == below(office, 1) == []


def test_a_circle_further_up_ends_the_climb(office: Office) -> None:
    put(office, an_arrangement(1, 3), an_arrangement(2, 1), an_arrangement(3, 2), an_arrangement(4, 3))
    found = above(office, 4)
    assert len(found) == len(set(found))
    assert found[-1] == 3


def test_a_chain_is_followed_to_its_limit_and_no_further(office: Office) -> None:
    put(office, an_arrangement(1), *(an_arrangement(number, number - 1) for number in range(2, 16)))
    assert above(office, 15) == list(range(5, 15))
    assert len(above(office, 15)) == kin_rows.DEEPEST
    assert [number for _, number in below(office, 1)] == list(range(2, 2 + kin_rows.DEEPEST))


def test_a_large_family_is_cut_at_its_limit(office: Office) -> None:
    put(office, an_arrangement(1), *(an_arrangement(number, 1) for number in range(2, kin_rows.MOST + 20)))
    found = below(office, 1)
    assert len(found) == kin_rows.MOST
    assert [number for _, number in found] == list(range(2, kin_rows.MOST + 2))
