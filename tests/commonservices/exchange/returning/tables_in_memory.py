"""A returned sheet of three columns in memory, without any store: what is handed out, and what comes back."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from commonservices.domain.fields import Field, Kind
from commonservices.exchange.returning.cells import CellReader
from commonservices.exchange.returning.comparing import Comparing
from commonservices.exchange.returning.lists import HeldRow, SheetField
from commonservices.exchange.returning.returned import Returned
from commonservices.exchange.returning.slip import LIST, ROW_HASH, ROW_ID, SLIP_SHEET, Slip, base_line
from tests.commonservices.exchange.returning.books import Book, Sheet

DAY = date(2026, 10, 1)
ID = UUID(int=0xA1)
TEXT = SheetField("name_en", Field(name="name_en", cell=1, kind=Kind.TEXT, length=200))
NUMBER = SheetField("quantity", Field(name="quantity", cell=2, kind=Kind.SCALED, places=4))
SHOWN = SheetField("reference", Field(name="reference", cell=3, kind=Kind.TEXT, length=40), editable=False)
COLUMNS = (SHOWN, TEXT, NUMBER)
LABELS = ("Reference", "Name (English)", "Quantity")
SLIP = Slip(
    LIST, "services", "ab", "yes", "cd", "2026-09-01", "en", sheet="Listed", fields=("reference", "name_en", "quantity")
)


def held(**values) -> HeldRow:
    """Give a record as it stands here."""
    return HeldRow(ID.hex, ID, "S-1", {"reference": "S-1", "name_en": "", "quantity": None, **values}, {})


def book_of(*lines, keys=True, labels=LABELS, base=(), extra=()) -> Book:
    """Give a file with a slip, its list and its base; each line is id, fingerprint and cells."""
    rows = [["Listed"], [*labels, ROW_ID, ROW_HASH, *extra], *([*cells, id, mark] for id, mark, cells in lines)]
    if keys:
        rows.insert(0, ["reference", "name_en", "quantity", ROW_ID, ROW_HASH])
    slip = Sheet(SLIP_SHEET, [list(pair) for pair in SLIP.lines()])
    kept = Sheet("_base", [base_line(key, values) for key, values in base])
    return Book([Sheet("How to", [["Read this"]]), Sheet("Listed", rows), slip, kept])


def comparing(base, *, answers=None, columns=COLUMNS) -> Comparing:
    """Give what rows are compared with: the base of the one record, None where it is lost."""
    reader = CellReader("en", DAY)
    bases = {} if base is None else {ID.hex: base}
    returned = Returned(SLIP, "Listed", {"reference": 1, "name_en": 2, "quantity": 3}, (), bases)
    return Comparing(
        returned,
        columns,
        reader,
        lambda column, cell, currency: reader.value(column.field, cell, currency),
        lambda _held, _column: ("2 Sep 2026", "Someone"),
        answers or {},
    )
