"""A template filled by its mapping: only the named cells change, everything else is as its owner made it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from commonservices.domain.declaring import dataclass
from commonservices.jobs import Tell, silent
from commonservices.reports.templates.findings import Finding, look_over
from commonservices.reports.templates.growing import grow
from commonservices.reports.templates.mapping import FigureEntry, ListEntry, TemplateMapping
from commonservices.reports.templates.package import TableFrame, Template
from commonservices.reports.templates.places import Area, area, pointed
from commonservices.reports.templates.proof import Expected, prove
from commonservices.reports.templates.refusals import refused, some
from commonservices.reports.templates.sheet_part import Given
from commonservices.reports.templates.values import Values
from commonservices.reports.templates.workshop import Workshop
from commonservices.reports.templates.zipping import write_filled
from commonservices.reports.xlsx.archive import written_aside

TELL_EVERY = 500


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled workbook as it lies on the disk: how many cells and rows it took, and what to know of it."""

    path: Path
    sha256: str
    cells: int
    rows: Mapping[str, int]
    changed_parts: tuple[str, ...]
    findings: tuple[Finding, ...]


def fill(path: Path, mapping: TemplateMapping, values: Values, out: Path, tell: Tell = silent) -> Filled:
    """Fill a template; Known says what stands in the way, and then no file was written."""
    findings = look_over(path)
    if out.suffix.lower() != path.suffix.lower():
        raise refused("template_other_ending", str(out), name=path.name, ending=path.suffix.lower())
    if out.exists() and path.exists() and out.samefile(path):
        raise refused("template_over_itself", str(out), name=path.name)
    with Template(path) as template:
        if template.sha256 != mapping.sha256:
            raise refused("template_changed", str(path), name=path.name, mapping=mapping.name)
        tell(0, 0, "filling")
        work = _Filling(template, values, tell)
        for each in mapping.figures:
            work.take_figure(each)
        for entry in mapping.lists:
            work.take_list(entry)
        work.write()
        changed, dropped = work.shop.finish()
        with written_aside(out) as part:
            write_filled(template, changed, dropped, part)
            tell(0, 0, "checking")
            prove(template, part, frozenset(changed), dropped, work.expected)
            with part.open("rb") as file:
                fingerprint = hashlib.file_digest(file, "sha256").hexdigest()
    return Filled(out, fingerprint, len(work.expected), work.rows, tuple(sorted(changed)), findings)


class _Filling:
    """Finds every place first, so that nothing is changed when one of them cannot be."""

    def __init__(self, template: Template, values: Values, tell: Tell) -> None:
        self.shop = Workshop(template)
        self.template = template
        self.values = values
        self.tell = tell
        self.expected: list[Expected] = []
        self.rows: dict[str, int] = {}
        self._cells: dict[tuple[str, int, int], tuple[Given, str]] = {}

    def take_figure(self, entry: FigureEntry) -> None:
        """Note the cell of one figure."""
        if entry.figure not in self.values.figures:
            raise refused("template_no_figure", entry.into, value=entry.figure, choices=some([*self.values.figures]))
        sheet, column, row = self._place(entry.into)
        self._note(sheet, column, row, self.values.figures[entry.figure], entry.figure)

    def take_list(self, entry: ListEntry) -> None:
        """Note the cells of every row of one list, with room made for them."""
        if entry.list not in self.values.lists:
            raise refused("template_no_list", entry.into, value=entry.list, choices=some([*self.values.lists]))
        known = self.values.columns(entry.list)
        for key in entry.columns.values():
            if key not in known:
                raise refused(
                    "template_no_list_column", entry.into, list=entry.list, value=key, choices=some(known, 40)
                )
        if entry.into in self.rows:
            raise refused("template_place_twice", entry.into, address=entry.into)
        keys = tuple(entry.columns.values())
        rows = [tuple(row.get(key) for key in keys) for row in self.values.rows(entry.list)]
        self.rows[entry.into] = len(rows)
        table = self.template.tables.get(entry.into)
        if table is not None:
            self._take_table(entry, table, rows)
        else:
            self._take_block(entry, rows)

    def _take_table(self, entry: ListEntry, table: TableFrame, rows: Sequence[tuple[Given, ...]]) -> None:
        if table.queried:
            raise refused("template_query", table.name, table=table.name)
        places = []
        for heading in entry.columns:
            if heading not in table.columns:
                choices = some(table.columns, 40)
                raise refused("template_no_column", table.name, table=table.name, value=heading, choices=choices)
            places.append(table.area.left + table.columns.index(heading))
        extra = len(rows) - (table.last - table.first + 1)
        if extra > 0:
            self._refuse_taken(
                table, Area(table.area.left, table.last + 1, table.area.right, table.area.bottom + extra)
            )
            table = grow(self.shop, table, extra)
        self._note_rows(entry, table.sheet, places, range(table.first, table.last + 1), rows)

    def _refuse_taken(self, table: TableFrame, new: Area) -> None:
        """Refuse a figure whose cell the table is going to take."""
        for sheet, column, row in self._cells:
            if sheet == table.sheet and new.holds(column, row):
                address = f"{sheet}!{Area(column, row, column, row).text}"
                raise refused("template_place_twice", address, address=address)

    def _take_block(self, entry: ListEntry, rows: Sequence[tuple[Given, ...]]) -> None:
        found = next(((sheet, place) for name, sheet, place in self.template.named_areas() if name == entry.into), None)
        if found is None:
            raise refused("template_no_table", entry.into, name=self.template.name, value=entry.into,
                          choices=some([*self.template.tables]))  # fmt: skip
        sheet, block = found
        room = block.bottom - block.top + 1
        if len(rows) > room:
            raise refused(
                "template_block_full", entry.into, list=entry.list, rows=len(rows), value=entry.into, room=room
            )
        places = []
        for number in entry.columns:
            place = block.left + int(number) - 1 if number.isdigit() else 0
            if not block.left <= place <= block.right:
                choices = ", ".join(str(each) for each in range(1, block.right - block.left + 2))
                raise refused("template_no_column", entry.into, table=entry.into, value=number, choices=choices)
            places.append(place)
        self._note_rows(entry, sheet, places, range(block.top, block.bottom + 1), rows)

    def _note_rows(
        self, entry: ListEntry, sheet: str, places: Sequence[int], numbers: range, rows: Sequence[tuple[Given, ...]]
    ) -> None:
        """Note every cell of the rows; what the template held in rows that are not needed is taken out."""
        blank: tuple[Given, ...] = (None,) * len(places)
        keys = tuple(entry.columns.values())
        for place, number in enumerate(numbers):
            row = rows[place] if place < len(rows) else blank
            for column, value, key in zip(places, row, keys, strict=True):
                self._note(sheet, column, number, value, f"{entry.list}.{key}")

    def write(self) -> None:
        """Put every value into its cell."""
        for number, ((sheet, column, row), (value, figure)) in enumerate(self._cells.items()):
            if number % TELL_EVERY == 0:
                self.tell(number, len(self._cells), "filling")
            part = self.shop.touch(sheet)
            part.put(column, row, value, figure)
            self.expected.append(Expected(sheet, column, row, value))

    def _note(self, sheet: str, column: int, row: int, value: Given, figure: str) -> None:
        if (sheet, column, row) in self._cells:
            address = f"{sheet}!{Area(column, row, column, row).text}"
            raise refused("template_place_twice", address, address=address)
        self.shop.sheet(sheet).refuse_unwritable(column, row)
        self._cells[sheet, column, row] = (value, figure)

    def _place(self, into: str) -> tuple[str, int, int]:
        """Give the one cell that a name or an address stands for."""
        if "!" in into:
            sheet, _, reference = into.rpartition("!")
            cell = area(reference)
            sheet = sheet.strip("'").replace("''", "'")
            if cell is None or not cell.one:
                raise refused("template_no_cell", into, value=into)
            self.shop.sheet(sheet)
            return sheet, cell.left, cell.top
        found = pointed(self.template.names.get(into, ""))
        if found is None or found[0] not in self.template.sheets:
            names = [name for name, _, _ in self.template.named_areas()]
            raise refused("template_no_name", into, name=self.template.name, value=into, choices=some(names))
        return found[0], found[1].left, found[1].top
