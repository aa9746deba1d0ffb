"""The exception desk: what reconciliations found to differ, the runs with their reviews, and overlaps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from commonservices.actions.reconciliations import Ran
from commonservices.queries.overlaps import ROUTINE
from ui.exceptions.columns import DeskColumns
from ui.exceptions.desk_asks import DeskAsks
from ui.exceptions.desk_lists import ALL, DESK, DIFFERENCES, OPEN, OVERLAPS, RUNS, DeskLists
from ui.exceptions.row_deeds import RowDeeds
from ui.exceptions.row_words import DeskWords
from ui.kit.buttons import Button, CheckBox
from ui.kit.filter_bar import Token
from ui.page import Command, PageFrame
from ui.registers.lists_page import ListsPage
from ui.registers.tabbed_lists import TabbedLists


class ExceptionsPage(ListsPage):
    """Lists of differences, reconciliations, runs and overlaps with what can be done about them."""

    place: ClassVar[str] = "exceptions"
    own_kinds: ClassVar[frozenset[str]] = frozenset({"discrepancy", "reconciliation", "person"})

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; rows are read when it is opened."""
        self._columns = DeskColumns(frame)
        self._words_of_rows = DeskWords(frame, self._columns)
        self.desk = DeskLists(frame, self._columns)
        super().__init__(frame, parent)
        for each in (self._columns, self._words_of_rows, self.desk):
            each.setParent(self)
        self.asks = DeskAsks(frame, self)
        self.deeds = RowDeeds(self.asks, self)
        self.deeds.open_requested.connect(self.open_requested)
        self.deeds.check_requested.connect(self.show_check)
        self.dismissed_too = CheckBox(frame.look, self.tr("Dismissed ones too"), name="exceptions.dismissed")
        self.lists.filter.trailing.addWidget(self.dismissed_too)
        self.run_button = Button(
            frame.look, self.tr("Run reconciliations…"), "primary", icon="refresh", name="exceptions.header.run"
        )
        self.lists.header.buttons.addWidget(self.run_button)
        self.run_button.clicked.connect(self._run)
        self.asks.ran.connect(self._on_ran)
        self.desk.overlaps_found.connect(self.lists.reload)
        self.dismissed_too.toggled.connect(self._on_dismissed)
        self.lists.filter.token_removed.connect(self._on_token_removed)
        for view in DIFFERENCES:
            self.lists.lists[view].table.selection_changed.connect(self._on_selection)

    def make_lists(self) -> TabbedLists:
        """Make the lists."""
        return self.desk.made(self.title())

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Exceptions")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a list, one reconciliation, words and row."""
        self._narrow(address.get("check", ""))
        super().open(address)
        self.desk.read_overlaps()

    def address(self) -> Mapping[str, str]:
        """Give list, reconciliation, words and row to come back to."""
        return {**super().address(), "check": self.desk.routine}

    def reload(self) -> None:
        """Read counts and rows anew, and look for overlaps."""
        super().reload()
        if self.lists.opened:
            self.desk.read_overlaps()

    def escape(self) -> bool:
        """Leave the typed words, then the one reconciliation."""
        if super().escape():
            return True
        if self.desk.routine:
            self._on_token_removed("")
            return True
        return False

    def _narrow(self, routine: str) -> None:
        """Show only what one reconciliation found."""
        self.desk.routine = routine
        label = self._columns.check(routine)
        tokens = [Token("check", self.tr("Check"), routine, tip=label)] if routine else []
        self.lists.filter.set_tokens(tokens)

    # --- the current row ------------------------------------------------------------------------------------------

    def show_current(self) -> None:
        """Show the current row in the panel."""
        view, row = self.lists.view, self.row
        self.dismissed_too.setVisible(view == OVERLAPS)
        empty = self.lists.first() is not self.lists.table and bool(self.lists.lists[view].act)
        self.run_button.setHidden(bool(self.fixed) or empty)
        words, acts = self._words_of_rows, self._acts()
        if row is None:
            self.panel.show_row(None)
        elif view == DESK:
            self.panel.show_row(words.check(row, acts))
        elif view == RUNS:
            self.panel.show_row(words.run(row, acts))
        elif view == OVERLAPS:
            self.panel.show_row(words.overlap(row, acts))
        else:
            self.panel.show_row(words.difference(row, acts))

    def _acts(self) -> tuple[Command, ...]:
        ids = [UUID(each) for each in self.lists.table.selected_ids()] if self.lists.view in DIFFERENCES else []
        return self.deeds.acts(self.row, ids, self.fixed)

    def own_commands(self) -> list[Command]:
        """Give the acts of the place, then those of the current row."""
        fixed = self.fixed
        run, ledger = self.tr("Run reconciliations…"), self.tr("Compare with the ledger…")
        return [
            Command("exceptions.run", run, self._run, "Ctrl+N", "refresh", "file", fixed, primary=True),
            Command("exceptions.ledger", ledger, self.asks.compare_ledger, "", "download", "file", fixed),
            *self._acts(),
        ]

    # --- acts -----------------------------------------------------------------------------------------------------

    def do_act(self, view: str) -> None:
        """Do what an empty list offers."""
        self._run()

    def open_row(self, identity: str) -> None:
        """Open what a row leads to: its record, or the differences of a reconciliation."""
        opening = [each for each in self._acts() if each.key in {"exceptions.show", "exceptions.record"}]
        for each in opening:
            if each.reason:
                self.problem.emit(each.reason)
            else:
                each.run()

    @Slot(str)
    def show_check(self, routine: str) -> None:
        """Show what one reconciliation found."""
        if routine == ROUTINE:
            self.lists.show_list(OVERLAPS)
            return
        view = OPEN if self.lists.view == DESK else ALL
        self._narrow(routine)
        self.lists.show_list(view)
        self.lists.focus_list()
        self.address_changed.emit()

    def _run(self) -> None:
        self.asks.run(self.desk.routine)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_ran(self, ran: Ran) -> None:
        new, gone = sum(each.new + each.back for each in ran.results), sum(each.gone for each in ran.results)
        checks = self.tr("%n check(s) run", "", len(ran.results))
        sentence = self.tr("{checks}: {new} new differences, {gone} no longer found.")
        numbers = {"new": self.words.number(new), "gone": self.words.number(gone)}
        self.toast_requested.emit(sentence.format(checks=checks, **numbers), "")
        self.lists.focus_list()

    @Slot(bool)
    def _on_dismissed(self, checked: bool) -> None:  # noqa: FBT001 the shape of the signal
        self.desk.dismissed_too = checked
        self.lists.reload()

    @Slot(str)
    def _on_token_removed(self, _key: str) -> None:
        self._narrow("")
        self.lists.reload()
        self.address_changed.emit()

    @Slot(int)
    def _on_selection(self, count: int) -> None:
        self.status_text.emit(self.tr("%n row(s) selected", "", count) if count > 1 else "")
