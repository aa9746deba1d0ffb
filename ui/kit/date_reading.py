"""Dates as people type them, read in their language, and dates as the program writes them."""

import calendar
import re
import unicodedata
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from commonservices.domain.declaring import dataclass

_ISO = r"^(\d{4})-(\d{1,2})-(\d{1,2})$"
_FIGURES = r"^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})(?:\s*[/.\-\s]\s*(\d{4}|\d{2}))?$"
_NAMED = r"^(\d{1,2})\.?\s*([^\W\d_]+)\.?,?\s*(\d{4}|\d{2})?$"
_NAME_FIRST = r"^([^\W\d_]+)\.?\s*(\d{1,2}),?\s*(\d{4}|\d{2})?$"
_LAST_YEAR = 9999
_MONTHS = 12
_LEAST_LETTERS = 3
_FULL_YEAR = 4


@dataclass(frozen=True)
class Reading:
    """A date, or the days a text may mean, or the sentence that says why it is none."""

    value: date | None = None
    readings: tuple[date, ...] = ()
    reason: str = ""


def plain_digits(text: str) -> str:
    """Give the text with the digits of every script as 0 to 9 and without direction marks."""
    return "".join(
        str(unicodedata.digit(sign)) if sign.isdigit() and not sign.isascii() else sign
        for sign in text
        if unicodedata.category(sign) != "Cf"
    )


def _folded(word: str) -> str:
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))
    return bare.casefold().rstrip(".")


def _month_names(language: str) -> dict[str, int]:
    names: dict[str, int] = {}
    long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    for locale in (QLocale(QLocale.Language.English), QLocale(language)):
        for month in range(1, 13):
            for form in (locale.monthName(month, long), locale.standaloneMonthName(month, long)):
                names[_folded(form)] = month
            names.setdefault(_folded(locale.monthName(month, short)), month)
    return names


def _month_of(word: str, language: str) -> int | None:
    names, folded = _month_names(language), _folded(word)
    if folded in names:
        return names[folded]
    found = {month for name, month in names.items() if len(folded) >= _LEAST_LETTERS and name.startswith(folded)}
    return found.pop() if len(found) == 1 else None


def _year(written: str | None, today: date) -> int:
    if not written:
        return today.year
    return int(written) if len(written) == _FULL_YEAR else 2000 + int(written)


def _build(year: int, month: int, day: int, text: str, language: str) -> Reading:
    if not 1 <= month <= _MONTHS or year < 1:
        return Reading(
            reason=QCoreApplication.translate(
                "DateReading", "“{text}” is not a date: the month must be 1 to 12. Correct it."
            ).format(text=text)
        )
    days = calendar.monthrange(year, month)[1]
    if 1 <= day <= days:
        return Reading(date(year, month, day))
    sentence = QCoreApplication.translate(
        "DateReading", "“{text}” is not a date: {month} {year} has {days} days. Correct the day or the month."
    )
    name = QLocale(language).standaloneMonthName(month)
    return Reading(reason=sentence.format(text=text, month=name, year=year, days=days))


def _from_figures(match: re.Match[str], text: str, language: str, today: date) -> Reading:
    first, second, year = int(match[1]), int(match[2]), _year(match[3], today)
    day_first = _build(year, second, first, text, language)
    if not language.startswith("en"):
        return day_first
    month_first = _build(year, first, second, text, language)
    if day_first.value and month_first.value and day_first.value != month_first.value:
        return Reading(readings=(day_first.value, month_first.value))
    if day_first.value or second <= _MONTHS:
        return day_first
    return month_first


def read_date(typed: str, language: str, today: date) -> Reading:
    """Read a date typed as 2026-10-15, 15/10/2026, 15.10 or 15 Oct 2026; names of months in English or the language."""
    text = " ".join(plain_digits(typed).split())
    if not text:
        return Reading()
    if match := re.match(_ISO, text):
        return _build(int(match[1]), int(match[2]), int(match[3]), text, language)
    if match := re.match(_FIGURES, text):
        return _from_figures(match, text, language, today)
    for pattern, day_at, month_at in ((_NAMED, 1, 2), (_NAME_FIRST, 2, 1)):
        match = re.match(pattern, text)
        month = _month_of(match[month_at], language) if match else None
        if match and month:
            return _build(_year(match[3], today), month, int(match[day_at]), text, language)
    sentence = QCoreApplication.translate(
        "DateReading", "“{text}” cannot be read as a date. Type it like 15 Oct 2026 or 2026-10-15."
    )
    return Reading(reason=sentence.format(text=text))


def show_date(day: date | None, language: str) -> str:
    """Write a date in full short form, with Western digits, or nothing."""
    if day is None:
        return ""
    return plain_digits(QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMM yyyy"))


def months_on(day: date, months: int) -> date:
    """Give the same day some months on, or the last day of a shorter month."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    if not 1 <= year <= _LAST_YEAR:
        return day
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def days_on(day: date, days: int) -> date:
    """Give the day some days on; the calendar's ends hold."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day
