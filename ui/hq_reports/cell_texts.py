"""The values of a workbook as Excel will show them: by the format of their column, estimated figures with a star."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from commonservices.reports.xlsx import Column
from commonservices.reports.xlsx.sheet import Plain
from ui.words import Words

ESTIMATED = "*"
_AMOUNTS = frozenset({"money", "number"})


def shown(column: Column, value: Plain, words: Words, *, estimated: bool = False) -> str:
    """Give a cell as text; nothing for a blank."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, date):
        return words.isolate(f"{value:%Y-%m}" if column.kind.name == "month" else f"{value:%Y-%m-%d}")
    if isinstance(value, str):
        return words.isolate(" ".join(value.split()))
    if column.kind.name == "percent":
        decimals = column.kind.decimals
        return words.percent(Fraction(_as_excel(Fraction(value) * 100, decimals)) / 100, decimals)
    star = ESTIMATED if estimated and column.kind.name in _AMOUNTS else ""
    return words.number(*_rounded(column, value)) + star


def _rounded(column: Column, value: int | Decimal | Fraction) -> tuple[Decimal, int | None]:
    """Give a number and how many decimals its format shows; those behind hashes only where they are not nought."""
    _, _, places = column.format.partition(".")
    least, most = places.count("0"), places.count("0") + places.count("#")
    if not column.kind.numeric:
        return Decimal(value.numerator) / value.denominator if isinstance(value, Fraction) else Decimal(value), None
    made = _as_excel(Fraction(value), most)
    while most > least and made == _as_excel(Fraction(made), most - 1):
        most -= 1
    return _as_excel(Fraction(made), most), most


def _as_excel(value: Fraction, places: int) -> Decimal:
    """Round to some decimals, a half away from nought: not to the even digit as sums are often rounded."""
    whole = int(abs(value) * 10**places + Fraction(1, 2))
    return Decimal(f"{-whole if value < 0 else whole}E-{places}")
