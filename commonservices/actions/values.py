"""What a person gave for a field, as the value the record keeps: typed text is read, Python values pass."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from commonservices.domain import codelists
from commonservices.domain.examples import example_of
from commonservices.domain.fields import Field, Kind, Record, record_type
from commonservices.domain.money import Money, exponent, to_decimal
from commonservices.domain.reading import read_value
from commonservices.domain.sentences import refuse

if TYPE_CHECKING:
    from commonservices.office import Office

_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CODE})
_SETS = frozenset({Kind.CODE_SET, Kind.REFERENCE_SET})


def value_for(office: Office, field: Field, given: object, currency: str = "", places: int | None = None) -> Any:
    """Give the value of a field from typed text or a Python value; RuleBroken when it cannot be read."""
    if given is None and field.kind in _TEXTS:
        return ""
    if given is None and field.kind in _SETS:
        return frozenset()
    if isinstance(given, str):
        return read_value(
            field, given, language=office.language, today=office.clock.today(), currency=currency, places=places
        )
    if field.kind in _SETS and isinstance(given, Iterable):
        return frozenset(given)
    return given


def field_of(cls: type[Record], name: str, *, fixed_too: bool = False) -> Field:
    """Give the field of a record class that a person may change; RuleBroken when there is none of that name."""
    field = record_type(cls).by_name.get(name)
    if field is None:
        refuse("unknown_field", name, name, example=next(iter(record_type(cls).by_name)))
    if field.fixed and not fixed_too:
        refuse("fixed_field", name, name, kept="as it is")
    return field


def _usual(cls: type[Record], name: str) -> str:
    """Give the currency a new record has when none is given; empty when there is none."""
    return str(cls.__dataclass_fields__[name].default) if name else ""


def read_all(
    office: Office, cls: type[Record], given: Mapping[str, object], held: Record | None = None
) -> dict[str, Any]:
    """Give the values of several fields of one record; the currency given along decides how an amount is read.

    Without one it is that of the record that is changed. Where its currency becomes another one, the amounts that are
    not given stay the figures people see.
    """
    by_name = record_type(cls).by_name
    values: dict[str, Any] = {}
    for name in sorted(given, key=lambda each: by_name[each].kind is Kind.AMOUNT if each in by_name else False):
        field = field_of(cls, name)
        own = getattr(held, field.currency) if held is not None and field.currency else ""
        currency = str(values.get(field.currency) or given.get(field.currency) or own or _usual(cls, field.currency))
        values[name] = value_for(office, field, given[name], currency)
    return values if held is None else {**_same_figures(held, values), **values}


def _same_figures(held: Record, values: Mapping[str, Any]) -> dict[str, int]:
    """Give the amounts of a record in the minor units of the currencies it gets, those that are given left out."""
    found: dict[str, int] = {}
    for field in record_type(type(held)).fields:
        if field.kind is not Kind.AMOUNT or field.currency not in values or field.name in values:
            continue
        minor, old, new = getattr(held, field.name), getattr(held, field.currency), values[field.currency]
        if minor is not None and old != new and {old, new} <= set(codelists.load("currencies").items):
            found[field.name] = _in_minor(field, to_decimal(Money(minor, old)), new)
    return found


def _in_minor(field: Field, figure: Decimal, currency: str) -> int:
    places = exponent(currency)
    scaled = figure.scaleb(places)
    if scaled != int(scaled):
        words = {"currency": currency, "places": places, "example": example_of(field, places=places)}
        refuse("too_many_decimals_for_currency", field.name, f"{figure:f}", **words)
    return int(scaled)
