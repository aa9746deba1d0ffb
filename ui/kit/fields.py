"""Editors for text, long text, one code, several codes, yes or no, whole numbers and money."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from ui.kit.appearance import Appearance
from ui.kit.combo_box import ComboBox, TakesHighlighted
from ui.kit.editor import Editor
from ui.kit.field_spec import Amount, Choice, FieldSpec, Read
from ui.kit.number_reading import Unreadable, read_number, show_number

_NAMED = 3
_LONG_TEXT = 32767
_FIRST_YEAR = 1000


class TextField(Editor):
    """One line of text."""

    def __init__(self, look: Appearance, place: str, spec: FieldSpec, parent: QWidget | None = None) -> None:
        """Make the line."""
        super().__init__(look, place, spec, parent)
        self.edit = QLineEdit()
        self.edit.setMaxLength(spec.max_length or _LONG_TEXT)
        self.edit.setPlaceholderText(spec.placeholder)
        self._example = spec.placeholder
        self.edit.textEdited.connect(self.edited)
        self.attach(self.edit)

    def text(self) -> str:
        """Give what is typed."""
        return self.edit.text()

    def show_value(self, value: object) -> None:
        """Write the text from its beginning."""
        if self.edit.text() != str(value or ""):
            self.edit.setText(str(value or ""))
            self.edit.setCursorPosition(0)
        self.edit.setModified(False)

    def read(self) -> Read:
        """Give the text without blanks at its ends."""
        return Read(self.edit.text().strip())

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be focused and copied but not changed; an example would read like a value."""
        self.edit.setReadOnly(read_only)
        self._example = self.edit.placeholderText() or self._example
        self.edit.setPlaceholderText("" if read_only else self._example)


class LongTextField(Editor):
    """Several lines of text; Tab leaves the field."""

    def __init__(self, look: Appearance, place: str, spec: FieldSpec, parent: QWidget | None = None) -> None:
        """Make the box, three lines high."""
        super().__init__(look, place, spec, parent)
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setPlaceholderText(spec.placeholder)
        self._showing = False
        self.edit.textChanged.connect(self._on_text)
        self.attach(self.edit)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the height of three lines."""
        self.edit.setFixedHeight(3 * self.look.line_box("body") + self.look.px(14))

    def _on_text(self) -> None:
        if not self._showing:
            self.edited()

    def text(self) -> str:
        """Give what is typed."""
        return self.edit.toPlainText()

    def show_value(self, value: object) -> None:
        """Write the text."""
        if self.edit.toPlainText() != str(value or ""):
            self._showing = True
            self.edit.setPlainText(str(value or ""))
            self._showing = False

    def read(self) -> Read:
        """Give the text, or say that it is too long."""
        text, most = self.edit.toPlainText().strip(), self.spec.max_length
        if most and len(text) > most:
            sentence = self.tr("The text has {count} characters; at most {most} fit. Shorten it.")
            return Read(reason=sentence.format(count=len(text), most=most))
        return Read(text)

    def enter_pressed(self) -> bool:
        """Let Enter begin a new line."""
        return False

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be focused and copied but not changed."""
        self.edit.setReadOnly(read_only)


class CodeField(Editor):
    """One code of a list; typing searches within the words of every choice."""

    def __init__(self, look: Appearance, place: str, spec: FieldSpec, parent: QWidget | None = None) -> None:
        """Make the box with its choices; an optional field also offers nothing."""
        super().__init__(look, place, spec, parent)
        self.combo = ComboBox(look)
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setMaxVisibleItems(14)
        self._tab: TakesHighlighted | None = None
        self.choices: tuple[Choice, ...] = ()
        self.set_choices(spec.choices)
        completer = self.combo.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.combo.textActivated.connect(self._on_activated)
        self.combo.editTextChanged.connect(self._on_typed)
        line = self.combo.lineEdit()
        if line is not None:
            line.setPlaceholderText(spec.placeholder)
            line.setAccessibleName(spec.label)
        self.attach(self.combo)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices and keep the value."""
        self.choices = tuple(choices)
        self.combo.blockSignals(True)  # noqa: FBT003
        self.combo.clear()
        if not self.spec.required:
            self.combo.addItem("", "")
        for choice in self.choices:
            self.combo.addItem(choice.label, choice.key)
        self.combo.setCurrentIndex(-1)
        self.combo.blockSignals(False)  # noqa: FBT003
        self.show_value(self._tried)

    def set_value(self, value: object) -> None:
        """Show a value among the choices there are now."""
        now = self.choices if self.spec.renewed is None else tuple(self.spec.renewed())
        if now != self.choices:
            self.set_choices(now)
        super().set_value(value)

    def _on_activated(self) -> None:
        self.commit()

    def _on_typed(self) -> None:
        if not self.combo.hasFocus():
            return
        self.edited()
        completer = self.combo.completer()
        popup = completer.popup() if completer is not None else None
        if self._tab is None and popup is not None:
            self._tab = TakesHighlighted(self.combo, popup, self._take_highlighted)

    def _take_highlighted(self, line: QModelIndex) -> None:
        self.combo.setEditText(str(line.data()))
        self.commit()

    def text(self) -> str:
        """Give what is typed or chosen."""
        return self.combo.currentText()

    def show_value(self, value: object) -> None:
        """Show the words of a key; a key outside the list is shown as it is."""
        label = next((choice.label for choice in self.choices if choice.key == value), str(value or ""))
        self.combo.setCurrentIndex(self.combo.findText(label, Qt.MatchFlag.MatchExactly))
        self.combo.setEditText(label)
        line = self.combo.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def read(self) -> Read:
        """Give the key that the words or a part of them stand for."""
        typed = self.combo.currentText().strip().casefold()
        if not typed:
            return Read("")
        exact = [c for c in self.choices if typed in {c.label.casefold(), c.key.casefold()}]
        holding = [c for c in self.choices if typed in f"{c.label} {c.words}".casefold()]
        begun = [c for c in holding if c.label.casefold().startswith(typed)]
        near = exact or (begun if len(begun) == 1 else holding)
        if len(near) == 1 or exact:
            return Read(near[0].key)
        if typed == str(self._tried or "").casefold():
            return Read(self._tried)
        return Read(reason=self._why(holding))

    def _why(self, holding: Sequence[Choice]) -> str:
        words = {"text": self.combo.currentText().strip(), "field": self.spec.label}
        if holding:
            names = ", ".join(each.label for each in holding[:_NAMED]) + (" …" if len(holding) > _NAMED else "")
            sentence = self.tr("“{text}” fits several values of {field}: {names}. Type more, or choose one.")
            return sentence.format(names=names, **words)
        sentence = self.tr("“{text}” is not in the list of {field}. Choose one of the values offered.")
        return self.spec.nothing or sentence.format(**words)


class YesNoField(CodeField):
    """Yes, no or not answered."""

    def __init__(self, look: Appearance, place: str, spec: FieldSpec, parent: QWidget | None = None) -> None:
        """Offer the two answers."""
        super().__init__(look, place, spec, parent)
        self.set_choices((Choice("yes", self.tr("Yes")), Choice("no", self.tr("No"))))

    def show_value(self, value: object) -> None:
        """Show an answer."""
        super().show_value({True: "yes", False: "no"}.get(value) if isinstance(value, bool) else "")

    def read(self) -> Read:
        """Give true, false or nothing."""
        found = super().read()
        if found.reason:
            return found
        return Read({"yes": True, "no": False}.get(str(found.value)))


class IntegerField(TextField):
    """A whole number within its limits."""

    def show_value(self, value: object) -> None:
        """Write the number with separators, a year without."""
        written = show_number(value, 0, self.look.language) if isinstance(value, int) else ""
        if isinstance(value, int) and (self.spec.minimum or 0) >= _FIRST_YEAR:
            written = str(value)
        super().show_value(written)

    def read(self) -> Read:
        """Give the number, or the reason it is refused."""
        typed = self.edit.text().strip()
        if not typed:
            return Read(None)
        try:
            number = int(read_number(typed, self.look.language, 0))
        except Unreadable as fault:
            return Read(reason=str(fault))
        least, most = self.spec.minimum, self.spec.maximum
        if least is not None and number < least:
            return Read(reason=self.tr("{field} must be {least} or more. Correct the number.").format(
                field=self.spec.label, least=least))  # fmt: skip
        if most is not None and number > most:
            return Read(reason=self.tr("{field} must be {most} or less. Correct the number.").format(
                field=self.spec.label, most=most))  # fmt: skip
        return Read(number)


class MoneyField(TextField):
    """An amount and its currency; the amount is kept exactly."""

    def __init__(self, look: Appearance, place: str, spec: FieldSpec, parent: QWidget | None = None) -> None:
        """Make the amount line and, after it, the currency."""
        super().__init__(look, place, spec, parent)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.edit.setFont(look.font("numbers"))
        self.currency = ComboBox(look)
        self.currency.addItems(list(spec.currencies) or ["USD"])
        self.currency.setObjectName(f"{place}.{spec.name}.currency")
        self.currency.call(self.tr("{field}, currency").format(field=spec.label))
        self.currency.textActivated.connect(self._on_currency)
        self.line.addWidget(self.currency)

    def show_value(self, value: object) -> None:
        """Write amount and currency."""
        if isinstance(value, Amount):
            if self.currency.findText(value.currency) < 0:
                self.currency.addItem(value.currency)
            self.currency.setCurrentText(value.currency)
            super().show_value(show_number(value.minor, self.spec.decimals(value.currency), self.look.language))
        else:
            super().show_value("")

    def state(self) -> object:
        """Give amount and currency."""
        return self.text(), self.currency.currentText()

    def _on_currency(self) -> None:
        if self.edit.text().strip():
            self.commit()

    def read(self) -> Read:
        """Give the exact amount, or the reason it is refused."""
        typed, currency = self.edit.text().strip(), self.currency.currentText()
        if not typed:
            return Read(None)
        decimals = self.spec.decimals(currency)
        try:
            number = read_number(typed, self.look.language, decimals)
        except Unreadable as fault:
            return Read(reason=str(fault))
        return Read(Amount(int(number * 10**decimals), currency))

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the amount be copied but not changed."""
        super().set_read_only(read_only=read_only)
        self.currency.setEnabled(not read_only)

    def sizeHint(self) -> QSize:
        """Give room for amount and currency."""
        return QSize(self.look.px(220), super().sizeHint().height())
