"""The line under the page: what is selected, what blocks, and the keys that work here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.frame.page_stack import PageStack
from ui.kit.announcing import announce
from ui.kit.appearance import Appearance
from ui.kit.key_names import keys_text
from ui.kit.layout import inset, row, set_role
from ui.kit.tags import KeyCap
from ui.kit.texts import ElidedText, Text
from ui.page import Page

_HEIGHT = 32
_AROUND = 52
"""The insets of the line and the gap before the keys."""


class StatusLine(QWidget):
    """Says what is selected at the start and which keys work at the end."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._look = look
        self.setObjectName("status.line")
        self.setAccessibleName(self.tr("Status"))
        set_role(self, "canvas")
        self.words = ElidedText(look, "", "secondary", "text2", name="status.text")
        self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keys = QWidget(self)
        self._keys.setObjectName("status.keys")
        self._problem = False
        self._key_row = row(self._keys, 8)
        box = row(self, 16)
        box.addWidget(self.words, 1)
        box.addWidget(self._keys)
        inset(self, 20, 0, 16, 0)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the height of the chosen text size."""
        self.setFixedHeight(max(self._look.px(_HEIGHT), self._look.line_box("secondary") + 8))

    @property
    def is_problem(self) -> bool:
        """Whether what is shown is a problem."""
        return self._problem

    def show_text(self, text: str) -> None:
        """Say something in plain grey."""
        self._problem = False
        self._say(text, "text2")
        self._make_room()

    def show_problem(self, text: str) -> None:
        """Say what blocks, in red, and announce it."""
        self._problem = bool(text)
        self._say(text, "crit")
        self._make_room()
        if text:
            announce(self.words, text)

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show the keys that work here with what they do."""
        while (item := self._key_row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for key, words in keys:
            self._key_row.addWidget(KeyCap(self._look, key, self._keys))
            self._key_row.addWidget(Text(self._look, words, "secondary", "text2", parent=self._keys))
        self._keys.setAccessibleName("; ".join(f"{keys_text(key)}: {words}" for key, words in keys))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Weigh again what there is room for."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Let the keys give way to a problem that would be cut beside them."""
        needed = self.words.sizeHint().width() + self._keys.sizeHint().width() + _AROUND
        self._keys.setHidden(self._problem and needed > self.width())

    def _say(self, text: str, colour: str) -> None:
        self.words.set_colour(colour)
        self.words.setText(text)
        self.words.setAccessibleName(text)
        self.words.setFocusPolicy(Qt.FocusPolicy.ClickFocus if text else Qt.FocusPolicy.NoFocus)


class PageStatus(QObject):
    """Keeps what each page last said and shows it only while that page is shown."""

    def __init__(self, stack: PageStack, line: StatusLine) -> None:
        """Speak through a line for the pages of a stack."""
        super().__init__(line)
        self._stack = stack
        self._line = line
        self._texts: dict[Page, str] = {}
        self._keys: dict[Page, list[tuple[str, str]]] = {}

    def listen(self, page: Page) -> None:
        """Take up what a page says."""
        page.status_text.connect(self._on_text)
        page.status_keys.connect(self._on_keys)
        page.problem.connect(self._on_problem)
        page.address_changed.connect(self._on_moved)
        page.bridge.changed.connect(self._on_act)

    def show(self, page: Page) -> None:
        """Show what a page said last."""
        self._line.show_text(self._texts.get(page, ""))
        self._line.show_keys(self._keys.get(page, []))

    @Slot(str)
    def _on_text(self, text: str) -> None:
        page = self.sender()
        if isinstance(page, Page):
            self._texts[page] = text
            if page is self._stack.page:
                self._line.show_text(text)

    @Slot(list)
    def _on_keys(self, keys: list[tuple[str, str]]) -> None:
        page = self.sender()
        if isinstance(page, Page):
            self._keys[page] = keys
            if page is self._stack.page:
                self._line.show_keys(keys)

    @Slot(str)
    def _on_problem(self, text: str) -> None:
        if self.sender() is self._stack.page:
            if text:
                self._line.show_problem(text)
            else:
                self._drop_problem()

    @Slot()
    def _on_moved(self) -> None:
        if self.sender() is self._stack.page:
            self._drop_problem()

    @Slot(object)
    def _on_act(self, _changes: object) -> None:
        self._drop_problem()

    def _drop_problem(self) -> None:
        """Show again what the page said before: what was refused lies behind once something else is done."""
        page = self._stack.page
        if page is not None and self._line.is_problem:
            self._line.show_text(self._texts.get(page, ""))
