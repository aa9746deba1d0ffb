"""The cover: what the workbook is, what it holds, what it adds up to, what it cannot say."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from commonservices import __version__
from commonservices.domain import codelists
from commonservices.domain.declaring import dataclass
from commonservices.domain.partners import OfficeProfile
from commonservices.queries.workbook import Source
from commonservices.queries.workbook_more import LISTS, listed
from commonservices.queries.workbook_survey import Gap
from commonservices.reports.hq.changes import KINDS, Comparison
from commonservices.reports.hq.checks import HOURS, UNCOUNTED, Control, crossed, promised
from commonservices.reports.hq.control_words import control_name
from commonservices.reports.hq.parts import Frame, major
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.xlsx import DATE, INTEGER, TEXT, Cell, FreeSheet, SheetFigures, number, percent
from commonservices.reports.xlsx.sheet import Line, Value

WIDTHS: Final = (42.0, 20.0, 20.0, 14.0, 66.0)
_SPAN: Final = 5
_FEW: Final = 6
_ACCENT: Final = "0B63B0"
_SIDES: Final = dict.fromkeys(
    ("rows", "rows_register", "here", "register", "entered", "expected", "share", "other"), INTEGER
)
_RULES: Final = ("rule_tie", "rule_blank", "rule_amounts", "rule_codes", "rule_grades")
_COUNTS: Final = (
    "total_kpi_readings",
    "check_party_count",
    "check_every_party",
    "check_kpi_not_measured",
    "check_gains",
)


def cover_sheet(frame: Frame, source: Source, tallies: Tallies, comparison: Comparison) -> FreeSheet:
    """Give the cover; its lines are made when every list is written and counted."""
    title = frame.marked(frame.labels.text("book", "workbook_kind"))

    def lines(figures: Mapping[str, SheetFigures]) -> list[Line]:
        return _Cover(frame, source, tallies, dict(figures), comparison).lines()

    return FreeSheet(
        frame.labels.sheet("cover"),
        lines,
        widths=WIDTHS,
        title=title,
        tab_colour=_ACCENT,
        rtl=frame.labels.right_to_left,
        landscape=True,
    )


def gap_sentence(frame: Frame, gap: Gap) -> str:
    """Give one gap in words: how many, of how many, and the first it concerns."""
    examples = ", ".join(gap.examples)
    hidden = gap.count - len(gap.examples)
    if gap.key in {"kpi_not_measured", "used_not_in_force"} and hidden > 0:
        examples += ", " + frame.labels.text("book", "and_more", count=hidden)
    return frame.labels.text("gaps", gap.key, count=gap.count, of=gap.of, examples=examples)


def named(office: OfficeProfile, frame: Frame) -> str:
    """Give an office with its code and its name."""
    return f"{office.code}: {frame.labels.of(office.name_en, office.name_fr)}"


@dataclass(frozen=True, slots=True)
class _Cover:
    frame: Frame
    source: Source
    tallies: Tallies
    figures: dict[str, SheetFigures]
    comparison: Comparison

    def lines(self) -> list[Line]:
        """Give every line of the cover."""
        frame, own = self.frame, self.source.own
        title = frame.labels.text("book", "title", office=own.code if own else "")
        found: list[Line] = [
            [Cell(self._marked(title), "title", span=_SPAN)],
            [Cell(frame.line, "subtitle", span=_SPAN)],
        ]
        if frame.demo:
            found.append([Cell(frame.labels.text("book", "demo_line"), "warning", span=_SPAN)])
        found += [*self._office(), *self._contents(), *self._changed(), *self._totals(), *self._checks()]
        return [*found, *self._completeness(), *self._gaps(), *self._rules(), *self._journal()]

    def _marked(self, title: str) -> str:
        return f"{self.frame.labels.text('book', 'demo')} · {title}" if self.frame.demo else title

    def _office(self) -> list[Line]:
        own, frame, labels = self.source.own, self.frame, self.frame.labels
        catalogue = codelists.load("service_catalogue").version
        version = labels.text("cover", "version_text", version=__version__, catalogue=catalogue)
        pairs: list[tuple[str, Value]] = [
            ("office", named(own, frame) if own else None),
            ("kind", labels.code("office_kinds", own.kind) if own else None),
            ("country", _country(own, frame) if own else None),
            ("start", frame.period.start),
            ("end", frame.period.end),
            ("basis", labels.code("fiscal_calendars", frame.basis)),
            ("cut_off", frame.cut_off),
            ("currency", own.base_currency if own else None),
            ("rate_source", ", ".join(map(self._rate_source, self.source.exchange_sources)) or None),
            ("rate_edition", self.source.rate_edition),
            ("offices", "; ".join(named(each, frame) for each in self.source.offices) or None),
            ("classification", labels.code("classification", self.source.survey.marking)),
            ("version", version),
            ("prepared_by", None),
            ("cleared_by", None),
        ]
        return [[], *(self._pair(key, value, name=f"cover_{key}") for key, value in pairs)]

    def _rate_source(self, code: str) -> str:
        """Give where rates of exchange come from in words; a source with a name of its own as it is."""
        labels = self.frame.labels
        return labels.text("rate_sources", code) if labels.has("rate_sources", code) else code

    def _pair(self, key: str, value: Value, *, name: str = "") -> Line:
        kind = DATE if key in {"start", "end", "cut_off", "rate_edition"} else None
        return [Cell(self.frame.labels.text("cover", key), "label"), Cell(value, "fact", kind, _SPAN - 1, name)]

    def _contents(self) -> list[Line]:
        survey, labels = self.source.survey, self.frame.labels
        found = self._heading("contents", "sheet", "rows", "rows_register", "listed")
        compared = ("changes",) if self.comparison.earlier is not None else ()
        for key in ("summary", *listed(survey), *compared, "codes"):
            told = Cell(labels.text("listed", key), span=2)
            if key == "summary":
                blank = Cell(None, "body", INTEGER)
                found.append([Cell(labels.sheet(key), link=labels.sheet(key)), blank, blank, told])
                continue
            names = self.frame.sheets_of(key, self.figures)
            rows = sum(self.figures[name].rows for name in names)
            counted = key in survey.rows and key not in UNCOUNTED
            register = survey.rows[key] if counted else None
            here = Cell(rows, "body", INTEGER, name=f"rows_{key}")
            label = Cell(labels.sheet(key), link=names[0] if names else "")
            found.append([label, here, Cell(register, "body", INTEGER), told])
        return found

    def _changed(self) -> list[Line]:
        """Give how many rows were added, changed and removed since the workbook sent before; nothing without one."""
        if self.comparison.earlier is None:
            return []
        text = self.frame.labels.text
        found = self._heading("changed_since")
        labels = [Cell(text("change_kinds", kind), "label", INTEGER) for kind in KINDS]
        found.append([Cell(text("cover", "sheet"), "label"), *labels])
        counts = self.comparison.counts
        for key in LISTS:
            if any(counts[key, kind] for kind in KINDS):
                cells = [Cell(counts[key, kind], "body", INTEGER) for kind in KINDS]
                found.append([Cell(self.frame.labels.sheet(key)), *cells])
        whole = [Cell(self.comparison.total(kind), "total", INTEGER, name=f"changes_{kind}") for kind in KINDS]
        return [*found, [Cell(self.frame.labels.text("book", "total"), "total"), *whole]]

    def _totals(self) -> list[Line]:
        found = self._heading("totals", "figure", "here", "register", "", "")
        here = self._sums()
        for key, (sheet, figure, register) in promised(self.source.survey).items():
            if key.startswith("total_"):
                told = Control(key, sheet, figure, here.get(key, Decimal(0)), register)
                found.append(self._control(told))
        return found

    def _control(self, control: Control) -> Line:
        """Give a control as a line: its name, both values, and whether they agree."""
        text = self.frame.labels.text
        kind = INTEGER if control.key in _COUNTS or control.key.startswith("check_usage") else number(2)
        values = [control.here, control.register]
        shown: list[Value] = [int(each) if kind is INTEGER else each for each in values]
        references = ", ".join(each.reference for each in control.rows[:_FEW])
        told = text("control_states", control.state)
        return [
            Cell(control_name(self.frame.labels, control)),
            Cell(shown[0], "body", kind, name=control.key),
            Cell(shown[1], "body", kind),
            Cell(told, "body" if control.state == "agrees" else "warning"),
            Cell(references or None, "body", TEXT),
        ]

    def _checks(self) -> list[Line]:
        """Give the checks of one sheet against another."""
        sums = self.tallies.sums

        def lookup(sheet: str, column: str, currency: str) -> Decimal:
            return sums.get((sheet, column, currency), Decimal(0))

        parties = self.figures.get(self.frame.labels.sheet("parties"))
        counted = Decimal(self.tallies.party_count)
        whole = Decimal(parties.rows if parties else 0) + self._continued("parties")
        found = crossed(self.source.survey, lookup, whole, counted, self.tallies.unspent)
        return [*self._heading("checks", "figure", "here", "other", "", ""), *(self._control(each) for each in found)]

    def _continued(self, key: str) -> Decimal:
        names = self.frame.sheets_of(key, self.figures)[1:]
        return Decimal(sum(self.figures[name].rows for name in names))

    def _sums(self) -> dict[str, Decimal]:
        """Give what was written, added up while it was."""
        found = {
            "total_quantity": self.tallies.quantity,
            "total_value_usd": major(sum(self.tallies.by_month.values()), "USD") or Decimal(0),
            "total_kpi_readings": Decimal(self.tallies.readings),
            HOURS: self.tallies.hours_gained,
        }
        amounts, ceilings = self.tallies.amounts.items(), self.tallies.ceilings.items()
        found |= {f"total_amount_{code}": major(minor, code) or Decimal(0) for code, minor in amounts if code}
        found |= {f"total_ceiling_{code}": major(minor, code) or Decimal(0) for code, minor in ceilings}
        return found | {f"total_{'_'.join(key)}": value for key, value in self.tallies.sums.items()}

    def _completeness(self) -> list[Line]:
        survey = self.source.survey
        lines, pairs = survey.worth.lines, survey.rows["kpis"]
        valued = lines - survey.gap("usage_unpriced").count - survey.gap("usage_not_in_usd").count
        shares = (
            ("usage_entered", survey.entered_months, survey.due_months),
            ("usage_priced", valued, lines),
            ("kpi_measured", pairs - survey.gap("kpi_not_measured").count, pairs),
        )
        found = self._heading("completeness", "figure", "entered", "expected", "share")
        for key, done, of in shares:
            share = (Decimal(done) / Decimal(of)).quantize(Decimal("0.0001")) if of else None
            found.append(
                [
                    Cell(self.frame.labels.text("cover", key)),
                    Cell(done, "body", INTEGER),
                    Cell(of, "body", INTEGER),
                    Cell(share, "body", percent(1), name=f"share_{key}"),
                ]
            )
        return found

    def _gaps(self) -> list[Line]:
        text, frame = self.frame.labels.text, self.frame
        sentences = [gap_sentence(frame, gap) for gap in self.source.survey.gaps if gap.count]
        if frame.cut_off <= frame.period.end:
            last, day = frame.labels.day(frame.period.end), frame.labels.day(frame.cut_off)
            sentences.insert(0, text("gaps", "period_running", last=last, cut_off=day))
        found = self._heading("gaps")
        return [*found, *([Cell(each, span=_SPAN)] for each in sentences or [text("cover", "no_gaps")])]

    def _rules(self) -> list[Line]:
        text = self.frame.labels.text
        keys = (*_RULES, "rule_gains" if "efficiency" in listed(self.source.survey) else "rule_absent")
        return [*self._heading("rules"), *([Cell(text("cover", key), span=_SPAN)] for key in keys)]

    def _journal(self) -> list[Line]:
        count, head = self.source.anchor
        if not head:
            return [*self._heading("journal"), [Cell(self.frame.labels.text("cover", "register_as_of"), span=_SPAN)]]
        return [
            *self._heading("journal"),
            self._pair("change_sets", count, name="journal_count"),
            self._pair("head", head, name="journal_head"),
        ]

    def _heading(self, title: str, *columns: str) -> list[Line]:
        text = self.frame.labels.text
        found: list[Line] = [[], [Cell(text("cover", title), "heading", span=_SPAN)]]
        if columns:
            found.append([Cell(text("cover", key) if key else None, "label", _SIDES.get(key)) for key in columns])
        return found


def _country(own: OfficeProfile, frame: Frame) -> str | None:
    return frame.labels.code("countries", own.country_iso3) or None
