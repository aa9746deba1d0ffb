"""The inspector for several arrangements: which of their fields are changed together."""

from __future__ import annotations

from typing import Final

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.fields import Record
from ui.registers.bulk_panel import BulkPanel, BulkWords

FIELDS: Final[tuple[tuple[type[Record], str], ...]] = (
    (Arrangement, "owner_person_id"),
    (Arrangement, "deputy_person_id"),
    (Arrangement, "decision_lead_days"),
    (Arrangement, "classification"),
    (Arrangement, "data_quality"),
    (ArrangementVersion, "notice_days_termination"),
    (ArrangementVersion, "notice_days_withdrawal"),
    (ArrangementVersion, "first_review_on"),
    (ArrangementVersion, "review_every_m"),
    (ArrangementVersion, "rc_involvement"),
    (ArrangementVersion, "decision_level"),
)


class ArrangementBulk(BulkPanel):
    """Changes one field of all selected arrangements."""

    def about(self) -> BulkWords:
        """Give the fields and words of arrangements."""
        return BulkWords(
            "arrangements",
            "arrangement",
            FIELDS,
            alike={
                "state": self.tr("State"),
                "type": self.tr("Type"),
                "owner": self.tr("Owner"),
                "financial_basis": self.tr("Basis"),
                "location": self.tr("Location"),
            },
            lists={"state": "arrangement_states", "type": "arrangement_types", "financial_basis": "financial_basis"},
            selected=self.tr("Selected arrangements: {count}"),
            working=self.tr("Changing arrangements"),
            done=self.tr("Arrangements changed: {count}."),
            change=self.tr("What will change: {field} → {value}. Arrangements: {count}."),
            frozen=self.tr("All of these are signed, so their terms stay. Choose another field."),
            all_alike=self.tr("All of these hold this value already. Choose another value."),
        )
