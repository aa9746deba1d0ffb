"""The preview draws what is in sight, and hands over to the printer what is shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.kit.papers import a_list
from ui.kit.appearance import Appearance
from ui.kit.paper import paper_fonts
from ui.kit.preview import PaperPreview
from ui.kit.printing import LaidOut, preview


@pytest.fixture
def drawn(appearance: Appearance) -> LaidOut:
    """A list of many pages."""
    return LaidOut(a_list(300), paper_fonts(appearance))


@pytest.fixture
def dialog(appearance: Appearance, drawn: LaidOut, shown: Callable[..., QWidget]) -> PaperPreview:
    """The preview over a window."""
    return preview(shown(QWidget(), 900, 600), appearance, drawn)


def test_only_pages_in_sight_are_drawn(dialog: PaperPreview, drawn: LaidOut) -> None:
    assert drawn.count >= 10
    dialog.view.grab()
    assert set(dialog.view._kept) <= {0, 1}
    dialog.view.go_to(7)
    dialog.view.grab()
    assert 7 in dialog.view._kept
    assert len(dialog.view._kept) <= 6
    for page in range(drawn.count):
        dialog.view.go_to(page)
        dialog.view.grab()
    assert len(dialog.view._kept) <= 6


def test_paper_is_white_with_black_signs_in_every_look(
    every_look: Appearance, drawn: LaidOut, shown: Callable[..., QWidget]
) -> None:
    made = PaperPreview(every_look, drawn, shown(QWidget(), 900, 600))
    made.resize(900, 600)
    image = made.view.viewport().grab().toImage()
    rect = made.view._rect(0)
    shades = [image.pixelColor(x, rect.top() + 80).lightness() for x in range(rect.left() + 4, rect.right() - 4)]
    assert max(shades) > 240
    paper = [image.pixelColor(x, y).lightness() for x in range(rect.left(), rect.right(), 3) for y in range(60, 200, 3)]
    assert min(paper) < 100
    assert image.pixelColor(rect.left() - 8, 8) == every_look.colour("sunken")
    made.close()


def test_where_one_is_is_said_and_keys_go_to_the_ends(dialog: PaperPreview, drawn: LaidOut, qtbot: QtBot) -> None:
    assert dialog.view.hasFocus()
    assert dialog.place.text() == f"Page 1 of {drawn.count}"
    qtbot.keyClick(dialog.view, Qt.Key.Key_End)
    assert dialog.place.text() == f"Page {drawn.count} of {drawn.count}"
    qtbot.keyClick(dialog.view, Qt.Key.Key_Home)
    qtbot.keyClick(dialog.view, Qt.Key.Key_PageDown)
    assert dialog.view.verticalScrollBar().value() > 0


def test_larger_keeps_the_page_and_lets_one_move_sideways(dialog: PaperPreview) -> None:
    dialog.view.go_to(4)
    page, scale = dialog.view.page, dialog.view.scale
    dialog.larger.click()
    dialog.larger.click()
    assert dialog.view.scale == pytest.approx(scale * 1.25**2)
    assert dialog.view.page == page
    assert dialog.view.horizontalScrollBar().maximum() > 0
    for _ in range(20):
        dialog.smaller.click()
    assert dialog.view.scale == pytest.approx(scale * 0.4)
    assert dialog.view.horizontalScrollBar().maximum() == 0


def test_the_pages_shown_are_handed_over_and_the_preview_goes(dialog: PaperPreview) -> None:
    asked: list[object] = []
    dialog.print_requested.connect(asked.append)
    printer = dialog.printer()
    dialog.send_to(printer)
    assert asked == [printer]
    assert not dialog.isVisible()


def test_another_page_is_asked_for_only_when_it_is_another(dialog: PaperPreview, drawn: LaidOut) -> None:
    wanted: list[QPageLayout] = []
    dialog.layout_chosen.connect(wanted.append)
    dialog.set_up(drawn.layout)
    assert wanted == []
    upright = QPageLayout(drawn.layout)
    upright.setOrientation(QPageLayout.Orientation.Portrait)
    dialog.set_up(upright)
    assert wanted == [upright]
    anew = drawn.anew(upright)
    dialog.show_pages(anew)
    assert anew.count < drawn.count
    assert anew.sheet.height() > anew.sheet.width()
    assert dialog.place.text().endswith(f" of {anew.count}")
    assert dialog.printer().pageLayout().orientation() == QPageLayout.Orientation.Portrait
