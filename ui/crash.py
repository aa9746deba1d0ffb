"""The last resort: a fault of the program is shown with details to copy and the place of the log; nothing is sent."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from commonservices import __version__
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.layout import column, row, set_role
from ui.kit.texts import Text


def details_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Give what helps to find a fault: versions and the way to it, no content of the register but the exception."""
    head = f"Common Services {__version__}, Python {platform.python_version()}, Qt {qt_version}, {sys.platform}"
    return head + "\n\n" + "".join(traceback.format_exception(kind, error, trace))


class CrashDialog(QDialog):
    """Says that something went wrong, that nothing saved is lost, and gives the details."""

    def __init__(self, look: Appearance, details: str, log: Path, parent: QWidget | None = None) -> None:
        """Make the dialog."""
        super().__init__(parent)
        self._details = details
        self.setObjectName("crash")
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        self.resize(look.px(640), look.px(420))
        set_role(self, "canvas")
        box = column(self, 12)
        box.setContentsMargins(20, 16, 20, 16)
        title = Text(look, self.tr("The program made a mistake."), "record", wrap=True)
        words = self.tr(
            "Everything saved before is safe. What you were just doing may not have been saved: look at it before you "
            "go on. Nothing is sent anywhere. If you want this to be mended, copy the details and give them to whoever "
            "looks after the program."
        )
        self.details = QPlainTextEdit(details)
        self.details.setObjectName("crash.details")
        self.details.setAccessibleName(self.tr("Technical details"))
        self.details.setReadOnly(True)
        place = self.tr("The log is kept in {path}").format(path=str(log))
        where = Text(look, place, "secondary", "text2", wrap=True, selectable=True, name="crash.log")
        buttons = row(None, 8)
        copy = Button(look, self.tr("Copy the details"), icon="copy", name="crash.copy")
        copy.clicked.connect(self._on_copy)
        close = Button(look, self.tr("Go on"), "primary", name="crash.close")
        close.clicked.connect(self.accept)
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        for part in (title, Text(look, words, "body", wrap=True), self.details, where):
            box.addWidget(part)
        box.addLayout(buttons)
        close.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


def log_fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write a fault of the program into the log."""
    logging.getLogger("commonservices").error("a fault of the program", exc_info=(kind, error, trace))
