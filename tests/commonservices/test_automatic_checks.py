"""The checks the register makes by itself, each shown through what a person does and then reads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.actions import arrangements, offices, shared_services, usage
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.codelists import load
from commonservices.domain.money import Money, exponent, format_plain, parse_amount
from commonservices.domain.shared_services import RateLine, SharedService
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.queries.alerts import alerts
from tests.builders import a_government, a_service, an_arrangement, an_office, entity, record, records
from tests.commonservices.store.acts import force_state

DAY = date(2026, 10, 1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A mission that was just set up."""
    with an_office(tmp_path) as made:
        yield made


def flags(office: Office, reference: str) -> set[str]:
    """Give the flags a record is listed under today."""
    return {each.flag for each in alerts(office) if each.subject == reference}


def refused(act: object, rule: str) -> RuleBroken:
    with pytest.raises(RuleBroken) as broken:
        act()  # type: ignore[operator]
    assert broken.value.rule == rule, broken.value.message
    return broken.value


def test_use_after_the_end_is_kept_and_flagged(office: Office) -> None:
    ended = an_arrangement(office, effective_on="2025-01-01", expiry_on="2026-06-30")
    service = a_service(office, arrangement_id=ended.id)
    force_state(office, ended.id, "EXPIRED")
    assert "LAPSED_BUT_USED" not in flags(office, ended.reference)
    usage.set_usage(office, service.id, entity("WFP"), date(2026, 8, 1), "5")
    assert "LAPSED_BUT_USED" in flags(office, ended.reference)
    usage.set_usage(office, service.id, entity("WFP"), date(2026, 8, 1), None)
    assert "LAPSED_BUT_USED" not in flags(office, ended.reference)


@pytest.mark.parametrize(
    ("start", "end", "fits"),
    [
        (date(2026, 1, 1), date(2026, 4, 1), True),
        (date(2026, 7, 1), None, True),
        (date(2026, 6, 30), None, False),
        (date(2026, 4, 1), date(2026, 4, 2), False),
        (date(2025, 1, 1), date(2027, 1, 1), False),
        (date(2026, 3, 31), date(2026, 4, 2), False),
    ],
)
def test_no_day_has_two_rates_of_one_service(office: Office, start: date, end: date | None, *, fits: bool) -> None:
    service = a_service(office)
    shared_services.set_rate(office, service.id, "1.00", "USD", date(2026, 4, 1), date(2026, 7, 1))
    if fits:
        shared_services.set_rate(office, service.id, "1.10", "USD", start, end)
        assert len(records(office, RateLine)) == 2
    else:
        refused(lambda: shared_services.set_rate(office, service.id, "1.10", "USD", start, end), "rates_overlap")
        assert len(records(office, RateLine)) == 1


def test_two_services_may_have_rates_for_the_same_days(office: Office) -> None:
    for _ in range(2):
        shared_services.set_rate(office, a_service(office).id, "1.00", "USD", date(2026, 4, 1))
    assert len(records(office, RateLine)) == 2


def test_a_letter_of_assist_and_no_other_type_needs_a_government(office: Office) -> None:
    refused(lambda: an_arrangement(office, type="LAS"), "no_government_party")
    a_government(office)
    made = an_arrangement(office, type="LAS", parties=(("GOV-EX", "PROVIDER"), ("WFP", "CLIENT")))
    assert made.reference == "UNEXAM-LAS-2026-001"
    for code in load("arrangement_types").items:
        if code != "LAS":
            assert an_arrangement(office, type=code).reference.startswith(f"UNEXAM-{code}-")


def test_an_arrangement_cannot_become_a_letter_of_assist_without_one(office: Office) -> None:
    added = an_arrangement(office)
    refused(lambda: arrangements.set_field(office, added.id, "type", "LAS"), "no_government_party")
    government = a_government(office)
    arrangements.add_party(office, added.id, government, "PROVIDER")
    arrangements.set_field(office, added.id, "type", "LAS")


def test_a_service_becomes_active_only_when_it_says_who_manages_it(office: Office) -> None:
    service = a_service(office, modality="IN_HOUSE", service_level="Daily", reporting_stream="BOS")
    for state in ("APPROVED", "IN_SETUP"):
        shared_services.move(office, service.id, state)
    broken = refused(lambda: shared_services.move(office, service.id, "ACTIVE", DAY), "required")
    assert broken.field == "managing_entity_id"
    assert record(office, SharedService, service.id).status == "IN_SETUP"
    shared_services.set_field(office, service.id, "managing_entity_id", entity("UNICEF"))
    shared_services.move(office, service.id, "ACTIVE", DAY)
    assert record(office, SharedService, service.id).status == "ACTIVE"


@pytest.mark.parametrize("currency", ["XAF", "JPY", "UGX", "XOF"])
def test_a_currency_without_cents_carries_none(office: Office, currency: str) -> None:
    assert exponent(currency) == 0
    refused(lambda: an_arrangement(office, ceiling_amount="10.5", currency=currency), "too_many_decimals_for_currency")
    made = an_arrangement(office, ceiling_amount="1050", currency=currency)
    (terms,) = records(office, ArrangementVersion, arrangement_id=made.id)
    assert terms.ceiling_amount == 1050


@given(st.sampled_from(sorted(load("currencies").items)), st.integers(0, 10**12))
def test_an_amount_written_plainly_reads_back_in_every_currency(currency: str, minor: int) -> None:
    money = Money(minor, currency)
    plain = format_plain(money)
    assert len(plain.partition(".")[2]) == exponent(currency)
    assert parse_amount(plain, currency, point=".") == money


def test_a_mandate_that_ends_before_the_arrangement_is_flagged(office: Office) -> None:
    profile = office.profile()
    assert profile is not None
    made = an_arrangement(office, effective_on="2026-01-01", expiry_on="2028-12-31")
    force_state(office, made.id, "ACTIVE")
    assert "MANDATE_BEYOND" not in flags(office, made.reference)
    offices.set_fields(office, profile.id, {"mandate_end_on": "2027-06-30"})
    assert "MANDATE_BEYOND" in flags(office, made.reference)
