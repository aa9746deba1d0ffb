"""The words of the calendar: what a day is for, which mark stands for it, where it leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QLocale, QObject, Qt

from commonservices.queries.calendar import DAY_KINDS, CalendarEntry
from ui.page import address_of
from ui.today.lines import Line
from ui.today.sentences import mark_of_days, tone_of_days
from ui.words import Words

WEEK: Final = 7
LANES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "decide": frozenset({"decide"}),
        "notice": frozenset({"notice", "lease_notice"}),
        "end": frozenset({"end", "lease_end", "host_end", "lta_end", "delegation_end", "mandate_end"}),
        "review": frozenset({"review", "risk_review", "rate_review"}),
        "other": frozenset({"obligation", "action_due", "settle", "start"}),
    }
)
_LANE_OF: Final = {kind: lane for lane, kinds in LANES.items() for kind in kinds}
_MARKS: Final = {"notice": "notice", "end": "closed", "review": "package", "other": "not_yet"}
_PLACES: Final = {
    "arrangement": "arrangements",
    "shared_service": "services",
    "premises": "premises",
    "long_term_agreement": "premises",
    "action_item": "decisions",
    "bill": "bills",
    "service_order": "bills",
    "cost_pool": "cost_sharing",
}
_LOCALES: Final = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ar": "ar"}


def lane_of(kind: str) -> str:
    """Give the lane a kind of day stands in."""
    return _LANE_OF[kind]


def kinds_of(lane: str) -> frozenset[str]:
    """Give the kinds of day of a lane; all of them for none."""
    return LANES.get(lane, frozenset(DAY_KINDS))


def mark_of(kind: str, day: date, today: date) -> str:
    """Give the mark of a day: a decision by how near it is, a notice day, an end, a review, another."""
    lane = lane_of(kind)
    return mark_of_days((day - today).days) if lane == "decide" else _MARKS[lane]


def entry_key(entry: CalendarEntry) -> str:
    """Give what one entry is known by in a list."""
    return f"{entry.kind}/{entry.subject_id}/{entry.day.isoformat()}/{entry.number}"


def address_of_entry(record_kind: str, id: str) -> str:
    """Give where a record is opened; nothing when it has no page of its own."""
    place = _PLACES.get(record_kind)
    return address_of(place, id=id) if place else ""


def first_weekday(language: str, system: QLocale) -> int:
    """Give the day a week begins with, Monday being 1: as the computer has it where it speaks the same language."""
    own = QLocale(_LOCALES.get(language, "en_GB"))
    locale = system if system.language() == own.language() else own
    first: Qt.DayOfWeek = locale.firstDayOfWeek()
    return int(first.value)


class CalendarWords(QObject):
    """Writes what the calendar says, in the words of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words
        self._locale = QLocale(_LOCALES.get(words.language, "en_GB"))

    def kind(self, kind: str) -> str:
        """Give what a day is for."""
        return {
            "decide": self.tr("Decide by"),
            "notice": self.tr("Last day to give notice"),
            "end": self.tr("Ends"),
            "review": self.tr("Review due"),
            "start": self.tr("Takes effect"),
            "settle": self.tr("Final account due"),
            "mandate_end": self.tr("Mandate ends"),
            "obligation": self.tr("Duty falls due"),
            "lease_notice": self.tr("Last day to give notice on the lease"),
            "lease_end": self.tr("Lease ends"),
            "host_end": self.tr("Host agreement ends"),
            "lta_end": self.tr("Long-term agreement ends"),
            "delegation_end": self.tr("Delegation ends"),
            "action_due": self.tr("Action due"),
            "risk_review": self.tr("Risk to review"),
            "rate_review": self.tr("Rates to review"),
        }[kind]

    def lanes(self) -> tuple[str, ...]:
        """Give the names of the lanes in their order."""
        return (
            self.tr("Decide by"),
            self.tr("Last notice day"),
            self.tr("Ends"),
            self.tr("Reviews"),
            self.tr("Other days"),
        )

    def lane(self, lane: str) -> str:
        """Give the name of one lane."""
        return self.lanes()[tuple(LANES).index(lane)]

    def entry(self, entry: CalendarEntry, today: date, *, dated: bool = True) -> Line:
        """Give the row of one entry; its day is left out where all rows have the same."""
        words, kind = self._words, self.kind(entry.kind)
        far = words.distance(entry.day, today)
        title = entry.title or entry.note or entry.reference
        said = self.tr("{kind} {day}, {distance}: {title}").format(
            kind=kind, day=words.full_day(entry.day), distance=far, title=words.embed(title)
        )
        about = [kind, *([entry.note] if entry.note and entry.note != title else [])]
        return Line(
            key=entry_key(entry),
            title=title,
            detail=" · ".join(about),
            mark=mark_of(entry.kind, entry.day, today),
            when=words.day(entry.day, today) if dated else "",
            far=far if dated else "",
            tone=tone_of_days((entry.day - today).days) if entry.kind == "decide" or entry.late else "",
            tail=words.isolate(entry.reference),
            spoken=said,
            tip=entry.owner,
        )

    def day_spoken(self, day: date, today: date, number: int, said: Sequence[str]) -> str:
        """Give one day of a month as it is read out: its name, how much falls on it, and what."""
        name = self._words.weekday(day)
        if day == today:
            name = self.tr("{day}, today").format(day=name)
        if not number:
            return self.tr("{day}: nothing").format(day=name)
        listed = "; ".join(said)
        count = self.tr("%n date(s)", "", number)
        if not listed:
            return self.tr("{day}: {count}").format(day=name, count=count)
        return self.tr("{day}: {count}. {listed}").format(day=name, count=count, listed=listed)

    def weekdays(self, first: int) -> list[tuple[str, str]]:
        """Give the short and the long names of the days of a week that begins with a day."""
        short, long = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
        days = [(first - 1 + place) % WEEK + 1 for place in range(WEEK)]
        name = self._locale.standaloneDayName
        return [(name(day, short if self._words.language != "ar" else long), name(day, long)) for day in days]

    def month(self, day: date) -> str:
        """Give the name of a month as a heading."""
        text = self._words.month_name(day)
        return text[:1].upper() + text[1:]
