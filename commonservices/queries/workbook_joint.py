"""Indicators of working together: partners, bodies, decisions, skills, environment, procurement, safety, inclusion."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.domain import overlaps
from commonservices.domain.indicators import Reckoned, count_of, share_of, tenths, unmeasured, valued
from commonservices.domain.money import exponent
from commonservices.domain.narratives import GENERAL, VALIDATED
from commonservices.domain.survey_answers import scores_in
from commonservices.queries.workbook_survey import EXACT
from commonservices.store import reconciling_rows, report_indicators
from commonservices.store.report_indicators import Named, Reading

if TYPE_CHECKING:
    from commonservices.queries.workbook import Source

BOS, SECURITY = "BOS", "SEC"
SKILL: Final = "skill_"
LOW_IMPACT: Final = frozenset({"RENEWABLE", "LOW_IMPACT_INFRA"})
ACCESS: Final = "ACCESSIBILITY"
GENDER: Final = "GENDER_SENSITIVE"
SAFETY: Final = frozenset({"A4P-4", "A4P+-5"})
FEWEST_ANSWERS: Final = 5
"""A share of fewer answers is listed with its service and stays out of the whole."""
BY_READING: Final = MappingProxyType(
    {"D1": "ENV-1", "D2": "ENV-2", "D3": "ENV-5", "D8": "PRO-4", "D12": "PRO-5", "E8": "G-Q1", "G1": "HRM-2"}
)
"""Indicators that are read at the services, each under this code of the catalogue."""
SURVEYED: Final = "E8"
INCIDENTS: Final = "SAF-1"
OPINIONS: Final = frozenset({"score", "points"})
"""Units of indicators that say what people think."""
NARRATED: Final = MappingProxyType(
    {"A6": "DSG2021-1", "C5": "DSG2021-2", "D14": "DSG2021-3", "E17": "DSG2021-4", "F6": ""}
)
"""Indicators told in words, by the area that the arrangement serves; the sixth of security has none of its own."""


def joint_indicators(source: Source, connection: Any) -> Iterator[Reckoned]:
    """Give the indicators that tell how far things are done together."""
    found = _Joint(source, connection)
    yield from found.partners()
    yield from found.decided()
    yield from found.flagged()
    yield from found.read()
    yield from found.bought()
    yield from found.run()
    yield from found.told()


class _Joint:
    """Reckons them out of one view of the store."""

    def __init__(self, source: Source, connection: Any) -> None:
        self.source, self.connection = source, connection
        self.survey, self.period = source.survey, source.period
        self.span = (source.period.start, source.period.end)

    @cached_property
    def in_force(self) -> frozenset[UUID]:
        """Give the arrangements in force on the last day."""
        return frozenset(id for id, stands in self.survey.arrangements.items() if stands)

    @cached_property
    def named(self) -> dict[UUID, Named]:
        """Give what the terms of the listed arrangements name, by arrangement."""
        found = report_indicators.named(self.connection, self.survey.arrangements)
        return {each.arrangement_id: each for each in found}

    def partners(self) -> Iterator[Reckoned]:
        """Give the part of the country team that has an arrangement, the meetings held together, the strategy."""
        resident = report_indicators.residents(self.connection)
        if resident:
            partnered = report_indicators.partnered(self.connection, self.in_force, self.survey.last_day)
            yield share_of("A2", len(resident & partnered), len(resident))
        held = report_indicators.meetings(self.connection, *self.span)
        own = self.source.own.entity_id if self.source.own else None
        if held is not None and own is not None:
            yield count_of("A4", sum(own in each for each in held))
        services = self.survey.services
        listed = report_indicators.streams(self.connection, BOS) | report_indicators.endorsed(
            self.connection, self.survey.last_day
        )
        yield share_of("A5", len(services & listed), len(services))

    def decided(self) -> Iterator[Reckoned]:
        """Give the approvals that no delegation covered on their day."""
        approved = report_indicators.approvals(self.connection, *self.span)
        if approved is None:
            return
        known = report_indicators.delegations(self.connection)
        outside = 0
        for day, id in approved:
            first, last = known.get(id, (None, None)) if id is not None else (None, None)
            outside += id not in known or (first is not None and day < first) or (last is not None and day > last)
        yield count_of("B4", outside)

    def flagged(self) -> Iterator[Reckoned]:
        """Give how many arrangements in force name skills, low-impact infrastructure and inclusion."""
        terms = [each for id, each in self.named.items() if id in self.in_force]
        yield count_of("C3", sum(bool(each.innovation_flags) for each in terms))
        skills = Counter(skill for each in terms for skill in each.innovation_flags)
        yield from (count_of("C3", count, part=f"{SKILL}{skill.lower()}") for skill, count in sorted(skills.items()))
        yield count_of("D7", sum(bool(each.sustain_flags & LOW_IMPACT) for each in terms))
        yield count_of("H4", sum(ACCESS in each.sustain_flags for each in terms))
        yield share_of("G5", sum(GENDER in each.sustain_flags for each in terms), len(terms))
        under = report_indicators.under_line(self.connection, SECURITY)
        secured = {above for id, above in under.items() if id in self.survey.services}
        yield count_of("F1", len(secured & self.in_force))

    def read(self) -> Iterator[Reckoned]:
        """Give what the services read under a code of the catalogue: the whole where parts are told, and each."""
        found: dict[str, list[Reading]] = {}
        for each in report_indicators.latest_readings(self.connection, set(BY_READING.values()), *self.span):
            found.setdefault(each.kpi_code, []).append(each)
        for code, kpi in BY_READING.items():
            if readings := found.get(kpi, []):
                yield from _of_readings(code, readings)
        yield from self._measured()

    def _measured(self) -> Iterator[Reckoned]:
        """Give the services with an exact reading that is no opinion, and the incidents the services read."""
        exact = {
            each.service for each in self.source.rated
            if each.data_quality == EXACT
            and each.definition.code != BY_READING[SURVEYED] and each.definition.unit not in OPINIONS
        }  # fmt: skip
        yield share_of("C4", len(exact), len(self.survey.services))
        told = report_indicators.summed_readings(self.connection, INCIDENTS, *self.span)
        if told:
            yield count_of("F4", sum(told.values(), Decimal(0)))
        yield from (count_of("F4", value, part=service) for service, value in told.items())

    def bought(self) -> Iterator[Reckoned]:
        """Give what was ordered under agreements that several use, and what was done on the word of another entity."""
        orders = report_indicators.ordered(self.connection, *self.span)
        if orders or report_indicators.agreements(self.connection):
            yield share_of("D11", sum(each.shared for each in orders), len(orders))
        whole, part = Counter[str](), Counter[str]()
        for each in orders:
            whole[each.currency] += each.amount
            part[each.currency] += each.amount if each.shared else 0
        for code in sorted(whole):
            yield share_of("D11", _major(part[code], code), _major(whole[code], code), part=code)
        relied = report_indicators.relied_on(self.connection, *self.span)
        used = report_indicators.piggybacked(self.connection, *self.span)
        yield count_of("E16", len(relied), part="recognition")
        yield count_of("E16", len(used), part="piggyback")
        worth = Counter[str]()
        for value, code in (*relied, *used):
            if value is not None:
                worth[code] += value
        for code, total in sorted(worth.items()):
            yield count_of("E16", _major(total, code), part=code, currency=code)

    def run(self) -> Iterator[Reckoned]:
        """Give the places with several providers of one thing, and how many kinds of service are shared."""
        same = overlaps.compare(reconciling_rows.services_at(self.connection), ()).findings
        yield count_of("E14", len({each.words["place"] for each in same if each.kind == "same_service"}))
        yield count_of("E15", len({self.survey.marks[id].catalogue_code for id in self.survey.services} - {""}))

    def told(self) -> Iterator[Reckoned]:
        """Give how many validated narratives speak of arrangements that serve each area."""
        general = [each for each in self.source.narratives if each.record.kind == GENERAL]
        subjects = {each.record.subject_id for each in general if each.record.subject_id is not None}
        above = report_indicators.above(self.connection, subjects)
        for code, area in NARRATED.items():
            some = [each for each in general if self._serves(each.record.subject_id, above, area)]
            if some:
                yield count_of(code, sum(each.status == VALIDATED for each in some))

    def _serves(self, subject: UUID | None, above: Mapping[UUID, UUID], area: str) -> bool:
        terms = self.named.get(above.get(subject, subject)) if subject is not None else None
        if terms is None:
            return False
        return area in terms.dsg_area | terms.a4p_area if area else bool(terms.a4p_area & SAFETY)


def _of_readings(code: str, readings: list[Reading]) -> Iterator[Reckoned]:
    fewest = FEWEST_ANSWERS if code == SURVEYED else 0
    counted = [each for each in readings if each.denominator and each.denominator >= fewest]
    whole = all(each.denominator for each in readings) and bool(counted)
    if whole:
        above = sum((each.numerator or Decimal(0) for each in counted), Decimal(0))
        below = sum((each.denominator or Decimal(0) for each in counted), Decimal(0))
        yield share_of(code, above, below, estimated=any(each.estimated for each in counted))
        if code == SURVEYED:
            yield from _mean_score(counted)
    else:
        yield unmeasured(code)
    for each in readings:
        yield valued(code, each.value, each.numerator, each.denominator, part=each.service, estimated=each.estimated)


def _mean_score(counted: list[Reading]) -> Iterator[Reckoned]:
    """Give the mean of the scores, where each reading of the whole tells all of its own."""
    told = [scores_in(each.note, each.denominator) for each in counted]
    scores = [score for some in told if some is not None for score in some]
    if None not in told:
        above, below, rough = Decimal(sum(scores)), Decimal(len(scores)), any(each.estimated for each in counted)
        value = tenths(Fraction(sum(scores), len(scores)))
        yield valued(SURVEYED, value, above, below, part="mean", estimated=rough)


def _major(minor: int, currency: str) -> Decimal:
    return Decimal(minor).scaleb(-exponent(currency))
