"""Widgets that go on in the next line."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.kit.flow_row import FlowRow


class Block(QLabel):
    """A part of a known size."""

    def __init__(self, wide: int) -> None:
        super().__init__()
        self.wide = wide

    def sizeHint(self):
        return QSize(self.wide, 20)


@pytest.fixture
def made(appearance, shown):
    """A row of three parts of 100 in a window of 220."""
    window, flow = QWidget(), FlowRow(gap=10)
    QVBoxLayout(window).addWidget(flow)
    window.layout().setContentsMargins(0, 0, 0, 0)
    window.layout().addStretch(1)
    parts = [Block(100) for _ in range(3)]
    flow.set_parts(parts)
    shown(window, 220, 200)
    return window, flow, parts


def corners(parts):
    return [(part.x(), part.y()) for part in parts]


def test_what_finds_no_room_goes_on_in_the_next_line(made):
    _window, flow, parts = made
    assert corners(parts) == [(0, 0), (110, 0), (0, 30)]
    assert flow.height() == 50


def test_more_room_brings_the_parts_back_into_one_line(made):
    window, flow, parts = made
    window.resize(400, 200)
    assert corners(parts) == [(0, 0), (110, 0), (220, 0)]
    assert flow.height() == 20


def test_from_right_to_left_the_lines_begin_at_the_right(made, qtbot):
    window, _flow, parts = made
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: corners(parts) == [(120, 0), (10, 0), (120, 30)])


def test_a_part_that_is_hidden_leaves_no_gap(made, qtbot):
    _window, flow, parts = made
    parts[0].hide()
    qtbot.waitUntil(lambda: corners(parts[1:]) == [(0, 0), (110, 0)])
    assert flow.height() == 20
    parts[0].show()
    qtbot.waitUntil(lambda: flow.height() == 50)


def test_a_part_wider_than_the_row_gets_a_line_of_that_width(made):
    _window, flow, _parts = made
    wide = Block(900)
    flow.set_parts([wide])
    assert (wide.width(), wide.x()) == (220, 0)


def test_parts_stand_in_the_middle_of_a_first_line_that_is_higher(made):
    _window, flow, parts = made
    told = []
    flow.fitted.connect(told.append)
    flow.set_least(40)
    assert corners(parts) == [(0, 10), (110, 10), (0, 40)]
    assert flow.height() == 70
    assert told == [70]


def test_parts_that_are_replaced_go_away(made):
    _window, flow, parts = made
    flow.set_parts(parts[:1])
    assert [part.isHidden() for part in parts] == [False, True, True]
    flow.set_parts([])
    assert flow.height() == 0
    assert flow.sizeHint().width() == 0


def test_the_row_asks_for_all_parts_in_one_line_and_can_do_with_less(made):
    _window, flow, _parts = made
    assert flow.sizeHint().width() == 320
    assert flow.minimumSizeHint().width() == 0
