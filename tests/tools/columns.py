"""Columns of dates and numbers as people in six places write them, and an independent judge of what they can mean.

Run by hand for the large proof: `python -m tests.tools.columns 10000`.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby
from random import Random

from commonservices.domain.sheets.cells import CellValue
from commonservices.domain.sheets.decided import Decided
from commonservices.domain.sheets.evidence import decide
from commonservices.domain.sheets.plan import Question
from commonservices.domain.sheets.reader import Reader
from commonservices.domain.sheets.wanted import Content, Wanted

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "es": "ene feb mar abr may jun jul ago sep oct nov dic",
    "ar": MONTHS["ar"],
}
EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
NOISE = ("n/a", "—", "tbc", "31/02/2026", "1_000", "nan", "see note", "12 kg", "45/45/2026")


@dataclass(frozen=True)
class Place:
    """How people of one place write days and numbers."""

    name: str
    language: str
    order: str
    separators: str
    groupers: tuple[str, ...]
    point: str
    mark: str


PLACES = (
    Place("en-US", "en", "mdy", "/-", (",", ""), ".", "USD"),
    Place("en-GB", "en", "dmy", "/-. ", (",", "", "indian"), ".", "£"),
    Place("fr", "fr", "dmy", "/.-", ("\u202f", "\u00a0", " ", "\u2009", ""), ",", "€"),
    Place("es", "es", "dmy", "/-", (".", " ", ""), ",", "€"),
    Place("de-CH", "fr", "dmy", ".", ("'", "\u2019", ""), ".", "CHF"),
    Place("ar", "ar", "dmy", "/-", ("\u066c", "", ","), "\u066b", "AED"),
)


@dataclass(frozen=True)
class Made:
    """A column that was made up: its cells, and what its writer meant by each; None is no value."""

    place: str
    content: Content
    cells: tuple[CellValue, ...]
    meant: tuple[object, ...]
    answer: str
    """What the writer would answer if asked."""


def make_columns(seed: int, count: int) -> Iterator[Made]:
    """Make up columns, the same for the same seed."""
    chance = Random(seed)  # noqa: S311 nothing secret is made here
    for number in range(count):
        place = PLACES[number % len(PLACES)]
        if chance.random() < 0.5:
            yield _days(place, chance)
        else:
            yield _numbers(place, chance)


def _days(place: Place, chance: Random) -> Made:
    style = chance.choice(["figures", "figures", "figures", "short year", "words", "short words", "iso", "short iso"])
    separator = chance.choice(place.separators)
    padded, eastern = chance.random() < 0.7, place.language == "ar" and chance.random() < 0.5
    few, early = chance.random() < 0.4, chance.random() < 0.3
    cells: list[CellValue] = []
    meant: list[object] = []
    for _ in range(chance.randint(1, 4) if few else chance.randint(5, 30)):
        day = date(2000, 1, 1) + timedelta(days=chance.randrange(36 * 365))
        day = day.replace(day=chance.randint(1, 12)) if early else day
        text = _day_text(place, day, style, separator, padded=padded)
        if chance.random() < 0.1:
            text += chance.choice([" 00:00", " 00:00:00", "T00:00:00"])
        _put(text.translate(EASTERN) if eastern else text, day, cells, meant, chance)
    answer = "ymd" if style == "short iso" else place.order
    return Made(place.name, Content.DATE, tuple(cells), tuple(meant), answer)


def _day_text(place: Place, day: date, style: str, separator: str, *, padded: bool) -> str:
    parts = {"d": f"{day.day:02}" if padded else str(day.day), "m": f"{day.month:02}" if padded else str(day.month)}
    if style == "iso":
        return day.isoformat()
    if style == "short iso":
        return f"{day:%y-%m-%d}"
    if "words" in style:
        name = (SHORT if style == "short words" else MONTHS)[place.language].split()[day.month - 1]
        return f"{name} {day.day}, {day.year}" if place.order == "mdy" else f"{day.day} {name} {day.year}"
    parts["y"] = f"{day:%y}" if style == "short year" else str(day.year)
    return separator.join(parts[letter] for letter in place.order)


def _numbers(place: Place, chance: Random) -> Made:
    content = chance.choice([Content.DECIMAL, Content.MONEY, Content.INTEGER])
    grouper, eastern = chance.choice(place.groupers), place.language == "ar" and chance.random() < 0.6
    point = "." if place.point == "\u066b" and not eastern else place.point
    places = 0 if content is Content.INTEGER else 2 if content is Content.MONEY else chance.choice([0, 1, 2, 3])
    cut = chance.random() < 0.3
    minus = chance.choice(["-", "\u2212", "(", "back"])
    few, round_ones = chance.random() < 0.4, chance.random() < 0.3
    cells: list[CellValue] = []
    meant: list[object] = []
    for _ in range(chance.randint(1, 4) if few else chance.randint(5, 30)):
        value = Decimal(1000 * chance.randint(1, 999) if round_ones else chance.randint(0, 10 ** chance.randint(1, 9)))
        if places and not round_ones and not (cut and chance.random() < 0.5):
            value += Decimal(chance.randrange(10**places)).scaleb(-places)
        kept = max(0, -int(value.as_tuple().exponent))
        text = show_number(value, kept, grouper, point)
        text = text.translate(EASTERN) if eastern else text
        if content is Content.MONEY and chance.random() < 0.3:
            text = f"{text} {place.mark}" if place.mark in "€AED" else f"{place.mark} {text}"
        if value and chance.random() < 0.15:
            value, text = -value, {"(": f"({text})", "back": f"{text}-"}.get(minus, f"{minus}{text}")
        _put(text, value, cells, meant, chance)
    return Made(place.name, content, tuple(cells), tuple(meant), "comma" if point == "," else "point")


def show_number(value: Decimal, places: int, grouper: str, point: str) -> str:
    """Write a number in one of the ways people group it."""
    whole, _, fraction = f"{value:.{places}f}".partition(".")
    sizes = [3, *([2] * 20)] if grouper == "indian" else [3] * 20
    sign = "," if grouper == "indian" else grouper
    groups: list[str] = []
    while len(whole) > sizes[len(groups)]:
        size = sizes[len(groups)]
        groups.append(whole[-size:])
        whole = whole[:-size]
    shown = sign.join([whole, *reversed(groups)])
    return f"{shown}{point}{fraction}" if fraction else shown


def _put(text: str, value: object, cells: list[CellValue], meant: list[object], chance: Random) -> None:
    turn = chance.random()
    if turn < 0.05:
        cells.append(chance.choice([None, "", "  ", "\u00a0"]))
        meant.append(None)
    elif turn < 0.09:
        cells.append(chance.choice(NOISE))
        meant.append(None)
    else:
        cells.append(chance.choice(["", "", "", " ", "\u00a0", "\u200f"]) + text + chance.choice(["", "", "", " "]))
        meant.append(value)


# --- The judge: it finds what a text can mean by trying, and shares nothing with the program -----------------------


def must_be_asked(column: Made) -> bool:
    """Say whether two ways of reading explain every readable text and differ, or no way explains them all."""
    means = _day_meanings if column.content is Content.DATE else _number_meanings
    texts = [cell for cell in column.cells if isinstance(cell, str)]
    found: list[tuple[object, ...]] = [tuple(means(_bare(text))) for text in texts]
    rows = [row for row in found if any(each is not None for each in row)]
    if column.content is Content.INTEGER:
        rows = [tuple(_whole_if_any(row)) for row in rows]
    if not rows:
        return False
    ways = list(zip(*rows, strict=True))
    full = {way for way in ways if None not in way}
    return len(full) != 1


def _whole_if_any(row: Sequence[object]) -> Sequence[object]:
    whole = [each if isinstance(each, Decimal) and each == int(each) else None for each in row]
    return whole if any(each is not None for each in whole) else row


def _bare(text: str) -> str:
    for sign, plain in zip("٠١٢٣٤٥٦٧٨٩", "0123456789", strict=True):
        text = text.replace(sign, plain)
    for odd in "\u200f\u00a0\u202f\u2009":
        text = text.replace(odd, "" if odd == "\u200f" else " ")
    return text.strip()


def _day_meanings(text: str) -> tuple[date | None, ...]:
    for tail in ("T00:00:00", " 00:00:00", " 00:00"):
        text = text.removesuffix(tail)
    runs = ["".join(run) for digits, run in groupby(text, str.isdigit) if digits]
    between = {"".join(run) for digits, run in groupby(text, str.isdigit) if not digits}
    words = "".join(sign for sign in text if sign.isalpha())
    if words:
        return (_named_day(text),) * 3
    if len(runs) != 3 or len(between) != 1 or max(map(len, runs)) > 4:
        return (None,) * 3
    first, second, third = runs
    if len(first) == 4:
        return (_real(first, second, third),) * 3
    leading = _real(first, second, third) if between == {"-"} and len(first) == len(third) == 2 else None
    return (_real(third, second, first), _real(third, first, second), leading)


def _named_day(text: str) -> date | None:
    words = text.replace(",", " ").split()
    for names in (*MONTHS.values(), *SHORT.values()):
        for number, name in enumerate(names.split(), start=1):
            if name in words and len(words) == 3:
                figures = [word for word in words if word.isdigit()]
                return _real(figures[1], str(number), figures[0]) if len(figures) == 2 else None
    return None


def _real(year: str, month: str, day: str) -> date | None:
    full = int(year) + (2000 if int(year) < 40 else 1900) if len(year) == 2 else int(year)
    if len(year) == 2 and 40 <= int(year) < 80:
        return None
    try:
        return date(full, int(month), int(day))
    except ValueError:
        return None


def _number_meanings(text: str) -> tuple[Decimal | None, ...]:
    for mark in ("USD", "£", "€", "CHF", "AED"):
        text = text.replace(mark, "")
    text = text.strip()
    negative = text[:1] in {"-", "\u2212", "("} or text[-1:] == "-"
    text = text.strip("-\u2212()").strip().replace("\u2019", "'")
    digits = "".join(sign for sign in text if sign.isdigit())
    if not digits or len(digits) > 15 or any(sign.isalpha() or sign == "_" for sign in text):
        return (None, None)
    found = [_written_as(text, digits, point) for point in (".", ",")]
    return tuple(-each if each is not None and negative else each for each in found)


def _written_as(text: str, digits: str, point: str) -> Decimal | None:
    """Give the number that, written in one of the known ways with this decimal sign, is the text."""
    for places in range(len(digits)):
        value = Decimal(int(digits)).scaleb(-places)
        for sign in (point, "\u066b"):
            for grouper in ("", " ", "'", "\u066c", {".": ",", ",": "."}[point], *(["indian"] if point == "." else [])):
                if show_number(value, places, grouper, sign) == text:
                    return value
    return None


# --- The comparison ------------------------------------------------------------------------------------------------


def wanted_of(content: Content) -> Wanted:
    """Give what a made-up column is wanted for."""
    return Wanted(content=content, field="amount" if content is Content.MONEY else "")


def judge(column: Made) -> Counter[str]:
    """Read a column as the program does and count what went right and wrong."""
    cells = list(enumerate(column.cells, start=2))
    found = decide(cells, wanted_of(column.content), sheet="S", column=1, question_id="q")
    told = Counter({"asked" if isinstance(found, Question) else "decided": 1})
    if isinstance(found, Question) != must_be_asked(column):
        told["asked without need" if isinstance(found, Question) else "silently guessed"] += 1
    if isinstance(found, Question):
        found = decide(
            cells, wanted_of(column.content), sheet="S", column=1, question_id="q", answers={"q": column.answer}
        )
    if not isinstance(found, Decided):
        return told + Counter({"answer not taken": 1})
    reader = Reader(found)
    for cell, meant in zip(column.cells, column.meant, strict=True):
        read = reader.read(cell, currency="" if column.content is not Content.MONEY else _currency(column))
        value = read.value
        if column.content is Content.MONEY and value is not None:
            value = Decimal(value.minor).scaleb(-2)  # type: ignore[attr-defined]
        right = value == meant
        told["right" if right else "refused" if value is None else "wrong"] += 1
    return told


def _currency(column: Made) -> str:
    return {"€": "EUR", "£": "GBP"}.get(mark := next(p.mark for p in PLACES if p.name == column.place), mark)


def main() -> None:
    """Judge as many columns as asked for and print the counts."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    total: Counter[str] = Counter()
    for column in make_columns(20261122, count):
        told = judge(column)
        if told.keys() - {"asked", "decided", "right"}:
            print(column.place, column.content, column.cells[:6], dict(told))
        total += told
    print(dict(total))


if __name__ == "__main__":
    main()
