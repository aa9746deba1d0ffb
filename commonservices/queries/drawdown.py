"""A departure rehearsed over the register: one entity, one site or the mission leaves; nothing is written."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain import drawdown as rules
from commonservices.domain.declaring import dataclass
from commonservices.domain.drawdown import Departure, NewShares
from commonservices.domain.partners import Entity, Location
from commonservices.domain.premises_rules import ACTIVE
from commonservices.domain.run_parts import parts_of
from commonservices.domain.sentences import refuse
from commonservices.domain.what_if import Tried
from commonservices.errors import Known, RuleBroken
from commonservices.queries.premises import leaving_entity
from commonservices.store import departure_rows, premises_rows
from commonservices.store.departure_rows import SharedLine, Touched
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class OrphanRow:
    """A service that would be left alone: why, and who else takes part in it."""

    service_id: UUID
    reference: str
    name: str
    reason: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolChange:
    """One budget line with what each party pays and would pay; or why it could not be shared any more."""

    pool_id: UUID
    pool: str
    line_id: UUID
    number: int | None
    description: str
    currency: str
    run: str
    tried: tuple[Tried, ...]
    falls_away: int
    refused: RuleBroken | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRow:
    """One notice to be given, by when at the latest, and what leaving would mean for the arrangement."""

    arrangement_id: UUID
    reference: str
    party: str
    notice_by: date | None
    days: int | None
    late: bool
    given: bool
    ends_on: date | None
    last_provider: bool
    is_lead: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PremisesChange:
    """Premises that would be left: who stays, and whether they stop being common."""

    premises_id: UUID
    reference: str
    name: str
    remaining: tuple[str, ...]
    ends_sharing: bool
    given_up: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawdown:
    """Everything that would follow from a departure on a day."""

    who: str
    last_day: date
    services: tuple[OrphanRow, ...]
    pools: tuple[PoolChange, ...]
    notices: tuple[NoticeRow, ...]
    premises: tuple[PremisesChange, ...]


def drawdown(
    office: Office, on: date, *, entity_id: UUID | None = None, location_id: UUID | None = None, mission: bool = False
) -> Drawdown:
    """Give what would follow if one entity, one site, or the mission itself left after a day; nothing is written."""
    if sum((entity_id is not None, location_id is not None, mission)) != 1:
        refuse("drawdown_one_of", "entity")
    if mission:
        profile = office.profile()
        if profile is None or profile.entity_id is None:
            refuse("drawdown_no_mission", "entity")
        entity_id = profile.entity_id
    departure = Departure(last_day=on, entity_id=entity_id, location_id=location_id)
    with office.engine.connect() as connection:
        held = departure_rows.touched(connection, departure, office.today())
        place = fetch(connection, Location, id=location_id) if location_id is not None else ()
        whom = fetch(connection, Entity, id=entity_id) if entity_id is not None else ()
    if not place and not whom:
        raise Known("not_found", "This record is no longer in the register.")
    who = whom[0].short_code if whom else place[0].name
    return Drawdown(
        who=who,
        last_day=on,
        services=_services(held, departure, office.language),
        pools=_pools(held, departure, who),
        notices=_notices(held, departure, office.today()),
        premises=_premises(office, departure),
    )


def _services(held: Touched, departure: Departure, language: str) -> tuple[OrphanRow, ...]:
    return tuple(
        OrphanRow(
            service_id=each.service.id,
            reference=each.service.reference,
            name=(each.service.name_fr if language == "fr" else "") or each.service.name_en,
            reason=each.reason,
            others=tuple(sorted(held.codes[id] for id in each.others if id in held.codes)),
        )
        for each in rules.orphaned(held.services, held.uses, departure)
    )


def _pools(held: Touched, departure: Departure, code: str) -> tuple[PoolChange, ...]:
    found = []
    for each in held.lines:
        made = rules.new_shares(each.line.id, parts_of(each.run.inputs), code, departure)
        if made is not None:
            found.append(_change(each, made))
    return tuple(found)


def _change(shared: SharedLine, made: NewShares) -> PoolChange:
    return PoolChange(
        pool_id=shared.pool.id,
        pool=shared.pool.reference,
        line_id=shared.line.id,
        number=shared.line.number,
        description=shared.line.description,
        currency=made.currency,
        run=shared.run.reference,
        tried=made.tried,
        falls_away=made.falls_away,
        refused=made.refused,
    )


def _notices(held: Touched, departure: Departure, today: date) -> tuple[NoticeRow, ...]:
    return tuple(
        NoticeRow(
            arrangement_id=each.arrangement_id,
            reference=each.reference,
            party=held.codes.get(each.party.entity_id, "") if each.party.entity_id else "",
            notice_by=each.notice_by,
            days=each.days,
            late=each.late,
            given=each.given,
            ends_on=each.ends_on,
            last_provider=each.last_provider,
            is_lead=each.is_lead,
        )
        for each in rules.notices(held.arrangements, departure, today)
    )


def _premises(office: Office, departure: Departure) -> tuple[PremisesChange, ...]:
    if departure.entity_id is not None:
        found: dict[UUID, PremisesChange] = {}
        for line in leaving_entity(office, departure.entity_id, departure.last_day):
            id = line.occupancy.premises_id or line.occupancy.id
            found[id] = PremisesChange(
                premises_id=id,
                reference=line.reference,
                name=line.name,
                remaining=line.remaining,
                ends_sharing=line.outcome.ends_sharing,
                given_up=False,
            )
        return tuple(found.values())
    with office.engine.connect() as connection:
        held = premises_rows.premises(connection)
    return tuple(
        PremisesChange(
            premises_id=each.id,
            reference=each.reference,
            name=each.name,
            remaining=(),
            ends_sharing=False,
            given_up=True,
        )
        for each in sorted(held.premises, key=lambda each: each.reference)
        if each.location_id == departure.location_id and each.status == ACTIVE
    )
