"""The regions F6 steps through: bar, sidebar, the parts of the page, inspector, toast, status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.frame.shell import Shell


def regions(shell: Shell) -> list[QWidget]:
    """Give the regions that can take the keyboard now, in reading order."""
    page = shell.stack.page
    found: list[QWidget] = [shell.top.command, shell.sidebar.places]
    found += page.regions() if page is not None else []
    if shell.inspector.isVisible():
        found += first_stop(shell.inspector)
    if shell.toast.isVisible() and shell.toast.button.isVisible():
        found.append(shell.toast.button)
    found.append(shell.status.words)
    return [region for region in found if region.isVisible()]


def first_stop(within: QWidget) -> list[QWidget]:
    """Give the first part of a widget that takes the keyboard, if any."""
    for child in within.findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return [child]
    return []


def step_region(shell: Shell, step: int) -> None:
    """Move the keyboard to the next region, or the one before."""
    every = regions(shell)
    here = _region_of(shell.window().focusWidget(), every, shell)
    place = 0 if here is None else (here + step) % len(every)
    every[place].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _region_of(focus: QWidget | None, every: list[QWidget], shell: Shell) -> int | None:
    if focus is None:
        return None
    for number, region in enumerate(every):
        if region is focus or region.isAncestorOf(focus):
            return number
    for number, region in enumerate(every):
        if shell.inspector.isAncestorOf(focus) and shell.inspector.isAncestorOf(region):
            return number
        if shell.top.isAncestorOf(focus) and shell.top.isAncestorOf(region):
            return number
        if shell.sidebar.isAncestorOf(focus) and shell.sidebar.isAncestorOf(region):
            return number
    return None
