"""What is counted while the sheets are written: the results that the formulas of the summary carry."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from commonservices.domain.ratings import NOT_MEASURED
from commonservices.queries.workbook_efficiency import HOURS, EfficiencyLine
from commonservices.queries.workbook_lines import AlertLine, ArrangementLine, KpiLine, ServiceLine, UsageLine
from commonservices.queries.workbook_money import BillLine, VarianceLine
from commonservices.queries.workbook_story import ExceptionLine
from commonservices.queries.workbook_survey import EXACT
from commonservices.reports.hq.parts import major

SOON_DAYS: Final = 90
EXPIRING: Final = "EXPIRING"


@dataclass(slots=True)
class Tallies:
    """Counts and sums by what the summary shows; money is in minor units."""

    cut_off: date
    quantity: Decimal = Decimal(0)
    readings: int = 0
    party_count: int = 0
    in_force: Counter[str] = field(default_factory=Counter)
    services: Counter[str] = field(default_factory=Counter)
    flags: Counter[str] = field(default_factory=Counter)
    expiring_soon: int = 0
    ratings: Counter[str] = field(default_factory=Counter)
    ratings_before: Counter[str] = field(default_factory=Counter)
    by_month: Counter[date] = field(default_factory=Counter)
    by_consumer: Counter[str] = field(default_factory=Counter)
    lines_by_month: Counter[date] = field(default_factory=Counter)
    lines_by_consumer: Counter[str] = field(default_factory=Counter)
    lines_by_currency: Counter[str] = field(default_factory=Counter)
    amounts: Counter[str] = field(default_factory=Counter)
    ceilings: Counter[str] = field(default_factory=Counter)
    rough_months: Counter[date] = field(default_factory=Counter)
    rough_consumers: Counter[str] = field(default_factory=Counter)
    rough_currencies: Counter[str] = field(default_factory=Counter)
    rough_ratings: Counter[str] = field(default_factory=Counter)
    rough_arrangements: Counter[str] = field(default_factory=Counter)
    rough_services: Counter[str] = field(default_factory=Counter)

    sums: dict[tuple[str, str, str], Decimal] = field(default_factory=dict)
    billed: Counter[tuple[str, str]] = field(default_factory=Counter)
    """What bills come to: by what it is (billed, paid, a band) and by currency."""
    bills: Counter[str] = field(default_factory=Counter)
    rough_bills: Counter[str] = field(default_factory=Counter)
    unspent: Counter[str] = field(default_factory=Counter)
    routines: Counter[str] = field(default_factory=Counter)
    gains: dict[tuple[str, str, str], Decimal] = field(default_factory=dict)
    """What claims that count come to: by stream, state and what it is counted in, a currency or hours."""
    hours_gained: Decimal = Decimal(0)
    rough_gains: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    claims: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How many claims there are of each stream and method."""

    def take_claim(self, line: EfficiencyLine) -> None:
        """Count a claim by its stream and method; add up those that count, money and hours apart."""
        stream, state = line.claim.stream, line.claim.state
        self.claims[stream, line.claim.method] += 1
        self.hours_gained += line.hours or 0
        found = {line.currency: major(line.gain.money, line.currency), HOURS: line.hours} if line.counted else {}
        for unit, value in found.items():
            if value is not None:
                key = (stream, state, unit)
                self.gains[key] = self.gains.get(key, Decimal(0)) + value
                self.rough_gains[key] += line.estimated

    def take_bill(self, line: BillLine) -> None:
        """Add up a bill: what the period was billed and paid, and what is open by age."""
        if line.of_period:
            self.billed["amount", line.currency] += line.amount
            self.billed["paid", line.currency] += line.paid
            self.bills[line.currency] += 1
            self.rough_bills[line.currency] += line.provisional
        self.billed["balance", line.currency] += line.balance
        self.billed["disputed", line.currency] += line.disputed
        if line.band:
            self.billed[line.band, line.currency] += line.balance

    def take_variance(self, line: VarianceLine) -> None:
        """Note the plan of a line for which no cost was entered: it has no variance."""
        if line.spent is None:
            self.unspent[line.currency] += line.budget

    def take_exception(self, line: ExceptionLine) -> None:
        """Count a difference by the routine that found it."""
        self.routines[line.routine] += 1

    def forget(self) -> None:
        """Begin anew: the sheets are written once more."""
        fresh = Tallies(self.cut_off)
        for name in self.__slots__:
            setattr(self, name, getattr(fresh, name))

    def take_arrangement(self, line: ArrangementLine) -> None:
        """Count an arrangement that was in force on the last day, and add up its ceiling."""
        self.party_count += line.party_count
        if line.ceiling_amount is not None:
            self.ceilings[line.currency] += line.ceiling_amount
        if line.in_force:
            self.in_force[line.type] += 1
            self.rough_arrangements[line.type] += line.data_quality != EXACT

    def take_service(self, line: ServiceLine) -> None:
        """Count a service."""
        self.services[line.line] += 1
        self.rough_services[line.line] += line.data_quality != EXACT

    def take_usage(self, line: UsageLine) -> None:
        """Add what one consumer used in one month."""
        rough = line.data_quality != EXACT
        self.quantity += line.quantity or 0
        self.lines_by_month[line.month] += 1
        self.lines_by_consumer[line.consumer] += 1
        self.lines_by_currency[line.priced.currency] += 1
        self.rough_months[line.month] += rough
        self.rough_consumers[line.consumer] += rough
        self.rough_currencies[line.priced.currency] += rough
        self.amounts[line.priced.currency] += line.priced.amount or 0
        self.by_month[line.month] += line.priced.amount_usd or 0
        self.by_consumer[line.consumer] += line.priced.amount_usd or 0

    def take_kpi(self, line: KpiLine) -> None:
        """Count an indicator by its rating, now and before."""
        self.readings += line.readings
        self.ratings[line.rating] += 1
        self.ratings_before[line.rating_before] += 1
        self.rough_ratings[line.rating] += line.rating != NOT_MEASURED and line.data_quality != EXACT

    def take_alert(self, line: AlertLine) -> None:
        """Count a flag."""
        self.flags[line.flag] += 1
        soon = self.cut_off + timedelta(days=SOON_DAYS)
        if line.flag == EXPIRING and line.due is not None and line.due <= soon:
            self.expiring_soon += 1
