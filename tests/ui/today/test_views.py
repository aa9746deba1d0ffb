"""The views under their tabs."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.ui.today.demo_store import press, settle
from ui.today.views import VIEWS, read_day


def test_the_tabs_are_walked_by_arrows(page, frame, qtbot):
    tabs = page.views.tabs
    tabs.setFocus()
    for view in VIEWS[1:]:
        with qtbot.waitSignal(page.address_changed):
            press(tabs, Qt.Key.Key_Right)
        assert page.views.view == view
        assert page.views.stack.currentWidget() is getattr(page.views, view)
        settle(qtbot, frame)
    interface = QAccessible.queryAccessibleInterface(tabs)
    assert interface.role() == QAccessible.Role.PageTabList


def test_views_are_built_when_they_are_first_shown(page):
    assert not {"month", "year", "alerts"} & set(vars(page.views))


def test_the_figures_of_alerts_lead_to_their_view(page, frame, qtbot):
    page.side.alerts_requested.emit("crit")
    settle(qtbot, frame)
    assert page.address() == {"view": "alerts", "kind": "crit", "answered": ""}
    assert page.views.alerts.table.hasFocus()


def test_a_day_of_an_address_is_read_or_left_out():
    assert read_day("2026-10-06") == date(2026, 10, 6)
    assert read_day("soon") is None
    assert read_day("") is None


def test_the_keyboard_goes_along_to_another_view(page, frame, qtbot):
    for view, first in (("month", "grid"), ("year", "list"), ("alerts", "table")):
        page.open({"view": view})
        assert page.focusWidget() is getattr(getattr(page.views, view), first)
    page.open({})
    assert page.focusWidget() is page.decisions.list
    settle(qtbot, frame)


def test_the_status_line_speaks_of_the_view(page, frame, qtbot):
    heard = []
    page.status_text.connect(heard.append)
    page.open({})
    page.show_view("month")
    assert heard[0] == "To decide: 4"
    assert heard[-1] == ""
    settle(qtbot, frame)
