"""Clearances are recorded and requirements let go from the list of what is missing."""

from commonservices.domain.arrangements import Clearance, Waiver
from tests.builders import records
from tests.ui import questions
from tests.ui.arrangements.steps import attach, go, paper, state_of


def in_review(fuel, qtbot, tmp_path):
    attach(fuel, qtbot, paper(tmp_path), "DRAFT")
    go(fuel)
    fuel.tabs.select("overview")


def test_a_clearance_is_recorded_from_its_line(fuel, office, three, tmp_path, qtbot):
    in_review(fuel, qtbot, tmp_path)
    assert state_of(office, three["fuel"]) == "IN_REVIEW"
    side = fuel.parts.overview.side
    before = len(side.missing._shown)
    side.missing._lines[0].go.click()
    questions.answer(cleared_by="A. Reviewer, technical")
    (clearance,) = records(office, Clearance, arrangement_id=three["fuel"])
    assert clearance.cleared_by == "A. Reviewer, technical"
    assert len(side.missing._shown) == before - 1
    assert side.missing.head.detail.text() == str(before - 1)


def test_leaving_the_question_records_nothing(fuel, office, three, tmp_path, qtbot):
    in_review(fuel, qtbot, tmp_path)
    fuel.parts.overview.side.missing._lines[0].go.click()
    dialog = questions.open_question()
    assert dialog.windowTitle() == "Record a clearance"
    dialog.reject()
    assert not records(office, Clearance, arrangement_id=three["fuel"])


def test_letting_go_needs_both_a_reason_and_an_approver(fuel, office, three, named):
    named(fuel, "arrangement.missing.0.waive").click()
    dialog = questions.answer(reason="paper only site")
    assert not records(office, Waiver, arrangement_id=three["fuel"])
    assert dialog.form.row("approver").reason.words.text() == "Approver: enter it first."
    dialog.reject()
    assert not fuel.parts.overview.side.missing.isHidden()
