"""One register of this place: what is shown of it, a filter, the table, and what to say without rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.kit.columns import Column
from ui.kit.combo_box import ComboBox
from ui.kit.copying import rows_as_table
from ui.kit.filter_bar import FilterBar
from ui.kit.layout import column
from ui.kit.model import ListRows
from ui.kit.notes import EmptyState
from ui.kit.table import Register
from ui.page import PageFrame

RowT = TypeVar("RowT")
_CHOICE = 14


@dataclass(frozen=True)
class Registered(Generic[RowT]):
    """What one register shows and says."""

    key: str
    title: str
    columns: Sequence[Column[RowT]]
    rows: Callable[..., Sequence[RowT]]
    sort: str
    keys: Mapping[str, Callable[[Any], Any]]
    shows: Sequence[tuple[str, str]]
    search: str
    nothing: str
    new_label: str
    folds: Sequence[tuple[int, str]] = ()
    descending: bool = False


class RegisterView(QWidget, Generic[RowT]):
    """Filter and table, kept in step; the rows of such a register are few and held in memory."""

    new_requested = Signal()
    state_changed = Signal()
    counted = Signal(int)

    def __init__(self, frame: PageFrame, shown: Registered[RowT], parent: QWidget | None = None) -> None:
        """Build the parts; rows are read when a state is opened."""
        super().__init__(parent)
        self._frame, self.shown = frame, shown
        self._rows: list[RowT] = []
        self._total = 0
        self._sort, self._descending = shown.sort, shown.descending
        self._folded: list[str] = []
        look, place = frame.look, f"premises.{shown.key}"
        self.setObjectName(place)
        self.filter = FilterBar(look, place, shown.search)
        self.choice = ComboBox(look)
        self.choice.setObjectName(f"{place}.shows")
        self.choice.setMinimumContentsLength(_CHOICE)
        self.choice.call(self.tr("Which records are shown"))
        for key, label in shown.shows:
            self.choice.addItem(label, key)
        self.filter.trailing.addWidget(self.choice)
        self.table = Register(look, f"{place}.table", shown.title)
        self.model: ListRows[RowT] = ListRows(shown.columns, _id_of, self)
        self.table.set_model(self.model)
        self.empty = EmptyState(look, "", name=f"{place}.empty")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        box = column(self)
        box.addWidget(self.filter)
        box.addWidget(self._stack, 1)
        self.filter.text_edited.connect(self._on_text)
        self.filter.submitted.connect(self._on_text)
        self.filter.list_requested.connect(self._on_list_requested)
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.table.sort_requested.connect(self._on_sort)
        self.empty.button_clicked.connect(self.new_requested)
        self.empty.link_clicked.connect(self.clear)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the least needed columns where there is little room."""
        super().resizeEvent(event)
        look = self._frame.look
        hidden = [key for width, key in self.shown.folds if event.size().width() < look.px(width)]
        if hidden != self._folded:
            self._folded = hidden
            self.table.arrange_columns(widths={}, order=[], hidden=hidden)

    # --- where it stands ------------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """Give the words of the filter."""
        return self.filter.field.text().strip()

    @property
    def view(self) -> str:
        """Give the key of what is shown."""
        return str(self.choice.currentData())

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a filter, an order and a row."""
        keys = [key for key, _label in self.shown.shows]
        for widget in (self.choice, self.filter.field):
            widget.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.choice.setCurrentIndex(keys.index(address["show"]) if address.get("show") in keys else 0)
        self.filter.field.setText(address.get("text", ""))
        for widget in (self.choice, self.filter.field):
            widget.blockSignals(False)  # noqa: FBT003
        sort = address.get("sort", "")
        self._sort = sort if sort in self.shown.keys else self.shown.sort
        self._descending = address.get("descending") == "1" if sort in self.shown.keys else self.shown.descending
        self.reload()
        if not (address.get("row") and self.table.select_id(address["row"])):
            self.select_first()

    def address(self) -> dict[str, str]:
        """Give filter, order and row."""
        usual = (self._sort, self._descending) == (self.shown.sort, self.shown.descending)
        return {
            "show": self.view if self.view != "all" else "",
            "text": self.text,
            "sort": "" if usual else self._sort,
            "descending": "1" if self._descending and not usual else "",
            "row": self.table.current_id(),
        }

    def reload(self) -> None:
        """Read the rows anew."""
        ask = partial(self.shown.rows, text="", view="all")
        self._total = len(self._frame.bridge.ask(ask))
        self._read()

    def _read(self) -> None:
        text, view = self.text, self.view
        self._rows = list(self._frame.bridge.ask(partial(self.shown.rows, text=text, view=view)))
        self._show()

    def _show(self) -> None:
        key = self.shown.keys[self._sort]
        self._rows.sort(key=key, reverse=self._descending)
        current = self.table.current_id()
        self.model.set_rows(self._rows)
        column_key = next((each.key for each in self.shown.columns if each.sort == self._sort), "")
        self.table.show_sort(column_key, descending=self._descending)
        if current:
            self.table.select_id(current)
        self.filter.set_count(len(self._rows), self._total)
        self.counted.emit(self._total)
        self._say()

    def _say(self) -> None:
        self._stack.setCurrentWidget(self.table if self._rows else self.empty)
        if self._rows:
            return
        if not self._total:
            button = "" if self._frame.bridge.read_only else self.shown.new_label
            self.empty.set_texts(self.shown.nothing, button)
        else:
            self.empty.set_texts(self.tr("Nothing here matches what is shown."), link=self.tr("Show everything"))

    def clear(self) -> None:
        """Show everything again."""
        self.filter.field.clear()
        self.choice.setCurrentIndex(0)
        self._read()
        self.select_first()
        self.table.setFocus()

    def select_first(self) -> None:
        """Put the cursor on the first row when it is on none."""
        if self._rows and not self.table.current_id():
            self.table.select_id(_id_of(self._rows[0]))

    def current(self) -> RowT | None:
        """Give the row the cursor is on."""
        return self.model.row(self.table.currentIndex().row())

    @property
    def total(self) -> int:
        """Give how many records the register holds."""
        return self._total

    # --- what a person does ---------------------------------------------------------------------------------------

    def _on_text(self, _text: str) -> None:
        self._read()
        self.select_first()
        self.state_changed.emit()

    def _on_choice(self, _index: int) -> None:
        self._read()
        self.select_first()
        self.state_changed.emit()

    def _on_list_requested(self) -> None:
        self.table.setFocus()
        self.select_first()

    def _on_sort(self, sort: str, descending: bool) -> None:  # noqa: FBT001 the shape of the signal
        self._sort, self._descending = sort, descending
        self._show()
        self.state_changed.emit()

    def as_table(self) -> QMimeData:
        """Give the selected rows with their headings, for the clipboard."""
        places = [self.model.row_of(identity) for identity in self.table.selected_ids()]
        found = sorted(place for place in places if place is not None)
        return rows_as_table(self.model, found, mirrored=self.isRightToLeft())


def _id_of(row: Any) -> str:
    return str(row.id)
