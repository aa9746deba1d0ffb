"""Why something cannot be done with a row of the lists of rates, and where its keys lead."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from PySide6.QtCore import QObject

from commonservices.domain.rate_rules import ENDED, RUNNING, STALE, TO_COME
from commonservices.queries.exchange_rates import ExchangeRow
from commonservices.queries.rates import GapRow, Price
from commonservices.store.rate_rows import PriceRow
from ui.page import Command
from ui.rates.row_deeds import RowDeeds

SERVICE = UUID(int=2)
ROW = PriceRow(
    UUID(int=1), SERVICE, "SVC-1", "Fuel", "", "UNDP", None, "", Decimal("1.35"), "USD", "litre", date(2026, 1, 1),
    None, None, None, "STANDARD", None, "", "", 0,
)  # fmt: skip
GAP = GapRow(SERVICE, "SVC-1", "Fuel", "", date(2026, 9, 1), date(2026, 9, 30))


class Silent(QObject):
    """Asks nothing."""

    def __getattr__(self, name: str) -> object:
        return lambda *_given, **_named: None


@pytest.fixture
def deeds(qapp: object) -> RowDeeds:
    return RowDeeds(Silent())  # type: ignore[arg-type]


def by_key(acts: tuple[Command, ...]) -> dict[str, Command]:
    return {each.key: each for each in acts}


@pytest.mark.parametrize("standing", [RUNNING, TO_COME, STALE])
def test_a_rate_that_has_not_ended_can_be_followed_by_another(deeds: RowDeeds, standing: str) -> None:
    held = by_key(deeds.acts(Price(ROW, standing), ""))
    assert held["rates.change"].reason == held["rates.end"].reason == ""
    assert held["rates.change"].letter == "E"


def test_an_ended_rate_says_that_it_has_ended(deeds: RowDeeds) -> None:
    held = by_key(deeds.acts(Price(ROW, ENDED), ""))
    assert held["rates.change"].reason == held["rates.end"].reason == "This rate has ended."
    assert held["rates.remove"].reason == ""


def test_reading_only_comes_before_every_other_reason(deeds: RowDeeds) -> None:
    held = by_key(deeds.acts(Price(ROW, ENDED), "Reading only."))
    assert {key for key, each in held.items() if each.reason == "Reading only."} == {
        "rates.change", "rates.end", "rates.remove",
    }  # fmt: skip
    exchange = ExchangeRow(UUID(int=3), "EUR", date(2026, 10, 1), Decimal("0.9"), "UNORE", "", "")
    assert {each.reason for each in deeds.acts(exchange, "Reading only.")} == {"Reading only."}


def test_a_price_and_a_gap_lead_to_their_service(deeds: RowDeeds) -> None:
    opened: list[str] = []
    deeds.open_requested.connect(opened.append)
    for row in (Price(ROW, RUNNING), GAP):
        by_key(deeds.acts(row, "Reading only."))["rates.service"].run()
    assert opened == [f"services?id={SERVICE}"] * 2


def test_what_is_no_row_of_these_lists_offers_nothing(deeds: RowDeeds) -> None:
    assert deeds.acts("something else", "") == deeds.acts(None, "") == ()
