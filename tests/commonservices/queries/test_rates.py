"""The prices of services as a person reads them: one with what it is made of, that of a day, and days without one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest

from commonservices.domain.rate_rules import Element, elements_text
from commonservices.domain.shared_services import RateLine, SharedService
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import rates
from commonservices.queries.rates import PriceFilter
from tests.builders import a_service, an_office

TODAY = date(2026, 10, 1)
FIRST = date(2026, 1, 1)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return an_office(tmp_path)


def a_running_service(office: Office, **values: object) -> UUID:
    """Make a service that runs, is priced by the unit and began with the year."""
    id = a_service(office, name_fr="Carburant").id
    with office.work("field_set") as work:
        given = {"status": "ACTIVE", "method": "UNIT_RATE", "started_on": FIRST, **values}
        work.put(replace(work.get(SharedService, id), **given))
    return id


def price(office: Office, service: UUID, first: date, end: date | None = None, **values: object) -> UUID:
    """Write a price between two days, the second not included."""
    line = RateLine(
        id=office.new_id(),
        service_id=service,
        **{"rate": Decimal("1.5"), "unit": "litre", "valid_from": first, "valid_to": end, **values},  # type: ignore[arg-type]
    )
    with office.work("field_set") as work:
        work.put(line)
    return line.id


def missing(office: Office, service: UUID | None = None) -> list[tuple[date, date]]:
    return [(each.first, each.last) for each in rates.missing(office, service)]


def test_one_price_shows_its_elements_full_cost_and_the_others_of_its_service(office: Office) -> None:
    service = a_running_service(office)
    elements = (
        Element("Fuel", Decimal("0.9"), Decimal("1.2")),
        Element("Driver", Decimal("0.01"), Decimal(8), "INDIRECT"),
    )
    old = price(office, service, FIRST, TODAY, elements=elements_text(elements))
    new = price(office, service, TODAY)
    detail = rates.one(office, old)
    assert (detail.price.standing, detail.elements) == ("ended", elements)
    assert detail.cost is not None
    assert detail.cost.full == sum(each.cost for each in elements)
    assert [each.id for each in detail.others] == [new]
    assert (rates.one(office, new).cost, rates.one(office, new).elements) == (None, ())
    assert [detail.price.service_name(each) for each in ("en", "fr", "es")] == [
        "Fuel supply",
        "Carburant",
        "Fuel supply",
    ]


def test_a_price_or_a_card_that_is_gone_is_said(office: Office) -> None:
    service = a_running_service(office)
    gone = price(office, service, FIRST)
    with office.work("field_set") as work:
        work.remove(work.get(RateLine, gone))
    for asked in (lambda: rates.one(office, gone), lambda: rates.card(office, gone)):
        with pytest.raises(Known) as known:
            asked()
        assert known.value.key == "not_found"
    assert rates.count(office, PriceFilter()) == 0
    assert rates.cards(office) == []


@pytest.mark.parametrize(
    ("days", "expected"), [(-1, None), (0, "first"), (89, "first"), (90, "second"), (4000, "second")]
)
def test_the_price_of_a_day_ends_the_day_before_its_end(office: Office, days: int, expected: str | None) -> None:
    service = a_running_service(office)
    made = {
        "first": price(office, service, FIRST, FIRST + timedelta(days=90)),
        "second": price(office, service, FIRST + timedelta(days=90)),
    }
    found = rates.on(office, service, FIRST + timedelta(days=days))
    assert (found.id if found else None) == (made[expected] if expected else None)


def test_days_without_a_price_run_from_the_first_of_service_to_today_and_no_further(office: Office) -> None:
    service = a_running_service(office)
    assert missing(office) == [(FIRST, TODAY)]
    price(office, service, date(2026, 3, 1), date(2026, 5, 1))
    assert missing(office, service) == [(FIRST, date(2026, 2, 28)), (date(2026, 5, 1), TODAY)]
    price(office, service, date(2026, 5, 1), TODAY)
    assert missing(office, service) == [(FIRST, date(2026, 2, 28)), (TODAY, TODAY)]
    price(office, service, date(2025, 1, 1), date(2026, 3, 1))
    price(office, service, TODAY)
    assert missing(office) == []
    assert missing(office, UUID(int=9)) == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"status": "DISCONTINUED"}, []),
        ({"status": "UNDER_MODIFICATION"}, [(FIRST, TODAY)]),
        ({"method": "ACTUAL_COST"}, []),
        ({"ended_on": date(2026, 2, 1)}, [(FIRST, date(2026, 2, 1))]),
        ({"started_on": TODAY}, [(TODAY, TODAY)]),
        ({"started_on": TODAY + timedelta(days=1)}, []),
        ({"started_on": None}, [(TODAY, TODAY)]),
    ],
)
def test_only_a_service_that_runs_by_the_unit_needs_a_price(
    office: Office, values: dict[str, object], expected: list[tuple[date, date]]
) -> None:
    a_running_service(office, **values)
    assert missing(office) == expected


def test_a_service_of_another_method_needs_its_prices_without_a_gap_once_it_has_one(office: Office) -> None:
    service = a_running_service(office, method="ACTUAL_COST", started_on=None)
    price(office, service, date(2026, 2, 1), date(2026, 3, 1))
    price(office, service, date(2026, 4, 1))
    assert missing(office) == [(date(2026, 3, 1), date(2026, 3, 31))]
