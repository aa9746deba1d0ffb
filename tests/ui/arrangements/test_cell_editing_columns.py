"""Which cells of the register are edited, in which language, and what a refused or unread value does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from tests.builders import an_arrangement, record
from ui.arrangements.cell_editing import FIELDS
from ui.arrangements.page import ArrangementsPage


@pytest.fixture
def page(frame, shown, three):
    made = ArrangementsPage(frame)
    made.problems = []
    made.problem.connect(made.problems.append)
    shown(made, 1300, 620)
    made.open({"columns": "state,title,type,ends,ceiling,owner"})
    return made


def terms(office, id):
    return record(office, ArrangementVersion, record(office, Arrangement, id).version_id)


def begin(page, id, column):
    page.table.select_id(str(id))
    page.table.setFocus()
    place = page.list.model.index(page.table.currentIndex().row(), page.list.model.column_of(column))
    page.table.setCurrentIndex(place)
    return page.cells.begin()


@pytest.mark.parametrize("column", list(FIELDS))
def test_each_column_that_is_a_field_opens_its_editor_over_the_cell(page, three, column):
    assert begin(page, three["fuel"], column)
    editor = page.cells.editor
    cell = page.table.visualRect(page.table.currentIndex())
    assert editor.geometry().intersects(cell)
    assert page.table.viewport().rect().contains(editor.geometry())
    assert page.cells.close()


def over_its_cell(page):
    """Whether the editor stands over its cell: at its start, or over its end when there is no room beyond."""
    cell, editor = page.table.visualRect(page.table.currentIndex()), page.cells.editor.geometry()
    return editor.y() == cell.y() and (editor.left() == cell.left() or editor.right() == cell.right())


@pytest.mark.parametrize("column", ["title", "owner"])
def test_the_editor_goes_with_its_cell_when_the_list_is_scrolled_sideways(page, three, column):
    page.resize(560, 620)
    begin(page, three["fuel"], column)
    bar = page.table.horizontalScrollBar()
    assert bar.maximum() > 300
    for value in (0, 120, bar.maximum()):
        bar.setValue(value)
        assert over_its_cell(page)


def test_the_editor_goes_with_its_cell_when_columns_are_widened_moved_or_the_text_grows(page, three, appearance):
    begin(page, three["fuel"], "ends")
    head, model = page.table.horizontalHeader(), page.list.model
    page.table.setColumnWidth(model.column_of("state"), 260)
    assert over_its_cell(page)
    page.table.setColumnWidth(model.column_of("ends"), 330)
    assert over_its_cell(page)
    assert page.cells.editor.width() == 330
    head.moveSection(head.visualIndex(model.column_of("ends")), 0)
    assert over_its_cell(page)
    appearance.use(density="roomy")
    assert over_its_cell(page)
    assert page.cells.editor.height() == page.table.rowHeight(page.table.currentIndex().row())


@pytest.mark.parametrize("column", ["state", "parties", "decide_by", "reference"])
def test_a_column_that_is_worked_out_is_not_edited(page, three, column):
    assert not begin(page, three["fuel"], column)
    assert page.cells.editor is None


def test_another_cell_closes_the_first_editor(page, three):
    begin(page, three["fuel"], "title")
    first = page.cells.editor
    begin(page, three["clinic"], "title")
    assert page.cells.editor is not first
    assert page.cells.editor.text() == "Shared clinic"


def test_closing_twice_is_no_fault_and_says_so(page, three):
    begin(page, three["fuel"], "title")
    assert page.cells.close()
    assert not page.cells.close()


def test_a_title_that_is_only_french_is_edited_in_french(page, office):
    made = an_arrangement(office, title_en="", title_fr="Dispensaire")
    page.reload()
    begin(page, made.id, "title")
    editor = page.cells.editor
    assert editor.text() == "Dispensaire"
    editor.box.selectAll()
    QTest.keyClicks(editor.box, "Clinique")
    QTest.keyClick(editor.box, Qt.Key.Key_Return)
    assert (terms(office, made.id).title_fr, terms(office, made.id).title_en) == ("Clinique", "")


@pytest.mark.parametrize("typed", ["someday", "31 February 2027"])
def test_a_day_nobody_can_read_stays_with_its_reason(page, three, office, typed):
    begin(page, three["fuel"], "ends")
    box = page.cells.editor.box
    box.selectAll()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert page.cells.editor is not None
    assert page.cells.editor.text() == typed
    assert page.problems[-1]
    assert terms(office, three["fuel"]).expiry_on.isoformat() == "2026-12-31"
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert page.cells.editor is None
    assert page.problems[-1] == ""


def test_a_day_is_stored_and_shown_in_the_row(page, three, office):
    begin(page, three["fuel"], "ends")
    box = page.cells.editor.box
    box.selectAll()
    QTest.keyClicks(box, "30 June 2027")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert terms(office, three["fuel"]).expiry_on.isoformat() == "2027-06-30"
    assert page.table.current_id() == str(three["fuel"])
    assert QApplication.focusWidget() is page.table


def test_an_edited_cell_is_taken_back_by_undo(page, three, office, frame):
    begin(page, three["fuel"], "title")
    box = page.cells.editor.box
    box.selectAll()
    QTest.keyClicks(box, "Diesel")
    QTest.keyClick(box, Qt.Key.Key_Return)
    frame.bridge.undo()
    assert terms(office, three["fuel"]).title_en == "Fuel supply"


def test_leaving_is_told_so_that_the_row_may_go(page, three):
    left = []
    page.cells.left.connect(lambda: left.append(True))
    begin(page, three["fuel"], "title")
    QTest.keyClick(page.cells.editor.box, Qt.Key.Key_Escape)
    assert left == [True]
