"""The filter of the register of arrangements."""

from __future__ import annotations

from collections.abc import Mapping

from commonservices.office import Office
from commonservices.queries.filter_vocabulary import arrangement_vocabulary
from ui.page import PageFrame
from ui.registers.condition_bar import ConditionBar


class FilterPart(ConditionBar):
    """Builds the filter of arrangements from what is typed and chosen."""

    def __init__(self, frame: PageFrame) -> None:
        """Make the bar with its menu."""

        def office() -> Office:
            return frame.bridge.office

        super().__init__(frame, "arrangements", arrangement_vocabulary(office, frame.words.language))

    def titles(self) -> Mapping[str, str]:
        """Give the fields the menu offers, with their titles there."""
        return {
            "state": self.tr("State"),
            "type": self.tr("Type"),
            "flag": self.tr("Flag"),
            "basis": self.tr("Basis"),
            "office": self.tr("Office"),
            "owner": self.tr("Owner"),
            "party": self.tr("Party…"),
            "lead": self.tr("Lead…"),
            "ends": self.tr("Ends before…"),
            "decide": self.tr("Decide before…"),
            "ceiling": self.tr("Ceiling…"),
        }

    def hint(self) -> str:
        """Give what stands in the empty field."""
        return self.tr("Search, or type:mou")
