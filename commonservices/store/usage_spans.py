"""Keeps from when to when each consumer used each service, and what of the lists hangs on that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.shared_services import RateLine
from commonservices.domain.terms import month_end
from commonservices.store import register_calendar
from commonservices.store.gathering import rate_gap
from commonservices.store.plain_rows import plain_table
from commonservices.store.rows import CHUNK, chunks, fetch_in, run
from commonservices.store.tables import LIVE, table_of

_Pair = tuple[UUID, UUID]
_SERVICE: Final = "UPDATE register_service SET last_month = ? WHERE id = ?"


@dataclass(slots=True)
class UsedMonths:
    """The first and the last month of use, and how many lines say so."""

    first: date
    last: date
    lines: int = 0

    def joined(self, other: UsedMonths) -> UsedMonths:
        """Give the months of both."""
        return UsedMonths(min(self.first, other.first), max(self.last, other.last), self.lines + other.lines)


def settle(connection: sa.Connection, fresh: Mapping[_Pair, UsedMonths], recount: set[_Pair], today: date) -> set[UUID]:
    """Bring the months of some pairs of service and consumer up to date.

    Where a service is merely used on, as with every month that is entered, the lists are moved on at once; the
    services for which that would not do are given: their rows take all facts.
    """
    if not fresh and not recount:
        return set()
    known = _known(connection, {*fresh, *recount})
    told: dict[_Pair, UsedMonths | None] = {}
    changed: set[UUID] = set()
    for pair, months in fresh.items():
        old = known.get(pair)
        if old is None or months.first < old.first:
            changed.add(pair[0])
        told[pair] = months if old is None else months.joined(old)
    counted = _counted(connection, recount)
    for pair in recount:
        told[pair] = counted.get(pair)
        if told[pair] is None or known.get(pair) != told[pair]:
            changed.add(pair[0])
    used = _used_on(connection, known, told, changed)
    _keep(connection, known, told)
    return changed | _move_on(connection, used, today)


def _used_on(
    connection: sa.Connection,
    known: Mapping[_Pair, UsedMonths],
    told: Mapping[_Pair, UsedMonths | None],
    changed: set[UUID],
) -> dict[UUID, tuple[date, date, date]]:
    """Give the services used in a later month than ever before: the first month, the last so far and the new last."""
    last: dict[UUID, date] = {}
    for pair, now in told.items():
        if now is not None and pair[0] not in changed and now.last > known[pair].last:
            last[pair[0]] = max(now.last, last.get(pair[0], now.last))
    table = table_of("usage_span")
    found: dict[UUID, tuple[date, date, date]] = {}
    for some in chunks(list(last), CHUNK):
        months = (sa.func.min(table.c.first_month), sa.func.max(table.c.last_month))
        asked = sa.select(table.c.service_id, *months).where(table.c.service_id.in_(some)).group_by(table.c.service_id)
        for service, began, ended in connection.execute(asked):
            if last[service] > ended:
                found[service] = (began, ended, last[service])
    return found


def _move_on(connection: sa.Connection, used: Mapping[UUID, tuple[date, date, date]], today: date) -> set[UUID]:
    """Show the last month of some services; give those whose rates leave a gap now that they did not leave before."""
    rates: dict[UUID | None, list[RateLine]] = defaultdict(list)
    for line in fetch_in(connection, RateLine, "service_id", list(used)) if used else ():
        rates[line.service_id].append(line)
    gaping: set[UUID] = set()
    shown: dict[UUID, date] = {}
    for id, (first, before, last) in used.items():
        gap = partial(rate_gap, rates[id], first)
        if gap(before) != gap(last):
            gaping.add(id)
        else:
            shown[id] = last
    if shown:
        _show(connection, shown, today)
    return gaping


def _show(connection: sa.Connection, used: Mapping[UUID, date], today: date) -> None:
    """Show the last month of use on the rows of some services and on those of the arrangements above them."""
    services = plain_table("register_service", connection.dialect)
    months = {services.key("id", id): last for id, last in used.items()}
    run(connection, _SERVICE, [(services.key("last_month", last), key) for key, last in months.items()])
    key_at, above_at = services.columns.index("id"), services.columns.index("arrangement_id")
    days: dict[object, date] = {}
    for row in services.held(connection, "id", months):
        if row[above_at] is not None:
            day = month_end(months[row[key_at]])
            days[row[above_at]] = max(day, days.get(row[above_at], day))
    if days:
        register_calendar.use(connection, days, today)


def _keep(
    connection: sa.Connection, known: Mapping[_Pair, UsedMonths], told: Mapping[_Pair, UsedMonths | None]
) -> None:
    table = plain_table("usage_span", connection.dialect)
    service, consumer = (partial(table.key, column) for column in ("service_id", "consumer_id"))
    gone = [(service(pair[0]), consumer(pair[1])) for pair in told if pair in known]
    table.delete(connection, ("service_id", "consumer_id"), gone)
    rows = [(*pair, months.first, months.last, months.lines) for pair, months in told.items() if months is not None]
    table.insert(connection, list(map(table.bound, rows)))


def _known(connection: sa.Connection, pairs: set[_Pair]) -> dict[_Pair, UsedMonths]:
    """Give the months kept of some pairs, and of others that share a service and a consumer with them."""
    table = table_of("usage_span")
    found: dict[_Pair, UsedMonths] = {}
    for services, consumers in _together(pairs):
        asked = sa.select(table).where(table.c.service_id.in_(services), table.c.consumer_id.in_(consumers))
        for row in connection.execute(asked):
            found[row.service_id, row.consumer_id] = UsedMonths(row.first_month, row.last_month, row.lines)
    return found


def _counted(connection: sa.Connection, pairs: set[_Pair]) -> dict[_Pair, UsedMonths]:
    """Give the months of use of some pairs as the table holds them; pairs without any are left out."""
    table = table_of("monthly_usage")
    counted = (sa.func.min(table.c.month), sa.func.max(table.c.month), sa.func.count())
    found: dict[_Pair, UsedMonths] = {}
    for services, consumers in _together(pairs):
        statement = (
            sa.select(table.c.service_id, table.c.consumer_id, *counted)
            .where(table.c.service_id.in_(services), table.c.consumer_id.in_(consumers), table.c.row_state == LIVE)
            .group_by(table.c.service_id, table.c.consumer_id)
        )
        found.update(((row[0], row[1]), UsedMonths(*row[2:])) for row in connection.execute(statement))
    return found


def _together(pairs: set[_Pair]) -> Iterator[tuple[list[UUID], list[UUID]]]:
    """Give services to be asked for at once, with their consumers: a statement costs more than the lines of a pair."""
    consumers: dict[UUID, set[UUID]] = defaultdict(set)
    for service, consumer in pairs:
        consumers[service].add(consumer)
    for some in chunks(list(consumers), CHUNK):
        yield list(some), sorted(set().union(*(consumers[service] for service in some)))
