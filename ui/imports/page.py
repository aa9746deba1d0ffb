"""The page of the import: choose a file, settle what it asks, see every change, then write all of it or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from commonservices.domain.sheets.plan import ProposedRow, Question
from ui.imports.choices_bar import ChoicesBar
from ui.imports.columns import Heading, ImportColumns
from ui.imports.desk import ImportDesk
from ui.imports.lists_part import HEADINGS, QUESTIONS, ImportLists
from ui.imports.plan_words import PlanWords
from ui.imports.reading import ENDINGS, LEAVABLE, fields_of, kinds_of
from ui.imports.side_panel import ImportPanel
from ui.kit.buttons import Button
from ui.kit.layout import HLine, VLine, column, inset, row
from ui.kit.notes import Banner, EmptyState, Note
from ui.kit.texts import Text
from ui.page import Command, Page, PageFrame, PageHeader
from ui.registers.import_ways import FileDrop

PLACE: Final = "imports"


class ImportsPage(Page):
    """What somebody's file would change here; nothing is written before the button is pressed."""

    place: ClassVar[str] = PLACE

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; no file is chosen yet."""
        super().__init__(frame, parent)
        look = self.look
        self.plan_words = PlanWords(self.words, self)
        self.desk = ImportDesk(frame, self.plan_words, self)
        columns = ImportColumns(frame, self.plan_words, self.desk.out_rows.__contains__, self)
        self.header = PageHeader(look, self.title(), name=f"{PLACE}.header")
        self.choose_button = Button(look, self.tr("Choose another file…"), name=f"{PLACE}.choose")
        self.discard_button = Button(look, self.tr("Not now"), name=f"{PLACE}.discard")
        self.apply_button = Button(look, "", "primary", icon="check", name=f"{PLACE}.apply")
        self.band = Banner(look, f"{PLACE}.band")
        self.choices = ChoicesBar(frame, self.plan_words, self)
        self.lists = ImportLists(frame, columns, self.plan_words, self)
        self.panel = ImportPanel(frame, self.plan_words)
        self.note = Note(look, "", tone="crit", name=f"{PLACE}.note")
        self.reading_text = Text(look, self.tr("Reading the file…"), "body", "text2", name=f"{PLACE}.reading")
        self.empty = EmptyState(
            look,
            self.tr("Choose a workbook or a text table. You see every change before anything is written."),
            self.tr("Choose a file…"),
            name=f"{PLACE}.empty",
        )
        self._decided = ""
        FileDrop(self).dropped.connect(self.begin)
        self._build()
        self._show_nothing()

    def _build(self) -> None:
        for button in (self.choose_button, self.discard_button, self.apply_button):
            self.header.buttons.addWidget(button)
        self.stack = QStackedWidget()
        self.waiting, self.work = QWidget(), QWidget()
        early = column(self.waiting, 12)
        first: tuple[QWidget, ...] = (self.note, self.reading_text, self.empty)
        for part in first:
            early.addWidget(part)
        early.addStretch(1)
        inset(self.waiting, 20, 16, 16, 16)
        late = column(self.work)
        for part in (self.band, self.choices, HLine()):
            late.addWidget(part)
        beside = row(None, 0)
        beside.addWidget(self.lists, 1)
        beside.addWidget(VLine())
        beside.addWidget(self.panel)
        late.addLayout(beside, 1)
        for page in (self.waiting, self.work):
            self.stack.addWidget(page)
        box = column(self)
        for part in (self.header, HLine()):
            box.addWidget(part)
        box.addWidget(self.stack, 1)
        self.choose_button.clicked.connect(self.choose)
        self.empty.button_clicked.connect(self.choose)
        self.discard_button.clicked.connect(self.discard)
        self.apply_button.clicked.connect(self.apply)
        self.choices.changed.connect(self._on_choices)
        self.lists.current_changed.connect(self._show_current)
        self.lists.entered.connect(self.panel.step_in)
        self.panel.answered.connect(partial(self._on_decided, QUESTIONS))
        self.panel.mapped.connect(partial(self._on_decided, HEADINGS))
        self.panel.left_out.connect(self._on_left_out)
        self.desk.read_done.connect(self._on_read)
        self.desk.failed.connect(self._on_failed)
        self.desk.stopped.connect(self._on_stopped)
        self.desk.applied.connect(self._on_applied)
        self.desk.refused.connect(self._on_refused)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Import")

    def open(self, address: Mapping[str, str]) -> None:
        """Begin with the files that the address names, one a line, if it names any; read as what it says."""
        if address.get("file"):
            self.begin([Path(each) for each in address["file"].splitlines()], address.get("target", ""))

    def is_touched_by(self, changes: Changes) -> bool:
        """Say that a plan may be another one after any change."""
        return self.desk.reading is not None

    def reload(self) -> None:
        """Look again what the file would change."""
        self.desk.read_again()

    def regions(self) -> list[QWidget]:
        """Give the choices, the list and what the panel takes."""
        if self.desk.reading is None:
            return [self.empty.button]
        found = [
            self.choices.from_line if self.desk.reading.own else self.choices.sheet,
            self.lists.tabs,
            self.lists.shown,
        ]
        return [each for each in (*found, self.panel.first_choice()) if each is not None]

    def commands(self) -> list[Command]:
        """Give what can be done here."""
        none = "" if self.desk.reading is not None else self.tr("No file is chosen.")
        return [
            Command(
                "imports.choose", self.tr("Choose a file…"), self.choose, "Ctrl+N", "folder", "file", primary=bool(none)
            ),
            Command(
                "imports.apply",
                self.apply_button.text(),
                self.apply,
                icon="check",
                reason=self.desk.blocker,
                primary=not none,
            ),
            Command("imports.next", self.tr("Next question"), self.lists.next_open, "F8", "", "go", none),
            Command(
                "imports.leave_out",
                self.tr("Leave this row out"),
                self._turn_out,
                "",
                "minus",
                "record",
                none,
                letter="L",
            ),
            Command("imports.discard", self.tr("Not now"), self.discard, reason=none),
        ]

    # --- reading --------------------------------------------------------------------------------------------------

    @Slot()
    def choose(self) -> None:
        """Ask for one file, or for several forms that came back."""
        endings = " ".join(f"*.{each}" for each in ENDINGS)
        filters = self.tr("Workbooks and text tables ({endings});;All files (*)").format(endings=endings)
        self.ask.open_files(self.tr("Import"), filters, self.begin)

    def begin(self, paths: Sequence[Path], target: str = "") -> None:
        """Read some files and show what they would change; as what their headings speak for where nothing is said."""
        self._show_nothing()
        self.empty.hide()
        self.reading_text.show()
        self.desk.begin(tuple(paths), target)

    @Slot(bool)
    def _on_read(self, first: bool) -> None:  # noqa: FBT001 the signature of the signal
        reading = self.desk.reading
        if reading is None:
            return
        self.header.set_detail(", ".join(self.words.isolate(each.name) for each in reading.request.paths))
        self.choices.show_reading(reading)
        self.lists.show_plan(reading.plan)
        self.stack.setCurrentWidget(self.work)
        for button in (self.choose_button, self.discard_button, self.apply_button):
            button.show()
        self._show_state()
        if self._decided == QUESTIONS:
            self.lists.next_open()
        if (first or self._decided) and self.lists.shown is not None:
            self.lists.shown.setFocus()
        self._decided = ""

    @Slot(str, str)
    def _on_failed(self, sentence: str, advice: str) -> None:
        self._show_nothing()
        self.note.set_note(sentence, advice, "crit")
        self.note.show()
        self.problem.emit(sentence)

    @Slot()
    def _on_stopped(self) -> None:
        if self.desk.reading is None:
            self._show_nothing()

    # --- showing --------------------------------------------------------------------------------------------------

    def _show_nothing(self) -> None:
        self.header.set_detail("")
        self.note.hide()
        self.reading_text.hide()
        self.empty.show()
        for button in (self.choose_button, self.discard_button, self.apply_button):
            button.hide()
        self.stack.setCurrentWidget(self.waiting)
        self.status_text.emit("")
        self.status_keys.emit([])
        self.commands_changed.emit()

    def _show_state(self) -> None:
        if self.desk.reading is None:
            return
        plan = self.desk.reading.plan
        faults = [self.plan_words.said(each) for each in plan.faults]
        notes = faults or [self.plan_words.said(each) for each in plan.notes]
        tone = "crit" if faults else "info"
        self.band.show_text(self.tr("Rehearsal only. Nothing has been written."), " ".join(notes), tone)
        self.apply_button.setText(self.tr("Import %n row(s)", "", len(self.desk.going)))
        self.apply_button.set_blocker(self.desk.blocker)
        self.status_text.emit(self.tr("%n row(s) read", "", len(plan.rows)))
        keys = [("Enter", self.tr("decide")), ("L", self.tr("leave out")), ("F8", self.tr("next question"))]
        self.status_keys.emit(keys if plan.questions else keys[:2])
        self._show_current()
        self.commands_changed.emit()

    @Slot()
    def _show_current(self) -> None:
        found, reading = self.lists.current(), self.desk.reading
        if reading is None or found is None:
            self.panel.show_nothing(self.tr("Choose a line to see what it does."))
        elif isinstance(found, ProposedRow):
            out = found.key in self.desk.out_rows
            self.panel.show_row(found, kinds_of(reading.plan, found), is_out=out, can_go=found.verdict in LEAVABLE)
        elif isinstance(found, Question):
            self.panel.show_question(found, self.lists.row_of(found))
        elif isinstance(found, Heading):
            fields = {name: self.words.field(name) for name in fields_of(reading.plan)}
            self.panel.show_heading(found, fields)
        else:
            said = self.tr("The sheet does not mention this record. It stays as it is.")
            self.panel.show_nothing(said)

    # --- deciding and writing -------------------------------------------------------------------------------------

    def _on_decided(self, about: str, key: str, what: str) -> None:
        """Take an answer, or read a column as another field; what comes next is then at hand."""
        self._decided = about
        (self.desk.answer if about == QUESTIONS else self.desk.map)(key, what)

    @Slot()
    def _on_choices(self) -> None:
        sheet, target = self.choices.sheet.currentData() or "", self.choices.target.currentData() or ""
        self.desk.choose(sheet, target, self.choices.from_line.text().strip())

    @Slot(str, bool)
    def _on_left_out(self, key: str, out: bool) -> None:  # noqa: FBT001 the signature of the signal
        self.desk.leave_out(key, out=out)
        self.lists.redraw()
        self._show_state()

    def _turn_out(self) -> None:
        found = self.lists.current()
        if isinstance(found, ProposedRow) and found.verdict in LEAVABLE:
            self._on_left_out(found.key, found.key not in self.desk.out_rows)

    @Slot()
    def discard(self) -> None:
        """Leave the file; nothing was written."""
        self.desk.discard()
        self._show_nothing()

    @Slot()
    def apply(self) -> None:
        """Write everything that was not left out, as one act; what blocks it is shown instead."""
        blocker = self.desk.blocker
        if not blocker:
            self.desk.apply()
            return
        self.problem.emit(blocker)
        if self.desk.reading is not None:
            self.lists.next_open()

    @Slot(int, str)
    def _on_applied(self, count: int, name: str) -> None:
        self._show_nothing()
        self.empty.button.setFocus()
        said = self.tr("%n row(s) of {name} imported.", "", count).format(name=self.words.isolate(name))
        self.toast_requested.emit(said, "undo")

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self.band.show_text(self.tr("Nothing was imported."), sentence, "crit")
        self.problem.emit(sentence)
