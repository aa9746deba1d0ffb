"""The workbook for Headquarters: one period, one language, checked against the register before it is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import field
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from commonservices.domain.declaring import dataclass
from commonservices.domain.periods import checked_basis, checked_period
from commonservices.errors import Known
from commonservices.jobs import Tell, silent
from commonservices.queries import submissions, workbook
from commonservices.queries.workbook_more import listed
from commonservices.reports.hq.book import sheets_of
from commonservices.reports.hq.changes import Comparison
from commonservices.reports.hq.checks import CURRENCY, LISTS, Control, RowRef, verify
from commonservices.reports.hq.explaining import explained
from commonservices.reports.hq.parts import Frame
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.hq.words import BookLabels, languages
from commonservices.reports.xlsx import BookProperties, BookWords, SheetFigures, WrittenBook, write_book
from commonservices.store.collecting import without_collection

if TYPE_CHECKING:
    from commonservices.office import Office

Compare = Callable[[Path, Mapping[str, SheetFigures]], None]
SHEETS = ("cover", "summary", *LISTS, "changes", "codes")
"""Every sheet a workbook can have, in order; those without anything to list stay away."""
__all__ = ["SHEETS", "Control", "Exported", "Origin", "RowRef", "export", "languages", "suggested_name"]


@dataclass(frozen=True, slots=True)
class Exported:
    """A workbook as it lies on the disk: rows by sheet, every control with both values, what changed, fingerprint."""

    path: Path
    rows: Mapping[str, int]
    figures: tuple[Control, ...]
    sha256: str
    size: int
    notes: tuple[str, ...] = field(default=())
    sheets: tuple[str, ...] = field(default=())
    """The sheets it has, by key, in their order."""
    differences: tuple[str, ...] = field(default=())
    """What did not tie out, in words, when the workbook was kept as a draft."""
    changes: Mapping[str, Mapping[str, int]] | None = None
    """Rows added, changed and removed by sheet since the last submission; None when there was none to compare with."""
    anchor: tuple[int, str] = (0, "")


@dataclass(frozen=True, slots=True)
class Origin:
    """What a workbook stands on when it is made again: the newest change set it knew, and what it was compared with."""

    anchor: tuple[int, str]
    earlier: Path | None = None


def export(
    office: Office,
    out: Path,
    *,
    start: date,
    end: date,
    basis: str,
    language: str,
    tell: Tell = silent,
    hxl: bool = False,
    on_difference: Literal["refuse", "mark"] = "refuse",
    previous: Path | None = None,
    origin: Origin | None = None,
) -> Exported:
    """Write the workbook of a period; Known or RuleBroken say why not, and then the file that was there stays.

    It says what changed since `previous`, or else since the last submission of the period. `origin` makes a workbook
    again as it was. With `on_difference="mark"` a workbook that does not tie out is kept, marked on every sheet.
    """
    period = checked_period(start, end)
    labels = BookLabels(language)
    with ExitStack() as held:
        held.enter_context(without_collection())
        earlier = origin.earlier if origin else previous
        if origin is None and previous is None:
            earlier = held.enter_context(submissions.newest_kept(office, period))
        source = held.enter_context(workbook.opened(office, period, tell, origin.anchor if origin else None))
        own = source.own.code if source.own else ""
        frame = Frame(labels, period, checked_basis(basis), source.cut_off, own, office.demo, hxl)
        made = _Making(frame, source, Comparison(earlier))
        written = made.write(out, tell, on_difference)
        keys = (*listed(source.survey), *(("changes",) if earlier else ()), "codes")
        exported = Exported(
            path=out,
            rows={key: _rows(frame, written, key) for key in keys},
            figures=tuple(made.controls),
            sha256=written.sha256,
            size=written.size,
            notes=_notes(written),
            sheets=("cover", "summary", *keys),
            differences=written.differences,
            changes=made.changes() if earlier else None,
            anchor=source.anchor,
        )
    if not office.read_only:
        _log(office, exported, period.key, basis)
    return exported


def suggested_name(office: Office, start: date, end: date, basis: str) -> str:
    """Give a file name that says office, basis and period."""
    own = office.profile()
    mark = "DEMO_" if office.demo else ""
    return f"{mark}CommonServices_{own.code if own else ''}_{basis}_{start:%Y-%m}_{end:%Y-%m}.xlsx"


class _Making:
    """One workbook in the making: what was counted while it was written, and what the checks found."""

    def __init__(self, frame: Frame, source: workbook.Source, comparison: Comparison) -> None:
        self.frame = frame
        self.source = source
        self.comparison = comparison
        self.tallies = Tallies(frame.cut_off)
        self.controls: list[Control] = []

    def write(self, out: Path, tell: Tell, on_difference: Literal["refuse", "mark"]) -> WrittenBook:
        """Write the sheets and check them."""
        frame, text = self.frame, self.frame.labels.text
        sheets = sheets_of(frame, self.source, self.tallies, self.comparison)
        words = BookWords(
            total=text("book", "total"),
            page=text("book", "page"),
            continued=text("book", "continued"),
            draft=text("book", "draft"),
            differences=text("book", "differences"),
        )
        return write_book(
            out,
            sheets,
            _properties(frame, self.source),
            words=words,
            tell=tell,
            verify=self._verify,
            group_by=CURRENCY,
            on_difference=on_difference,
        )

    def _verify(self, path: Path, recomputed: Mapping[str, SheetFigures]) -> None:
        try:
            verify(self.frame, self.source.survey, path, recomputed, self.tallies.unspent, self.controls)
        except Known as known:
            self.controls[:] = [explained(self.frame, self.source, path, each) for each in self.controls]
            found = next((each for each in self.controls if each.state == "differs" and each.rows), None)
            raise known if found is None else _at(self.frame, found) from known

    def changes(self) -> Mapping[str, Mapping[str, int]]:
        """Give how many rows of each sheet were added, changed and removed."""
        found: dict[str, Counter[str]] = {}
        for (sheet, kind), count in self.comparison.counts.items():
            if count:
                found.setdefault(sheet, Counter())[kind] = count
        return found


def _at(frame: Frame, control: Control) -> Known:
    """Give what differs with the row that explains it."""
    row = control.rows[0]
    sheet = row.name or frame.labels.sheet(control.sheet)
    return Known(
        "workbook_differs_at",
        "Sheet {sheet}, {figure}: the finished workbook says {here} and the register {register}. The first row that "
        "differs is {row}, {reference}.",
        advice="Export again. If it happens again, check the register before anything is sent.",
        where=sheet,
        sheet=sheet,
        figure=control.figure,
        here=control.here,
        register=control.register,
        row=row.number or "—",
        reference=row.reference,
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
