"""A statement as a workbook: one bill with its lines and explanations, or one account, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.domain.ageing import BANDS
from commonservices.domain.cost_sharing import figures
from commonservices.domain.cost_sharing.words import lines as worded
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money, exponent, to_decimal
from commonservices.domain.pricing import USD
from commonservices.errors import Known
from commonservices.jobs import Tell, silent
from commonservices.queries import statements
from commonservices.queries.bills import LineRow
from commonservices.queries.statements import Account, BillStatement
from commonservices.reports.statement_words import (
    StatementWords,
    columns_of,
    facts_of,
    rate_said,
    remarks_of,
    side_said,
    span_said,
    sums_of,
    warnings_of,
)
from commonservices.reports.xlsx import (
    DATE,
    ORDINAL,
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

_WIDTHS: Final = (24.0, 20.0, 44.0)
_SPAN: Final = 3
_CAPITAL, _EDGES = 1.25, 2.0
_QUANTITY, _RATE = "#,##0.00##", "#,##0.00####"
"""Two decimals at least, and as many as the figure has."""
_FROM_LEFT: Final = "\N{LEFT-TO-RIGHT MARK}"


@dataclass(frozen=True, slots=True)
class Sent:
    """A statement as it lies on the disk, and how many lines it has."""

    path: Path
    rows: int
    sha256: str


def write_bill(office: Office, bill_id: UUID, out: Path, language: str, tell: Tell = silent) -> Sent:
    """Write the statement of one bill."""
    words = StatementWords(language)
    found = statements.bill_statement(office, bill_id, language)
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
    found = statements.account(office, *sides, *period, language)
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
    bill = found.detail.bill
    lines = _head(words, title, found.day, demo=found.demo)
    lines += [_pair(words, key, value) for key, value in facts_of(found, words)]
    lines += [[], *(_sum(words, *each) for each in sums_of(found))]
    if bill.per_usd and bill.currency != USD:
        lines.append(_pair(words, "rate", rate_said(found, words, figures.number(bill.per_usd, words.language))))
    lines += [[Cell(each, "warning", span=_SPAN)] for each in warnings_of(found, words)]
    lines += [[], *([Cell(each, "note", span=_SPAN)] for each in remarks_of(found, words))]
    return FreeSheet(words.text("book", "statement"), lines, widths=_WIDTHS, title=title, rtl=words.right_to_left)


def _bill_lines(found: BillStatement, words: StatementWords) -> SheetSpec:
    """Give the lines; what no line has is given no column, so that the rest fits on the paper."""
    currency, lines = found.detail.row.currency, found.detail.lines
    paid = money(exponent(currency))
    wanted = columns_of(lines, currency)
    rows = [_bill_line(each, currency, words) for each in lines]
    columns = (
        _column(words, "number", ORDINAL, 9),
        _column(words, "description", TEXT, _fitted((each[1] for each in rows), 30, 60)),
        _column(words, "order", TEXT, _fitted((each.order for each in lines), 21, 40)),
        _column(words, "day", DATE, 11),
        _column(words, "quantity", number(2), 12, format=_QUANTITY),
        _column(words, "unit", TEXT, _fitted((each[5] for each in rows), 12, 32)),
        _column(words, "rate", number(2), 14, format=_RATE),
        _column(words, "rate_from", DATE, 11),
        _column(words, "amount", paid, 14, total=True),
        _column(words, "support", paid, 12, total=True),
        _column(words, "line_total", paid, 14, total=True),
        _column(words, "dollars", money(2), 14, total=True),
        _column(words, "match_reason", TEXT, 22),
    )
    shown = [place for place, each in enumerate(columns) if wanted.get(each.key, True)]
    kept = tuple(columns[place] for place in shown)
    said = [tuple(each[place] for place in shown) for each in rows]
    return _table(words, "lines", kept, said, f"{found.detail.row.reference} · {currency}")


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
    currency, settled = found.detail.row.currency, found.detail.settlements
    columns = [
        (_column(words, "day", DATE, 12), [each.settled_on for each in settled]),
        (_column(words, "method", TEXT, 22), [words.code("settlement_methods", each.method) for each in settled]),
        (
            _column(words, "amount", money(exponent(currency)), 16, total=True),
            [_major(each.amount or 0, currency) for each in settled],
        ),
    ]
    for key, texts in (("external", [x.external_reference for x in settled]), ("note", [x.note for x in settled])):
        if any(texts):
            columns.append((_column(words, key, TEXT, _fitted(texts, 22, 48)), [*texts]))
    rows = list(zip(*(values for _, values in columns), strict=True))
    kept = tuple(column for column, _ in columns)
    return _table(words, "settlements", kept, rows, f"{found.detail.row.reference} · {currency}")


def _why(found: BillStatement, words: StatementWords) -> FreeSheet:
    """Give the steps of each share, as the explanation tells them everywhere else."""
    name = words.text("book", "why")
    title = f"{name} · {found.detail.row.reference}"
    lines: list[Line] = [[Cell(title, "title", span=_SPAN)]]
    named = {each.line.number or 0: each.line.description for each in found.detail.lines}
    for each in found.explained:
        heading = words.text("book", "line_heading", number=each.number, service=named.get(each.number, ""))
        lines += [[], [Cell(heading, "heading", span=_SPAN)]]
        lines += [
            [Cell(told.title, "label"), Cell(_kept(told.value, words), "figure"), Cell(_kept(told.note, words))]
            for told in worded(each.steps, words.language)
        ]
    return FreeSheet(name, lines, widths=_WIDTHS, title=title, rtl=words.right_to_left)


# --- one account ------------------------------------------------------------------------------------------------------


def _account_cover(found: Account, words: StatementWords, title: str, mark: str = "") -> FreeSheet:
    """Give the first sheet of one currency; the mark keeps the names of its cells apart from those of others."""
    facts = [("provider", side_said(found.provider)), ("party", side_said(found.party))]
    facts.append(("period", span_said(found.first, found.last, words)))
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
    columns = [
        _column(words, "day", DATE, 12),
        _column(words, "kind", TEXT, 24),
        _column(words, "reference", TEXT, _fitted((each.reference for each in found.entries), 24, 40)),
        _column(words, "external", TEXT, _fitted((each.external for each in found.entries), 28, 48)),
        _column(words, "amount", paid, 16, total=True),
        _column(words, "balance", paid, 16),
    ]
    opening = (found.first, words.text("book", "opening"), "", "", _major(found.opening, found.currency))
    rows: list[tuple[Value, ...]] = [(*opening, _major(found.opening, found.currency))]
    for each in found.entries:
        kind = words.code("bill_kinds", each.bill_kind) if each.kind == statements.BILL else ""
        kind = kind or words.code("settlement_methods", each.method) or words.text("book", "settlement")
        amounts = (_major(each.amount, found.currency), _major(each.balance, found.currency))
        rows.append((each.day, kind, each.reference, each.external, *amounts))
    if not any(each.external for each in found.entries):
        place = next(place for place, each in enumerate(columns) if each.key == "external")
        del columns[place]
        rows = [(*each[:place], *each[place + 1 :]) for each in rows]
    name = f"{found.party.code} · {found.currency}"
    return _table(words, "entries", tuple(columns), rows, name, suffix=f" {found.currency}")


# --- parts ------------------------------------------------------------------------------------------------------------


def _head(words: StatementWords, title: str, day: date, *, demo: bool) -> list[Line]:
    lines: list[Line] = [[Cell(title, "title", span=_SPAN)]]
    lines.append([Cell(words.text("book", "as_of", day=words.day(day)), "subtitle", span=_SPAN)])
    return [*lines, *([[Cell(words.text("book", "demo_line"), "warning", span=_SPAN)]] if demo else []), []]


def _pair(words: StatementWords, key: str, value: Value, mark: str = "") -> Line:
    kind = DATE if isinstance(value, date) else None
    label = Cell(words.text("facts", key), "label")
    return [label, Cell(value, "fact", kind, _SPAN - 1, name=f"fact_{key}{mark}")]


def _sum(words: StatementWords, key: str, minor: int | None, currency: str, mark: str = "") -> Line:
    look: Look = "total" if key in {"balance", "closing"} else "label"
    return [
        Cell(words.text("facts", key), look),
        _amount(minor or 0, currency, look, f"sum_{key}{mark}"),
        Cell(currency, look),
    ]


def _amount(minor: int, currency: str, look: Look = "body", name: str = "") -> Cell:
    return Cell(_major(minor, currency), "total" if look == "total" else "body", money(exponent(currency)), name=name)


def _kept(text: str, words: StatementWords) -> str:
    """Give a text that holds a sum, but no letters, so that it runs from left to right on an Arabic sheet as well."""
    from_left = words.right_to_left and text and not any(each.isalpha() for each in text)
    return f"{_FROM_LEFT}{text}{_FROM_LEFT}" if from_left else text


def _column(
    words: StatementWords, key: str, kind: Any, width: float, *, total: bool = False, format: str | None = None
) -> Column:
    return Column(key, words.text("columns", key), kind, width, number_format=format, total="sum" if total else None)


def _fitted(texts: Iterable[Value], least: float, most: float) -> float:
    """Give how wide a column is that its texts stand in on one line, within bounds; references are mostly capitals."""
    return min(max(max((len(str(each or "")) for each in texts), default=0) * _CAPITAL + _EDGES, least), most)


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
        title=f"{words.text('book', key)} · {title}",
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


def _major(minor: int, currency: str) -> Decimal:
    return to_decimal(Money(minor, currency))
