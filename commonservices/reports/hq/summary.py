"""The summary: figures by formulas over the lists, each with its result, the period before and its quality."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal

from commonservices.domain import codelists
from commonservices.domain.dates import show_month
from commonservices.domain.declaring import dataclass
from commonservices.domain.periods import years_within
from commonservices.domain.ratings import NOT_MEASURED
from commonservices.queries.workbook import Source
from commonservices.reports.hq.figure_lines import MONEY, Figure, FigureLines
from commonservices.reports.hq.money_figures import CHART_LINES, MoneyFigures, charts_of
from commonservices.reports.hq.parts import Frame, major
from commonservices.reports.hq.tallies import EXPIRING, SOON_DAYS, Tallies
from commonservices.reports.xlsx import DATE, Cell, FreeSheet, SheetFigures
from commonservices.reports.xlsx.sheet import Line

WIDTHS = (54.0, 19.0, 19.0, 17.0, 18.0, 20.0)
_FLAGS = (
    ("lapsed_used", "LAPSED_BUT_USED"),
    ("unpapered", "UNPAPERED"),
    ("decision_late", "LATE_DECISION"),
    ("review_due", "REVIEW_DUE"),
)
_WILD = frozenset("*?~")


def summary_sheet(frame: Frame, source: Source, tallies: Tallies) -> FreeSheet:
    """Give the summary; its lines are made when every list is written and counted."""
    title = frame.marked(frame.labels.sheet("summary"))

    def lines(figures: Mapping[str, SheetFigures]) -> list[Line]:
        return _Summary(frame, source, tallies, dict(figures)).lines(title)

    return FreeSheet(
        frame.labels.sheet("summary"),
        lines,
        widths=WIDTHS,
        title=title,
        rtl=frame.labels.right_to_left,
        charts=charts_of(frame, source),
    )


@dataclass(frozen=True, slots=True)
class _Summary:
    frame: Frame
    source: Source
    tallies: Tallies
    figures: dict[str, SheetFigures]

    def lines(self, title: str) -> list[Line]:
        """Give every line from the title to the indicators."""
        text, made = self.frame.labels.text, FigureLines(self.frame.labels)
        made.add(Cell(title, "title", span=6))
        made.add(Cell(self.frame.line, "subtitle", span=6))
        if self.frame.demo:
            made.add(Cell(text("book", "demo_line"), "warning", span=6))
        before = self.source.period.before
        first, last = self.frame.labels.day(before.start), self.frame.labels.day(before.end)
        span = text("book", "span", first=first, last=last)
        made.add(Cell(text("summary", "previous", period=span), "note", span=6))
        cut_off = made.next_row
        made.add(
            Cell(text("summary", "cut_off"), "label"), Cell(self.frame.cut_off, "body", DATE, name="summary_cut_off")
        )
        for _ in range(CHART_LINES):
            made.add()
        self._months(made)
        money = MoneyFigures(self.frame, self.source, self.tallies, self.figures, made)
        money.add_ageing()
        self._years(made)
        self._arrangements(made)
        self._decisions(made, cut_off)
        self._services(made)
        self._entities(made)
        self._currencies(made)
        money.add_all()
        self._indicators(made)
        return made.lines

    def _arrangements(self, made: FigureLines) -> None:
        survey, tallies = self.source.survey, self.tallies
        made.heading(self.frame.labels.text("summary", "in_force", day=self.frame.labels.day(survey.last_day)))
        self._coded(
            made,
            "arrangement_types",
            {*tallies.in_force, *survey.in_force_before},
            lambda code: Figure(
                self.frame.labels.code("arrangement_types", code),
                tallies.in_force[code],
                survey.in_force_before[code],
                self._count("arrangements", ("type_code", f'"{code}"'), ("in_force", "TRUE")),
                tallies.rough_arrangements[code],
                self._count(
                    "arrangements", ("type_code", f'"{code}"'), ("in_force", "TRUE"), ("quality_code", '"<>EXACT"')
                ),
            ),
            "summary_in_force",
        )

    def _decisions(self, made: FigureLines, cut_off: int) -> None:
        text, tallies = self.frame.labels.text, self.tallies
        made.heading(text("summary", "decide"))
        flag = ("flag_code", f'"{EXPIRING}"')
        soon = self._count("alerts", flag, ("due", f'"<="&$B${cut_off}+{SOON_DAYS}'))
        made.figure(
            Figure(text("summary", "expiring_90"), tallies.expiring_soon, None, soon, 0, name="summary_expiring_90")
        )
        every = Figure(text("summary", "expiring_180"), tallies.flags[EXPIRING], None, self._count("alerts", flag), 0)
        made.figure(every)
        for key, code in _FLAGS:
            counted = self._count("alerts", ("flag_code", f'"{code}"'))
            made.figure(Figure(text("summary", key), tallies.flags[code], None, counted, 0, name=f"summary_{key}"))

    def _services(self, made: FigureLines) -> None:
        survey, tallies = self.source.survey, self.tallies
        made.heading(self.frame.labels.text("summary", "services"))
        self._coded(
            made,
            "service_lines",
            {*tallies.services, *survey.services_before},
            lambda code: Figure(
                self.frame.labels.code("service_lines", code),
                tallies.services[code],
                survey.services_before[code],
                self._count("services", ("line_code", f'"{code}"')),
                tallies.rough_services[code],
                self._count("services", ("line_code", f'"{code}"'), ("quality_code", '"<>EXACT"')),
            ),
            "summary_services",
        )

    def _entities(self, made: FigureLines) -> None:
        tallies, survey, text = self.tallies, self.source.survey, self.frame.labels.text
        known = self.source.entities
        before = {known[id].short_code for id in survey.worth_before.consumers if id in known}
        worth = {known[id].short_code: usd for id, usd in survey.worth_before.by_entity.items() if id in known}
        made.heading(text("summary", "entities"), with_lines=True)
        codes = sorted({*tallies.lines_by_consumer, *before})
        found = []
        first = made.next_row
        for code in codes:
            same = ("consumer", '"="&A{row}') if _is_plain(code, codes) else None
            found.append(
                Figure(
                    code,
                    _money(tallies.by_consumer[code]) if tallies.lines_by_consumer[code] else None,
                    _money(worth.get(code, 0)) if code in before else None,
                    self._sum(same) if same else "",
                    tallies.rough_consumers[code],
                    self._count("usage", same, ("quality_code", '"<>EXACT"')) if same else "",
                    tallies.lines_by_consumer[code],
                    self._count("usage", same) if same else "",
                    MONEY,
                )
            )
        for each in found:
            made.figure(each)
        last = made.next_row - 1
        made.total(first, found, MONEY, "summary_use_by_entity")
        count = sum(1 for lines in tallies.lines_by_consumer.values() if lines)
        formula = f"SUMPRODUCT(--(F{first}:F{last}>0))" if found else ""
        participating = text("summary", "participating")
        made.figure(Figure(participating, count, len(before), formula, 0, name="summary_entities"), "total")

    def _months(self, made: FigureLines) -> None:
        text = self.frame.labels.text
        period, worth = self.source.period, self.source.survey.worth_before
        entered = {month for months in worth.months.values() for month in months}
        made.heading(text("summary", "months"), with_lines=True)
        first = made.next_row
        found = []
        for month, earlier in zip(period.months, period.before.months, strict=True):
            found.append(self._month(month, _money(worth.by_month[earlier]) if earlier in entered else None))
        for each in found:
            made.figure(each)
        made.total(first, found, MONEY, "summary_use_usd")

    def _years(self, made: FigureLines) -> None:
        tallies, text = self.tallies, self.frame.labels.text
        period = self.source.period
        years = years_within(self.frame.basis, period)
        if len(years) > 1:
            made.heading(text("summary", "years"))
            for year in years:
                told = any(tallies.lines_by_month[month] for month in year.months)
                usd = _money(sum(tallies.by_month[month] for month in year.months)) if told else None
                label = text(
                    "book", "span", first=self.frame.labels.day(year.start), last=self.frame.labels.day(year.end)
                )
                within = [_since(year.start), _until(year.end)]
                made.figure(Figure(label, usd, None, self._sum(*within), kind=MONEY))

    def _month(self, month: date, before: Decimal | None) -> Figure:
        tallies = self.tallies
        same = ("month", f"DATE({month.year},{month.month},1)")
        lines = tallies.lines_by_month[month]
        return Figure(
            show_month(month, self.frame.labels.language),
            _money(tallies.by_month[month]) if lines else None,
            before,
            self._sum(same),
            tallies.rough_months[month],
            self._count("usage", same, ("quality_code", '"<>EXACT"')),
            lines,
            self._count("usage", same),
            MONEY,
        )

    def _currencies(self, made: FigureLines) -> None:
        tallies = self.tallies
        made.heading(self.frame.labels.text("summary", "currencies"), with_lines=True)
        before = self.source.survey.worth_before.amounts
        for code in sorted(code for code in {*tallies.amounts, *before} if code):
            same = ("currency", f'"{code}"')
            made.figure(
                Figure(
                    code,
                    major(tallies.amounts[code], code) if tallies.lines_by_currency[code] else None,
                    major(before[code], code) if code in before else None,
                    self._sum(same, column="amount"),
                    tallies.rough_currencies[code],
                    self._count("usage", same, ("quality_code", '"<>EXACT"')),
                    tallies.lines_by_currency[code],
                    self._count("usage", same),
                    MONEY,
                )
            )

    def _indicators(self, made: FigureLines) -> None:
        tallies = self.tallies
        made.heading(self.frame.labels.text("summary", "kpis"))
        found = []
        first = made.next_row
        for code in codelists.load("kpi_ratings").codes:
            same = ("rating_code", f'"{code}"')
            rough = self._count("kpis", same, ("quality_code", '"<>EXACT"')) if code != NOT_MEASURED else ""
            found.append(
                Figure(
                    self.frame.labels.code("kpi_ratings", code),
                    tallies.ratings[code],
                    tallies.ratings_before[code],
                    self._count("kpis", same),
                    tallies.rough_ratings[code],
                    rough,
                    name=f"summary_kpi_{code}",
                )
            )
        for each in found:
            made.figure(each)
        made.total(first, found)

    def _coded(
        self, made: FigureLines, list_name: str, codes: Iterable[str], figure: Callable[[str], Figure], name: str
    ) -> None:
        """Add a figure for each code, in the order of its list, and their total."""
        wanted, order = set(codes), codelists.load(list_name).codes
        found = [figure(code) for code in (*order, *sorted(wanted - set(order))) if code in wanted]
        first = made.next_row
        for each in found:
            made.figure(each)
        made.total(first, found, name=name)

    def _count(self, sheet: str, *criteria: tuple[str, str]) -> str:
        """Give the formula that counts the rows of a list by criteria; nothing for an empty list."""
        return "+".join(f"COUNTIFS({inner})" for inner in self._criteria(sheet, criteria))

    def _sum(self, *criteria: tuple[str, str], column: str = "amount_usd") -> str:
        """Give the formula that adds up an amount of use by criteria; blank when there are no such rows."""
        sums = self.frame.references("usage", column, self.figures)
        inner = list(self._criteria("usage", criteria))
        added = "+".join(f"SUMIFS({amount},{each})" for amount, each in zip(sums, inner, strict=True))
        counted = "+".join(f"COUNTIFS({each})" for each in inner)
        return f'IF({counted}=0,"",{added})' if inner else ""

    def _criteria(self, sheet: str, criteria: tuple[tuple[str, str], ...]) -> list[str]:
        columns = [self.frame.references(sheet, column, self.figures) for column, _ in criteria]
        tests = [test for _, test in criteria]
        return [
            ",".join(f"{reference},{test}" for reference, test in zip(references, tests, strict=True))
            for references in zip(*columns, strict=True)
        ]


def _money(minor: int) -> Decimal:
    return major(minor, "USD") or Decimal(0)


def _is_plain(code: str, codes: list[str]) -> bool:
    """Say whether a formula can tell a code from every other: no wild cards, no twin in other letters."""
    return not _WILD & set(code) and sum(each.casefold() == code.casefold() for each in codes) == 1


def _since(day: date) -> tuple[str, str]:
    return "month", f'">="&DATE({day.year},{day.month},{day.day})'


def _until(day: date) -> tuple[str, str]:
    return "month", f'"<="&DATE({day.year},{day.month},{day.day})'
