"""What a workbook for a period will hold, found before it is written: what is listed, worth, missing and marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from commonservices.domain import codelists, terms
from commonservices.domain.completeness import record_score
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.must_haves import signers
from commonservices.domain.periods import Period
from commonservices.domain.pricing import DayPrice, MonthPrices, Priced
from commonservices.domain.priorities import A4P, DSG, served
from commonservices.domain.shared_services import QUANTITY_PLACES, RateLine, SharedService
from commonservices.store import report_controls
from commonservices.store.report_efficiency import Claimed

EXAMPLES: Final = 20
RUNNING: Final = frozenset({"ACTIVE", "UNDER_MODIFICATION", "DISCONTINUED"})
EXACT: Final = "EXACT"
SCHEMES: Final = (DSG, A4P)
"""The two frames that the sheet of integration shows."""
QUANTITY_SCALE: Final = 10**QUANTITY_PLACES
_ZERO: Final = Decimal(0)
Exchange = Mapping[str, list[tuple[date, Decimal]]]


@dataclass(slots=True)
class Gap:
    """Something the workbook cannot say: how many of how many, and the first few it concerns."""

    key: str
    count: int = 0
    of: int | None = None
    examples: list[str] = field(default_factory=list)
    ids: list[UUID] = field(default_factory=list)

    def add(self, example: str, id: UUID | None = None, count: int = 1) -> None:
        """Count one more, and keep it as an example while there are few."""
        self.count += count
        if len(self.examples) < EXAMPLES and example not in self.examples:
            self.examples.append(example)
            if id is not None:
                self.ids.append(id)


@dataclass(slots=True)
class Worth:
    """What the use of a period adds up to: amounts are minor units, in US dollars or by currency."""

    lines: int = 0
    quantity: Decimal = _ZERO
    usd: int = 0
    amounts: Counter[str] = field(default_factory=Counter)
    by_month: Counter[date] = field(default_factory=Counter)
    by_entity: Counter[UUID] = field(default_factory=Counter)
    consumers: set[UUID] = field(default_factory=set)
    by_service: dict[UUID, Decimal] = field(default_factory=dict)
    months: dict[UUID, set[date]] = field(default_factory=dict)
    unpriced: Counter[UUID] = field(default_factory=Counter)
    unconverted: Counter[UUID] = field(default_factory=Counter)
    free: Counter[str] = field(default_factory=Counter)
    free_usd: int = 0
    free_lines: set[tuple[UUID, UUID, str]] = field(default_factory=set)


@dataclass(slots=True)
class _Using:
    """What the use of one service adds up to."""

    id: UUID
    prices: Mapping[date, DayPrice]
    free: bool
    months: set[date] = field(default_factory=set)
    scaled: int = 0
    """The quantity in its last place."""
    unpriced: int = 0
    unconverted: int = 0


@dataclass(frozen=True, slots=True)
class ServiceMark:
    """What the other sheets need to know of a service."""

    reference: str
    name_en: str
    name_fr: str
    line: str
    catalogue_code: str
    data_quality: str


@dataclass(slots=True)
class Survey:
    """What is listed, worth, missing and marked; `covered` tells which months of the period an arrangement covers."""

    period: Period
    cut_off: date
    arrangements: dict[UUID, bool] = field(default_factory=dict)
    covered: dict[UUID, int] = field(default_factory=dict)
    services: set[UUID] = field(default_factory=set)
    marks: dict[UUID, ServiceMark] = field(default_factory=dict)
    in_force_before: Counter[str] = field(default_factory=Counter)
    services_before: Counter[str] = field(default_factory=Counter)
    worth: Worth = field(default_factory=Worth)
    worth_before: Worth = field(default_factory=Worth)
    rows: dict[str, int] = field(default_factory=dict)
    ceilings: dict[str, int] = field(default_factory=dict)
    readings: int = 0
    gaps: list[Gap] = field(default_factory=list)
    entity_codes: set[str] = field(default_factory=set)
    marking: str = "UNCLASSIFIED"
    due_months: int = 0
    entered_months: int = 0
    evidence_done: int = 0
    evidence_needed: int = 0
    served: int = 0
    sums: dict[tuple[str, str], Mapping[str, int]] = field(default_factory=dict)
    """What the amounts of a money sheet add up to: by sheet and column, by currency, in minor units."""
    claimed: Claimed = field(default_factory=Claimed)
    cased: Mapping[str, int] = field(default_factory=dict)
    """How many cases there are of each currency."""
    miscounted: list[str] = field(default_factory=list)
    """Claims whose gain is kept otherwise than their figures come to."""
    unpartied: list[str] = field(default_factory=list)

    @property
    def last_day(self) -> date:
        """Give the last day of the period, or the cut-off day while the period still runs."""
        return min(self.period.end, max(self.cut_off, self.period.start))

    def gap(self, key: str) -> Gap:
        """Give the gap of a key, empty when nothing is missing."""
        return next((each for each in self.gaps if each.key == key), Gap(key))

    def raise_marking(self, classification: str) -> None:
        """Take the stricter of two classifications: a workbook is never marked lower than what it lists."""
        order = codelists.load("classification").codes
        if classification in order and order.index(classification) > order.index(self.marking):
            self.marking = classification


def worth_of(
    connection: Any,
    period: Period,
    rates: Mapping[UUID, list[RateLine]],
    exchange: Exchange,
    free: Collection[UUID] = (),
) -> Worth:
    """Give what the use of a period adds up to, read from the table of use alone; `free` is billed to nobody."""
    worth = Worth()
    prices = MonthPrices(period.months, rates, exchange)
    known: dict[int, _Using] = {}
    consumers: dict[int, UUID] = {}
    spent: Counter[int] = Counter()
    for service, consumer, month, scaled in report_controls.used(connection, period.start, period.end):
        using = known.get(service.int)  # the number of an identifier is looked up in a tenth of the time
        if using is None:
            using = known[service.int] = _Using(service, prices.of(service), service in free)
        price = using.prices[month]
        amount, dollars = price.amounts_of(scaled, QUANTITY_SCALE)
        worth.lines += 1
        consumers[consumer.int] = consumer
        using.months.add(month)
        using.scaled += scaled
        if using.free:
            _take_free(worth, service, consumer, price.priced(_quantity(scaled)))
        if amount is None:
            using.unpriced += 1
            continue
        worth.amounts[price.currency] += amount
        if dollars is None:
            using.unconverted += 1
            continue
        worth.usd += dollars
        worth.by_month[month] += dollars
        spent[consumer.int] += dollars
    worth.consumers.update(consumers.values())
    worth.by_entity.update({consumers[number]: dollars for number, dollars in spent.items()})
    for using in known.values():
        worth.months[using.id], worth.by_service[using.id] = using.months, _quantity(using.scaled)
        if using.unpriced:
            worth.unpriced[using.id] = using.unpriced
        if using.unconverted:
            worth.unconverted[using.id] = using.unconverted
    worth.quantity = sum(worth.by_service.values(), _ZERO)
    return worth


def _quantity(scaled: int) -> Decimal:
    return Decimal(scaled).scaleb(-QUANTITY_PLACES)


def _take_free(worth: Worth, service: UUID, consumer: UUID, priced: Priced) -> None:
    worth.free_lines.add((service, consumer, priced.currency if priced.amount is not None else ""))
    if priced.amount is not None:
        worth.free[priced.currency] += priced.amount
        worth.free_usd += priced.amount_usd or 0


def in_force_within(facts: ArrangementFacts, first: date, last: date, today: date) -> bool:
    """Say whether an arrangement was in force on any day between two days."""
    start = terms.start_of_cover(facts)
    if facts.state in terms.NEVER_IN_FORCE or start is None or start > last:
        return False
    end = terms.end_of_cover(facts, today)
    return end is None or end >= first


def ran_within(service: SharedService, first: date, last: date) -> bool:
    """Say whether a service ran on any day between two days."""
    if service.status not in RUNNING or service.started_on is None or service.started_on > last:
        return False
    return service.ended_on is None or service.ended_on >= first


def survey_arrangements(survey: Survey, found: Iterable[tuple[Any, ArrangementFacts]]) -> None:
    """Find the arrangements in force, what they cover, and which parties have not signed."""
    period, before = survey.period, survey.period.before
    unsigned, elsewhere = Gap("party_unsigned"), Gap("used_not_in_force")
    parties = 0
    places = {terms.month_end(month): 1 << place for place, month in enumerate(period.months)}
    asked = (*places, before.end, survey.last_day)
    for row, facts in found:
        covered = set(terms.covered_days(facts, asked))
        if before.end in covered:
            survey.in_force_before[row.type] += 1
        survey.covered[row.id] = sum(place for day, place in places.items() if day in covered)
        if not in_force_within(facts, period.start, period.end, survey.cut_off):
            if any(survey.worth.months.get(service.id) for service in facts.services):
                elsewhere.add(row.reference, row.id)
            continue
        survey.arrangements[row.id] = survey.last_day in covered
        survey.raise_marking(facts.arrangement.classification)
        survey.entity_codes.add(row.lead)
        score = record_score(facts)
        survey.evidence_done += score.done
        survey.evidence_needed += score.total
        named = served(facts.version)
        survey.served += sum(len(named.get(scheme, ())) for scheme in SCHEMES)
        parties += len(facts.parties)
        if not facts.parties:
            survey.unpartied.append(row.reference)
        missing = [party for party in signers(facts) if party.signed_on is None and party.withdrew_on is None]
        if missing:
            unsigned.add(row.reference, row.id, len(missing))
    survey.rows["parties"] = parties
    unsigned.of = parties
    survey.gaps += [unsigned, elsewhere]


def survey_services(survey: Survey, found: Iterable[tuple[Any, SharedService]]) -> None:
    """Find the services that ran or were used, and the months for which nothing was entered."""
    period, before = survey.period, survey.period.before
    missing = Gap("usage_missing")
    months = [(month, terms.month_end(month)) for month in period.months]
    ended = [(month, last) for month, last in months if last < survey.cut_off]
    for row, service in found:
        quality = service.data_quality or EXACT
        survey.marks[row.id] = ServiceMark(
            row.reference, row.name_en, row.name_fr, row.line, row.catalogue_code, quality
        )
        if ran_within(service, before.start, before.end) or row.id in survey.worth_before.months:
            survey.services_before[row.line] += 1
        entered = survey.worth.months.get(row.id, set())
        if not entered and not ran_within(service, period.start, period.end):
            continue
        survey.services.add(row.id)
        survey.raise_marking(service.classification)
        survey.entity_codes.add(row.provider)
        due = [month for month, last in ended if _is_due(service, month, last)]
        survey.due_months += len(due)
        absent = [month for month in due if month not in entered]
        survey.entered_months += len(due) - len(absent)
        if absent:
            missing.add(row.reference, row.id, len(absent))
    missing.of = survey.due_months
    survey.gaps.insert(0, missing)


def survey_prices(survey: Survey) -> None:
    """Note the lines of use without a rate and those whose amount has no value in US dollars."""
    for key, lines in (("usage_unpriced", survey.worth.unpriced), ("usage_not_in_usd", survey.worth.unconverted)):
        gap = Gap(key, of=survey.worth.lines)
        named = sorted((survey.marks[id].reference, id, count) for id, count in lines.items() if id in survey.marks)
        for reference, id, count in named:
            gap.add(reference, id, count)
        survey.gaps.append(gap)


def _is_due(service: SharedService, month: date, last: date) -> bool:
    if service.status == "DISCONTINUED" and service.ended_on is None:
        return False
    return ran_within(service, month, last)
