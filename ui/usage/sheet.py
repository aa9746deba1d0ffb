"""The working part of the page: the grid, what its keys do, and the band that asks before a paste is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from commonservices.queries.usage import GridFilter
from ui.kit.layout import column
from ui.kit.notes import Banner
from ui.page import PageFrame
from ui.usage.copying import as_block, as_named_table
from ui.usage.deeds import UsageDeeds
from ui.usage.entries import Entries
from ui.usage.finding import next_issue
from ui.usage.grid import UsageGrid
from ui.usage.lines import GridLines
from ui.usage.marks import CellKey
from ui.usage.model import UsageModel
from ui.usage.showing import Showing
from ui.usage.totals_row import TotalsRow


class UsageSheet(QWidget):
    """Takes keys, clipboard and answers, and tells the page what changed."""

    problem = Signal(str)
    told = Signal(str, str)
    status = Signal(str)
    waiting_changed = Signal()
    attention = Signal()

    def __init__(self, frame: PageFrame, wanted: GridFilter, title: str, parent: QWidget | None = None) -> None:
        """Make the grid; its lines are read when it is opened."""
        super().__init__(parent)
        self._frame = frame
        self._asking = ""
        words = frame.words
        self.entries = Entries(words.rule, words.language)
        lines = GridLines(frame.bridge, wanted, at_once=False)
        self.showing = Showing(lines, self.entries, words, frame.bridge.today, self)
        self.model = UsageModel(self.showing, self)
        self.grid = UsageGrid(frame.look, words, title)
        self.grid.set_model(self.model)
        self.deeds = UsageDeeds(frame, self.model, self.entries, self)
        self.banner = Banner(frame.look, "usage.banner")
        box = column(self)
        box.addWidget(self.banner)
        box.addWidget(self.grid, 1)
        self.totals = TotalsRow(frame, self.grid, self.showing.lines)
        box.addWidget(self.totals)
        self.setFocusProxy(self.grid)
        self.model.entered.connect(self._on_entered)
        self.grid.asked.connect(self._on_asked)
        self.grid.blocked.connect(self.problem)
        self.deeds.done.connect(self._on_done)
        self.deeds.problem.connect(self.problem)
        self.deeds.waiting_changed.connect(self._on_waiting)
        self.banner.action.connect(self._on_banner)

    # --- where the cursor is --------------------------------------------------------------------------------------

    def current_key(self) -> CellKey | None:
        """Give the cell the cursor stands in."""
        index = self.grid.currentIndex()
        return self.showing.key(index.row(), index.column()) if index.isValid() else None

    def read(self, wanted: GridFilter, key: CellKey | None) -> None:
        """Show what a filter asks for, with the cursor in a cell if it is there."""
        offset = self.grid.verticalScrollBar().value()
        self.showing.read_only = self._frame.bridge.read_only
        self.model.show(wanted)
        place = self.showing.lines.place_of(*key.parts) if key else None
        if place is None:
            self.grid.first_cell()
            return
        self.grid.go(*place)
        self.grid.verticalScrollBar().setValue(offset)
        self.grid.scrollTo(self.grid.currentIndex())

    def go_to(self, key: CellKey) -> None:
        """Put the cursor into a cell."""
        place = self.showing.lines.place_of(*key.parts)
        if place is not None:
            self.grid.go(*place)
            self.grid.setFocus()

    # --- what happens in the grid ---------------------------------------------------------------------------------

    @Slot(int, int, str)
    def _on_entered(self, position: int, at: int, text: str) -> None:
        self.deeds.enter(position, at, text)
        self.deeds.settle()

    @Slot(str)
    def _on_asked(self, what: str) -> None:
        deeds: Mapping[str, Callable[[], None]] = {
            "copy": self.copy,
            "paste": self.paste,
            "fill_down": self.fill_down,
            "fill_right": self.fill_right,
            "clear": self.clear,
            "next": self.next_issue,
            "previous": self.previous_issue,
        }
        deeds[what]()

    @Slot(str)
    def _on_done(self, sentence: str) -> None:
        self.told.emit(sentence, "undo")

    @Slot()
    def _on_waiting(self) -> None:
        verdict, refused = self.entries.verdict, self.entries.refused()
        discard = ("discard", self.tr("Discard"))
        if self.entries.pasted and verdict.asks:
            title = self.tr("“{example}” can be read in two ways.").format(example=verdict.example)
            text = self.tr("Nothing is written yet. Which number is meant?")
            choices = [(f"read{point}", self._frame.words.number(number)) for point, number in verdict.choices]
            self._say(title, text, "info", [*choices, discard])
        elif refused:
            title = self.tr("%n cell(s) cannot be taken.", "", len(refused))
            text = self.tr("Nothing is written yet. Correct them in the grid, or leave them out.")
            if self._say(title, text, "att", [("leave_out", self.tr("Leave them out")), discard]):
                self.attention.emit()
        else:
            self._asking = ""
            self.banner.hide()
        self.waiting_changed.emit()

    def _say(self, title: str, text: str, tone: str, actions: Sequence[tuple[str, str]]) -> bool:
        """Ask in the band above the grid, unless it already asks just that."""
        if title == self._asking:
            return False
        self._asking = title
        self.banner.show_text(title, text, tone, actions)
        return True

    @Slot(str)
    def _on_banner(self, key: str) -> None:
        if key.startswith("read"):
            self.deeds.answer(key.removeprefix("read"))
        elif key == "leave_out":
            self.deeds.leave_out()
        else:
            self.deeds.discard()
        self.grid.setFocus()

    # --- what a person asks for -----------------------------------------------------------------------------------

    def _writable(self) -> bool:
        if self._frame.bridge.read_only:
            self.problem.emit(self.tr("The register is shown for reading only."))
        return not self._frame.bridge.read_only

    def copy(self) -> None:
        """Put the selected cells on the clipboard as a spreadsheet takes them."""
        self._copy(as_block(self.model, self.grid.selected_cells()))

    def copy_named(self) -> None:
        """Put the selected lines on the clipboard with services, consumers and months."""
        self._copy(as_named_table(self.model, self._frame.words, self.grid.selected_cells()))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("%n cell(s) copied.", "", len(self.grid.selected_cells())), "")

    def paste(self) -> None:
        """Take the block on the clipboard from the current cell on."""
        if self._writable():
            self.deeds.paste(QGuiApplication.clipboard().text(), self.grid.selected_cells())
            self.grid.setFocus()

    def open_month(self) -> date | None:
        """Give the month that is being entered, if the year shown has it."""
        column = self.showing.open_column()
        return None if column is None else self.showing.lines.months[column]

    def copy_last(self) -> None:
        """Write the quantities of the month before into the cells of the open month that are still empty."""
        month = self.open_month()
        if month is not None and self._writable():
            self.deeds.copy_last(month)
            self.grid.setFocus()

    def fill_down(self) -> None:
        """Write the first line of the selection into those below."""
        if self._writable():
            self.deeds.fill(self.grid.selected_cells(), down=True)

    def fill_right(self) -> None:
        """Write the first month of the selection into those after."""
        if self._writable():
            self.deeds.fill(self.grid.selected_cells(), down=False)

    def clear(self) -> None:
        """Say that nothing is known in the selected cells."""
        if self._writable():
            self.deeds.clear(self.grid.selected_cells())

    def edit(self) -> None:
        """Edit the current cell."""
        self.grid.setFocus()
        self.grid.begin("")

    def next_issue(self) -> None:
        """Go to the next cell that asks for something."""
        self._go_to_issue(onward=True)

    def previous_issue(self) -> None:
        """Go to the cell before that asks for something."""
        self._go_to_issue(onward=False)

    def _go_to_issue(self, *, onward: bool) -> None:
        index = self.grid.currentIndex()
        found = next_issue(self.model, max(index.row(), 0), index.column() if index.isValid() else -1, onward=onward)
        if found is None:
            self.problem.emit(self.tr("No cell asks for your attention."))
            return
        self.grid.go(*found)
        self.grid.setFocus()
        self.status.emit(self.showing.shown(*found).sentence)

    def note(self, text: str) -> str:
        """Write the note of the current cell; give the sentence that refuses it, or nothing."""
        index = self.grid.currentIndex()
        return self.deeds.note(index.row(), index.column(), text) if index.isValid() else ""
