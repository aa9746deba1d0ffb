"""The filter of a register of this place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from commonservices.office import Office
from commonservices.queries.filter_vocabulary import place_vocabulary
from ui.page import PageFrame
from ui.registers.condition_bar import ConditionBar
from ui.registers.questions import RegisterKind


class PlaceFilterBar(ConditionBar):
    """Builds the filter of one register from what is typed and chosen."""

    def __init__(self, frame: PageFrame, kind: RegisterKind[Any], hint: str) -> None:
        """Make the bar with its menu."""
        self._hint = hint

        def office() -> Office:
            return frame.bridge.office

        register = kind.place.rpartition(".")[2]
        super().__init__(frame, kind.place, place_vocabulary(office, frame.words.language, register))

    def titles(self) -> Mapping[str, str]:
        """Give the fields the menu offers where the register has them, with their titles there."""
        return {
            "party": self.tr("Party…"),
            "holder": self.tr("Holder…"),
            "phase": self.tr("Phase"),
            "tenure": self.tr("Tenure"),
            "area": self.tr("Area"),
            "kind": self.tr("Kind"),
            "ends": self.tr("Ends before…"),
            "notice": self.tr("Notice before…"),
            "ceiling": self.tr("Ceiling…"),
            "day": self.tr("Before a day…"),
        }

    def hint(self) -> str:
        """Give what stands in the empty field."""
        return self._hint
