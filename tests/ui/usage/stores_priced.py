"""Prices, plans and closed months over the small register."""

from __future__ import annotations

from datetime import date

from commonservices.actions import period_ends, shared_services
from commonservices.domain.ids import of_link
from commonservices.domain.periods import period_of
from commonservices.office import Office
from tests.ui.usage.stores import YEAR, Small, row_of


def price(office: Office, small: Small, rate: str = "1.5") -> None:
    """Give fuel a price from the year before on."""
    shared_services.set_rate(office, small.fuel, rate, "USD", date(2025, 7, 1))


def plan(office: Office, small: Small, consumer: str, volume: str) -> None:
    """Say what a consumer of fuel plans to use in a year."""
    row = row_of(office, small.fuel, consumer)
    shared_services.set_participant(office, of_link(row.service_id, row.consumer_id), {"volume_estimate": volume})


def close(office: Office, month: int) -> None:
    """Close one month of the year."""
    period_ends.close(office, period_of(YEAR[month], 1), "billed with the quarter")
