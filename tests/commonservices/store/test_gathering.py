"""Facts are gathered whole, and with a fixed number of queries."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import event

from commonservices.actions import shared_services, usage
from commonservices.store.gathering import gather_arrangements, gather_services, spans
from tests.builders import a_service, an_arrangement, an_office, entity

TODAY = date(2026, 10, 1)


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as opened:
        yield opened


def facts_of(office, id):
    with office.engine.connect() as connection:
        return gather_arrangements(connection, [id], TODAY).arrangements[id]


def test_parties_and_their_kinds_are_there(office):
    added = an_arrangement(office, parties=(("UNICEF", "PROVIDER"), ("WFP", "CLIENT")))
    facts = facts_of(office, added.id)
    assert {party.entity_id for party in facts.parties} == {entity("UNICEF"), entity("WFP")}
    assert set(facts.entity_kinds.values()) == {"FUND_PROGRAMME"}
    assert facts.version.id == facts.arrangement.version_id


def test_use_is_dated_on_the_last_day_of_its_month(office):
    added = an_arrangement(office)
    service = a_service(office, arrangement_id=added.id)
    for month, quantity in ((date(2026, 2, 1), 3), (date(2026, 4, 1), 5)):
        usage.set_usage(office, service.id, entity("WFP"), month, Decimal(quantity))
    facts = facts_of(office, added.id)
    assert facts.first_use == {entity("WFP"): date(2026, 2, 28)}
    assert facts.last_use == {entity("WFP"): date(2026, 4, 30)}


def test_a_month_without_a_rate_is_a_gap_from_its_day_on(office):
    added = an_arrangement(office)
    service = a_service(office, arrangement_id=added.id)
    usage.set_usage(office, service.id, entity("WFP"), date(2026, 2, 1), Decimal(3))
    assert facts_of(office, added.id).rate_gap_on is None
    shared_services.set_rate(office, service.id, "2.5", "USD", date(2026, 3, 1))
    assert facts_of(office, added.id).rate_gap_on == date(2026, 2, 28)
    shared_services.set_rate(office, service.id, "2.4", "USD", date(2026, 1, 1), date(2026, 3, 1))
    assert facts_of(office, added.id).rate_gap_on is None


def test_a_service_without_an_arrangement_has_facts_too(office):
    service = a_service(office)
    with office.engine.connect() as connection:
        facts = gather_services(connection, [service.id], TODAY).services[service.id]
    assert (facts.arrangement_state, facts.arrangement_end_on) == ("", None)


def test_spans_cover_what_was_used(office):
    service = a_service(office)
    usage.set_usage(office, service.id, entity("WFP"), date(2026, 2, 1), Decimal(3))
    usage.set_usage(office, service.id, entity("WFP"), date(2025, 11, 1), Decimal(3))
    with office.engine.connect() as connection:
        (span,) = spans(connection, [service.id])
    assert (span.first, span.last) == (date(2025, 11, 1), date(2026, 2, 1))


def test_many_arrangements_take_as_many_queries_as_one(office):
    ids = [an_arrangement(office, title_en=f"Number {number}").id for number in range(12)]
    counts = []
    for wanted in (ids[:2], ids):
        asked = []
        with office.engine.connect() as connection:
            note = lambda *given, kept=asked: kept.append(given[2])  # noqa: E731
            event.listen(office.engine, "before_cursor_execute", note)
            gathered = gather_arrangements(connection, wanted, TODAY)
            event.remove(office.engine, "before_cursor_execute", note)
        assert set(gathered.arrangements) == set(wanted)
        counts.append(len(asked))
    assert counts[0] == counts[1]
