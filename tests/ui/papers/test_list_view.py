"""The list of papers: what it says when it is empty, and what keys do in it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.kit.seen import heard
from tests.ui.papers.conftest import Shown


def test_without_papers_it_says_how_to_attach_one(papers: Shown) -> None:
    shown = papers.part.list
    assert shown.hint.text().startswith("No document is attached yet.")
    assert not shown.table.isVisible()
    assert not shown.open_button.isVisible()
    assert shown.attach_button.isVisible()


def test_with_papers_it_says_that_none_is_removed(papers: Shown) -> None:
    papers.keep()
    assert "never removed, only replaced" in papers.part.list.hint.text()
    assert heard(papers.part.list.table) == "Documents"


def test_delete_does_nothing(papers: Shown) -> None:
    papers.keep()
    table = papers.part.list.table
    table.setFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(table, key)
    assert papers.names() == ["draft.pdf"]
    assert table.rows.rowCount() == 1


def test_the_paper_attached_last_is_the_current_one_afterwards(papers: Shown) -> None:
    papers.keep("one.pdf", b"1")
    papers.part.take_paths([papers.file("two.pdf", b"2")])
    papers.answer(kind="ANNEX")
    papers.part.frame.bridge.changed.connect(papers.read)
    papers.confirm()
    current = papers.part.list.table.current_row()
    assert current is not None
    assert current.file_name == "two.pdf"
    assert QApplication.focusWidget() is papers.part.list.table


def test_reading_only_leaves_the_copies_and_no_way_in(papers: Shown) -> None:
    papers.keep()
    papers.office.read_only = True
    papers.read()
    shown = papers.part.list
    assert shown.open_button.isVisible()
    assert not shown.attach_button.isVisible()
    assert not shown.scan_button.isVisible()
    assert not shown.replace_button.isVisible()
    assert not shown.hint.isVisible()
    papers.office.read_only = False


def test_the_preview_stands_beside_the_list_where_there_is_room(papers: Shown) -> None:
    papers.keep()
    shown = papers.part.list
    papers.part.resize(1200, 500)
    papers.qtbot.waitUntil(lambda: shown._side.x() >= shown.table.width() > 0)
    papers.part.resize(860, 500)
    papers.qtbot.waitUntil(lambda: shown._side.x() == 0 and shown._side.y() > shown.table.geometry().bottom())
    assert shown._side.width() == shown.table.width()


def test_space_brings_the_preview_into_view(papers: Shown) -> None:
    papers.keep()
    papers.part.resize(860, 260)
    shown = papers.part.list
    shown.table.setFocus()
    assert shown.verticalScrollBar().value() == 0
    QTest.keyClick(shown.table, Qt.Key.Key_Space)
    assert shown.preview.visibleRegion().boundingRect().height() > 0
