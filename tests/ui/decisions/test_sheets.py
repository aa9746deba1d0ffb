"""The content of a record's page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.domain.bodies import Body, Decision
from commonservices.office import Office
from tests.builders import record as kept
from tests.ui.decisions.conftest import Decided
from ui.decisions.kinds import VIEWS
from ui.decisions.sheets import RecordSheet
from ui.page import PageFrame

TABLES = {
    "decisions": ["actions"],
    "actions": [],
    "meetings": ["decisions", "actions"],
    "bodies": ["meetings", "decisions"],
    "people": ["roles", "delegations"],
}


@pytest.mark.parametrize("view", TABLES)
def test_each_kind_has_its_tables(frame: PageFrame, view: str) -> None:
    assert list(RecordSheet(frame, VIEWS[view]).lines) == TABLES[view]


def test_a_body_shows_what_it_did(frame: PageFrame, office: Office, held: Decided) -> None:
    sheet = RecordSheet(frame, VIEWS["bodies"])
    sheet.show_record(kept(office, Body, held.body))
    assert [each.table.rows.rowCount() for each in sheet.lines.values()] == [1, 1]


def test_actions_of_a_meeting_are_added_at_their_decision(frame: PageFrame) -> None:
    sheet = RecordSheet(frame, VIEWS["meetings"])
    assert not sheet.lines["actions"].can_add
    assert sheet.lines["decisions"].can_add


def test_another_record_closes_the_editor(
    frame: PageFrame, office: Office, held: Decided, shown: Callable[..., QWidget]
) -> None:
    sheet = RecordSheet(frame, VIEWS["decisions"])
    shown(sheet, 900, 700)
    first = kept(office, Decision, held.decision)
    sheet.show_record(first)
    sheet.lines["actions"].start_new()
    assert sheet.lines["actions"].is_editing
    from commonservices.actions import bodies

    other = bodies.record_decision(office, {"type": "NOTE", "text": "Noted.", "decided_by": "Head"}).id
    sheet.show_record(kept(office, Decision, other))
    assert not sheet.lines["actions"].is_editing
    sheet.commit()
