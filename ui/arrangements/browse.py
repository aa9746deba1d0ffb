"""The list side of the register page: header, views with their counts, filter, table and what to say without rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from commonservices.queries import arrangements as queries
from ui.arrangements.filter_part import FilterPart
from ui.arrangements.filters import RegisterFilter
from ui.arrangements.list_columns import OPTIONAL, ListColumns
from ui.arrangements.lookups import Lookups
from ui.arrangements.register_list import RegisterList
from ui.kit.buttons import Button, ToolButton
from ui.kit.layout import HLine, column, inset
from ui.kit.tabs import TabItem, Tabs
from ui.page import PageFrame, PageHeader

DECISION_DAYS: Final = 30


class Browse(QWidget):
    """Views, filter and table, kept in step with each other."""

    new_requested = Signal()
    state_changed = Signal()

    def __init__(self, frame: PageFrame, lookups: Lookups, title: str, parent: QWidget | None = None) -> None:
        """Build the parts; rows are read when a state is opened."""
        super().__init__(parent)
        self._frame = frame
        self._total = 0
        self.opened = False
        self.tabs = Tabs(frame.look, self.tr("Views of arrangements"), "arrangements.views")
        self.filter = FilterPart(frame, lookups)
        self.list = RegisterList(frame, ListColumns(frame.words, frame.bridge.today, self), title)
        self.header = PageHeader(frame.look, title, name="arrangements.header")
        self.new_button = Button(
            frame.look, self.tr("New arrangement"), "primary", icon="plus", name="arrangements.header.new"
        )
        self.columns_button = ToolButton(
            frame.look, "columns", self.tr("Choose columns"), name="arrangements.filter.columns"
        )
        self.columns_menu = QMenu(self)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.header.buttons.addWidget(self.new_button)
        self.filter.trailing.addWidget(self.columns_button)
        for each in self.list.model.columns:
            if each.key in OPTIONAL:
                action = self.columns_menu.addAction(each.title)
                action.setCheckable(True)
                action.setData(each.key)
        views = QWidget()
        column(views).addWidget(self.tabs)
        inset(views, 20, 0, 16, 0)
        box = column(self)
        for part in (self.header, views, HLine(), self.filter):
            box.addWidget(part)
        box.addWidget(self.list, 1)
        self.tabs.set_tabs([TabItem(key, label) for key, label in self._views()])

    def _views(self) -> list[tuple[str, str]]:
        return [
            ("all", self.tr("All")),
            ("decision", self.tr("Needs a decision")),
            ("ending", self.tr("Ending in 180 days")),
            ("lapsed", self.tr("Lapsed but used")),
            ("unpapered", self.tr("Not on paper")),
        ]

    def _wire(self) -> None:
        self.tabs.picked.connect(self._on_view)
        self.filter.changed.connect(self._on_filter)
        self.filter.list_requested.connect(self._on_list_requested)
        self.list.counted.connect(self._on_counted)
        self.list.empty.button_clicked.connect(self.new_requested)
        self.list.empty.link_clicked.connect(self.filter.clear_last)
        self.new_button.clicked.connect(self.new_requested)
        self.columns_button.clicked.connect(self._on_columns)
        self.columns_menu.triggered.connect(self._on_column)

    # --- the state to come back to --------------------------------------------------------------------------------

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a view, filter, sort, columns and row."""
        shown = frozenset(address.get("columns", "").split(",")) & frozenset(OPTIONAL)
        self.list.hidden = set(OPTIONAL) - shown
        self.list.arrange()
        wanted = self.filter.read(address.get("view", "all"), address.get("text", ""), address.get("filter", ""))
        self._select_view(wanted.view)
        self.filter.take(wanted)
        self.opened = True
        self.read_counts()
        self.list.show_filter(wanted)
        self.list.sort_by(address.get("sort", ""), descending=address.get("descending") == "1")
        if not (address.get("row") and self.list.table.select_id(address["row"])):
            self._select_first()

    def address(self) -> Mapping[str, str]:
        """Give view, filter, sort, columns and row."""
        wanted, query = self.filter.filter, self.list.model.query
        return {
            "view": wanted.view if wanted.view != "all" else "",
            "text": wanted.text,
            "filter": self.filter.typed(),
            "sort": query.sort,
            "descending": "1" if query.descending else "",
            "columns": ",".join(key for key in OPTIONAL if key not in self.list.hidden),
            "row": self.list.table.current_id(),
        }

    def reload(self) -> None:
        """Read counts and rows anew."""
        self.read_counts()
        self.list.model.reload()

    def read_counts(self) -> None:
        """Show on every view how many arrangements it holds now."""
        counts = self._frame.bridge.ask(queries.view_counts)
        self._total = counts["all"]
        for key, _label in self._views():
            tone = {"decision": "att", "lapsed": "crit"}.get(key, "") if counts[key] else ""
            self.tabs.set_count(key, counts[key], tone)
        self.filter.set_count(self.list.model.rowCount(), self._total)
        self.new_button.setHidden(self._frame.bridge.read_only)

    # --- views and filter -----------------------------------------------------------------------------------------

    def _select_first(self) -> None:
        first = self.list.model.row(0)
        if first is not None and not self.list.table.current_id():
            self.list.table.select_id(str(first.id))

    def _select_view(self, view: str) -> None:
        self.tabs.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.tabs.select(view)
        self.tabs.blockSignals(False)  # noqa: FBT003

    @Slot(str)
    def _on_view(self, view: str) -> None:
        wanted = RegisterFilter(view, self.filter.filter.text, self.filter.filter.conditions)
        self.filter.take(wanted)
        self._on_filter(wanted, quick=False)

    def _on_filter(self, wanted: RegisterFilter, quick: bool) -> None:  # noqa: FBT001 the shape of the signal
        self.list.show_filter(wanted, quick=quick)
        self._select_first()
        self.state_changed.emit()

    @Slot(int)
    def _on_counted(self, count: int) -> None:
        self.filter.set_count(count, self._total)
        if count:
            self.list.say_rows()
        elif not self._total:
            button = "" if self._frame.bridge.read_only else self.tr("New arrangement")
            self.list.say_empty(self.tr("No arrangements yet. Log the first one."), button)
        else:
            self._say_no_match()

    def _say_no_match(self) -> None:
        if not self.filter.filter.is_empty:
            text = self.tr("No arrangement matches {conditions}.").format(conditions=self.filter.sentence())
            self.list.say_empty(text, link=self.tr("Clear the last filter"))
            return
        until = self._frame.words.full_day(self._frame.bridge.today() + timedelta(days=DECISION_DAYS))
        sentences = {
            "decision": self.tr("Nothing needs a decision before {day}.").format(day=until),
            "ending": self.tr("No arrangement ends in the next 180 days."),
            "lapsed": self.tr("No arrangement that has ended is still used."),
            "unpapered": self.tr("Every service that runs is on paper."),
        }
        self.list.say_empty(sentences.get(self.filter.filter.view, ""))

    def _on_list_requested(self) -> None:
        self.list.table.setFocus()
        self._select_first()

    def selection_words(self, count: int, ids: list[UUID]) -> list[str]:
        """Give how many rows are selected, what their ceilings sum up to, and what the filter hides."""
        words = [self.tr("{count} selected").format(count=self._frame.words.number(count))] if count else []
        sums = self._frame.bridge.ask(partial(queries.totals, ids=ids)) if ids else {}
        if sums:
            shown = ", ".join(self._frame.words.whole_money(total, code) for code, total in sorted(sums.items()))
            words.append(self.tr("Sum of ceilings {sums}").format(sums=shown))
        if self.list.table.hidden_selected:
            hidden = self.tr("{count} selected, hidden by the filter")
            words.append(hidden.format(count=self._frame.words.number(self.list.table.hidden_selected)))
        return words

    # --- columns --------------------------------------------------------------------------------------------------

    def _on_columns(self) -> None:
        for action in self.columns_menu.actions():
            action.setChecked(action.data() not in self.list.hidden)
        self.columns_menu.popup(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))

    def _on_column(self, action: QAction) -> None:
        key = str(action.data())
        self.list.show_column(key, shown=key in self.list.hidden)
        self.state_changed.emit()
