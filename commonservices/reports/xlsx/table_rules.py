"""Native tables: names, columns that equal their header cells, ranges that hold a row and overlap nothing."""

import re
from collections import Counter

from commonservices.domain.declaring import dataclass
from commonservices.reports.xlsx.book_rules import Book, SheetPart
from commonservices.reports.xlsx.part_rules import Package
from commonservices.reports.xlsx.problems import NS, Box, Problems, box
from commonservices.reports.xlsx.sheet_rules import SheetFacts

MAX_NAME = 255
_NAME = re.compile(r"[^\W\d][\w.\\]*|_[\w.]*|\\[\w.]*")
_CELL_LIKE = re.compile(r"[A-Za-z]{1,3}[0-9]+|[rRcC]|[rR][0-9]*[cC][0-9]*")
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True)
class Table:
    """A table part as far as the rules need it."""

    part: str
    name: str
    reference: str
    place: Box | None
    columns: tuple[str, ...]
    header_rows: int
    totals_rows: int
    filter: Box | None
    has_filter: bool


def tables_of(package: Package, sheet: SheetPart, problems: Problems) -> list[Table]:
    """Give the tables a sheet relates to."""
    tables = []
    ids: Counter[str] = Counter()
    for _, kind, target, _ in package.links(sheet.part):
        if kind.endswith("/table") and target in package:
            tree = package.tree(target)
            ids.update(column.get("id", "") for column in tree.iter(f"{NS}tableColumn"))
            if any(times > 1 for times in ids.values()):
                problems.add("table_column_ids", target, "", "two columns of the table have the same id")
            ids.clear()
            found = tree.find(f"{NS}autoFilter")
            tables.append(
                Table(
                    target,
                    tree.get("displayName", ""),
                    tree.get("ref", ""),
                    box(tree.get("ref")),
                    tuple(_decoded(column.get("name", "")) for column in tree.iter(f"{NS}tableColumn")),
                    int(tree.get("headerRowCount", "1")),
                    int(tree.get("totalsRowCount", "0")),
                    box(found.get("ref")) if found is not None else None,
                    found is not None,
                )
            )
    return tables


def check_tables(
    sheet: SheetPart, tables: list[Table], facts: SheetFacts, book: Book, taken: dict[str, str], problems: Problems
) -> None:
    """Check each table against its sheet, the names of the book and its neighbours."""
    if len(tables) != facts.table_parts:
        text = f"the sheet lists {facts.table_parts} tables and relates to {len(tables)}"
        problems.add("table_parts", sheet.part, "", text)
    for place, table in enumerate(tables):
        _check_name(table, book, taken, problems)
        if table.place is None:
            problems.add("table_range", table.part, table.reference, "the range of the table cannot be read")
            continue
        _check_columns(table, table.place, facts, problems)
        _check_rows(table, table.place, problems)
        if any(other.place is not None and other.place.meets(table.place) for other in tables[:place]):
            problems.add("tables_overlap", table.part, table.reference, "the table overlaps another")
        if any(merged.meets(table.place) for merged in facts.merges):
            problems.add("merge_in_table", sheet.part, table.reference, "cells inside the table are merged")
        if facts.filter is not None and facts.filter.meets(table.place):
            problems.add("filter_on_table", sheet.part, table.reference, "the sheet has a filter on top of the table")


def _check_name(table: Table, book: Book, taken: dict[str, str], problems: Problems) -> None:
    """Check for a name Excel takes, used once in the whole book."""
    if not _NAME.fullmatch(table.name) or _CELL_LIKE.fullmatch(table.name) or len(table.name) > MAX_NAME:
        problems.add("table_name", table.part, table.name, "the table name is not allowed")
    if table.name.lower() in taken:
        problems.add(
            "table_name_twice", table.part, table.name, f"the name is also that of {taken[table.name.lower()]}"
        )
    taken[table.name.lower()] = table.part
    if table.name.lower() in book.names:
        problems.add("table_name_twice", table.part, table.name, "the name is also a defined name")


def _check_columns(table: Table, place: Box, facts: SheetFacts, problems: Problems) -> None:
    """One column a cell, named as the cell says, no name twice."""
    if len(table.columns) != place.right - place.left + 1:
        text = f"{len(table.columns)} columns are declared for the range {table.reference}"
        problems.add("table_width", table.part, table.reference, text)
    for name, times in Counter(column.lower() for column in table.columns).items():
        if times > 1:
            problems.add("table_column_twice", table.part, name, "two columns have the same name")
    if not table.header_rows:
        return
    for step, name in enumerate(table.columns):
        held = facts.kept.get((place.top, place.left + step))
        if held != name:
            text = f"the column is called {name!r} and its header cell holds {held!r}"
            problems.add("table_header", table.part, name, text)


def _check_rows(table: Table, place: Box, problems: Problems) -> None:
    """At least one row between header and totals, and a filter that leaves the totals out."""
    if place.bottom - place.top - table.totals_rows - table.header_rows + 1 < 1:
        problems.add("table_empty", table.part, table.reference, "the table has no row")
    if table.has_filter:
        fits = Box(place.left, place.top, place.right, place.bottom - table.totals_rows)
        if table.filter != fits:
            problems.add("table_filter", table.part, table.reference, "the filter does not fit the rows of the table")


def _decoded(text: str) -> str:
    """Give a column name with the characters XML cannot hold put back."""
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
