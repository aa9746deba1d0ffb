"""The entities that will use a new service: typed one after another, each a button that takes it away again."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.shared_services import Participation
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.field_row import LABEL_WIDTH, ReasonLine
from ui.kit.field_spec import FieldSpec
from ui.kit.layout import column, row
from ui.kit.reference_field import ReferenceField
from ui.kit.texts import Text
from ui.records.field_specs import FieldSpecs


class ConsumerPicker(QWidget):
    """Collects entities; Enter takes the typed one, Enter on an empty line is the end of the list."""

    changed = Signal(str)
    finished = Signal()

    def __init__(self, look: Appearance, specs: FieldSpecs, place: str, parent: QWidget | None = None) -> None:
        """Make the line, with nobody in it."""
        super().__init__(parent)
        self._look = look
        self._place = place
        self._chosen: dict[str, Button] = {}
        who = specs.spec(Participation, "entity_id")
        label = self.tr("Consumers")
        named = FieldSpec("consumer", label, "reference", search=who.search, label_of=who.label_of)
        self.field = ReferenceField(look, place, named)
        self.field.edit.setPlaceholderText(self.tr("Type an acronym and press Enter"))
        self.reason = ReasonLine(look, f"{place}.consumer.reason")
        caption = Text(look, label, "body", "text2")
        caption.setFixedWidth(look.px(LABEL_WIDTH))
        caption.setBuddy(self.field.box)
        line = row(self, 8)
        line.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
        stack = QWidget()
        box = column(stack, 6)
        box.addWidget(self.field)
        box.addWidget(self.reason)
        self._tags = row(None, 6)
        self._tags.addStretch(1)
        box.addLayout(self._tags)
        line.addWidget(stack, 1)
        self.field.edit.returnPressed.connect(self._on_enter)
        self.field.committed.connect(self._on_committed)
        self.field.refused.connect(self.say)

    def ids(self) -> list[UUID]:
        """Give the entities chosen, in order."""
        return [UUID(key) for key in self._chosen]

    def text(self) -> str:
        """Give the entities as a text to keep."""
        return " ".join(self._chosen)

    def take_text(self, text: str) -> None:
        """Choose the entities of a kept text."""
        for key in text.split():
            self._add(key)

    def clear(self) -> None:
        """Choose nobody."""
        for key in list(self._chosen):
            self._remove(key)
        self._empty_line()
        self.say("")

    def commit(self) -> bool:
        """Take what is typed; tell whether it was understood."""
        return self.field.commit()

    def say(self, sentence: str) -> None:
        """Say below the line what blocks."""
        self.reason.say("block" if sentence else "", sentence)

    def _on_enter(self) -> None:
        if not self.field.text().strip():
            self.finished.emit()

    def _on_committed(self, value: object) -> None:
        if value:
            self.say("")
            self._add(str(value))
            self._empty_line()
            self.changed.emit(self.text())

    def _empty_line(self) -> None:
        self.field.set_value("")
        self.field.show_value("")

    def _add(self, key: str) -> None:
        if key in self._chosen:
            return
        label = self.field.spec.label_of(key).split(" · ")[0] if self.field.spec.label_of else key
        button = Button(self._look, label, icon="x", name=f"{self._place}.consumer.{label}")
        button.setAccessibleName(self.tr("{entity}, remove").format(entity=label))
        button.clicked.connect(self._on_clicked)
        self._chosen[key] = button
        self._tags.insertWidget(self._tags.count() - 1, button)

    def _on_clicked(self) -> None:
        sender = self.sender()
        key = next((key for key, button in self._chosen.items() if button is sender), "")
        if key:
            self._remove(key)
            self.changed.emit(self.text())
            self.field.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, key: str) -> None:
        button = self._chosen.pop(key)
        self._tags.removeWidget(button)
        button.hide()
        button.deleteLater()
