"""The inspector for several premises, agreements or reliances: which of their fields are changed together."""

from __future__ import annotations

from commonservices.domain.fields import Record
from commonservices.domain.premises import Premises
from commonservices.domain.procurement import LongTermAgreement, Reliance
from ui.registers.bulk_panel import BulkPanel, BulkWords


def _fields(cls: type[Record], *names: str) -> tuple[tuple[type[Record], str], ...]:
    return tuple((cls, name) for name in names)


class PremisesBulk(BulkPanel):
    """Changes one field of all selected premises."""

    def about(self) -> BulkWords:
        """Give the fields and words of premises."""
        alike = self.tr("All of these hold this value already. Choose another value.")
        return BulkWords(
            "premises.premises",
            "premises",
            _fields(
                Premises,
                "managing_entity_id",
                "arrangement_id",
                "location_id",
                "phase",
                "ownership",
                "area_basis",
                "consolidation_modality",
                "lease_end_on",
                "lease_notice_days",
                "host_agreement_end_on",
                "accessibility_assessed_on",
                "security_assessed_on",
            ),
            alike={"phase": self.tr("Phase"), "tenure": self.tr("Tenure"), "city": self.tr("City")},
            lists={"phase": "premises_phases", "tenure": "premises_tenure"},
            selected=self.tr("Selected premises: {count}"),
            working=self.tr("Changing premises"),
            done=self.tr("Premises changed: {count}."),
            change=self.tr("What will change: {field} → {value}. Premises: {count}."),
            frozen=alike,
            all_alike=alike,
        )


class AgreementsBulk(BulkPanel):
    """Changes one field of all selected long-term agreements."""

    def about(self) -> BulkWords:
        """Give the fields and words of agreements."""
        alike = self.tr("All of these hold this value already. Choose another value.")
        return BulkWords(
            "premises.agreements",
            "long_term_agreement",
            _fields(LongTermAgreement, "holder_id", "ends_on", "extension_end_on", "price_check_on"),
            alike={"holder": self.tr("Holder"), "currency": self.tr("Currency")},
            lists={},
            selected=self.tr("Selected agreements: {count}"),
            working=self.tr("Changing agreements"),
            done=self.tr("Agreements changed: {count}."),
            change=self.tr("What will change: {field} → {value}. Agreements: {count}."),
            frozen=alike,
            all_alike=alike,
        )


class RecognitionsBulk(BulkPanel):
    """Changes one field of all selected reliances."""

    def about(self) -> BulkWords:
        """Give the fields and words of reliances."""
        alike = self.tr("All of these hold this value already. Choose another value.")
        return BulkWords(
            "premises.recognitions",
            "reliance",
            _fields(Reliance, "area", "object_kind", "approver", "arrangement_id", "relied_on_day", "exception_reason"),
            alike={
                "area": self.tr("Area"),
                "object_kind": self.tr("Kind"),
                "relying": self.tr("Relying"),
                "relied_on": self.tr("Relied on"),
            },
            lists={"area": "recognition_areas", "object_kind": "recognition_objects"},
            selected=self.tr("Selected reliances: {count}"),
            working=self.tr("Changing reliances"),
            done=self.tr("Reliances changed: {count}."),
            change=self.tr("What will change: {field} → {value}. Reliances: {count}."),
            frozen=alike,
            all_alike=alike,
        )
