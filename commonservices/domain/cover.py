"""What is asked of a bill that charges what was rendered outside signed terms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from commonservices.domain.billing import CREDIT, RECIPROCAL, TRUE_UP
from commonservices.domain.bills import Bill
from commonservices.domain.sentences import refuse

NAMED: Final = 8


class Outside(NamedTuple):
    """A line rendered outside signed terms: its number, its day, and whether its order went out on a waiver."""

    number: int
    day: date
    waived: bool


def asks_cover(bill: Bill) -> bool:
    """Say whether the days of a bill's lines are looked at: not where it gives back or nets what was billed before."""
    return bill.kind != CREDIT and not (bill.kind == TRUE_UP and bill.basis == RECIPROCAL)


def check_cover(bill: Bill, outside: Sequence[Outside], waiver: str) -> None:
    """Refuse a bill of what no signed terms cover, unless each such order went out on a waiver or one is given now."""
    asked = sorted(each for each in outside if not each.waived)
    if not asked or waiver.strip():
        return
    numbers = [str(each.number) for each in asked[:NAMED]] + ["…"] * (len(asked) > NAMED)
    day = min(each.day for each in asked)
    refuse(
        "billed_outside_cover",
        "cover_waiver",
        bill.reference,
        shown=bill.reference,
        count=len(asked),
        lines=", ".join(numbers),
        day=day,
    )
