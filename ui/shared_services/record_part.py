"""What the parts of a service's page share: the service they show, and how they change it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.queries.shared_services import ServiceDetail
from ui.page import PageFrame


class ServicePart(QWidget):
    """One part of the page; it shows what it is given and asks the store to change it."""

    problem = Signal(str)

    def __init__(self, frame: PageFrame, name: str, title: str, parent: QWidget | None = None) -> None:
        """Keep the frame; `title` is what screen readers call the part."""
        super().__init__(parent)
        self.frame = frame
        self.look, self.words = frame.look, frame.words
        self.detail: ServiceDetail | None = None
        self.setObjectName(f"service.{name}")
        self.setAccessibleName(title)

    def show_detail(self, detail: ServiceDetail) -> None:
        """Show a service as it stands now."""
        self.detail = detail
        self.fill(detail)

    def fill(self, detail: ServiceDetail) -> None:
        """Fill the widgets; parts write their own."""

    def commit(self) -> None:
        """Take what is typed and not saved yet; parts with fields write their own."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed now."""
        return self.frame.bridge.read_only

    def do(self, action: Callable[[Office], Any], refused: Callable[[RuleBroken], object] | None = None) -> Any:
        """Run an action; a refusal without a place of its own is told in the status line."""
        return self.frame.bridge.do(action, refused=refused or self.tell_refusal)

    def tell_refusal(self, broken: RuleBroken) -> None:
        """Say a refusal in the status line."""
        self.problem.emit(self.words.rule(broken))
