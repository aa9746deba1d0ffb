"""The place of premises: three registers behind three tabs, and the form of a new record in the same place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.queries import procurement as queries
from ui.kit.buttons import Button
from ui.kit.layout import column
from ui.kit.table import Register
from ui.kit.tabs import TabItem, Tabs
from ui.page import Command, Page, PageFrame, PageHeader, address_of
from ui.premises.browse import PlaceBrowse
from ui.premises.inspector import PlaceInspector
from ui.premises.new_record import NewRecord
from ui.premises.place_lists import PlaceLists
from ui.premises.registers import KIND_OF_VIEW, VIEWS, Registers
from ui.premises.specs import PlaceSpecs
from ui.records.form_keys import form_keys
from ui.records.lookups import Lookups
from ui.registers.bulk_panel import BulkPanel


class PremisesPage(Page):
    """The list page of this place."""

    place: ClassVar[str] = "premises"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; rows are read when it is opened."""
        super().__init__(frame, parent)
        self._registers = Registers(frame, self)
        self._specs = PlaceSpecs(frame.words, Lookups(frame.bridge))
        self.lists = PlaceLists(frame, self._registers, self._specs)
        self._forms: dict[str, NewRecord] = {}
        self.opened = False
        look = frame.look
        self.header = PageHeader(look, self.title(), name="premises.header")
        self.new_button = Button(look, "", "primary", icon="plus", name="premises.header.new")
        self.header.buttons.addWidget(self.new_button)
        self.tabs = Tabs(look, self.tr("Registers of this place"), "premises.registers")
        titles = self._registers.titles()
        self.tabs.set_tabs([TabItem(key, titles[key]) for key in VIEWS])
        self.header.beside(self.tabs)
        self.panel = PlaceInspector(frame, self)
        self.panel.hide()
        self.panel.record.open_requested.connect(self._open_record)
        self.panel.record.linked.connect(self.open_requested)
        browse = QWidget()
        box = column(browse)
        box.addWidget(self.header)
        box.addWidget(self.lists, 1)
        self._browse = browse
        self._stack = QStackedWidget(self)
        self._stack.addWidget(browse)
        column(self).addWidget(self._stack)
        self.tabs.picked.connect(self._on_tab)
        self.new_button.clicked.connect(self.start_new)
        lists = self.lists
        lists.new_requested.connect(self.start_new)
        lists.import_requested.connect(self.open_requested)
        lists.state_changed.connect(self.address_changed)
        lists.opened.connect(self._open_record)
        lists.current_changed.connect(self._on_current)
        lists.selection_changed.connect(self._show_selection)
        lists.preview_requested.connect(self.inspector_toggled)
        lists.problem.connect(self.problem)
        lists.toast.connect(self.toast_requested)

    # --- its parts ------------------------------------------------------------------------------------------------

    @property
    def register(self) -> str:
        """The key of the register that is shown."""
        return self.tabs.current_key() or VIEWS[0]

    @property
    def view(self) -> PlaceBrowse[Any]:
        """The list that is shown."""
        return self.lists.view(self.register)

    @property
    def table(self) -> Register:
        """The table of the register that is shown."""
        return self.view.list.table

    @property
    def form(self) -> NewRecord:
        """The form of a new record of the register shown, built when it is first wanted."""
        key = self.register
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
        self.table.setFocus()
        if address.get("new") == "1":
            self.start_new()

    def address(self) -> Mapping[str, str]:
        """Give register, filter, order and row to come back to."""
        state = dict(self.view.address())
        return {"show": state.pop("view"), "view": self.register if self.register != VIEWS[0] else "", **state}

    def left_out(self) -> Mapping[str, str] | None:
        """Give the usual order and the present row, which an address need not name; a form is always left for it."""
        return None if self.is_new else self.view.left_out()

    def reload(self) -> None:
        """Read counts and rows anew."""
        if self.opened:
            self.view.reload()
            self._show_counts()
            self._show_selection()
            self.panel.read_now()

    def inspector(self) -> QWidget:
        """Give the panel beside the register."""
        return self.panel

    def regions(self) -> list[QWidget]:
        """Give tabs, filter and list."""
        if self.is_new:
            return [self.form.entry.form]
        return [self.tabs, self.view.tabs, self.view.filter.field, self.table]

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.show_list()
        self.view.filter.focus_field()

    def escape(self) -> bool:
        """Leave the form, the name of a view, or a selection of several rows."""
        if self.is_new:
            self.show_list()
            return True
        if self.view.views.leave_name():
            return True
        if self.table.selected_count() > 1:
            self.table.select_id(self.table.current_id())
            return True
        return False

    def commands(self) -> list[Command]:
        """Give what can be done with the register and its current row."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        if self.is_new:
            save = self.tr("Log it")
            return [Command("premises.save", save, self.form.save, primary=True, reason=fixed)]
        current = self.table.current_id() if self.opened else ""
        none = "" if current else self.tr("Nothing is selected.")
        labels = self._registers.new_labels()
        key = self.register
        made = [Command("premises.new", labels[key], self.start_new, "Ctrl+N", "plus", "file", fixed, primary=True)]
        return [
            *made,
            *(
                Command(
                    f"premises.new.{other}",
                    labels[other],
                    partial(self.open, {"view": other, "new": "1"}),
                    menu="file",
                    reason=fixed,
                )
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
            *self.lists.deeds(key).file_commands(none),
            *self.lists.deeds(key).view_commands(),
        ]

    # --- registers ------------------------------------------------------------------------------------------------

    def _show_view(self, address: Mapping[str, str]) -> None:
        self.lists.setCurrentWidget(self.view)
        self.view.open({**address, "view": address.get("show", "")})
        self._on_current(self.table.current_id())
        self._show_selection()
        self._show_counts()
        self.commands_changed.emit()

    def _show_counts(self) -> None:
        for each, count in self.bridge.ask(queries.counts).items():
            self.tabs.set_count(each, count)
        self.new_button.setText(self._registers.new_labels()[self.register])
        # The empty list has this button in its middle; two filled ones would compete.
        self.new_button.setHidden(self.view.new_button.isHidden())

    @Slot(str)
    def _on_tab(self, _key: str) -> None:
        self._show_view({})
        self.address_changed.emit()

    @Slot(str)
    def _on_current(self, identity: str) -> None:
        self.status_keys.emit([("Enter", self.tr("open")), ("Space", self.tr("preview"))])
        self.panel.show_id(KIND_OF_VIEW[self.register], identity)
        self.commands_changed.emit()

    @Slot(int)
    def _show_selection(self, _count: int = 0) -> None:
        count = self.table.selected_count()
        ids = self.view.list.selected() if count > 1 else []
        self.status_text.emit("   ".join(self.view.selection_words(count, ids)))
        self.panel.several = bool(ids and not self.is_new)
        if self.panel.several:
            bulk = self.lists.bulk(self.register)
            self.panel.addWidget(bulk)
            bulk.show_ids(ids)
            self.panel.setCurrentWidget(bulk)
        elif isinstance(self.panel.currentWidget(), BulkPanel):
            self.panel.read_now()

    @Slot(str)
    def _open_record(self, identity: str) -> None:
        self.open_requested.emit(address_of("premises", id=identity))

    # --- something new --------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Begin a new record of the register shown in place of the list."""
        if self.bridge.read_only:
            self.problem.emit(self.tr("The register is shown for reading only."))
            return
        self._stack.setCurrentWidget(self.form)
        self.form.begin()
        self.status_keys.emit(form_keys())
        self.commands_changed.emit()

    def show_list(self) -> None:
        """Go back to the list."""
        if self.is_new:
            self._stack.setCurrentWidget(self._browse)
            self.table.setFocus()
            self._on_current(self.table.current_id())

    @Slot(str)
    def _on_saved(self, identity: str) -> None:
        self.show_list()
        self.table.select_id(identity)
        self._open_record(identity)
