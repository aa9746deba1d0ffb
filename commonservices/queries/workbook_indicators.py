"""The indicators of one workbook, reckoned from what the register holds on the cut-off day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from commonservices.domain.ageing import BANDS
from commonservices.domain.grades import GRADES
from commonservices.domain.indicators import (
    DEFINITIONS,
    Reckoned,
    count_of,
    mean_of,
    median_of,
    share_of,
    unmeasured,
)
from commonservices.domain.money import exponent
from commonservices.domain.narratives import GENDER, VALIDATED
from commonservices.domain.ratings import MET
from commonservices.domain.terms import YEAR_IN_MONTHS, add_months
from commonservices.queries.workbook_efficiency import efficiency_indicators
from commonservices.queries.workbook_joint import joint_indicators
from commonservices.queries.workbook_story import PremisesLine
from commonservices.store import report_money, report_story

if TYPE_CHECKING:
    from commonservices.queries.workbook import Source

LATE_BANDS = BANDS[4:]
"""What is more than ninety days late."""
FIELD, HEADQUARTERS = "FIELD", "HQ"


def indicators(source: Source, connection: Any) -> list[Reckoned]:
    """Give every indicator in its order; what nothing tells is not measured."""
    found: dict[str, list[Reckoned]] = {}
    for each in (
        *_arrangements(source, connection), *_services(source, connection), *_money(source, connection),
        *_premises(source.premises), *_accountability(source), *joint_indicators(source, connection),
        *efficiency_indicators(source.efficiency),
    ):  # fmt: skip
        found.setdefault(each.code, []).append(each)
    found["I5"] = _by_grade(one for some in found.values() for one in some)
    return [one for each in DEFINITIONS for one in found.get(each.code, [unmeasured(each.code)])]


def _by_grade(some: Iterable[Reckoned]) -> list[Reckoned]:
    """Give how many measured figures there are of each grade."""
    grades = Counter(each.grade for each in some)
    return [count_of("I5", grades[each], part=f"grade_{each.lower()}") for each in GRADES]


def _arrangements(source: Source, connection: Any) -> Iterator[Reckoned]:
    survey, period = source.survey, source.period
    in_force = sum(survey.arrangements.values())
    lapsed = report_story.flagged(connection, "LAPSED_BUT_USED")
    yield count_of("A1", in_force)
    yield share_of("A3", in_force, in_force + lapsed)
    levels = report_story.levels(connection, survey.arrangements)
    told = sum(count for level, count in levels.items() if level)
    yield share_of("B1", levels.get(FIELD, 0), told)
    yield median_of("B2", report_story.days_to_agreement(connection, period.start, period.end))
    yield count_of("B3", levels.get(HEADQUARTERS, 0))


def _services(source: Source, connection: Any) -> Iterator[Reckoned]:
    survey, period = source.survey, source.period
    yield count_of("E1", len(survey.services))
    used, users, most = report_story.consumers(connection, period.start, period.end)
    yield mean_of("E2", users, used)
    if used:
        yield count_of("E2", most, part="max")
    rough = any(survey.marks[id].data_quality != "EXACT" for id in survey.worth.by_service if id in survey.marks)
    yield count_of("E3", Decimal(survey.worth.usd).scaleb(-2), part="USD", currency="USD", estimated=rough)
    yield share_of("E7", sum(each.rating == MET for each in source.rated), len(source.rated))
    yield share_of("I1", len(source.rated), survey.rows["kpis"])


def _money(source: Source, connection: Any) -> Iterator[Reckoned]:
    billed, period = source.billed, source.period
    yield median_of("E9", report_money.settled_days(connection, period.start, period.end, source.cut_off))
    for currency in sorted(billed.period_amount):
        paid, total = (_major(each[currency], currency) for each in (billed.period_paid, billed.period_amount))
        yield share_of("E10", paid, total, part=currency)
    for currency, bands in sorted(billed.bands.items()):
        late = _owed({each: bands[each] for each in LATE_BANDS})
        yield share_of("E11", _major(late, currency), _major(_owed(bands), currency), part=currency)
    if not billed.bands:
        yield share_of("E11", 0, 0)
    if not billed.period_amount:
        yield share_of("E10", 0, 0)


def _premises(lines: list[PremisesLine]) -> Iterator[Reckoned]:
    used = [each for each in lines if each.in_use]
    common = [each for each in used if each.standing.shared]
    yield share_of("E12", len(common), len(used))
    desks, area = _sum(used, "capacity_workstations"), _sum(used, "area_m2")
    yield share_of("E12", _sum(common, "capacity_workstations"), desks, part="desks")
    yield share_of("E12", _sum(common, "area_m2"), area, part="m2")
    yield share_of("E13", sum(each.standing.workstations for each in used), desks, part="desks")
    yield share_of("E13", sum((each.standing.net_m2 for each in used), Decimal(0)), area, part="m2")
    fresh = [each for each in common if each.record.security_assessed_on]
    yield share_of("F2", sum(_is_fresh(each) for each in fresh), len(common))
    yield share_of("H1", sum(each.record.accessibility_assessed_on is not None for each in common), len(common))


def _is_fresh(line: PremisesLine) -> bool:
    assessed, day = line.record.security_assessed_on, line.day
    return assessed is not None and add_months(assessed, YEAR_IN_MONTHS) >= day


def _accountability(source: Source) -> Iterator[Reckoned]:
    told = [each for each in source.narratives if each.record.kind == GENDER]
    if told:
        yield count_of("G8", sum(each.status == VALIDATED for each in told))
    yield share_of("I2", source.survey.evidence_done, source.survey.evidence_needed)
    yield count_of("I4", len(source.exceptions))
    sums: dict[str, int] = {}
    for each in source.exceptions:
        if each.amount is not None:
            sums[each.currency] = sums.get(each.currency, 0) + abs(each.amount)
    for currency, total in sorted(sums.items()):
        yield count_of("I4", _major(total, currency), part=currency, currency=currency)
    if source.exceptions:
        yield count_of("I4", max(each.age for each in source.exceptions), part="days")


def _owed(bands: Mapping[str, int]) -> int:
    """Give what is owed by age; credits that make a band less than nothing are left out."""
    return sum(max(each, 0) for each in bands.values())


def _major(minor: int, currency: str) -> Decimal:
    return Decimal(minor).scaleb(-exponent(currency))


def _sum(lines: list[PremisesLine], name: str) -> Decimal:
    return sum((Decimal(getattr(each.record, name) or 0) for each in lines), Decimal(0))
