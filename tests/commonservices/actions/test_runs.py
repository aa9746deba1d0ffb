"""Runs of a shared budget: who may agree, what a frozen run keeps, revised and actual runs, and what is refused."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.actions import cost_pools, drivers, pool_lines, runs, schemes, undo, withdrawals
from commonservices.actions.drivers import Count
from commonservices.actions.pool_lines import Spent
from commonservices.actions.runs import Order
from commonservices.domain.cost_pools import ApportionmentRun, Share
from commonservices.domain.shared_services import ExchangeRate
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import runs as listed
from tests.builders import entity, parties_of, record, records
from tests.commonservices.actions.lives import active, refused
from tests.commonservices.actions.pooled import (
    ADVANCES,
    END,
    HEADS,
    START,
    TOTAL,
    a_clinic,
    a_decision,
    a_scheme,
    amounts,
    frozen,
)
from tests.commonservices.actions.roles import acting, delegated, holds, put


def run_of(office: Office, id: Any) -> ApportionmentRun:
    found: ApportionmentRun = record(office, ApportionmentRun, id)
    return found


def test_who_worked_the_shares_out_does_not_agree_to_them(office: Office) -> None:
    clinic = a_clinic(office)
    holds(office, office.actor, "APPROVER")
    made = runs.propose(office, clinic.pool_id).run_ids
    minute = a_decision(office)
    refused("same_person", lambda: runs.agree(office, made, minute))
    runs.agree(office, made, minute, exception="one-person office")
    agreed = run_of(office, made[0])
    assert (agreed.state, agreed.exception_reason, agreed.note) == ("AGREED", "one-person office", "")


def test_another_one_agrees_under_a_delegation_that_reaches_the_amount(office: Office) -> None:
    clinic = a_clinic(office)
    made = runs.propose(office, clinic.pool_id).run_ids
    minute = a_decision(office)
    who = holds(office, "Chief", "APPROVER").person_id
    assert who is not None
    given = delegated(office, who, ceiling_amount=TOTAL - 1, currency="USD")
    acting(office, "Chief")
    refused("delegation_too_low", lambda: runs.agree(office, made, minute))
    put(office, replace(given, ceiling_amount=TOTAL))
    runs.agree(office, made, minute, exception="a reason nobody needed")
    assert (run_of(office, made[0]).state, run_of(office, made[0]).exception_reason) == ("AGREED", "")


def test_a_frozen_run_never_changes_and_gives_the_same_shares_again(office: Office) -> None:
    clinic = a_clinic(office)
    (run_id,) = frozen(office, clinic.pool_id)
    before = run_of(office, run_id)
    drivers.set_driver(
        office, clinic.arrangement_id,
        Count(entity_id=entity("WFP"), driver_code="headcount", value="500", census_date=date(2026, 9, 30)),
    )  # fmt: skip
    assert run_of(office, run_id) == before
    assert listed.verify(office, run_id).sound
    share = records(office, Share, run_id=run_id)[0]
    with pytest.raises(Known) as broken:
        put(office, replace(share, amount=1))
    assert broken.value.message == "A frozen run does not change, and neither do its shares."
    assert amounts(office, run_id) == ADVANCES


def test_a_run_is_frozen_once_agreed_and_superseded_with_a_reason(office: Office) -> None:
    clinic = a_clinic(office)
    made = runs.propose(office, clinic.pool_id).run_ids
    broken = refused("run_state_wrong", lambda: runs.freeze(office, made))
    assert "UNEXAM-POOL-2026-01-R01 is PROPOSED" in broken.message
    runs.agree(office, made, a_decision(office))
    runs.freeze(office, made)
    refused("run_stands_already", lambda: runs.propose(office, clinic.pool_id))
    refused("reason_missing", lambda: runs.supersede(office, made, " "))
    runs.supersede(office, made, "the census was corrected")
    refused("run_state_wrong", lambda: runs.supersede(office, made, "again"))
    again = runs.propose(office, clinic.pool_id).run_ids
    assert [each.reference for each in listed.runs(office, clinic.pool_id)] == [
        "UNEXAM-POOL-2026-01-R02", "UNEXAM-POOL-2026-01-R01",
    ]  # fmt: skip
    assert run_of(office, again[0]).state == "PROPOSED"


def test_a_budget_of_several_lines_is_shared_line_by_line_and_added_up(office: Office) -> None:
    clinic = a_clinic(office)
    equal = a_scheme(office, clinic.arrangement_id, name="Equal", method="EQUAL", driver_code="")
    pool_lines.add(office, clinic.pool_id, {"description": "Audit", "budget": "100.00", "scheme_id": equal})
    pool_lines.add(office, clinic.pool_id, {"description": "Reserve", "budget": "0.00", "scheme_id": equal})
    made = runs.propose(office, clinic.pool_id).run_ids
    assert [sum(amounts(office, each).values()) for each in made] == [TOTAL, 10_000]
    assert amounts(office, made[1])["UNDP"] == 1667


def test_support_cost_and_dollars_stand_beside_the_amount_and_add_up(office: Office) -> None:
    rate = {"currency": "XOF", "effective_on": date(2026, 9, 1), "rate": Decimal(604), "source": "MANUAL"}
    put(office, ExchangeRate(id=office.new_id(), **rate))
    clinic = a_clinic(office, currency="XOF")
    scheme = a_scheme(office, clinic.arrangement_id, name="With support", support_percent="7", currency="XOF")
    pool_lines.remove(office, clinic.line_id)
    pool_lines.add(office, clinic.pool_id, {"description": "Fuel", "budget": "6250000", "scheme_id": scheme})
    made = runs.propose(office, clinic.pool_id)
    assert [each.code for each in made.findings] == ["RATE_PROVISIONAL"]
    shares = records(office, Share, run_id=made.run_ids[0])
    assert sum(each.amount or 0 for each in shares) == 6_250_000
    assert sum(each.support_amount or 0 for each in shares) == 437_500
    assert sum(each.amount_usd or 0 for each in shares) == round((6_250_000 + 437_500) / 604 * 100)
    assert {each.per_usd for each in shares} == {604}


def test_without_a_rate_of_exchange_there_are_no_dollars_and_it_is_said(office: Office) -> None:
    clinic = a_clinic(office, currency="XOF")
    pool_lines.add(office, clinic.pool_id, {"description": "Fuel", "budget": "1000", "scheme_id": clinic.scheme_id})
    made = runs.propose(office, clinic.pool_id)
    assert [each.code for each in made.findings] == ["NO_RATE_OF_EXCHANGE"]
    assert {each.amount_usd for each in records(office, Share, run_id=made.run_ids[-1])} == {None}


def test_who_absorbs_when_a_party_leaves_in_mid_year(office: Office) -> None:
    codes = list(HEADS)
    parties = tuple((code, "PROVIDER" if code == codes[0] else "CLIENT") for code in codes)
    above = active(office, parties=parties, notice_days_withdrawal=90)
    counts = [
        Count(entity_id=entity(code), driver_code="headcount", value=str(number), census_date=date(2026, 9, 1))
        for code, number in HEADS.items()
    ]
    drivers.set_many(office, above, counts)
    values = {"name": "Rent", "arrangement_id": above, "provider_id": entity(codes[0])}
    values |= {"starts_on": START, "ends_on": END}
    pool = cost_pools.add(office, values).id
    scheme = a_scheme(office, above)
    pool_lines.add(office, pool, {"description": "Rent", "budget": TOTAL, "scheme_id": scheme})
    frozen(office, pool)
    withdrawals.withdraw(
        office, parties_of(office, above)["UNHCR"].id, notice_on=date(2026, 3, 12), reason="it moves out",
        leaves_on=date(2026, 6, 10),
    )  # fmt: skip
    made = runs.propose(office, pool, Order(kind="REVISED", from_on=date(2026, 7, 1)))
    rows = {each.code: each for each in listed.detail(office, made.run_ids[0]).shares}
    assert sum(each.to_pay for each in rows.values()) == TOTAL
    assert rows["UNHCR"].change == -(ADVANCES["UNHCR"] - rows["UNHCR"].to_pay)
    assert rows["UNHCR"].to_pay == round(ADVANCES["UNHCR"] * 181 / 365)
    absorbed = {code: each.change for code, each in rows.items() if code != "UNHCR"}
    assert sum(each or 0 for each in absorbed.values()) == ADVANCES["UNHCR"] - rows["UNHCR"].to_pay
    assert max(absorbed, key=lambda code: absorbed[code] or 0) == "UNEXAM"
    told = listed.explanation(office, made.run_ids[0], "WFP")
    assert [each.period.key for each in told.parts if each.period] == ["2026-01..2026-06", "2026-07..2026-12"]
    assert listed.verify(office, made.run_ids[0]).sound


def test_actual_cost_follows_the_parts_of_the_advance_that_stands(office: Office) -> None:
    clinic = a_clinic(office)
    frozen(office, clinic.pool_id)
    made = runs.propose(office, clinic.pool_id, Order(kind="REVISED", from_on=date(2026, 7, 1))).run_ids
    runs.agree(office, made, a_decision(office))
    runs.freeze(office, made)
    pool_lines.set_actuals(
        office,
        [Spent(line_id=clinic.line_id, month=date(2026, month, 1), amount=100_000) for month in range(1, 10)],
    )
    other = Order(kind="ACTUAL", line_ids=frozenset({clinic.pool_id}))
    refused("run_nothing_to_share", lambda: runs.propose(office, clinic.pool_id, other))
    actual = runs.propose(office, clinic.pool_id, Order(kind="ACTUAL")).run_ids
    assert run_of(office, actual[0]).follows_id == made[0]
    found = listed.detail(office, actual[0])
    assert (found.row.total, len(found.parts)) == (900_000, 2)
    runs.agree(office, actual)
    runs.freeze(office, actual)
    assert sum(each.difference for each in listed.true_up(office, clinic.pool_id)) == 900_000 - TOTAL


def test_a_run_of_months_before_the_first_advance_or_outside_the_budget_is_refused(office: Office) -> None:
    clinic = a_clinic(office)
    early = Order(kind="REVISED", from_on=date(2026, 7, 1))
    refused("run_no_advance", lambda: runs.propose(office, clinic.pool_id, early))
    frozen(office, clinic.pool_id)
    refused(
        "run_stretch_outside",
        lambda: runs.propose(office, clinic.pool_id, Order(kind="REVISED", from_on=date(2027, 7, 1))),
    )


def test_a_party_without_a_count_and_one_below_zero_are_named(office: Office) -> None:
    clinic = a_clinic(office, heads={"UNEXAM": 412, "WFP": 131, "UNDP": None})  # type: ignore[dict-item]
    broken = refused("sharing_driver_missing", lambda: runs.propose(office, clinic.pool_id))
    assert broken.message == "The driver of UNDP is missing. Enter it; a party that used nothing has 0."
    count = Count(entity_id=entity("UNDP"), driver_code="headcount", value="-5", census_date=date(2026, 9, 15))
    broken = refused("sharing_driver_negative", lambda: drivers.set_driver(office, clinic.arrangement_id, count))
    assert "-5" in broken.message
    assert "UNDP" in broken.message


def test_counts_that_are_all_zero_share_nothing(office: Office) -> None:
    clinic = a_clinic(office, heads={"UNEXAM": 0, "WFP": 0})
    refused("sharing_drivers_zero", lambda: cost_pools.propose(office, clinic.pool_id))


def test_a_line_without_a_scheme_is_named(office: Office) -> None:
    clinic = a_clinic(office)
    pool_lines.set_fields(office, clinic.line_id, {"scheme_id": None})
    broken = refused("pool_line_no_scheme", lambda: runs.propose(office, clinic.pool_id))
    assert broken.message == "Line 1, “Running cost”, has no scheme. Choose how it is shared."
    schemes.remove(office, clinic.scheme_id)


def test_a_number_that_was_taken_back_is_not_given_again(office: Office) -> None:
    clinic = a_clinic(office)
    first = runs.propose(office, clinic.pool_id)
    second = runs.propose(office, clinic.pool_id)
    assert second.changes.transaction is not None
    undo.undo(office, second.changes.transaction)
    third = runs.propose(office, clinic.pool_id)
    numbers = [run_of(office, each).reference[-3:] for each in (*first.run_ids, *third.run_ids)]
    assert numbers == ["R01", "R03"]
