"""The workbook for Headquarters: one period, one language, checked against the register before it is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from commonservices.domain.declaring import dataclass
from commonservices.domain.periods import checked_basis, checked_period
from commonservices.jobs import Tell, silent
from commonservices.queries import workbook
from commonservices.reports.hq.arrangements import arrangements_sheet, parties_sheet
from commonservices.reports.hq.checks import CURRENCY, LISTS, Control, verify
from commonservices.reports.hq.cover import cover_sheet
from commonservices.reports.hq.indicators import alerts_sheet, codes_sheet, kpis_sheet
from commonservices.reports.hq.parts import Frame
from commonservices.reports.hq.services import services_sheet, usage_sheet
from commonservices.reports.hq.summary import summary_sheet
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.hq.words import BookLabels, languages
from commonservices.reports.xlsx import BookProperties, BookWords, SheetFigures, WrittenBook, write_book

if TYPE_CHECKING:
    from commonservices.office import Office

Compare = Callable[[Path, Mapping[str, SheetFigures]], None]
SHEETS = ("cover", "summary", *LISTS, "codes")
__all__ = ["SHEETS", "Exported", "export", "languages", "suggested_name"]


@dataclass(frozen=True, slots=True)
class Exported:
    """A workbook as it lies on the disk: rows by sheet, every control with both values, and its fingerprint."""

    path: Path
    rows: Mapping[str, int]
    figures: tuple[Control, ...]
    sha256: str
    size: int
    notes: tuple[str, ...] = field(default=())


def export(
    office: Office, out: Path, *, start: date, end: date, basis: str, language: str, tell: Tell = silent
) -> Exported:
    """Write the workbook of a period; Known or RuleBroken say why not, and then the file that was there stays."""
    period = checked_period(start, end)
    labels = BookLabels(language)
    with workbook.opened(office, period, tell) as source:
        own = source.own.code if source.own else ""
        frame = Frame(labels, period, checked_basis(basis), source.cut_off, own, office.demo)
        read: list[Control] = []

        def compare(path: Path, recomputed: Mapping[str, SheetFigures]) -> None:
            read.extend(verify(frame, source.survey, path, recomputed))

        written = _write(frame, source, out, tell, compare)
    exported = Exported(
        path=out,
        rows={key: _rows(frame, written, key) for key in (*LISTS, "codes")},
        figures=tuple(read),
        sha256=written.sha256,
        size=written.size,
        notes=_notes(written),
    )
    if not office.read_only:
        _log(office, exported, period.key, basis)
    return exported


def suggested_name(office: Office, start: date, end: date, basis: str) -> str:
    """Give a file name that says office, basis and period."""
    own = office.profile()
    mark = "DEMO_" if office.demo else ""
    return f"{mark}CommonServices_{own.code if own else ''}_{basis}_{start:%Y-%m}_{end:%Y-%m}.xlsx"


def _write(frame: Frame, source: workbook.Source, out: Path, tell: Tell, compare: Compare) -> WrittenBook:
    tallies = Tallies(frame.cut_off)
    sheets = (
        cover_sheet(frame, source, tallies),
        summary_sheet(frame, source, tallies),
        arrangements_sheet(frame, source, tallies),
        parties_sheet(frame, source),
        services_sheet(frame, source, tallies),
        usage_sheet(frame, source, tallies),
        kpis_sheet(frame, source, tallies),
        alerts_sheet(frame, source, tallies),
        codes_sheet(frame, source),
    )
    text = frame.labels.text
    words = BookWords(text("book", "total"), text("book", "page"), text("book", "continued"))
    return write_book(
        out, sheets, _properties(frame, source), words=words, tell=tell, verify=compare, group_by=CURRENCY
    )


def _properties(frame: Frame, source: workbook.Source) -> BookProperties:
    """Give what the file says of itself; the moment is the start of the cut-off day, never the clock."""
    labels = frame.labels
    basis = labels.code("fiscal_calendars", frame.basis)
    marking = labels.code("classification", source.survey.marking).upper()
    return BookProperties(
        title=labels.text("book", "title", office=frame.office),
        stamp=datetime.combine(frame.cut_off, time()),
        subject=labels.text("book", "subject", period=frame.span, basis=basis),
        creator=frame.office or "Common Services",
        keywords=f"{frame.period.key} {frame.basis}",
        description=labels.text("book", "demo_line") if frame.demo else "",
        classification=f"{labels.text('book', 'demo')} · {marking}" if frame.demo else marking,
        language=labels.language,
    )


def _rows(frame: Frame, written: WrittenBook, key: str) -> int:
    return sum(written.figures[name].rows for name in frame.sheets_of(key, written.figures))


def _notes(written: WrittenBook) -> tuple[str, ...]:
    """Give what had to be done differently: lists on several sheets, characters no workbook can hold."""
    replaced = (f"{each.sheet} {each.row} {each.field}" for each in written.replaced)
    return (*written.notes, *replaced)


def _log(office: Office, exported: Exported, period: str, basis: str) -> None:
    from commonservices.store.opening import log_export

    values: dict[str, object] = {
        "id": office.new_id(),
        "exported_at": office.clock.now(),
        "actor": office.actor,
        "period": period,
        "basis": basis,
        "file_name": exported.path.name.encode(errors="backslashreplace").decode(),
        "sha256": bytes.fromhex(exported.sha256),
    }
    figures = {control.key: str(control.here) for control in exported.figures}
    log_export(office.engine, values, {"rows": dict(exported.rows), "figures": figures})
