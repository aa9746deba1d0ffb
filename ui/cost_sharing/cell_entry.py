"""Entering figures in a table: type over the current cell, Enter keeps it and goes on below, Escape leaves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from ui.kit.editor import Editor
from ui.kit.field_row import make_editor
from ui.kit.field_spec import FieldSpec
from ui.kit.sub_table import SubTable
from ui.page import PageFrame

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CellEntry(QObject):
    """One editor at a time over a cell of a table; `keep` says whether a value was taken."""

    pasted = Signal()
    problem = Signal(str)

    def __init__(
        self,
        frame: PageFrame,
        table: SubTable[Any],
        specs: Mapping[str, FieldSpec],
        shown: Callable[[str, str], object],
        keep: Callable[[str, str, object], str],
    ) -> None:
        """Edit the columns named by `specs`; `shown` gives the value of a cell, `keep` a reason against a new one."""
        super().__init__(table)
        self._frame, self._table, self._specs = frame, table, specs
        self._shown, self._keep = shown, keep
        self._cell = QPersistentModelIndex()
        self._id = self._key = ""
        self.editor: Editor | None = None
        self.read_only = False
        table.editable = frozenset(specs)
        table.installEventFilter(self)
        table.open_requested.connect(self.begin)
        head = table.horizontalHeader()
        for moved in (table.verticalScrollBar().valueChanged, head.sectionResized, frame.look.changed):
            moved.connect(self._follow)

    def begin(self, _identity: str = "", text: str = "") -> bool:
        """Edit the current cell, or the first column of its row that can be; say whether there is one."""
        model, index = self._table.rows_model(), self._table.currentIndex()
        if self.read_only or model is None or not index.isValid():
            return False
        key = model.columns[index.column()].key
        key = key if key in self._specs else next(iter(self._specs))
        self.close()
        self._id, self._key = self._table.current_id(), key
        editor = make_editor(self._frame.look, "cost_sharing.cell", self._specs[key], self._frame.bridge.today)
        self.editor = editor
        self._cell = QPersistentModelIndex(index.siblingAtColumn(model.column_of(key)))
        editor.setParent(self._table.viewport())
        editor.set_value("" if text else self._shown(self._id, key))
        editor.committed.connect(self._on_committed)
        editor.refused.connect(self.problem)
        editor.settled.connect(self.close)
        editor.box.installEventFilter(self)
        self._follow()
        editor.show()
        editor.box.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor.box, QLineEdit):
            editor.box.selectAll()
            if text:
                editor.box.insert(text)
        return True

    def _follow(self, *_told: object) -> None:
        if self.editor is None or not self._cell.isValid():
            return
        cell = self._table.visualRect(self._table.model().index(self._cell.row(), self._cell.column()))
        self.editor.setGeometry(cell)

    def _on_committed(self, value: object) -> None:
        if self.editor is None:
            return
        reason = self._keep(self._id, self._key, value)
        if reason:
            self.editor.turn_down()
            self.editor.set_tone("block")
        else:
            self.close()

    def close(self) -> bool:
        """Put the editor away, with what was said of it, and give the table the keyboard; say whether there was one."""
        if self.editor is None:
            return False
        self.problem.emit("")
        editor, self.editor = self.editor, None
        held = editor.box.hasFocus()
        editor.hide()
        editor.deleteLater()
        if held:
            self._table.setFocus()
        return True

    def _confirm(self, editor: Editor) -> None:
        """Keep what stands in the cell, the same value too: it may be that of another day. Then go to the row below."""
        shown = self._shown(self._id, self._key)
        if editor.text() and editor.text() == shown:
            self._on_committed(shown)
        else:
            editor.commit()
        row = self._cell.row() + 1
        if self.editor is None and row < self._table.model().rowCount():
            self._table.setCurrentIndex(self._table.model().index(row, self._cell.column()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin on a figure, F2 or the clipboard; keep with Enter, leave with Escape."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self._table:
            return self._on_table_key(event)
        if self.editor is not None and event.key() == Qt.Key.Key_Escape:
            self.editor.committed.disconnect(self._on_committed)
            return self.close()
        if self.editor is not None and Qt.Key(event.key()) in _ENTER:
            self._confirm(self.editor)
            return True
        return super().eventFilter(watched, event)

    def _on_table_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.read_only:
            self.pasted.emit()
            return True
        if event.key() == Qt.Key.Key_F2:
            return self.begin()
        typed = event.text()
        return bool(typed) and (typed.isdigit() or typed in "-.,") and self.begin(text=typed)
