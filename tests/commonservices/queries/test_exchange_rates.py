"""Rates of exchange as they are read: the list, the one a day goes by, and what a published list would do."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from commonservices.actions import exchange_rates as acts
from commonservices.domain.exchange_editions import Row, edition
from commonservices.domain.shared_services import ExchangeRate
from commonservices.office import Office
from commonservices.queries import exchange_rates
from commonservices.queries.exchange_rates import ExchangeFilter
from tests.builders import an_office, records


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = an_office(tmp_path)
    for rate, day in (("0.90", "2026-08-01"), ("0.80", "2026-10-01")):
        acts.set_rate(made, "EUR", rate, day, "told by the bank")
    return made


@pytest.mark.parametrize(
    ("currency", "day", "expected"),
    [
        ("EUR", date(2026, 7, 31), None),
        ("EUR", date(2026, 8, 1), ("0.90", False)),
        ("EUR", date(2026, 8, 31), ("0.90", False)),
        ("EUR", date(2026, 9, 1), ("0.90", True)),
        ("EUR", date(2026, 10, 1), ("0.80", False)),
        ("KES", date(2026, 10, 1), None),
        ("USD", date(1999, 1, 1), ("1", False)),
    ],
)
def test_a_day_goes_by_the_newest_rate_before_it_and_says_when_its_month_has_none(
    office: Office, currency: str, day: date, expected: tuple[str, bool] | None
) -> None:
    used = exchange_rates.rate_on(office, currency, day)
    assert (used and (used.rate, used.provisional)) == (expected and (Decimal(expected[0]), expected[1]))


def test_a_published_list_is_rehearsed_and_nothing_is_written(office: Office) -> None:
    cells = (("EUR", "1-Oct-2026", "0.9000"), ("KES", "1-Oct-2026", "129.5"), ("CHF", "1-Oct-2026", "0.8"))
    rows = [Row(1, ("Currency", "Effective date", "Rate"))]
    rows += [Row(number, each) for number, each in enumerate(cells, start=2)]
    before = records(office, ExchangeRate)
    found = exchange_rates.preview(office, edition(rows))
    steps = {each.currency: each for each in found.steps}
    assert set(steps) == {"EUR", "KES", "CHF"}
    assert steps["KES"].kind == "new"
    assert not found.ahead
    assert records(office, ExchangeRate) == before
    assert exchange_rates.editions(office) == []


def test_the_list_and_its_count_agree_as_of_a_day(office: Office) -> None:
    counted = {}
    for day in (None, date(2026, 7, 1), date(2026, 9, 1), date(2027, 1, 1)):
        wanted = ExchangeFilter(currency="EUR", as_of=day)
        rows = exchange_rates.rates(office, wanted)
        counted[day] = [str(each.rate.normalize()) for each in rows]
        assert exchange_rates.count(office, wanted) == len(rows)
    assert counted == {None: ["0.8", "0.9"], date(2026, 7, 1): [], date(2026, 9, 1): ["0.9"], date(2027, 1, 1): ["0.8"]}
    assert len(exchange_rates.rates(office, ExchangeFilter(), offset=1, limit=5)) == 1
