"""A plan as tests of its showing need it: a question, a row of each kind, a record not mentioned, headings."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from commonservices.domain.sheets.cells import Address
from commonservices.domain.sheets.plan import (
    Asked,
    Choice,
    Listed,
    Plan,
    ProposedCell,
    ProposedRow,
    Question,
    Said,
    Unread,
    Verdict,
)

SHEET = "Use"


def a_row(number: int, verdict: Verdict, *cells: ProposedCell, reference: str = "") -> ProposedRow:
    """Give one row of the sheet."""
    return ProposedRow(f"{SHEET}!{number}", Address(SHEET, number, 1), verdict, cells, reference=reference)


def a_cell(
    field: str, after: object, before: object = None, *, row: int = 2, refused: Said | None = None
) -> ProposedCell:
    """Give one proposed value."""
    return ProposedCell(field, Address(SHEET, row, 3), str(after), before=before, after=after, refused=refused)


QUESTION = Question(
    "quantity",
    Asked.DECIMAL_SIGN,
    SHEET,
    "Quantity",
    ((Address(SHEET, 3, 4), "1,234"), (Address(SHEET, 4, 4), "2,500")),
    (
        Choice("point", Said("sheet_decimal_point"), ("1234", "2500")),
        Choice("comma", Said("sheet_decimal_comma"), ("1.234", "2.5")),
    ),
)
PLAN = Plan(
    "usage",
    "use.csv",
    "00",
    "WFP",
    (
        a_row(2, Verdict.ADD, a_cell("note", "late"), reference="S01 · WFP"),
        a_row(3, Verdict.CHANGE, a_cell("note", "late", "early"), reference="S01 · UNDP"),
        a_row(4, Verdict.REFUSED, a_cell("quantity", None, refused=Said("sheet_no_result")), reference="S02 · WFP"),
        a_row(5, Verdict.UNCHANGED, a_cell("note", "late", "late"), reference="S03 · WFP"),
    ),
    missing=(Listed(UUID(int=9), "S09", "Convoys"),),
    unread=(Unread(Address(SHEET, 1, 5), "Remark of the site"),),
    mapping={"service": "service_id", "quantity": "quantity"},
)
ASKING = replace(PLAN, questions=(QUESTION,))
