"""The place of premises: three registers behind three tabs, and the form of a new record in the same place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from commonservices.queries import procurement as queries
from ui.arrangements.lookups import Lookups
from ui.kit.buttons import Button
from ui.kit.layout import HLine, column, inset
from ui.kit.tabs import TabItem, Tabs
from ui.page import Command, Page, PageFrame, PageHeader, address_of
from ui.premises.inspector import PlaceInspector
from ui.premises.new_record import NewRecord
from ui.premises.register_view import RegisterView
from ui.premises.registers import KIND_OF_VIEW, VIEWS, Registers
from ui.premises.specs import PlaceSpecs


class PremisesPage(Page):
    """The list page of this place."""

    place: ClassVar[str] = "premises"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; rows are read when it is opened."""
        super().__init__(frame, parent)
        self._registers = Registers(frame, self)
        self._specs = PlaceSpecs(frame.words, Lookups(frame.bridge))
        self._views: dict[str, RegisterView[Any]] = {}
        self._forms: dict[str, NewRecord] = {}
        self.opened = False
        look = frame.look
        self.header = PageHeader(look, self.title(), name="premises.header")
        self.new_button = Button(look, "", "primary", icon="plus", name="premises.header.new")
        self.header.buttons.addWidget(self.new_button)
        self.tabs = Tabs(look, self.tr("Registers of this place"), "premises.views")
        titles = self._registers.titles()
        self.tabs.set_tabs([TabItem(key, titles[key]) for key in VIEWS])
        tabs = QWidget()
        column(tabs).addWidget(self.tabs)
        inset(tabs, 20, 0, 16, 0)
        self.panel = PlaceInspector(frame, self)
        self.panel.hide()
        self.panel.record.open_requested.connect(self._open_record)
        self.panel.record.linked.connect(self.open_requested)
        self._inner = QStackedWidget()
        browse = QWidget()
        box = column(browse)
        for part in (self.header, tabs, HLine()):
            box.addWidget(part)
        box.addWidget(self._inner, 1)
        self._browse = browse
        self._stack = QStackedWidget(self)
        self._stack.addWidget(browse)
        column(self).addWidget(self._stack)
        self.tabs.picked.connect(self._on_tab)
        self.new_button.clicked.connect(self.start_new)

    # --- its parts ------------------------------------------------------------------------------------------------

    @property
    def view(self) -> RegisterView[Any]:
        """The register that is shown, built when it is first wanted."""
        key = self.tabs.current_key() or VIEWS[0]
        if key not in self._views:
            made: RegisterView[Any] = RegisterView(self.frame, self._registers.shown(key))
            made.new_requested.connect(self.start_new)
            made.state_changed.connect(self.address_changed)
            made.table.open_requested.connect(self._open_record)
            made.table.current_changed.connect(self._on_current)
            made.table.preview_requested.connect(self.inspector_toggled)
            self._views[key] = made
            self._inner.addWidget(made)
        return self._views[key]

    @property
    def form(self) -> NewRecord:
        """The form of a new record of the register shown, built when it is first wanted."""
        key = self.tabs.current_key() or VIEWS[0]
        if key not in self._forms:
            title = self._registers.new_labels()[key]
            made = NewRecord(self.frame, self._specs, self._registers.entry(key), title)
            made.left.connect(self.show_list)
            made.saved.connect(self._on_saved)
            made.problem.connect(self.problem)
            self._forms[key] = made
            self._stack.addWidget(made)
        return self._forms[key]

    @property
    def is_new(self) -> bool:
        """Whether the form of a new record is shown."""
        return self._stack.currentWidget() is not self._browse

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Premises")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a register, its filter, order and row; `new` begins a new record."""
        wanted = address.get("view", "")
        self.tabs.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.tabs.select(wanted if wanted in VIEWS else VIEWS[0])
        self.tabs.blockSignals(False)  # noqa: FBT003
        self.opened = True
        self.show_list()
        self._show_view(address)
        self.view.table.setFocus()
        if address.get("new") == "1":
            self.start_new()

    def address(self) -> Mapping[str, str]:
        """Give register, filter, order and row to come back to."""
        key = self.tabs.current_key()
        return {"view": key if key != VIEWS[0] else "", **self.view.address()}

    def left_out(self) -> Mapping[str, str] | None:
        """Give the present row, which an address need not name; a form is always left for it."""
        return None if self.is_new else {"row": self.view.table.current_id()}

    def reload(self) -> None:
        """Read counts and rows anew."""
        if self.opened:
            self.view.reload()
            self._show_counts()
            self.panel.read_now()

    def refresh(self, changes: Changes) -> None:
        """Read the register shown anew: it is short, and one change can alter the standing of other premises."""
        self.reload()

    def inspector(self) -> QWidget:
        """Give the panel beside the register."""
        return self.panel

    def regions(self) -> list[QWidget]:
        """Give tabs, filter and list."""
        if self.is_new:
            return [self.form.entry.form]
        return [self.tabs, self.view.filter.field, self.view.table]

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.show_list()
        self.view.filter.focus_field()

    def escape(self) -> bool:
        """Leave the form, or a selection of several rows."""
        if self.is_new:
            self.show_list()
            return True
        table = self.view.table
        if table.selected_count() > 1:
            table.select_id(table.current_id())
            return True
        return False

    def commands(self) -> list[Command]:
        """Give what can be done with the register and its current row."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        if self.is_new:
            save = self.tr("Log it")
            return [Command("premises.save", save, self.form.save, primary=True, reason=fixed)]
        current = self.view.table.current_id() if self.opened else ""
        none = "" if current else self.tr("Nothing is selected.")
        labels = self._registers.new_labels()
        key = self.tabs.current_key() or VIEWS[0]
        made = [Command("premises.new", labels[key], self.start_new, "Ctrl+N", "plus", "file", fixed, primary=True)]
        return [
            *made,
            *(
                Command(f"premises.new.{other}", labels[other], partial(self._start, other), menu="file", reason=fixed)
                for other in VIEWS
                if other != key
            ),
            Command(
                "premises.open",
                self.tr("Open the record"),
                partial(self._open_record, current),
                icon="eye",
                reason=none,
            ),
            Command("premises.copy", self.tr("Copy as table"), self.copy, "Ctrl+C", "copy", "edit", reason=none),
        ]

    # --- registers ------------------------------------------------------------------------------------------------

    def _show_view(self, address: Mapping[str, str]) -> None:
        view = self.view
        self._inner.setCurrentWidget(view)
        view.open(address)
        self._on_current(view.table.current_id())
        self._show_counts()
        self.commands_changed.emit()

    def _show_counts(self) -> None:
        key = self.tabs.current_key() or VIEWS[0]
        for each, count in self.bridge.ask(queries.counts).items():
            self.tabs.set_count(each, count)
        self.new_button.setText(self._registers.new_labels()[key])
        # The empty list has this button in its middle; two filled ones would compete.
        self.new_button.setHidden(self.bridge.read_only or not self.view.total)

    @Slot(str)
    def _on_tab(self, _key: str) -> None:
        self._show_view({})
        self.address_changed.emit()

    @Slot(str)
    def _on_current(self, identity: str) -> None:
        self.status_text.emit("")
        self.status_keys.emit([("Enter", self.tr("open")), ("Space", self.tr("preview"))])
        self.panel.show_id(KIND_OF_VIEW[self.tabs.current_key() or VIEWS[0]], identity)
        self.commands_changed.emit()

    @Slot(str)
    def _open_record(self, identity: str) -> None:
        self.open_requested.emit(address_of("premises", id=identity))

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a table."""
        QGuiApplication.clipboard().setMimeData(self.view.as_table())
        self.toast_requested.emit(self.tr("%n row(s) copied.", "", self.view.table.selected_count()), "")

    # --- something new --------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Begin a new record of the register shown in place of the list."""
        if self.bridge.read_only:
            self.problem.emit(self.tr("The register is shown for reading only."))
            return
        self._stack.setCurrentWidget(self.form)
        self.form.begin()
        self.commands_changed.emit()

    def _start(self, view: str) -> None:
        self.open({"view": view, "new": "1"})

    def show_list(self) -> None:
        """Go back to the list."""
        if self.is_new:
            self._stack.setCurrentWidget(self._browse)
            self.view.table.setFocus()
            self.commands_changed.emit()

    @Slot(str)
    def _on_saved(self, identity: str) -> None:
        self.show_list()
        self.view.table.select_id(identity)
        self._open_record(identity)
