"""The sheets that stand before and after the lists: the front, the totals, the offices, what must be known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from commonservices.domain.sheets.cells import CellValue
from commonservices.reports.consolidation.counting import Taken
from commonservices.reports.consolidation.gathering import Gathered
from commonservices.reports.consolidation.remarks import Remark
from commonservices.reports.consolidation.words import Words
from commonservices.reports.xlsx import (
    CODE,
    DATE,
    INTEGER,
    TEXT,
    Cell,
    Column,
    FreeSheet,
    SheetFigures,
    SheetSpec,
    number,
    percent,
)
from commonservices.reports.xlsx.sheet import Line, Value

if TYPE_CHECKING:
    from commonservices.reports.consolidation.combined import Totals

_SHARES = (("entered", "share_usage_entered"), ("valued", "share_usage_priced"), ("measured", "share_kpi_measured"))


def front_sheet(
    words: Words, gathered: Gathered, totals: Totals, remarks: Sequence[Remark], made_on: date
) -> FreeSheet:
    """Give the front: how many offices of how many, what may not be added up, and how much there is to know."""
    del totals
    offices = {each.book.office for each in gathered.taken}
    title = words.text("title", count=len(offices))
    marked = f"{words.mark('demo')} · {title}" if gathered.demo else title

    def lines(figures: Mapping[str, SheetFigures]) -> list[Line]:
        del figures
        found: list[Line] = [[Cell(marked, "title", span=4)]]
        if gathered.demo:
            found.append([Cell(words.mark("demo_line"), "warning", span=4)])
        told = words.text("received_of", received=len(offices), expected=len(offices) + len(gathered.missing))
        found += [[], [Cell(words.text("offices"), "label"), Cell(told, "fact", span=3, name="all_offices")]]
        found.append([Cell(words.text("cut_off"), "label"), Cell(made_on, "fact", DATE, 3, name="all_made_on")])
        for group, some in gathered.groups().items():
            span = f"{words.calendar(group.basis)}, {group.start.isoformat()} … {group.end.isoformat()}"
            codes = ", ".join(each.book.office for each in some)
            found.append([Cell(span, "label"), Cell(codes, "fact", span=3)])
        count = len(remarks)
        found.append([Cell(words.text("remarks"), "label"), Cell(count, "fact", INTEGER, 3, name="all_remarks")])
        notes = ("note_calendars", "note_twice", "note_blank", "note_labels")
        return [*found, [], *([Cell(words.text(key), "note", span=4)] for key in notes)]

    return FreeSheet(words.text("cover"), lines, widths=(46.0, 24.0, 24.0, 40.0), title=marked, rtl=words.right_to_left)


def totals_sheet(words: Words, gathered: Gathered, totals: Totals) -> FreeSheet:
    """Give the totals: one block for each calendar and period, never two currencies in one figure."""
    title = words.text("totals")
    marked = f"{words.mark('demo')} · {title}" if gathered.demo else title

    def lines(figures: Mapping[str, SheetFigures]) -> list[Line]:
        del figures
        found: list[Line] = [[Cell(marked, "title", span=4)], [Cell(words.text("note_calendars"), "note", span=4)]]
        for group, some in gathered.groups().items():
            span = f"{words.calendar(group.basis)}, {group.start.isoformat()} … {group.end.isoformat()}"
            heads = [words.text(key) for key in ("figure", "currency", "office")]
            found += [[], [Cell(span, "heading", span=4)]]
            found.append([*(Cell(head, "label") for head in heads), Cell(words.text("total"), "label", number(2))])
            amounts = {key: value for key, value in totals.amounts.items() if key.group == group}
            kinds = dict.fromkeys((key.list, key.column, key.currency) for key in sorted(amounts))
            for kind in kinds:
                found += _block(words, amounts, kind, [each.book.office for each in some])
        return found

    return FreeSheet(title, lines, widths=(54.0, 12.0, 22.0, 22.0), title=marked, rtl=words.right_to_left)


def _block(
    words: Words, amounts: Mapping[Any, Decimal], kind: tuple[str, str, str], offices: Sequence[str]
) -> Iterator[Line]:
    """Give one figure: all offices together, then each of them."""
    key, column, currency = kind
    sheet = words.sheet(key)
    label = words.text("sum_of", list=sheet, column=words.column(key, column)) if column else ""
    label = label or words.text("rows_of", list=sheet)
    own = {each.office: value for each, value in amounts.items() if (each.list, each.column, each.currency) == kind}
    form = number(2) if column and column != "readings" else INTEGER
    every = sum(own.values(), Decimal(0))
    yield [
        Cell(label, "total"),
        Cell(currency or None, "total"),
        Cell(words.text("all_offices"), "total"),
        Cell(_as(every, form.name), "total", form),
    ]
    for office in offices:
        value = own.get(office)
        shown = _as(value, form.name) if value is not None else None
        yield [Cell(label), Cell(currency or None), Cell(office), Cell(shown, "body", form)]


def offices_sheet(words: Words, gathered: Gathered) -> SheetSpec:
    """Give the completeness by office: what each sent, and those that sent nothing."""
    columns = (
        Column("office", words.text("office"), CODE, 14),
        Column("name", words.text("name"), TEXT, 34),
        Column("status", words.text("status"), TEXT, 14),
        Column("calendar", words.text("calendar"), TEXT, 26),
        Column("from", words.text("from"), DATE, 12),
        Column("to", words.text("to"), DATE, 12),
        Column("cut_off", words.text("cut_off"), DATE, 12),
        Column("number", words.text("number"), INTEGER, 9),
        Column("rows", words.text("rows"), INTEGER, 10),
        Column("currency", words.text("currency"), CODE, 10),
        *(Column(key, words.text(key), percent(1), 14) for key, _ in _SHARES),
        Column("catalogue", words.text("catalogue"), CODE, 12),
        Column("rate_source", words.text("rate_source"), TEXT, 26),
        Column("file", words.text("file"), TEXT, 34),
        Column("sha256", words.text("sha256"), CODE, 20, hidden=True),
    )
    taken = sorted(gathered.taken, key=lambda each: (each.book.office, each.group))
    rows = [_office(words, each) for each in taken]
    rows += [[code, None, words.text("absent"), *([None] * (len(columns) - 3))] for code in gathered.missing]
    return SheetSpec(
        words.text("offices"),
        columns,
        rows,
        "all_offices_sent",
        len(rows),
        title=words.text("offices"),
        rtl=words.right_to_left,
    )


def _office(words: Words, each: Taken) -> list[Value]:
    book = each.book
    shares = [_share(book.figures.get(name)) for _, name in _SHARES]
    rows = sum(figures.rows for figures in each.verified.figures.values())
    return [
        book.office, book.office_name, words.text("received"), words.calendar(book.basis), book.start, book.end,
        book.cut_off, book.number, rows, book.text("cover_currency") or None, *shares, book.catalogue or None,
        book.text("cover_rate_source") or None, book.name, book.sha256,
    ]  # fmt: skip


def remarks_sheet(words: Words, remarks: Sequence[Remark]) -> SheetSpec:
    """Give everything to know: what was counted once, what differs, what is missing; in the language of the reader."""
    columns = (
        Column("subject", words.text("subject"), CODE, 22),
        Column("remark", words.text("remark"), TEXT, 110),
    )

    def rows() -> Iterator[list[Value]]:
        for each in remarks:
            yield [each.key, words.said(each)]

    return SheetSpec(
        words.text("remarks"),
        columns,
        rows(),
        "all_remarks_told",
        None,
        title=words.text("remarks"),
        rtl=words.right_to_left,
    )


def _share(value: CellValue) -> Value:
    return Decimal(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else None


def _as(value: Decimal, kind: str) -> Value:
    return int(value) if kind == "integer" else value
