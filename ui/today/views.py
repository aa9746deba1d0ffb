"""The views of the first page under their tabs: the day, a month, the twelve months ahead, the alerts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import arrangements as arrangement_queries
from commonservices.queries import today as queries
from commonservices.queries.arrangements import ArrangementFilter
from ui.kit.layout import HLine, column, inset, row
from ui.kit.tabs import TabItem, Tabs
from ui.latest_read import LatestRead
from ui.page import PageFrame
from ui.today.answers import AnswerFlow
from ui.today.day_view import DayView
from ui.today.sentences import TodayWords

if TYPE_CHECKING:
    from commonservices.queries.to_act import AlertOverview
    from commonservices.queries.today import WaitingLine
    from ui.today.alerts_part import AlertsPart
    from ui.today.calendar.month_part import MonthPart
    from ui.today.calendar.year_part import YearPart

DAY, MONTH, YEAR, ALERTS = "day", "month", "year", "alerts"
_AFTER_THE_REST: Final = 300
VIEWS: Final = (DAY, MONTH, YEAR, ALERTS)
PartT = TypeVar("PartT", "MonthPart", "YearPart", "AlertsPart")


class Views(QWidget):
    """Tabs and what they show; a view is built when it is first shown and read whenever it is."""

    open_requested = Signal(str)
    problem = Signal(str)
    status = Signal(str)
    shown = Signal()
    selected = Signal()
    moved = Signal()

    def __init__(self, frame: PageFrame, flow: AnswerFlow, parent: QWidget | None = None) -> None:
        """Build the tabs and the view of the day."""
        super().__init__(parent)
        self._frame = frame
        self._flow = flow
        self._counting = LatestRead(frame, self._on_counted, self)
        self.counted = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_THE_REST)
        self._later.timeout.connect(self._count)
        self.tabs = Tabs(frame.look, self.tr("Views"), "today.views")
        self.tabs.set_tabs(
            [
                TabItem(DAY, self.tr("Day")),
                TabItem(MONTH, self.tr("Month")),
                TabItem(YEAR, self.tr("12 months")),
                TabItem(ALERTS, self.tr("Alerts")),
            ]
        )
        self.day = DayView(frame, TodayWords(frame.words, self))
        self.stack = QStackedWidget()
        box, head = column(self), QWidget()
        row(head, 0).addWidget(self.tabs, 1)
        inset(head, 20, 0, 16, 0)
        for part in (head, HLine()):
            box.addWidget(part)
        box.addWidget(self.stack, 1)
        self.stack.addWidget(self.day)
        self.day.open_requested.connect(self.open_requested)
        self.tabs.picked.connect(self._on_tab)
        self.day.side.alerts_requested.connect(self.show_alerts)
        self.day.decisions.put_off_requested.connect(self._show_put_off)
        self.day.decisions.current_changed.connect(self.selected)

    # --- the views, each built when it is first shown -------------------------------------------------------------

    @cached_property
    def month(self) -> MonthPart:
        """The month by days."""
        from ui.today.calendar.month_part import MonthPart

        part = MonthPart(self._frame)
        part.moved.connect(self.moved)
        return self._added(part)

    @cached_property
    def year(self) -> YearPart:
        """The twelve months ahead."""
        from ui.today.calendar.year_part import YearPart

        part = YearPart(self._frame)
        part.month_requested.connect(self.show_month)
        return self._added(part)

    @cached_property
    def alerts(self) -> AlertsPart:
        """The alerts."""
        from ui.today.alerts_part import AlertsPart

        part = AlertsPart(self._frame, self._flow)
        part.status.connect(self.status)
        part.selected.connect(self.selected)
        return self._added(part)

    def _added(self, part: PartT) -> PartT:
        part.open_requested.connect(self.open_requested)
        part.problem.connect(self.problem)
        self.stack.addWidget(part)
        return part

    # --- going ----------------------------------------------------------------------------------------------------

    @property
    def view(self) -> str:
        """The view that is shown."""
        return self.tabs.current_key() or DAY

    def go(self, state: Mapping[str, str]) -> None:
        """Go to the view of an address and read it."""
        view = state.get("view", DAY)
        self.tabs.blockSignals(True)  # noqa: FBT003 Qt takes it so
        self.tabs.select(view if view in VIEWS else DAY)
        self.tabs.blockSignals(False)  # noqa: FBT003 Qt takes it so
        self._show(state)
        self.day.decisions.list.select(state.get("row", ""))

    def _show(self, state: Mapping[str, str]) -> None:
        parts = {MONTH: "month", YEAR: "year", ALERTS: "alerts"}
        shown: QWidget = getattr(self, parts.get(self.view, "day"))
        another = shown is not self.stack.currentWidget()
        self.stack.setCurrentWidget(shown)
        if another and not self.tabs.hasFocus():
            self.stops()[0].setFocus()
        self.read(state)
        self.shown.emit()

    @Slot(str)
    def _on_tab(self, _view: str) -> None:
        self._show({})
        self.moved.emit()

    @Slot(object)
    def show_month(self, day: date) -> None:
        """Show the month of a day."""
        self.go({"view": MONTH, "day": day.isoformat()})
        self.month.grid.setFocus()
        self.moved.emit()

    @Slot(str)
    def show_alerts(self, kind: str) -> None:
        """Show the alerts of a kind, or all."""
        self.go({"view": ALERTS, "kind": kind})
        self.alerts.table.setFocus()
        self.moved.emit()

    @Slot()
    def _show_put_off(self) -> None:
        self.go({"view": ALERTS, "answered": "1"})
        self.alerts.table.setFocus()
        self.moved.emit()

    def address(self) -> dict[str, str]:
        """Give the view to come back to, with its row, day or kind."""
        if self.view == MONTH:
            return {"view": MONTH, "day": self.month.grid.day.isoformat(), "lane": self.month.chosen_lane}
        if self.view == ALERTS:
            answered = "1" if self.alerts.with_answered.isChecked() else ""
            return {"view": ALERTS, "kind": self.alerts.chosen_kind, "answered": answered}
        return {"view": YEAR} if self.view == YEAR else {"row": self.day.decisions.list.current_key()}

    def stops(self) -> list[QWidget]:
        """Give the parts of the view that F6 steps through; the first takes the keyboard."""
        if self.view == MONTH:
            found: list[QWidget] = [self.month.grid, self.month.entries, self.month.lane, self.tabs]
        elif self.view == YEAR:
            found = [self.year.list, self.year.strip, self.tabs]
        elif self.view == ALERTS:
            found = [self.alerts.table, self.alerts.kind, self.tabs]
        else:
            found = [*self.day.stops(), self.tabs]
        return found

    # --- reading --------------------------------------------------------------------------------------------------

    def read(self, state: Mapping[str, str]) -> None:
        """Read the view that is shown; long reading goes on in the background."""
        if self.view == MONTH:
            self.month.open(read_day(state.get("day", "")) or self._frame.bridge.today(), state.get("lane", ""))
        elif self.view == YEAR:
            self.year.read()
        elif self.view == ALERTS:
            self.alerts.open(state.get("kind", ""), answered=state.get("answered") == "1")
        else:
            self._read_day()
        if self.view != DAY:
            self.status.emit("")
        if self.counted:
            self._count()
        else:
            self._later.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the counting to the next time the page is gone to."""
        if not event.spontaneous():
            self._later.stop()
        super().hideEvent(event)

    @Slot()
    def _count(self) -> None:
        """Count alerts and who is waited for in the background: after what is shown first, as it reads a good deal."""
        self._counting.start(_overview)

    def _read_day(self) -> None:
        bridge, words = self._frame.bridge, self._frame.words
        shown = bridge.ask(queries.today)
        some = bool(shown.decisions) or bridge.ask(partial(arrangement_queries.count, wanted=ArrangementFilter()))
        self.day.show_day(shown, any_arrangement=bool(some))
        number = len(shown.decisions)
        told = self.tr("To decide: {number}").format(number=words.number(number))
        self.status.emit(told if number else self.tr("Nothing to decide"))

    def _on_counted(self, found: tuple[AlertOverview, tuple[WaitingLine, ...]]) -> None:
        overview, waiting = found
        self.counted = True
        self.tabs.set_count(ALERTS, overview.alerts.critical or None, "crit")
        self.day.side.show_overview(overview)
        self.day.side.show_waiting(waiting)


def read_day(text: str) -> date | None:
    """Give the day an address names; none when it names no day there is."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _overview(office: Office, tell: Tell) -> tuple[AlertOverview, tuple[WaitingLine, ...]]:
    from commonservices.queries import to_act

    found = to_act.overview(office), queries.waiting(office)
    tell(1, 1, "")
    return found
