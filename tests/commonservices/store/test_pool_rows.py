"""Shared budgets as they are read: how far their shares are billed, what runs are drawn from, and the list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from commonservices.actions import cost_pools, pool_lines, runs
from commonservices.domain.bills import Bill
from commonservices.domain.cost_pools import ApportionmentRun
from commonservices.domain.periods import Period
from commonservices.domain.shared_services import ExchangeRate, MonthlyUsage
from commonservices.office import Office
from commonservices.store import pool_rows
from commonservices.store.pool_rows import HeldPool, PoolCriteria
from tests.builders import a_service, entity, record, records
from tests.commonservices.actions import pooled
from tests.commonservices.actions.pooled import END, START, a_clinic

FEW = {"UNICEF": 10, "WFP": 10, "UNDP": 20}


def held(office: Office, id: UUID) -> HeldPool:
    with office.engine.connect() as connection:
        found = pool_rows.pool(connection, id)
    assert found is not None
    return found


def listed(office: Office, **wanted: Any) -> list[str]:
    asked = PoolCriteria(**wanted)
    with office.engine.connect() as connection:
        rows = pool_rows.page(connection, asked, "reference", descending=False, offset=0, limit=None)
        assert pool_rows.count(connection, asked) == len(rows)
    return [row.name for row in rows]


def test_a_budget_that_never_was_is_none(office: Office) -> None:
    with office.engine.connect() as connection:
        assert pool_rows.pool(connection, UUID(int=1)) is None


def test_who_still_needs_a_bill_is_told_until_it_is_issued_and_again_once_it_is_cancelled(office: Office) -> None:
    clinic = a_clinic(office, heads=FEW)
    (run,) = pooled.frozen(office, clinic.pool_id)
    assert held(office, clinic.pool_id).facts.unbilled == ("UNDP", "WFP")
    pooled.bill_shares(office, run)
    facts = held(office, clinic.pool_id).facts
    assert (facts.unbilled, facts.unsettled, facts.open_bills) == ((), (), 0)
    bill = next(each for each in records(office, Bill) if each.to_entity_id == entity("UNDP"))
    with office.work("field_set") as work:
        work.put(replace(bill, state="CANCELLED"))
    assert held(office, clinic.pool_id).facts.unbilled == ("UNDP",)


def test_who_was_billed_and_has_no_share_any_more_is_named_until_all_of_it_is_credited(office: Office) -> None:
    clinic = a_clinic(office, heads=FEW)
    (run,) = pooled.frozen(office, clinic.pool_id)
    pooled.bill_shares(office, run)
    runs.supersede(office, [run], "the census was wrong")
    assert held(office, clinic.pool_id).facts.unsettled == ("UNDP", "WFP")
    pooled.bill_shares(office, run, less={entity(code): 2 * due for code, due in pooled.amounts(office, run).items()})
    assert held(office, clinic.pool_id).facts.unsettled == ()


def test_the_highest_number_of_a_run_counts_those_that_were_taken_back(office: Office) -> None:
    clinic = a_clinic(office, heads=FEW)
    assert held(office, clinic.pool_id).last_run == 0
    made = runs.propose(office, clinic.pool_id)
    with office.work("bulk_set") as work:
        for each in made.run_ids:
            work.remove(work.get(ApportionmentRun, each))
    assert held(office, clinic.pool_id).last_run == 1
    assert held(office, clinic.pool_id).facts.runs == ()


def test_what_runs_are_drawn_from_counts_the_use_of_the_months_of_the_budget_alone(office: Office) -> None:
    clinic = a_clinic(office, heads=FEW)
    service = a_service(office, participants=(("UNICEF", "PROVIDER"), ("WFP", "CLIENT"))).id
    pool_lines.set_fields(office, clinic.line_id, {"service_id": service})
    months = {date(2025, 12, 1): 7, date(2026, 1, 1): 2, date(2026, 12, 1): 3, date(2027, 1, 1): 11}
    with office.work("bulk_set") as work:
        for month, quantity in months.items():
            work.put(
                MonthlyUsage(
                    id=office.new_id(), service_id=service, consumer_id=entity("WFP"), month=month,
                    quantity=Decimal(quantity), unit="litre",
                )
            )  # fmt: skip
    found = held(office, clinic.pool_id)
    with office.engine.connect() as connection:
        drawn = pool_rows.sources(connection, found, Period(START, END))
    assert set(drawn.codes.values()) == set(FEW)
    assert drawn.of(service).used == {entity("WFP"): Decimal(5)}
    assert {each.entity_id for each in drawn.of(service).uses or ()} == {entity("UNICEF"), entity("WFP")}
    assert (drawn.of(None).uses, drawn.of(None).used) == (None, {})


def test_of_two_rates_of_one_day_the_one_by_hand_comes_first(office: Office) -> None:
    told = (("UNORE", 1, "0.9"), ("MANUAL", 1, "0.8"), ("UNORE", 3, "0.7"))
    with office.work("bulk_set") as work:
        for source, day, rate in told:
            work.put(
                ExchangeRate(
                    id=office.new_id(), currency="EUR", effective_on=date(2026, 9, day), rate=Decimal(rate),
                    source=source, reason="bank",
                )
            )  # fmt: skip
    with office.engine.connect() as connection:
        found = pool_rows.rates_of(connection, "EUR")
        assert pool_rows.rates_of(connection, "KES") == ()
    assert [rate for _, rate in found] == [Decimal("0.7"), Decimal("0.8"), Decimal("0.9")]


def test_a_budget_is_found_by_its_words_in_any_case_with_or_without_accents(office: Office) -> None:
    a_clinic(office, heads=FEW, name="Énergie partagée 100% a_b Łódź")
    there = ("Énergie", "énergie", "ENERGIE", "partagée", "PARTAGEE energie", "unexam", "100%", "a_b", " ", "Ł")
    gone = ("énergie nucléaire", "%%", "a-b", "energi e0", "__")
    assert {text: len(listed(office, text=text)) for text in there} == dict.fromkeys(there, 1)
    assert {text: len(listed(office, text=text)) for text in gone} == dict.fromkeys(gone, 0)


def test_the_list_is_narrowed_by_state_provider_arrangement_and_months_that_touch(office: Office) -> None:
    clinic = a_clinic(office, heads=FEW)
    later = cost_pools.copy(office, clinic.pool_id).id
    names = {id: held(office, id).facts.pool.starts_on for id in (clinic.pool_id, later)}
    assert sorted(day.year for day in names.values() if day) == [2026, 2027]
    cases: dict[str, tuple[dict[str, Any], int]] = {
        "all": ({}, 2),
        "state": ({"states": ("DRAFT", "OPEN")}, 2),
        "other state": ({"states": ("OPEN",)}, 0),
        "provider": ({"provider_id": entity("UNICEF")}, 2),
        "other provider": ({"provider_id": entity("WFP")}, 0),
        "arrangement": ({"arrangement_id": clinic.arrangement_id}, 2),
        "first day of the later": ({"first": date(2027, 1, 1)}, 1),
        "last day of the earlier": ({"first": END}, 2),
        "until the earlier": ({"last": END}, 1),
        "one day between": ({"first": date(2026, 6, 1), "last": date(2026, 6, 1)}, 1),
        "before both": ({"last": date(2025, 12, 31)}, 0),
    }
    wrong = {name: len(listed(office, **given)) for name, (given, count) in cases.items()
             if len(listed(office, **given)) != count}  # fmt: skip
    assert wrong == {}


def test_sums_of_the_list_leave_out_removed_lines_and_say_what_is_estimated(office: Office) -> None:
    clinic = a_clinic(office, heads=FEW)
    values = {"description": "Spare", "budget": 500, "scheme_id": clinic.scheme_id}
    spare = pool_lines.add(office, clinic.pool_id, values).id
    with office.engine.connect() as connection:
        (row,) = pool_rows.page(connection, PoolCriteria(), "budget", descending=True, offset=0, limit=1)
    assert (row.budget, row.actual, bool(row.estimated)) == (pooled.TOTAL + 500, 0, False)
    pool_lines.remove(office, spare)
    with office.engine.connect() as connection:
        (row,) = pool_rows.page(connection, PoolCriteria(), "no such column", descending=True, offset=0, limit=1)
    assert (row.budget, row.provider) == (pooled.TOTAL, "UNICEF")
    assert record(office, type(held(office, clinic.pool_id).facts.pool), clinic.pool_id) is not None
