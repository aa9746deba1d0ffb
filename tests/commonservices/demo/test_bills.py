"""The bills of the demonstration at any day it may begin on: priced, dated, paid and disputed as people would do it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from random import Random

import pytest

from commonservices.demo import bills, orders, rates, services, usage
from commonservices.demo.bills import Made, Sending
from commonservices.demo.plan import Plan
from commonservices.domain import billing, settling
from commonservices.domain.exchange_editions import Held, pairs, used_on
from commonservices.domain.rate_rules import covers

DAYS = (date(2026, 10, 1), date(2026, 3, 1), date(2027, 1, 1))
OPEN = {settling.ISSUED, settling.DISPUTED, settling.PART_PAID}


@cache
def sent(day: date) -> tuple[Plan, tuple[Sending, ...], tuple[Made, ...]]:
    """Give what is billed of the use and of the orders at a day."""
    plan = Plan.of(day)
    used = tuple(usage.monthly_usage(plan, tuple(usage.service_months(plan, Random(7)))))  # noqa: S311 not a secret
    found = (*bills.of_usage(plan, used), *orders.sendings(plan))
    return plan, found, bills.made(plan, found)


@pytest.mark.parametrize("day", DAYS)
def test_no_use_is_billed_twice_and_none_outside_the_days_of_its_bill(day: date) -> None:
    _, sendings, _ = sent(day)
    keys = Counter(each.key for sending in sendings for each in sending.charges)
    assert keys
    assert set(keys.values()) == {1}
    assert all(each.first <= charge.day <= each.last for each in sendings for charge in each.charges)
    assert all(charge.party_id != charge.provider_id for each in sendings for charge in each.charges)
    assert all(each.issued_on > each.last for each in sendings if each.month is not None)


@pytest.mark.parametrize("day", DAYS)
def test_every_line_has_the_price_that_counts_on_its_day_and_the_bill_sums_them_up(day: date) -> None:
    plan, _, made = sent(day)
    prices = {each.id: each for each in services.rate_lines(plan)}
    wrong = []
    for one in made:
        sums = billing.totals_of(one.lines)
        if (one.bill.total, one.bill.total_usd) != (sums.total, sums.usd) or not one.lines:
            wrong.append((one.bill.reference, "sum"))
        for line in one.lines:
            price = prices[line.rate_line_id] if line.rate_line_id else None
            assert price is not None
            told = billing.priced(line.quantity or Decimal(0), price)
            fits = price.currency == one.bill.currency and covers(price, line.service_date or day)
            if not fits or told[:2] != (line.amount, line.support_amount):
                wrong.append((one.bill.reference, str(line.number)))
    assert wrong == []


@pytest.mark.parametrize("day", DAYS)
def test_what_is_issued_and_paid_lies_in_the_past_in_the_right_order_and_never_exceeds_the_bill(day: date) -> None:
    _, _, made = sent(day)
    wrong = []
    for one in made:
        bill, paid = one.bill, one.settlements
        if bill.state == settling.DRAFT:
            if bill.issued_on or bill.due_on or paid:
                wrong.append((bill.reference, "draft"))
            continue
        left = settling.left_of(bill, paid)
        ordered = bill.issued_on is not None and all(bill.issued_on <= (x.settled_on or day) < day for x in paid)
        if not ordered or (bill.issued_on or day) > day or left < 0 or any((x.amount or 0) <= 0 for x in paid):
            wrong.append((bill.reference, "days"))
        before = settling.DISPUTED if bill.state == settling.DISPUTED else settling.ISSUED
        if settling.state_after(replace(bill, state=before), left) != bill.state:
            wrong.append((bill.reference, bill.state))
        if bill.state == settling.DISPUTED and not 0 < (bill.disputed_amount or 0) <= left:
            wrong.append((bill.reference, "disputed"))
        if any(each.settled_on == each.posted_on and each.entered_by == bill.issued_by for each in paid):
            wrong.append((bill.reference, "one person"))
    assert wrong == []
    assert {each.bill.state for each in made} & OPEN


def test_a_bill_keeps_the_rate_of_exchange_of_its_last_day() -> None:
    plan, _, made = sent(DAYS[0])
    known = pairs(
        [
            Held(each.currency, each.effective_on, each.rate, each.source)
            for each in rates.exchange_rates(plan)
            if each.effective_on is not None and each.rate is not None
        ]
    )
    foreign = [each.bill for each in made if each.bill.currency != "USD"]
    assert foreign
    for bill in foreign:
        used = used_on(known, bill.currency, min(bill.ends_on or DAYS[0], DAYS[0]))
        assert used is not None
        assert (bill.per_usd, bill.per_usd_on, bill.per_usd_provisional) == tuple(used)


def test_numbers_follow_the_day_of_issue_and_two_runs_give_the_same_bills() -> None:
    plan, sendings, made = sent(DAYS[0])
    issued = [each.bill.issued_on for each in made if each.bill.issued_on]
    assert issued == sorted(issued)
    assert len({each.bill.id for each in made}) == len({each.bill.reference for each in made}) == len(made)
    assert bills.made(plan, reversed(sendings)) == made


def test_the_bill_that_did_not_go_as_usual_is_the_one_named_and_no_other() -> None:
    row = bills.unusual("006", "IOM", -2)
    assert row["disputed_percent"] == 25
    assert [bills.unusual(*other) for other in (("006", "IOM", -3), ("006", "UNDP", -2), ("006", "IOM", None))] == [
        {}
    ] * 3


@pytest.mark.parametrize("day", DAYS)
def test_what_is_sent_out_after_an_arrangement_ended_says_why_and_nothing_else_does(day: date) -> None:
    plan, _, made = sent(day)
    ends = {plan.arrangement_id(ref): plan.calendar.end(row.end_m) for ref, row in plan.tables.arrangements.items()}
    for bill in (each.bill for each in made):
        end = ends[bill.arrangement_id] if bill.arrangement_id else None
        late = end is not None and bill.ends_on is not None and bill.ends_on > end
        assert bool(bill.cover_waiver) == (late and bill.issued_on is not None), bill.reference
    assert any(each.bill.cover_waiver for each in made)


def test_each_step_is_done_by_another_person() -> None:
    tasks = ("requests", "approves", "delivers", "confirms", "certifies", "bills", "issues", "settles")
    assert len({bills.person(each) for each in tasks}) == len(tasks)
    with pytest.raises(KeyError):
        bills.person("nobody does this")


@pytest.mark.parametrize("day", DAYS)
def test_the_latest_bills_wait_as_drafts_until_they_are_sent(day: date) -> None:
    _, sendings, made = sent(day)
    later = {(each.first, each.last) for each in sendings if each.issued_on > day}
    drafts = [each.bill for each in made if each.bill.state == settling.DRAFT]
    assert drafts
    assert {(each.starts_on, each.ends_on) for each in drafts} <= later
    assert all((each.ends_on or day) - timedelta(days=31) < day for each in drafts)
