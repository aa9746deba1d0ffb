"""The test of a whole column: which way of reading explains it, what settled it, and what has to be asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.cells import Address, CellValue, column_letters
from commonservices.domain.sheets.choices import code_questions
from commonservices.domain.sheets.days import ORDERS, Order, read_day_text, read_month_text, swapped
from commonservices.domain.sheets.decided import AS_FRACTION, IN_POINTS, NO_CODES, Decided
from commonservices.domain.sheets.hypotheses import MOST_EXAMPLES, Readings, weigh
from commonservices.domain.sheets.numbers import DECIMAL_SIGNS, Padded, Percentage, read_number_text
from commonservices.domain.sheets.plan import Asked, Choice, Question, Said
from commonservices.domain.sheets.wanted import Content, Wanted

SWAPPED: Final = ":swapped"
PERCENT: Final = ":percent"
KEEP_DAYS: Final = "keep"
SWAP_DAYS: Final = "swap"
UNREADABLE: Final = "—"
_MONTHS: Final = 12
_WAYS_OF_DAYS: Final = tuple(
    (order.value, Said(key))
    for order, key in zip(ORDERS, ("sheet_day_first", "sheet_month_first", "sheet_year_first"), strict=True)
)
POINT_SIGN: Final = "point"
COMMA_SIGN: Final = "comma"
_SIGNS: Final = dict(zip((POINT_SIGN, COMMA_SIGN), DECIMAL_SIGNS, strict=True))
_WAYS_OF_NUMBERS: Final = tuple((name, Said(f"sheet_decimal_{name}")) for name in _SIGNS)
_NUMBERS: Final = frozenset({Content.INTEGER, Content.DECIMAL, Content.MONEY, Content.PERCENT})
_DAYS: Final = frozenset({Content.DATE, Content.MONTH})


@dataclass(frozen=True, slots=True)
class Column:
    """A column while it is being decided: its cells with their rows, and the answers known."""

    wanted: Wanted
    cells: Sequence[tuple[int, CellValue]]
    sheet: str
    number: int
    heading: str
    question_id: str
    answers: Mapping[str, str]
    memory: Mapping[str, str]
    proposed: str
    texts: Mapping[str, int]
    """The distinct texts with the first row each stands in."""

    def example(self, text: str) -> tuple[Address, str]:
        """Give a text with the first cell it stands in."""
        return Address(self.sheet, self.texts[text], self.number), text

    def settle(self, question: Question, *, may_remember: bool = True, alike: Mapping[str, str] = NO_CODES) -> Question:
        """Give a question with its answer, where somebody gave one or it is remembered.

        `alike` are further answers that mean the same here as one of its choices.
        """
        keys = {choice.key for choice in question.choices}
        answer, remembered = (given.get(question.id, "") for given in (self.answers, self.memory))
        answer, remembered = alike.get(answer, answer), alike.get(remembered, remembered)
        if answer in keys:
            return replace(question, answer=answer)
        if remembered in keys and may_remember:
            return replace(question, answer=remembered, remembered=True)
        proposed = remembered if remembered in keys else self.proposed if self.proposed in keys else ""
        return replace(question, proposed=proposed)


def decide(
    values: Sequence[tuple[int, CellValue]],
    kind: Wanted | Content,
    *,
    sheet: str,
    column: int,
    heading: str = "",
    question_id: str = "",
    answers: Mapping[str, str] = NO_CODES,
    memory: Mapping[str, str] = NO_CODES,
    proposed: str = "",
    from_1904: bool = False,
) -> Decided | Question:
    """Settle how the cells of a column are read, given as row and value, or give the one question to ask first.

    `proposed` is what other columns of the sheet speak for: it stands with a question and never settles one, since
    a sheet is often put together from several sources.
    """
    wanted = kind if isinstance(kind, Wanted) else Wanted(content=kind)
    texts: dict[str, int] = {}
    for row, value in values:
        if isinstance(value, str) and value not in texts and value.strip():
            texts[value] = row
    name = question_id or f"{sheet}:{column_letters(column)}"
    given = Column(wanted, values, sheet, column, heading, name, answers, memory, proposed, texts)
    if wanted.content in _DAYS:
        return _decide_days(given, from_1904=from_1904)
    if wanted.content in _NUMBERS:
        return _decide_numbers(given)
    if wanted.content in {Content.CHOICE, Content.CHOICES}:
        asked = [given.settle(each) for each in code_questions(wanted, texts, name, given.example, heading)]
        codes = {each.id.removeprefix(f"{name}:"): each.answer for each in asked if not each.open}
        still, done = (tuple(each for each in asked if each.open is wanting) for wanting in (True, False))
        return Decided(wanted=wanted, questions=still, answered=done, codes=codes, evidence=_as_shown(given))
    width = _code_width(texts, given.cells) if wanted.content is Content.CODE else 0
    return Decided(wanted=wanted, code_width=width, evidence=_as_shown(given))


def _as_shown(column: Column) -> tuple[Said, ...]:
    """Say where cells are taken as the sheet shows its numbers: with zeros before them, as percentages."""
    told = []
    for kind, key in ((Padded, "sheet_zeros_shown"), (Percentage, "sheet_percent_shown")):
        shown = [(row, value) for row, value in column.cells if isinstance(value, kind)]
        if shown and (kind is Percentage or column.wanted.content not in _NUMBERS):
            cell = Address(column.sheet, shown[0][0], column.number).cell
            words = {"column": _named(column), "count": len(shown), "cell": cell, "value": shown[0][1].shown}
            told.append(Said(key, words))
    return tuple(told)


def _decide_days(column: Column, *, from_1904: bool) -> Decided | Question:
    days = _month_readings if column.wanted.content is Content.MONTH else _day_readings
    readings = _readable(column, days)
    found = _settled(column, readings, _WAYS_OF_DAYS, Asked.DATE_ORDER, date.isoformat)
    if isinstance(found, Question):
        return found
    order = Order(found.way) if found.way else None
    asked = _swap_question(column, readings, order)
    if asked is not None and asked.open:
        return asked
    serials = sum(type(value) in {int, Decimal} for _, value in column.cells)
    notes = (Said("sheet_serial_days", {"column": _named(column), "count": serials}),) if serials else ()
    return Decided(
        wanted=column.wanted,
        order=order,
        swapped=asked is not None and asked.answer == SWAP_DAYS,
        from_1904=from_1904,
        evidence=(*found.evidence, *notes),
        settled_by=found.by,
        answered=(*found.answered, *((asked,) if asked else ())),
    )


def _readable(column: Column, read: Callable[[str], tuple[object, ...]]) -> Readings:
    """Give the texts that some way of reading explains; the others are refused whatever the way."""
    rows = {text: read(text) for text in column.texts}
    return {text: row for text, row in rows.items() if any(each is not None for each in row)}


def _day_readings(text: str) -> tuple[object, ...]:
    return read_day_text(text).by_order


def _month_readings(text: str) -> tuple[object, ...]:
    """Give what a text means as a month; a day that is no first counts only where no order makes it a first."""
    month = read_month_text(text)
    if month is not None:
        return (month, month, month)
    days = read_day_text(text).by_order
    firsts = tuple(day if day is not None and day.day == 1 else None for day in days)
    return firsts if any(firsts) else days


def _swap_question(column: Column, readings: Readings, order: Order | None) -> Question | None:
    """Ask whether a spreadsheet exchanged day and month: it does so wherever it can, and leaves the rest as text."""
    if order is None or order is Order.YEAR_FIRST:
        return None
    place = ORDERS.index(order)
    left = [(text, row[place]) for text, row in readings.items() if len(set(row)) > 1]
    typed = [(row, value) for row, value in column.cells if isinstance(value, date)]
    doubtful = [(row, day) for row, day in typed if day.day != day.month]
    by_hand = all(isinstance(day, date) and day.day > _MONTHS for _, day in left)
    if not left or not doubtful or not by_hand or any(day.day > _MONTHS for _, day in typed):
        return None
    examples = tuple(
        (Address(column.sheet, row, column.number), _iso(day)) for row, day in doubtful[: MOST_EXAMPLES - 1]
    )
    days = [_plain_day(day) for _, day in doubtful[: MOST_EXAMPLES - 1]]
    text, day = left[0]
    choices = (
        Choice(KEEP_DAYS, Said("sheet_keep_days"), (*(_iso(each) for each in days), _shown(day))),
        Choice(SWAP_DAYS, Said("sheet_swap_days"), (*(_shown(swapped(each)) for each in days), _shown(day))),
    )
    return column.settle(
        Question(
            f"{column.question_id}{SWAPPED}",
            Asked.DATE_ORDER,
            column.sheet,
            _named(column),
            (*examples, column.example(text)),
            choices,
        ),
        may_remember=False,
    )


def _decide_numbers(column: Column) -> Decided | Question:
    readings = _readable(column, lambda text: _values(column, text))
    found = _settled(column, readings, _WAYS_OF_NUMBERS, Asked.DECIMAL_SIGN, _plain)
    if isinstance(found, Question):
        return found
    point = _SIGNS.get(found.way, "")
    shares = column.wanted.content is Content.PERCENT
    asked, told = _percent_question(column, point) if shares else (None, ())
    if asked is not None and asked.open:
        return asked
    return Decided(
        wanted=column.wanted,
        point=point,
        scale=asked.answer if asked else "",
        evidence=(*found.evidence, *told, *(_as_shown(column) if shares else ())),
        settled_by=found.by,
        answered=(*found.answered, *((asked,) if asked else ())),
    )


def _values(column: Column, text: str) -> tuple[Decimal | None, ...]:
    """Give a text by each decimal sign; among whole numbers a broken one counts only where no sign makes it whole."""
    number = read_number_text(text)
    if number is None:
        return (None, None)
    both = tuple(number.value(sign) for sign in DECIMAL_SIGNS)
    if column.wanted.content is not Content.INTEGER:
        return both
    whole = tuple(value if value is not None and value == value.to_integral_value() else None for value in both)
    return whole if any(value is not None for value in whole) else both


def _percent_question(column: Column, point: str) -> tuple[Question | None, tuple[Said, ...]]:
    """Ask what bare numbers among percentages mean, unless it is known or one of them tells."""
    bare: list[tuple[tuple[Address, str], Decimal]] = []
    for row, value in column.cells:
        number = _bare_number(value, point)
        if number and column.wanted.large_tells and abs(number) > 1:
            cell = Address(column.sheet, row, column.number).cell
            words = {"column": _named(column), "cell": cell, "value": str(value), "outcome": f"{_plain(number)} %"}
            return None, (Said("sheet_settled", words),)
        if number and len(bare) < MOST_EXAMPLES:
            bare.append(((Address(column.sheet, row, column.number), str(value)), number))
        if len(bare) == MOST_EXAMPLES and not column.wanted.large_tells:
            break
    if not bare or column.wanted.in_points:
        return None, ()
    choices = tuple(
        Choice(key, Said(said), tuple(f"{_plain(number * times)} %" for _, number in bare))
        for key, said, times in ((IN_POINTS, "sheet_percent_points", 1), (AS_FRACTION, "sheet_percent_fraction", 100))
    )
    examples = tuple(example for example, _ in bare)
    name = f"{column.question_id}{PERCENT}"
    return column.settle(Question(name, Asked.DECIMAL_SIGN, column.sheet, _named(column), examples, choices)), ()


def _bare_number(value: CellValue, point: str) -> Decimal | None:
    """Give a number that is not marked as a percentage."""
    if isinstance(value, bool | Percentage):
        return None
    if isinstance(value, int | Decimal):
        return Decimal(value)
    number = read_number_text(value) if isinstance(value, str) else None
    return number.by(point) if number is not None and not number.percent else None


@dataclass(frozen=True, slots=True)
class _Settled:
    way: str = ""
    evidence: tuple[Said, ...] = ()
    by: tuple[str, str] = ("", "")
    answered: tuple[Question, ...] = ()


def _settled(
    column: Column,
    readings: Readings,
    ways: tuple[tuple[str, Said], ...],
    about: Asked,
    show: Callable[..., str],
) -> _Settled | Question:
    """Give the way that explains every text, or the question; an answer to it counts as settled."""
    found = weigh(readings, len(ways))
    if not found.ways:
        return _Settled()
    if len(found.ways) == 1:
        way = found.ways[0]
        address, text = column.example(found.texts[0])
        outcome = show(readings[text][way])
        words = {"column": _named(column), "cell": address.cell, "value": text, "outcome": outcome}
        return _Settled(ways[way][0], (Said("sheet_settled", words),), (address.cell, text))
    choices = tuple(
        Choice(*ways[way], tuple(_told(readings[text][way], show) for text in found.texts)) for way in found.ways
    )
    examples = tuple(column.example(text) for text in found.texts)
    question = column.settle(
        Question(column.question_id, about, column.sheet, _named(column), examples, choices),
        may_remember=not found.contradiction,
        alike={ways[way][0]: ways[kept][0] for way, kept in found.alike.items()},
    )
    if question.open:
        return question
    words = {"column": _named(column), "answer": question.answer}
    said = Said("sheet_remembered" if question.remembered else "sheet_answered", words)
    return _Settled(question.answer, (said,), answered=(question,))


def _told(value: object, show: Callable[..., str]) -> str:
    return UNREADABLE if value is None else show(value)


def _named(column: Column) -> str:
    return column.heading or column_letters(column.number)


def _plain(number: Decimal) -> str:
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _plain_day(day: date) -> date:
    return day.date() if isinstance(day, datetime) else day


def _iso(day: date) -> str:
    return _plain_day(day).isoformat()


def _shown(day: object) -> str:
    return day.isoformat() if isinstance(day, date) else UNREADABLE


def _code_width(texts: Mapping[str, int], cells: Sequence[tuple[int, CellValue]]) -> int:
    """Give the length that all codes of figures with a leading zero share; 0 when they share none."""
    widths = {len(text.strip()) for text in texts if text.strip().isdigit() and text.strip().startswith("0")}
    widths |= {value.width for _, value in cells if isinstance(value, Padded)}
    return widths.pop() if len(widths) == 1 else 0
