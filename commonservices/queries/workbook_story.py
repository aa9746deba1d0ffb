"""What a workbook tells beside money: premises, priorities served, open differences, and the words that explain."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

from commonservices.domain import priorities
from commonservices.domain.declaring import dataclass
from commonservices.domain.lens import Narrative
from commonservices.domain.money import half_up
from commonservices.domain.narratives import VALIDATED, WRITING, status_of, words_of
from commonservices.domain.premises import Premises
from commonservices.domain.premises_rules import ACTIVE, IN_USE, OUTSIDE_THE_UN, Standing, compound_key, standing
from commonservices.domain.reconciling.findings import words_of as finding_words
from commonservices.domain.reconciling.keeping_up import OPEN
from commonservices.domain.terms import add_days
from commonservices.queries.workbook_survey import SCHEMES
from commonservices.store import discrepancy_rows, lens_rows, premises_rows, report_story
from commonservices.store.discrepancy_rows import DifferenceFilter
from commonservices.store.lens_rows import HeldTerms
from commonservices.store.premises_rows import HeldPremises
from commonservices.store.subjects import subjects

_PLACES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PremisesLine:
    """One premises with how it stands on a day."""

    record: Premises
    city: str
    managing: str
    arrangement: str
    standing: Standing
    entities: tuple[str, ...]
    notice_on: date | None
    day: date

    @property
    def in_use(self) -> bool:
        """Say whether it is in use."""
        return self.record.status == ACTIVE and self.record.phase == IN_USE

    @property
    def cost_per_person(self) -> int | None:
        """Give the yearly rent for each person in it, in minor units; None where one of both is not known."""
        if self.record.yearly_rent is None or not self.standing.personnel:
            return None
        return half_up(Fraction(self.record.yearly_rent, self.standing.personnel))

    @property
    def m2_per_desk(self) -> Decimal | None:
        """Give the area for each desk, rounded to four decimals."""
        area, desks = self.record.area_m2, self.record.capacity_workstations
        if area is None or not desks:
            return None
        return rounded(Fraction(area) / desks)


@dataclass(frozen=True, slots=True, kw_only=True)
class IntegrationLine:
    """One priority an arrangement serves: why, what came of it in one sentence, and the decisions about it."""

    scheme: str
    code: str
    arrangement: str
    title_en: str
    title_fr: str
    rc_involvement: str
    decision_level: str
    reason: str
    result: str
    result_status: str
    decisions: tuple[str, ...]
    has_evidence: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionLine:
    """One open difference as of the cut-off day; the amount is in minor units."""

    id: UUID
    routine: str
    finding: str
    words: Mapping[str, str]
    subject_kind: str
    subject: str
    amount: int | None
    currency: str
    found_on: date
    last_seen_on: date | None
    age: int
    owner: str
    due_on: date | None
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NarrativeLine:
    """One narrative about a time that touches the period, with how far it is and how many words it has."""

    record: Narrative
    status: str
    words: int
    subject: str
    title_en: str
    title_fr: str


def rounded(value: Fraction | None) -> Decimal | None:
    """Give a fraction with four decimals, rounded once."""
    return None if value is None else Decimal(half_up(value * 10**_PLACES)).scaleb(-_PLACES)


def premises_lines(connection: Any, day: date) -> list[PremisesLine]:
    """Give every premises as it stands on a day, by reference."""
    held = premises_rows.premises(connection)
    outsiders = frozenset(id for id, each in held.entities.items() if each.kind in OUTSIDE_THE_UN)
    compounds: dict[object, list[Premises]] = {}
    for each in held.premises:
        compounds.setdefault(compound_key(each), []).append(each)
    made = []
    for each in sorted(held.premises, key=lambda one: (one.reference, one.id)):
        key = compound_key(each)
        others = [one for one in compounds[key] if one.id != each.id and one.status == ACTIVE] if key else []
        beside = tuple(one for other in others for one in held.occupancies.get(other.id, ()))
        found = standing(each, held.occupancies.get(each.id, ()), beside, day, outsiders)
        made.append(_premises(held, each, found, day))
    return made


def _premises(held: HeldPremises, each: Premises, found: Standing, day: date) -> PremisesLine:
    place = held.locations.get(each.location_id) if each.location_id else None
    above = held.arrangements.get(each.arrangement_id) if each.arrangement_id else None
    managing = held.entities.get(each.managing_entity_id) if each.managing_entity_id else None
    notice = None
    if each.lease_end_on is not None and each.lease_notice_days is not None:
        notice = add_days(each.lease_end_on, -each.lease_notice_days)
    return PremisesLine(
        record=each,
        city=each.city or (place.name if place else ""),
        managing=managing.short_code if managing else "",
        arrangement=above.reference if above else "",
        standing=found,
        entities=tuple(sorted(held.entities[id].short_code for id in found.entities if id in held.entities)),
        notice_on=notice,
        day=day,
    )


def integration_lines(
    connection: Any, first: date, last: date, arrangements: Collection[UUID]
) -> Iterator[IntegrationLine]:
    """Give what each listed arrangement serves of the two frames, by scheme, code and reference."""
    held = report_story.terms(connection, arrangements)
    tags = lens_rows.tags(connection)
    told = _told(connection, first, last)
    decided = report_story.decisions(connection)
    found: list[tuple[str, str, HeldTerms]] = []
    for each in held:
        served = priorities.served(each.terms)
        found += [(scheme, code, each) for scheme in SCHEMES for code in served.get(scheme, ())]
    for scheme, code, each in sorted(found, key=lambda one: (SCHEMES.index(one[0]), one[1], one[2].reference)):
        tag, story = tags.get((each.id, scheme, code)), told.get(each.id)
        yield IntegrationLine(
            scheme=scheme,
            code=code,
            arrangement=each.reference,
            title_en=each.title_en,
            title_fr=each.title_fr,
            rc_involvement=each.terms.rc_involvement,
            decision_level=each.terms.decision_level,
            reason=tag.reason if tag else "",
            result=story.what_changed if story else "",
            result_status=status_of(story) if story else "",
            decisions=decided.get(each.id, ()),
            has_evidence=tag is not None and tag.document_id is not None,
        )


def exception_lines(connection: Any, day: date) -> list[ExceptionLine]:
    """Give the differences that stand open on a day, the oldest first."""
    rows = discrepancy_rows.differences(connection, DifferenceFilter(state=OPEN), day)
    names = discrepancy_rows.named(connection, ((row.subject_kind, row.subject_id) for row in rows))
    return [
        ExceptionLine(
            id=row.id,
            routine=row.routine,
            finding=row.finding,
            words=finding_words(row.words),
            subject_kind=row.subject_kind,
            subject=names.get(row.subject_id, "") if row.subject_id else "",
            amount=row.amount,
            currency=row.currency if row.amount is not None else "",
            found_on=row.found_on,
            last_seen_on=row.last_seen_on,
            age=(day - row.found_on).days,
            owner=row.owner,
            due_on=row.due_on,
            late=row.due_on is not None and row.due_on < day,
        )
        for row in rows
    ]


def narrative_lines(connection: Any, first: date, last: date) -> list[NarrativeLine]:
    """Give the narratives of a period that are written to the end, by subject; what is being written stays here."""
    found = [each for each in _of(connection, first, last) if status_of(each) != WRITING]
    called = subjects(connection, [(each.subject_kind, each.subject_id) for each in found])
    lines = []
    for each in found:
        named = called.get(each.subject_id) if each.subject_id else None
        lines.append(
            NarrativeLine(
                record=each,
                status=status_of(each),
                words=words_of(each),
                subject=named.reference if named else "",
                title_en=named.title_en if named else "",
                title_fr=named.title_fr if named else "",
            )
        )
    return sorted(lines, key=lambda one: (one.subject, one.record.kind, one.record.starts_on or first, one.record.id))


def _of(connection: Any, first: date, last: date) -> list[Narrative]:
    every = lens_rows.narratives(connection)
    return [each for each in every if (each.starts_on or date.min) <= last and (each.ends_on or date.max) >= first]


def _told(connection: Any, first: date, last: date) -> dict[UUID, Narrative]:
    """Give the narrative that speaks for each record in a period: a validated one before one that is written."""
    found: dict[UUID, Narrative] = {}
    for each in _of(connection, first, last):
        status = status_of(each)
        if each.subject_id is None or status == WRITING:
            continue
        known = found.get(each.subject_id)
        if known is None or (status == VALIDATED and status_of(known) != VALIDATED):
            found[each.subject_id] = each
    return found
