"""What all field editors share: when a value is committed, when a draft is told, how a reason is shown."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kit.appearance import Appearance
from ui.kit.field_spec import FieldSpec, Read
from ui.kit.layout import row, set_role

REST = 800
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NOTHING = (None, "", ())


class Editor(QWidget):
    """Edits one value; it is committed on Enter and on leaving the field, and only when it differs."""

    committed = Signal(object)
    drafted = Signal(str)
    refused = Signal(str)
    asked = Signal(object)
    settled = Signal()

    def __init__(self, look: Appearance, place: str, spec: FieldSpec, parent: QWidget | None = None) -> None:
        """Make the editor of a field; its kinds add the box people type into."""
        super().__init__(parent)
        self.look = look
        self.spec = spec
        self.place = place
        self.line = row(self, 6)
        self.box: QWidget = self
        self._stored: object = None
        self._tried: object = None
        self._written: object = None
        self._tone = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._on_rest)

    # --- for the kinds --------------------------------------------------------------------------------------------

    def attach(self, box: QWidget) -> None:
        """Use a widget as the box of this editor: it gets name, focus and the look of reasons."""
        self.box = box
        box.setObjectName(f"{self.place}.{self.spec.name}")
        box.setAccessibleName(self.spec.label)
        box.installEventFilter(self)
        self.setFocusProxy(box)
        self.line.addWidget(box, 1)

    def text(self) -> str:
        """Give what is in the box."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Write a value into the box."""
        raise NotImplementedError

    def read(self) -> Read:
        """Make a value of what is in the box, or say why not."""
        raise NotImplementedError

    def state(self) -> object:
        """Give all that a person can change in this editor, to tell whether anything was."""
        return self.text()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Act on a key of this kind; true when the key is used up."""
        return False

    def edited(self) -> None:
        """Start waiting for a rest, after which the draft is told; call it on every stroke."""
        self._rest.start()

    # --- for the form ---------------------------------------------------------------------------------------------

    def value(self) -> object:
        """Give the last value that was set or committed."""
        return self._tried

    def set_value(self, value: object) -> None:
        """Show a value, unless somebody is typing another one just now."""
        self._stored = self._tried = value
        self._written = None
        if not (self._rest.isActive() and self.box.hasFocus()):
            self._rest.stop()
            self._write(value)

    def _write(self, value: object) -> None:
        self.show_value(value)
        self._written = self.state()

    def commit(self) -> bool:
        """Commit what is in the box if a person changed it; tell whether nothing is left undecided."""
        self._rest.stop()
        if self._written is not None and self.state() == self._written:
            self.settled.emit()
            return True
        outcome = self.read()
        if outcome.readings:
            self.asked.emit(outcome.readings)
            return False
        if outcome.reason:
            self.refused.emit(outcome.reason)
            return False
        self.take(outcome.value)
        return True

    def take(self, value: object) -> None:
        """Show and commit a value; nothing after nothing is no change, whichever way it is written."""
        self._write(value)
        if value != self._tried and not (value in _NOTHING and self._tried in _NOTHING):
            self._tried = value
            self.committed.emit(value)
        else:
            self.settled.emit()

    def is_stored(self, value: object) -> bool:
        """Say whether a value is the one the store held when it was last shown here."""
        return value == self._stored or (value in _NOTHING and self._stored in _NOTHING)

    def accept(self) -> None:
        """Remember the committed value as stored."""
        self._stored = self._tried

    def turn_down(self) -> None:
        """Remember that the committed value was refused, so the same text is tried again; the text stays."""
        self._tried = self._stored
        self._written = None

    def set_tone(self, tone: str) -> None:
        """Colour the edge of the box: block, ask or nothing."""
        if tone != self._tone:
            self._tone = tone
            set_role(self.box, tone)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the value be read and copied but not changed."""
        self.box.setEnabled(not read_only)

    def _on_rest(self) -> None:
        self.drafted.emit(self.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit on leaving and on Enter."""
        if watched is self.box and isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}:
                self.commit()
        elif watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if self.key_pressed(event):
                return True
            if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return self.enter_pressed()
        return super().eventFilter(watched, event)

    def enter_pressed(self) -> bool:
        """Commit on Enter; true when the key is used up."""
        self.commit()
        return False
