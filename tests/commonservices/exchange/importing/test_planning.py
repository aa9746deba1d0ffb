"""Which sheet and what kind of sheet is meant, and what of it is kept in notes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from commonservices.actions import usage
from commonservices.actions.imports import apply_plan, memory_of
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.quality import KpiDefinition
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.domain.sheets.numbers import Percentage
from commonservices.domain.sheets.plan import Plan, Verdict
from commonservices.errors import Known, RuleBroken
from commonservices.exchange.importing.planning import open_questions, plan_import
from tests.builders import entity, record, records
from tests.commonservices.exchange.importing.conftest import Held
from tests.commonservices.exchange.importing.sheets_in_memory import Sheet, Table, planned, reasons, verdicts

HEADS = ("Reference", "Type", "Title", "Parties", "Start", "Remarks")


def test_columns_nobody_knows_are_kept_in_the_notes_once(held: Held) -> None:
    heads = ("Reference", "Title", "Desk officer")
    line = (held.arrangement_reference, "Shared fuel", "A. Person")
    plan = planned(held.office, "arrangements", heads, line)
    assert [each.heading for each in plan.unread] == ["Desk officer"]
    apply_plan(held.office, plan)
    assert record(held.office, Arrangement, held.arrangement).notes == "Desk officer: A. Person"
    assert verdicts(planned(held.office, "arrangements", heads, line)) == ["unchanged"]
    out = planned(held.office, "arrangements", heads, (*line[:2], "B"), mapping={"Desk officer": ""})
    assert (verdicts(out), out.unread) == (["unchanged"], ())


def test_headings_are_known_in_four_languages_in_any_order(held: Held) -> None:
    for heads in (("Cantidad", "Mes", "Consumidor", "Servicio"), ("الكمية", "الشهر", "الكيان", "الخدمة")):
        plan = planned(held.office, "", heads, (5, "2026-07", "WFP", held.service_reference))
        assert (plan.target, verdicts(plan)) == ("usage", ["add"])


def test_the_sheet_whose_headings_fit_is_taken_and_hidden_ones_only_by_name(held: Held) -> None:
    table = Table((("Service", "Agency", "Month", "Qty"), (held.service_reference, "WFP", "2026-07", 5)))
    table.sheets = [Sheet("Data", hidden=True)]
    (fault,) = plan_import(held.office, table).faults
    assert (fault.key, fault.words) == ("import_no_rows", {"choices": "Data"})
    assert plan_import(held.office, table, sheet="data").target == "usage"


def test_two_sheets_that_fit_alike_are_not_guessed(held: Held) -> None:
    table = Table((("Service", "Agency", "Month", "Qty"), (held.service_reference, "WFP", "2026-07", 5)))
    table.sheets = [Sheet("A"), Sheet("B")]
    plan = plan_import(held.office, table, target="usage")
    assert (plan.ready, plan.faults[0].key) == (False, "import_sheet_unclear")
    assert plan_import(held.office, table, target="usage", sheet="B").ready


def test_headings_further_down_and_totals_at_the_end_are_no_rows(held: Held) -> None:
    lines = (
        ("Use in July", None, None, None),
        (None, None, None, None),
        ("Service", "Agency", "Month", "Qty"),
        (held.service_reference, "WFP", "2026-07", 5),
        ("Total", None, None, 5),
    )
    plan = plan_import(held.office, Table(lines), target="usage")
    assert [row.key for row in plan.rows] == ["Sheet1!4"]
    assert "sheet_total_left_out" in {each.key for each in plan.notes}


def test_a_sheet_without_a_known_heading_is_a_fault_and_not_an_empty_success(held: Held) -> None:
    plan = planned(held.office, "usage", ("Colour", "Shape"), ("red", "round"))
    assert not plan.ready
    assert plan.rows == ()


def test_any_number_is_not_a_day(held: Held) -> None:
    """A column of days takes no plain number for one."""
    heads = ("Arrangement", "Entity", "Joining date")
    plan = planned(held.office, "parties", heads, (held.arrangement_reference, "WFP", 12))
    assert reasons(plan) == {"sheet_number_no_day"}


def test_a_name_that_is_no_sheet_and_a_target_that_is_none_are_refused_with_the_choices(held: Held) -> None:
    table = Table((("Service", "Agency", "Month", "Qty"),))
    fault = plan_import(held.office, table, sheet="Other").faults[0]
    assert (fault.key, fault.words) == ("import_no_such_sheet", {"value": "Other", "choices": "Sheet1"})
    with pytest.raises(RuleBroken) as refused:
        plan_import(held.office, table, target="vehicles")
    assert refused.value.rule == "import_no_such_target"
    assert "usage" in refused.value.params["choices"]


def test_a_plan_with_a_fault_cannot_be_applied(held: Held) -> None:
    plan = planned(held.office, "usage", ("Colour", "Shape"), ("red", "round"))
    with pytest.raises(Known) as refused:
        apply_plan(held.office, plan)
    assert refused.value.key == "plan_not_ready"


def test_a_row_is_known_by_its_identifier_alone(held: Held) -> None:
    usage.set_usage(held.office, held.service, entity("WFP"), date(2026, 7, 1), "12")
    (month,) = records(held.office, MonthlyUsage)
    plan = planned(held.office, "usage", ("id", "Quantity"), (str(month.id), 14))
    (row,) = plan.rows
    assert (row.verdict, row.reference) == (Verdict.CHANGE, f"{held.service_reference} · WFP · 2026-07")
    apply_plan(held.office, plan)
    assert [each.quantity for each in records(held.office, MonthlyUsage)] == [14]


def test_an_identifier_and_a_key_of_different_records_are_refused_together(held: Held) -> None:
    """Which of the two is meant is not guessed: a sheet sorted in one column alone looks like this."""
    usage.set_usage(held.office, held.service, entity("WFP"), date(2026, 7, 1), "12")
    (month,) = records(held.office, MonthlyUsage)
    line = (str(month.id), held.service_reference, "WFP", "2026-08", 14)
    plan = planned(held.office, "usage", ("id", "Service", "Consumer", "Month", "Quantity"), line)
    assert (verdicts(plan), reasons(plan)) == (["refused"], {"import_identifier_differs"})
    line = (str(held.arrangement), "UNEXAM-SLA-2026-999", "Other title")
    plan = planned(held.office, "arrangements", ("id", "Reference", "Title"), line)
    assert plan.rows[0].reasons[0].words == {"value": "UNEXAM-SLA-2026-999", "reference": held.arrangement_reference}
    line = (str(held.arrangement), held.arrangement_reference.lower(), "Shared fuel")
    assert verdicts(planned(held.office, "arrangements", ("id", "Reference", "Title"), line)) == ["unchanged"]


def test_an_identifier_nobody_has_and_one_that_is_none_are_refused(held: Held) -> None:
    heads = ("id", "Title")
    for given, reason in (("not-an-id", "import_bad_identifier"), (str(held.service), "import_no_such_identifier")):
        plan = planned(held.office, "arrangements", heads, (given, "T"))
        assert (verdicts(plan), reasons(plan)) == (["refused"], {reason}), given


def test_a_month_that_is_refused_beside_an_identifier_does_not_stop_the_list_of_what_is_missing(held: Held) -> None:
    usage.set_usage(held.office, held.service, entity("WFP"), date(2026, 7, 1), "12")
    (month,) = records(held.office, MonthlyUsage)
    plan = planned(held.office, "usage", ("id", "Month", "Quantity"), (str(month.id), "some day", 14))
    assert verdicts(plan) == ["refused"]
    assert plan.missing == ()


def test_roles_of_parties_may_stand_apart_from_their_colon(held: Held) -> None:
    plan = planned(held.office, "arrangements", HEADS[:4], (None, "MOU_CS", "Water", "UNICEF : provider ;UNDP:Client"))
    (cell,) = [each for each in plan.rows[0].cells if each.field == "parties"]
    assert cell.after == ((entity("UNICEF"), "PROVIDER"), (entity("UNDP"), "CLIENT"))
    assert verdicts(plan) == ["add"]


def test_parties_are_told_apart_by_blanks_only_where_every_word_is_one(held: Held) -> None:
    members = {
        "UNICEF UNDP": ["UNICEF", "UNDP"],
        "UNICEF; UNDP": ["UNICEF", "UNDP"],
        "UNICEF/UNDP/": ["UNICEF", "UNDP"],
        "UNICEF، UNDP": ["UNICEF", "UNDP"],
        "UNICEF\nUNDP": ["UNICEF", "UNDP"],
    }
    lines = [(None, "MOU_CS", f"Water {place}", text) for place, text in enumerate(members)]
    plan = planned(held.office, "arrangements", HEADS[:4], *lines)
    found = [next(cell.after for cell in row.cells if cell.field == "parties") for row in plan.rows]
    assert [[id for id, _ in each] for each in found] == [list(map(entity, codes)) for codes in members.values()]
    plan = planned(held.office, "arrangements", HEADS[:4], (None, "MOU_CS", "Air", "UNICEF Zzzqq"))
    assert verdicts(plan) != ["add"]


def test_a_row_left_out_takes_its_own_questions_with_it_and_no_others(held: Held) -> None:
    heads = ("Service", "Agency", "Month", "Qty")
    lines = [(held.service_reference, word, "2026-07", 5) for word in ("UNICEFF", "UNHCRR")]
    asked = planned(held.office, "usage", heads, *lines)
    assert len(open_questions(asked)) == 2
    one = planned(held.office, "usage", heads, *lines, left_out=("Sheet1!2",))
    assert [each.id for each in open_questions(one)] == ["code:consumer_id:unhcrr"]
    assert planned(held.office, "usage", heads, *lines, left_out=("Sheet1!2", "Sheet1!3")).ready


def test_columns_that_no_field_keeps_are_said(held: Held) -> None:
    heads = ("Arrangement", "Entity", "Role", "Mood")
    plan = planned(held.office, "parties", heads, (held.arrangement_reference, "UNDP", "CLIENT", "good"))
    assert ("import_not_kept", {"headings": "Mood"}) in [(each.key, dict(each.words)) for each in plan.notes]


def test_nothing_is_listed_as_missing_where_the_sheet_mentions_nothing_here(held: Held) -> None:
    """A sheet of new records only is no list of everything."""
    assert planned(held.office, "arrangements", HEADS[:4], (None, "MOU_CS", "Water", "UNICEF, UNDP")).missing == ()
    plan = planned(held.office, "services", ("Service", "Name"), (held.service_reference, "Fuel for vehicles"))
    assert plan.missing == ()


def test_planning_writes_nothing(held: Held) -> None:
    before = records(held.office, Arrangement)
    for line in ((None, "MOU_CS", "Water", "UNICEF, UNDP"), (held.arrangement_reference, None, "Other", None)):
        planned(held.office, "arrangements", HEADS[:4], line, sender="WFP")
    assert records(held.office, Arrangement) == before
    assert memory_of(held.office, "WFP", "arrangements") is None


def _readings(held: Held, *values: object, **how: object) -> Plan:
    heads = ("Service", "Indicator", "Date of the reading", "Value")
    days = [date(2026, month, 1) for month in range(1, 10)]
    lines = [(held.service_reference, code, day, value) for day, (code, value) in zip(days, values, strict=False)]
    return planned(held.office, "readings", heads, *lines, **how)


def _values(plan: Plan) -> list[object]:
    return [cell.after for row in plan.rows for cell in row.cells if cell.field == "value"]


def test_a_reading_in_percent_is_read_by_what_its_cell_shows_and_asked_about_where_nothing_tells(held: Held) -> None:
    share, hours = _indicators(held)
    shown = _readings(held, (share, Percentage("0.975")), (hours, 4))
    assert (_values(shown), shown.ready) == ([Decimal("97.5"), 4], True)
    assert reasons(_readings(held, (hours, Percentage("0.5")))) == {"sheet_percent_here"}
    assert _values(_readings(held, (share, 96), (share, Decimal("0.9")))) == [96, Decimal("0.9")]
    bare = [(share, Decimal("0.9")), (hours, Decimal("0.5"))]
    (asked,) = open_questions(_readings(held, *bare))
    assert [shown for _, shown in asked.examples] == ["0.9"]
    settled = _readings(held, *bare, answers={asked.id: "fraction"})
    assert _values(settled) == [90, Decimal("0.5")]


def _indicators(held: Held) -> tuple[str, str]:
    """Give the codes of two indicators, one measured in percent and one in something else."""
    every = records(held.office, KpiDefinition)
    return (
        next(each.code for each in every if each.unit == "%"),
        next(each.code for each in every if each.unit and each.unit != "%"),
    )
