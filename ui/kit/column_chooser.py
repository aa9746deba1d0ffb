"""Chooses the columns of a list and their order, and how its rows are grouped and how high they are; by keys too."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.checks_field import CheckPainter
from ui.kit.combo_box import ComboBox
from ui.kit.layout import column, row, set_role
from ui.kit.texts import Text

_KEY = int(Qt.ItemDataRole.UserRole)
_WIDTH, _MOST = 300, 10


class ColumnChooser(QFrame):
    """A panel that stays open while columns are chosen; Escape closes it."""

    columns_changed = Signal(list)
    group_picked = Signal(str)
    density_picked = Signal(str)
    reset = Signal()

    def __init__(self, look: Appearance, place: str, parent: QWidget | None = None) -> None:
        """Make the panel of a place, empty."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self.setObjectName(f"{place}.columns")
        set_role(self, "raised")
        self.list = QListWidget()
        self.list.setObjectName(f"{place}.columns.list")
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setItemDelegate(CheckPainter(look, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.installEventFilter(self)
        self.group = self._combo(f"{place}.columns.group")
        self.density = self._combo(f"{place}.columns.density")
        self.usual = Button(look, self.tr("Usual columns"), name=f"{place}.columns.usual")
        self._build()
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)
        self.group.activated.connect(self._on_group)
        self.density.activated.connect(self._on_density)
        self.usual.clicked.connect(self.reset)

    def _combo(self, name: str) -> ComboBox:
        box = ComboBox(self._look)
        box.setObjectName(name)
        return box

    def _build(self) -> None:
        look = self._look
        box = column(self, 6)
        box.setContentsMargins(12, 12, 12, 12)
        box.addWidget(Text(look, self.tr("Columns"), "panel_section"))
        hint = self.tr("Space shows or hides, Ctrl+Up and Ctrl+Down move.")
        box.addWidget(Text(look, hint, "note", "text2", wrap=True))
        box.addWidget(self.list)
        for label, combo in ((self.tr("Group rows by"), self.group), (self.tr("Row height"), self.density)):
            named = Text(look, label, "secondary", "text2")
            named.setBuddy(combo)
            combo.setAccessibleName(label)
            box.addWidget(named)
            box.addWidget(combo)
        foot = row(None, 8)
        foot.addWidget(self.usual)
        foot.addStretch(1)
        box.addLayout(foot)
        self.setFixedWidth(look.px(_WIDTH))

    def fill(self, columns: Sequence[tuple[str, str, bool]]) -> None:
        """Show these columns in their order: key, title and whether it is shown."""
        self.list.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.list.clear()
        for key, title, shown in columns:
            item = QListWidgetItem(title)
            item.setData(_KEY, key)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)  # noqa: FBT003
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * min(_MOST, len(columns)) + 8)

    def choose(self, combo: ComboBox, choices: Sequence[tuple[str, str]], current: str) -> None:
        """Offer choices in one of the boxes."""
        combo.clear()
        for key, label in choices:
            combo.addItem(label, key)
        combo.setCurrentIndex(max(0, combo.findData(current)))

    def chosen(self) -> list[str]:
        """Give the keys of the columns shown, in their order."""
        every = [self.list.item(place) for place in range(self.list.count())]
        return [str(each.data(_KEY)) for each in every if each.checkState() == Qt.CheckState.Checked]

    def _tell(self, *_told: object) -> None:
        self.columns_changed.emit(self.chosen())

    def _on_group(self, _place: int) -> None:
        self.group_picked.emit(str(self.group.currentData() or ""))

    def _on_density(self, _place: int) -> None:
        self.density_picked.emit(str(self.density.currentData() or ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the current column with Ctrl and the arrows."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and Qt.Key(event.key()) in moves:
                self._move(moves[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _move(self, by: int) -> None:
        here = self.list.currentRow()
        there = here + by
        if here >= 0 and 0 <= there < self.list.count():
            self.list.blockSignals(True)  # noqa: FBT003 as Qt takes it
            item = self.list.takeItem(here)
            self.list.insertItem(there, item)
            self.list.setCurrentRow(there)
            self.list.blockSignals(False)  # noqa: FBT003
            self._tell()
