"""Headings between rows while the table changes: more rows, fewer, other heights, the other direction."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from ui.kit.columns import Column
from ui.kit.model import ListRows
from ui.kit.table import Register


@pytest.fixture
def table(appearance, shown):
    made = Register(appearance, "groups.table", "Groups")
    rows = ListRows([Column("name", "Name", str, elastic=True)], str, made)
    made.set_model(rows)
    rows.set_rows([f"row {number}" for number in range(20)])
    made.rows_here = rows
    shown(made, 400, 300)
    return made


def heights(table, count=4):
    return [table.rowHeight(row) for row in range(count)]


def test_a_heading_stays_when_the_rows_get_another_height(table):
    table.bands.show({0: "First   20"})
    before = table.rowHeight(1)
    table.set_density("roomy")
    table.bands.show({0: "First   20"})
    assert table.rowHeight(1) > before
    assert table.rowHeight(0) == table.rowHeight(1) + table.bands.height


def test_fewer_rows_than_headings_keep_only_those_that_have_a_row(table):
    table.bands.show({0: "First", 10: "Second"})
    table.rows_here.set_rows(["row 0", "row 1"])
    table.bands.show({0: "First", 10: "Second"})
    assert table.bands.title(10) == ""
    assert table.rowHeight(0) == table.rowHeight(1) + table.bands.height


def test_the_same_headings_again_change_nothing(table):
    table.bands.show({0: "First", 2: "Second"})
    once = heights(table)
    table.bands.show({0: "First", 2: "Second"})
    assert heights(table) == once


def test_a_heading_with_another_name_keeps_its_place(table):
    table.bands.show({0: "First"})
    table.bands.show({0: "Other"})
    assert table.bands.title(0) == "Other"
    assert table.rowHeight(0) == table.rowHeight(1) + table.bands.height


def test_what_is_left_for_the_cell_is_as_high_as_a_row_without_heading(table):
    table.bands.show({0: "First"})
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    rect = QRect(0, 0, 400, table.rowHeight(0))
    left = table.bands.paint(painter, rect, 0, mirrored=False)
    untouched = table.bands.paint(painter, rect, 1, mirrored=False)
    painter.end()
    assert (left.top(), left.height()) == (table.bands.height, table.rowHeight(1))
    assert untouched == rect


def test_keys_walk_over_headings_as_if_they_were_not_there(table):
    table.bands.show({0: "First", 1: "Second", 2: "Third"})
    table.setFocus()
    table.select_id("row 0")
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_id() == "row 1"
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_id() == "row 2"
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.current_id() == "row 0"


def test_a_heading_is_as_high_as_the_text_asks(table, appearance):
    usual = table.bands.height
    appearance.use(text_size=150)
    assert table.bands.height > usual


def test_a_heading_begins_where_reading_begins(table):
    table.bands.show({0: "Heading"})
    pictures = []
    for mirrored in (False, True):
        picture = QImage(table.viewport().width(), table.rowHeight(0), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        table.bands.paint(painter, picture.rect(), 0, mirrored=mirrored)
        painter.end()
        pictures.append(picture)
    plain, mirrored = (inked(each, table.bands.height) for each in pictures)
    assert plain.center().x() < pictures[0].width() / 2 < mirrored.center().x()


def inked(picture, height):
    """Give the room that differs from its corner, above the line under the heading."""
    ground = picture.pixel(QPoint(0, 0))
    found = [(x, y) for x in range(picture.width()) for y in range(height - 2) if picture.pixel(x, y) != ground]
    xs, ys = [x for x, _y in found], [y for _x, y in found]
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))
