"""A table that leaves out the columns it can do without where there is no room for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtGui import QResizeEvent

from ui.kit.appearance import Appearance
from ui.kit.columns import Column
from ui.kit.sub_table import SubTable

RowT = TypeVar("RowT")
_ELASTIC = 120


class FoldingTable(SubTable[RowT]):
    """Hides columns of `folds` in that order until the rest fits; those of `without` stay hidden."""

    def __init__(
        self,
        look: Appearance,
        name: str,
        title: str,
        columns: Sequence[Column[RowT]],
        row_id: Callable[[RowT], str],
        folds: Sequence[str],
    ) -> None:
        """Make an empty table."""
        super().__init__(look, name, title, columns, row_id)
        self._folds = tuple(folds)
        self._without: frozenset[str] = frozenset()
        self._hidden: frozenset[str] = frozenset()

    def leave_out(self, keys: frozenset[str]) -> None:
        """Hide some columns whatever the room."""
        self._without = keys
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold and unfold as the width changes."""
        super().resizeEvent(event)
        self._fold()

    def restyle(self) -> None:
        """Take heights and the room of the columns from the look."""
        super().restyle()
        if hasattr(self, "_folds"):
            self._fold()

    def _fold(self) -> None:
        widths = {
            each.key: self._look.px(max(each.width, _ELASTIC) if each.elastic else each.width)
            for each in self.rows.columns
            if each.key not in self._without
        }
        hidden = set(self._without)
        for key in self._folds:
            if sum(widths.values()) <= self.viewport().width():
                break
            if widths.pop(key, None) is not None:
                hidden.add(key)
        if hidden != self._hidden:
            self._hidden = frozenset(hidden)
            self.arrange_columns(widths={}, order=[], hidden=sorted(hidden))
