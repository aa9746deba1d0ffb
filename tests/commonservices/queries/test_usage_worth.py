"""What the cells of the grid are worth, and which months are closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from commonservices.actions import exchange_rates, period_ends, shared_services, usage
from commonservices.domain.ids import of_link
from commonservices.domain.periods import period_of
from commonservices.office import Office
from commonservices.queries import usage as grid
from commonservices.queries.usage import GridFilter, months_of_year
from commonservices.queries.usage_worth import added, grand_total, total_of, worth
from tests.builders import a_service, entity
from tests.commonservices.store.acts import a_copy, a_template

MONTHS = months_of_year(date(2026, 1, 1))
JAN, FEB, MAR = MONTHS[:3]
WFP, UNDP = entity("WFP"), entity("UNDP")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with an office that is set up."""
    return a_template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Iterator[Office]:
    """One fresh office, set up as the mission UNEXAM."""
    made = a_copy(template, tmp_path)
    yield made
    made.close(backup=False)


def test_each_month_is_priced_at_the_rate_of_its_last_day(office: Office) -> None:
    service = a_service(office)
    shared_services.set_rate(office, service.id, "1.25", "USD", JAN, date(2026, 2, 28))
    shared_services.set_rate(office, service.id, "2", "USD", date(2026, 2, 28))
    for month in (JAN, FEB):
        usage.set_usage(office, service.id, WFP, month, "10.01")
    usage.set_usage(office, service.id, UNDP, FEB, "1")
    found = worth(office, [service.id], MONTHS)[service.id]
    assert found.lines[WFP][:3] == (1251, 2002, None)
    assert found.lines[UNDP][:3] == (None, 200, None)
    assert found.months[:3] == (1251, 2202, None)
    assert [each.rate for each in found.prices[:2]] == [Decimal("1.25"), Decimal(2)]
    assert grand_total(office, [service.id], MONTHS, UNDP)[:2] == (None, 200)


def test_another_currency_needs_a_rate_of_exchange(office: Office) -> None:
    service = a_service(office)
    shared_services.set_rate(office, service.id, "655", "XAF", JAN)
    usage.set_usage(office, service.id, WFP, JAN, "3")
    assert worth(office, [service.id], MONTHS)[service.id].lines.get(WFP, (None,))[0] is None
    exchange_rates.set_rate(office, "XAF", "600", JAN, reason="letter of the bank")
    assert worth(office, [service.id], MONTHS)[service.id].lines[WFP][0] == 328


def test_nothing_known_is_none_and_not_zero() -> None:
    assert total_of([None, None]) is None
    assert total_of([None, 0]) == 0
    assert added([], 2) == (None, None)


def test_a_month_in_a_closed_period_is_told_until_it_is_opened_again(office: Office) -> None:
    made = period_ends.close(office, period_of(JAN, 2))
    assert grid.closed_months(office, MONTHS) == {JAN, FEB}
    period_ends.reopen(office, made.id, "an invoice came late", "Chief of section")
    assert not grid.closed_months(office, MONTHS)


def test_a_month_is_copied_only_where_nothing_is_entered_and_somebody_takes_part(office: Office) -> None:
    service = a_service(office, participants=[("WFP", "CLIENT"), ("UNDP", "CLIENT"), ("WHO", "CLIENT")])
    for code in ("WFP", "UNDP", "WHO"):
        usage.set_usage(office, service.id, entity(code), JAN, "5")
    usage.set_usage(office, service.id, UNDP, FEB, "0")
    lines = grid.grid(office, GridFilter(MONTHS)).rows
    gone = next(each for each in lines if each.consumer == "WHO")
    shared_services.set_participant(office, of_link(service.id, gone.consumer_id), {"left_on": "2026-01-31"})
    assert grid.copyable(office, GridFilter(MONTHS), FEB) == [(service.id, WFP, Decimal(5))]


def test_the_plan_of_a_month_is_a_twelfth_of_the_year_of_those_who_take_part(office: Office) -> None:
    service = a_service(office, participants=[("WFP", "CLIENT"), ("UNDP", "CLIENT"), ("UNICEF", "PROVIDER")])
    for who, values in (
        (WFP, {"volume_estimate": "1200"}),
        (UNDP, {"volume_estimate": "600", "left_on": "2026-01-31"}),
        (entity("UNICEF"), {"volume_estimate": "9999"}),
    ):
        shared_services.set_participant(office, of_link(service.id, who), values)
    assert grid.plans(office, [service.id], JAN) == {service.id: Decimal(150)}
    assert grid.plans(office, [service.id], FEB) == {service.id: Decimal(100)}
    assert grid.plans(office, [service.id], FEB, UNDP) == {}
