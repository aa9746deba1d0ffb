"""Clearances are recorded and requirements let go from the list of what is missing."""

from commonservices.domain.arrangements import Clearance, Waiver
from tests.builders import records
from tests.ui.arrangements.steps import attach, go, paper, state_of


def in_review(fuel, qtbot, tmp_path):
    attach(fuel, qtbot, paper(tmp_path), "DRAFT")
    go(fuel)
    fuel.tabs.select("overview")


def test_a_clearance_is_recorded_from_its_line(fuel, office, three, ask, tmp_path, qtbot):
    in_review(fuel, qtbot, tmp_path)
    assert state_of(office, three["fuel"]) == "IN_REVIEW"
    side = fuel.parts.overview.side
    before = len(side.missing._shown)
    ask.answers = ["A. Reviewer, technical"]
    side.missing._lines[0].go.click()
    (clearance,) = records(office, Clearance, arrangement_id=three["fuel"])
    assert clearance.cleared_by == "A. Reviewer, technical"
    assert len(side.missing._shown) == before - 1
    assert side.missing.head.detail.text() == str(before - 1)


def test_leaving_the_question_records_nothing(fuel, office, three, ask, tmp_path, qtbot):
    in_review(fuel, qtbot, tmp_path)
    fuel.parts.overview.side.missing._lines[0].go.click()
    assert not records(office, Clearance, arrangement_id=three["fuel"])
    assert ask.asked[-1][0] == "Record a clearance"


def test_letting_go_needs_both_a_reason_and_an_approver(fuel, office, three, ask, named):
    ask.answers = ["paper only site"]
    named(fuel, "arrangement.missing.0.waive").click()
    assert not records(office, Waiver, arrangement_id=three["fuel"])
    assert [question for _title, question in ask.asked][-1] == "Who approved it?"
    assert not fuel.parts.overview.side.missing.isHidden()
