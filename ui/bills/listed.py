"""The registers of bills and of orders: rows of a query, read in pages, with their views."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, Generic, TypeVar
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from commonservices.domain.declaring import dataclass
from commonservices.domain.ids import read_id
from commonservices.office import Office
from commonservices.queries import bills as bill_queries
from commonservices.queries import entities as entity_queries
from commonservices.queries import orders as order_queries
from commonservices.queries.bills import BillFilter, BillRow
from commonservices.queries.orders import OrderFilter, OrderRow
from ui.bills.columns import BillColumns
from ui.bills.issue_panel import IssuePanel
from ui.bills.order_columns import OrderColumns
from ui.bills.part import BillsPart
from ui.kit.columns import Column
from ui.kit.filter_bar import Token
from ui.kit.model import PagedModel
from ui.page import Command, PageFrame, address_of

FilterT = TypeVar("FilterT", BillFilter, OrderFilter)
RowT = TypeVar("RowT", BillRow, OrderRow)
MOST_ON_PAPER: Final = 25_000
_PART_PAID: Final = "part_paid"


@dataclass(frozen=True)
class Asked(Generic[FilterT]):
    """What a list asks for: its filter and its order."""

    filter: FilterT
    sort: str = "reference"
    descending: bool = True


class _Listed(BillsPart[RowT], Generic[RowT, FilterT]):
    """A list that reads its rows in pages; where there is little room some columns fold."""

    folded: Mapping[str, int] = {}

    def set_up(self, columns: Sequence[Column[RowT]]) -> None:
        """Make the rows once the columns are known."""
        self.rows: PagedModel[RowT, Asked[FilterT]] = PagedModel(
            columns,
            count=self.count_of,
            page=self.page_of,
            row_id=lambda row: str(row.id),
            rows=lambda _ids: (),
            with_sort=_with_sort,
            query=Asked(self.wanted("")),
            parent=self,
        )
        self.table.set_model(self.rows)
        self.table.show_sort("reference", descending=True)
        self._hidden: list[str] = []

    def wanted(self, view: str) -> FilterT:
        """Give the filter of a view with the words typed."""
        raise NotImplementedError

    def count_of(self, asked: Asked[FilterT]) -> int:
        """Give how many rows there are."""
        raise NotImplementedError

    def page_of(self, asked: Asked[FilterT], offset: int, limit: int) -> Sequence[RowT]:
        """Give a stretch of rows."""
        raise NotImplementedError

    def read(self) -> tuple[int, int]:
        """Read the rows of the view; give how many there are of all."""
        self.rows.set_query(replace(self.rows.query, filter=self.wanted(self.view)))
        for place in range(self.shows.count()):
            key = str(self.shows.itemData(place))
            number = self.words.number(self.count_of(Asked(self.wanted(key))))
            self.shows.setItemText(place, f"{dict(self.views())[key]} ({number})")
        return self.rows.rowCount(), max(self.rows.rowCount(), self.every())

    def every(self) -> int:
        """Give how many rows there are without any filter."""
        raise NotImplementedError

    def current(self) -> RowT | None:
        """Give the row of the cursor."""
        return self.rows.row(self.table.currentIndex().row())

    def selected(self) -> list[RowT]:
        """Give the selected rows."""
        places = [place for first, count in self.table.selected_spans() for place in range(first, first + count)]
        return [row for row in map(self.rows.row, places) if row is not None]

    def act_commands(self, fixed: str, none: str) -> list[Command]:
        """Give the form of a new record."""
        text = self.nothing()[1]
        return [Command("bills.new", text, self.begin_requested.emit, "Ctrl+N", "plus", "file", fixed, primary=True)]

    def open_row(self, identity: str) -> None:
        """Open the record."""
        self.open_requested.emit(address_of("bills", id=identity))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold lesser columns where there is little room."""
        super().resizeEvent(event)
        hidden = [key for key, least in self.folded.items() if event.size().width() < self.look.px(least)]
        if hidden != self._hidden:
            self._hidden = hidden
            self.table.arrange_columns(widths={}, order=[], hidden=hidden)


class BillsList(_Listed[BillRow, BillFilter]):
    """The register of bills."""

    folded: Mapping[str, int] = {"usd": 1400, "channel": 1300, "kind": 1120, "ledger": 1010}

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the list."""
        super().__init__(frame, "bills", "", "", parent)
        self.party_id: UUID | None = None
        self.title = self.tr("Bills")
        self.filter.field.setPlaceholderText(self.tr("Reference, party, ledger reference"))
        self.table.setAccessibleName(self.title)
        self.set_up(BillColumns(frame, self).bills())
        self.issue_panel = IssuePanel(frame)
        self.issue_panel.hide()
        self.body.insertWidget(0, self.issue_panel)
        self.issue_panel.left.connect(self.leave_issue)
        self.issue_panel.issued.connect(self._on_issued)
        self.issue_panel.problem.connect(self.problem)
        self.filter.token_removed.connect(self._on_token)

    def views(self) -> list[tuple[str, str]]:
        """Give the views of bills."""
        return [
            ("all", self.tr("All")),
            ("drafts", self.tr("Drafts")),
            ("open", self.tr("Issued and open")),
            ("overdue", self.tr("Overdue")),
            ("disputed", self.tr("Disputed")),
            (_PART_PAID, self.tr("Part paid")),
            ("credits", self.tr("Credit notes")),
            ("closed", self.tr("Closed")),
        ]

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a view, perhaps of one party."""
        self.party_id = read_id(address.get("party", ""))
        self._show_party()
        super().open(address)

    def address(self) -> dict[str, str]:
        """Give view, words, party and row."""
        return {**super().address(), "party": str(self.party_id or "")}

    def _show_party(self) -> None:
        tokens = []
        if self.party_id is not None:
            every = self.frame.bridge.ask(entity_queries.all_entities)
            code = next((each.short_code for each in every if each.id == self.party_id), "")
            tokens = [Token("party", self.words.field("to_entity_id"), code)]
        self.filter.set_tokens(tokens)

    def _on_token(self, _key: str) -> None:
        self.party_id = None
        self._show_party()
        self.reload()
        self.state_changed.emit()

    def wanted(self, view: str) -> BillFilter:
        """Give the filter of a view with the words typed."""
        state = "PART_PAID" if view == _PART_PAID else ""
        return BillFilter("all" if state else view or "all", self.text, party_id=self.party_id, state=state)

    def count_of(self, asked: Asked[BillFilter]) -> int:
        """Give how many bills there are."""
        return self.frame.bridge.ask(partial(bill_queries.count, wanted=asked.filter))

    def page_of(self, asked: Asked[BillFilter], offset: int, limit: int) -> Sequence[BillRow]:
        """Give a stretch of bills."""
        return self.frame.bridge.ask(partial(_bills, asked=asked, offset=offset, limit=limit))

    def every(self) -> int:
        """Give how many bills there are in all."""
        return self.count_of(Asked(BillFilter()))

    def nothing(self) -> tuple[str, str]:
        """Give how bills begin."""
        sentence = self.tr("No bill yet. Draft the bills of a month from what is unbilled, or begin one by hand.")
        return sentence, self.tr("New bill")

    # --- acting ---------------------------------------------------------------------------------------------------

    def act_commands(self, fixed: str, none: str) -> list[Command]:
        """Give the bill by hand, and the issue of the drafts that are selected."""
        drafts = "" if self._drafts() else self.tr("No draft is selected.")
        issue = self.tr("Issue the selected drafts…")
        return [
            *super().act_commands(fixed, none),
            Command("bills.issue", issue, self.issue, "", "check", reason=fixed or drafts),
        ]

    def _drafts(self) -> list[BillRow]:
        return [row for row in self.selected() if row.state == "DRAFT"]

    def issue(self) -> None:
        """Show what issuing the selected drafts will do."""
        rows = self._drafts()
        if rows:
            self.issue_panel.begin(rows)
            self.issue_panel.show()

    def leave_issue(self) -> None:
        """Go back to the list."""
        self.issue_panel.hide()
        self.focus_list()

    def _on_issued(self, said: str) -> None:
        self.leave_issue()
        self.told.emit(said, "")

    def escape(self) -> bool:
        """Leave the issue, then the typed words."""
        if self.issue_panel.isVisibleTo(self):
            self.leave_issue()
            return True
        return super().escape()

    def rows_for_paper(self, office: Office) -> Sequence[BillRow]:
        """Give the bills as they are filtered and sorted."""
        return _bills(office, self.rows.query, 0, MOST_ON_PAPER)


class OrdersList(_Listed[OrderRow, OrderFilter]):
    """The register of orders."""

    folded: Mapping[str, int] = {"requested": 1240, "cover": 1060, "delivered": 960}

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the list."""
        super().__init__(frame, "orders", "", "", parent)
        self.title = self.tr("Orders")
        self.filter.field.setPlaceholderText(self.tr("Reference, purpose, service, consumer"))
        self.table.setAccessibleName(self.title)
        self.set_up(OrderColumns(frame, self).orders())

    def views(self) -> list[tuple[str, str]]:
        """Give the views of orders."""
        return [
            ("all", self.tr("All")),
            ("open", self.tr("Under way")),
            ("late", self.tr("Late")),
            ("unbilled", self.tr("Not billed")),
            ("billed", self.tr("Billed")),
            ("over", self.tr("Closed")),
        ]

    def wanted(self, view: str) -> OrderFilter:
        """Give the filter of a view with the words typed."""
        return OrderFilter(view or "all", self.text)

    def count_of(self, asked: Asked[OrderFilter]) -> int:
        """Give how many orders there are."""
        return self.frame.bridge.ask(partial(order_queries.count, wanted=asked.filter))

    def page_of(self, asked: Asked[OrderFilter], offset: int, limit: int) -> Sequence[OrderRow]:
        """Give a stretch of orders."""
        return self.frame.bridge.ask(partial(_orders, asked=asked, offset=offset, limit=limit))

    def every(self) -> int:
        """Give how many orders there are in all."""
        return self.count_of(Asked(OrderFilter()))

    def nothing(self) -> tuple[str, str]:
        """Give how orders begin."""
        return self.tr("No order yet. Enter what a consumer asks for."), self.tr("New order")

    def rows_for_paper(self, office: Office) -> Sequence[OrderRow]:
        """Give the orders as they are filtered and sorted."""
        return _orders(office, self.rows.query, 0, MOST_ON_PAPER)


def _bills(office: Office, asked: Asked[BillFilter], offset: int, limit: int) -> Sequence[BillRow]:
    found = partial(bill_queries.page, office, asked.filter, asked.sort, descending=asked.descending)
    return found(offset=offset, limit=limit)


def _orders(office: Office, asked: Asked[OrderFilter], offset: int, limit: int) -> Sequence[OrderRow]:
    found = partial(order_queries.page, office, asked.filter, asked.sort, descending=asked.descending)
    return found(offset=offset, limit=limit)


def _with_sort(asked: Asked[FilterT], sort: str, descending: bool) -> Asked[FilterT]:  # noqa: FBT001 as the model calls
    return replace(asked, sort=sort, descending=descending)
