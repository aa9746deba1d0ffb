"""What each cell of the grid says: its figure, its marks, how it is heard, and what it asks for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.checks import unit_places
from commonservices.domain.declaring import dataclass
from commonservices.domain.pricing import USD
from commonservices.domain.shared_services import QUANTITY_PLACES
from commonservices.domain.terms import add_months
from commonservices.queries.usage import YEAR, GridRow
from commonservices.queries.usage_worth import total_of
from ui.usage.clipboard import Typed, plain, readings
from ui.usage.entries import Entries, Entry
from ui.usage.lines import GridLines, places_of, sum_of
from ui.usage.marks import ASK, ERROR, MISSING, CellKey, Issue, mark_of, newest_ended
from ui.words import Words

TOTAL: Final = YEAR
WORTH: Final = YEAR + 1
BEFORE: Final = YEAR + 2
COLUMNS: Final = YEAR + 3
_KEPT: Final = 4000


@dataclass(frozen=True)
class Shown:
    """Everything the painter needs of one cell."""

    text: str
    kind: str = ""
    heading: bool = False
    computed: bool = False
    grey: bool = False
    closed: bool = False
    waiting: bool = False
    noted: bool = False
    sentence: str = ""
    takes: bool = False


class Showing(QObject):
    """Makes the cells of the lines in the words of the window; each line is made once and kept."""

    def __init__(
        self, lines: GridLines, entries: Entries, words: Words, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        """Keep where figures and words come from."""
        super().__init__(parent)
        self.lines = lines
        self.entries = entries
        self.read_only = False
        self._words = words
        self._today = today
        self._made: OrderedDict[int, tuple[Shown, ...]] = OrderedDict()

    def forget(self, position: int | None = None) -> None:
        """Make one line anew when it is looked at, or all."""
        if position is None:
            self._made.clear()
        else:
            self._made.pop(position, None)

    def is_closed(self, column: int) -> bool:
        """Whether a month has not begun yet."""
        return column < YEAR and self.lines.months[column] > self._today()

    def is_locked(self, column: int) -> bool:
        """Whether a month lies in a closed period."""
        return column < YEAR and self.lines.months[column] in self.lines.closed

    def open_column(self) -> int | None:
        """Give the month that is being entered: the newest one that is over, unless it is closed; then today's."""
        ended = newest_ended(self._today())
        for month in (ended, add_months(ended, 1)):
            if month in self.lines.months and month not in self.lines.closed:
                return self.lines.months.index(month)
        return None

    def takes(self, position: int, column: int) -> bool:
        """Whether a cell can be typed into; asked for every cell that is drawn."""
        return not self.read_only and self.shown(position, column).takes

    def blocker(self, position: int, column: int) -> str:
        """Say why a cell cannot be typed into; nothing when it can."""
        if self.takes(position, column):
            return ""
        if self.read_only:
            return self.tr("The register is shown for reading only.")
        row = self.lines.row(position)
        if row is None or column >= YEAR:
            return self.tr("This figure is computed. Type into the months of a consumer.")
        month = self._words.month_name(self.lines.months[column])
        if self.is_closed(column):
            return self.tr("{month} has not begun yet. It opens on its first day.").format(month=month)
        if self.is_locked(column):
            return self.tr("{month} is closed. Open the period again first: that needs a reason.").format(month=month)
        sentence = self.tr("{consumer} did not take part in {month}. Change its dates on the page of the service.")
        return sentence.format(consumer=self._words.isolate(row.consumer), month=month)

    def key(self, position: int, column: int) -> CellKey | None:
        """Give which cell stands at a place; nothing on headings and computed columns."""
        row = self.lines.row(position)
        if row is None or column >= YEAR:
            return None
        return CellKey(row.service_id, row.consumer_id, self.lines.months[column])

    def typed(self, position: int, text: str) -> Typed:
        """Give a text with the decimals that the unit of its line has."""
        places = unit_places(self.lines.block(position).unit)
        return Typed(text, QUANTITY_PLACES if places is None else places)

    def quantity(self, position: int, column: int) -> Decimal | None:
        """Give what the register holds in a cell."""
        row = self.lines.row(position)
        return None if row is None or column >= YEAR else row.cells[column].quantity

    def shown(self, position: int, column: int) -> Shown:
        """Give what is drawn in a cell, made once per line and kept."""
        made = self._made.get(position)
        if made is None:
            row = self.lines.row(position)
            made = self._heading(position) if row is None else self._consumer(position, row)
            self._made[position] = made
            if len(self._made) > _KEPT:
                self._made.popitem(last=False)
        return made[column]

    def _heading(self, position: int) -> tuple[Shown, ...]:
        totals = self.lines.totals(position)
        places = self._places(position, [*totals.months, totals.total, totals.before])
        texts = [self._number(each, places) for each in (*totals.months, totals.total, totals.before)]
        texts.insert(WORTH, self.dollars(total_of(self.lines.amounts(position))))
        return tuple(Shown(each, heading=True, computed=True) for each in texts)

    def _consumer(self, position: int, row: GridRow) -> tuple[Shown, ...]:
        places = self._places(position, [*(cell.quantity for cell in row.cells), row.before])
        today = self._today()
        months = [self._month(row, column, places, today) for column in range(YEAR)]
        total = self._number(sum_of([cell.quantity for cell in row.cells]), places)
        sums = (total, self.dollars(total_of(self.lines.amounts(position))), self._number(row.before, places))
        return (*months, *(Shown(each, computed=True) for each in sums))

    def dollars(self, cents: int | None) -> str:
        """Give an amount as the grid shows it; nothing where nothing is priced."""
        return "" if cents is None else self._words.amount(cents, USD)

    def _places(self, position: int, figures: Sequence[Decimal | None]) -> int:
        """Give the decimals of a line: those of its unit when any figure needs them, else none."""
        return places_of(self.lines.block(position).unit, figures)

    def _month(self, row: GridRow, column: int, places: int, today: date) -> Shown:
        cell, month = row.cells[column], self.lines.months[column]
        closed, locked = month > today, self.is_locked(column)
        takes = not closed and not locked and (cell.covered or cell.quantity is not None)
        grey, noted = locked or not cell.covered, bool(cell.note)
        text, kind, waiting, sentence = self._number(cell.quantity, places), "", False, cell.note
        entry = self.entries.entry(CellKey(row.service_id, row.consumer_id, month)) if self.entries.any_waits else None
        if entry is not None:
            text = entry.typed.text.strip() if entry.number is None else self._words.number(entry.number)
            sentence = entry.reason or self._unanswered(entry)
            kind, waiting = ERROR if entry.reason else ASK if sentence else "", True
        elif not locked:
            kind = mark_of(row, column, month, today)
            if kind == MISSING:
                text, sentence = self.tr("missing"), self._missing(row, month)
            elif kind == ASK:
                sentence = self._unusual(row, column)
        return Shown(text, kind, grey=grey, closed=closed, waiting=waiting, noted=noted, sentence=sentence, takes=takes)

    def _number(self, quantity: Decimal | None, places: int) -> str:
        return "" if quantity is None else self._words.number(quantity, places)

    def _unanswered(self, entry: Entry) -> str:
        """Give what is said of a pasted cell that waits because it can be read in two ways."""
        open_still = entry.number is None and len(set(readings(entry.typed).values())) > 1
        return self.tr("This can be read in two ways. Choose one above the grid.") if open_still else ""

    def _missing(self, row: GridRow, month: date) -> str:
        sentence = self.tr("Nothing is entered for {month}. Type 0 if nothing was used.")
        return sentence.format(month=self._words.month_name(month))

    def _unusual(self, row: GridRow, column: int) -> str:
        before = [
            self._words.number(cell.quantity)
            for cell in row.cells[max(0, column - 2) : column]
            if cell.quantity is not None
        ]
        sentence = self.tr("{number} is far more than before ({before}). Keep it with a reason, or correct it.")
        plain_sentence = self.tr("{number} is far more than before. Keep it with a reason, or correct it.")
        number = self._words.number(row.cells[column].quantity)
        return (sentence if before else plain_sentence).format(number=number, before=", ".join(before))

    def edited_text(self, position: int, column: int) -> str:
        """Give the text an editor starts with."""
        key = self.key(position, column)
        entry = self.entries.entry(key) if key else None
        if entry is not None:
            return entry.typed.text
        return plain(self.quantity(position, column), self._words.language)

    def spoken(self, position: int, column: int) -> str:
        """Give a cell as it is heard: "UNHCR, Diesel, September 2026: 4,380 Litre"."""
        block, row = self.lines.block(position), self.lines.row(position)
        who = self.tr("all consumers") if row is None else row.consumer
        shown = self.shown(position, column)
        if not shown.text or shown.kind == MISSING:
            value = self.tr("closed") if shown.closed else self.tr("nothing entered")
        elif shown.kind == ERROR:
            value = self.tr("{text}, cannot be read").format(text=shown.text)
        else:
            unit = USD if column == WORTH else self._words.code("units", block.unit)
            value = f"{shown.text} {unit}".strip()
        if self.is_locked(column):
            value = self.tr("{value}, closed").format(value=value)
        return self.tr("{consumer}, {service}, {month}: {value}").format(
            consumer=self._words.isolate(who) if row is not None else who,
            service=self._words.embed(block.name),
            month=self.heading(column),
            value=value,
        )

    def heading(self, column: int) -> str:
        """Give the full name of a column."""
        if column < YEAR:
            return self._words.month_name(self.lines.months[column])
        return {TOTAL: self.tr("Total"), WORTH: USD}.get(column) or self.tr("Year before")

    def issue(self, position: int, column: int) -> Issue | None:
        """Give what a cell asks for, if it asks for anything."""
        shown = self.shown(position, column)
        if not shown.kind:
            return None
        key = self.key(position, column)
        if key is None:
            return None
        row, block = self.lines.row(position), self.lines.block(position)
        title = self.tr("{consumer}, {service}, {month}").format(
            consumer=self._words.isolate(row.consumer if row else ""),
            service=self._words.embed(block.name),
            month=self._words.month(key.month),
        )
        return Issue(key, position, column, shown.kind, title, shown.sentence)

    def issues(self, limit: int) -> list[Issue]:
        """Give the cells that ask for something in the lines read so far: errors first, at most so many."""
        found: list[Issue] = []
        for position in self.lines.at_hand():
            found.extend(issue for column in range(YEAR) if (issue := self.issue(position, column)) is not None)
        order = {ERROR: 0, ASK: 1, MISSING: 2}
        return sorted(found, key=lambda each: (order[each.kind], each.position, each.column))[:limit]
