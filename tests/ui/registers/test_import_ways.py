"""From a register to the import: by the link of an empty one, and by a table file dropped on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.arrangements.browse import ArrangementBrowse
from ui.page import PageFrame

ACTIONS, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def browse(frame: PageFrame, shown: Callable[..., QWidget]) -> ArrangementBrowse:
    """A register that holds nothing."""
    made = ArrangementBrowse(frame, "Arrangements")
    shown(made, 900, 500)
    made.open({})
    return made


def test_the_link_of_an_empty_register_opens_the_import(browse: ArrangementBrowse) -> None:
    told: list[str] = []
    browse.imports.requested.connect(told.append)
    assert browse.list.empty.link.text() == "Import the register…"
    browse.list.empty.link.click()
    assert told == ["imports"]


def test_a_table_file_dropped_on_a_register_opens_its_import_and_nothing_else_does(browse: ArrangementBrowse) -> None:
    told: list[str] = []
    browse.imports.requested.connect(told.append)
    for name in ("photo.jpg", "our register.xlsx"):
        content = QMimeData()
        content.setUrls([QUrl.fromLocalFile(str(Path("/in") / name))])
        entering = QDragEnterEvent(QPointF(5, 5).toPoint(), ACTIONS, content, LEFT, NONE)
        QApplication.sendEvent(browse, entering)
        assert entering.isAccepted() == name.endswith("xlsx")
        QApplication.sendEvent(browse, QDropEvent(QPointF(5, 5), ACTIONS, content, LEFT, NONE))
    assert [parse_qs(each.partition("?")[2]) for each in told] == [{"file": ["/in/our register.xlsx"]}]
