"""The number of a cell, exact, and the day or time that its format makes of it; all as they stand in a spool.

A spreadsheet program keeps 15 significant digits and writes the nearest binary number, often with a 16th or 17th
digit that nobody typed (`0.30000000000000004`). So a fraction is taken as its text when it has at most 15 digits, and
otherwise as the shortest text that means the same at 15 digits. A whole number written out in full keeps every digit.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

from commonservices.exchange.tables.number_formats import DAY, FLAG, PADDED, PERCENT, TIME
from commonservices.exchange.tables.spool import MOMENT, SHARE, ZEROS, Spooled
from commonservices.exchange.tables.spool import TIME as TIME_MARK

_PLAIN: Final = re.compile(r"-?[0-9]{1,9}\.[0-9]{0,5}[1-9]")
_WRITTEN: Final = re.compile(r"\s*([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,4}))?\s*")
_MOST_DIGITS: Final = 15
_WHOLE_UP_TO: Final = 30
_LONGEST: Final = 400
_LARGEST: Final = 308

ZERO_1900: Final = 693_594
"""The ordinal of the day a workbook counts from; right from the first of March 1900 on."""
ZERO_1904: Final = 695_056
_LEAP_BUG: Final = 60
_NO_SUCH_DAY: Final = "1900-02-29"
_LAST_DAY_1900: Final = 2_958_465
_LAST_DAY_1904: Final = 2_957_003
_DAY_MS: Final = 86_400_000


def number_of(text: str) -> int | bytes:
    """Give the number a text in a file stands for: whole, or the text of its Decimal; ValueError when it is none."""
    if text.isdigit() and text.isascii() and len(text) <= _LONGEST:
        return int(text)
    if _PLAIN.fullmatch(text):
        return text.encode("ascii")
    written = _WRITTEN.fullmatch(text)
    if written is None or not (written[2] or written[3]) or len(text) > _LONGEST:
        raise ValueError(text)
    sign, whole, fraction, exponent = written[1], written[2], written[3] or "", written[4]
    if not fraction and exponent is None:
        return int(sign + whole)
    if len((whole + fraction).strip("0")) > _MOST_DIGITS:
        return _decided(Decimal(format(float(text), ".15g")), text)
    return _decided(Decimal(text.strip()), text)


def number_of_float(value: float) -> int | bytes:
    """Give the number a binary number stands for, at 15 significant digits."""
    if value.is_integer() and abs(value) < 10**_MOST_DIGITS:
        return int(value)
    text = format(value, ".15g")
    return _decided(Decimal(text), text)


def _decided(number: Decimal, text: str) -> int | bytes:
    """Give a number whole when it is, else its shortest text."""
    if not number.is_finite() or number.adjusted() > _LARGEST:
        raise ValueError(text)
    if number == number.to_integral_value() and number.adjusted() < _WHOLE_UP_TO:
        return int(number)
    return str(number.normalize()).encode("ascii")


def dated(number: int | bytes, kind: int, *, starts_1904: bool) -> Spooled:
    """Give what a number is by the kind of its format: a day, a moment, a time, a flag, a percentage, or as it stands.

    Whoever counts from 1900 counts the 29 February of that year, which never was: numbers before it stand one day
    later, and the 60 itself comes as text. Numbers that no calendar of a workbook holds stay numbers, and so does 0.
    """
    if kind == FLAG:
        return number not in {0, b"0"}
    if kind not in {DAY, TIME}:
        return percentage(number) if kind == PERCENT else padded(number, kind - PADDED)
    if number.__class__ is int:
        days, parts = int(number), 0
    else:
        days, parts = _split(float(number))
    if days == 0 and (parts or kind == TIME):
        return (TIME_MARK, *_clock(parts))
    if not (0 if starts_1904 else 1) <= days <= (_LAST_DAY_1904 if starts_1904 else _LAST_DAY_1900):
        return number
    return _on_day(days, parts, starts_1904=starts_1904)


def percentage(number: int | bytes) -> Spooled:
    """Give a number that is shown as a percentage."""
    return (SHARE, str(number) if isinstance(number, int) else number.decode("ascii"))


def padded(number: int | bytes, width: int) -> Spooled:
    """Give a number shown with at least so many figures; one that needs no zeros for it stands as it is."""
    short = isinstance(number, int) and number >= 0 and len(str(number)) < width
    return (ZEROS, number, width) if short else number


def _on_day(days: int, parts: int, *, starts_1904: bool) -> Spooled:
    if starts_1904:
        ordinal = days + ZERO_1904
    elif days == _LEAP_BUG:
        return _NO_SUCH_DAY
    else:
        ordinal = days + ZERO_1900 + (days < _LEAP_BUG)
    if not parts:
        return float(ordinal)
    day = date.fromordinal(ordinal)
    return (MOMENT, day.year, day.month, day.day, *_clock(parts))


def _split(serial: float) -> tuple[int, int]:
    """Give the days of a number and the milliseconds of its fraction, rounded into the next day where they fill it."""
    days = int(serial // 1)
    parts = round((serial - days) * _DAY_MS)
    return (days + 1, 0) if parts >= _DAY_MS else (days, parts)


def _clock(parts: int) -> tuple[int, int, int, int]:
    """Give hour, minute, second and microsecond of some milliseconds."""
    seconds, rest = divmod(parts, 1000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return hour, minute, second, rest * 1000
