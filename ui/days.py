"""Notices that another day has begun while the window is open: at midnight, or when the computer wakes up."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from commonservices.domain.clock import Clock

MINUTE: Final = 60_000


class DayWatch(QObject):
    """Looks at the clock once a minute and whenever the window is come back to."""

    turned = Signal(object)

    def __init__(self, clock: Clock, app: QApplication, parent: QObject | None = None) -> None:
        """Take the day of the clock as the one that is known."""
        super().__init__(parent)
        self._clock = clock
        self._day = clock.today()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(MINUTE)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app.applicationStateChanged.connect(self._on_state)

    @property
    def day(self) -> date:
        """The day it was when the clock was last looked at."""
        return self._day

    def stop(self) -> None:
        """Look no more: the window is closed."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look at the clock, and tell when the day is another."""
        day = self._clock.today()
        if day != self._day:
            self._day = day
            self.turned.emit(day)

    @Slot(Qt.ApplicationState)
    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()
