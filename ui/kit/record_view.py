"""A table view that knows its rows by their ids, so a selection outlives every change of the list."""

from collections.abc import Iterable
from typing import Any, cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, Signal, Slot
from PySide6.QtWidgets import QTableView, QWidget

from ui.kit.model import Index, PagedModel, TableRows

_REMEMBERED = 2000
_ROWS = QItemSelectionModel.SelectionFlag.Rows


class RecordView(QTableView):
    """Rows chosen by id: they stay chosen when the list is sorted, filtered or asked again."""

    selection_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._kept: tuple[list[str], str, int] = ([], "", 0)
        self._wanted_top = 0
        self.hidden_selected = 0
        self.verticalScrollBar().rangeChanged.connect(self._scroll_to_wanted)

    def show_rows(self, model: TableRows[Any]) -> None:
        """Use a model and remember the selection through its resets."""
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._on_reset_begins)
        model.modelReset.connect(self._on_reset_ends)

    def rows_model(self) -> TableRows[Any] | None:
        """Give the model in use."""
        model = self.model()
        return model if isinstance(model, TableRows) else None

    def current_id(self) -> str:
        """Give the id of the current row, or nothing."""
        model, index = self.rows_model(), self.currentIndex()
        if model is None or not index.isValid():
            return ""
        return str(index.siblingAtColumn(0).data(int(Qt.ItemDataRole.UserRole)) or "")

    def selected_count(self) -> int:
        """Give the number of selected rows without fetching them."""
        return sum(count for _first, count in self.selected_spans())

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel()
        return list(cast("Iterable[QItemSelectionRange]", selection.selection())) if selection else []

    def selected_ids(self, limit: int | None = None) -> list[str]:
        """Give the ids of the selected rows in the order of the list, at most `limit` of them."""
        model = self.model()
        rows = sorted(row for part in self._parts() for row in range(part.top(), part.bottom() + 1))
        return [str(model.index(row, 0).data(int(Qt.ItemDataRole.UserRole)) or "") for row in rows[:limit]]

    def selected_spans(self) -> list[tuple[int, int]]:
        """Give the stretches of selected rows: the first row of each and how many follow on."""
        spans: list[tuple[int, int]] = []
        for top, height in sorted({(part.top(), part.height()) for part in self._parts()}):
            if spans and top <= sum(spans[-1]):
                spans[-1] = (spans[-1][0], max(spans[-1][1], top + height - spans[-1][0]))
            else:
                spans.append((top, height))
        return spans

    def select_id(self, identity: str) -> bool:
        """Make a record the only selected and current one; tell whether the list holds it."""
        model = self.rows_model()
        position = model.row_of(identity) if model else None
        if model is None or position is None:
            return False
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS
        self.selectionModel().setCurrentIndex(model.index(position, 0), flags)
        self.scrollTo(model.index(position, 0))
        return True

    def top(self) -> str:
        """Give which row is the first in sight, as an address keeps it; empty at the beginning."""
        row = self.rowAt(0)
        return str(row) if row > 0 else ""

    def show_from(self, top: str) -> None:
        """Put a row first in sight, as soon as there is room to scroll that far."""
        self._wanted_top = int(top) if top.isdecimal() else 0
        self._scroll_to_wanted()

    @Slot()
    def _scroll_to_wanted(self) -> None:
        bar, wanted = self.verticalScrollBar(), self.verticalHeader().sectionPosition(self._wanted_top)
        if self._wanted_top and 0 < wanted <= bar.maximum():
            bar.setValue(wanted)
            if self.isVisible():
                self._wanted_top = 0

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Forget where the list stood last: somebody moves in it."""
        super().currentChanged(current, previous)
        self._wanted_top = 0

    @Slot()
    def _on_reset_begins(self) -> None:
        self._kept = (self.selected_ids(_REMEMBERED), self.current_id(), self.verticalScrollBar().value())

    @Slot()
    def _on_reset_ends(self) -> None:
        identities, current, offset = self._kept
        model = self.rows_model()
        if model is None:
            return
        wanted = list(dict.fromkeys([*identities, *([current] if current else [])]))
        found = model.rows_of(wanted) if isinstance(model, PagedModel) else {i: model.row_of(i) for i in wanted}
        places = {identity: place for identity, place in found.items() if place is not None}
        if current in places:
            at = model.index(places[current], 0)
            self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        chosen = QItemSelection()
        for identity in identities:
            if identity in places:
                chosen.select(model.index(places[identity], 0), model.index(places[identity], model.columnCount() - 1))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
        self.hidden_selected = sum(1 for identity in identities if identity not in places)
        self.verticalScrollBar().setValue(offset)
        self.selection_changed.emit(self.selected_count())
