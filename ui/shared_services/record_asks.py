"""What is asked before larger changes of a service: who provides it from when on, and what a stock-take decided."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.actions import service_changes
from commonservices.domain.bodies import ActionItem
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.office import Office
from commonservices.queries.shared_services import ServiceDetail
from ui.asking import ask
from ui.kit.asked import Asked
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups


class ServiceAsks(QObject):
    """Asks over a page and writes through the acts."""

    def __init__(self, frame: PageFrame, parent: QObject) -> None:
        """Ask over the page that owns this."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        self._specs = FieldSpecs(frame.words, Lookups(frame.bridge))

    def provider(self, detail: ServiceDetail | None) -> None:
        """Ask who provides a service from which day on."""
        if detail is None:
            return
        specs = self._specs
        fields = (
            specs.spec(SharedService, "managing_entity_id", required=True),
            specs.spec(Participation, "joined_on", required=True),
        )
        title = self.tr("Change the provider")
        question = self.tr("{provider} provides it now and stays on record up to the day before.")
        shown = self._words.isolate(detail.row.provider)
        text = question.format(provider=shown) if detail.row.provider else self.tr("Nobody provides it yet.")
        values = {"joined_on": self._frame.bridge.today()}
        asked = Asked(title, text, title, fields, partial(_provider, detail.row.id), values=values)
        ask(self._frame, self, asked)

    def stock_take(self, detail: ServiceDetail | None) -> None:
        """Ask what a stock-take decided, and who does what by when."""
        if detail is None:
            return
        specs, held = self._specs, detail.service
        fields = (
            specs.spec(SharedService, "stock_take_year", required=True),
            specs.spec(SharedService, "stock_take_action", required=True),
            specs.spec(SharedService, "stock_take_note"),
            specs.spec(SharedService, "ended_on"),
            *(
                specs.spec(ActionItem, name, required=False)
                for name in ("due_on", "owner_person_id", "owner_entity_id")
            ),
        )
        title = self.tr("Take stock")
        question = self.tr(
            "Discontinue ends the service on its last day. Scale and modify give somebody the note as an action, due "
            "by a day."
        )
        values = {"stock_take_year": self._frame.bridge.today().year, "ended_on": held.ended_on}
        ask(
            self._frame, self, Asked(title, question, title, fields, partial(_stock_take, detail.row.id), values=values)
        )


def _provider(id: UUID, answers: Mapping[str, Any]) -> Any:
    return partial(_changed, id, answers["managing_entity_id"], answers["joined_on"])


def _changed(id: UUID, entity: object, on: Any, office: Office) -> Any:
    return service_changes.change_provider(office, id, UUID(str(entity)), on)


def _stock_take(id: UUID, answers: Mapping[str, Any]) -> Any:
    given = {name: value for name, value in answers.items() if value is not None and value != ""}
    for name in ("owner_person_id", "owner_entity_id"):
        if name in given:
            given[name] = UUID(str(given[name]))
    return partial(service_changes.take_stock, service_id=id, values=given)
