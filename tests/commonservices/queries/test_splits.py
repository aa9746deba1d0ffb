"""Some runs shown as one: what each party pays by all lines, the parts that were cut off, and how two runs differ."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import cost_pools, pool_lines, runs, tried_runs
from commonservices.domain.cost_pools import ApportionmentRun
from commonservices.domain.what_if import WhatIf
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import splits
from tests.builders import an_office, entity, records
from tests.commonservices.actions.pooled import ADVANCES, HEADS, TOTAL, a_clinic, a_scheme

SECOND = 100_001


class House:
    """A budget of two lines shared out: one by heads, one in equal parts, and a try of the first."""

    def __init__(self, office: Office) -> None:
        """Make it."""
        self.office = office
        self.clinic = a_clinic(office)
        equal = a_scheme(office, self.clinic.arrangement_id, name="Equal", method="EQUAL", driver_code="")
        line = {"description": "Audit", "budget": SECOND, "scheme_id": equal}
        self.second = pool_lines.add(office, self.clinic.pool_id, line).id
        runs.propose(office, self.clinic.pool_id)
        held = {each.line_id: each.id for each in records(office, ApportionmentRun)}
        self.ids: tuple[UUID, UUID] = (held[self.clinic.line_id], held[self.second])


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    office = an_office(tmp_path_factory.mktemp("splits"))
    yield House(office)
    office.close(backup=False)


def test_one_run_is_shown_as_it_was_shared(house: House) -> None:
    view = splits.together(house.office, [house.ids[0]])
    assert {each.code: each.to_pay for each in view.rows} == ADVANCES
    assert {each.code: each.driver for each in view.rows} == {code: Fraction(each) for code, each in HEADS.items()}
    assert (view.total, view.to_pay, view.support, view.currency) == (TOTAL, TOTAL, 0, "USD")
    assert (view.methods, view.before, view.before_id) == (("HEADCOUNT",), "", None)


def test_several_runs_are_added_up_party_by_party(house: House) -> None:
    one, other = (splits.together(house.office, [each]) for each in house.ids)
    both = splits.together(house.office, house.ids)
    assert both.total == one.total + other.total == TOTAL + SECOND
    for row in both.rows:
        parts = tuple(next(x.to_pay for x in each.rows if x.code == row.code) for each in (one, other))
        assert (row.parts, row.to_pay) == (parts, sum(parts))
    assert both.methods == ("HEADCOUNT", "EQUAL")


def test_a_count_is_told_only_where_all_runs_count_alike(house: House) -> None:
    assert all(each.driver is not None for each in splits.together(house.office, [house.ids[0]]).rows)
    assert [each.driver for each in splits.together(house.office, house.ids).rows] == [None] * len(HEADS)


@pytest.mark.parametrize("which", [(0,), (1,), (0, 1), (1, 0)])
def test_what_is_shown_adds_up_to_the_last_unit(house: House, which: tuple[int, ...]) -> None:
    view = splits.together(house.office, [house.ids[each] for each in which])
    assert sum(each.exact for each in view.rows) == view.total
    assert sum(each.percent for each in view.rows) == 100
    assert sum(each.to_pay for each in view.rows) == view.to_pay == view.total
    for row in view.rows:
        assert row.whole + row.extra + row.support == row.to_pay
        assert row.left == abs(row.exact - row.whole)
        assert 0 <= row.left < len(which)


def test_whoever_pays_most_stands_first(house: House) -> None:
    rows = splits.together(house.office, house.ids).rows
    assert [each.exact for each in rows] == sorted((each.exact for each in rows), reverse=True)
    equal = splits.together(house.office, [house.ids[1]]).rows
    assert [each.code for each in equal] == sorted(HEADS)


def test_nothing_before_is_not_the_same_as_paying_nothing_before(house: House) -> None:
    for row in splits.together(house.office, house.ids).rows:
        assert (row.before, row.change) == (None, None)


@pytest.mark.parametrize("ids", [(), (UUID(int=7),)])
def test_runs_that_are_gone_are_said_to_be(house: House, ids: tuple[UUID, ...]) -> None:
    with pytest.raises(Known) as known:
        splits.together(house.office, ids)
    assert known.value.key == "not_found"
    with pytest.raises(Known):
        splits.compare(house.office, house.ids[0], UUID(int=7))


def test_two_runs_are_compared_party_by_party(house: House) -> None:
    found = splits.compare(house.office, house.ids[1], house.ids[0])
    assert {each.code: each.before for each in found} == ADVANCES
    assert sum(each.after or 0 for each in found) == SECOND
    assert all(each.change == each.after - each.before for each in found)


def test_a_run_compared_with_itself_changes_nothing(house: House) -> None:
    assert {each.change for each in splits.compare(house.office, house.ids[0], house.ids[0])} == {0}


def test_who_joins_had_paid_nothing_before(tmp_path: Any) -> None:
    office = an_office(tmp_path)
    clinic = a_clinic(office)
    cost_pools.propose(office, clinic.pool_id)
    (old,) = records(office, ApportionmentRun)
    (made,) = tried_runs.propose(office, old.id, WhatIf(leaves={"WHO": date(2026, 6, 30)})).run_ids
    found = {each.code: each for each in splits.compare(office, made, old.id)}
    assert (found["WHO"].change or 0) < 0
    assert sum(each.change or 0 for each in found.values()) == 0
    assert splits.together(office, [made]).rows[0].entity_id == entity("UNEXAM")
    office.close(backup=False)
