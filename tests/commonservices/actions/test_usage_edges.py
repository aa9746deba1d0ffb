"""Totals and readings at their edges: first and last month, the present one, removed entities, mixed pastes."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commonservices.actions import readings, shared_services, undo, usage
from commonservices.domain.ids import of_code
from commonservices.domain.quality import KpiReading
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.store import replay
from tests.builders import a_service, entity, records

KPI = of_code("kpi_definition", "G-Q1")
WFP, WHO = entity("WFP"), entity("WHO")
MONTHS = [date(2025 + n // 12, n % 12 + 1, 1) for n in range(21)]


def totals(office: Office) -> dict[tuple[Any, date], Decimal]:
    return {(each.consumer_id, each.month): each.quantity for each in records(office, MonthlyUsage)}


def test_the_present_month_may_be_entered_on_its_first_day_and_the_next_may_not(office: Office) -> None:
    service = a_service(office)
    today = office.today()
    usage.set_usage(office, service.id, WFP, today.replace(day=1), "1")
    with pytest.raises(RuleBroken) as broken:
        usage.set_usage(office, service.id, WFP, (today.replace(day=1) + timedelta(days=40)).replace(day=1), "1")
    assert (broken.value.rule, broken.value.params["example"]) == ("month_in_future", "2026-10")


def test_next_months_total_may_be_entered_once_the_month_has_come(office: Office) -> None:
    service, month = a_service(office), date(2026, 11, 1)
    with pytest.raises(RuleBroken):
        usage.set_usage(office, service.id, WFP, month, "1")
    office.clock.move(days=31)
    usage.set_usage(office, service.id, WFP, month, "1")
    assert totals(office) == {(WFP, month): Decimal(1)}


@pytest.mark.parametrize("typed", ["0", "0.00", "1", "1.5", "1 250.25", "1,250.25", "999999999999.99", "0.01"])
def test_a_quantity_is_kept_to_the_last_decimal(office: Office, typed: str) -> None:
    service = a_service(office)
    usage.set_usage(office, service.id, WFP, MONTHS[0], typed)
    assert totals(office)[WFP, MONTHS[0]] == Decimal(typed.replace(",", "").replace(" ", ""))


def test_the_same_month_of_two_consumers_are_two_totals(office: Office) -> None:
    service = a_service(office)
    usage.set_usage(office, service.id, WFP, MONTHS[0], "1")
    usage.set_usage(office, service.id, WHO, MONTHS[0], "2")
    usage.set_usage(office, service.id, WFP, MONTHS[0], None)
    assert totals(office) == {(WHO, MONTHS[0]): Decimal(2)}


def test_a_total_that_was_removed_and_entered_again_is_one_line(office: Office) -> None:
    service = a_service(office)
    for typed in ("1", None, "2", None, "3"):
        usage.set_usage(office, service.id, WFP, MONTHS[0], typed)
    assert totals(office) == {(WFP, MONTHS[0]): Decimal(3)}
    assert replay.differences(office.engine) == []


def test_a_note_alone_is_a_change_and_an_empty_one_takes_it_away(office: Office) -> None:
    service = a_service(office)
    usage.set_usage(office, service.id, WFP, MONTHS[0], "1")
    assert usage.set_usage(office, service.id, WFP, MONTHS[0], "1", note="meter broken")
    assert records(office, MonthlyUsage)[0].note == "meter broken"
    assert usage.set_usage(office, service.id, WFP, MONTHS[0], "1", note="")
    assert records(office, MonthlyUsage)[0].note == ""


def test_another_unit_of_the_service_leaves_the_unit_of_what_was_entered(office: Office) -> None:
    service = a_service(office, unit="litre")
    usage.set_usage(office, service.id, WFP, MONTHS[0], "1.5")
    shared_services.set_field(office, service.id, "unit", "case")
    assert records(office, MonthlyUsage)[0].unit == "litre"
    with pytest.raises(RuleBroken) as broken:
        usage.set_usage(office, service.id, WFP, MONTHS[1], "1.5")
    assert broken.value.rule == "too_many_decimals"
    usage.set_usage(office, service.id, WFP, MONTHS[1], "2")
    assert {each.unit for each in records(office, MonthlyUsage)} == {"litre", "case"}


def test_a_paste_may_set_correct_and_remove_in_one_act(office: Office, last_act: Any) -> None:
    service = a_service(office)
    for month, typed in zip(MONTHS[:2], ("1", "2"), strict=True):
        usage.set_usage(office, service.id, WFP, month, typed)
    cells = [
        usage.UsageCell(service.id, WFP, month, typed)
        for month, typed in zip(MONTHS[:4], (None, "22", "33", None), strict=True)
    ]
    pasted = usage.paste(office, cells)
    assert totals(office) == {(WFP, MONTHS[1]): Decimal(22), (WFP, MONTHS[2]): Decimal(33)}
    assert len(pasted.items) == 3
    assert last_act()[0] == "usage_pasted"
    assert pasted.transaction is not None
    undo.undo(office, pasted.transaction)
    assert totals(office) == {(WFP, MONTHS[0]): Decimal(1), (WFP, MONTHS[1]): Decimal(2)}


def test_a_paste_of_what_is_already_there_is_no_act(office: Office, watch: Any) -> None:
    service = a_service(office)
    cells = [usage.UsageCell(service.id, WFP, month, "5") for month in MONTHS]
    usage.paste(office, cells)
    before = watch()
    assert not usage.paste(office, cells)
    assert not usage.paste(office, [])
    assert before.unchanged()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from([WFP, WHO]),
            st.sampled_from(MONTHS[:4]),
            st.none() | st.integers(0, 10**6).map(lambda n: Decimal(n).scaleb(-2)),
            st.booleans(),
        ),
        max_size=10,
    )
)
def test_totals_are_always_what_was_entered_last(
    office: Office, entered: list[tuple[Any, date, Decimal | None, bool]]
) -> None:
    service = a_service(office)
    expected: dict[tuple[Any, date], Decimal] = {}
    for consumer, month, quantity, pasted in entered:
        if pasted:
            usage.paste(office, [usage.UsageCell(service.id, consumer, month, quantity)])
        else:
            usage.set_usage(office, service.id, consumer, month, quantity)
        expected.pop((consumer, month), None)
        if quantity is not None:
            expected[consumer, month] = quantity
    kept = records(office, MonthlyUsage, service_id=service.id)
    assert {(each.consumer_id, each.month): each.quantity for each in kept} == expected


def test_readings_of_many_days_stand_beside_each_other(office: Office) -> None:
    service = a_service(office)
    days = [date(2026, 1, 31), date(2026, 2, 28), office.today()]
    for number, day in enumerate(days):
        readings.set_reading(office, service.id, KPI, day, str(90 + number))
    assert {each.as_of: each.value for each in records(office, KpiReading)} == {
        day: Decimal(90 + number) for number, day in enumerate(days)
    }


@pytest.mark.parametrize("typed", ["-12.5", "0", "0.000001", "99999999.999999", "12,5 ", "97.5"])
def test_a_reading_may_be_any_exact_number(office: Office, typed: str) -> None:
    service = a_service(office)
    readings.set_reading(office, service.id, KPI, date(2026, 9, 30), typed)
    assert [each.value for each in records(office, KpiReading)] == [Decimal(typed.strip().replace(",", "."))]


def test_zero_is_a_reading_and_nothing_is_none(office: Office) -> None:
    service, day = a_service(office), date(2026, 9, 30)
    readings.set_reading(office, service.id, KPI, day, "0")
    assert [each.value for each in records(office, KpiReading)] == [Decimal(0)]
    readings.set_reading(office, service.id, KPI, day, None)
    assert records(office, KpiReading) == ()


def test_a_reading_corrected_by_someone_else_bears_their_name(office: Office) -> None:
    service, day = a_service(office), date(2026, 9, 30)
    readings.set_reading(office, service.id, KPI, day, "90")
    office.actor = "Successor"
    readings.set_reading(office, service.id, KPI, day, "90")
    assert records(office, KpiReading)[0].entered_by == "Test officer"
    readings.set_reading(office, service.id, KPI, day, "91")
    assert records(office, KpiReading)[0].entered_by == "Successor"


def test_a_service_that_was_taken_back_takes_no_totals_and_no_readings(office: Office) -> None:
    service = a_service(office)
    assert service.changes.transaction is not None
    undo.undo(office, service.changes.transaction)
    for act in (
        lambda: usage.set_usage(office, service.id, WFP, MONTHS[0], "1"),
        lambda: readings.set_reading(office, service.id, KPI, date(2026, 9, 30), "1"),
        lambda: usage.paste(office, [usage.UsageCell(service.id, WFP, MONTHS[0], "1")]),
    ):
        with pytest.raises(Known) as refused:
            act()
        assert refused.value.key == "not_found"
