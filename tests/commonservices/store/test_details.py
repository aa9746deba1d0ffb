"""What the pages of one record read."""

from datetime import date
from decimal import Decimal

from commonservices.domain.ids import of_code
from commonservices.queries.refs import find_ref
from commonservices.store import details

TODAY = date(2026, 10, 1)


def test_an_arrangement_comes_with_names_in_the_readers_language(demo_office):
    id = find_ref(demo_office, "DEMO-002").id
    with demo_office.engine.connect() as connection:
        held = details.arrangement(connection, id, TODAY)
    assert held is not None
    wfp = of_code("entity", "WFP")
    assert wfp in {party.entity_id for party in held.facts.parties}
    assert held.entity(wfp, "en") == ("WFP", "World Food Programme")
    assert held.entity(wfp, "fr") == ("WFP", "Programme alimentaire mondial")
    assert held.entity(None, "en") == ("", "")


def test_a_service_comes_with_its_months_newest_first(demo_office):
    id = find_ref(demo_office, "DEMO-S19").id
    with demo_office.engine.connect() as connection:
        held = details.shared_service(connection, id, TODAY)
    assert held is not None
    months = [month for month, *_ in held.months]
    assert months == sorted(months, reverse=True)
    assert months[0] == date(2026, 9, 1)
    assert all(isinstance(quantity, Decimal) and consumers == 4 for _, quantity, consumers in held.months)
    assert [each.as_of for each in held.readings] == sorted((each.as_of for each in held.readings), reverse=True)


def test_what_is_not_there_is_none(demo_office):
    with demo_office.engine.connect() as connection:
        assert details.arrangement(connection, demo_office.new_id(), TODAY) is None
        assert details.shared_service(connection, demo_office.new_id(), TODAY) is None
