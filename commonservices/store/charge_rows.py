"""Gathers what may be billed of a period: certified orders, monthly usage and the shares of frozen runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.billing import (
    ACTUAL,
    ADVANCE,
    ORDER,
    POOLED,
    REIMBURSABLE,
    SHARE,
    TRUE_UP,
    USAGE,
    Charge,
    Draft,
    LeftOut,
    drafts_of,
)
from commonservices.domain.declaring import dataclass
from commonservices.domain.ordering import CERTIFIED
from commonservices.domain.partners import Entity
from commonservices.domain.shared_services import RateLine
from commonservices.domain.terms import month_end
from commonservices.store import bill_rows, order_rows
from commonservices.store.rows import fetch, fetch_in
from commonservices.store.tables import LIVE, table_of

_FROZEN: Final = "FROZEN"
_LATER: Final = {"ADVANCE": 0, "REVISED": 1, "ACTUAL": 2}
"""Of runs frozen on one day the one that comes later in the year of a budget counts."""
_PROVIDERS: Final = ("PROVIDER", "BOTH")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a billing run asks for: the days, and as far as it is narrowed the provider, arrangement, party or pool."""

    first: date
    last: date
    provider_id: UUID | None = None
    arrangement_id: UUID | None = None
    party_id: UUID | None = None
    pool_id: UUID | None = None
    order_ids: frozenset[UUID] = frozenset()
    states: tuple[str, ...] = (CERTIFIED,)
    sources: frozenset[str] = frozenset({ORDER, USAGE, SHARE})


@dataclass(frozen=True, slots=True)
class Terms:
    """What bills need to know of an arrangement: its reference, basis, currency and the days to pay."""

    reference: str
    basis: str
    payment_days: int
    starts_on: date | None


@dataclass(frozen=True, slots=True)
class _Service:
    name: str
    reference: str
    arrangement_id: UUID | None
    provider_id: UUID | None


@dataclass(frozen=True, slots=True)
class Gathered:
    """All charges of a run, the prices of the services, the terms of arrangements, and the entities by identifier."""

    charges: tuple[Charge, ...]
    rates: Mapping[UUID, list[RateLine]]
    terms: Mapping[UUID, Terms]
    entities: Mapping[UUID, Entity]
    pooled: frozenset[Charge]


def gather(connection: sa.Connection, wanted: Wanted) -> Gathered:
    """Give what a billing run has to look at; nothing is left out here but what the run was not asked for."""
    services, terms = _services(connection), terms_of(connection)
    pools = _pool_days(connection)
    charges: list[Charge] = []
    if ORDER in wanted.sources:
        charges += _orders(connection, wanted, services, terms)
    if USAGE in wanted.sources and not wanted.order_ids and wanted.pool_id is None:
        charges += _usage(connection, wanted, services, terms)
    if SHARE in wanted.sources and not wanted.order_ids:
        charges += _shares(connection, wanted, terms)
    kept = tuple(each for each in charges if _asked(each, wanted))
    pooled = frozenset(each for each in kept if each.source == USAGE and _is_pooled(each, pools))
    needed = {each.service_id for each in kept if each.service_id is not None and each.amount is None}
    entities = {each.id: each for each in fetch(connection, Entity)}
    return Gathered(kept, rates_of(connection, needed), terms, entities, pooled)


def plan(connection: sa.Connection, wanted: Wanted) -> tuple[Gathered, list[Draft], list[LeftOut]]:
    """Give the bills a run would make, and all it leaves out with the reason."""
    gathered = gather(connection, wanted)
    billed = bill_rows.billed_keys(connection, wanted.first, wanted.last)
    pooled = [LeftOut(each, POOLED) for each in gathered.charges if each in gathered.pooled and each.key not in billed]
    rest = (each for each in gathered.charges if each not in gathered.pooled)
    drafts, left = drafts_of(rest, gathered.rates, billed)
    return gathered, drafts, [*left, *pooled]


def rates_of(connection: sa.Connection, service_ids: Iterable[UUID]) -> dict[UUID, list[RateLine]]:
    """Give the prices of some services."""
    found: dict[UUID, list[RateLine]] = {}
    for each in fetch_in(connection, RateLine, "service_id", service_ids):
        if each.service_id is not None:
            found.setdefault(each.service_id, []).append(each)
    return found


def terms_of(connection: sa.Connection) -> dict[UUID, Terms]:
    """Give the terms of every arrangement that bills look at."""
    above, version = table_of("arrangement"), table_of("arrangement_version")
    asked = (
        sa.select(
            above.c.id, above.c.reference, version.c.financial_basis, version.c.payment_terms_days,
            version.c.effective_on,
        )
        .join(version, version.c.id == above.c.version_id)
        .where(above.c.row_state == LIVE)
    )  # fmt: skip
    return {
        row[0]: Terms(row[1], row[2] or REIMBURSABLE, 30 if row[3] is None else row[3], row[4])
        for row in connection.execute(asked)
    }


def _asked(charge: Charge, wanted: Wanted) -> bool:
    pairs = (
        (wanted.provider_id, charge.provider_id),
        (wanted.arrangement_id, charge.arrangement_id),
        (wanted.party_id, charge.party_id),
        (wanted.pool_id, charge.pool_id),
    )
    return charge.party_id != charge.provider_id and all(asked is None or asked == there for asked, there in pairs)


def _services(connection: sa.Connection) -> dict[UUID, _Service]:
    """Give every service with who gives it: the managing entity, else whoever takes part as its provider."""
    service, part = table_of("shared_service"), table_of("participation")
    giving = sa.select(part.c.service_id, part.c.entity_id).where(part.c.row_state == LIVE, part.c.role.in_(_PROVIDERS))
    givers = {row[0]: row[1] for row in connection.execute(giving.order_by(part.c.id.desc()))}
    asked = sa.select(
        service.c.id, service.c.name_en, service.c.name_fr, service.c.reference, service.c.arrangement_id,
        service.c.managing_entity_id,
    ).where(service.c.row_state == LIVE)  # fmt: skip
    return {
        row[0]: _Service(row[1] or row[2], row[3], row[4], row[5] or givers.get(row[0]))
        for row in connection.execute(asked)
    }


def _of_service(service: _Service | None, terms: Mapping[UUID, Terms]) -> dict[str, Any]:
    """Give what a charge takes from its service: who gives it, under which arrangement, on which basis."""
    if service is None:
        return {"provider_id": None, "description": ""}
    above = service.arrangement_id
    basis = terms[above].basis if above is not None and above in terms else REIMBURSABLE
    return {
        "provider_id": service.provider_id,
        "arrangement_id": above,
        "basis": basis,
        "description": f"{service.reference} {service.name}"[:300],
    }


def _orders(
    connection: sa.Connection, wanted: Wanted, services: Mapping[UUID, _Service], terms: Mapping[UUID, Terms]
) -> Iterator[Charge]:
    """Give the orders rendered up to the last day; one certified late is billed with the next run."""
    for row in order_rows.unbilled(connection, wanted.last):
        if row.state in wanted.states and (not wanted.order_ids or row.id in wanted.order_ids):
            yield Charge(
                source=ORDER,
                source_id=row.id,
                party_id=row.consumer_id,
                service_id=row.service_id,
                day=row.last_on,
                quantity=row.confirmed_quantity,
                unit=row.unit,
                **_of_service(services.get(row.service_id), terms),
            )


def _usage(
    connection: sa.Connection, wanted: Wanted, services: Mapping[UUID, _Service], terms: Mapping[UUID, Terms]
) -> Iterator[Charge]:
    used = table_of("monthly_usage")
    asked = sa.select(used.c.id, used.c.service_id, used.c.consumer_id, used.c.month, used.c.quantity, used.c.unit)
    whole = asked.where(
        used.c.row_state == LIVE,
        used.c.month.between(wanted.first.replace(day=1), wanted.last),
        used.c.quantity > 0,
    )
    taken = {id: _of_service(service, terms) for id, service in services.items()}
    for row in connection.execute(whole.order_by(used.c.service_id, used.c.consumer_id, used.c.month)):
        day = month_end(row.month)
        if not wanted.first <= day <= wanted.last:  # a month is rendered on its last day
            continue
        yield Charge(
            source=USAGE,
            source_id=row.id,
            party_id=row.consumer_id,
            service_id=row.service_id,
            day=day,
            quantity=row.quantity,
            unit=row.unit,
            **taken.get(row.service_id, {"provider_id": None}),
        )


def _shares(connection: sa.Connection, wanted: Wanted, terms: Mapping[UUID, Terms]) -> Iterator[Charge]:
    """Give what is due by the newest frozen run of each budget line: its share less what was billed of it so far."""
    share, run, pool, line = (table_of(name) for name in ("share", "apportionment_run", "cost_pool", "pool_line"))
    asked = (
        sa.select(
            share.c.id, share.c.entity_id, share.c.amount, share.c.support_amount, share.c.currency, run.c.kind,
            run.c.line_id, run.c.pool_id, run.c.frozen_on, pool.c.provider_id, pool.c.arrangement_id, pool.c.starts_on,
            pool.c.ends_on, pool.c.reference, line.c.description, line.c.service_id,
        )
        .select_from(
            share.join(run, run.c.id == share.c.run_id)
            .join(pool, pool.c.id == run.c.pool_id)
            .outerjoin(line, line.c.id == run.c.line_id)
        )
        .where(*(each.c.row_state == LIVE for each in (share, run, pool)), run.c.state == _FROZEN)
        .where(pool.c.starts_on <= wanted.last, pool.c.ends_on >= wanted.first)
        .order_by(run.c.frozen_on, sa.case(_LATER, value=run.c.kind, else_=0), run.c.id)
    )  # fmt: skip
    newest: dict[tuple[UUID, UUID], Any] = {}
    for row in connection.execute(asked):
        newest[row.line_id or row.pool_id, row.entity_id] = row
    billed = bill_rows.billed_shares(connection, list({place for place, _ in newest}))
    for place, row in newest.items():
        due = (row.amount or 0) + (row.support_amount or 0) - billed.get(place, 0)
        if due or place not in billed:
            yield _of_share(row, due, terms, before=place in billed)


def _of_share(row: Any, due: int, terms: Mapping[UUID, Terms], *, before: bool) -> Charge:
    """Give the charge of one share: whole the first time, afterwards the difference, which may be below zero."""
    kind = TRUE_UP if before else ACTUAL if row.kind == ACTUAL else ADVANCE
    support = 0 if before else row.support_amount or 0
    above = row.arrangement_id
    return Charge(
        source=SHARE,
        source_id=row.id,
        provider_id=row.provider_id,
        party_id=row.entity_id,
        service_id=row.service_id,
        day=row.ends_on if row.kind == ACTUAL else row.starts_on,
        description=f"{row.reference} {row.description or ''}".strip()[:300],
        arrangement_id=above,
        pool_id=row.pool_id,
        basis=terms[above].basis if above in terms else REIMBURSABLE,
        kind=kind,
        amount=due - support,
        support=support,
        currency=row.currency,
    )


def _pool_days(connection: sa.Connection) -> dict[UUID, list[tuple[date, date]]]:
    """Give the days on which each service is paid for by a shared budget: its usage is not billed besides."""
    pool, line = table_of("cost_pool"), table_of("pool_line")
    days: dict[UUID, list[tuple[date, date]]] = {}
    named = sa.select(line.c.service_id, pool.c.starts_on, pool.c.ends_on).join(pool, pool.c.id == line.c.pool_id)
    whole = sa.select(pool.c.service_ids, pool.c.starts_on, pool.c.ends_on).where(pool.c.row_state == LIVE)
    for row in connection.execute(
        named.where(line.c.service_id.is_not(None), line.c.row_state == LIVE, pool.c.row_state == LIVE)
    ):
        days.setdefault(row[0], []).append((row[1], row[2]))
    for services, first, last in connection.execute(whole):
        for id in services:
            days.setdefault(id, []).append((first, last))
    return days


def _is_pooled(charge: Charge, pools: Mapping[UUID, list[tuple[date, date]]]) -> bool:
    spans = pools.get(charge.service_id, ()) if charge.service_id is not None else ()
    return any(first <= charge.day <= last for first, last in spans)
