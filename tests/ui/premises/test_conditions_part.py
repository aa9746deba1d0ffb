"""The points to settle before another entity's agreement is used."""

from __future__ import annotations

from dataclasses import replace

from commonservices.office import Office
from commonservices.queries import procurement
from tests.ui.premises.conftest import id_of
from ui.page import PageFrame
from ui.premises.conditions_part import ConditionsPart


def test_each_point_says_whether_it_is_met(frame: PageFrame, demo_office: Office) -> None:
    part = ConditionsPart(frame)
    asked = procurement.agreement(demo_office, id_of(demo_office, "UNICEF-LTA-2208")).uses[0]
    part.show_use(asked, read_only=False)
    assert [line.button.isHidden() for line in part.lines] == [True, True, True, False, False, True]
    assert part.approved.text() == "2 point(s) are open."
    part.show_use(asked, read_only=True)
    assert all(line.button.isHidden() for line in part.lines)
    assert part.approve_button.isHidden()
    part.show_use(None, read_only=False)
    assert part.isHidden()
    part.deleteLater()


def test_a_use_that_is_approved_says_by_whom_and_when(frame: PageFrame, demo_office: Office) -> None:
    part = ConditionsPart(frame)
    line = procurement.agreement(demo_office, id_of(demo_office, "UNOPS-LTA-0451")).uses[0]
    part.show_use(line, read_only=False)
    assert part.approved.text() == "Approved by Demo signatory on 10 June 2025."
    assert part.approve_button.isHidden()
    assert part.lines[3].note.text() == "the paper is missing"
    wanted: list[str] = []
    part.record_requested.connect(wanted.append)
    part.lines[3].button.click()
    assert wanted == ["holder_document_id"]
    part.deleteLater()


def test_a_use_with_nothing_open_can_be_approved(frame: PageFrame, demo_office: Office) -> None:
    part = ConditionsPart(frame)
    line = procurement.agreement(demo_office, id_of(demo_office, "UNOPS-LTA-0451")).uses[0]
    ready = replace(line, use=replace(line.use, approved_on=None), to_do=())
    part.show_use(ready, read_only=False)
    asked: list[bool] = []
    part.approve_requested.connect(lambda: asked.append(True))
    part.approve_button.click()
    assert asked == [True]
    assert ready.use.approved_on is None
    part.deleteLater()
