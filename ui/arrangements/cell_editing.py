"""Editing in the list itself: the field of the current cell over its place, stored when it is left."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from commonservices.actions import arrangements as actions
from commonservices.domain.arrangements import Arrangement
from commonservices.errors import RuleBroken
from commonservices.queries import arrangements as queries
from commonservices.queries import life
from ui.arrangements.terms_form import class_of
from ui.kit.editor import Editor
from ui.kit.field_row import make_editor
from ui.kit.table import Register
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs, shown_value, stored_values

FIELDS: Final = MappingProxyType(
    {
        "title": "title_en",
        "type": "type",
        "ends": "expiry_on",
        "ceiling": "ceiling_amount",
        "owner": "owner_person_id",
    }
)
_PLACE: Final = "arrangements.list.cell"
_WIDEST: Final = 220


class CellEditing(QObject):
    """One editor at a time over a cell of the register; Enter stores, Escape leaves it as it was."""

    problem = Signal(str)
    left = Signal()

    def __init__(self, frame: PageFrame, specs: FieldSpecs, table: Register) -> None:
        """Edit cells of a table."""
        super().__init__(table)
        self._frame = frame
        self._specs = specs
        self._table = table
        self._id: UUID | None = None
        self._field = ""
        self._cell = QPersistentModelIndex()
        self.editor: Editor | None = None
        table.editable = frozenset(FIELDS)
        head = table.horizontalHeader()
        moves = (table.verticalScrollBar().valueChanged, table.horizontalScrollBar().valueChanged)
        for moved in (*moves, head.sectionResized, head.sectionMoved, frame.look.changed):
            moved.connect(self._follow)

    def begin(self) -> bool:
        """Edit the current cell; say whether its column can be edited here at all."""
        model, index = self._table.rows_model(), self._table.currentIndex()
        if model is None or not index.isValid() or model.columns[index.column()].key not in FIELDS:
            return False
        if self.editor is not None:  # the edit key again: what was typed is kept first
            self.editor.commit()
            if self.editor is not None:
                return True
        column = model.columns[index.column()].key
        self._id = UUID(self._table.current_id())
        detail = self._frame.bridge.ask(partial(queries.detail, id=self._id))
        self._field = self._field_of(column, detail.row)
        if self._field in self._frame.bridge.ask(partial(life.editable, id=self._id)).frozen:
            self.problem.emit(signed_sentence(self._frame, detail.row.reference))
            return True
        cls = class_of(self._field)
        spec = self._specs.spec(cls, self._field, required=False)
        editor = make_editor(self._frame.look, _PLACE, spec, self._frame.bridge.today)
        self.editor = editor
        self._cell = QPersistentModelIndex(index)
        editor.setParent(self._table.viewport())
        editor.set_value(shown_value(detail.arrangement if cls is Arrangement else detail.version, self._field))
        editor.committed.connect(self._on_committed)
        editor.refused.connect(self._on_unread)
        editor.settled.connect(self._on_settled)
        editor.box.installEventFilter(self)
        self._follow()
        editor.show()
        editor.box.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _field_of(self, column: str, row: queries.ArrangementRow) -> str:
        if column != "title":
            return FIELDS[column]
        french = self._frame.words.language == "fr"
        return "title_fr" if (row.title_fr and french) or not row.title_en else "title_en"

    def _follow(self, *_told: object) -> None:
        """Stand over the cell, wherever it is now; one wider than the cell goes over the edge that has room."""
        if self.editor is None or not self._cell.isValid():
            return
        cell = self._table.visualRect(self._table.model().index(self._cell.row(), self._cell.column()))
        band = self._table.bands.height if self._table.bands.title(self._cell.row()) else 0
        width = max(cell.width(), self._frame.look.px(_WIDEST) if self._field != "title_en" else cell.width())
        start, end = cell.x(), cell.right() - width + 1
        fits = end >= 0 if self._table.isRightToLeft() else start + width <= self._table.viewport().width()
        left = end if fits == self._table.isRightToLeft() else start
        self.editor.setGeometry(left, cell.y() + band, width, cell.height() - band)

    def _on_committed(self, value: object) -> None:
        if self.editor is None or self._id is None:
            return
        values = stored_values(class_of(self._field), self._field, value)
        act = partial(actions.set_fields, id=self._id, values=values)
        if self._frame.bridge.do(act, refused=self._on_refused) is not None:
            self.close()

    def _on_settled(self) -> None:
        self.close()

    def _on_unread(self, reason: str) -> None:
        if self.editor is not None:
            self.editor.set_tone("block")
        self.problem.emit(reason)

    def _on_refused(self, broken: RuleBroken) -> None:
        if self.editor is not None:
            self.editor.turn_down()
        self._on_unread(self._frame.words.rule(broken))

    def close(self) -> bool:
        """Put the editor away and give the list the keyboard; say whether there was one."""
        if self.editor is None:
            return False
        editor, self.editor = self.editor, None
        held = editor.box.hasFocus() or editor.isAncestorOf(self._table.window().focusWidget() or self._table)
        editor.hide()
        editor.deleteLater()
        self.problem.emit("")
        if held:
            self._table.setFocus()
        self.left.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the cell as it was with Escape."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            if self.editor is not None:
                self.editor.committed.disconnect(self._on_committed)
            return self.close()
        return super().eventFilter(watched, event)


def signed_sentence(frame: PageFrame, reference: str) -> str:
    """Say that what is signed is not edited in a list, and where it is amended."""
    sentence = QCoreApplication.translate(
        "CellEditing", "Signed terms do not change here. Open {reference} and amend it."
    )
    return sentence.format(reference=frame.words.isolate(reference))
