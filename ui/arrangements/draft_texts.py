"""Keeps typed text that is not in the register yet, and puts it back into its editors after a crash."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from commonservices.actions import drafts
from ui.bridge import Bridge


class DraftTexts(QObject):
    """The drafts of one form: kept outside the journal, never shown as saved."""

    def __init__(self, bridge: Bridge, place: str, parent: QObject | None = None) -> None:
        """Keep drafts under the name of a form."""
        super().__init__(parent)
        self._bridge = bridge
        self.place = place

    def move_to(self, place: str) -> None:
        """Keep drafts of another record from now on."""
        self.place = place

    def keep(self, field: str, text: str) -> None:
        """Keep what is typed in one field; an empty text forgets it."""
        if not self._bridge.read_only:
            self._bridge.ask(partial(drafts.keep, place=self.place, field=field, text=text))

    def kept(self) -> dict[str, str]:
        """Give the texts that were kept and never saved."""
        found = self._bridge.ask(partial(drafts.kept, place=self.place))
        return {field: text for field, text in found.items() if text}

    def forget(self) -> None:
        """Drop all drafts of this form."""
        for field in self.kept():
            self.keep(field, "")


def put_text(box: QWidget, text: str) -> None:
    """Write a text into the box of an editor, as if it had been typed."""
    if isinstance(box, QLineEdit):
        box.setText(text)
        box.setModified(True)
    elif isinstance(box, QComboBox):
        box.setEditText(text)
    elif isinstance(box, QPlainTextEdit):
        box.setPlainText(text)
