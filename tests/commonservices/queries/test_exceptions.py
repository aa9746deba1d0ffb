"""The exception desk: counts, orders, filters, words and runs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from commonservices.actions import discrepancies, reconciliations
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import exceptions
from commonservices.queries.exceptions import Difference, DifferenceFilter
from tests.builders import entity
from tests.commonservices.actions.planted_copies import a_copy
from tests.commonservices.queries.planted_store import FIRST, LAST
from tests.commonservices.queries.test_reconciling import EXTRACT


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Give a copy of a register with planted errors, opened for writing."""
    with a_copy(tmp_path) as opened:
        yield opened


def run(office: Office, *routines: str) -> tuple[reconciliations.Result, ...]:
    return reconciliations.run(office, routines, FIRST, LAST, EXTRACT if "R6" in routines else ()).results


def listed(office: Office, routine: str = "", state: str = "OPEN", **more: Any) -> list[Difference]:
    return exceptions.differences(office, DifferenceFilter(routine=routine, state=state, **more))


def refused(act: Any, *args: Any, **named: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **named)
    return caught.value


def test_the_desk_counts_by_routine_and_sorts_by_age_amount_and_owner(office: Office) -> None:
    run(office, "R1", "R5", "S03")
    desk = {each.routine: each for each in exceptions.desk(office)}
    assert (desk["R1"].open, desk["R5"].open, desk["R4"].open) == (5, 3, 0)
    assert desk["R4"].run is None
    assert desk["R5"].run is not None
    assert desk["R5"].run.differences == 3
    assert desk["R1"].without_owner == 4
    every = listed(office)
    assert exceptions.count(office, DifferenceFilter()) == len(every) == 8
    assert {each.row.routine for each in every} == {"R1", "R5"}
    amounts = [
        each.row.amount for each in exceptions.differences(office, DifferenceFilter(), "amount", descending=True)
    ]
    assert [abs(each) for each in amounts[:3] if each is not None] == [2_000, 1_000, 500]
    assert len(exceptions.differences(office, DifferenceFilter(), limit=2, offset=7)) == 1
    (short,) = listed(office, text="B-SHORT")
    assert "still open" in short.sentence("en")
    assert short.subject == "B-SHORT"
    assert listed(office, found_before=date(2026, 10, 1)) == []
    with pytest.raises(Known):
        exceptions.one(office, entity("WFP"))


def test_a_difference_that_is_open_again_grows_older(office: Office) -> None:
    run(office, "R5")
    first = listed(office, "R5")[0]
    discrepancies.settle(office, [first.id], "paid since")
    discrepancies.reopen(office, [first.id])
    office.clock.move(days=5)  # type: ignore[attr-defined]
    assert exceptions.one(office, first.id).age == 5
    discrepancies.accept(office, [first.id], "small")
    office.clock.move(days=5)  # type: ignore[attr-defined]
    assert exceptions.one(office, first.id).age == 5
