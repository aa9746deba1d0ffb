"""How good a figure is, in four grades: out of the records and confirmed, out of papers, or estimated."""

from __future__ import annotations

from typing import Final

SYSTEM, PAPERS, METHOD_TOLD, NO_METHOD = "A", "B", "C", "D"
GRADES: Final = (SYSTEM, PAPERS, METHOD_TOLD, NO_METHOD)
EXACT, ESTIMATED = "EXACT", "ESTIMATED"


def grade_of(*, estimated: bool, confirmed: bool = False, method_told: bool = True) -> str:
    """Give the grade: A from the records and confirmed, B from papers, C and D estimated with or without method."""
    if estimated:
        return METHOD_TOLD if method_told else NO_METHOD
    return SYSTEM if confirmed else PAPERS


def method_of(*, estimated: bool) -> str:
    """Give whether a figure is exact or estimated, as codes name it."""
    return ESTIMATED if estimated else EXACT
