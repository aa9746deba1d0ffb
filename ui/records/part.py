"""What the parts of a record's page share: the record they show, and how they change it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.errors import RuleBroken
from commonservices.office import Office
from ui.page import PageFrame

DetailT = TypeVar("DetailT")
Action = Callable[[Office], Any]


class DetailPart(QWidget, Generic[DetailT]):
    """One part of a page; it shows what it is given and asks the store to change it."""

    problem = Signal(str)
    told = Signal(str)

    def __init__(self, frame: PageFrame, name: str, parent: QWidget | None = None) -> None:
        """Keep the frame."""
        super().__init__(parent)
        self.frame = frame
        self.look, self.words = frame.look, frame.words
        self.detail: DetailT | None = None
        self.setObjectName(name)

    def show_detail(self, detail: DetailT) -> None:
        """Show a record as it stands now."""
        self.detail = detail
        self.fill(detail)

    def fill(self, detail: DetailT) -> None:
        """Fill the widgets; parts write their own."""

    def main(self) -> QWidget:
        """Give what the keyboard goes to first; parts with a table give that."""
        return self

    def commit(self) -> None:
        """Take what is typed and not saved yet; parts with fields write their own."""

    def close_editor(self) -> bool:
        """Leave what is open inside the part; tell whether there was something."""
        return False

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed now."""
        return self.frame.bridge.read_only

    def do(self, action: Action, refused: Callable[[RuleBroken], object] | None = None) -> Any:
        """Run an action; a refusal without a place of its own is told in the status line."""
        return self.frame.bridge.do(action, refused=refused or self.tell_refusal)

    def tell_refusal(self, broken: RuleBroken) -> None:
        """Say a refusal in the status line."""
        self.problem.emit(self.words.rule(broken))
