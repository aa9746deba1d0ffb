"""What is charged and how: the lines of a bill out of orders, usage and shares, and whether it is owed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain import codelists
from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.declaring import dataclass
from commonservices.domain.exchange_editions import used_on
from commonservices.domain.money import Money, apportion, by_remainder, convert, exponent, nearest
from commonservices.domain.pricing import USD, rate_on
from commonservices.domain.shared_services import RateLine

ADVANCE, ACTUAL, TRUE_UP, CREDIT, GIVEN_FREE = "ADVANCE", "ACTUAL", "TRUE_UP", "CREDIT", "GIVEN_FREE"
ORDER, USAGE, SHARE = "ORDER", "USAGE", "SHARE"
INTERNAL, EXTERNAL = "INTERNAL", "EXTERNAL"
RECIPROCAL, NON_REIMBURSABLE, REIMBURSABLE = "RECIPROCAL", "NON_REIMBURSABLE", "REIMBURSABLE"
NOT_BILLED: Final = frozenset({RECIPROCAL, NON_REIMBURSABLE, "NONE"})
"""Bases on which value is recorded and nobody owes it."""
NO_RATE, RATE_STALE, ALREADY_BILLED, POOLED = "NO_RATE", "RATE_STALE", "ALREADY_BILLED", "POOLED"
NO_ARRANGEMENT, NO_PROVIDER = "NO_ARRANGEMENT", "NO_PROVIDER"
_PER_CENT: Final = 100

ExchangeRates = Mapping[str, Sequence[tuple[date, Decimal]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """One thing to be billed: what it comes from, who pays it, how much of what, and on which day it was rendered."""

    source: str
    source_id: UUID | None
    provider_id: UUID | None
    party_id: UUID
    service_id: UUID | None
    day: date
    quantity: Decimal | None = None
    unit: str = ""
    description: str = ""
    arrangement_id: UUID | None = None
    pool_id: UUID | None = None
    basis: str = REIMBURSABLE
    kind: str = ACTUAL
    amount: int | None = None
    support: int = 0
    currency: str = USD

    @property
    def key(self) -> tuple[object, ...]:
        """Give what must never be billed twice: the order, the share, or a service's month of one party."""
        if self.source == USAGE:
            return (USAGE, self.service_id, self.party_id, self.day)
        return (self.source, self.source_id)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that was not billed: why, by a stable key, and the reference of what stands in the way."""

    charge: Charge
    why: str
    reference: str = ""


class Priced(NamedTuple):
    """A quantity at a rate: the amount, the support cost on top, and the rate itself."""

    amount: int
    support: int
    line: RateLine


class Exchange(NamedTuple):
    """The rate of exchange an amount keeps: units for one dollar, since when, and whether a month has none yet."""

    per_usd: Decimal | None
    since: date | None
    provisional: bool


class Draft(NamedTuple):
    """One bill about to be made: what its lines have in common, and the lines."""

    kind: str
    provider_id: UUID
    party_id: UUID
    arrangement_id: UUID | None
    pool_id: UUID | None
    basis: str
    currency: str
    charges: tuple[tuple[Charge, Priced | None], ...]


def priced(quantity: Decimal, line: RateLine) -> Priced:
    """Give what a quantity costs: rounded once, at least the minimum charge, then support cost on the rounded line."""
    places: int = 10 ** exponent(line.currency)
    many, per = quantity.as_integer_ratio()
    price, unit = (line.rate or Decimal(0)).as_integer_ratio()
    amount = nearest(many * price * places, per * unit)
    if quantity > 0 and line.minimum_charge is not None:
        amount = max(amount, line.minimum_charge)
    return Priced(amount, support_on(amount, line.support_percent), line)


def support_on(amount: int, percent: Decimal | Fraction | None) -> int:
    """Give the support cost on one rounded line, itself rounded half up."""
    if not percent:
        return 0
    share, whole = percent.as_integer_ratio()
    return nearest(amount * share, whole * _PER_CENT)


def is_stale(line: RateLine, day: date) -> bool:
    """Say whether a rate should have been looked at again before a day of service."""
    return line.review_by is not None and day > line.review_by


def is_owed(kind: str, basis: str) -> bool:
    """Say whether a bill is to be paid: what is given free or in return is only valued, its netting is paid."""
    return kind != GIVEN_FREE and (basis not in NOT_BILLED or kind in {TRUE_UP, CREDIT})


def why_not_owed(kind: str, basis: str) -> str:
    """Give why nothing is to be paid, as a stable key: free, in return, or only valued; nothing where it is owed."""
    if kind == GIVEN_FREE:
        return "free"
    if is_owed(kind, basis):
        return ""
    return "reciprocal" if basis == RECIPROCAL else "valued"


def sign_of(kind: str) -> int:
    """Give 1 for what the party owes and -1 for what is owed to it: the sign of all amounts of such a bill."""
    return -1 if kind == CREDIT else 1


def kind_of(charge: Charge) -> str:
    """Give the kind of bill a charge belongs on."""
    return GIVEN_FREE if charge.basis == NON_REIMBURSABLE and charge.kind == ACTUAL else charge.kind


def channel_of(billing_channel: str, entity_kind: str) -> str:
    """Give how an entity is billed: as it was set, else by its kind; only the Secretariat is inside."""
    kinds = codelists.load("entity_kinds")
    derived = str(kinds[entity_kind].extra["channel"]) if entity_kind in kinds else EXTERNAL
    return billing_channel or derived


def frozen_exchange(currency: str, day: date, rates: ExchangeRates) -> Exchange:
    """Give the rate of exchange to keep with an amount of a day; a month without its own rate is provisional."""
    used = used_on(rates, currency, day)
    return Exchange(None, None, provisional=True) if used is None else Exchange(*used)


def in_dollars(amount: int, currency: str, exchange: Exchange) -> int | None:
    """Give an amount in cents of a dollar, None where no rate is known."""
    if exchange.per_usd is None or currency == USD:
        return amount if currency == USD else None
    return convert(Money(amount, currency), USD, exchange.per_usd).minor


def with_dollars(lines: Iterable[BillLine], currency: str, exchange: Exchange) -> list[BillLine]:
    """Give the lines of a bill with their dollars: its total is converted once, so that both columns add up to it.

    Each line gets its own dollars rounded down, and the largest remainders the cents that are left of the total.
    """
    every = list(lines)
    worth = {f"{place:06}": (each.amount or 0) + (each.support_amount or 0) for place, each in enumerate(every)}
    total, per_usd = sum(worth.values()), exchange.per_usd
    whole = in_dollars(total, currency, exchange)
    if whole is None or per_usd is None or currency == USD:
        parts = worth if currency == USD else dict.fromkeys(worth)
        return [replace(each, amount_usd=part) for each, part in zip(every, parts.values(), strict=True)]
    sign = -1 if total < 0 else 1  # a credit takes back exactly what was charged
    cents = Fraction(10 ** exponent(USD), 10 ** exponent(currency)) / Fraction(per_usd)
    exact = {place: sign * each * cents.numerator for place, each in worth.items()}
    shares = {place: each // cents.denominator for place, each in exact.items()}
    left = sign * whole - sum(shares.values())
    for place in by_remainder(exact, cents.denominator, exact)[:left] if left else ():
        shares[place] += 1
    return [replace(each, amount_usd=sign * part) for each, part in zip(every, shares.values(), strict=True)]


def drafts_of(
    charges: Iterable[Charge], rates: Mapping[UUID, Sequence[RateLine]], billed: Mapping[tuple[object, ...], str]
) -> tuple[list[Draft], list[LeftOut]]:
    """Group charges into bills, one for each party, arrangement, currency and kind; tell what is left out and why.

    Differences to what was billed before that come to less than nothing are a credit.
    """
    grouped: defaultdict[tuple[object, ...], list[tuple[Charge, Priced | None]]] = defaultdict(list)
    left: list[LeftOut] = []
    for charge in charges:
        if charge.key in billed:
            left.append(LeftOut(charge, ALREADY_BILLED, billed[charge.key]))
            continue
        price = _priced(charge, rates)
        if isinstance(price, str):
            left.append(LeftOut(charge, price))
            continue
        currency = price.line.currency if price else charge.currency
        sides = (charge.provider_id, charge.party_id, charge.arrangement_id, charge.pool_id)
        grouped[(kind_of(charge), *sides, charge.basis, currency)].append((charge, price))
    return [_draft(key, lines) for key, lines in grouped.items()], left


def _draft(key: tuple[object, ...], lines: list[tuple[Charge, Priced | None]]) -> Draft:
    made: Draft = Draft._make((*key, tuple(sorted(lines, key=_order))))
    less = made.kind == TRUE_UP and sum(each.amount or 0 for each, _ in lines) < 0
    return made._replace(kind=CREDIT) if less else made


def _order(line: tuple[Charge, Priced | None]) -> tuple[object, ...]:
    charge = line[0]
    return charge.description, charge.day, charge.source, charge.source_id.int if charge.source_id else 0


def _priced(charge: Charge, rates: Mapping[UUID, Sequence[RateLine]]) -> Priced | str | None:
    """Give the price of a charge, why it has none, or nothing where the amount is given."""
    if charge.provider_id is None:
        return NO_PROVIDER
    if charge.amount is not None:
        return None
    if charge.source == USAGE and charge.arrangement_id is None:
        return NO_ARRANGEMENT
    line = rate_on(rates.get(charge.service_id, ()), charge.day) if charge.service_id else None
    if line is None or line.rate is None:
        return NO_RATE
    if is_stale(line, charge.day):
        return RATE_STALE
    return priced(charge.quantity or Decimal(0), line)


def line_of(charge: Charge, price: Priced | None, bill: Bill, number: int, id: UUID) -> BillLine:
    """Give the line of a bill for one charge, with the version of the rate it was priced at; dollars come last."""
    amount = price.amount if price else charge.amount or 0
    support = price.support if price else charge.support
    return BillLine(
        id=id,
        bill_id=bill.id,
        number=number,
        service_id=charge.service_id,
        order_id=charge.source_id if charge.source == ORDER else None,
        share_id=charge.source_id if charge.source == SHARE else None,
        description=charge.description,
        service_date=charge.day,
        quantity=charge.quantity,
        unit=charge.unit,
        rate_line_id=price.line.id if price else None,
        rate=price.line.rate if price else None,
        amount=amount,
        support_amount=support,
        currency=bill.currency,
    )


def credited(lines: Sequence[BillLine], earlier: Iterable[BillLine], worth: int) -> dict[UUID | None, int]:
    """Give how much of a credit falls on each share of a bill, and on the rest of it: in the measure of what is left.

    `earlier` are the lines of the credits before it. A credit of all that is left takes back each line as it is; where
    a bill has no shares all falls on the rest.
    """
    left: defaultdict[UUID | None, int] = defaultdict(int)
    for each in (*lines, *earlier):
        left[each.share_id] += (each.amount or 0) + (each.support_amount or 0)
    if worth == sum(left.values()):
        return {share: amount for share, amount in left.items() if amount}
    by_name = {str(share or ""): share for share in left}
    weights = {name: left[share] for name, share in by_name.items() if left[share] > 0}
    parts = apportion(worth, weights)
    return {by_name[name]: part for name, part in parts.items() if part}


class Totals(NamedTuple):
    """What a bill comes to: the sum of its lines in its currency and in dollars, never rounded again."""

    total: int
    usd: int | None


def totals_of(lines: Iterable[BillLine]) -> Totals:
    """Give the totals of some lines; there is no dollar total where a line has none."""
    every = list(lines)
    whole = sum((each.amount or 0) + (each.support_amount or 0) for each in every)
    dollars = [each.amount_usd for each in every]
    return Totals(whole, None if None in dollars else sum(each or 0 for each in dollars))
