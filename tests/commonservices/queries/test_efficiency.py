"""What is listed of savings: rates, cases with what they come to, claims with their gain and remarks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from commonservices.actions import efficiency, offices
from commonservices.actions.documents import attach
from commonservices.domain.efficiency import EfficiencyRecord
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import efficiency as listed
from tests.builders import a_service, an_office, entity, record, records
from tests.commonservices.actions.saved import a_case, a_claim, a_shared, adopted


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A fresh office, set up as the mission UNEXAM."""
    with an_office(tmp_path) as made:
        yield made


def held(office: Office, id: UUID) -> EfficiencyRecord:
    found: EfficiencyRecord = record(office, EfficiencyRecord, id)
    return found


def questions(office: Office, ask: Any) -> int:
    """Give how many times an asking goes to the store."""
    asked: list[str] = []

    def note(*given: Any) -> None:
        asked.append(given[2])

    event.listen(office.engine, "before_cursor_execute", note)
    ask()
    event.remove(office.engine, "before_cursor_execute", note)
    return len(asked)


def test_a_large_gain_asks_for_evidence_until_there_is_some(office: Office, tmp_path: Any) -> None:
    id = a_claim(office, expected_unit_cost="60")
    assert listed.claim(office, id).remarks == ("above_30_percent", "evidence_missing")
    paper = tmp_path / "invoices.txt"
    paper.write_text("paid", encoding="utf-8")
    attach(office, EfficiencyRecord.KIND, id, paper, "CBA_EVIDENCE")
    row = listed.claim(office, id)
    assert (row.remarks, row.evidence) == (("above_30_percent",), 1)


def test_claims_are_listed_by_service_and_year(office: Office) -> None:
    id = a_claim(office)
    service = held(office, id).service_id
    efficiency.add_claim(office, service or id, 2024, "QUALITY", {"statement": "Fewer complaints"})
    a_claim(office, service_id=a_service(office, reporting_stream="BOS", managing_entity_id=entity("UNDP")).id)
    assert [(each.service, each.claim.year) for each in listed.claims(office)] == [
        ("UNEXAM-SVC-0001", 2025), ("UNEXAM-SVC-0002", 2025), ("UNEXAM-SVC-0001", 2024),
    ]  # fmt: skip
    assert [each.claim.category for each in listed.claims(office, service)] == ["COST_AVOIDANCE", "QUALITY"]
    assert [each.owner for each in listed.claims(office, year=2025)] == ["UNEXAM", "UNDP"]
    assert (listed.claim(office, id).unit, listed.claim_by_reference(office, "unexam-eff-2025-01")) == ("litre", id)
    with pytest.raises(Known, match="no claim"):
        listed.claim_by_reference(office, "X")
    with pytest.raises(Known, match="no longer"):
        listed.claim(office, office.new_id())


def test_a_list_of_claims_asks_the_store_a_fixed_number_of_times(office: Office) -> None:
    from sqlalchemy import event

    asked: list[str] = []
    a_claim(office)
    event.listen(office.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    listed.claims(office)
    one = len(asked)
    for year in (2021, 2022, 2023):
        a_claim(office, service_id=records(office, EfficiencyRecord)[0].service_id, year=year)
    asked.clear()
    assert len(listed.claims(office)) == 4
    assert len(asked) == one


# --- rates and cases --------------------------------------------------------------------------------------------------


def test_a_rate_says_where_it_holds_and_whether_it_runs(office: Office) -> None:
    place = offices.add_location(office, {"name": "Port"}).id
    given = {"grade": "G-5", "annual_cost": "38400", "location_id": place, "valid_from": date(2027, 1, 1)}
    efficiency.add_rate(office, given)
    (row,) = listed.rates(office)
    assert (row.location, row.running, row.rate.hourly) == ("Port", False, Decimal("23.2727"))


def test_a_case_is_listed_with_its_service_and_what_it_comes_to(office: Office) -> None:
    saved = a_case(office)
    other = a_shared(office, name_en="Clinic", name_fr="Dispensaire")
    efficiency.add_case(office, other, {"title": "Clinic for all", "base_year": 2026, "priority_rank": 1})
    first, second = listed.cases(office)
    assert (first.case.title, first.service_name_fr, first.lines, first.result.avoidance) == (
        "Clinic for all", "Dispensaire", 0, 0,
    )  # fmt: skip
    assert (second.id, second.stream, second.result.avoidance) == (saved.case_id, "BOS", 70966169)
    assert [each.id for each in listed.cases(office, other)] == [first.id]


def test_a_list_of_cases_asks_the_store_a_fixed_number_of_times(office: Office) -> None:
    saved = a_case(office)
    one = questions(office, lambda: listed.cases(office))
    for _ in range(3):
        efficiency.copy_case(office, saved.case_id)
    assert questions(office, lambda: listed.cases(office)) == one
    assert len(listed.cases(office)) == 4


def test_one_case_says_what_it_lacks_and_by_which_rates_it_is_reckoned(office: Office) -> None:
    saved = a_case(office)
    shown = listed.case(office, saved.case_id)
    assert (shown.editable, set(shown.missing), [each.rate.grade for each in shown.rates]) == (
        True, {"REVIEWED"}, ["G-5", "NO-B", "P-4"],
    )  # fmt: skip
    assert {(each.line.kind, each.hourly is None) for each in shown.lines} == {("LABOUR", False), ("MONETARY", True)}
    efficiency.move_case(office, saved.case_id, "REVIEWED")
    assert set(listed.case(office, saved.case_id).missing) == {"ADOPTED", "REJECTED", "DRAFT"}


def test_an_adopted_case_is_shown_with_the_rates_of_its_adoption(office: Office) -> None:
    saved = adopted(office)
    before = listed.case(office, saved.case_id).result
    for id in saved.rates.values():
        efficiency.set_rate(office, id, {"annual_cost": "1"})
    assert listed.case(office, saved.case_id).result == before
    assert listed.cases(office)[0].result == before
