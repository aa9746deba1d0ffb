"""The views of a register of this place: those everybody has, and a person's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import QObject

from ui.page import PageFrame
from ui.registers.own_views import OwnViews
from ui.registers.questions import RegisterKind

TONES: Final[Mapping[str, str]] = MappingProxyType({"attention": "att"})


class PlaceViews(OwnViews):
    """The ready-made views of one register beside a person's own."""

    def __init__(
        self,
        frame: PageFrame,
        kind: RegisterKind[Any],
        ready: Sequence[tuple[str, str]],
        parent: QObject | None = None,
    ) -> None:
        """Read the views of the person; `ready` are those everybody has."""
        super().__init__(frame, kind.place, kind.sort, parent, descending=kind.descending)
        self._ready = list(ready)

    def ready_made(self) -> list[tuple[str, str]]:
        """Give the views everybody has."""
        return self._ready
