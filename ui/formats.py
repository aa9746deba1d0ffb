"""Dates, distances, numbers and money as people of each language read them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from fractions import Fraction

NOTHING: Final = "—"
_FIRST_STRONG, _LEFT_TO_RIGHT, _END = "\u2068", "\u2066", "\u2069"
_ARABIC_DIGITS: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_NARROW_SPACE: Final = "\u202f"
_SEPARATORS: Final = {"en": (",", "."), "fr": (_NARROW_SPACE, ","), "es": (_NARROW_SPACE, ","), "ar": (",", ".")}
_LOCALES: Final = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ar": "ar"}
_WHOLE_YEAR: Final = "JAN_DEC"
_JULY: Final = 7
_MINUS: Final = "\u2212"


class Formats:
    """How one language writes dates, numbers and money; the translator of that language must be installed."""

    def __init__(self, language: str = "en", *, arabic_digits: bool = False) -> None:
        """Keep the language and whether Arabic shows its own digits."""
        self.language = language if language in _LOCALES else "en"
        self.arabic = self.language == "ar"
        self._own_digits = self.arabic and arabic_digits
        self._locale = QLocale(_LOCALES[self.language])
        self._months = [self._month_of(number, QLocale.FormatType.ShortFormat) for number in range(1, 13)]

    # --- days -----------------------------------------------------------------------------------------------------

    def day(self, day: date | None, today: date) -> str:
        """Give a day for lists: "15 Oct" in the year of today, "15 Jan 27" in any other."""
        if day is None:
            return NOTHING
        if day.year == today.year:
            text = QCoreApplication.translate("Formats", "{day} {month}")
        else:
            text = QCoreApplication.translate("Formats", "{day} {month} {short_year}")
        return self._fill(text, day, short=True)

    def full_day(self, day: date | None) -> str:
        """Give a day for sentences: "15 October 2026"."""
        if day is None:
            return NOTHING
        return self._fill(QCoreApplication.translate("Formats", "{day} {month} {year}"), day, short=False)

    def weekday(self, day: date) -> str:
        """Give a day with its name: "Monday 12 October 2026"."""
        name = self._locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        text = QCoreApplication.translate("Formats", "{weekday} {date}")
        return text.format(weekday=_capital(name), date=self.full_day(day))

    def month(self, day: date) -> str:
        """Give a month for headings: "Oct 26"."""
        return self._fill(QCoreApplication.translate("Formats", "{month} {short_year}"), day, short=True)

    def month_name(self, day: date) -> str:
        """Give a month in full, as it stands within a sentence: "October 2026", in French "octobre 2026"."""
        return self._fill(QCoreApplication.translate("Formats", "{month} {year}"), day, short=False)

    def month_alone(self, day: date) -> str:
        """Give the full name of a month without its year, for buttons: "October"."""
        return self._month_of(day.month, QLocale.FormatType.LongFormat)

    def month_names(self) -> tuple[str, ...]:
        """Give the twelve short names, January first."""
        return tuple(self._months)

    def distance(self, day: date | None, today: date) -> str:
        """Give how far off a day is: "in 3 d", "10 d late", "today"."""
        if day is None:
            return ""
        days = (day - today).days
        if days == 0:
            return QCoreApplication.translate("Formats", "today")
        if days < 0:
            text = QCoreApplication.translate("Formats", "%n d late", "", -days)
        else:
            text = QCoreApplication.translate("Formats", "in %n d", "", days)
        return self._digits(text)

    def days(self, count: int) -> str:
        """Give a number of days: "90 days"."""
        return self._digits(_plural(QCoreApplication.translate("Formats", "%n day(s)", "", count), count))

    def time(self, moment: datetime) -> str:
        """Give the time of day where the user is: "14:31"."""
        return self._digits(f"{moment.astimezone():%H:%M}")

    def moment(self, moment: datetime) -> str:
        """Give day and time where the user is: "12 Oct 2026 14:31"."""
        local = moment.astimezone()
        day = self._fill(QCoreApplication.translate("Formats", "{day} {month} {year}"), local.date(), short=True)
        return QCoreApplication.translate("Formats", "{date} {time}").format(date=day, time=self.time(local))

    def fiscal_year(self, calendar: str, day: date) -> str:
        """Give the year of a calendar that holds a day: July to June, or the calendar year."""
        if calendar == _WHOLE_YEAR:
            name = QCoreApplication.translate("Formats", "Jan–Dec {year}")  # noqa: RUF001 a span of months
            return self._digits(name.format(year=day.year))
        first = day.year if day.month >= _JULY else day.year - 1
        name = QCoreApplication.translate("Formats", "Jul–Jun {first}/{second}")  # noqa: RUF001 a span of months
        return self._digits(name.format(first=first, second=f"{(first + 1) % 100:02}"))

    # --- numbers --------------------------------------------------------------------------------------------------

    def number(self, value: int | Decimal | None, decimals: int | None = None) -> str:
        """Give a number with separators; a decimal keeps its own places unless `decimals` says how many."""
        if value is None:
            return NOTHING
        exact = Decimal(value)
        if decimals is None:
            exact = exact.normalize() if exact != exact.to_integral_value() else exact.quantize(Decimal(1))
            text = f"{exact:,f}"
        else:
            text = f"{exact:,.{decimals}f}"
        group, point = _SEPARATORS[self.language]
        signs = {ord(","): group, ord("."): point, ord("-"): _MINUS}
        return self._digits(text.translate(signs))

    def percent(self, share: Fraction | Decimal | float | None, decimals: int = 0) -> str:
        """Give a share of one as a percentage: "86 %"."""
        if share is None:
            return NOTHING
        from fractions import Fraction

        exact = Fraction(share) * 100
        shown = Decimal(exact.numerator) / Decimal(exact.denominator)
        return QCoreApplication.translate("Formats", "{number} %").format(number=self.number(shown, decimals))

    def money(self, minor: int | None, currency: str) -> str:
        """Give money in a sentence: "USD 361,204.00"."""
        return NOTHING if minor is None else self.with_code(self.amount(minor, currency), currency)

    def whole_money(self, minor: int | None, currency: str) -> str:
        """Give money rounded to whole units, a half away from zero: "USD 361,204"."""
        if minor is None:
            return NOTHING
        from commonservices.domain.money import nearest

        return self.with_code(self.number(nearest(minor, 10 ** _places(currency))), currency)

    def amount(self, minor: int | None, currency: str) -> str:
        """Give money without its currency, for columns whose heading names it."""
        if minor is None:
            return NOTHING
        places = _places(currency)
        return self.number(Decimal(minor).scaleb(-places), places)

    def with_code(self, number: str, currency: str) -> str:
        """Put the code of a currency beside an amount, on the side the language wants."""
        text = QCoreApplication.translate("Formats", "{currency} {amount}")
        return self.isolate(text.format(currency=currency, amount=number))

    def isolate(self, text: str) -> str:
        """Keep a Latin run such as a reference or a code in its own direction inside Arabic text."""
        return f"{_LEFT_TO_RIGHT}{text}{_END}" if self.arabic and text else text

    def embed(self, text: str) -> str:
        """Keep a text of unknown direction, such as a title, apart from what stands around it in Arabic."""
        return f"{_FIRST_STRONG}{text}{_END}" if self.arabic and text else text

    # --- parts ----------------------------------------------------------------------------------------------------

    def _fill(self, text: str, day: date, *, short: bool) -> str:
        month = self._months[day.month - 1] if short else self._month_of(day.month, QLocale.FormatType.LongFormat)
        number = "1er" if self.language == "fr" and day.day == 1 and not short else day.day
        filled = text.format(day=number, month=month, year=day.year, short_year=f"{day.year % 100:02}")
        return self._digits(filled)

    def _month_of(self, number: int, form: QLocale.FormatType) -> str:
        if self.language == "en" and form is QLocale.FormatType.ShortFormat:
            return QLocale("en").monthName(number, form)[:3]
        return self._locale.monthName(number, form)

    def _digits(self, text: str) -> str:
        return text.translate(_ARABIC_DIGITS) if self._own_digits else text


def qt_date(day: date) -> QDate:
    """Give a day as Qt keeps it."""
    return QDate(day.year, day.month, day.day)


def _plural(text: str, count: int) -> str:
    """Put an untranslated English plural right: Qt leaves "day(s)" when no English translation is loaded."""
    return text.replace("(s)", "" if count == 1 else "s")


def _places(currency: str) -> int:
    """Give how many decimals a currency has; the arithmetic of money is read when the first amount is shown."""
    from commonservices.domain.money import exponent

    return exponent(currency)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
