"""The head of the monthly grid: the year, and what is done with a whole month."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from ui.kit.buttons import Button
from ui.page import PageFrame, PageHeader
from ui.usage.filter_part import YearSwitch


class UsageHeader(PageHeader):
    """Copy, paste, and the button that submits the open month; the year stands in the line of the filter."""

    def __init__(self, frame: PageFrame, title: str, calendar: str, parent: QWidget | None = None) -> None:
        """Make the head."""
        look = frame.look
        super().__init__(look, title, name="usage.header", parent=parent)
        self._words = frame.words
        self.year = YearSwitch(frame, calendar)
        self.copy_last = Button(look, self.tr("Copy last month"), icon="copy", name="usage.header.copy_last")
        self.paste = Button(look, self.tr("Paste from Excel"), icon="clipboard", name="usage.header.paste")
        self.submit = Button(look, "", "primary", icon="check", name="usage.header.submit")
        for part in (self.copy_last, self.paste, self.submit):
            self.buttons.addWidget(part)

    def show_month(self, month: date | None, today: date, *, read_only: bool) -> None:
        """Name the month that is open; nothing can be done with one when none is."""
        words = self._words.month_alone(month or today)
        self.submit.setText(self.tr("Submit {month}").format(month=words))
        self.paste.setHidden(read_only)
        for button in (self.copy_last, self.submit):
            button.setHidden(read_only or month is None)
