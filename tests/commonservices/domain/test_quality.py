"""What indicators, targets and readings declare."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.checks import check_record, check_value
from commonservices.domain.fields import Kind, record_type
from commonservices.domain.ids import of_code, of_link
from commonservices.domain.quality import VALUE_PLACES, KpiDefinition, KpiReading, KpiTarget
from commonservices.errors import RuleBroken
from commonservices.reference import indicators
from tests.commonservices.domain import declared

CLASSES = (KpiDefinition, KpiTarget, KpiReading)
FIELDS = [each for cls in CLASSES for each in record_type(cls).fields]
SERVICE, KPI = of_code("shared_service", "example"), of_code("kpi_definition", "G-Q1")
DAY = date(2026, 9, 30)


def reading(**changes):
    given_ = {
        "id": of_link(SERVICE, KPI, DAY.isoformat()),
        "service_id": SERVICE,
        "kpi_id": KPI,
        "as_of": DAY,
        "value": Decimal("97.5"),
    }
    return KpiReading(**{**given_, **changes})


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.KIND)
def test_the_cells_are_those_a_released_journal_may_name(cls):
    assert declared.declared_lines(cls) == declared.frozen_of(cls)


def test_their_numbers_in_the_journal_never_change():
    assert [(cls.KIND, cls.NUMBER) for cls in CLASSES] == [
        ("kpi_definition", 14),
        ("kpi_target", 15),
        ("kpi_reading", 16),
    ]


def test_what_is_asked_for_when_a_record_is_saved():
    assert declared.needed(KpiDefinition, "save") == {"code", "name_en", "category", "direction"}
    assert declared.needed(KpiTarget, "save") == {"service_id", "kpi_id"}
    assert declared.needed(KpiReading, "save") == {"service_id", "kpi_id", "as_of", "value"}


def test_an_indicator_is_better_the_higher_it_is_and_read_each_year_until_it_says_otherwise():
    new = declared.blank(KpiDefinition)
    assert (new.direction, new.frequency, new.mandatory) == ("UP", "YEAR", False)


def test_a_reading_is_one_value_that_is_changed_as_a_whole():
    assert declared.together(KpiReading) == {frozenset(record_type(KpiReading).by_name)}
    assert declared.fixed(KpiReading) == {"service_id", "kpi_id", "as_of"}


def test_a_target_goes_with_its_tolerance_and_a_baseline_with_its_day():
    assert declared.together(KpiTarget) == {
        frozenset({"target", "tolerance"}),
        frozenset({"baseline_value", "baseline_on"}),
    }
    assert declared.fixed(KpiTarget) == {"service_id", "kpi_id"}


def test_where_each_reference_points():
    both = {"service_id": "shared_service", "kpi_id": "kpi_definition"}
    assert declared.targets(KpiTarget) == declared.targets(KpiReading) == both
    assert declared.targets(KpiDefinition) == {}


def test_every_number_has_the_same_decimals():
    numbers = [each for each in FIELDS if each.kind is Kind.SCALED]
    assert {each.name for each in numbers} >= {"value", "numerator", "denominator", "target", "baseline_value"}
    assert {each.places for each in numbers} == {VALUE_PLACES} == {6}


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.KIND)
def test_a_record_cannot_be_changed_where_it_lies(cls):
    record = declared.blank(cls)
    for name in record_type(cls).by_name:
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(record, name, None)


def test_every_shipped_indicator_may_be_saved_and_none_has_the_code_of_another():
    shipped = list(indicators())
    for each in shipped:
        check_record(each)
        assert each.id == of_code("kpi_definition", each.code)
    assert len({each.code for each in shipped}) == len(shipped) > 20


@given(st.sampled_from(FIELDS), st.data())
def test_every_value_a_field_promises_to_hold_is_taken(field, data):
    check_value(field, data.draw(declared.good_values(field)))


@given(st.integers(-(10**11), 10**11), st.integers(0, 9))
def test_a_reading_keeps_six_decimals_and_may_be_below_zero(number, places):
    value = Decimal(number).scaleb(-places)
    shown = -int(value.normalize().as_tuple().exponent) if value else 0
    if shown <= VALUE_PLACES:
        check_record(reading(value=value))
    else:
        with pytest.raises(RuleBroken) as broken:
            check_record(reading(value=value))
        assert broken.value.rule == "too_many_decimals"


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "sNaN"])
def test_what_is_no_number_is_no_reading(value):
    with pytest.raises(RuleBroken) as broken:
        check_record(reading(value=Decimal(value)))
    assert (broken.value.rule, broken.value.field) == ("not_a_number", "value")


@pytest.mark.parametrize("name", ["service_id", "kpi_id", "as_of", "value"])
def test_a_reading_without_service_indicator_day_or_value_is_none(name):
    with pytest.raises(RuleBroken) as broken:
        check_record(reading(**{name: None}))
    assert (broken.value.rule, broken.value.field) == ("required", name)
