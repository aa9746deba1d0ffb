"""All fields of a service as one form, made from the field records; each field is saved by itself."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from commonservices.actions import shared_services as actions
from commonservices.domain.fields import record_type
from commonservices.domain.shared_services import SharedService
from commonservices.queries.shared_services import ServiceDetail
from ui.kit.layout import column
from ui.page import PageFrame
from ui.records.draft_form import DraftForm
from ui.records.field_specs import shown_value, stored_values
from ui.records.part import Action
from ui.shared_services.record_part import ServicePart
from ui.shared_services.service_specs import ServiceSpecs

PLACE: Final = "service.terms"
IDENTITY: Final = ("name_en", "name_fr", "catalogue_code", "arrangement_id", "location_id", "managing_entity_id")
RUNNING: Final = ("started_on", "ended_on", "collaborative_since", "modality", "unit", "service_level")
STOCK_TAKE: Final = ("stock_take_year", "stock_take_action", "stock_take_note")
_LEFT_OUT: Final = frozenset({"status"})


def shown_fields() -> tuple[str, ...]:
    """Give every field a person may change here, in the order of the record; the status has its own steps."""
    return tuple(
        each.name for each in record_type(SharedService).fields if not each.fixed and each.name not in _LEFT_OUT
    )


class ServiceTerms(ServicePart):
    """The whole form in groups, with the texts that were typed and not saved offered again."""

    def __init__(self, frame: PageFrame, specs: ServiceSpecs, parent: QWidget | None = None) -> None:
        """Make the form from the field records."""
        super().__init__(frame, "terms_part", "", parent)
        self.setAccessibleName(self.tr("Terms"))
        rest = [name for name in shown_fields() if name not in {*IDENTITY, *RUNNING, *STOCK_TAKE}]
        groups = [
            (self.tr("Identity"), [specs.spec(name) for name in IDENTITY]),
            (self.tr("How it runs"), [specs.spec(name) for name in RUNNING]),
            (self.tr("Sharing and reporting"), [specs.spec(name) for name in rest]),
            (self.tr("Stock-take"), [specs.spec(name) for name in STOCK_TAKE]),
        ]
        self.draft = DraftForm(frame, PLACE, groups, self._action)
        self.form, self.offer = self.draft.form, self.draft.offer
        self.draft.problem.connect(self.problem)
        column(self).addWidget(self.draft)

    def fill(self, detail: ServiceDetail) -> None:
        """Show the values of the register; what is being typed stays."""
        values = {name: shown_value(detail.service, name) for name in self.form.names()}
        self.draft.show_record(detail.row.id, values)
        self.form.set_read_only(read_only=self.read_only)

    def _action(self, name: str, value: object) -> Action | None:
        if self.detail is None:
            return None
        return partial(actions.set_fields, id=self.detail.row.id, values=stored_values(SharedService, name, value))

    def commit(self) -> None:
        """Take what is typed and not saved yet."""
        if self.detail is not None:
            self.draft.commit()

    def go_to(self, name: str) -> bool:
        """Put the keyboard into a field; tell whether the form has it."""
        return self.draft.go_to(name)
