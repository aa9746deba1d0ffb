"""The views of the register of services that everybody has."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject

from commonservices.queries.shared_services import DEFAULT_SORT
from ui.page import PageFrame
from ui.registers.own_views import OwnViews

TONES: Final[Mapping[str, str]] = MappingProxyType({"unpapered": "att"})


class ServiceViews(OwnViews):
    """The ready-made views of services beside a person's own."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Read the views of the person."""
        super().__init__(frame, "services", DEFAULT_SORT, parent)

    def ready_made(self) -> list[tuple[str, str]]:
        """Give the views everybody has."""
        return [
            ("all", self.tr("All")),
            ("active", self.tr("Active")),
            ("unpapered", self.tr("Not on paper")),
            ("older", self.tr("Older than four years")),
        ]
