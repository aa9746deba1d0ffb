"""Three years of the demo mission billed: every month's use drafted, issued and in part paid, then checked."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Final

from benchmarks.figures import Row
from commonservices.actions import billing_runs, bills, settlements
from commonservices.actions.billing_runs import Wanted
from commonservices.demo.seed import seed
from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.clock import FixedClock
from commonservices.domain.money import Money, format_plain
from commonservices.domain.shared_services import MonthlyUsage, RateLine
from commonservices.domain.terms import add_months, month_end
from commonservices.office import Office, create
from commonservices.queries import ageing, reconciling
from commonservices.store import bill_rows
from commonservices.store.rows import fetch

DAY: Final = date(2026, 10, 1)
FIRST: Final = date(2023, 7, 1)
UNPAID_SINCE: Final = date(2026, 7, 1)
PAID_EVERY: Final = 10
AGREE: Final = ("R2", "R4", "R5", "R8")
_OWED: Final = ("COST_SHARED", "REIMBURSABLE")
Sums = Counter[tuple[object, str]]


def measure(folder: Path) -> list[Row]:
    """Give how much was billed and how long it took; RuntimeError when anything does not tie."""
    path = folder / "three_years.csdb"
    path.unlink(missing_ok=True)
    with create(path, clock=FixedClock.on(DAY), actor="Benchmark", check_place=False) as office:
        office.backs_up = False
        seed(office, DAY, money=False)
        busy = time.process_time()
        drafting, paying = _months(office)
        busy = time.process_time() - busy
        with office.engine.connect() as connection:
            every, lines = fetch(connection, Bill), fetch(connection, BillLine)
            used, rates = fetch(connection, MonthlyUsage), fetch(connection, RateLine)
        _check(office, every, lines, _worth(used, rates))
    path.unlink(missing_ok=True)
    dollars = sum(each.total_usd or 0 for each in every) / 100
    return [
        Row(f"three years: {len(every):,} bills of {len(lines):,} lines drafted and issued", drafting, "s", ""),
        Row(f"one in {PAID_EVERY} of them paid", paying, "s", ""),
        Row("both, processor", busy, "s", ""),
        Row("value of the bills", dollars, "USD", ""),
    ]


def _months(office: Office) -> tuple[float, float]:
    """Draft and issue the bills of each month as two acts, and pay some of all but the last months one by one."""
    drafting, paying, month = 0.0, 0.0, FIRST
    while month < DAY:
        start = time.perf_counter()
        made = billing_runs.run(office, Wanted(month, month_end(month)))
        ids = [each.id for each in made.bills]
        bills.issue(office, ids, reason="benchmark", cover_waiver="benchmark")
        drafting += time.perf_counter() - start
        start = time.perf_counter()
        if month < UNPAID_SINCE:
            with office.engine.connect() as connection:
                out = [each for each in fetch(connection, Bill, starts_on=month) if each.basis in _OWED]
            for bill in [each for each in out if each.total][::PAID_EVERY]:
                amount = format_plain(Money(bill.total or 0, bill.currency))
                settlements.settle(office, bill.id, {"amount": amount, "settled_on": DAY})
        paying += time.perf_counter() - start
        month = add_months(month, 1)
    return drafting, paying


def _worth(used: Iterable[MonthlyUsage], rates: Iterable[RateLine]) -> Sums:
    """Give what each party used, times the price of the service, reckoned here with fractions alone."""
    prices = {each.service_id: each for each in rates}
    sums: Sums = Counter()
    for line in used:
        price = prices[line.service_id]
        if line.quantity:
            cents = Fraction(line.quantity) * Fraction(price.rate or 0) * 100
            sums[line.consumer_id, price.currency] += int(cents + Fraction(1, 2))
    return sums


def _check(office: Office, every: Iterable[Bill], lines: Iterable[BillLine], worth: Sums) -> None:
    """Compare bills with use, ageing with open items, and let the reconciliations look; whatever differs is said."""
    billed: Sums = Counter()
    parties: dict[object, object] = {each.id: each.to_entity_id for each in every}
    for line in lines:
        billed[parties[line.bill_id], line.currency] += (line.amount or 0) + (line.support_amount or 0)
    wrong = {key: (billed[key], worth[key]) for key in {*billed, *worth} if billed[key] != worth[key]}
    if wrong:
        raise RuntimeError(f"bills do not come to what was used: {wrong}")
    over = reconciling.stretch(office, FIRST, month_end(add_months(DAY, -1)))
    left = reconciling.outcome(office, "R3", over).findings
    if left:
        raise RuntimeError(f"{len(left)} months of use are not billed: {left[0]}")
    for routine in AGREE:
        found = reconciling.outcome(office, routine, over).findings
        if found:
            raise RuntimeError(f"{routine} differs: {found[0]}")
    _ties(office)


def _ties(office: Office) -> None:
    aged: Counter[str] = Counter()
    for row in ageing.aged(office):
        aged[row.currency] += sum(row.amounts)
    open_: Counter[str] = Counter()
    with office.engine.connect() as connection:
        for item in bill_rows.open_items(connection, DAY):
            open_[item.currency] += item.balance
    if aged != open_ or not aged:
        raise RuntimeError(f"the ageing {aged} is not the sum of the open items {open_}")
