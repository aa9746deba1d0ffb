"""The columns of cases, their years and lines, of claims and of hourly rates."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QObject

from commonservices.domain.cost_benefit import CaseResult, Costs, case_inputs
from commonservices.domain.declaring import dataclass
from commonservices.domain.efficiency import CbaLine
from commonservices.domain.money import exponent, half_up
from commonservices.queries.efficiency import CaseDetail, CaseRow, ClaimRow, LineRow, RateRow
from ui.efficiency.words import CASE_MARKS, CLAIM_MARKS, EfficiencyWords
from ui.kit.columns import Column
from ui.words import Words


@dataclass(frozen=True)
class YearRow:
    """One year of a case, or all of them together; amounts in minor units of the case's currency."""

    year: int | None
    own: Costs
    shared: Costs
    avoidance: int
    hours: Fraction
    currency: str


@dataclass(frozen=True)
class CostRow:
    """One cost of a case with what it comes to in a year, in minor units of the case's currency."""

    row: LineRow
    cost: int
    hours_each: Fraction
    currency: str

    @property
    def line(self) -> CbaLine:
        """Give the line itself."""
        return self.row.line


def cost_rows(detail: CaseDetail) -> list[CostRow]:
    """Give the costs of a case as they are reckoned with."""
    rates = {each.rate.id: each.rate for each in detail.rates}
    inputs = case_inputs(detail.case, [each.line for each in detail.lines], rates)
    scale = 10 ** exponent(detail.case.currency)
    return [
        CostRow(row, half_up(reckoned.cost * scale), reckoned.hours_each, detail.case.currency)
        for row, reckoned in zip(detail.lines, inputs.lines, strict=True)
    ]


def is_whole(result: CaseResult) -> bool:
    """Say whether both ways cost something: before that nothing is compared."""
    return bool(result.baseline.total and result.shared.total)


def year_rows(result: CaseResult) -> list[YearRow]:
    """Give a row for each year of a case and the sum below."""
    rows = [
        YearRow(each.year, each.baseline, each.shared, each.avoidance, each.hours_freed, result.currency)
        for each in result.years
    ]
    whole = YearRow(None, result.baseline, result.shared, result.avoidance, result.hours_freed, result.currency)
    return [*rows, whole]


class EfficiencyColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words
        self._said = EfficiencyWords(words, self)

    def cases(self) -> list[Column[CaseRow]]:
        """Give the columns of cases."""
        words, said = self._words, self._said
        return [
            Column(
                "state",
                words.field("state"),
                lambda row: words.code("cba_states", row.case.state),
                118,
                paint="state",
                detail=lambda row: CASE_MARKS.get(row.case.state, "draft"),
            ),
            Column(
                "title",
                words.field("title"),
                lambda row: words.embed(row.case.title),
                220,
                detail=_strong,
                elastic=True,
            ),
            Column("years", self.tr("Years"), self._span, 116, detail=_muted),
            Column(
                "approach", words.field("approach"), lambda row: words.code("cba_approaches", row.case.approach), 96
            ),
            Column(
                "yearly",
                self.tr("Avoided each year"),
                lambda row: said.percent(row.result.percent_of_baseline if is_whole(row.result) else None),
                126,
                paint="number",
            ),
            Column(
                "avoidance",
                self.tr("Avoided in all"),
                lambda row: said.money(row.result.avoidance if is_whole(row.result) else None, row.result.currency),
                150,
                paint="number",
            ),
            Column(
                "hours",
                self.tr("Hours freed"),
                lambda row: said.hours(row.result.hours_freed if is_whole(row.result) else None),
                116,
                paint="number",
            ),
        ]

    def _span(self, row: CaseRow) -> str:
        years = row.result.years
        return self.tr("{first} to {last}").format(first=years[0].year, last=years[-1].year) if years else ""

    def years(self) -> list[Column[YearRow]]:
        """Give the columns of the years: each on its own, the common service, and what is avoided."""
        words = self._words

        def money(key: str, title: str, of: str, side: str, width: int) -> Column[YearRow]:
            return Column(
                key,
                title,
                lambda row: words.amount(getattr(getattr(row, side), of), row.currency),
                width,
                paint="number",
                detail=_total,
            )

        return [
            Column(
                "year",
                words.field("year"),
                lambda row: str(row.year) if row.year else self.tr("Total"),
                68,
                detail=_total,
            ),
            money("own_money", self.tr("Own: money"), "monetary", "own", 104),
            money("own_work", self.tr("Own: work"), "labour", "own", 96),
            money("own_once", self.tr("Own: once"), "one_off", "own", 80),
            money("own", self.tr("On its own"), "total", "own", 112),
            money("shared_money", self.tr("Shared: money"), "monetary", "shared", 108),
            money("shared_work", self.tr("Shared: work"), "labour", "shared", 98),
            money("shared_once", self.tr("Shared: once"), "one_off", "shared", 96),
            money("shared", self.tr("Shared"), "total", "shared", 112),
            Column(
                "avoided",
                self.tr("Avoided"),
                lambda row: words.amount(row.avoidance, row.currency),
                108,
                paint="number",
                detail=lambda row: "crit" if row.avoidance < 0 else "strong",
                elastic=True,
            ),
            Column(
                "hours",
                self.tr("Hours freed"),
                lambda row: self._said.hours(row.hours),
                92,
                paint="number",
                detail=_total,
            ),
        ]

    # --- lines ----------------------------------------------------------------------------------------------------

    def money_lines(self) -> list[Column[CostRow]]:
        """Give the columns of monetary costs."""
        words = self._words
        return [
            *self._line_head(),
            Column(
                "unit_cost", words.field("unit_cost"), lambda row: words.number(row.line.unit_cost), 96, paint="number"
            ),
            Column("quantity", words.field("quantity"), lambda row: _times(words, row), 76, paint="number"),
            *self._line_end(),
        ]

    def work_lines(self) -> list[Column[CostRow]]:
        """Give the columns of steps of work."""
        words, said = self._words, self._said
        return [
            *self._line_head(),
            Column("grade", words.field("grade"), lambda row: words.isolate(row.row.grade) or "—", 62),
            Column("hourly", words.field("hourly"), lambda row: words.number(row.row.hourly), 80, paint="number"),
            Column("hours", self.tr("Hours each"), lambda row: said.hours(row.hours_each), 82, paint="number"),
            Column("transactions", words.field("transactions"), lambda row: _times(words, row), 94, paint="number"),
            *self._line_end(),
        ]

    def _line_head(self) -> list[Column[CostRow]]:
        words = self._words
        return [
            Column(
                "description",
                words.field("description"),
                lambda row: words.embed(row.line.description),
                150,
                detail=_strong,
                elastic=True,
                tip=lambda row: words.embed(row.line.source),
            ),
            Column("scenario", words.field("scenario"), self._scenario, 92),
            Column("entity", self.tr("Entity"), lambda row: words.isolate(row.row.entity) or self.tr("All"), 72),
            Column("timing", self.tr("When"), self._when, 94, detail=_muted),
        ]

    def _line_end(self) -> list[Column[CostRow]]:
        words = self._words
        return [
            Column("cost", self.tr("In a year"), lambda row: words.amount(row.cost, row.currency), 104, paint="number")
        ]

    def _scenario(self, row: CostRow) -> str:
        return self.tr("On its own") if row.line.scenario == "BASELINE" else self.tr("Shared")

    def _when(self, row: CostRow) -> str:
        line, number = row.line, self._words.number
        if line.timing == "ONE_OFF":
            return self.tr("Once, year {number}").format(number=number(line.year_from or 1))
        if line.year_from is None and line.year_to is None:
            return self.tr("Every year")
        last = number(line.year_to) if line.year_to is not None else "…"
        return self.tr("Years {first} to {last}").format(first=number(line.year_from or 1), last=last)

    # --- claims and rates -----------------------------------------------------------------------------------------

    def claims(self) -> list[Column[ClaimRow]]:
        """Give the columns of claims; money and hours stand apart."""
        words, said = self._words, self._said
        return [
            Column(
                "state",
                words.field("state"),
                lambda row: words.code("efficiency_states", row.claim.state),
                118,
                paint="state",
                detail=lambda row: CLAIM_MARKS.get(row.claim.state, "draft"),
            ),
            Column("year", words.field("year"), lambda row: str(row.claim.year), 62),
            Column(
                "category",
                words.field("category"),
                lambda row: words.code("efficiency_categories", row.claim.category),
                140,
                detail=_strong,
                elastic=True,
            ),
            Column("owner", self.tr("Entity"), lambda row: words.isolate(row.owner), 96),
            Column("method", words.field("method"), lambda row: words.code("cba_approaches", row.claim.method), 96),
            Column(
                "money",
                self.tr("Gain in money"),
                lambda row: said.money(row.gain.money, row.claim.currency),
                138,
                paint="number",
                detail=_gain_tone,
            ),
            Column(
                "hours",
                self.tr("Gain in hours"),
                lambda row: said.hours(row.gain.hours),
                124,
                paint="number",
                detail=_gain_tone,
            ),
            Column("remark", self.tr("Remark"), self._remark, 210, detail=_muted, tip=self._remarks),
        ]

    def _remark(self, row: ClaimRow) -> str:
        return self._said.remark(row.remarks[0]) if row.remarks else ""

    def _remarks(self, row: ClaimRow) -> str:
        return "\n".join(self._said.remark(each) for each in row.remarks)

    def rates(self) -> list[Column[RateRow]]:
        """Give the columns of hourly rates."""
        words = self._words
        return [
            Column("grade", words.field("grade"), lambda row: words.isolate(row.rate.grade), 90, detail=_strong),
            Column("location", words.field("location_id"), lambda row: words.embed(row.location) or "—", 140),
            Column(
                "annual",
                words.field("annual_cost"),
                lambda row: words.money(row.rate.annual_cost, row.rate.currency),
                150,
                paint="number",
            ),
            Column(
                "productive_hours",
                words.field("productive_hours"),
                lambda row: words.number(row.rate.productive_hours),
                128,
                paint="number",
            ),
            Column("hourly", words.field("hourly"), lambda row: words.number(row.rate.hourly, 4), 110, paint="number"),
            Column("from", words.field("valid_from"), lambda row: words.full_day(row.rate.valid_from), 130),
            Column("to", words.field("valid_to"), lambda row: words.full_day(row.rate.valid_to), 130),
            Column(
                "source",
                words.field("source"),
                lambda row: words.embed(row.rate.source),
                160,
                detail=_muted,
                elastic=True,
            ),
        ]


def _times(words: Words, row: CostRow) -> str:
    times = row.line.transactions if row.line.kind == "LABOUR" else row.line.quantity
    return words.number(1 if times is None else times)


def _strong(_row: object) -> str:
    return "strong"


def _muted(_row: object) -> str:
    return "muted"


def _total(row: YearRow) -> str:
    return "strong" if row.year is None else ""


def _gain_tone(row: ClaimRow) -> str:
    return "crit" if (row.gain.money or 0) < 0 or (row.gain.hours or 0) < 0 else ""
