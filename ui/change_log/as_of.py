"""Goes back to a day: a date in the page header, and the button that shows the register as it was."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.kit.buttons import Button, ToolButton
from ui.kit.date_field import DateField
from ui.kit.field_spec import FieldSpec
from ui.kit.layout import row
from ui.kit.texts import Text
from ui.page import PageFrame

_WIDTH: Final = 132
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AsOf(QWidget):
    """Asks for a day up to today."""

    day_chosen = Signal(object)
    problem = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make field, ready days and button; while an earlier day is shown, the button leads back."""
        super().__init__(parent)
        self._frame = frame
        look = frame.look
        past = frame.bridge.looking_back
        label = Text(look, self.tr("As of"), "body", "text2")
        self.field = DateField(
            look, "change_log", FieldSpec("as_of", self.tr("Show the register as of"), "date"), self.now
        )
        label.setBuddy(self.field.box)
        self.days_button = ToolButton(look, "calendar", self.tr("Choose a day"), name="change_log.as_of.days")
        self.menu = QMenu(self)
        self.show_button = Button(look, self.tr("Show that day"), icon="history", name="change_log.as_of.show")
        self.back_button = Button(look, self.tr("Back to today"), "primary", name="change_log.as_of.back")
        self.back_button.setVisible(past)
        line = row(self, 8)
        for part in (label, self.field, self.days_button, self.show_button, self.back_button):
            line.addWidget(part)
        self._fill_menu()
        self.field.box.installEventFilter(self)
        self.days_button.clicked.connect(self._on_days)
        self.show_button.clicked.connect(self.show_day)
        self.back_button.clicked.connect(self._on_back)
        self.field.set_value(frame.bridge.today() if past else None)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the width from the look."""
        self.field.setFixedWidth(self._frame.look.px(_WIDTH))

    def now(self) -> date:
        """Give the present day, also while an earlier one is shown."""
        return self._frame.bridge.present.today()

    def _fill_menu(self) -> None:
        today = self.now()
        month = today.replace(day=1) - timedelta(days=1)
        ready = (
            (self.tr("Yesterday, {day}"), today - timedelta(days=1)),
            (self.tr("A week ago, {day}"), today - timedelta(days=7)),
            (self.tr("End of last month, {day}"), month),
            (self.tr("End of last year, {day}"), date(today.year - 1, 12, 31)),
        )
        for text, day in ready:
            action = self.menu.addAction(text.format(day=self._frame.words.full_day(day)))
            action.setData(day.isoformat())
        self.menu.triggered.connect(self._on_picked)

    @Slot()
    def show_day(self) -> None:
        """Ask for the register of the day in the field, or say what is wrong with it."""
        outcome = self.field.read()
        day = outcome.value
        if outcome.readings:
            day = outcome.readings[0][1]
        if outcome.reason:
            self._refuse(outcome.reason)
        elif not isinstance(day, date):
            self._refuse(self.tr("Enter the day whose register you want to see, for example {day}.").format(
                day=self._frame.words.full_day(self.now() - timedelta(days=1))))  # fmt: skip
        elif day > self.now():
            text = self.tr("{day} has not come yet. Choose a day up to today.")
            self._refuse(text.format(day=self._frame.words.full_day(day)))
        else:
            self.field.set_tone("")
            self.day_chosen.emit(day)

    def _refuse(self, sentence: str) -> None:
        self.field.set_tone("block")
        self.field.box.setFocus()
        self.problem.emit(sentence)

    @Slot()
    def _on_days(self) -> None:
        self.menu.popup(self.days_button.mapToGlobal(self.days_button.rect().bottomLeft()))

    def _on_picked(self, action: object) -> None:
        picked = getattr(action, "data", lambda: "")()
        self.field.set_value(date.fromisoformat(str(picked)))
        self.show_day()

    @Slot()
    def _on_back(self) -> None:
        self.day_chosen.emit(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the day on Enter."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER
        if watched is self.field.box and pressed:
            self.show_day()
            return True
        return super().eventFilter(watched, event)
