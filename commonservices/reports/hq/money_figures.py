"""The money of the summary: what is open by age, billed and paid, shared, given free, planned and spent; and charts."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.ageing import BANDS
from commonservices.queries.workbook import Source
from commonservices.queries.workbook_efficiency import HOURS
from commonservices.queries.workbook_more import listed
from commonservices.reports.hq.checks import in_units
from commonservices.reports.hq.figure_lines import MONEY, Figure, FigureLines
from commonservices.reports.hq.parts import Frame, major
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.xlsx import Chart, Points, Series, SheetFigures

_HEADING: Final = 3
"""A blank line, the title of a section and the names of its columns."""
CHART_LINES: Final = 17
"""Blank lines under the title that the charts stand on."""
_CHART_SIZE: Final = (13.4, 8.0)
_BARS_TO_SHOW: Final = 2


def first_month_row(frame: Frame) -> int:
    """Give the row of the first month on the summary: under its title, the charts and the heading."""
    return 4 + (1 if frame.demo else 0) + CHART_LINES + _HEADING + 1


def ageing_currency(source: Source) -> str:
    """Give the currency whose open bills are shown by age: the office's if any is open in it, else the first."""
    bands = source.billed.bands
    own = source.own.base_currency if source.own else ""
    return own if own in bands else next(iter(sorted(bands)), "")


def charts_of(frame: Frame, source: Source) -> tuple[Chart, ...]:
    """Give the charts beside the figures: use by month, and what is open by age."""
    labels, name = frame.labels, frame.labels.sheet("summary")
    first, months = first_month_row(frame), len(source.period.months)
    last, top = first + months - 1, first - _HEADING - CHART_LINES + 1
    made = []
    if months >= _BARS_TO_SHOW and source.survey.worth.lines:
        title = labels.text("summary", "months")
        made.append(_chart(labels.text("summary", "period"), title, name, first, last, f"A{top}"))
    if ageing_currency(source):
        row = last + 1 + _HEADING + 1
        title = labels.text("summary", "ageing", currency=ageing_currency(source))
        made.append(_chart(labels.text("summary", "open"), title, name, row, row + len(BANDS) - 1, f"C{top}"))
    return tuple(made)


def _chart(series: str, title: str, sheet: str, first: int, last: int, at: str) -> Chart:
    return Chart(
        "bar",
        title,
        title,
        Points(sheet, f"A{first}:A{last}"),
        (Series(series, Points(sheet, f"B{first}:B{last}")),),
        at=at,
        width=_CHART_SIZE[0],
        height=_CHART_SIZE[1],
    )


class MoneyFigures:
    """The sections of money, one under the other."""

    def __init__(
        self, frame: Frame, source: Source, tallies: Tallies, figures: dict[str, SheetFigures], made: FigureLines
    ) -> None:
        """Keep what every section needs."""
        self.frame = frame
        self.source = source
        self.tallies = tallies
        self.figures = figures
        self.made = made

    def add_ageing(self) -> None:
        """Add what is open by age in the currency of the office; nothing while nothing is open."""
        currency = ageing_currency(self.source)
        if not currency:
            return
        text, made = self.frame.labels.text, self.made
        made.heading(text("summary", "ageing", currency=currency))
        first, found = made.next_row, []
        for band in BANDS:
            formula = self._sum("recoveries", "balance", ("band_code", f'"{band}"'), ("currency", f'"{currency}"'))
            amount = major(self.tallies.billed[band, currency], currency)
            found.append(Figure(text("bands", band), amount, None, formula, kind=MONEY, name=f"summary_{band}"))
        for each in found:
            made.figure(each)
        made.total(first, found, MONEY, "summary_open")

    def add_all(self) -> None:
        """Add every other section that has something to show."""
        keys = listed(self.source.survey)
        if "recoveries" in keys:
            self._billed()
        if "cost_shares" in keys:
            self._shared()
        if "given_free" in keys:
            self._free()
        if "variance" in keys:
            self._compared()
        if "efficiency" in keys:
            self._gained()
        if "exceptions" in keys:
            self._routines()

    def _billed(self) -> None:
        text, made, billed = self.frame.labels.text, self.made, self.tallies.billed
        before = self.source.billed_before
        made.heading(text("summary", "recoveries"))
        inside = ("of_period", "TRUE")
        for code in sorted(self.source.billed.amount):
            of = ("currency", f'"{code}"')
            rough, test = self.tallies.rough_bills[code], self._rough("recoveries", of, inside)
            earlier = {"amount": before.period_amount, "paid": before.period_paid}
            for key in ("amount", "paid"):
                then = major(earlier[key][code], code) if code in earlier[key] else None
                formula = self._sum("recoveries", key, of, inside)
                label = text("summary", f"billed_{key}", currency=code)
                shown = major(billed[key, code], code)
                made.figure(Figure(label, shown, then, formula, rough, test, kind=MONEY))
            for key in ("balance", "disputed"):
                formula = self._sum("recoveries", key, of)
                label = text("summary", f"billed_{key}", currency=code)
                made.figure(Figure(label, major(billed[key, code], code), None, formula, kind=MONEY))

    def _shared(self) -> None:
        before = self.source.shared_before
        self.made.heading(self.frame.labels.text("summary", "shared"))
        self._columns("cost_shares", {"planned": before.planned, "spent": before.spent})

    def _free(self) -> None:
        self.made.heading(self.frame.labels.text("summary", "given_free"))
        self._columns("given_free", {"value": self.source.survey.worth_before.free})

    def _compared(self) -> None:
        self.made.heading(self.frame.labels.text("summary", "variance"))
        self._columns("variance", {"budget": {}, "spent": {}, "variance": {}})

    def _columns(self, sheet: str, columns: Mapping[str, Mapping[str, int]]) -> None:
        """Add the sum of each column in each currency, out of what was written."""
        labels, sums = self.frame.labels, self.tallies.sums
        codes = sorted({code for own, _, code in sums if own == sheet and code})
        for code in codes:
            for column, before in columns.items():
                shown = sums.get((sheet, column, code))
                then = in_units(sheet, before[code], code) if code in before else None
                label = labels.text("summary", "of_currency", figure=labels.column(sheet, column), currency=code)
                formula = self._sum(sheet, column, ("currency", f'"{code}"'))
                self.made.figure(Figure(label, shown or Decimal(0), then, formula, kind=MONEY))

    def _gained(self) -> None:
        """Add what was gained: each stream by itself, each state by itself, and hours never with money."""
        labels, tallies = self.frame.labels, self.tallies
        self.made.heading(labels.text("summary", "efficiency"))
        for (stream, method), count in sorted(tallies.claims.items()):
            words = {"stream": labels.code("reporting_stream", stream), "method": labels.code("cba_approaches", method)}
            formula = self._count("efficiency", ("stream_code", f'"{stream}"'), ("method_code", f'"{method}"'))
            self.made.figure(Figure(labels.text("summary", "claims_of", **words), count, None, formula))
        for (stream, state, unit), total in sorted(tallies.gains.items()):
            words = {
                "stream": labels.code("reporting_stream", stream),
                "state": labels.code("efficiency_states", state),
                "unit": labels.text("indicator_units", "hours") if unit == HOURS else unit,
            }
            tests = [("stream_code", f'"{stream}"'), ("state_code", f'"{state}"'), ("counted", "TRUE")]
            column = "gain_hours" if unit == HOURS else "gain"
            tests += [(column, '"<>"'), *([] if unit == HOURS else [("currency", f'"{unit}"')])]
            rough, test = tallies.rough_gains[stream, state, unit], self._rough("efficiency", *tests)
            label = labels.text("summary", "gain_of", **words)
            formula = self._sum("efficiency", column, *tests)
            self.made.figure(Figure(label, total, None, formula, rough, test, kind=MONEY))

    def _routines(self) -> None:
        text, made = self.frame.labels.text, self.made
        made.heading(text("summary", "exceptions"))
        first, found = made.next_row, []
        order = codelists.load("reconciliations").codes
        for code in (each for each in order if self.tallies.routines[each]):
            formula = self._count("exceptions", ("routine_code", f'"{code}"'))
            label = self.frame.labels.code("reconciliations", code)
            found.append(Figure(label, self.tallies.routines[code], None, formula))
        for each in found:
            made.figure(each)
        made.total(first, found, name="summary_exceptions")

    def _rough(self, sheet: str, *criteria: tuple[str, str]) -> str:
        return self._count(sheet, *criteria, ("method_code", '"<>EXACT"'))

    def _count(self, sheet: str, *criteria: tuple[str, str]) -> str:
        return "+".join(f"COUNTIFS({each})" for each in self._criteria(sheet, criteria))

    def _sum(self, sheet: str, column: str, *criteria: tuple[str, str]) -> str:
        sums = self.frame.references(sheet, column, self.figures)
        inner = self._criteria(sheet, criteria)
        return "+".join(f"SUMIFS({added},{each})" for added, each in zip(sums, inner, strict=True))

    def _criteria(self, sheet: str, criteria: tuple[tuple[str, str], ...]) -> list[str]:
        columns = [self.frame.references(sheet, column, self.figures) for column, _ in criteria]
        return [
            ",".join(f"{reference},{test}" for reference, (_, test) in zip(some, criteria, strict=True))
            for some in zip(*columns, strict=True)
        ]
