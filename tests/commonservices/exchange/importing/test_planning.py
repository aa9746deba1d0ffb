"""Which sheet and what kind of sheet is meant, and what of it is kept in notes."""

from __future__ import annotations

from commonservices.actions.imports import apply_plan
from commonservices.domain.arrangements import Arrangement
from commonservices.exchange.importing.planning import plan_import
from tests.builders import record
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
    assert plan_import(held.office, table).faults[0].key == "import_no_such_sheet"
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
