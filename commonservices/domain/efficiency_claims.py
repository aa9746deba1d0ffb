"""What a claim of efficiency comes to, how far it may be trusted, and what keeps one gain from being counted twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from commonservices.domain.cost_benefit import (
    BASELINE,
    COMMON,
    LABOUR,
    MONETARY,
    CaseInputs,
    CaseResult,
    Each,
    YearResult,
    each_of,
    has_steps,
    percent,
)
from commonservices.domain.declaring import dataclass
from commonservices.domain.efficiency import HOURLY_PLACES, HOURS_PLACES, EfficiencyRecord
from commonservices.domain.guards import Missing
from commonservices.domain.money import exponent, half_up
from commonservices.domain.sentences import refusal, refuse
from commonservices.domain.shared_services import QUANTITY_PLACES, RATE_PLACES

COST_SAVING, COST_AVOIDANCE, STAFF_TIME, QUALITY = "COST_SAVING", "COST_AVOIDANCE", "STAFF_TIME", "QUALITY"
ESTIMATED, REALISED, VALIDATED = "ESTIMATED", "REALISED", "VALIDATED"
EXACT: Final = "EXACT"
VALIDATOR: Final = "VALIDATOR"
NOT_REPORTED: Final = "NONE"
FORMULAS: Final[Mapping[str, str]] = MappingProxyType(
    {COST_SAVING: "MONEY_1", COST_AVOIDANCE: "MONEY_1", STAFF_TIME: "HOURS_1", QUALITY: "WORDS_1"}
)
"""The formula of each category; one that changes is a new formula with a new number."""
MOVES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {ESTIMATED: (REALISED,), REALISED: (VALIDATED,), VALIDATED: (REALISED,)}
)
LARGE_PERCENT: Final = 30
COMPUTED: Final = frozenset({"formula", "gain", "gain_hours"})
FIGURES: Final = frozenset(
    {
        *("currency", "baseline_unit_cost", "baseline_hours_each", "baseline_volume"),
        *("expected_unit_cost", "expected_hours_each"),
        *("actual_unit_cost", "actual_hours_each", "actual_volume"),
        *("one_off_cost", "one_off_hours", "hourly"),
    }
)
"""What the gain is worked out from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain:
    """What a claim comes to: money in minor units or hours, never both in one sum.

    `worth` is what the hours cost at the stated rate, to be shown beside them; `actual` says that actual figures were
    used. A gain below zero is one all the same.
    """

    formula: str
    money: int | None = None
    hours: Fraction | None = None
    baseline_money: int | None = None
    baseline_hours: Fraction | None = None
    worth: int | None = None
    actual: bool = False

    @property
    def known(self) -> bool:
        """Say whether the figures suffice to work it out."""
        return self.money is not None or self.hours is not None

    @property
    def percent_of_baseline(self) -> Fraction | None:
        """Give the gain in hundredths of the baseline of the same volume; nothing where that is unknown."""
        if self.money is not None and self.baseline_money:
            return percent(self.money, self.baseline_money)
        if self.hours is not None and self.baseline_hours:
            return self.hours * 100 / self.baseline_hours
        return None


def gain_of(claim: EfficiencyRecord) -> Gain:
    """Give what a claim comes to, out of its figures alone: expected ones, and actual ones once it is realised."""
    actual = claim.state != ESTIMATED
    formula = FORMULAS.get(claim.category, "")
    volume = claim.actual_volume if actual else claim.baseline_volume
    if claim.category in {COST_SAVING, COST_AVOIDANCE}:
        return _money(claim, formula, volume, actual=actual)
    if claim.category == STAFF_TIME:
        return _hours(claim, formula, volume, actual=actual)
    return Gain(formula=formula, actual=actual)


def _money(claim: EfficiencyRecord, formula: str, volume: Decimal | None, *, actual: bool) -> Gain:
    now = claim.actual_unit_cost if actual else claim.expected_unit_cost
    if claim.baseline_unit_cost is None or now is None or volume is None:
        return Gain(formula=formula, actual=actual)
    scale = 10 ** exponent(claim.currency)
    before = half_up(Fraction(claim.baseline_unit_cost) * Fraction(volume) * scale)
    spent = half_up(Fraction(now) * Fraction(volume) * scale)
    money = before - spent - (claim.one_off_cost or 0)
    return Gain(formula=formula, money=money, baseline_money=before, actual=actual)


def _hours(claim: EfficiencyRecord, formula: str, volume: Decimal | None, *, actual: bool) -> Gain:
    now = claim.actual_hours_each if actual else claim.expected_hours_each
    if claim.baseline_hours_each is None or now is None or volume is None:
        return Gain(formula=formula, actual=actual)
    before = Fraction(claim.baseline_hours_each) * Fraction(volume)
    hours = _to(before - Fraction(now) * Fraction(volume) - Fraction(claim.one_off_hours or 0), QUANTITY_PLACES)
    worth = None
    if claim.hourly is not None:
        worth = half_up(Fraction(hours) * Fraction(claim.hourly) * 10 ** exponent(claim.currency))
    return Gain(formula=formula, hours=Fraction(hours), baseline_hours=before, worth=worth, actual=actual)


def computed(claim: EfficiencyRecord) -> EfficiencyRecord:
    """Give the claim with the gain its figures come to, as it is kept."""
    gain = gain_of(claim)
    hours = None if gain.hours is None else _to(gain.hours, QUANTITY_PLACES)
    return replace(claim, formula=gain.formula, gain=gain.money, gain_hours=hours)


def recalculated_ok(claim: EfficiencyRecord) -> bool:
    """Say whether the gain that is kept is the one its figures come to."""
    again = computed(claim)
    return (claim.formula, claim.gain, claim.gain_hours) == (again.formula, again.gain, again.gain_hours)


# --- states -----------------------------------------------------------------------------------------------------------


def missing_for(claim: EfficiencyRecord, to: str, today: date) -> tuple[Missing, ...]:
    """Give what a claim still needs before it may come into a state, in the order it is usually entered."""
    return tuple(_needs(claim, to, today))


def check_move(claim: EfficiencyRecord, to: str, today: date) -> None:
    """Refuse a move that claims do not know, or one that lacks something."""
    if to not in MOVES:
        refuse("no_such_state", "state", to, example=REALISED)
    if to not in MOVES[claim.state]:
        words = {"from_state": claim.state, "to_state": to, "choices": ", ".join(MOVES[claim.state])}
        refuse("no_such_claim_move", "state", to, **words)
    for each in _needs(claim, to, today):
        raise refusal(each.rule, each.field, "", each.words)


def _needs(claim: EfficiencyRecord, to: str, today: date) -> Iterator[Missing]:
    if to not in {REALISED, VALIDATED}:
        return
    named = {"value": claim.reference}
    if not has_baseline(claim):
        yield Missing("claim_baseline_missing", _baseline_field(claim), named)
    if not claim.comparator.strip():
        yield Missing("claim_comparator_missing", "comparator", named)
    if (claim.year or 0) >= today.year:
        yield Missing("claim_year_not_over", "year", {"value": claim.year or 0})
    if claim.category == QUALITY:
        if not claim.statement.strip():
            yield Missing("claim_statement_missing", "statement", named)
    elif not gain_of(replace(claim, state=REALISED)).known and has_baseline(claim):
        yield Missing("claim_actual_missing", _actual_field(claim), named)


def has_baseline(claim: EfficiencyRecord) -> bool:
    """Say whether a claim tells what it was before; of quality in the words of its source."""
    if claim.category == QUALITY:
        return bool(claim.baseline_source.strip())
    return (claim.baseline_hours_each if claim.category == STAFF_TIME else claim.baseline_unit_cost) is not None


def _baseline_field(claim: EfficiencyRecord) -> str:
    if claim.category == QUALITY:
        return "baseline_source"
    return "baseline_hours_each" if claim.category == STAFF_TIME else "baseline_unit_cost"


def _actual_field(claim: EfficiencyRecord) -> str:
    if claim.actual_volume is None:
        return "actual_volume"
    return "actual_hours_each" if claim.category == STAFF_TIME else "actual_unit_cost"


def reopened(claim: EfficiencyRecord, reason: str, today: date) -> EfficiencyRecord:
    """Give a validated claim as it is once it is open again, with the reason; it counts as realised until then."""
    return replace(
        claim, state=REALISED, state_on=today, validated_by="", validated_on=None, exception_reason="",
        reopened_reason=reason.strip(),
    )  # fmt: skip


# --- counted once -----------------------------------------------------------------------------------------------------


def check_counted_once(
    claim: EfficiencyRecord, others: Iterable[EfficiencyRecord], owners: Mapping[object, str]
) -> None:
    """Refuse a claim that another one counts already, unless it is linked to it: by another owner, or another stream.

    `others` are the live claims of the same service; `owners` are the codes of entities.
    """
    every = [each for each in others if each.id != claim.id and each.year == claim.year]
    for other in every:
        same_category = other.category == claim.category
        if same_category and other.owner_id == claim.owner_id:
            refuse(
                "claim_twice", "category", other.reference, owner=owners.get(other.owner_id, "—"), year=claim.year or 0
            )
        if claim.linked_id is not None or other.linked_id == claim.id:
            continue
        if same_category or other.stream != claim.stream:
            words = {"owner": owners.get(other.owner_id, "—"), "year": claim.year or 0, "stream": other.stream}
            refuse("claim_counted_twice", "linked_id", other.reference, **words)


def check_link(claim: EfficiencyRecord, other: EfficiencyRecord) -> None:
    """Refuse to link a claim to itself, to one of another service or year, or to one that is not counted itself."""
    if other.id == claim.id:
        refuse("claim_link_self", "linked_id", claim.reference)
    if (other.service_id, other.year) != (claim.service_id, claim.year):
        refuse("claim_link_other", "linked_id", other.reference)
    if other.linked_id is not None:
        refuse("claim_link_linked", "linked_id", other.reference)


def remarks_of(claim: EfficiencyRecord, *, evidence: int = 0, stream: str = "") -> tuple[str, ...]:
    """Give what is to be said beside a claim, as stable keys; `stream` is the one the service reports in today."""
    return tuple(name for name, holds in remarks(claim, evidence=evidence, stream=stream).items() if holds)


def remarks(claim: EfficiencyRecord, *, evidence: int = 0, stream: str = "") -> dict[str, bool]:
    """Give everything that may be said beside a claim, and whether it is to be said."""
    gain = gain_of(claim)
    part = gain.percent_of_baseline
    large = part is not None and part > LARGE_PERCENT
    return {
        "no_baseline": not has_baseline(claim),
        "figures_missing": claim.category != QUALITY and has_baseline(claim) and not gain.known,
        "above_30_percent": large,
        "evidence_missing": not evidence and (large or claim.method == EXACT),
        "below_zero": (gain.money or 0) < 0 or (gain.hours or 0) < 0,
        "one_person": bool(claim.exception_reason),
        "linked": claim.linked_id is not None,
        "reopened": bool(claim.reopened_reason) and claim.state != VALIDATED,
        "stream_differs": bool(stream) and stream != claim.stream,
        "gain_differs": not recalculated_ok(claim),
    }


# --- out of a case ----------------------------------------------------------------------------------------------------


def figures_from(inputs: CaseInputs, result: CaseResult, year: int, category: str) -> dict[str, object]:
    """Give the figures of a claim out of one year of a case: its baseline, and what the common service should take.

    Where every step is done the same number of times, that is the volume; otherwise the year is taken as one.
    """
    one = result.year(year)
    if one is None:
        ends = result.years[-1].year if result.years else inputs.base_year
        refuse("case_year_outside", "year", str(year), start=inputs.base_year, end=ends)
    if category == QUALITY:
        return {}
    if category == STAFF_TIME:
        return _time_figures(inputs, one, _of_one(inputs, LABOUR, one.number))
    return _money_figures(inputs, one, _of_one(inputs, MONETARY, one.number))


def _money_figures(inputs: CaseInputs, one: YearResult, each: tuple[Each, Each] | None) -> dict[str, object]:
    scale = 10 ** exponent(inputs.currency)
    own, shared, volume = Fraction(one.baseline.monetary, scale), Fraction(one.shared.monetary, scale), Fraction(1)
    if each is not None and all(_fits(way.cost, RATE_PLACES) for way in each):
        own, shared, volume = each[0].cost, each[1].cost, each[0].times
    return {
        "currency": inputs.currency,
        "baseline_unit_cost": _to(own, RATE_PLACES),
        "expected_unit_cost": _to(shared, RATE_PLACES),
        "baseline_volume": _to(volume, QUANTITY_PLACES),
        "one_off_cost": one.shared.one_off_monetary - one.baseline.one_off_monetary,
    }


def _time_figures(inputs: CaseInputs, one: YearResult, each: tuple[Each, Each] | None) -> dict[str, object]:
    own, shared, volume = one.baseline.hours, one.shared.hours, Fraction(1)
    if each is not None and all(_fits(way.hours, HOURS_PLACES) for way in each):
        own, shared, volume = each[0].hours, each[1].hours, each[0].times
    return {
        "currency": inputs.currency,
        "baseline_hours_each": _to(own, HOURS_PLACES),
        "expected_hours_each": _to(shared, HOURS_PLACES),
        "baseline_volume": _to(volume, QUANTITY_PLACES),
        "one_off_hours": _to(one.shared.one_off_hours - one.baseline.one_off_hours, HOURS_PLACES),
        "hourly": _rate_of_freed(inputs, one),
    }


def _rate_of_freed(inputs: CaseInputs, one: YearResult) -> Decimal | None:
    """Give what an hour that is freed costs on average: the work that is avoided over its hours.

    Nothing where fewer hours of dearer grades cost more: such hours are worth nothing that could be stated.
    """
    hours = one.baseline.hours - one.shared.hours
    cost = Fraction(one.baseline.labour - one.shared.labour, 10 ** exponent(inputs.currency))
    return _to(cost / hours, HOURLY_PLACES) if hours and cost / hours >= 0 else None


def _of_one(inputs: CaseInputs, kind: str, number: int) -> tuple[Each, Each] | None:
    """Give what one transaction takes each way; nothing unless all steps of both ways are done as many times.

    A way without any step takes nothing at all.
    """
    before, after = (each_of(inputs, scenario, kind, number) for scenario in (BASELINE, COMMON))
    if before is None:
        return None
    if after is None and not has_steps(inputs, COMMON, kind, number):
        after = Each(cost=Fraction(0), hours=Fraction(0), times=before.times)
    return (before, after) if after is not None and after.times == before.times else None


def _fits(value: Fraction, places: int) -> bool:
    return int(10**places) % value.denominator == 0


def _to(value: Fraction, places: int) -> Decimal:
    return Decimal(half_up(value * 10**places)).scaleb(-places)
