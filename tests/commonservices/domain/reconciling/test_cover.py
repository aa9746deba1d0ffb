"""R1 with planted errors: services without an arrangement in force, and what points to none."""

from __future__ import annotations

import pytest

from commonservices.domain.reconciling.cover import Orphan, RunningService, compare
from commonservices.domain.reconciling.findings import BILL, PREMISES
from tests.commonservices.domain.reconciling.planted import about, kinds, no


def service(number: int, state: str = "", *, papered: bool = True) -> RunningService:
    above = no(100 + number) if papered else None
    return RunningService(no(number), f"S-{number}", above, "A-1" if papered else "", state)


def test_all_planted_errors_are_found_and_no_others() -> None:
    services = [
        service(1, "ACTIVE"),
        service(2, papered=False),
        service(3, "NOTICE"),
        service(4, "EXPIRED"),
        service(5, "DRAFT"),
    ]
    orphans = [
        Orphan("bill", no(6), (BILL, no(6)), "B-6", "WFP"),
        Orphan("premises", no(7), (PREMISES, no(7)), "P-7"),
        Orphan("call_off", no(8), ("LONG_TERM_AGREEMENT", no(80)), "LTA-8", "WHO"),
    ]
    found = compare(services, orphans, 5)
    kinds(found)
    assert about(found) == {
        ("service_unpapered", 2),
        ("service_not_in_force", 4),
        ("service_not_in_force", 5),
        ("bill_without_arrangement", 6),
        ("premises_without_arrangement", 7),
        ("call_off_without_arrangement", 80),
    }


@pytest.mark.parametrize("state", ["SUSPENDED", "SIGNED", "TERMINATED", "SUPERSEDED", "CLOSED", "CANCELLED"])
def test_an_arrangement_in_any_other_state_does_not_cover_a_service(state: str) -> None:
    assert kinds(compare([service(1, state)], [], 1)) == ["service_not_in_force"]


def test_nothing_running_is_nothing_to_compare() -> None:
    assert compare([], [], 0).result == "NOTHING"
    assert compare([service(1, "ACTIVE")], [], 1).result == "AGREES"
