"""The policy lens: for a period, what each priority was served by, and which gender figures lack a narrative."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from commonservices.domain.changes import Changes
from commonservices.domain.periods import Period, parse_period, quarter_number, quarter_of, year_name, year_of
from commonservices.errors import RuleBroken
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import lens as queries
from commonservices.queries.lens import GenderFigure, Lens, NarrativeLine, PriorityLine, ServedBy
from ui.kit.combo_box import ComboBox
from ui.kit.layout import HLine, VLine, column, inset, row
from ui.kit.model import ListRows
from ui.kit.sub_table import SubTable
from ui.kit.table import Register
from ui.kit.texts import SectionHeader, Text
from ui.latest_read import LatestRead
from ui.lens.columns import LensPageColumns
from ui.page import Command, Page, PageFrame, PageHeader, address_of

_YEARS: Final = 4
_QUARTERS: Final = 5
_USUAL: Final = "JUL_JUN"
_ROOMY: Final = 1300


class LensPage(Page):
    """The page of the policy lens."""

    place: ClassVar[str] = "lens"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; the register is read when it is opened."""
        super().__init__(frame, parent)
        self._opened = self._narrow = False
        self._wanted = ""
        self.lens: Lens | None = None
        self._reading = LatestRead(frame, self._on_read, self)
        look, columns = self.look, LensPageColumns(frame, self)
        self.header = PageHeader(look, self.title(), name="lens.header")
        self.period = ComboBox(look)
        self.period.setObjectName("lens.period")
        self.period.setAccessibleName(self.tr("Period"))
        self.period.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.facts = Text(look, "", "secondary", "text2", wrap=True, name="lens.facts")
        self.priorities: ListRows[PriorityLine] = ListRows(columns.priorities(), _id_of, self)
        self.priority_list = Register(look, "lens.priorities", self.tr("Priorities"), row=28)
        self.priority_list.set_model(self.priorities)
        self.served_header = SectionHeader(look, self.tr("Served by"), panel=True, name="lens.served.header")
        self.served: SubTable[ServedBy] = SubTable(
            look, "lens.served", self.tr("Arrangements that serve the priority"), columns.served(), _key_of
        )
        self.served.most_rows = 0
        self.none_served = Text(
            look, self.tr("No arrangement in force in the period names it."), "secondary", "text2", name="lens.none"
        )
        self.figures: SubTable[GenderFigure] = SubTable(
            look, "lens.figures", self.tr("Gender figures"), columns.figures(), _key_of
        )
        self.no_figures = Text(
            look, self.tr("No gender figure was read in the period."), "secondary", "text2", name="lens.no_figures"
        )
        self.narratives: SubTable[NarrativeLine] = SubTable(
            look, "lens.narratives", self.tr("Narratives"), columns.narratives(), _record_of
        )
        self.no_narratives = Text(
            look, self.tr("No narrative tells of the period."), "secondary", "text2", name="lens.no_narratives"
        )
        self._fill_periods()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        chosen = QWidget()
        line = row(chosen, 6)
        label = Text(self.look, self.tr("Period"), "secondary", "text2", name="lens.period.label")
        label.setBuddy(self.period)
        line.addWidget(label)
        line.addWidget(self.period)
        line.addWidget(self.facts, 1)
        inset(chosen, 20, 4, 16, 8)
        left, right = QWidget(), QWidget()
        column(left).addWidget(self.priority_list)
        inset(left, 12, 8, 8, 8)
        box = column(right, 6)
        box.addWidget(self.served_header)
        box.addWidget(self.none_served)
        box.addWidget(self.served, 1)
        for title, table, nothing in (
            (self.tr("Gender figures and their narratives"), self.figures, self.no_figures),
            (self.tr("Narratives of the period"), self.narratives, self.no_narratives),
        ):
            box.addWidget(SectionHeader(self.look, title, panel=True))
            box.addWidget(nothing)
            box.addWidget(table)
        inset(right, 12, 8, 16, 8)
        beside = row(None, 0)
        beside.addWidget(left, 5)
        beside.addWidget(VLine())
        beside.addWidget(right, 6)
        whole = column(self)
        for each in (self.header, chosen, HLine()):
            whole.addWidget(each)
        whole.addLayout(beside, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave names their room: where the page is narrow the lesser columns go."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.look.px(_ROOMY)
        if narrow != self._narrow:
            self._narrow = narrow
            self.priority_list.arrange_columns(widths={}, order=[], hidden=["scheme"] if narrow else [])
            self.served.arrange_columns(widths={}, order=[], hidden=["evidence"] if narrow else [])

    def _wire(self) -> None:
        self.period.currentIndexChanged.connect(self._on_period)
        self.priority_list.current_changed.connect(self._on_priority)
        self.priority_list.open_requested.connect(self._on_priority)
        self.served.open_requested.connect(self._on_arrangement)
        self.figures.open_requested.connect(self._on_figure)
        self.narratives.open_requested.connect(self._on_narrative)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Priorities")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a period and a priority."""
        self._opened = True
        self._take_period(address.get("period", ""))
        self._wanted = address.get("row", "")
        self.reload()
        self.status_keys.emit([("Enter", self.tr("open the arrangement"))])

    def address(self) -> Mapping[str, str]:
        """Give the period and the priority to come back to."""
        return {"period": self.chosen.key, "row": self._wanted or self.priority_list.current_id()}

    def reload(self) -> None:
        """Read anew, in the background, what served each priority."""
        if self._opened:
            self.facts.setText(self.tr("Reading the register…"))
            self._reading.start(partial(_read, self.chosen))

    def _on_read(self, found: Lens) -> None:
        held, self._wanted = self._wanted or self.priority_list.current_id(), ""
        self.lens = found
        self.priorities.set_rows(found.lines)
        first = next((line for line in found.lines if line.served_by), found.lines[0])
        if not self.priority_list.select_id(held):
            self.priority_list.select_id(first.id)
        self._show_facts(found)
        self.figures.fill_rows(found.figures)
        self.narratives.fill_rows(found.narratives)
        for table, nothing in ((self.figures, self.no_figures), (self.narratives, self.no_narratives)):
            rows = table.rows.rowCount()
            table.setVisible(bool(rows))
            nothing.setVisible(not rows)
        self._on_priority(self.priority_list.current_id())

    def refresh(self, changes: Changes) -> None:
        """Take up a change: terms, reasons, readings and narratives all count here."""
        self.reload()

    def regions(self) -> list[QWidget]:
        """Give the period and the tables."""
        tables = [each for each in (self.served, self.figures, self.narratives) if each.isVisibleTo(self)]
        return [self.priority_list, *tables, self.period]

    def commands(self) -> list[Command]:
        """Give the way to the arrangement that is chosen."""
        return [
            Command("lens.open", self.tr("Open the arrangement"), self.open_current, icon="handshake", menu="record")
        ]

    # --- the period -----------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> Period:
        """Give the period chosen."""
        return Period(*parse_period(str(self.period.currentData())))

    def _fill_periods(self) -> None:
        """Offer the years and the quarters of the office, this year first."""
        own = self.bridge.ask(Office.profile)
        basis = (own.fiscal_calendar if own else "") or _USUAL
        year, quarter = year_of(basis, self.today()), quarter_of(basis, self.today())
        for _ in range(_YEARS):
            name = self.tr("Year {year}").format(year=year_name(basis, year.start))
            self.period.addItem(name, year.key)
            year = year.before
        for _ in range(_QUARTERS):
            number = self.words.number(quarter_number(basis, quarter.start))
            text = self.tr("Quarter {number} of {year}")
            self.period.addItem(text.format(number=number, year=year_name(basis, quarter.start)), quarter.key)
            quarter = quarter.before

    def _take_period(self, text: str) -> None:
        """Go to the period of an address; one that cannot be read leaves the page as it is."""
        try:
            wanted = Period(*parse_period(text)) if text else None
        except RuleBroken:
            wanted = None
        if wanted is None:
            return
        self.period.blockSignals(True)  # noqa: FBT003 as Qt takes it
        if self.period.findData(wanted.key) < 0:
            name = self.tr("{first} to {last}")
            first, last = self.words.month_name(wanted.start), self.words.month_name(wanted.end)
            self.period.addItem(name.format(first=first, last=last), wanted.key)
        self.period.setCurrentIndex(self.period.findData(wanted.key))
        self.period.blockSignals(False)  # noqa: FBT003

    @Slot()
    def _on_period(self) -> None:
        self.address_changed.emit()
        self.reload()

    # --- what is shown --------------------------------------------------------------------------------------------

    def _show_facts(self, found: Lens) -> None:
        self.header.set_detail(
            self.tr("{first} to {last}").format(
                first=self.words.full_day(found.first), last=self.words.full_day(found.last)
            )
        )
        number, code = self.words.number, self.words.code
        with_rc = sum(count for key, count in found.involvement if key != "NONE")
        levels = ", ".join(f"{code('decision_level', key)} {number(count)}" for key, count in found.levels)
        text = self.tr("{count} arrangements in force, {rc} with the Resident Coordinator. Decided at: {levels}.")
        said = text.format(count=number(found.arrangements), rc=number(with_rc), levels=levels or "—")
        if found.gaps:
            lacking = self.tr("{count} gender figures lack a validated narrative.")
            said = f"{said} {lacking.format(count=number(len(found.gaps)))}"
        self.facts.setText(said)

    def _on_priority(self, identity: str) -> None:
        line = next((each for each in self.lens.lines if each.id == identity), None) if self.lens else None
        self.served.fill_rows(line.served_by if line else ())
        self.served.setVisible(bool(line and line.served_by))
        self.none_served.setHidden(bool(line and line.served_by))

    def open_current(self) -> None:
        """Open the arrangement chosen at its policy lens."""
        if self.served.current_id():
            self._on_arrangement(self.served.current_id())

    def _on_arrangement(self, identity: str) -> None:
        self.open_requested.emit(address_of("arrangements", id=identity, tab="lens"))

    def _on_figure(self, identity: str) -> None:
        line = next(each for each in self.lens.figures if str(each.id) == identity) if self.lens else None
        if line is not None:
            self.open_requested.emit(address_of("services", id=str(line.service_id)))

    def _on_narrative(self, identity: str) -> None:
        line = next(each for each in self.lens.narratives if str(each.record.id) == identity) if self.lens else None
        if line is None:
            return
        subject = str(line.record.subject_id or "")
        if line.record.subject_kind == "ARRANGEMENT":
            self.open_requested.emit(address_of("arrangements", id=subject, tab="lens"))
        elif line.record.subject_kind == "SHARED_SERVICE":
            self.open_requested.emit(address_of("services", id=subject))


def _read(period: Period, office: Office, _tell: Tell) -> Lens:
    return queries.lens(office, period.start, period.end)


def _id_of(line: PriorityLine) -> str:
    return line.id


def _key_of(line: ServedBy | GenderFigure) -> str:
    return str(line.id)


def _record_of(line: NarrativeLine) -> str:
    return str(line.record.id)
