"""Submitting a month: its effect in figures, what stands against it, and the closed month afterwards."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.actions import usage
from commonservices.jobs import silent
from commonservices.office import Office
from commonservices.queries.usage import closed_months
from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import OCT, SEP, YEAR, Small, row_of
from tests.ui.usage.stores_priced import price
from ui.usage.month_state import read_state
from ui.usage.page import UsagePage


@pytest.fixture
def asked(page: UsagePage, office: Office, small: Small, qtbot: QtBot) -> Callable[[], UsagePage]:
    """Presses the button that submits, and waits for the figures."""

    def press() -> UsagePage:
        page.header.submit.click()
        qtbot.waitUntil(lambda: page.submitting.state is not None)
        return page

    return press


def test_the_figures_of_a_month_count_what_is_entered_missing_and_odd(office: Office, small: Small) -> None:
    price(office, small, "2")
    state = read_state(YEAR[SEP], office, silent)
    assert (state.entered, state.missing, state.asking, state.first) == (2, 3, 0, None)
    assert state.cents == 33_800
    row = row_of(office, small.fuel, "UNDP")
    for month in range(12):
        usage.set_usage(office, small.fuel, row.consumer_id, YEAR[month].replace(year=YEAR[month].year - 1), "100")
    usage.set_usage(office, small.fuel, row.consumer_id, YEAR[SEP], "9000")
    odd = read_state(YEAR[SEP], office, silent)
    assert (odd.asking, odd.first and odd.first.consumer_id) == (1, row.consumer_id)


def test_a_month_is_submitted_by_its_button_and_is_closed_then(
    page: UsagePage, asked: Callable[[], UsagePage], office: Office, heard: Heard
) -> None:
    assert page.header.submit.text() == "Submit September"
    asked()
    assert page.submitting.isVisible()
    assert not page.sheet.isVisible()
    assert page.submitting.title.text() == "Submit September 2026"
    assert page.submitting.go.isEnabled()
    if page.submitting.state is not None and page.submitting.state.unbilled:
        page.submitting.reason.editor.set_value("billed with the quarter")
    page.submitting.go.click()
    assert closed_months(office, YEAR) == {YEAR[SEP]}
    assert page.sheet.isVisible()
    assert heard.toasts == ["September 2026 is submitted and closed."]
    assert page.header.submit.text() == "Submit October"


def test_escape_goes_back_to_the_grid_and_nothing_is_closed(
    page: UsagePage, asked: Callable[[], UsagePage], office: Office
) -> None:
    asked()
    assert page.escape()
    assert page.sheet.isVisible()
    assert not closed_months(office, YEAR)


def test_what_is_not_billed_needs_a_reason_and_the_refusal_keeps_the_question(
    page: UsagePage, asked: Callable[[], UsagePage], office: Office, small: Small, heard: Heard
) -> None:
    price(office, small)
    asked()
    assert page.submitting.reason.isVisible()
    page.submitting.go.click()
    assert not closed_months(office, YEAR)
    assert page.submitting.isVisible()
    assert heard.problems
    page.submitting.reason.editor.set_value("billed with the quarter")
    page.submitting.go.click()
    assert closed_months(office, YEAR) == {YEAR[SEP]}


def test_a_quantity_that_needs_a_reason_comes_first(
    page: UsagePage, asked: Callable[[], UsagePage], small: Small, office: Office
) -> None:
    row = row_of(office, small.fuel, "UNDP")
    for month in range(12):
        usage.set_usage(office, small.fuel, row.consumer_id, YEAR[month].replace(year=YEAR[month].year - 1), "100")
    odd = partial(usage.set_usage, service_id=small.fuel, consumer_id=row.consumer_id, month=YEAR[SEP], quantity="9000")
    page.bridge.do(odd)
    asked()
    assert not page.submitting.go.isEnabled()
    page.submitting.fix.click()
    key = page.sheet.current_key()
    assert key is not None
    assert (key.consumer_id, key.month) == (row.consumer_id, YEAR[SEP])
    assert page.sheet.isVisible()


def test_a_month_being_entered_cannot_be_submitted_before_it_is_over(
    page: UsagePage, asked: Callable[[], UsagePage], office: Office, heard: Heard, qtbot: QtBot
) -> None:
    asked()
    page.submitting.show_month(YEAR[OCT])
    qtbot.waitUntil(lambda: page.submitting.state is not None)
    page.submitting.submit()
    assert "has not ended" in heard.problems[-1] or "not over" in heard.problems[-1]
    assert not closed_months(office, YEAR)
    qtbot.keyClick(page.submitting.back, Qt.Key.Key_Space)
    assert page.sheet.isVisible()
