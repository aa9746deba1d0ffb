"""The three registers of this place, with the forms of something new in each, in the words of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject

from commonservices.actions import premises as premises_actions
from commonservices.actions import procurement as procurement_actions
from commonservices.domain.premises import Premises
from commonservices.domain.procurement import LongTermAgreement, Reliance
from ui.page import PageFrame
from ui.premises.browse import AgreementsBrowse, PlaceBrowse, PremisesBrowse, RecognitionsBrowse
from ui.premises.bulk_panel import AgreementsBulk, PremisesBulk, RecognitionsBulk
from ui.premises.entry_form import Entry, Values
from ui.premises.specs import PlaceSpecs
from ui.records.part import Action
from ui.registers.bulk_panel import BulkPanel

VIEWS: Final = ("premises", "agreements", "recognitions")
KIND_OF_VIEW: Final[Mapping[str, str]] = {
    "premises": "premises",
    "agreements": "long_term_agreement",
    "recognitions": "reliance",
}


class Registers(QObject):
    """Names each register once and makes its list, its panel for several records and the form of a new one."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep what the window gave."""
        super().__init__(parent)
        self._frame = frame

    def titles(self) -> dict[str, str]:
        """Give the title of each register."""
        return {
            "premises": self.tr("Premises"),
            "agreements": self.tr("Long-term agreements"),
            "recognitions": self.tr("Mutual recognition"),
        }

    def new_labels(self) -> dict[str, str]:
        """Give what the button for a new record of each register says."""
        return {
            "premises": self.tr("New premises"),
            "agreements": self.tr("New agreement"),
            "recognitions": self.tr("New reliance"),
        }

    def browse(self, view: str) -> PlaceBrowse[Any]:
        """Make the list of a register."""
        kinds: dict[str, type[PremisesBrowse | AgreementsBrowse | RecognitionsBrowse]] = {
            "premises": PremisesBrowse,
            "agreements": AgreementsBrowse,
            "recognitions": RecognitionsBrowse,
        }
        return kinds[view](self._frame, self.titles()[view])

    def bulk(self, view: str, specs: PlaceSpecs) -> BulkPanel:
        """Make the panel that changes one field of several records of a register."""
        kinds = {"premises": PremisesBulk, "agreements": AgreementsBulk, "recognitions": RecognitionsBulk}
        return kinds[view](self._frame, specs.of)

    def entry(self, view: str) -> Entry:
        """Give the form of a new record of a register."""
        where, days, why = self.tr("Where"), self.tr("Tenure and lease"), self.tr("More")
        made: dict[str, tuple[type[Any], list[tuple[str, tuple[str, ...]]], Callable[[Values], Action], str]] = {
            "premises": (
                Premises,
                [
                    ("", ("name", "phase", "arrangement_id", "managing_entity_id")),
                    (where, ("country_iso3", "city", "compound", "location_id")),
                    (self.tr("Building"), ("area_m2", "area_basis", "capacity_workstations", "is_un_house")),
                    (days, ("ownership", "lease_start_on", "lease_end_on", "lease_notice_days")),
                ],
                _add_premises,
                "name",
            ),
            "agreements": (
                LongTermAgreement,
                [
                    ("", ("reference", "holder_id", "vendor", "scope")),
                    (self.tr("Days"), ("starts_on", "ends_on", "extension_end_on")),
                    (self.tr("Terms"), ("ceiling_amount", "competitive", "open_to_others", "price_check_on")),
                ],
                _add_agreement,
                "reference",
            ),
            "recognitions": (
                Reliance,
                [
                    ("", ("relying_id", "relied_on_id", "area", "object_kind", "object_name", "relied_on_day")),
                    (why, ("approver", "value", "arrangement_id", "outcome", "exception_reason")),
                ],
                _add_reliance,
                "relying_id",
            ),
        }
        cls, groups, save, first = made[view]
        label = self.tr("Log it")
        return Entry(f"premises.{view}.new", cls, groups, save, first, label, self.tr("Back to the list"))


def _add_premises(values: Values) -> Action:
    return partial(premises_actions.add, values=values)


def _add_agreement(values: Values) -> Action:
    return partial(procurement_actions.add_agreement, values=values)


def _add_reliance(values: Values) -> Action:
    return partial(procurement_actions.add_reliance, values=values)
