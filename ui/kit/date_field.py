"""The editor for dates: typed in the person's language or as ISO, moved by keys, asked when ambiguous."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kit.appearance import Appearance
from ui.kit.date_reading import days_on, months_on, read_date, show_date
from ui.kit.field_spec import FieldSpec, Read
from ui.kit.fields import TextField


class DateField(TextField):
    """A date; Ctrl+; gives today, plus and minus move a day, Ctrl+Up and Ctrl+Down a month."""

    def __init__(
        self, look: Appearance, place: str, spec: FieldSpec, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        """Make the line; `today` tells the day it is."""
        super().__init__(look, place, spec, parent)
        self._today = today
        if not spec.placeholder:
            self.edit.setPlaceholderText(show_date(today(), look.language))
        self.edit.setAccessibleDescription(
            self.tr("Type a date. Control and semicolon gives today, plus and minus move one day.")
        )

    def show_value(self, value: object) -> None:
        """Write the date."""
        super().show_value(show_date(value, self.look.language) if isinstance(value, date) else "")

    def read(self) -> Read:
        """Give the date, its possible readings, or the reason it is none."""
        tried = self._tried if isinstance(self._tried, date) else None
        if tried and self.edit.text() == show_date(tried, self.look.language):
            return Read(tried)
        found = read_date(self.edit.text(), self.look.language, self._today())
        offered = tuple((show_date(day, self.look.language), day) for day in found.readings)
        return Read(found.value, found.reason, offered)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Move the date by the keys of date fields, as long as nothing is half typed."""
        if self.edit.isReadOnly():
            return False
        moved = self._moved(event)
        if moved is None:
            return False
        self.edit.setText(show_date(moved, self.look.language))
        self.edit.setModified(False)
        self.edited()
        return True

    def _moved(self, event: QKeyEvent) -> date | None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and key == Qt.Key.Key_Semicolon:
            return self._today()
        now = self._shown()
        if now is None:
            return None
        if control and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return months_on(now, 1 if key == Qt.Key.Key_Up else -1)
        if not control and event.text() in {"+", "-"} and not self.edit.isModified():
            return days_on(now, 1 if event.text() == "+" else -1)
        return None

    def _shown(self) -> date | None:
        if not self.edit.text().strip():
            return self._today()
        return read_date(self.edit.text(), self.look.language, self._today()).value
