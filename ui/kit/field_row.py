"""One row of a form: label, editor and the line that says what is wrong or worth knowing."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.checks_field import ChecksField
from ui.kit.date_field import DateField
from ui.kit.editor import Editor
from ui.kit.field_spec import FieldSpec
from ui.kit.fields import CodeField, IntegerField, LongTextField, MoneyField, TextField, YesNoField
from ui.kit.layout import row
from ui.kit.reference_field import ReferenceField
from ui.kit.texts import Text

LABEL_WIDTH = 156
_SIGNS = {"block": "error", "ask": "warning"}
_TONES = {"block": "crit", "ask": "att", "hint": "text2"}
_EDITORS: dict[str, type[TextField | LongTextField | CodeField | ChecksField]] = {
    "text": TextField,
    "long_text": LongTextField,
    "code": CodeField,
    "codes": ChecksField,
    "yes_no": YesNoField,
    "integer": IntegerField,
    "money": MoneyField,
    "reference": ReferenceField,
}


def make_editor(look: Appearance, place: str, spec: FieldSpec, today: Callable[[], date]) -> Editor:
    """Give the editor for the kind of a field."""
    if spec.kind == "date":
        return DateField(look, place, spec, today)
    return _EDITORS[spec.kind](look, place, spec)


class _Sign(QWidget):
    """The small mark at the start of a reason."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.key = ""
        self.setFixedSize(QSize(look.px(14), look.px(16)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark of the tone."""
        if self.key:
            painter, side = QPainter(self), self._look.px(13)
            picture = self._look.mark(self.key, side, self.devicePixelRatioF())
            painter.drawPixmap(0, (self.height() - side) // 2, picture)
            painter.end()


class ReasonLine(QWidget):
    """A sentence under a field, with the mark of its strength."""

    def __init__(self, look: Appearance, name: str) -> None:
        """Make the line, hidden until there is something to say."""
        super().__init__()
        self.setObjectName(name)
        box = row(self, 5)
        self._sign = _Sign(look)
        self.words = Text(look, "", "secondary", "text2", wrap=True)
        box.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.words, 1)
        self.tone = ""
        self.hide()

    def say(self, tone: str, text: str) -> None:
        """Show a sentence in a tone: block, ask or hint; nothing hides the line."""
        self.tone = tone if text else ""
        self._sign.key = _SIGNS.get(tone, "")
        self._sign.setVisible(bool(self._sign.key))
        self.words.set_colour(_TONES.get(tone, "text2"))
        self.words.setText(text)
        self.setVisible(bool(text))
        self._sign.update()


class FieldRow(QWidget):
    """A labelled editor that tells what was committed and keeps the text when it is refused."""

    committed = Signal(str, object)
    draft_changed = Signal(str, str)
    refused = Signal(str, str)

    def __init__(
        self, look: Appearance, place: str, spec: FieldSpec, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        """Make the row of one field."""
        super().__init__(parent)
        self._look = look
        self.spec = spec
        self.editor = make_editor(look, place, spec, today)
        title = self.tr("{label} (required)").format(label=spec.label) if spec.required else spec.label
        self.label = Text(look, spec.label + (" *" if spec.required else ""), "body", "text2", wrap=True)
        self.label.setAccessibleName(title)
        self.label.setBuddy(self.editor.box)
        self.editor.box.setAccessibleName(title)
        self.reason = ReasonLine(look, f"{place}.{spec.name}.reason")
        self._readings: list[Button] = []
        self._offered: tuple[tuple[str, object], ...] = ()
        self._build()
        self.editor.committed.connect(self._on_committed)
        self.editor.drafted.connect(self._on_drafted)
        self.editor.refused.connect(self._on_refused)
        self.editor.asked.connect(self._on_asked)
        self.editor.settled.connect(self._on_settled)
        self.set_read_only(read_only=spec.read_only)
        self._hint()

    def _build(self) -> None:
        line = row(self, 8)
        self.label.setFixedWidth(self._look.px(LABEL_WIDTH))
        self.label.setContentsMargins(0, self._look.px(5), 0, 0)
        line.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        self._stack = QVBoxLayout()
        self._stack.setSpacing(4)
        self._stack.addWidget(self.editor)
        self._stack.addWidget(self.reason)
        self._choices = row(None, 8)
        self._stack.addLayout(self._choices)
        line.addLayout(self._stack, 1)

    def _hint(self) -> None:
        self.set_reason("hint" if self.spec.help else "", self.spec.help)

    # --- what the editor tells ------------------------------------------------------------------------------------

    def _on_committed(self, value: object) -> None:
        self._settle()
        self.committed.emit(self.spec.name, value)

    def _on_drafted(self, text: str) -> None:
        self.draft_changed.emit(self.spec.name, text)

    def _on_refused(self, reason: str) -> None:
        self.set_reason("block", reason)
        self.refused.emit(self.spec.name, reason)

    def _on_settled(self) -> None:
        if self._offered or self.reason.tone == "block":
            self._settle()

    def _settle(self) -> None:
        """Take the reason away, and tell by an empty one that what was refused is right now."""
        refused = self.reason.tone == "block"
        self.clear_reason()
        if refused:
            self.refused.emit(self.spec.name, "")

    def _on_asked(self, readings: tuple[tuple[str, object], ...]) -> None:
        if readings == self._offered:
            return
        self.set_reason("ask", self.tr("This can be read in two ways. Which one is meant?"))
        self._offered = readings
        for number, (label, _value) in enumerate(readings):
            button = Button(self._look, label, name=f"{self.editor.box.objectName()}.reading{number + 1}")
            button.clicked.connect(self._on_reading)
            self._choices.addWidget(button)
            button.show()
            self._readings.append(button)
        self._choices.addStretch(1)

    def _on_reading(self) -> None:
        sender = self.sender()
        number = next((place for place, button in enumerate(self._readings) if button is sender), None)
        if number is not None:
            value = self._offered[number][1]
            self.editor.box.setFocus(Qt.FocusReason.PopupFocusReason)
            self.editor.take(value)
            self.clear_reason()

    # --- for the form ---------------------------------------------------------------------------------------------

    def set_reason(self, tone: str, text: str) -> None:
        """Say under the field what blocks, asks or hints; the text in the field stays."""
        self._drop_readings()
        if tone == "block":
            self.editor.turn_down()
        self.reason.say(tone, text)
        self.editor.set_tone(tone if tone in {"block", "ask"} else "")
        self.editor.box.setAccessibleDescription(text)

    def clear_reason(self) -> None:
        """Take the reason away and show the help of the field again."""
        self._hint()

    def _drop_readings(self) -> None:
        self._offered = ()
        for button in self._readings:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._readings = []
        while self._choices.count():
            self._choices.takeAt(0)

    def set_value(self, value: object) -> None:
        """Show a value of the store; a text that could not be saved stays while the store holds what it held before."""
        if self.reason.tone != "block" or not self.editor.is_stored(value):
            self.editor.set_value(value)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the field be read and copied but not changed."""
        self.editor.set_read_only(read_only=read_only or self.spec.read_only)
