"""How a register looks: its columns and their order, its groups, the height of its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ui.kit.buttons import ToolButton
from ui.kit.column_chooser import ColumnChooser
from ui.page import PageFrame
from ui.registers.register_list import RegisterList


class ColumnsPart(QObject):
    """Arranges the list as a person wishes and tells that it did."""

    changed = Signal()

    def __init__(self, frame: PageFrame, shown: RegisterList[Any], groups: Sequence[tuple[str, str]]) -> None:
        """Arrange a list whose rows may be grouped by these."""
        super().__init__(shown)
        self._list, self._groups = shown, groups
        self.density = ""
        title = self.tr("Columns, groups and row height")
        self.button = ToolButton(frame.look, "columns", title, name=f"{shown.kind.place}.filter.columns")
        self.chooser = ColumnChooser(frame.look, shown.kind.place, shown)
        self.button.clicked.connect(self.open)
        self.chooser.columns_changed.connect(self._on_columns)
        self.chooser.group_picked.connect(self.group_by)
        self.chooser.density_picked.connect(self.set_density)
        self.chooser.reset.connect(self._on_usual)
        shown.table.columns_moved.connect(self.changed)

    def open(self) -> None:
        """Open the panel of columns below its button."""
        look = [("", self.tr("As the window")), ("compact", self.tr("Compact"))]
        look += [("normal", self.tr("Normal")), ("roomy", self.tr("Roomy"))]
        self.chooser.fill(self._list.choices())
        self.chooser.choose(self.chooser.group, self.groups(), self._list.model.query.group)
        self.chooser.choose(self.chooser.density, look, self.density)
        self.chooser.adjustSize()
        place = self.button.mapToGlobal(self.button.rect().bottomRight())
        left = place.x() - (self.button.width() if self._list.isRightToLeft() else self.chooser.width())
        room = self.button.screen().availableGeometry()
        top = min(place.y() + 4, room.bottom() - self.chooser.height())
        self.chooser.move(max(room.left(), left), max(room.top(), top))
        self.chooser.show()
        self.chooser.list.setFocus()

    def groups(self) -> list[tuple[str, str]]:
        """Give by what the rows may be grouped."""
        return [("", self.tr("Nothing")), *self._groups]

    @Slot(list)
    def _on_columns(self, keys: list[str]) -> None:
        self._list.arrange(keys, self._list.own_widths())
        self.changed.emit()

    def _on_usual(self) -> None:
        self._list.arrange()
        self.chooser.fill(self._list.choices())
        self.changed.emit()

    @Slot(str)
    def group_by(self, group: str) -> None:
        """Put the rows into groups; nothing puts them into one list again."""
        self._list.group_by(group)
        self.changed.emit()

    @Slot(str)
    def set_density(self, density: str) -> None:
        """Give the rows of this view a height of their own."""
        if density != self.density:
            self.take_density(density)
            self.changed.emit()

    def take_density(self, density: str) -> None:
        """Show rows of a height without telling anybody."""
        self.density = density
        self._list.table.set_density(density)
