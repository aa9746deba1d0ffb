"""The filter of the register of services."""

from __future__ import annotations

from collections.abc import Mapping

from commonservices.office import Office
from commonservices.queries.filter_vocabulary import service_vocabulary
from ui.page import PageFrame
from ui.registers.condition_bar import ConditionBar


class ServiceFilterBar(ConditionBar):
    """Builds the filter of services from what is typed and chosen."""

    def __init__(self, frame: PageFrame) -> None:
        """Make the bar with its menu."""

        def office() -> Office:
            return frame.bridge.office

        super().__init__(frame, "services", service_vocabulary(office, frame.words.language))

    def titles(self) -> Mapping[str, str]:
        """Give the fields the menu offers, with their titles there."""
        return {
            "line": self.tr("Line"),
            "status": self.tr("Status"),
            "flag": self.tr("Flag"),
            "office": self.tr("Office"),
            "party": self.tr("Party…"),
        }

    def hint(self) -> str:
        """Give what stands in the empty field."""
        return self.tr("Search, or line:fue party:wfp")
