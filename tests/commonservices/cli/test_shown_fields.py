"""Records as scripts read them, field by field, with nothing lost on the way."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.cli.shown import (
    alert_columns,
    arrangement_columns,
    entity_columns,
    plain,
    record_object,
    service_columns,
    spoken_name,
)
from commonservices.domain.fields import Kind, record_type
from commonservices.domain.money import Money, parse_amount
from commonservices.domain.partners import Entity
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.procurement import LongTermAgreement, Reliance

ID, OTHER = UUID(int=1), UUID(int=2)


@given(st.integers(-(10**14), 10**14), st.sampled_from(["USD", "EUR", "XAF", "JPY", "KWD"]))
def test_an_amount_is_text_that_gives_the_same_amount_again(minor: int, currency: str) -> None:
    field = record_type(LongTermAgreement).by_name["ceiling_amount"]
    text = plain(minor, field, currency)
    assert isinstance(text, str)
    assert parse_amount(text, currency, point=".") == Money(minor, currency)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=0, max_value=10**8, places=2))
def test_a_number_with_places_is_text_of_the_same_worth(value: Decimal) -> None:
    text = plain(value, record_type(Premises).by_name["area_m2"])
    assert isinstance(text, str)
    assert Decimal(text) == value
    assert "e" not in text.lower()


@given(st.frozensets(st.text(st.characters(codec="ascii", categories=("Lu",)), min_size=1, max_size=4), max_size=5))
def test_a_set_is_always_in_the_same_order(codes: frozenset[str]) -> None:
    assert plain(codes) == sorted(codes)


def test_a_whole_record_is_json_with_every_field_it_has() -> None:
    house = Premises(
        id=ID, reference="P-1", name="Dépôt", managing_entity_id=OTHER, area_m2=Decimal("1250.50"),
        latitude=Decimal("-1.25"),
        is_un_house=True, lease_end_on=date(2027, 1, 31), yearly_rent=120_050, currency="USD", capacity_workstations=12,
    )  # fmt: skip
    shown = record_object(house, {OTHER: "WFP"})
    told = json.loads(json.dumps(shown))
    wanted = {
        "id": str(ID), "human_ref": "P-1", "name": "Dépôt", "managing_entity_id": str(OTHER), "managing_entity": "WFP",
        "area_m2": "1250.5", "latitude": "-1.25", "longitude": None, "is_un_house": True, "lease_end_on": "2027-01-31",
        "yearly_rent": "1200.50", "currency": "USD", "capacity_workstations": 12, "phase": "INITIATIVE",
    }  # fmt: skip
    assert {name: told.get(name, "—") for name in wanted} == wanted
    inside = {"arrangement_id", "service_id", "origin", "reference"}
    assert {field.name for field in record_type(Premises).fields} - inside <= set(told)


@pytest.mark.parametrize("cls", [Premises, Occupancy, LongTermAgreement, Reliance, Entity])
def test_an_empty_record_is_shown_with_every_name_and_no_made_up_value(cls: Any) -> None:
    shown = record_object(cls(id=ID), {})
    for field in record_type(cls).fields:
        if field.name in shown and field.kind in {Kind.DATE, Kind.REFERENCE, Kind.AMOUNT, Kind.SCALED}:
            assert shown[field.name] is None, field.name
    assert json.loads(json.dumps(shown))["id"] == str(ID)


def test_a_reference_nobody_knows_keeps_its_identifier_and_has_no_name() -> None:
    shown = record_object(Reliance(id=ID, relying_id=OTHER), {})
    assert (shown["relying_id"], shown["relying"]) == (str(OTHER), None)
    known = record_object(Reliance(id=ID, relying_id=OTHER), {OTHER: "WFP"})
    assert (known["relying_id"], known["relying"]) == (str(OTHER), "WFP")


def test_a_field_left_out_is_left_out_with_its_name() -> None:
    record = Reliance(id=ID, relying_id=OTHER, object_name="Fuel")
    shown = record_object(record, {OTHER: "WFP"}, without=frozenset({"relying_id"}))
    assert not {"relying_id", "relying"} & set(shown)
    assert shown["object_name"] == "Fuel"


@pytest.mark.parametrize("columns", [arrangement_columns, service_columns, entity_columns, alert_columns])
def test_no_name_is_shown_twice_and_none_tells_how_it_is_kept(columns: Any) -> None:
    names = [column.name for column in columns()]
    assert len(set(names)) == len(names)
    assert [name for name in names if not name.islower() or name.startswith("_")] == []


def test_moments_keep_their_zone_and_days_have_none() -> None:
    assert plain(datetime(2026, 10, 1, 23, 59, 59, tzinfo=UTC)) == "2026-10-01T23:59:59+00:00"
    assert plain(date(2026, 10, 1)) == "2026-10-01"
    assert plain(None) is None
    assert [plain(each) for each in (False, True)] == [False, True]
    assert plain(0) == 0


def test_spoken_names_lose_only_their_ending() -> None:
    wanted = {
        "arrangement_id": "arrangement", "location_ids": "location", "owner_person_id": "owner",
        "deputy_person_id": "deputy", "id": "id", "paid": "paid", "idea_id": "idea",
        "catalogue_codes": "catalogue_codes",
    }  # fmt: skip
    assert {name: spoken_name(name) for name in wanted} == wanted
