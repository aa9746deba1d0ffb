"""The monthly grid as the program builds it, driven by its own signals, offscreen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow

from commonservices.office import Office
from ui.app import make_application
from ui.bridge import Bridge
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
        self._look = Appearance(self._app, choice="light")
        self._bridge = Bridge(office)
        self._jobs = Jobs()
        frame = PageFrame(self._bridge, self._jobs, self._look, Ask(self._look, QMainWindow()), Words("en"))
        self._page = UsagePage(frame)
        self._bridge.changed.connect(self._page.refresh)
        self._page.resize(SIZE)
        self._page.open({})
        self._page.show()
        self._page.grab()
        self._typed = 0

    def open_anew(self) -> None:
        """Read and paint the grid as on opening it."""
        self._page.open({})
        self._page.grab()

    def enter(self) -> None:
        """Type one cell, commit it and paint its line."""
        self._typed += 1
        sheet = self._page.sheet
        sheet.deeds.enter(1, sheet.showing.open_column() or 0, str(1000 + self._typed))
        self._page.sheet.grid.viewport().repaint()

    def reckon(self) -> None:
        """Read one line anew with the sums above and below it."""
        self._page.sheet.model.refresh(1)

    def paint(self) -> None:
        """Paint every cell in sight."""
        self._page.sheet.grid.viewport().repaint()
        self._page.sheet.grid.grab()

    def scroll(self) -> None:
        """Go down one page and paint."""
        bar = self._page.sheet.grid.verticalScrollBar()
        bar.setValue((bar.value() + bar.pageStep()) % max(1, bar.maximum()))
        self._page.sheet.grid.viewport().repaint()

    def close(self) -> None:
        """Leave the page."""
        self._jobs.stop_all()
        self._jobs.wait_all()
        self._page.close()
