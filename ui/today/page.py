"""The first page: the day with its decisions, a month, the twelve months ahead, and the alerts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import Button
from ui.kit.layout import column
from ui.page import Command, Page, PageFrame, PageHeader, address_of
from ui.today.answers import AnswerFlow
from ui.today.calendar_file import CalendarFile
from ui.today.deeds import TodayDeeds
from ui.today.views import ALERTS, DAY, MONTH, YEAR, Views

_SIGNS: Final = {DAY: "sun", MONTH: "calendar", YEAR: "chart-line", ALERTS: "bell"}


class TodayPage(Page):
    """What the day asks for, and the calendar around it."""

    place: ClassVar[str] = "today"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page with its first view; everything is read when it is opened."""
        super().__init__(frame, parent)
        look = frame.look
        self.flow = AnswerFlow(frame, self)
        self.views = Views(frame, self.flow)
        self.day = self.views.day
        self.figures, self.timeline = self.day.figures, self.day.timeline
        self.decisions, self.side = self.day.decisions, self.day.side
        self.deeds = TodayDeeds(frame, self.views, self.flow)
        self.file = CalendarFile(frame, self)
        self.header = PageHeader(look, self.title(), name="today.header")
        self.file_button = Button(
            look, self.tr("Save calendar…"), "quiet", icon="calendar", name="today.header.calendar"
        )
        self.new_button = Button(look, self.tr("New arrangement"), "quiet", icon="plus", name="today.header.new")
        self.decide_button = Button(look, self.tr("Record decision…"), icon="gavel", name="today.header.decide")
        for button in (self.file_button, self.new_button, self.decide_button):
            self.header.buttons.addWidget(button)
        box = column(self)
        box.addWidget(self.header)
        box.addWidget(self.views, 1)
        for button in (self.new_button, self.decide_button):
            button.setVisible(not self.bridge.read_only)
        self._wire()

    def _wire(self) -> None:
        self.views.open_requested.connect(self.open_requested)
        self.views.problem.connect(self.problem)
        self.views.status.connect(self.status_text)
        self.views.shown.connect(self._on_shown)
        self.views.selected.connect(self.commands_changed)
        self.views.moved.connect(self.address_changed)
        self.deeds.done.connect(self._on_done)
        self.file.saved.connect(self._on_saved)
        self.new_button.clicked.connect(self.start_new)
        self.file_button.clicked.connect(self.file.ask)
        self.decide_button.clicked.connect(self.decide)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Today")

    def open(self, address: Mapping[str, str]) -> None:
        """Read the view of an address and go to its row, day or kind."""
        self.header.set_detail(self.words.weekday(self.today()))
        self.views.go(address)

    def address(self) -> Mapping[str, str]:
        """Give the view to come back to, with its row, day or kind."""
        return self.views.address()

    def left_out(self) -> Mapping[str, str]:
        """Give the present row or day, which an address need not name."""
        return {key: value for key, value in self.address().items() if key in {"row", "day"}}

    def reload(self) -> None:
        """Read the view that is shown anew, for the day it is now."""
        self.header.set_detail(self.words.weekday(self.today()))
        self.views.read(self.address())

    def regions(self) -> list[QWidget]:
        """Give the parts of the view that is shown, and the tabs."""
        return [each for each in self.views.stops() if each.isVisibleTo(self)]

    def commands(self) -> list[Command]:
        """Give what can be done with the current row, and the views to go to."""
        return [*self._acts(), *self._goes()]

    def _acts(self) -> list[Command]:
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        none = "" if self.deeds.subject() else self.tr("No decision is selected.")
        opened = "" if self.views.view == DAY and not none else self.tr("No decision is selected.")
        review = opened or fixed or ("" if self.decisions.can_review() else self.tr("No review is due for this one."))
        answer = fixed or ("" if self.deeds.can_answer() else self.tr("No alert is selected."))
        open_text, review_text = self.tr("Open arrangement"), self.tr("Record a review…")
        run, first = self.decisions, self.views.view == DAY
        return [
            Command("today.new", self.tr("New arrangement"), self.start_new, "Ctrl+N", "plus", "file", fixed),
            Command("today.open", open_text, run.open_current, icon="eye", reason=opened, primary=first),
            Command(
                "today.decide", self.tr("Record decision…"), self.decide, icon="gavel", reason=fixed or none, letter="D"
            ),
            Command("today.snooze", self.tr("Put off…"), self.deeds.snooze, icon="clock", reason=answer, letter="S"),
            Command(
                "today.acknowledge",
                self.tr("Take note…"),
                self.deeds.acknowledge,
                "",
                "check",
                reason=answer,
                letter="A",
            ),
            Command("today.review", review_text, run.review_current, icon="clipboard", reason=review),
            Command("today.calendar_file", self.tr("Save calendar…"), self.file.ask, icon="calendar", menu="file"),
        ]

    def _goes(self) -> list[Command]:
        names = {
            DAY: self.tr("Show the day"),
            MONTH: self.tr("Show the month"),
            YEAR: self.tr("Show 12 months"),
            ALERTS: self.tr("Show the alerts"),
        }
        return [
            Command(f"today.view.{view}", name, partial(self.show_view, view), icon=_SIGNS[view], menu="view")
            for view, name in names.items()
        ]

    def show_view(self, view: str) -> None:
        """Go to a view and put the keyboard into it."""
        self.views.go({"view": view})
        self.regions()[0].setFocus()
        self.address_changed.emit()

    @Slot()
    def _on_shown(self) -> None:
        keys = [("Enter", self.tr("open"))]
        if self.views.view == MONTH:
            keys += [("PgUp PgDn", self.tr("month")), ("Home", self.tr("today"))]
        elif self.views.view in {DAY, ALERTS} and not self.bridge.read_only:
            keys += [("D", self.tr("decide")), ("S", self.tr("put off")), ("A", self.tr("take note"))]
        self.status_keys.emit([*keys, ("F6", self.tr("next part"))])
        self.commands_changed.emit()

    # --- size -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold figures and timeline into one line each where the window is low."""
        super().resizeEvent(event)
        self.day.fold()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the size of the window before the page is seen."""
        super().showEvent(event)
        self.day.fold()

    # --- doing ----------------------------------------------------------------------------------------------------

    @Slot()
    def start_new(self) -> None:
        """Begin a new arrangement in the register."""
        self.open_requested.emit(address_of("arrangements", new="1"))

    @Slot()
    def decide(self) -> None:
        """Record a decision about the current row, or say that none is selected."""
        if self.deeds.subject() is None:
            self.problem.emit(self.tr("No decision is selected. Choose a line first."))
        else:
            self.deeds.decide()

    @Slot(str)
    def _on_done(self, sentence: str) -> None:
        self.toast_requested.emit(sentence, "undo")

    @Slot(str)
    def _on_saved(self, sentence: str) -> None:
        self.toast_requested.emit(sentence, "")
