"""The rows of values of a sheet: totals at the end are left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from commonservices.domain.sheets.cells import CellValue
from commonservices.domain.sheets.plan import Said
from commonservices.domain.text import fold

_TOTALS: Final = frozenset(
    fold(word)
    for word in (
        "total",
        "totals",
        "grand total",
        "sub total",
        "sub-total",
        "subtotal",
        "sum",
        "totaux",
        "total général",
        "sous total",
        "sous-total",
        "somme",
        "totales",
        "total general",
        "subtotales",
        "suma",
        "المجموع",
        "مجموع",
        "الإجمالي",
        "إجمالي",
        "اجمالي",
        "المجموع الكلي",
        "المجموع العام",
        "المجموع الفرعي",
    )
)
_CODE_LETTERS: Final = 3
_WORDLESS: Final = " :.-=*"


def is_total(cells: Sequence[CellValue]) -> bool:
    """Say whether a row holds totals: its first filled cell names them, and numbers or nothing follow."""
    filled = [cell for cell in cells if cell is not None and (not isinstance(cell, str) or cell.strip())]
    if not filled or not isinstance(filled[0], str) or len(filled[0]) > max(map(len, _TOTALS)) + len(_WORDLESS):
        return False
    named = fold(filled[0]).strip(_WORDLESS) in _TOTALS
    return named and not any(isinstance(cell, str) and _wordy(cell) for cell in filled[1:])


def without_totals(
    rows: Sequence[tuple[int, Sequence[CellValue]]],
) -> tuple[Sequence[tuple[int, Sequence[CellValue]]], tuple[Said, ...]]:
    """Give the rows without the totals and blank rows at their end, and a note on each row of totals left out."""
    end = len(rows)
    notes: list[Said] = []
    while end and (is_total(rows[end - 1][1]) or _is_blank(rows[end - 1][1])):
        number, cells = rows[end - 1]
        if not _is_blank(cells):
            name = next(cell for cell in cells if isinstance(cell, str) and cell.strip())
            notes.append(Said("sheet_total_left_out", {"row": number, "value": name.strip()}))
        end -= 1
    return rows[:end], tuple(reversed(notes))


def _wordy(text: str) -> bool:
    return sum(sign.isalpha() for sign in text) > _CODE_LETTERS


def _is_blank(cells: Sequence[CellValue]) -> bool:
    return all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in cells)
