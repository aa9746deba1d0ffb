"""A column whose reading is settled: by what, and how its cells are read by it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.cells import CellValue
from commonservices.domain.sheets.days import Order
from commonservices.domain.sheets.plan import Question, Said
from commonservices.domain.sheets.wanted import Wanted

IN_POINTS: Final = "points"
AS_FRACTION: Final = "fraction"
NO_CODES: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """How every cell of a column is read; one way for the whole column, never a mixture."""

    wanted: Wanted
    order: Order | None = None
    """The order of day, month and year; None where every text says the same by every order."""
    point: str = ""
    """The decimal sign; empty where every text says the same by either sign."""
    scale: str = ""
    """What a bare number means in a column of percentages."""
    swapped: bool = False
    """Whether a spreadsheet exchanged day and month of the days it knows as such."""
    from_1904: bool = False
    code_width: int = 0
    """How many figures every code with a leading zero has; a shorter number has lost its zeros."""
    evidence: tuple[Said, ...] = ()
    """Which cell settled it, and what else the reader should know."""
    settled_by: tuple[str, str] = ("", "")
    """The cell, B7, and the text that settled it."""
    answered: tuple[Question, ...] = ()
    """Questions already answered, by somebody or by what is remembered of the sender."""
    questions: tuple[Question, ...] = ()
    """Questions about single words of the column that are still open; their cells wait."""
    codes: Mapping[str, str] = field(default_factory=lambda: NO_CODES)
    """Words with several meanings, folded, and the code each was answered with."""


Cells = tuple[tuple[int, CellValue], ...] | list[tuple[int, CellValue]]
"""The cells of a column: row number and value."""
