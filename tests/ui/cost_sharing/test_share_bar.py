"""The bar of shares: a segment for each party that pays, in reading direction, chosen by a click."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.cost_sharing.share_bar import Segment, ShareBar
from ui.kit.appearance import Appearance

PARTS = [Segment("a", "UNEXAM", 3.0, "75 %"), Segment("n", "NONE", 0.0, "0 %"), Segment("b", "WFP", 1.0, "25 %")]


@pytest.fixture
def bar(appearance: Appearance, shown: Callable[..., QWidget]) -> ShareBar:
    made = ShareBar(appearance, "bar")
    shown(made, 408, 60)
    made.set_segments(PARTS)
    return made


def test_widths_follow_the_shares_and_nothing_has_no_segment(bar: ShareBar) -> None:
    first, second = bar.rects()
    assert first.width() == pytest.approx(3 * second.width(), abs=2)
    assert first.right() < second.left()


def test_a_tiny_share_is_still_seen(bar: ShareBar) -> None:
    bar.set_segments([Segment("a", "UNEXAM", 100_000.0, ""), Segment("b", "WFP", 0.001, "")])
    assert bar.rects()[1].width() >= 3


def test_the_bar_is_read_aloud_as_a_list(bar: ShareBar) -> None:
    assert bar.accessibleName() == "Shares: UNEXAM 75 %, WFP 25 %"


def test_a_click_chooses_the_party_below_the_pointer(qtbot: QtBot, bar: ShareBar) -> None:
    with qtbot.waitSignal(bar.picked) as told:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.rects()[1].center())
    assert told.args == ["b"]


def test_a_click_beside_the_segments_chooses_nobody(qtbot: QtBot, bar: ShareBar) -> None:
    with qtbot.assertNotEmitted(bar.picked):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(0, 10))


def test_from_right_to_left_the_first_party_stands_at_the_right(bar: ShareBar) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = bar.rects()
    assert first.left() > second.right()
    assert first.right() < bar.width()


def test_the_chosen_party_is_framed(bar: ShareBar) -> None:
    before = bar.grab().toImage()
    bar.set_current("b")
    assert bar.grab().toImage() != before


def test_an_empty_bar_draws_nothing_and_takes_no_click(qtbot: QtBot, bar: ShareBar) -> None:
    bar.set_segments([])
    assert bar.rects() == []
    assert not bar.grab().isNull()
    with qtbot.assertNotEmitted(bar.picked):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(50, 10))


def test_it_keeps_its_height_when_the_room_is_small(bar: ShareBar) -> None:
    assert bar.minimumSizeHint().height() == bar.sizeHint().height()
