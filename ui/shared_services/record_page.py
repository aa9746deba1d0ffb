"""The page of one service: who uses it and how much, its terms, indicators, what it saves, papers and history."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.actions import shared_services as actions
from commonservices.domain.changes import Changes
from commonservices.domain.ids import read_id
from commonservices.errors import Known, RuleBroken
from commonservices.queries import shared_services as queries
from commonservices.queries.shared_services import ServiceDetail
from ui.efficiency.record_part import EfficiencyRecords
from ui.kit.layout import HLine, column, inset
from ui.kit.notes import EmptyState
from ui.kit.tabs import TabItem, Tabs
from ui.page import Command, Page, PageFrame, address_of
from ui.printing import PaperOut
from ui.shared_services.kpi_part import KpiPart
from ui.shared_services.record_asks import ServiceAsks
from ui.shared_services.record_header import ServiceHeader
from ui.shared_services.record_paper import ServicePaper
from ui.shared_services.record_parts import ServiceParts
from ui.shared_services.terms_part import ServiceTerms


class ServicePage(Page):
    """The record page of services."""

    place: ClassVar[str] = "services"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; the service is read when it is opened."""
        super().__init__(frame, parent)
        self.setObjectName("service.page")
        self._id: UUID | None = None
        self.detail: ServiceDetail | None = None
        self.header = ServiceHeader(frame)
        self.tabs = Tabs(self.look, self.tr("Parts of the service"), "service.tabs")
        self.parts = ServiceParts(frame)
        self.papers = PaperOut(frame, self)
        self.asks = ServiceAsks(frame, self)
        self.gone = EmptyState(self.look, self.tr("This service is no longer in the register."), name="service.gone")
        whole, tabs = QWidget(), QWidget()
        column(tabs).addWidget(self.tabs)
        inset(tabs, 20, 0, 16, 0)
        box = column(whole)
        for part in (self.header, tabs, HLine()):
            box.addWidget(part)
        box.addWidget(self.parts, 1)
        self._outer = QStackedWidget(self)
        self.records = EfficiencyRecords(frame)
        for each in (whole, self.gone, self.records):
            self._outer.addWidget(each)
        column(self).addWidget(self._outer)
        self.tabs.set_tabs([TabItem(key, label) for key, label in self._titles()])
        self.header.back_requested.connect(self._on_back)
        self.header.usage_requested.connect(self.open_usage)
        self.header.move_requested.connect(self.move_to)
        self.tabs.picked.connect(self._on_tab)
        self.parts.problem.connect(self.problem)
        self.parts.told.connect(self._on_told)
        self.papers.told.connect(self.toast_requested)
        self.parts.usage_requested.connect(self.open_usage)
        self.parts.open_requested.connect(self.open_requested)
        self.records.problem.connect(self.problem)
        self.records.told.connect(self._on_told)
        self.records.open_requested.connect(self.open_requested)
        self.records.changed.connect(self.commands_changed)

    def _on_told(self, sentence: str) -> None:
        self.toast_requested.emit(sentence, "undo")

    def _titles(self) -> list[tuple[str, str]]:
        return [
            ("overview", self.tr("Overview")),
            ("terms", self.tr("Terms")),
            ("orders", self.tr("Orders")),
            ("kpis", self.tr("Indicators")),
            ("efficiency", self.tr("Efficiency")),
            ("documents", self.tr("Documents")),
            ("history", self.tr("History")),
        ]

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the name of the service, or of the case or claim shown in its place."""
        if self.records.is_wanted:
            return self.records.title()
        return self.detail.row.name if self.detail else self.tr("Service")

    def open(self, address: Mapping[str, str]) -> None:
        """Show one service at a tab, or a case, a claim or the hourly rates in its place."""
        wanted = read_id(address.get("id", ""))
        if wanted != self._id:
            self.parts.close_editor()
        self._id = wanted
        self.records.commit()
        self.records.take(wanted, address)
        keys = [key for key, _label in self._titles()]
        tab = address.get("tab", "")
        self.tabs.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.tabs.select(tab if tab in keys else "overview")
        self.tabs.blockSignals(False)  # noqa: FBT003
        self._read()
        if self.records.is_wanted and self.detail is not None:
            self.records.take_focus()
        elif self.tabs.current_key() == "efficiency":
            self.parts.regions("efficiency")[0].setFocus()
        self.status_text.emit("")

    def address(self) -> Mapping[str, str]:
        """Give the service and the tab, and what is shown in its place."""
        tab = self.tabs.current_key()
        held = {"id": str(self._id) if self._id else "", "tab": tab if tab != "overview" else ""}
        return {**held, **self.records.address()}

    def reload(self) -> None:
        """Read the service anew."""
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Read the service anew; each part redraws only what differs."""
        self._read()

    def leave(self) -> None:
        """Save what is typed."""
        self.parts.commit()
        self.records.commit()

    def regions(self) -> list[QWidget]:
        """Give the tabs and the part shown."""
        if self.records.is_wanted:
            return self.records.regions()
        return [self.tabs, *self.parts.regions(self.tabs.current_key())]

    def escape(self) -> bool:
        """Leave a case or a claim, or the editor of a participant."""
        if self.records.is_wanted:
            return self.records.escape()
        return self.parts.close_editor()

    def commands(self) -> list[Command]:
        """Give the next step and the ways to the parts."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        if self.records.is_wanted:
            return self.records.commands(fixed)
        step = self.header.next_status
        none = fixed or ("" if step else self.tr("No step leads on from here."))
        words = self.header.words_of(step) if step else self.tr("Next step")
        gone = "" if self.detail else self.tr("This service is no longer in the register.")
        provider, stock_take = (partial(each, self.detail) for each in (self.asks.provider, self.asks.stock_take))
        printed, pdf = self.tr("Print the service…"), self.tr("Save the service as PDF…")
        return [
            Command("service.print", printed, self.print_record, "Ctrl+P", "printer", "file", gone),
            Command("service.pdf", pdf, self.save_record, "", "download", "file", gone),
            Command("service.next", words, self.go_on, reason=none, primary=True),
            Command("service.usage", self.tr("Monthly usage of the service"), self.open_usage, icon="grid-3x3"),
            Command("service.edit", self.tr("Edit the terms"), self.edit, "F2", "pencil", "record", fixed, letter="E"),
            Command("service.reading", self.tr("Enter a reading"), self.enter_reading, icon="gauge", reason=fixed),
            Command("service.provider", self.tr("Change the provider…"), provider, icon="users", reason=fixed or gone),
            Command("service.stock_take", self.tr("Take stock…"), stock_take, icon="scale", reason=fixed or gone),
            *self.parts.commands(self.tabs, fixed),
        ]

    # --- reading --------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._id is None:
            self._show_gone()
            return
        try:
            self.detail = self.bridge.ask(partial(queries.detail, id=self._id))
            if self.records.is_wanted:
                self.records.reload()
        except Known:
            self._show_gone()
            return
        if self.records.is_wanted:
            self._outer.setCurrentWidget(self.records)
            self.commands_changed.emit()
            return
        self._outer.setCurrentIndex(0)
        self.header.show_detail(self.detail)
        self.parts.show_detail(self.detail, self.tabs.current_key())
        self.tabs.set_count("kpis", len(self.detail.kpis))
        self.tabs.set_count("documents", len(self.detail.documents))
        self.commands_changed.emit()

    def _show_gone(self) -> None:
        self.detail = None
        self._outer.setCurrentWidget(self.gone)
        self.commands_changed.emit()

    @Slot(str)
    def _on_tab(self, key: str) -> None:
        self.parts.pick(key)
        self.address_changed.emit()
        self.commands_changed.emit()

    def _on_back(self) -> None:
        self.open_requested.emit(address_of("services", row=str(self._id or "")))

    # --- acting ---------------------------------------------------------------------------------------------------

    def open_usage(self) -> None:
        """Go to the monthly grid of this service."""
        self.open_requested.emit(address_of("usage", service=str(self._id or "")))

    def print_record(self) -> None:
        """Open the print preview of the service."""
        self.leave()
        if self.detail is not None:
            self.papers.preview(ServicePaper(self.frame, self).made(self.detail, self.papers))

    def save_record(self) -> None:
        """Ask for a file and write the service into it as a PDF."""
        self.leave()
        if self.detail is not None:
            made = ServicePaper(self.frame, self).made(self.detail, self.papers)
            self.papers.ask(self.tr("Save the service as PDF…"), self.detail.row.reference, made)

    def edit(self) -> None:
        """Go to the terms, at the name."""
        self._go_to_term("name_en")

    def _go_to_term(self, name: str) -> bool:
        self.tabs.select("terms")
        part = self.parts.part("terms")
        return isinstance(part, ServiceTerms) and part.go_to(name)

    def enter_reading(self) -> None:
        """Go to the indicators, where a reading is typed."""
        self.tabs.select("kpis")
        part = self.parts.part("kpis")
        if isinstance(part, KpiPart):
            target = part.form.row("as_of").editor.box if part.current() else part.adder.indicator.box
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Make the next step of the service's life."""
        if self.header.next_status:
            self.move_to(self.header.next_status)

    def move_to(self, status: str) -> None:
        """Bring the service into a state, or go to what is missing for it."""
        self.leave()
        if self._id is None:
            return
        action = partial(actions.move, id=self._id, to=status, on=self.today())
        if self.bridge.do(action, refused=self._on_refused) is not None:
            words = self.words.code("service_status", status)
            self.toast_requested.emit(self.tr("The service is now: {status}.").format(status=words), "undo")

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self.words.rule(broken)
        if broken.field and self._go_to_term(broken.field):
            part = self.parts.part("terms")
            if isinstance(part, ServiceTerms):
                part.form.set_reason(broken.field, "block", sentence)
        self.problem.emit(sentence)
