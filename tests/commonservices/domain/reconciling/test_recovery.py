"""R9 with planted errors: full cost beside what was recovered, by service and currency."""

from __future__ import annotations

from datetime import date

from commonservices.domain.reconciling.recovery import YearOfService, compare
from tests.commonservices.domain.reconciling.planted import kinds, no

END = date(2026, 12, 31)


def year(number: int, cost: int | None, billed: int | None, currency: str = "USD") -> YearOfService:
    return YearOfService(no(number), f"S-{number}", None, currency, cost, billed)


def test_all_planted_errors_are_found_and_no_others() -> None:
    services = [
        year(1, 100_000, 100_000),
        year(2, 100_000, 101_000),
        year(3, 100_000, 101_001),
        year(4, 100_000, 98_999),
        year(5, 100_000, None),
        year(6, None, 5_000),
        year(7, None, None),
        year(8, 0, 0),
        year(9, 9_000_000, 9_006_000),
        year(10, 100_000, 100_000, "EUR"),
    ]
    found = compare(services, END)
    kinds(found)
    assert {(each.kind, each.subject_id, each.amount) for each in found.findings} == {
        ("recovered_more", no(3), 1_001),
        ("recovered_less", no(4), -1_001),
        ("recovered_less", no(5), -100_000),
        ("cost_unknown", no(6), 5_000),
        ("recovered_more", no(9), 6_000),
    }
    assert (found.compared, found.scope) == (9, frozenset({"2026-12-31"}))
