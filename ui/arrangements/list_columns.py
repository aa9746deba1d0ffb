"""The columns of the register of arrangements: what each shows, and by what it is sorted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from commonservices.queries.arrangements import ArrangementRow
from ui.kit.columns import Column, Distance
from ui.words import Words

SOON_DAYS: Final = 14
OPTIONAL: Final = ("reference", "ceiling", "owner", "location")
DEFAULT_SORT: Final = "decide_by"
_QUIET_STATES: Final = frozenset({"SUPERSEDED", "CLOSED", "CANCELLED", "TERMINATED"})
_ENDED_STATES: Final = frozenset({"SUPERSEDED", "CLOSED", "CANCELLED", "TERMINATED", "EXPIRED"})


def decision_tone(day: date | None, today: date) -> str:
    """Give the tone of a decision date: late, within two weeks, or later."""
    if day is None:
        return ""
    left = (day - today).days
    if left < 0:
        return "crit"
    return "att" if left <= SOON_DAYS else ""


def title_of(row: ArrangementRow, language: str) -> str:
    """Give the title in the language of the window where there is one."""
    return (row.title_fr or row.title) if language == "fr" else (row.title or row.title_fr)


class ListColumns(QObject):
    """Makes the columns in the words of the window; they are made anew with the page."""

    def __init__(self, words: Words, today: Callable[[], date], parent: QObject | None = None) -> None:
        """Keep the words and the day."""
        super().__init__(parent)
        self._words = words
        self._today = today

    def columns(self) -> list[Column[ArrangementRow]]:
        """Give all columns, the optional ones last."""
        return [*self._usual(), *self._optional()]

    def _usual(self) -> list[Column[ArrangementRow]]:
        return [
            Column("state", self.tr("State"), self.state, 130, paint="state", detail=self.mark, sort="state"),
            Column("title", self.tr("Title"), self.title, 300, detail=self.title_style, sort="title_key", elastic=True),
            Column("type", self.tr("Type"), self.type, 88, detail=_muted, sort="type", tip=self.type_name),
            Column(
                "parties", self.tr("Parties"), self.parties, 132, paint="tags", detail=self.party_codes, sort="parties"
            ),
            Column(
                "decide_by",
                self.tr("Decide by"),
                self.decide_by,
                136 if self._words.language == "en" else 172,
                paint="two_tone_date",
                detail=self.distance,
                sort="decide_by",
            ),
            Column(
                "ends",
                self.tr("Ends"),
                self.ends,
                92 if self._words.language == "en" else 108,
                detail=_muted,
                sort="expiry_on",
            ),
        ]

    def _optional(self) -> list[Column[ArrangementRow]]:
        return [
            Column("reference", self.tr("Reference"), self.reference, 190, detail=_muted, sort="reference"),
            Column("ceiling", self.tr("Ceiling"), self.ceiling, 130, paint="number", sort="ceiling_amount"),
            Column("owner", self.tr("Owner"), _owner, 130, sort="owner"),
            Column("location", self.tr("Location"), _location, 130, sort="location"),
        ]

    # --- what the cells say ---------------------------------------------------------------------------------------

    def state(self, row: ArrangementRow) -> str:
        """Give the word of the state."""
        return self._words.state(row.state)

    def mark(self, row: ArrangementRow) -> str:
        """Give the shape of the state; one that lapsed and is still used has its own."""
        return self._words.mark("LAPSED_BUT_USED" if "LAPSED_BUT_USED" in row.flags else row.state)

    def title(self, row: ArrangementRow) -> str:
        """Give the title."""
        return title_of(row, self._words.language)

    def title_style(self, row: ArrangementRow) -> str:
        """Write what has ended more quietly."""
        return "muted" if row.state in _QUIET_STATES else "strong"

    def type(self, row: ArrangementRow) -> str:
        """Give the short code of the type."""
        return row.type.replace("_", " ")

    def type_name(self, row: ArrangementRow) -> str:
        """Give the full name of the type."""
        return self._words.code("arrangement_types", row.type)

    def parties(self, row: ArrangementRow) -> str:
        """Give the parties as they are read out."""
        return " ".join(row.parties)

    def party_codes(self, row: ArrangementRow) -> tuple[str, ...]:
        """Give the parties, the lead first."""
        return tuple(row.parties)

    def decide_by(self, row: ArrangementRow) -> str:
        """Give the day by which to decide."""
        return self._words.day(row.decide_by, self._today())

    def distance(self, row: ArrangementRow) -> Distance:
        """Give how far off the decision is."""
        today = self._today()
        return Distance(self._words.distance(row.decide_by, today), decision_tone(row.decide_by, today))

    def ends(self, row: ArrangementRow) -> str:
        """Give the last day covered, or that there is none."""
        if row.open_ended and row.state not in _ENDED_STATES:
            return self.tr("Open")
        return self._words.day(row.expiry_on, date.min) if row.expiry_on else self._words.day(None, self._today())

    def reference(self, row: ArrangementRow) -> str:
        """Give the reference in its own direction."""
        return self._words.isolate(row.reference)

    def ceiling(self, row: ArrangementRow) -> str:
        """Give the ceiling with its currency."""
        return self._words.whole_money(row.ceiling_amount, row.currency)


def _muted(_row: ArrangementRow) -> str:
    return "muted"


def _owner(row: ArrangementRow) -> str:
    return row.owner


def _location(row: ArrangementRow) -> str:
    return row.location
