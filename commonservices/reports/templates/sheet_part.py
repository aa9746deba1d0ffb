"""One sheet of a template while it is filled: cells are set where they are allowed to be, all else stays."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from commonservices.domain.sheets.cells import column_letters
from commonservices.reports.templates.package import MAIN, Template
from commonservices.reports.templates.places import Area, area, column_number
from commonservices.reports.templates.refusals import refused
from commonservices.reports.templates.styles import Styles
from commonservices.reports.xlsx.cells import Refused, day_number, number_text, safe_text

Given = str | int | Decimal | bool | date | datetime | None
_C, _F, _V, _IS, _T, _ROW = (MAIN + tag for tag in ("c", "f", "v", "is", "t", "row"))
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_FROM_1900_TO_1904: Final = 1_462
_SECONDS: Final = 86_400
_OTHER_KINDS: Final = ("t", "cm", "vm", "ph")


class SheetPart:
    """The tree of one sheet, its rows by number, and the places nobody may write to."""

    def __init__(self, template: Template, sheet: str, styles: Styles) -> None:
        """Read the sheet and find what stands in the way."""
        self.sheet = sheet
        self.part = template.sheets[sheet]
        self.name = template.name
        self._styles = styles
        self._starts_1904 = template.starts_1904
        self.tree: Any = template.tree(self.part)
        self.rows: Any = self.tree.find(f"{MAIN}sheetData")
        if self.rows is None:
            raise refused("template_damaged", sheet, name=template.name, part=self.part)
        self._merged = [each for each in (area(cell.get("ref", "")) for cell in self._merges()) if each]
        self._arrays: list[Area] = []
        self._pivots = [each for each in (area(ref) for ref in _pivots(template, self.part)) if each]
        self._headers = [
            (table.name, Area(table.area.left, table.area.top, table.area.right, table.first - 1))
            for table in template.tables.values()
            if table.sheet == sheet and table.header_rows
        ]
        self._by_number: dict[int, Any] = {}
        self._numbers: list[int] = []
        self._number_rows()

    def _merges(self) -> Iterator[Any]:
        return iter(self.tree.iter(f"{MAIN}mergeCell"))

    def _number_rows(self) -> None:
        """Find the rows by number; rows and cells may leave their places out, and then follow one another."""
        last = 0
        for row in self.rows.iterchildren(_ROW):
            last = int(row.get("r") or last + 1)
            row.set("r", str(last))
            self._by_number[last] = row
            self._numbers.append(last)
            column = 0
            for cell in row.iterchildren(_C):
                reference = cell.get("r")
                column = column_number(reference.rstrip("0123456789")) if reference else column + 1
                if not reference:
                    cell.set("r", f"{column_letters(column)}{last}")
                formula = cell.find(_F)
                if formula is not None and formula.get("t") in {"array", "dataTable"}:
                    place = area(formula.get("ref", ""))
                    self._arrays += [place] if place else []
        self._numbers.sort()

    def address(self, column: int, row: int) -> str:
        """Give a place as people write it, with its sheet."""
        return f"{self.sheet}!{column_letters(column)}{row}"

    def cell(self, column: int, row: int) -> Any:
        """Give the cell of a place, none where nothing was ever put."""
        found = self._by_number.get(row)
        if found is None:
            return None
        wanted = f"{column_letters(column)}{row}"
        return next((cell for cell in found.iterchildren(_C) if cell.get("r") == wanted), None)

    def filled(self, place: Area) -> str:
        """Give the address of the first cell in a range that holds something, or nothing."""
        start = bisect_left(self._numbers, place.top)
        for number in self._numbers[start:]:
            if number > place.bottom:
                break
            for cell in self._by_number[number].iterchildren(_C):
                column = column_number(cell.get("r").rstrip("0123456789"))
                if place.left <= column <= place.right and _holds(cell):
                    return self.address(column, number)
        return ""

    def in_the_way(self, place: Area) -> tuple[str, str]:
        """Give what stands in a range besides cells, with its place: merged cells, pivot tables, spilled results."""
        for what, ranges in (("merged", self._merged), ("pivot", self._pivots), ("spill", self._arrays)):
            for each in ranges:
                if each.meets(place):
                    return what, f"{self.sheet}!{each.text}"
        return "", ""

    def refuse_unwritable(self, column: int, row: int) -> None:
        """Refuse a place that holds a formula, or that belongs to something that fills itself."""
        address = self.address(column, row)
        cell = self.cell(column, row)
        if cell is not None and cell.find(_F) is not None:
            raise refused("template_formula", address, address=address)
        for merged in self._merged:
            if merged.holds(column, row) and (merged.left, merged.top) != (column, row):
                raise refused("template_merged", address, address=address, range=merged.text)
        for array in self._arrays:
            if array.holds(column, row):
                raise refused("template_spill", address, address=address, range=array.text)
        for pivot in self._pivots:
            if pivot.holds(column, row):
                raise refused("template_pivot", address, address=address, range=pivot.text)
        for table, header in self._headers:
            if header.holds(column, row):
                raise refused("template_header", address, address=address, table=table)

    def put(self, column: int, row: int, value: Given, figure: str = "") -> None:
        """Set one cell and keep its style; a value no cell can hold is refused with its address."""
        self.refuse_unwritable(column, row)
        if value is None and self.cell(column, row) is None:
            return
        cell = self.ensured(column, row)
        for name in _OTHER_KINDS:
            cell.attrib.pop(name, None)
        for inner in list(cell):
            if inner.tag in {_V, _IS}:
                cell.remove(inner)
        try:
            self._fill(cell, value)
        except Refused as reason:
            address = self.address(column, row)
            raise refused("template_value", address, address=address, figure=figure, reason=str(reason)) from None

    def _fill(self, cell: Any, value: Given) -> None:
        style = int(cell.get("s", "0"))
        if value is None:
            return
        if isinstance(value, str):
            cell.set("t", "inlineStr")
            self._put_text(cell, value)
        elif isinstance(value, bool):
            cell.set("t", "b")
            _first(cell, _V).text = f"{value:d}"
        elif isinstance(value, date):
            wanted = self._styles.dated(style)
            if wanted != style:
                cell.set("s", str(wanted))
            _first(cell, _V).text = self._serial(value)
        else:
            if self._styles.shows_day(style):
                address = f"{self.sheet}!{cell.get('r')}"
                raise refused("template_shows_dates", address, address=address, value=value)
            _first(cell, _V).text = number_text(value)

    def _put_text(self, cell: Any, value: str) -> None:
        """Keep a text inside its cell, typed as text, so that nothing in it is read as a formula."""
        from lxml import etree

        inner = etree.fromstring(f"<t>{safe_text(value, _nothing)}</t>")
        text = etree.SubElement(_first(cell, _IS), _T)
        text.text = inner.text
        if value != value.strip() or "\n" in value:
            text.set(_SPACE, "preserve")

    def _serial(self, value: date) -> str:
        day = value.date() if isinstance(value, datetime) else value
        number = Decimal(day_number(day) - (_FROM_1900_TO_1904 if self._starts_1904 else 0))
        if number < 0:
            msg = f"{day.isoformat()} is before 1904-01-01, with which this workbook begins"
            raise Refused(msg)
        if isinstance(value, datetime):
            seconds = value.hour * 3_600 + value.minute * 60 + value.second
            number += (Decimal(seconds) / _SECONDS).quantize(Decimal("0.000000001"))
        return f"{number.normalize():f}"

    def ensured(self, column: int, row: int, style: str | None = None) -> Any:
        """Give the cell of a place, made in its order when it is missing."""
        found = self.cell(column, row)
        if found is not None:
            return found
        line = self.ensured_row(row)
        line.attrib.pop("spans", None)
        made = line.makeelement(_C, {"r": f"{column_letters(column)}{row}"})
        given = style if style is not None else self._usual_style(line, column)
        if given not in {None, "0"}:
            made.set("s", given)
        after = [each for each in line.iterchildren(_C) if column_number(each.get("r").rstrip("0123456789")) < column]
        if after:
            after[-1].addnext(made)
        else:
            line.insert(0, made)
        return made

    def _usual_style(self, row: Any, column: int) -> str | None:
        """Give the style a new cell has in Excel: that of its row, or of its column."""
        if row.get("customFormat") in {"1", "true"}:
            return str(row.get("s", "0"))
        for each in self.tree.iterfind(f"{MAIN}cols/{MAIN}col"):
            if int(each.get("min", "0")) <= column <= int(each.get("max", "0")):
                return str(each.get("style", "0"))
        return None

    def ensured_row(self, number: int) -> Any:
        """Give a row, made in its order when it is missing."""
        if number in self._by_number:
            return self._by_number[number]
        made = self.rows.makeelement(_ROW, {"r": str(number)})
        place = bisect_left(self._numbers, number)
        if place:
            self._by_number[self._numbers[place - 1]].addnext(made)
        else:
            self.rows.insert(0, made)
        self._numbers.insert(place, number)
        self._by_number[number] = made
        return made

    def formulas(self) -> Iterator[tuple[Any, Any]]:
        """Give each cell with a formula, and the formula."""
        for cell in self.rows.iter(_C):
            formula = cell.find(_F)
            if formula is not None:
                yield cell, formula

    def forget_results(self) -> int:
        """Drop what the formulas gave before, so that nothing stale is shown; gives how many there were."""
        count = 0
        for cell, _ in self.formulas():
            for inner in cell.findall(_V):
                cell.remove(inner)
                count += 1
            cell.attrib.pop("t", None)
        return count

    def widen(self) -> None:
        """Let the sheet say its true extent."""
        stated = self.tree.find(f"{MAIN}dimension")
        if stated is None:
            return
        held = area(stated.get("ref", "")) or Area(1, 1, 1, 1)
        left, top, right, bottom = held.left, held.top, held.right, held.bottom
        for number in self._numbers:
            cells = self._by_number[number].findall(_C)
            if cells:
                first, last = (column_number(each.get("r").rstrip("0123456789")) for each in (cells[0], cells[-1]))
                left, right = min(left, first), max(right, last)
                top, bottom = min(top, number), max(bottom, number)
        wider = Area(left, top, right, bottom)
        if wider != held:
            stated.set("ref", wider.text)


def written(tree: Any) -> bytes:
    """Give a part as bytes."""
    from lxml import etree

    made: bytes = etree.tostring(tree.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


def _pivots(template: Template, part: str) -> Iterator[str]:
    for each in template.related(part, "/pivotTable"):
        location = template.tree(each).find(f"{MAIN}location")
        if location is not None:
            yield location.get("ref", "")


def _holds(cell: Any) -> bool:
    """Whether a cell shows or computes something."""
    if cell.find(_F) is not None or cell.find(_IS) is not None:
        return True
    value = cell.find(_V)
    return value is not None and bool(value.text)


def _first(cell: Any, tag: str) -> Any:
    """Add the element that carries the value, before any extension."""
    made = cell.makeelement(tag, {})
    cell.insert(0, made)
    return made


def _nothing() -> None:
    """Take no note: a character no workbook can hold shows as its mark."""
