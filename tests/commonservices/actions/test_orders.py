"""Orders from a request to their certificate, each step by itself."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.actions import orders, undo
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.shared_services import RateLine
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import entity, record, records
from tests.commonservices.actions import billed
from tests.commonservices.actions.roles import acting, delegated, holds


def refused(act: Any, *args: Any, **values: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **values)
    return caught.value


def order(office: Office, id: Any) -> ServiceOrder:
    held: ServiceOrder = record(office, ServiceOrder, id)
    return held


def test_an_order_goes_from_a_request_to_its_certificate_with_who_and_when(office: Office, last_act: Any) -> None:
    held = billed.supplied(office)
    id = billed.requested(office, held, "120.5")
    assert last_act()[:2] == ("order_requested", "UNEXAM-ORD-2026-0001 · WFP")
    orders.approve(office, id, core_client_effect="none")
    orders.deliver(office, id, billed.a_line("100"))
    orders.deliver(office, id, billed.a_line("20.5", date(2026, 8, 25)))
    orders.confirm(office, id, by="Consumer officer")
    orders.certify(office, [id])
    found = order(office, id)
    assert (found.state, found.confirmed_quantity, found.quantity) == ("CERTIFIED", Decimal("120.5"), Decimal("120.5"))
    assert (found.approved_by, found.confirmed_by, found.certified_by) == (
        "Test officer",
        "Consumer officer",
        "Test officer",
    )
    assert found.core_client_effect == "none"
    billed.requested(office, held)
    assert max(each.reference for each in records(office, ServiceOrder)) == "UNEXAM-ORD-2026-0002"


def test_what_was_delivered_is_corrected_by_a_further_line_and_confirmed_anew(office: Office) -> None:
    held = billed.supplied(office)
    id = billed.certified(office, held, "100")
    wrong = records(office, Delivery, order_id=id)[0]
    refusal = refused(orders.deliver, office, id, billed.a_line("5"))
    assert refusal.rule == "no_such_order_step"
    orders.deliver(office, id, billed.a_line("-10", corrects_id=wrong.id))
    found = order(office, id)
    assert (found.state, found.confirmed_quantity, found.certified_by) == ("DELIVERED", None, "")
    assert (
        refused(orders.deliver, office, id, billed.a_line("-91", corrects_id=wrong.id)).rule == "corrected_below_zero"
    )
    orders.confirm(office, id, by="Consumer")
    assert order(office, id).confirmed_quantity == Decimal(90)


@pytest.mark.parametrize(
    ("day", "rule"),
    [
        (date(2025, 12, 31), "delivered_before_request"),
        (date(2026, 10, 2), "day_in_future"),
    ],
)
def test_a_delivery_keeps_to_its_time(office: Office, watch: Any, day: date, rule: str) -> None:
    id = billed.requested(office, billed.supplied(office))
    orders.approve(office, id)
    before = watch()
    assert refused(orders.deliver, office, id, billed.a_line("1", day)).rule == rule
    assert before.unchanged()


@pytest.mark.parametrize(
    ("supply", "day", "rule"),
    [
        ({"effective_on": date(2026, 8, 21)}, date(2026, 8, 20), "before_arrangement"),
        ({"terms": {"expiry_on": date(2026, 8, 19)}}, date(2026, 8, 20), "not_covered"),
        ({"papered": False}, date(2026, 8, 20), "not_covered"),
    ],
)
def test_nothing_is_delivered_outside_signed_terms_without_a_waiver(
    office: Office, supply: dict[str, Any], day: date, rule: str
) -> None:
    id = billed.requested(office, billed.supplied(office, **supply))
    orders.approve(office, id)
    assert refused(orders.deliver, office, id, billed.a_line("1", day)).rule == rule
    orders.deliver(office, id, billed.a_line("1", day), cover_waiver="Flood relief, agreed by the Chief")
    assert order(office, id).cover_waiver == "Flood relief, agreed by the Chief"


def test_the_last_day_of_the_terms_is_covered(office: Office) -> None:
    id = billed.requested(office, billed.supplied(office, terms={"expiry_on": billed.DAY}))
    orders.approve(office, id)
    orders.deliver(office, id, billed.a_line("1"))
    assert order(office, id).state == "DELIVERED"


def test_less_than_delivered_is_confirmed_with_a_reason_and_more_never(office: Office) -> None:
    id = billed.delivered(office, billed.supplied(office), "100")
    assert refused(orders.confirm, office, id, "100.5", by="C").rule == "confirmed_above_delivered"
    assert refused(orders.confirm, office, id, "99", by="C").rule == "confirmed_below_delivered"
    orders.confirm(office, id, "99", by="C", reason="one can leaked")
    assert (order(office, id).confirmed_quantity, order(office, id).state_reason) == (Decimal(99), "one can leaked")


def test_nothing_is_certified_without_proof_or_price(office: Office) -> None:
    held = billed.supplied(office)
    id = billed.requested(office, held)
    orders.approve(office, id)
    orders.deliver(office, id, billed.a_line("100", evidence=""))
    orders.confirm(office, id, by="Consumer")
    assert refused(orders.certify, office, [id]).field == "evidence_ids"
    line = records(office, Delivery, order_id=id)[0]
    orders.deliver(office, id, billed.a_line("0", evidence="GRN", corrects_id=line.id))
    orders.certify(office, [id])
    assert (order(office, id).state, order(office, id).confirmed_quantity) == ("CERTIFIED", Decimal(100))
    with office.work("field_set") as work:
        work.remove(work.get(RateLine, held.rate))
    other = billed.delivered(office, held)
    orders.confirm(office, other, by="Consumer")
    assert refused(orders.certify, office, [other]).field == "rate"


def test_a_certificate_is_not_undone_but_each_step_before_it_is(office: Office) -> None:
    held = billed.supplied(office)
    id = billed.delivered(office, held)
    changes = orders.confirm(office, id, by="Consumer")
    assert changes.transaction is not None
    undo.undo(office, changes.transaction)
    assert order(office, id).state == "DELIVERED"
    orders.confirm(office, id, by="Consumer")
    frozen = orders.certify(office, [id])
    assert frozen.transaction is not None
    with pytest.raises(Known, match="froze"):
        undo.undo(office, frozen.transaction)


def test_a_delivery_itself_can_be_undone(office: Office) -> None:
    id = billed.requested(office, billed.supplied(office))
    orders.approve(office, id)
    changes = orders.deliver(office, id, billed.a_line("3"))
    assert changes.transaction is not None
    undo.undo(office, changes.transaction)
    assert (order(office, id).state, records(office, Delivery, order_id=id)) == ("APPROVED", ())


def test_requests_are_rejected_and_cancelled_with_a_reason(office: Office, last_act: Any) -> None:
    held = billed.supplied(office)
    one, other = billed.requested(office, held), billed.requested(office, held)
    assert refused(orders.reject, office, one, " ").rule == "reason_missing"
    orders.reject(office, one, "no stock")
    orders.cancel(office, other, "not needed")
    assert [order(office, each).state for each in (one, other)] == ["REJECTED", "CANCELLED"]
    assert last_act()[0] == "order_cancelled"
    assert refused(orders.approve, office, one).rule == "no_such_order_step"


def test_what_is_given_up_names_amount_reason_and_approver(office: Office) -> None:
    id = billed.delivered(office, billed.supplied(office))
    assert refused(orders.waive, office, id, "flood relief", None).rule == "waiver_amount_missing"
    orders.waive(office, id, "flood relief", "124.37")
    found = order(office, id)
    assert (found.state, found.waived_amount, found.waived_currency) == ("WAIVED", 12437, "USD")
    assert (found.waived_by, found.waived_on) == ("Test officer", date(2026, 10, 1))


def test_steps_ask_for_their_roles_and_authority_reaches_amounts(office: Office) -> None:
    held = billed.supplied(office)
    chief = holds(office, "Chief", "APPROVER")
    assert chief.person_id is not None
    delegated(office, chief.person_id, ceiling_amount=10_000, currency="USD")
    id = billed.requested(office, held, "100")  # 124.37 at the rate
    assert refused(orders.approve, office, id).rule == "role_not_held"
    assert refused(orders.approve, acting(office, "Chief"), id).rule == "delegation_too_low"
    small = billed.requested(office, held, "10")
    orders.approve(office, small)
    assert order(office, small).approved_by == "Chief"
    assert refused(orders.deliver, office, small, billed.a_line("10")).rule == "role_not_held"


def test_who_delivered_does_not_confirm_nor_certify_what_it_confirmed(office: Office) -> None:
    held = billed.supplied(office)
    for name, role in (("Chief", "APPROVER"), ("Storekeeper", "DATA_ENTRY"), ("Certifier", "CERTIFIER")):
        holds(office, name, role)
    id = billed.requested(office, held)
    orders.approve(acting(office, "Chief"), id)
    orders.deliver(acting(office, "Storekeeper"), id, billed.a_line("100"))
    assert refused(orders.confirm, office, id).rule == "deliver_and_confirm"
    orders.confirm(office, id, exception="one person in the sub-office")
    assert order(office, id).exception_reason == "one person in the sub-office"
    orders.certify(acting(office, "Certifier"), [id])
    assert order(office, id).certified_by == "Certifier"


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"quantity": "0"}, "not_above"),
        ({"quantity": "4.380"}, "ambiguous_number"),
        ({"quantity": "-3"}, "not_above"),
        ({"needed_on": date(2026, 8, 2)}, "needed_before_request"),
        ({"requested_on": date(2026, 10, 2)}, "day_in_future"),
    ],
)
def test_bad_requests_are_refused(office: Office, watch: Any, values: dict[str, Any], rule: str) -> None:
    held = billed.supplied(office)
    before = watch()
    given = {"quantity": "3", "requested_on": date(2026, 8, 3), **values}
    assert refused(orders.request, office, held.service, entity("WFP"), given).rule == rule
    assert before.unchanged()


def test_what_an_order_says_is_changed_but_not_its_steps(office: Office) -> None:
    id = billed.requested(office, billed.supplied(office))
    orders.set_order(office, id, {"purpose": "Generator", "needed_on": date(2026, 8, 10)})
    assert order(office, id).purpose == "Generator"
    assert refused(orders.set_order, office, id, {"state": "BILLED"}).rule == "fixed_field"


def test_use_before_the_arrangement_is_refused_unless_a_note_says_why(office: Office) -> None:
    from commonservices.actions import usage

    held = billed.supplied(office, effective_on=date(2026, 8, 15))
    wfp = entity("WFP")
    broken = refused(usage.set_usage, office, held.service, wfp, date(2026, 7, 1), "5")
    assert (broken.rule, broken.params["start"]) == ("usage_before_arrangement", "2026-08-15")
    usage.set_usage(office, held.service, wfp, date(2026, 8, 1), "5")
    usage.set_usage(office, held.service, wfp, date(2026, 7, 1), "5", note="trial run agreed by letter")
    usage.set_usage(office, held.service, wfp, date(2026, 7, 1), "6")
