"""Services, those who take part, and prices."""

from datetime import date
from decimal import Decimal

import pytest


def test_there_are_forty_services_in_the_order_of_the_table(demo):
    assert [each.reference for each in demo.all("shared_service")] == [f"DEMO-S{n:02d}" for n in range(1, 41)]


def test_a_service_stands_under_the_arrangement_in_force(demo):
    assert demo.service("S26").arrangement_id == demo.arrangement("011").id
    assert demo.service("S25").arrangement_id == demo.arrangement("009").id


@pytest.mark.parametrize(
    ("code", "status", "ended_on"),
    [
        ("S01", "ACTIVE", None),
        ("S12", "DISCONTINUED", date(2026, 2, 28)),
        ("S19", "ACTIVE", None),
        ("S38", "ACTIVE", None),
        ("S40", "UNDER_MODIFICATION", None),
    ],
)
def test_the_status_follows_what_became_of_the_arrangement(demo, code, status, ended_on):
    service = demo.service(code)
    assert (service.status, service.ended_on) == (status, ended_on)


def test_a_service_starts_with_its_first_arrangement(demo):
    assert demo.service("S26").started_on == date(2024, 8, 1)
    assert demo.service("S01").started_on == date(2021, 10, 1)


def test_every_field_a_running_service_needs_is_filled(demo):
    for service in demo.all("shared_service"):
        needed = (service.managing_entity_id, service.modality, service.unit, service.reporting_stream)
        assert all(needed)
        assert service.service_level.startswith("As agreed in DEMO-0")
        assert service.location_id in {place.id for place in demo.all("location")}


def test_the_method_and_the_key_are_those_of_the_table(demo):
    service = demo.service("S16")
    assert (service.driver_code, service.method, service.catalogue_code) == ("headcount", "HEADCOUNT", "SEC-03")


def test_the_consumers_take_part_and_the_provider_does_not(demo):
    for service in demo.all("shared_service"):
        parties = demo.all("arrangement_party", arrangement_id=service.arrangement_id)
        taking = demo.all("participation", service_id=service.id)
        clients = {party.entity_id for party in parties if party.role == "CLIENT"}
        assert {each.entity_id for each in taking} == clients
        assert {(each.role, each.joined_on) for each in taking} == {("CLIENT", service.started_on)}


def test_prices_are_in_the_currency_of_the_arrangement(demo):
    for code, price, currency in (("S07", "185", "USD"), ("S21", "210", "EUR"), ("S30", "1450", "XTS")):
        line = demo.one("rate_line", service_id=demo.service(code).id)
        assert (line.rate, line.currency) == (Decimal(price), currency)


def test_every_month_of_use_has_a_price(demo):
    valid = {line.service_id: line.valid_from for line in demo.all("rate_line")}
    assert len(valid) == 40
    assert all(valid[usage.service_id] <= usage.month for usage in demo.all("monthly_usage"))


def test_free_services_cost_nothing_but_have_a_price(demo):
    free = {line.service_id for line in demo.all("rate_line", rate=Decimal(0))}
    assert free == {demo.service(code).id for code in ("S18", "S24", "S27", "S37")}
