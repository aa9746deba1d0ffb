"""How a sheet is put together: parts that take one value each out of a line, and what all sheets share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Final, Literal

from commonservices.domain.declaring import dataclass
from commonservices.domain.grades import method_of
from commonservices.domain.money import exponent
from commonservices.domain.periods import Period
from commonservices.errors import Bug
from commonservices.reports.hq.hxl import tag_of
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import CODE, TEXT, Column, Kind, SheetFigures, SheetSpec, money
from commonservices.reports.xlsx.features import Mark
from commonservices.reports.xlsx.sheet import Value

QUANTITY: Final = "#,##0.00##"
RATE: Final = "#,##0.00####"
Sums = dict[tuple[str, str, str], Decimal]
"""Control totals by sheet, column and currency, as they are written."""
_PLAIN_LABEL: Final = re.compile(r"[^\W_]+(?:[ \u2019][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Part:
    """One column: its key, how wide it is, and how its value is taken out of a line."""

    key: str
    value: Callable[[Any], Value]
    kind: Kind = TEXT
    width: float = 12.0
    hidden: bool = False
    total: Literal["sum"] | None = None
    number_format: str | None = None
    marks: tuple[Mark, ...] = ()
    summed: bool = False
    """Added up by currency while it is written, as a control total."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What all sheets of one workbook share: words, period, basis, office and marks, and which columns stand where."""

    labels: BookLabels
    period: Period
    basis: str
    cut_off: date
    office: str
    demo: bool
    hxl: bool = False
    places: dict[tuple[str, str], int] = field(default_factory=dict)

    @property
    def span(self) -> str:
        """Give the period in words."""
        first, last = self.labels.day(self.period.start), self.labels.day(self.period.end)
        return self.labels.text("book", "span", first=first, last=last)

    @property
    def line(self) -> str:
        """Give the line under every title: the period, its basis and the cut-off day."""
        as_of = self.labels.text("book", "as_of", day=self.labels.day(self.cut_off))
        basis = self.labels.code("fiscal_calendars", self.basis)
        return self.labels.text("book", "basis_line", period=self.span, basis=basis, as_of=as_of)

    def marked(self, title: str) -> str:
        """Give a title with the office, and the demo mark before it where the figures are made up."""
        own = f"{title} · {self.office}" if self.office else title
        return f"{self.labels.text('book', 'demo')} · {own}" if self.demo else own

    def list_sheet(
        self, key: str, parts: Sequence[Part], lines: Iterable[Any], count: int | None, sums: Sums | None = None
    ) -> SheetSpec:
        """Give a list sheet; its table carries the key, whatever the language; `sums` takes its control totals."""
        self.places.update({(key, part.key): place for place, part in enumerate(parts, start=1)})
        rows = _rows([_on_one_line(part.value) if self.hxl else part.value for part in parts], lines)
        return SheetSpec(
            name=self.labels.sheet(key),
            columns=tuple(self._column(key, part) for part in parts),
            rows=rows if sums is None else _added_up(key, parts, rows, sums),
            table_name=key,
            row_count=count,
            title=self.marked(self.labels.sheet(key)),
            subtitle=f"{self.labels.text('listed', key)} · {self.line}",
            rtl=self.labels.right_to_left,
            tag_row=self.hxl,
        )

    def references(self, key: str, column: str, figures: dict[str, SheetFigures]) -> list[str]:
        """Give how formulas name a column of a list, once for each sheet the list takes; nothing for an empty list."""
        label = self.labels.column(key, column)
        if not _PLAIN_LABEL.fullmatch(label):
            msg = f"the label “{label}” cannot stand in a formula"
            raise Bug(msg)
        if self.hxl:
            place = self.places[key, column]
            return [f"INDEX({table}_rows,0,{place})" for table in self.tables(key, figures)]
        return [f"{table}[{label}]" for table in self.tables(key, figures)]

    def tables(self, key: str, figures: dict[str, SheetFigures]) -> list[str]:
        """Give the native tables of a list that have rows."""
        sheets = [name for name in figures if name == self.labels.sheet(key) or self._continues(name, key)]
        return [
            key if place == 1 else f"{key}_{place}" for place, name in enumerate(sheets, start=1) if figures[name].rows
        ]

    def sheets_of(self, key: str, names: Iterable[str]) -> list[str]:
        """Give the sheets a list takes."""
        return [name for name in names if name == self.labels.sheet(key) or self._continues(name, key)]

    def _continues(self, name: str, key: str) -> bool:
        return name.startswith(f"{self.labels.sheet(key)} (")

    def _column(self, sheet: str, part: Part) -> Column:
        return Column(
            part.key,
            self.labels.column(sheet, part.key),
            part.kind,
            part.width,
            number_format=part.number_format,
            total=None if self.hxl else part.total,  # what reads tags would take a row of totals for one more row
            hidden=part.hidden,
            marks=part.marks,
            tag=tag_of(sheet, part.key) if self.hxl else "",
        )


def coded(
    key: str,
    value: Callable[[Any], str],
    label: Callable[[str], str],
    width: float = 14.0,
    marks: tuple[Mark, ...] = (),
) -> tuple[Part, Part]:
    """Give two columns for a code: the code itself, hidden, and its label, which is looked up once for each code."""
    told = cache(lambda code: label(code) or None)
    return (
        Part(f"{key}_code", lambda line: value(line) or None, CODE, hidden=True),
        Part(key, lambda line: told(value(line)), TEXT, width, marks=marks),
    )


def words(value: str) -> str | None:
    """Give a text, or a blank where nothing was entered."""
    return value or None


def major(minor: int | None, currency: str) -> Decimal | None:
    """Give an amount in major units, exact; a blank where there is none."""
    return None if minor is None else Decimal(minor).scaleb(-exponent(currency or "USD"))


def amount(key: str, minor: Callable[[Any], int | None], width: float = 15.0, **more: Any) -> Part:
    """Give the column of an amount in the currency of its line, which is added up by currency."""
    return Part(key, lambda line: major(minor(line), line.currency), money(2), width, summed=True, **more)


def graded(
    labels: BookLabels, estimated: Callable[[Any], bool], grade: Callable[[Any], str], source: Callable[[Any], str]
) -> tuple[Part, ...]:
    """Give the columns that say how a figure was come by: method, grade and source."""
    return (
        *coded(
            "method", lambda line: method_of(estimated=estimated(line)), lambda code: labels.code("data_quality", code)
        ),
        Part("grade", grade, CODE, 8),
        Part("source", lambda line: words(source(line)), width=24),
    )


def _on_one_line(take: Callable[[Any], Value]) -> Callable[[Any], Value]:
    """Give a text with plain spaces alone: programs that read tags take a line break for a fault."""

    def taken(line: Any) -> Value:
        value = take(line)
        return " ".join(value.split()) if isinstance(value, str) else value

    return taken


def _added_up(sheet: str, parts: Sequence[Part], rows: Iterable[list[Value]], sums: Sums) -> Iterator[list[Value]]:
    summed = [(place, part.key) for place, part in enumerate(parts) if part.summed]
    currency = next((place for place, part in enumerate(parts) if part.key == "currency"), None)
    for row in rows:
        code = str(row[currency] or "") if currency is not None else ""
        for place, key in summed:
            value = row[place]
            if isinstance(value, Decimal | int):
                sums[sheet, key, code] = sums.get((sheet, key, code), Decimal(0)) + value
        yield row


def _rows(takers: Sequence[Callable[[Any], Value]], lines: Iterable[Any]) -> Iterator[list[Value]]:
    for line in lines:
        yield [take(line) for take in takers]
