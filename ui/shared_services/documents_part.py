"""The papers of a service."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from commonservices.queries.shared_services import ServiceDetail
from ui.kit.layout import column
from ui.page import PageFrame
from ui.papers.columns import Holder
from ui.papers.part import PapersPart
from ui.shared_services.record_part import ServicePart


class ServiceDocuments(ServicePart):
    """The papers of the service shown."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the part."""
        super().__init__(frame, "documents", "", parent)
        self.setAccessibleName(self.tr("Documents"))
        self.papers = PapersPart(frame, "service.documents.papers")
        self.papers.problem.connect(self.problem)
        column(self).addWidget(self.papers)

    def fill(self, detail: ServiceDetail) -> None:
        """Show the papers as they stand."""
        self.papers.show_holder(Holder("shared_service", detail.row.id, detail.documents))
