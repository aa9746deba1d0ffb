"""Small books for the tests, with every kind of column."""

import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from commonservices.reports.xlsx import (
    CODE,
    DATE,
    FLAG,
    INTEGER,
    MONTH,
    TEXT,
    BookProperties,
    Cell,
    Column,
    FreeSheet,
    SheetSpec,
    WrittenBook,
    money,
    number,
    percent,
    write_book,
)

STATES = ("ACTIVE", "CLOSED")
COLUMNS = (
    Column("ref", "Reference", CODE, 12),
    Column("title", "Title", TEXT, 40),
    Column("units", "Units [each]", INTEGER, total="sum"),
    Column("amount", "Amount, USD", money(2), 16, total="sum"),
    Column("rate", "Rate", number(3)),
    Column("signed_on", "Signed", DATE),
    Column("month", "Month", MONTH),
    Column("active", "Active", FLAG),
    Column("share", "Share %", percent(1)),
    Column("state", "State", CODE, choices=STATES),
)
PROPERTIES = BookProperties(
    "Common services",
    datetime(2026, 6, 30),  # noqa: DTZ001 workbooks know no zone
    subject="July 2025 to June 2026",
    creator="UNEXAM",
    keywords="R&D; services",
    classification="UNCLASSIFIED",
    language="en",
)


def a_row(place: int) -> tuple[Any, ...]:
    return (
        f"MOU-{place:04}",
        f"Fuel & water <{place}> — été العربية",
        place,
        Decimal("10.25") * place,
        Decimal("0.125"),
        date(2025, 7, 1) + timedelta(days=place % 365),
        date(2025, 7, 1),
        place % 2 == 0,
        Decimal("0.335"),
        STATES[place % 2],
    )


def some_rows(count: int) -> list[tuple[Any, ...]]:
    return [a_row(place) for place in range(1, count + 1)]


def a_list(count: int = 5, **changes: Any) -> SheetSpec:
    spec = SheetSpec(
        "Services",
        COLUMNS,
        some_rows(count),
        "services",
        row_count=count,
        title="Services R&D",
        subtitle="Everything shared",
        tab_colour="0B63B0",
    )
    return replace(spec, **changes)


def texts(values: Sequence[str], **changes: Any) -> SheetSpec:
    columns = (Column("ref", "Reference", CODE), Column("words", "Words", TEXT))
    rows = [(f"R{place}", value) for place, value in enumerate(values)]
    return SheetSpec("Texts", columns, rows, "texts", **changes)


def one_column(kind: Any, *values: Any) -> SheetSpec:
    columns = (Column("ref", "Reference", CODE), Column("value", "Value held", kind))
    return SheetSpec("Values", columns, [(f"R{place}", value) for place, value in enumerate(values)], "values")


def a_cover() -> FreeSheet:
    return FreeSheet(
        "Cover",
        lambda figures: [
            [Cell("UNEXAM — common services", "title", span=2)],
            [Cell("Rows", "label"), Cell(figures["Services"].rows, name="cover_rows")],
            [Cell("Amount", "label"), Cell(figures["Services"].sums["amount"], kind=money(2), name="cover_amount")],
            [],
            ["=not a formula", date(2026, 6, 30), True],
        ],
    )


def write(path: Path, *sheets: SheetSpec | FreeSheet, **options: Any) -> WrittenBook:
    return write_book(path, sheets, options.pop("properties", PROPERTIES), **options)


def whole_book(path: Path, count: int = 5, **options: Any) -> WrittenBook:
    return write(path, a_cover(), a_list(count), SheetSpec("Parties", COLUMNS, [], "parties"), **options)


def with_parts(source: Path, target: Path, edits: dict[str, Any]) -> Path:
    """Copy a book, each part named passed through its edit: a function of bytes, bytes to add, or None to leave out."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            edit = edits.get(name, lambda text: text)
            if edit is not None:
                new.writestr(name, edit(old.read(name)) if callable(edit) else edit)
        for name in edits.keys() - set(old.namelist()):
            new.writestr(name, edits[name])
    return target


def swap(old: str, new: str) -> Any:
    """An edit that replaces the first occurrence and fails when there is none."""

    def edit(text: bytes) -> bytes:
        assert old.encode() in text, old
        return text.replace(old.encode(), new.encode(), 1)

    return edit
