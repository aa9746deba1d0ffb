"""Year, words, consumer and arrangement of the grid."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.usage.stores import AUG, JUL, SEP, Small
from ui.usage.page import UsagePage


def test_words_narrow_the_grid_and_the_last_filter_can_be_cleared(page: UsagePage) -> None:
    page.filter.field.setText("clinic")
    page.filter.field.textEdited.emit("clinic")
    page.filter.settle()
    assert page.sheet.model.lines.blocks[0].name == "Clinic"
    assert len(page.sheet.model.lines.blocks) == 1
    page.filter.field.setText("nothing like this")
    page.filter.submitted.emit("nothing like this")
    assert "No line matches “nothing like this”" in page.empty.sentence.text()
    page.empty.link_clicked.emit()
    assert len(page.sheet.model.lines.blocks) == 2


def test_a_consumer_and_an_arrangement_become_tokens(page: UsagePage, small: Small) -> None:
    page.filter.submitted.emit("consumer:wfp")
    assert [token.value for token in page.filter.tokens()] == ["WFP"]
    assert page.sheet.model.rowCount() == 2
    assert page.sheet.showing.shown(0, JUL).text == "300"
    page.filter.token_removed.emit("consumer")
    page.filter.choose("arrangement", str(small.arrangement))
    assert [block.name for block in page.sheet.model.lines.blocks] == ["Diesel, bulk issue"]


def test_another_year_is_a_click_away_and_comes_back_with_the_address(
    page: UsagePage, lines: dict[str, int], qtbot: QtBot
) -> None:
    page.sheet.grid.go(lines["UNDP"], AUG)
    kept = page.address()
    qtbot.mouseClick(page.year.before, Qt.MouseButton.LeftButton)
    assert page.sheet.model.lines.months[0] == date(2025, 7, 1)
    assert page.sheet.showing.shown(lines["UNDP"], SEP - AUG + 1).text == "99.50"
    page.open(kept)
    assert page.sheet.model.lines.months[0] == date(2026, 7, 1)
    index = page.sheet.grid.currentIndex()
    assert (index.row(), index.column()) == (lines["UNDP"], AUG)
