"""Going places: opens addresses, keeps the way back, and tells which page is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from ui.frame.history import History
from ui.frame.page_stack import PageStack
from ui.page import Page


class Navigator(QObject):
    """Moves between the pages of a stack and remembers the way."""

    arrived = Signal(object)

    def __init__(self, stack: PageStack) -> None:
        """Start nowhere."""
        super().__init__(stack)
        self.history = History()
        self._stack = stack

    @Slot(str)
    def go(self, address: str) -> bool:
        """Open an address and remember where we were; say whether there is such a place."""
        self._remember()
        page = self._stack.show_address(address)
        if page is None:
            return False
        self.history.visit(address)
        self.history.replace(self._stack.current_address or address)
        self.arrived.emit(page)
        return True

    @Slot()
    def back(self) -> None:
        """Go to the place before."""
        self._move(forward=False)

    @Slot()
    def forward(self) -> None:
        """Go to the place that was left by going back."""
        self._move(forward=True)

    def present_address(self) -> str:
        """Give the address shown now, with its present state."""
        self._remember()
        return self.history.current

    def _move(self, *, forward: bool) -> None:
        if not (self.history.can_go_forward if forward else self.history.can_go_back):
            return
        self._remember()
        page = self._stack.show_address(self.history.forward() if forward else self.history.back())
        if isinstance(page, Page):
            self.arrived.emit(page)

    def _remember(self) -> None:
        if self._stack.page is not None:
            self.history.replace(self._stack.current_address)
