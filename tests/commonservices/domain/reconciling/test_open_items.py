"""R5 with planted errors: the ageing kept beside open items, and bills that do not tie in themselves."""

from __future__ import annotations

from datetime import date
from typing import Any

from commonservices.domain.reconciling.open_items import BillSums, compare
from tests.commonservices.domain.reconciling.planted import about, kinds, no

DAY = date(2026, 6, 30)
UNICEF, WFP, WHO, UNDP = (no(each) for each in (1, 2, 3, 4))
CODES = {UNICEF: "UNICEF", WFP: "WFP", WHO: "WHO", UNDP: "UNDP"}


def bill(number: int, **values: Any) -> BillSums:
    usual = BillSums(
        id=no(number),
        reference=f"B-{number}",
        arrangement_id=None,
        state="ISSUED",
        currency="USD",
        total=1000,
        lines=1000,
        settled=0,
        owed=True,
    )
    return usual._replace(**values)


def test_the_ageing_of_a_day_is_what_was_open_then_for_each_pair_and_currency() -> None:
    aged = {(UNICEF, WFP, "USD"): 1000, (UNICEF, WHO, "USD"): 500, (UNICEF, WHO, "EUR"): 70}
    items = {(UNICEF, WFP, "USD"): 1000, (UNICEF, WHO, "USD"): 400, (UNICEF, UNDP, "USD"): 9}
    found = compare(aged, items, [], CODES, DAY, 0)
    assert kinds(found) == ["ageing_differs"] * 3
    assert {(each.subject_id, each.amount, each.currency) for each in found.findings} == {
        (WHO, 100, "USD"),
        (WHO, 70, "EUR"),
        (UNDP, -9, "USD"),
    }
    assert found.scope == frozenset({"bill", "2026-06-30"})
    assert compare(aged, aged, [], CODES, DAY, 0).result == "AGREES"


def test_without_an_ageing_only_the_bills_are_looked_at() -> None:
    found = compare(None, {(UNICEF, WFP, "USD"): 1000}, [bill(1)], CODES, None, 1)
    assert (found.result, found.scope) == ("AGREES", frozenset({"bill"}))


def test_all_planted_errors_of_bills_are_found_and_no_others() -> None:
    bills = [
        bill(1),
        bill(2, state="PAID", settled=1000),
        bill(3, state="PART_PAID", settled=999),
        bill(4, lines=999),
        bill(5, state="PAID", settled=999),
        bill(6, state="PART_PAID", settled=1000),
        bill(7, state="PAID", settled=1001),
        bill(8, state="DRAFT", settled=1),
        bill(9, state="WRITTEN_OFF", settled=400),
        bill(10, state="ISSUED", owed=False),
        bill(11, state="ISSUED", owed=False, settled=5),
        bill(12, total=-1000, lines=-1000, state="PAID", settled=1000),
        bill(13, total=-1000, lines=-1000, state="PAID", settled=900),
        bill(14, total=0, lines=0),
        bill(15, state="CANCELLED"),
    ]
    found = compare(None, {}, bills, CODES, None, len(bills))
    kinds(found)
    assert about(found) == {
        ("bill_not_its_lines", 4),
        ("bill_paid_open", 5),
        ("bill_open_settled", 6),
        ("bill_settled_above", 7),
        ("bill_settled_unowed", 8),
        ("bill_settled_unowed", 11),
        ("bill_paid_open", 13),
    }
