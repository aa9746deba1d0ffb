"""Applying a plan: all or nothing, one act, taken back as one, refused when the register moved on, remembered."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from commonservices.actions import arrangements, undo, usage
from commonservices.actions.imports import apply_plan, memory_of
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.shared_services import MonthlyUsage, SharedService
from commonservices.domain.sheets.plan import Plan, ProposedRow, Verdict
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.paths import backups_folder
from commonservices.store.backup import backups
from tests.builders import a_service, an_arrangement, entity, records
from tests.commonservices.exchange.importing.sheets_in_memory import planned, verdicts

HEADS = ("Service", "Consumer", "Month", "Quantity")
Lines = tuple[tuple[object, ...], ...]


@pytest.fixture
def reference(office: Office) -> str:
    """Give the reference of a service."""
    return a_service(office).reference


def months(reference: str, *figures: object) -> Lines:
    return (HEADS, *((reference, "WFP", f"2026-{place:02}", figure) for place, figure in enumerate(figures, start=1)))


def a_id(office: Office) -> UUID:
    (service,) = records(office, SharedService)
    found: UUID = service.id
    return found


def content(office: Office) -> list[tuple[object, ...]]:
    with office.engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql("SELECT hash FROM j_tx ORDER BY n")]


def test_a_rehearsal_writes_nothing(office: Office, reference: str) -> None:
    before = content(office)
    assert verdicts(planned(office, "usage", *months(reference, 1, 2))) == ["add", "add"]
    assert content(office) == before
    assert records(office, MonthlyUsage) == ()


def test_an_import_that_fails_midway_leaves_nothing_behind(office: Office, reference: str) -> None:
    before = content(office)
    plan = planned(office, "usage", *months(reference, 1, 2))
    later = plan.rows[1]
    wrong = tuple(replace(cell, after=date(2031, 1, 1)) if cell.field == "month" else cell for cell in later.cells)
    broken = replace(plan, rows=(plan.rows[0], replace(later, cells=wrong)))
    with pytest.raises(RuleBroken):
        apply_plan(office, broken)
    assert content(office) == before
    assert records(office, MonthlyUsage) == ()


def test_taking_an_import_back_is_its_opposite(office: Office, reference: str) -> None:
    service = a_id(office)
    usage.set_usage(office, service, entity("WFP"), date(2026, 1, 1), "7")
    before = records(office, MonthlyUsage)
    changes = apply_plan(office, planned(office, "usage", *months(reference, 8, 2)))
    assert len(records(office, MonthlyUsage)) == 2
    undo.undo(office, changes.transaction or b"")
    assert records(office, MonthlyUsage) == before


def test_rows_left_out_stay_as_they_are(office: Office, reference: str) -> None:
    plan = planned(office, "usage", *months(reference, 1, 2, 3))
    changes = apply_plan(office, plan, left_out={"Sheet1!3"})
    assert changes.subject == "sheet.xlsx: +2 ~0"
    assert {each.month.month for each in records(office, MonthlyUsage)} == {1, 3}


def test_a_plan_that_still_asks_is_not_applied(office: Office, reference: str) -> None:
    plan = planned(office, "usage", *months(reference, "1,234", "2,345"))
    assert not plan.ready
    with pytest.raises(Known) as caught:
        apply_plan(office, plan)
    assert caught.value.key == "plan_not_ready"


def _changed_here(office: Office, service: UUID) -> None:
    usage.set_usage(office, service, entity("WFP"), date(2026, 1, 1), "9")


def _added_here(office: Office, service: UUID) -> None:
    usage.set_usage(office, service, entity("WFP"), date(2026, 2, 1), "9")


def _removed_here(office: Office, service: UUID) -> None:
    usage.set_usage(office, service, entity("WFP"), date(2026, 1, 1), None)


@pytest.mark.parametrize(
    ("meanwhile", "cells"), [(_changed_here, "D2"), (_added_here, "A3, B3, C3, D3"), (_removed_here, "A2, B2, C2, D2")]
)
def test_what_changed_here_since_the_preview_refuses_the_whole_import(
    office: Office, reference: str, meanwhile: Callable[[Office, UUID], None], cells: str
) -> None:
    service = a_id(office)
    usage.set_usage(office, service, entity("WFP"), date(2026, 1, 1), "7")
    plan = planned(office, "usage", *months(reference, 8, 2))
    meanwhile(office, service)
    before = content(office)
    with pytest.raises(Known) as caught:
        apply_plan(office, plan)
    assert (caught.value.key, caught.value.words["cells"]) == ("import_stale", cells)
    assert content(office) == before


def test_a_copy_of_the_store_is_made_before_an_import(office: Office, reference: str) -> None:
    office.backs_up = True
    apply_plan(office, planned(office, "usage", *months(reference, 1)))
    assert office.path is not None
    assert [each.why for each in backups(backups_folder(office.path))] == ["before-import"]
    office.backs_up = False


def test_what_a_sender_answered_is_remembered_in_the_same_act_and_said_next_time(
    office: Office, reference: str
) -> None:
    """Settings of an import are not asked for twice."""
    heads = ("Prestation", "Client", "Mois", "Qté")
    lines = ((reference, "WFP", "2026-01", "1,234"), (reference, "WFP", "2026-02", "2,345"))
    mapping = {"Prestation": "service_id", "Qté": "quantity"}
    asked = planned(office, "usage", heads, *lines, mapping=mapping, sender="WFP")
    (question,) = asked.questions
    answers = {question.id: question.choices[1].key}
    plan = planned(office, "usage", heads, *lines, mapping=mapping, answers=answers, sender="WFP")
    changes = apply_plan(office, plan)
    kept = memory_of(office, "WFP", "usage")
    assert kept is not None
    assert json.loads(kept.answers) == answers
    assert json.loads(kept.mapping)["prestation"] == "service_id"
    again = planned(office, "usage", heads, (reference, "WFP", "2026-03", "3,456"), sender="WFP")
    assert again.ready
    assert [each.key for each in again.notes if each.key == "import_remembered"] == ["import_remembered"]
    assert [cell.after for cell in again.rows[0].cells if cell.field == "quantity"] == [Decimal("3.456")]
    other = planned(office, "usage", heads, (reference, "WFP", "2026-03", "3,456"), mapping=mapping, sender="UNDP")
    assert not other.ready
    undo.undo(office, changes.transaction or b"")
    assert memory_of(office, "WFP", "usage") is None


def test_nobody_is_remembered_without_a_name(office: Office, reference: str) -> None:
    apply_plan(office, planned(office, "usage", *months(reference, 1)))
    assert memory_of(office, "", "usage") is None


def test_a_plan_of_nothing_is_no_act(office: Office) -> None:
    before = content(office)
    assert apply_plan(office, Plan("usage", "x.csv", "", "", ())).items == ()
    assert content(office) == before


def test_the_terms_of_an_arrangement_go_through_its_own_act(office: Office) -> None:
    added = an_arrangement(office)
    plan = planned(office, "arrangements", ("Reference", "Start", "End"), (added.reference, "2026-05-01", "2026-04-01"))
    (row,) = plan.by(Verdict.REFUSED)
    assert isinstance(row, ProposedRow)
    with pytest.raises(RuleBroken) as broken:
        arrangements.set_fields(office, added.id, {"effective_on": date(2026, 5, 1), "expiry_on": date(2026, 4, 1)})
    told = [said.key for said in row.reasons] + [cell.refused.key for cell in row.cells if cell.refused]
    assert told == [broken.value.rule]
    (terms,) = records(office, ArrangementVersion)
    assert terms.effective_on is None
    assert len(records(office, Arrangement)) == 1
