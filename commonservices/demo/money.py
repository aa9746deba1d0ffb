"""The money of the demonstration: budgets, orders, bills and payments, each made by the rules of the program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import chain

from commonservices.demo import budgets, orders
from commonservices.demo.bills import Made, made, of_usage, table
from commonservices.demo.plan import Plan, entity_id
from commonservices.domain import settling
from commonservices.domain.bills import BalanceConfirmation, Reminder
from commonservices.domain.fields import Record
from commonservices.domain.ids import of_link
from commonservices.domain.shared_services import MonthlyUsage


def records(plan: Plan, used: Iterable[MonthlyUsage]) -> Iterator[Record]:
    """Give budgets, orders and bills out of the use of the last months.

    What stands under something frozen comes before it: a store takes no new line of a bill that is out.
    """
    years = budgets.years(plan)
    bills = made(plan, chain(of_usage(plan, used), orders.sendings(plan), *(each.sendings for each in years)))
    runs = [one for each in years for one in each.runs]
    yield from budgets.schemes(plan)
    yield from (each.pool for each in years)
    yield from chain.from_iterable(each.lines for each in years)
    yield from chain.from_iterable(each.actuals for each in years)
    yield from chain.from_iterable(one.shares for one in runs)
    yield from (one.run for one in runs)
    yield from orders.deliveries(plan)
    yield from orders.orders(plan)
    yield from chain.from_iterable(each.lines for each in bills)
    yield from (each.bill for each in bills)
    yield from chain.from_iterable(each.settlements for each in bills)
    yield from _reminders(plan, bills)
    yield _confirmation(plan, bills)


def _reminders(plan: Plan, bills: Sequence[Made]) -> Iterator[Reminder]:
    for row in table()["reminder"]:
        last = plan.calendar.last_day(row["month"])
        sides = (plan.arrangement_id(row["arrangement"]), entity_id(row["party"]), last)
        bill = next(x.bill for x in bills if (x.bill.arrangement_id, x.bill.to_entity_id, x.bill.ends_on) == sides)
        for days in row["days_overdue"]:
            if bill.due_on is not None:
                yield Reminder(
                    id=of_link(bill.id, "reminder", str(days)),
                    bill_id=bill.id,
                    sent_on=bill.due_on + timedelta(days=days),
                    days_overdue=days,
                    sent_to=row["party"],
                )


def _confirmation(plan: Plan, bills: Sequence[Made]) -> BalanceConfirmation:
    """Give what the other side said was open on a day, beside what was open here."""
    row = table()["confirmation"]
    day = plan.calendar.last_day(row["month"])
    sides = (entity_id(row["provider"]), entity_id(row["party"]), row["currency"])
    ours, theirs = 0, 0
    for one in bills:
        bill = one.bill
        if (bill.from_entity_id, bill.to_entity_id, bill.currency) != sides or (bill.issued_on or day) > day:
            continue
        if bill.state == settling.DRAFT:
            continue
        left = settling.balance_of(bill, (each for each in one.settlements if (each.settled_on or day) <= day))
        ours += left
        theirs += left if bill.arrangement_id == plan.arrangement_id(row["known"]) else 0
    return BalanceConfirmation(
        id=of_link(plan.office_id, "confirmation", f"{row['party']} {day}"),
        provider_id=sides[0],
        counterparty_id=sides[1],
        as_of=day,
        currency=row["currency"],
        our_balance=ours,
        their_balance=theirs,
        confirmed_by=plan.word("signatory_name"),
        confirmed_on=day + timedelta(days=12),
        explanation=row["explanation"],
    )
