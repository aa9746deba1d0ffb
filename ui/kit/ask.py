"""Questions and messages in dialogs; they open beside the work and answer through a callable, never by waiting."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from ui.kit.appearance import Appearance
from ui.kit.buttons import Button, RadioButton
from ui.kit.layout import row, set_role
from ui.kit.texts import Text


class AskDialog(QDialog):
    """A question with its buttons at the end; Escape leaves without an answer."""

    answered = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None, title: str, question: str) -> None:
        """Make the frame of a question."""
        super().__init__(parent)
        self.look = look
        self.setObjectName("ask")
        self.setWindowTitle(title)
        self.setMinimumWidth(look.px(420))
        set_role(self, "canvas")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(12)
        self.question = Text(look, question, "body", wrap=True)
        self.body.addWidget(self.question)
        self.setAccessibleDescription(question)

    def add_buttons(self, confirm: str) -> Button:
        """Add the confirming button and, before it, the way out; give the confirming one."""
        line = row(None, 8)
        line.addStretch(1)
        leave = Button(self.look, self.tr("Cancel"), name="ask.cancel")
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        agree = Button(self.look, confirm, "primary", name="ask.confirm")
        agree.setDefault(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(agree.click)
        line.addWidget(leave)
        line.addWidget(agree)
        self.body.addLayout(line)
        return agree


class ChoiceDialog(AskDialog):
    """Asks to choose one of a few answers."""

    def __init__(
        self,
        look: Appearance,
        parent: QWidget,
        title: str,
        question: str,
        options: Sequence[tuple[str, str]],
        *,
        confirm: str = "",
    ) -> None:
        """Make the question with its answers, the first one chosen."""
        super().__init__(look, parent, title, question)
        self._buttons: list[tuple[str, RadioButton]] = []
        for key, label in options:
            button = RadioButton(look, label, name=f"ask.{key}")
            button.setChecked(not self._buttons)
            self._buttons.append((key, button))
            self.body.addWidget(button)
        self.add_buttons(confirm or self.tr("Continue")).clicked.connect(self._on_confirm)
        if self._buttons:
            self._buttons[0][1].setFocus()

    def _on_confirm(self) -> None:
        self.answered.emit(next((key for key, button in self._buttons if button.isChecked()), ""))
        self.accept()


class MessageDialog(AskDialog):
    """Says what happened, what to do, and the details for those who need them."""

    def __init__(
        self, look: Appearance, parent: QWidget, title: str, text: str, advice: str = "", details: str = ""
    ) -> None:
        """Make the message."""
        super().__init__(look, parent, title, text)
        if advice:
            self.body.addWidget(Text(look, advice, "body", "text2", wrap=True))
        if details:
            box = QPlainTextEdit(details)
            box.setReadOnly(True)
            box.setObjectName("ask.details")
            box.setAccessibleName(self.tr("Technical details"))
            self.body.addWidget(Text(look, self.tr("Technical details"), "secondary", "text2"))
            self.body.addWidget(box)
        line = row(None, 8)
        line.addStretch(1)
        close = Button(look, self.tr("Close"), "primary", name="ask.confirm")
        close.clicked.connect(self.accept)
        line.addWidget(close)
        self.body.addLayout(line)
        close.setFocus()


class Ask:
    """What pages use to ask; tests pass a fake with the same methods."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        """Ask over a window."""
        self._look = look
        self._parent = parent
        self._folder = ""

    def choice(
        self,
        title: str,
        question: str,
        options: Sequence[tuple[str, str]],
        done: Callable[[str], object],
        *,
        confirm: str = "",
    ) -> None:
        """Ask to choose; `done` gets the key of the answer."""
        self._open(ChoiceDialog(self._look, self._parent, title, question, options, confirm=confirm), done)

    def message(self, title: str, text: str, *, advice: str = "", details: str = "") -> None:
        """Say something that needs no answer."""
        self._open(MessageDialog(self._look, self._parent, title, text, advice, details), None)

    def _open(self, dialog: AskDialog, done: Callable[[str], object] | None) -> None:
        if done is not None:
            dialog.answered.connect(done)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_file(self, title: str, filters: str, done: Callable[[Path], object]) -> None:
        """Ask for a file to read."""
        dialog = QFileDialog(self._parent, title, self._here(), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._choose(dialog, done)

    def open_files(self, title: str, filters: str, done: Callable[[list[Path]], object]) -> None:
        """Ask for one or several files to read."""
        dialog = QFileDialog(self._parent, title, self._here(), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

        def chosen(paths: list[str]) -> None:
            self._folder = str(Path(paths[0]).parent)
            done([Path(path) for path in paths])

        dialog.filesSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_file(self, title: str, suggested: str, filters: str, done: Callable[[Path], object]) -> None:
        """Ask where to write a file; an existing one is asked about."""
        dialog = QFileDialog(self._parent, title, self._here(), filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(suggested)
        self._choose(dialog, done)

    def folder(self, title: str, done: Callable[[Path], object]) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(self._parent, title, self._here())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._choose(dialog, done)

    def _here(self) -> str:
        """Give the folder to begin in: the one chosen last, at first the documents of the person."""
        return self._folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _choose(self, dialog: QFileDialog, done: Callable[[Path], object]) -> None:
        def chosen(path: str) -> None:
            place = Path(path)
            self._folder = str(place if place.is_dir() else place.parent)
            done(place)

        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
