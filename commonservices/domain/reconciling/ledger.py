"""R6: the memo register beside an extract of the ledger, by the number the ledger gave; signs do not count."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple, TypeVar
from uuid import UUID

from commonservices.domain.money import Money
from commonservices.domain.reconciling.findings import BILL, Finding, Outcome, Word, finding, outcome
from commonservices.domain.text import fold
from commonservices.domain.two_sides import Item as TheirItem


class MemoItem(NamedTuple):
    """A bill or a settlement of the register with the number it has in the ledger, if it has one."""

    bill_id: UUID
    bill: str
    arrangement_id: UUID | None
    number: str
    day: date | None
    amount: int
    currency: str
    settlement: bool = False


class LedgerItem(NamedTuple):
    """One line of the extract."""

    line: int
    number: str
    day: date | None
    amount: int
    currency: str


Item = TypeVar("Item", MemoItem, LedgerItem)
_BETWEEN: Final = re.compile(r"[\W_]+")


def compare(memo: Sequence[MemoItem], ledger: Sequence[LedgerItem]) -> Outcome:
    """Give what only one side has, and what both have with another amount, date or currency."""
    ours, theirs = _by_number(memo), _by_number(ledger)
    without, _ = ours.pop("", []), theirs.pop("", [])
    found: list[Finding] = [_unnumbered(each) for each in without]
    for number in {**ours, **theirs}:
        found += _of(number, ours.get(number, []), theirs.get(number, []))
    scope = {*ours, *theirs, *(_own(each) for each in memo)}
    return outcome(len({**ours, **theirs}) + len(without), found, scope)


def plain(number: str) -> str:
    """Give a number as it is compared: without case, blanks and signs between."""
    return _BETWEEN.sub("", fold(number))


def _own(item: MemoItem) -> str:
    return f"{item.bill_id.hex}{'s' if item.settlement else ''}"


def _by_number(items: Iterable[Item]) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = defaultdict(list)
    for each in items:
        found[plain(each.number)].append(each)
    return dict(found)


def _of(number: str, ours: list[MemoItem], theirs: list[LedgerItem]) -> Iterator[Finding]:
    if not theirs:
        yield from (_one_sided("ledger_lacks", number, each) for each in ours[:1])
        return
    if not ours:
        yield _memo_lacks(number, theirs)
        return
    mine, other = ours[0], theirs[0]
    if {each.currency for each in ours} != {each.currency for each in theirs}:
        currencies = {"currency": mine.currency, "other_currency": other.currency}
        yield _one_sided("ledger_currency", number, mine, words=currencies)
        return
    here, there = _sum(ours), _sum(theirs)
    if here != there:
        amounts = {"amount_told": Money(here, mine.currency), "other": Money(there, mine.currency)}
        yield _one_sided("ledger_amount", number, mine, here - there, amounts)
    if mine.day is not None and other.day is not None and mine.day not in {each.day for each in theirs}:
        yield _one_sided("ledger_date", number, mine, words={"day": mine.day, "since": other.day})


def _sum(items: Iterable[MemoItem | LedgerItem]) -> int:
    return abs(sum(each.amount for each in items))


def _unnumbered(item: MemoItem) -> Finding:
    return _one_sided("ledger_number_missing", _own(item), item)


def _one_sided(
    kind: str, scope: str, item: MemoItem, difference: int | None = None, words: Mapping[str, Word] | None = None
) -> Finding:
    return finding(
        kind,
        scope=scope,
        subject=(BILL, item.bill_id),
        arrangement_id=item.arrangement_id,
        amount=Money(item.amount if difference is None else difference, item.currency),
        words={
            "bill": item.bill,
            "number": item.number,
            "amount_told": Money(item.amount, item.currency),
            **(words or {}),
        },
    )


def _memo_lacks(number: str, items: Sequence[LedgerItem]) -> Finding:
    first = items[0]
    amount = Money(_sum(items), first.currency)
    return finding(
        "memo_lacks",
        scope=number,
        amount=amount,
        words={"number": first.number, "day": first.day or "—", "amount_told": amount, "line": first.line},
    )


def entries(items: Iterable[TheirItem]) -> tuple[LedgerItem, ...]:
    """Give the lines of an extract as they are compared: by the number of the document, else by the reference."""
    return tuple(
        LedgerItem(each.place, each.external or each.reference, each.day, each.amount, each.currency) for each in items
    )
