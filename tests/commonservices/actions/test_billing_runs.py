"""Billing runs: what becomes of orders, usage and shares, what is left out, and that nothing is billed twice."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.actions import billing_runs, bills, settlements, undo
from commonservices.actions.billing_runs import Wanted
from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.cost_pools import ApportionmentRun, CostPool, PoolLine, Share
from commonservices.domain.periods import Period
from commonservices.domain.shared_services import ExchangeRate
from commonservices.errors import RuleBroken
from commonservices.office import Office
from tests.builders import entity, record, records
from tests.commonservices.actions import billed
from tests.commonservices.actions.billed import FIRST, LAST, drafted


def refused(act: Any, *args: Any, **values: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **values)
    return caught.value


def bills_of(office: Office) -> list[Bill]:
    return sorted(records(office, Bill), key=lambda each: each.reference)


def lines_of(office: Office, bill: Any) -> list[BillLine]:
    return sorted(records(office, BillLine, bill_id=bill), key=lambda each: each.number or 0)


def test_a_month_of_fuel_is_billed_to_the_cent_with_handling_per_line(office: Office, last_act: Any) -> None:
    held = billed.supplied(office, support_percent=Decimal(5))
    billed.used(office, held, "3412.50", "WFP")
    billed.used(office, held, "2890.00", "UNDP")
    made = drafted(office)
    assert [each.reference for each in made.bills] == ["UNEXAM-BILL-2026-0001", "UNEXAM-BILL-2026-0002"]
    undp, wfp = bills_of(office)
    assert (wfp.to_entity_id, wfp.total, wfp.total_usd) == (entity("WFP"), 424_413 + 21_221, 424_413 + 21_221)
    assert (undp.total, undp.kind, undp.channel, undp.basis) == (359_429 + 17_971, "ACTUAL", "EXTERNAL", "REIMBURSABLE")
    line = lines_of(office, wfp.id)[0]
    assert (line.amount, line.support_amount, line.rate, line.quantity) == (
        424_413,
        21_221,
        Decimal("1.2437"),
        Decimal("3412.5"),
    )
    assert (line.service_date, line.rate_line_id, line.service_id) == (LAST, held.rate, held.service)
    assert last_act()[:2] == ("bills_drafted", "UNEXAM-BILL-2026-0001 … UNEXAM-BILL-2026-0002")


def test_a_run_is_one_undo_and_what_it_billed_is_free_again(office: Office) -> None:
    held = billed.supplied(office)
    billed.used(office, held, "10")
    order = billed.certified(office, held)
    made = drafted(office)
    assert len(lines_of(office, made.bills[0].id)) == 2
    assert {each.order_id for each in lines_of(office, made.bills[0].id)} == {order, None}
    assert made.changes.transaction is not None
    undo.undo(office, made.changes.transaction)
    assert bills_of(office) == []
    assert len(drafted(office).bills) == 1


def test_nothing_is_billed_twice_and_the_bill_is_named(office: Office, watch: Any) -> None:
    held = billed.supplied(office)
    billed.used(office, held, "10")
    drafted(office)
    before = watch()
    broken = refused(drafted, office)
    assert (broken.rule, broken.params["bill"]) == ("billed_already", "UNEXAM-BILL-2026-0001")
    assert before.unchanged()
    billed.used(office, held, "11", "UNDP")
    made = drafted(office)
    assert [each.why for each in made.left_out] == ["ALREADY_BILLED"]
    assert len(made.bills) == 1


def test_a_cancelled_bill_sets_its_orders_free(office: Office) -> None:
    bill = billed.issued(office)
    order = lines_of(office, bill)[0].order_id
    settlements.cancel(office, bill, "wrong period")
    assert record(office, Bill, bill).state == "CANCELLED"
    again = drafted(office)
    assert [each.order_id for each in lines_of(office, again.bills[0].id)] == [order]


def test_the_rate_of_the_day_of_service_counts_and_the_minimum_charge(office: Office) -> None:
    held = billed.supplied(office, valid_to=date(2026, 8, 21), minimum_charge=5_000)
    order = billed.certified(office, held, "10")
    assert order
    made = drafted(office)
    assert (bills_of(office)[0].total, made.left_out) == (5_000, ())


def test_a_rate_past_its_review_bills_nothing(office: Office) -> None:
    held = billed.supplied(office, review_by=date(2026, 8, 30))
    billed.used(office, held, "10")
    broken = refused(drafted, office)
    assert (broken.rule, broken.params["day"]) == ("rate_past_review", "2026-08-30")


@pytest.mark.parametrize(
    ("supply", "rule"),
    [({"valid_from": date(2026, 9, 1)}, "no_rate_to_bill"), ({"papered": False}, "nothing_to_bill")],
)
def test_what_has_no_rate_or_no_paper_is_told(office: Office, supply: dict[str, Any], rule: str) -> None:
    billed.used(office, billed.supplied(office, **supply), "10")
    assert refused(drafted, office).rule == rule


def test_a_foreign_bill_keeps_the_newest_rate_of_exchange_not_after_its_day(office: Office) -> None:
    held = billed.supplied(office, currency="XOF", rate=Decimal("6250"))
    billed.used(office, held, "1000")
    with office.work("field_set") as work:
        for day, rate in ((date(2026, 7, 1), "604.5"), (date(2026, 9, 1), "610")):
            work.put(
                ExchangeRate(id=office.new_id(), currency="XOF", effective_on=day, rate=Decimal(rate), source="UNORE")
            )
    drafted(office)
    bill = bills_of(office)[0]
    assert (bill.total, bill.total_usd, bill.per_usd, bill.per_usd_on) == (
        6_250_000,
        1_033_912,
        Decimal("604.5"),
        date(2026, 7, 1),
    )
    assert bill.per_usd_provisional
    assert bill.due_on is None


def test_without_any_rate_of_exchange_there_is_no_dollar_figure(office: Office) -> None:
    billed.used(office, billed.supplied(office, currency="XOF"), "1000")
    drafted(office)
    assert (bills_of(office)[0].total_usd, bills_of(office)[0].per_usd_provisional) == (None, True)


def test_what_is_given_free_is_valued_and_needs_a_reason(office: Office) -> None:
    held = billed.supplied(office, basis="NON_REIMBURSABLE")
    billed.used(office, held, "100")
    id = drafted(office).bills[0].id
    assert record(office, Bill, id).kind == "GIVEN_FREE"
    assert refused(bills.issue, office, [id]).rule == "given_free_reason"
    bills.issue(office, [id], reason="flood relief, approved by the Chief")
    bill = record(office, Bill, id)
    assert (bill.total, bill.state, bill.state_reason) == (12_437, "ISSUED", "flood relief, approved by the Chief")
    assert refused(settlements.settle, office, id, {"amount": "1"}).rule == "above_balance"


def test_services_both_ways_are_netted_once_and_only_the_difference_is_owed(office: Office) -> None:
    held = billed.supplied(office, basis="RECIPROCAL")
    billed.used(office, held, "100")
    bills.issue(office, [drafted(office).bills[0].id])
    values = {
        "from_entity_id": entity("WFP"),
        "to_entity_id": entity("UNICEF"),
        "arrangement_id": held.arrangement,
        "basis": "RECIPROCAL",
        "starts_on": FIRST,
        "ends_on": LAST,
    }
    other = bills.draft(office, values)
    bills.add_line(office, other.id, {"description": "Flights", "amount": "24.37"})
    bills.issue(office, [other.id])
    period = Period(FIRST, LAST)
    made = billing_runs.net(office, held.arrangement, entity("UNICEF"), entity("WFP"), period)
    bill = record(office, Bill, made.id)
    assert (bill.kind, bill.total, bill.from_entity_id, bill.to_entity_id) == (
        "TRUE_UP",
        10_000,
        entity("UNICEF"),
        entity("WFP"),
    )
    again = refused(billing_runs.net, office, held.arrangement, entity("UNICEF"), entity("WFP"), period)
    assert (again.rule, again.params["bill"]) == ("billed_already", made.reference)


# --- shares -----------------------------------------------------------------------------------------------------------

ADVANCE = {"WFP": 4_122_354, "UNDP": 2_706_279}
ACTUAL = {"WFP": 3_920_339, "UNDP": 2_573_658}


def a_pool(office: Office, held: billed.Supplied) -> tuple[Any, Any]:
    pool, line = office.new_id(), office.new_id()
    with office.work("field_set") as work:
        work.put(
            CostPool(
                id=pool,
                reference="UNEXAM-POOL-2026-0001",
                name="Clinic",
                arrangement_id=held.arrangement,
                provider_id=entity("UNICEF"),
                starts_on=date(2026, 1, 1),
                ends_on=date(2026, 12, 31),
            )
        )
        work.put(PoolLine(id=line, pool_id=pool, number=1, description="Clinic staff", budget=24_860_000))
    return pool, line


def a_run(office: Office, pool: Any, line: Any, kind: str, shares: dict[str, int]) -> None:
    run = office.new_id()
    with office.work("field_set") as work:
        work.put(
            ApportionmentRun(
                id=run,
                reference=f"RUN-{kind}",
                pool_id=pool,
                line_id=line,
                kind=kind,
                inputs="{}",
                state="FROZEN",
                currency="USD",
            )
        )
        for code, amount in shares.items():
            work.put(
                Share(
                    id=office.new_id(),
                    run_id=run,
                    entity_id=entity(code),
                    numerator="1",
                    denominator="1",
                    amount=amount,
                    support_amount=0,
                )
            )


def test_advances_are_billed_whole_and_the_year_end_is_actual_less_advance(office: Office) -> None:
    held = billed.supplied(office)
    pool, line = a_pool(office, held)
    a_run(office, pool, line, "ADVANCE", ADVANCE)
    made = drafted(office)
    assert {(each.kind, each.total) for each in bills_of(office)} == {("ADVANCE", 4_122_354), ("ADVANCE", 2_706_279)}
    assert made.left_out == ()
    assert refused(drafted, office).rule == "nothing_to_bill"
    a_run(office, pool, line, "ACTUAL", ACTUAL)
    drafted(office)
    credits = [each.total for each in bills_of(office) if each.kind == "CREDIT"]
    assert sorted(each or 0 for each in credits) == [-202_015, -132_621]
    assert refused(drafted, office).rule == "nothing_to_bill"


def test_usage_of_a_service_that_a_budget_pays_for_is_not_billed_besides(office: Office) -> None:
    held = billed.supplied(office)
    pool, _ = a_pool(office, held)
    with office.work("field_set") as work:
        found = work.get(CostPool, pool)
        work.put(
            type(found)(**{**{f: getattr(found, f) for f in found.__slots__}, "service_ids": frozenset({held.service})})
        )
    billed.used(office, held, "10")
    assert refused(drafted, office).rule == "nothing_to_bill"


def test_a_run_narrows_to_a_party_and_tells_how_far_it_is(office: Office) -> None:
    held = billed.supplied(office)
    billed.used(office, held, "10")
    billed.used(office, held, "11", "UNDP")
    told: list[str] = []
    wanted = Wanted(FIRST, LAST, party_id=entity("UNDP"))
    made = billing_runs.run(office, wanted, lambda _step, _of, words: told.append(words))
    assert [record(office, Bill, each.id).to_entity_id for each in made.bills] == [entity("UNDP")]
    assert told == ["gathering", "billing"]
