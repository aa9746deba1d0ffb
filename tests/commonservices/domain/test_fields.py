"""Fields: declared once, complete, with cells and limits that hold."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

import pytest

from commonservices.domain import codelists
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.fields import (
    Kind,
    Need,
    amount_field,
    code_field,
    code_set_field,
    date_field,
    digest_field,
    flag_field,
    long_text_field,
    moment_field,
    month_field,
    record_type,
    reference_field,
    reference_set_field,
    scaled_field,
    text_field,
    whole_field,
)
from commonservices.domain.ids import of_code
from commonservices.domain.records import record_classes, record_types
from tests.commonservices.domain import declared

ALL_KINDS = tuple(record_types().values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    KIND: ClassVar[str] = "sample"
    NUMBER: ClassVar[int] = 99
    id: UUID
    line: str = text_field(9901, 30, need=Need.SAVE, searched=True)
    lines: str = long_text_field(9902)
    code: str = code_field(9903, "units", "case")
    words: frozenset[str] = code_set_field(9904)
    day: object = date_field(9905)
    until: object = date_field(9905)
    month: object = month_field(9906)
    whole: int | None = whole_field(9907, minimum=1, maximum=9, default=3)
    flag: bool = flag_field(9908, default=True)
    amount: int | None = amount_field(9909, "code")
    scaled: object = scaled_field(9910, 4)
    other: UUID | None = reference_field(9911, "entity", fixed=True)
    others: frozenset[UUID] = reference_set_field(9912, "entity")
    at: object = moment_field(9913)
    digest: bytes | None = digest_field(9914)


def test_a_declaration_gives_the_field_its_name_kind_and_limits():
    fields = record_type(Sample).by_name
    assert [each.kind for each in fields.values()] == [
        Kind.TEXT, Kind.LONG_TEXT, Kind.CODE, Kind.CODE_SET, Kind.DATE, Kind.DATE, Kind.MONTH, Kind.INTEGER,
        Kind.FLAG, Kind.AMOUNT, Kind.SCALED, Kind.REFERENCE, Kind.REFERENCE_SET, Kind.MOMENT, Kind.DIGEST,
    ]  # fmt: skip
    assert (fields["line"].length, fields["line"].need, fields["line"].searched) == (30, Need.SAVE, True)
    assert (fields["code"].code_list, fields["amount"].currency, fields["other"].target) == ("units", "code", "entity")
    assert (fields["whole"].minimum, fields["whole"].maximum, fields["scaled"].places) == (1, 9, 4)
    assert fields["other"].fixed


def test_missing_values_follow_the_kind():
    sample = Sample(id=of_code("sample", "a"))
    assert (sample.line, sample.lines, sample.words, sample.others) == ("", "", frozenset(), frozenset())
    assert (sample.day, sample.amount, sample.scaled, sample.other, sample.at, sample.digest) == (None,) * 6
    assert (sample.code, sample.whole, sample.flag) == ("case", 3, True)


def test_fields_that_share_a_cell_are_found_together():
    kind = record_type(Sample)
    assert [each.name for each in kind.cells[9905]] == ["day", "until"]
    assert kind.cell_of("until") == 9905
    with pytest.raises(KeyError):
        kind.cell_of("nothing")


def test_a_record_type_is_read_once():
    assert record_type(Arrangement) is record_type(Arrangement)
    assert record_type(Arrangement).name == "arrangement"


@pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda kind: kind.name)
def test_every_attribute_but_the_identifier_is_a_declared_field(kind):
    assert [each.name for each in dataclasses.fields(kind.cls)] == ["id", *kind.by_name]
    record = kind.cls(id=of_code(kind.name, "x"))
    with pytest.raises(dataclasses.FrozenInstanceError):
        record.id = of_code(kind.name, "y")
    assert not hasattr(record, "__dict__")


@pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda kind: kind.name)
def test_every_cell_belongs_to_its_record(kind):
    assert [each.name for each in kind.fields if each.cell // 100 != kind.number] == []
    assert [each.name for each in kind.fields if each not in kind.cells[each.cell]] == []


@pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda kind: kind.name)
def test_every_list_and_target_a_field_names_exists(kind):
    blank = kind.cls(id=of_code(kind.name, "x"))
    for field in kind.fields:
        if field.code_list:
            codes, default = codelists.load(field.code_list), getattr(blank, field.name)
            assert len(codes) > 0, field.name
            assert not default or isinstance(default, frozenset) or default in codes, field.name
        if field.kind is Kind.AMOUNT:
            assert kind.by_name[field.currency].code_list == "currencies", field.name
        assert not field.target or field.target in record_types(), field.name
        assert field.kind not in {Kind.TEXT, Kind.LONG_TEXT} or field.length > 0, field.name


def test_every_declared_cell_is_in_the_frozen_list_and_no_frozen_one_is_gone():
    declared_now = [line for cls in record_classes() for line in declared.declared_lines(cls)]
    assert set(declared.frozen_lines()) == set(declared_now), "cells may be added to the list, never changed or taken"


def test_end_and_open_ended_are_one_cell_so_that_they_are_undone_together():
    cells = record_type(ArrangementVersion)
    assert cells.cell_of("expiry_on") == cells.cell_of("open_ended") == cells.cell_of("effective_on")
    assert cells.cell_of("ceiling_amount") == cells.cell_of("currency")
