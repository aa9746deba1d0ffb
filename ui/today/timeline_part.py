"""The months ahead in lanes; in a low window the next few days in one line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.terms import add_months
from commonservices.queries.today import HORIZON_MONTHS, Crowd, TimelineEvent, Today
from ui.kit.layout import inset, row
from ui.kit.texts import Text
from ui.kit.timeline import Event, TimelineStrip
from ui.page import PageFrame, address_of
from ui.today.brief_button import BriefButton
from ui.today.sentences import TodayWords, mark_of_days

LANES: Final = ("decide", "notice", "review", "end")
_BEFORE: Final = timedelta(days=14)
_NEAR: Final = timedelta(days=7)
_NEXT: Final = 3
_LABEL: Final = 22
_MARKS: Final = {"notice": "notice", "review": "package", "end": "closed"}
_VIEWS: Final = {"decide": "decision", "late": "decision", "end": "ending"}
_SORTS: Final = {"decide": "decide_by", "notice": "decide_by", "end": "expiry_on"}


class TimelinePart(QStackedWidget):
    """Coming days by lane; opening one opens its arrangement, opening several their list."""

    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, sentences: TodayWords, parent: QWidget | None = None) -> None:
        """Make the strip and its short twin, empty."""
        super().__init__(parent)
        self._frame = frame
        self._sentences = sentences
        self._addresses: dict[str, str] = {}
        look = frame.look
        self.strip = TimelineStrip(look, "today.timeline", self.tr("The coming months"))
        self.briefs = [BriefButton(look, name=f"today.timeline.brief.{place}") for place in range(_NEXT)]
        self.nothing = Text(look, self.tr("No dates in the coming months."), "secondary", "text2")
        holder = QWidget()
        line = row(holder, 8)
        for brief in self.briefs:
            line.addWidget(brief, 1)
            brief.clicked.connect(self._on_brief)
        line.addWidget(self.nothing)
        inset(holder, 12, 2, 8, 2)
        self.addWidget(self.strip)
        self.addWidget(holder)
        self.strip.event_opened.connect(self._on_opened)
        look.changed.connect(self.restyle)

    def fold(self, *, folded: bool) -> None:
        """Show one line instead of the strip, or the strip again."""
        self.setCurrentIndex(1 if folded else 0)
        self.restyle()

    @property
    def folded(self) -> bool:
        """Whether one line stands for the strip."""
        return self.currentIndex() == 1

    def restyle(self) -> None:
        """Take the height of what is shown."""
        if self.folded:
            self.setFixedHeight(self.briefs[0].sizeHint().height() + 4)
        else:
            self.strip.restyle()
            self.setFixedHeight(self.strip.height())

    # --- showing --------------------------------------------------------------------------------------------------

    def show_days(self, shown: Today) -> None:
        """Show the coming days, and the late decisions at the beginning."""
        start, end = shown.day - _BEFORE, add_months(shown.day, HORIZON_MONTHS)
        room_for_labels = add_months(end, 1)
        self._addresses = {}
        late = tuple(
            TimelineEvent("decide", line.decide_by, line.row.id, line.row.reference, line.row.title)
            for line in shown.decisions
            if line.days < 0
        )
        coming = [event for event in shown.timeline if event.kind in LANES and shown.day <= event.day <= end]
        events = [self._several("late", late, (), max(start, late[-1].day), shown.day)] if late else []
        for kind in LANES:
            crowds = [crowd for crowd in shown.crowds if crowd.kind == kind and crowd.day <= end]
            events += self._lane([event for event in coming if event.kind == kind], crowds, shown.day)
        self.strip.set_events(self._sentences.lanes(), events, start=start, end=room_for_labels, today=shown.day)
        self._show_next(coming, shown.day)
        self.restyle()

    def _lane(self, events: Sequence[TimelineEvent], crowds: Sequence[Crowd], today: date) -> list[Event]:
        """Give what one lane shows: days that lie within a week of the first of them stand together."""
        made: list[list[TimelineEvent | Crowd]] = []
        all_days: list[TimelineEvent | Crowd] = [*events, *crowds]
        for each in sorted(all_days, key=lambda each: each.day):
            if not made or each.day - made[-1][0].day > _NEAR:
                made.append([])
            made[-1].append(each)
        return [self._together(some, today) for some in made]

    def _together(self, some: Sequence[TimelineEvent | Crowd], today: date) -> Event:
        """Give days that stand together as one mark; one alone carries its own title and opens its arrangement."""
        named = tuple(each for each in some if isinstance(each, TimelineEvent))
        crowds = tuple(each for each in some if isinstance(each, Crowd))
        first = some[0]
        if crowds or len(named) > 1:
            return self._several(first.kind, named, crowds, first.day, today)
        key, lane = f"{first.kind}/{first.day.isoformat()}", LANES.index(first.kind)
        self._addresses[key] = address_of("arrangements", id=str(named[0].id))
        spoken = self._sentences.coming(named[0], today)
        return Event(key, lane, first.day, _short(named[0].title), _mark(first.kind, first.day, today), spoken)

    def _several(
        self, kind: str, named: tuple[TimelineEvent, ...], crowds: tuple[Crowd, ...], day: date, today: date
    ) -> Event:
        key, lane = f"{kind}/{day.isoformat()}", LANES.index("decide" if kind == "late" else kind)
        self._addresses[key] = address_of("arrangements", view=_VIEWS.get(kind, ""), sort=_SORTS.get(kind, ""))
        label, spoken = self._sentences.several(kind, named, today, crowds)
        first = min([*(each.day for each in named), *(each.day for each in crowds)])
        return Event(key, lane, day, label, _mark(kind, first, today), spoken)

    def _show_next(self, coming: Sequence[TimelineEvent], today: date) -> None:
        first = [next(same) for _, same in groupby(coming, key=lambda event: (event.day, event.kind))][:_NEXT]
        for place, brief in enumerate(self.briefs):
            brief.setVisible(place < len(first))
            if place < len(first):
                event = first[place]
                key = f"brief/{place}"
                self._addresses[key] = address_of("arrangements", id=str(event.id))
                kind = _mark(event.kind, event.day, today)
                brief.set_words(
                    self._frame.words.day(event.day, today),
                    self._sentences.brief_event(event),
                    spoken=self._sentences.coming(event, today),
                    mark=kind,
                )
        self.nothing.setVisible(not first)

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        self.open_requested.emit(self._addresses[key])

    def _on_brief(self) -> None:
        sender = self.sender()
        for place, brief in enumerate(self.briefs):
            if brief is sender:
                self.open_requested.emit(self._addresses[f"brief/{place}"])

    def first(self) -> QWidget:
        """Give what takes the keyboard now."""
        return self.briefs[0] if self.folded else self.strip


def _mark(kind: str, day: date, today: date) -> str:
    """Give the mark of a lane; that of a decision says how far off it is."""
    return _MARKS.get(kind) or mark_of_days((day - today).days)


def _short(title: str) -> str:
    """Give the beginning of a title, cut between words."""
    if len(title) <= _LABEL:
        return title
    head = title[: _LABEL + 1]
    return f"{head[: head.rfind(' ')] if ' ' in head else title[:_LABEL]}…"
