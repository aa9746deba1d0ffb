"""The twelve months ahead: lanes of days above, and below every entry in its order, month by month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import groupby
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.terms import add_months
from commonservices.queries.calendar import CalendarEntry
from ui.kit.layout import HLine, VLine, column, row
from ui.kit.notes import EmptyState
from ui.kit.timeline import Event, TimelineStrip
from ui.latest_read import LatestRead
from ui.page import PageFrame
from ui.today.calendar.reading import YearRead, read_year
from ui.today.calendar.words import LANES, CalendarWords, address_of_entry, entry_key, lane_of, mark_of
from ui.today.lines import Line, LineList
from ui.today.told_part import ToldPart

_NEAR: Final = timedelta(days=13)
_LABEL: Final = 18
_WIDTH: Final = 300
_BEFORE: Final = timedelta(days=10)


class YearPart(QWidget):
    """Twelve months by lane and by line; reading goes on in the background."""

    open_requested = Signal(str)
    problem = Signal(str)
    month_requested = Signal(object)
    filled = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the view; nothing is read before it is opened."""
        super().__init__(parent)
        self._frame = frame
        self._words = CalendarWords(frame.words, self)
        self._reading = LatestRead(frame, self._on_read, self)
        self._shown: dict[str, CalendarEntry] = {}
        self._days: dict[str, date] = {}
        look = frame.look
        self.strip = TimelineStrip(look, "today.year.strip", self.tr("The twelve months ahead"))
        self.list = LineList(look, "today.year.list", self.tr("The twelve months ahead, by date"))
        self.empty = EmptyState(look, "", name="today.year.empty")
        self.told = ToldPart(frame, "today.year.told")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        below = row(None, 0)
        below.addWidget(self.stack, 1)
        below.addWidget(VLine())
        below.addWidget(self.told)
        box = column(self)
        for part in (self.strip, HLine()):
            box.addWidget(part)
        box.addLayout(below, 1)
        self.strip.event_opened.connect(self._on_event)
        self.list.opened.connect(self._open_entry)
        self.list.current_changed.connect(self._tell)
        self.told.open_requested.connect(self.open_requested)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take sizes from the look."""
        self.told.setFixedWidth(self._frame.look.px(_WIDTH))

    # --- reading --------------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the twelve months from today on, in the background; an earlier reading is given up."""
        self._reading.start(partial(read_year, self._frame.bridge.today()))

    def _on_read(self, read: YearRead) -> None:
        if read.first != self._frame.bridge.today():
            return
        self._shown = {entry_key(entry): entry for entry in read.entries}
        self._show_strip(read)
        self.list.set_lines(self._lines(read))
        self._tell(self.list.current_key())
        words = self._frame.words
        sentence = self.tr("Nothing falls between today and {day}.").format(day=words.full_day(read.last))
        self.empty.set_texts(sentence)
        self.stack.setCurrentWidget(self.list if read.entries else self.empty)
        self.filled.emit()

    def _lines(self, read: YearRead) -> list[Line]:
        words, lines = self._frame.words, list[Line]()
        for month, found in groupby(read.entries, key=lambda entry: entry.day.replace(day=1)):
            some = list(found)
            after = add_months(month, 1)
            number = sum(n for days in read.counts.values() for day, n in days.items() if month <= day < after)
            title, tail = self._words.month(month), words.number(number)
            spoken = self.tr("{title}: {number}").format(title=title, number=tail)
            lines.append(Line(f"month/{month}", title, tail=tail, spoken=spoken, heading=True))
            lines += [self._words.entry(entry, read.first) for entry in some]
        more = read.total - len(read.entries)
        if more > 0:
            title = self.tr("%n more; the month view has them all", "", more)
            lines.append(Line("more", title, spoken=title, heading=True))
        return lines

    # --- the lanes ------------------------------------------------------------------------------------------------

    def _show_strip(self, read: YearRead) -> None:
        self._days, events = {}, list[Event]()
        for place, (lane, days) in enumerate(read.counts.items()):
            listed = [entry for entry in read.entries if lane_of(entry.kind) == lane]
            for some in _together(sorted(days)):
                events.append(self._event(place, lane, some, days, listed))
        start, end = read.first - _BEFORE, read.last + _BEFORE
        self.strip.set_events(self._words.lanes(), events, start=start, end=end, today=read.first)

    def _event(
        self, place: int, lane: str, some: Sequence[date], days: Mapping[date, int], listed: Sequence[CalendarEntry]
    ) -> Event:
        words, today = self._frame.words, self._frame.bridge.today()
        key, number = f"{lane}/{some[0].isoformat()}", sum(days[day] for day in some)
        self._days[key] = some[0]
        mark = mark_of(next(iter(sorted(LANES[lane]))) if lane != "decide" else "decide", some[0], today)
        only = next((entry for entry in listed if entry.day == some[0]), None)
        if number == 1 and only is not None:
            line = self._words.entry(only, today)
            return Event(key, place, some[0], _short(line.title), mark, line.spoken)
        first, last = words.full_day(some[0]), words.full_day(some[-1])
        name = self._words.lane(lane)
        if some[0] == some[-1]:
            spoken = self.tr("{lane}, {day}: %n date(s)", "", number).format(lane=name, day=first)
        else:
            spoken = self.tr("{lane}, {first} to {last}: %n date(s)", "", number)
            spoken = spoken.format(lane=name, first=first, last=last)
        return Event(key, place, some[0], words.number(number), mark, spoken)

    @Slot(str)
    def _on_event(self, key: str) -> None:
        """Go to the first line of what was opened above; what is not listed is shown in its month."""
        lane, day = key.partition("/")[0], self._days[key]
        for line, entry in self._shown.items():
            if entry.day == day and lane_of(entry.kind) == lane:
                self.list.select(line)
                self.list.scrollTo(self.list.currentIndex())
                self.list.setFocus()
                return
        self.month_requested.emit(day)

    # --- one line -------------------------------------------------------------------------------------------------

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
            said = self._words.entry(entry, self._frame.bridge.today()).spoken
            self.told.show_sentences(entry.title or entry.note, entry.reference, [said, *more], address)

    @Slot(str)
    def _open_entry(self, key: str) -> None:
        entry = self._shown[key]
        address = address_of_entry(entry.record_kind, str(entry.id))
        if address:
            self.open_requested.emit(address)
        else:
            self.problem.emit(self.tr("This line has no page of its own; what is known stands beside it."))


def _together(days: Sequence[date]) -> list[list[date]]:
    """Put days into groups that begin at most two weeks apart."""
    groups: list[list[date]] = []
    for day in days:
        if groups and day - groups[-1][0] <= _NEAR:
            groups[-1].append(day)
        else:
            groups.append([day])
    return groups


def _short(title: str) -> str:
    """Give the beginning of a title, cut between words."""
    if len(title) <= _LABEL:
        return title
    head = title[: _LABEL + 1]
    return f"{head[: head.rfind(' ')] if ' ' in head else title[:_LABEL]}…"
