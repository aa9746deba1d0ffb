"""Lines of a form that say the same about several things: Enter goes to the next line, adding one after the last."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.appearance import Appearance
from ui.kit.buttons import Button, ToolButton
from ui.kit.combo_box import ComboBox
from ui.kit.editor import Editor
from ui.kit.field_row import LABEL_WIDTH, ReasonLine
from ui.kit.layout import column, row
from ui.kit.reference_field import ReferenceField
from ui.kit.texts import Text


class EntryRow(QWidget):
    """One line: a record that is typed, the editors beside it, and a button that takes the line away."""

    entered = Signal()
    changed = Signal()
    refused = Signal(str)
    removed = Signal()

    def __init__(self, number: int) -> None:
        """Keep the number of the line; its kinds make the editors."""
        super().__init__()
        self.number = number
        self.first: ReferenceField
        self.editors: tuple[Editor, ...] = ()
        self.remove: ToolButton

    def put_together(self, look: Appearance, label: str, remove: ToolButton, *editors: Editor) -> None:
        """Lay out the line: the first editor takes what room is left."""
        line = row(self, 8)
        words = Text(look, label, "body", "text2")
        words.setFixedWidth(look.px(LABEL_WIDTH))
        words.setBuddy(editors[0].box)
        self.remove, self.editors = remove, editors
        line.addWidget(words)
        for editor in editors:
            line.addWidget(editor, 1 if editor is editors[0] else 0)
            if isinstance(editor.box, ComboBox):
                editor.box.call(editor.spec.label)
            editor.committed.connect(self._on_committed)
            editor.refused.connect(self.refused)
        line.addWidget(remove)
        self.first.edit.returnPressed.connect(self._on_enter)
        remove.clicked.connect(self.removed)

    def _on_enter(self) -> None:
        if self.first.commit():
            self.entered.emit()

    def _on_committed(self) -> None:
        self.changed.emit()

    @property
    def is_empty(self) -> bool:
        """Whether the line names nothing yet."""
        return not self.first.value()

    def stops(self) -> list[QWidget]:
        """Give what the Tab key goes through in this line."""
        return [*(editor.box for editor in self.editors), self.remove]

    def clear(self) -> None:
        """Start again with nothing."""
        for editor in self.editors:
            editor.set_value("")
            editor.show_value("")

    def commit(self) -> bool:
        """Take what is typed; tell whether it was understood."""
        outcomes = [editor.commit() for editor in self.editors]
        return all(outcomes)

    def text(self) -> str:
        """Give the line as a text to keep."""
        return ":".join(str(editor.value() or "") for editor in self.editors)

    def take_text(self, text: str) -> None:
        """Fill the line from a kept text."""
        for editor, value in zip(self.editors, text.split(":"), strict=False):
            editor.set_value(value)


RowT = TypeVar("RowT", bound=EntryRow)


class EntryRows(QWidget, Generic[RowT]):
    """The lines and a button for one more."""

    changed = Signal(str)
    finished = Signal()

    def __init__(
        self, look: Appearance, name: str, more: str, more_name: str, at_start: int, parent: QWidget | None = None
    ) -> None:
        """Start with a few empty lines; `more` is what the button says."""
        super().__init__(parent)
        self._look = look
        self._at_start = at_start
        self._rows: list[RowT] = []
        self.setObjectName(name)
        box = column(self, 8)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        box.addLayout(self._lines)
        self.reason = ReasonLine(look, f"{name}.reason")
        self.more = Button(look, more, "quiet", icon="plus", name=more_name)
        self.more.clicked.connect(self._on_more)
        box.addWidget(self.reason)
        foot = row(None, 8)
        foot.addSpacing(look.px(LABEL_WIDTH) + 8)
        foot.addWidget(self.more)
        foot.addStretch(1)
        box.addLayout(foot)

    def make_row(self, number: int) -> RowT:
        """Make a line; the kinds write their own."""
        raise NotImplementedError

    @property
    def rows(self) -> list[RowT]:
        """Give the lines as they stand."""
        return list(self._rows)

    def clear(self) -> None:
        """Start again with empty lines."""
        for line in self._rows[self._at_start :]:
            line.hide()
            line.deleteLater()
        self._rows = self._rows[: self._at_start]
        for line in self._rows:
            line.clear()
        while len(self._rows) < self._at_start:
            self.add_row()
        self.say("")

    def add_row(self) -> RowT:
        """Add an empty line."""
        numbers = [line.number for line in self._rows]
        made = self.make_row(max(numbers, default=0) + 1)
        made.entered.connect(self._on_entered)
        made.changed.connect(self._on_changed)
        made.refused.connect(self.say)
        made.removed.connect(self._on_removed)
        self._rows.append(made)
        self._lines.addWidget(made)
        self._chain()
        return made

    def _chain(self) -> None:
        """Let the Tab key go through the lines in order, then to the button."""
        stops = [part for line in self._rows for part in line.stops()]
        for before, after in pairwise([*stops, self.more]):
            QWidget.setTabOrder(before, after)

    def showEvent(self, event: QShowEvent) -> None:
        """Set the order of the lines once they stand in the window."""
        super().showEvent(event)
        self._chain()

    def _row_of(self, sender: object) -> RowT | None:
        return next((line for line in self._rows if line is sender), None)

    def _on_entered(self) -> None:
        """Go on to the next line, adding one after the last; an empty line is the end of the list."""
        line = self._row_of(self.sender())
        if line is None:
            return
        if line.is_empty:
            self.finished.emit()
            return
        place = self._rows.index(line)
        after = self._rows[place + 1] if place + 1 < len(self._rows) else self.add_row()
        after.first.box.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_changed(self) -> None:
        self.say("")
        self.changed.emit(self.text())

    def _on_more(self) -> None:
        self.add_row().first.box.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_removed(self) -> None:
        line = self._row_of(self.sender())
        if line is None:
            return
        place = self._rows.index(line)
        self._rows.remove(line)
        line.hide()
        line.deleteLater()
        if not self._rows:
            self.add_row()
        self._rows[min(place, len(self._rows) - 1)].first.box.setFocus(Qt.FocusReason.TabFocusReason)
        self._on_changed()

    def say(self, text: str) -> None:
        """Say below the lines what blocks."""
        self.reason.say("block" if text else "", text)

    def commit(self) -> bool:
        """Take what is typed in every line; tell whether all was understood."""
        outcomes = [line.commit() for line in self._rows]
        return all(outcomes)

    def filled(self) -> Sequence[RowT]:
        """Give the lines that name something, in order."""
        return [line for line in self._rows if not line.is_empty]

    def focus_first_gap(self) -> None:
        """Put the keyboard into the first line that is empty or not understood."""
        gap = next((line for line in self._rows if line.is_empty), None) or self.add_row()
        gap.first.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """Give the lines as a text to keep."""
        return ";".join(line.text() for line in self.filled())

    def take_text(self, text: str) -> None:
        """Fill the lines from a kept text."""
        for place, kept in enumerate(part for part in text.split(";") if part):
            line = self._rows[place] if place < len(self._rows) else self.add_row()
            line.take_text(kept)
