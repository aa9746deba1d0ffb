"""A statement as a workbook: one bill with its lines and explanations, or one account, in the reader's language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.domain import codelists
from commonservices.domain.ageing import BANDS
from commonservices.domain.billing import is_owed, why_not_owed
from commonservices.domain.cost_sharing import figures
from commonservices.domain.cost_sharing.words import lines as worded
from commonservices.domain.dates import show_date
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money, exponent, to_decimal
from commonservices.domain.pricing import USD
from commonservices.errors import Known
from commonservices.jobs import Tell, silent
from commonservices.paths import resource
from commonservices.queries import statements
from commonservices.queries.bills import LineRow
from commonservices.queries.statements import Account, BillStatement, Side
from commonservices.reports.xlsx import (
    DATE,
    INTEGER,
    TEXT,
    BookProperties,
    BookWords,
    Cell,
    Column,
    FreeSheet,
    SheetSpec,
    write_book,
)
from commonservices.reports.xlsx.sheet import Line, Look, Value, money, number

if TYPE_CHECKING:
    from commonservices.office import Office

LANGUAGES: Final = ("en", "fr", "es", "ar")
_WIDTHS: Final = (24.0, 20.0, 44.0)
_SPAN: Final = 3
_QUANTITY, _RATE = number(4), number(6)


@dataclass(frozen=True, slots=True)
class Sent:
    """A statement as it lies on the disk, and how many lines it has."""

    path: Path
    rows: int
    sha256: str


class StatementWords:
    """The labels and sentences of one language, and the labels of codes."""

    def __init__(self, language: str) -> None:
        """Read the words; Known when statements are not written in that language."""
        if language not in LANGUAGES:
            raise Known(
                "statement_language",
                "A statement is not written in “{language}”.",
                advice="Choose one of: {choices}.",
                language=language,
                choices=", ".join(LANGUAGES),
            )
        text = resource("messages", f"statement_{language}.toml").read_text(encoding="utf-8")
        self._words: dict[str, Any] = tomllib.loads(text)
        self.language = language
        self.right_to_left = bool(self._words["right_to_left"])

    def text(self, group: str, key: str, **words: object) -> str:
        """Give one text with its words filled in."""
        found = str(self._words[group][key])
        return found.format(**{name: str(word) for name, word in words.items()}) if words else found

    def code(self, list_name: str, code: str) -> str:
        """Give the label of a code, nothing for nothing."""
        return codelists.load(list_name).label(code, self.language) if code else ""

    def day(self, day: date | None) -> str:
        """Give a day in words, nothing for nothing."""
        return show_date(day, self.language) if day is not None else ""


def write_bill(office: Office, bill_id: UUID, out: Path, language: str, tell: Tell = silent) -> Sent:
    """Write the statement of one bill."""
    words = StatementWords(language)
    found = statements.bill_statement(office, bill_id)
    title = words.text("book", "bill_title", reference=found.detail.row.reference)
    sheets: list[SheetSpec | FreeSheet] = [_bill_cover(found, words, title), _bill_lines(found, words)]
    if found.detail.settlements:
        sheets.append(_bill_settlements(found, words))
    if found.explained:
        sheets.append(_why(found, words))
    return _write(out, sheets, words, title, (found.day, found.office, found.demo), tell, len(found.detail.lines))


def write_account(
    office: Office, sides: tuple[UUID, UUID], period: tuple[date, date], out: Path, language: str, tell: Tell = silent
) -> Sent:
    """Write the account of one party with one provider over a period, each currency on sheets of its own."""
    words = StatementWords(language)
    found = statements.account(office, *sides, *period)
    if not found:
        raise Known("nothing_to_state", "There is no bill between these two sides up to that day.")
    first = found[0]
    title = words.text("book", "account_title", party=first.party.code, provider=first.provider.code)
    sheets: list[SheetSpec | FreeSheet] = []
    for each in found:
        mark = f"_{each.currency}" if len(found) > 1 else ""
        sheets += [_account_cover(each, words, title, mark), _account_entries(each, words)]
    about = (first.last, first.office, first.demo)
    return _write(out, sheets, words, title, about, tell, sum(len(each.entries) for each in found))


def suggested_name(office: Office, what: str, language: str) -> str:
    """Give a file name for a bill's reference or a party's code."""
    word = StatementWords(language).text("book", "file_bill")
    mark = "DEMO_" if office.demo else ""
    return f"{mark}{word}_{what}_{office.today():%Y-%m-%d}_{language}.xlsx"


# --- one bill ---------------------------------------------------------------------------------------------------------


def _bill_cover(found: BillStatement, words: StatementWords, title: str) -> FreeSheet:
    row, bill = found.detail.row, found.detail.bill
    settled = row.total - row.balance if is_owed(row.kind, row.basis) and row.issued_on else 0
    facts: list[tuple[str, Value]] = [
        ("provider", _side(found.provider)),
        ("party", _side(found.party)),
        ("kind", words.code("bill_kinds", row.kind)),
        ("channel", words.code("billing_channel", row.channel)),
        ("basis", words.code("financial_basis", row.basis)),
        ("arrangement", row.arrangement),
        ("period", words.text("book", "span", first=words.day(row.starts_on), last=words.day(row.ends_on))),
        ("issued_on", row.issued_on),
        ("due_on", row.due_on),
        ("state", words.code("bill_states", row.state)),
        ("external", row.external_reference),
    ]
    amounts = [("total", row.total), ("settled", settled), ("balance", row.balance)]
    amounts += [("disputed", row.disputed_amount)] if row.disputed_amount else []
    lines = _head(words, title, found.day, demo=found.demo)
    lines += [_pair(words, key, value) for key, value in facts if value]
    lines += [[], *(_sum(words, key, value, row.currency) for key, value in amounts)]
    if row.total_usd is not None and row.currency != USD:
        lines.append(_sum(words, "total_usd", row.total_usd, USD))
        rate = figures.number(bill.per_usd, words.language) if bill.per_usd else ""
        since = f"{rate} ({words.day(bill.per_usd_on)})" if rate else ""
        lines.append(_pair(words, "rate", since))
    notes = ["provisional"] if row.provisional else []
    notes += [key] if (key := why_not_owed(row.kind, row.basis)) else []
    said = [words.text("book", key) for key in notes] + cover_notes(found, words)
    lines += [[Cell(each, "warning", span=_SPAN)] for each in said]
    lines += [[], [Cell(words.text("book", "memo"), "note", span=_SPAN)]]
    return FreeSheet(words.text("book", "statement"), lines, widths=_WIDTHS, title=title, rtl=words.right_to_left)


def cover_notes(found: BillStatement, words: StatementWords) -> list[str]:
    """Give which lines were rendered outside a signed period, and why they are billed all the same."""
    outside = [str(each.line.number) for each in found.detail.lines if each.uncovered]
    if not outside:
        return []
    reason = found.detail.bill.cover_waiver
    why = [words.text("book", "uncovered_why", reason=reason)] if reason else []
    return [words.text("book", "uncovered", lines=", ".join(outside)), *why]


def _bill_lines(found: BillStatement, words: StatementWords) -> SheetSpec:
    """Give the lines; what no line has is given no column, so that the rest fits on the paper."""
    currency, lines = found.detail.row.currency, found.detail.lines
    paid = money(exponent(currency))
    wanted = {
        "order": any(each.order for each in lines),
        "amount": any(each.line.support_amount for each in lines),
        "support": any(each.line.support_amount for each in lines),
        "dollars": currency != USD,
        "match_reason": any(each.line.match_reason for each in lines),
    }
    columns = (
        _column(words, "number", INTEGER, 8),
        _column(words, "description", TEXT, 30),
        _column(words, "order", TEXT, 21),
        _column(words, "day", DATE, 11),
        _column(words, "quantity", _QUANTITY, 12),
        _column(words, "unit", TEXT, 16),
        _column(words, "rate", _RATE, 14),
        _column(words, "rate_from", DATE, 11),
        _column(words, "amount", paid, 14, total=True),
        _column(words, "support", paid, 12, total=True),
        _column(words, "line_total", paid, 14, total=True),
        _column(words, "dollars", money(2), 14, total=True),
        _column(words, "match_reason", TEXT, 22),
    )
    shown = [place for place, each in enumerate(columns) if wanted.get(each.key, True)]
    rows = [tuple(_bill_line(each, currency, words)[place] for place in shown) for each in lines]
    kept = tuple(columns[place] for place in shown)
    return _table(words, "lines", kept, rows, f"{found.detail.row.reference} · {currency}")


def _bill_line(each: LineRow, currency: str, words: StatementWords) -> tuple[Value, ...]:
    line = each.line
    amount, support = line.amount or 0, line.support_amount or 0
    return (
        line.number,
        " ".join(part for part in (each.service, each.service_name) if part) or line.description,
        each.order,
        line.service_date,
        line.quantity,
        words.code("units", line.unit),
        line.rate,
        each.rate_from,
        _major(amount, currency),
        _major(support, currency),
        _major(amount + support, currency),
        None if line.amount_usd is None else _major(line.amount_usd, USD),
        line.match_reason,
    )


def _bill_settlements(found: BillStatement, words: StatementWords) -> SheetSpec:
    currency = found.detail.row.currency
    columns = (
        _column(words, "day", DATE, 12),
        _column(words, "method", TEXT, 22),
        _column(words, "amount", money(exponent(currency)), 16, total=True),
        _column(words, "external", TEXT, 22),
        _column(words, "note", TEXT, 40),
    )
    rows = [
        (
            each.settled_on,
            words.code("settlement_methods", each.method),
            _major(each.amount or 0, currency),
            each.external_reference,
            each.note,
        )
        for each in found.detail.settlements
    ]
    return _table(words, "settlements", columns, rows, f"{found.detail.row.reference} · {currency}")


def _why(found: BillStatement, words: StatementWords) -> FreeSheet:
    """Give the steps of each share, as the explanation tells them everywhere else."""
    title = words.text("book", "why")
    lines: list[Line] = [[Cell(title, "title", span=_SPAN)]]
    named = {each.line.number or 0: each.line.description for each in found.detail.lines}
    for each in found.explained:
        heading = words.text("book", "line_heading", number=each.number, service=named.get(each.number, ""))
        lines += [[], [Cell(heading, "heading", span=_SPAN)]]
        lines += [
            [Cell(told.title, "label"), Cell(told.value), Cell(told.note)]
            for told in worded(each.steps, words.language)
        ]
    return FreeSheet(title, lines, widths=_WIDTHS, title=title, rtl=words.right_to_left, landscape=True)


# --- one account ------------------------------------------------------------------------------------------------------


def _account_cover(found: Account, words: StatementWords, title: str, mark: str = "") -> FreeSheet:
    """Give the first sheet of one currency; the mark keeps the names of its cells apart from those of others."""
    facts = [("provider", _side(found.provider)), ("party", _side(found.party))]
    facts.append(("period", words.text("book", "span", first=words.day(found.first), last=words.day(found.last))))
    lines = _head(words, title, found.last, demo=found.demo)
    lines += [_pair(words, key, value, mark) for key, value in facts]
    sums = [("opening", found.opening), ("closing", found.closing), ("overdue", found.overdue)]
    sums.append(("disputed", found.disputed))
    lines += [[], *(_sum(words, key, value, found.currency, mark) for key, value in sums), []]
    for band, amount in zip(BANDS, found.amounts, strict=True):
        lines.append([Cell(words.text("bands", band), "label"), _amount(amount, found.currency), Cell(found.currency)])
    lines += [[], [Cell(words.text("book", "memo"), "note", span=_SPAN)]]
    name = f"{words.text('book', 'statement')} {found.currency}"
    return FreeSheet(name, lines, widths=_WIDTHS, title=title, rtl=words.right_to_left)


def _account_entries(found: Account, words: StatementWords) -> SheetSpec:
    paid = money(exponent(found.currency))
    columns = (
        _column(words, "day", DATE, 12),
        _column(words, "kind", TEXT, 24),
        _column(words, "reference", TEXT, 24),
        _column(words, "external", TEXT, 28),
        _column(words, "amount", paid, 16, total=True),
        _column(words, "balance", paid, 16),
    )
    opening = (found.first, words.text("book", "opening"), "", "", _major(found.opening, found.currency))
    rows: list[tuple[Value, ...]] = [(*opening, _major(found.opening, found.currency))]
    for each in found.entries:
        kind = words.code("bill_kinds", each.bill_kind) if each.kind == statements.BILL else ""
        kind = kind or words.code("settlement_methods", each.method) or words.text("book", "settlement")
        amounts = (_major(each.amount, found.currency), _major(each.balance, found.currency))
        rows.append((each.day, kind, each.reference, each.external, *amounts))
    name = f"{found.party.code} · {found.currency}"
    return _table(words, "entries", columns, rows, name, suffix=f" {found.currency}")


# --- parts ------------------------------------------------------------------------------------------------------------


def _head(words: StatementWords, title: str, day: date, *, demo: bool) -> list[Line]:
    lines: list[Line] = [[Cell(title, "title", span=_SPAN)]]
    lines.append([Cell(words.text("book", "as_of", day=words.day(day)), "subtitle", span=_SPAN)])
    return [*lines, *([[Cell(words.text("book", "demo_line"), "warning", span=_SPAN)]] if demo else []), []]


def _pair(words: StatementWords, key: str, value: Value, mark: str = "") -> Line:
    kind = DATE if isinstance(value, date) else None
    label = Cell(words.text("facts", key), "label")
    return [label, Cell(value, "body", kind, 1 if kind else _SPAN - 1, name=f"fact_{key}{mark}")]


def _sum(words: StatementWords, key: str, minor: int | None, currency: str, mark: str = "") -> Line:
    look: Look = "total" if key in {"balance", "closing"} else "label"
    return [
        Cell(words.text("facts", key), look),
        _amount(minor or 0, currency, look, f"sum_{key}{mark}"),
        Cell(currency, look),
    ]


def _amount(minor: int, currency: str, look: Look = "body", name: str = "") -> Cell:
    return Cell(_major(minor, currency), "total" if look == "total" else "body", money(exponent(currency)), name=name)


def _column(words: StatementWords, key: str, kind: Any, width: float, *, total: bool = False) -> Column:
    return Column(key, words.text("columns", key), kind, width, total="sum" if total else None)


def _table(
    words: StatementWords,
    key: str,
    columns: tuple[Column, ...],
    rows: Sequence[tuple[Value, ...]],
    title: str,
    suffix: str = "",
) -> SheetSpec:
    return SheetSpec(
        name=f"{words.text('book', key)}{suffix}",
        columns=columns,
        rows=rows,
        table_name=f"{key}{suffix.strip()}",
        row_count=len(rows),
        title=title,
        rtl=words.right_to_left,
        freeze_columns=0,
    )


def _write(
    out: Path,
    sheets: Iterable[SheetSpec | FreeSheet],
    words: StatementWords,
    title: str,
    about: tuple[date, str, bool],
    tell: Tell,
    rows: int,
) -> Sent:
    day, office, demo = about
    properties = BookProperties(
        title=f"{words.text('book', 'demo')} · {title}" if demo else title,
        stamp=datetime.combine(day, time()),
        creator=office or "Common Services",
        description=words.text("book", "demo_line") if demo else words.text("book", "memo"),
        classification=words.text("book", "demo") if demo else "",
        language=words.language,
    )
    text = words.text
    own = BookWords(text("book", "total"), text("book", "page"), text("book", "continued"))
    written = write_book(out, list(sheets), properties, words=own, tell=tell)
    return Sent(out, rows, written.sha256)


def _side(side: Side) -> str:
    return f"{side.code}: {side.name}" if side.name else side.code


def _major(minor: int, currency: str) -> Decimal:
    return to_decimal(Money(minor, currency))
