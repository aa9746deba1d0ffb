"""The monthly grid: what each consumer used of each service, month by month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.period_ends import PeriodLock
from commonservices.domain.period_locks import lock_on
from commonservices.domain.terms import add_months, month_end
from commonservices.store import grids
from commonservices.store.grids import Sizes
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from commonservices.office import Office

__all__ = [
    "YEAR", "Grid", "GridBlock", "GridCell", "GridFilter", "GridRow", "MonthLine", "Sizes",
    "blocks", "by_consumer", "by_month", "closed_months", "copyable", "count", "grid", "months_of_year",
    "number_of", "one_row", "plans", "rows_of", "service_totals", "sizes",
]  # fmt: skip

YEAR = 12


@dataclass(frozen=True, slots=True)
class GridFilter:
    """Which months and which rows the grid shows."""

    months: tuple[date, ...]
    text: str = ""
    arrangement_id: UUID | None = None
    service_id: UUID | None = None
    entity_id: UUID | None = None
    location_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class GridCell:
    """One month of one row: None is nothing entered, which is not zero. `covered` says the consumer took part then."""

    quantity: Decimal | None
    note: str = ""
    covered: bool = True


@dataclass(frozen=True, slots=True)
class GridRow:
    """One consumer of one service; `earlier` holds the same months one year before, `volume` the plan of a year."""

    service_id: UUID
    reference: str
    name: str
    unit: str
    status: str
    consumer_id: UUID
    consumer: str
    cells: tuple[GridCell, ...]
    total: Decimal | None
    before: Decimal | None
    median: Decimal | None
    earlier: tuple[Decimal | None, ...] = ()
    volume: Decimal | None = None


@dataclass(frozen=True, slots=True)
class GridBlock:
    """One service of the grid: its heading, and how many consumers stand below it."""

    service_id: UUID
    reference: str
    name: str
    unit: str
    status: str
    lines: int


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One service in one month: its total beside others, and for how many of its consumers a figure is entered."""

    service_id: UUID
    reference: str
    name: str
    unit: str
    total: Decimal | None
    before: Decimal | None
    year_before: Decimal | None
    plan: Decimal | None
    entered: int
    consumers: int


@dataclass(frozen=True, slots=True)
class Grid:
    """One page of the grid with how many rows there are in all."""

    months: tuple[date, ...]
    rows: tuple[GridRow, ...]
    count: int


def months_of_year(start: date, count: int = YEAR) -> tuple[date, ...]:
    """Give so many months from the month of `start` on."""
    first = start.replace(day=1)
    return tuple(add_months(first, step) for step in range(count))


def count(office: Office, wanted: GridFilter) -> int:
    """Give how many rows the grid has: one for each consumer of each service."""
    with office.engine.connect() as connection:
        return grids.count(connection, _criteria(wanted))


def sizes(office: Office, wanted: GridFilter) -> Sizes:
    """Give the services of the grid in order: the number of each in the register, and how many rows it has."""
    with office.engine.connect() as connection:
        return grids.sizes(connection, _criteria(wanted))


def blocks(office: Office, some: Sizes) -> tuple[GridBlock, ...]:
    """Give the services of some sizes, in the same order."""
    with office.engine.connect() as connection:
        found = grids.blocks(connection, some)
    return tuple(
        GridBlock(each.service_id, each.reference, _name(each, office.language), each.unit, each.status, each.lines)
        for each in found
    )


def number_of(office: Office, service_id: UUID) -> int | None:
    """Give the number a service has in the register; nothing for one that is not there."""
    with office.engine.connect() as connection:
        return grids.number_of(connection, service_id)


def grid(office: Office, wanted: GridFilter, offset: int = 0, limit: int = 200) -> Grid:
    """Give one page of the grid, by service and consumer."""
    with office.engine.connect() as connection:
        criteria = _criteria(wanted)
        number = grids.count(connection, criteria)
        lines = grids.lines(connection, criteria, offset, limit)
        first = add_months(wanted.months[0], -YEAR)
        used = grids.quantities(connection, lines, first, wanted.months[-1])
    return Grid(wanted.months, tuple(_row(line, wanted.months, used, office.language) for line in lines), number)


def by_consumer(office: Office, wanted: GridFilter, offset: int = 0, limit: int = 200) -> tuple[GridRow, ...]:
    """Give some rows of the grid by consumer and service: what each consumer used of all services."""
    with office.engine.connect() as connection:
        lines = grids.lines(connection, _criteria(wanted), offset, limit, by_consumer=True)
        used = grids.quantities(connection, lines, add_months(wanted.months[0], -YEAR), wanted.months[-1])
    return tuple(_row(line, wanted.months, used, office.language) for line in lines)


def by_month(
    office: Office, wanted: GridFilter, month: date, offset: int = 0, limit: int | None = None
) -> tuple[MonthLine, ...]:
    """Give what was used of each service of the grid in one month, beside the month before, a year before, and plan.

    Of a large register a page of services, in the order of the grid.
    """
    with office.engine.connect() as connection:
        held = grids.sizes(connection, _criteria(wanted))
        last = len(held.numbers) if limit is None else offset + limit
        found = grids.blocks(connection, held.some(offset, last))
        ids, before, earlier = [each.service_id for each in found], add_months(month, -1), add_months(month, -YEAR)
        sums = grids.sums(connection, ids, (month, before, earlier), wanted.entity_id)
        planned = grids.plans(connection, ids, month, wanted.entity_id)
        entered = grids.entered(connection, ids, month, wanted.entity_id)
    return tuple(
        MonthLine(
            service_id=each.service_id,
            reference=each.reference,
            name=_name(each, office.language),
            unit=each.unit,
            total=sums.get((each.service_id, month)),
            before=sums.get((each.service_id, before)),
            year_before=sums.get((each.service_id, earlier)),
            plan=planned[each.service_id] / YEAR if each.service_id in planned else None,
            entered=entered.get(each.service_id, 0),
            consumers=each.lines,
        )
        for each in found
    )


def rows_of(office: Office, wanted: GridFilter, service_ids: Sequence[UUID]) -> tuple[GridRow, ...]:
    """Give the rows of some services of the grid, by service and consumer: no more is read than they hold."""
    criteria = replace(_criteria(wanted), text="", service_ids=tuple(service_ids))
    with office.engine.connect() as connection:
        lines = grids.lines(connection, criteria, 0, None)
        used = grids.quantities(connection, lines, add_months(wanted.months[0], -YEAR), wanted.months[-1])
    return tuple(_row(line, wanted.months, used, office.language) for line in lines)


def one_row(office: Office, months: tuple[date, ...], service_id: UUID, consumer_id: UUID) -> GridRow | None:
    """Give the row of one consumer of one service; None when it does not take part."""
    with office.engine.connect() as connection:
        criteria = grids.GridCriteria(service_id=service_id, entity_id=consumer_id)
        lines = grids.lines(connection, criteria, 0, 1)
        used = grids.quantities(connection, lines, add_months(months[0], -YEAR), months[-1])
    return _row(lines[0], months, used, office.language) if lines else None


def service_totals(
    office: Office, service_ids: Sequence[UUID], months: Sequence[date], consumer_id: UUID | None = None
) -> dict[UUID, list[Decimal | None]]:
    """Give the total of each service in each month, of all consumers or of one; None where nothing was entered."""
    with office.engine.connect() as connection:
        sums = grids.sums(connection, service_ids, months, consumer_id)
    return {id: [sums.get((id, month)) for month in months] for id in service_ids}


def closed_months(office: Office, months: Sequence[date]) -> frozenset[date]:
    """Give the months that lie in a closed period, so that nothing can be written in them."""
    with office.engine.connect() as connection:
        locks = fetch(connection, PeriodLock)
    return frozenset(month for month in months if lock_on(locks, month_end(month)) is not None)


def plans(
    office: Office, service_ids: Sequence[UUID], month: date, consumer_id: UUID | None = None
) -> dict[UUID, Decimal]:
    """Give what the consumers of some services plan for a month: a twelfth of their year."""
    with office.engine.connect() as connection:
        found = grids.plans(connection, service_ids, month, consumer_id)
    return {service: volume / YEAR for service, volume in found.items()}


def copyable(office: Office, wanted: GridFilter, month: date) -> list[tuple[UUID, UUID, Decimal]]:
    """Give service, consumer and quantity of the month before wherever a month has no entry and could take one."""
    with office.engine.connect() as connection:
        return grids.copyable(connection, _criteria(wanted), add_months(month, -1), month)


def _criteria(wanted: GridFilter) -> grids.GridCriteria:
    place = wanted.location_id
    return grids.GridCriteria(
        wanted.text, wanted.arrangement_id, wanted.service_id, wanted.entity_id, location_id=place
    )


def _row(
    line: grids.Line, months: Sequence[date], used: dict[tuple[UUID, UUID, date], tuple[Decimal, str]], language: str
) -> GridRow:
    cells = []
    for month in months:
        quantity, note = used.get((line.service_id, line.consumer_id, month), (None, ""))
        cells.append(GridCell(quantity, note, _covered(line, month)))
    entered = [cell.quantity for cell in cells if cell.quantity is not None]
    keys = [(line.service_id, line.consumer_id, add_months(month, -YEAR)) for month in months]
    before = [used[key][0] if key in used else None for key in keys]
    earlier = [quantity for quantity in before if quantity is not None]
    recent = sorted(entered[-6:])
    return GridRow(
        service_id=line.service_id,
        reference=line.reference,
        name=_name(line, language),
        unit=line.unit,
        status=line.status,
        consumer_id=line.consumer_id,
        consumer=line.consumer,
        cells=tuple(cells),
        total=sum(entered, Decimal(0)) if entered else None,
        before=sum(earlier, Decimal(0)) if earlier else None,
        median=recent[len(recent) // 2] if recent else None,
        earlier=tuple(before),
        volume=line.volume,
    )


def _name(line: grids.Line | grids.Block, language: str) -> str:
    return (line.name_fr if language == "fr" else "") or line.name_en or line.name_fr


def _covered(line: grids.Line, month: date) -> bool:
    after = line.joined_on is None or line.joined_on.replace(day=1) <= month
    before = line.left_on is None or line.left_on >= month
    return after and before
