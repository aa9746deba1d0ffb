"""A value written as the canonical text of its cell reads back as the same value."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.fields import Field, Kind, Record
from commonservices.domain.records import record_classes
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.store.cells import cell_text, codec, each_once, empty_value

ID = UUID(int=7)
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
DAYS = st.dates(date(1945, 1, 1), date(2100, 1, 1))
KINDS: dict[Kind, Any] = {
    Kind.TEXT: WORDS,
    Kind.LONG_TEXT: WORDS,
    Kind.CODE: WORDS,
    Kind.CODE_SET: st.frozensets(WORDS, max_size=3),
    Kind.DATE: st.none() | DAYS,
    Kind.MONTH: st.none() | DAYS.map(lambda day: day.replace(day=1)),
    Kind.INTEGER: st.none() | st.integers(-(2**62), 2**62),
    Kind.AMOUNT: st.none() | st.integers(0, 2**62),
    Kind.FLAG: st.booleans(),
    Kind.REFERENCE: st.none() | st.uuids(),
    Kind.REFERENCE_SET: st.frozensets(st.uuids(), max_size=3),
    Kind.MOMENT: st.none() | DAYS.map(lambda day: datetime(day.year, day.month, day.day, 1, 2, 3, 4, tzinfo=UTC)),
    Kind.DIGEST: st.none() | st.binary(min_size=32, max_size=32),
}


def value_of(field: Field) -> Any:
    if field.kind is Kind.SCALED:
        return st.none() | st.decimals(-(10**9), 10**9, places=field.places)
    return KINDS[field.kind]


def a_record(cls: type[Any]) -> Any:
    fields = {field.name: value_of(field) for field in codec(cls).record.fields}
    return st.builds(cls, id=st.just(ID), **fields)


def read_back(cls: type[Any], record: Record) -> Record:
    values: dict[str, Any] = {each.name: empty_value(each.kind) for each in codec(cls).record.fields}
    for number, plain in codec(cls).written(record):
        values |= codec(cls).by_number[number].read(json.loads(cell_text(plain)))
    made: Record = cls(id=record.id, **values)
    return made


@pytest.mark.parametrize("cls", record_classes(), ids=lambda cls: cls.KIND)
def test_every_record_reads_back_from_its_cells(cls: type[Any]) -> None:
    @given(a_record(cls))
    def check(record: Any) -> None:
        assert read_back(cls, record) == record

    check()


def test_a_record_with_nothing_in_it_has_no_cells() -> None:
    empty = {each.name: empty_value(each.kind) for each in codec(ArrangementVersion).record.fields}
    assert codec(ArrangementVersion).written(ArrangementVersion(id=ID, **empty)) == []


@given(a_record(ArrangementVersion), a_record(ArrangementVersion))
def test_the_cells_that_differ_are_those_whose_fields_differ(one: Any, other: Any) -> None:
    differing = {name for cell in codec(ArrangementVersion).differing(one, other) for name in cell.names}
    fields = codec(ArrangementVersion).record.fields
    wanted = {each.name for each in fields if getattr(one, each.name) != getattr(other, each.name)}
    assert wanted <= differing
    assert all(any(name in wanted for name in cell.names) for cell in codec(ArrangementVersion).differing(one, other))


def test_the_text_of_a_cell_is_canonical() -> None:
    one = MonthlyUsage(
        id=ID, service_id=ID, consumer_id=ID, month=date(2026, 3, 1), quantity=Decimal("1.5"), unit="litre", note="é"
    )
    ((_, plain),) = codec(MonthlyUsage).written(one)
    assert cell_text(plain) == (
        f'{{"consumer_id":"{ID.hex}","month":"2026-03","note":"é","quantity":"1.5000","service_id":"{ID.hex}",'
        '"unit":"litre"}'
    )


def test_decimals_that_are_equal_have_one_text() -> None:
    texts = set()
    for typed in ("5", "5.0", "5.0000"):
        ((_, plain),) = codec(MonthlyUsage).written(MonthlyUsage(id=ID, quantity=Decimal(typed)))
        texts.add(cell_text(plain))
    assert len(texts) == 1


@pytest.mark.parametrize("kind", list(Kind))
def test_the_empty_value_of_each_kind_counts_as_nothing_entered(kind: Kind) -> None:
    assert not empty_value(kind)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_column_is_told_as_each_of_its_values(kind: Kind) -> None:
    @settings(max_examples=20, deadline=None)
    @given(st.lists(KINDS.get(kind, st.decimals(1, 9, places=2)), max_size=5))
    def check(column: list[Any]) -> None:
        column = [*column, *column]
        assert each_once(kind, column, repr) == [repr(value) for value in column]

    check()


def test_of_equal_texts_one_is_told() -> None:
    told: list[str] = []
    assert each_once(Kind.TEXT, ["a", "b", "a"], lambda value: told.append(value) or value) == ["a", "b", "a"]
    assert sorted(told) == ["a", "b"]
