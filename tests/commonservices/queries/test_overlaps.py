"""Overlaps as they are now, and those that were dismissed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from commonservices.actions import discrepancies, reconciliations
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.queries import exceptions, overlaps
from commonservices.queries.exceptions import Difference, DifferenceFilter
from tests.commonservices.actions.planted_copies import a_copy
from tests.commonservices.queries.planted_store import FIRST, LAST
from tests.commonservices.queries.test_reconciling import EXTRACT


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Give a copy of a register with planted errors, opened for writing."""
    with a_copy(tmp_path) as opened:
        yield opened


def run(office: Office, *routines: str) -> tuple[reconciliations.Result, ...]:
    return reconciliations.run(office, routines, FIRST, LAST, EXTRACT if "R6" in routines else ()).results


def listed(office: Office, routine: str = "", state: str = "OPEN", **more: Any) -> list[Difference]:
    return exceptions.differences(office, DifferenceFilter(routine=routine, state=state, **more))


def refused(act: Any, *args: Any, **named: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **named)
    return caught.value


def test_overlaps_are_dismissed_with_a_reason_and_stay_so(office: Office) -> None:
    assert [each.subject for each in overlaps.overlaps(office)] == ["S-PAY", "P-GOOD", "S-CLINIC"]
    clinic = next(each for each in overlaps.overlaps(office) if each.finding.kind == "same_service")
    assert "UNICEF, WHO" in clinic.sentence("en")
    assert refused(discrepancies.dismiss, office, overlaps.ROUTINE, clinic.finding, "").rule == (
        "discrepancy_note_missing"
    )
    discrepancies.dismiss(office, overlaps.ROUTINE, clinic.finding, "two sites, one catalogue entry")
    assert [each.subject for each in overlaps.overlaps(office)] == ["S-PAY", "P-GOOD"]
    (kept,) = (each for each in overlaps.overlaps(office, dismissed=True) if each.dismissed)
    assert (kept.reason, kept.by) == ("two sites, one catalogue entry", office.actor)
    run(office, "S03")
    assert {each.row.finding for each in listed(office, "S03")} == {"not_tied_to_place", "premises_to_share"}
    assert refused(discrepancies.dismiss, office, overlaps.ROUTINE, clinic.finding, "x").rule == "discrepancy_closed"
