"""The indicators of a workbook: each by a case that can be worked out by hand, and what has no value says so."""

import dataclasses
from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.indicators import DEFINITIONS, MEASURED, NOT_APPLICABLE, NOT_MEASURED
from commonservices.domain.lens import Narrative
from commonservices.domain.period_ends import Discrepancy
from commonservices.domain.premises import Occupancy, Premises
from tests.commonservices.queries.test_workbook_money import _id, settled, source_of
from tests.commonservices.reports.money_records import FIRST, LAST, bill, story
from tests.commonservices.reports.small_office import MONTHS, START


def found_in(source):
    """Give the indicators by code and part: the state and the value."""
    return {(each.code, each.part): each for each in source.indicator_rows()}


def values(*more, **changes):
    with source_of(*more, **changes) as source:
        return found_in(source)


def shown(found, *keys):
    return {key: (found[key].state, found[key].value) for key in keys}


@pytest.fixture(scope="module")
def plain():
    """The indicators of an office with one arrangement, one service in use, and nothing else."""
    return values()


def test_every_indicator_stands_there_in_its_order_and_no_two_are_called_alike(plain):
    codes = list(dict.fromkeys(code for code, _ in plain))
    assert codes == [each.code for each in DEFINITIONS]


def test_what_nothing_tells_is_not_measured_and_has_no_value(plain):
    untold = {code for (code, _), each in plain.items() if each.state == NOT_MEASURED}
    assert untold >= {"D1", "D8", "E4", "E6", "E8", "G1", "G8", "I3"}
    assert all(each.value is None for each in plain.values() if each.state != MEASURED)
    assert all(each.value is not None for each in plain.values() if each.state == MEASURED)


def test_what_there_is_nothing_of_does_not_apply_and_is_not_nought(plain):
    keys = (("E9", ""), ("E10", ""), ("E11", ""), ("E12", ""), ("E12", "m2"), ("E13", "desks"), ("F2", ""), ("H1", ""))
    assert shown(plain, *keys) == dict.fromkeys(keys, (NOT_APPLICABLE, None))
    assert shown(plain, ("I4", ""), ("B3", "")) == {("I4", ""): (MEASURED, 0), ("B3", ""): (MEASURED, 0)}
    assert ("I4", "days") not in plain


def test_services_are_counted_with_those_who_use_them(plain):
    assert shown(plain, ("E1", ""), ("E2", ""), ("E2", "max"), ("E3", "USD")) == {
        ("E1", ""): (MEASURED, 1), ("E2", ""): (MEASURED, 1), ("E2", "max"): (MEASURED, 1),
        ("E3", "USD"): (MEASURED, Decimal("102.88")),
    }  # fmt: skip
    two = values(lambda small: [small.usage("one", MONTHS[0], "1"), small.usage("one", MONTHS[1], "1")])
    assert (two["E2", ""].value, two["E2", "max"].value) == (2, 2)
    assert (two["E2", ""].numerator, two["E2", ""].denominator) == (2, 1)


def test_an_amount_out_of_estimated_use_is_estimated(plain):
    rough = values(service={"data_quality": "ESTIMATED"})
    assert (plain["E3", "USD"].estimated, rough["E3", "USD"].estimated) == (False, True)


def test_indicators_met_are_a_part_of_those_measured(plain):
    assert plain["E7", ""].value == 100
    missed = values(reading={"value": Decimal(10)})
    assert (missed["E7", ""].value, missed["I1", ""].value) == (0, 100)
    unread = values(reading={"as_of": date(2026, 4, 1)})
    assert (unread["E7", ""].state, unread["I1", ""].value) == (NOT_APPLICABLE, 0)


def test_the_level_of_decision_is_told_of_those_that_name_one():
    high = values(version={"decision_level": "HQ"})
    assert (high["B1", ""].value, high["B3", ""].value) == (0, 1)
    nothing = values(version={"decision_level": ""})
    assert (nothing["B1", ""].state, nothing["B3", ""].value) == (NOT_APPLICABLE, 0)


def test_the_days_to_an_agreement_run_from_its_first_event_to_its_last_signature():
    def begun(small):
        record = small.records()["event"]
        return [dataclasses.replace(record, id=_id("asked"), day=date(2025, 12, 1), from_state="", to_state="DRAFT")]

    signed = {"signed_on": date(2026, 1, 31)}
    later = {"day": date(2026, 2, 1)}
    found = values(begun, party_one=signed, party_two={"signed_on": date(2026, 1, 15)}, event=later)["B2", ""]
    assert (found.state, found.value) == (MEASURED, 61)


def test_bills_come_after_the_last_day_of_service_by_the_median():
    def records(small):
        return [
            bill(small, 1, 10_00, issued_on=date(2026, 4, 5)),
            bill(small, 2, 10_00, issued_on=date(2026, 4, 10)),
            bill(small, 3, 10_00, issued_on=date(2026, 6, 29)),
            bill(small, 4, 10_00, issued_on=date(2026, 9, 27), state="CANCELLED", state_on=date(2026, 9, 28)),
            bill(small, 5, 10_00, kind="ADVANCE", issued_on=date(2025, 12, 1)),
            bill(small, 6, 10_00, kind="GIVEN_FREE", issued_on=date(2026, 9, 27)),
        ]

    found = values(records)["E9", ""]
    assert (found.value, found.denominator) == (10, 3)


def test_what_was_collected_is_a_part_of_what_was_billed_in_each_currency():
    def records(small):
        return [
            bill(small, 1, 80_00),
            settled(small, 1, 20_00, date(2026, 6, 1)),
            bill(small, 2, 10_00, currency="EUR", total_usd=11_00),
            bill(small, 3, 500_00, starts_on=date(2025, 1, 1), ends_on=date(2025, 3, 31)),
        ]

    found = values(records)
    assert shown(found, ("E10", "USD"), ("E10", "EUR")) == {
        ("E10", "USD"): (MEASURED, 25), ("E10", "EUR"): (MEASURED, 0),
    }  # fmt: skip
    assert ("E10", "") not in found


def test_a_credit_that_is_long_due_makes_no_part_of_what_is_owed_late():
    def records(small):
        return [
            bill(small, 1, 100_00, due_on=date(2026, 12, 1)),
            bill(small, 2, 60_00, due_on=date(2026, 5, 1)),
            bill(small, 3, -90_00, kind="CREDIT", due_on=date(2024, 5, 1)),
        ]

    late = values(records)["E11", "USD"]
    assert (late.numerator, late.denominator, late.value) == (60, 160, Decimal("37.5"))


def test_a_share_of_what_is_owed_lies_between_nought_and_a_hundred():
    def records(small):
        return [
            bill(small, 1, 100_00, due_on=date(2026, 12, 1)),
            bill(small, 2, -90_00, kind="CREDIT", due_on=date(2026, 1, 1)),
        ]

    late = values(records)["E11", "USD"]
    assert (late.value, late.numerator) == (0, 0)


def test_ninety_days_are_not_late_and_ninety_one_are():
    def records(small):
        return [bill(small, 1, 30_00, due_on=date(2026, 7, 3)), bill(small, 2, 10_00, due_on=date(2026, 7, 2))]

    assert values(records)["E11", "USD"].value == 25


def test_premises_are_counted_where_they_are_used_and_shared():
    def records(small):
        made = story(small)
        alone = Premises(
            id=_id("alone"),
            reference="T-P2",
            name="Depot",
            owner_office_id=small.ids["office"],
            phase="PREMISE",
            status="ACTIVE",
            area_m2=Decimal(600),
            capacity_workstations=30,
            accessibility_assessed_on=START,
        )
        planned = dataclasses.replace(alone, id=_id("planned"), reference="T-P3", phase="INITIATIVE")
        closed = dataclasses.replace(alone, id=_id("closed"), reference="T-P4", status="CLOSED")
        room = Occupancy(
            id=_id("alone room"),
            premises_id=alone.id,
            entity_id=small.ids["one"],
            net_m2=Decimal(40),
            personnel=9,
            workstations=2,
            from_on=FIRST,
        )
        return [*made, alone, planned, closed, room]

    found = values(records)
    keys = {
        ("E12", ""): (50, 1, 2), ("E12", "desks"): (25, 10, 40), ("E12", "m2"): (25, 200, 800),
        ("E13", "desks"): (25, 10, 40), ("E13", "m2"): (25, 200, 800), ("F2", ""): (100, 1, 1), ("H1", ""): (0, 0, 1),
    }  # fmt: skip
    assert {key: (found[key].value, found[key].numerator, found[key].denominator) for key in keys} == keys


def test_an_assessment_of_more_than_a_year_ago_is_not_fresh():
    days = (date(2025, 3, 31), date(2025, 3, 30), None)

    def records(small):
        for number, day in enumerate(days):
            own = _id("house", str(number))
            for each in story(small):
                if isinstance(each, Premises):
                    yield dataclasses.replace(each, id=own, reference=f"T-P{number}", security_assessed_on=day)
                elif isinstance(each, Occupancy):
                    room = _id("room", str(number), str(each.entity_id))
                    yield dataclasses.replace(each, id=room, premises_id=own)

    fresh = values(records)["F2", ""]
    assert (fresh.numerator, fresh.denominator, fresh.value) == (1, 3, Decimal("33.3"))


def test_differences_are_counted_with_their_worth_and_the_age_of_the_oldest():
    def difference(number, amount, currency="USD", found_on=date(2026, 9, 1), **more):
        return Discrepancy(
            id=_id("difference", str(number)), routine="R1", finding="service_unpapered", finding_key=f"k|{number}",
            words='{"service": "T-S01"}', amount=amount, currency=currency, found_on=found_on, **more,
        )  # fmt: skip

    closed = {"state": "SETTLED", "closing_note": "Done", "closed_by": "Tester", "closed_on": date(2026, 9, 9)}
    found = values(
        lambda _: [
            difference(1, 70_00), difference(2, -30_00), difference(3, None), difference(4, 5, "JPY"),
            difference(5, 1_00, found_on=date(2026, 7, 3)), difference(6, 900_00, **closed),
        ]
    )  # fmt: skip
    assert {part: found["I4", part].value for part in ("", "USD", "JPY", "days")} == {
        "": 5, "USD": 101, "JPY": 5, "days": 90,
    }  # fmt: skip


def test_narratives_on_gender_count_when_somebody_else_validated_them():
    def told(number, **more):
        return lambda small: [
            Narrative(
                id=_id("told", str(number)), subject_kind="ARRANGEMENT", subject_id=small.ids["arrangement"],
                kind="GENDER", starts_on=FIRST, ends_on=LAST, what_changed="More women drive. " * 20,
                for_whom="Drivers. " * 12, proof="Roster. " * 12, did_not_work="Shifts. " * 12,
                next_step="Shorter shifts. " * 12, written_by="A. Writer", **more,
            )
        ]  # fmt: skip

    validated = {"validated_by": "B. Reader", "validated_on": date(2026, 4, 2)}
    with source_of(told(1), told(2, **validated)) as source:
        found = found_in(source)
        statuses = sorted(each.status for each in source.narratives)
    assert statuses == ["validated", "written"]
    assert (found["G8", ""].state, found["G8", ""].value) == (MEASURED, 1)
