"""Reads what was copied from a spreadsheet: cells apart by tabs, numbers in the way of the sender."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.money import parse_quantity
from commonservices.domain.sentences import refusal
from commonservices.errors import RuleBroken

POINTS: Final = (".", ",")
_OWN_POINT: Final[Mapping[str, str]] = {"en": ".", "ar": ".", "fr": ",", "es": ","}
_OWN_GROUP: Final[Mapping[str, str]] = {"en": ",", "ar": ","}
_QUOTE: Final = '"'
_NOTHING: Final = frozenset({"", "-", "—", "–"})  # noqa: RUF001 the dashes people put into empty cells
_EXAMPLES: Final = ("4380", "4380.5", "4380.50", "4380.5000", "4380.5000")
_WRITTEN: Final = 12
"""How many decimals people write where a unit takes any: one digit too many is no reason to take it for thousands."""


@dataclass(frozen=True)
class Typed:
    """One text to read, with the decimals that the unit of its service has."""

    text: str
    places: int


@dataclass(frozen=True)
class Verdict:
    """How a column is read: by one decimal sign, or not to be told apart, with the sender's own example."""

    point: str
    example: str = ""
    choices: tuple[tuple[str, Decimal], ...] = ()

    @property
    def asks(self) -> bool:
        """Whether a person has to say which reading is meant."""
        return bool(self.choices)


def read_block(text: str) -> list[list[str]]:
    """Give rows of cells from the text of a clipboard; a quoted cell may hold tabs, line ends and doubled quotes."""
    rows: list[list[str]] = [[]]
    cell: list[str] = []
    place, length = 0, len(text)
    while place < length:
        sign = text[place]
        if sign == _QUOTE and not cell and (end := _closing(text, place)) > 0:
            cell.append(text[place + 1 : end].replace(_QUOTE * 2, _QUOTE))
            place = end
        elif sign == "\t":
            rows[-1].append("".join(cell))
            cell = []
        elif sign in "\r\n":
            rows[-1].append("".join(cell))
            rows.append([])
            cell = []
            place += text[place : place + 2] == "\r\n"
        else:
            cell.append(sign)
        place += 1
    if cell or rows[-1]:
        rows[-1].append("".join(cell))
    return _squared(rows)


def _closing(text: str, start: int) -> int:
    """Give the place of the quote that closes a cell, or -1 when the quote is only a sign within it."""
    place = text.find(_QUOTE, start + 1)
    while place > 0 and text[place + 1 : place + 2] == _QUOTE:
        place = text.find(_QUOTE, place + 2)
    after = text[place + 1 : place + 2]
    return place if place > 0 and after in {"", "\t", "\r", "\n"} else -1


def _squared(rows: list[list[str]]) -> list[list[str]]:
    while rows and not rows[-1]:
        rows.pop()
    width = max((len(row) for row in rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]


def write_block(rows: Iterable[Sequence[str]]) -> str:
    """Give rows of cells as a spreadsheet takes them; `read_block` gives them back."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in rows)


def _quoted(cell: str) -> str:
    if any(sign in cell for sign in "\t\r\n") or cell.startswith(_QUOTE):
        return f"{_QUOTE}{cell.replace(_QUOTE, _QUOTE * 2)}{_QUOTE}"
    return cell


def is_nothing(text: str) -> bool:
    """Whether a cell holds nothing: empty, or a dash in its place."""
    return text.strip() in _NOTHING


def readings(typed: Typed) -> dict[str, Decimal]:
    """Give the numbers a text can stand for, by the decimal sign that makes it so, also those finer than its unit."""
    found: dict[str, Decimal] = {}
    for point in POINTS:
        try:
            number = parse_quantity(typed.text, _WRITTEN if typed.places else 0, point=point)
        except RuleBroken:
            continue
        if number >= 0:
            found[point] = number
    return found


def judge(texts: Sequence[Typed], language: str) -> Verdict:
    """Say how a column of texts is read; both readings are offered only when nothing in it decides."""
    own = own_point(language)
    found = [(each, numbers) for each in texts if (numbers := readings(each))]
    open_ones = [(each, numbers) for each, numbers in found if len(set(numbers.values())) > 1]
    fitting = [point for point in POINTS if all(point in numbers for _each, numbers in found)]
    if len(fitting) == 1:
        return Verdict(fitting[0])
    if not open_ones:
        return Verdict(own)
    group = _OWN_GROUP.get(language, "")
    strange = [pair for pair in open_ones if not group or group not in pair[0].text]
    if not strange:
        return Verdict(own)
    example, numbers = strange[0]
    return Verdict(own, example.text.strip(), tuple((point, numbers[point]) for point in POINTS))


def number_of(typed: Typed, point: str) -> Decimal:
    """Give the number of a text: by the decimal sign of its column, else by the only one that fits; or refuse it."""
    found = readings(typed)
    point = point if point in found or not found else next(iter(found))
    example = _EXAMPLES[min(typed.places, len(_EXAMPLES) - 1)]
    try:
        number = parse_quantity(typed.text, typed.places, point=point)
    except RuleBroken as broken:
        raise refusal(broken.rule, "quantity", typed.text, {"places": typed.places, "example": example}) from None
    if number >= 0:
        return number
    raise refusal("too_small", "quantity", f"{number:f}", {"limit": 0, "example": example})


def own_point(language: str) -> str:
    """Give the decimal sign of a language."""
    return _OWN_POINT.get(language, ".")


def plain(quantity: Decimal | None, language: str) -> str:
    """Give a number as it is typed in a language: no thousands, and no three decimals that could be taken for them."""
    if quantity is None:
        return ""
    text = f"{quantity:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    fraction = text.partition(".")[2]
    text = f"{text}0" if len(fraction) == len("000") else text
    return text.replace(".", own_point(language))
