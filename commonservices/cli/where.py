"""The conditions of a list: FIELD=VALUE over everything that is shown, with the value read as its field reads it.

FIELD!=VALUE leaves out; FIELD<VALUE, <=, > and >= compare dates and numbers.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from commonservices.cli.sentences import no_such_field
from commonservices.cli.shown import Column, plain
from commonservices.cli.typed import pair_of
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Field, Kind
from commonservices.domain.money import parse_quantity
from commonservices.domain.reading import read_value
from commonservices.domain.text import fold

if TYPE_CHECKING:
    from commonservices.office import Office

_MOST_PLACES = 6
_COMPARED: Mapping[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_COMPARISON = re.compile(r"\s*(\w+)\s*(!=|<=|>=|<|>)(.*)", re.DOTALL)
_PLAIN = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.REFERENCE, Kind.REFERENCE_SET, Kind.MOMENT, Kind.DIGEST})
_EMPTY: tuple[object, ...] = (None, "", [])


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: the name of the field and the value it must hold, ready to be compared."""

    name: str
    wanted: str
    number: Decimal | None = None
    sign: str = "="

    def holds(self, values: Mapping[str, object]) -> bool:
        """Say whether an object that is shown fulfils it; an empty value asks for an empty field."""
        value = values[self.name]
        if self.sign in _COMPARED:
            return self._compares(value)
        found = self._fits(value) if self.wanted else value in _EMPTY
        return found if self.sign == "=" else not found

    def _compares(self, value: object) -> bool:
        """Compare a number or a day; what is empty is neither less nor more."""
        if value in _EMPTY or isinstance(value, (list, dict)):
            return False
        held = _decimal(str(value)) if self.number is not None else None
        if self.number is not None:
            return held is not None and _COMPARED[self.sign](held, self.number)
        return bool(_COMPARED[self.sign](fold(str(value)), self.wanted))

    def _fits(self, value: object) -> bool:
        if isinstance(value, list):
            return any(self._fits(each) for each in value)
        if isinstance(value, dict):
            entity, _, role = self.wanted.partition(":")
            return fold(str(value["entity"])) == entity and (not role or fold(str(value["role"])) == role)
        if value is None or value == "":
            return False
        if isinstance(value, bool):
            return self.wanted == ("yes" if value else "no")
        if self.number is not None:
            return _decimal(str(value)) == self.number
        return fold(str(value)) == self.wanted


def conditions(office: Office, columns: Sequence[Column], pairs: Sequence[str]) -> tuple[Condition, ...]:
    """Give the conditions of some typed pairs; RuleBroken when a field is not shown or a value cannot be read."""
    by_name = {column.name: column for column in columns}
    found = []
    for pair in pairs:
        name, sign, text = _taken_apart(pair)
        if name not in by_name:
            raise no_such_field(name, tuple(by_name))
        found.append(replace(_condition(office, by_name[name], text.strip()), sign=sign))
    return tuple(found)


def _taken_apart(pair: str) -> tuple[str, str, str]:
    """Give the field, how it compares, and the value."""
    match = _COMPARISON.fullmatch(pair)
    if match:
        return match[1], match[2], match[3]
    name, text = pair_of(pair)
    return name, "=", text


def _condition(office: Office, column: Column, text: str) -> Condition:
    field = column.field
    if not text:
        return Condition(column.name, "")
    if column.name in {"parties", "participants"} or (field is not None and field.target == "entity"):
        return Condition(column.name, _member(office, text))
    if field is None or field.kind in _PLAIN:
        return Condition(column.name, fold(text), _decimal(text) if field is None else None)
    if field.kind in {Kind.AMOUNT, Kind.SCALED, Kind.INTEGER}:
        return Condition(column.name, text, parse_quantity(text, _MOST_PLACES, field=field.name))
    return Condition(column.name, _plain_text(office, field, text))


def _plain_text(office: Office, field: Field, text: str) -> str:
    if field.kind is Kind.CODE_SET:
        field = Field(field.name, field.cell, Kind.CODE, code_list=field.code_list) if field.code_list else field
    if field.kind is Kind.CODE_SET:
        return fold(text)
    value = read_value(field, text, language=office.language, today=office.today())
    if isinstance(value, bool):
        return "yes" if value else "no"
    return fold(str(plain(value, field)))


def _member(office: Office, text: str) -> str:
    """Give the folded short code of an entity, an alias replaced by it; a role behind a colon stays."""
    from commonservices.queries.entities import entity_by_code

    if _is_identifier(text):
        return fold(text)
    code, colon, role = text.partition(":")
    return fold(f"{entity_by_code(office, code).short_code}{colon}{role.strip()}")


def _is_identifier(text: str) -> bool:
    from uuid import UUID

    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _decimal(text: str) -> Decimal | None:
    """Give a number that can be compared; None for what is none, such as a name that reads like “nan”."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
