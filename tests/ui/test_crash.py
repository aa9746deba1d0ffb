"""The screen of last resort."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from commonservices import __version__
from ui.crash import CrashDialog, details_of, log_fault
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.texts import Text

Fault = tuple[type[BaseException], BaseException, TracebackType | None]


@pytest.fixture
def fault() -> Fault:
    try:
        raise LookupError("lost")
    except LookupError:
        kind, error, trace = sys.exc_info()
    assert kind is not None
    assert error is not None
    return kind, error, trace


@pytest.fixture
def dialog(appearance: Appearance, fault: Fault, tmp_path: Path, shown: Callable[..., QWidget]) -> CrashDialog:
    made = CrashDialog(appearance, details_of(*fault), tmp_path / "log.txt")
    shown(made, 640, 420)
    return made


def test_the_details_name_versions_and_the_way_to_the_fault(fault: Fault) -> None:
    text = details_of(*fault)
    assert __version__ in text
    assert "LookupError: lost" in text
    assert "test_crash.py" in text


def test_enter_goes_on_and_nothing_else_is_needed(dialog: CrashDialog) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "crash.close"
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_the_details_are_copied_whole_and_cannot_be_edited(dialog: CrashDialog) -> None:
    assert dialog.details.isReadOnly()
    assert dialog.details.accessibleName()
    copy = dialog.findChild(Button, "crash.copy")
    assert copy is not None
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.details.toPlainText()


def test_the_place_of_the_log_is_named(dialog: CrashDialog, tmp_path: Path) -> None:
    place = dialog.findChild(Text, "crash.log")
    assert place is not None
    assert str(tmp_path / "log.txt") in place.text()


def test_the_log_keeps_the_whole_fault(fault: Fault, caplog: pytest.LogCaptureFixture) -> None:
    log_fault(*fault)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "LookupError: lost" in caplog.text
    caplog.clear()
