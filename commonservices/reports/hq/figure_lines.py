"""The lines of the summary: a label, a live formula with its result, the period before, the change, the quality."""

from __future__ import annotations

from dataclasses import field
from decimal import Decimal
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import INTEGER, TEXT, Cell, Formula, Kind, money
from commonservices.reports.xlsx.sheet import Line, Look, Value

MONEY: Final = money(2)
_WIDTH: Final = 6
_SIDES: Final = dict.fromkeys(("period", "before", "change", "lines"), INTEGER)
Number = int | Decimal


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure; without a formula its value stands plain, without a value the cell stays blank."""

    label: str
    value: Number | None
    before: Number | None = None
    formula: str = ""
    rough: int | None = None
    rough_formula: str = ""
    lines: int | None = None
    lines_formula: str = ""
    kind: Kind = INTEGER
    name: str = ""


@dataclass(slots=True)
class FigureLines:
    """Lines gathered one under the other; `{row}` in a formula is the row the figure comes to stand in."""

    labels: BookLabels
    lines: list[Line] = field(default_factory=list)

    @property
    def next_row(self) -> int:
        """Give the row the next line comes to stand in."""
        return len(self.lines) + 1

    def add(self, *cells: Cell | Value) -> None:
        """Add a line as it is."""
        self.lines.append(cells)

    def heading(self, title: str, *, with_lines: bool = False) -> None:
        """Begin a section: a blank line, its title and the names of its columns."""
        words = self.labels
        self.add()
        self.add(Cell(title, "heading", span=_WIDTH))
        keys = ("figure", "period", "before", "change", "quality", "lines" if with_lines else "")
        self.add(*(Cell(words.text("summary", key) if key else None, "label", _SIDES.get(key)) for key in keys))

    def figure(self, figure: Figure, look: str = "body") -> int:
        """Add a figure and give its row."""
        row = self.next_row
        chosen: Look = "total" if look == "total" else "body"
        value = _live(figure.formula, figure.value, row)
        self.add(
            Cell(figure.label, chosen),
            Cell(value, chosen, figure.kind, name=figure.name),
            Cell(figure.before, chosen, figure.kind),
            Cell(_change(figure, row), chosen, figure.kind),
            Cell(self._quality(figure, row), chosen, TEXT),
            Cell(_live(figure.lines_formula, figure.lines, row), chosen, INTEGER),
        )
        return row

    def total(self, first: int, figures: list[Figure], kind: Kind = INTEGER, name: str = "") -> None:
        """Add the sum of the figures from a row on; the period before only where it is known for each."""
        last = self.next_row - 1
        values = [each.value for each in figures if each.value is not None]
        before = [each.before for each in figures if each.before is not None]
        known = len(before) == len(figures) and bool(figures)
        self.figure(
            Figure(
                self.labels.text("summary", "total"),
                sum(values) if values else (0 if kind is INTEGER else Decimal(0)),
                sum(before) if known else None,
                f"SUM(B{first}:B{last})" if figures else "",
                kind=kind,
                name=name,
                rough=sum(each.rough or 0 for each in figures) if figures else None,
                rough_formula=f'COUNTIF(E{first}:E{last},"{self._mark("ESTIMATED")}")' if figures else "",
            ),
            "total",
        )

    def _quality(self, figure: Figure, row: int) -> Value:
        if figure.rough is None or figure.value is None:
            return None
        mark = self._mark("ESTIMATED" if figure.rough else "EXACT")
        if not figure.rough_formula:
            return mark
        test = figure.rough_formula.replace("{row}", str(row))
        return Formula(f'IF({test}>0,"{self._mark("ESTIMATED")}","{self._mark("EXACT")}")', mark)

    def _mark(self, code: str) -> str:
        return self.labels.code("data_quality", code)


def _live(formula: str, result: Number | None, row: int) -> Value:
    return Formula(formula.replace("{row}", str(row)), result) if formula else result


def _change(figure: Figure, row: int) -> Value:
    if figure.value is None or figure.before is None:
        return None
    return Formula(f'IF(COUNT(B{row}:C{row})=2,B{row}-C{row},"")', figure.value - figure.before)
