"""One cell of a settled column as a value, as nothing, or as a refusal that says why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import ROUND_HALF_EVEN, Context, Decimal
from types import MappingProxyType
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.money import Money, exponent
from commonservices.domain.reading import WORD_LENGTH, yes_or_no
from commonservices.domain.sentences import label_of, shortened
from commonservices.domain.sheets.cells import CellValue, ErrorCell, NoResult
from commonservices.domain.sheets.choices import codes_named, codes_near, words_of
from commonservices.domain.sheets.days import DayText, read_day_text, read_month_text, serial_day, swapped
from commonservices.domain.sheets.decided import AS_FRACTION, Decided
from commonservices.domain.sheets.numbers import (
    MOST_DIGITS,
    NumberText,
    Padded,
    Percentage,
    looks_like_exponent,
    read_number_text,
)
from commonservices.domain.sheets.plan import Said
from commonservices.domain.sheets.wanted import BLANK, Content, Read
from commonservices.domain.text import clean_line, clean_text, fold
from commonservices.errors import RuleBroken

_LARGEST: Final = 10**18
_FIFTEEN: Final = Context(prec=MOST_DIGITS, rounding=ROUND_HALF_EVEN)
_EXAMPLES: Final = MappingProxyType(
    {
        Content.INTEGER: "12",
        Content.DECIMAL: "1234.50",
        Content.MONEY: "1234.50",
        Content.PERCENT: "12.5 %",
        Content.DATE: "2026-12-31",
        Content.MONTH: "2026-12",
        Content.YES_NO: "yes",
        Content.CODE: "A-001",
        Content.TEXT: "—",
    }
)
_LONGEST_TEXT: Final = 4000
_FARTHEST: Final = 400
"""How many places from its sign a number of a spreadsheet can begin."""


class Reader:
    """Reads the cells of one settled column; a text that stands in many cells is read once."""

    def __init__(self, decided: Decided) -> None:
        self.decided = decided
        self.wanted = decided.wanted
        self._read_one = _READERS[self.wanted.content]
        self._known: dict[tuple[object, ...], Read] = {}

    def read(self, value: CellValue, *, currency: str = "") -> Read:
        """Give what a cell holds; `currency` is the one its row names for an amount."""
        key = (type(value), value.shown if isinstance(value, Padded) else value, currency)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._read(value, currency)
        return found

    def _read(self, value: CellValue, currency: str) -> Read:
        if value is None or (isinstance(value, str) and not value.strip()):
            return BLANK
        if isinstance(value, ErrorCell):
            return self.refuse("sheet_error_cell", value.code)
        if isinstance(value, NoResult):
            return self.refuse("sheet_no_result", value.formula)
        if isinstance(value, Decimal) and not (value.is_finite() and abs(value.adjusted()) <= _FARTHEST):
            return self.refuse("sheet_not_a_number", f"{value:.6}")
        return self._read_one(self, value, currency)

    def refuse(self, rule: str, value: object, near: tuple[str, ...] = (), **words: object) -> Read:
        """Give a refusal with its words: the field, the value shortened, a valid example."""
        given = {
            "field": label_of(self.wanted.field) if self.wanted.field else "",
            "value": shortened(str(value)),
            "example": near[0] if near else _EXAMPLES.get(self.wanted.content, "—"),
        }
        return Read(refused=Said(rule, {**given, **words}), near=near)

    def otherwise(self, rule: str, value: object) -> Read:
        """Refuse a value that only another way of reading than the column's explains."""
        cell, text = self.decided.settled_by
        return self.refuse(rule, value, cell=cell or "—", other=shortened(text) or "—")


def _text(reader: Reader, value: CellValue, _currency: str) -> Read:
    plain = _as_text(value)
    limit = reader.wanted.length or (_LONGEST_TEXT if reader.wanted.long else WORD_LENGTH)
    try:
        kept = (clean_text if reader.wanted.long else clean_line)(plain, limit, reader.wanted.field)
    except RuleBroken as broken:
        return reader.refuse(f"sheet_{broken.rule}", plain, limit=limit, length=len(plain))
    return Read(kept)


def _as_text(value: CellValue) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, Percentage | Padded):
        return value.shown
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _code(reader: Reader, value: CellValue, currency: str) -> Read:
    if isinstance(value, str):
        return reader.refuse("sheet_code_shortened", value) if looks_like_exponent(value) else _text(reader, value, "")
    if isinstance(value, date | time):
        return reader.refuse("sheet_code_made_a_day", _as_text(value))
    if isinstance(value, bool | Percentage) or not isinstance(value, int | Decimal) or value != int(value):
        return reader.refuse("sheet_not_a_code", _as_text(value))
    return _code_of_figures(reader, value.shown if isinstance(value, Padded) else str(int(value)), currency)


def _code_of_figures(reader: Reader, figures: str, currency: str) -> Read:
    """Give a code the sheet holds as a number, where nothing of it can have been lost."""
    if len(figures) > MOST_DIGITS:
        return reader.refuse("sheet_number_too_long", figures, limit=MOST_DIGITS)
    if len(figures) < reader.decided.code_width:
        return reader.refuse("sheet_code_zeros_lost", figures, length=reader.decided.code_width)
    return _text(reader, figures, currency)


def _number(reader: Reader, value: CellValue) -> tuple[Decimal, NumberText | None] | Read:
    """Give the exact number of a cell and how it is written, or the refusal."""
    if isinstance(value, bool):
        return reader.refuse("sheet_not_a_number", _as_text(value))
    if isinstance(value, date | time):
        return reader.refuse("sheet_number_made_a_day", _as_text(value))
    if isinstance(value, int | Decimal):
        return _typed_number(reader, Decimal(value))
    return _written_number(reader, str(value))


def _written_number(reader: Reader, text: str) -> tuple[Decimal, NumberText] | Read:
    written = read_number_text(text)
    if written is None:
        return reader.refuse("sheet_number_shortened" if looks_like_exponent(text) else "sheet_not_a_number", text)
    if written.digits > MOST_DIGITS:
        return reader.refuse("sheet_number_too_long", text, limit=MOST_DIGITS)
    number = written.by(reader.decided.point)
    return reader.otherwise("sheet_other_decimal_sign", text) if number is None else (number, written)


def _typed_number(reader: Reader, number: Decimal) -> tuple[Decimal, None] | Read:
    """Give a number the sheet holds as such; what a spreadsheet's arithmetic left behind the 15th digit is no part."""
    if not number.is_finite():
        return reader.refuse("sheet_not_a_number", number)
    if number == number.to_integral_value():
        if len(str(abs(int(number)))) > MOST_DIGITS:
            return reader.refuse("sheet_number_too_long", f"{number:f}", limit=MOST_DIGITS)
        return Decimal(int(number)), None
    if len(number.as_tuple().digits) > MOST_DIGITS:
        number = _FIFTEEN.plus(number)
    return Decimal(f"{number:f}"), None


def _limited(reader: Reader, number: Decimal, places: int | None, value: CellValue) -> Read:
    """Refuse a number beyond the limits of the field."""
    wanted, shown = reader.wanted, _as_text(value)
    if places is not None and number != round(number, places):
        return reader.refuse("sheet_not_whole" if places == 0 else "sheet_too_many_decimals", shown, places=places)
    if wanted.minimum is not None and number < wanted.minimum:
        return reader.refuse("sheet_too_small", shown, limit=wanted.minimum)
    if wanted.maximum is not None and number > wanted.maximum:
        return reader.refuse("sheet_too_large", shown, limit=wanted.maximum)
    if abs(number) >= _LARGEST:
        return reader.refuse("sheet_too_large", shown, limit=_LARGEST - 1)
    return Read(number)


def _quantity(reader: Reader, value: CellValue, _currency: str) -> Read:
    found = _number(reader, value)
    if isinstance(found, Read):
        return found
    number, written = found
    if _is_percentage(value, written):
        return reader.refuse("sheet_percent_here", _as_text(value))
    named = written.currencies if written else ()
    if named and reader.wanted.currency not in named:
        return reader.refuse("sheet_currency_here", value, named=named[0])
    whole = reader.wanted.content is Content.INTEGER
    read = _limited(reader, number, 0 if whole else reader.wanted.places, value)
    if read.refused is not None:
        return read
    return Read(int(number) if whole else number, currency=reader.wanted.currency if named else "")


def _amount(reader: Reader, value: CellValue, currency: str) -> Read:
    found = _number(reader, value)
    if isinstance(found, Read):
        return found
    number, written = found
    if _is_percentage(value, written):
        return reader.refuse("sheet_percent_here", _as_text(value))
    known = _currency_of(reader, value, currency, written.currencies if written else ())
    if isinstance(known, Read):
        return known
    places = exponent(known)
    if number != round(number, places):
        return reader.refuse("sheet_currency_decimals", value, currency=known, places=places)
    read = _limited(reader, number, places, value)
    return read if read.refused else Read(Money(int(number.scaleb(places)), known), currency=known)


def _currency_of(reader: Reader, value: CellValue, currency: str, named: tuple[str, ...]) -> str | Read:
    """Give the currency of an amount, named by the row, the column or the cell itself; the cell must not differ."""
    known = currency or reader.wanted.currency or (named[0] if len(named) == 1 else "")
    if not known:
        rule = "sheet_currency_unclear" if named else "sheet_no_currency"
        return reader.refuse(rule, value, choices=", ".join(named))
    if named and known not in named:
        return reader.refuse("sheet_other_currency", value, currency=known, named=named[0])
    return known if known in codelists.load("currencies") else reader.refuse("sheet_unknown_currency", known)


def _percent(reader: Reader, value: CellValue, _currency: str) -> Read:
    found = _number(reader, value)
    if isinstance(found, Read):
        return found
    number, written = found
    if written is not None and written.currencies:
        return reader.refuse("sheet_currency_here", value, named=written.currencies[0])
    bare = not _is_percentage(value, written)
    if isinstance(value, Percentage) or (bare and reader.decided.scale == AS_FRACTION):
        number *= 100
    return _limited(reader, number, reader.wanted.places, f"{value} %" if bare and number != value else value)


def _is_percentage(value: CellValue, written: NumberText | None) -> bool:
    """Say whether a cell is a percentage, by how the sheet shows its number or by the sign in its text."""
    return isinstance(value, Percentage) or (written is not None and written.percent)


def _day(reader: Reader, value: CellValue, _currency: str) -> Read:
    if isinstance(value, bool | time | Percentage):
        return reader.refuse("sheet_not_a_date", _as_text(value))
    if isinstance(value, int | Decimal):
        day = serial_day(value, from_1904=reader.decided.from_1904)
        return reader.refuse("sheet_number_no_day", _as_text(value)) if day is None else Read(day)
    if isinstance(value, date):
        return _typed_day(reader, value)
    return _written_day(reader, str(value), read_day_text(str(value)))


def _typed_day(reader: Reader, value: date) -> Read:
    """Give a day the sheet holds as such; it is read anew only where somebody said that it was exchanged."""
    day, late = value, None
    if isinstance(value, datetime):
        day = value.date()
        late = Said("sheet_time_left_out", {"value": f"{value:%H:%M}", "day": day}) if value.time() != time() else None
    if reader.decided.swapped:
        day = swapped(day) or day
    return Read(day, note=late)


def _written_day(reader: Reader, text: str, written: DayText) -> Read:
    if written.rule:
        year, month = written.month
        return reader.refuse(f"sheet_{written.rule.removeprefix('sheet_')}", text, year=year, month_number=month)
    day = written.by(reader.decided.order)
    if day is None:
        return reader.otherwise("sheet_other_order", text)
    return Read(day, note=Said("sheet_time_left_out", {"value": written.time, "day": day}) if written.time else None)


def _month(reader: Reader, value: CellValue, currency: str) -> Read:
    month = read_month_text(value) if isinstance(value, str) else None
    if month is not None:
        return Read(month)
    read = _day(reader, value, currency)
    if isinstance(read.value, date) and read.value.day != 1:
        return reader.refuse("sheet_not_first_of_month", _as_text(value))
    if read.refused is not None and read.refused.key in {"sheet_not_a_date", "sheet_number_no_day"}:
        return reader.refuse("sheet_not_a_month", _as_text(value))
    return read


def _yes_no(reader: Reader, value: CellValue, _currency: str) -> Read:
    if isinstance(value, bool):
        return Read(value)
    if isinstance(value, int | Decimal) and value in {0, 1}:
        return Read(bool(value))
    answer = yes_or_no(value) if isinstance(value, str) else None
    return reader.refuse("sheet_not_yes_or_no", _as_text(value)) if answer is None else Read(answer)


def _choice(reader: Reader, value: CellValue, _currency: str) -> Read:
    if not isinstance(value, str | int | Decimal) or isinstance(value, bool):
        return reader.refuse("sheet_unknown_code", _as_text(value))
    found: list[str] = []
    for word in words_of(reader.wanted, _as_text(value)):
        codes = codes_named(reader.wanted.code_list, word)
        if not codes and isinstance(value, Padded):
            codes = codes_named(reader.wanted.code_list, str(int(value)))
        answered = reader.decided.codes.get(fold(word), "")
        waiting = next((each for each in reader.decided.questions if each.id.endswith(f":{fold(word)}")), None)
        if not codes:
            return _unknown(reader, word)
        if len(codes) > 1 and answered not in codes:
            return Read(question=waiting.id) if waiting else reader.refuse("sheet_unknown_code", word, near=codes)
        found.append(answered if answered in codes else codes[0])
    return Read(frozenset(found) if reader.wanted.content is Content.CHOICES else found[0])


def _unknown(reader: Reader, word: str) -> Read:
    near = codes_near(reader.wanted.code_list, word)
    return reader.refuse("sheet_unknown_code_near" if near else "sheet_unknown_code", word, near=near)


_READERS: Final[Mapping[Content, Callable[[Reader, CellValue, str], Read]]] = MappingProxyType(
    {
        Content.TEXT: _text,
        Content.CODE: _code,
        Content.INTEGER: _quantity,
        Content.DECIMAL: _quantity,
        Content.MONEY: _amount,
        Content.PERCENT: _percent,
        Content.DATE: _day,
        Content.MONTH: _month,
        Content.YES_NO: _yes_no,
        Content.CHOICE: _choice,
        Content.CHOICES: _choice,
    }
)
