"""New rows that look like something else are asked about, and the answer is done."""

from __future__ import annotations

from datetime import date

from commonservices.actions.imports import apply_plan
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.sheets.plan import Asked, Verdict
from tests.builders import records
from tests.commonservices.exchange.importing.conftest import Held
from tests.commonservices.exchange.importing.sheets_in_memory import only, planned, reasons, verdicts

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
    (question,) = plan.questions
    assert [each.key for each in question.choices] == ["add", "skip"]
    assert question.about is Asked.ANOTHER_ROW
    assert [(at.cell, shown) for at, shown in question.examples] == [("C3", "Water"), ("C2", "Water")]


def test_of_two_rows_that_become_one_record_by_an_answer_neither_counts_in_silence(held: Held) -> None:
    heads = ("Reference", "Type", "Title", "Parties")
    lines = (
        (held.arrangement_reference, None, "Fuel for vehicles", None),
        (None, "MOU_CS", "Shared fuel supply", "UNICEF, WFP"),
    )
    (question,) = planned(held.office, "arrangements", heads, *lines).questions
    plan = planned(held.office, "arrangements", heads, *lines, answers={question.id: question.choices[0].key})
    assert verdicts(plan) == ["refused", "refused"]
    assert reasons(plan) == {"import_row_twice"}
    assert apply_plan(held.office, plan).items == ()


def test_a_row_left_out_is_neither_asked_about_nor_compared_with(held: Held) -> None:
    line = (None, "MOU_CS", "Shared fuel", "UNICEF, WFP", None, None)
    plan = planned(held.office, "arrangements", HEADS, line, left_out=("Sheet1!2",))
    assert (plan.questions, plan.ready) == ((), True)
    twice = (None, "MOU_CS", "Water", "UNICEF, UNDP", None, None)
    plan = planned(held.office, "arrangements", HEADS, twice, twice, left_out=("Sheet1!2",))
    assert plan.ready
    apply_plan(held.office, plan, left_out=("Sheet1!2",))
    assert [each.title_en for each in records(held.office, ArrangementVersion)].count("Water") == 1


def test_the_same_buildings_imported_again_are_asked_about_instead_of_doubled(held: Held) -> None:
    """A sheet without references, sent every year, must not add every building every year."""
    heads = ("Name", "City")
    lines = (("Example compound", "Example town"), ("Annex north", "Example town"))
    apply_plan(held.office, planned(held.office, "premises", heads, *lines))
    again = planned(held.office, "premises", heads, *lines, ("Example compound", "Other town"))
    assert verdicts(again) == ["ask", "ask", "add"]
    answers = {each.id: each.choices[0].key for each in again.questions}
    assert all(each.startswith("same:") for each in answers.values())
    settled = planned(held.office, "premises", heads, *lines, answers=answers)
    assert verdicts(settled) == ["unchanged", "unchanged"]
    nowhere = planned(held.office, "premises", ("Name",), ("EXAMPLE  Compound",))
    assert verdicts(nowhere) == ["ask"]


def test_two_new_buildings_of_one_name_are_asked_about_unless_references_tell_them_apart(held: Held) -> None:
    lines = (("P-1", "Depot", "Town"), ("P-2", "Depot", "Town"), (None, "Depot", "Town"), (None, "Depot", "City"))
    plan = planned(held.office, "premises", ("Reference", "Name", "City"), *lines)
    assert verdicts(plan)[2:] == ["ask", "add"]
    assert "ask" not in verdicts(plan)[:2]


def test_an_entity_of_the_same_name_under_another_code_is_asked_about(held: Held) -> None:
    heads = ("Acronym", "Name", "Kind")
    apply_plan(held.office, planned(held.office, "entities", heads, ("GOV-EX", "Example  government", "GOVERNMENT")))
    plan = planned(held.office, "entities", heads, ("GOVEX", "example government", "GOVERNMENT"))
    (question,) = plan.questions
    assert [each.key for each in question.choices] == ["same:GOV-EX", "add", "skip"]
    same = planned(held.office, "entities", (*heads, "Note"), ("GOVEX", "example government", "GOVERNMENT", ""),
                   answers={question.id: "same:GOV-EX"})  # fmt: skip
    (row,) = same.rows
    assert row.reference == "GOV-EX"
    assert not any(cell.field == "short_code" for cell in row.cells)
    other = planned(held.office, "entities", heads, ("GOV-2", "Another government", "GOVERNMENT"))
    assert verdicts(other) == ["add"]


def test_two_new_services_of_one_name_are_asked_about(held: Held) -> None:
    heads = ("Service", "Name", "Catalogue code", "Unit")
    plan = planned(held.office, "services", heads, *[(None, "Waste water", "PRO-01", "LITRE")] * 2)
    assert verdicts(plan) == ["add", "ask"]
    assert [each.key for each in plan.questions[0].choices] == ["add", "skip"]


def test_an_answer_that_is_none_of_the_choices_settles_nothing(held: Held) -> None:
    line = (None, "MOU_CS", "Shared fuel", "UNICEF, WFP", None, None)
    for answer in ("", "yes", "same:", "same:NO-SUCH", "ADD"):
        plan = planned(held.office, "arrangements", HEADS, line, answers={"near:Sheet1!2": answer})
        assert (verdicts(plan), plan.ready) == (["ask"], False), answer
