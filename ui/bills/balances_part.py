"""Balances that were confirmed, and the other side's statement beside ours, line by line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.actions import settlements, two_sides
from commonservices.actions.reconciliations import Ran
from commonservices.domain.bills import BalanceConfirmation
from commonservices.domain.text import fold
from commonservices.domain.two_sides import MATCHED, Compared, Item
from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import ageing as queries
from commonservices.queries import statements
from commonservices.queries.ageing import BalanceRow
from ui.asking import ask
from ui.bills.money_columns import MoneyColumns
from ui.bills.part import BillsPart
from ui.bills.specs import BillSpecs, given
from ui.kit.asked import Asked
from ui.kit.field_spec import FieldSpec
from ui.kit.layout import HLine, inset, row
from ui.kit.model import ListRows
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader
from ui.page import Command, PageFrame


class BalancesPart(BillsPart[BalanceRow]):
    """The list of balances; below it the two statements that were compared last."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the list."""
        super().__init__(frame, "balances", "", "", parent)
        self.title = self.tr("Balances")
        self.filter.field.setPlaceholderText(self.tr("Party or provider"))
        self.table.setAccessibleName(self.title)
        self._specs = BillSpecs(frame)
        columns = MoneyColumns(frame, self)
        self.rows: ListRows[BalanceRow] = ListRows(columns.balances(), _id_of, self)
        self.table.set_model(self.rows)
        self.lines: SubTable[tuple[int, Compared]] = SubTable(
            frame.look, "bills.balances.compared", self.tr("Two statements"), columns.compared(), _place_of
        )
        self.lines.most_rows = 0
        self.compared = SectionHeader(frame.look, self.tr("Two statements"), name="bills.balances.compared.header")
        self._below = QWidget()
        line = row(self._below)
        line.addWidget(self.compared)
        inset(self._below, 20, 8, 16, 4)
        for part in (HLine(), self._below):
            self.body.addWidget(part)
        self.body.addWidget(self.lines, 2)
        self._below.hide()
        self.lines.hide()
        self._sides: Mapping[str, Any] = {}
        self._theirs: tuple[Item, ...] = ()
        self._differing = 0

    def read(self) -> tuple[int, int]:
        """Read the balances, as far as they hold the words typed."""
        every = self.frame.bridge.ask(queries.balances)
        rows = [each for each in every if _holds(each, self.text)]
        self.rows.set_rows(rows)
        return len(rows), len(every)

    def nothing(self) -> tuple[str, str]:
        """Say how balances begin."""
        return self.tr("No balance is confirmed yet. Ask the other side what it says is open."), self._confirm_text()

    def _confirm_text(self) -> str:
        return self.tr("Confirm a balance…")

    def regions(self) -> list[QWidget]:
        """Give the parts F6 steps through, the comparison too when there is one."""
        return [*super().regions(), *([self.lines] if self.lines.isVisibleTo(self) else [])]

    def act_commands(self, fixed: str, none: str) -> list[Command]:
        """Give confirming and comparing."""
        compare = self.tr("Compare with their statement…")
        confirm = Command("bills.confirm", self._confirm_text(), self.confirm, "Ctrl+N", "scale", "file", fixed)
        keep = Command("bills.keep_compared", self._keep_text(), self.keep, "", "flag", "file", fixed or self._unkept())
        next_step = self._differing > 0
        return [
            replace(confirm, primary=not next_step),
            Command("bills.compare", compare, self.compare, "", "columns", "file"),
            replace(keep, primary=next_step),
        ]

    def _keep_text(self) -> str:
        return self.tr("Keep the differences…")

    def _unkept(self) -> str:
        return "" if self._theirs else self.tr("No statement of the other side was compared yet.")

    # --- confirming -----------------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """Ask what the other side says is open, beside what is open here."""
        names = ("provider_id", "counterparty_id", "as_of", "currency", "their_balance", "confirmed_by", "explanation")
        needed = ("provider_id", "counterparty_id", "as_of", "currency")
        fields = self._specs.some(BalanceConfirmation, *names, required=needed)
        question = self.tr("Our balance is what is open here on that day. Leave theirs empty until they answer.")
        title = self.tr("Confirm a balance")
        values = {"as_of": self.frame.bridge.today(), "currency": "USD"}
        ask(self.frame, self, Asked(title, question, title, fields, _confirm, values=values))

    # --- comparing ------------------------------------------------------------------------------------------------

    def compare(self) -> None:
        """Ask whose statement it is, then for the file, and show both beside each other."""
        needed = ("provider_id", "counterparty_id", "as_of", "currency")
        fields = self._specs.some(BalanceConfirmation, *needed, required=needed)
        question = self.tr("A workbook or text table with a reference or a date and an amount for each open item.")
        title = self.tr("Compare with their statement")
        values = {"as_of": self.frame.bridge.today(), "currency": "USD"}
        confirm = self.tr("Choose the file…")
        asked = Asked(title, question, confirm, fields, _nothing, self._on_sides, values=values)
        ask(self.frame, self, asked)

    def _on_sides(self, answers: Mapping[str, Any], _outcome: object) -> None:
        from ui.imports.reading import ENDINGS

        filters = self.tr("Statements ({endings})").format(endings=" ".join(f"*.{each}" for each in ENDINGS))
        self.frame.ask.open_file(self.tr("Their statement"), filters, partial(self.compare_with, dict(answers)))

    def compare_with(self, answers: Mapping[str, Any], path: Path) -> None:
        """Read their statement away from the window and show it beside ours."""
        work = partial(_compare, self.frame.bridge.office, dict(answers), path)
        title = self.tr("Comparing {name}").format(name=path.name)
        self.frame.jobs.run(title, work, done=self._on_compared, failed=self._on_failed)

    def _on_failed(self, fault: Exception) -> None:
        if isinstance(fault, RuleBroken):
            self.problem.emit(self.words.rule(fault))
        elif isinstance(fault, Known):
            self.frame.bridge.failed.emit(fault)
        else:
            raise fault

    def keep(self) -> None:
        """Ask whose task the differences are and by when they are to be settled, and keep them."""
        person = FieldSpec(
            "owner_id",
            self.words.field("owner_person_id"),
            "reference",
            search=self._specs.lookups.search("person"),
            label_of=self._specs.lookups.label_of("person"),
        )
        due = FieldSpec("due_on", self.words.field("due_on"), "date")
        title, question = (
            self._keep_text().rstrip("…"),
            self.tr(
                "They stand among the exceptions with their age until both sides agree. An empty field changes nothing."
            ),
        )
        doing = partial(_kept, dict(self._sides), self._theirs)
        ask(self.frame, self, Asked(title, question, title, (person, due), doing, self._on_kept))

    def _on_kept(self, _answers: Mapping[str, Any], outcome: Ran) -> None:
        kept = sum(each.differences for each in outcome.results)
        self._differing = 0
        self.state_changed.emit()
        self.told.emit(self.tr("%n difference(s) kept among the exceptions", "", kept), "undo")

    def _on_compared(self, outcome: tuple[Mapping[str, Any], tuple[Item, ...], tuple[Compared, ...]]) -> None:
        self._sides, self._theirs, found = outcome
        self.lines.fill_rows(list(enumerate(found)))
        self._differing = sum(each.outcome != MATCHED for each in found)
        other = self._specs.lookups.label_of("entity")(str(self._sides["counterparty_id"]))
        number = self.words.number
        said = self.tr("{lines} lines, {differing} differ").format(
            lines=number(len(found)), differing=number(self._differing)
        )
        self.compared.set_detail(f"{other} · {said}")
        self._below.show()
        self.lines.show()
        self.lines.select_id("0")
        self.lines.setFocus()
        self.state_changed.emit()

    def rows_for_paper(self, office: Office) -> Sequence[BalanceRow]:
        """Give the balances as they are filtered."""
        return [each for each in queries.balances(office) if _holds(each, self.text)]


def _confirm(answers: Mapping[str, Any]) -> Any:
    return partial(settlements.confirm_balance, values=given(BalanceConfirmation, answers))


def _nothing(_answers: Mapping[str, Any]) -> Any:
    return _unchanged


def _unchanged(_office: Office) -> None:
    return None


def _kept(sides: Mapping[str, Any], theirs: tuple[Item, ...], answers: Mapping[str, Any]) -> Any:
    provider, other = (UUID(str(sides[name])) for name in ("provider_id", "counterparty_id"))
    owner = UUID(str(answers["owner_id"])) if answers["owner_id"] else None
    return partial(
        two_sides.keep,
        provider_id=provider,
        party_id=other,
        as_of=sides["as_of"],
        theirs=theirs,
        owner_id=owner,
        due_on=answers["due_on"],
    )


def _compare(
    office: Office, answers: Mapping[str, Any], path: Path, tell: Tell
) -> tuple[Mapping[str, Any], tuple[Item, ...], tuple[Compared, ...]]:
    from commonservices.exchange.statement_file import read

    theirs = read(path, str(answers["currency"]), office.language, tell)
    provider, other = (UUID(str(answers[name])) for name in ("provider_id", "counterparty_id"))
    return answers, theirs, statements.two_sides(office, provider, other, answers["as_of"], theirs)


def _id_of(each: BalanceRow) -> str:
    return str(each.record.id)


def _place_of(pair: tuple[int, Compared]) -> str:
    return str(pair[0])


def _holds(each: BalanceRow, text: str) -> bool:
    words = fold(f"{each.counterparty} {each.provider}")
    return all(word in words for word in fold(text).split())
