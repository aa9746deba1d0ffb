"""The costs of a case: lines of money and steps of work are added, corrected and taken out in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.domain.efficiency import CbaLine
from commonservices.office import Office
from tests.builders import records
from tests.ui.efficiency.conftest import Held, Opened, cells


def test_money_and_work_stand_apart_with_what_each_costs_in_a_year(opened: Opened, held: Held) -> None:
    lines = opened.case(held.draft, "lines").lines
    assert cells(lines.money.table, "cost") == ["486,000.00", "427,680.00", "18,500.00"]
    assert cells(lines.money.table, "scenario") == ["On its own", "Shared", "Shared"]
    assert cells(lines.work.table, "grade")[:3] == ["G-5", "NO-B", "P-4"]
    assert cells(lines.work.table, "hourly")[:3] == ["23.2727", "43.1515", "140.9091"]
    assert cells(lines.work.table, "cost")[0] == "41,890.86"
    assert cells(lines.work.table, "timing")[-1] == "Once, year 1"


def test_a_monetary_cost_is_added_and_the_result_follows(opened: Opened, office: Office, held: Held) -> None:
    sheet = opened.case(held.draft)
    opened.command("case.money").run()
    form = sheet.lines.money.adding
    assert form.isVisible()
    form.form.set_values({"description": "Storage", "scenario": "BASELINE", "unit_cost": "1000.50", "quantity": "2"})
    form.save_button.click()
    (made,) = records(office, CbaLine, case_id=held.draft, description="Storage")
    assert (made.kind, made.timing, str(made.unit_cost)) == ("MONETARY", "RECURRING", "1000.500000")
    assert cells(sheet.tables["result"], "own_money")[0] == "488,001.00"


def test_a_step_of_work_takes_its_rate_by_grade_and_refuses_to_go_without(
    opened: Opened, office: Office, held: Held
) -> None:
    sheet = opened.case(held.draft)
    opened.command("case.work").run()
    form = sheet.lines.work.adding
    form.form.set_values({"description": "Filing", "scenario": "COMMON", "hours_each": "0.5", "transactions": "100"})
    form.save_button.click()
    assert form.form.row("rate_id").reason.tone == "block"
    spec = form.form.row("rate_id").spec
    assert spec.search is not None
    (choice,) = spec.search("NO-B")
    assert choice.label == "NO-B · 43.1515 USD"
    form.form.set_value("rate_id", choice.key)
    form.save_button.click()
    (made,) = records(office, CbaLine, case_id=held.draft, description="Filing")
    assert made.kind == "LABOUR"
    assert cells(sheet.lines.work.table, "cost")[-1] == "2,157.58"


def test_enter_opens_a_line_and_each_field_is_saved_by_itself(
    opened: Opened, office: Office, held: Held, qtbot: QtBot
) -> None:
    sheet = opened.case(held.draft, "lines")
    money = sheet.lines.money
    money.table.setFocus()
    qtbot.keyClick(money.table, Qt.Key.Key_Return)
    assert money.editor.isVisible()
    money.form.committed.emit("unit_cost", "500000")
    assert cells(sheet.tables["result"], "own_money")[0] == "500,000.00"
    money.form.committed.emit("year_from", 9)
    assert money.form.row("year_from").reason.tone == "block"
    assert opened.page.escape()
    assert not money.editor.isVisible()
    assert opened.page.records.is_wanted
    assert len(records(office, CbaLine, case_id=held.draft)) == 12


def test_a_line_is_removed_from_its_editor(opened: Opened, office: Office, held: Held) -> None:
    sheet = opened.case(held.draft, "lines")
    row = sheet.lines.money.table.rows.row(2)
    assert row is not None
    sheet.lines.money.open_line(str(row.line.id))
    sheet.lines.money.remove_button.click()
    assert len(records(office, CbaLine, case_id=held.draft)) == 11


def test_the_costs_of_an_adopted_case_are_read_only_and_say_why(opened: Opened, held: Held) -> None:
    lines = opened.case(held.adopted, "lines").lines
    assert lines.money.add_button.isHidden()
    assert lines.fixed.text().startswith("The case is adopted")
    assert lines.money.form.row("unit_cost").editor.box.isReadOnly()
    assert opened.command("case.money").reason
