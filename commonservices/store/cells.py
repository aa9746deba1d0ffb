"""Cells of the journal: the one canonical text of each value, and back.

A cell is one field or a group of fields that is never taken apart. A single field is written as a JSON value, a group
as a JSON object of its fields that are not empty. Identifiers are hexadecimal, decimals are texts, dates are ISO.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache, lru_cache
from json.encoder import encode_basestring
from operator import attrgetter
from typing import Any, TypeVar
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Field, Kind, Record, RecordType, record_type
from commonservices.store.types import canonical_json

_MONTH_LENGTH = 7

T = TypeVar("T")
Plain = str | int | bool | list[str] | dict[str, Any] | None


def empty_value(kind: Kind) -> Any:
    """Give the value that means nothing was entered in a field of this kind."""
    if kind in {Kind.TEXT, Kind.LONG_TEXT, Kind.CODE}:
        return ""
    if kind in {Kind.CODE_SET, Kind.REFERENCE_SET}:
        return frozenset()
    return False if kind is Kind.FLAG else None


def _same(value: Any) -> Any:
    return value


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _decimal(places: int) -> Callable[[Any], str]:
    step = Decimal(1).scaleb(-places)

    @lru_cache(maxsize=4096)
    def encode(value: Any) -> str:
        return str(value.quantize(step))

    return encode


@lru_cache(maxsize=4096)
def _month(value: date) -> str:
    return value.isoformat()[:_MONTH_LENGTH]


def _hex(value: UUID) -> str:
    return f"{value.int:032x}"


_ENCODERS: Mapping[Kind, Callable[[Any], Plain]] = {
    Kind.CODE_SET: sorted,
    Kind.DATE: date.isoformat,
    Kind.MONTH: _month,
    Kind.REFERENCE: _hex,
    Kind.REFERENCE_SET: lambda value: sorted(each.hex for each in value),
    Kind.MOMENT: _moment,
    Kind.DIGEST: bytes.hex,
}

_DECODERS: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.CODE_SET: frozenset,
    Kind.DATE: date.fromisoformat,
    Kind.MONTH: lambda value: date.fromisoformat(value + "-01"),
    Kind.SCALED: Decimal,
    Kind.REFERENCE: UUID,
    Kind.REFERENCE_SET: lambda value: frozenset(UUID(each) for each in value),
    Kind.MOMENT: datetime.fromisoformat,
    Kind.DIGEST: bytes.fromhex,
}


def _encoder(field: Field) -> Callable[[Any], Plain]:
    return _decimal(field.places) if field.kind is Kind.SCALED else _ENCODERS.get(field.kind, _same)


def _writers(fields: tuple[Field, ...]) -> tuple[tuple[int, str, Callable[[Any], str]], ...]:
    """Give place, head and text of each field of a cell, in the order of the names."""
    ordered = sorted(enumerate(fields), key=lambda each: each[1].name)
    return tuple((place, f'"{field.name}":', _text_writer(field)) for place, field in ordered)


def _text_writer(field: Field) -> Callable[[Any], str]:
    encode = _encoder(field)
    if field.kind in _UNQUOTED:
        return lambda value: f'"{encode(value)}"'
    if field.kind in _STRINGS:
        return encode_basestring
    return lambda value: canonical_json(encode(value))


_UNQUOTED = frozenset({Kind.SCALED, Kind.DATE, Kind.MONTH, Kind.REFERENCE, Kind.MOMENT, Kind.DIGEST})
_STRINGS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CODE})


_REPEATING = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CODE, Kind.DATE, Kind.MONTH, Kind.SCALED, Kind.REFERENCE})


def each_once(kind: Kind, column: Sequence[Any], tell: Callable[[Any], T]) -> list[T]:
    """Give what `tell` says of each value of a column; of equal values it is asked once, where equal means the same."""
    if kind not in _REPEATING:
        return [tell(value) for value in column]
    keys = [None if value is None else value.int for value in column] if kind is Kind.REFERENCE else column
    told = {key: tell(value) for key, value in dict(zip(keys, column, strict=True)).items()}
    return list(map(told.__getitem__, keys))


@dataclass(frozen=True, slots=True)
class CellCodec:
    """How one cell of a record type is written and read."""

    number: int
    fields: tuple[Field, ...]
    names: tuple[str, ...]
    encoders: tuple[Callable[[Any], Plain], ...]
    empties: tuple[Any, ...]
    take: Callable[[Any], Any]
    written: tuple[tuple[int, str, Callable[[Any], str]], ...]

    def texts(self, columns: Mapping[str, Sequence[Any]]) -> list[str]:
        """Give the canonical texts of the cell in many records from their columns, empty where every field is."""
        parts = [
            each_once(self.fields[place].kind, columns[self.names[place]], self._part(place, head, encode))
            for place, head, encode in self.written
        ]
        if len(parts) == 1:
            return parts[0]
        filled = [part for part in parts if any(part)]
        if not filled:
            return parts[0]
        if all(all(part) for part in filled):
            return [f"{{{text}}}" for text in map(",".join, zip(*filled, strict=True))]
        joined = [",".join(filter(None, each)) for each in zip(*filled, strict=True)]
        return [f"{{{text}}}" if text else "" for text in joined]

    def _part(self, place: int, head: str, encode: Callable[[Any], str]) -> Callable[[Any], str]:
        """Give what writes one field of the cell: its text, after its name in a group; empty for an empty value."""
        empty = self.empties[place]
        if len(self.names) == 1:
            head = ""

        def part(value: Any) -> str:
            return "" if value is None or value == empty else head + encode(value)

        return part

    def values(self, record: Record) -> tuple[Any, ...]:
        """Give the values of the cell's fields in a record."""
        return tuple(getattr(record, name) for name in self.names)

    def plain(self, record: Record) -> Plain:
        """Give the JSON value of the cell in a record; None when every field is empty."""
        if len(self.names) == 1:
            value = getattr(record, self.names[0])
            return None if value == self.empties[0] else self.encoders[0](value)
        group: dict[str, Plain] = {
            name: encode(value)
            for name, encode, empty, value in zip(
                self.names, self.encoders, self.empties, self.take(record), strict=True
            )
            if value is not None and value != empty
        }
        return group or None

    def read(self, plain: Any) -> dict[str, Any]:
        """Give the values of the cell's fields from its JSON value."""
        if len(self.fields) == 1:
            only = self.fields[0]
            return {only.name: _read(only, plain)}
        group = plain or {}
        return {field.name: _read(field, group.get(field.name)) for field in self.fields}


def _read(field: Field, plain: Any) -> Any:
    if plain is None:
        return empty_value(field.kind)
    return _DECODERS.get(field.kind, _same)(plain)


@dataclass(frozen=True, slots=True)
class RecordCodec:
    """How the cells of one kind of record are written and read."""

    record: RecordType
    cells: tuple[CellCodec, ...]
    by_number: Mapping[int, CellCodec]

    def written(self, record: Record) -> list[tuple[int, Plain]]:
        """Give the cells of a new record that are not empty, with their numbers."""
        written: list[tuple[int, Plain]] = []
        for cell in self.cells:
            plain = cell.plain(record)
            if plain is not None:
                written.append((cell.number, plain))
        return written

    def differing(self, old: Record, new: Record) -> list[CellCodec]:
        """Give the cells in which two states of a record differ."""
        return [cell for cell in self.cells if cell.values(old) != cell.values(new)]


@cache
def codec(cls: type[Record]) -> RecordCodec:
    """Give the codec of a record class."""
    record = record_type(cls)
    cells = tuple(
        CellCodec(
            number=number,
            fields=fields,
            names=tuple(field.name for field in fields),
            encoders=tuple(_encoder(field) for field in fields),
            empties=tuple(empty_value(field.kind) for field in fields),
            take=attrgetter(*(field.name for field in fields)),
            written=_writers(fields),
        )
        for number, fields in record.cells.items()
    )
    return RecordCodec(record=record, cells=cells, by_number={cell.number: cell for cell in cells})


def cell_text(plain: Plain) -> str:
    """Give the canonical text of a cell's JSON value."""
    return canonical_json(plain)
