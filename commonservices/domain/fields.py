"""Every field of every record, declared once: form, list, sheet, check and journal all read it here."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Protocol
from uuid import UUID

from commonservices.domain.declaring import dataclass


class Kind(StrEnum):
    """What sort of value a field holds; every editor, column type and sheet format follows from it."""

    TEXT = "text"  # one line, str, empty means nothing was entered
    LONG_TEXT = "long_text"  # many lines, str
    CODE = "code"  # str out of a code list
    CODE_SET = "code_set"  # frozenset[str] out of a code list, or free words when the list is empty
    DATE = "date"  # datetime.date, no time zone
    MONTH = "month"  # datetime.date, always the first of a month
    INTEGER = "integer"  # int
    FLAG = "flag"  # bool
    AMOUNT = "amount"  # int in minor units; the currency stands in the field named by `currency`
    SCALED = "scaled"  # decimal.Decimal with a fixed number of places
    REFERENCE = "reference"  # UUID of another record
    REFERENCE_SET = "reference_set"  # frozenset[UUID]
    MOMENT = "moment"  # aware datetime in UTC
    DIGEST = "digest"  # 32 bytes


class Need(StrEnum):
    """When a field must be filled in."""

    SAVE = "save"
    ACTIVE = "active"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its journal cell, kind and limits. Fields that share a cell are never merged or undone apart."""

    name: str
    cell: int
    kind: Kind
    need: Need = Need.OPTIONAL
    code_list: str = ""
    target: str = ""
    length: int = 0
    places: int = 0
    minimum: int | None = None
    maximum: int | None = None
    currency: str = ""
    fixed: bool = False
    searched: bool = False


class Record(Protocol):
    """A frozen record of the register; `KIND` is its stable name, `NUMBER` its stable number in the journal."""

    __dataclass_fields__: ClassVar[dict[str, Any]]
    KIND: ClassVar[str]
    NUMBER: ClassVar[int]

    @property
    def id(self) -> UUID:
        """Give the record's identifier."""
        ...


@dataclass(frozen=True, slots=True)
class RecordType:
    """A kind of record: its class and its declared fields, in the order of the class."""

    name: str
    number: int
    cls: type[Record]
    fields: tuple[Field, ...]
    by_name: Mapping[str, Field]
    cells: Mapping[int, tuple[Field, ...]]

    def cell_of(self, name: str) -> int:
        """Give the journal cell number of the field called `name`; KeyError when there is none."""
        return self.by_name[name].cell


def _declare(default: object, kind: Kind, cell: int, **limits: Any) -> Any:
    declared = Field(name="", cell=cell, kind=kind, **limits)
    return field(default=default, metadata={"field": declared})


def text_field(cell: int, length: int = 200, **limits: Any) -> Any:
    """Declare one line of text, at most `length` characters; empty when nothing was entered."""
    return _declare("", Kind.TEXT, cell, length=length, **limits)


def long_text_field(cell: int, length: int = 4000, **limits: Any) -> Any:
    """Declare text of several lines, at most `length` characters."""
    return _declare("", Kind.LONG_TEXT, cell, length=length, **limits)


def code_field(cell: int, code_list: str, default: str = "", **limits: Any) -> Any:
    """Declare a code of the list called `code_list`."""
    return _declare(default, Kind.CODE, cell, code_list=code_list, length=40, **limits)


def code_set_field(cell: int, code_list: str = "", **limits: Any) -> Any:
    """Declare a set of codes; without a list, a set of free words."""
    return _declare(frozenset(), Kind.CODE_SET, cell, code_list=code_list, **limits)


def date_field(cell: int, **limits: Any) -> Any:
    """Declare a date without a time."""
    return _declare(None, Kind.DATE, cell, **limits)


def month_field(cell: int, **limits: Any) -> Any:
    """Declare a month, kept as its first day."""
    return _declare(None, Kind.MONTH, cell, **limits)


def whole_field(cell: int, minimum: int | None = 0, maximum: int | None = None, **limits: Any) -> Any:
    """Declare a whole number between `minimum` and `maximum`, or None when it was not entered."""
    default = limits.pop("default", None)
    return _declare(default, Kind.INTEGER, cell, minimum=minimum, maximum=maximum, **limits)


def flag_field(cell: int, *, default: bool = False, **limits: Any) -> Any:
    """Declare a yes or no."""
    return _declare(default, Kind.FLAG, cell, **limits)


def amount_field(cell: int, currency: str, minimum: int | None = 0, **limits: Any) -> Any:
    """Declare money in minor units of the currency in the field `currency`; without a minimum, below zero too."""
    return _declare(None, Kind.AMOUNT, cell, currency=currency, minimum=minimum, **limits)


def scaled_field(cell: int, places: int, **limits: Any) -> Any:
    """Declare an exact decimal with `places` decimals."""
    return _declare(None, Kind.SCALED, cell, places=places, **limits)


def reference_field(cell: int, target: str, **limits: Any) -> Any:
    """Declare the identifier of a record of kind `target`."""
    return _declare(None, Kind.REFERENCE, cell, target=target, **limits)


def reference_set_field(cell: int, target: str, **limits: Any) -> Any:
    """Declare a set of identifiers of records of kind `target`."""
    return _declare(frozenset(), Kind.REFERENCE_SET, cell, target=target, **limits)


def moment_field(cell: int, **limits: Any) -> Any:
    """Declare an instant in UTC."""
    return _declare(None, Kind.MOMENT, cell, **limits)


def digest_field(cell: int, **limits: Any) -> Any:
    """Declare a SHA-256 digest of 32 bytes."""
    return _declare(None, Kind.DIGEST, cell, **limits)


@cache
def record_type(cls: type[Record]) -> RecordType:
    """Give the record type of a record class, read from its declarations."""
    declared = tuple(
        dataclasses.replace(each.metadata["field"], name=each.name)
        for each in dataclasses.fields(cls)
        if "field" in each.metadata
    )
    cells: dict[int, list[Field]] = {}
    for each in declared:
        cells.setdefault(each.cell, []).append(each)
    return RecordType(
        name=cls.KIND,
        number=cls.NUMBER,
        cls=cls,
        fields=declared,
        by_name={each.name: each for each in declared},
        cells={number: tuple(group) for number, group in cells.items()},
    )
