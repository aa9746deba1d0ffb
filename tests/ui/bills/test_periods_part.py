"""Closing a period and opening it again."""

from __future__ import annotations

from datetime import date

from commonservices.domain.period_ends import PeriodLock
from commonservices.office import Office
from tests.builders import records
from tests.ui import questions
from tests.ui.bills.conftest import Settled
from tests.ui.bills.looking import texts
from ui.bills.page import BillsPage
from ui.bills.periods_part import PeriodsPart


def test_a_period_with_something_unbilled_is_closed_with_a_reason_only(page: BillsPage, office: Office) -> None:
    page.open({"view": "periods"})
    page.act()
    dialog = questions.open_question()
    assert "up to 30 September 2026: 1." in dialog.question.text()
    assert dialog.form.value("starts_on") == date(2026, 9, 1)
    dialog = questions.answer()
    assert dialog.form.row("unbilled_reason").reason.tone == "block"
    assert not records(office, PeriodLock)
    questions.answer(unbilled_reason="The certificate came late")
    assert texts(page, "state") == ["Closed"]
    assert texts(page, "period") == ["Sep 26"]
    assert texts(page, "why") == ["The certificate came late"]


def test_a_closed_period_is_opened_again_with_who_approved_it(page: BillsPage, office: Office) -> None:
    page.open({"view": "periods"})
    part = page.part
    assert isinstance(part, PeriodsPart)
    page.act()
    questions.answer(unbilled_reason="Late")
    part.table.select_id(str(records(office, PeriodLock)[0].id))
    part.reopen()
    questions.answer(reopen_reason="An invoice came late", reopen_approved_by="Chief of service delivery")
    assert texts(page, "state") == ["Opened again"]
    assert texts(page, "approved") == ["Chief of service delivery"]


def test_nothing_is_billed_in_a_closed_period(page: BillsPage, office: Office, settled: Settled) -> None:
    page.open({"view": "periods"})
    page.act()
    questions.answer(unbilled_reason="Late")
    page.open({"view": "unbilled"})
    settled()
    page.act()
    dialog = questions.answer()
    settled()
    assert "closed" in dialog.reason.words.text().lower() or dialog.form.first_blocked()
    dialog.reject()
