"""The page of one decision, action, meeting, body or person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.actions import people
from commonservices.domain.bodies import ActionItem, Decision, Meeting
from commonservices.domain.people import RoleAssignment
from commonservices.office import Office
from tests.builders import record as kept
from tests.builders import records
from tests.ui import questions
from tests.ui.decisions.conftest import Decided, Heard
from tests.ui.fakes import FakeAsk
from ui.decisions.record_page import DecisionRecordPage
from ui.page import PageFrame

Opened = Callable[[UUID], DecisionRecordPage]


def keys(page: DecisionRecordPage) -> dict[str, str]:
    return {each.key: each.reason for each in page.commands()}


def test_a_decision_shows_its_actions_and_what_it_is_about(record: Opened, held: Decided, heard: Heard) -> None:
    page = record(held.decision)
    assert "-DEC-" in page.title()
    assert page.sheet is not None
    assert page.sheet.lines["actions"].table.rows.rowCount() == 2
    page.open_subject()
    assert heard.opened == [f"services?id={held.small.fuel}"]


def test_a_field_is_saved_when_it_is_left(record: Opened, held: Decided, office: Office, qtbot: QtBot) -> None:
    page = record(held.person)
    assert page.sheet is not None
    box = page.sheet.form.form.row("title").editor.box
    box.setFocus()
    box.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(box, "Chief")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert page.detail.text() == "Chief"


def test_an_action_is_closed_by_the_filled_button(record: Opened, held: Decided, office: Office, qtbot: QtBot) -> None:
    page = record(held.late)
    assert keys(page)["decisions.close"] == ""
    page.close_button.setFocus()
    qtbot.keyClick(page.close_button, Qt.Key.Key_Space)
    questions.answer(outcome="Sent")
    assert kept(office, ActionItem, held.late).outcome == "Sent"
    assert page.close_button.isHidden()
    assert keys(page)["decisions.close"] == "The action is closed already."


def test_minutes_are_written_as_a_pdf(
    record: Opened, held: Decided, ask: FakeAsk, heard: Heard, tmp_path: Path, qtbot: QtBot
) -> None:
    page = record(held.meeting)
    target = tmp_path / "minutes.pdf"
    ask.answers = [target]
    page.save_minutes()
    qtbot.waitUntil(lambda: bool(heard.toasts))
    assert target.read_bytes().startswith(b"%PDF")
    assert target.name in heard.toasts[-1]
    assert ask.asked[-1][1].startswith("Minutes- Operations team")


def test_a_file_that_cannot_be_written_is_told(
    record: Opened, held: Decided, ask: FakeAsk, frame: PageFrame, tmp_path: Path, qtbot: QtBot
) -> None:
    page = record(held.meeting)
    ask.answers = [tmp_path / "none" / "minutes.pdf"]
    with qtbot.waitSignal(frame.bridge.failed) as failed:
        page.save_minutes()
    assert failed.args[0].key == "pdf_not_written"


def test_a_decision_of_the_meeting_is_recorded_in_its_table(record: Opened, held: Decided, office: Office) -> None:
    page = record(held.meeting)
    assert page.sheet is not None
    lines = page.sheet.lines["decisions"]
    lines.start_new()
    assert lines.form is not None
    lines.form.form.set_values({"type": "REJECT", "text": "Not this year."})
    lines.save()
    made = next(each for each in records(office, Decision) if each.type == "REJECT")
    assert (made.meeting_id, made.body_id) == (held.meeting, held.body)
    assert lines.table.rows.rowCount() == 2


def test_enter_on_a_decision_of_the_meeting_opens_it(record: Opened, held: Decided, heard: Heard, qtbot: QtBot) -> None:
    page = record(held.meeting)
    assert page.sheet is not None
    table = page.sheet.lines["decisions"].table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert heard.opened == [f"decisions?id={held.decision}"]


def test_minutes_typed_and_left_are_kept(record: Opened, held: Decided, office: Office, qtbot: QtBot) -> None:
    page = record(held.meeting)
    assert page.sheet is not None
    box = page.sheet.form.form.row("minutes").editor.box
    box.setFocus()
    qtbot.keyClicks(box, "Nothing else. ")
    page.leave()
    assert "Nothing else." in kept(office, Meeting, held.meeting).minutes


def test_a_role_is_declared_and_ended_on_the_page_of_a_person(record: Opened, held: Decided, office: Office) -> None:
    page = record(held.person)
    assert page.sheet is not None
    lines = page.sheet.lines["roles"]
    lines.start_new()
    assert lines.form is not None
    lines.form.form.set_values({"role": "FINANCE"})
    lines.save()
    assert [each.role for each in records(office, RoleAssignment)] == ["FINANCE"]
    lines.run_step("end")
    questions.answer()
    assert records(office, RoleAssignment)[0].until_on == office.today()


def test_a_role_leads_to_its_person(record: Opened, held: Decided, office: Office) -> None:
    made = people.declare(office, {"person_id": held.person, "role": "FINANCE"})
    assert record(made.id).title() == "Focal point"


def test_what_is_gone_is_said(record: Opened, office: Office) -> None:
    page = record(office.new_id())
    assert not page.gone.isHidden()
    assert page.sheet is None
    assert list(keys(page)) == ["decisions.back"]


def test_back_goes_to_the_list_of_the_kind(record: Opened, held: Decided, heard: Heard) -> None:
    record(held.body).go_back()
    assert heard.opened == [f"decisions?view=bodies&row={held.body}"]


def test_escape_leaves_the_editor(record: Opened, held: Decided) -> None:
    page = record(held.decision)
    assert page.sheet is not None
    page.sheet.lines["actions"].start_new()
    assert page.escape()
    assert not page.sheet.lines["actions"].is_editing
    assert not page.escape()


def test_nothing_is_changed_when_reading_only(record: Opened, held: Decided, office: Office) -> None:
    office.read_only = True
    page = record(held.late)
    assert page.close_button.isHidden()
    assert "for reading only" in keys(page)["decisions.close"]
