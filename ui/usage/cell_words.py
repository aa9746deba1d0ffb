"""What is said of the current cell beside the grid, and of the selected cells below it."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QObject

from commonservices.domain.pricing import USD
from commonservices.queries.usage import YEAR
from ui.kit.key_values import Pair
from ui.usage.showing import Showing
from ui.words import Words


class CellWords(QObject):
    """Writes the pairs of one cell and the sums of several."""

    def __init__(self, showing: Showing, words: Words, parent: QObject | None = None) -> None:
        """Keep where figures and words come from."""
        super().__init__(parent)
        self._showing = showing
        self._words = words

    def title(self, position: int) -> tuple[str, str]:
        """Give consumer and service of a line, and the reference below."""
        line = self._showing.lines.row(position)
        if line is None:
            return self.tr("No cell is selected."), ""
        title = self.tr("{consumer}, {service}").format(
            consumer=self._words.isolate(line.consumer), service=self._words.embed(line.name)
        )
        return title, self._words.isolate(line.reference)

    def pairs(self, position: int, at: int) -> list[Pair]:
        """Give month, quantity, unit and the same month a year before."""
        line, words = self._showing.lines.row(position), self._words
        if line is None:
            return []
        before = line.earlier[at] if line.earlier else None
        unit = words.code("units", self._showing.lines.block(position).unit)
        last = [*line.earlier[-1:], *(cell.quantity for cell in line.cells)][at] if line.earlier else None
        cents = self._showing.lines.amounts(position)[at]
        plan = None if line.volume is None else (line.volume / YEAR).quantize(Decimal("0.01"))
        more = [
            Pair("last", self.tr("Last month"), words.number(last)),
            Pair("plan", self.tr("Plan"), words.number(plan)),
            Pair("worth", self.tr("Worth"), "—" if cents is None else words.money(cents, USD)),
        ]
        return [
            Pair("month", self.tr("Month"), words.month_name(self._showing.lines.months[at])),
            Pair("quantity", self.tr("Quantity"), self._showing.shown(position, at).text or "—"),
            Pair("unit", self.tr("Unit"), unit or "—"),
            *more[: 2 if plan is not None else 1],
            Pair("before", self.tr("Year before"), words.number(before)),
            more[-1],
        ]

    def note(self, position: int, at: int) -> str | None:
        """Give the note of a cell; nothing where there is no quantity to say something about."""
        line = self._showing.lines.row(position)
        if line is None or line.cells[at].quantity is None:
            return None
        return line.cells[at].note

    def sums(self, cells: list[tuple[int, int]]) -> str:
        """Give count, sum and average of several cells, of the year before too; units are never mixed."""
        parts = [self.tr("%n cell(s)", "", len(cells))]
        units = {self._showing.lines.block(position).unit for position, _column in cells}
        found = [number for place in cells if (number := self._showing.quantity(*place)) is not None]
        if len(units) > 1:
            parts.append(self.tr("different units"))
        elif found:
            total = sum(found, Decimal(0))
            average = (total / len(found)).quantize(Decimal("0.01"))
            parts.append(self.tr("Sum {sum}").format(sum=self._words.number(total)))
            parts.append(self.tr("Average {average}").format(average=self._words.number(average)))
            parts.extend(self._before(cells))
        return "   ".join(parts)

    def _before(self, cells: list[tuple[int, int]]) -> list[str]:
        rows = [(self._showing.lines.row(position), column) for position, column in cells]
        earlier = [row.earlier[column] for row, column in rows if row is not None and row.earlier]
        known = [each for each in earlier if each is not None]
        if not known:
            return []
        return [self.tr("Year before {sum}").format(sum=self._words.number(sum(known, Decimal(0))))]
