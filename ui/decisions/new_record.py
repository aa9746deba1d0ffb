"""The form of a new record in place of the list, saved as one act."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.decisions.entry_form import EntryForm
from ui.decisions.kinds import VIEWS, RecordKind
from ui.kit.buttons import Button
from ui.kit.layout import HLine, column, inset, row
from ui.kit.texts import Text
from ui.page import PageFrame

_WIDEST = 760


class NewRecord(QWidget):
    """One empty form at a time; nothing is in the register before it is saved."""

    saved = Signal(str)
    left = Signal()
    problem = Signal(str)

    def __init__(
        self,
        frame: PageFrame,
        parent: QWidget | None = None,
        *,
        kinds: Mapping[str, RecordKind] = VIEWS,
        place: str = "decisions",
    ) -> None:
        """Make the frame of the form; `kinds` says which record a view of the place makes."""
        super().__init__(parent)
        self._frame = frame
        self._kinds, self._place = kinds, f"{place}.new"
        look = frame.look
        self.setObjectName(self._place)
        self.form: EntryForm | None = None
        self.heading = Text(look, "", "page", name=f"{self._place}.title")
        self.save_button = Button(look, self.tr("Save"), "primary", icon="check", name=f"{self._place}.save")
        self.leave_button = Button(look, self.tr("Back to the list"), name=f"{self._place}.leave")
        head = QWidget()
        line = row(head, 8)
        line.addWidget(self.heading, 1)
        line.addWidget(self.leave_button)
        line.addWidget(self.save_button)
        inset(head, 20, 8, 16, 8)
        content = QWidget()
        content.setMaximumWidth(look.px(_WIDEST))
        self._body = column(content, 12)
        inset(content, 20, 12, 16, 16)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(content)
        box = column(self)
        box.addWidget(head)
        box.addWidget(HLine())
        box.addWidget(self.area, 1)
        self.save_button.clicked.connect(self.save)
        self.leave_button.clicked.connect(self.left)

    def begin(self, view: str, title: str, shown: Mapping[str, object]) -> None:
        """Start a new record of the kind a view lists, with some fields filled in."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.heading.setText(title)
        self.form = EntryForm(self._frame, self._kinds[view], f"{self._place}.{view}", new=True)
        self.form.saved.connect(self.saved)
        self.form.problem.connect(self._on_problem)
        self._body.addWidget(self.form)
        self.form.begin(shown=shown)

    def save(self) -> None:
        """Save the record as one act, or go to what stands in the way."""
        if self.form is not None:
            self.form.save()

    def _on_problem(self, sentence: str) -> None:
        blocked = self.form.form.first_blocked() if self.form else ""
        if self.form is not None and blocked:
            self.area.ensureWidgetVisible(self.form.form.row(blocked))
        self.problem.emit(sentence)
