"""Collects unreachable objects on the window's thread only: a timer must not be destroyed from another one."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MILLISECONDS = 1000


class Collector(QObject):
    """Switches the automatic collection off, which runs on whatever thread it likes, and does its work by a timer."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin at once; `stop` gives the collection back."""
        super().__init__(parent)
        self.thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    @Slot()
    def collect_if_due(self) -> int:
        """Collect the generations that are due, the youngest first; give how many objects went."""
        gone = 0
        for generation, (count, limit) in enumerate(zip(gc.get_count(), self.thresholds, strict=True)):
            if count <= limit:
                break
            gone += gc.collect(generation)
        return gone

    def stop(self) -> None:
        """Let the interpreter collect by itself again."""
        self._timer.stop()
        gc.enable()
