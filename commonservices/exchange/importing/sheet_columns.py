"""The columns of one sheet: where the headings stand, which field each column is, and how its cells are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from functools import partial
from typing import Any, Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.cells import Address, CellValue
from commonservices.domain.sheets.days import read_month_text
from commonservices.domain.sheets.decided import Decided
from commonservices.domain.sheets.evidence import decide
from commonservices.domain.sheets.heading import MOST_SEARCHED, Heading, find_heading, heading_key
from commonservices.domain.sheets.numbers import Padded, Percentage
from commonservices.domain.sheets.plan import Question, Said, Unread
from commonservices.domain.sheets.reader import Reader
from commonservices.domain.sheets.rows import without_totals
from commonservices.domain.sheets.wanted import Content, Wanted, wanted_of
from commonservices.domain.text import fold
from commonservices.exchange.importing.targets import NOTHING, ImportColumn, ImportTarget
from commonservices.exchange.importing.vocabulary import in_full, keys_of_sheet, known_headings, vocabulary, worked_out

USAGE: Final = "usage"
QUANTITY, MONTH, VALUE = "quantity", "month", "value"
OWN_HEADING: Final = "sheet_own_heading"
SheetRow = tuple[int, Sequence[CellValue]]
_LONGEST_NOTE: Final = 100


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """One column of a sheet with its field; `reader` is missing while its question is open."""

    place: int
    column: ImportColumn
    heading: str
    reader: Reader | None = None
    question: str = ""
    month: date | None = None
    """The month whose quantities it holds, in a sheet with a column for each month."""
    shares: Reader | None = None
    """What reads the rows that are measured in percent, where only some of them are."""
    share_rows: frozenset[int] = frozenset()

    def reader_of(self, row: int) -> Reader | None:
        """Give what reads the cell of a row; None while a question about it is open."""
        return self.shares if row in self.share_rows else self.reader


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """One sheet, understood: its rows of values, its columns by field, and what is asked."""

    rows: tuple[SheetRow, ...]
    columns: Mapping[str, ReadColumn]
    months: tuple[ReadColumn, ...]
    unread: tuple[Unread, ...]
    questions: tuple[Question, ...]
    notes: tuple[Said, ...]
    mapping: Mapping[str, str]
    faults: tuple[Said, ...] = ()
    known: int = 0
    """How many columns are known; by it the sheet that is meant is found."""
    headings: Mapping[str, str] = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True, slots=True)
class Beforehand:
    """What is known before a sheet is read: the mapping given, the mapping and the answers of last time, answers."""

    mapping: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    remembered: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    answers: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    remembered_answers: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    in_percent: frozenset[str] = frozenset()
    """The indicators that are measured in percent, folded."""


def read_sheet(target: ImportTarget, sheet: Any, rows: Sequence[SheetRow], known: Beforehand) -> ReadSheet:
    """Find the headings of a sheet and settle how each of its columns is read."""
    heading = _heading(target, sheet, rows, known)
    columns = target.columns()
    values, totals = without_totals([row for row in rows if row[0] >= heading.first])
    values = [row for row in values if any(not _is_blank(cell) for cell in row[1])]
    nameless = tuple(_nameless(heading, sheet, rows, values))
    placed = {name: place for place, name in heading.columns.items() if name in columns}
    months = _months(target, heading) if MONTH not in placed else {}
    found: dict[str, ReadColumn] = {}
    questions = {each.id: each for each in (*heading.questions, *heading.answered)}
    notes = [*heading.notes, *totals]
    if bare := [each.address.cell for each in nameless if not each.heading]:
        notes.append(Said("import_not_kept", {"headings": ", ".join(bare)}))
    by_month: list[ReadColumn] = []
    for name, place, month in (
        *((name, place, None) for name, place in placed.items()),
        *((QUANTITY, place, month) for place, month in months.items()),
    ):
        read, asked, told = _settled(target, columns[name], place, month, heading, sheet, values, known)
        questions.update({each.id: each for each in asked})
        notes += told
        if month is None:
            found[name] = read
        else:
            by_month.append(read)
    wrong = Said("import_nothing_known", {"sheet": sheet.name})
    faults = heading.faults or (() if found or heading.questions else (wrong,))
    return ReadSheet(
        tuple(values),
        found,
        tuple(by_month),
        (
            *(each for each in heading.unread if _is_foreign(target, each, months, known)),
            *(each for each in nameless if each.heading),
        ),
        tuple(questions.values()),
        tuple(notes),
        _mapping(heading, known),
        faults,
        len(found) + bool(by_month),
        {heading_key(name): name for name in heading.names.values()},
    )


def merged_of(sheet: Any) -> list[tuple[int, int, int, int]]:
    """Give the merged cells of a sheet, as far as its reader knows them."""
    ranges = getattr(sheet, "merged_ranges", ())
    return [(each.top, each.left, each.bottom, each.right) for each in ranges]


def _heading(target: ImportTarget, sheet: Any, rows: Sequence[SheetRow], known: Beforehand) -> Heading:
    keys = keys_of_sheet(target.code)
    first = [
        (number, _plain_headings(target, cells))
        for number, cells in rows[:MOST_SEARCHED]
        if not keys or not keys.issuperset(cell for cell in cells if cell is not None)
    ]
    memory = dict.fromkeys(worked_out(target.code), "")
    memory |= dict(known.remembered) | {heading_key(name): of for name, of in known.mapping.items()}
    names = vocabulary(target.code)
    return find_heading(first, names, sheet=sheet.name, merged=merged_of(sheet), memory=memory, answers=known.answers)


def _plain_headings(target: ImportTarget, cells: Sequence[CellValue]) -> list[CellValue]:
    """Give a row with labels in full as the keys of their fields, and in sheets of use with days as months."""
    full = in_full(target.code)
    told = [full.get(fold(" ".join(cell.split())), cell) if isinstance(cell, str) else cell for cell in cells]
    if target.code != USAGE:
        return list(told)
    return [f"{cell:%Y-%m}" if isinstance(cell, date) and cell.day == 1 else cell for cell in told]


def _nameless(heading: Heading, sheet: Any, rows: Sequence[SheetRow], values: Sequence[SheetRow]) -> Iterator[Unread]:
    """Give the columns that hold something under no word: a number or a day stands above them, or nothing at all."""
    if not heading.rows:
        return
    top = dict(rows)[heading.rows[-1]]
    known = {*heading.names, *heading.columns}
    filled = {place for _, cells in values for place, cell in enumerate(cells, start=1) if not _is_blank(cell)}
    for place in sorted(filled - known):
        above = shown(top[place - 1]).strip() if place <= len(top) else ""
        yield Unread(Address(sheet.name, heading.rows[-1], place), above)


def _months(target: ImportTarget, heading: Heading) -> dict[int, date]:
    """Give the month of each column that is headed by one."""
    if target.code != USAGE or QUANTITY in heading.columns.values():
        return {}
    named = {place: read_month_text(name) for place, name in heading.names.items() if place not in heading.columns}
    return {place: month for place, month in named.items() if month is not None}


def _settled(
    target: ImportTarget,
    column: ImportColumn,
    place: int,
    month: date | None,
    heading: Heading,
    sheet: Any,
    rows: Sequence[SheetRow],
    known: Beforehand,
) -> tuple[ReadColumn, tuple[Question, ...], tuple[Said, ...]]:
    name = heading.names.get(place, column.name)
    read = ReadColumn(place, column, name, month=month)
    cells = [(number, cells[place - 1]) for number, cells in rows if place <= len(cells)]
    wanted, share_rows = _wanted(target, column), _rows_in_percent(column, heading, rows, known)
    settle = partial(
        decide,
        sheet=sheet.name,
        column=place,
        heading=name,
        question_id=f"{column.name}:{'months' if month else heading_key(name)}",
        answers=known.answers,
        memory=known.remembered_answers,
        from_1904=bool(getattr(sheet, "date_1904", False)),
    )
    found = settle([each for each in cells if each[0] not in share_rows], wanted)
    if share_rows:
        own = any(note.key == OWN_HEADING for note in heading.notes)
        wanted = replace(wanted, content=Content.PERCENT, large_tells=True, in_points=own)
        shares = settle([each for each in cells if each[0] in share_rows], wanted)
        if isinstance(found, Decided) and isinstance(shares, Decided):
            both = replace(read, reader=Reader(found), shares=Reader(shares), share_rows=share_rows)
            asked = (*found.answered, *found.questions, *shares.answered)
            return both, asked, (*found.evidence, *shares.evidence)
        found = shares if isinstance(found, Decided) else found
    if isinstance(found, Decided):
        asked = (*found.answered, *found.questions)
        return replace(read, reader=Reader(found)), asked, tuple(found.evidence)
    return replace(read, question=found.id), (found,), ()


def _rows_in_percent(
    column: ImportColumn, heading: Heading, rows: Sequence[SheetRow], known: Beforehand
) -> frozenset[int]:
    """Give the rows of readings whose indicator is measured in percent."""
    place = next((place for place, name in heading.columns.items() if name == "kpi_id"), 0)
    if column.name != VALUE or not place or not known.in_percent:
        return frozenset()
    told = ((number, shown(cells[place - 1])) for number, cells in rows if place <= len(cells))
    return frozenset(number for number, word in told if fold(" ".join(word.split())) in known.in_percent)


def _wanted(target: ImportTarget, column: ImportColumn) -> Wanted:
    if column.named or column.name in {target.members, "id"}:
        lines = column.several or column.name == target.members
        return Wanted(content=Content.TEXT, field=column.name, length=2000, long=lines)
    if column.name in {"reference", "short_code"}:
        return Wanted(content=Content.CODE, field=column.name, length=column.field.length)
    return wanted_of(column.field)


def _is_foreign(target: ImportTarget, unread: Unread, months: Mapping[int, date], known: Beforehand) -> bool:
    """Say whether nobody knows a column: neither a second one of a field, nor worked out, nor left out on purpose."""
    key = heading_key(unread.heading)
    out = {heading_key(name) for name, of in known.mapping.items() if not of}
    out |= {name for name, of in known.remembered.items() if not of}
    ours = known_headings(target.code) | worked_out(target.code)
    return unread.address.column not in months and key not in ours and key not in out


def _mapping(heading: Heading, known: Beforehand) -> dict[str, str]:
    """Give the headings with their fields, to be remembered: those that are read, and those left out on purpose."""
    left = {heading_key(name): "" for name, of in known.mapping.items() if not of}
    left |= {name: "" for name, of in known.remembered.items() if not of}
    return {name: of for name, of in heading.mapping.items() if of} | left


def foreign_cells(unread: Sequence[Unread], cells: Sequence[CellValue]) -> Iterator[tuple[Unread, str]]:
    """Give what a row holds in the columns nobody knows, as it is kept in a note."""
    for each in unread:
        value = cells[each.address.column - 1] if each.address.column <= len(cells) else None
        text = shown(value).strip()
        if text:
            yield each, f"{each.heading.strip()[:_LONGEST_NOTE]}: {text}"


def shown(value: CellValue) -> str:
    """Give a cell as its sender sees it, or nearly so."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, Percentage | Padded):
        return value.shown
    if isinstance(value, date):
        return value.isoformat()
    code = getattr(value, "code", None)
    if code is not None:
        return str(code)
    formula = getattr(value, "formula", None)
    return str(value) if formula is None else f"={formula}"


def _is_blank(cell: CellValue) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())
