"""What a case comes to: costs on its own and in common, year by year, what is avoided, both ratios, payback, net value.

Yearly figures are rounded to the minor unit and then summed, so a table adds up as it stands; hours stand apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Final
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.efficiency import HOURLY_PLACES, CbaCase, CbaLine, LabourRate
from commonservices.domain.money import exponent, half_up

BASELINE, COMMON = "BASELINE", "COMMON"
MONETARY, LABOUR = "MONETARY", "LABOUR"
ONE_OFF, RECURRING = "ONE_OFF", "RECURRING"
_NO_RATES: Final[Mapping[UUID, LabourRate]] = MappingProxyType({})
_MINUTES, _MONTHS, _PERCENT = 60, 12, 100


@dataclass(frozen=True, slots=True, kw_only=True)
class LineInputs:
    """One cost of a case as it is reckoned with: so many times at a cost each, and the hours that go with it."""

    scenario: str
    kind: str
    timing: str
    cost_each: Fraction
    times: Fraction
    hours_each: Fraction = Fraction(0)
    first: int = 1
    last: int = 1
    step: str = ""

    @property
    def cost(self) -> Fraction:
        """Give what it costs in one year, in major units and exact."""
        return self.cost_each * self.times

    @property
    def hours(self) -> Fraction:
        """Give the hours of work in one year."""
        return self.hours_each * self.times

    def falls_in(self, number: int) -> bool:
        """Say whether it is a cost of that year of the case; the first year is one."""
        return self.first <= number <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseInputs:
    """All a case is reckoned from; nothing about it is looked up anywhere else."""

    base_year: int
    horizon_years: int
    currency: str
    discount_percent: Fraction | None = None
    lines: tuple[LineInputs, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Costs:
    """What one way costs in one year or in all, in minor units; the hours stand beside them."""

    monetary: int = 0
    labour: int = 0
    one_off_monetary: int = 0
    one_off_labour: int = 0
    hours: Fraction = Fraction(0)
    one_off_hours: Fraction = Fraction(0)

    @property
    def recurring(self) -> int:
        """Give what comes back each year."""
        return self.monetary + self.labour

    @property
    def one_off(self) -> int:
        """Give what is spent once."""
        return self.one_off_monetary + self.one_off_labour

    @property
    def total(self) -> int:
        """Give all of it."""
        return self.recurring + self.one_off

    @property
    def labour_share(self) -> Fraction | None:
        """Give the part of the work in what comes back each year."""
        return Fraction(self.labour, self.recurring) if self.recurring else None


@dataclass(frozen=True, slots=True, kw_only=True)
class YearResult:
    """One year of a case: what it costs each way, and what is avoided."""

    number: int
    year: int
    baseline: Costs
    shared: Costs

    @property
    def recurring_avoidance(self) -> int:
        """Give what is avoided each year, the one-off costs left aside."""
        return self.baseline.recurring - self.shared.recurring

    @property
    def avoidance(self) -> int:
        """Give what is avoided in this year, one-off costs included; below zero where the common service costs more."""
        return self.baseline.total - self.shared.total

    @property
    def hours_freed(self) -> Fraction:
        """Give the hours of work that are freed in this year, those spent once included."""
        own = self.baseline.hours + self.baseline.one_off_hours
        return own - self.shared.hours - self.shared.one_off_hours


@dataclass(frozen=True, slots=True, kw_only=True)
class Each:
    """What one transaction takes: the cost in major units, and the hours."""

    cost: Fraction
    hours: Fraction
    times: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseResult:
    """What a case comes to over its years; amounts in minor units of its currency.

    The benefit is what is avoided each year and what need not be spent once. One ratio sets it beside what is spent
    once, the other beside all that the common service costs: they say different things, so both are given.
    """

    currency: str
    years: tuple[YearResult, ...]
    baseline: Costs
    shared: Costs
    net_present_value: int | None = None
    discount_percent: Fraction | None = None
    each: Mapping[tuple[str, str], Each] = field(default_factory=dict)

    @property
    def recurring_avoidance(self) -> int:
        """Give what is avoided by all years, the one-off costs left aside."""
        return self.baseline.recurring - self.shared.recurring

    @property
    def avoidance(self) -> int:
        """Give what is avoided over all years, one-off costs included."""
        return self.baseline.total - self.shared.total

    @property
    def hours_freed(self) -> Fraction:
        """Give the hours of work that are freed over all years."""
        return sum((each.hours_freed for each in self.years), Fraction(0))

    @property
    def benefit(self) -> int:
        """Give what is avoided before anything is invested in the common service."""
        return self.baseline.total - self.shared.recurring

    @property
    def benefit_to_one_off(self) -> Fraction | None:
        """Give the benefit over what is spent once for the common service; nothing where nothing is."""
        return Fraction(self.benefit, self.shared.one_off) if self.shared.one_off else None

    @property
    def benefit_to_cost(self) -> Fraction | None:
        """Give the benefit over all that the common service costs; nothing where it costs nothing."""
        return Fraction(self.benefit, self.shared.total) if self.shared.total else None

    @property
    def payback_months(self) -> Fraction | None:
        """Give after how many months what is spent once has come back; nothing where it never does."""
        if not self.shared.one_off:
            return Fraction(0)
        if self.recurring_avoidance <= 0:
            return None
        return Fraction(self.shared.one_off * len(self.years) * _MONTHS, self.recurring_avoidance)

    @property
    def percent_of_baseline(self) -> Fraction | None:
        """Give what is avoided each year in hundredths of what it costs on its own; nothing without a baseline."""
        return percent(self.recurring_avoidance, self.baseline.recurring)

    def year(self, year: int) -> YearResult | None:
        """Give the result of one calendar year; nothing outside the case."""
        return next((each for each in self.years if each.year == year), None)


# --- inputs -----------------------------------------------------------------------------------------------------------


def hourly_cost(rate: LabourRate) -> Decimal:
    """Give what an hour costs: the yearly cost over the productive hours, rounded to four decimals."""
    major = Fraction(rate.annual_cost or 0, 10 ** exponent(rate.currency)) / (rate.productive_hours or 1)
    return Decimal(half_up(major * 10**HOURLY_PLACES)).scaleb(-HOURLY_PLACES)


def hours_of(line: CbaLine) -> Fraction:
    """Give the hours of one transaction, those entered as minutes included."""
    return Fraction(line.hours_each or 0) + Fraction(line.minutes_each or 0) / _MINUTES


def hourly_of(line: CbaLine, rates: Mapping[UUID, LabourRate] = _NO_RATES) -> Decimal | None:
    """Give the hourly cost of a line: the one it was adopted with, else that of its rate today."""
    if line.hourly is not None:
        return line.hourly
    rate = rates.get(line.rate_id) if line.rate_id is not None else None
    return rate.hourly if rate is not None else None


def case_inputs(case: CbaCase, lines: Iterable[CbaLine], rates: Mapping[UUID, LabourRate] = _NO_RATES) -> CaseInputs:
    """Give what a case is reckoned from; a line without years is one of all years, a one-off of the first."""
    horizon = case.horizon_years or 1
    return CaseInputs(
        base_year=case.base_year or 1,
        horizon_years=horizon,
        currency=case.currency,
        discount_percent=None if case.discount_percent is None else Fraction(case.discount_percent),
        lines=tuple(_line(each, horizon, rates) for each in lines),
    )


def _line(line: CbaLine, horizon: int, rates: Mapping[UUID, LabourRate]) -> LineInputs:
    first = line.year_from or 1
    work = line.kind == LABOUR
    hours = hours_of(line) if work else Fraction(0)
    cost = Fraction(line.unit_cost or 0)
    if work and line.unit_cost is None:
        cost = hours * Fraction(hourly_of(line, rates) or 0)
    times = line.transactions if work else line.quantity
    return LineInputs(
        scenario=line.scenario,
        kind=line.kind,
        timing=line.timing,
        cost_each=cost,
        times=Fraction(1) if times is None else Fraction(times),
        hours_each=hours,
        first=first,
        last=first if line.timing == ONE_OFF else line.year_to or horizon,
        step=f"{line.description}/{line.grade or line.rate_id or ''}",
    )


# --- result -----------------------------------------------------------------------------------------------------------


def case_result(inputs: CaseInputs) -> CaseResult:
    """Give what a case comes to, exact but for the rounding of each yearly figure to the minor unit."""
    years = tuple(
        YearResult(
            number=number,
            year=inputs.base_year + number - 1,
            baseline=_costs(inputs, BASELINE, number),
            shared=_costs(inputs, COMMON, number),
        )
        for number in range(1, inputs.horizon_years + 1)
    )
    return CaseResult(
        currency=inputs.currency,
        years=years,
        baseline=_sum(each.baseline for each in years),
        shared=_sum(each.shared for each in years),
        net_present_value=_present(years, inputs.discount_percent),
        discount_percent=inputs.discount_percent,
        each=MappingProxyType(dict(_each(inputs))),
    )


def _costs(inputs: CaseInputs, scenario: str, number: int) -> Costs:
    cost: dict[tuple[str, str], Fraction] = defaultdict(Fraction)
    hours: dict[str, Fraction] = defaultdict(Fraction)
    for line in inputs.lines:
        if line.scenario == scenario and line.falls_in(number):
            cost[line.kind, line.timing] += line.cost
            hours[line.timing] += line.hours
    minor = {key: half_up(each * 10 ** exponent(inputs.currency)) for key, each in cost.items()}
    return Costs(
        monetary=minor.get((MONETARY, RECURRING), 0),
        labour=minor.get((LABOUR, RECURRING), 0),
        one_off_monetary=minor.get((MONETARY, ONE_OFF), 0),
        one_off_labour=minor.get((LABOUR, ONE_OFF), 0),
        hours=hours[RECURRING],
        one_off_hours=hours[ONE_OFF],
    )


def _sum(every: Iterable[Costs]) -> Costs:
    costs = tuple(every)
    return Costs(
        monetary=sum(each.monetary for each in costs),
        labour=sum(each.labour for each in costs),
        one_off_monetary=sum(each.one_off_monetary for each in costs),
        one_off_labour=sum(each.one_off_labour for each in costs),
        hours=sum((each.hours for each in costs), Fraction(0)),
        one_off_hours=sum((each.one_off_hours for each in costs), Fraction(0)),
    )


def _present(years: tuple[YearResult, ...], discount: Fraction | None) -> int | None:
    """Give today's worth of what is avoided: each year's at its end, all that is spent once at the beginning."""
    if discount is None:
        return None
    factor = 1 + discount / _PERCENT
    worth = sum((each.recurring_avoidance / factor**each.number for each in years), Fraction(0))
    return half_up(worth + sum(each.baseline.one_off - each.shared.one_off for each in years))


def _each(inputs: CaseInputs) -> Iterator[tuple[tuple[str, str], Each]]:
    """Give what one transaction takes each way in the first year, where all steps are done as many times."""
    for scenario in (BASELINE, COMMON):
        for kind in (MONETARY, LABOUR):
            found = each_of(inputs, scenario, kind, 1)
            if found is not None:
                yield (scenario, kind), found


def each_of(inputs: CaseInputs, scenario: str, kind: str, number: int) -> Each | None:
    """Give what one transaction takes in a year; nothing where the steps are done a different number of times."""
    steps: dict[str, Fraction] = defaultdict(Fraction)
    cost, hours = Fraction(0), Fraction(0)
    for line in _steps(inputs, scenario, kind, number):
        steps[line.step] += line.times
        cost += line.cost
        hours += line.hours
    times = set(steps.values())
    if len(times) != 1 or not (count := times.pop()):
        return None
    return Each(cost=cost / count, hours=hours / count, times=count)


def has_steps(inputs: CaseInputs, scenario: str, kind: str, number: int) -> bool:
    """Say whether anything of a kind comes back in a year."""
    return next(_steps(inputs, scenario, kind, number), None) is not None


def _steps(inputs: CaseInputs, scenario: str, kind: str, number: int) -> Iterator[LineInputs]:
    for line in inputs.lines:
        if (line.scenario, line.kind, line.timing) == (scenario, kind, RECURRING) and line.falls_in(number):
            yield line


def percent(part: int, whole: int) -> Fraction | None:
    """Give a part in hundredths of the whole; nothing where there is no whole."""
    return Fraction(part * _PERCENT, whole) if whole else None
