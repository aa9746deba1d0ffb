"""The editor that points to another record: typed by acronym, name or alias, completed by a search given to it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from ui.kit.appearance import Appearance
from ui.kit.combo_box import TakesHighlighted
from ui.kit.field_spec import Choice, FieldSpec, Read
from ui.kit.fields import TextField

_OFFERED, _NAME = 12, 500


class ReferenceField(TextField):
    """A record chosen by what people call it; its id is the value."""

    def __init__(self, look: Appearance, place: str, spec: FieldSpec, parent: QWidget | None = None) -> None:
        """Make the line with its completions."""
        super().__init__(look, place, spec, parent)
        self.edit.setMaxLength(_NAME)  # the limit of the field is one of its id, not of the name shown for it
        self._found: tuple[Choice, ...] = ()
        self._labels: dict[str, str] = {choice.key: choice.label for choice in spec.choices}
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(_OFFERED)
        self._completer.setWidget(self.edit)
        self._completer.activated.connect(self._on_chosen)
        self._tab: TakesHighlighted | None = None
        self.edit.textEdited.connect(self._on_typed)

    def _search(self, text: str) -> Sequence[Choice]:
        if self.spec.search is not None:
            return self.spec.search(text)
        wanted = text.casefold()
        return [c for c in self.spec.choices if wanted in f"{c.label} {c.words}".casefold()]

    def _on_typed(self, text: str) -> None:
        self._offer(self._search(text.strip()) if text.strip() else ())

    def _offer(self, found: Sequence[Choice]) -> None:
        self._found = tuple(found)
        self._words.setStringList([choice.label for choice in self._found])
        popup = self._completer.popup()
        if popup is None:
            return
        if self._found and self.edit.hasFocus():
            self._tab = self._tab or TakesHighlighted(self.edit, popup, self._take_highlighted)
            self._completer.complete()
        else:
            popup.hide()

    def _on_chosen(self, label: str) -> None:
        choice = next((choice for choice in self._found if choice.label == label), None)
        if choice is not None:
            self._labels[choice.key] = choice.label
            self.edit.setText(choice.label)
            self.edit.setCursorPosition(0)
            self.commit()

    def _take_highlighted(self, line: QModelIndex) -> None:
        self._on_chosen(str(line.data()))

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Open the completions with the down key: what fits the text, or everything when nothing was typed."""
        if event.key() == Qt.Key.Key_Down and not event.modifiers():
            chosen = self._tried and self.edit.text() == self._label(str(self._tried))
            self._offer(self._search("" if chosen else self.edit.text().strip()))
            return bool(self._found)
        return False

    def show_value(self, value: object) -> None:
        """Write the name of the record."""
        super().show_value(self._label(str(value)) if value else "")

    def _label(self, key: str) -> str:
        if key not in self._labels and self.spec.label_of is not None:
            self._labels[key] = self.spec.label_of(key)
        return self._labels.get(key, key)

    def read(self) -> Read:
        """Give the id that the text names beyond doubt."""
        typed = self.edit.text().strip()
        if not typed:
            return Read("")
        if self._tried and typed == self._label(str(self._tried)):
            return Read(self._tried)
        known = next((key for key, label in self._labels.items() if label.casefold() == typed.casefold()), None)
        if known is not None:
            return Read(known)
        found = tuple(self._search(typed))
        folded = typed.casefold()
        exact = [c for c in found if folded in {c.label.casefold(), *c.words.casefold().split()}]
        near = exact if len(exact) == 1 else found
        if len(near) == 1:
            self._labels[near[0].key] = near[0].label
            return Read(near[0].key)
        return Read(reason=self._why(typed, len(found)))

    def _why(self, typed: str, count: int) -> str:
        if count:
            sentence = self.tr("“{text}” fits {count} records. Type more of the name, or choose one with the down key.")
            return sentence.format(text=typed, count=count)
        sentence = self.tr("“{text}” is not known here. Type an acronym or part of the name and choose from the list.")
        return " ".join(each for each in (sentence.format(text=typed), self.spec.nothing) if each)
