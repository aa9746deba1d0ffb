"""The list of keys and what to do first, for F1 from everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from ui.frame.places import built
from ui.kit.layout import HLine, column, inset, row
from ui.kit.tags import KeyCap
from ui.kit.texts import SectionHeader, Text
from ui.page import Page, PageFrame, PageHeader
from ui.wording import QT_TRANSLATE_NOOP

EVERYWHERE: Final = (
    ("Ctrl+K", QT_TRANSLATE_NOOP("Keys", "Search for records and commands")),
    ("Ctrl+F  /", QT_TRANSLATE_NOOP("Keys", "Filter of the list")),
    ("Alt+←  Alt+→", QT_TRANSLATE_NOOP("Keys", "Back and forward")),
    ("F6  Shift+F6", QT_TRANSLATE_NOOP("Keys", "Next and previous part of the window")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("Keys", "New record of this place")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Do what the filled button does")),
    ("Ctrl+Z  Ctrl+Y", QT_TRANSLATE_NOOP("Keys", "Undo and redo, act by act")),
    ("Esc", QT_TRANSLATE_NOOP("Keys", "Leave the innermost thing; nothing is lost")),
    ("←  →", QT_TRANSLATE_NOOP("Keys", "Move the edge of a panel reached by Tab; Enter gives the usual width back")),
    ("F10", QT_TRANSLATE_NOOP("Keys", "Menus")),
    ("F1  ?", QT_TRANSLATE_NOOP("Keys", "This page")),
)
LISTS: Final = (
    ("↑ ↓ PgUp PgDn", QT_TRANSLATE_NOOP("Keys", "Move; Shift extends the selection")),
    ("Ctrl+Space", QT_TRANSLATE_NOOP("Keys", "Add a row to the selection or take it out")),
    ("Enter", QT_TRANSLATE_NOOP("Keys", "Open")),
    ("Space", QT_TRANSLATE_NOOP("Keys", "Inspector on or off")),
    ("E  F2", QT_TRANSLATE_NOOP("Keys", "Edit the field or cell")),
    ("Shift+F10", QT_TRANSLATE_NOOP("Keys", "What can be done with the row, as by the right button")),
)
GRID: Final = (
    ("Enter  Tab", QT_TRANSLATE_NOOP("Keys", "Down, to the next cell; typing replaces")),
    ("Ctrl+C  Ctrl+V", QT_TRANSLATE_NOOP("Keys", "Copy and paste as a table, also from Excel")),
    ("Ctrl+D  Ctrl+R", QT_TRANSLATE_NOOP("Keys", "Fill down, fill right")),
    ("F8  Shift+F8", QT_TRANSLATE_NOOP("Keys", "Next and previous issue")),
    ("Ctrl+;", QT_TRANSLATE_NOOP("Keys", "Today, in a date field; plus and minus move it by a day")),
)


class KeysPage(Page):
    """Keys in groups, beside what they do."""

    place: ClassVar[str] = "help"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """List the keys."""
        super().__init__(frame, parent)
        box = column(self)
        detail = self.tr("Every command is also in a menu, with its keys beside it.")
        box.addWidget(PageHeader(self.look, self.title(), detail, name="help.header"))
        box.addWidget(HLine())
        content = QWidget()
        inner = column(content, 8)
        inset(content, 20, 16, 16, 16)
        groups = (
            (self.tr("Everywhere"), _translated(EVERYWHERE)),
            (self.tr("Places, by keys or by G and a letter"), _places()),
            (self.tr("In lists"), _translated(LISTS)),
            (self.tr("In the grid and in fields"), _translated(GRID)),
        )
        for title, keys in groups:
            inner.addWidget(SectionHeader(self.look, title))
            inner.addLayout(self._lines(keys))
            inner.addSpacing(8)
        inner.addStretch(1)
        self.area = QScrollArea()
        self.area.setObjectName("help.keys")
        self.area.setAccessibleName(self.title())
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setWidget(content)
        box.addWidget(self.area, 1)

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Keys and help")

    def regions(self) -> list[QWidget]:
        """Step to the list, which arrows scroll."""
        return [self.area]

    def _lines(self, keys: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for place, (combination, text) in enumerate(keys):
            caps = row(None, 4)
            for each in combination.split("  "):
                caps.addWidget(KeyCap(self.look, each))
            caps.addStretch(1)
            grid.addLayout(caps, place, 0)
            words = Text(self.look, text, wrap=True)
            grid.addWidget(words, place, 1)
        grid.setColumnMinimumWidth(0, self.look.px(180))
        grid.setColumnStretch(1, 1)
        return grid


def _translated(keys: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(combination, QCoreApplication.translate("Keys", english)) for combination, english in keys]


def _places() -> list[tuple[str, str]]:
    """Give the keys of each place that has some, beside its title."""
    found = [(place, [place.shortcut, f"G, {place.letter}" if place.letter else ""]) for place in built()]
    return [("  ".join(filter(None, keys)), place.title) for place, keys in found if any(keys)]
