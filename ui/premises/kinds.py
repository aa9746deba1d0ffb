"""What the page of each kind of record of this place is made of: its reading, its head, its parts and its form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.actions import premises as premises_actions
from commonservices.actions import procurement as procurement_actions
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record
from commonservices.domain.premises import Premises
from commonservices.domain.procurement import LongTermAgreement, Reliance
from commonservices.queries import premises as premises_queries
from commonservices.queries import procurement as procurement_queries
from commonservices.queries.premises import PremisesDetail
from commonservices.queries.procurement import AgreementDetail, RecognitionDetail
from ui.kit.shapes import tone_of
from ui.page import PageFrame
from ui.premises.details_part import Groups
from ui.premises.list_columns import STANDINGS, ListColumns
from ui.premises.record_header import Head
from ui.records.part import Action

PREMISES, AGREEMENT, RECOGNITION = "premises", "long_term_agreement", "reliance"
VIEW_OF: Final[Mapping[str, str]] = {PREMISES: "", AGREEMENT: "agreements", RECOGNITION: "recognitions"}


@dataclass(frozen=True)
class RecordKind:
    """One kind of record: how it is read, what its form holds, how it is changed and removed."""

    key: str
    cls: type[Record]
    read: Callable[..., Any]
    record: Callable[[Any], Any]
    groups: Groups
    save: Callable[[UUID, Mapping[str, Any]], Action]
    remove: Callable[[UUID], Action]
    head: Callable[[Any], Head]


class RecordKinds(QObject):
    """Describes the three kinds in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = frame.words
        self._columns = ListColumns(frame, self)

    def of(self, key: str) -> RecordKind:
        """Give one kind."""
        return {PREMISES: self._premises, AGREEMENT: self._agreement, RECOGNITION: self._recognition}[key]()

    def _premises(self) -> RecordKind:
        groups = [
            (
                self.tr("What it is"),
                ("name", "phase", "consolidation_modality", "is_un_house", "arrangement_id", "managing_entity_id"),
            ),
            (self.tr("Where"), ("country_iso3", "city", "compound", "location_id", "latitude", "longitude")),
            (
                self.tr("Building"),
                (
                    "area_m2",
                    "area_basis",
                    "capacity_workstations",
                    "government_colocated",
                    "government_managed",
                    "occupation_approval",
                ),
            ),
            (
                self.tr("Tenure and lease"),
                (
                    "ownership",
                    "lease_start_on",
                    "lease_end_on",
                    "lease_notice_days",
                    "lease_document_id",
                    "yearly_rent",
                    "host_agreement_end_on",
                ),
            ),
            (self.tr("Checks"), ("accessibility_assessed_on", "security_assessed_on")),
            (self.tr("Status"), ("status_on", "status_reason", "status", "notes")),
        ]
        return RecordKind(
            PREMISES,
            Premises,
            premises_queries.detail,
            lambda detail: detail.premises,
            groups,
            _save_premises,
            _remove_premises,
            self._premises_head,
        )

    def _agreement(self) -> RecordKind:
        groups = [
            (self.tr("What it is"), ("reference", "holder_id", "vendor", "scope", "catalogue_codes")),
            (self.tr("Days"), ("starts_on", "ends_on", "extension_end_on", "price_check_on")),
            (self.tr("Terms"), ("ceiling_amount", "tiers", "competitive", "open_to_others", "document_id", "notes")),
        ]
        return RecordKind(
            AGREEMENT,
            LongTermAgreement,
            procurement_queries.agreement,
            lambda detail: detail.agreement,
            groups,
            _save_agreement,
            _remove_agreement,
            self._agreement_head,
        )

    def _recognition(self) -> RecordKind:
        groups = [
            (
                self.tr("What it is"),
                ("relying_id", "relied_on_id", "area", "object_kind", "object_name", "relied_on_day"),
            ),
            (self.tr("More"), ("approver", "value", "arrangement_id", "outcome", "exception_reason")),
        ]
        return RecordKind(
            RECOGNITION,
            Reliance,
            procurement_queries.recognition,
            lambda detail: detail.reliance,
            groups,
            _save_recognition,
            _remove_recognition,
            self._recognition_head,
        )

    # --- heads ----------------------------------------------------------------------------------------------------

    def _premises_head(self, detail: PremisesDetail) -> Head:
        words, row = self._words, detail.row
        tags = []
        if row.status != "ACTIVE":
            tags.append((self.tr("Handed back"), "neu", "closed"))
        elif row.phase != "PREMISE":
            tags.append((words.code("premises_phases", row.phase), "neu", "draft"))
        if row.un_house:
            tags.append((self.tr("UN House"), "info", ""))
        if row.shared:
            tags.append((self.tr("Common premises"), "good", "active"))
        country = words.code("countries", row.country_iso3)
        return Head(
            words.embed(row.name),
            tuple(tags),
            (
                words.isolate(row.reference),
                words.embed(row.compound),
                words.embed(row.city),
                country,
                words.isolate(row.arrangement),
            ),
        )

    def _agreement_head(self, detail: AgreementDetail) -> Head:
        words, row = self._words, detail.row
        mark = STANDINGS[row.standing]
        tags = ((self._columns.runs(row.standing), tone_of(mark), mark),)
        return Head(
            words.embed(row.vendor),
            tags,
            (words.isolate(row.reference), words.isolate(row.holder), words.embed(" ".join(row.scope.split())[:120])),
        )

    def _recognition_head(self, detail: RecognitionDetail) -> Head:
        words, row = self._words, detail.row
        tone = "good" if not row.unsigned else "info" if row.excused else "att"
        tags = ((self._columns.signed(row), tone, ""),)
        kinds = (words.code("recognition_areas", row.area), words.code("recognition_objects", row.object_kind))
        pair = self.tr("{relying} relies on {relied_on}").format(
            relying=words.isolate(row.relying), relied_on=words.isolate(row.relied_on)
        )
        return Head(words.embed(row.object_name), tags, (pair, *kinds, words.full_day(row.day)))


def _save_premises(id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(premises_actions.set_fields, id=id, values=values)


def _remove_premises(id: UUID) -> Action:
    return partial(premises_actions.remove, id=id)


def _save_agreement(id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(procurement_actions.set_agreement, id=id, values=values)


def _remove_agreement(id: UUID) -> Action:
    return partial(procurement_actions.remove_agreement, id=id)


def _save_recognition(id: UUID, values: Mapping[str, Any]) -> Action:
    return partial(procurement_actions.set_reliance, id=id, values=values)


def _remove_recognition(id: UUID) -> Action:
    return partial(procurement_actions.remove_reliance, id=id)
