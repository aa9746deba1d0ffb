"""What people do with differences: owners, notes, settled, accepted, opened again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from commonservices.actions import discrepancies, reconciliations
from commonservices.domain.partners import Person
from commonservices.domain.shared_services import SharedService
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import exceptions
from commonservices.queries.exceptions import Difference, DifferenceFilter
from tests.builders import entity, records
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


def test_owners_come_from_the_arrangement_and_can_be_changed(office: Office, last_act: Any) -> None:
    run(office, "R2")
    rows = listed(office, "R2")
    assert {each.row.owner for each in rows} == {"Arrangement owner"}
    ids = [each.id for each in rows]
    discrepancies.assign(office, ids, None, "2026-10-05")
    assert last_act()[:2] == ("discrepancy_assigned", "R2 · 3")
    assert {(each.row.owner, str(each.row.due_on)) for each in listed(office, "R2", without_owner=True)} == {
        ("", "2026-10-05")
    }
    person = next(each.id for each in records(office, Person) if each.name == "Arrangement owner")
    discrepancies.assign(office, ids[:1], person)
    assert [each.id for each in listed(office, owner_id=person)] == ids[:1]
    assert refused(discrepancies.assign, office, ids, None, "2026-09-30").rule == "discrepancy_due_past"
    office.clock.move(days=5)  # type: ignore[attr-defined]
    assert len(listed(office, late=True)) == 3
    assert all(each.late for each in listed(office, late=True))


def test_differences_are_settled_accepted_and_opened_again_with_notes(office: Office, last_act: Any) -> None:
    run(office, "R2")
    first, second, third = (each.id for each in listed(office, "R2"))
    discrepancies.settle(office, [first], "approved afterwards")
    assert last_act()[0] == "discrepancy_settled"
    discrepancies.accept(office, [second, third], "known and small")
    assert listed(office, "R2") == []
    assert {each.row.closing_note for each in listed(office, "R2", "ACCEPTED")} == {"known and small"}
    assert refused(discrepancies.settle, office, [first], "again").rule == "discrepancy_closed"
    (result,) = run(office, "R2")
    assert (result.back, result.new) == (1, 0)
    assert [each.id for each in listed(office, "R2")] == [first]
    assert exceptions.one(office, first).row.closing_note == "approved afterwards"
    discrepancies.reopen(office, [second], "looked at again")
    assert {each.id for each in listed(office, "R2")} == {first, second}
    assert refused(discrepancies.accept, office, [first], " ").rule == "discrepancy_note_missing"
    with pytest.raises(Known):
        discrepancies.settle(office, [entity("WFP")], "nothing there")
    with pytest.raises(Known):
        discrepancies.settle(office, [], "nothing given")


def test_a_difference_of_a_record_that_is_gone_can_still_be_settled(office: Office) -> None:
    run(office, "R1")
    (loose,) = (each for each in listed(office, "R1") if each.row.finding == "service_unpapered")
    with office.work("service_removed") as work:
        work.remove(work.get(SharedService, loose.row.subject_id))
    discrepancies.settle(office, [loose.id], "the service was entered by mistake")
    assert exceptions.one(office, loose.id).row.state == "SETTLED"
