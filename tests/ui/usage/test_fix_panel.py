"""The panel beside the grid: notes and what is to fix."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from tests.ui.usage.stores import OCT, SEP, Small, held, row_of
from ui.usage.page import UsagePage


def test_an_unusual_quantity_asks_for_a_reason_and_keeps_it(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNHCR"], OCT)
    keys("900", Qt.Key.Key_Return)
    assert held(office, small.fuel, "UNHCR")[OCT] == "900.00"
    page.sheet.grid.go(lines["UNHCR"], OCT)
    page.read_now()
    issue = next(issue for issue in page.panel.issues() if issue.kind == "ask")
    assert issue.title == "UNHCR, Diesel, bulk issue, Oct 26"
    page.panel.note.edit.setText("New camp opened")
    page.panel.commit()
    assert row_of(office, small.fuel, "UNHCR").cells[OCT].note == "New camp opened"
    page.read_now()
    assert [each.kind for each in page.panel.issues() if each.kind == "ask"] == []
    assert page.sheet.showing.shown(lines["UNHCR"], OCT).noted


def test_an_entry_of_the_panel_selects_its_cell(page: UsagePage, lines: dict[str, int], qtbot: QtBot) -> None:
    page.read_now()
    page.panel.show()
    item = next(
        page.panel.list.item(at) for at in range(page.panel.list.count()) if "WFP" in page.panel.list.item(at).text()
    )
    page.panel.list.itemActivated.emit(item)
    index = page.sheet.grid.currentIndex()
    assert (index.row(), index.column()) == (lines["WFP"], SEP)
