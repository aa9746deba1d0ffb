"""A published list of exchange rates: what its lines say, which of them are refused, and what taking it in changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from commonservices.domain import codelists
from commonservices.domain.declaring import dataclass
from commonservices.domain.pricing import USD, exchange_on
from commonservices.domain.sentences import refusal, refuse
from commonservices.domain.shared_services import EXCHANGE_PLACES
from commonservices.domain.terms import add_days
from commonservices.errors import RuleBroken

UNORE: Final = "UNORE"
MANUAL: Final = "MANUAL"
LARGE_CHANGE: Final = Fraction(1, 10)
EARLY_DAYS: Final = 5
"""An edition may take effect a few days before the month it is made for."""
ONE_EDITION_DAYS: Final = 31
_LARGEST: Final = Decimal(10) ** 9
_FEWEST: Final = 3
_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec"
_CODE: Final = re.compile(r"[A-Z]{3}")
_DAY: Final = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})", re.ASCII)
_ISO: Final = re.compile(r"(\d{4}-\d{2}-\d{2})(T00:00:00)?", re.ASCII)
_NUMBER: Final = re.compile(r"(\d+|\d{1,3}(,\d{3})+)(\.\d+)?", re.ASCII)


class Row(NamedTuple):
    """One line of a published file as it stands there: its number and its cells."""

    line: int
    cells: tuple[str, ...]


class RateRow(NamedTuple):
    """What one line says: so many units of a currency for one US dollar from a day on."""

    line: int
    currency: str
    effective_on: date
    rate: Decimal


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that is not taken in, with the reason."""

    line: int
    broken: RuleBroken


@dataclass(frozen=True, slots=True)
class Edition:
    """What a file holds once its lines are read: each currency once, and the lines that are not taken in."""

    effective_on: date
    rates: tuple[RateRow, ...]
    refused: tuple[RefusedLine, ...]
    lines: int
    full: bool
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Replacement:
    """A currency that was replaced: so many of its units became one of the other, from a day on."""

    code: str
    by: str
    factor: Decimal
    since: date


class Held(NamedTuple):
    """A rate the register holds."""

    currency: str
    effective_on: date
    rate: Decimal
    source: str


@dataclass(frozen=True, slots=True)
class Step:
    """What taking in an edition does to one currency; `before` is the rate in force until then."""

    currency: str
    effective_on: date
    rate: Decimal
    kind: str  # new, changed, unchanged
    before: Decimal | None = None
    kept: Decimal | None = None

    @property
    def change(self) -> Fraction | None:
        """Give by which part the rate differs from the one in force until then."""
        earlier = self.kept if self.kind == "changed" else self.before
        return None if not earlier else (Fraction(self.rate) - Fraction(earlier)) / Fraction(earlier)

    @property
    def large(self) -> bool:
        """Say whether the rate moves by more than a tenth."""
        change = self.change
        return change is not None and abs(change) > LARGE_CHANGE


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking in an edition would do, before anything is written."""

    edition: Edition
    steps: tuple[Step, ...]
    missing: tuple[str, ...]
    ahead: bool

    def count(self, kind: str) -> int:
        """Give how many rates are new, changed or unchanged."""
        return sum(each.kind == kind for each in self.steps)

    @property
    def large(self) -> tuple[Step, ...]:
        """Give the rates that move by more than a tenth, the largest movement first."""
        moved = [each for each in self.steps if each.large]
        return tuple(sorted(moved, key=lambda each: (-abs(each.change or 0), each.currency)))


class Used(NamedTuple):
    """The rate of exchange an amount is converted with; provisional when none was published for its month."""

    rate: Decimal
    since: date
    provisional: bool


# --- reading lines ----------------------------------------------------------------------------------------------------


def edition(rows: Iterable[Row], without_day: date | None = None) -> Edition:
    """Give what the lines of a file say; refuse a file without a rate, of several editions, or not per US dollar.

    `without_day` is the day from which rates apply that have none in the file.
    """
    taken, refused = _read(rows, without_day)
    if not taken:
        if refused:
            raise refused[0].broken
        refuse("rates_none")
    first, last = min(each.effective_on for each in taken), max(each.effective_on for each in taken)
    if (last - first).days > ONE_EDITION_DAYS:
        refuse("rates_several_editions", first=first, last=last)
    for each in taken:
        if each.currency == USD and each.rate != 1:
            refuse("rates_not_per_dollar", rate=f"{each.rate:f}", line=each.line)
    lines = len(taken) + len(refused)
    alike, differing = _agreeing(taken)
    known = codelists.load("currencies")
    good, unknown = [], set[str]()
    for each in alike:
        broken = _replaced(each)
        if broken is not None:
            refused.append(RefusedLine(each.line, broken))
        elif each.currency not in known:
            unknown.add(each.currency)
        elif each.currency != USD:
            good.append(each)
    full = any(each.currency == USD for each in taken)
    found = sorted([*refused, *differing], key=lambda each: each.line)
    return Edition(last, tuple(sorted(good, key=_order)), tuple(found), lines, full, tuple(sorted(unknown)))


def _order(row: RateRow) -> tuple[str, date]:
    return row.currency, row.effective_on


def _read(rows: Iterable[Row], without_day: date | None) -> tuple[list[RateRow], list[RefusedLine]]:
    """Read the lines between the first and the last rate; what stands around them is heading and footer."""
    taken: list[RateRow] = []
    refused: list[RefusedLine] = []
    between: list[RefusedLine] = []
    for row in rows:
        cells = stripped(row.cells)
        if not cells:
            continue
        try:
            taken.append(_rate_row(row.line, cells, without_day))
        except RuleBroken as broken:
            if _meant(cells):
                refused.append(RefusedLine(row.line, broken))
            elif taken:
                between.append(RefusedLine(row.line, broken))
            continue
        refused += between
        between = []
    return taken, refused


def stripped(cells: Sequence[str]) -> tuple[str, ...]:
    """Give cells without the blanks and tabs around them; a stray tab makes an empty cell, which is left out."""
    return tuple(plain for each in cells if (plain := " ".join(each.split())))


def _meant(cells: Sequence[str]) -> bool:
    """Say whether a line that cannot be read was meant as a rate: it holds a code, a day or a number at its end."""
    if len(cells) < _FEWEST:
        return False
    last = cells[-_FEWEST:]
    return (
        any(_CODE.fullmatch(each) or _DAY.fullmatch(each) for each in last) or _NUMBER.fullmatch(last[-1]) is not None
    )


def _rate_row(line: int, cells: Sequence[str], without_day: date | None) -> RateRow:
    """Read a line from its right end, for names may hold the separator: code, day and rate; the day may be missing."""
    if len(cells) < _FEWEST:
        refuse("rates_line_short", shown=" · ".join(cells)[:60])
    rate = _rate(cells[-1])
    if _CODE.fullmatch(cells[-2]):
        if without_day is None:
            refuse("rates_day_missing", shown=cells[-2])
        return RateRow(line, cells[-2], without_day, rate)
    if not _CODE.fullmatch(cells[-3]):
        refuse("rates_code_missing", shown=cells[-3][:40])
    return RateRow(line, cells[-3], read_day(cells[-2]), rate)


def _rate(text: str) -> Decimal:
    if _NUMBER.fullmatch(text) is None:
        refuse("rates_not_a_number", shown=text[:40])
    number = Decimal(text.replace(",", ""))
    if not 0 < number < _LARGEST:
        refuse("rates_out_of_range", shown=text[:40])
    if number != number.quantize(Decimal(1).scaleb(-EXCHANGE_PLACES)):
        refuse("rates_too_fine", shown=text[:40], places=EXCHANGE_PLACES)
    return number


def read_day(text: str) -> date:
    """Read a day as the files write it, such as 01 Oct 2026: the months are English on every computer."""
    named, iso = _DAY.fullmatch(text), _ISO.fullmatch(text)
    try:
        if named is not None:
            return date(int(named[3]), _MONTHS.split().index(named[2][:3].lower()) + 1, int(named[1]))
        return date.fromisoformat(iso[1] if iso is not None else "")
    except ValueError:
        refuse("rates_not_a_day", shown=text[:40])


def _agreeing(rows: Sequence[RateRow]) -> tuple[list[RateRow], list[RefusedLine]]:
    """Give each currency once for a day; lines that repeat one with another rate are all refused."""
    found: dict[tuple[str, date], list[RateRow]] = {}
    for each in rows:
        found.setdefault(_order(each), []).append(each)
    alike, differing = [], []
    for some in found.values():
        if len({each.rate for each in some}) == 1:
            alike.append(some[0])
            continue
        words = {"value": some[0].currency, "lines": ", ".join(str(each.line) for each in some)}
        differing += [RefusedLine(each.line, refusal("rates_disagree", params=words)) for each in some]
    return alike, differing


# --- currencies that were replaced ------------------------------------------------------------------------------------


@cache
def replacements() -> Mapping[str, Replacement]:
    """Give the currencies that were replaced, by their old codes."""
    listed = codelists.load("currency_changes")
    return MappingProxyType(
        {
            each.code: Replacement(
                each.code, str(each.extra["by"]), Decimal(str(each.extra["factor"])), each.extra["since"]
            )
            for each in listed
        }
    )


def _replaced(row: RateRow) -> RuleBroken | None:
    change = replacements().get(row.currency)
    if change is None or row.effective_on < change.since:
        return None
    return refusal("rates_replaced", value=change.code, params=_spoken(change))


def check_current(currency: str, day: date) -> None:
    """Refuse a rate of a currency that another one has replaced by then."""
    change = replacements().get(currency)
    if change is not None and change.since <= day:
        raise refusal("rates_replaced", "currency", currency, _spoken(change))


def _spoken(change: Replacement) -> dict[str, object]:
    return {"value": change.code, "by": change.by, "factor": f"{change.factor:f}", "since": change.since}


# --- what an edition changes, and the rate of a day -------------------------------------------------------------------


def preview(new: Edition, held: Iterable[Held], today: date, source: str = UNORE) -> Preview:
    """Give what taking in an edition would do beside the rates held."""
    every = list(held)
    same = {(each.currency, each.effective_on): each.rate for each in every if each.source == source}
    by_currency = newest_first(every)
    steps = tuple(_step(each, same, by_currency) for each in new.rates)
    listed = {each.currency for each in new.rates} | {USD}
    gone = sorted({each.currency for each in every if each.source == source} - listed) if new.full else []
    return Preview(new, steps, tuple(gone), new.effective_on > add_days(today, ONE_EDITION_DAYS))


def _step(row: RateRow, same: Mapping[tuple[str, date], Decimal], by_currency: Mapping[str, Sequence[Held]]) -> Step:
    kept = same.get(_order(row))
    earlier = (each.rate for each in by_currency.get(row.currency, ()) if each.effective_on < row.effective_on)
    kind = "new" if kept is None else "unchanged" if kept == row.rate else "changed"
    return Step(row.currency, row.effective_on, row.rate, kind, next(earlier, None), kept)


def newest_first(held: Iterable[Held]) -> dict[str, list[Held]]:
    """Give the rates of each currency, the newest first; of one day the one entered by hand stands before others."""
    found: dict[str, list[Held]] = {}
    for each in sorted(held, key=lambda one: (one.effective_on, one.source == MANUAL, one.source), reverse=True):
        found.setdefault(each.currency, []).append(each)
    return found


def used_on(rates: Mapping[str, Sequence[tuple[date, Decimal]]], currency: str, day: date) -> Used | None:
    """Give the rate to convert an amount of a day with: the newest not after it; none where nothing is known.

    Rates are the newest first. A currency that was replaced goes by the rate of the one in its place.
    """
    if currency == USD:
        return Used(Decimal(1), day, provisional=False)
    change = replacements().get(currency)
    if change is not None and change.since <= day:
        now = used_on(rates, change.by, day)
        if now is not None and now.since >= change.since:
            return Used(now.rate * change.factor, now.since, now.provisional)
    found = exchange_on(rates.get(currency, ()), day)
    if found is None:
        return None
    since, rate = found
    return Used(rate, since, is_provisional(since, day))


def is_provisional(since: date, day: date) -> bool:
    """Say whether a rate that counts since a day was published for a month before that of another day."""
    return since < add_days(day.replace(day=1), -EARLY_DAYS)


def pairs(held: Iterable[Held]) -> dict[str, list[tuple[date, Decimal]]]:
    """Give the rates of each currency as `used_on` takes them."""
    by_currency = newest_first(held)
    return {currency: [(each.effective_on, each.rate) for each in some] for currency, some in by_currency.items()}
