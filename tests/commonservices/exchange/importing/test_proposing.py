"""Sheets of monthly use: long and wide, read again, changed, counted in another unit, and refused where unclear."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
import sqlalchemy as sa

from commonservices.actions import usage
from commonservices.actions.imports import apply_plan
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.domain.sheets.cells import ErrorCell, NoResult
from commonservices.domain.sheets.plan import Verdict
from tests.builders import entity, records
from tests.commonservices.exchange.importing.conftest import Held
from tests.commonservices.exchange.importing.sheets_in_memory import only, planned, reasons, verdicts

HEADS = ("Service", "Consumer", "Month", "Quantity", "Note")


def quantities(held: Held) -> dict[tuple[str, date], Decimal | None]:
    codes = {entity(code): code for code in ("WFP", "UNICEF", "UNDP")}
    return {(codes[each.consumer_id], each.month): each.quantity for each in records(held.office, MonthlyUsage)}


def test_new_months_are_added_in_one_act_and_reading_the_sheet_again_changes_nothing(held: Held) -> None:
    lines = (
        HEADS,
        (held.service_reference, "WFP", "2026-07", "12", None),
        (held.service_reference, "UNICEF", date(2026, 8, 1), 3, "by hand"),
    )
    plan = planned(held.office, "usage", *lines)
    assert verdicts(plan) == ["add", "add"]
    assert quantities(held) == {}
    changes = apply_plan(held.office, plan)
    assert (changes.act, changes.subject) == ("sheet_imported", "sheet.xlsx: +2 ~0")
    assert quantities(held) == {("WFP", date(2026, 7, 1)): 12, ("UNICEF", date(2026, 8, 1)): 3}
    again = planned(held.office, "usage", *lines)
    assert verdicts(again) == ["unchanged", "unchanged"]
    assert apply_plan(held.office, again).items == ()


def test_a_month_on_record_is_changed_by_its_key_and_never_doubled(held: Held) -> None:
    """An import that only ever adds leaves two figures for one month."""
    usage.set_usage(held.office, held.service, entity("WFP"), date(2026, 7, 1), "12")
    plan = planned(held.office, "usage", HEADS, (held.service_reference, "wfp", "July 2026", 14, None))
    row = only(plan, Verdict.CHANGE)
    assert [(each.before, each.after) for each in row.cells if each.changes] == [(12, 14)]
    apply_plan(held.office, plan)
    assert quantities(held) == {("WFP", date(2026, 7, 1)): 14}


def test_columns_of_months_are_read_as_one_row_for_each_month(held: Held) -> None:
    heads = ("Service", "Agency", date(2026, 7, 1), "Aug 2026", "2026-09")
    plan = planned(held.office, "usage", heads, (held.service_reference, "WFP", 12, None, 0))
    assert [(row.key, row.verdict) for row in plan.rows] == [("Sheet1!C2", Verdict.ADD), ("Sheet1!E2", Verdict.ADD)]
    apply_plan(held.office, plan)
    assert quantities(held) == {("WFP", date(2026, 7, 1)): 12, ("WFP", date(2026, 9, 1)): 0}


@pytest.mark.parametrize("cell", [ErrorCell("#N/A"), NoResult("=A1"), "twelve", "12 %", True])
def test_a_cell_that_is_no_figure_is_refused_with_its_address(held: Held, cell: object) -> None:
    plan = planned(held.office, "usage", HEADS, (held.service_reference, "WFP", "2026-07", cell, None))
    row = only(plan, Verdict.REFUSED)
    (refused,) = [each for each in row.cells if each.refused is not None]
    assert (refused.field, refused.address.cell) == ("quantity", "D2")


def test_a_blank_quantity_is_neither_zero_nor_a_change(held: Held) -> None:
    usage.set_usage(held.office, held.service, entity("WFP"), date(2026, 7, 1), "12")
    lines = (
        (held.service_reference, "WFP", "2026-07", None, "seen"),
        (held.service_reference, "UNDP", "2026-07", " ", None),
    )
    plan = planned(held.office, "usage", HEADS, *lines)
    assert verdicts(plan) == ["change", "refused"]
    assert reasons(plan) == {"import_needs"}
    apply_plan(held.office, plan)
    assert quantities(held) == {("WFP", date(2026, 7, 1)): 12}


def test_the_word_empty_in_brackets_takes_a_figure_out(held: Held) -> None:
    usage.set_usage(held.office, held.service, entity("WFP"), date(2026, 7, 1), "12")
    plan = planned(held.office, "usage", HEADS, (held.service_reference, "WFP", "2026-07", "(vide)", None))
    assert verdicts(plan) == ["change"]
    apply_plan(held.office, plan)
    assert quantities(held) == {}
    back = planned(held.office, "usage", HEADS, (held.service_reference, "WFP", "2026-07", 7, None))
    assert verdicts(back) == ["add"]
    apply_plan(held.office, back)
    assert quantities(held) == {("WFP", date(2026, 7, 1)): 7}


def test_figures_in_another_unit_than_the_service_are_refused(held: Held) -> None:
    usage.set_usage(held.office, held.service, entity("WFP"), date(2026, 7, 1), "12")
    heads = (*HEADS, "Unit")
    plan = planned(held.office, "usage", heads, (held.service_reference, "WFP", "2026-07", 14, None, "KG"))
    assert reasons(plan) & {"import_other_unit", "sheet_unknown_code", "sheet_unknown_code_near"}
    assert verdicts(plan) == ["refused"]


def test_of_rows_for_the_same_month_alike_ones_count_once_and_different_ones_are_refused(held: Held) -> None:
    """Of rows with the same key the last one is not silently the one that counts."""
    month = (held.service_reference, "WFP", "2026-07")
    alike = planned(held.office, "usage", HEADS, (*month, 5, None), (*month, "5", None))
    assert verdicts(alike) == ["add", "unchanged"]
    different = planned(held.office, "usage", HEADS, (*month, 5, None), (*month, 6, None))
    assert verdicts(different) == ["refused", "refused"]
    assert reasons(different) == {"import_row_twice"}


def test_a_month_that_the_act_would_refuse_is_refused_in_the_preview(held: Held) -> None:
    plan = planned(held.office, "usage", HEADS, (held.service_reference, "WFP", "2031-07", 5, None))
    assert reasons(plan) == {"month_in_future"}
    assert apply_plan(held.office, plan).items == ()


def test_an_entity_nobody_knows_is_refused_and_one_nearly_known_is_asked(held: Held) -> None:
    lines = (
        (held.service_reference, "Acme Ltd", "2026-07", 5, None),
        (held.service_reference, "UNICEFF", "2026-07", 5, None),
    )
    plan = planned(held.office, "usage", HEADS, *lines)
    assert verdicts(plan) == ["refused", "ask"]
    (question,) = plan.questions
    assert (question.id, question.choices[0].key) == ("code:consumer_id:uniceff", "UNICEF")
    answered = planned(held.office, "usage", HEADS, *lines, answers={question.id: "UNICEF"})
    assert verdicts(answered) == ["refused", "add"]
    assert answered.ready


def test_months_on_record_that_the_sheet_leaves_out_are_listed_and_stay(held: Held) -> None:
    """What is missing from a sheet is said, never deleted."""
    usage.set_usage(held.office, held.service, entity("UNICEF"), date(2026, 7, 1), "9")
    plan = planned(held.office, "usage", HEADS, (held.service_reference, "WFP", "2026-07", 12, None))
    assert [each.reference for each in plan.missing] == [f"{held.service_reference} · UNICEF · 2026-07"]
    apply_plan(held.office, plan)
    assert quantities(held)[("UNICEF", date(2026, 7, 1))] == 9


def test_the_number_of_statements_does_not_grow_with_the_rows(held: Held) -> None:
    counted: list[str] = []
    sa.event.listen(held.office.engine, "before_cursor_execute", lambda *given: counted.append(given[2]))

    def asked(rows: int) -> int:
        del counted[:]
        codes = ("WFP", "UNICEF", "UNDP", "UNHCR")
        lines = [(held.service_reference, codes[each % 4], f"2025-{each // 4 + 1:02}", 1, None) for each in range(rows)]
        plan = planned(held.office, "usage", HEADS, *lines)
        assert verdicts(plan) == ["add"] * rows
        return len(counted)

    assert asked(40) == asked(4)
