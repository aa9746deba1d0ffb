"""The month view: the table of days, the entries of the current day, and what the calendar says of one of them."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.queries import calendar
from commonservices.queries.calendar import CalendarEntry
from ui.kit.buttons import Button, ToolButton
from ui.kit.combo_box import ComboBox
from ui.kit.layout import HLine, VLine, column, inset, row, set_role
from ui.kit.texts import SectionHeader, Text
from ui.latest_read import LatestRead
from ui.page import PageFrame
from ui.today.calendar.month_grid import MonthGrid
from ui.today.calendar.month_model import DayCell, MonthModel
from ui.today.calendar.reading import MonthRead, read_month
from ui.today.calendar.words import (
    LANES,
    CalendarWords,
    address_of_entry,
    entry_key,
    first_weekday,
    kinds_of,
    mark_of,
)
from ui.today.lines import LineList
from ui.today.sentences import tone_of_days
from ui.today.told_part import ToldPart

_HEAD, _WIDTH = 40, 300
_SPOKEN: Final = 5
_MOST_OF_DAY: Final = 200


class MonthPart(QWidget):
    """A month by days; reading goes on in the background and the table fills when it is done."""

    open_requested = Signal(str)
    problem = Signal(str)
    filled = Signal()
    moved = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the view; nothing is read before it is opened."""
        super().__init__(parent)
        self._frame = frame
        self._words = CalendarWords(frame.words, self)
        self._reading = LatestRead(frame, self._on_read, self)
        self._read: MonthRead | None = None
        self._shown: dict[str, CalendarEntry] = {}
        look = frame.look
        first = first_weekday(frame.words.language, QLocale.system())
        days = MonthModel(self._words.weekdays(first), first, self._spoken, frame.words.number, self)
        self.grid = MonthGrid(look, days, self.tr("Month"))
        self.name = Text(look, "", "section", name="today.month.name")
        self.before = ToolButton(look, "chevron-left", self.tr("Month before"), name="today.month.before")
        self.after = ToolButton(look, "chevron-right", self.tr("Month after"), name="today.month.after")
        self.home = Button(look, self.tr("Today"), name="today.month.home")
        self.lane = ComboBox(look)
        self.lane.setObjectName("today.month.lane")
        self.lane.call(self.tr("Which days"))
        self.day_head = SectionHeader(look, "", panel=True)
        self.entries = LineList(look, "today.month.entries", self.tr("On this day"), inset=16, quiet=True)
        self.nothing = Text(look, self.tr("Nothing falls on this day."), "secondary", "text2", wrap=True)
        self.told = ToldPart(frame, "today.month.told")
        self._build()
        self._wire()

    def _build(self) -> None:
        head, side = QWidget(), QWidget()
        line = row(head, 8)
        line.addWidget(self.before)
        line.addWidget(self.after)
        line.addWidget(self.name)
        line.addStretch(1)
        line.addWidget(self.lane)
        line.addWidget(self.home)
        inset(head, 16, 4, 16, 4)
        self.lane.addItem(self.tr("All days"), "")
        for lane in LANES:
            self.lane.addItem(self._words.lane(lane), lane)
        self.lane.setMinimumContentsLength(16)
        set_role(side, "sunken")
        set_role(self.entries, "sunken")
        self.entries_stack, holder = QStackedWidget(), QWidget()
        empty = column(holder)
        empty.addWidget(self.nothing)
        empty.addStretch(1)
        inset(holder, 16, 10, 16, 10)
        self.entries_stack.addWidget(holder)
        self.entries_stack.addWidget(self.entries)
        inset(self.day_head, 16, 0, 12, 0)
        beside = column(side)
        beside.addWidget(self.day_head)
        beside.addWidget(HLine())
        beside.addWidget(self.entries_stack, 1)
        beside.addWidget(HLine())
        beside.addWidget(self.told, 1)
        self._side = side
        below = row(None, 0)
        below.addWidget(self.grid, 1)
        below.addWidget(VLine())
        below.addWidget(side)
        box = column(self)
        box.addWidget(head)
        box.addWidget(HLine())
        box.addLayout(below, 1)
        self._frame.look.changed.connect(self.restyle)
        self.restyle()

    def _wire(self) -> None:
        self.before.clicked.connect(partial(self.grid.step_months, -1))
        self.after.clicked.connect(partial(self.grid.step_months, 1))
        self.home.clicked.connect(self.grid.go_today)
        self.grid.month_changed.connect(self.read)
        self.grid.day_changed.connect(self._show_day)
        self.grid.opened.connect(self._on_opened)
        self.lane.currentIndexChanged.connect(self.read)
        self.entries.opened.connect(self._open_entry)
        self.entries.current_changed.connect(self._tell)
        self.told.open_requested.connect(self.open_requested)

    def restyle(self) -> None:
        """Take sizes from the look."""
        look = self._frame.look
        self._side.setFixedWidth(look.px(_WIDTH))
        self.day_head.setFixedHeight(max(look.px(_HEAD), look.line_box("panel_section") + 12))

    # --- reading --------------------------------------------------------------------------------------------------

    def open(self, day: date, lane: str = "") -> None:
        """Go to a day and read its month."""
        self.grid.today = self._frame.bridge.today()
        place = self.lane.findData(lane)
        self.lane.blockSignals(True)  # noqa: FBT003 Qt takes it so
        self.lane.setCurrentIndex(max(0, place))
        self.lane.blockSignals(False)  # noqa: FBT003 Qt takes it so
        self.grid.days.show_month(day)
        self.grid.go(day)
        self.read()

    @property
    def chosen_lane(self) -> str:
        """Which days are shown: a lane, or all."""
        return str(self.lane.currentData() or "")

    @Slot()
    def read(self) -> None:
        """Read the month that is shown, in the background; an earlier reading is given up."""
        days = self.grid.days
        self.grid.today = self._frame.bridge.today()
        self.name.setText(self._words.month(days.month))
        self.grid.setAccessibleName(self.tr("Month: {month}").format(month=self._words.month(days.month)))
        self._read = None
        self._reading.start(partial(read_month, days.first, days.last, self.chosen_lane))
        self.moved.emit()

    def _on_read(self, read: MonthRead) -> None:
        days = self.grid.days
        if (read.first, read.last, read.lane) != (days.first, days.last, self.chosen_lane):
            return
        self._read = read
        today, lines = self._frame.bridge.today(), dict[date, list[tuple[str, str, str]]]()
        for entry in read.entries:
            tone = tone_of_days((entry.day - today).days) if entry.kind == "decide" else "crit" if entry.late else ""
            mark = mark_of(entry.kind, entry.day, today)
            lines.setdefault(entry.day, []).append((mark, entry.title or entry.note, tone))
        days.fill({day: DayCell(day, number, tuple(lines.get(day, ()))) for day, number in read.counts.items()})
        self._show_day(self.grid.day)
        self.filled.emit()

    def _spoken(self, cell: DayCell) -> str:
        said = [
            self._words.kind(entry.kind) + ": " + self._frame.words.embed(entry.title or entry.note)
            for entry in self._entries_of(cell.day)[:_SPOKEN]
        ]
        return self._words.day_spoken(cell.day, self._frame.bridge.today(), cell.number, said)

    def _entries_of(self, day: date) -> list[CalendarEntry]:
        return [entry for entry in self._read.entries if entry.day == day] if self._read is not None else []

    # --- one day --------------------------------------------------------------------------------------------------

    @Slot(object)
    def _show_day(self, day: date) -> None:
        words, today, read = self._frame.words, self._frame.bridge.today(), self._read
        found = self._entries_of(day)
        number = read.counts.get(day, 0) if read is not None else 0
        if read is not None and number and not read.listed:
            asked = partial(calendar.entries, first=day, last=day, kinds=kinds_of(self.chosen_lane))
            found = list(self._frame.bridge.ask(asked))[:_MOST_OF_DAY]
        self._shown = {entry_key(entry): entry for entry in found}
        self.day_head.title.setText(words.weekday(day))
        self.day_head.set_detail(words.number(number) if number else "")
        self.entries.setAccessibleName(words.weekday(day))
        self.entries.set_lines([self._words.entry(entry, today, dated=False) for entry in found])
        self.entries_stack.setCurrentIndex(1 if found else 0)
        self._tell(self.entries.current_key())

    @Slot(str)
    def _tell(self, key: str) -> None:
        entry = self._shown.get(key)
        if entry is None:
            self.told.show_nothing()
            return
        address = address_of_entry(entry.record_kind, str(entry.id))
        more = [entry.note] if entry.note else []
        if entry.record_kind == "arrangement":
            self.told.show_arrangement(entry.id, entry.title, entry.reference, more, address)
        else:
            day = self._words.entry(entry, self._frame.bridge.today()).spoken
            self.told.show_sentences(entry.title or entry.note, entry.reference, [day, *more], address)

    @Slot(object)
    def _on_opened(self, _day: date) -> None:
        """Open the only entry of a day, or go to the list of several."""
        if len(self._shown) == 1:
            self._open_entry(next(iter(self._shown)))
        elif self._shown:
            self.entries.setFocus()

    @Slot(str)
    def _open_entry(self, key: str) -> None:
        entry = self._shown[key]
        address = address_of_entry(entry.record_kind, str(entry.id))
        if address:
            self.open_requested.emit(address)
        else:
            self.problem.emit(self.tr("This line has no page of its own; what is known stands beside it."))
