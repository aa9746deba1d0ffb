"""Acts of money taken back: days that prices exchanged, and lines and runs that others stand beside by now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from commonservices.actions import cost_pools, pool_lines, rates, runs, undo
from commonservices.domain.changes import Changes
from commonservices.domain.cost_pools import ApportionmentRun, PoolLine
from commonservices.domain.shared_services import RateLine
from commonservices.office import Office
from commonservices.store import replay
from tests.builders import records
from tests.commonservices.actions import billed
from tests.commonservices.actions.lives import refused
from tests.commonservices.actions.pooled import a_clinic, frozen


def taken_back(office: Office, changes: Changes) -> Changes:
    assert changes.transaction is not None
    return undo.undo(office, changes.transaction)


def spans(office: Office) -> list[tuple[date | None, date | None]]:
    lines: Sequence[RateLine] = records(office, RateLine)
    return sorted(((each.valid_from, each.valid_to) for each in lines), key=str)


@pytest.mark.parametrize(("day", "order"), [(date(2026, 4, 1), (0, 1)), (date(2026, 10, 1), (1, 0))])
def test_two_prices_whose_days_one_act_moved_go_back_whichever_way_they_moved(
    office: Office, day: date, order: tuple[int, int]
) -> None:
    held = billed.supplied(office)
    rates.change(office, held.rate, "2", "2026-07-01")
    before = spans(office)
    first, second = sorted(records(office, RateLine), key=lambda each: str(each.valid_from))
    moved = (replace(first, valid_to=day), replace(second, valid_from=day))
    with office.work("rate_changed") as work:
        for place in order:
            work.put(moved[place])
    undoing = taken_back(office, work.changes)
    assert spans(office) == before
    taken_back(office, undoing)
    assert (date(2026, 1, 1), day) in spans(office)
    assert replay.differences(office.engine) == []


def test_a_line_that_comes_back_beside_another_of_its_number_takes_the_next(office: Office) -> None:
    clinic = a_clinic(office)

    def another(name: str) -> Changes:
        given = {"description": name, "budget": 100, "scheme_id": clinic.scheme_id}
        return pool_lines.add(office, clinic.pool_id, given).changes

    undoing = taken_back(office, another("First"))
    another("Second")
    taken_back(office, undoing)
    named = {each.description: each.number for each in records(office, PoolLine)}
    assert named == {"Running cost": 1, "Second": 2, "First": 3}


def test_a_run_does_not_come_back_beside_one_that_stands_for_the_same(office: Office) -> None:
    clinic = a_clinic(office)
    undoing = taken_back(office, cost_pools.propose(office, clinic.pool_id).changes)
    cost_pools.propose(office, clinic.pool_id)
    (standing,) = records(office, ApportionmentRun)
    assert undoing.transaction is not None
    broken = refused("run_stands_already", lambda: undo.undo(office, undoing.transaction, answered=True))
    assert broken.value == standing.reference
    assert [each.reference for each in records(office, ApportionmentRun)] == [standing.reference]


def test_a_frozen_run_that_was_set_aside_stands_again_while_nothing_took_its_place(office: Office) -> None:
    clinic = a_clinic(office)
    (id,) = frozen(office, clinic.pool_id)
    taken_back(office, runs.supersede(office, [id], "wrong census"))
    assert [each.state for each in records(office, ApportionmentRun)] == ["FROZEN"]
