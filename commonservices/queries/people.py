"""Who is here, which roles and authority each holds, and who I am."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.duty_separation import same_person
from commonservices.domain.partners import Entity, Person
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.domain.text import fold
from commonservices.store.rows import fetch
from commonservices.store.subjects import subjects

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleLine:
    """One role a person holds or held; `scope` names the record it is for, empty for the whole office."""

    id: UUID
    person_id: UUID | None
    person: str
    role: str
    scope_kind: str
    scope_id: UUID | None
    scope: str
    from_on: date | None
    until_on: date | None
    alternate_for: str
    note: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationLine:
    """One delegation of authority a person has or had."""

    id: UUID
    person_id: UUID | None
    person: str
    given_by: str
    valid_from: date | None
    valid_to: date | None
    ceiling_amount: int | None
    currency: str
    document_id: UUID | None
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person with the roles held on the day the list is asked for."""

    id: UUID
    name: str
    title: str
    entity: str
    email: str
    phone: str
    active_from: date | None
    active_to: date | None
    here: bool
    roles: tuple[str, ...]
    delegated: bool
    is_me: bool

    @property
    def spoken(self) -> str:
        """Give the words by which the person is found."""
        return " ".join((self.name, self.title, self.entity, self.email, *self.roles))


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """Who acts: the person on record if there is one, the roles, and whether roles bind in this register."""

    name: str
    person_id: UUID | None
    roles: tuple[RoleLine, ...]
    delegations: tuple[DelegationLine, ...]
    binding: bool

    @property
    def held(self) -> tuple[str, ...]:
        """Give the roles held today."""
        return tuple(sorted({each.role for each in self.roles if each.state == "now"}))


def people(office: Office, text: str = "", role: str = "", *, gone: bool = True) -> list[PersonRow]:
    """Give the persons who match, by name, those who left last; `role` only who holds it today."""
    day = office.today()
    with office.engine.connect() as connection:
        codes = {each.id: each.short_code for each in fetch(connection, Entity)}
        held: dict[UUID | None, set[str]] = {}
        for each in fetch(connection, RoleAssignment):
            if runs(each.from_on, each.until_on, day) == "now":
                held.setdefault(each.person_id, set()).add(each.role)
        given = {
            each.person_id
            for each in fetch(connection, Delegation)
            if runs(each.valid_from, each.valid_to, day) == "now"
        }
        everyone = fetch(connection, Person)
    rows = [
        PersonRow(
            id=each.id,
            name=each.name,
            title=each.title,
            entity=codes.get(each.entity_id, "") if each.entity_id else "",
            email=each.email,
            phone=each.phone,
            active_from=each.active_from,
            active_to=each.active_to,
            here=runs(each.active_from, each.active_to, day) != "past",
            roles=tuple(sorted(held.get(each.id, ()))),
            delegated=each.id in given,
            is_me=same_person(each.name, office.actor),
        )
        for each in everyone
    ]
    words = fold(text).split()
    found = [row for row in rows if all(word in fold(row.spoken) for word in words)]
    found = [row for row in found if (not role or role in row.roles) and (gone or row.here)]
    return sorted(found, key=lambda row: (not row.here, fold(row.name), row.id.int))


def roles(office: Office, *, person_id: UUID | None = None, scope_id: UUID | None = None) -> list[RoleLine]:
    """Give the roles of one person, or for one record, or all: those that run first, the newest first."""
    day = office.today()
    equal = {"person_id": person_id, "scope_id": scope_id}
    with office.engine.connect() as connection:
        found = fetch(connection, RoleAssignment, **{name: id for name, id in equal.items() if id is not None})
        names = {each.id: each.name for each in fetch(connection, Person)}
        called = subjects(connection, [(each.scope_kind, each.scope_id) for each in found])
    lines = [
        RoleLine(
            id=each.id,
            person_id=each.person_id,
            person=names.get(each.person_id, "") if each.person_id else "",
            role=each.role,
            scope_kind=each.scope_kind,
            scope_id=each.scope_id,
            scope=called[each.scope_id].reference if each.scope_id in called else "",
            from_on=each.from_on,
            until_on=each.until_on,
            alternate_for=names.get(each.alternate_for_id, "") if each.alternate_for_id else "",
            note=each.note,
            state=runs(each.from_on, each.until_on, day),
        )
        for each in found
    ]
    return sorted(lines, key=lambda line: (_ORDER[line.state], _late(line.from_on), line.role, line.id.int))


def delegations(office: Office, person_id: UUID | None = None) -> list[DelegationLine]:
    """Give the delegations of one person, or all: those that run first, the newest first."""
    day = office.today()
    equal = {} if person_id is None else {"person_id": person_id}
    with office.engine.connect() as connection:
        found = fetch(connection, Delegation, **equal)
        names = {each.id: each.name for each in fetch(connection, Person)}
    lines = [
        DelegationLine(
            id=each.id,
            person_id=each.person_id,
            person=names.get(each.person_id, "") if each.person_id else "",
            given_by=each.given_by,
            valid_from=each.valid_from,
            valid_to=each.valid_to,
            ceiling_amount=each.ceiling_amount,
            currency=each.currency,
            document_id=each.document_id,
            state=runs(each.valid_from, each.valid_to, day),
        )
        for each in found
    ]
    return sorted(lines, key=lambda line: (_ORDER[line.state], _late(line.valid_from), line.id.int))


def me(office: Office) -> Me:
    """Give who acts, with the roles and the authority on record."""
    with office.engine.connect() as connection:
        own = next((each for each in fetch(connection, Person) if same_person(each.name, office.actor)), None)
        binding = bool(fetch(connection, RoleAssignment))
    if own is None:
        return Me(name=office.actor, person_id=None, roles=(), delegations=(), binding=binding)
    return Me(
        name=office.actor,
        person_id=own.id,
        roles=tuple(roles(office, person_id=own.id)),
        delegations=tuple(delegations(office, own.id)),
        binding=binding,
    )


_ORDER = {"now": 0, "ahead": 1, "past": 2}


def runs(first: date | None, last: date | None, day: date) -> str:
    """Say whether a span between two days is `now`, `ahead` or `past`."""
    if last is not None and last < day:
        return "past"
    return "ahead" if first is not None and first > day else "now"


def _late(day: date | None) -> int:
    return -(day or date.min).toordinal()
