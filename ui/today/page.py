"""The first page: the figures that count, the months ahead, what must be decided and who is waited for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from commonservices.actions import arrangements as actions
from commonservices.queries import arrangements as arrangement_queries
from commonservices.queries import today as queries
from commonservices.queries.arrangements import ArrangementFilter
from ui.kit.buttons import Button
from ui.kit.layout import SHORT, HLine, VLine, column, row
from ui.page import Command, Page, PageFrame, PageHeader, address_of
from ui.today.decisions_part import DecisionsPart
from ui.today.figure_strip import FigureStrip
from ui.today.sentences import TodayWords
from ui.today.side_part import SidePart
from ui.today.timeline_part import TimelinePart

_NARROW: Final = 860


class TodayPage(Page):
    """What the day asks for."""

    place: ClassVar[str] = "today"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; everything is read when it is opened."""
        super().__init__(frame, parent)
        self.sentences = TodayWords(frame.words, self)
        self.header = PageHeader(frame.look, self.title(), name="today.header")
        self.new_button = Button(frame.look, self.tr("New arrangement"), icon="plus", name="today.header.new")
        self.header.buttons.addWidget(self.new_button)
        self.figures = FigureStrip(frame, self.sentences)
        self.timeline = TimelinePart(frame, self.sentences)
        self.decisions = DecisionsPart(frame, self.sentences)
        self.side = SidePart(frame, self.sentences)
        self._lay_out()
        for part in (self.figures, self.timeline, self.decisions, self.side):
            part.open_requested.connect(self.open_requested)
        self.new_button.clicked.connect(self.start_new)
        self.new_button.setVisible(not self.bridge.read_only)
        self.decisions.review_requested.connect(self._on_review)
        self.decisions.current_changed.connect(self.commands_changed)

    def _lay_out(self) -> None:
        box = column(self)
        for part in (self.header, HLine(), self.figures, HLine(), self.timeline, HLine()):
            box.addWidget(part)
        below = row(None, 0)
        below.addWidget(self.decisions, 1)
        below.addWidget(VLine())
        below.addWidget(self.side)
        box.addLayout(below, 1)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Today")

    def open(self, address: Mapping[str, str]) -> None:
        """Read the day and go to a row."""
        self.reload()
        self.decisions.list.select(address.get("row", ""))
        self.status_keys.emit([("Enter", self.tr("open")), ("F6", self.tr("next part"))])

    def address(self) -> Mapping[str, str]:
        """Give the row to come back to."""
        return {"row": self.decisions.list.current_key()}

    def reload(self) -> None:
        """Read everything anew."""
        shown = self.bridge.ask(queries.today)
        some = bool(shown.decisions) or self.bridge.ask(partial(arrangement_queries.count, wanted=ArrangementFilter()))
        self.header.set_detail(self.words.weekday(shown.day))
        self.figures.show_figures(shown.figures, shown.day)
        self.timeline.show_days(shown)
        self.decisions.show_decisions(shown, any_arrangement=bool(some))
        self.side.show_lines(shown)
        self.status_text.emit(self._status(len(shown.decisions)))

    def _status(self, number: int) -> str:
        if not number:
            return self.tr("Nothing to decide")
        return self.tr("To decide: {number}").format(number=self.words.number(number))

    def regions(self) -> list[QWidget]:
        """Give figures, timeline, decisions and the panel."""
        stops = [self.decisions.first(), self.side.waiting, self.side.alerts, self.figures.first()]
        stops.append(self.timeline.first())
        return [each for each in stops if each.isVisibleTo(self)]

    def commands(self) -> list[Command]:
        """Give what can be done with the day and its current row."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        none = "" if self.decisions.current else self.tr("No decision is selected.")
        review = none or fixed or ("" if self.decisions.can_review() else self.tr("No review is due for this one."))
        return [
            Command("today.new", self.tr("New arrangement"), self.start_new, "Ctrl+N", "plus", "file", fixed),
            Command(
                "today.open",
                self.tr("Open arrangement"),
                self.decisions.open_current,
                icon="eye",
                reason=none,
                primary=True,
            ),
            Command(
                "today.review",
                self.tr("Record a review…"),
                self.decisions.review_current,
                icon="clipboard",
                reason=review,
            ),
        ]

    # --- size -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold figures and timeline into one line each where the window is low."""
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the size of the window before the page is seen."""
        super().showEvent(event)
        self._fold()

    def _fold(self) -> None:
        low = self.window().height() < SHORT
        if low != self.figures.folded:
            self.figures.fold(folded=low)
        if low != self.timeline.folded:
            self.timeline.fold(folded=low)
        self.side.make_narrow(narrow=self.width() < self.look.px(_NARROW))

    # --- doing ----------------------------------------------------------------------------------------------------

    @Slot()
    def start_new(self) -> None:
        """Begin a new arrangement in the register."""
        self.open_requested.emit(address_of("arrangements", new="1"))

    @Slot(str)
    def _on_review(self, key: str) -> None:
        day = self.words.full_day(self.today())
        question = self.tr("What did the review find? It is recorded for {day}.").format(day=day)
        done = partial(self._record_review, UUID(key))
        self.ask.text(self.tr("Record a review"), question, done, required=False, confirm=self.tr("Record review"))

    def _record_review(self, id: UUID, finding: str) -> None:
        day = self.today()
        if self.bridge.do(partial(actions.review, id=id, day=day, reason=finding)) is not None:
            self.decisions.list.setFocus()
            self.toast_requested.emit(self.tr("The review is recorded."), "undo")
