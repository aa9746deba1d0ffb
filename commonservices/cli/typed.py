"""Typed FIELD=VALUE pairs as the values of a record: names and codes stand for the records they name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.cli.parser import UsageFault
from commonservices.cli.sentences import missing_role, no_such_field
from commonservices.domain.examples import example_of
from commonservices.domain.fields import Field, Kind, Record, record_type
from commonservices.domain.reading import read_value
from commonservices.domain.sentences import NEUTRAL_EXAMPLE, refuse, shortened
from commonservices.domain.text import fold

if TYPE_CHECKING:
    from commonservices.office import Office

_ALSO = {"human_ref": "reference", "owner": "owner_person_id", "deputy": "deputy_person_id"}
_SPLIT = re.compile("[,;\n،؛]")


def pair_of(text: str) -> tuple[str, str]:
    """Give name and value of FIELD=VALUE."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise UsageFault(
            f"“{shortened(text)}” is not written as FIELD=VALUE, for example title_en=Shared clinic.", text
        )
    return name.strip(), value


def values_of(
    office: Office, classes: Sequence[type[Record]], pairs: Sequence[str], *, new: bool = False
) -> dict[str, object]:
    """Give the values of typed pairs by field; RuleBroken when no class has the field or a name is unknown.

    A new record also takes the fields that are fixed from then on.
    """
    fields = {field.name: field for cls in reversed(classes) for field in record_type(cls).fields}
    values: dict[str, object] = {}
    for pair in pairs:
        typed, text = pair_of(pair)
        name = _field_name(typed, fields)
        if name not in fields:
            raise no_such_field(typed, tuple(sorted(each for each in fields if new or not fields[each].fixed)))
        field = fields[name]
        values[name] = _referred(office, field, text) if field.target and (new or not field.fixed) else text
    return values


def members_of(
    office: Office, cls: type[Record], texts: Sequence[str], *, usual_role: str = ""
) -> list[tuple[UUID, str]]:
    """Give entity and role of each CODE:ROLE; without a usual role it must be given."""
    from commonservices.queries.entities import entity_by_code

    role_field = record_type(cls).by_name["role"]
    members = []
    for text in texts:
        code, _, role = text.rpartition(":") if ":" in text else (text, "", usual_role)
        if not role.strip():
            raise missing_role(text)
        members.append((entity_by_code(office, code).id, str(read_value(role_field, role, language=office.language))))
    return members


def _field_name(typed: str, fields: dict[str, Field]) -> str:
    tried = (typed, _ALSO.get(typed, ""), f"{typed}_id", f"{typed}_ids")
    return next((name for name in tried if name in fields), typed)


def _referred(office: Office, field: Field, text: str) -> object:
    """Give the identifiers of the records a text names."""
    if field.kind is Kind.REFERENCE_SET:
        pieces = [piece.strip() for piece in _SPLIT.split(text) if piece.strip()]
        return frozenset(_record_named(office, field, piece) for piece in pieces)
    return _record_named(office, field, text.strip()) if text.strip() else None


def _record_named(office: Office, field: Field, text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        return _FINDERS.get(field.target, _unnamed)(office, field, text)


def _entity(office: Office, _field: Field, text: str) -> UUID:
    from commonservices.queries.entities import entity_by_code

    return entity_by_code(office, text).id


def _arrangement(office: Office, _field: Field, text: str) -> UUID:
    from commonservices.queries.refs import find_ref

    return find_ref(office, text, "arrangement").id


def _location(office: Office, field: Field, text: str) -> UUID:
    from commonservices.queries.entities import locations

    return _by_name({each.name: each.id for each in locations(office)}, field, text)


def _person(office: Office, field: Field, text: str) -> UUID:
    from commonservices.queries.entities import persons

    return _by_name({each.name: each.id for each in persons(office)}, field, text)


def _body(office: Office, field: Field, text: str) -> UUID:
    from commonservices.queries.decisions import bodies, by_name

    found = by_name(office, text)
    if found is None:
        refuse("unknown_code", field.name, text, example=min((each.name for each in bodies(office)), default="—"))
    return found.id


def _meeting(office: Office, field: Field, text: str) -> UUID:
    """Give the meeting of a body on a day, written BODY@DATE."""
    from commonservices.queries.decisions import Wanted, meetings

    name, _, day = text.rpartition("@")
    held = meetings(office, Wanted(body_id=_body(office, field, name or text)))
    found = [each for each in held if str(each.held_on) == day.strip()]
    if len(found) != 1:
        example = f"{held[0].body}@{held[0].held_on}" if held else NEUTRAL_EXAMPLE
        refuse("unknown_code", field.name, text, example=example)
    return found[0].id


def _decision(office: Office, field: Field, text: str) -> UUID:
    from commonservices.queries.decisions import decision_id

    found = decision_id(office, text)
    if found is None:
        refuse("unknown_code", field.name, text, example="UNEXAM-DEC-2026-001")
    return found


def _of_reference(office: Office, field: Field, text: str) -> UUID:
    from commonservices.queries.refs import find_ref

    return find_ref(office, text, field.target).id


def _rate_of_grade(office: Office, field: Field, text: str) -> UUID:
    return rate_of_grade(office, field.name, text)


def rate_of_grade(office: Office, name: str, text: str) -> UUID:
    """Give the hourly rate of a grade: the one that runs today, else the newest one."""
    from commonservices.queries.efficiency import rates

    found = rates(office)
    own = [each for each in found if fold(each.rate.grade) == fold(text)]
    if not own:
        refuse("unknown_code", name, text, example=found[0].rate.grade if found else "G-5")
    return next((each.id for each in own if each.running), own[0].id)


def _unnamed(_office: Office, field: Field, text: str) -> UUID:
    """Refuse a name of a record that only its identifier tells."""
    refuse("not_an_identifier", field.name, text, example=example_of(field))


def _by_name(known: dict[str, UUID], field: Field, text: str) -> UUID:
    folded = {fold(name): id for name, id in known.items()}
    if fold(text) not in folded:
        refuse("unknown_code", field.name, text, example=min(known, default=NEUTRAL_EXAMPLE))
    return folded[fold(text)]


_FINDERS: dict[str, Callable[[Office, Field, str], UUID]] = {
    "entity": _entity,
    "arrangement": _arrangement,
    "location": _location,
    "person": _person,
    "body": _body,
    "meeting": _meeting,
    "decision": _decision,
    "premises": _of_reference,
    "long_term_agreement": _of_reference,
    "labour_rate": _rate_of_grade,
    "cba_case": _of_reference,
    "efficiency_record": _of_reference,
}
