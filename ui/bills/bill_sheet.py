"""The page of one bill: who to whom, its lines with their match, what was settled, reminders, explanations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from commonservices.domain import billing, settling
from commonservices.domain.cost_sharing.words import Line
from commonservices.domain.cost_sharing.words import lines as worded
from commonservices.queries import bills as queries
from commonservices.queries import statements
from commonservices.queries.bills import BillDetail, BillRow
from ui.bills.bill_acts import BillActs
from ui.bills.bill_facts import BillFacts
from ui.bills.columns import BillColumns
from ui.bills.issue_panel import IssuePanel
from ui.bills.sheet import Head, Sheet
from ui.bills.shown import BILL_MARKS, span
from ui.kit.columns import Column
from ui.page import Command, PageFrame, address_of


class BillSheet(Sheet):
    """One bill."""

    folded: Mapping[str, Mapping[str, int]] = {
        "lines": {"order": 1080, "since": 900, "support": 780, "rate": 670},
        "settlements": {"by": 900},
    }

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the tables."""
        super().__init__(frame, "bill", "bill", parent)
        self.detail: BillDetail | None = None
        self.acts = BillActs(frame, self)
        self.told = BillFacts(frame, self)
        columns = BillColumns(frame, self)
        self._titles = {
            "lines": self.tr("Lines"),
            "settlements": self.tr("Settlements"),
            "reminders": self.tr("Reminders"),
            "why": self.tr("How shares were worked out"),
            "history": self.tr("History"),
        }
        titles = self._titles
        self.add_table(
            "lines", titles["lines"], columns.lines(), lambda each: str(each.line.id), self.tr("No line yet.")
        )
        self.add_table(
            "settlements", titles["settlements"], columns.settlements(), lambda each: str(each.id),
            self.tr("Nothing is settled yet."),
        )  # fmt: skip
        self.add_table(
            "reminders", titles["reminders"], columns.reminders(), lambda each: str(each.id),
            self.tr("No reminder was sent yet."),
        )  # fmt: skip
        self.add_table("why", titles["why"], self._steps(), lambda pair: str(pair[0]), "")
        self.add_history()
        self.issue_panel = IssuePanel(frame)
        layout = self.above.layout()
        assert layout is not None  # noqa: S101 made above
        layout.addWidget(self.issue_panel)
        self.issue_panel.hide()
        self.issue_panel.left.connect(self.leave_issue)
        self.issue_panel.issued.connect(self.leave_issue)
        self.issue_panel.problem.connect(self.problem)
        self.facts.opened.connect(self._on_fact)
        self.tables["lines"].open_requested.connect(self._on_line)

    def _steps(self) -> list[Column[tuple[int, Line]]]:
        return [
            Column("title", self.tr("Step"), lambda pair: pair[1].title, 300, detail=_strong),
            Column("value", self.words.field("amount"), lambda pair: pair[1].value, 180, paint="number"),
            Column("note", self.words.field("note"), lambda pair: pair[1].note, 260, detail=_muted, elastic=True),
        ]

    # --- showing --------------------------------------------------------------------------------------------------

    def show_record(self, id: UUID) -> Head:
        """Show a bill; Known when there is none."""
        detail = self.frame.bridge.ask(partial(queries.bill, id=id))
        if self.id != id:
            self.issue_panel.hide()
        self.id, self.detail = id, detail
        words, row = self.words, detail.row
        self.show_facts(self.told.pairs(detail), self.told.life(detail))
        self.fill("lines", detail.lines)
        self.fill("settlements", detail.settlements)
        self.fill("reminders", detail.reminders)
        shares = any(each.line.share_id for each in detail.lines)
        self.fill("why", list(enumerate(self._explained(id))) if shares else [])
        counts: dict[str, int | None] = {
            "lines": len(detail.lines), "settlements": len(detail.settlements), "reminders": len(detail.reminders),
        }  # fmt: skip
        keys = [key for key in self._titles if key != "why" or shares]
        self.set_tabs([(key, self._titles[key], counts.get(key)) for key in keys])
        self.say(*self.told.said(detail))
        title = self.tr("{provider} to {party}").format(
            provider=words.isolate(row.provider), party=words.isolate(row.party)
        )
        said = (row.reference, words.code("bill_kinds", row.kind), span(words, row.starts_on, row.ends_on))
        money = words.money(row.total, row.currency)
        text = " · ".join((*(words.isolate(each) if each == row.reference else each for each in said), money))
        return Head(title, text, words.code("bill_states", row.state), BILL_MARKS.get(row.state, "draft"))

    def _explained(self, id: UUID) -> list[Line]:
        found = self.frame.bridge.ask(partial(statements.bill_statement, bill_id=id))
        return [told for each in found.explained for told in worded(each.steps, self.words.language)]

    def _on_fact(self, key: str) -> None:
        if self.detail is None:
            return
        name, _, id = key.partition(".")
        bill = self.detail.bill
        places = {
            "arrangement": address_of("arrangements", id=str(bill.arrangement_id)),
            "corrects": address_of("bills", id=str(bill.corrects_id)),
            "correction": address_of("bills", id=id),
        }
        self.open_requested.emit(places[name])

    def _on_line(self, _identity: str) -> None:
        if self._row.state == settling.DRAFT and not self.frame.bridge.read_only:
            self._set_line()
        elif (line := self.current("lines")) is not None and line.line.order_id is not None:
            self.open_requested.emit(address_of("bills", id=str(line.line.order_id)))

    # --- acting ---------------------------------------------------------------------------------------------------

    @property
    def _row(self) -> BillRow:
        assert self.detail is not None  # noqa: S101 a bill is shown before anything is done
        return self.detail.row

    def begin_issue(self) -> None:
        """Show what issuing will do."""
        self.issue_panel.begin([self._row])
        self.issue_panel.show()

    def leave_issue(self) -> None:
        """Close what issuing would do; the keyboard goes back to the steps, else it would leave the page."""
        inside = self.issue_panel.isAncestorOf(self.focusWidget() or self)
        self.issue_panel.hide()
        if inside:
            self.stepper.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def escape(self) -> bool:
        """Leave the issue."""
        shown = self.issue_panel.isVisibleTo(self)
        self.leave_issue()
        return shown

    def _set_line(self) -> None:
        if (line := self.current("lines")) is not None:
            self.acts.set_line(line.line)

    def _remove_line(self) -> None:
        if (line := self.current("lines")) is not None:
            self.acts.remove_line(line.line)

    def _dispute_line(self) -> None:
        if (line := self.current("lines")) is not None:
            self.acts.dispute(self._row, [line])

    def _reverse(self) -> None:
        if (paid := self.current("settlements")) is not None:
            self.acts.reverse(paid)

    def _post_paid(self) -> None:
        if (paid := self.current("settlements")) is not None:
            self.acts.post(paid)

    def _remove(self) -> None:
        if self.detail is not None and self.acts.remove(self.detail) is not None:
            self.open_requested.emit(address_of("bills", show="drafts"))

    def _credit(self) -> None:
        self.acts.credit(self._row, lambda made: self.open_requested.emit(address_of("bills", id=str(made))))

    def commands(self, fixed: str) -> list[Command]:
        """Give what can be done with the bill as it stands."""
        if self.detail is None:
            return []
        return [replace(each, reason=fixed or each.reason) for each in self._ready()]

    def _ready(self) -> list[Command]:
        row, acts = self._row, self.acts
        if row.state == settling.DRAFT:
            no_line = "" if self.current("lines") is not None else self.tr("No line is selected.")
            empty = "" if self.detail is not None and self.detail.lines else self.tr("No line yet.")
            add, line = self.tr("Add a line…"), partial(acts.add_line, row)
            return [
                Command(
                    "bill.issue", self.tr("Issue…"), self.begin_issue, "", "check", reason=empty, primary=not empty
                ),
                Command("bill.add_line", add, line, "Ctrl+N", "plus", primary=bool(empty)),
                Command("bill.set_line", self.tr("Change the line…"), self._set_line, "", "pencil", reason=no_line),
                Command("bill.remove_line", self.tr("Remove the line"), self._remove_line, "", "trash", reason=no_line),
                Command("bill.remove", self.tr("Remove the draft"), self._remove, "", "trash"),
            ]
        post = Command("bill.post", self.tr("Note the ledger reference…"), self._post, "", "file-text")
        return [
            *(self._open_acts() if row.state in settling.OPEN else []),
            *self._later(),
            post,
            *self._of_settlement(),
        ]

    def _post(self) -> None:
        if self.detail is not None:
            self.acts.post(self.detail.bill)

    def _open_acts(self) -> list[Command]:
        row, acts = self._row, self.acts
        paid = "" if row.balance else self.tr("Nothing is open.")
        credit = "" if row.total >= 0 else self.tr("A credit is set off on the page of the bill it pays.")
        settled = (
            ""
            if row.state != settling.PART_PAID
            else self.tr("Something is settled on it: draft a credit note instead.")
        )
        found = [
            self._made("pay", self.tr("Enter a payment…"), acts.pay, "wallet", paid, primary=bool(row.balance)),
            self._made("offset", self.tr("Set off…"), acts.offset, "scale", paid or credit),
        ]
        if row.state == settling.DISPUTED:
            found.append(self._made("resolve", self.tr("Resolve the dispute…"), acts.resolve, "check", ""))
        else:
            no_line = "" if self.current("lines") is not None else self.tr("No line is selected.")
            found.append(self._made("dispute", self.tr("Dispute…"), acts.dispute, "alert-triangle", paid))
            line = self.tr("Dispute the line…")
            found.append(Command("bill.dispute_line", line, self._dispute_line, reason=no_line))
        return [
            *found,
            self._made("remind", self.tr("Log a reminder…"), acts.remind, "bell", paid),
            self._made("write_off", self.tr("Write off…"), acts.write_off, "archive", paid),
            self._made("cancel", self.tr("Cancel the bill…"), acts.cancel, "x", settled),
        ]

    def _made(
        self, key: str, text: str, act: Callable[[BillRow], object], icon: str, reason: str, *, primary: bool = False
    ) -> Command:
        return Command(f"bill.{key}", text, partial(act, self._row), "", icon, reason=reason, primary=primary)

    def _later(self) -> list[Command]:
        if self._row.state not in settling.OPEN | {settling.PAID} or self._row.kind == billing.CREDIT:
            return []
        return [Command("bill.credit", self.tr("Draft a credit note…"), self._credit, "", "undo")]

    def _of_settlement(self) -> list[Command]:
        if self.current("settlements") is None:
            return []
        return [
            Command("bill.reverse", self.tr("Take the settlement back…"), self._reverse, "", "undo"),
            Command("bill.post_paid", self.tr("Note the ledger reference of the settlement…"), self._post_paid),
        ]


def _muted(_row: object) -> str:
    return "muted"


def _strong(_row: object) -> str:
    return "strong"
