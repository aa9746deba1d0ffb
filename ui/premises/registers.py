"""The three registers of this place and the forms of something new in each, in the words of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject

from commonservices.actions import premises as premises_actions
from commonservices.actions import procurement as procurement_actions
from commonservices.domain.premises import Premises
from commonservices.domain.procurement import LongTermAgreement, Reliance
from commonservices.queries import premises as premises_queries
from commonservices.queries import procurement as procurement_queries
from ui.page import PageFrame
from ui.premises.entry_form import Entry, Values
from ui.premises.list_columns import AGREEMENT_KEYS, PREMISES_KEYS, RECOGNITION_KEYS, ListColumns
from ui.premises.place_part import Action
from ui.premises.register_view import Registered

VIEWS: Final = ("premises", "agreements", "recognitions")
KIND_OF_VIEW: Final[Mapping[str, str]] = {
    "premises": "premises",
    "agreements": "long_term_agreement",
    "recognitions": "reliance",
}


class Registers(QObject):
    """Describes each register once: columns, rows, sentences and the form of a new record."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the columns."""
        super().__init__(parent)
        self._columns = ListColumns(frame, self)

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

    def shown(self, view: str) -> Registered[Any]:
        """Give what one register shows and says."""
        return {
            "premises": self._premises,
            "agreements": self._agreements,
            "recognitions": self._recognitions,
        }[view]()

    def _premises(self) -> Registered[Any]:
        return Registered(
            key="premises",
            title=self.titles()["premises"],
            columns=self._columns.premises(),
            rows=premises_queries.rows,
            sort="reference",
            keys=PREMISES_KEYS,
            shows=(
                ("all", self.tr("All premises")),
                ("common", self.tr("Common premises")),
                ("planned", self.tr("Planned")),
                ("attention", self.tr("Needs attention")),
            ),
            search=self.tr("Name, city, compound or occupant"),
            nothing=self.tr("No premises yet. Log the first building with who is in it."),
            new_label=self.new_labels()["premises"],
            folds=((1250, "tenure"), (1000, "reference"), (1000, "area")),
        )

    def _agreements(self) -> Registered[Any]:
        return Registered(
            key="agreements",
            title=self.titles()["agreements"],
            columns=self._columns.agreements(),
            rows=procurement_queries.agreements,
            sort="reference",
            keys=AGREEMENT_KEYS,
            shows=(
                ("all", self.tr("All agreements")),
                ("running", self.tr("Running")),
                ("ended", self.tr("Ended")),
                ("attention", self.tr("Needs attention")),
            ),
            search=self.tr("Vendor, reference, holder or user"),
            nothing=self.tr("No long-term agreement yet. Log one that entities here use together."),
            new_label=self.new_labels()["agreements"],
            folds=((1120, "ceiling"), (900, "holder")),
        )

    def _recognitions(self) -> Registered[Any]:
        return Registered(
            key="recognitions",
            title=self.titles()["recognitions"],
            columns=self._columns.recognitions(),
            rows=procurement_queries.recognitions,
            sort="day",
            keys=RECOGNITION_KEYS,
            shows=(("all", self.tr("All reliances")), ("attention", self.tr("Not both signatories"))),
            search=self.tr("Entity, what is relied on or approver"),
            nothing=self.tr("No reliance yet. Log when one entity relies on a policy, contract or roster of another."),
            new_label=self.new_labels()["recognitions"],
            folds=((1000, "value"), (900, "kind")),
            descending=True,
        )

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
