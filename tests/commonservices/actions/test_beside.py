"""An undo asks what the act itself would be asked: what it brings back has to fit beside what was entered since."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import (
    arrangements,
    bodies,
    documents,
    moves,
    offices,
    people,
    premises,
    procurement,
    shared_services,
    undo,
)
from commonservices.domain.arrangements import Arrangement, ArrangementVersion, Document
from commonservices.domain.changes import Changes
from commonservices.domain.premises import Occupancy
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import a_service, an_arrangement, entity, record, records
from tests.commonservices.actions.decided import a_body, a_meeting, a_person, an_action

START = date(2026, 1, 1)


def taken_back(office: Office, changes: Changes) -> Changes:
    assert changes.transaction is not None
    return undo.undo(office, changes.transaction)


# --- what is refused: an act, and what was entered since --------------------------------------------------------------


def an_occupancy_that_ended(office: Office) -> Changes:
    house = premises.add(office, {"name": "House", "phase": "PREMISE", "country_iso3": "KEN"}).id
    rooms = {"net_m2": "40", "from_on": START}
    first = premises.add_occupancy(office, house, entity("WFP"), rooms).id
    ended = premises.end_occupancy(office, first, date(2026, 6, 30))
    premises.add_occupancy(office, house, entity("WFP"), rooms | {"from_on": date(2026, 7, 1)})
    return ended


def an_agreement(office: Office, **values: Any) -> UUID:
    given = {"reference": "LTA-7", "holder_id": entity("UNICEF"), "vendor": "Vendor", "ceiling_amount": "1000"}
    days = {"starts_on": date(2020, 1, 1), "ends_on": date(2040, 12, 31)}
    return procurement.add_agreement(office, given | days | {"currency": "USD"} | values).id


def ordered(office: Office, agreement: UUID, amount: str) -> UUID:
    given = {"ordered_on": date(2026, 9, 1), "amount": amount}
    return procurement.call_off(office, agreement, entity("UNICEF"), given).id


def an_order_that_made_room(office: Office) -> Changes:
    above = an_agreement(office)
    removed = procurement.remove_call_off(office, ordered(office, above, "600"))
    ordered(office, above, "700")
    return removed


def an_order_that_was_lowered(office: Office) -> Changes:
    above = an_agreement(office)
    lowered = procurement.set_call_off(office, ordered(office, above, "900"), {"amount": "100"})
    ordered(office, above, "700")
    return lowered


def a_currency_before_its_orders(office: Office) -> Changes:
    above = an_agreement(office)
    changed = procurement.set_agreement(office, above, {"currency": "EUR", "ceiling_amount": "1000"})
    ordered(office, above, "700")
    return changed


def a_use_entered_again(office: Office) -> Changes:
    above = an_agreement(office)
    added = procurement.add_use(office, above, entity("WFP"), {})
    removed = procurement.remove_use(office, added.id)
    procurement.add_use(office, above, entity("WFP"), {})
    return removed


def a_role_held_again(office: Office) -> Changes:
    holder = a_person(office)
    given = {"person_id": holder, "role": "FINANCE", "from_on": START}
    ended = people.end_role(office, people.declare(office, given).id, date(2026, 6, 30))
    people.declare(office, given | {"from_on": date(2026, 7, 1)})
    return ended


def a_name_taken_since(office: Office) -> Changes:
    renamed = people.set_fields(office, a_person(office, "Focal point"), {"name": "Deputy"})
    a_person(office, "FOCAL POINT")
    return renamed


def a_body_name_taken_since(office: Office) -> Changes:
    renamed = bodies.set_body(office, a_body(office, "Operations team"), {"name_en": "Programme team"})
    a_body(office, "Operations TEAM")
    return renamed


def days_of_a_body_that_met(office: Office) -> Changes:
    body = a_body(office)
    moved = bodies.set_meeting(office, a_meeting(office, body, date(2026, 3, 1)), {"held_on": date(2026, 9, 1)})
    bodies.set_body(office, body, {"active_from": date(2026, 6, 1)})
    return moved


def an_owner_of_an_action(office: Office) -> Changes:
    action = an_action(office, a_person(office))
    owned = bodies.set_action(office, action, {"owner_entity_id": entity("WFP")})
    bodies.set_action(office, action, {"owner_person_id": None})
    return owned


def a_predecessor_replaced_since(office: Office) -> Changes:
    old, one, other = (an_arrangement(office, title_en=each).id for each in ("Old", "One", "Other"))
    arrangements.set_field(office, one, "replaces_id", old)
    freed = arrangements.set_field(office, one, "replaces_id", None)
    arrangements.set_field(office, other, "replaces_id", old)
    return freed


def a_successor_that_was_cancelled(office: Office) -> Changes:
    old, one, other = (an_arrangement(office, title_en=each).id for each in ("Old", "One", "Other"))
    arrangements.set_field(office, one, "replaces_id", old)
    cancelled = moves.move(office, one, "CANCELLED", reason="another one came first")
    arrangements.set_field(office, other, "replaces_id", old)
    return cancelled


def a_period_around_a_child(office: Office) -> Changes:
    days = {"effective_on": START, "expiry_on": date(2026, 12, 31)}
    parent, child = (an_arrangement(office, title_en=each, **days).id for each in ("Parent", "Child"))
    longer = arrangements.set_field(office, parent, "expiry_on", date(2028, 12, 31))
    arrangements.set_fields(office, child, {"parent_id": parent})
    arrangements.set_field(office, child, "expiry_on", date(2028, 6, 30))
    return longer


@pytest.mark.parametrize(
    ("scene", "rule"),
    [
        (an_occupancy_that_ended, "occupies_already"),
        (an_order_that_made_room, "call_off_over_ceiling"),
        (an_order_that_was_lowered, "call_off_over_ceiling"),
        (a_currency_before_its_orders, "call_off_currency"),
        (a_use_entered_again, "user_twice"),
        (a_role_held_again, "role_held_already"),
        (a_name_taken_since, "person_twice"),
        (a_body_name_taken_since, "body_twice"),
        (days_of_a_body_that_met, "body_not_there"),
        (an_owner_of_an_action, "owner_missing"),
        (a_predecessor_replaced_since, "already_replaced"),
        (a_successor_that_was_cancelled, "already_replaced"),
        (a_period_around_a_child, "child_left_outside"),
    ],
)
def test_an_undo_is_refused_by_the_rule_of_the_act(
    office: Office, watch: Any, scene: Callable[[Office], Changes], rule: str
) -> None:
    changes = scene(office)
    before = watch()
    with pytest.raises(RuleBroken) as caught:
        taken_back(office, changes)
    assert caught.value.rule == rule
    assert before.unchanged()


def test_a_price_comes_back_only_on_days_without_another(office: Office, watch: Any) -> None:
    service = a_service(office).id
    added = shared_services.set_rate(office, service, "1.25", "USD", START)
    removed = taken_back(office, added)
    shared_services.set_rate(office, service, "1.50", "USD", date(2026, 3, 1))
    before = watch()
    with pytest.raises(RuleBroken) as caught:
        taken_back(office, removed)
    assert (caught.value.rule, before.unchanged()) == ("rates_overlap", True)


def test_a_paper_comes_back_only_once(office: Office, tmp_path: Path) -> None:
    id = an_arrangement(office).id
    paper = tmp_path / "draft.txt"
    paper.write_text("draft")
    removed = taken_back(office, documents.attach(office, "arrangement", id, paper, "DRAFT"))
    documents.attach(office, "arrangement", id, paper, "DRAFT")
    with pytest.raises(RuleBroken) as caught:
        taken_back(office, removed)
    assert (caught.value.rule, len(records(office, Document))) == ("document_twice", 1)


def test_a_reference_does_not_come_back_once_another_record_bears_it(office: Office) -> None:
    agreement = an_agreement(office)
    changed = procurement.set_agreement(office, agreement, {"reference": "LTA-8"})
    an_agreement(office)
    with pytest.raises(RuleBroken) as caught:
        taken_back(office, changed)
    assert caught.value.rule == "duplicate_reference"


def test_a_link_does_not_come_back_to_what_was_removed_since(office: Office, watch: Any) -> None:
    parent, child = an_arrangement(office, title_en="Parent"), an_arrangement(office, title_en="Child").id
    arrangements.set_field(office, child, "parent_id", parent.id)
    freed = arrangements.set_field(office, child, "parent_id", None)
    taken_back(office, parent.changes)
    before = watch()
    with pytest.raises(Known) as told:
        taken_back(office, freed)
    assert (told.value.key, before.unchanged()) == ("not_found", True)


def test_what_others_name_in_a_set_is_not_taken_away(office: Office, watch: Any) -> None:
    place = offices.add_location(office, {"name": "Camp Seven"})
    id = an_arrangement(office, location_ids=frozenset({place.id})).id
    before = watch()
    with pytest.raises(Known) as told:
        taken_back(office, place.changes)
    assert (told.value.key, told.value.words["kind"], told.value.words["target"]) == (
        "still_used",
        "arrangement",
        "location",
    )
    assert before.unchanged()
    arrangements.set_field(office, id, "location_ids", frozenset())
    taken_back(office, place.changes)
    assert record(office, Arrangement, id).location_ids == frozenset()


# --- what is not refused ----------------------------------------------------------------------------------------------


def test_days_that_moved_together_go_back_together(office: Office) -> None:
    id = an_arrangement(office, effective_on=START, expiry_on=date(2026, 12, 31)).id
    for start, end in ((date(2028, 1, 1), date(2028, 12, 31)), (date(2024, 1, 1), date(2024, 12, 31))):
        moved = arrangements.set_fields(office, id, {"effective_on": start, "expiry_on": end})
        taken_back(office, moved)
        version = records(office, ArrangementVersion, arrangement_id=id)[0]
        assert (version.effective_on, version.expiry_on) == (START, date(2026, 12, 31))


def test_rooms_split_in_one_act_are_one_again(office: Office) -> None:
    house = premises.add(office, {"name": "House", "phase": "PREMISE", "country_iso3": "KEN"}).id
    rooms = {"net_m2": "40", "from_on": START}
    premises.add_occupancy(office, house, entity("WFP"), rooms)
    removed = premises.remove(office, house)
    taken_back(office, removed)
    assert len(records(office, Occupancy)) == 1


def test_an_order_above_the_ceiling_comes_back_with_its_note(office: Office) -> None:
    above = an_agreement(office)
    first = procurement.call_off(
        office, above, entity("UNICEF"), {"ordered_on": START, "amount": "900", "note": "agreed"}
    )
    removed = procurement.remove_call_off(office, first.id)
    ordered(office, above, "900")
    assert taken_back(office, removed)
