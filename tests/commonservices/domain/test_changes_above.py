"""A change says which records the changed one belongs to."""

from decimal import Decimal

from commonservices.actions import arrangements, usage
from commonservices.queries.arrangements import detail
from commonservices.queries.refs import find_ref


def test_a_change_of_terms_or_parties_concerns_their_arrangement(demo_office):
    id = find_ref(demo_office, "DEMO-022").id
    changes = arrangements.set_field(demo_office, id, "title_en", "Flights")
    assert [item.kind for item in changes.items] == ["arrangement_version"]
    assert id in changes.concerned()
    party = detail(demo_office, id).parties[0].party
    assert id in arrangements.set_party(demo_office, party.id, {"contact": "Flight desk"}).concerned()


def test_a_change_of_use_concerns_its_service(demo_office):
    service = find_ref(demo_office, "DEMO-S19").id
    line = detail(demo_office, find_ref(demo_office, "DEMO-006").id)
    consumer = line.parties[-1].party.entity_id
    changes = usage.set_usage(demo_office, service, consumer, demo_office.today().replace(month=9), Decimal(7))
    assert changes.concerned() >= {service, changes.items[0].id}
