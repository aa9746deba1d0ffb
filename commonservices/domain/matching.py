"""The three-way match: the rate in force times the confirmed quantity beside what the bill says."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from commonservices.domain.billing import priced
from commonservices.domain.bills import BillLine
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money, convert
from commonservices.domain.pricing import USD
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import RateLine

MATCHED, WITHIN, BEYOND, NO_RATE, NOT_CONFIRMED = "MATCHED", "WITHIN", "BEYOND", "NO_RATE", "NOT_CONFIRMED"
PERCENT: Final = 1
DOLLARS: Final = 5000
"""The tolerance in cents: of one per cent and this, the smaller one counts."""
_WHOLE: Final = 100


@dataclass(frozen=True, slots=True)
class Match:
    """How a line stands to its order: what it should come to, what it says, and whether the difference is allowed."""

    status: str
    billed: int
    expected: int | None = None

    @property
    def difference(self) -> int | None:
        """Give what was billed too much; below zero what was billed too little."""
        return None if self.expected is None else self.billed - self.expected

    @property
    def needs_reason(self) -> bool:
        """Say whether the line may stand only with a reason."""
        return self.status not in {MATCHED, WITHIN}


def match(line: BillLine, rate: RateLine | None, confirmed: Decimal | None, per_usd: Decimal | None = None) -> Match:
    """Compare a line with the rate in force and the confirmed quantity; support cost is compared along."""
    billed = (line.amount or 0) + (line.support_amount or 0)
    if confirmed is None:
        return Match(NOT_CONFIRMED, billed)
    if rate is None or rate.rate is None or rate.currency != line.currency:
        return Match(NO_RATE, billed)
    price = priced(confirmed, rate)
    expected = price.amount + price.support
    if billed == expected:
        return Match(MATCHED, billed, expected)
    allowed = abs(billed - expected) <= tolerance(expected, line.currency, per_usd)
    return Match(WITHIN if allowed else BEYOND, billed, expected)


def tolerance(expected: int, currency: str, per_usd: Decimal | None) -> int:
    """Give by how much a line may differ: one per cent, at most fifty dollars where their rate is known."""
    percent = abs(expected) * PERCENT // _WHOLE
    if currency == USD:
        return min(percent, DOLLARS)
    if per_usd is None or per_usd <= 0:
        return percent
    return min(percent, convert(Money(DOLLARS, USD), currency, 1, per_usd).minor)


def check_match(line: BillLine, found: Match, order: str, day: date | None) -> None:
    """Refuse a line that differs too much from what was confirmed at the rate in force, without a reason."""
    if found.needs_reason and not line.match_reason.strip():
        words = {"order": order, "number": line.number, "day": day or "—", "status": found.status}
        refuse("match_beyond" if found.status == BEYOND else "match_missing", "match_reason", order, **words)
