"""The month's total of one consumer: set, corrected, removed, pasted; missing is not zero."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.actions import usage
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import a_service, entity, records

MARCH = date(2026, 3, 1)
WFP = entity("WFP")


def kept(office: Office) -> list[tuple[str, str]]:
    return [
        (f"{each.month:%Y-%m}", f"{each.quantity}")
        for each in sorted(records(office, MonthlyUsage), key=lambda each: each.month)
    ]


def refused(rule: str, act: Any) -> None:
    with pytest.raises(RuleBroken) as broken:
        act()
    assert broken.value.rule == rule, broken.value.message


def test_a_total_is_set_corrected_and_removed(office: Office, last_act: Any) -> None:
    service = a_service(office)
    usage.set_usage(office, service.id, WFP, MARCH, "1,250.5", note="meter", why="first reading")
    assert last_act() == ("usage_set", "UNEXAM-SVC-0001 · WFP · 2026-03", "first reading")
    (line,) = records(office, MonthlyUsage)
    assert (line.unit, line.note, line.entered_by, line.quantity) == ("litre", "meter", office.actor, Decimal("1250.5"))
    usage.set_usage(office, service.id, WFP, MARCH, Decimal(7))
    assert kept(office) == [("2026-03", "7.0000")]
    assert records(office, MonthlyUsage)[0].note == "meter"
    usage.set_usage(office, service.id, WFP, MARCH, None)
    assert kept(office) == []
    usage.set_usage(office, service.id, WFP, MARCH, "0")
    assert kept(office) == [("2026-03", "0.0000")]


def test_the_same_total_and_an_empty_one_write_nothing(office: Office, watch: Any) -> None:
    service = a_service(office)
    usage.set_usage(office, service.id, WFP, MARCH, "7")
    before = watch()
    assert not usage.set_usage(office, service.id, WFP, MARCH, "7.00")
    assert not usage.set_usage(office, service.id, WFP, date(2026, 4, 1), None)
    assert not usage.set_usage(office, service.id, WFP, date(2026, 4, 1), "  ")
    assert before.unchanged()


@pytest.mark.parametrize(
    ("rule", "month", "typed"),
    [
        ("month_in_future", date(2026, 11, 1), "1"),
        ("not_first_of_month", date(2026, 3, 15), "1"),
        ("too_many_decimals", MARCH, "1.2345"),
        ("too_small", MARCH, "-1"),
        ("not_a_number", MARCH, "a lot"),
        ("number_too_large", MARCH, "9" * 30),
    ],
)
def test_bad_totals_are_refused_and_nothing_is_written(
    office: Office, watch: Any, rule: str, month: date, typed: str
) -> None:
    service = a_service(office)
    before = watch()
    refused(rule, lambda: usage.set_usage(office, service.id, WFP, month, typed))
    assert before.unchanged()


@pytest.mark.parametrize(
    ("unit", "typed", "fits"), [("case", "1", True), ("case", "1.5", False), ("m3", "1.2345", False)]
)
def test_decimals_are_those_of_the_unit(office: Office, unit: str, typed: str, fits: bool) -> None:  # noqa: FBT001
    service = a_service(office, unit=unit)
    for value in (typed, Decimal(typed)):
        if fits:
            usage.set_usage(office, service.id, WFP, MARCH, value)
        else:
            refused("too_many_decimals", lambda v=value: usage.set_usage(office, service.id, WFP, MARCH, v))


def test_a_service_or_consumer_that_is_not_there_is_said_so(office: Office) -> None:
    service = a_service(office)
    for given in ((office.new_id(), WFP), (service.id, office.new_id())):
        with pytest.raises(Known):
            usage.set_usage(office, *given, MARCH, "1")


def test_many_cells_are_one_act(office: Office, last_act: Any) -> None:
    one, other = a_service(office), a_service(office)
    cells = [
        usage.UsageCell(service.id, WFP, date(2026, month, 1), str(month))
        for service in (one, other)
        for month in (1, 2)
    ]
    changes = usage.paste(office, cells, why="from the sheet")
    assert len(changes.items) == 4
    assert last_act() == ("usage_pasted", "UNEXAM-SVC-0001, UNEXAM-SVC-0002", "from the sheet")


def test_one_bad_cell_refuses_them_all(office: Office, watch: Any) -> None:
    service = a_service(office)
    before = watch()
    cells = [usage.UsageCell(service.id, WFP, MARCH, "1"), usage.UsageCell(service.id, WFP, date(2026, 4, 1), "x")]
    refused("not_a_number", lambda: usage.paste(office, cells))
    assert before.unchanged()


def test_two_values_for_one_cell_refuse_the_whole_paste_and_name_both_places(office: Office, watch: Any) -> None:
    service = a_service(office)
    april = date(2026, 4, 1)
    before = watch()
    cells = [
        usage.UsageCell(service.id, WFP, MARCH, "7"),
        usage.UsageCell(service.id, WFP, april, "1"),
        usage.UsageCell(service.id, WFP, MARCH, "8"),
    ]
    with pytest.raises(RuleBroken) as broken:
        usage.paste(office, cells)
    assert broken.value.message == (
        f"The cell of {service.reference}, WFP, 2026-03 is given twice and not alike, as value 1 and as value 3 "
        "of the list. "
        "Keep one of them; nothing was entered."
    )
    empty = usage.UsageCell(service.id, WFP, MARCH, None)
    noted = usage.UsageCell(service.id, WFP, MARCH, "7", "meter")
    refused("cell_twice", lambda: usage.paste(office, [cells[0], empty]))
    refused("cell_twice", lambda: usage.paste(office, [cells[0], noted]))
    assert before.unchanged()


def test_the_same_value_twice_for_one_cell_is_taken_once(office: Office) -> None:
    service = a_service(office)
    alike = ["7", "7.00", " 7 ", Decimal("7.0000")]
    usage.paste(office, [usage.UsageCell(service.id, WFP, MARCH, each) for each in alike])
    assert kept(office) == [("2026-03", "7.0000")]
