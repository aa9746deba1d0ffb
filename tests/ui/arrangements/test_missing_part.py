"""What the next step needs, and the way to it."""

from PySide6.QtWidgets import QApplication

from commonservices.domain.arrangements import (
    Waiver,
)
from tests.builders import records
from tests.ui import questions
from tests.ui.arrangements.steps import go


def test_what_blocks_the_next_step_is_said_and_led_to(fuel):
    go(fuel)
    assert fuel.problems == ["The draft is not attached. Attach a document of the kind Draft."]
    assert fuel.tabs.current_key() == "documents"
    assert QApplication.focusWidget() is fuel.parts.documents.attach_button


def test_a_requirement_is_let_go_with_reason_and_approver(fuel, office, three, named):
    named(fuel, "arrangement.missing.0.waive").click()
    questions.answer(reason="paper only site", approver="Chief of Mission Support")
    (waiver,) = records(office, Waiver, arrangement_id=three["fuel"])
    assert (waiver.item, waiver.reason, waiver.approver) == (
        "draft_document",
        "paper only site",
        "Chief of Mission Support",
    )
    assert fuel.parts.overview.side.missing.isHidden()
