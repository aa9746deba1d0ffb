"""The registers of long-term agreements and of mutual recognition, and the page of one of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.arrangements import Document
from commonservices.domain.declaring import dataclass
from commonservices.domain.filter_fit import Amount
from commonservices.domain.money import exponent
from commonservices.domain.partners import Entity
from commonservices.domain.premises import Premises
from commonservices.domain.premises_rules import Finding
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse, Reliance
from commonservices.domain.procurement_rules import (
    CeilingUse,
    Point,
    agreement_findings,
    ceiling_use,
    covers,
    last_day,
    not_signatories,
    points,
    standing_of,
    to_do,
)
from commonservices.errors import Known
from commonservices.queries.premises import Named, grave, named, spoken
from commonservices.queries.short_lists import ShortList
from commonservices.store import premises_rows
from commonservices.store.lists import ListFilter
from commonservices.store.premises_rows import HeldAgreements, HeldReliances

if TYPE_CHECKING:
    from commonservices.office import Office

AGREEMENT_VIEWS: Final = ("all", "running", "ended", "attention")
RECOGNITION_VIEWS: Final = ("all", "attention")
STANDINGS: Final = ("to_come", "running", "extended", "ended")
_IN_FORCE: Final = frozenset({"ACTIVE", "SUSPENDED", "NOTICE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementRow:
    """One line of the register of long-term agreements, with what follows on the office's day."""

    id: UUID
    reference: str
    vendor: str
    scope: str
    holder: str
    standing: str
    starts_on: date | None
    ends_on: date | None
    last_day: date | None
    used: CeilingUse
    currency: str
    users: tuple[str, ...]
    orders: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class UseLine:
    """One use of an agreement with the names to show, its points and what is still to be done."""

    use: LongTermAgreementUse
    code: str
    name: str
    points: tuple[Point, ...]
    to_do: tuple[str, ...]
    arrangement: Named | None
    state: str


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One order with the code of who placed it, and whether the agreement covered its day."""

    order: CallOff
    code: str
    covered: bool
    running_total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementDetail:
    """Everything the page of one agreement shows; orders are the newest first."""

    row: AgreementRow
    agreement: LongTermAgreement
    uses: tuple[UseLine, ...]
    orders: tuple[OrderLine, ...]
    papers: tuple[Document, ...]
    codes: dict[UUID, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionRow:
    """One line of the register of mutual recognition; `unsigned` are those who have not signed the statement."""

    id: UUID
    relying: str
    relied_on: str
    area: str
    object_kind: str
    object_name: str
    day: date | None
    value: int | None
    currency: str
    approver: str
    unsigned: tuple[str, ...]
    excused: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionDetail:
    """Everything the page of one reliance shows."""

    row: RecognitionRow
    reliance: Reliance
    names: tuple[str, str]
    arrangement: Named | None


def agreements(office: Office, text: str = "", view: str = "all") -> list[AgreementRow]:
    """Give the agreements that hold the words typed, by reference."""
    return AGREEMENTS.page(office, ListFilter(view, text))


def _agreements(office: Office) -> list[AgreementRow]:
    with office.engine.connect() as connection:
        held = premises_rows.agreements(connection)
    return [_agreement(held, each, office.today()) for each in held.agreements]


def _shows(row: AgreementRow, view: str) -> bool:
    if view == "attention":
        return any(each.severity != "info" for each in row.findings)
    return view == "all" or (row.standing == "ended") == (view == "ended")


def _searched(row: AgreementRow) -> tuple[str, ...]:
    return (row.reference, row.vendor, row.scope, row.holder, *row.users)


def _amount(value: int | None, currency: str, share: Fraction | None = None) -> Amount:
    return Amount(None if value is None else Decimal(value).scaleb(-exponent(currency)), share)


AGREEMENTS: Final[ShortList[AgreementRow]] = ShortList(
    _agreements,
    _searched,
    _shows,
    keys={
        "standing": lambda row: STANDINGS.index(row.standing),
        "vendor": lambda row: row.vendor.casefold(),
        "reference": lambda row: row.reference,
        "holder": lambda row: row.holder,
        "users": lambda row: len(row.users),
        "ceiling": lambda row: row.used.ceiling or 0,
        "used": lambda row: row.used.share or 0,
        "last": lambda row: row.last_day or date.max,
        "scope": lambda row: row.scope.casefold(),
        "starts": lambda row: row.starts_on or date.max,
        "orders": lambda row: row.orders,
        "left": lambda row: row.used.left or 0,
        "attention": lambda row: grave(row.findings),
    },
    fields={
        "party": lambda row: row.users,
        "holder": lambda row: (row.holder,),
        "starts": lambda row: row.starts_on,
        "ends": lambda row: row.last_day,
        "ceiling": lambda row: _amount(row.used.ceiling, row.currency, row.used.share),
    },
    groups=("holder", "currency"),
    usual="reference",
)


def _agreement(held: HeldAgreements, each: LongTermAgreement, today: date) -> AgreementRow:
    uses, orders = held.uses.get(each.id, ()), held.orders.get(each.id, ())
    in_force = {id for id, above in held.arrangements.items() if above.state in _IN_FORCE}
    return AgreementRow(
        id=each.id,
        reference=each.reference,
        vendor=each.vendor,
        scope=each.scope,
        holder=_code(held.entities.get(each.holder_id) if each.holder_id else None),
        standing=standing_of(each, today),
        starts_on=each.starts_on,
        ends_on=each.ends_on,
        last_day=last_day(each),
        used=ceiling_use(each, orders),
        currency=each.currency,
        users=tuple(sorted({_code(held.entities.get(use.user_id)) for use in uses if use.user_id})),
        orders=len(orders),
        findings=agreement_findings(each, uses, orders, today, in_force),
    )


def agreement(office: Office, id: UUID) -> AgreementDetail:
    """Give everything the page of one agreement shows; Known when there is none."""
    with office.engine.connect() as connection:
        held = premises_rows.agreements(connection)
        found = next((each for each in held.agreements if each.id == id), None)
        if found is None:
            raise Known("not_found", "This agreement is no longer in the register.")
        uses = held.uses.get(id, ())
        papers = premises_rows.papers(connection, (id, *(each.arrangement_id for each in uses)))
    return AgreementDetail(
        row=_agreement(held, found, office.today()),
        agreement=found,
        uses=tuple(sorted((_use(held, each, office.language) for each in uses), key=lambda line: line.code)),
        orders=_orders(held, found),
        papers=papers,
        codes={each: entity.short_code for each, entity in held.entities.items()},
    )


def _use(held: HeldAgreements, use: LongTermAgreementUse, language: str) -> UseLine:
    user = held.entities.get(use.user_id) if use.user_id else None
    above = held.arrangements.get(use.arrangement_id) if use.arrangement_id else None
    return UseLine(
        use,
        _code(user),
        spoken(user, language),
        points(use),
        to_do(use),
        named(above, language),
        above.state if above else "",
    )


def _orders(held: HeldAgreements, above: LongTermAgreement) -> tuple[OrderLine, ...]:
    lines, total = [], 0
    for each in _by_day(held.orders.get(above.id, ())):
        total += each.amount or 0
        entity = held.entities.get(each.entity_id) if each.entity_id else None
        covered = each.ordered_on is None or covers(above, each.ordered_on)
        lines.append(OrderLine(each, _code(entity), covered, total))
    return tuple(reversed(lines))


def _by_day(orders: Sequence[CallOff]) -> list[CallOff]:
    return sorted(orders, key=lambda each: (each.ordered_on or date.min, each.id.int))


def _code(entity: Entity | None) -> str:
    return entity.short_code if entity else ""


# --- mutual recognition -----------------------------------------------------------------------------------------------


def recognitions(office: Office, text: str = "", view: str = "all") -> list[RecognitionRow]:
    """Give the reliances that hold the words typed, the newest first."""
    return RECOGNITIONS.page(office, ListFilter(view, text))


def _recognitions(office: Office) -> list[RecognitionRow]:
    with office.engine.connect() as connection:
        held = premises_rows.reliances(connection)
    return [_recognition(held, each) for each in held.reliances]


RECOGNITIONS: Final[ShortList[RecognitionRow]] = ShortList(
    _recognitions,
    lambda row: (row.relying, row.relied_on, row.area, row.object_name, row.approver),
    lambda row, view: view != "attention" or bool(row.unsigned),
    keys={
        "standing": lambda row: (not row.unsigned, row.excused),
        "object": lambda row: row.object_name.casefold(),
        "relying": lambda row: row.relying,
        "relied_on": lambda row: row.relied_on,
        "area": lambda row: row.area,
        "kind": lambda row: row.object_kind,
        "day": lambda row: (row.day or date.min, row.id.int),
        "value": lambda row: row.value or 0,
        "approver": lambda row: row.approver.casefold(),
    },
    fields={
        "party": lambda row: (row.relying, row.relied_on),
        "area": lambda row: (row.area,),
        "kind": lambda row: (row.object_kind,),
        "day": lambda row: row.day,
    },
    groups=("area", "object_kind", "relying", "relied_on"),
    usual="day",
    descending=True,
)


def _recognition(held: HeldReliances, each: Reliance) -> RecognitionRow:
    signatories = {id for id, entity in held.entities.items() if entity.mr_signatory}
    unsigned = not_signatories(each, signatories)
    return RecognitionRow(
        id=each.id,
        relying=_code(held.entities.get(each.relying_id) if each.relying_id else None),
        relied_on=_code(held.entities.get(each.relied_on_id) if each.relied_on_id else None),
        area=each.area,
        object_kind=each.object_kind,
        object_name=each.object_name,
        day=each.relied_on_day,
        value=each.value,
        currency=each.currency,
        approver=each.approver,
        unsigned=tuple(_code(held.entities.get(id)) for id in unsigned),
        excused=bool(each.exception_reason.strip()),
    )


def recognition(office: Office, id: UUID) -> RecognitionDetail:
    """Give everything the page of one reliance shows; Known when there is none."""
    with office.engine.connect() as connection:
        held = premises_rows.reliances(connection)
    found = next((each for each in held.reliances if each.id == id), None)
    if found is None:
        raise Known("not_found", "This reliance is no longer in the register.")
    pair = [held.entities.get(each) if each else None for each in (found.relying_id, found.relied_on_id)]
    above = held.arrangements.get(found.arrangement_id) if found.arrangement_id else None
    return RecognitionDetail(
        row=_recognition(held, found),
        reliance=found,
        names=(spoken(pair[0], office.language), spoken(pair[1], office.language)),
        arrangement=named(above, office.language),
    )


def unsigned(office: Office, relying_id: UUID | None, relied_on_id: UUID | None) -> tuple[str, ...]:
    """Give which of two entities have not signed the statement on mutual recognition, to warn before saving."""
    reliance = Reliance(id=UUID(int=0), relying_id=relying_id, relied_on_id=relied_on_id)
    with office.engine.connect() as connection:
        signed = premises_rows.signatories(connection, (relying_id, relied_on_id))
        without = not_signatories(reliance, signed)
        codes = premises_rows.codes(connection, without)
    return tuple(codes.get(each, "") for each in without)


def kind_of(office: Office, id: UUID) -> str:
    """Give which kind a record of this place is: premises, long_term_agreement, reliance, or nothing."""
    with office.engine.connect() as connection:
        return premises_rows.kind_of(connection, id)


def counts(office: Office) -> dict[str, int]:
    """Give how many premises, agreements and reliances the register holds."""
    with office.engine.connect() as connection:
        found = premises_rows.counts(connection)
    return {
        "premises": found[Premises.KIND],
        "agreements": found[LongTermAgreement.KIND],
        "recognitions": found[Reliance.KIND],
    }
