"""Numbers as people write them in sheets: what stands around the digits, and what the digits mean by a decimal sign."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Self

from commonservices.domain import codelists
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import PLAIN_SIGNS

POINT: Final = "."
COMMA: Final = ","
DECIMAL_SIGNS: Final = (POINT, COMMA)
MOST_DIGITS: Final = 15
"""A spreadsheet keeps no more digits of a number than these."""
_NEITHER: Final = (None, None)
_LONGEST: Final = 60
_ARABIC_POINT: Final = "\u066b"
_ARABIC_GROUP: Final = "\u066c"
_MORE_SIGNS: Final = str.maketrans(
    {"\u2013": "-", "\u060c": ",", "\u066a": "%", "\uff05": "%"}
    | dict.fromkeys("\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e", "")
)
_DOLLARS: Final = ("USD", "AUD", "BBD", "CAD", "FJD", "GYD", "HKD", "JMD", "LRD", "NZD", "SGD", "TTD", "TWD", "XCD")
_MARKS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "US$": ("USD",),
        "F CFA": ("XAF", "XOF"),
        "FCFA": ("XAF", "XOF"),
        "CFA": ("XAF", "XOF"),
        "SFr.": ("CHF",),
        "Fr.": ("CHF",),
        "€": ("EUR",),
        "$": _DOLLARS,
        "£": ("GBP", "EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"),
        "¥": ("JPY", "CNY"),
        "₣": ("CHF", "XAF", "XOF"),
        "₹": ("INR",),
        "₦": ("NGN",),
        "₵": ("GHS",),
        "₺": ("TRY",),
        "₪": ("ILS",),
        "₴": ("UAH",),
        "؋": ("AFN",),
    }
)
_MARK: Final = "|".join(re.escape(mark) for mark in sorted(_MARKS, key=len, reverse=True))
_FRONT_MARK: Final = re.compile(rf"({_MARK}|[A-Z]{{3}}(?![A-Za-z])) ?")
_BACK_MARK: Final = re.compile(rf" ?({_MARK}|(?<![A-Za-z])[A-Z]{{3}})$")
_NO_CENTS: Final = re.compile(r"(.*\d)([.,])--?", re.ASCII)
_BODY: Final = re.compile(rf"\d[\d ,.{_ARABIC_GROUP}{_ARABIC_POINT}]*|[.,{_ARABIC_POINT}]\d+", re.ASCII)
_NOT_DIGIT: Final = re.compile(r"\D")
_THREES: Final = re.compile(r"[1-9]\d{0,2}(?:g\d{3})+", re.ASCII)
_INDIAN: Final = re.compile(r"[1-9]\d?(?:g\d{2})+g\d{3}", re.ASCII)
_EXPONENT: Final = re.compile(r"[+-]?\d+(?:[.,]\d*)?[eE][+-]?\d+", re.ASCII)


class Percentage(Decimal):
    """A number the sheet itself shows as a percentage: 0.12 is shown as 12 %."""

    __slots__ = ()

    @property
    def points(self) -> Decimal:
        """Give it in points: 12 for 0.12."""
        return Decimal(self) * 100

    @property
    def shown(self) -> str:
        """Give it as the sheet shows it, whatever decimals that hides."""
        points = f"{self.points:f}"
        return f"{points.rstrip('0').rstrip('.') if '.' in points else points} %"


class Padded(int):
    """A whole number the sheet itself shows with zeros before it: 7 is shown as 00007."""

    width: int
    """How many figures are shown."""

    def __new__(cls, number: int, width: int) -> Self:
        """Keep a number with the figures it is shown by."""
        made = super().__new__(cls, number)
        made.width = width
        return made

    @property
    def shown(self) -> str:
        """Give it as the sheet shows it."""
        return f"{int(self):0{self.width}}"


@dataclass(frozen=True, slots=True)
class NumberText:
    """A number as written: its digits with their signs, and what stands around them."""

    body: str
    negative: bool = False
    percent: bool = False
    currencies: tuple[str, ...] = ()
    """The currencies its mark can stand for; none where it has no mark."""
    values: tuple[Decimal | None, ...] = (None, None)
    """The exact number by each decimal sign; None where it cannot be."""

    def value(self, point: str) -> Decimal | None:
        """Give the exact number where the decimal sign is the one given; None when it cannot be."""
        return self.values[DECIMAL_SIGNS.index(point)]

    def by(self, point: str) -> Decimal | None:
        """Give the number by a decimal sign; by none, only where every sign says the same."""
        if point:
            return self.value(point)
        values = {self.value(sign) for sign in DECIMAL_SIGNS}
        return values.pop() if len(values) == 1 else None

    @property
    def digits(self) -> int:
        """How many digits the number has, zeros at its head left aside."""
        return len(_NOT_DIGIT.sub("", self.body).lstrip("0"))


def read_number_text(text: str) -> NumberText | None:
    """Give what a text says as a number; None when it is no number by any decimal sign."""
    return _read(text) if len(text) <= _LONGEST else None


@lru_cache(maxsize=65536)
def _read(text: str) -> NumberText | None:
    plain = text.translate(PLAIN_SIGNS).translate(_MORE_SIGNS).strip()
    if not any(sign.isdigit() for sign in plain):
        return None
    if _BODY.fullmatch(plain):
        values = tuple(_size(plain, point) for point in DECIMAL_SIGNS)
        return NumberText(plain, values=values) if values != _NEITHER else None
    peeled = _Peeled(plain)
    if not peeled.peel() or not _BODY.fullmatch(peeled.text):
        return None
    values = tuple(peeled.value(point) for point in DECIMAL_SIGNS)
    negative = peeled.signs in {"-", "("}
    number = NumberText(peeled.text, negative, bool(peeled.percents), peeled.currencies, values)
    return number if values != _NEITHER else None


def looks_like_exponent(text: str) -> bool:
    """Say whether a text is a number in the short form a spreadsheet shows of a long one, 1E+05."""
    return len(text) <= _LONGEST and _EXPONENT.fullmatch(text.translate(PLAIN_SIGNS).strip()) is not None


class _Peeled:
    """A number text while what stands around the digits is taken off, each thing at most once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.signs = ""
        self.percents = 0
        self.currencies: tuple[str, ...] = ()
        self.no_cents = ""

    def peel(self) -> bool:
        """Take everything off; False when something stands there twice."""
        while self._step():
            self.text = self.text.strip()
        return len(self.signs) <= 1 and self.percents <= 1 and not (self.percents and self.currencies)

    def value(self, point: str) -> Decimal | None:
        """Give the number by a decimal sign, once everything is taken off."""
        if self.no_cents and self.no_cents != point:
            return None
        size = _size(self.text, point)
        return None if size is None else -size if self.signs in {"-", "("} and size else size

    def _step(self) -> bool:
        text = self.text
        if text[:1] == "(" and text[-1:] == ")":
            self.signs, self.text = self.signs + "(", text[1:-1]
        elif text[:1] in {"+", "-"} and text:
            self.signs, self.text = self.signs + text[0], text[1:]
        elif "%" in {text[:1], text[-1:]}:
            self.percents, self.text = self.percents + 1, text[1:] if text[0] == "%" else text[:-1]
        elif not self.no_cents and (found := _NO_CENTS.fullmatch(text)):
            self.text, self.no_cents = found.groups()
        elif text[-1:] == "-":
            self.signs, self.text = self.signs + "-", text[:-1]
        else:
            return not self.currencies and self._mark()
        return True

    def _mark(self) -> bool:
        front, back = _FRONT_MARK.match(self.text), _BACK_MARK.search(self.text)
        found = front or back
        if found is None:
            return False
        self.currencies = _currencies(found[1])
        self.text = self.text[found.end() :] if front else self.text[: found.start()]
        return bool(self.currencies)


def _currencies(mark: str) -> tuple[str, ...]:
    return _MARKS.get(mark) or ((mark,) if mark in codelists.load("currencies") else ())


def _size(body: str, point: str) -> Decimal | None:
    if _ARABIC_POINT in body:
        before, _, after = body.partition(_ARABIC_POINT)
        if point in before:
            return None
    else:
        before, found, after = body.partition(point)
        if found and not after:
            return None
    if after and not after.isdigit():
        return None
    whole = _whole(before) if before else "0" if after else None
    if whole is None or (_ARABIC_POINT in body and not after):
        return None
    return Decimal(f"{whole}.{after}" if after else whole)


def _whole(text: str) -> str | None:
    """Give the digits of a whole number without what groups them; None when they are not grouped as people do."""
    if text.isdigit():
        return text
    groupers = set(_NOT_DIGIT.findall(text))
    if len(groupers) != 1:
        return None
    grouper = groupers.pop()
    shape = text.replace(grouper, "g")
    if _THREES.fullmatch(shape) or (grouper == COMMA and _INDIAN.fullmatch(shape)):
        return text.replace(grouper, "")
    return None
