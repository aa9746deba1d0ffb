"""Typing what was used: one cell of the monthly grid, or many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.actions.values import field_of, value_for
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record, check_unit_places, unit_places
from commonservices.domain.declaring import dataclass
from commonservices.domain.ids import of_link
from commonservices.domain.partners import Entity
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import MonthlyUsage, SharedService
from commonservices.domain.terms import month_end
from commonservices.jobs import Tell, silent

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

MOST_BEFORE = 20
"""How many arrangements that replaced one another are looked at."""

TELL_EVERY = 100


@dataclass(frozen=True, slots=True)
class UsageCell:
    """One cell to write: the quantity as typed or exact, None to say that nothing is known; no note keeps the old."""

    service_id: UUID
    consumer_id: UUID
    month: date
    quantity: Decimal | str | None
    note: str | None = None


def set_usage(
    office: Office,
    service_id: UUID,
    consumer_id: UUID,
    month: date,
    quantity: Decimal | str | None,
    note: str | None = None,
    why: str = "",
) -> Changes:
    """Set a month's total of one consumer of one service; None removes it, for missing is not zero."""
    with office.work("usage_set", why=why) as work:
        service = work.get(SharedService, service_id)
        consumer = work.get(Entity, consumer_id)
        work.subject(f"{service.reference} · {consumer.short_code} · {month.isoformat()[:7]}")
        _put(office, work, service, consumer_id, month, quantity, note)
    return work.changes


def paste(
    office: Office, cells: Sequence[UsageCell], why: str = "", tell: Tell = silent, *, pasted: bool = True
) -> Changes:
    """Write many cells as one act, pasted or entered; the first that cannot be kept refuses them all."""
    services: dict[UUID, SharedService] = {}
    with office.work("usage_pasted" if pasted else "usage_set", why=why) as work:
        _refuse_twice(office, work, cells)
        for done, cell in enumerate(cells):
            if done % TELL_EVERY == 0:
                tell(done, len(cells), "records_changed")
            service = services.get(cell.service_id) or work.get(SharedService, cell.service_id)
            services[cell.service_id] = service
            _put(office, work, service, cell.consumer_id, cell.month, cell.quantity, cell.note)
        work.subject(", ".join(sorted(service.reference for service in services.values()))[:200])
    return work.changes


def put_cell(office: Office, work: Work, values: Mapping[str, Any]) -> None:
    """Write one cell inside an act that is under way; a value that is left out stays as it is."""
    service, consumer = work.get(SharedService, values.get("service_id")), work.get(Entity, values.get("consumer_id"))
    month = value_for(office, field_of(MonthlyUsage, "month", fixed_too=True), values.get("month"))
    if month is None:
        refuse("required", "month", example=f"{office.clock.today():%Y-%m}")
    held = work.find(MonthlyUsage, of_link(service.id, consumer.id, month.isoformat()[:7]))
    quantity = values.get("quantity", held.quantity if held else None)
    note = values.get("note")
    _put(office, work, service, consumer.id, month, quantity, None if note is None else str(note))


def _refuse_twice(office: Office, work: Work, cells: Sequence[UsageCell]) -> None:
    """Refuse two different values for one cell: one of them would be lost without a word."""
    seen: dict[tuple[UUID, UUID, date], int] = {}
    for place, cell in enumerate(cells):
        first = seen.setdefault((cell.service_id, cell.consumer_id, cell.month), place)
        if first == place:
            continue
        service = work.get(SharedService, cell.service_id)
        field, places = field_of(MonthlyUsage, "quantity"), unit_places(service.unit)
        one, other = (
            (value_for(office, field, each.quantity, places=places), each.note) for each in (cells[first], cell)
        )
        if one != other:
            consumer = work.get(Entity, cell.consumer_id).short_code
            month, words = cell.month.isoformat()[:7], {"first": first + 1, "second": place + 1}
            refuse(
                "cell_twice",
                "quantity",
                str(cell.quantity),
                **words,
                service=service.reference,
                consumer=consumer,
                month=month,
            )


def _put(
    office: Office,
    work: Work,
    service: SharedService,
    consumer_id: UUID,
    month: date,
    quantity: Decimal | str | None,
    note: str | None,
) -> None:
    id = of_link(service.id, consumer_id, month.isoformat()[:7])
    known = work.find(MonthlyUsage, id)
    value = value_for(office, field_of(MonthlyUsage, "quantity"), quantity, places=unit_places(service.unit))
    if value is None:
        if known is not None:
            work.remove(known)
        return
    record = made(office, work, service, UsageCell(service.id, consumer_id, month, value, note), known)
    if record is not None:
        work.put(record)


def made(
    office: Office, work: Work, service: SharedService, cell: UsageCell, known: MonthlyUsage | None
) -> MonthlyUsage | None:
    """Give the record of a cell whose quantity is exact, checked but not yet written; None when nothing changes."""
    month, value, note = cell.month, cell.quantity, cell.note
    if not isinstance(value, Decimal):
        refuse("wrong_kind", "quantity", str(value), example="120")
    if month > office.clock.today():
        refuse("month_in_future", "month", month.isoformat()[:7], example=office.clock.today().isoformat()[:7])
    if known is None and not (note or "").strip():
        _check_begun(work, service, month)
    record = MonthlyUsage(
        id=of_link(service.id, cell.consumer_id, month.isoformat()[:7]),
        service_id=service.id,
        consumer_id=cell.consumer_id,
        month=month,
        quantity=value,
        unit=service.unit,
        note=note if note is not None else (known.note if known else ""),
        entered_by=office.actor,
    )
    if known is not None and replace(record, entered_by=known.entered_by) == known:
        return None
    check_unit_places(value, service.unit)
    check_record(record, before=known)
    return record


def _check_begun(work: Work, service: SharedService, month: date) -> None:
    """Refuse the use of a month that ended before the arrangement began, or the one it replaces; a note says why."""
    above = work.find(Arrangement, service.arrangement_id)
    begun: date | None = None
    for _ in range(MOST_BEFORE):
        version = work.find(ArrangementVersion, above.version_id) if above is not None else None
        if above is None or version is None or version.effective_on is None:
            break
        begun = version.effective_on
        above = work.find(Arrangement, above.replaces_id)
    if begun is not None and month_end(month) < begun:
        shown = month.isoformat()[:7]
        refuse("usage_before_arrangement", "month", shown, service=service.reference, start=begun)
