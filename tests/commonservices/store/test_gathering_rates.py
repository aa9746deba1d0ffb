"""The first day without a rate, the newest count of heads, and whatever else facts are put together from."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest

from commonservices.actions import arrangements, shared_services, usage
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.shared_services import DriverValue
from commonservices.office import Office
from commonservices.store.gathering import (
    calendar_candidates,
    facts_due,
    gather_arrangements,
    gather_services,
    spans,
)
from tests.builders import a_service, an_arrangement, an_office, entity
from tests.commonservices.store.acts import force_state
from tests.commonservices.store.dated_records import put

T0 = date(2026, 10, 1)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return an_office(tmp_path)


def facts_of(office: Office, id: UUID) -> ArrangementFacts:
    with office.engine.connect() as connection:
        return gather_arrangements(connection, [id], T0).arrangements[id]


def candidates(office: Office, today: date = T0) -> list[UUID]:
    with office.engine.connect() as connection:
        return calendar_candidates(connection, today)


# --- rates ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rates", "gap"),
    [
        ([], None),
        ([(date(2026, 1, 1), None)], None),
        ([(date(2026, 2, 28), None)], None),
        ([(date(2026, 3, 1), None)], date(2026, 2, 28)),
        ([(date(2026, 1, 1), date(2026, 3, 1))], date(2026, 3, 1)),
        ([(date(2026, 1, 1), date(2026, 5, 1))], None),
        ([(date(2026, 1, 1), date(2026, 3, 1)), (date(2026, 3, 1), None)], None),
        ([(date(2026, 1, 1), date(2026, 3, 1)), (date(2026, 3, 15), None)], date(2026, 3, 1)),
        ([(date(2026, 3, 15), None), (date(2026, 1, 1), date(2026, 3, 1))], date(2026, 3, 1)),
    ],
)
def test_the_first_day_of_use_without_a_rate_is_found(
    office: Office, rates: list[tuple[date, date | None]], gap: date | None
) -> None:
    service = a_service(office).id
    for month in (date(2026, 2, 1), date(2026, 4, 1)):
        usage.set_usage(office, service, entity("WFP"), month, Decimal(3))
    for first, last in rates:
        shared_services.set_rate(office, service, "2.5", "USD", first, last)
    with office.engine.connect() as connection:
        assert gather_services(connection, [service], T0).services[service].rate_gap_on == gap


def test_a_service_that_was_never_used_has_no_gap(office: Office) -> None:
    service = a_service(office).id
    shared_services.set_rate(office, service, "2.5", "USD", date(2027, 1, 1))
    with office.engine.connect() as connection:
        facts = gather_services(connection, [service], T0).services[service]
    assert (facts.rate_gap_on, facts.first_used_on, facts.last_used_on) == (None, None, None)


def test_the_earliest_gap_of_several_services_is_that_of_the_arrangement(office: Office) -> None:
    above = an_arrangement(office).id
    for month, name in ((date(2026, 5, 1), "Fuel"), (date(2026, 2, 1), "Water")):
        service = a_service(office, name_en=name, arrangement_id=above).id
        usage.set_usage(office, service, entity("WFP"), month, Decimal(1))
        shared_services.set_rate(office, service, "2.5", "USD", date(2026, 9, 1))
    found = facts_of(office, above)
    assert found.rate_gap_on == date(2026, 2, 28)
    assert found.has_rates
    assert found.first_use == {entity("WFP"): date(2026, 2, 28)}
    assert found.last_use == {entity("WFP"): date(2026, 5, 31)}


def test_use_is_told_for_each_consumer(office: Office) -> None:
    three = (("UNICEF", "PROVIDER"), ("WFP", "CLIENT"), ("UNDP", "CLIENT"))
    service = a_service(office, participants=three).id
    usage.set_usage(office, service, entity("WFP"), date(2026, 2, 1), Decimal(1))
    usage.set_usage(office, service, entity("UNDP"), date(2026, 6, 1), Decimal(1))
    with office.engine.connect() as connection:
        found = {span.consumer_id: (span.first, span.last) for span in spans(connection, [service])}
        assert spans(connection, []) == []
        assert spans(connection, [UUID(int=number) for number in range(900)]) == []
    assert found == {
        entity("WFP"): (date(2026, 2, 1), date(2026, 2, 1)),
        entity("UNDP"): (date(2026, 6, 1), date(2026, 6, 1)),
    }


# --- counts of heads --------------------------------------------------------------------------------------------------


def test_the_newest_count_of_each_party_and_driver_counts(office: Office) -> None:
    id = an_arrangement(office).id

    def value(code: str, driver: str, day: date | None) -> DriverValue:
        return DriverValue(
            id=office.new_id(),
            arrangement_id=id,
            entity_id=entity(code),
            driver_code=driver,
            census_date=day,
        )

    put(
        office,
        value("WFP", "HEADCOUNT", date(2025, 1, 1)),
        value("WFP", "HEADCOUNT", date(2026, 1, 1)),
        value("UNICEF", "HEADCOUNT", date(2024, 1, 1)),
        value("WFP", "AREA", date(2023, 1, 1)),
        value("UNICEF", "AREA", None),
    )
    assert sorted(facts_of(office, id).census_dates) == [date(2023, 1, 1), date(2024, 1, 1), date(2026, 1, 1)]


def test_without_a_count_there_is_no_day(office: Office) -> None:
    assert facts_of(office, an_arrangement(office).id).census_dates == ()


# --- who the calendar may move ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "end", "moves"),
    [
        ("DRAFT", T0 - timedelta(1), 0),
        ("SIGNING", T0 + timedelta(400), 1),
        ("SIGNED", T0 + timedelta(400), 1),
        ("ACTIVE", T0, 0),
        ("ACTIVE", T0 - timedelta(1), 1),
        ("SUSPENDED", T0 - timedelta(1), 1),
        ("NOTICE", T0 + timedelta(400), 1),
        ("EXPIRED", T0 - timedelta(1), 0),
        ("CLOSED", T0 - timedelta(1), 0),
    ],
)
def test_only_what_a_day_may_move_is_looked_at(office: Office, state: str, end: date, moves: int) -> None:
    id = an_arrangement(office, effective_on=date(2025, 1, 1), expiry_on=end).id
    if state != "DRAFT":
        force_state(office, id, state)
    assert candidates(office) == [id][:moves]


def test_what_is_followed_by_another_is_looked_at(office: Office) -> None:
    given = {"effective_on": date(2025, 1, 1), "expiry_on": date(2028, 12, 31)}
    old, new = (an_arrangement(office, title_en=title, **given).id for title in ("Old", "New"))
    force_state(office, old, "ACTIVE")
    assert candidates(office) == []
    arrangements.set_field(office, new, "replaces_id", old)
    assert candidates(office) == [old]
    found = facts_of(office, old).successor
    assert found is not None
    assert (found.state, found.effective_on) == ("DRAFT", date(2025, 1, 1))


def test_a_successor_that_was_cancelled_hides_no_other(office: Office) -> None:
    given = {"effective_on": date(2025, 1, 1), "expiry_on": date(2028, 12, 31)}
    old, *others = (an_arrangement(office, title_en=title, **given).id for title in ("Old", "One", "Two", "Three"))
    for id in others:
        arrangements.set_field(office, id, "replaces_id", old)
        force_state(office, id, "CANCELLED")
    force_state(office, others[1], "DRAFT")
    found = facts_of(office, old).successor
    assert found is not None
    assert found.state == "DRAFT"


def test_the_facts_of_all_candidates_come_in_their_order(office: Office) -> None:
    ids = [an_arrangement(office, title_en=f"Terms {number}").id for number in range(3)]
    for id in ids:
        force_state(office, id, "SIGNING")
    with office.engine.connect() as connection:
        assert {facts.arrangement.id for facts in facts_due(connection, T0)} == set(ids)


def test_what_is_not_there_is_left_out(office: Office) -> None:
    with office.engine.connect() as connection:
        found = gather_arrangements(connection, [UUID(int=7)], T0)
        assert (found.arrangements, found.services) == ({}, {})
        assert gather_services(connection, [UUID(int=7)], T0).services == {}
        assert gather_arrangements(connection, [], T0).arrangements == {}


def test_services_are_gathered_with_the_state_above_them(office: Office) -> None:
    above = an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2026, 12, 31)).id
    under, loose = a_service(office, arrangement_id=above).id, a_service(office, name_en="Water").id
    force_state(office, above, "ACTIVE")
    with office.engine.connect() as connection:
        found = gather_services(connection, [under, loose], T0).services
    assert {id: facts.arrangement_state for id, facts in found.items()} == {under: "ACTIVE", loose: ""}
    assert found[under].arrangement_end_on == date(2026, 12, 31)


def test_only_the_services_asked_for_are_given(office: Office) -> None:
    above = an_arrangement(office).id
    one = a_service(office, arrangement_id=above).id
    a_service(office, name_en="Water", arrangement_id=above)
    with office.engine.connect() as connection:
        assert set(gather_services(connection, [one], T0).services) == {one}
        assert len(gather_arrangements(connection, [above], T0).services) == 2
