"""Drafts and their issue: lines, the three-way match, what freezes and what it frees."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.actions import billing_runs, bills, orders, settlements, undo
from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.orders import ServiceOrder
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import bills as listed
from commonservices.queries.unbilled import unbilled
from tests.builders import entity, record, records
from tests.commonservices.actions import billed
from tests.commonservices.actions.billed import FIRST, LAST, drafted
from tests.commonservices.actions.roles import acting, holds


def refused(act: Any, *args: Any, **values: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **values)
    return caught.value


def bill(office: Office, id: Any) -> Bill:
    held: Bill = record(office, Bill, id)
    return held


def lines(office: Office, id: Any) -> list[BillLine]:
    return sorted(records(office, BillLine, bill_id=id), key=lambda each: each.number or 0)


def test_an_issued_bill_falls_due_by_the_terms_and_its_orders_are_billed(office: Office, last_act: Any) -> None:
    held = billed.supplied(office, terms={"payment_terms_days": 45})
    order = billed.certified(office, held)
    id = drafted(office).bills[0].id
    bills.issue(office, [id], date(2026, 9, 5))
    found = bill(office, id)
    assert (found.state, found.issued_on, found.due_on) == ("ISSUED", date(2026, 9, 5), date(2026, 10, 20))
    assert (found.issued_by, found.total, found.total_usd) == ("Test officer", 12_437, 12_437)
    assert record(office, ServiceOrder, order).state == "BILLED"
    assert last_act()[:2] == ("bill_issued", "UNEXAM-BILL-2026-0001")


def test_an_issued_bill_is_not_undone_nor_its_run(office: Office) -> None:
    billed.certified(office, billed.supplied(office))
    made = drafted(office)
    changes = bills.issue(office, [made.bills[0].id])
    assert changes.transaction is not None
    with pytest.raises(Known) as caught:
        undo.undo(office, changes.transaction)
    assert "credit note" in caught.value.advice
    assert made.changes.transaction is not None
    with pytest.raises(Known) as caught:
        undo.undo(office, made.changes.transaction)
    assert (caught.value.key, caught.value.words["reference"]) == ("frozen_since", "UNEXAM-BILL-2026-0001")
    assert bill(office, made.bills[0].id).state == "ISSUED"


def test_lines_of_an_issued_bill_stay(office: Office, watch: Any) -> None:
    id = billed.issued(office)
    line = lines(office, id)[0]
    before = watch()
    for act, args in (
        (bills.set_line, (line.id, {"amount": "1"})),
        (bills.remove_line, (line.id,)),
        (bills.add_line, (id, {"amount": "1"})),
        (bills.remove, ([id],)),
        (bills.issue, ([id],)),
    ):
        assert refused(act, office, *args).rule == "bill_not_draft"
    assert before.unchanged()


def test_a_changed_quantity_is_priced_anew_and_the_total_follows(office: Office) -> None:
    held = billed.supplied(office, support_percent=Decimal(10))
    billed.used(office, held, "100")
    id = drafted(office).bills[0].id
    line = lines(office, id)[0]
    bills.set_line(office, line.id, {"quantity": "50"})
    assert (bill(office, id).total, lines(office, id)[0].support_amount) == (6_219 + 622, 622)
    bills.add_line(office, id, {"description": "Delivery to Delta", "amount": "10.00"})
    assert [each.number for each in lines(office, id)] == [1, 2]
    assert (bill(office, id).total, bill(office, id).total_usd) == (7_841, 7_841)
    bills.remove_line(office, line.id)
    assert bill(office, id).total == 1_000


def test_a_line_that_differs_too_much_from_its_order_needs_a_reason(office: Office) -> None:
    billed.certified(office, billed.supplied(office))
    id = drafted(office).bills[0].id
    line = lines(office, id)[0]
    bills.set_line(office, line.id, {"amount": "125.61"})  # 1 % of 124.37 is 1.24
    bills.set_line(office, line.id, {"amount": "125.62"})
    assert refused(bills.issue, office, [id]).rule == "match_beyond"
    bills.set_line(office, line.id, {"match_reason": "meter exchanged"})
    bills.issue(office, [id])
    assert bill(office, id).total == 12_562


def test_a_difference_within_the_tolerance_passes(office: Office) -> None:
    billed.certified(office, billed.supplied(office))
    id = drafted(office).bills[0].id
    bills.set_line(office, lines(office, id)[0].id, {"amount": "125.61"})
    bills.issue(office, [id])
    assert bill(office, id).state == "ISSUED"


def test_an_order_stands_on_one_bill_only(office: Office) -> None:
    held = billed.supplied(office)
    order = billed.certified(office, held)
    drafted(office)
    other = a_bill(office)
    broken = refused(bills.add_line, office, other, {"order_id": order, "amount": "1"})
    assert (broken.rule, broken.params["bill"]) == ("billed_already", "UNEXAM-BILL-2026-0001")


def a_bill(office: Office, **values: Any) -> Any:
    given = {
        "from_entity_id": entity("UNICEF"),
        "to_entity_id": entity("WFP"),
        "starts_on": FIRST,
        "ends_on": LAST,
        **values,
    }
    return bills.draft(office, given).id


def test_a_bill_by_hand_takes_lines_and_its_channel_from_who_pays(office: Office) -> None:
    id = a_bill(office)
    assert (bill(office, id).channel, bill(office, id).total) == ("EXTERNAL", 0)
    assert refused(bills.issue, office, [id]).rule == "bill_is_empty"
    bills.add_line(office, id, {"description": "Repair of a generator", "amount": "640.00"})
    bills.issue(office, [id])
    assert (bill(office, id).due_on, bill(office, id).total) == (date(2026, 10, 31), 64_000)


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"to_entity_id": None}, "required"),
        ({"ends_on": date(2026, 7, 1)}, "ends_before_start"),
        ({"currency": "XXQ"}, "unknown_code"),
    ],
)
def test_bad_bills_are_refused(office: Office, watch: Any, values: dict[str, Any], rule: str) -> None:
    before = watch()
    assert refused(a_bill, office, **values).rule == rule
    assert before.unchanged()


def test_drafts_are_removed_with_their_lines_and_come_back(office: Office) -> None:
    billed.certified(office, billed.supplied(office))
    id = drafted(office).bills[0].id
    changes = bills.remove(office, [id], "wrong month")
    assert records(office, BillLine) == ()
    assert changes.transaction is not None
    undo.undo(office, changes.transaction)
    assert len(lines(office, id)) == 1


def test_an_order_billed_again_keeps_a_removed_draft_away(office: Office) -> None:
    billed.certified(office, billed.supplied(office))
    changes = bills.remove(office, [drafted(office).bills[0].id])
    drafted(office)
    assert changes.transaction is not None
    with pytest.raises(RuleBroken) as caught:
        undo.undo(office, changes.transaction)
    assert caught.value.rule == "billed_already"


def test_a_bill_is_issued_today_at_the_latest_and_by_whose_role_it_is(office: Office) -> None:
    billed.certified(office, billed.supplied(office))
    id = drafted(office).bills[0].id
    assert refused(bills.issue, office, [id], date(2026, 10, 2)).rule == "issued_in_future"
    holds(office, "Accountant", "FINANCE")
    assert refused(bills.issue, office, [id]).rule == "role_not_held"
    bills.issue(acting(office, "Accountant"), [id])
    assert bill(office, id).issued_by == "Accountant"


def test_several_bills_are_issued_as_one_act(office: Office, last_act: Any) -> None:
    held = billed.supplied(office)
    billed.used(office, held, "10")
    billed.used(office, held, "10", "UNDP")
    made = drafted(office)
    bills.issue(office, [each.id for each in made.bills])
    assert last_act()[:2] == ("bill_issued", "BILL (2)")
    assert {each.state for each in records(office, Bill)} == {"ISSUED"}


def test_an_order_certified_after_its_draft_was_changed_still_matches(office: Office) -> None:
    held = billed.supplied(office)
    order = billed.certified(office, held)
    id = drafted(office).bills[0].id
    wrong = record(office, ServiceOrder, order)
    assert wrong.state == "CERTIFIED"
    from commonservices.domain.orders import Delivery

    line = records(office, Delivery, order_id=order)[0]
    orders.deliver(office, order, billed.a_line("-50", corrects_id=line.id))
    assert refused(bills.issue, office, [id]).rule == "match_missing"


def test_an_order_is_not_on_one_bill_twice_and_a_waived_one_on_none(office: Office) -> None:
    held = billed.supplied(office)
    order = billed.certified(office, held)
    id = drafted(office).bills[0].id
    again = {"order_id": order, "amount": "1.00", "match_reason": "agreed"}
    assert refused(bills.add_line, office, id, again).rule == "billed_already"
    orders.waive(office, order, "a gift", "124.37")
    assert refused(bills.issue, office, [id]).rule == "no_such_order_step"


def test_what_was_approved_of_an_order_stays_and_a_certified_one_takes_notes_alone(office: Office) -> None:
    held = billed.supplied(office)
    order = billed.certified(office, held)
    assert refused(orders.set_order, office, order, {"purpose": "Pump"}).rule == "fixed_field"
    orders.set_order(office, order, {"notes": "seen"})
    asked = billed.requested(office, held)
    orders.set_order(office, asked, {"quantity": "90"})
    orders.approve(office, asked)
    assert refused(orders.set_order, office, asked, {"quantity": "9000"}).rule == "fixed_field"


def test_a_bill_that_comes_to_nothing_is_paid_when_it_is_issued(office: Office) -> None:
    made = a_bill(office)
    for amount in ("1.00", "-1.00"):
        bills.add_line(office, made, {"description": "A difference", "amount": amount})
    bills.issue(office, [made])
    assert (bill(office, made).total, bill(office, made).state) == (0, "PAID")


def test_use_after_the_terms_is_billed_only_with_a_reason_that_stays_on_the_bill(office: Office, watch: Any) -> None:
    held = billed.supplied(office, terms={"expiry_on": date(2026, 8, 15)})
    billed.used(office, held, "100")
    wanted = billing_runs.Wanted(FIRST, LAST)
    assert [each.uncovered for each in listed.plan(office, wanted)[0]] == [1]
    assert [each.uncovered for each in unbilled(office, until=LAST)] == [True]
    (id,) = (each.id for each in drafted(office).bills)
    assert (listed.uncovered(office, [id]), listed.bill(office, id).uncovered) == (1, 1)
    before = watch()
    assert refused(bills.issue, office, [id]).rule == "billed_outside_cover"
    assert before.unchanged()
    bills.issue(office, [id], cover_waiver="The extension is with the signatories")
    found = listed.bill(office, id)
    assert (found.bill.cover_waiver, found.lines[0].uncovered) == ("The extension is with the signatories", True)
    credit = settlements.credit(office, id, "10.00", "wrong meter")
    bills.issue(office, [credit.id])
    assert bill(office, credit.id).cover_waiver == ""


def test_an_order_on_a_waiver_and_what_is_covered_ask_for_no_other(office: Office) -> None:
    held = billed.supplied(office, terms={"expiry_on": date(2026, 8, 15)})
    order = billed.requested(office, held)
    orders.approve(office, order)
    orders.deliver(office, order, billed.a_line("100"), cover_waiver="Flood relief")
    orders.confirm(office, order, by="Consumer")
    orders.certify(office, [order])
    (id,) = (each.id for each in drafted(office).bills)
    assert (listed.uncovered(office, [id]), listed.bill(office, id).uncovered) == (0, 1)
    bills.issue(office, [id], cover_waiver="")
    covered = billed.issued(office, held=billed.supplied(office, name="Water"))
    bills_said = bills.draft(
        office,
        {"from_entity_id": entity("UNICEF"), "to_entity_id": entity("WFP"), "starts_on": FIRST, "ends_on": LAST},
    ).id
    bills.add_line(office, bills_said, {"description": "Chairs", "amount": "5", "service_date": LAST})
    bills.issue(office, [bills_said], cover_waiver="Said where nothing asks for it")
    assert {bill(office, each).cover_waiver for each in (id, covered, bills_said)} == {""}


def test_a_service_of_no_arrangement_is_covered_by_nothing(office: Office) -> None:
    held = billed.supplied(office, papered=False)
    id = bills.draft(
        office,
        {"from_entity_id": entity("UNICEF"), "to_entity_id": entity("WFP"), "starts_on": FIRST, "ends_on": LAST},
    ).id
    given = {"service_id": held.service, "quantity": "10", "service_date": LAST}
    bills.add_line(office, id, given)
    assert refused(bills.issue, office, [id]).params["lines"] == "1"
