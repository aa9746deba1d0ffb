"""The money of one workbook: shares of budgets, bills and what is open of them, what is given free, plan and cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

from commonservices.domain.ageing import band_of
from commonservices.domain.billing import sign_of
from commonservices.domain.cost_pools import ApportionmentRun, Share
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import half_up
from commonservices.domain.periods import Period
from commonservices.domain.pricing import MonthPrices, Priced
from commonservices.domain.run_parts import parts_of
from commonservices.domain.shared_services import RateLine
from commonservices.domain.variance import share_of_plan, variance
from commonservices.store import report_money
from commonservices.store.report_money import LineRow, LineShares

Exchange = Mapping[str, Sequence[tuple[date, Decimal]]]
_PLACES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareLine:
    """What one party pays of one line of a budget, by plan and in the end; amounts are minor units."""

    pool: str
    pool_name: str
    starts_on: date
    ends_on: date
    number: int
    line: str
    run: str
    method: str
    driver: str
    evidence: str
    entity: str
    value: Decimal | None
    share: Decimal | None
    planned: int | None
    support: int | None
    spent: int | None
    residual: bool
    currency: str
    estimated: bool

    @property
    def difference(self) -> int | None:
        """Give plan less cost; None while one of them is not known."""
        return None if self.planned is None or self.spent is None else self.planned - self.spent


@dataclass(frozen=True, slots=True, kw_only=True)
class BillLine:
    """One bill and what is open of it on the cut-off day; amounts are minor units, those of a credit below zero."""

    id: UUID
    reference: str
    kind: str
    provider: str
    party: str
    arrangement: str
    channel: str
    starts_on: date
    ends_on: date
    issued_on: date
    due_on: date | None
    of_period: bool
    state: str
    currency: str
    amount: int
    amount_usd: int | None
    paid: int
    written_off: int
    balance: int
    band: str
    disputed: int
    external_reference: str
    provisional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeLine:
    """What one client was given without a charge: its worth by the rate card, who allowed it and why."""

    service: str
    arrangement: str
    client: str
    quantity: Decimal | None
    unit: str
    value: int | None
    currency: str
    value_usd: int | None
    basis: str
    approver: str
    reason: str
    estimated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VarianceLine:
    """Plan and cost of one line of a budget, in minor units; no cost entered is None and never zero."""

    pool: str
    number: int
    bucket: str
    description: str
    budget: int
    spent: int | None
    currency: str
    reason: str
    estimated: bool

    @property
    def variance(self) -> int | None:
        """Give plan less cost."""
        return variance(self.budget, self.spent)

    @property
    def share(self) -> Decimal | None:
        """Give the variance as a part of the plan."""
        return share_of_plan(self.budget, self.spent)


def share_lines(connection: Any, first: date, last: date, codes: Mapping[UUID, str]) -> Iterator[ShareLine]:
    """Give every share of every line that was shared out, by budget, line and party."""
    for each in report_money.shares(connection, first, last):
        yield from _parties(each, codes)


def bill_lines(connection: Any, first: date, last: date, cut_off: date) -> Iterator[BillLine]:
    """Give the bills of the period and those still open, by reference."""
    for row in report_money.bills(connection, first, last, cut_off):
        total, paid = int(row.total or 0), int(row.settled) * sign_of(row.kind)
        given_up = total - paid if row.state == report_money.WRITTEN_OFF else 0
        balance = total - paid - given_up
        yield BillLine(
            id=row.id,
            reference=row.reference,
            kind=row.kind,
            provider=row.provider,
            party=row.party,
            arrangement=row.arrangement or "",
            channel=row.channel,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            issued_on=row.issued_on,
            due_on=row.due_on,
            of_period=row.starts_on <= last and row.ends_on >= first,
            state=row.state,
            currency=row.currency,
            amount=total,
            amount_usd=row.total_usd,
            paid=paid,
            written_off=given_up,
            balance=balance,
            band=band_of(row.due_on, cut_off) if balance else "",
            disputed=_disputed(row, balance, total, cut_off),
            external_reference=row.external_reference,
            provisional=bool(row.per_usd_provisional),
        )


def free_lines(
    connection: Any, period: Period, rates: Mapping[UUID, Sequence[RateLine]], exchange: Exchange,
    rough: frozenset[UUID],
) -> Iterator[FreeLine]:  # fmt: skip
    """Give what nobody is billed for, by service, client and currency of the rate; then the orders waived."""
    basis = report_money.free_services(connection)
    prices, sums = MonthPrices(period.months, rates, exchange), dict[tuple[str, str, str], _Free]()
    for row in report_money.free_usage(connection, list(basis), period.start, period.end):
        priced = prices.of(row.service_id)[row.month].priced(row.quantity or Decimal(0))
        key = (row.reference, row.short_code, priced.currency if priced.amount is not None else "")
        if key not in sums:
            sums[key] = _Free(row.arrangement, row.unit, basis[row.service_id], row.service_id in rough)
        sums[key].take(row.quantity, priced)
    for (service, client, currency), each in sorted(sums.items()):
        yield FreeLine(
            service=service,
            arrangement=each.arrangement,
            client=client,
            quantity=each.quantity,
            unit=each.unit,
            value=each.value,
            currency=currency,
            value_usd=each.usd,
            basis=each.basis,
            approver="",
            reason=each.arrangement,
            estimated=each.estimated,
        )
    for row in report_money.waived(connection, period.start, period.end):
        yield FreeLine(
            service=row.service,
            arrangement=row.arrangement or "",
            client=row.short_code,
            quantity=row.confirmed_quantity if row.confirmed_quantity is not None else row.quantity,
            unit=row.unit,
            value=row.waived_amount,
            currency=row.waived_currency if row.waived_amount is not None else "",
            value_usd=row.waived_amount if row.waived_currency == "USD" else None,
            basis="WAIVED",
            approver=row.waived_by,
            reason=f"{row.reference}: {row.state_reason or row.exception_reason}",
            estimated=False,
        )


def variance_lines(connection: Any, first: date, last: date) -> Iterator[VarianceLine]:
    """Give plan and cost of every line of the budgets of a period."""
    for row in report_money.lines(connection, first, last):
        yield VarianceLine(
            pool=row.pool,
            number=row.number,
            bucket=row.bucket,
            description=row.description,
            budget=row.budget,
            spent=row.spent,
            currency=row.currency,
            reason=row.note or row.closed_note,
            estimated=row.estimated,
        )


class _Free:
    """What one client used of one service without a charge, added up."""

    def __init__(self, arrangement: str, unit: str, basis: str, estimated: bool) -> None:  # noqa: FBT001 a plain mark
        self.arrangement, self.unit, self.basis, self.estimated = arrangement or "", unit, basis, estimated
        self.quantity = Decimal(0)
        self.value: int | None = None
        self.usd: int | None = None

    def take(self, quantity: Decimal | None, priced: Priced) -> None:
        self.quantity += quantity or 0
        if priced.amount is not None:
            self.value = (self.value or 0) + priced.amount
        if priced.amount_usd is not None:
            self.usd = (self.usd or 0) + priced.amount_usd


def _disputed(row: Any, balance: int, total: int, cut_off: date) -> int:
    """Give what is disputed of a bill: what was said, at most what is open."""
    if row.state != "DISPUTED" or row.disputed_on is None or row.disputed_on > cut_off or balance <= 0:
        return 0
    return min(row.disputed_amount if row.disputed_amount is not None else total, balance)


def _parties(each: LineShares, codes: Mapping[UUID, str]) -> Iterator[ShareLine]:
    planned, spent = _by_entity(each.planned), _by_entity(each.spent)
    names = sorted((codes.get(id, ""), id) for id in {*planned, *spent})
    told = {run.id: _told(run) for run in (each.plan, each.actual) if run is not None}
    for code, id in names:
        run = each.plan if id in planned else each.actual
        found = told[run.id] if run is not None else _told(None)
        yield _share(each.line, run, found, code, planned.get(id), spent.get(id), actual=each.actual is not None)


def _share(
    line: LineRow, run: ApportionmentRun | None, told: _Told, code: str, plan: Share | None, spent: Share | None,
    *, actual: bool,
) -> ShareLine:  # fmt: skip
    basis = plan or spent
    total = run.total if run else None
    return ShareLine(
        pool=line.pool,
        pool_name=line.pool_name,
        starts_on=line.starts_on,
        ends_on=line.ends_on,
        number=line.number,
        line=line.description,
        run=run.reference if run else "",
        method=told.method,
        driver=told.driver,
        evidence=told.evidence.get(code, ""),
        entity=code,
        value=told.values.get(code),
        share=_part(basis, total),
        planned=None if plan is None else plan.amount or 0,
        support=None if plan is None else plan.support_amount or 0,
        spent=(spent.amount or 0 if spent else 0) if actual else None,
        residual=bool(basis and basis.residual_units),
        currency=line.currency,
        estimated=actual and line.estimated,
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What a run was given: the method, what it counts, and each party's count and its evidence."""

    method: str
    driver: str
    values: Mapping[str, Decimal]
    evidence: Mapping[str, str]


def _told(run: ApportionmentRun | None) -> _Told:
    if run is None or not run.inputs:
        return _Told("", "", {}, {})
    inputs = parts_of(run.inputs)[-1]
    values, evidence = {}, {}
    for party in inputs.parties:
        evidence[party.code] = party.evidence
        if party.driver is not None and not isinstance(party.driver, tuple):
            exact = Fraction(party.driver)
            values[party.code] = Decimal(half_up(exact * 10**_PLACES)).scaleb(-_PLACES).normalize()
    return _Told(inputs.scheme.method, inputs.scheme.driver, values, evidence)


def _part(share: Share | None, total: int | None) -> Decimal | None:
    """Give the exact share as a part of one, rounded to six decimals."""
    if share is None or not total or not share.numerator:
        return None
    exact = Fraction(int(share.numerator), int(share.denominator)) / total
    return Decimal(half_up(exact * 10**_PLACES)).scaleb(-_PLACES)


def _by_entity(shares: Sequence[Share]) -> dict[UUID, Share]:
    return {each.entity_id: each for each in shares if each.entity_id is not None}
