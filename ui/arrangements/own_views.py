"""The views of the register of arrangements that everybody has."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject

from ui.arrangements.list_columns import DEFAULT_SORT
from ui.page import PageFrame
from ui.registers.own_views import OwnViews

TONES: Final[Mapping[str, str]] = MappingProxyType({"decision": "att", "lapsed": "crit"})


class ArrangementViews(OwnViews):
    """The ready-made views of arrangements beside a person's own."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Read the views of the person."""
        super().__init__(frame, "arrangements", DEFAULT_SORT, parent)

    def ready_made(self) -> list[tuple[str, str]]:
        """Give the views everybody has."""
        return [
            ("all", self.tr("All")),
            ("decision", self.tr("Needs a decision")),
            ("ending", self.tr("Ending in 180 days")),
            ("lapsed", self.tr("Lapsed but used")),
            ("unpapered", self.tr("Not on paper")),
        ]
