"""The filter of a register on screen: field with completion, tokens, and the menu that offers the same by mouse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from commonservices.domain.filter_offers import offers
from commonservices.domain.filters import (
    CODE,
    DAY,
    Condition,
    RegisterFilter,
    Vocabulary,
    parse,
    written,
)
from ui.kit.buttons import ToolButton
from ui.kit.completion import WordCompletion
from ui.kit.filter_bar import FilterBar, Token
from ui.page import PageFrame
from ui.registers.condition_words import ConditionWords

REST: Final = 350


class ConditionBar(FilterBar):
    """Builds the filter of a register from what is typed and chosen."""

    changed = Signal(object, bool)

    def __init__(self, frame: PageFrame, place: str, vocabulary: Vocabulary) -> None:
        """Make the bar of a place with its menu: fields whose values are chosen, and how the others begin."""
        super().__init__(frame.look, place)
        self._frame = frame
        self._name = place
        self.field.setPlaceholderText(self.hint())
        self.vocabulary = vocabulary
        self.words = ConditionWords(frame, vocabulary, self)
        self.filter = RegisterFilter()
        self.completion = WordCompletion(
            self.field, self._offers, f"{place}.filter.completions", self.tr("Completions of the filter")
        )
        self.completion.taken.connect(self._on_edited)
        self.menu_button = ToolButton(
            frame.look, "sliders-horizontal", self.tr("Choose filters"), name=f"{place}.filter.menu"
        )
        self.menu = QMenu(self)
        self.menu.setObjectName(f"{place}.filter.choices")
        self._fill_menu()
        self.menu_button.clicked.connect(self._on_menu)
        self.trailing.addWidget(self.menu_button)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.settle)
        self.text_edited.connect(self._on_edited)
        self.submitted.connect(self._on_submitted)
        self.token_removed.connect(self._on_removed)

    def titles(self) -> Mapping[str, str]:
        """Give the fields the menu offers, with their titles there."""
        return {}

    def hint(self) -> str:
        """Give what stands in the empty field."""
        return ""

    # --- what is typed --------------------------------------------------------------------------------------------

    def _offers(self, text: str) -> Sequence[tuple[str, str]]:
        found = offers(text, self.vocabulary, self._frame.words.language)
        return [(each.text, f"{each.word}   {each.meaning}".strip()) for each in found]

    def _on_edited(self, text: str) -> None:
        """Search while typing; a condition counts once it is followed by a space."""
        head, space, tail = text.rpartition(" ")
        if head.count('"') % 2:
            head, space, tail = "", "", text
        conditions, rest = parse(head, self.vocabulary) if space else ((), head)
        if conditions:
            self.field.setText(f"{rest} {tail}" if rest else tail)  # the space stays, so that more words can follow
            self._add(conditions)
        _open, loose = parse(tail, self.vocabulary)
        self._use(" ".join(part for part in (rest, loose) if part), quick=True)
        self._rest.start()

    def _on_submitted(self, text: str) -> None:
        conditions, rest = parse(text, self.vocabulary)
        self._add(conditions)
        self.completion.close()
        self.field.setText(rest)
        self._use(rest, quick=False)

    def _add(self, conditions: Sequence[Condition]) -> None:
        for condition in conditions:
            self.filter = self.filter.with_condition(condition)

    def settle(self) -> None:
        """Show everything that matches once the typing rests."""
        self._rest.stop()
        self.changed.emit(self.filter, False)  # noqa: FBT003 a signal takes no names

    def _use(self, text: str, *, quick: bool) -> None:
        self._rest.stop()
        self.filter = RegisterFilter(self.filter.view, text, self.filter.conditions)
        self.show_tokens()
        self.changed.emit(self.filter, quick)

    # --- tokens ---------------------------------------------------------------------------------------------------

    def take(self, wanted: RegisterFilter) -> None:
        """Show another filter without telling anybody."""
        self._rest.stop()
        self.filter = wanted
        self.field.setText(wanted.text)
        self.show_tokens()

    def show_tokens(self) -> None:
        """Show a token for each condition."""
        tokens = [self._token(place, each) for place, each in enumerate(self.filter.conditions)]
        if tokens != self.tokens():
            self.set_tokens(tokens)

    def _token(self, place: int, condition: Condition) -> Token:
        tone, tip = ("att", self.words.allowed(condition.key)) if condition.wrong else ("", "")
        return Token(str(place), self.words.subject(condition), self.words.value(condition), tone, tip)

    def last_token(self) -> Token | None:
        """Give the condition that came last."""
        return next(reversed(self.tokens()), None)

    def sentence(self) -> str:
        """Give the conditions in words, for the list without rows and for paper."""
        parts = [self._frame.words.embed(f"“{self.filter.text}”")] if self.filter.text else []
        return ", ".join([*parts, *(f"{token.subject} {token.value}" for token in self.tokens())])

    def _on_removed(self, key: str) -> None:
        self.filter = self.filter.without(int(key))
        self._use(self.filter.text, quick=False)

    def clear_last(self) -> None:
        """Take away the condition that came last, or the words."""
        if self.filter.conditions:
            self._on_removed(str(len(self.filter.conditions) - 1))
        else:
            self.field.clear()
            self._use("", quick=False)

    # --- the menu -------------------------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        for key, title in self.titles().items():
            about = self.vocabulary.field_named(key)
            if about is None:
                continue
            if about.kind == CODE:
                self._add_choices(self.menu.addMenu(title), about.key, about.choices())
            else:
                start = f"{about.word}:{'<' if about.kind == DAY else ''}"
                self.menu.addAction(title).triggered.connect(partial(self._begin, start))

    def _add_choices(self, menu: QMenu, key: str, choices: Sequence[tuple[str, str]]) -> None:
        for code, label in choices:
            action = QAction(label, menu)
            action.setObjectName(f"{self._name}.filter.{key}.{code}")
            action.triggered.connect(partial(self.choose, key, code))
            menu.addAction(action)

    def choose(self, key: str, code: str, _checked: object = None) -> None:
        """Add the condition chosen in the menu."""
        self._add([Condition(key, (code,))])
        self._use(self.filter.text, quick=False)

    def _begin(self, start: str, _checked: object = None) -> None:
        self.field.setText(f"{self.field.text()} {start}".strip())
        self.field.setFocus()

    def _on_menu(self) -> None:
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    # --- addresses ------------------------------------------------------------------------------------------------

    def typed(self) -> str:
        """Give the conditions as they are typed, for the address."""
        return written(self.filter.conditions)

    def read(self, view: str, text: str, typed: str) -> RegisterFilter:
        """Give the filter of an address."""
        conditions, rest = parse(typed, self.vocabulary)
        return RegisterFilter(view, f"{text} {rest}".strip(), conditions)
