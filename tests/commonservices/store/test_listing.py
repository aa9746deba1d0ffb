"""Batches of whole records on a small store: what was removed is left out."""

from datetime import date

import pytest

from commonservices.actions import arrangements, shared_services
from commonservices.actions.offices import set_up
from commonservices.domain.clock import FixedClock
from commonservices.domain.ids import of_code
from commonservices.domain.shared_services import SharedService
from commonservices.office import create
from commonservices.store import listing
from commonservices.store.lists import ListFilter

T0 = date(2026, 10, 1)
PARTIES = [
    (of_code("entity", "WFP"), "LEAD"),
    (of_code("entity", "UNDP"), "CLIENT"),
    (of_code("entity", "WHO"), "CLIENT"),
]


@pytest.fixture
def office():
    with create(None, clock=FixedClock.on(T0), actor="Tester") as made:
        set_up(made, {"code": "TEST", "name_en": "Test", "kind": "PKO", "fiscal_calendar": "JUL_JUN"})
        yield made


def test_a_party_that_left_the_list_and_a_removed_service_are_not_given(office):
    added = arrangements.add(office, {"type": "SLA", "title_en": "Truck"}, PARTIES, "TEST-001")
    service = shared_services.add(
        office, {"name_en": "Truck", "catalogue_code": "ENG-01", "arrangement_id": added.id}, [PARTIES[1]], "TEST-S01"
    )
    with office.engine.connect() as connection:
        (before,) = listing.arrangements(connection, ListFilter(), T0)
        (running,) = listing.services(connection, ListFilter(), T0)
    assert {before.names[each.entity_id] for each in before.parties} == {"WFP", "UNDP", "WHO"}
    assert running.names[added.id] == "TEST-001"

    gone = next(each for each in before.parties if before.names[each.entity_id] == "WHO")
    arrangements.remove_party(office, gone.id)
    with office.work("service_removed") as work:
        work.remove(work.get(SharedService, service.id))
    with office.engine.connect() as connection:
        (after,) = listing.arrangements_of(connection, [added.id])
        assert listing.services_of(connection, [service.id]) == []
    assert {after.names[each.entity_id] for each in after.parties} == {"WFP", "UNDP"}


def test_an_empty_register_gives_nothing(office):
    with office.engine.connect() as connection:
        assert list(listing.arrangements(connection, ListFilter(), T0)) == []
        assert list(listing.services(connection, ListFilter(), T0, most=0)) == []
        assert listing.names(connection, {"entity": [], "location": []}) == {}


def test_all_records_are_counted_and_removed_ones_are_not(office):
    with office.engine.connect() as connection:
        before = listing.total(connection)
    added = shared_services.add(office, {"name_en": "Truck", "catalogue_code": "ENG-01"}, PARTIES[1:], "TEST-S01")
    with office.engine.connect() as connection:
        assert listing.total(connection) == before + len(PARTIES)
    with office.work("service_removed") as work:
        work.remove(work.get(SharedService, added.id))
    with office.engine.connect() as connection:
        assert listing.total(connection) == before + len(PARTIES[1:])


def test_the_words_of_a_filter_narrow_the_batches(office):
    for number, title in enumerate(("Water truck", "Clinic")):
        arrangements.add(office, {"type": "SLA", "title_en": title}, PARTIES, f"TEST-00{number}")
    with office.engine.connect() as connection:
        (row,) = listing.arrangements(connection, ListFilter(text="clin"), T0)
    assert row.version.title_en == "Clinic"
