"""The place of shared budgets: the register, and the form of a new budget in the same place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.actions import cost_pools as actions
from commonservices.domain.changes import Changes
from commonservices.domain.cost_pools import CostPool
from ui.cost_sharing.browse import PoolBrowse
from ui.cost_sharing.inspector import PoolInspector
from ui.cost_sharing.specs import PoolSpecs
from ui.kit.layout import column
from ui.page import Command, Page, PageFrame, address_of
from ui.premises.entry_form import Entry, Values
from ui.premises.new_record import NewRecord
from ui.records.part import Action
from ui.registers.list_deeds import ListDeeds

PLACE: Final = "cost_sharing"
_OWN: Final = frozenset(
    {"cost_pool", "pool_line", "pool_actual", "apportionment_run", "share", "bill", "arrangement", "entity"}
)


class CostSharingPage(Page):
    """The list page of this place."""

    place: ClassVar[str] = PLACE

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; rows are read when it is opened."""
        super().__init__(frame, parent)
        self.browse = PoolBrowse(frame, self.title())
        self.panel = PoolInspector(frame, self)
        self.panel.hide()
        self._form: NewRecord | None = None
        self._deeds = ListDeeds(frame, self.browse, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.browse)
        column(self).addWidget(self._stack)
        table = self.browse.list.table
        self.browse.new_requested.connect(self.start_new)
        self.browse.state_changed.connect(self.address_changed)
        self.browse.problem.connect(self.problem)
        table.open_requested.connect(self._open_record)
        table.current_changed.connect(self._on_current)
        table.selection_changed.connect(self._show_selection)
        table.preview_requested.connect(self.inspector_toggled)
        self.panel.opened.connect(self._open_record)
        self._deeds.toast.connect(self.toast_requested)

    @property
    def form(self) -> NewRecord:
        """The form of a new budget, built when it is first wanted."""
        if self._form is None:
            groups = [
                ("", ("arrangement_id", "name", "provider_id")),
                (self.tr("Year"), ("starts_on", "ends_on", "fiscal_calendar", "invoice_by")),
                (self.tr("More"), ("currency", "notes")),
            ]
            label, back = self.tr("Make the budget"), self.tr("Back to the list")
            entry = Entry("cost_sharing.new", CostPool, groups, _add, "arrangement_id", label, back)
            specs = PoolSpecs(self.words, self.bridge)
            self._form = NewRecord(self.frame, specs, entry, self.tr("New shared budget"))
            self._form.left.connect(self.show_list)
            self._form.saved.connect(self._on_saved)
            self._form.problem.connect(self.problem)
            self._stack.addWidget(self._form)
        return self._form

    @property
    def is_new(self) -> bool:
        """Whether the form of a new budget is shown."""
        return self._stack.currentWidget() is not self.browse

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Cost-sharing")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a view, its filter, order and row; `new` begins a new budget."""
        self.show_list()
        self.browse.open(address)
        table = self.browse.list.table
        self._on_current(table.current_id())
        self._show_selection()
        table.setFocus()
        if address.get("new") == "1":
            self.start_new()

    def address(self) -> Mapping[str, str]:
        """Give view, filter, order and row to come back to."""
        return self.browse.address()

    def left_out(self) -> Mapping[str, str] | None:
        """Give the usual order and the present row, which an address need not name; a form is always left for it."""
        return None if self.is_new else self.browse.left_out()

    def reload(self) -> None:
        """Read counts and rows anew."""
        if self.browse.opened:
            self.browse.reload()
            self._show_selection()
            self.panel.read_now()

    def is_touched_by(self, changes: Changes) -> bool:
        """Say whether a change can alter what the list shows."""
        return changes.everything or any(item.kind in _OWN for item in changes.items)

    def refresh(self, changes: Changes) -> None:
        """Read the list anew when a record it shows changed."""
        if self.is_touched_by(changes):
            self.reload()

    def inspector(self) -> QWidget:
        """Give the panel beside the register."""
        return self.panel

    def regions(self) -> list[QWidget]:
        """Give views, filter and list."""
        if self.is_new:
            return [self.form.entry.form]
        return [self.browse.tabs, self.browse.filter.field, self.browse.list.table]

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.show_list()
        self.browse.filter.focus_field()

    def escape(self) -> bool:
        """Leave the form, the name of a view, or a selection of several rows."""
        table = self.browse.list.table
        if self.is_new:
            self.show_list()
            return True
        if self.browse.views.leave_name():
            return True
        if table.selected_count() > 1:
            table.select_id(table.current_id())
            return True
        return False

    def commands(self) -> list[Command]:
        """Give what can be done with the register and its current row."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        if self.is_new:
            save = self.tr("Make the budget")
            return [Command("cost_sharing.save", save, self.form.save, primary=True, reason=fixed)]
        current = self.browse.list.table.current_id() if self.browse.opened else ""
        none = "" if current else self.tr("Nothing is selected.")
        new, rehearse = self.tr("New shared budget"), self.tr("If an entity leaves…")
        return [
            Command("cost_sharing.new", new, self.start_new, "Ctrl+N", "plus", "file", fixed, primary=True),
            Command("cost_sharing.open", self.tr("Open the record"), self._open_current, icon="eye", reason=none),
            Command("cost_sharing.copy_year", self.tr("Copy into the next year"), self.copy_year, reason=fixed or none),
            Command("cost_sharing.drawdown", rehearse, self._open_drawdown, icon="log-out", menu="tools"),
            *self._deeds.file_commands(none),
            *self._deeds.view_commands(),
        ]

    # --- rows -----------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_current(self, identity: str) -> None:
        self.status_keys.emit([("Enter", self.tr("open")), ("Space", self.tr("preview"))])
        self.panel.show_id(identity)
        self.commands_changed.emit()

    @Slot(int)
    def _show_selection(self, _count: int = 0) -> None:
        count = self.browse.list.table.selected_count()
        ids = self.browse.list.selected() if count > 1 else []
        self.status_text.emit("   ".join(self.browse.selection_words(count, ids)))

    @Slot(str)
    def _open_record(self, identity: str) -> None:
        self.open_requested.emit(address_of(PLACE, id=identity))

    def _open_current(self) -> None:
        self._open_record(self.browse.list.table.current_id())

    def _open_drawdown(self) -> None:
        self.open_requested.emit("drawdown")

    def copy_year(self) -> None:
        """Copy the current budget into the next year and open the copy."""
        ids = self.browse.list.selected()
        made = self.bridge.do(partial(actions.copy, id=ids[0])) if ids else None
        if made is not None:
            self._open_record(str(made.id))
            sentence = self.tr("{reference} is copied with its recurring lines.")
            self.toast_requested.emit(sentence.format(reference=self.words.isolate(made.reference)), "undo")

    # --- something new --------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Begin a new budget in place of the list."""
        if self.bridge.read_only:
            self.problem.emit(self.tr("The register is shown for reading only."))
            return
        self._stack.setCurrentWidget(self.form)
        self.form.begin()
        self.commands_changed.emit()

    def show_list(self) -> None:
        """Go back to the list."""
        if self.is_new:
            self._stack.setCurrentWidget(self.browse)
            self.browse.list.table.setFocus()
            self.commands_changed.emit()

    @Slot(str)
    def _on_saved(self, identity: str) -> None:
        self.show_list()
        self.browse.list.table.select_id(identity)
        self._open_record(identity)


def _add(values: Values) -> Action:
    return partial(actions.add, values=values)
