"""Typed text to values and back: what a form, a cell, a command or a pasted grid may hold for each kind of field."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NoReturn
from uuid import UUID

from commonservices.domain import codelists, dates, money
from commonservices.domain.examples import example_of
from commonservices.domain.fields import Field, Kind
from commonservices.domain.sentences import refusal, refuse
from commonservices.domain.text import clean_line, clean_text, fold
from commonservices.errors import RuleBroken

WORD_LENGTH: Final = 200
_YES: Final = frozenset(
    fold(word) for word in ("yes", "y", "true", "1", "oui", "o", "vrai", "sí", "s", "verdadero", "نعم", "x", "✓", "✔")
)
_NO: Final = frozenset(fold(word) for word in ("no", "n", "false", "0", "non", "faux", "falso", "لا"))
_YES_NO: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {"en": ("yes", "no"), "fr": ("oui", "non"), "es": ("sí", "no"), "ar": ("نعم", "لا")}
)
_SPLIT: Final = re.compile("[;\n؛]")
_SPLIT_FINE: Final = re.compile("[,;\n،؛]")
_CHARACTER: Final = re.compile(r"Character (\d+) is (U\+[0-9A-F]+)")
_LENGTH: Final = re.compile(r"has (\d+) characters")
_THREE_PLACES: Final = 3
_POINT_AND_THREE: Final = re.compile(r"[+-]?\d{1,3}\.\d{3}", re.ASCII)
_DIGEST_BYTES: Final = 32


class _Reading:
    """One text being read for one field, with what is known around it."""

    def __init__(self, field: Field, text: str, language: str, today: date | None, currency: str, places: int) -> None:
        self.field = field
        self.text = text
        self.language = language
        self.today = today
        self.currency = currency
        self.places = places

    def refuse(self, rule: str, **params: object) -> NoReturn:
        """Refuse the text, naming the field, the text and an example."""
        places = self.places if self.field.kind is not Kind.AMOUNT or not self.currency else None
        if places is None:
            places = money.exponent(self.currency)
        refuse(rule, self.field.name, self.text, **{"example": example_of(self.field, places=places), **params})


def read_value(
    field: Field,
    given: object,
    *,
    language: str = "en",
    today: date | None = None,
    currency: str = "",
    places: int | None = None,
) -> object:
    """Give the value a text stands for; a value that is no text is given back as it is.

    `currency` is the one an amount is in; `places` is how many decimals a quantity's unit has.
    """
    if not isinstance(given, str):
        return given
    if field.kind not in {Kind.TEXT, Kind.LONG_TEXT} and not given.strip():
        return empty_value(field)
    allowed = field.places if places is None else min(places, field.places)
    return _READERS[field.kind](_Reading(field, given, language, today, currency, allowed))


def empty_value(field: Field) -> object:
    """Give what an empty field of this kind holds."""
    return _EMPTY.get(field.kind)


def show_value(field: Field, value: object, language: str = "en", *, currency: str = "") -> str:
    """Give a value as a person reads it in a language; empty text when nothing was entered."""
    if field.kind is Kind.FLAG:
        return _YES_NO.get(language, _YES_NO["en"])[0 if value else 1]
    if isinstance(value, date) and field.kind in {Kind.DATE, Kind.MONTH}:
        return dates.show_month(value, language) if field.kind is Kind.MONTH else dates.show_date(value, language)
    if isinstance(value, frozenset):
        return ", ".join(sorted(_label(field, str(each), language) for each in value))
    if field.kind is Kind.CODE and value:
        return _label(field, str(value), language)
    plain = plain_value(field, value, currency=currency)
    return f"{plain} {currency}" if plain and currency and field.kind is Kind.AMOUNT else plain


def plain_value(field: Field, value: object, *, currency: str = "") -> str:
    """Give a value as commands, files and sheets hold it: codes, ISO dates, plain numbers; it reads back the same."""
    plain = "" if value is None else str(value)
    if isinstance(value, bool):
        plain = "yes" if value else "no"
    elif isinstance(value, frozenset):
        plain = "; ".join(sorted(str(each) for each in value))
    elif isinstance(value, date):
        plain = f"{value:%Y-%m}" if field.kind is Kind.MONTH else value.isoformat()
    elif isinstance(value, int) and field.kind is Kind.AMOUNT and currency:
        plain = money.format_plain(money.Money(value, currency))
    elif isinstance(value, Decimal):
        plain = _plain_decimal(value, field.places)
    elif isinstance(value, bytes):
        plain = value.hex()
    return plain


def yes_or_no(text: str) -> bool | None:
    """Give what a word for yes or no means in any of the languages; None when it is neither."""
    word = fold(text).strip()
    return True if word in _YES else False if word in _NO else None


def find_code(field: Field, text: str) -> str | None:
    """Give the code a text names, by code or by label in any language; None when it names none."""
    wanted = fold(text).strip()
    found = _index_of(field.code_list).get(wanted)
    return found if found is not None else _index_of(field.code_list).get(wanted.replace(" ", "_"))


def split_codes(text: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """Give the words of a text of several codes: parted by commas as well where the parts are not known without."""
    pieces = _pieces(_SPLIT, text)
    return tuple(pieces if all(known(piece) for piece in pieces) else _pieces(_SPLIT_FINE, text))


def nearest_code(field: Field, text: str) -> str:
    """Give the code that looks most like a text, for the example in a refusal; any active one when none does."""
    index = {word: code for word, code in _index_of(field.code_list).items() if _is_active(field, code)}
    close = difflib.get_close_matches(fold(text[:WORD_LENGTH]), index, n=1, cutoff=0.6)
    return index[close[0]] if close else example_of(field)


def read_text(field: Field, text: str) -> str:
    """Give a text as it is kept, or refuse it naming the field, the text and what is wrong with it."""
    clean = clean_text if field.kind is Kind.LONG_TEXT else clean_line
    try:
        return clean(text, field.length or WORD_LENGTH, field.name)
    except RuleBroken as broken:
        words: dict[str, object] = {"example": example_of(field), "limit": field.length or WORD_LENGTH}
        character, length = _CHARACTER.search(broken.message), _LENGTH.search(broken.message)
        words.update({"place": character[1], "sign": character[2]} if character else {})
        words.update({"length": length[1]} if length else {})
        raise refusal(broken.rule, field.name, text, words) from None


def _label(field: Field, code: str, language: str) -> str:
    return codelists.load(field.code_list).label(code, language) if field.code_list else code


def _plain_decimal(value: Decimal, places: int) -> str:
    """Give a decimal without trailing zeros; three decimals get a fourth, so that they cannot be read as thousands."""
    plain = f"{value:f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    fraction = plain.partition(".")[2]
    return f"{plain}0" if len(fraction) == _THREE_PLACES < places else plain or "0"


def _index_of(code_list: str) -> Mapping[str, str]:
    """Give every word of a list with its code: codes win over labels, active codes over retired ones."""
    return _index(code_list, codelists.edition(code_list))


@lru_cache(maxsize=256)
def _index(code_list: str, _edition: int) -> Mapping[str, str]:
    items = sorted(codelists.load(code_list), key=lambda item: item.retired, reverse=True)
    found = {fold(label): item.code for item in items for label in item.labels.values()}
    found.update({fold(item.code): item.code for item in items})
    return found


def _is_active(field: Field, code: str) -> bool:
    return not codelists.load(field.code_list)[code].retired


def _read_text(reading: _Reading) -> str:
    return read_text(reading.field, reading.text)


def _read_code(reading: _Reading) -> str:
    return _code(reading, reading.text.strip())


def _code(reading: _Reading, text: str) -> str:
    code = find_code(reading.field, text)
    if code is None:
        reading.refuse("unknown_code", example=nearest_code(reading.field, text))
    return code


def _read_code_set(reading: _Reading) -> frozenset[str]:
    if not reading.field.code_list:
        words = _pieces(_SPLIT_FINE, reading.text)
        return frozenset(_word(reading.field, word) for word in words)
    if find_code(reading.field, reading.text) is not None:
        return frozenset({_code(reading, reading.text)})
    pieces = split_codes(reading.text, lambda piece: find_code(reading.field, piece) is not None)
    return frozenset(_code(reading, piece) for piece in pieces)


def _pieces(split: re.Pattern[str], text: str) -> list[str]:
    return [piece.strip() for piece in split.split(text) if piece.strip()]


def _word(field: Field, word: str) -> str:
    return read_text(field, word)


def _read_date(reading: _Reading) -> date:
    return dates.read_date(reading.text, language=reading.language, field=reading.field.name, today=reading.today)


def _read_month(reading: _Reading) -> date:
    return dates.read_month(reading.text, language=reading.language, field=reading.field.name)


def _read_flag(reading: _Reading) -> bool:
    answer = yes_or_no(reading.text)
    if answer is None:
        reading.refuse("not_yes_or_no")
    return answer


def _number(reading: _Reading, read: Callable[[], Decimal]) -> Decimal:
    try:
        return read()
    except RuleBroken as broken:
        if broken.rule == "too_many_decimals" and reading.field.kind is Kind.INTEGER:
            reading.refuse("not_whole")
        if broken.rule == "too_many_decimals" and reading.currency:
            reading.refuse("too_many_decimals_for_currency", currency=reading.currency, places=reading.places)
        reading.refuse(broken.rule, places=reading.places, currency=reading.currency)


def _read_integer(reading: _Reading) -> int:
    number = int(_number(reading, lambda: money.parse_quantity(reading.text, 0)))
    low, high = reading.field.minimum, reading.field.maximum
    if low is not None and number < low:
        reading.refuse("too_small", limit=low)
    if high is not None and number > high:
        reading.refuse("too_large", limit=high)
    return number


def _read_scaled(reading: _Reading) -> Decimal:
    text = reading.text.strip()
    if reading.field.name in {"latitude", "longitude"} and _POINT_AND_THREE.fullmatch(text):
        return Decimal(text)
    return _number(reading, lambda: money.parse_quantity(reading.text, reading.places))


def _read_amount(reading: _Reading) -> int:
    if not reading.currency:
        refuse("no_currency", reading.field.name, reading.text, example="USD")
    if reading.currency not in codelists.load("currencies"):
        refuse("unknown_currency", "currency", reading.currency, example="USD")
    reading.places = money.exponent(reading.currency)
    text = reading.text.strip()
    if reading.places == _THREE_PLACES and _POINT_AND_THREE.fullmatch(text):
        return int(Decimal(text).scaleb(_THREE_PLACES))
    amount = _number(reading, lambda: _major(text, reading))
    low = reading.field.minimum
    if low is not None and amount < low:
        reading.refuse("too_small", limit=low)
    return int(amount.scaleb(reading.places))


def _major(text: str, reading: _Reading) -> Decimal:
    return money.to_decimal(money.parse_amount(text, reading.currency, field=reading.field.name))


def _read_reference(reading: _Reading) -> UUID:
    return _identifier(reading, reading.text.strip())


def _read_reference_set(reading: _Reading) -> frozenset[UUID]:
    return frozenset(_identifier(reading, piece) for piece in _pieces(_SPLIT_FINE, reading.text))


def _identifier(reading: _Reading, text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        reading.refuse("not_an_identifier")


def _read_moment(reading: _Reading) -> datetime:
    try:
        moment = datetime.fromisoformat(reading.text.strip())
    except ValueError:
        reading.refuse("wrong_kind")
    if moment.tzinfo is None:
        reading.refuse("wrong_kind")
    return moment.astimezone(UTC)


def _read_digest(reading: _Reading) -> bytes:
    try:
        digest = bytes.fromhex(reading.text.strip())
    except ValueError:
        reading.refuse("wrong_kind")
    if len(digest) != _DIGEST_BYTES:
        reading.refuse("wrong_kind")
    return digest


_READERS: Final[Mapping[Kind, Callable[[_Reading], object]]] = MappingProxyType(
    {
        Kind.TEXT: _read_text,
        Kind.LONG_TEXT: _read_text,
        Kind.CODE: _read_code,
        Kind.CODE_SET: _read_code_set,
        Kind.DATE: _read_date,
        Kind.MONTH: _read_month,
        Kind.INTEGER: _read_integer,
        Kind.FLAG: _read_flag,
        Kind.AMOUNT: _read_amount,
        Kind.SCALED: _read_scaled,
        Kind.REFERENCE: _read_reference,
        Kind.REFERENCE_SET: _read_reference_set,
        Kind.MOMENT: _read_moment,
        Kind.DIGEST: _read_digest,
    }
)
_EMPTY: Final[Mapping[Kind, object]] = MappingProxyType(
    {
        Kind.TEXT: "",
        Kind.LONG_TEXT: "",
        Kind.CODE: "",
        Kind.CODE_SET: frozenset(),
        Kind.REFERENCE_SET: frozenset(),
        Kind.FLAG: False,
    }
)
