"""The lists of the three registers, one shown at a time, and the panels that change several of their records."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from ui.page import PageFrame
from ui.premises.browse import PlaceBrowse
from ui.premises.registers import Registers
from ui.premises.specs import PlaceSpecs
from ui.registers.bulk_panel import BulkPanel
from ui.registers.list_deeds import ListDeeds


class PlaceLists(QStackedWidget):
    """Builds each list when it is first wanted, and tells what happens in any of them."""

    new_requested = Signal()
    import_requested = Signal(str)
    state_changed = Signal()
    opened = Signal(str)
    current_changed = Signal(str)
    selection_changed = Signal(int)
    preview_requested = Signal()
    problem = Signal(str)
    toast = Signal(str, str)

    def __init__(self, frame: PageFrame, registers: Registers, specs: PlaceSpecs) -> None:
        """Hold no list yet."""
        super().__init__()
        self._frame, self._registers, self._specs = frame, registers, specs
        self._views: dict[str, PlaceBrowse[Any]] = {}
        self._deeds: dict[str, ListDeeds[Any]] = {}
        self._bulks: dict[str, BulkPanel] = {}

    def view(self, register: str) -> PlaceBrowse[Any]:
        """Give the list of a register."""
        if register not in self._views:
            made = self._views[register] = self._registers.browse(register)
            made.new_requested.connect(self.new_requested)
            made.imports.requested.connect(self.import_requested)
            made.state_changed.connect(self.state_changed)
            made.problem.connect(self.problem)
            table = made.list.table
            table.open_requested.connect(self.opened)
            table.current_changed.connect(self.current_changed)
            table.selection_changed.connect(self.selection_changed)
            table.preview_requested.connect(self.preview_requested)
            self.addWidget(made)
        return self._views[register]

    def deeds(self, register: str) -> ListDeeds[Any]:
        """Give what is done with the list of a register."""
        if register not in self._deeds:
            made = self._deeds[register] = ListDeeds(self._frame, self.view(register), self)
            made.toast.connect(self.toast)
        return self._deeds[register]

    def bulk(self, register: str) -> BulkPanel:
        """Give the panel that changes several records of a register."""
        if register not in self._bulks:
            made = self._bulks[register] = self._registers.bulk(register, self._specs)
            made.problem.connect(self.problem)
            made.done.connect(self._on_done)
        return self._bulks[register]

    @Slot(str)
    def _on_done(self, sentence: str) -> None:
        self.toast.emit(sentence, "undo")
        shown = self.currentWidget()
        if isinstance(shown, PlaceBrowse):
            shown.list.table.setFocus()
