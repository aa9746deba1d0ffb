"""The page of consolidation: workbooks of offices side by side, what must be known, then one workbook of them all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.actions.received import known_offices
from commonservices.domain.changes import Changes
from ui.consolidation.asked_line import AskedLine
from ui.consolidation.desk import ConsolidationDesk
from ui.consolidation.kept_workbooks import KeptWorkbooks
from ui.consolidation.lists import COUNTS, OUT, OfficeColumns, OfficeLine, lines_of, to_know
from ui.consolidation.reading import Look, Written
from ui.imports.plan_words import PlanWords
from ui.imports.side_panel import ImportPanel
from ui.kit.buttons import Button
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import Banner, EmptyState
from ui.kit.table import Register
from ui.kit.texts import SectionHeader, Text
from ui.page import Command, Page, PageFrame, PageHeader
from ui.registers.import_ways import FileDrop
from ui.registers.sheet_out import FOLDER

PLACE: Final = "consolidation"


class ConsolidationPage(Page):
    """Reads workbooks for Headquarters; nothing is written before a button is pressed."""

    place: ClassVar[str] = PLACE

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; no workbook is chosen yet."""
        super().__init__(frame, parent)
        look = frame.look
        self.desk = ConsolidationDesk(frame, self)
        self.columns = OfficeColumns(frame, self)
        self.kept = KeptWorkbooks(frame, self)
        detail = self.tr("The workbooks of many offices, checked and put together in one")
        self.header = PageHeader(look, self.title(), detail, name=f"{PLACE}.header")
        self.choose_button = Button(look, self.tr("Add workbooks…"), icon="plus", name=f"{PLACE}.choose")
        self.discard_button = Button(look, self.tr("Not now"), name=f"{PLACE}.discard")
        self.keep_button = Button(look, self.tr("Keep in this register"), icon="archive", name=f"{PLACE}.keep")
        self.write_button = Button(
            look, self.tr("Write the consolidated workbook…"), "primary", icon="file-spreadsheet", name=f"{PLACE}.write"
        )
        self.band = Banner(look, f"{PLACE}.band")
        self.asked = AskedLine(frame, self)
        self.offices, self.remarks = self.columns.offices(), self.columns.remarks()
        self.office_list = Register(look, f"{PLACE}.offices", self.tr("Workbooks by office"), row=28)
        self.office_list.set_model(self.offices)
        self.remark_list = Register(look, f"{PLACE}.remarks", self.tr("What must be known"), row=28)
        self.remark_list.set_model(self.remarks)
        self.remark_header = SectionHeader(look, self.tr("What must be known"), panel=True)
        self.panel = ImportPanel(frame, PlanWords(frame.words, self), name=f"{PLACE}.panel")
        self.nothing = Text(look, self.tr("Nothing speaks against putting them together."), "body", "text2")
        self.empty = EmptyState(
            look,
            self.tr(
                "Choose the workbooks the offices sent, or drop them here. They are checked before anything is written."
            ),
            self.tr("Choose workbooks…"),
            name=f"{PLACE}.empty",
        )
        self._lay_out()
        self._wire()
        self._show_nothing()

    def _lay_out(self) -> None:
        for button in (self.choose_button, self.keep_button, self.write_button):
            self.header.buttons.addWidget(button)
        self.asked.line.addWidget(self.discard_button)
        work, middle = QWidget(), QWidget()
        late, body = column(work), column(middle, 8)
        late.addWidget(self.band)
        late.addWidget(self.asked)
        late.addWidget(HLine())
        body.addWidget(SectionHeader(self.look, self.tr("Workbooks by office"), panel=True))
        body.addWidget(self.office_list, 3)
        body.addWidget(self.remark_header)
        body.addWidget(self.remark_list, 2)
        body.addWidget(self.nothing)
        inset(middle, 20, 12, 16, 12)
        beside = QWidget()
        line = row(beside)
        line.addWidget(middle, 1)
        line.addWidget(self.panel)
        late.addWidget(beside, 1)
        early = QWidget()
        first = column(early)
        first.addWidget(self.empty)
        first.addStretch(1)
        inset(early, 20, 16, 16, 16)
        self.stack = QStackedWidget()
        self.stack.addWidget(early)
        self.stack.addWidget(work)
        box = column(self)
        box.addWidget(self.header)
        box.addWidget(HLine())
        box.addWidget(self.stack, 1)

    def _wire(self) -> None:
        self.choose_button.clicked.connect(self.choose)
        self.empty.button_clicked.connect(self.choose)
        self.discard_button.clicked.connect(self.discard)
        self.keep_button.clicked.connect(self.keep)
        self.write_button.clicked.connect(self.write)
        self.asked.changed.connect(self._on_expected)
        self.office_list.current_changed.connect(self._show_state)
        self.remark_list.current_changed.connect(self._show_question)
        self.remark_list.open_requested.connect(self.panel.step_in)
        self.panel.answered.connect(self.desk.answer)
        FileDrop(self).dropped.connect(self.begin)
        self.kept.problem.connect(self.problem)
        self.desk.looked.connect(self._on_looked)
        self.desk.written.connect(self._on_written)
        self.desk.kept.connect(self._on_kept)
        self.desk.refused.connect(self._on_refused)
        self.desk.busy_changed.connect(self._show_state)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Consolidate workbooks")

    def open(self, address: Mapping[str, str]) -> None:
        """Expect the offices that sent something before."""
        if not self.asked.offices():
            self.asked.expect(self.bridge.ask(known_offices))

    def is_touched_by(self, changes: Changes) -> bool:
        """Say that what the workbooks say is not altered by the register."""
        return False

    def regions(self) -> list[QWidget]:
        """Give the line of what is expected and the lists."""
        if self.desk.look is None:
            return [self.empty.button]
        lists: list[QWidget] = [self.asked.expected, self.office_list]
        answer = self.panel.first_choice()
        return [*lists, *([self.remark_list] if self.remarks.rowCount() else []), *([answer] if answer else [])]

    def commands(self) -> list[Command]:
        """Give choosing, leaving out, writing and keeping."""
        blocker, none = self.desk.blocker, "" if self.desk.look is not None else self.tr("No workbook is chosen.")
        line = self.line
        out = line is not None and line.state == OUT
        text = self.tr("Take this workbook in again") if out else self.tr("Leave this workbook out")
        fixed = "" if line is not None and line.state in {COUNTS, OUT} else self.tr("This line does not count anyway.")
        return [
            Command(
                f"{PLACE}.choose", self.tr("Add workbooks…"), self.choose, "Ctrl+N", "plus", "file", primary=bool(none)
            ),
            Command(
                f"{PLACE}.write",
                self.tr("Write the consolidated workbook…"),
                self.write,
                icon="file-spreadsheet",
                menu="file",
                reason=blocker,
                primary=not none,
            ),
            Command(
                f"{PLACE}.keep", self.tr("Keep in this register"), self.keep, icon="archive", reason=self._unkeepable
            ),
            Command(f"{PLACE}.leave_out", text, self.turn_out, icon="minus", reason=none or fixed, letter="L"),
            Command(
                f"{PLACE}.open_kept", self.tr("Open a kept workbook…"), self.kept.choose, icon="archive", menu="file"
            ),
            Command(f"{PLACE}.discard", self.tr("Not now"), self.discard, reason=none),
        ]

    @property
    def line(self) -> OfficeLine | None:
        """The line the cursor is on."""
        return self.offices.row(self.office_list.currentIndex().row()) if self.offices.rowCount() else None

    @property
    def _unkeepable(self) -> str:
        if self.bridge.read_only:
            return self.tr("The register is shown for reading only.")
        return self.desk.blocker

    # --- reading --------------------------------------------------------------------------------------------------

    @Slot()
    def choose(self) -> None:
        """Ask for the workbooks of offices."""
        self.ask.open_files(self.tr("Add workbooks"), self.tr("Excel workbook (*.xlsx)"), self.begin)

    def begin(self, paths: Sequence[Path]) -> None:
        """Read some workbooks beside those that are there."""
        self.desk.add(tuple(paths), self.asked.offices())

    @Slot()
    def _on_expected(self) -> None:
        self.desk.expect(self.asked.offices())

    @Slot()
    def turn_out(self) -> None:
        """Leave the current workbook out, or take it in again."""
        line = self.line
        if line is not None and line.opened is not None and line.state in {COUNTS, OUT}:
            self.desk.leave_out(line.opened.path)

    @Slot()
    def _on_looked(self) -> None:
        found = self.desk.look
        if found is None:
            return
        here, known = self.office_list.current_id(), self.remark_list.current_id()
        self.offices.set_rows(lines_of(found))
        self.remarks.set_rows(to_know(found))
        self.stack.setCurrentIndex(1)
        self.header.set_detail("")
        for button in (self.choose_button, self.discard_button, self.keep_button, self.write_button):
            button.show()
        told = bool(self.remarks.rowCount())
        self.remark_list.setVisible(told)
        self.nothing.setHidden(told or found.fault is not None)
        self._show_band(found)
        first = self.offices.row(0)
        self.office_list.select_id(here if self.offices.row_of(here) is not None else first.key if first else "")
        self.remark_list.select_id(known if self.remarks.row_of(known) is not None else "0")
        self._show_question()
        nothing_asked = found.gathered is None or not found.gathered.asked
        (self.office_list if nothing_asked else self.remark_list).setFocus()
        self._show_state()

    @Slot()
    def _show_question(self) -> None:
        """Show the question the cursor is on, with its answers; the panel is there for nothing else."""
        line = self.remarks.row(self.remark_list.currentIndex().row()) if self.remarks.rowCount() else None
        asked = line.question if line is not None else None
        self.panel.setVisible(asked is not None)
        if asked is not None:
            self.panel.show_question(asked)

    def _show_band(self, found: Look) -> None:
        if found.fault is not None:
            self.band.show_text(*self.words.known(found.fault), "crit")
            return
        lines = lines_of(found)
        offices = {each.office for each in lines if each.state == COUNTS}
        missing = len(found.gathered.missing) if found.gathered is not None else 0
        said = self.tr("{received} of {expected} offices.").format(
            received=self.words.number(len(offices)), expected=self.words.number(len(offices) + missing)
        )
        groups = len(found.gathered.groups()) if found.gathered is not None else 0
        apart = self.tr("%n periods or calendars: their totals stay apart.", "", groups) if groups > 1 else ""
        bad = sum(each.state not in {COUNTS, OUT} and each.opened is not None for each in lines)
        left = self.tr("Not counted: %n workbook(s).", "", bad) if bad else ""
        tone = "att" if bad or missing or found.gathered is None else "info"
        words = " ".join(each for each in (said, apart, left) if each)
        self.band.show_text(self.tr("Nothing has been written."), words, tone)

    @Slot()
    def _show_state(self) -> None:
        self.write_button.set_blocker(self.desk.blocker)
        self.keep_button.set_blocker(self._unkeepable)
        self.commands_changed.emit()

    def _show_nothing(self) -> None:
        self.stack.setCurrentIndex(0)
        for button in (self.choose_button, self.discard_button, self.keep_button, self.write_button):
            button.hide()
        self.commands_changed.emit()

    # --- writing and keeping --------------------------------------------------------------------------------------

    @Slot()
    def write(self) -> None:
        """Ask where to, then write the workbook of all that count."""
        blocker, found = self.desk.blocker, self.desk.look
        if blocker or found is None:
            self.problem.emit(blocker)
            return
        mark = "DEMO_" if found.gathered is not None and found.gathered.demo else ""
        language = self.asked.chosen_language
        name = self.tr("Consolidated")
        suggested = f"{mark}{name}_{self.today():%Y-%m-%d}_{language}.xlsx"
        title, filters = self.tr("Write the consolidated workbook"), self.tr("Excel workbook (*.xlsx)")
        self.ask.save_file(title, suggested, filters, partial(self.desk.write, language=language))

    @Slot(object)
    def _on_written(self, made: Written) -> None:
        title = self.tr("{name} is written and ties out.").format(name=self.words.isolate(made.path.name))
        words = self.tr("%n row(s). Fingerprint {sha256}", "", made.rows)
        self.band.show_text(title, words.format(sha256=self.words.isolate(made.sha256[:16])), "good")
        self.toast_requested.emit(title, f"{FOLDER}{made.path.parent}")

    @Slot()
    def keep(self) -> None:
        """Put on record what the offices sent."""
        if self._unkeepable:
            self.problem.emit(self._unkeepable)
            return
        self.desk.keep()

    @Slot(int)
    def _on_kept(self, count: int) -> None:
        none = self.tr("These workbooks are in the register already.")
        self.toast_requested.emit(self.tr("%n workbook(s) kept in the register.", "", count) if count else none, "")

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self.band.show_text(self.tr("Nothing was written."), sentence, "crit")
        self.problem.emit(sentence)

    @Slot()
    def discard(self) -> None:
        """Leave the workbooks; nothing more is written."""
        self.desk.discard()
        self._show_nothing()
