"""The band that asks before a paste is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import history
from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import JUL, OCT, YEAR, Small, held
from ui.usage.marks import CellKey
from ui.usage.page import UsagePage


def clip(text: str) -> None:
    """Put a block on the clipboard, as a spreadsheet would."""
    QGuiApplication.clipboard().setText(text)


def test_a_number_with_two_readings_asks_with_the_typed_example(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small, qtbot: QtBot
) -> None:
    page.sheet.grid.go(lines["UNDP"], OCT)
    keys("4.380", Qt.Key.Key_Return)
    assert page.sheet.banner.isVisible()
    assert "“4.380”" in page.sheet.banner.title.text()
    assert held(office, small.fuel, "UNDP")[OCT] == ""
    button = page.sheet.banner.findChild(QWidget, "usage.banner.read,")
    assert button is not None
    assert button.text() == "4,380"  # type: ignore[attr-defined]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert held(office, small.fuel, "UNDP")[OCT] == "4380.00"
    assert not page.sheet.banner.isVisible()


def test_one_column_with_two_readings_asks_once_and_writes_nothing_before(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    clip("4.380\n2.890\n7\n")
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.sheet.paste()
    assert "“4.380”" in page.sheet.banner.title.text()
    assert held(office, small.fuel, "UNDP")[OCT] == ""
    page.sheet.banner.action.emit("read.")
    assert held(office, small.fuel, "UNDP")[OCT] == "4.38"
    assert held(office, small.fuel, "UNHCR")[OCT] == "2.89"
    assert held(office, small.fuel, "WFP")[OCT] == "7.00"


def test_refused_cells_may_be_left_out(page: UsagePage, lines: dict[str, int], office: Office, small: Small) -> None:
    clip("8\nabc\n")
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.sheet.paste()
    page.sheet.banner.action.emit("leave_out")
    assert held(office, small.fuel, "UNDP")[OCT] == "8.00"
    assert held(office, small.fuel, "UNHCR")[OCT] == ""
    assert not page.sheet.banner.isVisible()


def test_a_paste_can_be_discarded(page: UsagePage, lines: dict[str, int], office: Office) -> None:
    count = history.count(office)
    clip("8\nabc\n")
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.sheet.paste()
    page.sheet.banner.action.emit("discard")
    assert history.count(office) == count
    assert page.sheet.showing.shown(lines["UNDP"], OCT).text == ""


def test_a_register_for_reading_only_can_be_copied_and_not_changed(
    page: UsagePage, lines: dict[str, int], office: Office, heard: Heard
) -> None:
    office.read_only = True
    page.reload()
    page.sheet.grid.go(lines["UNDP"], JUL)
    page.sheet.copy()
    assert QGuiApplication.clipboard().text() == "120"
    for deed in (page.sheet.paste, page.sheet.clear, page.sheet.fill_down, page.sheet.fill_right):
        deed()
    assert heard.problems == ["The register is shown for reading only."] * 4


def test_the_band_counts_and_offers_both_ways_out(page: UsagePage, lines: dict[str, int], qtbot: QtBot) -> None:
    clip("abc\nxyz\n")
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.sheet.paste()
    assert page.sheet.banner.title.text() == "2 cell(s) cannot be taken."
    assert page.sheet.banner.accessibleName().endswith("leave them out.")
    button = page.sheet.banner.findChild(QWidget, "usage.banner.discard")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not page.sheet.banner.isVisible()
    assert page.sheet.grid.hasFocus()


def test_the_cursor_goes_to_a_cell_that_is_shown_and_stays_for_others(
    page: UsagePage, lines: dict[str, int], small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], OCT)
    key = page.sheet.current_key()
    assert key is not None
    page.sheet.go_to(CellKey(small.arrangement, key.consumer_id, key.month))
    assert page.sheet.current_key() == key
    page.sheet.go_to(CellKey(key.service_id, key.consumer_id, YEAR[JUL]))
    index = page.sheet.grid.currentIndex()
    assert (index.row(), index.column()) == (lines["UNDP"], JUL)


def test_a_paste_is_told_with_undo(page: UsagePage, lines: dict[str, int], heard: Heard) -> None:
    clip("8\n")
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.sheet.paste()
    assert heard.toasts == ["1 cell(s) pasted."]
