"""How states, amounts, periods and ageing bands of this place are shown: marks, tones and words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final

from commonservices.domain.money import Money, exponent, format_plain
from commonservices.queries.bills import BillRow
from commonservices.reports.statement_words import StatementWords
from ui.kit.columns import Distance
from ui.usage.clipboard import own_point
from ui.words import Words

BILL_MARKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "DRAFT": "draft",
        "ISSUED": "signed",
        "DISPUTED": "warning",
        "PART_PAID": "signing",
        "PAID": "agrees",
        "WRITTEN_OFF": "closed",
        "CANCELLED": "cancelled",
    }
)
ORDER_MARKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "REQUESTED": "draft",
        "APPROVED": "in_review",
        "DELIVERED": "cleared",
        "CONFIRMED": "signing",
        "CERTIFIED": "signed",
        "BILLED": "package",
        "SETTLED": "agrees",
        "WAIVED": "closed",
        "REJECTED": "terminated",
        "CANCELLED": "cancelled",
    }
)
SOON_DAYS: Final = 14


@cache
def statement_words(language: str) -> StatementWords:
    """Give the words of statements in one language; they are read from their file once."""
    return StatementWords(language)


def typed_amount(words: Words, minor: int, currency: str) -> str:
    """Give an amount as it is typed: no thousands, and no three decimals that could be taken for them."""
    text = format_plain(Money(minor, currency))
    finer = "0" if exponent(currency) == len("000") else ""
    return f"{text}{finer}".replace(".", own_point(words.language))


def band(words: Words, key: str) -> str:
    """Give the name of an ageing band, as statements say it."""
    return statement_words(words.language).text("bands", key)


def span(words: Words, first: date | None, last: date | None) -> str:
    """Give a period: its month when it is one, else its two days."""
    if first is None or last is None:
        return "—"
    if (first.year, first.month) == (last.year, last.month):
        return words.month(first)
    return statement_words(words.language).text("book", "span", first=words.month(first), last=words.month(last))


def due(words: Words, row: BillRow, today: date) -> Distance:
    """Give how far off the due day of an open bill is, and how urgent that is."""
    if not row.balance or row.due_on is None:
        return Distance("")
    tone = "crit" if row.days_overdue else "att" if (row.due_on - today).days <= SOON_DAYS else ""
    return Distance(words.distance(row.due_on, today), tone)


def exact(words: Words, minor: int | None, currency: str) -> str:
    """Give money for a cell that stands in a column of several currencies: the code, then the amount."""
    return words.money(minor, currency) if currency else "—"
