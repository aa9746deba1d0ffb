"""The form of one record: new ones are saved whole, existing ones field by field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from commonservices.actions import bodies
from commonservices.domain.bodies import Decision
from commonservices.office import Office
from tests.builders import record as kept
from tests.ui.decisions.conftest import Decided
from ui.decisions.entry_form import EntryForm
from ui.decisions.kinds import DECISION, OBLIGATION, RISK
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
