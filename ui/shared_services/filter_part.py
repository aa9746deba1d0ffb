"""The filter of the register of services: typed words become conditions, the menu offers the same by mouse."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from commonservices.domain.text import fold
from commonservices.queries.shared_services import ServiceFilter
from ui.arrangements.filters import Condition, RegisterFilter, codes_for, written
from ui.arrangements.lookups import Lookups
from ui.kit.buttons import ToolButton
from ui.kit.filter_bar import FilterBar, Token
from ui.page import PageFrame

REST: Final = 350
LISTS: Final[Mapping[str, str]] = {"status": "service_status", "line": "service_lines", "flag": "derived_flags"}
SERVICE_FLAGS: Final = frozenset({"UNPAPERED", "RATE_GAP"})
_WORD: Final = re.compile(r'(?P<key>\w+):(?P<value>"[^"]*"|\S+)')


def as_query_filter(wanted: RegisterFilter) -> ServiceFilter:
    """Give the filter as the query takes it."""
    return ServiceFilter(
        view=wanted.view,
        text=wanted.text,
        states=wanted.values_of("status"),
        lines=wanted.values_of("line"),
        parties=wanted.values_of("party"),
        flags=wanted.values_of("flag"),
    )


class ServiceFilterBar(FilterBar):
    """Builds the filter of the register from what is typed and chosen."""

    changed = Signal(object, bool)

    def __init__(self, frame: PageFrame, lookups: Lookups, parent: QWidget | None = None) -> None:
        """Make the bar with its menu."""
        super().__init__(frame.look, "services", "", parent)
        self._frame = frame
        self._lookups = lookups
        self.filter = RegisterFilter()
        self.field.setPlaceholderText(self.tr("Search, or line:fue party:wfp"))
        self.menu_button = ToolButton(
            frame.look, "sliders-horizontal", self.tr("Choose filters"), name="services.filter.menu"
        )
        self.menu = QMenu(self)
        self.menu.setObjectName("services.filter.choices")
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

    def _names(self) -> dict[str, str]:
        return {
            "status": self.tr("status"),
            "line": self.tr("line"),
            "party": self.tr("party"),
            "flag": self.tr("flag"),
        }

    def _codes(self, key: str) -> Sequence[tuple[str, str]]:
        found = self._frame.words.choices(LISTS[key])
        return [pair for pair in found if pair[0] in SERVICE_FLAGS] if key == "flag" else found

    def read_text(self, typed: str) -> tuple[tuple[Condition, ...], str]:
        """Give the conditions in a typed text and what is left of it as words to look for."""
        found: list[Condition] = []

        def take(match: re.Match[str]) -> str:
            folded = fold(match["key"])
            key = next((key for key, name in self._names().items() if folded in {key, fold(name)}), "")
            if not key:
                return match[0]
            found.append(self._condition(key, match["value"].strip('"')))
            return " "

        rest = _WORD.sub(take, typed)
        return tuple(each for each in found if each.values), " ".join(rest.split())

    def _condition(self, key: str, value: str) -> Condition:
        parts = [part for part in value.split(",") if part]
        if key == "party":
            known = [self._lookups.entity_code(part) for part in parts]
            return Condition(
                key, tuple(code or part for code, part in zip(known, parts, strict=True)), wrong="" in known
            )
        matched = [codes_for(part, self._codes(key)) for part in parts]
        if not all(matched):
            return Condition(key, tuple(parts), wrong=True)
        return Condition(key, tuple(dict.fromkeys(code for codes in matched for code in codes)))

    def _on_edited(self, text: str) -> None:
        head, space, tail = text.rpartition(" ")
        conditions, rest = self.read_text(head) if space else ((), head)
        if conditions:
            self.field.setText(" ".join(part for part in (rest, tail) if part))
            self._add(conditions)
        _open, loose = self.read_text(tail)
        self._use(" ".join(part for part in (rest, loose) if part), quick=True)
        self._rest.start()

    def _on_submitted(self, text: str) -> None:
        conditions, rest = self.read_text(text)
        self._add(conditions)
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
        subjects = {
            "status": self.tr("Status is"),
            "line": self.tr("Line is"),
            "party": self.tr("Party is"),
            "flag": self.tr("Flag is"),
        }
        words = self._frame.words
        listed = condition.key in LISTS
        if condition.wrong:
            allowed = ", ".join(label for _code, label in self._codes(condition.key)) if listed else ""
            tip = allowed or self.tr("Type the acronym or another name of an entity.")
            return Token(str(place), subjects[condition.key], ", ".join(condition.values), "att", tip)
        shown = [words.code(LISTS[condition.key], code) if listed else code for code in condition.values]
        return Token(str(place), subjects[condition.key], ", ".join(shown))

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

    # --- the menu and addresses -----------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        titles = {"status": self.tr("Status"), "line": self.tr("Line"), "flag": self.tr("Flag")}
        for key, title in titles.items():
            menu = self.menu.addMenu(title)
            for code, label in self._codes(key):
                action = menu.addAction(label)
                action.setObjectName(f"services.filter.{key}.{code}")
                action.triggered.connect(partial(self.choose, key, code))
        self.menu.addAction(self.tr("Party…")).triggered.connect(self._begin_party)

    def choose(self, key: str, code: str, _checked: object = None) -> None:
        """Add the condition chosen in the menu."""
        self._add([Condition(key, (code,))])
        self._use(self.filter.text, quick=False)

    def _begin_party(self) -> None:
        self.field.setText(f"{self.field.text()} party:".strip())
        self.field.setFocus()

    def _on_menu(self) -> None:
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def typed(self) -> str:
        """Give the conditions as they are typed, for the address."""
        return written(self.filter.conditions)

    def read(self, view: str, text: str, typed: str) -> RegisterFilter:
        """Give the filter of an address."""
        conditions, rest = self.read_text(typed)
        return RegisterFilter(view, f"{text} {rest}".strip(), conditions)
