"""The prices of services and the rates of exchange as lists: filtered, sorted and counted by the database."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.domain.exchange_editions import MANUAL, Held
from commonservices.domain.rate_rules import ENDED, RUNNING, STALE, TO_COME
from commonservices.store.folding import holds
from commonservices.store.tables import LIVE, table_of

ALL: Final = "all"
_NEVER: Final = date(9999, 12, 31)


class ExchangeRow(NamedTuple):
    """One rate of exchange of the list."""

    id: UUID
    currency: str
    effective_on: date
    rate: Decimal
    source: str
    edition: str
    reason: str


class EditionRow(NamedTuple):
    """One published list that was taken in: since when it counts and how many rates it brought."""

    edition: str
    source: str
    rates: int


class PriceRow(NamedTuple):
    """One price of a service as lists show it."""

    id: UUID
    service_id: UUID
    service: str
    service_name_en: str
    service_name_fr: str
    provider: str
    card_id: UUID | None
    card: str
    rate: Decimal
    currency: str
    unit: str
    valid_from: date | None
    valid_to: date | None
    support_percent: Decimal | None
    minimum_charge: int | None
    method: str
    review_by: date | None
    approved_by: str
    elements: str
    billed: int


class CardRow(NamedTuple):
    """One rate card as lists show it, with the number of its prices."""

    id: UUID
    name: str
    provider: str
    currency: str
    valid_from: date | None
    valid_to: date | None
    method: str
    approved_by: str
    approved_on: date | None
    prices: int


class ServiceDays(NamedTuple):
    """A running service and the days it needs a price on."""

    id: UUID
    reference: str
    name_en: str
    name_fr: str
    method: str
    started_on: date | None
    ended_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceFilter:
    """Which prices are wanted: words, one service or card, one currency, and how they stand on a day."""

    text: str = ""
    service_id: UUID | None = None
    card_id: UUID | None = None
    currency: str = ""
    view: str = ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeFilter:
    """Which rates of exchange are wanted: one currency, one source, one edition, those in force on a day."""

    currency: str = ""
    source: str = ""
    edition: str = ""
    as_of: date | None = None


# --- rates of exchange ------------------------------------------------------------------------------------------------


def held(connection: sa.Connection, currency: str = "", until: date | None = None) -> list[Held]:
    """Give the rates of exchange as rules take them."""
    table = table_of("exchange_rate")
    wanted = [table.c.row_state == LIVE, table.c.effective_on.is_not(None), table.c.rate.is_not(None)]
    if currency:
        wanted.append(table.c.currency == currency)
    if until is not None:
        wanted.append(table.c.effective_on <= until)
    asked = sa.select(table.c.currency, table.c.effective_on, table.c.rate, table.c.source).where(*wanted)
    return [Held._make(row) for row in connection.execute(asked)]


def exchange(
    connection: sa.Connection, wanted: ExchangeFilter, offset: int = 0, limit: int | None = None
) -> list[ExchangeRow]:
    """Give rates of exchange by currency, the newest first."""
    table, conditions = _exchange(wanted)
    columns = [table.c[name] for name in ExchangeRow._fields]
    asked = sa.select(*columns).where(*conditions).order_by(table.c.currency, table.c.effective_on.desc())
    asked = asked.order_by(table.c.source).offset(offset).limit(limit)
    return [ExchangeRow._make(row) for row in connection.execute(asked)]


def count_exchange(connection: sa.Connection, wanted: ExchangeFilter) -> int:
    """Give how many rates of exchange are wanted."""
    table, conditions = _exchange(wanted)
    return int(connection.scalar(sa.select(sa.func.count()).select_from(table).where(*conditions)) or 0)


def _exchange(wanted: ExchangeFilter) -> tuple[sa.Table, list[sa.ColumnElement[bool]]]:
    table = table_of("exchange_rate")
    conditions: list[sa.ColumnElement[bool]] = [table.c.row_state == LIVE]
    given = ((table.c[name], getattr(wanted, name)) for name in ("currency", "source", "edition"))
    conditions.extend(column == value for column, value in given if value)
    if wanted.as_of is not None:
        conditions.append(_in_force(table, wanted.as_of))
    return table, conditions


def _in_force(table: sa.Table, day: date) -> sa.ColumnElement[bool]:
    """Say that no other rate of the currency counts on the day instead: a later one, or of its day one by hand."""
    other = table.alias("other")
    by_hand = sa.case((other.c.source == MANUAL, 1), else_=0) > sa.case((table.c.source == MANUAL, 1), else_=0)
    instead = sa.or_(
        other.c.effective_on > table.c.effective_on, sa.and_(other.c.effective_on == table.c.effective_on, by_hand)
    )
    same = (other.c.row_state == LIVE, other.c.currency == table.c.currency, other.c.effective_on <= day)
    return sa.and_(table.c.effective_on <= day, ~sa.exists().where(*same, instead))


def editions(connection: sa.Connection) -> list[EditionRow]:
    """Give the published lists that were taken in, the newest first."""
    table = table_of("exchange_rate")
    asked = (
        sa.select(table.c.edition, table.c.source, sa.func.count())
        .where(table.c.row_state == LIVE, table.c.edition != "")
        .group_by(table.c.edition, table.c.source)
        .order_by(table.c.edition.desc(), table.c.source)
    )
    return [EditionRow(row[0], row[1], int(row[2])) for row in connection.execute(asked)]


# --- prices -----------------------------------------------------------------------------------------------------------


def prices(
    connection: sa.Connection,
    wanted: PriceFilter,
    today: date,
    sort: str = "service",
    *,
    descending: bool = False,
    offset: int = 0,
    limit: int | None = None,
) -> list[PriceRow]:
    """Give a stretch of the prices wanted."""
    line, service, provider, card = _price_tables()
    billed = table_of("bill_line")
    count = (
        sa.select(sa.func.count())
        .where(billed.c.rate_line_id == line.c.id, billed.c.row_state == LIVE)
        .correlate(line)
        .scalar_subquery()
    )
    columns = [
        line.c.id,
        line.c.service_id,
        service.c.reference,
        service.c.name_en,
        service.c.name_fr,
        sa.func.coalesce(provider.c.short_code, ""),
        line.c.card_id,
        sa.func.coalesce(card.c.name, ""),
        *(line.c[name] for name in PriceRow._fields[8:-1]),
        count,
    ]
    order = _SORTS.get(sort, _SORTS["service"])(line, service)
    keys = [key.desc() if descending else key for key in order]
    asked = (
        sa.select(*columns)
        .select_from(_joined(line, service, provider, card))
        .where(*_conditions(wanted, today))
        .order_by(*keys, line.c.valid_from.desc(), line.c.id)
        .offset(offset)
        .limit(limit)
    )
    return [PriceRow._make(row) for row in connection.execute(asked)]


def count_prices(connection: sa.Connection, wanted: PriceFilter, today: date) -> int:
    """Give how many prices are wanted."""
    tables = _price_tables()
    asked = sa.select(sa.func.count()).select_from(_joined(*tables)).where(*_conditions(wanted, today))
    return int(connection.scalar(asked) or 0)


def _price_tables() -> tuple[sa.Table, sa.Table, sa.Table, sa.Table]:
    return table_of("rate_line"), table_of("shared_service"), table_of("entity"), table_of("rate_card")


def _joined(line: sa.Table, service: sa.Table, provider: sa.Table, card: sa.Table) -> Any:
    return (
        line.join(service, service.c.id == line.c.service_id)
        .outerjoin(provider, provider.c.id == service.c.managing_entity_id)
        .outerjoin(card, card.c.id == line.c.card_id)
    )


def _conditions(wanted: PriceFilter, today: date) -> list[sa.ColumnElement[bool]]:
    line, service, provider, card = _price_tables()
    found: list[sa.ColumnElement[bool]] = [line.c.row_state == LIVE]
    given = ((line.c[name], getattr(wanted, name)) for name in ("service_id", "card_id", "currency"))
    found.extend(column == value for column, value in given if value)
    for word in wanted.text.split():
        where = (service.c.reference, service.c.name_en, service.c.name_fr, provider.c.short_code, card.c.name)
        found.append(holds(word, *where))
    if wanted.view in _VIEWS:
        found.append(_VIEWS[wanted.view](line, today))
    return found


def _running(line: sa.Table, today: date) -> sa.ColumnElement[bool]:
    begun = sa.or_(line.c.valid_from.is_(None), line.c.valid_from <= today)
    return sa.and_(begun, sa.or_(line.c.valid_to.is_(None), line.c.valid_to > today))


_VIEWS: Final[Mapping[str, Any]] = MappingProxyType(
    {
        RUNNING: _running,
        STALE: lambda line, today: sa.and_(_running(line, today), line.c.review_by < today),
        TO_COME: lambda line, today: line.c.valid_from > today,
        ENDED: lambda line, today: line.c.valid_to <= today,
    }
)
_SORTS: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "service": lambda _line, service: (service.c.reference,),
        "rate": lambda line, _service: (line.c.currency, line.c.rate),
        "from": lambda line, _service: (line.c.valid_from,),
        "to": lambda line, _service: (sa.func.coalesce(line.c.valid_to, _NEVER),),
        "review": lambda line, _service: (sa.func.coalesce(line.c.review_by, _NEVER),),
    }
)


def cards(connection: sa.Connection) -> list[CardRow]:
    """Give the rate cards by name."""
    card, provider, line = table_of("rate_card"), table_of("entity"), table_of("rate_line")
    count = (
        sa.select(sa.func.count())
        .where(line.c.card_id == card.c.id, line.c.row_state == LIVE)
        .correlate(card)
        .scalar_subquery()
    )
    columns = [card.c.id, card.c.name, sa.func.coalesce(provider.c.short_code, "")]
    columns += [card.c[name] for name in CardRow._fields[3:-1]]
    asked = (
        sa.select(*columns, count)
        .select_from(card.outerjoin(provider, provider.c.id == card.c.provider_id))
        .where(card.c.row_state == LIVE)
        .order_by(card.c.name, card.c.id)
    )
    return [CardRow._make(row) for row in connection.execute(asked)]


def services(connection: sa.Connection, states: tuple[str, ...]) -> list[ServiceDays]:
    """Give the services in some states with the days they ran."""
    table = table_of("shared_service")
    columns = [table.c[name] for name in ServiceDays._fields]
    asked = sa.select(*columns).where(table.c.row_state == LIVE, table.c.status.in_(states)).order_by(table.c.reference)
    return [ServiceDays._make(row) for row in connection.execute(asked)]
