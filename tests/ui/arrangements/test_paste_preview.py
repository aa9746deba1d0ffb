"""Pasting rows from a spreadsheet, with a look before anything is logged."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from commonservices.queries import history
from commonservices.queries.arrangements import ArrangementFilter, count
from ui.arrangements import paste_preview
from ui.arrangements.page import ArrangementsPage

GOOD = "Type\ttitle_en\tParties\tColour\nSLA\tFirst\tWHO, WFP\tred\nMOU_CS\tSecond\tUNDP WHO\t"
BAD = f"{GOOD}\nSLA\tThird\tNOBODY\t"


@pytest.fixture
def page(frame, shown, three):
    made = ArrangementsPage(frame)
    made.problems, made.toasts = [], []
    made.problem.connect(made.problems.append)
    made.toast_requested.connect(lambda *told: made.toasts.append(told))
    shown(made, 1100, 620)
    made.open({})
    return made


def paste(page, text):
    QGuiApplication.clipboard().setText(text)
    next(each for each in page.commands() if each.key == "arrangements.paste").run()


def test_good_rows_are_logged_as_one_act(page, office, frame):
    paste(page, GOOD)
    preview = page.deeds.preview
    assert page.deeds.is_pasting
    assert "Drafts to be logged: 2." in preview.told.text()
    assert "Colour" in preview.told.text()
    before = history.count(office)
    (save,) = [each for each in page.commands() if each.primary]
    save.run()
    assert count(office, ArrangementFilter()) == 5
    assert history.count(office) == before + 1
    assert page.toasts[-1] == ("Drafts logged: 2.", "undo")
    assert not page.is_new
    frame.bridge.undo()
    assert count(office, ArrangementFilter()) == 3


def test_a_bad_row_is_pointed_at_and_nothing_is_logged(page, office):
    paste(page, BAD)
    preview = page.deeds.preview
    assert "Rows that cannot be logged: 1." in preview.told.text()
    assert preview.table.current_id() == "4"
    preview.log()
    assert "NOBODY" in page.problems[-1]
    assert count(office, ArrangementFilter()) == 3
    assert page.escape()
    assert not page.is_new


def test_a_text_without_headings_says_how_to_copy(page):
    paste(page, "just words")
    assert not page.deeds.is_pasting
    assert page.problems[-1].startswith("The first line has no heading")


def test_many_rows_are_tried_and_logged_in_the_background(page, office, monkeypatch, qtbot):
    monkeypatch.setattr(paste_preview, "JOB_ABOVE", 1)
    paste(page, GOOD)
    preview = page.deeds.preview
    qtbot.waitUntil(lambda: "Drafts to be logged: 2." in preview.told.text())
    with qtbot.waitSignal(preview.logged):
        QTest.mouseClick(preview.log_button, Qt.MouseButton.LeftButton)
    assert count(office, ArrangementFilter()) == 5


def test_the_region_of_the_preview_is_its_table(page):
    paste(page, GOOD)
    assert page.regions() == [page.deeds.preview.table]
    assert page.deeds.preview.table.accessibleName() == "Rows to be logged"
