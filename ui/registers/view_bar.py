"""The views of a register in one line: ready-made and own ones with their counts, and what is done with a view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from ui.kit.appearance import Appearance
from ui.kit.buttons import Button, ToolButton
from ui.kit.layout import inset, row
from ui.kit.tabs import TabItem, Tabs
from ui.saved_views import LONGEST_NAME

SHOWN: Final = 6
OWN: Final = "own:"


class ViewBar(QWidget):
    """Tabs of the first views, a menu of the others, and what can be done with the current one."""

    picked = Signal(str)
    save_requested = Signal()
    named = Signal(str)
    renamed = Signal(str)
    revert_requested = Signal()
    delete_requested = Signal()

    def __init__(self, look: Appearance, place: str, title: str) -> None:
        """Make the line of a place, empty."""
        super().__init__()
        self._views: list[tuple[str, str]] = []
        self._counts: dict[str, int] = {}
        self._current = ""
        self._edited = False
        self.tabs = Tabs(look, title, f"{place}.views")
        self.save_button = Button(look, self.tr("Save view"), "link", name=f"{place}.views.save")
        self.revert_button = Button(look, self.tr("Revert"), "link", name=f"{place}.views.revert")
        self.name = QLineEdit()
        self.name.setObjectName(f"{place}.views.name")
        self.name.setAccessibleName(self.tr("Name of the view"))
        self.name.setPlaceholderText(self.tr("Name of the view, then Enter"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setFixedWidth(look.px(200))
        self.name.hide()
        self.name.installEventFilter(self)
        self._renaming = False
        self.menu_button = ToolButton(look, "bookmark", self.tr("More about views"), name=f"{place}.views.more")
        self.menu = QMenu(self)
        self.menu.setObjectName(f"{place}.views.menu")
        line = row(self, 8)
        line.addWidget(self.tabs, 1)
        line.addWidget(self.name)
        line.addWidget(self.save_button)
        line.addWidget(self.revert_button)
        line.addWidget(self.menu_button)
        inset(self, 20, 0, 16, 0)
        self.set_edited(edited=False)
        self.tabs.picked.connect(self._on_picked)
        self.save_button.clicked.connect(self.save)
        self.name.returnPressed.connect(self._on_named)
        self.revert_button.clicked.connect(self.revert_requested)
        self.menu_button.clicked.connect(self._on_menu)

    def set_views(self, views: Sequence[tuple[str, str]]) -> None:
        """Show these views by key: the first ones as tabs, with the current one among them."""
        self._views = list(views)
        shown = self._views[:SHOWN]
        if self._current and all(key != self._current for key, _ in shown):
            shown = [*shown[:-1], *(each for each in self._views if each[0] == self._current)] or shown
        self.tabs.set_tabs([TabItem(key, label, self._counts.get(key)) for key, label in shown])
        self.select(self._current)

    def set_counts(self, counts: Mapping[str, int], tones: Mapping[str, str]) -> None:
        """Show how many rows each view holds; a tone where somebody must act."""
        self._counts = dict(counts)
        for key, count in counts.items():
            self.tabs.set_count(key, count, tones.get(key, "") if count else "")

    def select(self, key: str) -> None:
        """Make a view current without telling anybody."""
        known = {each for each, _ in self._views}
        self._current = key
        quiet = self.tabs.blockSignals(True)  # noqa: FBT003 as Qt takes it
        if key in known and all(each != key for each in self.tabs.view_keys()):
            self.set_views(self._views)
        self.tabs.select(key)
        self.tabs.blockSignals(quiet)

    @property
    def current(self) -> str:
        """The key of the current view."""
        return self._current

    def label(self) -> str:
        """Give the name of the current view."""
        return next((label for key, label in self._views if key == self._current), "")

    def set_edited(self, *, edited: bool) -> None:
        """Offer to save or to revert a view that was changed."""
        self._edited = edited
        self.save_button.setVisible(edited)
        self.revert_button.setVisible(edited)

    @property
    def edited(self) -> bool:
        """Whether the current view was changed and neither saved nor reverted."""
        return self._edited

    def _on_picked(self, key: str) -> None:
        self._current = key
        self.picked.emit(key)

    def pick(self, key: str, _checked: object = None) -> None:
        """Go to a view, as its tab or its line in the menu does."""
        self.select(key)
        self.picked.emit(key)

    # --- names ----------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save an own view as it is now; a ready-made one gets a name first."""
        if self._current.startswith(OWN):
            self.save_requested.emit()
        else:
            self.save_as()

    def save_as(self) -> None:
        """Ask for the name of a new view, in the line itself."""
        self._ask_name("", renaming=False)

    def rename(self) -> None:
        """Ask for another name of the current view."""
        self._ask_name(self._current.removeprefix(OWN), renaming=True)

    def _ask_name(self, text: str, *, renaming: bool) -> None:
        self._renaming = renaming
        self.name.setText(text)
        self.name.show()
        self.name.setFocus()
        self.name.selectAll()

    def _on_named(self) -> None:
        (self.renamed if self._renaming else self.named).emit(self.name.text())

    def leave_name(self) -> bool:
        """Put the name away; say whether one was being typed."""
        if self.name.isHidden():
            return False
        self.name.hide()
        self.tabs.setFocus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the name away with Escape."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.name and pressed and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            return self.leave_name()
        return super().eventFilter(watched, event)

    # --- the menu -------------------------------------------------------------------------------------------------

    def _on_menu(self) -> None:
        self.fill_menu()
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def fill_menu(self) -> None:
        """Write the menu anew: what can be done, then every view with its count."""
        self.menu.clear()
        own = self._current.startswith(OWN)
        if self._edited:
            self.menu.addAction(self.tr("Save view")).triggered.connect(self.save)
            self.menu.addAction(self.tr("Revert")).triggered.connect(self.revert_requested)
        self.menu.addAction(self.tr("Save as a new view…")).triggered.connect(self.save_as)
        if own:
            self.menu.addAction(self.tr("Rename this view…")).triggered.connect(self.rename)
            self.menu.addAction(self.tr("Delete this view")).triggered.connect(self.delete_requested)
        self.menu.addSeparator()
        for key, label in self._views:
            count = self._counts.get(key)
            action = self.menu.addAction(label if count is None else f"{label}\t{count}")
            action.setCheckable(True)
            action.setChecked(key == self._current)
            action.triggered.connect(partial(self.pick, key))
