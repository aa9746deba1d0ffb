"""The view of one day: the figures that count, the months ahead, what must be decided and who is waited for."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from commonservices.queries.today import Today
from ui.kit.layout import SHORT, HLine, VLine, column, row
from ui.page import PageFrame
from ui.today.decisions_part import DecisionsPart
from ui.today.figure_strip import FigureStrip
from ui.today.sentences import TodayWords
from ui.today.side_part import SidePart
from ui.today.timeline_part import TimelinePart

_NARROW, _LEAST = 860, 240


class DayView(QWidget):
    """What the day asks for."""

    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, sentences: TodayWords, parent: QWidget | None = None) -> None:
        """Build the view, empty."""
        super().__init__(parent)
        self._frame = frame
        self.figures = FigureStrip(frame, sentences)
        self.timeline = TimelinePart(frame, sentences)
        self.decisions = DecisionsPart(frame, sentences)
        self.side = SidePart(frame, sentences)
        box = column(self)
        for part in (self.figures, HLine(), self.timeline, HLine()):
            box.addWidget(part)
        below = row(None, 0)
        below.addWidget(self.decisions, 1)
        below.addWidget(VLine())
        below.addWidget(self.side)
        box.addLayout(below, 1)
        for each in (self.figures, self.timeline, self.decisions, self.side):
            each.open_requested.connect(self.open_requested)
        self.decisions.current_changed.connect(self._tell)

    def show_day(self, shown: Today, *, any_arrangement: bool) -> None:
        """Show what was read."""
        self.figures.show_figures(shown.figures, shown.day)
        self.timeline.show_days(shown)
        self.decisions.show_decisions(shown, any_arrangement=any_arrangement)
        self.fold()

    def fold(self) -> None:
        """Fold figures and timeline where the window is low, the timeline alone where the lists get too little."""
        low = self.window().height() < SHORT
        if low != self.figures.folded:
            self.figures.fold(folded=low)
        left = self.height() - self.figures.height() - self.timeline.strip.height()
        tight = low or left < self._frame.look.px(_LEAST)
        if tight != self.timeline.folded:
            self.timeline.fold(folded=tight)
        self.side.make_narrow(narrow=self.width() < self._frame.look.px(_NARROW), low=low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look at the room there is now."""
        super().resizeEvent(event)
        self.fold()

    def stops(self) -> list[QWidget]:
        """Give what F6 steps through."""
        link = self.side.alerts_head.link
        return [self.decisions.first(), self.side.waiting, link, self.figures.first(), self.timeline.first()]

    @Slot()
    def _tell(self) -> None:
        """Let the panel say what the calendar says of the current decision."""
        line, told = self.decisions.current, self.side.told
        if line is None:
            told.show_nothing()
        else:
            told.show_arrangement(line.row.id, line.row.title, line.row.reference)
