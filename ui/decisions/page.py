"""The place of what bodies decide: the lists, and the form of a new record in the same place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from commonservices.domain.ids import read_id
from commonservices.queries import decisions as queries
from ui.decisions.browse import OPEN_VIEW, PEOPLE_VIEW, DecisionBrowse, people_sheet
from ui.decisions.children import Closing
from ui.decisions.lookups import ARRANGEMENT, SERVICE
from ui.decisions.new_record import NewRecord
from ui.kit.copying import rows_as_table
from ui.kit.layout import column
from ui.page import Command, Page, PageFrame, address_of
from ui.records.form_keys import form_keys
from ui.registers.sheet_out import SheetOut

_OWN: Final = frozenset(
    {
        "body",
        "meeting",
        "decision",
        "action_item",
        "person",
        "entity",
        "location",
        "role_assignment",
        "delegation",
        "arrangement",
    }
)


class DecisionsPage(Page):
    """The list page of decisions, open actions, meetings, bodies and people."""

    place: ClassVar[str] = "decisions"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; rows are read when it is opened."""
        super().__init__(frame, parent)
        self.browse = DecisionBrowse(frame, self.title())
        self._closing = Closing(frame, self)
        self._out = SheetOut(frame, self)
        self._out.toast.connect(self.toast_requested)
        self._new: NewRecord | None = None
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.browse)
        column(self).addWidget(self._stack)
        self.browse.new_requested.connect(self.start_new)
        self.browse.state_changed.connect(self._on_state)
        self.browse.open_requested.connect(self._open_record)
        self.browse.current_changed.connect(self._on_current)

    @property
    def new_record(self) -> NewRecord:
        """The form of a new record, built when it is first wanted."""
        if self._new is None:
            self._new = NewRecord(self.frame)
            self._new.left.connect(self.show_list)
            self._new.saved.connect(self._on_saved)
            self._new.problem.connect(self.problem)
            self._stack.addWidget(self._new)
        return self._new

    @property
    def is_new(self) -> bool:
        """Whether the form of a new record is shown."""
        return self._new is not None and self._stack.currentWidget() is self._new

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("OMT decisions")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a view, words and row; `new` begins a record, about an arrangement or service if one is given."""
        self.browse.open(address)
        if address.get("new") == "1" and not self.bridge.read_only:
            self._begin(_shown_from(address))
        else:
            self.show_list()

    def address(self) -> Mapping[str, str]:
        """Give view, words and row to come back to."""
        return self.browse.address()

    def left_out(self) -> Mapping[str, str]:
        """Give the present row, which an address need not name."""
        return {"row": self.browse.table.current_id()}

    def is_at(self, address: Mapping[str, str]) -> bool:
        """Say whether the lists stand as an address says."""
        return not self.is_new and super().is_at(address)

    def reload(self) -> None:
        """Read counts and rows anew."""
        if self.browse.opened:
            self.browse.reload()

    def is_touched_by(self, changes: Changes) -> bool:
        """Say whether a change can alter what the lists show."""
        return changes.everything or any(item.kind in _OWN for item in changes.items)

    def refresh(self, changes: Changes) -> None:
        """Read the shown list anew when a record of it changed."""
        if self.is_touched_by(changes):
            self.reload()

    def regions(self) -> list[QWidget]:
        """Give views, filter and list."""
        if self.is_new:
            return [self.new_record]
        return [self.browse.tabs, self.browse.filter.field, self.browse.table]

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.show_list()
        self.browse.filter.focus_field()

    def escape(self) -> bool:
        """Leave the form, or the typed words."""
        if self.is_new:
            self.show_list()
            return True
        if self.browse.filter.field.text():
            self.browse.clear_text()
            self.browse.focus_list()
            return True
        return False

    def commands(self) -> list[Command]:
        """Give what can be done with the list and its current row."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        if self.is_new:
            return [Command("decisions.save", self.tr("Save"), self.new_record.save, primary=True, reason=fixed)]
        none = "" if self.browse.table.current_id() else self.tr("No row is selected.")
        new = Command("decisions.new", self.browse.new_words(), self.start_new, "Ctrl+N", "plus", "file", fixed)
        found = [
            replace(new, primary=True),
            Command("decisions.open", self.tr("Open the record"), self._open_current, icon="eye", reason=none),
            Command("decisions.copy", self.tr("Copy as table"), self.copy, "Ctrl+C", "copy", "edit", reason=none),
        ]
        if self.browse.view == OPEN_VIEW:
            closing = Command("decisions.close", self.tr("Close the action"), self.close_action, icon="check")
            found.append(replace(closing, reason=fixed or none))
        if self.browse.view == PEOPLE_VIEW:
            found.append(self._out.command("decisions.sheet", lambda: self._out.ask(people_sheet(self.browse)), none))
        return found

    # --- rows -----------------------------------------------------------------------------------------------------

    def _on_state(self) -> None:
        self.commands_changed.emit()
        self.address_changed.emit()

    @Slot(str)
    def _on_current(self, identity: str) -> None:
        self.status_text.emit("")
        self.status_keys.emit([("Enter", self.tr("open"))] if identity else [])

    @Slot(str)
    def _open_record(self, identity: str) -> None:
        self.open_requested.emit(address_of("decisions", id=identity))

    def _open_current(self) -> None:
        self._open_record(self.browse.table.current_id())

    def close_action(self) -> None:
        """Ask what came of the current action and close it."""
        current = self.browse.table.current_id()
        rows = self.bridge.ask(partial(queries.actions, wanted=queries.Wanted(open_only=True)))
        row = next((each for each in rows if str(each.id) == current), None)
        if row is not None:
            self._closing.close(row)

    def copy(self) -> None:
        """Put the rows shown on the clipboard as a table."""
        rows = self.browse.table.rows
        made = rows_as_table(rows, range(rows.rowCount()), mirrored=self.isRightToLeft())
        QGuiApplication.clipboard().setMimeData(made)
        self.toast_requested.emit(self.tr("%n row(s) copied.", "", rows.rowCount()), "")

    # --- a new record ---------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Begin a new record of the view in place of the list."""
        if self.bridge.read_only:
            self.problem.emit(self.tr("The register is shown for reading only."))
            return
        self._begin({})

    def _begin(self, shown: Mapping[str, object]) -> None:
        view = self.browse.view
        fits = {"decisions", "actions"}
        self._stack.setCurrentWidget(self.new_record)
        self.new_record.begin(view, self.browse.new_words(), shown if view in fits else {})
        self.status_keys.emit(form_keys())
        self.commands_changed.emit()

    def show_list(self) -> None:
        """Go back to the list."""
        if self.is_new:
            self._stack.setCurrentWidget(self.browse)
            self.browse.focus_list()
            self._on_current(self.browse.table.current_id())
            self.commands_changed.emit()

    @Slot(str)
    def _on_saved(self, identity: str) -> None:
        self.show_list()
        self.browse.reload()
        self.browse.table.select_id(identity)
        self._open_record(identity)


def _shown_from(address: Mapping[str, str]) -> dict[str, object]:
    """Give what a new record is about when its address names an arrangement or a service."""
    for key, kind in (("arrangement", ARRANGEMENT), ("service", SERVICE)):
        if read_id(address.get(key, "")) is not None:
            return {"subject_id": f"{kind}:{address[key]}"}
    return {}
