"""The list side of the register of services: header, views with counts, filter, table, and what to say without rows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.domain.filters import RegisterFilter
from commonservices.queries import shared_services as queries
from ui.arrangements.lookups import Lookups
from ui.kit.buttons import Button
from ui.kit.layout import HLine, column, inset
from ui.kit.tabs import TabItem, Tabs
from ui.page import PageFrame, PageHeader
from ui.shared_services.filter_part import ServiceFilterBar
from ui.shared_services.register_list import ServiceList


class ServiceBrowse(QWidget):
    """Views, filter and table, kept in step with each other."""

    new_requested = Signal()
    state_changed = Signal()

    def __init__(self, frame: PageFrame, lookups: Lookups, title: str, parent: QWidget | None = None) -> None:
        """Build the parts; rows are read when a state is opened."""
        super().__init__(parent)
        self._frame = frame
        self._total = 0
        self.opened = False
        look = frame.look
        self.tabs = Tabs(look, self.tr("Views of services"), "services.views")
        self.filter = ServiceFilterBar(frame)
        self.list = ServiceList(frame, title)
        self.header = PageHeader(look, title, name="services.header")
        self.new_button = Button(look, self.tr("New service"), "primary", icon="plus", name="services.header.new")
        self.header.buttons.addWidget(self.new_button)
        views = QWidget()
        column(views).addWidget(self.tabs)
        inset(views, 20, 0, 16, 0)
        box = column(self)
        for part in (self.header, views, HLine(), self.filter):
            box.addWidget(part)
        box.addWidget(self.list, 1)
        self.tabs.set_tabs([TabItem(key, label) for key, label in self._views()])
        self.tabs.picked.connect(self._on_view)
        self.filter.changed.connect(self._on_filter)
        self.filter.list_requested.connect(self._on_list_requested)
        self.list.counted.connect(self._on_counted)
        self.list.empty.button_clicked.connect(self.new_requested)
        self.list.empty.link_clicked.connect(self.filter.clear_last)
        self.new_button.clicked.connect(self.new_requested)

    def _views(self) -> list[tuple[str, str]]:
        return [
            ("all", self.tr("All")),
            ("active", self.tr("Active")),
            ("unpapered", self.tr("Not on paper")),
        ]

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a view, filter, sort and row."""
        wanted = self.filter.read(address.get("view", "all"), address.get("text", ""), address.get("filter", ""))
        self.tabs.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.tabs.select(wanted.view)
        self.tabs.blockSignals(False)  # noqa: FBT003
        self.filter.take(wanted)
        self.opened = True
        self.read_counts()
        self.list.show_filter(wanted)
        self.list.sort_by(address.get("sort", ""), descending=address.get("descending") == "1")
        if not (address.get("row") and self.list.table.select_id(address["row"])):
            self._select_first()

    def address(self) -> Mapping[str, str]:
        """Give view, filter, sort and row."""
        wanted, query = self.filter.filter, self.list.model.query
        return {
            "view": wanted.view if wanted.view != "all" else "",
            "text": wanted.text,
            "filter": self.filter.typed(),
            "sort": query.sort,
            "descending": "1" if query.descending else "",
            "row": self.list.table.current_id(),
        }

    def left_out(self) -> Mapping[str, str]:
        """Give the usual order and the present row."""
        return {"sort": queries.DEFAULT_SORT, "row": self.list.table.current_id()}

    def reload(self) -> None:
        """Read counts and rows anew."""
        self.read_counts()
        self.list.model.reload()

    def read_counts(self) -> None:
        """Show on every view how many services it holds now."""
        counts = self._frame.bridge.ask(queries.view_counts)
        self._total = counts["all"]
        for key, _label in self._views():
            self.tabs.set_count(key, counts[key], "att" if key == "unpapered" and counts[key] else "")
        self.filter.set_count(self.list.model.rowCount(), self._total)
        # The empty list has this button in its middle; two filled ones would compete.
        self.new_button.setHidden(self._frame.bridge.read_only or not self._total)

    def _select_first(self) -> None:
        first = self.list.model.row(0)
        if first is not None and not self.list.table.current_id():
            self.list.table.select_id(str(first.id))

    @Slot(str)
    def _on_view(self, view: str) -> None:
        wanted = RegisterFilter(view, self.filter.filter.text, self.filter.filter.conditions)
        self.filter.take(wanted)
        self._on_filter(wanted, quick=False)

    def _on_filter(self, wanted: RegisterFilter, quick: bool) -> None:  # noqa: FBT001 the shape of the signal
        self.list.show_filter(wanted, quick=quick)
        self._select_first()
        self.state_changed.emit()

    def _on_list_requested(self) -> None:
        self.list.table.setFocus()
        self._select_first()

    @Slot(int)
    def _on_counted(self, count: int) -> None:
        self.filter.set_count(count, self._total)
        if count:
            self.list.say_rows()
        elif not self._total:
            button = "" if self._frame.bridge.read_only else self.tr("New service")
            self.list.say_empty(self.tr("No services yet. Log the first one."), button)
        elif not self.filter.filter.is_empty:
            text = self.tr("No service matches {conditions}.").format(conditions=self.filter.sentence())
            self.list.say_empty(text, link=self.tr("Clear the last filter"))
        elif self.filter.filter.view == "unpapered":
            self.list.say_empty(self.tr("Every service that runs is on paper."))
        else:
            self.list.say_empty(self.tr("No service is active."))
