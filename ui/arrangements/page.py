"""The register of arrangements: the list, its inspector, and the form of a new one in the same place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import ClassVar, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from ui.arrangements.browse import ArrangementBrowse
from ui.arrangements.bulk_panel import ArrangementBulk
from ui.arrangements.cell_editing import CellEditing
from ui.arrangements.inspector import ArrangementInspector
from ui.arrangements.list_deeds import TWO, ArrangementDeeds
from ui.arrangements.new_form import NewArrangement
from ui.kit.layout import column
from ui.page import Command, Page, PageFrame, address_of
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups

_SETTLE: Final = 60


OWN_KINDS = frozenset(
    {"arrangement", "arrangement_version", "arrangement_party", "arrangement_event", "document", "clause_check"}
    | {"waiver", "clearance"}
)


class ArrangementsPage(Page):
    """The list page of arrangements."""

    place: ClassVar[str] = "arrangements"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; rows are read when it is opened."""
        super().__init__(frame, parent)
        self._has_current = False
        self._were_two = False
        lookups = Lookups(frame.bridge)
        specs = FieldSpecs(frame.words, lookups)
        self.browse = ArrangementBrowse(frame, self.title())
        self.filter, self.list, self.table = self.browse.filter, self.browse.list, self.browse.list.table
        self._specs = specs
        self.panel = ArrangementInspector(frame, specs, self)
        self.bulk = ArrangementBulk(frame, specs.spec)
        self.panel.addWidget(self.bulk)
        self.panel.hide()
        self.deeds = ArrangementDeeds(frame, self.browse, self)
        self.cells = CellEditing(frame, specs, self.table)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.browse)
        column(self).addWidget(self._stack)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE)
        self._wire()

    def _wire(self) -> None:
        self.browse.new_requested.connect(self.start_new)
        self.browse.imports.requested.connect(self.open_requested)
        self.browse.state_changed.connect(self.address_changed)
        self.browse.problem.connect(self.problem)
        self.table.open_requested.connect(self._open_record)
        self.table.preview_requested.connect(self.inspector_toggled)
        self.table.current_changed.connect(self._on_current)
        self.table.selection_changed.connect(self._show_selection)
        self.panel.record.open_requested.connect(self._open_record)
        self.panel.record.problem.connect(self.problem)
        self.panel.record.edited.connect(self.table.setFocus)
        self.bulk.problem.connect(self.problem)
        self.cells.problem.connect(self.problem)
        self.deeds.toast.connect(self.toast_requested)
        self.deeds.open_requested.connect(self.open_requested)
        self.deeds.problem.connect(self.problem)
        self.deeds.edit_requested.connect(self._edit)
        self.bulk.done.connect(self._on_done)
        for catch_up in (self.list.let_go, self.browse.read_counts, self.panel.read_now, self._show_selection):
            self._later.timeout.connect(catch_up)

    @cached_property
    def new_form(self) -> NewArrangement:
        """The form of a new arrangement, built when the first one is begun."""
        form = NewArrangement(self.frame, self._specs, self)
        self._stack.addWidget(form)
        form.left.connect(self.show_list)
        form.saved.connect(self._on_saved)
        form.problem.connect(self.problem)
        form.open_requested.connect(self.open_requested)
        return form

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Arrangements")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a view, filter, sort and row; `new` begins a new arrangement."""
        self.browse.open(address)
        self._say_keys()
        if address.get("new") == "1" and not self.bridge.read_only:
            self.start_new()
        else:
            self.show_list()

    def address(self) -> Mapping[str, str]:
        """Give view, filter, sort, columns and row to come back to."""
        return self.browse.address()

    def left_out(self) -> Mapping[str, str] | None:
        """Give the usual order and the present row, which an address need not name; a form is always left for it."""
        return None if self.is_new else self.browse.left_out()

    def reload(self) -> None:
        """Read counts and rows anew."""
        if self.browse.opened:
            self.browse.reload()
            self.panel.read_now()

    def refresh(self, changes: Changes) -> None:
        """Redraw exactly the rows that changed, each where it stands until the list is opened again."""
        came = any(item.kind == "arrangement" and (item.added or item.removed) for item in changes.items)
        if came or changes.everything:
            self.reload()
            return
        self.stale()
        own = all(item.kind in OWN_KINDS for item in changes.items)
        self.list.note_edited(self.list.refresh_loaded(changes.concerned() if own else None))
        self._later.start()

    def inspector(self) -> QWidget | None:
        """Give the panel beside the register; a new arrangement has none."""
        return None if self.is_new else self.panel

    def regions(self) -> list[QWidget]:
        """Give views, filter and list."""
        if self.is_new:
            return [self.new_form.named]
        return [self.browse.tabs, self.filter.field, self.table]

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.show_list()
        self.filter.focus_field()

    def escape(self) -> bool:
        """Leave the form, the title editor, or a selection of several rows."""
        if self.is_new:
            self.show_list()
            return True
        if self.browse.views.leave_name() or self.cells.close():
            return True
        if self.panel.record.leave_editor():
            self.table.setFocus()
            return True
        if self.table.selected_count() > 1:
            self.table.select_id(self.table.current_id())
            return True
        return False

    def leave(self) -> None:
        """Keep what is typed in the title editor."""
        self.panel.record.commit()

    def commands(self) -> list[Command]:
        """Give what can be done with the list and its current row."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        if self.is_new:
            save = self.tr("Log arrangement")
            return [Command("arrangements.save", save, self.new_form.save, icon="check", primary=True, reason=fixed)]
        none = "" if self.table.current_id() else self.tr("No arrangement is selected.")
        new, opened = self.tr("New arrangement"), self.tr("Open arrangement")
        return [
            Command("arrangements.new", new, self.start_new, "Ctrl+N", "plus", "file", fixed, primary=True),
            Command("arrangements.open", opened, self.deeds.open_current, icon="eye", reason=none),
            *self.deeds.commands(fixed, none),
        ]

    # --- rows -----------------------------------------------------------------------------------------------------

    @property
    def is_new(self) -> bool:
        """Whether the form of a new arrangement is shown."""
        return self._stack.currentWidget() is not self.browse

    @Slot(str)
    def _on_current(self, identity: str) -> None:
        self.panel.show_id(identity)
        if self.list.has_left(identity):
            self._later.start()
        if bool(identity) != self._has_current:
            self._has_current = bool(identity)
            self.commands_changed.emit()

    @Slot(int)
    def _show_selection(self, _count: int = 0) -> None:
        count = self.table.selected_count()
        ids = self.list.selected() if count else []
        self.status_text.emit("   ".join(self.browse.selection_words(count, ids)))
        if (count == TWO) != self._were_two:
            self._were_two = count == TWO
            self.commands_changed.emit()
        self.panel.several = bool(count > 1 and ids and not self.is_new)
        if self.panel.several:
            self.bulk.show_ids(ids)
            self.panel.setCurrentWidget(self.bulk)
        elif self.panel.currentWidget() is self.bulk:
            self.panel.read_now()

    @Slot(str)
    def _open_record(self, identity: str) -> None:
        self.open_requested.emit(address_of("arrangements", id=identity))

    def _edit(self) -> None:
        if self.cells.begin():
            return
        self.inspector_requested.emit(True)  # noqa: FBT003 a signal takes no names
        self.panel.show_id(self.table.current_id())
        self.panel.read_now()
        self.panel.record.edit_title()

    # --- a new one ------------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Begin a new arrangement in place of the list."""
        if self.bridge.read_only:
            self.problem.emit(self.tr("The register is shown for reading only."))
            return
        self._stack.setCurrentWidget(self.new_form)
        self.status_text.emit("")
        self.panel.rest(resting=True)
        self.new_form.begin()
        self._say_keys()
        self.commands_changed.emit()

    def _say_keys(self) -> None:
        if self._stack.currentWidget() is self.browse:
            self.status_keys.emit([("Enter", self.tr("open")), ("Space", self.tr("preview")), ("E", self.tr("edit"))])
        else:
            self.status_keys.emit([("Ctrl+Enter", self.tr("log it")), ("Esc", self.tr("back"))])

    def show_list(self) -> None:
        """Go back to the list."""
        if self.is_new:
            self._stack.setCurrentWidget(self.browse)
            self.table.setFocus()
            self.panel.rest(resting=False)
            self._show_selection()
            self._say_keys()
            self.commands_changed.emit()

    @Slot(str)
    def _on_saved(self, identity: str) -> None:
        self.show_list()
        self.table.select_id(identity)
        self._open_record(identity)

    @Slot(str)
    def _on_done(self, sentence: str) -> None:
        self.show_list()
        self.toast_requested.emit(sentence, "undo")
        self.table.setFocus()
