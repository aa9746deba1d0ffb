"""What was rendered and is not billed: confirmed orders, monthly usage with a price, and drafts."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from commonservices.domain import billing
from commonservices.domain.billing import NOT_BILLED, ORDER, USAGE, Charge, Priced
from commonservices.domain.ordering import CERTIFIED, CONFIRMED
from commonservices.domain.pricing import USD
from commonservices.store import charge_rows, report_rows
from commonservices.store.charge_rows import Gathered, Wanted
from commonservices.store.tables import LIVE, table_of


class Unbilled(NamedTuple):
    """One thing that could be billed, its price or why it has none, and the order it is."""

    charge: Charge
    priced: Priced | None
    why: str = ""


class Summary(NamedTuple):
    """How much is unbilled in all: in its own currency when there is one, else in dollars; whole, or at least so much.

    It is not whole where something has no price or no rate of exchange: that part is in no amount, only in the number.
    """

    number: int
    amount: int
    currency: str
    whole: bool = True


def unbilled(connection: sa.Connection, wanted: Wanted) -> tuple[Gathered, list[Unbilled]]:
    """Give all that is confirmed and to be paid and stands on no bill, the longest waiting first."""
    gathered, drafts, left = charge_rows.plan(connection, wanted)
    found = [Unbilled(charge, price) for draft in drafts for charge, price in draft.charges]
    found += [Unbilled(each.charge, None, each.why) for each in left if each.why in _WAITING]
    owed = [each for each in found if each.charge.basis not in NOT_BILLED]
    return gathered, sorted(owed, key=lambda each: (each.charge.day, each.charge.description))


def summary(connection: sa.Connection, first: date, last: date, today: date) -> Summary:
    """Give how much of a period is unbilled, drafts included."""
    wanted = Wanted(first, last, states=(CONFIRMED, CERTIFIED), sources=frozenset({ORDER, USAGE}))
    _, waiting = unbilled(connection, wanted)
    amounts = [(each.priced.amount + each.priced.support, each.priced.line.currency) for each in waiting if each.priced]
    drafts = _drafts(connection, first, last)
    amounts += [(each.total or 0, each.currency) for each in drafts]
    count = len(waiting) + len(drafts)
    whole = all(each.priced for each in waiting)
    currencies = {currency for _, currency in amounts}
    if len(currencies) <= 1:
        return Summary(count, sum(amount for amount, _ in amounts), next(iter(currencies), USD), whole)
    rates = report_rows.exchange_rates(connection)
    dollars = [
        billing.in_dollars(amount, currency, billing.frozen_exchange(currency, min(last, today), rates))
        for amount, currency in amounts
    ]
    known = [each for each in dollars if each is not None]
    return Summary(count, sum(known), USD, whole and len(known) == len(dollars))


def _drafts(connection: sa.Connection, first: date, last: date) -> list[sa.Row[tuple[int | None, str]]]:
    bill = table_of("bill")
    asked = sa.select(bill.c.total, bill.c.currency).where(
        bill.c.row_state == LIVE, bill.c.state == "DRAFT", bill.c.ends_on.between(first, last)
    )
    return list(connection.execute(asked))


_WAITING = frozenset({billing.NO_RATE, billing.RATE_STALE, billing.NO_PROVIDER, billing.NO_ARRANGEMENT})
