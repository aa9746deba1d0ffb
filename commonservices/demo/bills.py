"""What the demonstration bills: drafts out of charges by the rules of every billing run, issued, paid or left open."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID

from commonservices.actions.bills import with_totals
from commonservices.demo import rates, services
from commonservices.demo.plan import Plan, entity_id
from commonservices.demo.tables import ArrangementRow
from commonservices.domain import billing, settling
from commonservices.domain.billing import Charge, Draft
from commonservices.domain.bills import Bill, BillLine, Settlement
from commonservices.domain.codelists import entities as shipped_entities
from commonservices.domain.declaring import dataclass
from commonservices.domain.ids import of_link
from commonservices.domain.shared_services import MonthlyUsage, RateLine
from commonservices.domain.terms import month_end
from commonservices.paths import resource

_PER_CENT = 100
_DISPUTED_AFTER = timedelta(days=10)
_REST_DAY = 20
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """What is billed together under one arrangement: for which days, when, and after how many days it is paid.

    `month` is the offset of the last month of use; only bills of use have something unusual about them.
    """

    ref: str
    charges: tuple[Charge, ...]
    first: date
    last: date
    issued_on: date
    paid_after: int | None
    month: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One bill with its lines and what was paid of it."""

    bill: Bill
    lines: tuple[BillLine, ...]
    settlements: tuple[Settlement, ...]


@cache
def table() -> Row:
    """Read what is billed, shared and asked for once."""
    return tomllib.loads(resource("demo", "money.toml").read_text(encoding="utf-8"))


def person(task: str) -> str:
    """Give who does a task; nobody does two of them."""
    return str(table()["people"][task])


def of_usage(plan: Plan, used: Iterable[MonthlyUsage]) -> Iterator[Sending]:
    """Give what is billed of the use of each arrangement: by quarter, or by month where that is agreed."""
    told = table()["billing"]
    under = {plan.arrangement_id(ref): plan.tables.arrangements[ref] for ref in table()["billed"]}
    charges: dict[UUID, list[Charge]] = {id: [] for id in under}
    for charge in _charges(plan, used, under):
        charges[charge.arrangement_id or plan.office_id].append(charge)
    for id, row in under.items():
        starts, length = (told["months"], 1) if row.billing == "MONTHLY" else (told["quarters"], 3)
        for start in starts:
            first, last = plan.calendar.month(start), plan.calendar.last_day(start + length - 1)
            yield Sending(
                ref=row.ref,
                charges=tuple(each for each in charges[id] if first <= each.day <= last),
                first=first,
                last=last,
                issued_on=plan.calendar.month(start + length).replace(day=told["issue_day"]),
                paid_after=table()["profile"][table()["billed"][row.ref]],
                month=start + length - 1,
            )


def made(plan: Plan, sendings: Iterable[Sending]) -> tuple[Made, ...]:
    """Give the bills in the order in which they go out, each with its lines and settlements."""
    prices: dict[UUID, list[RateLine]] = {}
    for line in services.rate_lines(plan):
        if line.service_id is not None:
            prices.setdefault(line.service_id, []).append(line)
    exchange = _exchange(plan)
    codes = {entity_id(code): code for code in plan.tables.mission["partner"]}
    found: list[Made] = []
    for sending in sorted(sendings, key=lambda each: (each.issued_on, each.ref)):
        drafts, _ = billing.drafts_of(sending.charges, prices, {})
        for draft in sorted(drafts, key=lambda each: codes[each.party_id]):
            found.append(_bill(plan, sending, draft, codes[draft.party_id], len(found) + 1, exchange))
    return tuple(found)


def _charges(plan: Plan, used: Iterable[MonthlyUsage], under: Mapping[UUID, ArrangementRow]) -> Iterator[Charge]:
    """Give a charge for each line of use since the first month that is billed, of services under some arrangements."""
    told, known = table()["billing"], {}
    since = plan.calendar.month(min(*told["quarters"], *told["months"]))
    for service in plan.tables.services:
        above = plan.arrangement_id(service.arrangements[-1])
        if above in under:
            known[plan.service_id(service.code)] = (service, above)
    for line in used:
        if line.service_id not in known or line.month is None or line.month < since:
            continue
        if line.consumer_id is None or not line.quantity:
            continue
        service, above = known[line.service_id]
        yield Charge(
            source=billing.USAGE,
            source_id=line.id,
            provider_id=entity_id(under[above].provider),
            party_id=line.consumer_id,
            service_id=line.service_id,
            day=month_end(line.month),
            quantity=line.quantity,
            unit=line.unit,
            description=f"{plan.reference(service.code)} {service.name}",
            arrangement_id=above,
            basis=under[above].financial_basis,
        )


def _bill(plan: Plan, sending: Sending, draft: Draft, code: str, number: int, exchange: billing.ExchangeRates) -> Made:
    """Give one bill out of a draft, in the state it has come to at T0."""
    reference = plan.reference(f"B{number:03d}")
    frozen = billing.frozen_exchange(draft.currency, min(sending.last, plan.calendar.t0), exchange)
    bill = Bill(
        id=of_link(plan.office_id, "bill", f"{sending.ref} {sending.first} {sending.last} {code} {draft.kind}"),
        reference=reference,
        kind=draft.kind,
        from_entity_id=draft.provider_id,
        to_entity_id=draft.party_id,
        arrangement_id=draft.arrangement_id,
        pool_id=draft.pool_id,
        basis=draft.basis,
        channel=_channels(plan)[code],
        starts_on=sending.first,
        ends_on=sending.last,
        currency=draft.currency,
        prepared_by=person("bills"),
    )
    priced = (
        billing.line_of(charge, price, bill, place, of_link(bill.id, "line", f"{place:03d}"))
        for place, (charge, price) in enumerate(draft.charges, start=1)
    )
    lines = tuple(billing.with_dollars(priced, bill.currency, frozen))
    bill = with_totals(bill, lines, frozen)
    return _sent(plan, sending, Made(bill=bill, lines=lines, settlements=()), code, number)


def _sent(plan: Plan, sending: Sending, one: Made, code: str, number: int) -> Made:
    """Give a bill as it stands at T0: a draft, or issued and settled as far as it is."""
    if sending.issued_on > plan.calendar.t0:
        return one
    row = plan.tables.arrangements[sending.ref]
    issued = replace(
        one.bill,
        state=settling.ISSUED,
        state_on=sending.issued_on,
        issued_on=sending.issued_on,
        issued_by=person("issues"),
        due_on=sending.issued_on + timedelta(days=row.due_days),
        external_reference=f"DEMO-INV-{sending.ref}-{sending.last:%Y%m}-{number:03d}",
        posted_on=sending.issued_on,
        cover_waiver=_waiver(plan, row, sending),
    )
    odd = unusual(sending.ref, code, sending.month)
    if "disputed_percent" in odd:
        day = sending.issued_on + _DISPUTED_AFTER
        amount = (issued.total or 0) * odd["disputed_percent"] // _PER_CENT
        disputed = {"disputed_on": day, "disputed_amount": amount, "dispute_reason": odd["reason"]}
        return replace(one, bill=replace(issued, state=settling.DISPUTED, state_on=day, **disputed))
    paid = tuple(_settlements(plan, issued, _payments(plan, sending, issued, odd, number)))
    state = settling.state_after(issued, settling.left_of(issued, paid))
    day = max((each.settled_on for each in paid if each.settled_on), default=sending.issued_on)
    return replace(one, bill=replace(issued, state=state, state_on=day), settlements=paid)


def _waiver(plan: Plan, row: ArrangementRow, sending: Sending) -> str:
    """Give why a bill goes out for days on which the arrangement was no longer in force; nothing where it was."""
    end = plan.calendar.end(row.end_m)
    return str(table()["billing"]["without_cover"]) if end is not None and sending.last > end else ""


def unusual(ref: str, code: str, month: int | None) -> Row:
    """Give what did not go as usual with the bill of one party for a month or the quarter that ends with it."""
    asked = (ref, code, month)
    rows = (row for row in table()["unusual"] if (row["arrangement"], row["party"], row["month"]) == asked)
    return next(rows, {})


def _payments(plan: Plan, sending: Sending, bill: Bill, odd: Row, number: int) -> Iterator[tuple[date, int]]:
    """Give the days on which something was paid of a bill, and how much."""
    total, spread = bill.total or 0, table()["billing"]["spread_days"]
    if sending.paid_after is None or odd.get("unpaid") or bill.kind == billing.CREDIT or bill.issued_on is None:
        return
    late = number * 7 % (2 * spread + 1) - spread if sending.month is not None else 0
    day = bill.issued_on + timedelta(days=sending.paid_after + late)
    if "days_after_due" in odd and bill.due_on is not None:
        day = bill.due_on + timedelta(days=odd["days_after_due"])
    first = total * odd.get("percent", _PER_CENT) // _PER_CENT
    yield day, first
    if "rest_m" in odd:
        yield plan.calendar.month(odd["rest_m"]).replace(day=_REST_DAY), total - first


def _settlements(plan: Plan, bill: Bill, payments: Iterable[tuple[date, int]]) -> Iterator[Settlement]:
    for place, (day, amount) in enumerate(payments, start=1):
        if day < plan.calendar.t0:
            yield Settlement(
                id=of_link(bill.id, "settlement", str(place)),
                bill_id=bill.id,
                settled_on=day,
                amount=amount,
                currency=bill.currency,
                method="IOV" if bill.channel == billing.INTERNAL else "CASH",
                external_reference=f"{bill.reference}-{place}",
                posted_on=day,
                entered_by=person("settles"),
            )


def _channels(plan: Plan) -> dict[str, str]:
    own = {str(row["short_code"]): str(row["billing_channel"]) for row in plan.tables.mission["entity"]}
    return {each.acronym: each.billing_channel for each in shipped_entities()} | own


def _exchange(plan: Plan) -> dict[str, Sequence[tuple[date, Decimal]]]:
    found: dict[str, list[tuple[date, Decimal]]] = {}
    for each in rates.exchange_rates(plan):
        if each.effective_on is not None and each.rate is not None:
            found.setdefault(each.currency, []).append((each.effective_on, each.rate))
    return {currency: sorted(known, reverse=True) for currency, known in found.items()}
