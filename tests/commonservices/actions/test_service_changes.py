"""Another provider from a day on, and what follows from a stock-take."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commonservices.actions import service_changes, undo
from commonservices.domain.bodies import ActionItem
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.errors import RuleBroken
from commonservices.office import Office
from tests.builders import a_service, entity, records

DAY = date(2026, 3, 1)


def provided(office: Office) -> list[tuple[str, date | None, date | None]]:
    names = {entity(code): code for code in ("UNDP", "UNICEF", "WFP", "WHO")}
    found = [each for each in records(office, Participation) if each.role == "PROVIDER"]
    lines = [(names[each.entity_id], each.joined_on, each.left_on) for each in found]
    return sorted(lines, key=lambda line: (line[0], line[1] or date.min))


def test_a_provider_hands_over_on_a_day_and_both_stay_on_record(office: Office, last_act: Any) -> None:
    service = a_service(office)
    service_changes.change_provider(office, service.id, entity("UNDP"), DAY)
    service_changes.change_provider(office, service.id, entity("WHO"), date(2026, 6, 1), why="tender")
    assert last_act() == ("provider_changed", "UNEXAM-SVC-0001 · WHO", "tender")
    held = provided(office)
    assert ("UNICEF", None, date(2026, 2, 28)) in held
    assert ("UNDP", DAY, date(2026, 5, 31)) in held
    assert ("WHO", date(2026, 6, 1), None) in held
    assert records(office, SharedService)[0].managing_entity_id == entity("WHO")
    service_changes.change_provider(office, service.id, entity("UNDP"), date(2026, 9, 1))
    assert [each for each in provided(office) if each[0] == "UNDP"][-1] == ("UNDP", date(2026, 9, 1), None)
    undo.undo(office, undo.last(office).transaction)  # type: ignore[union-attr]
    assert provided(office) == held


def test_who_provides_a_service_already_cannot_take_it_over(office: Office) -> None:
    service = a_service(office)
    service_changes.change_provider(office, service.id, entity("UNDP"), DAY)
    with pytest.raises(RuleBroken) as broken:
        service_changes.change_provider(office, service.id, entity("UNDP"), date(2026, 6, 1))
    assert broken.value.rule == "participant_twice"


def test_a_consumer_that_provides_from_a_day_on_keeps_its_part(office: Office) -> None:
    service = a_service(office)
    service_changes.change_provider(office, service.id, entity("WFP"), DAY)
    roles = sorted(each.role for each in records(office, Participation) if each.entity_id == entity("WFP"))
    assert roles == ["CLIENT", "PROVIDER"]


def test_a_stock_take_that_stops_a_service_ends_it_on_its_day(office: Office) -> None:
    service = a_service(office, status="ACTIVE")
    values = {"stock_take_year": 2026, "stock_take_action": "DISCONTINUE", "ended_on": "2026-06-30"}
    service_changes.take_stock(office, service.id, values)
    (held,) = records(office, SharedService)
    assert (held.status, held.ended_on, held.stock_take_year) == ("DISCONTINUED", date(2026, 6, 30), 2026)
    assert not records(office, ActionItem)


def test_a_service_that_is_scaled_gives_somebody_something_to_do(office: Office, last_act: Any) -> None:
    service = a_service(office, status="ACTIVE")
    values = {
        "stock_take_year": 2026,
        "stock_take_action": "SCALE_UP",
        "stock_take_note": "A second generator",
        "due_on": "2026-12-31",
        "owner_entity_id": entity("UNDP"),
    }
    service_changes.take_stock(office, service.id, values)
    (action,) = records(office, ActionItem)
    assert (action.text, action.subject_id, action.due_on) == ("A second generator", service.id, date(2026, 12, 31))
    assert records(office, SharedService)[0].status == "ACTIVE"
    assert last_act()[0] == "stock_taken"
    undo.undo(office, undo.last(office).transaction)  # type: ignore[union-attr]
    assert not records(office, ActionItem)
    assert records(office, SharedService)[0].stock_take_action == ""


@pytest.mark.parametrize(
    ("field", "left_out"),
    [("stock_take_year", "stock_take_year"), ("stock_take_action", "stock_take_action"),
     ("stock_take_note", "stock_take_note"), ("due_on", "due_on")],
)  # fmt: skip
def test_a_stock_take_says_what_it_lacks(office: Office, field: str, left_out: str) -> None:
    service = a_service(office, status="ACTIVE")
    values = {"stock_take_year": 2026, "stock_take_action": "MODIFY", "stock_take_note": "Longer hours", "due_on": DAY}
    del values[left_out]
    with pytest.raises(RuleBroken) as broken:
        service_changes.take_stock(office, service.id, values)
    assert (broken.value.rule, broken.value.field) == ("required", field)
    assert records(office, SharedService)[0].stock_take_year is None


def test_a_service_that_never_ran_cannot_be_discontinued_by_a_stock_take(office: Office) -> None:
    service = a_service(office, status="PROPOSED")
    values = {"stock_take_year": 2026, "stock_take_action": "DISCONTINUE", "ended_on": DAY}
    with pytest.raises(RuleBroken) as broken:
        service_changes.take_stock(office, service.id, values)
    assert broken.value.rule == "no_such_service_move"
