"""A table below a record: rows are opened, changed, added and taken further without leaving the page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import bodies
from commonservices.domain.bodies import ActionItem
from commonservices.office import Office
from commonservices.queries import decisions as queries
from commonservices.queries.decision_rows import ActionRow
from tests.builders import record as kept
from tests.builders import records
from tests.ui import questions
from tests.ui.decisions.conftest import Decided
from ui.decisions.children import Children
from ui.decisions.line_editor import LineEditor
from ui.page import AsksHere, PageFrame

Lines = LineEditor[ActionRow]


def refill(lines: Lines, office: Office, decision: UUID) -> None:
    lines.fill(queries.actions(office, queries.Wanted(decision_id=decision)), {"decision_id": decision})


@pytest.fixture
def lines(frame: PageFrame, office: Office, held: Decided, shown: Callable[..., QWidget]) -> Lines:
    """The actions of the decision."""
    children = Children(frame)
    made = children.actions("tried")
    children.setParent(made)
    refill(made, office, held.decision)
    shown(made, 1000, 600)
    return made


def test_the_first_row_is_current_and_its_steps_are_ready(lines: Lines, held: Decided) -> None:
    assert lines.table.current_id() == str(held.late)
    assert lines.steps["done"].isEnabled()
    assert not lines.steps["open"].isEnabled()


def test_steps_follow_the_row_under_the_cursor(lines: Lines, held: Decided, qtbot: QtBot) -> None:
    lines.table.setFocus()
    qtbot.keyClick(lines.table, Qt.Key.Key_Down)
    assert lines.table.current_id() == str(held.done)
    assert not lines.steps["done"].isEnabled()
    lines.run_step("done")
    lines.run_step("open")
    assert lines.table.current_row() is not None


def test_enter_opens_a_row_and_typing_changes_it(lines: Lines, office: Office, held: Decided, qtbot: QtBot) -> None:
    lines.table.setFocus()
    qtbot.keyClick(lines.table, Qt.Key.Key_Return)
    assert lines.form is not None
    box = lines.form.form.row("text").editor.box
    assert box.hasFocus()
    qtbot.keyClicks(box, "Soon: ")
    lines.close_editor()
    assert "Soon:" in kept(office, ActionItem, held.late).text
    assert lines.table.hasFocus()


def test_a_refused_change_stays_typed_beside_its_reason(lines: Lines, office: Office, held: Decided) -> None:
    lines.open_line(str(held.late))
    assert lines.form is not None
    heard: list[str] = []
    lines.problem.connect(heard.append)
    lines.form.form.row("owner_person_id").editor.committed.emit("")
    assert "Name the person or the entity" in heard[-1]
    assert kept(office, ActionItem, held.late).owner_person_id == held.person


def test_a_new_row_goes_with_what_was_given(lines: Lines, office: Office, held: Decided) -> None:
    lines.start_new()
    assert lines.form is not None
    lines.form.form.set_values({"text": "Count again", "owner_person_id": str(held.deputy), "due_on": office.today()})
    lines.save()
    made = next(each for each in records(office, ActionItem) if each.text == "Count again")
    assert made.decision_id == held.decision
    assert not lines.is_editing


def test_a_new_row_that_lacks_something_stays_open_at_the_field(lines: Lines) -> None:
    lines.start_new()
    assert lines.form is not None
    lines.form.form.set_values({"text": "Count again"})
    assert isinstance(lines.form, AsksHere)
    lines.form.submit()  # as Ctrl+Enter does
    assert lines.is_editing
    assert lines.form.form.first_blocked()


def test_without_rows_it_says_so_and_hides_the_steps(lines: Lines) -> None:
    lines.fill([], {})
    assert lines.table.isHidden()
    assert not lines.empty.isHidden()
    assert lines.steps["done"].isHidden()


def test_an_open_row_that_is_gone_closes_its_editor(lines: Lines, office: Office, held: Decided) -> None:
    lines.open_line(str(held.late))
    with office.work("tried") as work:
        work.remove(work.get(ActionItem, held.late))
    refill(lines, office, held.decision)
    assert not lines.is_editing


def test_reading_only_nothing_is_added_or_taken_further(lines: Lines, office: Office, held: Decided) -> None:
    office.read_only = True
    refill(lines, office, held.decision)
    lines.start_new()
    assert lines.add_button.isHidden()
    assert lines.steps["done"].isHidden()
    assert not lines.is_editing


def test_an_action_is_dropped_and_opened_again(lines: Lines, office: Office, held: Decided) -> None:
    lines.run_step("drop")
    questions.answer(outcome="Not needed")
    assert kept(office, ActionItem, held.late).state == "DROPPED"
    refill(lines, office, held.decision)
    lines.table.select_id(str(held.late))
    lines.run_step("open")
    assert kept(office, ActionItem, held.late).state == "OPEN"


def test_a_refusal_of_a_step_is_told(lines: Lines, office: Office, held: Decided) -> None:
    heard: list[str] = []
    lines.problem.connect(heard.append)
    lines.do(lambda opened: bodies.open_action(opened, held.late))
    assert heard == ["The action is open already."]


def test_a_form_begun_under_one_decision_is_left_when_another_is_shown(
    lines: Lines, office: Office, held: Decided
) -> None:
    other = bodies.record_decision(
        office, {"body_id": held.body, "type": "APPROVE", "text": "Go on.", "decided_on": office.today()}
    ).id
    lines.start_new()
    assert lines.form is not None
    lines.form.form.row("text").editor.box.setPlainText("Tell everybody")  # type: ignore[attr-defined]
    refill(lines, office, other)
    assert lines.form is None
    lines.start_new()
    assert lines.form is not None
    assert lines.form.offer.isHidden()
    lines.close_editor()
    refill(lines, office, held.decision)
    lines.start_new()
    assert lines.form is not None
    lines.form.offer.action.emit("resume")
    lines.form.form.set_values({"owner_person_id": str(held.deputy), "due_on": date(2026, 12, 1)})
    lines.save()
    assert [each.text for each in records(office, ActionItem, decision_id=held.decision)].count("Tell everybody") == 1
