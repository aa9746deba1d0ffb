"""What is done with the list of services: printing one, and all that every list can do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from commonservices.domain.ids import read_id
from commonservices.queries import shared_services as queries
from commonservices.queries.shared_services import ServiceRow
from ui.page import Command, PageFrame
from ui.registers.list_deeds import ListDeeds
from ui.shared_services.browse import ServiceBrowse
from ui.shared_services.record_paper import ServicePaper


class ServiceDeeds(ListDeeds[ServiceRow]):
    """Acts on what the register of services shows."""

    def __init__(self, frame: PageFrame, browse: ServiceBrowse, parent: QObject | None = None) -> None:
        """Act on a list."""
        super().__init__(frame, browse, parent)
        self._frame = frame

    def print_record(self) -> None:
        """Open the print preview of the current service."""
        id = read_id(self._browse.list.table.current_id())
        if id is not None:
            detail = self._frame.bridge.ask(partial(queries.detail, id=id))
            self.papers.preview(ServicePaper(self._frame, self).made(detail, self.papers))

    def commands(self, none: str) -> list[Command]:
        """Give the commands of the list; `none` says why nothing is selected."""
        text = self.tr("Print the service…")
        printed = Command("services.print_record", text, self.print_record, "", "printer", "record", none)
        return [*self.file_commands(none), printed, *self.view_commands()]
