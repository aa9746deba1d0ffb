"""The inspector for several services: which of their fields are changed together."""

from __future__ import annotations

from typing import Final

from commonservices.domain.fields import Record
from commonservices.domain.shared_services import SharedService
from ui.registers.bulk_panel import BulkPanel, BulkWords

FIELDS: Final[tuple[tuple[type[Record], str], ...]] = tuple(
    (SharedService, name)
    for name in (
        "managing_entity_id",
        "location_id",
        "arrangement_id",
        "modality",
        "reporting_stream",
        "unit",
        "driver_code",
        "method",
        "classification",
        "data_quality",
        "stock_take_year",
        "stock_take_action",
    )
)


class ServiceBulk(BulkPanel):
    """Changes one field of all selected services."""

    def about(self) -> BulkWords:
        """Give the fields and words of services."""
        alike = self.tr("All of these hold this value already. Choose another value.")
        return BulkWords(
            "services",
            "service",
            FIELDS,
            alike={
                "status": self.tr("Status"),
                "line": self.tr("Line"),
                "provider": self.tr("Provider"),
                "arrangement": self.tr("Arrangement"),
                "location": self.tr("Location"),
            },
            lists={"status": "service_status", "line": "service_lines"},
            selected=self.tr("Selected services: {count}"),
            working=self.tr("Changing services"),
            done=self.tr("Services changed: {count}."),
            change=self.tr("What will change: {field} → {value}. Services: {count}."),
            frozen=alike,
            all_alike=alike,
        )
