"""What a departure could touch: services with uses, arrangements, and the budget lines shared on after its day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from commonservices.domain.cost_pools import ApportionmentRun, CostPool, PoolLine
from commonservices.domain.drawdown import Departure
from commonservices.domain.partners import Location
from commonservices.domain.shared_services import SharedService
from commonservices.office import Office
from commonservices.store.departure_rows import Touched, touched
from tests.builders import a_service, an_arrangement, entity, record, records
from tests.commonservices.store.dated_records import named, put
from tests.commonservices.store.money import id_of, some_money

TODAY, JUNE, END = date(2026, 10, 1), date(2026, 6, 30), date(2026, 12, 31)


@pytest.fixture
def money(office: Office) -> Iterator[Office]:
    """An office with one record of each kind of the money, whose service runs."""
    some_money(office, frozen=False)
    (service,) = records(office, SharedService)
    put(office, replace(service, status="ACTIVE"))
    return office


def found(office: Office, last_day: date = JUNE, **who: Any) -> Touched:
    departure = Departure(last_day=last_day, **(who or {"entity_id": entity("WFP")}))
    with office.engine.connect() as connection:
        return touched(connection, departure, TODAY)


def set_run(office: Office, name: str, **values: Any) -> None:
    put(office, replace(record(office, ApportionmentRun, id_of(name)), **values))


def runs_of(office: Office, last_day: date = JUNE, **who: Any) -> list[str]:
    return [each.run.reference for each in found(office, last_day, **who).lines]


def test_running_services_come_with_who_uses_them_and_how_each_is_called(money: Office) -> None:
    seen = found(money)
    (service,) = seen.services
    assert {each.entity_id for each in seen.uses[service.id]} == {entity("UNICEF"), entity("WFP")}
    assert {seen.codes[entity("UNICEF")], seen.codes[entity("WFP")]} == {"UNICEF", "WFP"}


@pytest.mark.parametrize("status", ["PLANNED", "DISCONTINUED", "SUSPENDED"])
def test_a_service_that_does_not_run_is_not_touched(money: Office, status: str) -> None:
    (service,) = records(money, SharedService)
    put(money, replace(service, status=status))
    assert found(money).services == ()


def test_the_arrangements_of_an_entity_are_those_it_is_a_party_to(money: Office) -> None:
    other = an_arrangement(money, parties=(("UNICEF", "PROVIDER"), ("UNDP", "CLIENT")), reference="T-9").id
    ids = {each.arrangement.id for each in found(money).arrangements}
    assert other not in ids
    assert len(ids) == 1
    assert other in {each.arrangement.id for each in found(money, entity_id=entity("UNDP")).arrangements}
    assert found(money, entity_id=entity("WHO")).arrangements == ()


def test_an_entity_that_has_nothing_here_is_still_called_by_its_code(money: Office) -> None:
    assert found(money, entity_id=entity("WHO")).codes[entity("WHO")] == "WHO"


@pytest.mark.parametrize(("last_day", "lines"), [(JUNE, 1), (date(2026, 12, 30), 1), (END, 0), (date(2027, 1, 1), 0)])
def test_a_line_counts_while_its_budget_runs_on(money: Office, last_day: date, lines: int) -> None:
    assert len(runs_of(money, last_day)) == lines


@pytest.mark.parametrize(("state", "lines"), [("AGREED", 1), ("OPEN", 1), ("CLOSED", 0), ("SETTLED", 0)])
def test_a_budget_that_is_over_counts_no_more(money: Office, state: str, lines: int) -> None:
    put(money, replace(record(money, CostPool, id_of("pool")), state=state))
    assert len(runs_of(money)) == lines


@pytest.mark.parametrize(
    ("first", "second", "stands"),
    [
        ("PROPOSED", "AGREED", "UNEXAM-RUN-2"),
        ("AGREED", "PROPOSED", "UNEXAM-RUN-1"),
        ("FROZEN", "AGREED", "UNEXAM-RUN-1"),
        ("SUPERSEDED", "PROPOSED", "UNEXAM-RUN-2"),
        ("SUPERSEDED", "SUPERSEDED", None),
    ],
)
def test_the_run_that_has_gone_furthest_stands_for_its_line(
    money: Office, first: str, second: str, stands: str | None
) -> None:
    set_run(money, "run", state=first)
    set_run(money, "open_run", state=second)
    assert runs_of(money) == ([] if stands is None else [stands])


def test_a_place_is_left_with_the_lines_that_pay_for_it_alone(money: Office) -> None:
    site, other = (Location(id=named(each), name=each, kind="TEAM_SITE") for each in ("here", "there"))
    (service,) = records(money, SharedService)
    put(money, site, other, replace(service, location_id=site.id))
    assert runs_of(money, location_id=site.id) == []
    line: PoolLine = record(money, PoolLine, id_of("line"))
    put(money, replace(line, service_id=service.id))
    assert len(runs_of(money, location_id=site.id)) == 1
    assert runs_of(money, location_id=other.id) == []


def test_a_budget_for_services_at_two_places_is_not_given_up_with_one(money: Office) -> None:
    site = Location(id=named("here"), name="here", kind="TEAM_SITE")
    (service,) = records(money, SharedService)
    elsewhere = a_service(money, reference="S-2").id
    pool: CostPool = record(money, CostPool, id_of("pool"))
    put(money, site, replace(service, location_id=site.id), replace(pool, service_ids=frozenset({service.id})))
    assert len(runs_of(money, location_id=site.id)) == 1
    put(money, replace(pool, service_ids=frozenset({service.id, elsewhere})))
    assert runs_of(money, location_id=site.id) == []
