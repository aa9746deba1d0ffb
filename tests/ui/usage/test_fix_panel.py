"""The panel beside the grid: notes and what is to fix."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from tests.ui.kit.seen import heard as accessible_name
from tests.ui.usage.stores import OCT, SEP, Small, held, row_of
from ui.usage.fix_panel import MOST_SHOWN
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


def test_the_panel_shows_the_current_cell(page: UsagePage, lines: dict[str, int]) -> None:
    page.sheet.grid.go(lines["UNDP"], SEP)
    page.read_now()
    assert page.panel.title.text() == "UNDP, Diesel, bulk issue"
    assert accessible_name(page.panel.pairs.value_widget("quantity")) == "Quantity: 125.00"
    assert not page.panel.note.isHidden()


def test_a_cell_without_a_figure_takes_no_note(page: UsagePage, lines: dict[str, int]) -> None:
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.read_now()
    assert page.panel.note.isHidden()
    assert page.panel.note_label.isHidden()


def test_the_number_of_issues_stands_in_the_heading_and_calm_is_said(page: UsagePage) -> None:
    page.read_now()
    assert page.panel.heading.detail.text() == "3"
    page.panel.show_issues([])
    assert page.panel.calm.text() == "Nothing asks for your attention here."
    assert page.panel.list.isHidden()
    assert page.panel.heading.detail.text() == ""


def test_more_issues_than_can_be_shown_are_told_as_such(page: UsagePage) -> None:
    issue = page.sheet.showing.issues(1)[0]
    page.panel.show_issues([issue] * MOST_SHOWN)
    assert page.panel.heading.detail.text() == f"{MOST_SHOWN} or more"


def test_an_issue_is_heard_with_its_cell_and_its_sentence(page: UsagePage) -> None:
    page.read_now()
    assert page.panel.list.item(0).text().startswith("WFP, Diesel, bulk issue, Sep 26. Nothing is entered for")
    assert accessible_name(page.panel.list) == "To fix"


def test_the_issue_of_the_current_cell_is_marked(page: UsagePage, lines: dict[str, int]) -> None:
    page.sheet.grid.go(lines["WFP"], SEP)
    page.read_now()
    chosen = page.panel.chosen()
    assert chosen is not None
    assert (chosen.position, chosen.column) == (lines["WFP"], SEP)
    page.sheet.grid.go(lines["WFP"], OCT)
    page.read_now()
    assert page.panel.chosen() is None


def test_a_note_that_is_refused_stays_with_the_reason(page: UsagePage) -> None:
    page.panel.say("That is too long.")
    assert page.panel.reason.tone == "block"
    assert page.panel.reason.words.text() == "That is too long."
    page.panel.say("")
    assert page.panel.reason.tone == ""
