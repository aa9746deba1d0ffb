"""Form fields made from the field records: kind, choices and limits are read there, never written again here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from commonservices.domain.examples import example_of
from commonservices.domain.fields import Field, Kind, Need, Record, record_type
from commonservices.domain.money import exponent
from ui.kit.field_spec import Amount, Choice, FieldSpec
from ui.records.lookups import Lookups
from ui.words import Words

_KINDS: Final[Mapping[Kind, str]] = {
    Kind.TEXT: "text",
    Kind.LONG_TEXT: "long_text",
    Kind.CODE: "code",
    Kind.CODE_SET: "codes",
    Kind.DATE: "date",
    Kind.INTEGER: "integer",
    Kind.FLAG: "yes_no",
    Kind.AMOUNT: "money",
    Kind.SCALED: "text",
    Kind.REFERENCE: "reference",
    Kind.REFERENCE_SET: "codes",
}
_SHOWN_EXAMPLES: Final = frozenset({"title_en", "title_fr", "signatory_name", "signatory_title"})
_USUAL_CURRENCIES: Final = ("USD", "EUR")


class FieldSpecs:
    """Makes the form fields of record classes in the words of the window."""

    def __init__(self, words: Words, lookups: Lookups) -> None:
        """Keep where labels and the names of other records come from."""
        self._words = words
        self._lookups = lookups

    def spec(self, cls: type[Record], name: str, *, required: bool | None = None, read_only: bool = False) -> FieldSpec:
        """Give the form field of one field of a record class."""
        field = record_type(cls).by_name[name]
        needed = field.need is Need.SAVE if required is None else required
        made = FieldSpec(
            name=field.name,
            label=self._words.field(field.name),
            kind=_kind_of(field),
            required=needed,
            max_length=0 if field.kind is Kind.TEXT else field.length,
            minimum=field.minimum,
            maximum=field.maximum,
            placeholder=example_of(field) if field.name in _SHOWN_EXAMPLES else "",
            read_only=read_only or field.fixed,
        )
        return self._with_choices(field, made)

    def _with_choices(self, field: Field, made: FieldSpec) -> FieldSpec:
        if field.kind is Kind.AMOUNT:
            return replace(made, currencies=self.currencies(), decimals=exponent)
        if made.kind in {"code", "codes"} and field.code_list:
            return replace(made, choices=self.choices(field.code_list))
        if field.kind is Kind.REFERENCE_SET:
            return self.listed(made, field.target)
        if field.kind is Kind.REFERENCE:
            search, label_of = self._lookups.search(field.target), self._lookups.label_of(field.target)
            return replace(made, search=search, label_of=label_of, nothing=_nothing(field.target))
        return made

    def listed(self, made: FieldSpec, target: str) -> FieldSpec:
        """Give a field that offers every record of a kind of which there are few, those added since among them."""
        every = partial(self._lookups.all_of, target)
        return replace(made, choices=every(), renewed=every, nothing=_nothing(target), search=None, label_of=None)

    def choices(self, code_list: str) -> tuple[Choice, ...]:
        """Give the codes of a list that may be chosen, found by label and by code."""
        return tuple(Choice(code, label, code.replace("_", " ")) for code, label in self._words.choices(code_list))

    def currencies(self) -> tuple[str, ...]:
        """Give the currencies to choose from, the usual ones first."""
        every = [code for code, _label in self._words.choices("currencies")]
        return (*_USUAL_CURRENCIES, *(code for code in every if code not in _USUAL_CURRENCIES))


def _nothing(target: str) -> str:
    """Say where a record is added that is not there yet."""
    said = {
        "location": QCoreApplication.translate(
            "FieldSpecs", "No such site is on record. Add it under OMT decisions, Sites."
        ),
        "entity": QCoreApplication.translate(
            "FieldSpecs", "Who is not in the list, such as a government, is added under OMT decisions, Counterparts."
        ),
    }
    return said.get(target, "")


def _kind_of(field: Field) -> str:
    if field.kind is Kind.CODE_SET and not field.code_list:
        return "text"
    return _KINDS[field.kind]


def shown_value(record: Record, name: str) -> object:
    """Give what an editor shows of a field of a record."""
    field = record_type(type(record)).by_name[name]
    value = getattr(record, name)
    if field.kind is Kind.AMOUNT:
        return None if value is None else Amount(value, getattr(record, field.currency))
    if isinstance(value, frozenset):
        keys = sorted(str(each) for each in value)
        return ", ".join(keys) if _kind_of(field) == "text" else tuple(keys)
    if isinstance(value, UUID):
        return str(value)
    return "" if value is None and field.kind is Kind.REFERENCE else value


def stored_values(cls: type[Record], name: str, value: object) -> dict[str, Any]:
    """Give what an action takes for the value an editor committed: more than one field for money."""
    field = record_type(cls).by_name[name]
    if field.kind is Kind.AMOUNT and isinstance(value, Amount):
        return {name: value.minor, field.currency: value.currency}
    return {name: _stored(field, value)}


def _stored(field: Field, value: object) -> Any:
    if field.kind is Kind.REFERENCE:
        return UUID(str(value)) if value else None
    if field.kind is Kind.REFERENCE_SET:
        return frozenset(UUID(str(each)) for each in _several(value))
    if field.kind is Kind.CODE_SET and not isinstance(value, str):
        return frozenset(str(each) for each in _several(value))
    return bool(value) if field.kind is Kind.FLAG else value


def _several(value: object) -> Sequence[object]:
    return value if isinstance(value, tuple) else ()


Groups = Sequence[tuple[str, Sequence[FieldSpec]]]
Today = Callable[[], Any]
