"""The tab Efficiency of a service: the cases made for it, and what is claimed of it year by year."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.queries import efficiency as queries
from commonservices.queries.efficiency import CaseRow, ClaimRow
from commonservices.queries.shared_services import ServiceDetail
from ui.efficiency.asks import EfficiencyAsks
from ui.efficiency.columns import EfficiencyColumns
from ui.kit.buttons import Button
from ui.kit.layout import HLine, column, inset, row
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.page import Command, PageFrame, address_of
from ui.shared_services.record_part import ServicePart

PLACE: Final = "service.efficiency"
_STATES: Final = ("ESTIMATED", "REALISED", "VALIDATED")
_CASE_FOLDS: Final = {"approach": 780, "years": 680}
_CLAIM_FOLDS: Final = {"remark": 940, "method": 720}


class EfficiencyPart(ServicePart):
    """Two tables with what adds to them; Enter opens a case or a claim on a page of its own."""

    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make both tables."""
        super().__init__(frame, "efficiency", "", parent)
        self.setAccessibleName(self.tr("Efficiency"))
        look, columns = frame.look, EfficiencyColumns(frame.words, self)
        self.asks = EfficiencyAsks(frame, self)
        self.case_head = SectionHeader(
            look, self.tr("Cases: each on its own against sharing"), name=f"{PLACE}.cases.head"
        )
        self.claim_head = SectionHeader(look, self.tr("Claims year by year"), name=f"{PLACE}.claims.head")
        self.cases: SubTable[CaseRow] = SubTable(
            look, f"{PLACE}.cases", self.tr("Cases"), columns.cases(), lambda each: str(each.case.id)
        )
        self.claims: SubTable[ClaimRow] = SubTable(
            look, f"{PLACE}.claims", self.tr("Claims"), columns.claims(), lambda each: str(each.claim.id)
        )
        self.no_case = Text(look, "", "body", "text2", wrap=True, name=f"{PLACE}.cases.none")
        self.no_claim = Text(look, "", "body", "text2", wrap=True, name=f"{PLACE}.claims.none")
        self.case_button = Button(look, self.tr("New case…"), icon="plus", name=f"{PLACE}.cases.new")
        self.claim_button = Button(look, self.tr("New claim…"), icon="plus", name=f"{PLACE}.claims.new")
        self.rates_button = Button(look, self.tr("Hourly rates"), "link", name=f"{PLACE}.rates")
        self._build()
        self.cases.open_requested.connect(self._open_case)
        self.claims.open_requested.connect(self._open_claim)
        self.case_button.clicked.connect(self.new_case)
        self.claim_button.clicked.connect(self.new_claim)
        self.rates_button.clicked.connect(self.open_rates)
        self.asks.open_requested.connect(self._open)
        self.asks.problem.connect(self.problem)

    def _build(self) -> None:
        content = QWidget()
        box = column(content, 4)
        for head, none, table, buttons in (
            (self.case_head, self.no_case, self.cases, (self.case_button, self.rates_button)),
            (self.claim_head, self.no_claim, self.claims, (self.claim_button,)),
        ):
            inset(head, 20, 10, 16, 0)
            said, foot = QWidget(), QWidget()
            column(said).addWidget(none)
            inset(said, 20, 2, 16, 2)
            line = row(foot, 8)
            for button in buttons:
                line.addWidget(button)
            line.addStretch(1)
            inset(foot, 20, 4, 16, 8)
            for part in (head, said, table, foot):
                box.addWidget(part)
            if table is self.cases:
                box.addWidget(HLine())
        box.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        column(self).addWidget(area)

    # --- showing --------------------------------------------------------------------------------------------------

    def fill(self, detail: ServiceDetail) -> None:
        """Show cases and claims as they stand."""
        ask, id = self.frame.bridge.ask, detail.row.id
        cases = ask(partial(queries.cases, service_id=id))
        claims = ask(partial(queries.claims, service_id=id))
        for table, rows in ((self.cases, cases), (self.claims, claims)):
            _show(table, rows)
        self.no_case.setText(
            self.tr("No case yet. Begin one: what each pays on its own, what sharing costs, and what is spent once.")
        )
        self.no_claim.setText(
            self.tr("Nothing is claimed yet. Adopt a case and claim a year of it, or enter a claim by hand.")
            if cases
            else self.tr("Nothing is claimed yet. A claim needs a baseline; a case gives it.")
        )
        self.no_case.setHidden(bool(cases))
        self.no_claim.setHidden(bool(claims))
        self.claim_head.set_detail(self._counts(claims))
        for button in (self.case_button, self.claim_button):
            button.setHidden(self.read_only)

    def _counts(self, claims: Sequence[ClaimRow]) -> str:
        words = self.words
        found = [(state, sum(each.claim.state == state for each in claims)) for state in _STATES]
        return ", ".join(
            f"{words.code('efficiency_states', state)} {words.number(count)}" for state, count in found if count
        )

    def resizeEvent(self, event: object) -> None:
        """Fold the least needed columns where there is little room."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        for table, folds in ((self.cases, _CASE_FOLDS), (self.claims, _CLAIM_FOLDS)):
            hidden = [key for key, least in folds.items() if self.width() < self.look.px(least)]
            table.arrange_columns(widths={}, order=[], hidden=hidden)

    def regions(self) -> list[QWidget]:
        """Give the tables, or the buttons where one is empty."""
        return [
            self.case_button if self.cases.isHidden() else self.cases,
            self.claim_button if self.claims.isHidden() else self.claims,
        ]

    # --- acting ---------------------------------------------------------------------------------------------------

    def commands(self, fixed: str) -> list[Command]:
        """Give what adds to the tables, and the way to the hourly rates."""
        return [
            Command("service.case", self.tr("New case…"), self.new_case, "Ctrl+N", "plus", "file", fixed),
            Command("service.claim", self.tr("New claim…"), self.new_claim, icon="plus", menu="file", reason=fixed),
            Command("service.rates", self.tr("Hourly rates"), self.open_rates, icon="clock"),
        ]

    def new_case(self) -> None:
        """Ask for a new case."""
        if self.detail is not None:
            self.asks.new_case(self.detail)

    def new_claim(self) -> None:
        """Ask for a new claim."""
        if self.detail is not None:
            self.asks.new_claim(self.detail)

    def open_rates(self) -> None:
        """Go to the hourly rates."""
        self._open("rates", "1")

    def _open_case(self, identity: str) -> None:
        self._open("case", identity)

    def _open_claim(self, identity: str) -> None:
        self._open("claim", identity)

    def _open(self, key: str, value: str) -> None:
        if self.detail is not None:
            self.open_requested.emit(
                address_of("services", id=str(self.detail.row.id), tab="efficiency", **{key: value})
            )


def _show(table: SubTable[CaseRow] | SubTable[ClaimRow], rows: Sequence[object]) -> None:
    kept = table.current_id()
    table.rows.forget_cells()
    table.fill_rows(rows)  # type: ignore[arg-type]
    table.setVisible(bool(rows))
    if rows and not table.select_id(kept):
        table.setCurrentIndex(table.rows.index(0, 0))
