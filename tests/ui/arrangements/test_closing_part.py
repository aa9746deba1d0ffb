"""What closing needs: each item recorded, let go with a reason, or done."""

import pytest

from commonservices.domain.arrangements import Arrangement, Clearance, Waiver
from tests.builders import records
from tests.ui import questions
from tests.ui.arrangements.steps import answer, go, show, state_of


@pytest.fixture
def ended(record_page, frame, demo_office):
    frame.bridge.replace_office(demo_office)
    id = next(each.id for each in records(demo_office, Arrangement) if each.reference == "DEMO-024")
    show(record_page, id)
    return id


def test_open_items_block_the_closing_and_are_settled_in_place(record_page, demo_office, ended, named):
    closing = record_page.parts.overview.closing
    open_items = [line for line in closing._lines.values() if not line.go.isHidden()]
    assert len(open_items) == 2
    go(record_page)
    assert not record_page.is_asking
    assert "Final account settled" in record_page.problems[-1]
    questions.open_question().reject()
    named(record_page, "arrangement.closing.final_account.go").click()
    questions.answer(cleared_by="Chief, Finance")
    assert {each.kind for each in records(demo_office, Clearance, arrangement_id=ended)} >= {"FINAL_ACCOUNT"}
    named(record_page, "arrangement.closing.reconciled.waive").click()
    questions.answer(reason="nothing was billed", approver="Chief")
    assert "closing_reconciled" in {each.item for each in records(demo_office, Waiver, arrangement_id=ended)}
    assert closing.head.detail.text() == "6 of 6 settled"
    go(record_page)
    answer(record_page, reason="final account settled")
    assert state_of(demo_office, ended) == "CLOSED"
    assert closing.isHidden()


def test_what_runs_has_nothing_to_settle(fuel):
    assert fuel.parts.overview.closing.isHidden()
