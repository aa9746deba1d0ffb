"""The parts of a service's page, each built when its tab is first opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from commonservices.queries.shared_services import ServiceDetail
from ui.efficiency.lists_part import EfficiencyPart
from ui.kit.layout import VLine, column, row
from ui.kit.tabs import Tabs
from ui.page import Command, PageFrame
from ui.records.lookups import Lookups
from ui.shared_services.documents_part import ServiceDocuments
from ui.shared_services.history_part import ServiceHistory
from ui.shared_services.kpi_part import KpiPart
from ui.shared_services.months_part import MonthsPart
from ui.shared_services.orders_part import ServiceOrders
from ui.shared_services.participants_part import ParticipantsPart
from ui.shared_services.record_part import ServicePart
from ui.shared_services.service_specs import ServiceSpecs
from ui.shared_services.terms_part import ServiceTerms


class OverviewPart(ServicePart):
    """Participants beside the monthly totals."""

    def __init__(self, frame: PageFrame, specs: ServiceSpecs, parent: QWidget | None = None) -> None:
        """Make both."""
        super().__init__(frame, "overview", "", parent)
        self.setAccessibleName(self.tr("Overview"))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self).addWidget(area)
        content = QWidget(area.viewport())
        area.setWidget(content)
        self.participants = ParticipantsPart(frame, specs.fields, content)
        self.months = MonthsPart(frame, content)
        self.participants.problem.connect(self.problem)
        line = row(content, 0)
        line.addWidget(self.participants, 3)
        line.addWidget(VLine())
        line.addWidget(self.months, 2)

    def fill(self, detail: ServiceDetail) -> None:
        """Show both as they stand."""
        self.participants.show_detail(detail)
        self.months.show_detail(detail)

    def commit(self) -> None:
        """Save what is typed in the editor of a participant."""
        self.participants.commit()


class ServiceParts(QStackedWidget):
    """Shows one part at a time and brings the others up to date when they are picked."""

    problem = Signal(str)
    told = Signal(str)
    usage_requested = Signal()
    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build nothing yet."""
        super().__init__(parent)
        lookups = Lookups(frame.bridge)
        specs = ServiceSpecs(frame.words, lookups)
        self._makers: dict[str, Callable[[QWidget], ServicePart]] = {
            "overview": lambda parent: OverviewPart(frame, specs, parent),
            "terms": lambda parent: ServiceTerms(frame, specs, parent),
            "kpis": lambda parent: KpiPart(frame, parent),
            "efficiency": lambda parent: EfficiencyPart(frame, parent),
            "documents": lambda parent: ServiceDocuments(frame, parent),
            "orders": lambda parent: ServiceOrders(frame, parent),
            "history": lambda parent: ServiceHistory(frame, lookups, parent),
        }
        self._made: dict[str, ServicePart] = {}
        self._detail: ServiceDetail | None = None
        self._stale: set[str] = set()

    def part(self, key: str) -> ServicePart:
        """Give a part, made when it is first wanted."""
        if key not in self._made:
            made = self._made[key] = self._makers[key](self)
            made.problem.connect(self.problem)
            made.told.connect(self.told)
            if isinstance(made, OverviewPart):
                made.months.usage_requested.connect(self.usage_requested)
            if isinstance(made, ServiceOrders | EfficiencyPart):
                made.open_requested.connect(self.open_requested)
            self._stale.add(key)
            self.addWidget(made)
        return self._made[key]

    def show_detail(self, detail: ServiceDetail, key: str) -> None:
        """Show a service in the part that is picked; the others follow when they are."""
        self._detail = detail
        self._stale = set(self._made)
        self.pick(key)

    def pick(self, key: str) -> None:
        """Show a part as the service stands now."""
        part = self.part(key)
        if key in self._stale and self._detail is not None:
            self._stale.discard(key)
            part.show_detail(self._detail)
        self.setCurrentWidget(part)

    def commit(self) -> None:
        """Save what is typed anywhere."""
        for part in self._made.values():
            part.commit()

    def close_editor(self) -> bool:
        """Leave the editor of a participant; tell whether one was open."""
        part = self.currentWidget()
        return isinstance(part, OverviewPart) and part.participants.close_editor()

    def regions(self, key: str) -> list[QWidget]:
        """Give the parts F6 steps through."""
        part = self.part(key)
        return part.regions() if isinstance(part, EfficiencyPart) else [part]

    def commands(self, tabs: Tabs, fixed: str) -> list[Command]:
        """Give what is done at the tab Efficiency, or the way to it."""
        part = self._made.get("efficiency")
        if isinstance(part, EfficiencyPart) and part is self.currentWidget():
            return part.commands(fixed)
        go = partial(tabs.select, "efficiency")
        return [Command("service.efficiency", self.tr("What sharing saves"), go, icon="chart-line")]
