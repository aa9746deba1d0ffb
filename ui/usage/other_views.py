"""The figures of the grid looked at in two other ways: all services of each consumer, and all services of one month."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.declaring import dataclass
from commonservices.queries import usage as queries
from commonservices.queries.usage import GridFilter, GridRow, MonthLine
from ui.kit.columns import Column
from ui.kit.combo_box import ComboBox
from ui.kit.layout import column, inset, row
from ui.kit.model import PagedModel
from ui.kit.table import Register
from ui.kit.tabs import TabItem, Tabs
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.registers.short_tables import Ordered, paged_model
from ui.usage.lines import places_of
from ui.usage.marks import CellKey

SERVICE, CONSUMER, MONTH = "service", "consumer", "month"
_MONTHLY: Final = 84


@dataclass(frozen=True)
class OfMonth:
    """The services of a filter, looked at in one month."""

    wanted: GridFilter
    month: date


class OtherViews(QStackedWidget):
    """Two tables to read; Enter leads to the cell in the grid, where it is typed."""

    cell_wanted = Signal(object)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the tables; they are read when they are looked at."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        self._wanted: GridFilter | None = None
        look = frame.look
        self.tabs = Tabs(look, self.tr("Ways to look at it"), "usage.views")
        by_consumer, by_month = self.tr("By consumer"), self.tr("By month")
        self.tabs.set_tabs(
            [TabItem(SERVICE, self.tr("By service")), TabItem(CONSUMER, by_consumer), TabItem(MONTH, by_month)]
        )
        self.consumers = Register(look, "usage.by_consumer", self.tr("Usage by consumer"))
        self.model: PagedModel[GridRow, Ordered[GridFilter]] | None = None
        self.month_choice = ComboBox(look)
        self.month_choice.setObjectName("usage.by_month.month")
        self.month_choice.call(self.tr("Month"))
        self.month_choice.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.months = Register(look, "usage.by_month", self.tr("Usage by month"))
        self.month_model: PagedModel[MonthLine, Ordered[OfMonth]] | None = None
        monthly, head = QWidget(), QWidget()
        line = row(head, 8)
        line.addWidget(Text(look, self.tr("Month"), "secondary", "text2"))
        line.addWidget(self.month_choice)
        line.addStretch(1)
        inset(head, 20, 8, 16, 8)
        box = column(monthly)
        box.addWidget(head)
        box.addWidget(self.months, 1)
        for part in (self.consumers, monthly):
            self.addWidget(part)
        self.month_choice.activated.connect(self._read_month)
        self.consumers.open_requested.connect(self._on_consumer)
        self.months.open_requested.connect(self._on_service)

    @property
    def table(self) -> QWidget:
        """The table that is shown."""
        return self.consumers if self.currentIndex() == 0 else self.months

    @property
    def view(self) -> str:
        """The way it is looked at: by service, which is the grid, by consumer or by month."""
        return self.tabs.current_key() or SERVICE

    def shown(self, grid: QWidget) -> QWidget:
        """Give the table that is shown: the grid when it is looked at by service."""
        return grid if self.view == SERVICE else self.table

    def choose(self, view: str) -> None:
        """Make a way current without telling anybody."""
        self.tabs.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.tabs.select(view or SERVICE)
        self.tabs.blockSignals(False)  # noqa: FBT003

    def read(self, wanted: GridFilter, month: date) -> None:
        """Read what is shown for a filter; a month outside its year gives way to the last that has begun."""
        if self.view == SERVICE:
            return
        new_year = self._wanted is None or self._wanted.months != wanted.months
        self._wanted = wanted
        if new_year:
            self._offer(month)
        if self.view == CONSUMER:
            self.setCurrentIndex(0)
            self._read_consumers(new_year=new_year)
        else:
            self.setCurrentIndex(1)
            self._read_month()

    # --- by consumer ----------------------------------------------------------------------------------------------

    def _read_consumers(self, *, new_year: bool) -> None:
        wanted = self._wanted
        assert wanted is not None  # noqa: S101 shown for a filter
        query = Ordered(wanted, "consumer")
        if self.model is not None and not new_year:
            self.model.set_query(query)
            return
        ask = self._frame.bridge.ask
        self.model = paged_model(
            self._consumer_columns(wanted.months),
            query,
            lambda held: ask(partial(queries.count, wanted=held.wanted)),
            lambda held, offset, limit: ask(
                partial(queries.by_consumer, wanted=held.wanted, offset=offset, limit=limit)
            ),
            _row_id,
        )
        self.model.setParent(self.consumers)
        self.consumers.set_model(self.model)
        _begin(self.consumers)

    def _consumer_columns(self, months: Sequence[date]) -> list[Column[GridRow]]:
        words, field = self._words, self._words.field
        monthly = [
            Column(
                month.isoformat(),
                words.month_names()[month.month - 1],
                partial(self._cell, place),
                _MONTHLY,
                paint="number",
            )
            for place, month in enumerate(months)
        ]
        return [
            Column("consumer", field("consumer_id"), lambda each: words.isolate(each.consumer), 110, detail=_strong),
            Column("service", field("service_id"), lambda each: each.name, 190),
            Column("unit", field("unit"), lambda each: words.code("units", each.unit), 110, detail=_muted),
            *monthly,
            Column("total", field("total"), self._total, 92, paint="number", detail=_strong),
        ]

    def _cell(self, place: int, each: GridRow) -> str:
        cell = each.cells[place]
        begun = self._wanted is not None and self._wanted.months[place] <= self._frame.bridge.today()
        shown = cell.quantity is not None or (cell.covered and begun)
        return self._figure(cell.quantity, _places(each)) if shown else ""

    def _total(self, each: GridRow) -> str:
        return self._figure(each.total, _places(each))

    def _on_consumer(self, _identity: str) -> None:
        found = self.model.row(self.consumers.currentIndex().row()) if self.model is not None else None
        if found is not None and self._wanted is not None:
            self._lead(found.service_id, found.consumer_id)

    # --- by month -------------------------------------------------------------------------------------------------

    def _offer(self, month: date) -> None:
        assert self._wanted is not None  # noqa: S101 shown for a filter
        begun = [each for each in self._wanted.months if each <= self._frame.bridge.today()] or self._wanted.months[:1]
        self.month_choice.clear()
        for each in begun:
            self.month_choice.addItem(self._words.month_name(each), each.isoformat())
        self.month_choice.setCurrentIndex(begun.index(month) if month in begun else len(begun) - 1)

    def _month(self) -> date:
        return date.fromisoformat(str(self.month_choice.currentData()))

    def _read_month(self, _place: int = 0) -> None:
        if self._wanted is None:
            return
        query = Ordered(OfMonth(self._wanted, self._month()), "reference")
        if self.month_model is None:
            ask = self._frame.bridge.ask
            self.month_model = paged_model(
                self._month_columns(),
                query,
                lambda held: len(ask(partial(queries.sizes, wanted=held.wanted.wanted)).numbers),
                lambda held, offset, limit: ask(
                    partial(
                        queries.by_month,
                        wanted=held.wanted.wanted,
                        month=held.wanted.month,
                        offset=offset,
                        limit=limit,
                    )
                ),
                lambda each: str(each.service_id),
            )
            self.month_model.setParent(self.months)
            self.months.set_model(self.month_model)
        else:
            self.month_model.set_query(query)
        _begin(self.months)

    def _month_columns(self) -> list[Column[MonthLine]]:
        words, field = self._words, self._words.field

        def figure(of: Callable[[MonthLine], Decimal | None]) -> Callable[[MonthLine], str]:
            return lambda each: self._figure(of(each), _month_places(each))

        return [
            Column("reference", field("reference"), lambda each: words.isolate(each.reference), 100, detail=_muted),
            Column("service", field("service_id"), lambda each: each.name, 180, elastic=True),
            Column("unit", field("unit"), lambda each: words.code("units", each.unit), 110, detail=_muted),
            Column("total", self.tr("Used"), figure(lambda each: each.total), 92, paint="number", detail=_strong),
            Column("before", self.tr("Month before"), figure(lambda each: each.before), 100, paint="number"),
            Column("year", self.tr("Year before"), figure(lambda each: each.year_before), 100, paint="number"),
            Column("plan", self.tr("Plan"), lambda each: self._figure(_whole(each.plan)), 84, paint="number"),
            Column("entered", self.tr("Entered"), self._entered, 84, paint="number", detail=_muted),
        ]

    def _entered(self, each: MonthLine) -> str:
        number = self._words.number
        return self.tr("{entered} of {consumers}").format(
            entered=number(each.entered), consumers=number(each.consumers)
        )

    def _on_service(self, _identity: str) -> None:
        at = self.months.currentIndex().row()
        found = self.month_model.row(at) if self.month_model is not None else None
        if found is not None and self._wanted is not None:
            ask = partial(queries.rows_of, wanted=self._wanted, service_ids=[found.service_id])
            rows = self._frame.bridge.ask(ask)
            if rows:
                self._lead(found.service_id, rows[0].consumer_id)

    def _lead(self, service_id: UUID, consumer_id: UUID) -> None:
        month = self._month()
        self.tabs.select(SERVICE)
        self.cell_wanted.emit(CellKey(service_id, consumer_id, month))

    def _figure(self, quantity: Decimal | None, places: int | None = None) -> str:
        return "—" if quantity is None else self._words.number(quantity, places)


def _begin(table: Register) -> None:
    """Put the cursor on the first row where it stands on none."""
    if not table.currentIndex().isValid():
        table.setCurrentIndex(table.model().index(0, 0))


def _whole(plan: Decimal | None) -> Decimal | None:
    """Give a twelfth of a year as it is compared: to two decimals."""
    return None if plan is None else round(plan, 2)


def _places(each: GridRow) -> int:
    return places_of(each.unit, [each.total, *(cell.quantity for cell in each.cells)])


def _month_places(each: MonthLine) -> int:
    return places_of(each.unit, [each.total, each.before, each.year_before])


def _row_id(each: GridRow) -> str:
    return f"{each.service_id} {each.consumer_id}"


def _strong(_row: object) -> str:
    return "strong"


def _muted(_row: object) -> str:
    return "muted"
