"""What a statement says: one bill with why each share is what it is, or one account over a period with its balance."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain import ageing, settling
from commonservices.domain.ageing import BANDS
from commonservices.domain.billing import CREDIT, TRUE_UP, is_owed, sign_of
from commonservices.domain.bills import Bill, BillLine, Settlement
from commonservices.domain.cost_pools import ApportionmentRun, Share
from commonservices.domain.cost_sharing.steps import Step, steps_of
from commonservices.domain.cost_sharing.true_ups import headed, true_up_steps
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money
from commonservices.domain.partners import Entity
from commonservices.domain.two_sides import Compared, Item, compare
from commonservices.errors import Known
from commonservices.queries.bills import BillDetail, bill
from commonservices.store import bill_rows, run_rows
from commonservices.store.rows import fetch, fetch_in
from commonservices.store.run_rows import HeldRun

if TYPE_CHECKING:
    from commonservices.office import Office

BILL, SETTLEMENT = "BILL", "SETTLEMENT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of an account: its code and name in the language of the office."""

    id: UUID
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Explained:
    """Why the party of a bill pays one share of it: the number of the line, and the steps from total to amount."""

    number: int
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BillStatement:
    """One bill to be sent: both sides, its lines and settlements, what is open, and the explanations of its shares."""

    office: str
    demo: bool
    day: date
    provider: Side
    party: Side
    detail: BillDetail
    explained: tuple[Explained, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of an account: a bill or a settlement, what it adds, and the balance after it."""

    kind: str
    day: date
    reference: str
    external: str
    bill_kind: str
    method: str
    amount: int
    balance: int
    bill_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What happened between two sides in one currency in a period, and what is open at its end by age."""

    office: str
    demo: bool
    provider: Side
    party: Side
    first: date
    last: date
    currency: str
    opening: int
    entries: tuple[Entry, ...]
    closing: int
    amounts: tuple[int, ...]
    disputed: int

    @property
    def overdue(self) -> int:
        """Give what is past due at the end."""
        return sum(self.amounts[1:])


def bill_statement(office: Office, bill_id: UUID, language: str = "") -> BillStatement:
    """Give everything the statement of one bill says, names in the language of its reader; Known when there is none."""
    detail = bill(office, bill_id, language)
    with office.engine.connect() as connection:
        sides = {
            each.id: each for each in fetch_in(connection, Entity, "id", (detail.row.provider_id, detail.row.party_id))
        }
        ids = [each.line.share_id for each in detail.lines if each.line.share_id is not None]
        shares = {each.id: each for each in fetch_in(connection, Share, "id", ids)}
        runs = fetch_in(connection, ApportionmentRun, "id", {x.run_id for x in shares.values() if x.run_id})
        held = {each.run.id: each for each in run_rows.held_all(connection, runs)}
        places = [each.line_id or each.pool_id for each in runs]
        earlier = _differs(detail.bill)
        before = bill_rows.billed_shares(connection, [x for x in places if x], detail.bill) if earlier else None
    code = sides[detail.row.party_id].short_code
    explained = (
        _explained(each.line, shares[each.line.share_id], held, code, before)
        for each in detail.lines
        if each.line.share_id is not None and each.line.share_id in shares
    )
    own = office.profile()
    return BillStatement(
        office=own.code if own else "",
        demo=office.demo,
        day=office.today(),
        provider=_side(sides[detail.row.provider_id], language or office.language),
        party=_side(sides[detail.row.party_id], language or office.language),
        detail=detail,
        explained=tuple(each for each in explained if each is not None),
    )


def account(
    office: Office, provider_id: UUID, party_id: UUID, first: date, last: date, language: str = ""
) -> list[Account]:
    """Give the account of one party with one provider over a period, one for each currency that moved or is open."""
    with office.engine.connect() as connection:
        sides = {each.id: each for each in fetch_in(connection, Entity, "id", (provider_id, party_id))}
        if len(sides) != len({provider_id, party_id}):
            raise Known("not_found", "This entity is no longer in the register.")
        bills = [
            each
            for each in fetch(connection, Bill, from_entity_id=provider_id, to_entity_id=party_id)
            if _counts(each, last)
        ]
        settlements = bill_rows.settlements_of(connection, [each.id for each in bills])
        items = bill_rows.open_items(connection, last, provider_id)
    entries = sorted(_entries(bills, settlements, last), key=lambda each: (each.day, each.kind, each.reference))
    own = office.profile()
    found = []
    for currency in sorted({each.currency for each in bills}):
        ids = {each.id for each in bills if each.currency == currency}
        mine = [each for each in entries if each.bill_id in ids]
        opening = sum(each.amount for each in mine if each.day < first)
        shown = _with_balance([each for each in mine if each.day >= first], opening)
        aged = ageing.aged((x for x in items if x.counterparty_id == party_id and x.currency == currency), last)
        found.append(
            Account(
                office=own.code if own else "",
                demo=office.demo,
                provider=_side(sides[provider_id], language or office.language),
                party=_side(sides[party_id], language or office.language),
                first=first,
                last=last,
                currency=currency,
                opening=opening,
                entries=shown,
                closing=shown[-1].balance if shown else opening,
                amounts=aged[0].amounts if aged else (0,) * len(BANDS),
                disputed=aged[0].disputed if aged else 0,
            )
        )
    return found


def open_bills(office: Office, provider_id: UUID, party_id: UUID, as_of: date) -> tuple[Item, ...]:
    """Give what we say one party owes as of a day, bill by bill, as the items of a statement."""
    with office.engine.connect() as connection:
        every = fetch(connection, Bill, from_entity_id=provider_id, to_entity_id=party_id)
        bills = [each for each in every if _counts(each, as_of)]
        settlements = bill_rows.settlements_of(connection, [each.id for each in bills])
    by_then = [each for each in settlements if each.settled_on is not None and each.settled_on <= as_of]
    items = []
    for each in sorted(bills, key=lambda bill: bill.reference):
        left = (each.total or 0) - settling.settled_of(each, by_then)
        if left:
            items.append(Item(each.reference, each.external_reference, each.issued_on, left, each.currency))
    return tuple(items)


def two_sides(
    office: Office, provider_id: UUID, party_id: UUID, as_of: date, theirs: Iterable[Item]
) -> tuple[Compared, ...]:
    """Give the other side's statement of open items beside ours, line by line, the worst differences first."""
    return compare(open_bills(office, provider_id, party_id, as_of), tuple(theirs))


_GONE: Final = frozenset({settling.CANCELLED, settling.WRITTEN_OFF})


def _counts(bill: Bill, last: date) -> bool:
    """Say whether a bill was out and owed at the end of a day."""
    if bill.issued_on is None or bill.issued_on > last or not is_owed(bill.kind, bill.basis):
        return False
    return bill.state not in _GONE or (bill.state_on is not None and bill.state_on > last)


def _entries(bills: Iterable[Bill], settlements: Iterable[Settlement], last: date) -> Iterable[Entry]:
    by_id = {each.id: each for each in bills}
    for each in by_id.values():
        yield _entry(each, BILL, each.issued_on or last, each.total or 0, each.external_reference)
    for paid in settlements:
        if paid.settled_on is None or paid.settled_on > last:
            continue
        for id in (paid.bill_id, paid.offset_bill_id):
            bill = by_id.get(id) if id is not None else None
            if bill is not None:
                amount = -(paid.amount or 0) * sign_of(bill.kind)
                yield _entry(bill, SETTLEMENT, paid.settled_on, amount, paid.external_reference, paid.method)


def _entry(bill: Bill, kind: str, day: date, amount: int, external: str, method: str = "") -> Entry:
    return Entry(
        kind=kind,
        day=day,
        reference=bill.reference,
        external=external,
        bill_kind=bill.kind,
        method=method,
        amount=amount,
        balance=0,
        bill_id=bill.id,
    )


def _with_balance(entries: Iterable[Entry], opening: int) -> tuple[Entry, ...]:
    from dataclasses import replace

    balance, found = opening, []
    for each in entries:
        balance += each.amount
        found.append(replace(each, balance=balance))
    return tuple(found)


def _differs(bill: Bill) -> bool:
    """Say whether a bill is about the difference to what was asked for before."""
    return bill.kind in {CREDIT, TRUE_UP} and bill.corrects_id is None


def _explained(
    line: BillLine, share: Share, held: dict[UUID, HeldRun], code: str, before: dict[tuple[UUID, UUID], int] | None
) -> Explained | None:
    found = held.get(share.run_id) if share.run_id is not None else None
    if found is None:
        return None
    told = [(part.inputs.period, steps_of(part, code)) for part in found.splits if code in part.by_code]
    parts = tuple(steps for _, steps in told)
    place = found.run.line_id or found.run.pool_id
    if before is not None and place is not None and share.entity_id is not None:
        worth, billed = ((each.amount or 0) + (each.support_amount or 0) for each in (share, line))
        asked = Money(before.get((place, share.entity_id), 0), share.currency)
        parts = true_up_steps(parts, found.run.kind, asked, Money(worth, share.currency), billed)
    steps = [each for part in headed(parts, [period for period, _ in told]) for each in part]
    return Explained(line.number or 0, tuple(steps)) if steps else None


def _side(entity: Entity, language: str) -> Side:
    names = {"fr": entity.name_fr, "es": entity.name_es}
    return Side(id=entity.id, code=entity.short_code, name=names.get(language) or entity.name_en)
