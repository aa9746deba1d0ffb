"""Editing in the list by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from tests.builders import record
from ui.arrangements.page import ArrangementsPage


@pytest.fixture
def page(frame, shown, three):
    made = ArrangementsPage(frame)
    made.problems = []
    made.problem.connect(made.problems.append)
    shown(made, 1100, 620)
    made.open({})
    return made


def terms(office, id):
    return record(office, ArrangementVersion, record(office, Arrangement, id).version_id)


def stand(page, id, column):
    page.table.select_id(str(id))
    page.table.setFocus()
    steps = page.list.model.column_of(column)
    for _ in range(steps):
        QTest.keyClick(page.table, Qt.Key.Key_Right)
    next(each for each in page.commands() if each.key == "arrangements.edit").run()
    return page.cells.editor


def test_the_title_is_edited_where_it_stands(page, three, office):
    editor = stand(page, three["clinic"], "title")
    assert page.table.painter_of_cells.shows_cell
    assert QApplication.focusWidget() is editor.box
    assert editor.text() == "Shared clinic"
    editor.box.selectAll()
    QTest.keyClicks(editor.box, "Joint clinic")
    QTest.keyClick(editor.box, Qt.Key.Key_Return)
    assert terms(office, three["clinic"]).title_en == "Joint clinic"
    assert page.cells.editor is None
    assert QApplication.focusWidget() is page.table


def test_escape_leaves_the_cell_as_it_was(page, three, office):
    editor = stand(page, three["clinic"], "title")
    QTest.keyClicks(editor.box, "Something else")
    QTest.keyClick(editor.box, Qt.Key.Key_Escape)
    assert terms(office, three["clinic"]).title_en == "Shared clinic"
    assert QApplication.focusWidget() is page.table


def test_a_day_that_is_refused_stays_with_its_reason(page, three, office):
    editor = stand(page, three["fuel"], "ends")
    editor.box.setFocus()
    editor.box.selectAll()
    QTest.keyClicks(editor.box, "1 Jan 2020")
    QTest.keyClick(editor.box, Qt.Key.Key_Return)
    assert terms(office, three["fuel"]).expiry_on.year == 2026
    assert page.problems[-1]
    assert page.cells.editor is editor
    assert page.escape()
    assert page.cells.editor is None


def test_an_unchanged_cell_just_closes(page, three):
    editor = stand(page, three["fuel"], "ends")
    QTest.keyClick(editor.box, Qt.Key.Key_Return)
    assert page.cells.editor is None


def test_signed_terms_are_not_edited_here(page, frame, demo_office):
    frame.bridge.replace_office(demo_office)
    page.open({"filter": "state:active"})
    first = page.list.model.row(0)
    assert stand(page, first.id, "title") is None
    assert page.problems[-1].startswith("Signed terms do not change here.")


def test_a_cell_that_is_no_field_edits_the_title_in_the_panel(page, three):
    page.table.select_id(str(three["fuel"]))
    page._edit()
    assert page.cells.editor is None
    assert not page.panel.record.editor.isHidden()


def test_an_edited_row_stays_until_it_is_left(page, three, office, qtbot):
    page.open({"text": "clinic"})
    editor = stand(page, three["clinic"], "title")
    editor.box.selectAll()
    QTest.keyClicks(editor.box, "Hospital")
    QTest.keyClick(editor.box, Qt.Key.Key_Return)
    page.list._edited.add(str(three["clinic"]))
    assert page.list.model.rowCount() == 1
    assert page.list.texts_of(page.list.model.row(0))[1] == "Hospital"
    assert not page.list.has_left(str(three["clinic"]))
    assert page.list.has_left("")
    page.table.clearSelection()
    page.table.setCurrentIndex(page.list.model.index(-1, -1))
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 0)
