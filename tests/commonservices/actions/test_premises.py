"""Premises are logged, changed, occupied, left and handed back, each as one act that can be taken back."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import arrangements, premises, undo
from commonservices.domain.premises import Occupancy, Premises
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import premises as queries
from commonservices.store.rows import fetch
from tests.builders import an_arrangement, an_office, entity


def every(office: Office, cls: type[Any]) -> tuple[Any, ...]:
    with office.engine.connect() as connection:
        return fetch(connection, cls)


def logged(office: Office, **values: Any) -> UUID:
    given = {"name": "House", "phase": "PREMISE", "country_iso3": "KEN", "area_m2": Decimal(100)} | values
    return premises.add(office, given).id


def moved_in(office: Office, house: UUID, code: str, **values: Any) -> UUID:
    given = {"net_m2": "40", "workstations": 4, "from_on": date(2026, 1, 1)} | values
    return premises.add_occupancy(office, house, entity(code), given).id


def refused(act: Any, *args: Any, **values: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **values)
    return caught.value


def test_premises_get_the_next_reference_of_the_office(office: Office) -> None:
    first = premises.add(office, {"name": "House"})
    second = premises.add(office, {"name": "Annex"})
    assert (first.reference, second.reference) == ("UNEXAM-PRM-0001", "UNEXAM-PRM-0002")
    own = premises.add(office, {"name": "Third"}, "CAMP-7")
    assert own.reference == "CAMP-7"
    assert refused(premises.add, office, {"name": "Fourth"}, "CAMP-7").rule == "duplicate_reference"


def test_numbers_typed_are_read_and_kept_exactly(office: Office) -> None:
    premises.add(office, {"name": "House", "area_m2": "1250.5", "capacity_workstations": "30", "yearly_rent": "1200"})
    held = every(office, Premises)[0]
    assert (held.area_m2, held.capacity_workstations, held.yearly_rent) == (Decimal("1250.5"), 30, 120_000)


def test_without_an_office_no_reference_can_be_given(tmp_path: Any) -> None:
    with an_office(tmp_path, set_up=False) as bare, pytest.raises(Known) as caught:
        premises.add(bare, {"name": "House"})
    assert caught.value.key == "office_not_set_up"


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"name": ""}, "required"),
        ({"area_m2": "0"}, "not_above"),
        ({"area_m2": "-3"}, "too_small"),
        ({"latitude": "91"}, "too_large"),
        ({"phase": "DREAM"}, "unknown_code"),
        ({"lease_start_on": date(2026, 5, 1), "lease_end_on": date(2026, 4, 1)}, "ends_before_start"),
        ({"lease_notice_days": -1}, "too_small"),
        ({"government_managed": True}, "managed_not_colocated"),
    ],
)
def test_bad_premises_are_refused_and_nothing_is_kept(
    office: Office, watch: Any, values: dict[str, Any], rule: str
) -> None:
    before = watch()
    assert refused(logged, office, **values).rule == rule
    assert before.unchanged()


def test_a_second_un_house_is_refused_by_a_new_record_and_by_a_change(office: Office) -> None:
    logged(office, is_un_house=True)
    broken = refused(logged, office, name="Other", is_un_house=True)
    assert broken.params["other"] == "UNEXAM-PRM-0001 (House)"
    second = logged(office, name="Other")
    assert refused(premises.set_field, office, second, "is_un_house", value=True).rule == "second_un_house"
    assert logged(office, name="Abroad", country_iso3="FRA", is_un_house=True)


def test_undoing_brings_back_no_second_un_house(office: Office) -> None:
    first = logged(office, is_un_house=True)
    given_up = premises.set_field(office, first, "is_un_house", value=False)
    logged(office, name="Other", is_un_house=True)
    with pytest.raises(RuleBroken, match="cannot be the UN House"):
        undo.undo(office, given_up.transaction or b"")
    assert [each.is_un_house for each in sorted(every(office, Premises), key=lambda each: each.reference)] == [
        False,
        True,
    ]


def test_a_change_of_premises_is_one_act_and_can_be_taken_back(office: Office, last_act: Any) -> None:
    house = logged(office)
    changes = premises.set_fields(office, house, {"city": "Alpha", "area_m2": "120"}, "Measured")
    assert last_act() == ("field_set", "UNEXAM-PRM-0001", "Measured")
    assert set(changes.items[0].fields) == {"city", "area_m2"}
    undo.undo(office, changes.transaction or b"")
    assert (every(office, Premises)[0].city, every(office, Premises)[0].area_m2) == ("", Decimal(100))
    assert not premises.set_field(office, house, "city", "")


def test_what_is_fixed_stays(office: Office) -> None:
    house = logged(office)
    assert refused(premises.set_field, office, house, "reference", "X-1").rule == "fixed_field"
    assert refused(premises.set_field, office, house, "phase", "PROJECT").rule == "phase_fixed"
    with pytest.raises(Known):
        premises.set_field(office, house, "arrangement_id", UUID(int=5))


def test_premises_are_removed_with_their_occupants_and_come_back(office: Office) -> None:
    house = logged(office)
    moved_in(office, house, "WFP")
    changes = premises.remove(office, house, "Entered twice")
    assert every(office, Premises) == every(office, Occupancy) == ()
    undo.undo(office, changes.transaction or b"")
    assert len(every(office, Premises)) == len(every(office, Occupancy)) == 1


# --- who is in them ---------------------------------------------------------------------------------------------------


def test_an_occupant_is_entered_changed_and_removed(office: Office, last_act: Any) -> None:
    house = logged(office)
    room = moved_in(office, house, "WFP")
    assert last_act()[:2] == ("occupancy_added", "UNEXAM-PRM-0001 · WFP")
    premises.set_occupancy(office, room, {"net_m2": "55.5", "room": "2nd floor"})
    held = every(office, Occupancy)[0]
    assert (held.net_m2, held.room) == (Decimal("55.5"), "2nd floor")
    premises.remove_occupancy(office, room)
    assert every(office, Occupancy) == ()


@pytest.mark.parametrize(
    ("values", "rule", "field"),
    [
        ({"from_on": None}, "required", "from_on"),
        ({"until_on": date(2025, 12, 31)}, "ends_before_start", "until_on"),
        ({"net_m2": "0"}, "not_above", "net_m2"),
        ({"workstations": -1}, "too_small", "workstations"),
    ],
)
def test_bad_occupancies_are_refused(office: Office, values: dict[str, Any], rule: str, field: str) -> None:
    house = logged(office)
    broken = refused(moved_in, office, house, "WFP", **values)
    assert (broken.rule, broken.field) == (rule, field)


def test_an_occupancy_needs_an_entity_and_no_overlap(office: Office) -> None:
    house = logged(office)
    assert refused(premises.add_occupancy, office, house, None, {"from_on": date(2026, 1, 1)}).field == "entity_id"
    moved_in(office, house, "WFP")
    assert refused(moved_in, office, house, "WFP").rule == "occupies_already"
    assert moved_in(office, house, "WFP", room="Annex")


def test_an_occupancy_ends_with_its_last_day(office: Office, last_act: Any) -> None:
    house = logged(office)
    room = moved_in(office, house, "WFP")
    today = office.clock.today()
    changes = premises.end_occupancy(office, room, today + timedelta(30), "Leaves the arrangement")
    assert last_act() == ("occupancy_ended", "UNEXAM-PRM-0001 · WFP", "Leaves the arrangement")
    assert every(office, Occupancy)[0].until_on == today + timedelta(30)
    undo.undo(office, changes.transaction or b"")
    assert every(office, Occupancy)[0].until_on is None


def test_an_occupancy_that_is_over_is_not_ended_again(office: Office) -> None:
    room = moved_in(office, logged(office), "WFP", from_on=date(2020, 1, 1), until_on=date(2020, 2, 1))
    broken = refused(premises.end_occupancy, office, room, office.clock.today())
    assert (broken.rule, broken.params["end"]) == ("occupancy_ended", "2020-02-01")


def test_an_occupancy_needs_a_last_day_that_is_one_and_not_before_its_first(office: Office) -> None:
    room = moved_in(office, logged(office), "WFP")
    assert refused(premises.end_occupancy, office, room, "").rule == "required"
    assert refused(premises.end_occupancy, office, room, "soon").rule == "not_a_date"
    assert refused(premises.end_occupancy, office, room, date(2025, 1, 1)).rule == "ends_before_start"


def test_all_that_a_leaving_party_has_ends_as_one_act(office: Office) -> None:
    above = an_arrangement(office, type="CPM", parties=(("UNICEF", "PROVIDER"), ("WFP", "CLIENT")))
    house = logged(office, arrangement_id=above.id)
    moved_in(office, house, "UNICEF")
    first, second = moved_in(office, house, "WFP"), moved_in(office, house, "WFP", room="Annex")
    parties = {each.entity_id: each.id for each in arrangements_of(office, above.id)}
    last = office.clock.today() + timedelta(90)
    lines = queries.leaving_party(office, parties[entity("WFP")], last)
    assert {line.occupancy.id for line in lines} == {first, second}
    assert all(line.outcome.ends_sharing and line.remaining == ("UNICEF",) for line in lines)
    changes = premises.end_occupancies(office, tuple(line.occupancy.id for line in lines), last)
    assert len(changes.items) == 2
    assert queries.leaving_party(office, parties[entity("WFP")], last) == ()


def arrangements_of(office: Office, id: UUID) -> tuple[Any, ...]:
    from commonservices.domain.arrangements import ArrangementParty

    assert arrangements is not None
    with office.engine.connect() as connection:
        return fetch(connection, ArrangementParty, arrangement_id=id)


# --- handing back -----------------------------------------------------------------------------------------------------


def test_premises_that_are_handed_back_are_empty_and_no_un_house(office: Office, last_act: Any) -> None:
    house = logged(office, is_un_house=True)
    moved_in(office, house, "WFP")
    moved_in(office, house, "UNICEF", until_on=date(2026, 2, 1))
    day = office.clock.today()
    changes = premises.hand_back(office, house, day, "Lease ended")
    held = every(office, Premises)[0]
    assert (held.status, held.status_on, held.status_reason, held.is_un_house) == (
        "INACTIVE",
        day,
        "Lease ended",
        False,
    )
    assert {each.until_on for each in every(office, Occupancy)} == {day, date(2026, 2, 1)}
    assert last_act()[0] == "premises_handed_back"
    assert refused(premises.hand_back, office, house, day, "Again").rule == "handed_back_already"
    undo.undo(office, changes.transaction or b"")
    assert every(office, Premises)[0].status == "ACTIVE"


def test_a_hand_back_needs_a_day_and_a_reason(office: Office, watch: Any) -> None:
    house = logged(office)
    before = watch()
    assert refused(premises.hand_back, office, house, "", "Lease ended").field == "status_on"
    assert refused(premises.hand_back, office, house, office.clock.today(), "  ").field == "status_reason"
    assert before.unchanged()


def test_premises_are_not_handed_back_before_somebody_is_to_move_in(office: Office, watch: Any) -> None:
    house = logged(office)
    moved_in(office, house, "WFP")
    later = moved_in(office, house, "UNDP", from_on=date(2026, 12, 1))
    before = watch()
    broken = refused(premises.hand_back, office, house, office.clock.today(), "Lease ended")
    assert broken.rule == "occupancy_to_come"
    assert "UNDP" in broken.message
    assert "1 Dec 2026" in broken.message
    assert before.unchanged()
    premises.hand_back(office, house, date(2026, 12, 1), "Lease ended")
    assert {each.until_on for each in every(office, Occupancy)} == {date(2026, 12, 1)}
    assert later in {each.id for each in every(office, Occupancy)}


def test_a_removed_un_house_does_not_come_back_beside_another(office: Office) -> None:
    first = logged(office, is_un_house=True)
    gone = premises.remove(office, first)
    logged(office, name="Other", is_un_house=True)
    with pytest.raises(RuleBroken, match="cannot be the UN House"):
        undo.undo(office, gone.transaction or b"")
    assert [each.name for each in every(office, Premises)] == ["Other"]
