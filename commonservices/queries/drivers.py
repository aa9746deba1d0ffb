"""What the parties of an arrangement count for: the newest counts and earlier ones, who has none, what is old."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.arrangements import Arrangement, ArrangementParty
from commonservices.domain.calendar import CENSUS_MONTHS
from commonservices.domain.cost_pools import ApportionmentScheme
from commonservices.domain.declaring import dataclass
from commonservices.domain.must_haves import SIGNING_ROLES
from commonservices.domain.partners import Entity
from commonservices.domain.run_parties import changed_since
from commonservices.domain.schemes import Parameters, driver_codes, holds, read
from commonservices.domain.shared_services import DriverValue
from commonservices.domain.terms import add_months
from commonservices.errors import Known
from commonservices.store.rows import fetch, fetch_in

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverRow:
    """One count of a party, or a party that has none by a key that a scheme uses: then the value is None."""

    id: UUID | None
    entity_id: UUID
    code: str
    name: str
    role: str
    driver_code: str
    value: Decimal | None
    weight: Decimal | None
    census_date: date | None
    evidence: str
    document_id: UUID | None
    agreed: bool
    newest: bool
    stale: bool
    moved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeRow:
    """One scheme of an arrangement with its parameters read, and whether it applies today."""

    scheme: ApportionmentScheme
    parameters: Parameters
    driver_codes: tuple[str, ...]
    lead: str
    applies: bool


def drivers(
    office: Office, arrangement_id: UUID, driver_code: str = "", *, earlier: bool = False
) -> tuple[DriverRow, ...]:
    """Give the counts of an arrangement by key and party; those that newer ones replace only when asked for."""
    today = office.today()
    with office.engine.connect() as connection:
        if not fetch(connection, Arrangement, id=arrangement_id):
            raise Known("not_found", "This arrangement is no longer in the register.")
        members = fetch(connection, ArrangementParty, arrangement_id=arrangement_id)
        held = fetch(connection, DriverValue, arrangement_id=arrangement_id)
        schemes = fetch(connection, ApportionmentScheme, arrangement_id=arrangement_id)
        ids = {each.entity_id for each in members} | {each.entity_id for each in held}
        entities = {each.id: each for each in fetch_in(connection, Entity, "id", [each for each in ids if each])}
    newest: dict[tuple[UUID | None, str], date] = {}
    for each in held:
        key = (each.entity_id, each.driver_code)
        newest[key] = max(newest.get(key, date.min), each.census_date or date.min)
    roles = {each.entity_id: each.role for each in members}
    rows = [
        _row(each, entities, roles, members, newest[each.entity_id, each.driver_code], today, office.language)
        for each in held
    ]
    rows = [each for each in rows if each.newest or earlier]
    wanted = {code for scheme in schemes if holds(scheme, today) for code in driver_codes(scheme)} | {driver_code}
    for code in sorted(wanted - {""}):
        rows += [
            _without(entities[id], code, role, office.language)
            for id, role in roles.items()
            if id is not None and role in SIGNING_ROLES and (id, code) not in newest
        ]
    shown = [each for each in rows if driver_code in {"", each.driver_code}]
    return tuple(sorted(shown, key=lambda each: (each.driver_code, each.code, each.census_date or date.min)))


def schemes(office: Office, arrangement_id: UUID) -> tuple[SchemeRow, ...]:
    """Give the schemes of an arrangement, by name and by the day they begin."""
    with office.engine.connect() as connection:
        found = fetch(connection, ApportionmentScheme, arrangement_id=arrangement_id)
        leads = fetch_in(connection, Entity, "id", [each.lead_id for each in found if each.lead_id is not None])
    codes = {each.id: each.short_code for each in leads}
    rows = (
        SchemeRow(
            scheme=each,
            parameters=read(each.parameters),
            driver_codes=driver_codes(each),
            lead=codes.get(each.lead_id, "") if each.lead_id else "",
            applies=holds(each, office.today()),
        )
        for each in found
    )
    return tuple(sorted(rows, key=lambda each: (each.scheme.name.casefold(), each.scheme.valid_from or date.min)))


def _row(
    each: DriverValue,
    entities: dict[UUID, Entity],
    roles: dict[UUID | None, str],
    members: tuple[ArrangementParty, ...],
    newest: date,
    today: date,
    language: str,
) -> DriverRow:
    from commonservices.queries.premises import spoken

    entity = entities[each.entity_id or each.id]
    current = each.census_date == newest
    return DriverRow(
        id=each.id,
        entity_id=entity.id,
        code=entity.short_code,
        name=spoken(entity, language),
        role=roles.get(each.entity_id, ""),
        driver_code=each.driver_code,
        value=each.value,
        weight=each.weight,
        census_date=each.census_date,
        evidence=each.evidence,
        document_id=each.document_id,
        agreed=each.agreed,
        newest=current,
        stale=current and each.census_date is not None and add_months(each.census_date, CENSUS_MONTHS) < today,
        moved=current and bool(changed_since(members, each.census_date, today)),
    )


def _without(entity: Entity, driver_code: str, role: str, language: str) -> DriverRow:
    from commonservices.queries.premises import spoken

    return DriverRow(
        id=None,
        entity_id=entity.id,
        code=entity.short_code,
        name=spoken(entity, language),
        role=role,
        driver_code=driver_code,
        value=None,
        weight=None,
        census_date=None,
        evidence="",
        document_id=None,
        agreed=False,
        newest=True,
        stale=False,
        moved=False,
    )
