"""What is unbilled, and the drafting of bills."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.domain.bills import Bill
from commonservices.domain.orders import ServiceOrder
from commonservices.domain.terms import month_end
from commonservices.office import Office
from commonservices.queries.orders import DaysToBill
from tests.builders import record, records
from tests.ui import questions
from tests.ui.bills.billed_office import Money
from tests.ui.bills.conftest import Heard, Settled
from tests.ui.bills.looking import texts
from ui.bills.page import BillsPage
from ui.bills.unbilled_part import UnbilledPart


def test_what_waits_for_a_bill_is_listed_with_age_and_worth(page: BillsPage, settled: Settled) -> None:
    page.open({"view": "unbilled"})
    settled()
    assert isinstance(page.part, UnbilledPart)
    assert (texts(page, "why"), texts(page, "age")) == (["Yes"], ["17 days"])
    assert texts(page, "amount") == ["USD 1,492.44"]
    assert page.part.facts.text() == "1 waiting for a bill: USD 1,492.44."


def test_how_long_bills_took_is_said_where_any_was_made(page: BillsPage, settled: Settled) -> None:
    page.open({"view": "unbilled"})
    settled()
    assert isinstance(page.part, UnbilledPart)
    assert page.part.took == DaysToBill(0, None, None, None)
    said = page.part._said_days(DaysToBill(3, Fraction(33, 2), Fraction(17), 21))
    assert said == "3 order(s) billed within a year: in the middle 16 days, at most 21 days after delivery."
    assert page.part._said_days(page.part.took) == ""


def test_enter_on_what_waits_opens_its_order(
    page: BillsPage, heard: Heard, money: Money, settled: Settled, qtbot: QtBot
) -> None:
    page.open({"view": "unbilled"})
    settled()
    qtbot.keyClick(page.part.table, Qt.Key.Key_Return)
    assert heard.opened == [f"bills?id={money.certified}"]


def test_words_narrow_what_waits_without_reading_anew(page: BillsPage, settled: Settled, qtbot: QtBot) -> None:
    page.open({"view": "unbilled"})
    settled()
    qtbot.keyClicks(page.part.filter.field, "unhcr")
    assert page.part.empty.isVisible()
    assert page.escape()
    settled()
    assert texts(page, "party") == ["WFP"]


def test_bills_are_drafted_as_a_job_and_shown(
    page: BillsPage, heard: Heard, office: Office, settled: Settled, qtbot: QtBot
) -> None:
    page.open({"view": "unbilled"})
    settled()
    page.act()
    dialog = questions.open_question()
    assert dialog.form.value("ends_on") == date(2026, 9, 30)
    questions.answer()
    settled()
    qtbot.waitUntil(lambda: bool(heard.toasts))
    assert heard.toasts == ["1 bill(s) drafted, 1 left out."]
    assert heard.opened == ["bills?show=drafts"]
    drafts = [each for each in records(office, Bill) if each.state == "DRAFT"]
    assert sorted(each.total or 0 for each in drafts) == [149_244, 310_925]


def test_what_was_looked_for_is_offered_to_be_billed_with_its_month_and_party(
    page: BillsPage, office: Office, money: Money, settled: Settled
) -> None:
    order = record(office, ServiceOrder, money.certified)
    page.open({"view": "unbilled", "text": order.reference})
    settled()
    page.act()
    form = questions.open_question().form
    (row,) = page.part.rows_for_paper(office)
    day = row.day
    assert form.value("to_entity_id") == str(order.consumer_id)
    assert [form.value(name) for name in ("starts_on", "ends_on")] == [day.replace(day=1), month_end(day)]
    questions.open_question().reject()


def test_days_without_anything_to_bill_are_refused_in_the_question(
    page: BillsPage, office: Office, settled: Settled
) -> None:
    page.open({"view": "unbilled"})
    settled()
    page.act()
    dialog = questions.answer(starts_on=date(2025, 1, 1), ends_on=date(2025, 1, 31))
    settled()
    assert dialog.isVisible()
    assert dialog.reason.words.text()
    assert len(records(office, Bill)) == 5
    dialog.reject()
