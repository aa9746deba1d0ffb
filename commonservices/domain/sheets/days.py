"""Days and months as people write them in sheets: what a text means by each order of day, month and year."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Final

from commonservices.domain.dates import FIRST_YEAR, LAST_YEAR, MONTHS, day_tokens, month_of
from commonservices.domain.declaring import dataclass
from commonservices.domain.text import fold

LAST_OF_THIS_CENTURY: Final = 39
"""A year of two digits up to this one is of the years 2000 on."""
FIRST_OF_LAST_CENTURY: Final = 80
"""A year of two digits from this one on is of the years 1900 on; between the two nobody can know, and it is refused."""
FIRST_SERIAL: Final = 20000
"""The spreadsheet's number of a day in 1954; a smaller number, such as a year, is never taken for a day."""
_SERIAL_ZERO: Final = date(1899, 12, 30)
_LATER_SERIALS: Final = 1462
"""By how many days the numbers of a 1904 workbook are smaller."""
_FIGURES: Final = re.compile(r"(\d{1,4})( ?[./\-] ?| )(\d{1,2})\2(\d{1,4})", re.ASCII)
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_MONTH_FIGURES: Final = re.compile(r"(\d{1,4})[./\- ](\d{1,4})", re.ASCII)
_TIME: Final = re.compile(
    r"[t ,]+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?)(?: ?z| ?utc| ?[+-]\d{2}:?\d{2})?$", re.ASCII
)
_MIDNIGHT: Final = re.compile(r"0?0:00(:00([.,]0+)?)?|12:00(:00)? ?a\.?m\.?")
_YEAR_MARK: Final = re.compile(r"(?<=\d) ?م$")
_YEAR_DIGITS: Final = 4
_SHORT_YEAR: Final = 2
_PARTS: Final = 3
_LONGEST: Final = 60


class Order(StrEnum):
    """In which order day, month and year are written in figures; a year of four digits in front needs no order."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


ORDERS: Final = tuple(Order)


@dataclass(frozen=True, slots=True)
class DayText:
    """What a text means as a day: by each order, or why it is none at all."""

    by_order: tuple[date | None, date | None, date | None] = (None, None, None)
    time: str = ""
    """The time of day it names beside the day, other than midnight."""
    rule: str = ""
    """Why it is no day by any order."""
    month: tuple[int, int] = (0, 0)
    """Year and month whose days it goes beyond."""

    def by(self, order: Order | None) -> date | None:
        """Give the day by an order; by none, only where every order says the same."""
        if order is not None:
            return self.by_order[ORDERS.index(order)]
        return self.by_order[0] if len(set(self.by_order)) == 1 else None


def read_day_text(text: str) -> DayText:
    """Give what a text means as a day, whatever the language its month is named in."""
    return _read(text) if len(text) <= _LONGEST else DayText(rule="not_a_date")


@lru_cache(maxsize=65536)
def _read(text: str) -> DayText:
    plain = " ".join(fold(text).split())
    time = ""
    if found := _TIME.search(plain):
        plain = plain[: found.start()]
        time = "" if _MIDNIGHT.fullmatch(found[1]) else found[1]
    plain = _YEAR_MARK.sub("", plain)
    figures = _FIGURES.fullmatch(plain)
    if figures:
        return _from_figures(figures[1], figures[3], figures[4], dashed="-" in figures[2], time=time)
    compact = _COMPACT.fullmatch(plain)
    if compact:
        return _sure(*(int(part) for part in compact.groups()), time=time)
    return _from_words(plain, time)


def read_month_text(text: str) -> date | None:
    """Give the first day of the month a text names: 2026-07, 07/2026, Jul 2026, Jul-26; None when it names none."""
    plain = " ".join(fold(text[: _LONGEST + 1]).split())
    found = _MONTH_FIGURES.fullmatch(plain)
    if found:
        years = [part for part in found.groups() if len(part) == _YEAR_DIGITS]
        others = [part for part in found.groups() if len(part) <= _SHORT_YEAR]
        return _first_of(years[0], int(others[0])) if years and others else None
    tokens = day_tokens(_YEAR_MARK.sub("", plain))
    words = [token for token in tokens if not token.isdigit()]
    figures = [token for token in tokens if token.isdigit()]
    if len(words) != 1 or len(figures) != 1 or not month_of(words[0]):
        return None
    whole = len(figures[0]) == _YEAR_DIGITS
    return _first_of(figures[0], month_of(words[0])) if whole or tokens[-1] == figures[0] else None


def serial_day(number: int | Decimal, *, from_1904: bool = False) -> date | None:
    """Give the day a spreadsheet's number of days stands for; None when it is too small, too large or not whole."""
    days = int(number) + (_LATER_SERIALS if from_1904 else 0)
    if number != int(number) or days < FIRST_SERIAL or days > (date(LAST_YEAR, 12, 31) - _SERIAL_ZERO).days:
        return None
    return _SERIAL_ZERO + timedelta(days=days)


def swapped(day: date) -> date | None:
    """Give the day with its day and month exchanged; None when there is no such day."""
    return date(day.year, day.day, day.month) if day.day <= MONTHS else None


def whole_year(figures: str) -> int | None:
    """Give the year figures stand for; None when nobody can know the century."""
    year = int(figures)
    if len(figures) != _SHORT_YEAR:
        return year
    if year <= LAST_OF_THIS_CENTURY:
        return 2000 + year
    return 1900 + year if year >= FIRST_OF_LAST_CENTURY else None


def _first_of(year: str, month: int) -> date | None:
    full = whole_year(year)
    ok = full is not None and FIRST_YEAR <= full <= LAST_YEAR and 1 <= month <= MONTHS
    return date(full, month, 1) if ok and full is not None else None


def _from_figures(first: str, second: str, third: str, *, dashed: bool, time: str) -> DayText:
    if len(first) == _YEAR_DIGITS and len(third) <= _SHORT_YEAR:
        return _sure(int(first), int(second), int(third), time=time)
    if len(first) > _SHORT_YEAR or len(third) not in {_SHORT_YEAR, _YEAR_DIGITS}:
        return DayText(rule="not_a_date")
    year = whole_year(third)
    days: list[date | None] = [None, None, None]
    if year is not None:
        days[0], days[1] = _day(year, int(second), int(first)), _day(year, int(first), int(second))
    leading = whole_year(first) if len(first) == len(third) == _SHORT_YEAR and dashed else None
    if leading is not None:
        days[2] = _day(leading, int(second), int(third))
    if any(days):
        return DayText((days[0], days[1], days[2]), time)
    if year is None:
        return DayText(rule="sheet_century")
    return _why_not(year, int(first), int(second))


def _why_not(year: int, first: int, second: int) -> DayText:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return DayText(rule="year_out_of_range")
    month, day = (second, first) if 1 <= second <= MONTHS else (first, second)
    if 1 <= month <= MONTHS and day > 0:
        return DayText(rule="no_such_day", month=(year, month))
    return DayText(rule="not_a_date")


def _from_words(plain: str, time: str) -> DayText:
    tokens = day_tokens(plain)
    months = [month_of(token) for token in tokens]
    if len(tokens) != _PARTS or sum(map(bool, months)) != 1 or months[2]:
        return DayText(rule="sheet_only_a_month" if read_month_text(plain) else "not_a_date")
    figures = [token for token, month in zip(tokens, months, strict=True) if not month]
    if any(not each.isdigit() for each in figures):
        return DayText(rule="not_a_date")
    day, year = (figures[1], figures[0]) if len(figures[0]) == _YEAR_DIGITS else (figures[0], figures[1])
    if len(day) > _SHORT_YEAR or len(year) not in {_SHORT_YEAR, _YEAR_DIGITS}:
        return DayText(rule="not_a_date")
    full = whole_year(year)
    return DayText(rule="sheet_century") if full is None else _sure(full, max(months), int(day), time=time)


def _sure(year: int, month: int, day: int, *, time: str) -> DayText:
    found = _day(year, month, day)
    return DayText((found, found, found), time) if found else _why_not(year, day, month if month <= MONTHS else 0)


def _day(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
