"""A table of a template takes more rows: totals move down, rules and references follow, or it is refused with why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final
from xml.sax.saxutils import escape, unescape

from commonservices.reports.templates.package import MAIN, TableFrame, Template
from commonservices.reports.templates.places import (
    MAX_ROWS,
    Area,
    CannotFollow,
    Growth,
    area,
    areas,
    column_number,
    followed,
    grown,
)
from commonservices.reports.templates.refusals import refused
from commonservices.reports.templates.sheet_part import SheetPart
from commonservices.reports.templates.workshop import Workshop

_XM: Final = "{http://schemas.microsoft.com/office/excel/2006/main}"
_DRAWN: Final = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_USUAL_WIDTH, _USUAL_HEIGHT = 609_600, 190_500
"""The size of a cell nobody changed, in the measure of drawings."""
_FORMULAS: Final = (*(MAIN + tag for tag in ("formula", "formula1", "formula2")), f"{_XM}f")
_RANGES: Final = (f"{MAIN}conditionalFormatting", f"{MAIN}dataValidation")
_CHART_F: Final = re.compile(rb"<((?:\w+:)?f)((?:\s[^<>]*)?)>([^<]*)</\1>")
_SOURCE: Final = re.compile(rb"<(?:\w+:)?worksheetSource\b[^>]*>")
_SOURCE_REF: Final = re.compile(rb'(\sref=")([^"]*)(")')
_SOURCE_SHEET: Final = re.compile(rb'\ssheet="([^"]*)"')
_F: Final = f"{MAIN}f"


def grow(shop: Workshop, table: TableFrame, rows: int) -> TableFrame:
    """Let a table take so many more rows; Known says what stands in the way, and then nothing was changed."""
    growth = Growth(table.sheet, table.area.left, table.area.right, table.first, table.last, table.totals_rows, rows)
    sheet = shop.touch(table.sheet)
    _refuse_content_below(shop, sheet, table, rows)
    _follow_everywhere(shop, table, growth)
    if table.totals_rows:
        _move_totals(sheet, table, rows)
    if _add_rows(sheet, table, rows) or table.totals_rows:
        shop.drop_chain()
    tree = shop.tree(table.part)
    bigger = replace(table, area=replace(table.area, bottom=table.area.bottom + rows))
    tree.set("ref", bigger.area.text)
    tree.attrib.pop("insertRow", None)
    for part in tree.iter(f"{MAIN}autoFilter", f"{MAIN}sortState", f"{MAIN}sortCondition"):
        held = area(part.get("ref", ""))
        if held is not None and held.bottom == table.last:
            part.set("ref", replace(held, bottom=held.bottom + rows).text)
    shop.grown_tables.add(table.name)
    return bigger


def _refuse_content_below(shop: Workshop, sheet: SheetPart, table: TableFrame, rows: int) -> None:
    bottom = table.area.bottom + rows
    if bottom > MAX_ROWS:
        raise refused("template_sheet_end", table.sheet, list=table.name, sheet=table.sheet)
    below = Area(table.area.left, table.area.bottom + 1, table.area.right, bottom)
    found = sheet.filled(below)
    if found:
        raise refused("template_content_below", found, table=table.name, rows=rows, address=found)
    what, place = sheet.in_the_way(replace(below, top=table.last + 1))
    for other in shop.template.tables.values():
        if other.sheet == table.sheet and other.name != table.name and other.area.meets(below):
            what, place = other.name, f"{table.sheet}!{other.area.text}"
    for name, anchor in _drawings(shop.template, sheet.part):
        if anchor.meets(below):
            what, place = name, f"{table.sheet}!{anchor.text}"
    if what:
        raise refused("template_object_below", place, table=table.name, rows=rows, what=what, address=place)


def _drawings(template: Template, part: str) -> Iterator[tuple[str, Area]]:
    """Give what is drawn on a sheet, with the cells it covers."""
    for drawing in template.related(part, "/drawing"):
        for anchor in template.tree(drawing):
            corners = [_corner(anchor.find(f"{_DRAWN}{end}")) for end in ("from", "to")]
            first = corners[0]
            if first is None:
                continue
            last = corners[1] or _far_corner(anchor, first)
            named = next((each.get("name", "") for each in anchor.iter(f"{_DRAWN}cNvPr")), "")
            yield named or "drawing", Area(first[0], first[1], last[0], last[1])


def _corner(corner: Any) -> tuple[int, int] | None:
    if corner is None:
        return None
    return int(corner.findtext(f"{_DRAWN}col", "0")) + 1, int(corner.findtext(f"{_DRAWN}row", "0")) + 1


def _far_corner(anchor: Any, first: tuple[int, int]) -> tuple[int, int]:
    """Give the cell in which a drawing ends about, where only its size is said."""
    size = anchor.find(f"{_DRAWN}ext")
    wide, high = (int(size.get(name, "0")) for name in ("cx", "cy")) if size is not None else (0, 0)
    return first[0] + wide // _USUAL_WIDTH, first[1] + high // _USUAL_HEIGHT


def _follow_everywhere(shop: Workshop, table: TableFrame, growth: Growth) -> None:
    """Let every formula, rule, name, chart and pivot table that reads the rows of the table read the new ones too."""
    for name in shop.template.sheets:
        _follow_in_sheet(shop, table, growth, name)
    _follow_in_names(shop, table, growth)
    for part in shop.template.parts:
        if "/charts/" in part and part.endswith(".xml"):
            _follow_in_chart(shop, table, growth, part)
        elif "pivotCacheDefinition" in part and part.endswith(".xml"):
            _follow_in_pivot(shop, growth, part)


def _follow_in_sheet(shop: Workshop, table: TableFrame, growth: Growth, name: str) -> None:
    sheet = shop.sheet(name)
    changed = False
    inside = Area(growth.left, growth.first, growth.right, growth.last) if name == growth.sheet else None
    for place, text, element in _texts(sheet):
        cell = area(place.rpartition("!")[2])
        own_row = inside is not None and cell is not None and inside.meets(cell)
        try:
            new = followed(text, name, growth, fixed=own_row)
        except CannotFollow as reference:
            raise refused("template_reference", place, address=place, table=table.name, reference=reference) from None
        if new == text:
            continue
        if element is None or element.get("t") in {"shared", "array", "dataTable"}:
            raise refused("template_reference", place, address=place, table=table.name, reference=text)
        element.text, changed = new, True
    if name == growth.sheet:
        _widen_rules(sheet, growth)
    if changed:
        shop.touch(name)


def _texts(sheet: SheetPart) -> Iterator[tuple[str, str, Any]]:
    """Give every formula of a sheet: where it stands, its text, and its element; none for what one shares."""
    shared: dict[str, tuple[str, str]] = {}
    for cell, formula in sheet.formulas():
        address, text = cell.get("r"), formula.text or ""
        if formula.get("t") == "shared":
            if text:
                shared[formula.get("si", "")] = (address, text)
            elif formula.get("si", "") in shared:
                yield f"{sheet.sheet}!{address}", translated(*shared[formula.get("si", "")], address), None
                continue
        if text:
            yield f"{sheet.sheet}!{address}", text, formula
    for element in sheet.tree.iter(*_FORMULAS):
        if element.text:
            yield sheet.sheet, element.text, element


def _widen_rules(sheet: SheetPart, growth: Growth) -> None:
    """Let validations and conditional formats that reach the last row reach the new ones."""
    for rule in sheet.tree.iter(*_RANGES):
        held = areas(rule.get("sqref", ""))
        wider = [grown(each, growth) for each in held]
        if wider != held:
            rule.set("sqref", " ".join(each.text for each in wider))
    for ranges in sheet.tree.iter(f"{_XM}sqref"):
        held = areas(ranges.text or "")
        wider = [grown(each, growth) for each in held]
        if wider != held:
            ranges.text = " ".join(each.text for each in wider)


def _follow_in_names(shop: Workshop, table: TableFrame, growth: Growth) -> None:
    for name in shop.template.tree(shop.template.book).iter(f"{MAIN}definedName"):
        text = name.text or ""
        try:
            new = followed(text, "", growth, single=True)
        except CannotFollow as reference:
            if name.get("name", "").startswith("_xlnm."):
                continue
            place = name.get("name", "")
            raise refused("template_reference", place, address=place, table=table.name, reference=reference) from None
        if new != text:
            for each in shop.tree(shop.template.book).iter(f"{MAIN}definedName"):
                if (each.get("name"), each.get("localSheetId")) == (name.get("name"), name.get("localSheetId")):
                    each.text = new


def _follow_in_chart(shop: Workshop, table: TableFrame, growth: Growth, part: str) -> None:
    def put(match: re.Match[bytes]) -> bytes:
        text = unescape(match[3].decode(), {"&apos;": "'", "&quot;": '"'})
        try:
            new = followed(text, "", growth, single=True)
        except CannotFollow as reference:
            raise refused("template_reference", part, address=part, table=table.name, reference=reference) from None
        if new == text:
            return match[0]
        return b"<" + match[1] + match[2] + b">" + escape(new).encode() + b"</" + match[1] + b">"

    content = shop.content(part)
    new = _CHART_F.sub(put, content)
    if new != content:
        shop.put(part, new)


def _follow_in_pivot(shop: Workshop, growth: Growth, part: str) -> None:
    content = shop.content(part)
    source = _SOURCE.search(content)
    if source is None:
        return
    reference, sheet = _SOURCE_REF.search(source[0]), _SOURCE_SHEET.search(source[0])
    held = area(reference[2].decode()) if reference else None
    named = unescape(sheet[1].decode(), {"&apos;": "'", "&quot;": '"'}) if sheet else ""
    if held is None or reference is None or named.casefold() != growth.sheet.casefold():
        return
    wider = grown(held, growth)
    if wider != held:
        new = source[0].replace(reference[0], reference[1] + wider.text.encode() + reference[3])
        shop.put(part, content[: source.start()] + new + content[source.end() :])


def _move_totals(sheet: SheetPart, table: TableFrame, rows: int) -> None:
    """Move the cells of the totals down, columns of the table only, the lowest first."""
    for number in range(table.area.bottom, table.last, -1):
        _like_row(sheet.ensured_row(number), sheet.ensured_row(number + rows))
        for column in range(table.area.left, table.area.right + 1):
            cell = sheet.cell(column, number)
            if cell is not None:
                _move_cell(sheet, table, cell, sheet.ensured(column, number + rows))


def _move_cell(sheet: SheetPart, table: TableFrame, cell: Any, there: Any) -> None:
    formula = cell.find(_F)
    if formula is not None and formula.get("t") in {"shared", "array"}:
        place = f"{sheet.sheet}!{cell.get('r')}"
        raise refused("template_reference", place, address=place, table=table.name, reference=formula.text or "…")
    for inner in list(there):
        there.remove(inner)
    there.attrib.pop("s", None)
    for name in ("s", "t", "cm", "vm"):
        if cell.get(name) is not None:
            there.set(name, cell.attrib.pop(name))
    for inner in list(cell):
        there.append(inner)


def _like_row(row: Any, other: Any) -> None:
    """Give another row the height of a row, when it has none of its own."""
    for name in ("ht", "customHeight"):
        if row.get(name) and not other.get(name):
            other.set(name, row.get(name))


def _add_rows(sheet: SheetPart, table: TableFrame, rows: int) -> bool:
    """Give the new rows the look and the formulas of the last one; says whether there are formulas."""
    like = [sheet.cell(column, table.last) for column in range(table.area.left, table.area.right + 1)]
    formulas = [_formula(sheet, cell, table, place) for place, cell in enumerate(like)]
    model = sheet.ensured_row(table.last)
    for number in range(table.last + 1, table.last + rows + 1):
        row = sheet.ensured_row(number)
        _like_row(model, row)
        for place, cell in enumerate(like):
            style = cell.get("s") if cell is not None else None
            if cell is None and not formulas[place]:
                continue
            made = sheet.ensured(table.area.left + place, number, style or "0")
            made.attrib.pop("s", None)
            if style:
                made.set("s", style)
            text = formulas[place]
            if text:
                formula = made.makeelement(_F, {})
                formula.text = translated(f"A{table.last}", text, f"A{number}")
                made.insert(0, formula)
    return any(formulas)


def _formula(sheet: SheetPart, cell: Any, table: TableFrame, place: int) -> str:
    """Give the formula a column repeats in every row, as it stands in the last one."""
    formula = cell.find(_F) if cell is not None else None
    if formula is None:
        return ""
    if formula.get("t") == "shared" and not formula.text:
        for other, text in sheet.formulas():
            if text.get("si") == formula.get("si") and text.get("t") == "shared" and text.text:
                return translated(other.get("r"), text.text, cell.get("r"))
    if formula.get("t") in {"array", "dataTable"}:
        address = sheet.address(column_number(cell.get("r").rstrip("0123456789")), table.last)
        raise refused("template_spill", address, address=address, range=formula.get("ref", ""))
    return formula.text or table.formulas[place]


def translated(origin: str, text: str, place: str) -> str:
    """Give a formula as it reads when it is copied from one cell to another."""
    from openpyxl.formula.translate import Translator

    return str(Translator(f"={text}", origin=origin).translate_formula(place)).removeprefix("=")
