"""Rates of exchange: what the register holds, which one a day goes by, and what a published list would change."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from commonservices.domain import exchange_editions
from commonservices.domain.exchange_editions import Edition, Preview, Used
from commonservices.store import rate_rows
from commonservices.store.rate_rows import EditionRow, ExchangeFilter, ExchangeRow

if TYPE_CHECKING:
    from commonservices.office import Office

__all__ = ["EditionRow", "ExchangeFilter", "ExchangeRow", "count", "editions", "preview", "rate_on", "rates"]


def preview(office: Office, edition: Edition) -> Preview:
    """Give what taking in a published list would do, before anything is written."""
    with office.engine.connect() as connection:
        held = rate_rows.held(connection)
    return exchange_editions.preview(edition, held, office.today())


def rates(office: Office, wanted: ExchangeFilter, offset: int = 0, limit: int | None = None) -> list[ExchangeRow]:
    """Give rates of exchange by currency, the newest first; as of a day the one each currency goes by."""
    with office.engine.connect() as connection:
        return rate_rows.exchange(connection, wanted, offset, limit)


def count(office: Office, wanted: ExchangeFilter) -> int:
    """Give how many rates of exchange are wanted."""
    with office.engine.connect() as connection:
        return rate_rows.count_exchange(connection, wanted)


def editions(office: Office) -> list[EditionRow]:
    """Give the published lists that were taken in, the newest first."""
    with office.engine.connect() as connection:
        return rate_rows.editions(connection)


def rate_on(office: Office, currency: str, day: date) -> Used | None:
    """Give the rate an amount of a day is converted with; None where none is known."""
    with office.engine.connect() as connection:
        held = rate_rows.held(connection, until=day)
    return exchange_editions.used_on(exchange_editions.pairs(held), currency, day)
