"""What the places of short lists share: one page of lists under tabs with a panel beside them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from ui.kit.layout import column
from ui.page import Command, Page, PageFrame
from ui.registers.list_out import ListOut
from ui.registers.row_panel import RowPanel
from ui.registers.tabbed_lists import TabbedLists


class ListsPage(Page):
    """A page of lists; subclasses make the lists and say what the panel shows and what can be done."""

    own_kinds: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; rows are read when it is opened."""
        super().__init__(frame, parent)
        self.lists = self.make_lists()
        self.panel = self.make_panel()
        self.panel.hide()
        self.out = ListOut(frame, self.lists, self.place, self.title(), self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.lists)
        column(self).addWidget(self._stack)
        self.out.toast.connect(self.toast_requested)
        self.lists.state_changed.connect(self._on_state)
        self.lists.current_changed.connect(self._on_current)
        self.lists.preview_requested.connect(self._on_preview)
        self.lists.open_requested.connect(self.open_row)
        self.lists.act_requested.connect(self.do_act)

    # --- what subclasses say --------------------------------------------------------------------------------------

    def make_lists(self) -> TabbedLists:
        """Make the lists."""
        raise NotImplementedError

    def make_panel(self) -> RowPanel:
        """Make the panel beside the lists."""
        return RowPanel(self.frame, f"{self.place}.inspector")

    def show_current(self) -> None:
        """Show the current row in the panel."""

    def open_row(self, identity: str) -> None:
        """Open what a row leads to."""

    def do_act(self, view: str) -> None:
        """Do what an empty list offers."""

    def own_commands(self) -> list[Command]:
        """Give what can be done with the list and its current row, the main act first."""
        return []

    # --- what every page answers ----------------------------------------------------------------------------------

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a list, words and row."""
        self.lists.open(address)
        self.status_keys.emit([("Enter", self.tr("open")), ("Space", self.tr("panel")), ("/", self.tr("filter"))])

    def address(self) -> Mapping[str, str]:
        """Give list, words and row to come back to."""
        return self.lists.address()

    def left_out(self) -> Mapping[str, str]:
        """Give the present row and the first in sight, which an address need not name."""
        return {"row": self.lists.table.current_id(), "top": self.lists.table.top()}

    def reload(self) -> None:
        """Read counts and rows anew."""
        if self.lists.opened:
            self.lists.reload()

    def is_touched_by(self, changes: Changes) -> bool:
        """Say whether a change can alter what the lists show."""
        return changes.everything or any(item.kind in self.own_kinds for item in changes.items)

    def refresh(self, changes: Changes) -> None:
        """Read the lists anew when one of their records changed."""
        if self.is_touched_by(changes):
            self.reload()

    def inspector(self) -> QWidget | None:
        """Give the panel of the current row."""
        return self.panel

    def regions(self) -> list[QWidget]:
        """Give views, filter and list."""
        return [self.lists.tabs, self.lists.filter.field, self.lists.first()]

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.lists.filter.focus_field()

    def escape(self) -> bool:
        """Leave the typed words."""
        if self.lists.filter.field.text():
            self.lists.clear_text()
            self.lists.focus_list()
            return True
        return False

    def commands(self) -> list[Command]:
        """Give the acts of the place, then copying and printing."""
        return [*self.own_commands(), *self.out.commands()]

    @property
    def fixed(self) -> str:
        """Why nothing can be changed now; empty when it can."""
        return self.tr("The register is shown for reading only.") if self.bridge.read_only else ""

    @property
    def row(self) -> Any:
        """The row the cursor is on, of the kind of its list; nothing when the list is empty."""
        table = self.lists.table
        rows = table.rows_model()
        return rows.row(table.currentIndex().row()) if rows is not None and self.current else None

    @property
    def current(self) -> str:
        """The identifier of the row the cursor is on; nothing when the list is empty."""
        return self.lists.table.current_id() if self.lists.first() is self.lists.table else ""

    # --- slots ----------------------------------------------------------------------------------------------------

    def _on_state(self) -> None:
        self.commands_changed.emit()
        self.address_changed.emit()

    @Slot(str)
    def _on_current(self, _identity: str) -> None:
        self.show_current()
        self.commands_changed.emit()

    @Slot(str)
    def _on_preview(self, _identity: str) -> None:
        self.inspector_toggled.emit()
