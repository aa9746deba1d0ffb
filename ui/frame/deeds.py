"""What the window does on its own commands: go, undo, find, back up, move the keyboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ui.frame.regions import step_region
from ui.frame.undoing import Named, UndoNames
from ui.page import AsksHere

if TYPE_CHECKING:
    from commonservices.actions.undo import UndoPlan
    from ui.frame.shell import Shell


class Deeds(QObject):
    """Carries out the commands of one frame."""

    def __init__(self, shell: Shell) -> None:
        """Act on a frame."""
        super().__init__(shell)
        self._shell = shell
        self._names = UndoNames(shell.frame, self)
        shell.frame.bridge.undo_changed.connect(self.allow_undo)
        shell.frame.bridge.undo_asked.connect(self._on_undo_asked)

    def go(self, address: str) -> bool:
        """Open an address."""
        return self._shell.go(address)

    def back(self) -> None:
        """Go to the place before."""
        self._shell.navigator.back()

    def forward(self) -> None:
        """Go to the place that was left by going back."""
        self._shell.navigator.forward()

    @Slot()
    def open_palette(self) -> None:
        """Open the command palette."""
        self._shell.palette_search.open()

    def focus_filter(self) -> None:
        """Put the cursor into the filter of the page."""
        page = self._shell.stack.page
        if page is not None:
            page.focus_filter()

    @Slot()
    def toggle_inspector(self) -> None:
        """Show or hide the inspector."""
        self._shell.inspector.want(shown=not self._shell.inspector.isVisible())

    def next_region(self) -> None:
        """Move the keyboard to the next region."""
        step_region(self._shell, 1)

    def previous_region(self) -> None:
        """Move the keyboard to the region before."""
        step_region(self._shell, -1)

    @Slot()
    def run_primary(self) -> None:
        """Do what the part that has the keyboard asks about, else what the filled button of the page does."""
        asked = _asked_at(self._shell.window().focusWidget())
        if asked is not None:
            asked.submit()
            return
        for command in self._shell.menus.commands():
            if command.primary and command.reason:
                self._shell.status.show_problem(command.reason)
                return
            if command.primary:
                command.run()
                return

    def escape(self) -> bool:
        """Leave the innermost thing: floating inspector, then what the page can leave."""
        inspector, page = self._shell.inspector, self._shell.stack.page
        if inspector.floating and inspector.isVisible():
            inspector.want(shown=False)
            return True
        return page is not None and page.escape()

    def say_saved(self) -> None:
        """Say that everything is saved, for everybody who presses Ctrl+S."""
        self._shell.stack.leave()
        if self._shell.top.saved.state != "failed":
            self._shell.status.show_text(self.tr("Everything is saved. You never need to press a key for it."))

    def ask_program(self, wish: str) -> None:
        """Pass a wish on to the program: open, new, restore, backup, quit."""
        self._shell.wish.emit(wish)

    @Slot()
    def back_up(self) -> None:
        """Copy the store now."""
        self.ask_program("backup")

    # --- undo -----------------------------------------------------------------------------------------------------

    @Slot()
    def name_undo(self) -> None:
        """Call Undo and Redo by what they would do now, or grey them with the reason."""
        undo, redo = self._names.undo(), self._names.redo()
        self._shell.menus.rename("edit.undo", undo.text, undo.reason)
        self._shell.menus.rename("edit.redo", redo.text, redo.reason)

    @Slot()
    def allow_undo(self) -> None:
        """Let the keys of Undo and Redo work again: something was done since they were named."""
        self._shell.menus.rename("edit.undo", self.tr("Undo"))
        self._shell.menus.rename("edit.redo", self.tr("Redo"))

    @property
    def undo_blocked(self) -> str:
        """Why nothing can be taken back now; empty when something can."""
        return self._names.undo().reason

    def undo(self) -> None:
        """Take back what only waits on the page, else the newest act, and say which."""
        page = self._shell.stack.page
        if page is not None and page.take_back():
            return
        self._shell.stack.leave()
        self._take_back(self._names.undo(), "redo")

    def redo(self) -> None:
        """Do again what was taken back."""
        self._take_back(self._names.redo(), "undo")

    def _take_back(self, named: Named, way_back: str) -> None:
        if named.reason:
            self._shell.status.show_problem(named.reason)
        elif self._shell.frame.bridge.take_back(named.transaction) is not None:
            self._shell.telling.show_toast(named.told, way_back)

    @Slot(object)
    def _on_undo_asked(self, plan: UndoPlan) -> None:
        options = [("keep", self.tr("Keep what was entered since")), ("back", self.tr("Take that back as well"))]
        count = len(plan.questions)
        question = self.tr("%n value(s) of this act were changed again since. What should happen to them?", "", count)
        self._shell.frame.ask.choice(self.tr("Undo"), question, options, partial(self._on_undo_answered, plan))

    def _on_undo_answered(self, plan: UndoPlan, answer: str) -> None:
        keep = frozenset(question.key for question in plan.questions) if answer == "keep" else frozenset()
        self._shell.frame.bridge.take_back(plan.transaction, keep=keep, answered=True)


def _asked_at(widget: QWidget | None) -> AsksHere | None:
    while widget is not None and not isinstance(widget, AsksHere):
        widget = widget.parentWidget()
    return widget
