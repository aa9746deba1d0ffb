"""What the tests of each group of records share: the frozen list of cells, and good values for any field."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from unicodedata import normalize

from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.fields import Field, Kind, Record, record_type
from commonservices.domain.ids import of_code
from commonservices.domain.records import record_types

FROZEN = Path(__file__).parents[2] / "references" / "cells.txt"
"""Every cell that a released journal may name: kind, number, cell, field and what it holds. Lines are only added."""

LETTERS = st.characters(categories=("Lu", "Ll", "Nd")).filter(lambda sign: normalize("NFC", sign) == sign)
FIRST, LAST = date(1990, 1, 1), date(2090, 12, 31)


def frozen_lines() -> list[str]:
    """Give the frozen list, one cell a line."""
    return FROZEN.read_text(encoding="utf-8").splitlines()


def declared_lines(cls: type[Record]) -> list[str]:
    """Give what a record class declares today, in the words of the frozen list."""
    kind = record_type(cls)
    return [f"{kind.name}\t{kind.number}\t{each.cell}\t{each.name}\t{each.kind.value}" for each in kind.fields]


def frozen_of(cls: type[Record]) -> list[str]:
    """Give the frozen lines of one record class."""
    return [line for line in frozen_lines() if line.split("\t")[0] == cls.KIND]


def blank(cls: type[Record]) -> Any:
    """Give a record in which nothing was entered."""
    return cls(id=of_code(cls.KIND, "blank"))  # type: ignore[call-arg]


def needed(cls: type[Record], need: str) -> set[str]:
    """Give the fields of a class that are needed at a certain time."""
    return {each.name for each in record_type(cls).fields if each.need == need}


def fixed(cls: type[Record]) -> set[str]:
    """Give the fields of a class that stay as they were first saved."""
    return {each.name for each in record_type(cls).fields if each.fixed}


def searched(cls: type[Record]) -> set[str]:
    """Give the fields of a class that the search looks into."""
    return {each.name for each in record_type(cls).fields if each.searched}


def together(cls: type[Record]) -> set[frozenset[str]]:
    """Give the groups of fields that are undone and merged as one."""
    groups = (frozenset(each.name for each in group) for group in record_type(cls).cells.values())
    return {group for group in groups if len(group) > 1}


def targets(cls: type[Record]) -> dict[str, str]:
    """Give which kind of record each reference of a class points to."""
    kinds = {Kind.REFERENCE, Kind.REFERENCE_SET}
    return {each.name: each.target for each in record_type(cls).fields if each.kind in kinds}


def good_values(field: Field) -> st.SearchStrategy[Any]:
    """Give values that a field has to take."""
    return _MAKERS[field.kind](field)


def _text(field: Field) -> st.SearchStrategy[str]:
    return st.text(LETTERS, min_size=1, max_size=min(field.length, 60)) | st.just("x" * field.length)


def _codes(field: Field) -> list[str]:
    return [code for code, item in codelists.load(field.code_list).items.items() if not item.retired]


def _code_set(field: Field) -> st.SearchStrategy[frozenset[str]]:
    if field.code_list:
        return st.frozensets(st.sampled_from(_codes(field)), min_size=1, max_size=4)
    return st.frozensets(st.text(LETTERS, min_size=1, max_size=12), min_size=1, max_size=4)


def _whole(field: Field) -> st.SearchStrategy[int]:
    return st.integers(field.minimum if field.minimum is not None else -(10**9), field.maximum or 10**9)


def _scaled(field: Field) -> st.SearchStrategy[Decimal]:
    return st.integers(0, 10**9).map(lambda number: Decimal(number).scaleb(-field.places))


def _identifier(field: Field) -> st.SearchStrategy[Any]:
    kinds = [field.target] if field.target else sorted(record_types())
    return st.builds(of_code, st.sampled_from(kinds), st.text(LETTERS, min_size=1, max_size=6))


_MAKERS: dict[Kind, Any] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _text,
    Kind.CODE: lambda field: st.sampled_from(_codes(field)),
    Kind.CODE_SET: _code_set,
    Kind.DATE: lambda _: st.dates(FIRST, LAST),
    Kind.MONTH: lambda _: st.dates(FIRST, LAST).map(lambda day: day.replace(day=1)),
    Kind.INTEGER: _whole,
    Kind.FLAG: lambda _: st.booleans(),
    Kind.AMOUNT: lambda _: st.integers(0, 10**15),
    Kind.SCALED: _scaled,
    Kind.REFERENCE: _identifier,
    Kind.REFERENCE_SET: lambda field: st.frozensets(_identifier(field), min_size=1, max_size=3),
    Kind.MOMENT: lambda _: st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    Kind.DIGEST: lambda _: st.binary(min_size=32, max_size=32),
}


def filled(cls: Any, **changes: Any) -> Any:
    """Give a record with everything that is needed to save it."""
    usual: dict[Kind, Any] = {
        Kind.DATE: date(2026, 3, 2),
        Kind.MONTH: date(2026, 3, 1),
        Kind.AMOUNT: 1,
        Kind.SCALED: Decimal(1),
    }
    usual |= {Kind.TEXT: "x", Kind.LONG_TEXT: "x", Kind.INTEGER: 1}
    empty, values = blank(cls), {}
    for field in record_type(cls).fields:
        if field.name in needed(cls, "save") and not getattr(empty, field.name):
            values[field.name] = usual.get(field.kind) or (
                _codes(field)[0] if field.kind is Kind.CODE else of_code(field.target or "entity", "x")
            )
    return dataclasses.replace(empty, **{**values, **changes})
