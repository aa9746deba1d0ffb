"""The form of one record: new ones are saved whole, existing ones field by field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from commonservices.actions import bodies
from commonservices.domain.bodies import Decision
from commonservices.office import Office
from tests.builders import record as kept
from tests.ui.decisions.conftest import Decided
from ui.decisions.entry_form import EntryForm
from ui.decisions.kinds import ACTION, DECISION, MEETING, OBLIGATION, RISK
from ui.page import PageFrame


def test_a_new_form_begins_with_the_usual_values(frame: PageFrame, shown: Callable[..., QWidget]) -> None:
    form = EntryForm(frame, OBLIGATION, "tried", new=True)
    shown(form)
    form.begin()
    assert form.values() == {"lead_days": 30}
    assert form.form.row("text").editor.box.hasFocus()


def test_what_is_given_goes_along_unseen(frame: PageFrame, held: Decided, shown: Callable[..., QWidget]) -> None:
    form = EntryForm(frame, RISK, "tried", new=True)
    shown(form)
    form.begin({"subject_kind": "SHARED_SERVICE", "subject_id": held.small.fuel}, {"text": "It may run dry"})
    saved: list[str] = []
    form.saved.connect(saved.append)
    assert form.save()
    assert len(saved) == 1


def test_a_form_begun_anew_is_empty_again(frame: PageFrame, shown: Callable[..., QWidget]) -> None:
    form = EntryForm(frame, DECISION, "tried", new=True)
    shown(form)
    form.begin(shown={"text": "Typed before"})
    assert not form.save()
    form.begin()
    assert form.form.value("text") == ""
    assert form.form.first_blocked() == ""


def test_naming_the_body_a_matter_goes_to_refers_it(
    frame: PageFrame, office: Office, held: Decided, shown: Callable[..., QWidget]
) -> None:
    other = bodies.add_body(office, {"name_en": "Country team", "kind": "UNCT"}).id
    form = EntryForm(frame, DECISION, "tried", new=False)
    form.show_record(kept(office, Decision, held.decision))
    shown(form)
    form.form.row("referred_to_id").editor.committed.emit(str(other))
    assert kept(office, Decision, held.decision).type == "REFER"


def test_a_record_for_reading_only_cannot_be_typed_into(
    frame: PageFrame, office: Office, held: Decided, shown: Callable[..., QWidget]
) -> None:
    office.read_only = True
    form = EntryForm(frame, DECISION, "tried", new=False)
    form.show_record(kept(office, Decision, held.decision))
    shown(form)
    assert form.form.row("text").editor.box.isReadOnly()  # type: ignore[attr-defined]


def test_what_is_typed_for_a_new_record_outlives_a_crash(
    frame: PageFrame, held: Decided, shown: Callable[..., QWidget]
) -> None:
    given = {"meeting_id": held.meeting}
    crashed = EntryForm(frame, MEETING, "tried", new=True)
    shown(crashed)
    crashed.begin(given)
    assert crashed.offer.isHidden()
    for name, text in {"chair": "The deputy", "held_on": "someday"}.items():
        crashed.form.row(name).editor.box.setText(text)  # type: ignore[attr-defined]
    who = tick_first(crashed, "attendee_ids")
    assert not crashed.commit()
    form = EntryForm(frame, MEETING, "tried", new=True)
    shown(form)
    form.begin(given)
    assert form.offer.isVisible()
    form.offer.action.emit("resume")
    assert form.form.value("chair") == "The deputy"
    assert form.form.row("held_on").editor.text() == "someday"
    assert form.values()["attendee_ids"] == frozenset({who})


def test_a_draft_belongs_to_what_was_given_and_is_forgotten_once_saved(
    frame: PageFrame, held: Decided, shown: Callable[..., QWidget]
) -> None:
    form = EntryForm(frame, ACTION, "tried", names=("text", "owner_person_id", "due_on"), new=True)
    shown(form)
    form.begin({"decision_id": held.decision})
    form.form.row("text").editor.box.setPlainText("Ask the supplier")  # type: ignore[attr-defined]
    form.commit()
    form.begin({"subject_kind": "SHARED_SERVICE", "subject_id": held.small.fuel})
    assert form.offer.isHidden()
    form.begin({"decision_id": held.decision})
    assert form.offer.isVisible()
    form.offer.action.emit("resume")
    form.form.set_values({"owner_person_id": str(held.deputy), "due_on": date(2026, 12, 1)})
    assert form.save()
    form.begin({"decision_id": held.decision})
    assert form.offer.isHidden()


def test_a_draft_about_one_arrangement_is_not_offered_for_another(
    frame: PageFrame, shown: Callable[..., QWidget]
) -> None:
    one, other = (f"ARRANGEMENT:{UUID(int=each)}" for each in (1, 2))
    form = EntryForm(frame, DECISION, "tried", names=("text", "subject_id"), new=True)
    shown(form)
    form.begin(shown={"subject_id": one})
    form.form.row("text").editor.box.setPlainText("Extend it")  # type: ignore[attr-defined]
    form.commit()
    form.begin(shown={"subject_id": other})
    assert form.offer.isHidden()
    form.begin(shown={"subject_id": one})
    assert form.offer.isVisible()


def test_a_draft_that_is_not_wanted_is_dropped(frame: PageFrame, shown: Callable[..., QWidget]) -> None:
    form = EntryForm(frame, ACTION, "tried", names=("text",), new=True)
    shown(form)
    form.begin()
    form.form.row("text").editor.box.setPlainText("Nothing yet")  # type: ignore[attr-defined]
    form.commit()
    form.begin()
    form.offer.action.emit("drop")
    assert form.form.value("text") == ""
    form.begin()
    assert form.offer.isHidden()


def tick_first(form: EntryForm, name: str) -> UUID:
    box = form.form.row(name).editor.box
    assert isinstance(box, QListWidget)
    box.item(0).setCheckState(Qt.CheckState.Checked)
    return UUID(box.item(0).data(Qt.ItemDataRole.UserRole))
