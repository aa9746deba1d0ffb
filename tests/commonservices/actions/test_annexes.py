"""An arrangement logged with the services of its annex: one act, one undo, all or nothing."""

from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.actions import annexes, offices, undo
from commonservices.actions.annexes import Listed
from commonservices.domain import codelists
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.ids import of_link
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import history
from tests.builders import entity, record, records

PARTIES = [(entity("WFP"), "PROVIDER"), (entity("UNDP"), "CLIENT"), (entity("WHO"), "CLIENT")]
VALUES = {"type": "MOU_CS", "title_en": "Camp services", "effective_on": "2027-01-01", "expiry_on": "2028-12-31"}


def test_the_services_stand_under_the_arrangement_with_what_the_catalogue_knows(office: Office) -> None:
    site = offices.add_location(office, {"name": "Camp Alpha"}).id
    added = annexes.add(office, VALUES, PARTIES, [Listed("FUE-01", site), Listed("AVN-01")])
    fuel, flights = sorted(records(office, SharedService), key=lambda each: each.reference)
    item = next(each for each in codelists.catalogue() if each.code == "FUE-01")
    assert (fuel.catalogue_code, fuel.name_en, fuel.name_fr) == ("FUE-01", item.name_en, item.name_fr)
    assert (fuel.unit, fuel.method, fuel.location_id, flights.location_id) == (item.unit, item.method, site, None)
    assert {fuel.arrangement_id, flights.arrangement_id} == {added.id}
    assert [fuel.reference, flights.reference] == ["UNEXAM-SVC-0001", "UNEXAM-SVC-0002"]
    assert fuel.status == "PROPOSED"


def test_the_clients_use_them_and_the_only_provider_manages_them(office: Office) -> None:
    annexes.add(office, VALUES, PARTIES, [Listed("FUE-01")])
    (fuel,) = records(office, SharedService)
    users = {each.entity_id: each.role for each in records(office, Participation)}
    assert users == {entity("UNDP"): "CLIENT", entity("WHO"): "CLIENT"}
    assert {each.id for each in records(office, Participation)} == {of_link(fuel.id, each) for each in users}
    assert fuel.managing_entity_id == entity("WFP")


def test_with_two_providers_nobody_is_said_to_manage_them(office: Office) -> None:
    annexes.add(office, VALUES, [*PARTIES, (entity("UNICEF"), "LEAD")], [Listed("FUE-01")])
    (fuel,) = records(office, SharedService)
    assert fuel.managing_entity_id is None


def test_it_is_one_act_and_one_undo_takes_all_of_it_back(office: Office) -> None:
    before = history.count(office)
    added = annexes.add(office, VALUES, PARTIES, [Listed("FUE-01"), Listed("AVN-01"), Listed("FUE-02")])
    assert history.count(office) == before + 1
    assert (undo.undoable(office)[0].act, undo.undoable(office)[0].subject) == ("arrangement_added", added.reference)
    assert added.changes.transaction is not None
    undone = undo.undo(office, added.changes.transaction)
    assert records(office, Arrangement) == records(office, SharedService) == records(office, Participation) == ()
    assert undone.transaction is not None
    undo.undo(office, undone.transaction)
    assert len(records(office, SharedService)) == 3
    assert len(records(office, Participation)) == 6


def test_an_item_outside_the_catalogue_is_refused_and_nothing_is_written(office: Office, watch: Any) -> None:
    kept = watch()
    with pytest.raises(RuleBroken) as broken:
        annexes.add(office, VALUES, PARTIES, [Listed("FUE-01"), Listed("XXX-99")])
    assert (broken.value.field, broken.value.value) == ("catalogue_code", "XXX-99")
    assert kept.unchanged()


def test_a_site_that_is_not_there_is_refused_and_nothing_is_written(office: Office, watch: Any) -> None:
    kept = watch()
    with pytest.raises(Known):
        annexes.add(office, VALUES, PARTIES, [Listed("FUE-01", uuid4())])
    assert kept.unchanged()


def test_without_services_it_is_the_arrangement_alone(office: Office) -> None:
    added = annexes.add(office, VALUES, PARTIES, reference="OLD-17")
    assert record(office, Arrangement, added.id).reference == added.reference == "OLD-17"
    assert records(office, SharedService) == ()


def test_the_rules_of_arrangements_hold_with_services_too(office: Office, watch: Any) -> None:
    kept = watch()
    with pytest.raises(RuleBroken):
        annexes.add(office, VALUES, PARTIES[:1], [Listed("FUE-01")])
    assert kept.unchanged()


@given(st.sampled_from([item.code for item in codelists.catalogue()]))
def test_every_item_of_the_catalogue_has_a_code_and_a_name_to_log_it_by(code: str) -> None:
    known = annexes.from_catalogue(code)
    assert known["catalogue_code"] == code
    assert known["name_en"]
