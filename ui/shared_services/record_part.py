"""What the parts of a service's page share: the service they show, and how they change it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from commonservices.queries.shared_services import ServiceDetail
from ui.page import PageFrame
from ui.records.part import DetailPart


class ServicePart(DetailPart[ServiceDetail]):
    """One part of the page of a service."""

    def __init__(self, frame: PageFrame, name: str, title: str, parent: QWidget | None = None) -> None:
        """Keep the frame; `title` is what screen readers call the part."""
        super().__init__(frame, f"service.{name}", parent)
        self.setAccessibleName(title)
