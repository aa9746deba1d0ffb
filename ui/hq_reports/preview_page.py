"""The workbook before it is made: its sheets with the marks of their checks, the chosen one, and the tie-out."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.errors import Known
from commonservices.queries import refs
from commonservices.reports.hq.rehearsal import Rehearsal
from ui.hq_reports.checks_panel import SHEET_OF, ChecksPanel, ExportedNow
from ui.hq_reports.lists import AGREES, ERROR, WARNING, SheetRow, sheet_rows
from ui.hq_reports.preview_part import PreviewPart
from ui.kit.layout import HLine, VLine, column, inset, row
from ui.kit.table import Register
from ui.kit.texts import Text
from ui.page import PageFrame, address_of

_SHEETS_WIDTH: Final = 232
_RECORDS: Final = {
    "arrangements": ("arrangement", "arrangements"),
    "parties": ("arrangement", "arrangements"),
    "integration": ("arrangement", "arrangements"),
    "services": ("shared_service", "services"),
    "usage": ("shared_service", "services"),
    "given_free": ("shared_service", "services"),
    "kpis": ("shared_service", "services"),
    "recoveries": ("bill", "bills"),
    "cost_shares": ("cost_pool", "cost_sharing"),
    "variance": ("cost_pool", "cost_sharing"),
    "premises": ("premises", "premises"),
    "alerts": ("", ""),
}
"""The kind of record the rows of a sheet are about, and the place it is opened in; alerts are about several."""


class PreviewPage(QWidget):
    """Three columns: sheets, the chosen one as Excel will show it, and the checks."""

    open_requested = Signal(str)
    problem = Signal(str)
    status_text = Signal(str)

    def __init__(self, frame: PageFrame, note: QWidget, parent: QWidget | None = None) -> None:
        """Make it empty; the note says above the preview what became of an export."""
        super().__init__(parent)
        self._frame = frame
        self.rehearsal: Rehearsal | None = None
        self.key = ""
        self._attending = -1
        look = frame.look
        self.sheets = sheet_rows(frame.words)
        self.sheet_list = Register(look, "hq_reports.sheets", self.tr("Sheets of the workbook"), row=28)
        self.sheet_list.setSelectionMode(Register.SelectionMode.SingleSelection)
        self.sheet_list.set_model(self.sheets)
        self.sheet_list.horizontalHeader().hide()
        self.sheet_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview = PreviewPart(frame)
        self.panel = ChecksPanel(look, frame.words)
        self.now = ExportedNow(look)
        self._lay_out(note)
        self.sheet_list.current_changed.connect(self.show_sheet)
        self.sheet_list.open_requested.connect(self._on_entered)
        self.preview.table.open_requested.connect(self._on_row)
        self.panel.open_requested.connect(self.open_requested)
        self.panel.row_requested.connect(self.show_row)

    def _lay_out(self, note: QWidget) -> None:
        look = self._frame.look
        beside = row(self, 0)
        left, right, middle = QWidget(), QWidget(), QWidget()
        left.setFixedWidth(look.px(_SHEETS_WIDTH))
        under = column(left, 4)
        head = row(None, 0)
        head.addWidget(Text(look, self.tr("Sheets"), "panel_section"))
        head.addStretch(1)
        head.addWidget(Text(look, self.tr("rows"), "secondary", "text2"))
        head.setContentsMargins(look.px(12), 0, look.px(12), 0)
        under.addLayout(head)
        under.addWidget(self.sheet_list, 1)
        inset(left, 4, 8, 0, 8)
        inner = column(middle)
        inner.addWidget(note)
        inner.addWidget(self.preview, 1)
        checks = column(right)
        checks.addWidget(self.panel, 1)
        checks.addWidget(HLine())
        checks.addWidget(self.now)
        for part, stretch in ((left, 0), (VLine(), 0), (middle, 1), (VLine(), 0), (right, 0)):
            beside.addWidget(part, stretch)

    def show_reading(self) -> None:
        """Say that the register is read; what was shown before stays until it is."""
        if self.rehearsal is None:
            self.preview.show_nothing()
        self.panel.show_reading()
        self.now.show_sound(sound=None)

    def show_rehearsal(self, rehearsal: Rehearsal) -> None:
        """Show a rehearsal, on the sheet that was looked at, else on the first whose check fails."""
        self.rehearsal = rehearsal
        self._attending = -1
        self.panel.show_rehearsal(rehearsal)
        self.now.show_sound(sound=rehearsal.sound)
        kept = self.key if rehearsal.sheet(self.key) is not None else _first_to_show(rehearsal)
        marked = [SheetRow(each.key, each.count, state_of(rehearsal, each.key)) for each in rehearsal.sheets]
        self.sheets.set_rows(marked)
        self.sheet_list.setCurrentIndex(self.sheets.index(self.sheets.row_of(kept) or 0, 0))
        self.show_sheet(kept)

    @Slot(str)
    def show_sheet(self, key: str) -> None:
        """Show a sheet of the rehearsal."""
        if key and self.rehearsal is not None and self.rehearsal.sheet(key) is not None:
            self.key = key
            self.preview.show_sheet(self.rehearsal, key)

    def next_check(self, step: int) -> None:
        """Go to the next check that needs a look: its sheet, its row, its note."""
        found = self.panel.attention
        if not found:
            self.status_text.emit(self.tr("No check needs a look."))
            return
        begun = self._attending >= 0 or step > 0
        self._attending = (self._attending + step) % len(found) if begun else len(found) - 1
        each = found[self._attending]
        place = self.sheets.row_of(each.sheet)
        if place is not None:
            self.sheet_list.setCurrentIndex(self.sheets.index(place, 0))
            self.preview.go_to(each.reference, each.number)
        self.panel.ensureWidgetVisible(each.note)
        link = next((link for link in self.panel.links() if each.note.isAncestorOf(link)), None)
        (link or self.preview.table).setFocus(Qt.FocusReason.OtherFocusReason)
        self.status_text.emit(each.note.title.text())

    @Slot(str, str)
    def show_row(self, sheet: str, reference: str) -> None:
        """Open the record that a row of a sheet is about."""
        if sheet not in _RECORDS:
            self.status_text.emit(self.tr("The rows of this sheet are no records of their own."))
            return
        try:
            found = self._frame.bridge.ask(partial(refs.find_ref, reference=reference, kind=_RECORDS[sheet][0]))
        except Known as unknown:
            self.problem.emit(self._frame.words.known(unknown)[0])
            return
        place = next((where for own, where in _RECORDS.values() if own == found.kind), "")
        if place:
            self.open_requested.emit(address_of(place, id=str(found.id)))

    @Slot(str)
    def _on_entered(self, _key: str) -> None:
        self.preview.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_row(self, _number: str) -> None:
        if self.preview.reference:
            self.show_row(self.key, self.preview.reference)


def state_of(rehearsal: Rehearsal, sheet: str) -> str:
    """Give the mark of a sheet by its checks and by what is missing on it."""
    states = {each.state for each in rehearsal.controls if each.sheet == sheet}
    if "differs" in states:
        return ERROR
    missing = any(gap.count and SHEET_OF.get(gap.key) == sheet for gap in rehearsal.survey.gaps)
    return WARNING if missing or "explain" in states else AGREES


def _first_to_show(rehearsal: Rehearsal) -> str:
    """Give the sheet to begin with: the first whose check fails, else the arrangements."""
    return next((each.sheet for each in rehearsal.differing), "arrangements")
