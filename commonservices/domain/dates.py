"""Dates and months as people type and read them, in English, French, Spanish and Arabic."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final

from commonservices.domain.sentences import refuse, spoken
from commonservices.domain.text import fold

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2199
MONTHS: Final = 12
EXAMPLE: Final = "31 Dec 2026"
_MONTH_EXAMPLE: Final = "2026-03"
_SHORT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "es": "ene feb mar abr may jun jul ago sept oct nov dic",
        "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    }
)
_NAMES: Final = (
    "january february march april may june july august september october november december",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
    "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
)
_ENGLISH_MONTHS: Final = tuple(name.capitalize() for name in _NAMES[0].split())
_TODAY: Final = frozenset({"today", "aujourd'hui", "hoy", "اليوم"})
_FILLERS: Final = frozenset({"de", "del", "le", "el", "of", "the", "من", "er", "st", "nd", "rd", "th", "t"})
_TOKEN: Final = re.compile(r"\d+|[^\W\d_]+")
_BETWEEN: Final = re.compile("[\\s./,،\\-]*")
_MIDNIGHT: Final = re.compile(r"[t ]\s*00:00(:00(\.0+)?)?$")
_SHORTEST_WORD: Final = 3
_COMPACT: Final = 8
_YEAR_DIGITS: Final = 4
_YEAR_AND_MONTH: Final = ("year", "month")


def read_date(text: str, *, language: str = "en", field: str = "", today: date | None = None) -> date:
    """Give the day a person typed; refuse what is no day, and in English a number that is two days at once."""
    plain = _MIDNIGHT.sub("", fold(text).strip())
    if today is not None and plain in _TODAY:
        return today
    tokens = day_tokens(plain)
    if len(tokens) == 1 and len(tokens[0]) == _COMPACT and tokens[0].isdigit():
        tokens = [plain[:4], plain[4:6], plain[6:]]
    if len(tokens) != _SHORTEST_WORD:
        refuse("not_a_date", field, text, example=EXAMPLE)
    months = [month_of(token) for token in tokens]
    if any(months):
        year, month, day = _with_word(tokens, months, text, field)
    else:
        year, month, day = _all_digits(tokens, text, language, field, dotted="." in plain)
    return _checked(year, month, day, text, field)


def read_month(text: str, *, language: str = "en", field: str = "") -> date:
    """Give the first day of the month a person typed: 2026-03, 03/2026, Mar 2026, or its first day."""
    plain = fold(text).strip()
    tokens = day_tokens(plain)
    if len(tokens) == _SHORTEST_WORD or (len(tokens) == 1 and len(plain) == _COMPACT):
        day = read_date(text, language=language, field=field)
        if day.day != 1:
            refuse("not_first_of_month", field, text, shown=day, example=day.replace(day=1))
        return day
    years = [token for token in tokens if token.isdigit() and len(token) == _YEAR_DIGITS]
    others = [token for token in tokens if token not in years]
    if len(tokens) != len(_YEAR_AND_MONTH) or len(years) != 1:
        refuse("not_a_month", field, text, example=_MONTH_EXAMPLE)
    month = int(others[0]) if others[0].isdigit() else month_of(others[0])
    if not 1 <= month <= MONTHS:
        refuse("not_a_month", field, text, example=_MONTH_EXAMPLE)
    return _checked(int(years[0]), month, 1, text, field)


def show_date(day: date, language: str = "en") -> str:
    """Give a day as a person reads it in a language."""
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number} {month_name(day.month, language)} {day.year}"


def show_month(month: date, language: str = "en") -> str:
    """Give a month as a person reads it in a language."""
    return f"{month_name(month.month, language)} {month.year}"


def month_name(month: int, language: str = "en") -> str:
    """Give the short name of a month in a language, in English when that has none."""
    return _SHORT.get(language, _SHORT["en"]).split()[month - 1]


def day_tokens(plain: str) -> list[str]:
    """Give the numbers and words of a date in order; nothing when it holds a sign no date has."""
    if _BETWEEN.fullmatch(_TOKEN.sub("", plain)) is None:
        return []
    found = [token for token in _TOKEN.findall(plain) if token not in _FILLERS]
    joined: list[str] = []
    for token in found:
        if joined and not token.isdigit() and not joined[-1].isdigit():
            pair = f"{joined[-1]}_{token}"
            if month_of(pair) or month_of(token) == month_of(joined[-1]) != 0:
                joined[-1] = pair if month_of(pair) else joined[-1]
                continue
        joined.append(token)
    return joined


@cache
def _names() -> tuple[tuple[str, int], ...]:
    return tuple((fold(name), place) for names in _NAMES for place, name in enumerate(names.split(), start=1))


def month_of(word: str) -> int:
    """Give the month a word names, whole or shortened to three letters or more; 0 when it names none or several."""
    if word.isdigit():
        return 0
    exact = {month for name, month in _names() if name == word}
    if not exact and len(word) >= _SHORTEST_WORD:
        exact = {month for name, month in _names() if name.startswith(word)}
    return exact.pop() if len(exact) == 1 else 0


def _with_word(tokens: list[str], months: list[int], text: str, field: str) -> tuple[int, int, int]:
    numbers = [token for token in tokens if token.isdigit()]
    years = [number for number in numbers if len(number) == _YEAR_DIGITS]
    if len(numbers) != len(_YEAR_AND_MONTH) or len(years) != 1 or months[2]:
        refuse("not_a_date", field, text, example=EXAMPLE)
    day = next(number for number in numbers if number != years[0])
    return int(years[0]), max(months), int(day)


def _all_digits(tokens: list[str], text: str, language: str, field: str, *, dotted: bool) -> tuple[int, int, int]:
    lengths = [len(token) for token in tokens]
    if not all(token.isdigit() for token in tokens) or sorted(lengths)[1] >= _SHORTEST_WORD:
        refuse("not_a_date", field, text, example=EXAMPLE)
    first, second, third = (int(token) for token in tokens)
    if lengths[0] == _YEAR_DIGITS:
        return first, second, third
    if lengths[2] != _YEAR_DIGITS:
        refuse("not_a_date", field, text, example=EXAMPLE)
    if first <= MONTHS < second:
        return third, first, second
    both_fit = first != second and min(first, second) > 0 and max(first, second) <= MONTHS
    if language == "en" and not dotted and both_fit:
        _ask(date(_checked_year(third, text, field), second, first), date(third, first, second), text, field)
    return third, second, first


def _ask(day_first: date, month_first: date, text: str, field: str) -> None:
    refuse("ambiguous_date", field, text, first=day_first, second=month_first, example=f"“{spoken(day_first)}”")


def _checked_year(year: int, text: str, field: str) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        refuse("year_out_of_range", field, text, low=FIRST_YEAR, high=LAST_YEAR, example=EXAMPLE)
    return year


def _checked(year: int, month: int, day: int, text: str, field: str) -> date:
    if not 1 <= month <= MONTHS or day < 1:
        refuse("not_a_date", field, text, example=EXAMPLE)
    _checked_year(year, text, field)
    days = monthrange(year, month)[1]
    if day > days:
        named = {"month": _ENGLISH_MONTHS[month - 1], "month_number": month, "year": year, "days": days}
        refuse("no_such_day", field, text, **named, example=date(year, month, days))
    return date(year, month, day)
