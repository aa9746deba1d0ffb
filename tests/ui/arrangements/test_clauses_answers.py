"""Answers of the checklist, changed, noted and undone."""

import pytest

from commonservices.domain.arrangements import ClauseCheck
from tests.builders import records


@pytest.fixture
def clauses(fuel):
    fuel.tabs.select("clauses")
    return fuel.parts.clauses


@pytest.mark.parametrize("answer", ["Y", "N", "NA"])
def test_a_button_answers_the_current_clause_and_goes_on(clauses, office, answer):
    first, second = (clauses.table.rows.row(place).code for place in (0, 1))
    clauses.answers[answer].click()
    (check,) = records(office, ClauseCheck)
    assert (check.clause, check.present) == (first, answer)
    assert clauses.table.current_row().code == second
    assert clauses.head.detail.text().startswith("1 of ")


def test_another_answer_takes_the_place_of_the_first_and_keeps_the_note(clauses, office):
    first = clauses.table.rows.row(0).code
    clauses.form.row("note").editor.take("see annex")
    clauses.table.select_id(first)
    clauses.answer("N")
    (check,) = records(office, ClauseCheck)
    assert (check.clause, check.present, check.note) == (first, "N", "see annex")


def test_an_answer_is_taken_back(clauses, frame):
    clauses.answer("Y")
    frame.bridge.undo()
    assert clauses.head.detail.text().startswith("0 of ")
    assert clauses.table.rows.row(0).present == ""
