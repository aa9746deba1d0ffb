"""Typed FIELD=VALUE pairs as the values of a record: names and codes stand for the records they name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.cli.parser import UsageFault
from commonservices.cli.sentences import missing_role, no_such_field
from commonservices.domain.fields import Field, Kind, Record, record_type
from commonservices.domain.reading import read_value
from commonservices.domain.sentences import NEUTRAL_EXAMPLE, refuse
from commonservices.domain.text import fold

if TYPE_CHECKING:
    from commonservices.office import Office

_ALSO = {"human_ref": "reference", "owner": "owner_person_id", "deputy": "deputy_person_id"}
_SPLIT = re.compile("[,;\n،؛]")


def pair_of(text: str) -> tuple[str, str]:
    """Give name and value of FIELD=VALUE."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise UsageFault(f"“{text}” is not written as FIELD=VALUE, for example title_en=Shared clinic.", text)
    return name.strip(), value


def values_of(office: Office, classes: Sequence[type[Record]], pairs: Sequence[str]) -> dict[str, object]:
    """Give the values of typed pairs by field; RuleBroken when no class has the field or a name is unknown."""
    fields = {field.name: field for cls in reversed(classes) for field in record_type(cls).fields}
    values: dict[str, object] = {}
    for pair in pairs:
        typed, text = pair_of(pair)
        name = _field_name(typed, fields)
        if name not in fields:
            raise no_such_field(typed, tuple(sorted(each for each in fields if not fields[each].fixed)))
        field = fields[name]
        values[name] = _referred(office, field, text) if field.target and not field.fixed else text
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
        return _FINDERS[field.target](office, field, text)


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
}
