"""Plain readings of hourly rates, cases, lines and claims."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from commonservices.domain.arrangements import Document
from commonservices.domain.efficiency import CbaCase, CbaLine, EfficiencyRecord, LabourRate
from commonservices.office import Office
from commonservices.store import efficiency_rows
from tests.builders import record
from tests.commonservices.store.dated_records import put
from tests.commonservices.store.money import id_of, some_money


@pytest.fixture
def held(office: Office) -> Office:
    """An office with two cases and two claims of one service."""
    some_money(office, frozen=False)
    return office


def a_paper(office: Office, id: UUID, number: int, replaced_by: UUID | None = None) -> UUID:
    paper = Document(
        id=office.new_id(), kind="OTHER", file_name=f"{number}.txt", sha256=bytes([number] * 32), size=1,
        attached_kind="cba_case", attached_id=id, superseded_by_id=replaced_by,
    )  # fmt: skip
    put(office, paper)
    return paper.id


def test_papers_are_counted_but_for_those_that_were_replaced(held: Office) -> None:
    case = id_of("case")
    newer = a_paper(held, case, 1)
    a_paper(held, case, 2, newer)
    a_paper(held, id_of("open_case"), 3)
    with held.engine.connect() as connection:
        found = efficiency_rows.evidence(connection, [case, id_of("open_case"), id_of("claim")])
        assert found == {case: 1, id_of("open_case"): 1}
        assert efficiency_rows.evidence_of(connection, id_of("claim")) == 0
        assert efficiency_rows.evidence(connection, []) == {}


def test_cases_come_by_rank_and_then_by_reference(held: Office) -> None:
    put(held, replace(record(held, CbaCase, id_of("open_case")), priority_rank=1))
    with held.engine.connect() as connection:
        assert [each.reference for each in efficiency_rows.cases(connection)] == ["UNEXAM-CBA-2", "UNEXAM-CBA-1"]
        assert efficiency_rows.cases(connection, held.new_id()) == []


def test_lines_come_in_their_order_by_case(held: Office) -> None:
    first: CbaLine = record(held, CbaLine, id_of("open_case_line"))
    put(held, replace(first, id=held.new_id(), number=3))
    put(held, replace(first, id=held.new_id(), number=2))
    with held.engine.connect() as connection:
        found = efficiency_rows.lines(connection, [id_of("case"), id_of("open_case")])
    assert {id: [each.number for each in some] for id, some in found.items()} == {
        id_of("case"): [1], id_of("open_case"): [1, 2, 3],
    }  # fmt: skip


def test_rates_come_by_grade_the_newest_first(held: Office) -> None:
    rate: LabourRate = record(held, LabourRate, id_of("labour_rate"))
    put(held, replace(rate, id=held.new_id(), valid_from=date(2027, 1, 1)))
    put(held, replace(rate, id=held.new_id(), grade="D-1"))
    with held.engine.connect() as connection:
        told = [(each.grade, each.valid_from) for each in efficiency_rows.rates(connection)]
    assert told == [("D-1", None), ("G-5", date(2027, 1, 1)), ("G-5", None)]


def test_claims_come_by_service_and_year_the_newest_first(held: Office) -> None:
    claim: EfficiencyRecord = record(held, EfficiencyRecord, id_of("open_claim"))
    put(held, replace(claim, id=held.new_id(), reference="UNEXAM-EFF-3", year=2026, linked_id=claim.id))
    with held.engine.connect() as connection:
        every = [each.reference for each in efficiency_rows.claims(connection)]
        assert every == ["UNEXAM-EFF-3", "UNEXAM-EFF-1", "UNEXAM-EFF-2"]
        assert len(efficiency_rows.claims(connection, claim.service_id, 2025)) == 2
        assert efficiency_rows.claims(connection, held.new_id()) == []
        assert efficiency_rows.linked_to(connection, [claim.id]) == {claim.id: ("UNEXAM-EFF-3",)}


def test_a_service_is_told_with_its_unit_and_stream(held: Office) -> None:
    claim: EfficiencyRecord = record(held, EfficiencyRecord, id_of("claim"))
    assert claim.service_id is not None
    with held.engine.connect() as connection:
        (found,) = efficiency_rows.services(connection, [claim.service_id, claim.service_id]).values()
    assert (found.reference, found.unit, found.stream, found.name_en) == (
        "UNEXAM-SVC-0001", "litre", "", "Fuel supply",
    )  # fmt: skip
