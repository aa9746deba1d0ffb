"""The grid as the program builds it, driven by its own signals, offscreen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QMainWindow

from commonservices.actions import usage
from commonservices.office import Office
from ui.app import make_application
from ui.bridge import Bridge
from ui.collecting import Collector
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.kit.ask import Ask
from ui.page import PageFrame
from ui.usage.page import UsagePage
from ui.words import Words

SIZE = QSize(1366, 688)


class GridPage:
    """The grid of one office, shown and filled."""

    def __init__(self, office: Office) -> None:
        """Build and show the page."""
        self._app = make_application()
        Collector(self._app)
        self._look = Appearance(self._app, choice="light")
        self._bridge = Bridge(office)
        self._jobs = Jobs()
        frame = PageFrame(self._bridge, self._jobs, self._look, Ask(self._look, QMainWindow()), Words("en"))
        self._frame = frame
        self._typed = 0
        self._page = self._shown()

    def _shown(self) -> UsagePage:
        page = UsagePage(self._frame)
        page.resize(SIZE)
        page.open({})
        page.show()
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
        return page

    def _painted(self) -> None:
        """Paint what asks to be painted anew, no more."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)

    def build(self) -> None:
        """Build the page, read it and paint it, as when it is gone to for the first time."""
        before, self._page = self._page, self._shown()
        before.close()
        before.deleteLater()

    def open_anew(self) -> None:
        """Read and paint the grid as on opening it."""
        self._page.open({})
        self._page.grab()

    def enter(self) -> None:
        """Type one cell, commit it, paint its line and go down, as the Enter key does."""
        self._typed += 1
        sheet = self._page.sheet
        at = sheet.grid.currentIndex()
        sheet.deeds.enter(at.row(), at.column(), str(1000 + self._typed))
        sheet.grid.step(1, 0)
        self._painted()

    def commit(self) -> None:
        """Enter one cell by the act alone: from the value to the commit with its journal, sums and lists."""
        self._typed += 1
        at = self._page.sheet.grid.currentIndex()
        key = self._page.sheet.showing.key(at.row(), at.column())
        if key is not None:
            usage.set_usage(self._bridge.office, *key.parts, str(1000 + self._typed), "measured")
        self._page.sheet.grid.step(1, 0)

    def reckon(self) -> None:
        """Read one line anew with the sums above and below it."""
        self._page.sheet.model.refresh(1)

    def paint(self) -> None:
        """Paint every cell in sight."""
        self._page.sheet.grid.grab()

    def move(self) -> None:
        """Go one line down and paint what changed."""
        self._page.sheet.grid.step(1, 0)
        self._painted()

    def scroll(self) -> None:
        """Go down one page, read it and paint it."""
        bar = self._page.sheet.grid.verticalScrollBar()
        bar.setValue((bar.value() + bar.pageStep()) % max(1, bar.maximum()))
        self._painted()

    def roll(self) -> None:
        """Turn the wheel by one step: three lines."""
        bar = self._page.sheet.grid.verticalScrollBar()
        bar.setValue((bar.value() + 3 * bar.singleStep()) % max(1, bar.maximum()))
        self._painted()

    def close(self) -> None:
        """Leave the page."""
        self._jobs.stop_all()
        self._jobs.wait_all()
        self._page.close()
