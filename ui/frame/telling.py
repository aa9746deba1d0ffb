"""How the window tells what the store answered: saved, refused, failed; and the short messages at the bottom."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from commonservices.errors import Known, RuleBroken

if TYPE_CHECKING:
    from ui.frame.shell import Shell


class Telling(QObject):
    """Listens to the bridge of one frame and speaks through its marks, strips and lines."""

    def __init__(self, shell: Shell) -> None:
        """Listen for a frame."""
        super().__init__(shell)
        self._shell = shell
        self._toast_action = ""
        bridge = shell.frame.bridge
        bridge.refused.connect(self.on_refused)
        bridge.failed.connect(self.on_failed)
        bridge.saved.connect(self._on_saved)
        shell.top.saved.help_requested.connect(self._on_saved_help)
        shell.toast.action_requested.connect(self._on_toast_action)
        shell.banners.action.connect(self._on_banner_action)
        if bridge.saved_at is not None:
            self._on_saved(bridge.saved_at)

    @Slot(object)
    def on_refused(self, broken: RuleBroken) -> None:
        """Say why a value was refused when no form did."""
        self._shell.status.show_problem(self._shell.frame.words.rule(broken))

    @Slot(object)
    def on_failed(self, fault: Known) -> None:
        """Say what the world did and what to do about it; an undoing that is refused leaves everything saved."""
        from commonservices.actions.undo import REFUSALS

        self._shell.banners.show_fault(fault)
        if fault.key not in REFUSALS:
            self._shell.top.saved.show_failed(self._shell.frame.words.known(fault)[0])

    @Slot(object)
    def _on_saved(self, moment: datetime) -> None:
        self._shell.top.saved.show_saved(self._shell.frame.words.time(moment))
        self._shell.banners.clear_fault()

    @Slot()
    def _on_saved_help(self) -> None:
        sentence = self.tr("Your text is kept in the form. Mend the cause, then leave the field again.")
        self._shell.status.show_problem(sentence)

    @Slot(str, str)
    def show_toast(self, sentence: str, action: str = "") -> None:
        """Show a sentence for a short while, with one action: undo, redo, or `folder:` and which one to open.

        Undo is not offered for what cannot be taken back.
        """
        if action == "undo" and self._shell.deeds.undo_blocked:
            action = ""
        labels = {"undo": self.tr("Undo"), "redo": self.tr("Redo"), "folder": self.tr("Open folder")}
        self._toast_action = action
        self._shell.toast.show_text(sentence, labels.get(action.partition(":")[0], ""))

    @Slot()
    def _on_toast_action(self) -> None:
        if self._toast_action == "undo":
            self._shell.deeds.undo()
        elif self._toast_action == "redo":
            self._shell.deeds.redo()
        elif self._toast_action.startswith("folder:"):
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._toast_action.partition(":")[2]))

    @Slot(str)
    def _on_banner_action(self, key: str) -> None:
        if key == "today":
            self._shell.look_back_requested.emit(None)
