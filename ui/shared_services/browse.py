"""The list side of the register of services: its columns, views, filter and words."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from commonservices.queries import register
from commonservices.queries import shared_services as queries
from commonservices.queries.shared_services import DEFAULT_SORT, ServiceRow
from ui.page import PageFrame
from ui.registers.browse import Browse, Shown
from ui.registers.questions import RegisterKind
from ui.shared_services.filter_part import ServiceFilterBar
from ui.shared_services.list_columns import FOLDED, OPTIONAL, ServiceColumns
from ui.shared_services.own_views import TONES, ServiceViews

SERVICES: Final[RegisterKind[ServiceRow]] = RegisterKind(
    "services",
    "service",
    queries.count,
    queries.page,
    queries.rows,
    queries.places,
    DEFAULT_SORT,
    register.SERVICE_GROUPS,
    lists={"line": "service_lines", "status": "service_status"},
    optional=OPTIONAL,
    folded=FOLDED,
)


class ServiceBrowse(Browse[ServiceRow]):
    """Views, filter and table of services."""

    def __init__(self, frame: PageFrame, title: str, parent: QWidget | None = None) -> None:
        """Build the parts; rows are read when a state is opened."""
        super().__init__(frame, SERVICES, title, ServiceViews(frame), ServiceFilterBar(frame), parent)

    def shown(self) -> Shown[ServiceRow]:
        """Give the columns of services and what is said about them."""
        return Shown(
            ServiceColumns(self._frame.words, self).columns(),
            groups=[
                ("line", self.tr("Line")),
                ("status", self.tr("Status")),
                ("provider", self.tr("Provider")),
                ("location", self.tr("Location")),
            ],
            tones=TONES,
            views_title=self.tr("Views of services"),
            new=self.tr("New service"),
            nothing=self.tr("No services yet. Import the office's list of them or log the first one."),
            no_match=self.tr("No service matches {conditions}."),
            none_in_view=self._none_in_view,
            importing=self.tr("Import the list…"),
        )

    def _none_in_view(self, view: str) -> str:
        if view == "unpapered":
            return self.tr("Every service that runs is on paper.")
        if view == "older":
            return self.tr("No service runs for more than four years without a stock-take.")
        return self.tr("No service is active.") if view == "active" else ""
