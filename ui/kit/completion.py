"""Completes the last word of a line from a list that follows every stroke; nothing is taken unasked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QLineEdit, QListView

from ui.kit.combo_box import TakesHighlighted

_SHOWN = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TEXT = int(Qt.ItemDataRole.UserRole)
Offers = Callable[[str], Sequence[tuple[str, str]]]


class WordCompletion(QObject):
    """Offers whole texts for a line under the words that stand for them."""

    taken = Signal(str)

    def __init__(self, line: QLineEdit, offers: Offers, name: str, title: str) -> None:
        """Complete a line; `offers` gives for a text the texts it may become, each with the words to show."""
        super().__init__(line)
        self._line = line
        self._offers = offers
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_SHOWN)
        self._completer.setWidget(line)
        self.popup: QAbstractItemView = QListView()
        self._completer.setPopup(self.popup)
        self.popup.setObjectName(name)
        self.popup.setAccessibleName(title)
        self._completer.activated[QModelIndex].connect(self._on_chosen)  # type: ignore[index]
        self._keys = TakesHighlighted(line, self.popup, self._on_chosen)
        self.popup.installEventFilter(self)
        line.textEdited.connect(self.offer)

    def offer(self, text: str) -> None:
        """Show what a text may become, or nothing."""
        self._model.clear()
        for whole, shown in self._offers(text):
            item = QStandardItem(shown)
            item.setData(whole, _TEXT)
            item.setEditable(False)
            self._model.appendRow(item)
        if self._model.rowCount() and self._line.hasFocus():
            self._completer.complete()
        else:
            self.popup.hide()

    def close(self) -> None:
        """Put the list away."""
        self.popup.hide()

    def offered(self) -> list[str]:
        """Give the words shown now."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line have Enter while no word is highlighted; Qt would take the first one."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() in _ENTER and not self.popup.selectionModel().hasSelection():  # type: ignore[attr-defined]
            self.popup.hide()
            QApplication.sendEvent(self._line, event)
            return True
        return super().eventFilter(watched, event)

    def _on_chosen(self, index: QModelIndex) -> None:
        whole = str(index.data(_TEXT) or "")
        if whole:
            self._line.setText(whole)
            self._line.setFocus()
            self.taken.emit(whole)
            self.offer(whole)
