"""The register of premises, the page of one, and what follows when somebody leaves them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.arrangements import ArrangementParty, Document
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import SIGNED_OR_LATER
from commonservices.domain.partners import Entity
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.premises_plans import PhaseFacts, PhaseTest, phase_test, stock_take, suggested_name
from commonservices.domain.premises_rules import (
    ACTIVE,
    IN_USE,
    OUTSIDE_THE_UN,
    Finding,
    Leaving,
    Standing,
    compound_key,
    holds,
    leaving,
    premises_findings,
    standing,
)
from commonservices.domain.terms import add_days
from commonservices.errors import Known
from commonservices.queries.short_lists import ShortList
from commonservices.store import premises_rows
from commonservices.store.lists import ListFilter
from commonservices.store.premises_rows import ArrangementNamed, HeldPremises

if TYPE_CHECKING:
    from commonservices.office import Office

VIEWS: Final = ("all", "common", "planned", "attention")


@dataclass(frozen=True, slots=True, kw_only=True)
class PremisesRow:
    """One line of the register of premises, with what follows on the office's day."""

    id: UUID
    reference: str
    name: str
    compound: str
    city: str
    country_iso3: str
    phase: str
    status: str
    tenure: str
    shared: bool
    through: str
    un_house: bool
    entities: tuple[str, ...]
    area_m2: Decimal | None
    area_share: Fraction | None
    desks: int | None
    desk_share: Fraction | None
    lease_end_on: date | None
    lease_notice_on: date | None
    host_end_on: date | None
    arrangement_id: UUID | None
    arrangement: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class OccupantLine:
    """One occupancy with the names to show and its part of the premises."""

    occupancy: Occupancy
    code: str
    name: str
    present: bool
    area_share: Fraction | None


@dataclass(frozen=True, slots=True)
class Named:
    """A record as another page mentions it."""

    id: UUID
    reference: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PremisesDetail:
    """Everything the page of one premises shows."""

    row: PremisesRow
    premises: Premises
    standing: Standing
    occupants: tuple[OccupantLine, ...]
    compound: tuple[Named, ...]
    arrangement: Named | None
    managing: str
    phase_test: PhaseTest | None
    usual_name: str
    asked: int
    unanswered: tuple[str, ...]
    papers: tuple[Document, ...]
    codes: dict[UUID, str]


@dataclass(frozen=True, slots=True)
class LeavingLine:
    """An occupancy that would end with a party, and what that does to its premises."""

    occupancy: Occupancy
    reference: str
    name: str
    outcome: Leaving
    remaining: tuple[str, ...]


class _Whole:
    """All premises at one moment, as the day of the office sees them."""

    def __init__(self, held: HeldPremises, day: date, language: str) -> None:
        self.held = held
        self.day = day
        self.language = language
        kinds = {id: each.kind for id, each in held.entities.items()}
        self.outsiders = frozenset(id for id, kind in kinds.items() if kind in OUTSIDE_THE_UN)
        self.compounds: dict[object, list[Premises]] = {}
        for each in held.premises:
            self.compounds.setdefault(compound_key(each), []).append(each)

    def own(self, each: Premises) -> tuple[Occupancy, ...]:
        return self.held.occupancies.get(each.id, ())

    def neighbours(self, each: Premises) -> list[Premises]:
        key = compound_key(each)
        return [other for other in self.compounds[key] if other.id != each.id] if key else []

    def beside(self, each: Premises) -> tuple[Occupancy, ...]:
        active = [other for other in self.neighbours(each) if other.status == ACTIVE]
        return tuple(one for other in active for one in self.own(other))

    def standing(self, each: Premises) -> Standing:
        return standing(each, self.own(each), self.beside(each), self.day, self.outsiders)

    def codes(self, ids: Iterable[UUID]) -> tuple[str, ...]:
        return tuple(sorted(self.code(each) for each in ids))

    def code(self, id: UUID | None) -> str:
        found = self.held.entities.get(id) if id is not None else None
        return found.short_code if found else ""

    def row(self, each: Premises, parties: frozenset[UUID] | None = None) -> PremisesRow:
        found = self.standing(each)
        above = self.held.arrangements.get(each.arrangement_id) if each.arrangement_id else None
        notice = None
        if each.lease_end_on is not None and each.lease_notice_days is not None:
            notice = add_days(each.lease_end_on, -each.lease_notice_days)
        return PremisesRow(
            id=each.id,
            reference=each.reference,
            name=each.name,
            compound=each.compound,
            city=each.city or self.place(each),
            country_iso3=each.country_iso3,
            phase=each.phase,
            status=each.status,
            tenure=each.ownership,
            shared=found.shared,
            through=found.through,
            un_house=each.is_un_house,
            entities=self.codes(found.entities),
            area_m2=each.area_m2,
            area_share=found.area_share,
            desks=each.capacity_workstations,
            desk_share=found.desk_share,
            lease_end_on=each.lease_end_on,
            lease_notice_on=notice,
            host_end_on=each.host_agreement_end_on,
            arrangement_id=each.arrangement_id,
            arrangement=above.reference if above else "",
            findings=premises_findings(each, self.own(each), found, self.day, parties),
        )

    def place(self, each: Premises) -> str:
        found = self.held.locations.get(each.location_id) if each.location_id else None
        return found.name if found else ""


def rows(office: Office, text: str = "", view: str = "all") -> list[PremisesRow]:
    """Give the premises that hold the words typed, by reference."""
    return REGISTER.page(office, ListFilter(view, text))


def _every(office: Office) -> list[PremisesRow]:
    with office.engine.connect() as connection:
        whole = _Whole(premises_rows.premises(connection), office.today(), office.language)
    return [whole.row(each) for each in whole.held.premises]


def shown_in(row: PremisesRow, view: str) -> bool:
    """Say whether a view shows a line."""
    if view == "common":
        return row.shared
    if view == "planned":
        return row.phase != IN_USE
    return view != "attention" or any(each.severity != "info" for each in row.findings)


def _searched(row: PremisesRow) -> tuple[str, ...]:
    return (row.reference, row.name, row.compound, row.city, row.country_iso3, row.arrangement, *row.entities)


def grave(findings: tuple[Finding, ...]) -> tuple[int, int]:
    """Give by what lines are ordered that ask for attention: the gravest first, then those with most findings."""
    order = {"crit": 0, "att": 1, "info": 2}
    return (min((order[each.severity] for each in findings), default=3), -len(findings))


REGISTER: Final[ShortList[PremisesRow]] = ShortList(
    _every,
    _searched,
    shown_in,
    keys={
        "standing": lambda row: (row.status, row.phase, not row.un_house, not row.shared),
        "name": lambda row: row.name.casefold(),
        "reference": lambda row: row.reference,
        "entities": lambda row: len(row.entities),
        "area": lambda row: row.area_m2 or 0,
        "used": lambda row: row.area_share or 0,
        "desks": lambda row: row.desk_share or 0,
        "lease": lambda row: row.lease_end_on or date.max,
        "tenure": lambda row: row.tenure,
        "compound": lambda row: row.compound.casefold(),
        "city": lambda row: row.city.casefold(),
        "notice": lambda row: row.lease_notice_on or date.max,
        "arrangement": lambda row: row.arrangement,
        "attention": lambda row: grave(row.findings),
    },
    fields={
        "party": lambda row: row.entities,
        "phase": lambda row: (row.phase,),
        "tenure": lambda row: (row.tenure,),
        "ends": lambda row: row.lease_end_on,
        "notice": lambda row: row.lease_notice_on,
    },
    groups=("phase", "tenure", "city"),
    usual="reference",
)


def detail(office: Office, id: UUID) -> PremisesDetail:
    """Give everything the page of one premises shows; Known when there is none."""
    with office.engine.connect() as connection:
        whole = _Whole(premises_rows.premises(connection), office.today(), office.language)
        held = next((each for each in whole.held.premises if each.id == id), None)
        if held is None:
            raise Known("not_found", "These premises are no longer in the register.")
        parties = _bound(premises_rows.parties(connection, held.arrangement_id), whole.day)
        codes = premises_rows.codes(connection, (*(parties or ()), *whole.held.entities))
        papers = premises_rows.papers(connection, (held.id, held.arrangement_id))
    found = whole.standing(held)
    above = whole.held.arrangements.get(held.arrangement_id) if held.arrangement_id else None
    asked, unanswered = stock_take(held)
    managing = whole.code(held.managing_entity_id)
    return PremisesDetail(
        row=whole.row(held, parties),
        premises=held,
        standing=found,
        occupants=_lines(whole, held),
        compound=tuple(Named(each.id, each.reference, each.name) for each in whole.neighbours(held)),
        arrangement=named(above, office.language),
        managing=managing,
        phase_test=None if held.phase == IN_USE else _phase(whole, held, above, papers),
        usual_name=suggested_name(
            shared=found.through == "premises",
            managing=managing or next(iter(_by_size(whole, held)), ""),
            others=_by_size(whole, held),
            city=held.city or whole.place(held),
        ),
        asked=asked,
        unanswered=unanswered,
        papers=papers,
        codes=codes,
    )


def named(above: ArrangementNamed | None, language: str) -> Named | None:
    """Give an arrangement as a page mentions it, in its language where there is a title."""
    if above is None:
        return None
    title = above.title_fr if language == "fr" and above.title_fr else above.title_en or above.title_fr
    return Named(above.id, above.reference, title)


def _bound(parties: Sequence[ArrangementParty], day: date) -> frozenset[UUID] | None:
    """Give who is bound by the arrangement on a day; None where there is no arrangement."""
    present = (each for each in parties if each.withdrew_on is None or each.withdrew_on >= day)
    return frozenset(each.entity_id for each in present if each.entity_id is not None) or None


def _lines(whole: _Whole, held: Premises) -> tuple[OccupantLine, ...]:
    made = []
    for each in whole.own(held):
        entity = whole.held.entities.get(each.entity_id) if each.entity_id else None
        share = Fraction(each.net_m2) / Fraction(held.area_m2) if each.net_m2 and held.area_m2 else None
        name = spoken(entity, whole.language)
        made.append(OccupantLine(each, whole.code(each.entity_id), name, holds(each, whole.day), share))
    return tuple(sorted(made, key=lambda line: (not line.present, line.code, line.occupancy.from_on or date.min)))


def spoken(entity: Entity | None, language: str) -> str:
    """Give the name of an entity in a language, in English where there is none."""
    if entity is None:
        return ""
    return {"fr": entity.name_fr, "es": entity.name_es}.get(language) or entity.name_en


def _by_size(whole: _Whole, held: Premises) -> tuple[str, ...]:
    """Give the codes of the UN entities that are in premises, the one with the most room first."""
    present = [each for each in whole.own(held) if holds(each, whole.day) and each.entity_id not in whole.outsiders]
    ordered = sorted(present, key=lambda each: (-(each.net_m2 or 0), whole.code(each.entity_id)))
    return tuple(dict.fromkeys(whole.code(each.entity_id) for each in ordered))


def _phase(whole: _Whole, held: Premises, above: ArrangementNamed | None, papers: Sequence[Document]) -> PhaseTest:
    """Give which phase a plan is in by what the register holds of it."""
    signed = above is not None and above.state in SIGNED_OR_LATER
    dated = held.lease_start_on is not None or any(each.from_on is not None for each in whole.own(held))
    facts = PhaseFacts(
        agreement_documented=signed or bool(papers),
        move_fixed=dated,
        site_identified=held.latitude is not None or bool(held.compound),
        site_cleared=held.security_assessed_on is not None,
        needs_lodged=bool(papers),
    )
    return phase_test(held.consolidation_modality, facts)


# --- a party leaves ---------------------------------------------------------------------------------------------------


def leaving_occupant(office: Office, occupancy_id: UUID, last_day: date) -> LeavingLine:
    """Give what follows when one occupancy ends with a day, to show before it is done; Known when there is none."""
    with office.engine.connect() as connection:
        whole = _Whole(premises_rows.premises(connection), office.today(), office.language)
    for each in whole.held.premises:
        for one in whole.own(each):
            if one.id == occupancy_id:
                return _outcome(whole, each, one, last_day)
    raise Known("not_found", "This occupancy is no longer in the register.")


def leaving_party(office: Office, party_id: UUID, last_day: date) -> tuple[LeavingLine, ...]:
    """Give the occupancies a party still has after its last day in the premises of its arrangement, with what follows.

    They are what `end_occupancies` takes when the party leaves.
    """
    with office.engine.connect() as connection:
        party = premises_rows.party(connection, party_id)
        whole = _Whole(premises_rows.premises(connection), office.today(), office.language)
    if party is None or party.entity_id is None:
        raise Known("not_found", "This party is no longer in the register.")
    return _leaving(whole, party.entity_id, last_day, party.arrangement_id)


def leaving_entity(office: Office, entity_id: UUID, last_day: date) -> tuple[LeavingLine, ...]:
    """Give the occupancies an entity has anywhere after its last day, with what follows when they end."""
    with office.engine.connect() as connection:
        whole = _Whole(premises_rows.premises(connection), office.today(), office.language)
    return _leaving(whole, entity_id, last_day)


def _leaving(
    whole: _Whole, entity_id: UUID, last_day: date, arrangement_id: UUID | None = None
) -> tuple[LeavingLine, ...]:
    return tuple(
        _outcome(whole, each, one, last_day)
        for each in sorted(whole.held.premises, key=lambda each: each.reference)
        if each.status == ACTIVE and arrangement_id in {None, each.arrangement_id}
        for one in whole.own(each)
        if one.entity_id == entity_id and (one.until_on is None or one.until_on > last_day)
    )


def _outcome(whole: _Whole, held: Premises, occupancy: Occupancy, last_day: date) -> LeavingLine:
    entity = occupancy.entity_id or UUID(int=0)
    found = leaving(held, whole.own(held), whole.beside(held), entity, last_day, whole.outsiders)
    return LeavingLine(occupancy, held.reference, held.name, found, whole.codes(found.remaining))
