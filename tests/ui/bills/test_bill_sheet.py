"""The page of one bill: drafts, lines, and what it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.domain.bills import Bill, BillLine
from commonservices.office import Office
from tests.builders import record as held
from tests.builders import records
from tests.ui import questions
from tests.ui.bills.billed_office import Money
from tests.ui.bills.conftest import Heard
from tests.ui.bills.looking import cells, keys, run, shown
from ui.bills.record_page import BillRecordPage


def test_the_line_of_an_order_shows_its_match_rate_and_order(
    record: BillRecordPage, money: Money, heard: Heard
) -> None:
    sheet = shown(record, money.draft)
    (line,) = cells(sheet, "lines")
    assert (line[0], line[3], line[5], line[8]) == ("Matches", "UNEXAM-ORD-2026-0001", "1.2437", "3,109.25")


def test_a_draft_takes_lines_and_gives_them_back(record: BillRecordPage, money: Money, office: Office) -> None:
    sheet = shown(record, money.draft)
    run(record, "bill.add_line")
    questions.answer(description="Delivery to the site", amount="120.00")
    assert [row[8] for row in cells(sheet, "lines")] == ["3,109.25", "120.00"]
    assert held(office, Bill, money.draft).total == 322_925
    sheet.tables["lines"].select_id(str(max(records(office, BillLine, bill_id=money.draft), key=_number).id))
    run(record, "bill.remove_line")
    assert held(office, Bill, money.draft).total == 310_925


def test_a_draft_without_lines_takes_a_line_before_it_is_issued(record: BillRecordPage, money: Money) -> None:
    sheet = shown(record, money.draft)
    run(record, "bill.remove_line")
    issue, add = sheet.commands("")[:2]
    assert (issue.reason, issue.primary) == ("No line yet.", False)
    assert (add.key, add.primary, add.reason) == ("bill.add_line", True, "")


def test_a_changed_amount_beyond_tolerance_is_refused_at_the_issue_until_a_reason_is_given(
    record: BillRecordPage, money: Money, office: Office, heard: Heard
) -> None:
    sheet = shown(record, money.draft)
    run(record, "bill.set_line")
    questions.answer(amount="3400")
    run(record, "bill.issue")
    sheet.issue_panel.issue()
    assert sheet.issue_panel.note.title.text() == "Not issued"
    assert heard.problems
    assert held(office, Bill, money.draft).state == "DRAFT"
    assert record.escape()
    run(record, "bill.set_line")
    questions.answer(match_reason="The meter was exchanged")
    run(record, "bill.issue")
    sheet.issue_panel.issue_button.click()
    assert held(office, Bill, money.draft).state == "ISSUED"
    assert record.next.text() == "Enter a payment…"


def test_enter_on_a_line_of_a_draft_changes_it(record: BillRecordPage, money: Money, qtbot: QtBot) -> None:
    sheet = shown(record, money.draft)
    qtbot.keyClick(sheet.tables["lines"], Qt.Key.Key_Return)
    dialog = questions.open_question()
    assert dialog.form.value("quantity") == "2500"
    dialog.reject()


def test_a_draft_is_removed_and_the_list_is_shown(
    record: BillRecordPage, money: Money, office: Office, heard: Heard
) -> None:
    shown(record, money.draft)
    run(record, "bill.remove")
    assert heard.opened == ["bills?show=drafts"]
    assert len(records(office, Bill)) == 4
    record.reload()
    assert record.gone.isVisible()
    assert keys(record) == {"bills.back"}


def _number(line: BillLine) -> int:
    return line.number or 0
