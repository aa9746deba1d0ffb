"""The menu bar, filled from commands: every command is in a menu, with the keys that run it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.frame.keys import sequences
from ui.kit.appearance import Appearance
from ui.page import Command
from ui.wording import QT_TRANSLATE_NOOP

MENUS: Final = (
    ("file", QT_TRANSLATE_NOOP("Menus", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Menus", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menus", "&View")),
    ("record", QT_TRANSLATE_NOOP("Menus", "&Record")),
    ("go", QT_TRANSLATE_NOOP("Menus", "&Go")),
    ("tools", QT_TRANSLATE_NOOP("Menus", "&Tools")),
    ("help", QT_TRANSLATE_NOOP("Menus", "&Help")),
)


class Menus(QObject):
    """Keeps the menus, their actions and the shortcuts of the window."""

    def __init__(self, bar: QMenuBar, look: Appearance, window: QWidget) -> None:
        """Make the empty menus; actions belong to the window, so their keys work everywhere in it."""
        super().__init__(bar)
        self._look = look
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._spare: dict[str, QAction] = {}
        self._looks: dict[str, tuple[str, str, str]] = {}
        self._commands: list[Command] = []
        self.menus: dict[str, QMenu] = {}
        for key, english in MENUS:
            menu = bar.addMenu(QCoreApplication.translate("Menus", english))
            menu.setObjectName(f"menu.{key}")
            menu.setToolTipsVisible(True)
            self.menus[key] = menu

    def fill(self, groups: Iterable[Sequence[Command]]) -> None:
        """Show these commands; each group starts with a line. What was there before and stays is not made anew."""
        for menu in self.menus.values():
            menu.clear()
        self._spare, self._actions, self._commands = self._actions, {}, []
        for group in groups:
            started: set[str] = set()
            for command in group:
                menu = self.menus[command.menu]
                if command.menu not in started and not menu.isEmpty():
                    menu.addSeparator()
                started.add(command.menu)
                menu.addAction(self._action(command))
                self._commands.append(command)
        self._drop_spare()
        for menu in self.menus.values():
            menu.menuAction().setVisible(not menu.isEmpty())

    def clear(self) -> None:
        """Take every command away."""
        self.fill([])

    def _drop_spare(self) -> None:
        for key, action in self._spare.items():
            self._window.removeAction(action)
            action.deleteLater()
            if key not in self._actions:
                del self._looks[key]
        self._spare = {}

    def commands(self) -> list[Command]:
        """Give the commands shown, those that cannot be done now included."""
        return list(self._commands)

    def action(self, key: str) -> QAction | None:
        """Give the action of a command."""
        return self._actions.get(key)

    def rename(self, key: str, text: str, reason: str = "") -> None:
        """Call a command by another name, and say why it cannot be done now if it cannot."""
        action = self._actions.get(key)
        if action is None:
            return
        action.setText(text.replace("&", "&&"))
        _allow(action, reason)
        self._commands = [replace(each, text=text, reason=reason) if each.key == key else each for each in
                          self._commands]  # fmt: skip

    def run_shortcut(self, keys: QKeySequence) -> bool:
        """Run the command of a shortcut found by the place of its key; say whether there was one."""
        for action in self._actions.values():
            if keys in action.shortcuts() and action.isEnabled():
                action.trigger()
                return True
        return False

    def _action(self, command: Command) -> QAction:
        looks = (command.shortcut, command.letter, command.icon)
        if self._looks.get(command.key) == looks and command.key in self._spare:
            action = self._spare.pop(command.key)
            action.setText(command.text)
        else:
            action = self._made(command)
            self._looks[command.key] = looks
        _allow(action, command.reason)
        self._actions[command.key] = action
        return action

    def _made(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
        action.setObjectName(f"action.{command.key}")
        action.setMenuRole(QAction.MenuRole.NoRole)
        if command.icon:
            action.setIcon(self._look.icon(command.icon))
        keys = [each for text in (command.shortcut, command.letter) if text for each in sequences(text)]
        action.setShortcuts(keys)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(self._on_triggered)
        self._window.addAction(action)
        return action

    def _on_triggered(self) -> None:
        key = str(self.sender().objectName()).removeprefix("action.")
        for command in self._commands:
            if command.key == key:
                command.run()
                return


def _allow(action: QAction, reason: str) -> None:
    action.setEnabled(not reason)
    action.setToolTip(reason)
    action.setStatusTip(reason)
