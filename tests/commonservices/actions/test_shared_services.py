"""What a person does with a shared service: logged, changed, joined and left, priced."""

from datetime import date
from typing import Any

import pytest

from commonservices.actions import shared_services
from commonservices.domain.shared_services import Participation, RateLine, SharedService
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import a_service, an_arrangement, entity, record, records


def refused(rule: str, act: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as broken:
        act()
    assert broken.value.rule == rule, broken.value.message
    return broken.value


def test_logging_a_service_writes_it_with_those_who_take_part(office: Office, last_act: Any) -> None:
    above = an_arrangement(office)
    added = a_service(office, arrangement_id=above.id, status="ACTIVE")
    assert added.reference == "UNEXAM-SVC-0001"
    service = record(office, SharedService, added.id)
    assert (service.name_en, service.unit, service.status, service.arrangement_id) == (
        "Fuel supply",
        "litre",
        "ACTIVE",
        above.id,
    )
    assert {each.role for each in records(office, Participation, service_id=added.id)} == {"PROVIDER", "CLIENT"}
    assert last_act() == ("service_added", "UNEXAM-SVC-0001", "")
    assert a_service(office).reference == "UNEXAM-SVC-0002"


@pytest.mark.parametrize(
    ("rule", "values"),
    [
        ("unknown_code", {"catalogue_code": "XYZ-99"}),
        ("unknown_code", {"unit": "bucket"}),
        ("required", {"name_en": ""}),
        ("too_long", {"name_en": "x" * 5000}),
        ("control_character", {"notes": "a\x00b"}),
        ("ends_before_start", {"started_on": "2026-02-01", "ended_on": "2026-01-01"}),
        ("fixed_field", {"owner_office_id": "X"}),
        ("unknown_field", {"colour": "red"}),
    ],
)
def test_bad_input_is_refused_and_nothing_is_written(
    office: Office, watch: Any, rule: str, values: dict[str, Any]
) -> None:
    before = watch()
    refused(rule, lambda: a_service(office, **values))
    assert before.unchanged()


def test_a_service_needs_an_arrangement_and_a_manager_that_are_there(office: Office, watch: Any) -> None:
    before = watch()
    for name in ("arrangement_id", "managing_entity_id"):
        with pytest.raises(Known):
            a_service(office, **{name: office.new_id()})
    assert before.unchanged()


def test_the_same_reference_twice_is_refused(office: Office) -> None:
    a_service(office, reference="UNEXAM-SVC-0009")
    refused("duplicate_reference", lambda: a_service(office, reference="UNEXAM-SVC-0009"))


def test_fields_are_changed_one_act_at_a_time(office: Office, last_act: Any, watch: Any) -> None:
    added = a_service(office)
    changes = shared_services.set_field(office, added.id, "name_fr", "Énergie", why="translated")
    assert last_act() == ("field_set", added.reference, "translated")
    assert changes.items[0].fields == ("name_fr",)
    before = watch()
    assert not shared_services.set_field(office, added.id, "name_fr", "Énergie")
    refused("unknown_code", lambda: shared_services.set_field(office, added.id, "status", "SLEEPING"))
    assert before.unchanged()


def test_who_takes_part_comes_changes_and_goes(office: Office, last_act: Any) -> None:
    added = a_service(office)
    (change,) = shared_services.add_participant(office, added.id, entity("UNDP"), joined_on=date(2026, 3, 1)).items
    assert last_act() == ("participant_added", f"{added.reference} · UNDP", "")
    refused("participant_twice", lambda: shared_services.add_participant(office, added.id, entity("UNDP")))
    shared_services.set_participant(office, change.id, {"volume_estimate": "12.5"}, why="planned")
    assert last_act() == ("participant_set", f"{added.reference} · UNDP", "planned")
    refused("ends_before_start", lambda: shared_services.set_participant(office, change.id, {"left_on": "2026-01-01"}))
    refused("too_small", lambda: shared_services.set_participant(office, change.id, {"volume_estimate": "-1"}))
    shared_services.remove_participant(office, change.id)
    assert last_act() == ("participant_removed", f"{added.reference} · UNDP", "")
    assert record(office, Participation, change.id) is None
    shared_services.add_participant(office, added.id, entity("UNDP"), "BOTH")
    assert record(office, Participation, change.id).role == "BOTH"


def test_a_price_holds_up_to_but_not_including_a_day(office: Office, last_act: Any, watch: Any) -> None:
    added = a_service(office)
    shared_services.set_rate(office, added.id, "1.25", "USD", date(2026, 1, 1), date(2026, 7, 1))
    assert last_act() == ("rate_set", added.reference, "")
    before = watch()
    for start, end in ((date(2026, 6, 30), None), (date(2025, 1, 1), date(2026, 1, 2)), (date(2025, 1, 1), None)):
        refused("rates_overlap", lambda s=start, e=end: shared_services.set_rate(office, added.id, "2", "USD", s, e))
    refused(
        "ends_before_start",
        lambda: shared_services.set_rate(office, added.id, "2", "USD", date(2027, 1, 1), date(2027, 1, 1)),
    )
    refused("unknown_code", lambda: shared_services.set_rate(office, added.id, "2", "ZZZ", date(2027, 1, 1)))
    assert before.unchanged()
    shared_services.set_rate(office, added.id, "2", "USD", date(2026, 7, 1))
    assert sorted(str(each.rate) for each in records(office, RateLine)) == ["1.250000", "2.000000"]
    assert {each.unit for each in records(office, RateLine)} == {"litre"}
