"""What follows from the prices of a service: which one counts on a day, gaps between them, and what a price is made of.

A price runs from its first day up to, and not including, its end.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, NamedTuple

from commonservices.domain.billing import is_stale
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import parse_quantity
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import QUANTITY_PLACES, RATE_PLACES, RateCard, RateLine
from commonservices.domain.terms import add_days
from commonservices.errors import RuleBroken

DIRECT, INDIRECT, SUPPORT = "DIRECT", "INDIRECT", "SUPPORT"
PARTS: Final = (DIRECT, INDIRECT, SUPPORT)
PRICE_FIELDS: Final = ("rate", "currency", "unit", "valid_from", "support_percent", "minimum_charge")
"""What a bill line was reckoned with, so it stays once there is one."""
RUNNING, TO_COME, ENDED, STALE = "running", "to_come", "ended", "stale"


class Gap(NamedTuple):
    """Days without a price, the first and the last of them."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Element:
    """One element of what a unit costs: so many units of its own at a rate, as a part of the full cost."""

    name: str
    quantity: Decimal
    rate: Decimal
    part: str = DIRECT

    @property
    def cost(self) -> Fraction:
        """Give what it adds to the cost of one unit."""
        return Fraction(self.quantity) * Fraction(self.rate)


@dataclass(frozen=True, slots=True)
class BuildUp:
    """What one unit costs in full, in its parts."""

    direct: Fraction
    indirect: Fraction
    support: Fraction

    @property
    def full(self) -> Fraction:
        """Give all parts together."""
        return self.direct + self.indirect + self.support


# --- days -------------------------------------------------------------------------------------------------------------


def covers(line: RateLine, day: date) -> bool:
    """Say whether a price counts on a day; its last day is the one before its end."""
    return (line.valid_from is None or line.valid_from <= day) and (line.valid_to is None or day < line.valid_to)


def standing_of(line: RateLine, today: date) -> str:
    """Give whether a price is to come, runs, runs past the day it should have been looked at, or has ended."""
    if line.valid_from is not None and today < line.valid_from:
        return TO_COME
    if line.valid_to is not None and line.valid_to <= today:
        return ENDED
    return STALE if is_stale(line, today) else RUNNING


def overlapped(line: RateLine, others: Iterable[RateLine]) -> RateLine | None:
    """Give another price of the service that counts on a day of this one; the earliest of them."""
    found = [each for each in others if each.id != line.id and _overlap(line, each)]
    return min(found, key=lambda each: each.valid_from or date.min, default=None)


def _overlap(one: RateLine, other: RateLine) -> bool:
    first, end = one.valid_from or date.min, one.valid_to or date.max
    return first < (other.valid_to or date.max) and (other.valid_from or date.min) < end


def check_overlap(line: RateLine, others: Iterable[RateLine]) -> None:
    """Refuse a price on days on which the service has another one, naming that one."""
    other = overlapped(line, others)
    if other is None:
        return
    day = line.valid_from.isoformat() if line.valid_from else ""
    refuse(
        "rates_overlap",
        "valid_from",
        day,
        rate=f"{(other.rate or Decimal(0)).normalize():f}",
        currency=other.currency,
        start=other.valid_from or "—",
        end=add_days(other.valid_to, -1) if other.valid_to else "—",
        example=other.valid_to or "a later day",
    )


def gaps(lines: Iterable[RateLine], first: date, last: date) -> tuple[Gap, ...]:
    """Give the stretches between two days, both included, on which no price counts."""
    found: list[Gap] = []
    day = first
    for line in sorted(lines, key=lambda each: each.valid_from or date.min):
        begin = line.valid_from or date.min
        if begin > last:
            break
        if begin > day:
            found.append(Gap(day, add_days(begin, -1)))
        day = max(day, line.valid_to or date.max)
        if day > last:
            return tuple(found)
    return (*found, Gap(day, last)) if day <= last else tuple(found)


def check_inside(line: RateLine, day: date, field: str, used_to: date | None) -> None:
    """Refuse to end a price, or put another in its place, outside its days or before a day it was billed for."""
    start, end = line.valid_from, line.valid_to
    if (start is not None and day <= start) or (end is not None and day >= end):
        shown_end = add_days(end, -1) if end else "—"
        refuse("rate_not_inside", field, day.isoformat(), shown=day, start=start or "—", end=shown_end)
    if used_to is not None and day <= used_to:
        refuse("rate_used_after", field, day.isoformat(), shown=day, last=used_to)


def check_in_card(line: RateLine, card: RateCard) -> None:
    """Refuse a price in another currency than its card's, or from a day the card does not hold on."""
    if line.currency != card.currency:
        refuse("other_currency", "currency", line.currency, currency=card.currency, example=card.currency)
    start = line.valid_from or date.min
    early = card.valid_from is not None and start < card.valid_from
    if early or (card.valid_to is not None and start >= card.valid_to):
        refuse("rate_card_dates", "valid_from", card.name, start=line.valid_from or "—")


# --- what a price is made of ------------------------------------------------------------------------------------------


def read_element(text: str) -> Element:
    """Read one element as it is typed: NAME=QUANTITY*RATE, with :INDIRECT or :SUPPORT where it is no direct cost."""
    name, equals, rest = text.partition("=")
    figures, colon, part = rest.partition(":")
    quantity, times, rate = figures.partition("*")
    if not (name.strip() and equals and times):
        refuse("rate_element", "elements", text[:60], shown=text[:60])
    chosen = part.strip().upper() if colon else DIRECT
    if chosen not in PARTS:
        refuse("rate_element_kind", "elements", part[:40], shown=part[:40], choices=", ".join(PARTS))
    try:
        counted = parse_quantity(quantity.strip(), QUANTITY_PLACES, field="elements", point=".")
        priced = parse_quantity(rate.strip(), RATE_PLACES, field="elements", point=".")
    except RuleBroken:
        refuse("rate_element", "elements", text[:60], shown=text[:60])
    return Element(" ".join(name.split()), counted, priced, chosen)


def elements_text(elements: Sequence[Element]) -> str:
    """Give elements as a record keeps them; nothing when there are none."""
    if not elements:
        return ""
    plain = [{"name": e.name, "quantity": f"{e.quantity:f}", "rate": f"{e.rate:f}", "part": e.part} for e in elements]
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def elements_of(text: str) -> tuple[Element, ...]:
    """Give the elements a record keeps; none when what stands there is no such list."""
    try:
        kept: Any = json.loads(text) if text.strip() else []
        return tuple(
            Element(str(each["name"]), Decimal(each["quantity"]), Decimal(each["rate"]), str(each["part"]))
            for each in kept
        )
    except (ValueError, ArithmeticError, LookupError, TypeError):
        return ()


def build_up(elements: Iterable[Element]) -> BuildUp | None:
    """Give what a unit costs in full; None where no element says."""
    every = list(elements)
    if not every:
        return None
    sums = {part: sum((each.cost for each in every if each.part == part), Fraction(0)) for part in PARTS}
    return BuildUp(sums[DIRECT], sums[INDIRECT], sums[SUPPORT])
