"""The register of bills: what is open, how late, and one bill with its lines, their match, and what was settled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.domain import ageing, matching, settling
from commonservices.domain.billing import LeftOut, is_owed, sign_of
from commonservices.domain.bills import Bill, BillLine, Reminder, Settlement
from commonservices.domain.cover import Outside
from commonservices.domain.declaring import dataclass
from commonservices.domain.pricing import rate_on
from commonservices.domain.shared_services import RateLine, SharedService
from commonservices.errors import Known
from commonservices.store import bill_rows, charge_rows, cover_rows, order_rows
from commonservices.store import rows as held_rows
from commonservices.store.bill_rows import VIEWS, BillCriteria
from commonservices.store.charge_rows import Wanted
from commonservices.store.tables import LIVE

if TYPE_CHECKING:
    from commonservices.office import Office

__all__ = ["VIEWS", "BillDetail", "BillFilter", "BillRow", "LineRow", "Planned", "Wanted", "bill", "count", "page"]
USUAL_SORT: Final = "reference"


@dataclass(frozen=True, slots=True)
class BillFilter:
    """Which bills a list shows; a period asks for bills whose days touch it."""

    view: str = "all"
    text: str = ""
    provider_id: UUID | None = None
    party_id: UUID | None = None
    arrangement_id: UUID | None = None
    state: str = ""
    kind: str = ""
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BillRow:
    """One bill of a list; what is open of a credit is below zero, and nothing is open of what is only valued."""

    id: UUID
    reference: str
    kind: str
    state: str
    provider_id: UUID
    provider: str
    party_id: UUID
    party: str
    party_name: str
    arrangement: str
    basis: str
    channel: str
    starts_on: date | None
    ends_on: date | None
    issued_on: date | None
    due_on: date | None
    currency: str
    total: int
    total_usd: int | None
    provisional: bool
    balance: int
    days_overdue: int
    band: str
    disputed_amount: int | None
    external_reference: str
    posted_on: date | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRow:
    """One line with its service and order named, the rate's first day, and how it stands to what was confirmed.

    `uncovered` says that it was rendered outside signed terms, `waived` that its order went out on a waiver.
    """

    line: BillLine
    service: str
    service_name: str
    order: str
    rate_from: date | None
    match: matching.Match | None
    uncovered: bool = False
    waived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BillDetail:
    """Everything the page of one bill shows."""

    row: BillRow
    bill: Bill
    lines: tuple[LineRow, ...]
    settlements: tuple[Settlement, ...]
    reminders: tuple[Reminder, ...]
    corrections: tuple[BillRow, ...]
    reminder_due: int

    @property
    def uncovered(self) -> int:
        """Give how many of its lines were rendered outside signed terms."""
        return sum(each.uncovered for each in self.lines)

    @property
    def unexcused(self) -> int:
        """Give how many of these only go out with a reason, for their orders had none either."""
        return sum(each.uncovered and not each.waived for each in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One bill a run would make, before anything is written; some of its lines may lie outside signed terms."""

    kind: str
    provider: str
    party: str
    arrangement: str
    basis: str
    currency: str
    lines: int
    uncovered: int
    total: int


def count(office: Office, wanted: BillFilter) -> int:
    """Give how many bills match."""
    with office.engine.connect() as connection:
        return bill_rows.count(connection, _criteria(office, wanted))


def page(
    office: Office,
    wanted: BillFilter,
    sort: str = USUAL_SORT,
    *,
    descending: bool = False,
    offset: int = 0,
    limit: int | None = None,
) -> list[BillRow]:
    """Give a stretch of the bills that match."""
    criteria = _criteria(office, wanted)
    with office.engine.connect() as connection:
        rows = bill_rows.page(connection, criteria, sort, descending=descending, offset=offset, limit=limit)
        settled = bill_rows.settled_of(connection, [each.id for each in rows])
    return [_row(each, settled, office.today(), office.language) for each in rows]


def counts(office: Office, text: str = "") -> dict[str, int]:
    """Give how many bills each view shows."""
    return {view: count(office, BillFilter(view, text)) for view in VIEWS}


def bill(office: Office, id: UUID, language: str = "") -> BillDetail:
    """Give everything the page of one bill shows, names in the language of the office or another; Known for none."""
    language = language or office.language
    with office.engine.connect() as connection:
        found = held_rows.fetch_one(connection, Bill, id)
        if found is None or found[1] != LIVE:
            raise Known("not_found", "This bill is no longer in the register.")
        held = found[0]
        lines = bill_rows.lines_of(connection, [id]).get(id, [])
        settlements = tuple(bill_rows.settlements_of(connection, [id]))
        reminders = held_rows.fetch(connection, Reminder, bill_id=id)
        named = _lines(connection, held, lines, office.today(), language)
        corrected_by = [each.id for each in held_rows.fetch(connection, Bill, corrects_id=id)]
        rows = {each.id: each for each in bill_rows.some(connection, [id, *corrected_by])}
        settled = bill_rows.settled_of(connection, list(rows))
    row = _row(rows[id], settled, office.today(), language)
    return BillDetail(
        row=row,
        bill=held,
        lines=named,
        settlements=settlements,
        reminders=tuple(sorted(reminders, key=lambda each: (each.sent_on or date.min, each.id.int))),
        corrections=tuple(_row(rows[each], settled, office.today(), language) for each in corrected_by),
        reminder_due=_reminder_due(row, reminders),
    )


def row_of(office: Office, id: UUID) -> BillRow:
    """Give the row of one bill; Known when there is none."""
    with office.engine.connect() as connection:
        rows = bill_rows.some(connection, [id])
        settled = bill_rows.settled_of(connection, [id])
    if not rows:
        raise Known("not_found", "This bill is no longer in the register.")
    return _row(rows[0], settled, office.today(), office.language)


def by_reference(office: Office, reference: str) -> UUID:
    """Give the bill of a reference, letters in either case; Known when there is none."""
    with office.engine.connect() as connection:
        found = held_rows.fetch(connection, Bill, reference=reference.strip().upper()) or held_rows.fetch(
            connection, Bill, reference=reference.strip()
        )
    if not found:
        raise Known(
            "no_such_reference",
            "There is no record with the reference {reference}.",
            advice="List the bills with: bill list.",
            where=reference,
            reference=reference,
        )
    return found[0].id


def uncovered(office: Office, ids: Sequence[UUID]) -> int:
    """Give how many lines of some drafts only go out with a reason, for no signed terms cover them."""
    with office.engine.connect() as connection:
        bills, lines = held_rows.fetch_in(connection, Bill, "id", ids), bill_rows.lines_of(connection, ids)
        found = cover_rows.outside(connection, [(each, lines.get(each.id, [])) for each in bills], office.today())
    return sum(not each.waived for some in found.values() for each in some.values())


def plan(office: Office, wanted: Wanted) -> tuple[list[Planned], list[LeftOut]]:
    """Give what a billing run would draft and what it would leave out, without writing anything."""
    with office.engine.connect() as connection:
        gathered, drafts, left = charge_rows.plan(connection, wanted)
        rendered = {(x.arrangement_id, x.day) for each in drafts for x, _ in each.charges}
        bare = cover_rows.uncovered(connection, rendered, office.today())
    codes = {id: each.short_code for id, each in gathered.entities.items()}
    planned = [
        Planned(
            kind=each.kind,
            provider=codes.get(each.provider_id, ""),
            party=codes.get(each.party_id, ""),
            arrangement=_reference(gathered, each.arrangement_id),
            basis=each.basis,
            currency=each.currency,
            lines=len(each.charges),
            uncovered=sum((x.arrangement_id, x.day) in bare for x, _ in each.charges),
            total=sum(
                price.amount + price.support if price else (charge.amount or 0) + charge.support
                for charge, price in each.charges
            ),
        )
        for each in drafts
    ]
    return sorted(planned, key=lambda each: (each.party, each.kind, each.currency)), left


def _criteria(office: Office, wanted: BillFilter) -> BillCriteria:
    return BillCriteria(
        office.today(),
        wanted.view,
        wanted.text,
        wanted.provider_id,
        wanted.party_id,
        wanted.arrangement_id,
        wanted.state,
        wanted.kind,
        wanted.first,
        wanted.last,
    )


def _row(row: Any, settled: Mapping[UUID, int], today: date, language: str) -> BillRow:
    owed = is_owed(row.kind, row.basis) and row.state in settling.OPEN | {settling.PAID}
    balance = (row.total or 0) - settled.get(row.id, 0) * sign_of(row.kind) if owed else 0
    late = ageing.days_overdue(row.due_on, today) if balance > 0 else 0
    names = {"fr": row.name_fr, "es": row.name_es}
    return BillRow(
        id=row.id,
        reference=row.reference,
        kind=row.kind,
        state=row.state,
        provider_id=row.from_entity_id,
        provider=row.provider,
        party_id=row.to_entity_id,
        party=row.party,
        party_name=names.get(language) or row.name_en,
        arrangement=row.arrangement or "",
        basis=row.basis,
        channel=row.channel,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        issued_on=row.issued_on,
        due_on=row.due_on,
        currency=row.currency,
        total=row.total or 0,
        total_usd=row.total_usd,
        provisional=row.per_usd_provisional,
        balance=balance,
        days_overdue=late,
        band=ageing.band_of(row.due_on, today) if balance else "",
        disputed_amount=row.disputed_amount,
        external_reference=row.external_reference,
        posted_on=row.posted_on,
        note=row.note,
    )


def _lines(connection: Any, bill: Bill, lines: list[BillLine], today: date, language: str) -> tuple[LineRow, ...]:
    bare = cover_rows.outside(connection, [(bill, lines)], today).get(bill.id, {})
    services = {
        each.id: each
        for each in held_rows.fetch_in(connection, SharedService, "id", {x.service_id for x in lines if x.service_id})
    }
    orders = {
        each.id: each
        for each in order_rows.orders_in(connection, [x.order_id for x in lines if x.order_id is not None])
    }
    rates = charge_rows.rates_of(connection, services)
    used = {each.id: each for some in rates.values() for each in some}
    found = (_line(each, services, orders, rates, used, bill.per_usd, language) for each in lines)
    return tuple(_beside(each, bare.get(each.line.id)) for each in found)


def _beside(row: LineRow, outside: Outside | None) -> LineRow:
    return row if outside is None else replace(row, uncovered=True, waived=outside.waived)


def _line(
    line: BillLine,
    services: dict[UUID, SharedService],
    orders: dict[UUID, Any],
    rates: dict[UUID, list[RateLine]],
    used: dict[UUID, RateLine],
    per_usd: Decimal | None,
    language: str,
) -> LineRow:
    service = services.get(line.service_id) if line.service_id else None
    order = orders.get(line.order_id) if line.order_id else None
    match = None
    if order is not None and line.service_date is not None:
        rate = rate_on(rates.get(line.service_id, ()) if line.service_id else (), line.service_date)
        match = matching.match(line, rate, order.confirmed_quantity, per_usd)
    version = used.get(line.rate_line_id) if line.rate_line_id else None
    return LineRow(
        line=line,
        service=service.reference if service else "",
        service_name=_name(service, language),
        order=order.reference if order else "",
        rate_from=version.valid_from if version else None,
        match=match,
    )


def _name(service: SharedService | None, language: str) -> str:
    if service is None:
        return ""
    return (service.name_fr if language == "fr" else "") or service.name_en or service.name_fr


def _reminder_due(row: BillRow, reminders: tuple[Reminder, ...]) -> int:
    return settling.due_step(row.days_overdue, [each.days_overdue or 0 for each in reminders])


def _reference(gathered: charge_rows.Gathered, id: UUID | None) -> str:
    terms = gathered.terms.get(id) if id is not None else None
    return terms.reference if terms is not None else ""
