"""What every test of the window shares: one dressed application, a shown widget, settings of its own."""

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commonservices.paths import HOME_VARIABLE
from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard
from ui.kit.appearance import Appearance

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
LOOKS = ("light", "dark", "contrast", "arabic")
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Allow the remarks of the screenless platform about what windows cannot do there."""
    here = f"{HERE}{os.sep}"
    for item in items:
        if str(item.path).startswith(here):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def leave_none_but(before: set[QWidget]) -> None:
    """Delete the windows that were not there before; a list that drops down belongs to its field, which deletes it."""
    for left in set(QApplication.topLevelWidgets()) - before:
        if left.parent() is None and left.windowType() != Qt.WindowType.Popup:
            left.deleteLater()
    delete_closed()


def delete_closed() -> None:
    """Delete closed widgets now; left to the next event loop, each new look would style them all again."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def dressed_application(qapp: QApplication) -> Appearance:
    """Fonts, palette and style sheet, loaded once for all tests."""
    return Appearance(qapp, choice="light")


@pytest.fixture
def appearance(dressed_application: Appearance) -> Iterator[Appearance]:
    """The light look at 100 %, left to right; put back after the test."""
    plain = {"choice": "light", "text_size": 100, "density": "normal", "language": "en"}
    dressed_application.use(**plain)
    yield dressed_application
    delete_closed()
    dressed_application.use(**plain)


@pytest.fixture(params=LOOKS)
def every_look(request: pytest.FixtureRequest, appearance: Appearance) -> Appearance:
    """The same test in light, dark, high contrast and from right to left."""
    arabic = request.param == "arabic"
    appearance.use(choice="light" if arabic else request.param, language="ar" if arabic else "en")
    return appearance


@pytest.fixture
def arabic(appearance: Appearance) -> Appearance:
    """The light look from right to left with the Arabic font."""
    appearance.use(language="ar")
    return appearance


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Shows a widget as an active window, so that it can have the keyboard."""

    kept: list[QWidget] = []

    def show(widget: QWidget, width: int = 900, height: int = 600) -> QWidget:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show


@pytest.fixture
def settings_tmp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for this test's settings and window state."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    return tmp_path


@pytest.fixture
def today() -> Callable[[], date]:
    """The day it is in tests."""
    return lambda: date(2026, 10, 12)


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """Leave no widget of a test behind, and the application left-to-right after a test that spoke Arabic."""
    before = set(QApplication.topLevelWidgets())
    yield
    leave_none_but(before)
    if QApplication.instance() is not None and QApplication.isRightToLeft():
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def ask() -> FakeAsk:
    """What a person answers; tests fill it."""
    return FakeAsk()


@pytest.fixture
def heard() -> Heard:
    """A fresh ear for what a page tells."""
    return Heard()
