"""The edges of the grid in every look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.page import PageFrame
from ui.usage.page import UsagePage


def test_the_grid_is_drawn_in_every_look(every_look: object, frame: PageFrame, shown: Callable[..., QWidget]) -> None:
    page = UsagePage(frame)
    page.open({})
    shown(page, 1093, 534)
    picture = page.grab().toImage()
    assert picture.width() >= 1093
    assert page.sheet.grid.names.width() > 100
