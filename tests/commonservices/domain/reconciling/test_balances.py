"""R7 with planted errors: balances as the two sides state them."""

from __future__ import annotations

from datetime import date
from typing import Any

from commonservices.domain.reconciling.balances import Confirmed, compare
from tests.commonservices.domain.reconciling.planted import kinds, no

DAY = date(2026, 6, 30)
US, WFP, WHO, UNDP, IOM, FAO = (no(each) for each in range(1, 7))
CODES = {US: "UNICEF", WFP: "WFP", WHO: "WHO", UNDP: "UNDP", IOM: "IOM", FAO: "FAO"}


def said(party: Any, ours: int, theirs: int | None, left: int, currency: str = "USD", day: date = DAY) -> Confirmed:
    return Confirmed(no(party.int + 100), US, party, currency, day, ours, theirs, left)


def test_all_planted_errors_are_found_and_no_others() -> None:
    confirmed = [
        said(WFP, 1000, 1000, 1000),
        said(WHO, 1000, 900, 1000),
        said(UNDP, 1000, None, 1000),
        said(IOM, 1000, 1000, 1200),
        said(WFP, 50, 50, 50, "EUR"),
    ]
    items = {(US, each, "USD"): 1000 for each in (WFP, WHO, UNDP)} | {
        (US, IOM, "USD"): 1200,
        (US, WFP, "EUR"): 50,
        (US, FAO, "USD"): 75,
        (US, FAO, "EUR"): 0,
    }
    found = compare(confirmed, items, CODES, DAY)
    kinds(found)
    assert {(each.kind, each.subject_id, each.amount) for each in found.findings} == {
        ("balance_differs", WHO, 100),
        ("balance_unanswered", UNDP, 1000),
        ("balance_misstated", IOM, -200),
        ("balance_not_asked", FAO, 75),
    }
    assert found.compared == 6


def test_a_confirmation_of_another_day_keeps_its_own_key() -> None:
    early = date(2026, 3, 31)
    found = compare([said(WHO, 10, 9, 10, day=early)], {}, CODES, DAY)
    assert found.findings[0].key.startswith("2026-03-31|")
    assert found.scope == frozenset({"2026-03-31", "2026-06-30"})
