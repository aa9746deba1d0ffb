"""The account of one party with one provider over a period: bills and payments, with the balance after each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.domain.bills import BalanceConfirmation
from commonservices.domain.declaring import dataclass
from commonservices.domain.ids import read_id
from commonservices.domain.terms import add_months, month_end
from commonservices.domain.text import fold
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import statements
from commonservices.queries.statements import SETTLEMENT, Account, Entry
from ui.asking import ask
from ui.bills.part import BillsPart
from ui.bills.shown import exact, span
from ui.bills.specs import BillSpecs
from ui.kit.asked import Asked
from ui.kit.columns import Column
from ui.kit.layout import inset, row
from ui.kit.model import ListRows
from ui.kit.texts import SectionHeader
from ui.latest_read import LatestRead
from ui.page import Command, PageFrame, address_of

_MONTHS_BACK = -11
OPENING, CLOSING = "opening", "closing"


@dataclass(frozen=True)
class Sides:
    """Whose account with whom, over which days."""

    provider_id: UUID
    party_id: UUID
    first: date
    last: date


@dataclass(frozen=True)
class AccountLine:
    """One line: what was open at first, an entry with the balance after it, or what is open at the end."""

    kind: str
    currency: str
    day: date
    balance: int
    entry: Entry | None = None
    place: int = 0


class AccountPart(BillsPart[AccountLine]):
    """The account; it is added up away from the window."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the list; nothing is shown before somebody says whose account it is."""
        super().__init__(frame, "account", "", "", parent)
        self.title = self.tr("Account")
        self.filter.field.setPlaceholderText(self.tr("Reference"))
        self.table.setAccessibleName(self.title)
        self.sides: Sides | None = None
        self.found: tuple[Account, ...] = ()
        self._specs = BillSpecs(frame)
        self.rows: ListRows[AccountLine] = ListRows(self._columns(), _id_of, self)
        self.table.set_model(self.rows)
        self.header = SectionHeader(frame.look, "", name="bills.account.header")
        self._above = QWidget()
        row(self._above).addWidget(self.header)
        inset(self._above, 20, 8, 16, 4)
        self.body.insertWidget(1, self._above)
        self._above.hide()
        self.reading = LatestRead(frame, self._on_read, self)

    def _columns(self) -> list[Column[AccountLine]]:
        words, field, today = self.words, self.words.field, self.frame.bridge.today
        return [
            Column("day", field("day"), lambda line: words.day(line.day, today()), 110),
            Column("what", self.tr("What"), self._what, 190, detail=_strong),
            Column("reference", field("reference"), _reference, 190),
            Column("external", field("external_reference"), _external, 190, detail=_muted, elastic=True),
            Column("amount", field("amount"), self._amount, 140, paint="number"),
            Column("balance", self.tr("Balance"), self._balance, 150, paint="number", detail=_strong),
        ]

    # --- what every list answers ----------------------------------------------------------------------------------

    def open(self, address: Mapping[str, str]) -> None:
        """Go to an account."""
        self.sides = _sides_of(address) or self.sides
        super().open(address)

    def address(self) -> dict[str, str]:
        """Give whose account it is, and its days."""
        held = self.sides
        named = {} if held is None else {
            "provider": str(held.provider_id),
            "party": str(held.party_id),
            "from": held.first.isoformat(),
            "to": held.last.isoformat(),
        }  # fmt: skip
        return {**super().address(), **named}

    def reload(self) -> None:
        """Add up anew, in the background."""
        if self.opened and self.sides is not None:
            self.reading.start(partial(_read, self.sides))
        else:
            super().reload()

    def _on_read(self, found: tuple[Account, ...]) -> None:
        self.found = found
        self._above.setVisible(self.sides is not None)
        if found and self.sides is not None:
            first = found[0]
            said = self.tr("{provider} to {party}").format(
                provider=self.words.isolate(first.provider.code), party=self.words.isolate(first.party.code)
            )
            self.header.title.setText(said)
            self.header.set_detail(span(self.words, self.sides.first, self.sides.last))
        else:
            self.header.title.setText(self.tr("Nothing between these two sides up to that day."))
            self.header.set_detail("")
        super().reload()
        self.select_first()

    def read(self) -> tuple[int, int]:
        """Show the lines, as far as they hold the words typed."""
        every = _lines(self.found)
        rows = [each for each in every if _holds(each, self.text)]
        self.rows.set_rows(rows)
        return len(rows), len(every)

    def nothing(self) -> tuple[str, str]:
        """Say how an account is chosen."""
        if self.sides is not None:
            return self.tr("Nothing between these two sides up to that day."), self._choose_text()
        return self.tr("Choose a provider, a party and a period to see bills and payments with balance."), (
            self._choose_text()
        )

    def _choose_text(self) -> str:
        return self.tr("Choose an account…")

    def act_commands(self, fixed: str, none: str) -> list[Command]:
        """Give choosing, and writing the account as a workbook."""
        empty = "" if self.found else self.tr("No account is shown.")
        save = self.tr("Save the account as a workbook…")
        return [
            Command("bills.account", self._choose_text(), self.choose, "Ctrl+N", "scale", "file", primary=True),
            Command("bills.account_book", save, self.save, "", "file-spreadsheet", "file", empty),
        ]

    def open_row(self, identity: str) -> None:
        """Open the bill of a line."""
        line = self.rows.row(self.table.currentIndex().row())
        if line is not None and line.entry is not None:
            self.open_requested.emit(address_of("bills", id=str(line.entry.bill_id)))

    def rows_for_paper(self, office: Office) -> Sequence[AccountLine]:
        """Give the lines as they are filtered."""
        return [each for each in _lines(self.found) if _holds(each, self.text)]

    # --- acting ---------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask whose account is shown, and over which days."""
        names = ("provider_id", "counterparty_id")
        sides = self._specs.some(BalanceConfirmation, *names, required=names)
        days = tuple(self._specs.text(name, required=True, kind="date") for name in ("starts_on", "ends_on"))
        today = self.frame.bridge.today()
        values: dict[str, object] = {"starts_on": add_months(today.replace(day=1), _MONTHS_BACK)}
        values["ends_on"] = month_end(today)
        if self.sides is not None:
            values |= {"provider_id": str(self.sides.provider_id), "counterparty_id": str(self.sides.party_id)}
            values |= {"starts_on": self.sides.first, "ends_on": self.sides.last}
        title = self._choose_text().rstrip("…")
        question = self.tr("What was billed and settled between the two, with the balance after each line.")
        asked = Asked(title, question, self.tr("Show"), (*sides, *days), _nothing, self._on_chosen, values=values)
        ask(self.frame, self, asked)

    def _on_chosen(self, answers: Mapping[str, Any], _outcome: object) -> None:
        first, last = sorted((answers["starts_on"], answers["ends_on"]))
        self.sides = Sides(UUID(str(answers["provider_id"])), UUID(str(answers["counterparty_id"])), first, last)
        self.reload()

    def save(self) -> None:
        """Ask for a file and write the account into it."""
        from commonservices.reports.statement import suggested_name

        party, language = self.found[0].party.code, self.words.language
        name = self.frame.bridge.ask(partial(suggested_name, what=party, language=language))
        title = self.tr("Save the account as a workbook")
        self.frame.ask.save_file(title, name, self.tr("Excel workbook (*.xlsx)"), self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the account away from the window."""
        if self.sides is not None:
            work = partial(_write, self.frame.bridge.office, self.sides, path, self.words.language)
            self.frame.jobs.run(self.tr("Writing {name}").format(name=path.name), work, done=self._on_written)

    def _on_written(self, path: Path) -> None:
        self.told.emit(self.tr("{name} was written").format(name=self.words.isolate(path.name)), "")

    # --- words ----------------------------------------------------------------------------------------------------

    def _what(self, line: AccountLine) -> str:
        if line.entry is None:
            return self.tr("Open before") if line.kind == OPENING else self.tr("Open at the end")
        if line.entry.kind == SETTLEMENT:
            return self.words.code("settlement_methods", line.entry.method)
        return self.words.code("bill_kinds", line.entry.bill_kind)

    def _amount(self, line: AccountLine) -> str:
        return exact(self.words, line.entry.amount, line.currency) if line.entry is not None else ""

    def _balance(self, line: AccountLine) -> str:
        return exact(self.words, line.balance, line.currency)


def _lines(found: Sequence[Account]) -> list[AccountLine]:
    """Give the accounts of all currencies one after the other."""
    lines: list[AccountLine] = []
    for each in found:
        lines.append(AccountLine(OPENING, each.currency, each.first, each.opening))
        lines += [AccountLine(x.kind, each.currency, x.day, x.balance, x, n) for n, x in enumerate(each.entries)]
        lines.append(AccountLine(CLOSING, each.currency, each.last, each.closing))
    return lines


def _sides_of(address: Mapping[str, str]) -> Sides | None:
    provider, party = (read_id(address.get(name, "")) for name in ("provider", "party"))
    try:
        first, last = (date.fromisoformat(address.get(name, "")) for name in ("from", "to"))
    except ValueError:
        return None
    return Sides(provider, party, first, last) if provider is not None and party is not None else None


def _read(sides: Sides, office: Office, tell: Tell) -> tuple[Account, ...]:
    tell(0, 0, "reading")
    return tuple(statements.account(office, sides.provider_id, sides.party_id, sides.first, sides.last))


def _write(office: Office, sides: Sides, path: Path, language: str, tell: Tell) -> Path:
    from commonservices.reports.statement import write_account

    pair, period = (sides.provider_id, sides.party_id), (sides.first, sides.last)
    return write_account(office, pair, period, path, language, tell).path


def _nothing(_answers: Mapping[str, Any]) -> Any:
    return _unchanged


def _unchanged(_office: Office) -> None:
    return None


def _reference(line: AccountLine) -> str:
    return line.entry.reference if line.entry is not None else ""


def _external(line: AccountLine) -> str:
    return line.entry.external if line.entry is not None else ""


def _id_of(line: AccountLine) -> str:
    return f"{line.currency} {line.kind} {line.place}"


def _holds(line: AccountLine, text: str) -> bool:
    words = fold(f"{_reference(line)} {_external(line)}")
    return line.entry is None or all(word in words for word in fold(text).split())


def _strong(_line: AccountLine) -> str:
    return "strong"


def _muted(_line: AccountLine) -> str:
    return "muted"
