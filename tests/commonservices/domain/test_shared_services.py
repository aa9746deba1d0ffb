"""What a shared service, its participants, its use and its rates declare."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.checks import check_record, check_value
from commonservices.domain.fields import Kind, record_type
from commonservices.domain.ids import of_code, of_link
from commonservices.domain.shared_services import (
    EXCHANGE_PLACES,
    QUANTITY_PLACES,
    RATE_PLACES,
    DriverValue,
    ExchangeRate,
    MonthlyUsage,
    Participation,
    RateCard,
    RateLine,
    SharedService,
)
from commonservices.errors import RuleBroken
from tests.commonservices.domain import declared, made

CLASSES = (SharedService, Participation, MonthlyUsage, RateLine, ExchangeRate, DriverValue, RateCard)
FIELDS = [each for cls in CLASSES for each in record_type(cls).fields]
SERVICE, WFP = of_code("shared_service", "example"), of_code("entity", "WFP")
MARCH = date(2026, 3, 1)
DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def refused(record):
    with pytest.raises(RuleBroken) as broken:
        check_record(record)
    return broken.value.rule, broken.value.field


def use(**changes):
    given_ = {
        "id": of_link(SERVICE, WFP, "2026-03"),
        "service_id": SERVICE,
        "consumer_id": WFP,
        "month": MARCH,
        "quantity": Decimal(7),
        "unit": "litre",
    }
    return MonthlyUsage(**{**given_, **changes})


def rate(**changes):
    given_ = {"id": of_code("rate_line", "x"), "service_id": SERVICE, "rate": Decimal("1.25"), "valid_from": MARCH}
    return RateLine(**{**given_, **changes})


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.KIND)
def test_the_cells_are_those_a_released_journal_may_name(cls):
    assert declared.declared_lines(cls) == declared.frozen_of(cls)


def test_their_numbers_in_the_journal_never_change():
    assert [(cls.KIND, cls.NUMBER) for cls in CLASSES] == [
        ("shared_service", 11),
        ("participation", 12),
        ("monthly_usage", 13),
        ("rate_line", 17),
        ("exchange_rate", 18),
        ("driver_value", 19),
        ("rate_card", 58),
    ]


@pytest.mark.parametrize(
    ("cls", "names"),
    [
        (
            SharedService,
            {
                "reference",
                "name_en",
                "catalogue_code",
                "owner_office_id",
                "origin",
                "status",
                "classification",
                "data_quality",
            },
        ),
        (Participation, {"service_id", "entity_id", "role"}),
        (MonthlyUsage, {"service_id", "consumer_id", "month", "quantity"}),
        (RateLine, {"service_id", "rate", "currency", "valid_from"}),
        (ExchangeRate, {"currency", "effective_on", "rate", "source"}),
        (DriverValue, {"arrangement_id", "entity_id", "driver_code", "value", "census_date"}),
        (RateCard, {"name", "provider_id", "currency", "valid_from"}),
    ],
    ids=lambda each: getattr(each, "KIND", ""),
)
def test_nothing_more_is_asked_for_when_a_record_is_saved(cls, names):
    assert declared.needed(cls, "save") == names


def test_what_an_active_service_needs_besides():
    assert declared.needed(SharedService, "active") == {
        "managing_entity_id",
        "modality",
        "unit",
        "service_level",
        "reporting_stream",
    }


def test_a_new_service_is_a_proposal_and_a_new_participant_a_client():
    service = declared.blank(SharedService)
    assert (service.status, service.origin, service.data_quality) == ("PROPOSED", "EXISTING", "EXACT")
    assert (service.arrangement_id, service.started_on, service.unit) == (None, None, "")
    assert declared.blank(Participation).role == "CLIENT"
    assert (declared.blank(RateLine).currency, declared.blank(RateLine).method) == ("USD", "STANDARD")


def test_a_month_of_use_is_one_value_that_is_changed_as_a_whole():
    assert declared.together(MonthlyUsage) == {frozenset(record_type(MonthlyUsage).by_name)}
    assert declared.fixed(MonthlyUsage) == {"service_id", "consumer_id", "month"}


def test_what_else_is_changed_as_one():
    assert declared.together(SharedService) == {
        frozenset({"started_on", "ended_on"}),
        frozenset({"stock_take_year", "stock_take_action", "stock_take_note"}),
    }
    assert declared.together(Participation) == {
        frozenset({"joined_on", "left_on"}),
        frozenset({"accepted_by", "accepted_on"}),
    }
    assert declared.together(RateLine) == {
        frozenset({"rate", "currency", "unit"}),
        frozenset({"valid_from", "valid_to"}),
    }
    assert declared.together(ExchangeRate) == {frozenset({"currency", "effective_on", "rate", "source"})}
    assert declared.together(RateCard) == {
        frozenset({"valid_from", "valid_to"}),
        frozenset({"approved_by", "approved_on"}),
    }


def test_where_each_reference_points():
    assert declared.targets(SharedService) == {
        "owner_office_id": "office",
        "arrangement_id": "arrangement",
        "location_id": "location",
        "managing_entity_id": "entity",
        "provider_officer_id": "person",
        "consumer_officer_id": "person",
    }
    assert declared.targets(RateLine) == {
        "service_id": "shared_service",
        "card_id": "rate_card",
        "document_id": "document",
    }
    assert declared.targets(RateCard) == {"provider_id": "entity", "document_id": "document"}
    assert declared.targets(MonthlyUsage) == {"service_id": "shared_service", "consumer_id": "entity"}
    assert declared.targets(DriverValue) == {
        "arrangement_id": "arrangement",
        "entity_id": "entity",
        "document_id": "document",
    }
    assert declared.targets(ExchangeRate) == {}


def test_quantities_have_four_decimals_rates_six_and_exchange_rates_eight():
    assert (QUANTITY_PLACES, RATE_PLACES, EXCHANGE_PLACES) == (4, 6, 8)
    places = {f"{cls.KIND}.{each.name}": each.places for cls in CLASSES for each in record_type(cls).fields}
    assert places["monthly_usage.quantity"] == places["participation.volume_estimate"] == 4
    assert places["rate_line.rate"] == places["driver_value.value"] == 6
    assert places["exchange_rate.rate"] == 8


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.KIND)
def test_a_record_cannot_be_changed_where_it_lies(cls):
    record = declared.blank(cls)
    for name in record_type(cls).by_name:
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(record, name, None)


@given(st.sampled_from(FIELDS), st.data())
def test_every_value_a_field_promises_to_hold_is_taken(field, data):
    value = data.draw(declared.good_values(field))
    assert field.kind is not Kind.MONTH or value.day == 1
    check_value(field, value)


@given(DAYS)
def test_a_month_is_kept_as_its_first_day(day):
    if day.day == 1:
        check_record(use(month=day))
    else:
        assert refused(use(month=day)) == ("not_first_of_month", "month")


@given(st.integers(-(10**9), 10**9))
def test_nobody_uses_less_than_nothing(hundredths):
    quantity = Decimal(hundredths).scaleb(-2)
    if quantity >= 0:
        check_record(use(quantity=quantity))
    else:
        assert refused(use(quantity=quantity)) == ("too_small", "quantity")


@given(DAYS, DAYS)
def test_a_rate_ends_on_a_day_after_it_began_for_that_day_is_not_included(first, last):
    if last > first:
        check_record(rate(valid_from=first, valid_to=last))
    else:
        assert refused(rate(valid_from=first, valid_to=last)) == ("ends_before_start", "valid_to")


@given(DAYS, st.integers(-400, 400))
def test_a_service_may_end_on_the_day_it_started_but_not_before(start, days):
    service = made.service(started_on=start, ended_on=start + timedelta(days=days))
    if days >= 0:
        check_record(service)
    else:
        assert refused(service) == ("ends_before_start", "ended_on")


@pytest.mark.parametrize(
    ("percent", "rule"), [("0", ""), ("13.5", ""), ("100", ""), ("100.0001", "too_large"), ("-0.1", "too_small")]
)
def test_a_support_charge_is_between_nothing_and_all(percent, rule):
    line = rate(support_percent=Decimal(percent))
    if rule:
        assert refused(line) == (rule, "support_percent")
    else:
        check_record(line)


def test_a_least_charge_needs_a_currency_to_be_counted_in():
    check_record(rate(minimum_charge=500, currency="XAF"))
    assert refused(rate(minimum_charge=500, currency=""))[1] in {"currency", "minimum_charge"}


@pytest.mark.parametrize(("value", "taken"), [("0.00000001", True), ("0", False), ("-1", False), ("655.957", True)])
def test_a_currency_is_worth_something(value, taken):
    line = ExchangeRate(
        id=of_link("rate", "XAF", "2026-03-01", "UNORE"),
        currency="XAF",
        effective_on=MARCH,
        rate=Decimal(value),
        source="UNORE",
    )
    if taken:
        check_record(line)
    else:
        assert refused(line) == ("not_above", "rate")
