"""The filter of the register on screen: field, tokens and the menu that offers the same by mouse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.arrangements.filters import Condition, RegisterFilter, Vocabulary, parse, written
from ui.arrangements.lookups import Lookups
from ui.kit.buttons import ToolButton
from ui.kit.date_reading import read_date
from ui.kit.filter_bar import FilterBar, Token
from ui.page import PageFrame

REST: Final = 350
_LISTS: Final[Mapping[str, str]] = {"state": "arrangement_states", "type": "arrangement_types", "flag": "derived_flags"}


class FilterPart(FilterBar):
    """Builds the filter of the register from what is typed and chosen."""

    changed = Signal(object, bool)

    def __init__(self, frame: PageFrame, lookups: Lookups, parent: QWidget | None = None) -> None:
        """Make the bar with its menu."""
        super().__init__(frame.look, "arrangements", "", parent)
        self._frame = frame
        self._lookups = lookups
        self.filter = RegisterFilter()
        self.field.setPlaceholderText(self.tr("Search, or type:mou"))
        self.menu_button = ToolButton(
            frame.look, "sliders-horizontal", self.tr("Choose filters"), name="arrangements.filter.menu"
        )
        self.menu = QMenu(self)
        self.menu.setObjectName("arrangements.filter.choices")
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

    # --- what may be typed ----------------------------------------------------------------------------------------

    def vocabulary(self) -> Vocabulary:
        """Give the words of the filter in the language of the window."""
        words = self._frame.words
        return Vocabulary(
            fields={
                "state": self.tr("state"),
                "type": self.tr("type"),
                "party": self.tr("party"),
                "flag": self.tr("flag"),
                "ends": self.tr("ends"),
            },
            codes={key: words.choices(name) for key, name in _LISTS.items()},
            party=self._lookups.entity_code,
            day=self._read_day,
            today=self._frame.bridge.today(),
        )

    def _read_day(self, text: str) -> date | None:
        found = read_date(text, self._frame.look.language, self._frame.bridge.today())
        return found.value or next(iter(found.readings), None)

    def _on_edited(self, text: str) -> None:
        """Search while typing; a condition counts once it is followed by a space."""
        head, space, tail = text.rpartition(" ")
        conditions, rest = parse(head, self.vocabulary()) if space else ((), head)
        if conditions:
            self.field.setText(" ".join(part for part in (rest, tail) if part))
            for condition in conditions:
                self.filter = self.filter.with_condition(condition)
        _open, loose = parse(tail, self.vocabulary())
        self._use(" ".join(part for part in (rest, loose) if part), quick=True)
        self._rest.start()

    def _on_submitted(self, text: str) -> None:
        conditions, rest = parse(text, self.vocabulary())
        for condition in conditions:
            self.filter = self.filter.with_condition(condition)
        self.field.setText(rest)
        self._use(rest, quick=False)

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
        subjects = {
            ("state", ":"): self.tr("State is"),
            ("type", ":"): self.tr("Type is"),
            ("party", ":"): self.tr("Party is"),
            ("flag", ":"): self.tr("Flag is"),
            ("ends", "<"): self.tr("Ends before"),
            ("ends", ">"): self.tr("Ends after"),
        }
        subject = subjects.get((condition.key, condition.sign), condition.key)
        tone, tip = ("att", self._allowed(condition.key)) if condition.wrong else ("", "")
        return Token(str(place), subject, self._value(condition), tone, tip)

    def _value(self, condition: Condition) -> str:
        if condition.wrong or condition.key == "party":
            return ", ".join(condition.values)
        if condition.key == "ends":
            return self._frame.words.full_day(date.fromisoformat(condition.values[0]))
        if condition.key == "type":
            return ", ".join(code.replace("_", " ") for code in condition.values)
        return ", ".join(self._frame.words.code(_LISTS[condition.key], code) for code in condition.values)

    def _allowed(self, key: str) -> str:
        if key in _LISTS:
            return ", ".join(label for _code, label in self._frame.words.choices(_LISTS[key]))
        if key == "ends":
            return self.tr("Type a date or a number of days, such as ends:<90d.")
        return self.tr("Type the acronym or another name of an entity.")

    def last_token(self) -> Token | None:
        """Give the condition that came last."""
        return next(reversed(self.tokens()), None)

    def sentence(self) -> str:
        """Give the conditions in words, for the list without rows."""
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
        titles = {"state": self.tr("State"), "type": self.tr("Type"), "flag": self.tr("Flag")}
        for key, title in titles.items():
            self._add_choices(self.menu.addMenu(title), key, self._frame.words.choices(_LISTS[key]))
        party = self.menu.addAction(self.tr("Party…"))
        party.triggered.connect(partial(self._begin, "party:"))
        ends = self.menu.addAction(self.tr("Ends before…"))
        ends.triggered.connect(partial(self._begin, "ends:<"))

    def _add_choices(self, menu: QMenu, key: str, choices: Sequence[tuple[str, str]]) -> None:
        for code, label in choices:
            action = QAction(label, menu)
            action.setObjectName(f"arrangements.filter.{key}.{code}")
            action.triggered.connect(partial(self.choose, key, code))
            menu.addAction(action)

    def choose(self, key: str, code: str, _checked: object = None) -> None:
        """Add the condition chosen in the menu."""
        self.filter = self.filter.with_condition(Condition(key, (code,)))
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
        conditions, rest = parse(typed, self.vocabulary())
        return RegisterFilter(view, f"{text} {rest}".strip(), conditions)
