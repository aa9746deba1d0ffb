"""What a workbook says of claims of efficiency beside the claims themselves, and what they must add up to, by sums."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.domain.efficiency import CbaCase, EfficiencyRecord
from commonservices.domain.efficiency_cases import ADOPTED, REVIEWED
from commonservices.domain.efficiency_claims import COST_AVOIDANCE, ESTIMATED, VALIDATED
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import LIVE, table_of
from commonservices.store.types import whole_sum

_NOTHING: Final = Decimal(0)


class ServiceOf(NamedTuple):
    """What the sheet says of the service of a claim."""

    reference: str
    name_en: str
    name_fr: str
    provider: str
    arrangement: str
    arrangement_id: UUID | None


@dataclass(slots=True)
class Claimed:
    """What the claims of some years add up to: all of them, and by currency what the indicators take of them."""

    rows: int = 0
    hours: Decimal = _NOTHING
    gain: Counter[str] = field(default_factory=Counter)
    indicated: Counter[str] = field(default_factory=Counter)
    """Validated and estimated gains that count once, and what was avoided before anything spent once."""


def services(connection: sa.Connection, ids: Collection[UUID]) -> dict[UUID, ServiceOf]:
    """Give what is said of some services."""
    listed = table_of("register_service")
    names = ("id", "reference", "name_en", "name_fr", "provider", "arrangement", "arrangement_id")
    found: dict[UUID, ServiceOf] = {}
    for some in chunks(sorted(ids), CHUNK):
        asked = sa.select(*(listed.c[each] for each in names)).where(listed.c.id.in_(some))
        for id, *words, above in connection.execute(asked):
            found[id] = ServiceOf._make([*(each or "" for each in words), above])
    return found


def versions(connection: sa.Connection, arrangement_ids: Collection[UUID], day: date) -> dict[UUID, int]:
    """Give the number of the terms of each of some arrangements that applied on a day."""
    terms = table_of("arrangement_version")
    found: dict[UUID, int] = {}
    for some in chunks(sorted(arrangement_ids), CHUNK):
        asked = (
            sa.select(terms.c.arrangement_id, sa.func.max(terms.c.number))
            .where(
                terms.c.arrangement_id.in_(some),
                terms.c.row_state == LIVE,
                sa.or_(terms.c.number == 1, sa.and_(terms.c.sealed_on.is_not(None), terms.c.version_applies_on <= day)),
            )
            .group_by(terms.c.arrangement_id)
        )
        found |= {row[0]: int(row[1]) for row in connection.execute(asked) if row[1] is not None}
    return found


def case_ids(connection: sa.Connection, years: Collection[int]) -> set[UUID]:
    """Give the cases that were reviewed or adopted and whose years hold one of some years."""
    return set(connection.scalars(sa.select(_case().c.id).where(*_of_years(years))))


def cased(connection: sa.Connection, years: Collection[int]) -> Counter[str]:
    """Give how many there are of them, by currency."""
    currency = _case().c.currency
    asked = sa.select(currency, sa.func.count()).where(*_of_years(years)).group_by(currency)
    return Counter({row[0]: int(row[1]) for row in connection.execute(asked)})


def _case() -> sa.Table:
    return table_of(CbaCase.KIND)


def _of_years(years: Collection[int]) -> tuple[sa.ColumnElement[bool], ...]:
    own = _case().c
    touches = [sa.and_(own.base_year <= year, own.base_year + own.horizon_years > year) for year in sorted(years)]
    return own.row_state == LIVE, own.state.in_((REVIEWED, ADOPTED)), sa.or_(sa.false(), *touches)


def claimed(connection: sa.Connection, years: Collection[int]) -> Claimed:
    """Give what the claims of some years add up to, as the tables keep their gains."""
    table, found = table_of(EfficiencyRecord.KIND), Claimed()
    live = (table.c.row_state == LIVE, table.c.year.in_(sorted(years)))
    asked = (
        sa.select(
            table.c.currency, table.c.state, table.c.linked_id.is_(None), sa.func.count(), whole_sum(table.c.gain),
            sa.func.sum(table.c.gain_hours),
        )
        .where(*live)
        .group_by(table.c.currency, table.c.state, table.c.linked_id.is_(None))
    )  # fmt: skip
    for currency, state, counts, number, gain, hours in connection.execute(asked):
        found.rows += int(number)
        found.gain[currency] += int(gain or 0)
        found.hours += hours if hours is not None else _NOTHING
        if counts and state in {ESTIMATED, VALIDATED}:
            found.indicated[currency] += int(gain or 0)
    avoided = (
        sa.select(table.c.currency, whole_sum(table.c.gain + sa.func.coalesce(table.c.one_off_cost, 0)))
        .where(*live, table.c.category == COST_AVOIDANCE, table.c.state != ESTIMATED, table.c.linked_id.is_(None))
        .group_by(table.c.currency)
    )
    for currency, total in connection.execute(avoided):
        found.indicated[currency] += int(total or 0)
    return found
