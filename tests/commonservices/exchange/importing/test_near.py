"""New rows that look like something else are asked about, and the answer is done."""

from __future__ import annotations

from datetime import date

from commonservices.actions.imports import apply_plan
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.sheets.plan import Verdict
from tests.builders import records
from tests.commonservices.exchange.importing.conftest import Held
from tests.commonservices.exchange.importing.sheets_in_memory import only, planned, verdicts

HEADS = ("Reference", "Type", "Title", "Parties", "Start", "Remarks")


def terms(held: Held, id: object) -> ArrangementVersion:
    (found,) = records(held.office, ArrangementVersion, arrangement_id=id)
    return found


def test_a_row_that_looks_like_an_arrangement_here_is_asked_about(held: Held) -> None:
    line = (None, "MOU_CS", "Shared fuel", "UNICEF, WFP", "2026-04-03", None)
    plan = planned(held.office, "arrangements", HEADS, line)
    assert verdicts(plan) == ["ask"]
    assert not plan.ready
    (question,) = plan.questions
    assert [each.key for each in question.choices] == [f"same:{held.arrangement_reference}", "add", "skip"]
    same = planned(held.office, "arrangements", HEADS, line, answers={question.id: question.choices[0].key})
    assert only(same, Verdict.CHANGE).record == held.arrangement
    assert verdicts(planned(held.office, "arrangements", HEADS, line, answers={question.id: "add"})) == ["add"]
    assert verdicts(planned(held.office, "arrangements", HEADS, line, answers={question.id: "skip"})) == ["unchanged"]
    apply_plan(held.office, same)
    assert terms(held, held.arrangement).effective_on == date(2026, 4, 3)


def test_two_new_rows_that_look_alike_are_asked_about(held: Held) -> None:
    line = (None, "MOU_CS", "Water", "UNICEF, UNDP", None, None)
    plan = planned(held.office, "arrangements", HEADS, line, line)
    assert verdicts(plan) == ["add", "ask"]
    assert [each.key for each in plan.questions[0].choices] == ["add", "skip"]
