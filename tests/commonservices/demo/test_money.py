"""The money of the demonstration: believable at T0, made by the rules of the program, and sound."""

from collections import Counter, defaultdict
from datetime import date
from fractions import Fraction

import pytest
from openpyxl import load_workbook

from commonservices.demo.plan import entity_id
from commonservices.demo.scenario import records
from commonservices.demo.seed import seed
from commonservices.domain import billing
from commonservices.domain.clock import FixedClock
from commonservices.domain.period_ends import Discrepancy, Reconciliation
from commonservices.domain.run_parts import added, digest_of, parts_of, same, splits_of
from commonservices.office import create
from commonservices.queries import reconciling, runs
from commonservices.store.rows import fetch

T0 = date(2026, 10, 1)
MONEY = {
    "cost_pool": 2,
    "pool_line": 6,
    "pool_actual": 45,
    "apportionment_scheme": 2,
    "apportionment_run": 9,
    "service_order": 8,
    "balance_confirmation": 1,
}


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """The demonstration in a store, for reading."""
    path = tmp_path_factory.mktemp("money") / "demo.csdb"
    with create(path, clock=FixedClock.on(T0), actor="Tester", check_place=False) as opened:
        opened.backs_up = False
        seed(opened, T0)
        yield opened


def held(office, cls):
    with office.engine.connect() as connection:
        return fetch(connection, cls)


def owed(bill, settlements):
    return (bill.total or 0) - sum(each.amount for each in settlements if each.bill_id == bill.id)


def test_it_has_budgets_orders_and_a_confirmed_balance(demo):
    counted = Counter(record.KIND for record in demo.records)
    assert {kind: counted[kind] for kind in MONEY} == MONEY


def test_without_money_nothing_of_it_is_there_and_the_rest_is_the_same(demo):
    plain = tuple(records(T0, money=False))
    assert demo.records[: len(plain)] == plain
    kinds = {each.KIND for each in plain}
    assert not kinds & {*MONEY, "bill", "bill_line", "settlement", "share", "reminder"}


def test_bills_stand_in_every_state_a_bill_can_be_seen_in_on_a_usual_day(demo):
    states = Counter(each.state for each in demo.all("bill"))
    assert set(states) == {"DRAFT", "ISSUED", "DISPUTED", "PART_PAID", "PAID"}
    assert (states["DISPUTED"], states["PART_PAID"]) == (1, 1)


def test_every_bill_and_order_is_numbered_as_demo(demo):
    numbered = [each.reference for kind in ("bill", "service_order", "cost_pool") for each in demo.all(kind)]
    assert len(numbered) == len(set(numbered))
    assert all(each.startswith("DEMO-") for each in numbered)
    assert [each.reference for each in demo.all("bill")][:2] == ["DEMO-B001", "DEMO-B002"]


def test_one_bill_is_overdue_by_more_than_ninety_days_and_the_mission_owes_it(demo):
    old = [
        each for each in demo.all("bill") if each.state == "ISSUED" and each.total > 0 and (T0 - each.due_on).days > 90
    ]
    assert [demo.code_of(each.to_entity_id) for each in old] == ["UNEXAM"]
    assert [each.days_overdue for each in demo.all("reminder", bill_id=old[0].id)] == [30, 60, 90]


def test_totals_are_sums_of_lines_and_states_follow_from_what_was_paid(demo):
    sums = defaultdict(int)
    for line in demo.all("bill_line"):
        sums[line.bill_id] += line.amount + (line.support_amount or 0)
    settlements = demo.all("settlement")
    for bill in demo.all("bill"):
        assert bill.total == sums[bill.id]
        left = owed(bill, settlements)
        assert (left == 0) == (bill.state == "PAID")
        assert (0 < left < bill.total) == (bill.state == "PART_PAID")


def test_who_prepares_issues_and_settles_are_different_persons(demo):
    issued = [each for each in demo.all("bill") if each.issued_on]
    assert all(each.prepared_by != each.issued_by for each in issued)
    assert {each.issued_by for each in issued}.isdisjoint(each.entered_by for each in demo.all("settlement"))


def test_a_bill_of_use_is_what_was_used_at_the_price_of_the_service(demo):
    bill = next(each for each in demo.all("bill") if each.currency == "EUR" and each.issued_on)
    lines = demo.all("bill_line", bill_id=bill.id)
    used = {
        (each.service_id, each.month): each.quantity
        for each in demo.all("monthly_usage", consumer_id=bill.to_entity_id)
    }
    prices = {each.service_id: each.rate for each in demo.all("rate_line")}
    for line in lines:
        quantity = used[line.service_id, line.service_date.replace(day=1)]
        exact = Fraction(quantity) * Fraction(prices[line.service_id]) * 100
        assert abs(line.amount - exact) <= Fraction(1, 2)
    assert bill.per_usd is not None
    assert bill.per_usd_on <= bill.ends_on


def test_orders_stand_in_every_state_of_the_chain(demo):
    states = {each.state for each in demo.all("service_order")}
    chain = {"REQUESTED", "APPROVED", "DELIVERED", "CONFIRMED", "CERTIFIED", "BILLED", "SETTLED"}
    assert states == chain | {"CANCELLED"}
    on_bills = {each.order_id for each in demo.all("bill_line") if each.order_id}
    assert on_bills == {each.id for each in demo.all("service_order") if each.state in {"BILLED", "SETTLED"}}


def test_the_shares_of_every_run_are_those_of_its_inputs_and_add_up(demo):
    codes = {each: demo.code_of(each) for each in {share.entity_id for share in demo.all("share")}}
    for run in demo.all("apportionment_run"):
        shares = {codes[each.entity_id]: each for each in demo.all("share", run_id=run.id)}
        assert digest_of(run.inputs) == run.inputs_digest
        found = added(splits_of(parts_of(run.inputs)))
        assert all(same(one, shares[one.code]) for one in found)
        assert sum(each.amount for each in shares.values()) == run.total


def test_what_each_party_was_billed_of_the_closed_year_is_its_actual_share(demo):
    closed = demo.one("cost_pool", state="CLOSED")
    billed = Counter()
    for bill in demo.all("bill", pool_id=closed.id):
        billed[bill.to_entity_id] += bill.total
    actual = Counter()
    for run in demo.all("apportionment_run", pool_id=closed.id, kind="ACTUAL"):
        for share in demo.all("share", run_id=run.id):
            actual[share.entity_id] += share.amount
    del actual[closed.provider_id]
    assert billed == actual
    assert any(each.kind == billing.CREDIT for each in demo.all("bill", pool_id=closed.id))


@pytest.mark.parametrize("day", [date(2026, 7, 1), date(2026, 8, 1), date(2026, 9, 1), date(2027, 2, 1)])
def test_at_any_month_the_closed_year_is_over_and_nothing_is_told_of_the_future(make, day):
    made = make(day)
    assert made.one("cost_pool", state="CLOSED").state_on < day
    assert made.one("cost_pool", state="OPEN").starts_on < day
    assert all(each.issued_on <= day for each in made.all("bill") if each.issued_on)
    assert all(each.settled_on < day for each in made.all("settlement"))
    assert all(each.sent_on < day for each in made.all("reminder"))


def test_in_the_store_what_is_billed_agrees_and_what_waits_is_what_was_planted(office):
    over = reconciling.stretch(office, date(2026, 4, 1), date(2026, 9, 30))
    for routine in ("R2", "R4", "R5", "R8"):
        found = reconciling.outcome(office, routine, over)
        assert (routine, found.result) == (routine, "AGREES")
    balances = Counter(each.kind for each in reconciling.outcome(office, "R7", over).findings)
    assert balances["balance_differs"] == 1
    orders = [each for each in reconciling.outcome(office, "R3", over).findings if each.kind == "order_unbilled"]
    assert len(orders) == 2
    assert {each.sound for each in runs.verify_all(office)} == {True}


def test_differences_wait_for_somebody_from_the_first_day_on(office):
    assert {each.routine for each in held(office, Reconciliation)} == {"R1", "R7", "R13"}
    kept = held(office, Discrepancy)
    assert {each.state for each in kept} == {"OPEN"}
    assert {"balance_differs", "ordered_outside"} <= {each.finding for each in kept}


def test_an_account_in_two_currencies_is_written_with_a_sheet_for_each(office, tmp_path):
    from commonservices.reports.statement import write_account

    sides = (entity_id("UNEXAM"), entity_id("IOM"))
    written = write_account(office, sides, (date(2026, 4, 1), date(2026, 9, 30)), tmp_path / "account.xlsx", "en")
    book = load_workbook(written.path)
    assert len(book.sheetnames) == 4
    assert {"sum_closing_USD", "sum_closing_XTS"} <= set(book.defined_names)
