"""What was rendered and is not billed, with its age, and the drafting of bills out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from commonservices.actions import billing_runs
from commonservices.actions.billing_runs import BillingDone
from commonservices.domain.bills import Bill
from commonservices.domain.ids import read_id
from commonservices.domain.terms import add_months, month_end
from commonservices.domain.text import fold
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import unbilled as queries
from commonservices.queries.orders import DaysToBill, days_to_bill
from commonservices.queries.unbilled import UnbilledRow
from commonservices.queries.usage import YEAR
from ui.asking import ask
from ui.bills.order_columns import OrderColumns
from ui.bills.part import BillsPart
from ui.bills.specs import BillSpecs
from ui.kit.asked import Asked
from ui.kit.model import ListRows
from ui.kit.texts import Text
from ui.latest_read import LatestRead
from ui.page import Command, PageFrame, address_of


class UnbilledPart(BillsPart[UnbilledRow]):
    """The list of what waits for a bill; it is read away from the window."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the list."""
        super().__init__(frame, "unbilled", "", "", parent)
        self.title = self.tr("Unbilled")
        self.filter.field.setPlaceholderText(self.tr("Party, service, order"))
        self.table.setAccessibleName(self.title)
        self.every: list[UnbilledRow] = []
        self.took: DaysToBill | None = None
        self.rows: ListRows[UnbilledRow] = ListRows(OrderColumns(frame, self).unbilled(), _id_of, self)
        self.table.set_model(self.rows)
        self.facts = Text(frame.look, "", "secondary", "text2", wrap=True, name="bills.unbilled.facts")
        self.facts.setContentsMargins(20, 0, 16, 8)
        self.body.insertWidget(1, self.facts)
        self._specs = BillSpecs(frame)
        self.reading = LatestRead(frame, self._on_read, self)

    def reload(self) -> None:
        """Read anew, in the background."""
        if self.opened:
            if not self.every:
                self.facts.setText(self.tr("Reading the register…"))
            self.reading.start(_read)

    def _on_read(self, read: tuple[list[UnbilledRow], DaysToBill]) -> None:
        self.every, self.took = read
        self.facts.setText(" ".join(filter(None, (self._said(self.every), self._said_days(self.took)))))
        super().reload()
        self.select_first()

    @Slot(str)
    def _on_text(self, _text: str) -> None:
        """Filter what was read; nothing is read anew."""
        super().reload()
        self.select_first()

    def read(self) -> tuple[int, int]:
        """Show what was read, as far as it holds the words typed."""
        rows = [each for each in self.every if _holds(each, self.text)]
        self.rows.set_rows(rows)
        return len(rows), len(self.every)

    def nothing(self) -> tuple[str, str]:
        """Say that all is billed."""
        return self.tr("Nothing waits for a bill."), ""

    def _said(self, rows: Sequence[UnbilledRow]) -> str:
        sums: dict[str, int] = {}
        for each in rows:
            if each.amount is not None:
                sums[each.currency] = sums.get(each.currency, 0) + each.amount
        amounts = ", ".join(self.words.money(amount, currency) for currency, amount in sorted(sums.items()))
        blocked = sum(bool(each.why) for each in rows)
        said = (
            self.tr("%n waiting for a bill: {amounts}.", "", len(rows)).format(amounts=amounts or "—") if rows else ""
        )
        return f"{said} {self.tr('%n cannot be billed yet.', '', blocked)}" if blocked else said

    def _said_days(self, took: DaysToBill) -> str:
        """Say how long it took from the delivery to the bill, in the middle and at most."""
        if took.median is None or took.longest is None:
            return ""
        said = self.tr(
            "%n order(s) billed within a year: in the middle {median}, at most {longest} after delivery.",
            "",
            took.orders,
        )
        return said.format(median=self.words.days(round(took.median)), longest=self.words.days(took.longest))

    def open_row(self, identity: str) -> None:
        """Open the order, or the service whose use waits."""
        row = next((each for each in self.every if _id_of(each) == identity), None)
        if row is not None and row.order_id is not None:
            self.open_requested.emit(address_of("bills", id=str(row.order_id)))
        elif row is not None and row.service_id is not None:
            self.open_requested.emit(address_of("services", id=str(row.service_id)))

    def act_commands(self, fixed: str, none: str) -> list[Command]:
        """Give the drafting of bills."""
        text = self.tr("Draft bills…")
        return [Command("bills.draft_run", text, self.draft, "Ctrl+N", "receipt", "file", fixed, primary=True)]

    def draft(self) -> None:
        """Ask for which days and whom, and draft the bills as one act that tells how far it is.

        The month before and everybody are offered; when something was looked for, the month and party of its row are.
        """
        row = self._sought()
        last = month_end(row.day if row is not None else add_months(self.frame.bridge.today(), -1))
        fields = self._specs.some(Bill, "starts_on", "ends_on", "to_entity_id", required=("starts_on", "ends_on"))
        title = self.tr("Draft bills")
        question = self.tr("One draft for each party and currency, out of all that is certified or used in these days.")
        values: dict[str, object] = {"starts_on": last.replace(day=1), "ends_on": last}
        if row is not None:
            values["to_entity_id"] = str(row.party_id)
        ask(self.frame, self, Asked(title, question, title, fields, _run, self._on_drafted, values=values, long=True))

    def _sought(self) -> UnbilledRow | None:
        now = self.table.current_id() if self.text else ""
        return next((each for each in self.every if _id_of(each) == now), None)

    def _on_drafted(self, _answers: Mapping[str, Any], done: BillingDone) -> None:
        text = self.tr("%n bill(s) drafted, {left} left out.", "", len(done.bills))
        self.told.emit(text.format(left=self.words.number(len(done.left_out))), "")
        self.open_requested.emit(address_of("bills", show="drafts"))

    def rows_for_paper(self, office: Office) -> Sequence[UnbilledRow]:
        """Give what is shown."""
        return [each for each in self.every if _holds(each, self.text)]


def _run(answers: Mapping[str, Any]) -> Any:
    wanted = billing_runs.Wanted(
        answers["starts_on"], answers["ends_on"], party_id=read_id(str(answers["to_entity_id"] or ""))
    )
    return partial(billing_runs.run, wanted=wanted)


def _read(office: Office, tell: Tell) -> tuple[list[UnbilledRow], DaysToBill]:
    tell(0, 0, "reading")
    today = office.today()
    return queries.unbilled(office), days_to_bill(office, add_months(today, -YEAR), today)


def _id_of(row: UnbilledRow) -> str:
    return f"{row.order_id or row.service_id}:{row.party}:{row.day}"


def _holds(row: UnbilledRow, text: str) -> bool:
    words = fold(" ".join((row.party, row.description, row.reference, row.arrangement)))
    return all(each in words for each in fold(text).split())
