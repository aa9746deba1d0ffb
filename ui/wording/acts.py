"""The names of acts as the undo list, the change log and the Edit menu say them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ui.wording import QT_TRANSLATE_NOOP

ACTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "office_set_up": QT_TRANSLATE_NOOP("Acts", "Office set up"),
        "office_changed": QT_TRANSLATE_NOOP("Acts", "Office changed"),
        "arrangement_added": QT_TRANSLATE_NOOP("Acts", "Arrangement added"),
        "field_set": QT_TRANSLATE_NOOP("Acts", "Field changed"),
        "party_added": QT_TRANSLATE_NOOP("Acts", "Party added"),
        "party_removed": QT_TRANSLATE_NOOP("Acts", "Party removed"),
        "party_set": QT_TRANSLATE_NOOP("Acts", "Party changed"),
        "signature_recorded": QT_TRANSLATE_NOOP("Acts", "Signature recorded"),
        "state_moved": QT_TRANSLATE_NOOP("Acts", "Moved to another state"),
        "service_added": QT_TRANSLATE_NOOP("Acts", "Service added"),
        "participant_added": QT_TRANSLATE_NOOP("Acts", "Participant added"),
        "participant_removed": QT_TRANSLATE_NOOP("Acts", "Participant removed"),
        "participant_set": QT_TRANSLATE_NOOP("Acts", "Participant changed"),
        "usage_set": QT_TRANSLATE_NOOP("Acts", "Usage entered"),
        "usage_pasted": QT_TRANSLATE_NOOP("Acts", "Usage pasted"),
        "reading_set": QT_TRANSLATE_NOOP("Acts", "Reading entered"),
        "document_attached": QT_TRANSLATE_NOOP("Acts", "Document attached"),
        "document_superseded": QT_TRANSLATE_NOOP("Acts", "Document replaced"),
        "clause_checked": QT_TRANSLATE_NOOP("Acts", "Clause checked"),
        "waiver_given": QT_TRANSLATE_NOOP("Acts", "Waiver given"),
        "clearance_given": QT_TRANSLATE_NOOP("Acts", "Clearance given"),
        "review_recorded": QT_TRANSLATE_NOOP("Acts", "Review recorded"),
        "calendar_moved": QT_TRANSLATE_NOOP("Acts", "Moved by the calendar"),
        "undone": QT_TRANSLATE_NOOP("Acts", "Undone"),
        "store_made": QT_TRANSLATE_NOOP("Acts", "Register made"),
        "demo_seeded": QT_TRANSLATE_NOOP("Acts", "Demo mission made"),
        "reference_seeded": QT_TRANSLATE_NOOP("Acts", "Reference lists filled"),
        "entity_added": QT_TRANSLATE_NOOP("Acts", "Entity added"),
        "location_added": QT_TRANSLATE_NOOP("Acts", "Location added"),
        "person_added": QT_TRANSLATE_NOOP("Acts", "Person added"),
        "bulk_set": QT_TRANSLATE_NOOP("Acts", "Several records changed"),
        "rate_set": QT_TRANSLATE_NOOP("Acts", "Rate entered"),
        "driver_set": QT_TRANSLATE_NOOP("Acts", "Sharing key entered"),
        "exchange_rate_set": QT_TRANSLATE_NOOP("Acts", "Exchange rate entered"),
        "target_set": QT_TRANSLATE_NOOP("Acts", "Target set"),
    }
)
KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "office_profile": QT_TRANSLATE_NOOP("Kinds", "Office"),
        "office": QT_TRANSLATE_NOOP("Kinds", "Office"),
        "entity": QT_TRANSLATE_NOOP("Kinds", "Entity"),
        "person": QT_TRANSLATE_NOOP("Kinds", "Person"),
        "location": QT_TRANSLATE_NOOP("Kinds", "Location"),
        "arrangement": QT_TRANSLATE_NOOP("Kinds", "Arrangement"),
        "arrangement_version": QT_TRANSLATE_NOOP("Kinds", "Terms"),
        "arrangement_party": QT_TRANSLATE_NOOP("Kinds", "Party"),
        "arrangement_event": QT_TRANSLATE_NOOP("Kinds", "Step"),
        "document": QT_TRANSLATE_NOOP("Kinds", "Document"),
        "clause_check": QT_TRANSLATE_NOOP("Kinds", "Clause"),
        "shared_service": QT_TRANSLATE_NOOP("Kinds", "Service"),
        "participation": QT_TRANSLATE_NOOP("Kinds", "Participant"),
        "monthly_usage": QT_TRANSLATE_NOOP("Kinds", "Monthly usage"),
        "kpi_definition": QT_TRANSLATE_NOOP("Kinds", "Indicator"),
        "kpi_target": QT_TRANSLATE_NOOP("Kinds", "Target"),
        "kpi_reading": QT_TRANSLATE_NOOP("Kinds", "Reading"),
        "rate_line": QT_TRANSLATE_NOOP("Kinds", "Rate"),
        "exchange_rate": QT_TRANSLATE_NOOP("Kinds", "Exchange rate"),
        "driver_value": QT_TRANSLATE_NOOP("Kinds", "Sharing key"),
        "waiver": QT_TRANSLATE_NOOP("Kinds", "Waiver"),
        "clearance": QT_TRANSLATE_NOOP("Kinds", "Clearance"),
    }
)
