"""The register of services: the list, its inspector, and the form of a new one in the same place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from commonservices.domain.ids import read_id
from ui.kit.layout import column
from ui.page import Command, Page, PageFrame, address_of
from ui.records.lookups import Lookups
from ui.shared_services.browse import ServiceBrowse
from ui.shared_services.bulk_panel import ServiceBulk
from ui.shared_services.inspector import ServiceInspector
from ui.shared_services.list_deeds import ServiceDeeds
from ui.shared_services.new_form import NewService
from ui.shared_services.own_kinds import OwnKinds
from ui.shared_services.service_specs import ServiceSpecs

_COMING: Final = frozenset({"shared_service"})
_OWN: Final = frozenset({"catalogue_item", "shared_service"})


class ServicesPage(Page):
    """The list page of services."""

    place: ClassVar[str] = "services"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; rows are read when it is opened."""
        super().__init__(frame, parent)
        lookups = Lookups(frame.bridge)
        self.browse = ServiceBrowse(frame, self.title())
        self.table = self.browse.list.table
        self._specs = ServiceSpecs(frame.words, lookups)
        self._form: NewService | None = None
        self._own: OwnKinds | None = None
        self.panel = ServiceInspector(frame, self)
        self.bulk = ServiceBulk(frame, self._specs.of)
        self.panel.addWidget(self.bulk)
        self.panel.hide()
        self.deeds = ServiceDeeds(frame, self.browse, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.browse)
        column(self).addWidget(self._stack)
        self.browse.new_requested.connect(self.start_new)
        self.browse.imports.requested.connect(self.open_requested)
        self.browse.state_changed.connect(self.address_changed)
        self.table.open_requested.connect(self._open_record)
        self.table.preview_requested.connect(self.inspector_toggled)
        self.table.current_changed.connect(self._on_current)
        self.table.selection_changed.connect(self._show_selection)
        self.browse.problem.connect(self.problem)
        self.bulk.problem.connect(self.problem)
        self.bulk.done.connect(self._on_done)
        self.deeds.toast.connect(self.toast_requested)
        self.deeds.open_requested.connect(self.open_requested)
        self.panel.record.open_requested.connect(self._open_record)
        self.panel.record.usage_requested.connect(self._open_usage)

    @property
    def new_form(self) -> NewService:
        """The form of a new service, built when it is first wanted."""
        if self._form is None:
            self._form = NewService(self.frame, self._specs)
            self._form.left.connect(self.show_list)
            self._form.saved.connect(self._on_saved)
            self._form.problem.connect(self.problem)
            self._stack.addWidget(self._form)
        return self._form

    @property
    def is_new(self) -> bool:
        """Whether the form of a new service is shown."""
        return self._form is not None and self._stack.currentWidget() is self._form

    @property
    def own_kinds(self) -> OwnKinds:
        """The list of the office's own kinds of service, built when it is first wanted."""
        if self._own is None:
            self._own = OwnKinds(self.frame, self._specs.fields)
            self._own.left.connect(self.show_list)
            self._own.changed.connect(self.commands_changed)
            self._own.toast.connect(self.toast_requested)
            self._stack.addWidget(self._own)
        return self._own

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Services")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a view, filter, sort and row; `new` begins a new service, `own` shows the own kinds of service."""
        self.browse.open(address)
        if address.get("own") == "1":
            self.show_own()
            return
        if address.get("new") == "1" and not self.bridge.read_only:
            above = address.get("arrangement", "")
            if above and read_id(above) is None:
                self.refuse_record(above)
            self._begin(above if read_id(above) else "")
        else:
            self.show_list()

    def address(self) -> Mapping[str, str]:
        """Give view, filter, sort and row to come back to."""
        return {"own": "1"} if _shows_own(self._stack) else self.browse.address()

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
        if self._own is not None and (changes.everything or changes.touches(_OWN)):
            self._own.reload()
        came = any(item.kind in _COMING and (item.added or item.removed) for item in changes.items)
        if came or changes.everything:
            self.reload()
            return
        self.stale()
        self.browse.list.refresh_loaded()
        self.browse.read_counts()
        self._show_selection()
        self.panel.read_now()

    def inspector(self) -> QWidget | None:
        """Give the panel beside the register; own kinds of service have none."""
        return None if _shows_own(self._stack) else self.panel

    def regions(self) -> list[QWidget]:
        """Give views, filter and list."""
        if self.is_new:
            return [self.new_form.named]
        if _shows_own(self._stack):
            return [self.own_kinds.table]
        return [self.browse.tabs, self.browse.filter.field, self.table]

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.show_list()
        self.browse.filter.focus_field()

    def escape(self) -> bool:
        """Leave the form, the name of a view, or a selection of several rows."""
        if self.is_new or _shows_own(self._stack):
            self.show_list()
            return True
        if self.browse.views.leave_name():
            return True
        if self.table.selected_count() > 1:
            self.table.select_id(self.table.current_id())
            return True
        return False

    def commands(self) -> list[Command]:
        """Give what can be done with the list and its current row."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        if self.is_new:
            return [Command("services.save", self.tr("Log service"), self.new_form.save, primary=True, reason=fixed)]
        if _shows_own(self._stack):
            return self.own_kinds.commands()
        none = "" if self.table.current_id() else self.tr("No service is selected.")
        new = Command(
            "services.new", self.tr("New service"), self.start_new, "Ctrl+N", "plus", "file", fixed, primary=True
        )
        usage = partial(self._open_usage, self.table.current_id())
        return [
            new,
            Command("services.open", self.tr("Open service"), self.deeds.open_current, icon="eye", reason=none),
            Command(
                "services.usage",
                self.tr("Monthly usage of the service"),
                usage,
                reason=none,
            ),
            Command("services.own", self.tr("Own kinds of service…"), self.show_own),
            *self.deeds.commands(none),
        ]

    # --- rows -----------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_current(self, identity: str) -> None:
        self.panel.show_id(identity)
        self.commands_changed.emit()

    @Slot(int)
    def _show_selection(self, _count: int = 0) -> None:
        count = self.table.selected_count()
        ids = self.browse.list.selected() if count > 1 else []
        self.status_text.emit("   ".join(self.browse.selection_words(count, ids)))
        self.panel.several = bool(ids and not self.is_new)
        if self.panel.several:
            self.bulk.show_ids(ids)
            self.panel.setCurrentWidget(self.bulk)
        elif self.panel.currentWidget() is self.bulk:
            self.panel.read_now()
        self.status_keys.emit([("Enter", self.tr("open")), ("Space", self.tr("preview"))])

    @Slot(str)
    def _open_record(self, identity: str) -> None:
        self.open_requested.emit(address_of("services", id=identity))

    @Slot(str)
    def _open_usage(self, identity: str) -> None:
        self.open_requested.emit(address_of("usage", service=identity))

    # --- a new service --------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Begin a new service in place of the list."""
        if self.bridge.read_only:
            self.problem.emit(self.tr("The register is shown for reading only."))
            return
        self._begin("")

    def _begin(self, arrangement: str) -> None:
        self._stack.setCurrentWidget(self.new_form)
        self.new_form.begin(arrangement)
        self.commands_changed.emit()

    def show_list(self) -> None:
        """Go back to the list."""
        if self.is_new or _shows_own(self._stack):
            self._stack.setCurrentWidget(self.browse)
            self.table.setFocus()
            self._show_selection()
            self.commands_changed.emit()

    def show_own(self) -> None:
        """Show the office's own kinds of service in place of the list."""
        own = self.own_kinds
        own.reload()
        self._stack.setCurrentWidget(own)
        (own.table if own.table.isVisible() else own.add_button).setFocus()
        self.status_text.emit("")
        self.status_keys.emit([("Enter", self.tr("correct")), ("Esc", self.tr("back"))])
        self.address_changed.emit()
        self.commands_changed.emit()

    @Slot(str)
    def _on_done(self, sentence: str) -> None:
        self.toast_requested.emit(sentence, "undo")
        self.table.setFocus()

    @Slot(str)
    def _on_saved(self, identity: str) -> None:
        self.show_list()
        self.table.select_id(identity)
        self._open_record(identity)


def _shows_own(stack: QStackedWidget) -> bool:
    """Say whether the office's own kinds of service are shown."""
    return isinstance(stack.currentWidget(), OwnKinds)
