"""One workbook of many offices: every list with its offices, totals by calendar and currency, what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Context, Decimal
from pathlib import Path
from typing import Final

from commonservices.domain.sheets.cells import CellValue
from commonservices.domain.sheets.numbers import Percentage
from commonservices.errors import Bug
from commonservices.jobs import Tell, silent
from commonservices.reports.consolidation.counting import Group, Taken
from commonservices.reports.consolidation.gathering import Gathered
from commonservices.reports.consolidation.refusals import refused
from commonservices.reports.consolidation.remarks import Remark
from commonservices.reports.consolidation.tables import front_sheet, offices_sheet, remarks_sheet, totals_sheet
from commonservices.reports.consolidation.words import Words
from commonservices.reports.xlsx import (
    CODE,
    DATE,
    FLAG,
    INTEGER,
    TEXT,
    BookProperties,
    BookWords,
    Column,
    FreeSheet,
    Kind,
    SheetFigures,
    SheetSpec,
    WrittenBook,
    number,
    write_book,
)
from commonservices.reports.xlsx.sheet import Value

LEFT_OUT: Final = frozenset({"codes"})
"""Lists that explain the workbook of an office and say nothing of its own."""
OWN: Final = ("office", "calendar_code", "from", "to", "counts", "counted_with")
ADDED: Final = {
    "usage": ("quantity", "amount", "amount_usd"),
    "arrangements": ("ceiling",),
    "kpis": ("readings",),
}
"""The columns that are added up; amounts only with amounts of the same currency."""
WITHOUT_CURRENCY: Final = frozenset({"quantity", "readings"})
_EXACT: Final = Context(prec=60)
_NOTHING: Final = Decimal(0)
_TEXTS: Final[frozenset[type]] = frozenset({type(None), str})
_MOST: Final[frozenset[type]] = frozenset({type(None), str, bool, date, int, Decimal})
_AS_IS: Final = {"text": _TEXTS, "code": _TEXTS, "integer": _MOST - {Decimal}}
"""What a column takes as it stands, by its kind."""
_WIDTHS: Final = {"text": 26.0, "code": 15.0, "date": 12.0, "flag": 9.0}
_PLACES: Final = "#,##0.00####"


@dataclass(frozen=True, slots=True, order=True)
class Counted:
    """What an amount is about: calendar and period, list, column ("" for rows), currency, and the office."""

    group: Group
    list: str
    column: str
    currency: str
    office: str


@dataclass(slots=True)
class Totals:
    """What counts, added up while it is written."""

    amounts: dict[Counted, Decimal] = field(default_factory=dict)
    written: dict[str, int] = field(default_factory=dict)

    def add(self, key: Counted, amount: Decimal | int) -> None:
        """Add an amount."""
        self.amounts[key] = _EXACT.add(self.amounts.get(key, Decimal(0)), Decimal(amount))


def write_combined(
    out: Path, gathered: Gathered, *, language: str = "en", tell: Tell = silent, made_on: date
) -> tuple[WrittenBook, Totals, list[Remark]]:
    """Write, check and put in place the workbook of many offices."""
    words, totals = Words(language), Totals()
    if gathered.open:
        raise refused("books_ask", str(out), count=len(gathered.open))
    remarks = gathered.known
    lists = [_list(words, gathered, totals, key) for key in _keys(gathered)]
    sheets: tuple[SheetSpec | FreeSheet, ...] = (
        front_sheet(words, gathered, totals, remarks, made_on),
        totals_sheet(words, gathered, totals),
        offices_sheet(words, gathered),
        *lists,
        remarks_sheet(words, remarks),
    )
    texts = BookWords(words.text("total"), words.text("page"), words.text("continued"))
    written = write_book(
        out, sheets, _properties(words, gathered, made_on), words=texts, tell=tell, verify=_compared(lists, totals)
    )
    return written, totals, remarks


def _keys(gathered: Gathered) -> list[str]:
    """Give every list any office sent, in the order in which the first of them has it."""
    found: dict[str, None] = {}
    for each in gathered.taken:
        found.update(dict.fromkeys(key for key in each.book.lists if key not in LEFT_OUT))
    return list(found)


def _list(words: Words, gathered: Gathered, totals: Totals, key: str) -> SheetSpec:
    columns = _columns(words, gathered.taken, key)
    demo = f"{words.mark('demo')} · " if gathered.demo else ""
    return SheetSpec(
        name=words.sheet(key),
        columns=columns,
        rows=_rows(gathered, totals, key, columns),
        table_name=f"all_{key}",
        row_count=sum(each.verified.figures[key].rows for each in gathered.taken if key in each.verified.figures),
        title=f"{demo}{words.sheet(key)}",
        subtitle=words.text("note_twice"),
        rtl=words.right_to_left,
        dense=key == "usage",
    )


def _columns(words: Words, taken: Sequence[Taken], key: str) -> tuple[Column, ...]:
    """Give our own columns, then those of the offices: what kind each is follows from what stands in it."""
    kinds: dict[str, set[str]] = {}
    for each in taken:
        for part in each.book.lists.get(key, ())[:1]:
            for name in part.keys.values():
                kinds.setdefault(name, set())
        if key in each.verified.figures:
            for name, found in each.verified.figures[key].kinds.items():
                kinds.setdefault(name, set()).update(found)
    own = (
        Column("office", words.text("office"), CODE, 14),
        Column("calendar_code", words.text("calendar_code"), CODE, 12, hidden=True),
        Column("from", words.text("from"), DATE, 12),
        Column("to", words.text("to"), DATE, 12),
        Column("counts", words.text("counts"), FLAG, 9),
        Column("counted_with", words.text("counted_with"), CODE, 14),
    )
    used = {column.label for column in own}
    made = list(own)
    for name, found in kinds.items():
        if name in OWN:
            continue
        kind, label = _kind(name, found), words.column(key, name)
        while label in used:
            label = f"{label} ({name})"
        used.add(label)
        hidden = name == "id" or name.endswith(("_code", "_codes"))
        wide = _WIDTHS.get(kind.name, 14.0)
        form = _PLACES if kind.name == "number" else None
        made.append(Column(name, label, kind, wide, number_format=form, hidden=hidden))
    return tuple(made)


def _kind(name: str, found: set[str]) -> Kind:
    if found == {"flag"}:
        return FLAG
    if found and found <= {"day"}:
        return DATE
    if found == {"whole"}:
        return INTEGER
    if found and found <= {"whole", "number"}:
        return number(2)
    return CODE if name.endswith(("_code", "_codes", "reference")) else TEXT


def _rows(gathered: Gathered, totals: Totals, key: str, columns: Sequence[Column]) -> Iterator[list[Value]]:
    names = [column.key for column in columns[len(OWN) :]]
    added = _added(gathered, key)
    fitting = [(_AS_IS.get(column.kind.name, _MOST), column.kind.name) for column in columns[len(OWN) :]]
    for group, some in gathered.groups().items():
        for each in some:
            office, start, end = each.book.office, group.start, group.end
            counted, seen = dict[tuple[str, str], Decimal](), gathered.overlaps.get(group)
            for _, _, row in each.book.rows(key):
                counts, other = seen.counts(key, office, row) if seen is not None else (True, "")
                if counts:
                    _add(counted, row, added)
                totals.written[key] = totals.written.get(key, 0) + 1
                own: list[Value] = [office, group.basis, start, end, counts, other or None]
                yield own + [
                    value if value.__class__ in as_is else _fitting(value, kind)  # type: ignore[misc]
                    for value, (as_is, kind) in zip(map(row.get, names), fitting, strict=True)
                ]
            for (column, currency), amount in counted.items():
                totals.add(Counted(group, key, column, currency, office), amount)


def _added(gathered: Gathered, key: str) -> tuple[str, ...]:
    """Give the columns of a list that are added up: those every version adds, and those the covers have totals of."""
    found = dict.fromkeys(ADDED.get(key, ()))
    for each in gathered.taken:
        for name in each.book.figures:
            if name.startswith(f"total_{key}_"):
                found[name.removeprefix(f"total_{key}_").rpartition("_")[0]] = None
    return tuple(found)


def _add(counted: dict[tuple[str, str], Decimal], row: Mapping[str, CellValue], added: Sequence[str]) -> None:
    """Add a row and its amounts to what one office reports, by column and currency."""
    counted["", ""] = counted.get(("", ""), _NOTHING) + 1
    for column in added:
        value = row.get(column)
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            currency = str(row.get("currency") or "")
            if column in WITHOUT_CURRENCY:
                currency = ""
            elif column.endswith("_usd"):
                currency = "USD"
            place = (column, currency)
            counted[place] = _EXACT.add(counted.get(place, _NOTHING), Decimal(value))


def _fitting(value: CellValue, kind: str) -> Value:
    """Give a value as its column takes it: what does not fit is text as it stood."""
    if value is None:
        return None
    if kind in {"text", "code"}:
        return value if isinstance(value, str) else str(value)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, Percentage):
        return Decimal(value)
    if isinstance(value, str | bool | date | int | Decimal):
        return int(value) if kind == "integer" and isinstance(value, Decimal) else value
    return str(value)


def _compared(lists: Sequence[SheetSpec], totals: Totals) -> Callable[[Path, Mapping[str, SheetFigures]], None]:
    """Give the last look at the file: every row that was read is in it."""
    names = {sheet.name: sheet.table_name.removeprefix("all_") for sheet in lists}

    def compare(path: Path, found: Mapping[str, SheetFigures]) -> None:
        del path
        counted: dict[str, int] = {}
        for name, figures in found.items():
            key = next((key for sheet, key in names.items() if name == sheet or name.startswith(f"{sheet} (")), "")
            counted[key] = counted.get(key, 0) + figures.rows
        for key in names.values():
            if counted.get(key, 0) != totals.written.get(key, 0):
                msg = f"the list {key} has {counted.get(key)} rows instead of {totals.written.get(key)}"
                raise Bug(msg)

    return compare


def _properties(words: Words, gathered: Gathered, made_on: date) -> BookProperties:
    title = words.text("title", count=len({each.book.office for each in gathered.taken}))
    mark = words.mark("demo") if gathered.demo else ""
    return BookProperties(
        title=f"{mark} · {title}" if mark else title,
        stamp=datetime.combine(made_on, time()),
        creator="Common Services",
        description=words.mark("demo_line") if mark else "",
        classification=mark,
        language=words.language,
    )
