"""Keeps typed text that is not in the register yet, and puts it back into its editors after a crash."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from commonservices.actions import drafts
from ui.bridge import Bridge
from ui.kit.appearance import Appearance
from ui.kit.form import Form
from ui.kit.notes import Banner


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


class DraftOffer(Banner):
    """The strip above the form of something new: it keeps what is typed there and offers it again if never saved."""

    answered = Signal(object)

    def __init__(self, look: Appearance, bridge: Bridge, place: str) -> None:
        """Keep drafts under the name of a form, and offer nothing yet."""
        super().__init__(look, f"{place}.draft")
        self._drafts = DraftTexts(bridge, place, self)
        self._texts: dict[str, str] = {}
        self.keep, self.forget = self._drafts.keep, self._drafts.forget
        self.action.connect(self._on_action)

    def watch(self, form: Form) -> None:
        """Keep what is typed in a form, understood or not."""
        form.draft_changed.connect(self.keep)
        for told in (form.committed, form.refused):
            told.connect(partial(self._keep_text, form))

    def _keep_text(self, form: Form, name: str, _value: object) -> None:
        self.keep(name, form.row(name).editor.text())

    def begin(self, place: str = "") -> None:
        """Offer what was typed and never saved, under another name of the form if one is given."""
        if place:
            self._drafts.move_to(place)
        self._texts = self._drafts.kept()
        self.hide()
        if self._texts:
            self.show_text(
                self.tr("A draft was kept."),
                self.tr("It was typed earlier and is not in the register yet."),
                "info",
                [("resume", self.tr("Continue with it")), ("drop", self.tr("Discard it"))],
            )

    def _on_action(self, key: str) -> None:
        self.hide()
        if key != "resume":
            self.forget()
        self.answered.emit(self._texts if key == "resume" else {})


def put_texts(form: Form, texts: Mapping[str, str]) -> None:
    """Fill a form with texts as if they had been typed."""
    for name in form.names():
        if name in texts:
            put_text(form.row(name).editor.box, texts[name])
    form.commit_pending()


def put_text(box: QWidget, text: str) -> None:
    """Write a text into the box of an editor, as if it had been typed."""
    if isinstance(box, QLineEdit):
        box.setText(text)
        box.setModified(True)
    elif isinstance(box, QComboBox):
        box.setEditText(text)
    elif isinstance(box, QPlainTextEdit):
        box.setPlainText(text)
    elif isinstance(box, QListWidget):
        for item in map(box.item, range(box.count())):
            if f", {item.text()}, " in f", {text}, ":
                item.setCheckState(Qt.CheckState.Checked)
