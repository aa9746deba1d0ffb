"""R4: the lines of bills beside the rate in force on the day of service and the quantity that was confirmed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from commonservices.domain.billing import priced
from commonservices.domain.matching import tolerance
from commonservices.domain.money import Money
from commonservices.domain.pricing import rate_on
from commonservices.domain.reconciling.findings import BILL, Finding, Outcome, Word, finding, outcome
from commonservices.domain.shared_services import RateLine


class PricedLine(NamedTuple):
    """A line of a bill that was priced by the unit, with what was confirmed where it comes from an order."""

    id: UUID
    bill_id: UUID
    bill: str
    number: int
    service_id: UUID
    service: str
    arrangement_id: UUID | None
    service_date: date
    quantity: Decimal
    amount: int
    currency: str
    match_reason: str
    confirmed: Decimal | None
    from_order: bool
    per_usd: Decimal | None


class BilledMonth(NamedTuple):
    """A month of use with the quantity its bills charge, the quantity on record, and what credit notes took back."""

    bill_id: UUID
    bills: tuple[str, ...]
    arrangement_id: UUID | None
    service_id: UUID
    service: str
    party_id: UUID
    party: str
    day: date
    billed: Decimal
    used: Decimal
    currency: str
    explained: bool
    per_usd: Decimal | None
    credited: int


def compare(
    lines: Iterable[PricedLine],
    rates: Mapping[UUID, Sequence[RateLine]],
    compared: int,
    months: Iterable[BilledMonth] = (),
) -> Outcome:
    """Give lines without a rate, and differences in price or quantity above the tolerance that nobody gave a reason.

    Use on record that changed after it was billed is such a difference, until credit notes take back what is too much.
    """
    found = [each for line in lines for each in _of(line, rates.get(line.service_id, ()))]
    return outcome(compared, (*found, *_changed(months, rates)))


def _of(line: PricedLine, rates: Sequence[RateLine]) -> Iterator[Finding]:
    if line.match_reason.strip():
        return
    rate = rate_on(rates, line.service_date)
    if rate is None or rate.rate is None or rate.currency != line.currency:
        yield _found("rate_missing", line, Money(line.amount, line.currency))
        return
    price = priced(abs(line.quantity), rate)
    expected = price.amount + price.support
    billed = abs(line.amount)
    allowed = tolerance(expected, line.currency, line.per_usd)
    if abs(billed - expected) > allowed:
        difference = Money(billed - expected, line.currency)
        yield _found("price_differs", line, difference, other=Money(expected, line.currency))
    if not line.from_order:
        return
    agreed = priced(line.confirmed or Decimal(0), rate)
    apart = expected - agreed.amount - agreed.support
    if abs(apart) > allowed:
        words = {"billed": f"{line.quantity.normalize():f}", "asked": f"{(line.confirmed or Decimal(0)).normalize():f}"}
        yield _found("quantity_differs", line, Money(apart, line.currency), **words)


def _found(kind: str, line: PricedLine, amount: Money, **words: Word) -> Finding:
    return finding(
        kind,
        line.id,
        subject=(BILL, line.bill_id),
        arrangement_id=line.arrangement_id,
        amount=amount,
        words={
            "bill": line.bill,
            "number": line.number,
            "service": line.service,
            "day": line.service_date,
            "amount_told": Money(line.amount, line.currency),
            **words,
        },
    )


def _changed(months: Iterable[BilledMonth], rates: Mapping[UUID, Sequence[RateLine]]) -> Iterator[Finding]:
    apart: list[tuple[BilledMonth, int, int]] = []
    for each in months:
        rate = rate_on(rates.get(each.service_id, ()), each.day)
        if each.explained or rate is None or rate.rate is None or rate.currency != each.currency:
            continue
        billed, agreed = (priced(quantity, rate) for quantity in (each.billed, each.used))
        expected = agreed.amount + agreed.support
        difference = billed.amount + billed.support - expected
        allowed = tolerance(expected, each.currency, each.per_usd)
        if abs(difference) > allowed:
            apart.append((each, difference, allowed))
    too_much: dict[UUID, int] = defaultdict(int)
    for each, difference, _ in apart:
        too_much[each.bill_id] += max(difference, 0)
    for each, difference, allowed in apart:
        if difference < 0 or each.credited + allowed < too_much[each.bill_id]:
            yield _month_found(each, difference)


def _month_found(month: BilledMonth, difference: int) -> Finding:
    return finding(
        "use_differs",
        month.service_id,
        month.party_id,
        month.day,
        subject=(BILL, month.bill_id),
        arrangement_id=month.arrangement_id,
        amount=Money(difference, month.currency),
        words={
            "bill": ", ".join(month.bills),
            "service": month.service,
            "consumer": month.party,
            "month": f"{month.day:%Y-%m}",
            "billed": f"{month.billed.normalize():f}",
            "asked": f"{month.used.normalize():f}",
        },
    )
