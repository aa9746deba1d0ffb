"""The register page as the program builds it, driven by keys, offscreen."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QStyledItemDelegate, QTableView

from benchmarks.figures import timed, timed_both
from commonservices.actions import arrangements
from commonservices.office import Office
from ui.app import make_application
from ui.arrangements.page import ArrangementsPage
from ui.bridge import Bridge
from ui.frame.memory import WindowMemory
from ui.frame.shell import Shell
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.kit.ask import Ask
from ui.page import PageFrame
from ui.words import Words

SIZE = QSize(1366, 688)
_REST = 10_000
_BLINK = 10
TYPED = "joint fuel supply"
PLACES = ("today", "services", "arrangements", "usage", "change_log")


class RegisterPage:
    """The register page of one office, shown and filled."""

    def __init__(self, office: Office) -> None:
        """Build and show the page."""
        self._app = make_application()
        self._look = Appearance(self._app, choice="light")
        self._bridge = Bridge(office)
        self._window = QMainWindow()
        self._frame = PageFrame(self._bridge, Jobs(), self._look, Ask(self._look, self._window), Words("en"))
        self._page = ArrangementsPage(self._frame)
        self._page.resize(SIZE)
        self._page.open({})
        self._page.show()
        self._page.reload()
        self._settle()

    def _settle(self) -> None:
        """Let the window take what is pending and paint it, within the time that is measured."""
        self._app.processEvents()

    def typing(self, rounds: int) -> list[tuple[float, float]]:
        """Give clock and processor time from each key stroke in the filter to the painted rows."""
        field = self._page.filter.field
        times: list[tuple[float, float]] = []
        while len(times) < rounds:
            self._clear(field)
            times.extend(timed_both(partial(self._press, field, letter)) for letter in TYPED)
        return times[:rounds]

    def _clear(self, field: QLineEdit) -> None:
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        self._settle()

    def _press(self, field: QLineEdit, letter: str) -> None:
        QTest.keyClicks(field, letter)
        self._settle()

    def editing(self, rounds: int) -> list[tuple[float, float]]:
        """Give clock and processor time from the act to the redrawn row, of drafts, the page being warm and at rest."""
        self._page.open({"filter": "state:draft"})
        self._settle()
        rows = [self._page.list.model.row(place) for place in range(10)]
        ids = [row.id for row in rows if row is not None]
        acts = [
            partial(arrangements.set_field, id=ids[number % len(ids)], field="title_en", value=f"Title {number}")
            for number in range(rounds + 1)
        ]
        self._edit(acts.pop())
        patience = QDeadlineTimer(_REST)
        while not self._rests() and not patience.hasExpired():
            QTest.qWait(_BLINK)
        return [timed_both(partial(self._edit, act)) for act in acts]

    def _rests(self) -> bool:
        """Say whether nothing is under way any more."""
        waiting = any(timer.isActive() and timer.isSingleShot() for timer in self._page.findChildren(QTimer))
        return not waiting and not self._frame.jobs.busy

    def _edit(self, act: object) -> None:
        self._bridge.do(act)  # type: ignore[arg-type]
        self._settle()

    def repainting(self, rounds: int) -> tuple[list[float], list[float]]:
        """Give the time of full repaints of our table, and of Qt's default delegate on the same model, in turn."""
        ours = self._page.table
        plain = QTableView()
        plain.setItemDelegate(QStyledItemDelegate(plain))
        plain.setModel(ours.model())
        plain.verticalHeader().setDefaultSectionSize(ours.rowHeight(0))
        plain.resize(ours.size())
        plain.show()
        self._page.show()
        self._settle()
        for place in range(ours.model().columnCount()):
            plain.setColumnWidth(place, ours.columnWidth(place))
            plain.setColumnHidden(place, ours.isColumnHidden(place))
        mine, theirs = [], []
        for _ in range(rounds):
            mine.append(timed(ours.viewport().repaint))
            theirs.append(timed(plain.viewport().repaint))
        plain.close()
        return mine, theirs

    def dressing(self, rounds: int) -> list[float]:
        """Give the time of each switch between light and dark, painted."""
        return [timed(partial(self._dress, ("dark", "light")[number % 2])) for number in range(rounds)]

    def _dress(self, theme: str) -> None:
        self._look.use(choice=theme)
        self._settle()

    def switching(self, rounds: int, memory: Path) -> list[float]:
        """Give the time of each change of place in the whole frame, painted, every place having been open before."""
        shell = Shell(self._frame, WindowMemory(memory), self._window)
        self._window.setCentralWidget(shell)
        self._window.resize(SIZE)
        self._window.show()
        for place in PLACES:
            self._go(shell, place)
        times = [timed(partial(self._go, shell, PLACES[number % len(PLACES)])) for number in range(rounds)]
        self._window.close()
        return times

    def _go(self, shell: Shell, place: str) -> None:
        shell.go(place)
        self._settle()

    def close(self) -> None:
        """Close the page."""
        self._page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page.close()
