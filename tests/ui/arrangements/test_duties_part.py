"""People and duties of an arrangement, over the demo mission."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.domain.duties import Obligation, ObligationMet, Risk
from commonservices.domain.people import RoleAssignment
from commonservices.office import Office
from commonservices.queries import arrangements
from commonservices.queries.refs import find_ref
from tests.builders import records
from tests.ui import questions
from tests.ui.fakes import FakeAsk
from ui.arrangements.duties_part import DutiesPart
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.words import Words


@pytest.fixture
def ask() -> FakeAsk:
    """What a person answers."""
    return FakeAsk()


@pytest.fixture
def duties(
    demo_office: Office, appearance: Appearance, ask: FakeAsk, shown: Callable[..., QWidget]
) -> Callable[[str], DutiesPart]:
    """Opens the part over one arrangement of the demo mission, and keeps it up to date."""

    def open_part(reference: str) -> DutiesPart:
        frame = PageFrame(Bridge(demo_office), Jobs(), appearance, ask, Words("en"))  # type: ignore[arg-type]
        part = DutiesPart(frame)
        id = find_ref(demo_office, reference).id
        part.show_detail(arrangements.detail(demo_office, id))
        frame.bridge.changed.connect(lambda _changes: part.show_detail(arrangements.detail(demo_office, id)))
        shown(part, 1100, 700)
        return part

    return open_part


def rows(part: DutiesPart, key: str) -> int:
    return part.lines[key].table.rows.rowCount()


def test_it_shows_duties_risks_and_decisions(duties: Callable[[str], DutiesPart]) -> None:
    part = duties("DEMO-021")
    assert {key: rows(part, key) for key in part.lines} == {
        "contacts": 0,
        "tasks": 2,
        "obligations": 1,
        "risks": 1,
        "decisions": 1,
    }
    assert part.late() == 1


def test_what_is_late_is_marked_as_met_by_its_button(
    duties: Callable[[str], DutiesPart], demo_office: Office, qtbot: QtBot
) -> None:
    part = duties("DEMO-021")
    before = len(records(demo_office, ObligationMet))
    button = part.lines["tasks"].steps["met"]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(records(demo_office, ObligationMet)) == before + 1
    assert part.late() == 0


def test_a_due_day_is_let_go_with_a_reason_and_taken_back(
    duties: Callable[[str], DutiesPart], demo_office: Office
) -> None:
    part = duties("DEMO-021")
    tasks = part.lines["tasks"]
    late = tasks.table.current_id()
    tasks.run_step("let_go")
    questions.answer(reason="Paid with the next one")
    assert any(each.waived for each in records(demo_office, ObligationMet))
    tasks.table.select_id(late)
    tasks.run_step("take_back")
    assert not any(each.waived for each in records(demo_office, ObligationMet))


def test_an_obligation_is_added_and_makes_tasks(duties: Callable[[str], DutiesPart], demo_office: Office) -> None:
    part = duties("DEMO-007")
    assert part.lines["tasks"].isHidden()
    lines = part.lines["obligations"]
    lines.start_new()
    assert lines.form is not None
    values = {"text": "Yearly report", "kind": "REPORT", "first_due_on": date(2026, 12, 1), "every_m": 6}
    lines.form.form.set_values(values)
    lines.save()
    assert rows(part, "obligations") == 1
    assert not part.lines["tasks"].isHidden()


def test_an_obligation_is_changed_in_place(
    duties: Callable[[str], DutiesPart], demo_office: Office, qtbot: QtBot
) -> None:
    part = duties("DEMO-021")
    lines = part.lines["obligations"]
    lines.table.setFocus()
    qtbot.keyClick(lines.table, Qt.Key.Key_Return)
    assert lines.form is not None
    box = lines.form.form.row("text").editor.box
    box.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(box, "Share of the warehouse")
    part.commit()
    assert "Share of the warehouse" in {each.text for each in records(demo_office, Obligation)}
    assert part.close_editor()


def test_an_obligation_is_removed_with_a_reason(duties: Callable[[str], DutiesPart], demo_office: Office) -> None:
    part = duties("DEMO-021")
    part.lines["obligations"].run_step("remove")
    questions.answer(reason="Entered twice")
    assert rows(part, "obligations") == 0


def test_a_risk_is_looked_at_again_and_closed(duties: Callable[[str], DutiesPart], demo_office: Office) -> None:
    part = duties("DEMO-021")
    part.lines["risks"].run_step("review")
    dialog = questions.answer(review_on=date(2020, 3, 1))
    assert dialog.form.row("review_on").reason.tone == "block"
    questions.answer(review_on=date(2027, 3, 1))
    part.lines["risks"].run_step("close")
    questions.answer(reason="The Government wrote")
    kept = next(each for each in records(demo_office, Risk) if each.kind == "ASSUMPTION")
    assert (kept.state, kept.review_on) == ("CLOSED", date(2027, 3, 1))


def test_a_contact_has_a_first_and_a_last_day(duties: Callable[[str], DutiesPart], demo_office: Office) -> None:
    part = duties("DEMO-021")
    lines = part.lines["contacts"]
    lines.start_new()
    assert lines.form is not None
    person = next(each for each in records(demo_office, Obligation) if each.kind == "INSTALMENT").owner_person_id
    lines.form.form.set_values({"person_id": str(person), "role": "FINANCE", "from_on": date(2026, 1, 1)})
    lines.save()
    made = records(demo_office, RoleAssignment)[0]
    assert (made.scope_kind, made.scope_id) == ("ARRANGEMENT", find_ref(demo_office, "DEMO-021").id)
    lines.run_step("end")
    questions.answer(until_on=date(2026, 9, 30))
    assert records(demo_office, RoleAssignment)[0].until_on == date(2026, 9, 30)


def test_a_decision_opens_in_its_own_place(duties: Callable[[str], DutiesPart], qtbot: QtBot) -> None:
    part = duties("DEMO-021")
    heard: list[str] = []
    part.open_requested.connect(heard.append)
    table = part.lines["decisions"].table
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert heard == [f"decisions?id={UUID(table.current_id())}"]


def test_a_decision_about_it_is_recorded_here(duties: Callable[[str], DutiesPart]) -> None:
    part = duties("DEMO-007")
    lines = part.lines["decisions"]
    lines.start_new()
    assert lines.form is not None
    lines.form.form.set_values({"type": "NOTE", "text": "Noted.", "decided_by": "Head of office"})
    lines.save()
    assert rows(part, "decisions") == 1
